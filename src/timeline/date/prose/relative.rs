//! Words that say when in relation to the day of writing, or to what was said before: `أمس`, `العام الماضي`, `last month`.

mod arabic;
mod english;

use chrono::Weekday;

use super::calendar::Calendar;
use super::token::Tokens;
use super::{Reading, Time};

pub(super) use english::ago;

/// A time in relation to the day of writing.
#[derive(Clone, Debug)]
pub(super) struct Relative {
    pub(super) unit: Unit,
    pub(super) shift: Shift,
}

/// Of what the words speak.
#[derive(Clone, Debug)]
pub(super) enum Unit {
    /// So many days from the day of writing.
    Day(i64),
    Week,
    Month,
    Year,
    Century,
    Weekday(Weekday),
    /// Days or months of the year that the shift makes out.
    Named(Calendar),
    /// The same in the year before, this year or the next.
    InYear(Calendar),
    /// Only the context can tell.
    Unknown,
}

/// Before, now or to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    Past,
    Now,
    Next,
    /// On either side, whichever it is.
    Nearest,
}

impl Relative {
    pub(super) fn nearest(weekday: Weekday) -> Self {
        Self::weekday(weekday, Shift::Nearest)
    }

    pub(super) fn weekday(weekday: Weekday, shift: Shift) -> Self {
        Self { unit: Unit::Weekday(weekday), shift }
    }

    pub(super) fn named(calendar: &Calendar, shift: Shift) -> Self {
        Self { unit: Unit::Named(calendar.clone()), shift }
    }

    pub(super) fn in_year(calendar: &Calendar, shift: Shift) -> Self {
        Self { unit: Unit::InYear(calendar.clone()), shift }
    }

    pub(super) fn unknown() -> Self {
        Self { unit: Unit::Unknown, shift: Shift::Now }
    }
}

/// What an Arabic adjective behind a time says.
pub(super) fn shift(word: &str) -> Option<Shift> {
    match word {
        "الماضي" | "الماضية" | "المنصرم" | "المنصرمة" | "الفائت" | "الفائتة" => {
            Some(Shift::Past)
        }
        "الجاري" | "الجارية" | "الحالي" | "الحالية" => Some(Shift::Now),
        "المقبل" | "المقبلة" | "القادم" | "القادمة" => Some(Shift::Next),
        _ => None,
    }
}

/// `من العام الماضي`, `of last year` behind a day or month.
pub(super) fn of_year(tokens: &Tokens<'_>, at: usize) -> Reading<Shift> {
    match (tokens.word(at), tokens.word(at + 1), tokens.word(at + 2)) {
        ("من", "العام" | "السنة", adjective) => shift(adjective).map(|shift| (at + 3, shift)),
        ("من", "هذا" | "هذه", "العام" | "السنة") => Some((at + 3, Shift::Now)),
        ("of", determiner, "year") => english_shift(determiner).map(|shift| (at + 3, shift)),
        (determiner, "year", _) => english_shift(determiner).map(|shift| (at + 2, shift)),
        _ => None,
    }
}

pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    if tokens.word(at).is_ascii() { english::read(tokens, at) } else { arabic::read(tokens, at) }
}

fn english_shift(word: &str) -> Option<Shift> {
    match word {
        "last" | "Last" => Some(Shift::Past),
        "this" | "This" => Some(Shift::Now),
        "next" | "Next" => Some(Shift::Next),
        _ => None,
    }
}
