//! The words of a text folded by [`fold::search`](super::fold::search).

use std::ops::Range;

/// A word of a folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The folded word.
    pub text: &'a str,
    /// Where it stands, in characters of the folded text, from 0.
    pub chars: Range<usize>,
}

/// The words of a folded text, in its order: what stands between its spaces.
pub fn words(folded: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    folded.split(' ').filter_map(move |text| {
        let chars = at..at + text.chars().count();
        at = chars.end + 1;
        (!text.is_empty()).then_some(Word { text, chars })
    })
}

/// Whether a word is one of a list that is written with spaces.
#[must_use]
pub fn is_one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|one| one == word)
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::text::fold::search;
    use crate::text::measure::part;

    #[test]
    fn each_word_knows_the_letters_it_came_from() {
        let text = "«بيونغ يانغ»، ٢٠٢٤: كُورْسك!";
        let folded = search(text);
        let found: Vec<(&str, String)> = words(&folded.text)
            .map(|word| {
                let span = folded.span(word.chars);
                (word.text, part(text, &span).to_owned())
            })
            .collect();
        let expected = [("بيونغ", "بيونغ"), ("يانغ", "يانغ"), ("2024", "٢٠٢٤"), ("كورسك", "كُورْسك")];
        assert_eq!(found, expected.map(|(word, original)| (word, original.to_owned())));
    }
}
