//! The words of a text folded by [`fold::search`](super::fold::search).

use std::ops::Range;

use super::measure::points;

/// A word of a folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The folded word.
    pub text: &'a str,
    /// Where it stands, in characters of the folded text.
    pub span: Range<u32>,
}

/// The words of a folded text, in its order: what stands between its spaces.
pub fn words(folded: &str) -> impl Iterator<Item = Word<'_>> {
    let mut next = 0;
    folded.split(' ').filter_map(move |text| {
        let start = next;
        let end = start + points(text);
        next = end + 1;
        (!text.is_empty()).then_some(Word { text, span: start..end })
    })
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::text::fold::search;
    use crate::text::measure::{part, wide};

    #[test]
    fn each_word_knows_the_letters_it_came_from() {
        let text = "«بيونغ يانغ»، ٢٠٢٤: كُورْسك!";
        let folded = search(text);
        let found: Vec<(&str, String)> = words(&folded.text)
            .map(|word| {
                let span = folded.span(wide(word.span.start)..wide(word.span.end));
                (word.text, part(text, &span).to_owned())
            })
            .collect();
        let expected = [("بيونغ", "بيونغ"), ("يانغ", "يانغ"), ("2024", "٢٠٢٤"), ("كورسك", "كُورْسك")];
        assert_eq!(found, expected.map(|(word, original)| (word, original.to_owned())));
    }
}
