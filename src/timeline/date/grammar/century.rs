//! Decades and centuries: `تسعينيات القرن الماضي`, `the 1990s`, `القرن العشرين`, `19th century`, `القرن الخامس قبل الميلاد`.

use super::{era, ordinal};
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Era, Meaning, Unit};
use crate::timeline::date::tokens::{Reading, Tokens};

/// One of no more is surely a century of ours.
const LAST: u8 = 21;
const CENTURY: Meaning = Meaning::Unit(Unit::Century, Count::One);

/// `1990s`; the `1800s` may be a decade or a century.
pub(super) fn in_digits(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let digits =
        tokens.digits(at).filter(|digits| digits.len() == 4 && tokens.touches(at) && tokens.is(at + 1, &["s"]))?;
    Some((at + 2, Calendar::digits(digits.strip_suffix("00").or_else(|| digits.strip_suffix('0'))?)))
}

/// A decade or a century in words.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    if let Some((end, century)) = numbered(tokens, at) {
        return match era::read(tokens, end) {
            None => Some((end, century_of(century, Era::Christian)?)),
            Some((end, era)) => Some((end, century_of(century, era)?)),
        };
    }
    let Meaning::Decade(tens) = tokens.meaning(at)? else { return None };
    let of = if tokens.is(at + 1, &["من", "of"]) { at + 2 } else { at + 1 };
    let of = if tokens.is(of, &["the"]) { of + 1 } else { of };
    let decade = |century: u8| Calendar::digits(&format!("{century:02}{tens}"));
    if let Some((end, century)) = numbered(tokens, of) {
        return Some((end, decade(century - 1)));
    }
    if tokens.own(of) == Some(CENTURY) && tokens.own(of + 1) == Some(Meaning::Shift(-1)) {
        return Some((of + 2, decade(LAST - 2)));
    }
    // Alone, with the article, they are those of the last century.
    let with_article = tokens.is_definite(at) || tokens.is(at.checked_sub(1)?, &["the"]);
    (with_article && tens >= 3).then(|| (at + 1, decade(LAST - 2)))
}

/// The number of a century: `القرن الحادي والعشرين`, `القرن الـ19`, `nineteenth century`.
fn numbered(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    let arabic = || {
        let from = if tokens.is(at + 1, &["ال"]) { at + 2 } else { at + 1 };
        let digits = || Some((from + 1, tokens.digits(from)?.parse().ok()?));
        let named = tokens.meaning(at) == Some(CENTURY) && tokens.is_definite(at);
        ordinal::in_words(tokens, at + 1).or_else(digits).filter(|_| named)
    };
    let english = || {
        let (end, number) = ordinal::in_digits(tokens, at).or_else(|| ordinal::in_words(tokens, at))?;
        let short = tokens.is_typed() && tokens.is(end, &["c", "cent"]);
        let point = usize::from(short && tokens.sign(end + 1) == Some('.'));
        (tokens.is_english(end) && (short || tokens.own(end) == Some(CENTURY))).then_some((end + 1 + point, number))
    };
    arabic().or_else(english).filter(|(_, century)| (1..=LAST).contains(century))
}

fn century_of(number: u8, era: Era) -> Option<Calendar> {
    match era {
        // There was no year 0 before it.
        Era::Christian if number == 1 => Some(Calendar::within(1, 100)),
        Era::Christian => Some(Calendar::digits(&format!("{:02}", number - 1))),
        // 1 BCE is the year 0.
        Era::BeforeChrist => {
            let first = 1 - 100 * i64::from(number);
            Some(Calendar::within(first, first + 99))
        }
        Era::Hijra => None,
    }
}
