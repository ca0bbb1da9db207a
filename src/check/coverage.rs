//! How much of an article the events quote, of what it says about time.

use std::ops::Range;

use crate::timeline::date::prose::{When, dates};
use crate::timeline::{Source, Timeline};

/// How much of one source is quoted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Its paragraphs.
    pub paragraphs: usize,
    /// Those with words that date something, in their order.
    pub dated: Vec<DatedParagraph>,
}

/// A paragraph with words that date something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedParagraph {
    /// The line of the first of these words in the file, from 1.
    pub line: u32,
    /// Whether an excerpt of the source takes words from it.
    pub quoted: bool,
    /// The words that date something, in their order.
    pub words: Vec<String>,
}

impl Coverage {
    /// How many of the paragraphs with dates are quoted.
    #[must_use]
    pub fn quoted(&self) -> usize {
        self.dated.iter().filter(|one| one.quoted).count()
    }

    /// The same in percent, rounded down; all where there is none to quote.
    #[must_use]
    pub fn percent(&self) -> usize {
        (100 * self.quoted()).checked_div(self.dated.len()).unwrap_or(100)
    }
}

/// The coverage of each source, in the order of the sources. Words without a time of their own (`recently`) do not count.
#[must_use]
pub fn coverage(timeline: &Timeline) -> Vec<Coverage> {
    let mut quoted: Vec<Vec<Range<u32>>> = vec![Vec::new(); timeline.sources.len()];
    for excerpt in timeline.events.iter().flat_map(|event| &event.excerpts) {
        let list = excerpt.source.known().and_then(|source| source.of_mut(&mut quoted));
        if let Some((list, range)) = list.zip(excerpt.anchor.range.clone()) {
            list.push(range);
        }
    }
    timeline.sources.iter().zip(quoted).map(|(source, quoted)| of(source, quoted)).collect()
}

fn of(source: &Source, mut quoted: Vec<Range<u32>>) -> Coverage {
    let Some(article) = &source.article else { return Coverage::default() };
    let paragraphs = article.paragraphs.get(source.paragraphs.clone()).unwrap_or_default();
    quoted.sort_unstable_by_key(|range| range.start);
    // The farthest end of all ranges up to each: a range that touches a paragraph is found without looking at all.
    let ends = quoted.iter().scan(0, |far, range| {
        *far = range.end.max(*far);
        Some(*far)
    });
    let ends: Vec<u32> = ends.collect();
    let touched = |chars: &Range<u32>| {
        let before = quoted.partition_point(|range| range.start < chars.end);
        before.checked_sub(1).and_then(|last| ends.get(last)).is_some_and(|far| *far > chars.start)
    };
    let dated = paragraphs.iter().filter_map(|paragraph| {
        let found = dates(article.words(paragraph), source.published.as_ref());
        let found: Vec<_> = found.into_iter().filter(|one| one.when != When::Vague).collect();
        let first = found.first()?.span.start;
        let line = article.line_of(paragraph.chars.start + first);
        let quoted = touched(&paragraph.chars);
        Some(DatedParagraph { line, quoted, words: found.into_iter().map(|one| one.words).collect() })
    });
    Coverage { paragraphs: paragraphs.len(), dated: dated.collect() }
}
