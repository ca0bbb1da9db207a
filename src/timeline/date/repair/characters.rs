//! Characters that look right and are not: digits of other scripts, dashes, marks of direction, spaces, small letters.

use super::super::DateError;
use super::super::edtf::read;
use super::{guessed, place_of};

/// The zeros of scripts whose ten digits follow one another (Unicode, general category Nd).
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
    0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

pub(super) fn detect(text: &str) -> Option<DateError> {
    if let Some((bare, mark)) = ["(?)", "(؟)"].iter().find_map(|mark| Some((text.strip_suffix(mark)?, mark))) {
        return Some(guessed("character", bare.chars().count(), mark, [format!("{}?", bare.trim_end())]));
    }
    // A letter is part of a word, which is no slip of one character.
    let foreign = |c: char| (!c.is_ascii() && !c.is_alphabetic()) || c.is_ascii_control();
    if let Some(at) = place_of(text, foreign) {
        let found = text.chars().nth(at)?;
        let dashes = ['-', '/']
            .map(|dash| in_ascii(text, dash))
            .into_iter()
            .filter(|date| !(has_no_month(date) && read(date).is_ok()));
        return Some(guessed(kind(found), at, &named(found), dashes));
    }
    if let Some(at) = place_of(text, |c| c == ' ') {
        let joined = Some(without_spaces(text)).filter(|date| !has_no_month(date));
        return Some(guessed("space", at, " ", joined));
    }
    let capitals = text.to_ascii_uppercase();
    let at = place_of(text, |c| c.is_ascii_lowercase())?;
    read(&capitals).is_ok().then(|| guessed("case", at, text, [capitals]))
}

/// Whether what stands behind the year is no month. It would be read as a season or a quarter, which nobody writes so
/// unknowingly (`2024–25` are two years), or as the last digits of another year.
fn has_no_month(date: &str) -> bool {
    let (year, part) = date.trim_end_matches(['?', '~', '%']).split_once('-').unwrap_or_default();
    year.len() == 4 && part.len() == 2 && part.parse().is_ok_and(|part: u8| part > 12)
}

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let number = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&number))?;
    char::from_digit(number - zero, 10)
}

fn kind(c: char) -> &'static str {
    match c {
        _ if digit(c).is_some() => "digits",
        _ if is_dash(c) => "dash",
        _ if is_hidden(c) => "hidden",
        _ if c.is_whitespace() => "space",
        _ => "character",
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Marks of direction, joiners, soft hyphen, byte order mark, controls: nothing of them is seen.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a message shows a character as it is.
pub(in super::super) fn is_seen(c: char) -> bool {
    c.is_ascii_graphic() || c.is_alphanumeric() || c == ' ' || is_dash(c) || "،؟٫…’‘“”«»".contains(c)
}

/// By number, and by name where it is one that people meet.
fn named(c: char) -> String {
    let name = match c {
        '\u{2010}' => "HYPHEN",
        '\u{2011}' => "NON-BREAKING HYPHEN",
        '\u{2012}' => "FIGURE DASH",
        '\u{2013}' => "EN DASH",
        '\u{2014}' => "EM DASH",
        '\u{2212}' => "MINUS SIGN",
        '\u{00AD}' => "SOFT HYPHEN",
        '\u{00A0}' => "NO-BREAK SPACE",
        '\u{061C}' => "ARABIC LETTER MARK",
        '\u{200B}' => "ZERO WIDTH SPACE",
        '\u{200C}' => "ZERO WIDTH NON-JOINER",
        '\u{200D}' => "ZERO WIDTH JOINER",
        '\u{200E}' => "LEFT-TO-RIGHT MARK",
        '\u{200F}' => "RIGHT-TO-LEFT MARK",
        '\u{202E}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{FEFF}' => "BYTE ORDER MARK",
        _ if digit(c).is_some() || is_seen(c) => return c.to_string(),
        _ => "",
    };
    format!("U+{:04X} {name}", u32::from(c)).trim_end().to_owned()
}

fn in_ascii(text: &str, dash: char) -> String {
    let plain = |c: char| match c {
        _ if is_dash(c) => Some(dash),
        '\t' | '\n' => Some(' '),
        _ if is_hidden(c) => None,
        _ if c.is_whitespace() => Some(' '),
        '،' => Some(','),
        '؟' => Some('?'),
        '٫' => Some('.'),
        '∼' | '～' => Some('~'),
        '⁄' | '∕' | '／' => Some('/'),
        _ => Some(digit(c).unwrap_or(c)),
    };
    text.chars().filter_map(plain).collect()
}

/// A space before a clock time is a `T`, between two digits a hyphen, elsewhere nothing.
fn without_spaces(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut joined = String::new();
    for word in words {
        let between = joined.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
        if between {
            joined.push(if word.contains(':') { 'T' } else { '-' });
        }
        joined.push_str(word);
    }
    joined
}
