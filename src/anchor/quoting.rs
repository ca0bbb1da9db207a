//! A passage as it has to be quoted to be found again: its words, and as few of its neighbours as single it out.

use std::ops::Range;

use super::{Quote, Searchable, State};

/// Words of the neighbours at the most: a passage that stands more often with so many around it is one of many copies.
const MOST: usize = 16;

/// The words of a passage, and those beside it where they stand more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotation {
    /// The words, verbatim.
    pub exact: String,
    /// The words before them, where these single them out.
    pub prefix: Option<String>,
    /// The words after them.
    pub suffix: Option<String>,
}

impl Searchable {
    /// Quotes a passage (code points of the file) so that it is found *exactly* there. Nothing where no neighbours single it out. Takes
    /// as long as looking it up, once for each choice of neighbours.
    #[must_use]
    pub fn quote(&self, range: &Range<u32>) -> Option<Quotation> {
        let start = self.offsets.byte(&self.text, range.start.checked_sub(self.offset)?);
        let end = self.offsets.byte(&self.text, range.end.checked_sub(self.offset)?);
        let exact = self.text.get(start..end)?.to_owned();
        let (before, after) = (self.text.get(..start)?, self.text.get(end..)?);
        let most = if self.verbatim.places(&self.verbatim.reading.words(&exact)).len() > 1 { MOST } else { 0 };
        // As few words as can be; of as many, those that stand nearest.
        let mut choices: Vec<(usize, usize)> =
            (0..=most).flat_map(|both| (0..=both).rev().map(move |first| (first, both - first))).collect();
        choices.sort_by_key(|(first, last)| (first + last, first.abs_diff(*last)));
        let all = choices.into_iter();
        let mut quotations = all.filter_map(|(first, last)| {
            let (prefix, suffix) = (last_words(before, first)?, first_words(after, last)?);
            let some = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
            Some(Quotation { exact: exact.clone(), prefix: some(prefix), suffix: some(suffix) })
        });
        quotations.find(|quotation| self.stands(quotation, range))
    }

    fn stands(&self, Quotation { exact, prefix, suffix }: &Quotation, range: &Range<u32>) -> bool {
        let found = self.find(Quote { exact, prefix: prefix.as_deref(), suffix: suffix.as_deref() }, true);
        found.state == State::Exact && found.range.as_ref() == Some(range)
    }
}

/// The last words of a text, as they stand; none where it does not have so many.
fn last_words(text: &str, count: usize) -> Option<&str> {
    let trimmed = text.trim_end();
    let Some(nth) = count.checked_sub(1) else { return Some("") };
    let words = trimmed.split_whitespace().rev().take(count).count();
    let start = trimmed.rmatch_indices(char::is_whitespace).map(|(at, blank)| at + blank.len());
    // Several blanks part two words once.
    let start =
        start.filter(|at| trimmed.get(*at..).is_some_and(|rest| !rest.starts_with(char::is_whitespace))).nth(nth);
    (words == count).then(|| trimmed.get(start.unwrap_or(0)..).map(str::trim)).flatten()
}

/// The first words of a text, as [`last_words`].
fn first_words(text: &str, count: usize) -> Option<&str> {
    let trimmed = text.trim_start();
    let Some(nth) = count.checked_sub(1) else { return Some("") };
    let words = trimmed.split_whitespace().take(count).count();
    let ends = trimmed.match_indices(char::is_whitespace).map(|(at, _)| at);
    let end = ends.filter(|at| trimmed.get(..*at).is_some_and(|head| !head.ends_with(char::is_whitespace))).nth(nth);
    (words == count).then(|| trimmed.get(..end.unwrap_or(trimmed.len()))).flatten()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Searchable;
    use crate::text::measure::points;

    /// The passage between `[` and `]`, quoted.
    fn quoted(text: &str) -> Option<(String, Option<String>, Option<String>)> {
        let (before, rest) = text.split_once('[')?;
        let (words, after) = rest.split_once(']')?;
        let searchable = Searchable::new(&format!("{before}{words}{after}"), 7);
        let start = 7 + points(before);
        let quotation = searchable.quote(&(start..start + points(words)))?;
        Some((quotation.exact, quotation.prefix, quotation.suffix))
    }

    #[rstest]
    #[case::once("قال [كيم] ذلك", "كيم", None, None)]
    #[case::after("زار كيم موسكو وزار [كيم] بكين", "كيم", Some("وزار"), None)]
    #[case::before("met Kim. Putin saw [Kim]", "Kim", Some("saw"), None)]
    #[case::by_both("a c x\na [c] y\nb c y", "c", Some("a"), Some("y"))]
    #[case::at_the_beginning("[c] x c y", "c", None, Some("x"))]
    #[case::over_lines("one\ntwo [three\n\nfour] five", "three\n\nfour", None, None)]
    #[case::a_part_of_another_word("the statement and [state] it", "state", Some("and"), None)]
    fn the_fewest_neighbours_single_it_out(
        #[case] text: &str,
        #[case] exact: &str,
        #[case] prefix: Option<&str>,
        #[case] suffix: Option<&str>,
    ) {
        let (found, before, after) = quoted(text).expect("it can be quoted");
        assert_eq!((found.as_str(), before.as_deref(), after.as_deref()), (exact, prefix, suffix));
    }

    #[test]
    fn one_of_many_copies_cannot_be_singled_out() {
        assert_eq!(quoted(&format!("{}[كيم قال] {}", "كيم قال ".repeat(40), "كيم قال ".repeat(40))), None);
    }
}
