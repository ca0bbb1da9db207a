//! Find in an article: words typed while the source has the focus, each place where they stand, and the steps between them.

use std::ops::Range;

use crate::app::Reading;
use crate::app::model::{Model, Selection};
use crate::app::request::Move;
use crate::query::{Prose, Sought};
use crate::timeline::{Ix, Source};

/// A place of the article where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which paragraph, by its place in the article; for the translation, the one it stands below.
    pub paragraph: usize,
    /// Whether it is in the translation.
    pub translated: bool,
    /// Code points of the paragraph, or of the translation.
    pub range: Range<u32>,
}

/// What of the timeline is looked through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reads<'a> {
    /// The article.
    pub source: Option<Ix<Source>>,
    /// The excerpt whose translation stands in it, and whose event has other accounts; none for an article by itself.
    pub passage: Option<Selection>,
    /// The language of translations.
    pub language: &'a str,
}

/// An account of the event in which words stand that the one read lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Which account, from 1.
    pub account: usize,
    /// The event, read at the excerpt that has them.
    pub selection: Selection,
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
    /// The excerpt that is read, and the language of translations.
    read: (Option<Selection>, String),
    /// The translation on screen, with the paragraph that it stands below.
    translation: Option<(usize, Prose)>,
    /// Another account that has the words, where nothing on screen does.
    pub elsewhere: Option<Elsewhere>,
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

    /// The hit in the article that the reader is at.
    #[must_use]
    pub fn here(&self) -> Option<&Hit> {
        self.hits.get(self.current?).filter(|hit| !hit.translated)
    }

    /// The hits in a paragraph, each with whether the reader is at it.
    pub fn hits(&self, paragraph: usize) -> impl Iterator<Item = (&Hit, bool)> {
        let first = self.hits.partition_point(|hit| hit.paragraph < paragraph);
        let here = self.hits.iter().enumerate().skip(first).take_while(move |(_, hit)| hit.paragraph == paragraph);
        here.filter(|(_, hit)| !hit.translated).map(|(place, hit)| (hit, Some(place) == self.current))
    }

    /// The hits in the translation, each with whether the reader is at it.
    pub fn translated_hits(&self) -> impl Iterator<Item = (&Hit, bool)> {
        let all = self.hits.iter().enumerate().filter(|(_, hit)| hit.translated);
        all.map(|(place, hit)| (hit, Some(place) == self.current))
    }

    /// Forgets the article: it may read otherwise now.
    pub fn forget(&mut self) {
        *self = Self { line: std::mem::take(&mut self.line), ..Self::default() };
    }

    /// Looks the article through that is read now, if it is another one, or another of its passages is read.
    pub fn attend(&mut self, model: &Model, reads: Reads<'_>) {
        let source = model.timeline().and_then(|timeline| reads.source?.of(&timeline.sources));
        let Some(source) = source else { return self.forget() };
        let other = self.source != reads.source;
        if other {
            self.source = reads.source;
            let prose = |place: usize| Some((place, Prose::new(&source.words_of(place)?)));
            self.prose = source.paragraphs.clone().filter_map(prose).collect();
        }
        if other || self.read.0 != reads.passage || self.read.1 != reads.language {
            self.read = (reads.passage, reads.language.to_owned());
            self.translation = translation(model, source, reads);
            let before = self.current.and_then(|current| self.hits.get(current)).filter(|_| !other).cloned();
            self.look(model);
            self.current = before.and_then(|before| self.hits.iter().position(|hit| *hit == before));
        }
    }

    /// Looks for other words in the article that it attends to, and goes to the first hit from a place of it on: a paragraph and its
    /// code point. What shows it, from where reading was when typing began.
    pub fn look_for(&mut self, line: &str, model: &Model, origin: Reading, from: Option<(usize, u32)>) -> Move {
        line.clone_into(&mut self.line);
        self.look(model);
        match from.and_then(|(paragraph, at)| self.settle_on(paragraph, at)) {
            Some(hit) => hit.shown(Some(origin)),
            None => Move::Resume(origin),
        }
    }

    fn look(&mut self, model: &Model) {
        let sought = Sought::new(&self.line);
        let hits = |paragraph: usize, translated: bool, prose: &Prose| {
            let found = prose.find(&sought).into_iter();
            found.map(move |range| Hit { paragraph, translated, range })
        };
        let mut found: Vec<Hit> =
            self.prose.iter().flat_map(|(paragraph, prose)| hits(*paragraph, false, prose)).collect();
        found.extend(self.translation.iter().flat_map(|(paragraph, prose)| hits(*paragraph, true, prose)));
        found.sort_by_key(|hit| (hit.paragraph, hit.translated, hit.range.start));
        self.hits = found;
        self.current = None;
        self.around = None;
        self.elsewhere = if self.hits.is_empty() { self.in_another_account(&sought, model) } else { None };
    }

    /// The next account of the event whose passages have the words.
    fn in_another_account(&self, sought: &Sought, model: &Model) -> Option<Elsewhere> {
        let (read, language) = (self.read.0?, &self.read.1);
        let event = model.library.event(read.event?)?;
        let (accounts, (own, count)) = (event.accounts(), event.account_of(read.excerpt)?);
        let has = |excerpt: &usize| {
            let passage = event.excerpts.get(*excerpt);
            let texts = passage.into_iter().flat_map(|passage| {
                [Some(passage.exact.as_str()), passage.translation.get(language)].into_iter().flatten()
            });
            texts.into_iter().any(|text| Prose::new(text).has(sought))
        };
        (1..count).map(|onward| (own + onward) % count).find_map(|place| {
            let excerpt = accounts.get(place)?.excerpts.iter().copied().find(has)?;
            Some(Elsewhere { account: place + 1, selection: Selection { excerpt, ..read } })
        })
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
        self.hits.get(next).map(|hit| hit.shown(None))
    }
}

impl Hit {
    /// What brings it into sight, from another first row than now, where one is given.
    fn shown(&self, from: Option<Reading>) -> Move {
        let paragraph = (!self.translated).then_some(self.paragraph);
        Move::Hit { from, paragraph, at: self.range.start }
    }
}

/// The translation of the passage that is read, made ready, with the paragraph it stands below.
fn translation(model: &Model, source: &Source, reads: Reads<'_>) -> Option<(usize, Prose)> {
    let read = reads.passage?;
    let passage = model.library.event(read.event?)?.excerpts.get(read.excerpt)?;
    let text = passage.translated(source, reads.language)?;
    let last = passage.anchor.range.as_ref()?.end.saturating_sub(1);
    Some((source.article.as_ref()?.paragraph_at(last), Prose::new(text)))
}
