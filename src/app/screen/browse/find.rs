//! Find in an article: words typed while the source has the focus, each place where they stand, and the steps between them.

use std::ops::Range;

use crate::app::Reading;
use crate::app::model::Model;
use crate::app::request::Move;
use crate::query::Prose;
use crate::timeline::{Ix, Source};

/// A place of the article where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which paragraph, by its place in the article.
    pub paragraph: usize,
    /// Code points of the paragraph.
    pub range: Range<u32>,
}

/// What is looked for in the article on screen, and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// The words.
    pub line: String,
    /// The source looked through.
    source: Option<Ix<Source>>,
    /// Its paragraphs, made ready, with their places in the article.
    prose: Vec<(usize, Prose)>,
    hits: Vec<Hit>,
    current: Option<usize>,
    /// Which end of the article the last step went around.
    pub around: Option<End>,
}

/// An end of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its first line.
    First,
    /// Its last one.
    Last,
}

impl Find {
    /// Which hit the reader is at, from 1 (0 for none), and how many there are.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        (self.current.map_or(0, |current| current + 1), self.hits.len())
    }

    /// The hits in a paragraph, each with whether the reader is at it.
    pub fn hits(&self, paragraph: usize) -> impl Iterator<Item = (&Hit, bool)> {
        let first = self.hits.partition_point(|hit| hit.paragraph < paragraph);
        let here = self.hits.iter().enumerate().skip(first).take_while(move |(_, hit)| hit.paragraph == paragraph);
        here.map(|(place, hit)| (hit, Some(place) == self.current))
    }

    /// Forgets the article: it may read otherwise now.
    pub fn forget(&mut self) {
        *self = Self { line: std::mem::take(&mut self.line), ..Self::default() };
    }

    /// Looks the article through that is read now, if it is another one.
    pub fn attend(&mut self, model: &Model, place: Option<Ix<Source>>) {
        let source = model.timeline().and_then(|timeline| place?.of(&timeline.sources));
        match place.zip(source) {
            Some((place, source)) => self.turn(place, source),
            None => self.forget(),
        }
    }

    /// Looks for other words in the article that it attends to, and goes to the first hit from a place of it on: a paragraph and its
    /// code point. What shows it, from where reading was when typing began.
    pub fn look_for(&mut self, line: &str, origin: Reading, from: Option<(usize, u32)>) -> Move {
        line.clone_into(&mut self.line);
        self.look();
        match from.and_then(|(paragraph, at)| self.settle_on(paragraph, at)) {
            Some(hit) => Move::Hit { from: Some(origin), paragraph: hit.paragraph, at: hit.range.start },
            None => Move::Resume(origin),
        }
    }

    /// Makes an article ready, if another one is.
    fn turn(&mut self, place: Ix<Source>, source: &Source) {
        if self.source == Some(place) {
            return;
        }
        self.source = Some(place);
        let prose = |place: usize| Some((place, Prose::new(&source.words_of(place)?)));
        self.prose = source.paragraphs.clone().filter_map(prose).collect();
        self.look();
    }

    fn look(&mut self) {
        let found = self.prose.iter().map(|(paragraph, prose)| (*paragraph, prose.find(&self.line)));
        let hits = found.flat_map(|(paragraph, ranges)| ranges.into_iter().map(move |range| Hit { paragraph, range }));
        self.hits = hits.collect();
        self.current = None;
        self.around = None;
    }

    /// Goes to the first hit from a place of the article on, or to the first of all.
    fn settle_on(&mut self, paragraph: usize, at: u32) -> Option<&Hit> {
        let after = self.hits.partition_point(|hit| (hit.paragraph, hit.range.start) < (paragraph, at));
        let wanted = if after < self.hits.len() { after } else { 0 };
        self.current = (!self.hits.is_empty()).then_some(wanted);
        self.hits.get(wanted)
    }

    /// Goes to the next hit or the one before, around the ends; what shows it.
    pub fn step(&mut self, onward: bool) -> Option<Move> {
        let last = self.hits.len().checked_sub(1)?;
        let (next, around) = match (self.current, onward) {
            (Some(current), true) if current < last => (current + 1, None),
            (Some(current), false) if current > 0 => (current - 1, None),
            (Some(_), true) => (0, Some(End::Last)),
            (Some(_), false) => (last, Some(End::First)),
            (None, true) => (0, None),
            (None, false) => (last, None),
        };
        self.current = Some(next);
        self.around = around;
        self.hits.get(next).map(|hit| Move::Hit { from: None, paragraph: hit.paragraph, at: hit.range.start })
    }
}
