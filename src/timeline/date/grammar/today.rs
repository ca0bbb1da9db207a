//! Days by their distance from the day of writing: `أمس`, `أول من أمس`, `بعد غد`, `yesterday`, `the day before yesterday`.

use super::weekday;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::tokens::{Reading, Tokens};

/// How many days from the day of writing.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    if is_today(tokens, at) || is_tomorrow(tokens, at) {
        return Some((at + 1, i64::from(!is_today(tokens, at))));
    }
    let day = |at: usize| match tokens.own(at)? {
        Meaning::Day(days) => Some(days),
        _ => None,
    };
    match tokens.meaning(at)? {
        Meaning::Day(days) if tokens.is_english(at) => {
            // Tomorrow week is eight days away.
            let week = days != 0 && tokens.own(at + 1) == Some(Meaning::Unit(Unit::Week, Count::One));
            Some(if week { (at + 2, days * 8) } else { (at + 1, days) })
        }
        Meaning::Day(-1) => {
            let before = tokens.own(at + 1) == Some(Meaning::Ordinal(1)) && tokens.is_definite(at + 1);
            Some(if before { (at + 2, -2) } else { (at + 1, -1) })
        }
        Meaning::Ordinal(1) if !tokens.is_definite(at) && !tokens.is_english(at) => {
            let from = if tokens.is(at + 1, &["من"]) { at + 2 } else { at + 1 };
            (day(from) == Some(-1)).then_some((from + 1, -2))
        }
        Meaning::After if !tokens.is_english(at) => (day(at + 1) == Some(1)).then_some((at + 2, 2)),
        Meaning::Unit(Unit::Day | Unit::Night, Count::One) => match (tokens.own(at + 1)?, day(at + 2)) {
            (Meaning::Day(1), _) if !tokens.is_english(at) => Some((at + 2, 1)),
            (Meaning::Before, Some(days)) if tokens.is_english(at) => Some((at + 3, days - 1)),
            (Meaning::After, Some(days)) if tokens.is_english(at) => Some((at + 3, days + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// اليوم is “today” unless something makes it “the day”.
fn is_today(tokens: &Tokens<'_>, at: usize) -> bool {
    let (before, next) = (tokens.before(at), tokens.word(at + 1));
    let another =
        matches!(before, "في" | "هذا" | "ذلك" | "حتي" | "الي" | "وفي" | "وحتي" | "من" | "منذ" | "طوال" | "خلال");
    let described = next.is_empty() || next.starts_with("ال") || matches!(next, "نفسه" | "ذاته" | "من");
    tokens.word(at) == "اليوم" && (weekday::named(tokens, at + 1).is_some() || (!another && !described))
}

/// غدا is also “became”.
fn is_tomorrow(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is(at, &["غدا", "وغدا"]) && weekday::named(tokens, at + 1).is_some()
}
