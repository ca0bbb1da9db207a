//! How many columns a character takes, and which characters take none.

use unicode_normalization::char::is_combining_mark;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The most columns one cell of a row may take.
pub(super) const WIDEST: usize = 2;

/// Columns of a cluster, 0 to 2.
pub(super) fn columns(symbol: &str) -> u8 {
    u8::try_from(symbol.width().min(WIDEST)).unwrap_or(1)
}

/// Whether a cluster takes more columns than a cell may.
pub(super) fn is_too_wide(symbol: &str) -> bool {
    symbol.width() > WIDEST
}

/// Whether `c` takes no column of its own.
pub(super) fn is_zero(c: char) -> bool {
    c.width().unwrap_or(0) == 0
}

/// Characters that are one column wide, take nothing from their neighbours and give them nothing: two of them in a row
/// are two clusters. Most of all text, found without tables.
pub(super) fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='~'
        | '\u{a0}' | '«' | '»'
        | 'À'..='ɏ'
        | 'А'..='ҁ'
        | 'א'..='ת'
        | '،' | '؛' | '؟'
        | '\u{621}'..='\u{64a}'
        | '٠'..='٭'
        | '\u{671}'..='\u{6d5}'
        | '۰'..='۹'
        | '‐'..='‧')
}

/// Whether a character is an Arabic vowel sign (haraka) or annotation mark. Hamza and madda above or below a letter are not
/// among them where the letter has them as one character; the text layer composes them.
#[must_use]
pub fn is_vowel_sign(c: char) -> bool {
    matches!(c,
        '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{898}'..='\u{89f}'
        | '\u{8ca}'..='\u{8ff}')
}

/// Characters that never reach a cell, whatever they stand beside: direction controls, joiners, soft hyphens.
pub(super) fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}')
}

/// What is shown for a sign that is written around, under or over the number after it (Unicode's
/// `Prepended_Concatenation_Mark`): terminals give it one column or none, and few have a glyph for it. Where people write such a
/// sign with letters, the letter (س for the year, ص for a page), else a sign of its kind.
pub(super) fn number_sign(c: char) -> Option<char> {
    Some(match c {
        '\u{600}' | '\u{110bd}' | '\u{110cd}' => '#',
        '\u{601}' => '\u{feb1}',
        '\u{602}' => '*',
        '\u{603}' => '\u{feb9}',
        '\u{604}' => '~',
        '\u{605}' | '\u{70f}' => '¯',
        '\u{6dd}' => '○',
        '\u{890}' => '£',
        '\u{891}' => '¢',
        '\u{8e2}' => '◌',
        _ => return None,
    })
}

/// Whether a character without a column shows something, so that alone it needs a dotted circle to stand on.
pub(super) fn needs_a_circle(c: char) -> bool {
    is_combining_mark(c) && !matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180f}')
}
