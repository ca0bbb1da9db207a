//! The era behind or before a year: `ق.م`, `قبل الميلاد`, `BCE`, `B.C.`, `AD`, `للميلاد`.

use crate::timeline::date::lexicon::{Era, Meaning};
use crate::timeline::date::tokens::{Reading, Tokens};

/// Letters with points between them.
const LETTERS: [(&[&str], Era); 4] = [
    (&["B", "C", "E"], Era::BeforeChrist),
    (&["B", "C"], Era::BeforeChrist),
    (&["A", "D"], Era::Christian),
    (&["ق", "م"], Era::BeforeChrist),
];

/// The era that is said at a place.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Era> {
    if let Some(Meaning::Era(era)) = tokens.own(at) {
        return tokens.is_in_capitals(at).then_some((at + 1, era));
    }
    let before = tokens.own(at) == Some(Meaning::Before) && tokens.is(at + 1, &["الميلاد", "Christ"]);
    if before || (tokens.word(at) == "ق" && tokens.word(at + 1) == "م") {
        return Some((at + 2, Era::BeforeChrist));
    }
    let stands = |letters: &[&str]| {
        let letter = |(n, letter): (usize, &&str)| tokens.is(at + 2 * n, &[letter]);
        let point = |n: usize| tokens.sign(at + 2 * n - 1) == Some('.');
        letters.iter().enumerate().all(letter) && (1..letters.len()).all(point)
    };
    let found = LETTERS.iter().find(|(letters, _)| stands(letters))?;
    Some((at + 2 * found.0.len() - 1, found.1))
}

/// A year as astronomers count it; a year of the Hijra is none of ours.
pub(super) fn year(number: i64, era: Era) -> Option<i64> {
    match era {
        Era::BeforeChrist => Some(1 - number),
        Era::Christian => Some(number),
        Era::Hijra => None,
    }
}
