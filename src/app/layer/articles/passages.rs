//! The passages of all articles that have some words.

use std::ops::Range;

use crate::app::model::Model;
use crate::query::articles::paragraphs;
use crate::query::{Prose, Sought};
use crate::timeline::{EventIx, Ix, Source};

/// Passages that are listed at the most: nobody reads more, and a word such as “in” stands in every paragraph.
const MOST: usize = 500;

/// A passage that has the words: those of a paragraph that the same event quotes, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPassage {
    /// Whose.
    pub source: Ix<Source>,
    /// Its paragraph, by its place in the article.
    pub paragraph: usize,
    /// Where the words stand, in code points of the paragraph.
    pub hits: Vec<Range<u32>>,
    /// The first event that quotes them; none where no event does.
    pub event: Option<EventIx>,
}

/// Finds them in the order of the articles, those alone that no event quotes where that is wanted; whether there are more.
pub(super) fn find(model: &Model, line: &str, unquoted: bool) -> (Vec<FoundPassage>, bool) {
    let Some((timeline, index)) = model.timeline().zip(model.library.index.as_ref()) else {
        return (Vec::new(), false);
    };
    let sought = Sought::new(line);
    let mut found: Vec<FoundPassage> = Vec::new();
    for (ix, paragraph) in paragraphs(index.articles(timeline), &sought) {
        let Some(source) = ix.of(&timeline.sources) else { continue };
        let begins = source.article.as_deref().and_then(|article| article.paragraphs.get(paragraph));
        let Some((words, begins)) = source.words_of(paragraph).zip(begins.map(|begins| begins.chars.start)) else {
            continue;
        };
        let first = found.len();
        for hit in Prose::new(&words).find(&sought) {
            let quoting = model.library.passages.touching(ix, begins + hit.start..begins + hit.end).next();
            let event = quoting.map(|passage| passage.event);
            if unquoted && event.is_some() {
                continue;
            }
            let same = found.iter_mut().skip(first).find(|other| other.event == event);
            match same {
                Some(other) => other.hits.push(hit),
                None => found.push(FoundPassage { source: ix, paragraph, hits: vec![hit], event }),
            }
        }
        if found.len() > MOST {
            found.truncate(MOST);
            return (found, true);
        }
    }
    (found, false)
}
