//! Which words of a passage differ from the other accounts.

use std::collections::HashSet;
use std::ops::Range;

use crate::text::fold;
use crate::text::words::{Word, words};
use crate::timeline::Excerpt;

/// What to mark in a passage: the words that date it, where the dates differ; its numbers that another account lacks, where facts
/// differ. Code points of the passage.
#[must_use]
pub fn differing(excerpt: &Excerpt, others: &[&Excerpt], dates: bool, facts: bool) -> Vec<Range<u32>> {
    let mut marks = Vec::new();
    if dates {
        marks.extend(excerpt.date_text.as_deref().and_then(|dating| found(&excerpt.exact, dating)));
    }
    if facts {
        let known: HashSet<String> =
            others.iter().flat_map(|other| numbers(&other.exact)).map(|(word, _)| word).collect();
        let own = numbers(&excerpt.exact).into_iter().filter(|(word, _)| !known.contains(word));
        marks.extend(own.map(|(_, range)| range));
    }
    marks.sort_by_key(|range| range.start);
    marks
}

fn found(text: &str, part: &str) -> Option<Range<u32>> {
    let begins = text.get(..text.find(part)?)?.chars().count();
    Some(u32::try_from(begins).ok()?..u32::try_from(begins + part.chars().count()).ok()?)
}

/// The numbers of a text, folded, with their code points: a letter before one (و2000) is not of it.
fn numbers(text: &str) -> Vec<(String, Range<u32>)> {
    let folded = fold::search(text);
    let number = |word: Word<'_>| {
        let first = word.text.chars().position(|c| c.is_ascii_digit())?;
        let digits: String = word.text.chars().skip(first).take_while(char::is_ascii_digit).collect();
        let begins = word.span.start as usize + first;
        let span = folded.span(begins..begins + digits.len());
        Some((digits, span))
    };
    words(&folded.text).filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::differing;
    use crate::timeline::Excerpt;

    fn excerpt(exact: &str, date_text: Option<&str>) -> Excerpt {
        Excerpt { exact: exact.to_owned(), date_text: date_text.map(str::to_owned), ..Excerpt::default() }
    }

    fn marked(exact: &str, other: &str) -> Vec<String> {
        let marks = differing(&excerpt(exact, Some("في أكتوبر")), &[&excerpt(other, None)], true, true);
        let cut = |range: &std::ops::Range<u32>| {
            exact.chars().skip(range.start as usize).take(range.len()).collect::<String>()
        };
        marks.iter().map(cut).collect()
    }

    #[test]
    fn numbers_that_the_other_account_lacks_are_marked_in_their_own_digits() {
        assert_eq!(marked("نحو ٨ آلاف جندي و2000 آخرين", "أكثر من 2000 جندي"), ["٨"]);
    }

    #[test]
    fn words_that_date_a_passage_are_marked_where_the_dates_differ() {
        assert_eq!(marked("أرسلوا في أكتوبر جنودا", "أرسلوا جنودا"), ["في أكتوبر"]);
    }
}
