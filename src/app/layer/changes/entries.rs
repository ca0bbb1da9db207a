//! The entries of the lists of a timeline, as they are chosen from.

use crate::app::model::Model;
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::id::IdOf;
use crate::timeline::{Entity, Event, EventIx, Ix, Listed, Ref, Timeline};

/// Something with an id.
pub(super) struct Named {
    pub(super) id: String,
    /// What it is called, in the language of titles.
    pub(super) name: String,
    /// Everything else it is called.
    pub(super) spellings: Vec<String>,
}

impl Named {
    fn of(entity: &impl Entity, words: &Catalog) -> Self {
        let spellings = entity.spellings().into_iter().chain([entity.id()]).map(str::to_owned).collect();
        Self { id: entity.id().to_owned(), name: isolated(entity.name(words.titles())), spellings }
    }
}

/// Names the message of what an entry is, with its id.
pub(super) fn called(of: IdOf) -> &'static str {
    match of {
        IdOf::Events => "entry-event",
        IdOf::Sources => "entry-source",
        IdOf::Actors => "entry-actor",
        IdOf::Places => "entry-place",
        IdOf::Tags => "entry-tag",
        IdOf::Phases => "entry-phase",
        IdOf::Facts => "entry-fact",
        IdOf::Tours => "entry-tour",
    }
}

/// The events that the filter finds.
pub(super) fn listed(model: &Model) -> Vec<EventIx> {
    let talk = model.talk_of(model.listed_subject());
    talk.map(|talk| talk.stops.iter().map(|stop| stop.event).collect()).unwrap_or_default()
}

/// The entries of a list, in its order.
pub(super) fn of_lists(timeline: &Timeline, of: IdOf, words: &Catalog) -> Vec<Named> {
    match of {
        IdOf::Events => all(&timeline.events, words),
        IdOf::Sources => all(&timeline.sources, words),
        IdOf::Actors => all(&timeline.actors, words),
        IdOf::Places => all(&timeline.places, words),
        IdOf::Tags => all(&timeline.tags, words),
        IdOf::Phases => all(&timeline.phases, words),
        IdOf::Facts => all(&timeline.facts, words),
        IdOf::Tours => timeline
            .tours
            .iter()
            .map(|tour| Named {
                id: tour.id.clone(),
                name: tour.title.isolated(words.titles()),
                spellings: vec![tour.id.clone()],
            })
            .collect(),
    }
}

fn all<T: Entity>(list: &[T], words: &Catalog) -> Vec<Named> {
    list.iter().map(|entity| Named::of(entity, words)).collect()
}

/// Every tag, actor and place, with how many of some events have it.
pub(super) fn of_all(timeline: &Timeline, events: &[&Event], words: &Catalog) -> Vec<(IdOf, Named, usize)> {
    let tags = counted(timeline, events, words, |event| &event.tags).map(|(named, count)| (IdOf::Tags, named, count));
    let actors =
        counted(timeline, events, words, |event| &event.actors).map(|(named, count)| (IdOf::Actors, named, count));
    let places =
        counted(timeline, events, words, |event| &event.places).map(|(named, count)| (IdOf::Places, named, count));
    tags.chain(actors).chain(places).collect()
}

fn counted<T: Listed>(
    timeline: &Timeline,
    events: &[&Event],
    words: &Catalog,
    refs: impl Fn(&Event) -> &Vec<Ref<T>>,
) -> impl Iterator<Item = (Named, usize)> {
    let mut counts = vec![0_usize; T::list(timeline).len()];
    for event in events {
        for ix in refs(event).iter().filter_map(Ref::known) {
            if let Some(count) = counts.get_mut(ix.index()) {
                *count += 1;
            }
        }
    }
    let named = Ix::all(T::list(timeline)).map(|(_, entity)| Named::of(entity, words));
    named.zip(counts).collect::<Vec<_>>().into_iter()
}
