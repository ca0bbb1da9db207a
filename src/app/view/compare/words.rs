//! Which words of a passage differ from the other accounts.

use std::collections::HashSet;
use std::ops::Range;

use crate::text::fold;
use crate::text::words::{Word, words};
use crate::timeline::{Excerpt, Fact, FactValue, Ref};

/// What to mark in a passage: the words that date it, where the dates differ; and where facts differ, the words that state them, or
/// the numbers that another account lacks. Code points of the passage, ascending.
#[must_use]
pub(super) fn differing(excerpt: &Excerpt, others: &[&Excerpt], dates: bool, facts: &[&Ref<Fact>]) -> Vec<Range<u32>> {
    let mut marks = Vec::new();
    if dates {
        marks.extend(excerpt.date_text.as_deref().and_then(|dating| found(&excerpt.exact, dating)));
    }
    let stated = excerpt.facts.iter().filter(|(fact, _)| facts.contains(&fact));
    let version =
        |(_, value): &(_, FactValue)| value.words.versions().find_map(|(_, version)| found(&excerpt.exact, version));
    marks.extend(stated.filter_map(version));
    if !facts.is_empty() {
        let known: HashSet<String> =
            others.iter().flat_map(|other| numbers(&other.exact)).map(|(word, _)| word).collect();
        let own = numbers(&excerpt.exact).into_iter().filter(|(word, _)| !known.contains(word));
        marks.extend(own.map(|(_, range)| range));
    }
    marks.sort_by_key(|range| range.start);
    marks
}

/// Where words stand in a text, in whatever spelling.
fn found(text: &str, words: &str) -> Option<Range<u32>> {
    let (text, words) = (fold::quote(text), fold::quote(words).text);
    let words = words.trim();
    let begins = text.text.get(..text.text.find(words).filter(|_| !words.is_empty())?)?.chars().count();
    Some(text.span(begins..begins + words.chars().count()))
}

/// The numbers of a text, folded, with their code points: a letter before one (و2000) is not of it.
fn numbers(text: &str) -> Vec<(String, Range<u32>)> {
    let folded = fold::search(text);
    let number = |word: Word<'_>| {
        let first = word.text.chars().position(|c| c.is_ascii_digit())?;
        let digits: String = word.text.chars().skip(first).take_while(char::is_ascii_digit).collect();
        let begins = word.chars.start + first;
        let span = folded.span(begins..begins + digits.len());
        Some((digits, span))
    };
    words(&folded.text).filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::differing;
    use crate::text::measure::part;
    use crate::timeline::{Excerpt, FactValue, Ix, Ref, Text};

    fn excerpt(exact: &str, date_text: Option<&str>) -> Excerpt {
        let versions = [("en", "joint defence"), ("ar", "الدِفاع المشترك")];
        let words = Text::new(versions.map(|(language, words)| (language.to_owned(), words.to_owned())).into());
        let facts = vec![(Ref::Known(Ix::new(0)), FactValue::new(words))];
        Excerpt { exact: exact.to_owned(), date_text: date_text.map(str::to_owned), facts, ..Excerpt::default() }
    }

    fn marked(exact: &str, other: &str) -> Vec<String> {
        let marks =
            differing(&excerpt(exact, Some("في أكتوبر")), &[&excerpt(other, None)], true, &[&Ref::Known(Ix::new(0))]);
        marks.iter().map(|range| part(exact, range).to_owned()).collect()
    }

    #[test]
    fn numbers_that_the_other_account_lacks_are_marked_in_their_own_digits() {
        assert_eq!(marked("نحو ٨ آلاف جندي و2000 آخرين", "أكثر من 2000 جندي"), ["٨"]);
    }

    #[test]
    fn words_that_state_what_differs_are_marked_in_whatever_spelling() {
        assert_eq!(marked("بند «الدفاع المشترك» بينهما", "بند المساعدة"), ["الدفاع المشترك"]);
    }

    #[test]
    fn words_that_date_a_passage_are_marked_where_the_dates_differ() {
        assert_eq!(marked("أرسلوا في أكتوبر جنودا", "أرسلوا جنودا"), ["في أكتوبر"]);
    }
}
