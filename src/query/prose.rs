//! A text that is looked through again and again; words looked for in it as they are typed, one after the other: find in an article.

use std::ops::Range;

use crate::text::fold::{self, all_spelled_out};
use crate::text::words::words;

use super::family::Family;
use super::folded_words::{FoldedWord, FoldedWords};
use super::needle::{Look, Needle};

/// A title or a paragraph, ready to be looked through again and again.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    pub(super) text: String,
    pub(super) folded: FoldedWords,
    /// The same with letters written as two (Koeln for Köln), and for each code point of that the one that it stands for; none for
    /// most texts.
    pub(super) spelled: Option<(FoldedWords, Vec<u32>)>,
}

/// A line that is looked for in texts.
#[derive(Debug)]
pub struct Sought(Vec<Wanted>);

impl Prose {
    /// Makes a text ready.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let spelled = all_spelled_out(text).map(|(spelled, origins)| (FoldedWords::new(&spelled), origins));
        Self { text: text.to_owned(), folded: FoldedWords::new(text), spelled }
    }

    /// Whether the words of a line stand somewhere, as [`Self::find`] finds them.
    #[must_use]
    pub fn has(&self, sought: &Sought) -> bool {
        match sought.0.as_slice() {
            [word] => self.folded.words().any(|here| word.part(&here, (true, true)).is_some()),
            _ => !self.find(sought).is_empty(),
        }
    }

    /// Where the words of a line stand side by side: ranges of code points of the text, ascending, not overlapping. Each word
    /// may be spelled otherwise and have clitics; the first may be the end of a word there, the last the beginning of one, and a
    /// single one any part of it.
    #[must_use]
    pub fn find(&self, Sought(wanted): &Sought) -> Vec<Range<u32>> {
        let Some(last) = wanted.len().checked_sub(1) else { return Vec::new() };
        let here: Vec<FoldedWord<'_>> = self.folded.words().collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(run) = here.get(at..=at + last) {
            match place(run, wanted) {
                Some(place) => {
                    found.push(self.folded.folded.span(place));
                    at += wanted.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

impl Sought {
    /// Makes a line ready.
    #[must_use]
    pub fn new(line: &str) -> Self {
        Self(words(&fold::search(line).text).map(|word| Wanted::new(word.text)).collect())
    }
}

impl Sought {
    /// How many words it has.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a word may be the one at a place of the line, in any of the ways that [`Prose::find`] takes.
    pub(super) fn is_like(&self, place: usize, here: &FoldedWord<'_>) -> bool {
        self.0.get(place).is_some_and(|wanted| wanted.part(here, (true, true)).is_some())
    }
}

/// A word that is looked for.
#[derive(Debug)]
struct Wanted {
    needle: Needle<'static>,
    family: Family,
}

impl Wanted {
    fn new(word: &str) -> Self {
        Self { needle: Needle::new(word).into_owned(), family: Family::new(word) }
    }

    /// The part of a word that is looked for, in characters of the folded text: where it may begin inside, and end inside.
    fn part(
        &self,
        FoldedWord { word, letters, sounds }: &FoldedWord<'_>,
        within: (bool, bool),
    ) -> Option<Range<usize>> {
        let look = if self.needle.has_letters_in(*letters) { self.needle.look(word.text, false) } else { None };
        let start = match (look, within) {
            (Some(Look::Same), _) | (Some(Look::Starts), (_, true)) => Some(0),
            (Some(Look::Holds(byte)), (true, true)) => word.text.get(..byte).map(|before| before.chars().count()),
            (Some(Look::Holds(_)), (true, false)) if word.text.ends_with(&*self.needle.word) => {
                Some(word.chars.len() - self.needle.letters)
            }
            _ => None,
        };
        if let Some(start) = start.map(|start| word.chars.start + start) {
            return Some(start..start + self.needle.letters);
        }
        let form = self.family.form_of(word.text, *sounds)?;
        Some(word.chars.end - form.chars().count()..word.chars.end)
    }
}

/// Where a run of words is what is looked for, in characters of the folded text.
fn place(run: &[FoldedWord<'_>], wanted: &[Wanted]) -> Option<Range<usize>> {
    let last = wanted.len() - 1;
    let mut place: Option<Range<usize>> = None;
    for (n, (word, wanted)) in run.iter().zip(wanted).enumerate() {
        let part = wanted.part(word, (n == 0, n == last))?;
        place = Some(place.map_or(part.start, |place| place.start)..part.end);
    }
    place
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Prose, Sought};
    use crate::text::measure::part;

    #[rstest]
    #[case::another_order_of_letters("قالت أميركا إن", "امريكا", &["أميركا"])]
    #[case::part_of_a_word("والكوريون في كوريا", "كور", &["كور", "كور"])]
    #[case::marks("مُوسكو", "موس", &["مُوس"])]
    #[case::side_by_side("كيم جونغ أون وكيم", "كيم جونج", &["كيم جونغ"])]
    #[case::clitics_before_the_first("وكيم جونغ أون", "كيم جونغ", &["كيم جونغ"])]
    #[case::the_last_in_part("the strategic treaty, the Strategy", "the strat", &["the strat", "the Strat"])]
    #[case::the_middle_whole("a great big bridge, a greater big bridge", "great big", &["great big"])]
    #[case::not_apart("Kim met Jong", "kim jong", &[])]
    #[case::twice_and_no_overlap("no no no", "no no", &["no no"])]
    #[case::digits("في ٢٠٢٤ و2024", "2024", &["٢٠٢٤", "2024"])]
    #[case::nothing("موسكو", " ،", &[])]
    fn words_are_found_as_they_are_typed(#[case] text: &str, #[case] line: &str, #[case] expected: &[&str]) {
        let found = Prose::new(text).find(&Sought::new(line));
        let found: Vec<&str> = found.iter().map(|range| part(text, range)).collect();
        assert_eq!(found, expected);
    }
}
