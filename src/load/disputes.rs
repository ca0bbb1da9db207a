//! Whether the accounts of an event contradict one another (`≠`).

use std::collections::{HashMap, HashSet};

use crate::text::fold;
use crate::timeline::{Date, Excerpt, Ref};

/// Whether two accounts state the same fact with different values, or dates that share no day. A silent account does not
/// disagree; what one source says twice is one account. Takes time in proportion to the excerpts, however many there are.
pub(super) fn disagree(date: &Date, excerpts: &[Excerpt]) -> bool {
    facts_differ(excerpts) || dates_differ(date, excerpts)
}

fn facts_differ(excerpts: &[Excerpt]) -> bool {
    let mut stated: HashMap<&Ref, HashMap<String, HashSet<&Ref>>> = HashMap::new();
    for excerpt in excerpts {
        for (fact, value) in &excerpt.facts {
            stated.entry(fact).or_default().entry(plain(value)).or_default().insert(&excerpt.source);
        }
    }
    stated.values().any(|values| {
        let sources: HashSet<&Ref> = values.values().flatten().copied().collect();
        values.len() > 1 && sources.len() > 1
    })
}

/// The account that ends first against every other; for accounts of its own source, the first to end of another.
fn dates_differ(event: &Date, excerpts: &[Excerpt]) -> bool {
    let said: Vec<(&Ref, &Date)> =
        excerpts.iter().filter_map(|excerpt| Some((&excerpt.source, said(excerpt, event)?))).collect();
    let first = |without: Option<&Ref>| {
        let others = said.iter().filter(|(source, _)| Some(*source) != without);
        others.filter_map(|(source, date)| Some((date.latest().day()?, *source))).min_by_key(|(day, _)| *day)
    };
    let Some((end, source)) = first(None) else { return false };
    let next = first(Some(source));
    said.iter().any(|(other, date)| {
        let end = if *other == source { next.map(|(end, _)| end) } else { Some(end) };
        end.zip(date.earliest().day()).is_some_and(|(end, begin)| end < begin)
    })
}

/// The date of an account: its own, else that of the event where it has words that date it.
fn said<'a>(excerpt: &'a Excerpt, event: &'a Date) -> Option<&'a Date> {
    let speaks = excerpt.date_text.is_some() || excerpt.dated.is_some();
    excerpt.date.as_ref().or_else(|| speaks.then_some(event))
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
