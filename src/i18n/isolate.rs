//! What is set into a message that runs from right to left.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use unicode_bidi::{BidiClass, bidi_class};

use super::Catalog;
use crate::text::digits;

impl Catalog {
    /// The same with nothing that cannot be seen, for what is written into files or read by machines.
    #[must_use]
    pub fn without_isolates(&self) -> Self {
        Self { isolates: false, ..self.translated(self.language) }
    }
}

/// Words as they are set into a message that runs from right to left: what holds no letter of that direction and is more than numbers
/// keeps to itself (`U+2066` … `U+2069`, UAX #9, 2.4.2). After an Arabic letter `2024-06` would be read as `06-2024` otherwise, and `[ ]`
/// would turn around.
pub(super) fn isolated_if_ltr(text: &str) -> Cow<'_, str> {
    let is_number =
        !text.contains("..") && text.chars().all(|c| digits::value(c).is_some() || "–,.:٬٫~≈% ".contains(c));
    let keeps = text.starts_with(is_isolate) || text.starts_with(OBJECT) || text.chars().any(is_rtl);
    if is_number || keeps || text.trim().is_empty() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("\u{2066}{text}\u{2069}"))
    }
}

/// A text as a message that runs from right to left has it set in.
pub(super) fn closed_in(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(isolated_if_ltr(text).into_owned()),
        FluentValue::Number(number) => Some(written(number).into_owned()),
        _ => None,
    }
}

pub(super) fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn is_rtl(c: char) -> bool {
    // The comma belongs to the writing, though not by its class.
    c == '،' || matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// What stands for something that is no text: no message holds it.
pub(super) const OBJECT: char = '\u{fffc}';

/// A number that chooses among the forms of an Arabic noun by its last two digits, as CLDR has it: 103 as 3 does, 111 as 11. `intl_pluralrules`
/// 7 asks the whole number instead, so it is given these digits; the number itself goes along as its currency, which no number here has.
pub(super) fn counted(number: i64) -> FluentValue<'static> {
    match u8::try_from(number % 100) {
        Ok(last @ 3..) if number > 100 => {
            let options = FluentNumberOptions { currency: Some(number.to_string()), ..FluentNumberOptions::default() };
            FluentValue::Number(FluentNumber::new(last.into(), options))
        }
        _ => FluentValue::from(number),
    }
}

/// A number as it is written, of [`counted`] the whole.
pub(super) fn written(number: &FluentNumber) -> Cow<'_, str> {
    number.options.currency.as_deref().map_or_else(|| number.as_string(), Cow::Borrowed)
}
