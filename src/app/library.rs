//! The timeline on screen, and how it came there.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Finding, Severity};
use crate::index::Deferred;
use crate::timeline::{Event, Ref, Source, Timeline};

use super::{Loaded, State};

/// The last timeline that could be read, and what is wrong with it or with what came after it.
#[derive(Default)]
pub struct Library {
    /// Events and articles, once something could be read.
    pub timeline: Option<Arc<Timeline>>,
    /// What can be found in it.
    pub index: Arc<Deferred>,
    /// What is wrong with what is shown.
    pub findings: Vec<Finding>,
    /// Why the newest version cannot be read; the last good one stays on screen.
    pub unreadable: Vec<Finding>,
    /// Whether the embedded example is shown because no timeline was found.
    pub example: bool,
    /// Articles read and articles in all, while reading takes long.
    pub progress: Option<(usize, usize)>,
    /// Whether a reading is under way.
    pub reading: bool,
    /// For each source the passages that events rest on, in the order of the text.
    passages: Vec<Passages>,
}

/// The passages of one source.
#[derive(Clone, Debug, Default)]
struct Passages {
    /// In the order of the text.
    all: Vec<Passage>,
    /// Code points of the longest: no passage that touches a place begins further before it.
    longest: u32,
}

/// A stretch of an article that an event rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Code points of the file.
    pub range: Range<u32>,
    /// Which event, by its place in the timeline.
    pub event: usize,
    /// Which of its excerpts.
    pub excerpt: usize,
}

impl Library {
    /// Nothing yet, while the first reading is under way.
    #[must_use]
    pub fn reading() -> Self {
        Self { reading: true, ..Self::default() }
    }

    /// Takes a timeline in place of the one before.
    pub fn take(&mut self, loaded: Loaded) {
        self.passages = passages(&loaded.timeline);
        self.timeline = Some(loaded.timeline);
        self.index = loaded.index;
        self.findings = loaded.findings;
        self.example = loaded.example;
        self.unreadable = Vec::new();
        self.progress = None;
        self.reading = false;
    }

    /// Keeps the timeline and remembers why the newest version cannot be read.
    pub fn refuse(&mut self, findings: Vec<Finding>) {
        self.unreadable = findings;
        self.progress = None;
        self.reading = false;
    }

    /// Notes how far the newest reading has come; of one that was given up, nothing is told.
    pub(super) fn advance(&mut self, newest: bool, read: usize, total: usize) {
        if newest && self.reading {
            self.progress = Some((read, total));
        }
    }

    /// Whether the timeline is on screen and cannot be searched yet.
    #[must_use]
    pub fn indexing(&self) -> bool {
        self.timeline.is_some() && self.index.get().is_none()
    }

    /// An event by its place.
    #[must_use]
    pub fn event(&self, place: usize) -> Option<&Event> {
        self.timeline.as_ref()?.events.get(place)
    }

    /// A source by reference.
    #[must_use]
    pub fn source(&self, source: &Ref<Source>) -> Option<&Source> {
        self.timeline.as_ref()?.find(source)
    }

    /// The passages of a source, in the order of its text.
    #[must_use]
    pub fn passages(&self, source: usize) -> &[Passage] {
        self.passages.get(source).map_or(&[], |passages| passages.all.as_slice())
    }

    /// The passages of a source that touch a range of its text, without looking at all of them.
    pub fn passages_in(&self, source: usize, range: Range<u32>) -> impl Iterator<Item = &Passage> {
        let longest = self.passages.get(source).map_or(0, |passages| passages.longest);
        let all = self.passages(source);
        let first = all.partition_point(|passage| passage.range.start < range.start.saturating_sub(longest));
        let near = all.iter().skip(first).take_while(move |passage| passage.range.start < range.end);
        near.filter(move |passage| range.start < passage.range.end)
    }

    /// Everything to be said about the data: what cannot be read first, then what is wrong with what is shown.
    pub fn problems(&self) -> impl Iterator<Item = &Finding> {
        self.unreadable.iter().chain(&self.findings)
    }
}

fn passages(timeline: &Timeline) -> Vec<Passages> {
    let mut sources = vec![Passages::default(); timeline.sources.len()];
    for (event, told) in timeline.events.iter().enumerate() {
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
    sources
}

impl State {
    /// Everything that is wrong: the settings first, then the data.
    pub fn problems(&self) -> impl Iterator<Item = &Finding> {
        self.fault.iter().chain(self.library.problems())
    }

    /// How many problems deserve a place in the hint row; notices do not.
    #[must_use]
    pub fn problem_count(&self) -> usize {
        self.problems().filter(|finding| finding.severity != Severity::Notice).count()
    }
}
