//! Ordinals: `السادس`, `الحادي والعشرين`, `sixth`, `twenty-first`, `18th`.

use crate::timeline::date::lexicon::Meaning;
use crate::timeline::date::tokens::{Reading, Tokens};

/// An ordinal in words.
pub(super) fn in_words(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    match (tokens.meaning(at)?, tokens.is_english(at)) {
        (Meaning::Ordinal(number), true) => Some((at + 1, number)),
        (Meaning::Cardinal(tens @ (20 | 30)), true) => {
            let at = if tokens.sign(at + 1) == Some('-') { at + 2 } else { at + 1 };
            match tokens.meaning(at)? {
                Meaning::Ordinal(ones @ ..10) => Some((at + 1, tens + ones)),
                _ => None,
            }
        }
        (Meaning::Cardinal(tens @ (20 | 30)), false) => tokens.is_definite(at).then_some((at + 1, tens)),
        (Meaning::Ordinal(ones), false) if tokens.is_definite(at) => arabic(tokens, at, ones),
        _ => None,
    }
}

/// الحادي is the first only beside tens.
fn arabic(tokens: &Tokens<'_>, at: usize, ones: u8) -> Reading<u8> {
    let tens = match (tokens.meaning(at + 1), tokens.particle(at + 1), tokens.is_definite(at + 1)) {
        (Some(Meaning::Cardinal(10)), None, false) => 10,
        (Some(Meaning::Cardinal(tens @ (20 | 30))), Some('و'), true) => tens,
        _ => return (!tokens.word(at).ends_with("حادي")).then_some((at + 1, ones)),
    };
    (ones < 10).then_some((at + 2, ones + tens))
}

/// A number in digits with the ending of an English ordinal.
pub(super) fn in_digits(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let digits = tokens.digits(at).filter(|digits| digits.len() <= 2)?;
    let ending = tokens.touches(at) && tokens.is(at + 1, &["st", "nd", "rd", "th"]);
    Some((at + 2, digits.parse().ok().filter(|_| ending)?))
}
