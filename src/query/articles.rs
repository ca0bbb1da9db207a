//! Words looked for in all articles, as they are typed.

use std::collections::BTreeSet;

use super::folded_words::FoldedWord;
use super::prose::Sought;
use crate::index::articles::ArticleWords;
use crate::text::words::Word;
use crate::timeline::{Ix, Source};

/// The paragraphs that have all the words of a line somewhere, in the order of the articles: its source, and its place in the article.
/// Whether the words stand side by side, [`Prose::find`](super::Prose::find) tells. Looks at each distinct word of the articles once for
/// each word of the line.
#[must_use]
pub fn paragraphs(articles: &ArticleWords, sought: &Sought) -> Vec<(Ix<Source>, usize)> {
    let with = |place: usize| -> BTreeSet<u32> {
        let like = articles.words().iter().filter(|word| {
            let chars = 0..word.text.chars().count();
            let here =
                FoldedWord { word: Word { text: &word.text, chars }, letters: word.letters, sounds: word.sounds };
            sought.is_like(place, &here)
        });
        like.flat_map(|word| word.paragraphs.iter().copied()).collect()
    };
    let all = (0..sought.len()).map(with).reduce(|all, more| all.intersection(&more).copied().collect());
    all.into_iter().flatten().filter_map(|number| articles.paragraph(number)).collect()
}
