//! What is new in another version of a timeline, and where everything stands in it.

use std::collections::HashMap;

use super::{AnchorState, Event, EventIx, Excerpt, Fact, Ix, Listed, Ref, Timeline};

/// How an event differs from the version before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    New,
    /// Something that the file says of it is said otherwise, or one of its excerpts stands otherwise in its article.
    Changed,
}

/// One version of a timeline compared with the one before; events and facts are the same where their ids are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// For each event of the version before, where it stands now.
    events: Vec<Option<EventIx>>,
    /// For each fact of the version before, where it stands now.
    facts: Vec<Option<Ix<Fact>>>,
    /// For each event as it is now, how it differs.
    differ: Vec<Option<Change>>,
}

impl Changes {
    /// Compares two versions, in time proportional to what they say.
    #[must_use]
    pub fn between(before: &Timeline, after: &Timeline) -> Self {
        let places: HashMap<&str, EventIx> =
            Ix::all(&after.events).map(|(ix, event)| (event.id.as_str(), ix)).collect();
        let mut differ = vec![Some(Change::New); after.events.len()];
        let place = |was: &Event| {
            let ix = *places.get(was.id.as_str())?;
            let now = ix.of(&after.events)?;
            *ix.of_mut(&mut differ)? = (!says_the_same((before, was), (after, now))).then_some(Change::Changed);
            Some(ix)
        };
        let events = before.events.iter().map(place).collect();
        let fact = |was: &Fact| Ix::all(&after.facts).find(|(_, fact)| fact.id == was.id).map(|(ix, _)| ix);
        Self { events, facts: before.facts.iter().map(fact).collect(), differ }
    }

    /// Where an event of the version before stands now; none where it is gone.
    #[must_use]
    pub fn event(&self, was: EventIx) -> Option<EventIx> {
        *was.of(&self.events)?
    }

    /// A fact of the version before as it is referred to now; none where it is gone.
    #[must_use]
    pub fn fact(&self, was: &Ref<Fact>) -> Option<Ref<Fact>> {
        match was {
            Ref::Known(ix) => (*ix.of(&self.facts)?).map(Ref::Known),
            Ref::Unknown(_) => Some(was.clone()),
        }
    }

    /// How an event as it is now differs.
    #[must_use]
    pub fn of(&self, event: EventIx) -> Option<Change> {
        *event.of(&self.differ)?
    }

    /// Takes every event as one that does not differ.
    pub fn forget(&mut self) {
        self.differ.clear();
    }

    /// How many events are changed, new, gone.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |wanted| self.differ.iter().filter(|change| **change == Some(wanted)).count();
        let gone = self.events.iter().filter(|event| event.is_none()).count();
        (count(Change::Changed), count(Change::New), gone)
    }
}

/// Whether a file says the same of an event in both versions; its number, and where its passages begin, are not said.
fn says_the_same((old, was): (&Timeline, &Event), (new, now): (&Timeline, &Event)) -> bool {
    let Event {
        id: _,
        number: _,
        date,
        date_note,
        after,
        see,
        seen_from: _,
        title,
        summary,
        actors,
        places,
        tags,
        standing,
        by,
        excerpts,
        url,
        notes,
        disputed,
    } = was;
    let ids = Ids { old, new };
    (date, date_note, title, summary) == (&now.date, &now.date_note, &now.title, &now.summary)
        && (standing, url, notes, disputed) == (&now.standing, &now.url, &now.notes, &now.disputed)
        && ids.same_events(after.as_slice(), now.after.as_slice())
        && ids.same_events(see, &now.see)
        && ids.same(actors, &now.actors)
        && ids.same(places, &now.places)
        && ids.same(tags, &now.tags)
        && ids.same(by, &now.by)
        && excerpts.len() == now.excerpts.len()
        && excerpts.iter().zip(&now.excerpts).all(|(was, now)| ids.same_excerpt(was, now))
}

/// How an excerpt is found; an article that was changed elsewhere finds it as well.
fn found(state: AnchorState) -> AnchorState {
    if state == AnchorState::Moved { AnchorState::Exact } else { state }
}

/// Two versions, whose lists may hold the same thing at different places.
#[derive(Clone, Copy)]
struct Ids<'a> {
    old: &'a Timeline,
    new: &'a Timeline,
}

impl Ids<'_> {
    fn same<T: Listed>(self, was: &[Ref<T>], now: &[Ref<T>]) -> bool {
        was.iter().map(|one| self.old.id(one)).eq(now.iter().map(|one| self.new.id(one)))
    }

    fn same_events(self, was: &[EventIx], now: &[EventIx]) -> bool {
        fn id(timeline: &Timeline, event: EventIx) -> Option<&str> {
            event.of(&timeline.events).map(|event| event.id.as_str())
        }
        was.iter().map(|event| id(self.old, *event)).eq(now.iter().map(|event| id(self.new, *event)))
    }

    fn same_excerpt(self, was: &Excerpt, now: &Excerpt) -> bool {
        let Excerpt {
            source,
            exact,
            prefix,
            suffix,
            was: printed,
            date_text,
            dated,
            dated_note,
            date,
            standing,
            by,
            translation,
            facts,
            note,
            anchor,
        } = was;
        let states = || facts.iter().map(|(fact, value)| (self.old.id(fact), value));
        (exact, prefix, suffix, printed, date_text) == (&now.exact, &now.prefix, &now.suffix, &now.was, &now.date_text)
            && (dated, dated_note, date, standing) == (&now.dated, &now.dated_note, &now.date, &now.standing)
            && (translation, note, found(anchor.state)) == (&now.translation, &now.note, found(now.anchor.state))
            && self.old.id(source) == self.new.id(&now.source)
            && self.same(by, &now.by)
            && states().eq(now.facts.iter().map(|(fact, value)| (self.new.id(fact), value)))
    }
}
