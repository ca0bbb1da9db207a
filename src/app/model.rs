//! What is true whatever is on screen: the timeline, what is looked for in it, which event is selected, where the reader was.
//!
//! Nothing here knows of cells, areas or texts cut to a width.

pub mod change;
pub mod citation;
pub mod comparison;
pub mod delivery;
pub mod editing;
pub mod jumps;
pub mod library;
pub mod passages;
pub mod renewal;
pub mod review;
pub mod search;
mod telling;
pub mod usage;
pub mod values;

use std::sync::Arc;

use crate::app::plan::ToRead;
use crate::finding::Finding;
use crate::index::Index;
use crate::query::Scope;
use crate::timeline::{Event, EventIx, Ix, Source, Timeline};

use super::{LastView, Loaded, Notice, Whereabouts};
use citation::CopyForm;
use delivery::{Delivery, Left};
use jumps::{Jumps, Spot};
use library::Library;
use renewal::{Absent, Renewal};
use search::{Listing, Search};
use telling::Texts;

pub use change::Change;

/// The selected event and which of its excerpts is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// None where nothing is listed.
    pub event: Option<EventIx>,
    /// By place among the excerpts of the event.
    pub excerpt: usize,
}

impl Selection {
    /// Selects an event; another one is read from its first excerpt.
    fn select(&mut self, event: Option<EventIx>) {
        if self.event != event {
            *self = Self { event, excerpt: 0 };
        }
    }
}

/// The timeline and what the reader wants of it.
pub struct Model {
    /// The last timeline that could be read.
    pub library: Library,
    /// What is looked for, and the events listed for it.
    pub search: Search,
    /// Which of them is selected.
    pub selection: Selection,
    /// Where the reader was.
    pub jumps: Jumps,
    /// The form in which something was copied last.
    pub form: CopyForm,
    /// The talk that is given, if one is.
    pub delivery: Option<Delivery>,
    /// Where talks were left.
    pub left_talks: Left,
    /// The events that are proposed, where they are reviewed.
    pub review: Option<review::Review>,
    /// What was looked for last in all articles.
    pub sought: String,
    /// What was planned last, to be read once it is written.
    pub planned: Option<ToRead>,
    /// What was written, to be read as soon as it is in the timeline.
    pub awaited: Option<ToRead>,
    /// An event that was selected until it was gone.
    absent: Option<Absent>,
    /// The account that was opened since it has what the filter looks for.
    found_in: Option<Selection>,
    /// The texts in which that is looked for.
    texts: Texts,
}

impl Model {
    /// Nothing read yet; `filter` is looked for as soon as something is, and what was read when the timeline was left is selected.
    #[must_use]
    pub fn new(filter: &str, last: &LastView) -> Self {
        let mut search = Search::default();
        search.set(filter);
        Self {
            library: Library::reading(),
            search,
            selection: Selection::default(),
            jumps: Jumps::default(),
            form: CopyForm::default(),
            delivery: None,
            left_talks: Left::default(),
            review: None,
            sought: String::new(),
            planned: None,
            awaited: None,
            absent: last.event.clone().map(|id| Absent { id, excerpt: last.excerpt, stand_in: None }),
            found_in: None,
            texts: Texts::default(),
        }
    }

    /// Nothing, and nothing will be read.
    #[must_use]
    pub fn without_timeline() -> Self {
        Self { library: Library::default(), ..Self::new("", &LastView::default()) }
    }

    /// The timeline, once something could be read.
    #[must_use]
    pub fn timeline(&self) -> Option<&Timeline> {
        self.library.timeline.as_deref()
    }

    /// The selected event.
    #[must_use]
    pub fn event(&self) -> Option<&Event> {
        self.library.event(self.selection.event?)
    }

    /// The article that the excerpt read is from, among the sources; none where it quotes none that is known.
    #[must_use]
    pub fn source(&self) -> Option<Ix<Source>> {
        self.event()?.excerpts.get(self.selection.excerpt)?.source.known()
    }

