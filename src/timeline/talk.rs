//! A talk: events told one after the other, on the stage and in a handout.

mod step;

pub use step::{Step, steps};

use super::{Event, EventIx, Ix, Text, Timeline, Tour};

/// Events in the order in which they are told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// What they were chosen by.
    pub subject: Subject,
    /// What it is called: the tour, else the timeline.
    pub title: Text,
    /// Where it stops; never twice in a row at the same event, unless a tour does so.
    pub stops: Vec<TalkStop>,
}

/// What the events of a talk were chosen by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// Nothing: all of the timeline.
    #[default]
    Timeline,
    /// A tour of the file, by its id.
    Tour(String),
    /// What is listed, by the line of the filter.
    Filter(String),
    /// The places that the reader marked with a letter.
    Marked,
}

/// One event of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkStop {
    /// Which event.
    pub event: EventIx,
    /// How long to stay, in seconds, where a tour says so.
    pub seconds: Option<u32>,
    /// What to say: that of the tour, else that of the event. Never shown on the stage.
    pub notes: Text,
}

impl Subject {
    /// The id of the tour, where it is one.
    #[must_use]
    pub fn tour(&self) -> Option<&str> {
        match self {
            Self::Tour(id) => Some(id),
            Self::Timeline | Self::Filter(_) | Self::Marked => None,
        }
    }
}

impl Talk {
    /// A tour of the file. What it names and the timeline does not have is left out, and a finding elsewhere.
    #[must_use]
    pub fn of_tour(timeline: &Timeline, tour: &Tour) -> Self {
        let known = tour.stops.iter().filter_map(|stop| Some((stop, stop.event.known()?)));
        let stops = known.filter_map(|(stop, event)| {
            let told = TalkStop::of(timeline, event)?;
            let notes = if stop.notes.is_empty() { told.notes } else { stop.notes.clone() };
            Some(TalkStop { event, seconds: stop.seconds, notes })
        });
        let title = if tour.title.is_empty() { &timeline.title } else { &tour.title };
        Self { subject: Subject::Tour(tour.id.clone()), title: title.clone(), stops: stops.collect() }
    }

    /// Events chosen otherwise, in the order given.
    #[must_use]
    pub fn of_events(timeline: &Timeline, subject: Subject, events: impl IntoIterator<Item = EventIx>) -> Self {
        let stops = events.into_iter().filter_map(|event| TalkStop::of(timeline, event)).collect();
        Self { subject, title: timeline.title.clone(), stops }
    }

    /// The same talk of another version of its timeline: a tour as the file tells it now, else the events that are still there, by
    /// their ids.
    #[must_use]
    pub fn again(&self, before: &Timeline, now: &Timeline) -> Self {
        if let Subject::Tour(id) = &self.subject
            && let Some(tour) = now.tours.iter().find(|tour| tour.id == *id)
        {
            return Self::of_tour(now, tour);
        }
        let same = |stop: &TalkStop| now.event_of_id(&stop.event.of(&before.events)?.id);
        let stops = self.stops.iter().filter_map(|stop| {
            let told = TalkStop::of(now, same(stop)?)?;
            Some(TalkStop { seconds: stop.seconds, ..told })
        });
        Self { subject: self.subject.clone(), title: now.title.clone(), stops: stops.collect() }
    }

    /// The first stop at an event.
    #[must_use]
    pub fn stop_at(&self, event: EventIx) -> Option<usize> {
        self.stops.iter().position(|stop| stop.event == event)
    }

    /// How long all of it is to take, in seconds, where every stop says how long.
    #[must_use]
    pub fn planned_seconds(&self) -> Option<u32> {
        self.stops.iter().map(|stop| stop.seconds).try_fold(0_u32, |sum, seconds| Some(sum.saturating_add(seconds?)))
    }
}

impl TalkStop {
    /// A stop at an event that no tour says more about.
    fn of(timeline: &Timeline, event: EventIx) -> Option<Self> {
        let notes = event.of(&timeline.events)?.notes.clone();
        Some(Self { event, seconds: None, notes })
    }
}

impl Timeline {
    /// The event of an id. Looks through all of them.
    #[must_use]
    pub fn event_of_id(&self, id: &str) -> Option<EventIx> {
        Ix::all(&self.events).find(|(_, event): &(EventIx, &Event)| event.id == id).map(|(ix, _)| ix)
    }
}

#[cfg(test)]
mod tests {
    use super::{Subject, Talk};
    use crate::timeline::{Event, EventIx, Ref, Stop, Text, Timeline, Tour};

    fn text(words: &str) -> Text {
        Text::new(vec![("en".to_owned(), words.to_owned())])
    }

    fn timeline(ids: &[&str]) -> Timeline {
        let event = |id: &&str| Event { id: (*id).to_owned(), notes: text(id), ..Event::default() };
        Timeline { events: ids.iter().map(event).collect(), title: text("all"), ..Timeline::default() }
    }

    fn stop(event: usize, seconds: Option<u32>, notes: &str) -> Stop {
        let notes = if notes.is_empty() { Text::default() } else { text(notes) };
        Stop { event: Ref::Known(EventIx::new(event)), seconds, notes }
    }

    #[test]
    fn a_tour_keeps_its_order_and_an_event_speaks_where_the_tour_has_no_notes() {
        let timeline = timeline(&["a", "b", "c"]);
        let unknown = Stop { event: Ref::Unknown("gone".into()), ..stop(0, None, "") };
        let stops = vec![stop(2, Some(40), "say this"), unknown, stop(0, Some(20), "")];
        let talk = Talk::of_tour(&timeline, &Tour { id: "t".into(), title: Text::default(), stops });
        let told: Vec<_> = talk.stops.iter().map(|stop| (stop.event.index(), stop.notes.best("en"))).collect();
        assert_eq!(told, [(2, "say this"), (0, "a")]);
        assert_eq!((talk.planned_seconds(), talk.title.best("en")), (Some(60), "all"));
    }

    #[test]
    fn a_talk_follows_its_events_into_another_version_of_the_timeline() {
        let before = timeline(&["a", "b", "c"]);
        let events = [2, 0, 1].map(EventIx::new);
        let talk = Talk::of_events(&before, Subject::Filter("x".into()), events);
        let now = timeline(&["new", "c", "a"]);
        let stops: Vec<_> = talk.again(&before, &now).stops.iter().map(|stop| stop.event.index()).collect();
        assert_eq!(stops, [1, 2], "b is gone");
        assert_eq!(talk.planned_seconds(), None);
    }
}
