//! Dates of the calendar, as far as the words give them.

use super::relative::{self, Relative};
use super::token::Tokens;
use super::{Date, MentionKind, Reading, Time, When, days, decades, months, seasons, years};
use crate::timeline::date::day::month_length;

/// A date of the calendar; without its year where the words do not say it.
#[derive(Clone, Debug)]
pub(super) enum Calendar {
    /// Days, each as (month, day).
    Days {
        year: Option<i64>,
        from: (u8, u8),
        to: (u8, u8),
    },
    Months {
        year: Option<i64>,
        from: u8,
        to: u8,
    },
    /// Anything coarser, as EDTF.
    Written(String),
}

impl Calendar {
    /// Whether some year has these days.
    pub(super) fn exists(&self) -> bool {
        let Self::Days { year, from, to } = self else { return true };
        [from, to].iter().all(|(month, day)| (1..=month_length(year.unwrap_or(0), *month)).contains(day))
    }

    pub(super) fn lacks_year(&self) -> bool {
        matches!(self, Self::Days { year: None, .. } | Self::Months { year: None, .. })
    }

    pub(super) fn when(&self) -> (MentionKind, When) {
        match *self {
            Self::Days { year: None, from, to } => (MentionKind::Partial, When::Days { from, to }),
            Self::Months { year: None, from, to } => (MentionKind::Partial, When::Months { from, to }),
            _ => (MentionKind::Explicit, self.date().map_or(When::Unresolved, |date| When::Date(Box::new(date)))),
        }
    }

    /// The meaning where one end is open; nothing certain where the year is not said.
    pub(super) fn open(&self, span: impl Fn(&str) -> String) -> (MentionKind, When) {
        let written = self.written().filter(|written| !written.contains(['/', '[']));
        let date = written.and_then(|written| Date::parse(&span(&written)).ok());
        match date {
            Some(date) => (MentionKind::Explicit, When::Date(Box::new(date))),
            None if self.lacks_year() => (MentionKind::Partial, When::Unresolved),
            None => (MentionKind::Explicit, When::Unresolved),
        }
    }

    fn date(&self) -> Option<Date> {
        Date::parse(&self.written()?).ok()
    }

    pub(super) fn written(&self) -> Option<String> {
        match self {
            Self::Days { year, from, to } => {
                let year = (*year)?;
                let day = |year: i64, (month, day): (u8, u8)| format!("{year:04}-{month:02}-{day:02}");
                let start = if from > to { year - 1 } else { year };
                let (from, to) = (day(start, *from), day(year, *to));
                Some(if from == to { to } else { format!("{from}/{to}") })
            }
            Self::Months { year, from, to } => {
                let year = (*year)?;
                let start = if from > to { year - 1 } else { year };
                let (from, to) = (format!("{start:04}-{from:02}"), format!("{year:04}-{to:02}"));
                Some(if from == to { to } else { format!("{from}/{to}") })
            }
            Self::Written(written) => Some(written.clone()),
        }
    }
}

/// A date of the calendar that begins with a word.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    days::ordinal(tokens, at)
        .or_else(|| days::behind_month(tokens, at))
        .or_else(|| months(tokens, at))
        .or_else(|| seasons::read(tokens, at))
        .or_else(|| years::named(tokens, at))
        .or_else(|| decades::read(tokens, at))
}

fn months(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, month) = months::read(tokens, at)?;
    let joined = tokens.word(end).starts_with('و').then(|| months::read(tokens, end)).flatten();
    let last = joined.or_else(|| days::connector(tokens, end).and_then(|next| months::read(tokens, next)));
    let last = last.filter(|(_, last)| last.number != month.number);
    let sure = months::alone(tokens, at).is_some();
    if let Some((end, last)) = last {
        let year = years::after(tokens, end);
        if year.is_some() || (sure && last.needs == months::Needs::Nothing) {
            let (end, year) = year.map_or((end, None), |(end, year)| (end, Some(year)));
            return Some((end, Calendar::Months { year, from: month.number, to: last.number }));
        }
    }
    let (end, year) = match years::after(tokens, end) {
        Some((end, year)) => (end, Some(year)),
        None if sure => (end, None),
        None => return None,
    };
    Some((end, Calendar::Months { year, from: month.number, to: month.number }))
}

/// A date with a word before it that makes it a beginning or an end, or a part of it: `منذ 24 فبراير`, `late 2022`.
pub(super) fn bounded(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let bound = bound(tokens, at)?;
    let mut from = at + 1;
    // mid-2024, end of 2023, في أواخر عام …, منذ يوم …, after the …
    while matches!(tokens.word(from), "of" | "the" | "من" | "شهر" | "يوم" | "في") || tokens.sign(from) == Some('-')
    {
        from += 1;
    }
    let inner = if tokens.is_number(from) {
        super::numeric::read(tokens, from).or_else(|| days::read(tokens, from)).or_else(|| years::cued(tokens, from))
    } else {
        read(tokens, from)
    };
    let (end, calendar) = inner?;
    if let (end, Some(relative)) = in_relation(tokens, end, &calendar) {
        return Some((end, Time::Relative(if bound == Bound::Part { relative } else { Relative::unknown() })));
    }
    let time = match bound {
        Bound::Part => Time::Calendar(calendar),
        Bound::Since => Time::Since(calendar),
        Bound::Until => Time::Until(calendar),
    };
    Some((end, time))
}

/// Where a date without its year is set in relation to the day of writing: `يونيو/حزيران الماضي`, `October of last year`.
pub(super) fn in_relation(tokens: &Tokens<'_>, end: usize, calendar: &Calendar) -> (usize, Option<Relative>) {
    if !calendar.lacks_year() {
        return (end, None);
    }
    match relative::shift(tokens.word(end)) {
        Some(shift) => (end + 1, Some(Relative::named(calendar, shift))),
        None => relative::of_year(tokens, end)
            .map_or((end, None), |(end, shift)| (end, Some(Relative::in_year(calendar, shift)))),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Since,
    Until,
    Part,
}

fn bound(tokens: &Tokens<'_>, at: usize) -> Option<Bound> {
    let arabic = |word: &str| match word {
        "منذ" | "مذ" | "بعد" => Some(Bound::Since),
        "حتي" | "لغاية" | "قبل" => Some(Bound::Until),
        "اوائل" | "مطلع" | "بداية" | "بدايات" | "منتصف" | "اواسط" | "اواخر" | "نهاية" | "نهايات" => {
            Some(Bound::Part)
        }
        _ => None,
    };
    let word = tokens.word(at);
    if !word.is_ascii() {
        return super::token::meaning(word, arabic);
    }
    match word.to_ascii_lowercase().as_str() {
        "since" | "after" => Some(Bound::Since),
        "until" | "till" | "before" => Some(Bound::Until),
        "early" | "mid" | "late" | "beginning" | "end" => Some(Bound::Part),
        _ => None,
    }
}
