//! What is offered while the filter is typed: filters used before and examples at first, then fields and values.

use std::ops::Range;

use super::Search;
use super::examples::examples;
use super::isolates::isolates;
use crate::app::model::library::Library;
use crate::i18n::Catalog;
use crate::query::completion::{Completion, Item, ItemSort, Known, complete};
use crate::query::facets::Label;
use crate::query::{self, Query};
use crate::text::bidi::{isolated, isolated_in};
use crate::text::isolate::marked;
use crate::timeline::{Date, Designation, date};

/// Filters used before that are offered before anything is typed.
const RECENT: usize = 3;

/// Something that can be taken into the line.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The code points of the line that it takes the place of.
    pub replace: Range<usize>,
    /// What comes there.
    pub insert: String,
    /// How it is shown.
    pub label: String,
    /// What is said of it: how often it occurs, an example.
    pub note: String,
    /// Whether it is a whole filter, ready to be kept.
    pub whole: bool,
}

impl Search {
    /// What may be typed into a line at its caret (in code points), in the words of a language.
    pub fn offers(&mut self, library: &Library, line: &str, caret: usize, words: &Catalog) -> Vec<Offer> {
        if line.is_empty() { self.beginnings(library, words) } else { self.completions(library, line, caret, words) }
    }

    /// Before anything is typed: filters used before, then examples.
    fn beginnings(&mut self, library: &Library, words: &Catalog) -> Vec<Offer> {
        self.find_examples(library, words.titles());
        let offer = |line: &str, note: String| {
            let query = Query::parse(line, &self.scope);
            let label = marked(line, isolates(line, query.groups()));
            Offer { replace: 0..0, insert: line.to_owned(), label, note, whole: true }
        };
        let used = words.text("offer-used").into_owned();
        let recent = self.history.recent(RECENT, "").map(|line| offer(line, used.clone()));
        let said = |events: usize| words.with("offer-example", &[("events", events.into())]).into_owned();
        let examples = self.examples.iter().flatten();
        recent.chain(examples.map(|example| offer(&example.line, said(example.events)))).collect()
    }

    /// Makes the examples of the timeline, with what each finds, once it can be searched: in a long timeline they take longer than
    /// a key may.
    fn find_examples(&mut self, library: &Library, language: &str) {
        let (Some(timeline), Some(index)) = (library.timeline.as_deref(), library.index.as_ref()) else { return };
        if self.examples.is_some() {
            return;
        }
        let mut made = examples(timeline, index, language, &self.scope);
        let mut search = query::Search::default();
        for example in &mut made {
            search.parse(&example.line, &self.scope);
            example.events = search.run(index).results().events.len();
        }
        self.examples = Some(made);
    }

    /// Fields and values that may stand at the caret; nothing before the index is built.
    fn completions(&mut self, library: &Library, line: &str, caret: usize, words: &Catalog) -> Vec<Offer> {
        let (Some(timeline), Some(index)) = (library.timeline.as_deref(), library.index.as_ref()) else {
            return Vec::new();
        };
        let known = Known { index, timeline, scope: &self.scope, language: words.titles() };
        let Completion { replace, items } = complete(known, &mut self.rest, line, caret);
        // A single one that stands in the line already is no offer.
        let written: String = line.chars().skip(replace.start).take(replace.len()).collect();
        if matches!(items.as_slice(), [only] if only.insert == written) {
            return Vec::new();
        }
        let offer = |item: Item| {
            let (label, note) = described(&item, words);
            Offer { replace: replace.clone(), insert: item.insert, label, note, whole: false }
        };
        items.into_iter().map(offer).collect()
    }
}

/// How an item is shown, and what is said of it: of a field what it is about and an example, of a value how
/// many have it, of a term both.
fn described(item: &Item, words: &Catalog) -> (String, String) {
    let label = match &item.label {
        Label::Name { language, name } => isolated_in(language, name),
        Label::Published { language, name, date } => {
            let called = Designation { language, name: name.into(), published: Some(date) };
            let (language, name) = called.said(words);
            isolated_in(&language, &name)
        }
        Label::Message(id) => words.text(id).into_owned(),
        Label::Year(year) => date::year(*year, words),
        Label::Month(year, month) => {
            let date = Date::parse(&format!("{}-{month:02}", date::Year(*year)));
            date.map_or_else(|_| isolated(&item.insert), |date| date.short(words))
        }
    };
    let count = || item.count.map_or_else(String::new, |count| words.number(count));
    match (item.sort, &item.example) {
        (ItemSort::Field, Some(example)) => {
            let args = [("what", label.into()), ("example", isolated(example).into())];
            (isolated(&item.insert), words.with("offer-field", &args).into_owned())
        }
        (ItemSort::Field, None) => (isolated(&item.insert), label),
        (ItemSort::Value, _) => (label, count()),
        (ItemSort::Term, _) => {
            let args = [("what", label.into()), ("count", count().into())];
            (isolated(&item.insert), words.with("offer-term", &args).into_owned())
        }
    }
}
