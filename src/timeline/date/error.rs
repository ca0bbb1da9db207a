//! Why a text is no date, in words, with what was probably meant.

use std::borrow::Cow;

use super::repair::is_seen;
use crate::i18n::{Arg, Catalog};

/// The most code points of a text that a message repeats.
const SHOWN: usize = 40;

/// Why a text is no date: a code for the message, and the repair where it is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// Id of the message (without the `date-` prefix), such as `month`.
    pub kind: &'static str,
    /// The offending part, 0-based code points of the text.
    pub at: usize,
    /// The offending part as a message shows it: cut short, characters that cannot be seen by their number.
    pub found: String,
    /// What could be meant, surest first; both readings where there are two.
    pub repairs: Vec<String>,
}

impl DateError {
    /// An error without a repair.
    pub(super) fn plain(kind: &'static str, at: usize, found: &str) -> Self {
        Self { kind, at, found: shown(found), repairs: Vec::new() }
    }

    /// The same error in a text that begins so many code points earlier; its repairs would mend a part only.
    pub(super) fn moved(self, by: usize) -> Self {
        Self { at: self.at + by, repairs: Vec::new(), ..self }
    }

    /// What is wrong, in a sentence without its full stop.
    #[must_use]
    pub fn message(&self, words: &Catalog) -> String {
        words.with(&format!("date-{}", self.kind), &self.args()).into_owned()
    }

    /// What to do: the repair where it is sure, both readings where there are two, else the wanted form.
    #[must_use]
    pub fn help(&self, words: &Catalog) -> String {
        words.with(&self.how(), &self.args()).into_owned()
    }

    /// The message that says what to do. Where a repair is of a year before our era, it says how such years are counted.
    #[must_use]
    pub fn how(&self) -> Cow<'static, str> {
        let is_before = |repair: &String| {
            repair.split(['/', '[', ',', '.']).any(|side| side.trim_start_matches('Y').starts_with('-'))
        };
        let bce = self.repairs.iter().any(is_before);
        match (self.repairs.len(), bce) {
            (0, _) => format!("date-{}.help", self.kind).into(),
            (1, false) => "date-repair".into(),
            (1, true) => "date-repair-bce".into(),
            (_, false) => "date-repair-two".into(),
            (_, true) => "date-repair-two-bce".into(),
        }
    }

    /// For the placeables of the messages: `found`, `repair`, `other`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let repair = |at: usize| Arg::from(self.repairs.get(at).map_or("", String::as_str));
        vec![("found", Arg::from(self.found.as_str())), ("repair", repair(0)), ("other", repair(1))]
    }
}

/// A part of a text as a message can show it.
fn shown(part: &str) -> String {
    let one = |c: char| if is_seen(c) { c.to_string() } else { format!("U+{:04X}", u32::from(c)) };
    let more = part.chars().nth(SHOWN).map(|_| "…".to_owned());
    part.chars().take(SHOWN).map(one).chain(more).collect()
}
