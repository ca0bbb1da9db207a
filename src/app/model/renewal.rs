//! Another version of the timeline in place of the one before, and the reader where they were.

use crate::timeline::disagreement::Aspect;
use crate::timeline::{Change, Changes, Event, EventIx, Ix, Timeline};

use super::Selection;
use crate::app::Notice;
use crate::app::hint::key;
use crate::keymap::Action;

/// An event that was selected and is gone, or not read yet: while somebody writes, an event may be unreadable for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// Its id.
    pub id: String,
    /// Which of its excerpts was read.
    pub excerpt: usize,
    /// The id of the event that is selected in its place; none where nothing was read yet.
    pub stand_in: Option<String>,
}

impl Absent {
    /// It is selected again, where a version of the timeline has it.
    #[must_use]
    pub fn find(&self, timeline: &Timeline) -> Option<Selection> {
        let (ix, event) = Ix::all(&timeline.events).find(|(_, event)| event.id == self.id)?;
        let excerpt = self.excerpt.min(event.excerpts.len().saturating_sub(1));
        Some(Selection { event: Some(ix), excerpt })
    }
}

/// What became of the version before: where everything stands now, and what is new.
#[derive(Clone, Debug, Default)]
pub struct Renewal {
    changes: Changes,
    /// What was selected before, and what it is now; none where it is gone.
    selection: Option<(Selection, Selection)>,
}

impl Renewal {
    /// Compares two versions of a timeline, in time proportional to what they say, and finds what is selected again.
    #[must_use]
    pub fn new(before: &Timeline, after: &Timeline, selected: Selection) -> Self {
        let changes = Changes::between(before, after);
        let selection = selected.event.and_then(|was| {
            let event = changes.event(was)?;
            let excerpt =
                same_excerpt((before, was.of(&before.events)?), selected.excerpt, (after, event.of(&after.events)?));
            Some((selected, Selection { event: Some(event), excerpt }))
        });
        Self { changes, selection }
    }

    /// Where an event stands now; none where it is gone.
    #[must_use]
    pub fn event(&self, was: EventIx) -> Option<EventIx> {
        self.changes.event(was)
    }

    /// What a reader asked about, as it is called now; none where it is gone.
    #[must_use]
    pub fn aspect(&self, was: &Aspect) -> Option<Aspect> {
        match was {
            Aspect::When | Aspect::Standing => Some(was.clone()),
            Aspect::Fact(fact) => self.changes.fact(fact).map(Aspect::Fact),
        }
    }

    /// What was selected, as it is now; none where it is gone.
    #[must_use]
    pub fn selected(&self) -> Option<Selection> {
        self.selection.map(|(_, now)| now)
    }

    /// Whether the same excerpt of the same event is read as before.
    #[must_use]
    pub fn reads_on(&self, was: Selection, now: Selection) -> bool {
        self.selection == Some((was, now))
    }

    /// How an event differs from the version before.
    #[must_use]
    pub fn change(&self, event: EventIx) -> Option<Change> {
        self.changes.of(event)
    }

    /// How many events there are that are new or have changed.
    #[must_use]
    pub fn count(&self) -> usize {
        let (changed, new, _) = self.changes.counts();
        changed + new
    }

    /// Takes every event as one that has not changed.
    pub fn forget_changes(&mut self) {
        self.changes.forget();
    }

    /// What is to be said of all that is new.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let (changed, new, gone) = self.changes.counts();
        let message = match (changed > 0, new > 0, gone > 0) {
            (false, false, false) => "reloaded-no-event",
            (true, false, false) => "reloaded-changed",
            (true, true, false) => "reloaded-changed-new",
            (true, false, true) => "reloaded-changed-gone",
            (true, true, true) => "reloaded-changed-new-gone",
            (false, true, false) => "reloaded-new",
            (false, true, true) => "reloaded-new-gone",
            (false, false, true) => "reloaded-gone",
        };
        let counts = Notice::new(message).with("changed", changed).with("new", new).with("gone", gone);
        counts.with("next", key(Action::NextChange))
    }
}

/// The excerpt of an event that was read, in another version of it: the one of the same words and source, else of the same source,
/// else at the same place.
fn same_excerpt((before, was): (&Timeline, &Event), place: usize, (after, now): (&Timeline, &Event)) -> usize {
    let Some(excerpt) = was.excerpts.get(place) else { return 0 };
    let source = before.id(&excerpt.source);
    let find = |words: bool| {
        let mut excerpts = now.excerpts.iter();
        excerpts.position(|other| after.id(&other.source) == source && (!words || other.exact == excerpt.exact))
    };
    let in_place = now.excerpts.get(place).filter(|other| after.id(&other.source) == source).map(|_| place);
    find(true).or(in_place).or_else(|| find(false)).unwrap_or(place.min(now.excerpts.len().saturating_sub(1)))
}
