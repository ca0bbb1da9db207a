//! Dates as Arabic and English prose writes them: `18 و19 يونيو`, `June 18, 2024`, `أواخر 2022`, `last September`.
//!
//! What is not surely a date is left alone: 6700 containers, article 51, the secretary general (الأمين العام).

mod calendar;
mod days;
mod decades;
mod fit;
mod months;
mod numeric;
mod relative;
mod resolve;
mod seasons;
mod token;
mod weekdays;
mod years;

use std::ops::Range;

use chrono::Weekday;

use super::Date;
use crate::text::fold;
use crate::text::measure::wide;

use calendar::Calendar;
use relative::Relative;
use token::Tokens;

/// A place in a text that says when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands, in code points of the text.
    pub span: Range<u32>,
    /// What it says.
    pub when: When,
    /// How it says it.
    pub kind: MentionKind,
    /// Its words, as they stand.
    pub words: String,
}

/// How words say when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionKind {
    /// Whole: with its year.
    Explicit,
    /// In relation to the day of writing, or to what was said before: `أمس`, `last September`, `the same year`.
    Relative,
    /// Without its year.
    Partial,
}

/// What words say of when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// A date.
    Date(Box<Date>),
    /// Days of some year, each as (month, day).
    Days {
        /// The first.
        from: (u8, u8),
        /// The last; the same for a single day.
        to: (u8, u8),
    },
    /// Months of some year, 1 to 12.
    Months {
        /// The first.
        from: u8,
        /// The last; the same for a single month.
        to: u8,
    },
    /// That day of some week.
    Weekday(Weekday),
    /// A time that only the context, or the day of writing, can tell.
    Unresolved,
    /// No time at all in particular: `recently`, `السنوات الأخيرة`.
    Vague,
}

/// All the places of a text that say when, in their order; none overlaps another. `around` is the date of the text itself:
/// relative words are resolved as far as it settles them.
#[must_use]
pub fn dates(text: &str, around: Option<&Date>) -> Vec<Mention> {
    let folded = fold::quote(text);
    let tokens = Tokens::of(&folded, text);
    let mut mentions = Vec::new();
    let mut letters = text.chars();
    let (mut at, mut passed) = (0, 0);
    while at < tokens.len() {
        let Some((end, time)) = read(&tokens, at) else {
            at += 1;
            continue;
        };
        let (kind, when) = meaning(time, around);
        let span = tokens.span_of_time(at, end);
        // Mentions stand in order: the text is walked through once.
        let skipped = wide(span.start.saturating_sub(passed));
        let words = letters.by_ref().skip(skipped).take(span.len()).collect();
        passed = span.end;
        mentions.push(Mention { span, when, kind, words });
        at = end.max(at + 1);
    }
    mentions
}

/// What was read, before anything is known of the day of writing.
enum Time {
    Calendar(Calendar),
    /// From it on (`since`), or up to it (`until`, `before`).
    Since(Calendar),
    Until(Calendar),
    Relative(Relative),
    Weekday(Weekday),
    Vague,
}

/// A reading that begins at a token: where it ends, and what it says.
type Reading<T> = Option<(usize, T)>;

fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let calendar = |(end, calendar)| match calendar::in_relation(tokens, end, &calendar) {
        (end, Some(relative)) => (end, Time::Relative(relative)),
        (end, None) => (end, Time::Calendar(calendar)),
    };
    if tokens.is_number(at) {
        return numeric::read(tokens, at)
            .or_else(|| days::read(tokens, at))
            .map(calendar)
            .or_else(|| relative::ago(tokens, at))
            .or_else(|| years::bare(tokens, at).map(calendar));
    }
    if tokens.word(at).is_empty() {
        return None;
    }
    relative::read(tokens, at)
        .or_else(|| calendar::bounded(tokens, at))
        .or_else(|| weekdays::read(tokens, at))
        .or_else(|| calendar::read(tokens, at).map(calendar))
}

fn meaning(time: Time, around: Option<&Date>) -> (MentionKind, When) {
    match time {
        Time::Calendar(calendar) => calendar.when(),
        Time::Since(calendar) => calendar.open(|date| format!("{date}/..")),
        Time::Until(calendar) => calendar.open(|date| format!("../{date}")),
        Time::Relative(relative) => {
            let date = around.and_then(|around| resolve::date(&relative, around));
            (MentionKind::Relative, date.map_or(When::Unresolved, |date| When::Date(Box::new(date))))
        }
        Time::Weekday(weekday) => {
            let date = around.and_then(|around| resolve::date(&Relative::nearest(weekday), around));
            (MentionKind::Relative, date.map_or(When::Weekday(weekday), |date| When::Date(Box::new(date))))
        }
        Time::Vague => (MentionKind::Relative, When::Vague),
    }
}
