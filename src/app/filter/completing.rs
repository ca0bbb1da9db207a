//! Fields and values offered at the caret.

use super::offers::Offer;
use crate::app::State;
use crate::query::completion::{Completion, Item, Known, complete};
use crate::query::facets::Label;
use crate::text::bidi::isolated;
use crate::timeline::{Date, date};

impl State {
    /// What may be typed at the caret; nothing before the index is built.
    pub(super) fn completions(&mut self) -> Vec<Offer> {
        let index = std::sync::Arc::clone(&self.library.index);
        let (Some(timeline), Some(index)) = (self.library.timeline.clone(), index.get()) else { return Vec::new() };
        let filter = &mut self.filter;
        let language = self.words.language().tag();
        let known = Known { index, timeline: &timeline, scope: &filter.scope, language };
        let caret = filter.field.caret().point;
        let found = complete(known, &mut filter.rest, filter.field.text(), caret);
        self.offers_of(found)
    }

    /// A single one that stands in the line already is no offer.
    fn offers_of(&self, Completion { replace, items }: Completion) -> Vec<Offer> {
        let written: String = self.filter.line().chars().skip(replace.start).take(replace.len()).collect();
        if matches!(items.as_slice(), [only] if only.insert == written) {
            return Vec::new();
        }
        let offer = |item: Item| {
            let (label, note) = self.said_of_item(&item);
            Offer { replace: replace.clone(), insert: item.insert, label, note, whole: false }
        };
        items.into_iter().map(offer).collect()
    }

    /// How an item is shown, and what is said of it: of a field what it is about and an example, of a value how many have it.
    fn said_of_item(&self, item: &Item) -> (String, String) {
        let words = &self.words;
        let label = match &item.label {
            Label::Name(name) => isolated(name),
            Label::Message(id) => words.say(id).into_owned(),
            Label::Year(year) => date::year(*year, words),
            Label::Month(year, month) => {
                let date = Date::parse(&format!("{year:04}-{month:02}"));
                date.map_or_else(|_| isolated(&item.insert), |date| date.short(words))
            }
        };
        match (&item.example, item.insert.ends_with(':')) {
            (Some(example), _) => {
                let args = [("what", label.into()), ("example", isolated(example).into())];
                (isolated(&item.insert), words.with("offer-field", &args).into_owned())
            }
            (None, true) => (isolated(&item.insert), label),
            (None, false) => (label, item.count.map_or_else(String::new, |count| count.to_string())),
        }
    }
}