    /// The languages of the titles, those of most events first.
    #[must_use]
    pub fn title_languages(&self) -> Vec<String> {
        let mut counts: Vec<(String, usize)> = Vec::new();
        let events = self.timeline().into_iter().flat_map(|timeline| &timeline.events);
        for (tag, _) in events.flat_map(|event| event.title.versions()) {
            match counts.iter_mut().find(|(known, _)| known == tag) {
                Some((_, count)) => *count += 1,
                None => counts.push((tag.to_owned(), 1)),
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.into_iter().map(|(tag, _)| tag).collect()
    }

    /// That article with what is known of it.
    #[must_use]
    pub fn article(&self) -> Option<&Source> {
        self.source()?.of(&self.timeline()?.sources)
    }

    /// The selected event's place in the list, from 0.
    #[must_use]
    pub fn position(&self) -> usize {
        self.selection.event.and_then(|event| self.search.listing().position(event)).unwrap_or(0)
    }

    /// Takes what a reading of the files brought (while a talk is given, nothing in which something is wrong that was not before), but an older answer than that to the newest request; what to say of it.
    pub fn take(&mut self, generation: u64, outcome: Result<Box<Loaded>, Vec<Finding>>) -> Option<Notice> {
        if !self.library.answered(generation) {
            return None;
        }
        let again = self.library.timeline.is_some();
        match outcome {
            Err(findings) => self.library.refuse(findings),
            Ok(loaded) if self.delivery.is_some() && self.library.is_worse(&loaded.findings) => {
                self.library.refuse(loaded.findings);
            }
            Ok(loaded) => {
                self.library.taken = generation;
                self.replace(*loaded);
            }
        }
        self.library.renewal.as_ref().filter(|_| again && self.library.unreadable.is_empty()).map(Renewal::notice)
    }

    /// What was written and is in the timeline now, to be read.
    pub fn arrived(&mut self) -> Option<Selection> {
        let awaited = self.awaited.as_ref()?;
        let mut events = Ix::all(self.library.timeline.as_deref()?.events.as_slice());
        let (ix, event) = events.find(|(_, event)| event.id == awaited.event)?;
        let excerpt = event.excerpts.iter().rposition(|excerpt| excerpt.exact == awaited.exact)?;
        self.awaited = None;
        Some(Selection { event: Some(ix), excerpt })
    }

    /// Takes the index that a timeline is searched by from now on.
    pub fn take_index(&mut self, generation: u64, index: Arc<Index>) {
        if generation != self.library.taken {
            return;
        }
        self.library.index = Some(index);
        // What was typed before is looked for now.
        if self.search.query().is_empty() { self.search.touch() } else { self.list_found() }
    }

    /// Puts another timeline in place of the one before; the same event stays selected and is read at the same excerpt, else the
    /// one after its place in time is, until it comes back.
    fn replace(&mut self, mut loaded: Loaded) {
        self.review = loaded.review.take();
        let before = self.library.take(loaded);
        let Some(timeline) = self.library.timeline.as_deref() else { return };
        self.delivery = self.delivery.take().zip(before.as_deref()).and_then(|(told, was)| told.follow(was, timeline));
        self.search.attend(Scope::of(timeline));
        let renewal = before.as_ref().map(|before| Renewal::new(before, timeline, self.selection));
        let events = &timeline.events;
        let now = |event: EventIx| {
            let was = before.as_ref().and_then(|before| event.of(&before.events));
            let (Some(was), Some(renewal)) = (was, &renewal) else { return event };
            let after = || EventIx::new(events.partition_point(|event| event.date.order(&was.date).is_lt()));
            renewal.event(event).unwrap_or_else(after)
        };
        self.search.steps.follow(now);
        let read = self.selection.event.and_then(|was| was.of(&before.as_ref()?.events)).map(|event| event.id.clone());
        let (selected, excerpt) = (self.selection.event.map(now), self.selection.excerpt);
        let absent = self.absent.take().filter(|absent| absent.stand_in == read);
        let back = absent.as_ref().and_then(|absent| absent.find(timeline));
        let stays = renewal.as_ref().and_then(Renewal::selected);
        let found = self.is_found_in();
        self.selection = back.or(stays).unwrap_or_default();
        self.found_in = found.then_some(self.selection);
        self.library.renewal = renewal;
        self.list(back.map_or(selected, |back| back.event));
        self.absent = match (back, stays, read) {
            (Some(_), ..) => None,
            (None, Some(_), _) | (None, None, None) => absent,
            (None, None, Some(id)) => {
                let stand_in = self.event().map(|event| event.id.clone());
                let (id, excerpt) = absent.map_or((id, excerpt), |absent| (absent.id, absent.excerpt));
                Some(Absent { id, excerpt, stand_in })
            }
        };
    }

    /// Lists what the filter finds, with the selection where it was or nearest to it among what surely matches: while a filter is
    /// typed, nearest to where typing began, so that half a word does not carry it away.
    fn list_found(&mut self) {
        let wanted = self.search.steps.origin().or(self.selection.event);
        self.list_selecting(|listing| wanted.map_or(0, |event| listing.nearest(event)));
    }

    /// Lists what the filter finds, with this event selected or the nearest to it.
    fn list(&mut self, wanted: Option<EventIx>) {
        let place = |listing: &Listing, event| listing.position(event).unwrap_or_else(|| listing.nearest(event));
        self.list_selecting(|listing| wanted.map_or(0, |event| place(listing, event)));
    }

    fn list_selecting(&mut self, place: impl Fn(&Listing) -> usize) {
        let Some(timeline) = self.library.timeline.as_deref() else { return };
        self.search.list(self.library.index.as_ref(), timeline.events.len());
        self.forget_what_was_found();
        let listing = self.search.listing();
        self.selection.select(listing.at(place(listing)));
        self.read_what_was_found();
    }

    /// Where the reader is, in ids that outlive a reading of the files; nowhere while no event is read.
    #[must_use]
    pub fn spot(&self, at: Whereabouts) -> Option<Spot> {
        if at.alone {
            return None;
        }
        let line = self.search.line().to_owned();
        Some(Spot { event: self.event()?.id.clone(), excerpt: self.selection.excerpt, at, line })
    }
}
