//! What both foldings do with a single character.

use crate::text::width::is_vowel_sign;
use unicode_normalization::UnicodeNormalization;

use crate::text::digits;

/// Characters that write nothing a reader would miss: tatweel, vowel signs, direction and zero-width controls, variation
/// selectors, soft hyphens.
pub(super) fn is_silent(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{653}'..='\u{655}') || is_silent_before_composing(c) || is_vowel_sign(c)
}

/// The same, less hamza and madda above or below, which make another letter of the one before them.
pub(super) fn is_silent_before_composing(c: char) -> bool {
    let hamza = matches!(c, '\u{653}'..='\u{655}');
    let control = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}'
        | '\u{feff}');
    control || (is_vowel_sign(c) && !hamza)
}

/// A letter as another keyboard or another hand would write it, still the same letter: alef forms, final yeh, Persian
/// kaf and yeh, digits.
pub(super) fn same_letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        _ => digits::decimal(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c),
    }
}

/// Whether `c` is a presentation form: one shape of one or more Arabic letters.
pub(super) fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The letters that a presentation form shows. The space that carries an isolated vowel sign is not one of them.
pub(super) fn letters_of(form: char) -> impl Iterator<Item = char> {
    let bare = !matches!(form, '\u{fc5e}'..='\u{fc63}' | '\u{fe70}'..='\u{fe7f}');
    std::iter::once(form).nfkc().filter(move |c| bare || *c != ' ')
}
