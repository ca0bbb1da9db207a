//! What is offered while the filter is typed, and how it is taken.

use std::sync::Arc;

use super::examples::{Example, examples};
use super::offers::{MadeFor, Offer};
use super::terms;
use crate::app::{Effect, State};
use crate::i18n::Arg;
use crate::query::{Query, Search};
use crate::text::isolate::marked;

/// Filters used before, and examples, offered before anything is typed.
const RECENT: usize = 3;

impl State {
    /// Makes the list of offers ready.
    pub(in crate::app) fn settle_offers(&mut self) {
        if !self.filter.typing() {
            self.filter.offers.forget();
            return;
        }
        let (line, caret) = (self.filter.line().to_owned(), self.filter.field().caret().point);
        let wanted = MadeFor { line, caret, indexed: !self.library.indexing() };
        if !self.filter.offers.fits(&wanted) {
            let items = if wanted.line.is_empty() { self.beginnings() } else { self.completions() };
            self.filter.offers.take(items, wanted);
        }
        let y = self.title.room.bottom() + u16::from(self.filter.advice.is_some());
        let screen = ratatui::layout::Rect::new(0, 0, self.size.width, self.size.height);
        let start = self.filter.offers.items.first().map_or(0, |offer| offer.replace.start);
        let x = self.filter.column_of(start).saturating_sub(2);
        let direction = self.direction();
        self.filter.offers.settle(x, y, screen, direction);
    }

    /// Before anything is typed: filters used before, then examples.
    fn beginnings(&mut self) -> Vec<Offer> {
        let examples = self.examples();
        let offer = |line: &str, note: String| {
            let query = Query::parse(line, self.filter.scope());
            let label = marked(line, terms::isolates(line, query.groups()));
            Offer { replace: 0..0, insert: line.to_owned(), label, note, whole: true }
        };
        let used = self.words.say("offer-used").into_owned();
        let recent = self.filter.history.recent(RECENT, "").map(|line| offer(line, used.clone()));
        let said = |events: usize| {
            let events: Arg = events.into();
            self.words.with("offer-example", &[("events", events)]).into_owned()
        };
        recent.chain(examples.iter().map(|example| offer(&example.line, said(example.events)))).collect()
    }

    /// The examples of the timeline on screen, with what each finds: made once it can be searched, and kept, since in a long
    /// timeline they take longer than a key may.
    fn examples(&mut self) -> Vec<Example> {
        let index = Arc::clone(&self.library.index);
        let (Some(timeline), Some(index)) = (self.library.timeline.as_deref(), index.get()) else { return Vec::new() };
        if self.filter.examples.is_none() {
            let mut made = examples(timeline, self.words.language().tag());
            let mut search = Search::default();
            for example in &mut made {
                search.parse(&example.line, self.filter.scope());
                example.events = search.run(index).results().events.len();
            }
            self.filter.examples = Some(made);
        }
        self.filter.examples.clone().unwrap_or_default()
    }

    /// Takes an offer into the line; a whole filter is kept at once.
    pub(in crate::app) fn take_offer(&mut self, place: usize) -> Vec<Effect> {
        let Some(offer) = self.filter.take_offer(place) else { return Vec::new() };
        self.list_found();
        if offer.whole { self.keep_filter() } else { Vec::new() }
    }
}
