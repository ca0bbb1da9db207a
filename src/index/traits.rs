//! What is so of an event or not, one bit each.

use crate::timeline::date::Certainty;
use crate::timeline::{Event, Ref, Source, Standing, Text, Timeline};

/// A curator noted something: on the date, on an excerpt, for the presenter.
pub(crate) const NOTE: u16 = 1;
/// Two accounts disagree.
pub(crate) const CONFLICT: u16 = 1 << 1;
/// An excerpt is translated.
pub(crate) const TRANSLATION: u16 = 1 << 2;
/// An article that tells it can be opened on the net.
pub(crate) const LINK: u16 = 1 << 3;
/// An account states a fact.
pub(crate) const FACT: u16 = 1 << 4;
/// Somebody acts.
pub(crate) const ACTOR: u16 = 1 << 5;
/// It has a place.
pub(crate) const PLACE: u16 = 1 << 6;
/// It has a topic.
pub(crate) const TAG: u16 = 1 << 7;
/// Its date is known to the day.
pub(crate) const DAY: u16 = 1 << 8;
/// Its date is approximate, doubtful, or known to a month or coarser only.
pub(crate) const APPROX: u16 = 1 << 9;
/// It lasted.
pub(crate) const SPAN: u16 = 1 << 10;

/// For each event its bits and how firm it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    bits: Vec<u16>,
    standings: Vec<Standing>,
}

impl Traits {
    pub(super) fn new(timeline: &Timeline, most_events: usize) -> Self {
        let events = || timeline.events.iter().take(most_events);
        Self {
            bits: events().map(|event| bits(timeline, event)).collect(),
            standings: events().map(|event| event.standing).collect(),
        }
    }

    /// The bits by event.
    pub(crate) fn bits(&self) -> &[u16] {
        &self.bits
    }

    /// How firm each event stands.
    pub(crate) fn standings(&self) -> &[Standing] {
        &self.standings
    }
}

fn bits(timeline: &Timeline, event: &Event) -> u16 {
    let excerpts = &event.excerpts;
    let said = |text: &Text| !text.is_empty();
    let linked = |source: &Ref<Source>| {
        timeline.find(source).is_some_and(|source| source.url.is_some() || source.archive.is_some())
    };
    let noted = said(&event.notes)
        || said(&event.date_note)
        || excerpts.iter().any(|excerpt| said(&excerpt.note) || said(&excerpt.dated_note));
    let certainty = match event.date.certainty() {
        Certainty::Day => DAY,
        Certainty::About => APPROX,
        Certainty::Span => SPAN,
    };
    let only_if = |holds: bool, bit: u16| if holds { bit } else { 0 };
    only_if(noted, NOTE)
        | only_if(event.disputed, CONFLICT)
        | only_if(excerpts.iter().any(|excerpt| said(&excerpt.translation)), TRANSLATION)
        | only_if(excerpts.iter().any(|excerpt| linked(&excerpt.source)), LINK)
        | only_if(excerpts.iter().any(|excerpt| !excerpt.facts.is_empty()), FACT)
        | only_if(!event.actors.is_empty(), ACTOR)
        | only_if(!event.places.is_empty(), PLACE)
        | only_if(!event.tags.is_empty(), TAG)
        | certainty
}
