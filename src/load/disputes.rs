//! Whether the accounts of an event contradict one another (`≠`).

use crate::text::fold;
use crate::timeline::date::Edge;
use crate::timeline::{Date, Excerpt};

/// Whether two accounts state the same fact with different values, or dates that share no day. A silent account does not
/// disagree; what one source says twice is one account.
pub(super) fn disagree(date: &Date, excerpts: &[Excerpt]) -> bool {
    let pairs =
        excerpts.iter().enumerate().flat_map(|(n, one)| excerpts.iter().skip(n + 1).map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| one.source != other.source)
        .any(|(one, other)| facts_differ(one, other) || dates_differ(said(one, date), said(other, date)))
}

fn facts_differ(one: &Excerpt, other: &Excerpt) -> bool {
    one.facts
        .iter()
        .any(|(fact, value)| other.facts.iter().any(|(same, another)| fact == same && plain(value) != plain(another)))
}

/// The date of an account: its own, else that of the event where it has words that date it.
fn said<'a>(excerpt: &'a Excerpt, event: &'a Date) -> Option<&'a Date> {
    let speaks = excerpt.date_text.is_some() || excerpt.dated.is_some();
    excerpt.date.as_ref().or_else(|| speaks.then_some(event))
}

fn dates_differ(one: Option<&Date>, other: Option<&Date>) -> bool {
    one.zip(other).is_some_and(|(one, other)| ends_before(one, other) || ends_before(other, one))
}

fn ends_before(one: &Date, other: &Date) -> bool {
    matches!((one.latest(), other.earliest()), (Edge::Day(end), Edge::Day(begin)) if end < begin)
}

/// A value without what typists vary: spelling by `fold::quote`, and the signs that group digits by three.
fn plain(value: &str) -> String {
    let folded: Vec<char> = fold::quote(value.trim()).text.chars().collect();
    let digit = |at: usize| folded.get(at).is_some_and(char::is_ascii_digit);
    let groups = |at: usize| at > 0 && digit(at - 1) && (at + 1..=at + 3).all(digit) && !digit(at + 4);
    let kept = folded.iter().enumerate().filter(|(at, c)| !(matches!(c, ',' | '٬' | '\'' | '’' | ' ') && groups(*at)));
    kept.map(|(_, c)| *c).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::plain;

    #[rstest]
    #[case("10,000", "10000", true)]
    #[case("10 000", "10000", true)]
    #[case("1,000,000", "1000000", true)]
    #[case("10,000", "12,000", false)]
    #[case("10,5", "105", false)]
    #[case("9 أشخاص", "9أشخاص", false)]
    fn only_the_grouping_of_digits_is_set_aside(#[case] one: &str, #[case] other: &str, #[case] same: bool) {
        assert_eq!(plain(one) == plain(other), same);
    }
}
