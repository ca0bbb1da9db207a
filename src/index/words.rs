//! The words of a text as finding sees them.

use std::ops::Range;

/// A word of a folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// Its folded letters.
    pub(crate) text: &'a str,
    /// Where it stands, in characters of the folded text.
    pub(crate) chars: Range<usize>,
}

/// Splits a text folded by [`fold::search`](crate::text::fold::search), which leaves white space between words only.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    folded.split(char::is_whitespace).filter_map(move |text| {
        let chars = at..at + text.chars().count();
        at = chars.end + 1;
        (!text.is_empty()).then_some(Word { text, chars })
    })
}

#[cfg(test)]
mod tests {
    use super::{Word, words};
    #[test]
    fn words_know_where_they_stand() {
        let found: Vec<_> = words(" كيم  un").collect();
        assert_eq!(found, [Word { text: "كيم", chars: 1..4 }, Word { text: "un", chars: 6..8 }]);
    }
}
