//! The passages of the articles that events rest on.

use std::ops::Range;

use crate::timeline::{EventIx, Ix, Source, Timeline};

use super::Selection;

/// A stretch of an article that an event rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Code points of the file.
    pub range: Range<u32>,
    /// Which event.
    pub event: EventIx,
    /// Which of its excerpts.
    pub excerpt: usize,
}

impl Passage {
    /// Its event, read at it.
    #[must_use]
    pub fn selection(&self) -> Selection {
        Selection { event: Some(self.event), excerpt: self.excerpt }
    }
}

/// The passages of all sources; found once for a timeline.
#[derive(Clone, Debug, Default)]
pub struct Passages(Vec<InSource>);

/// The passages of one source.
#[derive(Clone, Debug, Default)]
struct InSource {
    /// In the order of the text.
    all: Vec<Passage>,
    /// Code points of the longest: no passage that touches a place begins further before it.
    longest: u32,
}

impl Passages {
    /// Finds the passages of a timeline.
    #[must_use]
    pub fn of(timeline: &Timeline) -> Self {
        let mut sources = vec![InSource::default(); timeline.sources.len()];
        for (event, told) in Ix::all(&timeline.events) {
            for (excerpt, passage) in told.excerpts.iter().enumerate() {
                let source = passage.source.known().and_then(|source| source.of_mut(&mut sources));
                if let (Some(source), Some(range)) = (source, passage.anchor.range.clone()) {
                    source.longest = source.longest.max(range.end.saturating_sub(range.start));
                    source.all.push(Passage { range, event, excerpt });
                }
            }
        }
        for source in &mut sources {
            source.all.sort_by_key(|passage| (passage.range.start, passage.range.end, passage.event));
        }
        Self(sources)
    }

    /// Those of a source, in the order of its text.
    #[must_use]
    pub fn of_source(&self, source: Ix<Source>) -> &[Passage] {
        source.of(&self.0).map_or(&[], |passages| passages.all.as_slice())
    }

    /// Those of a source that touch a range of its text (code points of the file), without looking at all of them.
    pub fn touching(&self, source: Ix<Source>, range: Range<u32>) -> impl Iterator<Item = &Passage> {
        let longest = source.of(&self.0).map_or(0, |passages| passages.longest);
        let all = self.of_source(source);
        let first = all.partition_point(|passage| passage.range.start < range.start.saturating_sub(longest));
        let near = all.iter().skip(first).take_while(move |passage| passage.range.start < range.end);
        near.filter(move |passage| range.start < passage.range.end)
    }

    /// The one that comes after the excerpt read (or before it) where that is in sight; else the first that begins in what is in
    /// sight or after it (or the last that begins before it). Among those whose events are listed; `sight` is code points of the
    /// file.
    #[must_use]
    pub fn beside(
        &self,
        source: Ix<Source>,
        (read, sight): (Selection, &Range<u32>),
        onward: bool,
        listed: impl Fn(EventIx) -> bool,
    ) -> Option<&Passage> {
        let passages = self.of_source(source);
        let in_sight = |passage: &Passage| passage.range.start < sight.end && sight.start < passage.range.end;
        let shown = passages.iter().position(|passage| passage.selection() == read && in_sight(passage));
        let (after, before) = shown.map_or_else(
            || {
                let begins = passages.partition_point(|passage| passage.range.start < sight.start);
                (begins, begins)
            },
            |shown| (shown + 1, shown),
        );
        let is_other = |passage: &&Passage| listed(passage.event);
        if onward {
            passages.iter().skip(after).find(is_other)
        } else {
            passages.iter().take(before).rev().find(is_other)
        }
    }
}
