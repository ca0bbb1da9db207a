//! Dates as Arabic and English prose writes them: `18 و19 يونيو`, `June 18, 2024`, `أواخر 2022`, `last September`.
//!
//! What is not surely a date is left alone: 6700 containers, article 51, the secretary general (الأمين العام).

mod when;

use std::ops::Range;

pub use when::When;

use super::calendar::Calendar;
use super::relative::{Relative, Time};
use super::tokens::Tokens;
use super::{Date, grammar};
use crate::text::fold;
use crate::text::measure::wide;

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

/// All the places of a text that say when, in their order; none overlaps another. `around` is the date of the text itself:
/// relative words are resolved as far as it settles them. Takes time in proportion to the text.
#[must_use]
pub fn dates(text: &str, around: Option<&Date>) -> Vec<Mention> {
    let folded = fold::quote(text);
    let tokens = Tokens::of(&folded, text);
    let mut mentions = Vec::new();
    let mut letters = text.chars();
    let (mut at, mut passed) = (0, 0);
    while at < tokens.len() {
        let Some((end, time)) = grammar::read(&tokens, at) else {
            at += 1;
            continue;
        };
        let (kind, when) = meaning(time, around);
        let span = tokens.span(at, end);
        // Mentions stand in order: the text is walked through once.
        let skipped = wide(span.start.saturating_sub(passed));
        let words = letters.by_ref().skip(skipped).take(span.len()).collect();
        passed = span.end;
        mentions.push(Mention { span, when, kind, words });
        at = end.max(at + 1);
    }
    mentions
}

/// Whether a text says when in any way, also by words that only its context dates: `at 22:58`, `a year later`, `في وقت لاحق`.
/// Takes time in proportion to the text.
#[must_use]
pub fn says_when(text: &str) -> bool {
    let folded = fold::quote(text);
    let tokens = Tokens::of(&folded, text);
    (0..tokens.len()).any(|at| grammar::read(&tokens, at).is_some() || grammar::hints(&tokens, at))
}

fn meaning(time: Time, around: Option<&Date>) -> (MentionKind, When) {
    let date = |date: Option<Date>| date.map_or(When::Unresolved, |date| When::Date(Box::new(date)));
    match time {
        Time::Calendar(Calendar::Days { year: None, from, to }) => (MentionKind::Partial, When::Days { from, to }),
        Time::Calendar(Calendar::Months { year: None, from, to }) => (MentionKind::Partial, When::Months { from, to }),
        Time::Calendar(calendar) => (MentionKind::Explicit, date(calendar.date())),
        Time::Since(calendar) => open(&calendar, |date| format!("{date}/..")),
        Time::Until(calendar) => open(&calendar, |date| format!("../{date}")),
        Time::Relative(relative) => {
            let date = around.and_then(|around| relative.date(around)).map(|date| When::Date(Box::new(date)));
            let undated = match relative {
                Relative::Weekday(weekday, 0) => When::Weekday(weekday),
                _ => When::Unresolved,
            };
            (MentionKind::Relative, date.unwrap_or(undated))
        }
        Time::Vague => (MentionKind::Relative, When::Vague),
    }
}

/// What lasts from or to a date; nothing certain where its year is not said, or it lasted itself.
fn open(calendar: &Calendar, span: impl Fn(&str) -> String) -> (MentionKind, When) {
    let written = calendar.written().filter(|written| !written.contains(['/', '[']));
    let date = written.and_then(|written| Date::parse(&span(&written)).ok());
    let kind = if calendar.lacks_year() { MentionKind::Partial } else { MentionKind::Explicit };
    (kind, date.map_or(When::Unresolved, |date| When::Date(Box::new(date))))
}
