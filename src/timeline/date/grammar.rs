//! How words of time are put together: a rule a form, each in its file.

mod bound;
mod calendar;
mod century;
mod day;
mod era;
mod hint;
mod length;
mod month;
mod name;
mod number;
mod offset;
mod ordinal;
mod part;
mod shift;
mod today;
mod unit;
mod vague;
mod weekday;
mod year;

use super::calendar::Calendar;
use super::lexicon::{Meaning, begun};
use super::relative::Time;
use super::tokens::{Reading, Tokens};

/// The time that is said from a place on, as far as its words reach.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let year = || year::bare(tokens, at).map(|(end, year)| (end, bound::own(tokens, at, end, year)));
    bound::unbound(tokens, at).or_else(|| bound::read(tokens, at)).or_else(year)
}

/// Whether words that say when, though not so that it could be compared with a date, begin at a place.
pub(super) fn hints(tokens: &Tokens<'_>, at: usize) -> bool {
    hint::stands(tokens, at)
}

/// The date of the calendar that all of the words say.
pub(super) fn whole(tokens: &Tokens<'_>) -> Option<Calendar> {
    let (end, calendar) = match tokens.meaning(0) {
        Some(Meaning::About(_)) => bound::read(tokens, 0)?,
        Some(Meaning::Weekday(_)) => weekday::dated(tokens, 0)?,
        _ => {
            let year = || year::cued(tokens, 0).map(|(end, year)| (end, Time::Calendar(year)));
            calendar::read(tokens, 0).or_else(year)?
        }
    };
    match calendar {
        Time::Calendar(calendar) if end == tokens.len() => Some(calendar),
        _ => None,
    }
}

/// A part of the year in whatever place: a month, also by its first letters, a season, a quarter, a half.
pub(super) fn part(tokens: &Tokens<'_>, at: usize) -> Reading<u8> {
    const SHORTEST_NAME: usize = 3;
    let month = || month::read(tokens, at).map(|(end, month)| (end, month.number));
    let one_word = || match tokens.meaning(at) {
        Some(Meaning::Season(season)) => Some(season),
        None => begun(tokens.word(at)).filter(|_| tokens.is_english(at) && tokens.word(at).len() >= SHORTEST_NAME),
        Some(_) => None,
    };
    month().or_else(|| part::division(tokens, at)).or_else(|| one_word().map(|part| (at + 1, part)))
}
