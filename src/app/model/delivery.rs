//! A talk while it is given: where it is, and how it moves on.

use std::collections::HashMap;

use super::Model;
use crate::app::effect::Remember;
use crate::timeline::talk::{Step, Subject, Talk, TalkStop, steps};
use crate::timeline::{Event, EventIx, Timeline};

/// A talk and where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivery {
    /// What is told.
    pub talk: Talk,
    /// Which stop, from 0.
    pub stop: usize,
    /// Which step of it, from 0.
    pub step: usize,
    /// The steps of that stop.
    steps: Vec<Step>,
}

/// Where a talk goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkMove {
    /// A step on, over the end of a stop to the next one; after the last to the first where the talk begins anew.
    Next {
        /// Whether it begins anew.
        repeats: bool,
    },
    /// A step back, to the last step of the stop before.
    Previous,
    /// The beginning of the next stop.
    NextStop,
    /// The beginning of the stop before; of this one where it has begun.
    PreviousStop,
    /// A stop, by its place; the last where there are fewer.
    Stop(usize),
}

/// Where a talk begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// At its first stop.
    Start,
    /// At the selected event, if it has that; else at its first stop.
    Here,
    /// Where it was left; else at its first stop.
    Left,
}

/// Where talks were left, by what they were about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    stops: HashMap<String, (String, usize)>,
    /// What the one was about that was left last.
    last: Option<String>,
}

impl Delivery {
    /// A talk from a stop on; nothing where it has none.
    #[must_use]
    pub fn begin(talk: Talk, stop: usize, timeline: &Timeline) -> Option<Self> {
        let last = talk.stops.len().checked_sub(1)?;
        let mut begun = Self { talk, stop: stop.min(last), ..Self::default() };
        begun.steps = begun.event(timeline).map(steps).unwrap_or_default();
        Some(begun)
    }

    /// The stop that is told.
    #[must_use]
    pub fn here(&self) -> Option<&TalkStop> {
        self.talk.stops.get(self.stop)
    }

    /// The event that is told.
    #[must_use]
    pub fn event<'a>(&self, timeline: &'a Timeline) -> Option<&'a Event> {
        self.here()?.event.of(&timeline.events)
    }

    /// The ids of the events it stops at, in their order.
    #[must_use]
    pub fn ids(&self, timeline: &Timeline) -> Vec<String> {
        let id = |stop: &TalkStop| Some(stop.event.of(&timeline.events)?.id.clone());
        self.talk.stops.iter().filter_map(id).collect()
    }

    /// The event told before it.
    #[must_use]
    pub fn before<'a>(&self, timeline: &'a Timeline) -> Option<&'a Event> {
        self.talk.stops.get(self.stop.checked_sub(1)?)?.event.of(&timeline.events)
    }

    /// All steps of the stop.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What is told of the stop so far.
    #[must_use]
    pub fn told(&self) -> &[Step] {
        self.steps.get(..=self.step).unwrap_or(&self.steps)
    }

    /// Goes somewhere; whether that is another place.
    pub fn go(&mut self, to: TalkMove, timeline: &Timeline) -> bool {
        let before = (self.stop, self.step);
        let last = self.talk.stops.len().saturating_sub(1);
        match to {
            TalkMove::Next { .. } if self.step + 1 < self.steps.len() => self.step += 1,
            TalkMove::Next { repeats: true } if self.stop == last => self.turn_to(0, timeline),
            TalkMove::Next { .. } if self.stop == last => {}
            TalkMove::Next { .. } => self.turn_to(self.stop + 1, timeline),
            TalkMove::NextStop => self.turn_to((self.stop + 1).min(last), timeline),
            TalkMove::Previous if self.step > 0 => self.step -= 1,
            TalkMove::Previous if self.stop > 0 => {
                self.turn_to(self.stop - 1, timeline);
                self.step = self.steps.len().saturating_sub(1);
            }
            TalkMove::Previous => {}
            TalkMove::PreviousStop if self.step > 0 => self.step = 0,
            TalkMove::PreviousStop => self.turn_to(self.stop.saturating_sub(1), timeline),
            TalkMove::Stop(stop) => self.turn_to(stop.min(last), timeline),
        }
        (self.stop, self.step) != before
    }

    fn turn_to(&mut self, stop: usize, timeline: &Timeline) {
        if stop != self.stop {
            (self.stop, self.step) = (stop, 0);
            self.steps = self.event(timeline).map(steps).unwrap_or_default();
        }
    }

    /// Follows its events into another version of the timeline: the same event at the same step where they are still there, else the
    /// nearest. Nothing where none of its events is left.
    #[must_use]
    pub fn follow(&self, before: &Timeline, now: &Timeline) -> Option<Self> {
        let talk = self.talk.again(before, now);
        let id = self.event(before).map(|event| &event.id);
        let same = |stop: &TalkStop| stop.event.of(&now.events).map(|event| &event.id) == id;
        // A tour may stop at an event twice: the place that was told, if it still is one.
        let stop = match talk.stops.get(self.stop).filter(|stop| same(stop)) {
            Some(_) => self.stop,
            None => talk.stops.iter().position(same).unwrap_or(self.stop),
        };
        let mut followed = Self::begin(talk, stop, now)?;
        let told = self.steps.get(self.step);
        let same_step = followed.steps.iter().position(|one| Some(one) == told);
        followed.step = same_step.unwrap_or(self.step).min(followed.steps.len().saturating_sub(1));
        Some(followed)
    }
}

impl FromIterator<(String, String, usize)> for Left {
    /// What each talk was about, the event that was told and which stop it was; the one left last comes last.
    fn from_iter<T: IntoIterator<Item = (String, String, usize)>>(left: T) -> Self {
        let left: Vec<_> = left.into_iter().collect();
        let last = left.last().map(|(subject, ..)| subject.clone());
        Self { stops: left.into_iter().map(|(subject, event, stop)| (subject, (event, stop))).collect(), last }
    }
}

impl Left {
    /// Notes where a talk is left; what is worth remembering for the runs to come.
    pub fn note(&mut self, delivery: &Delivery, timeline: &Timeline) -> Option<Remember> {
        let (subject, event) = (key(&delivery.talk.subject), delivery.event(timeline)?.id.clone());
        self.stops.insert(subject.clone(), (event.clone(), delivery.stop));
        self.last = Some(subject.clone());
        Some(Remember::Left { subject, event, stop: delivery.stop })
    }

    /// Whether the talk of a subject is the one that was left last.
    #[must_use]
    pub fn is_last(&self, subject: &Subject) -> bool {
        self.last.as_ref() == Some(&key(subject))
    }

    /// The stop at which a talk was left, if it still has the event.
    #[must_use]
    pub fn stop(&self, talk: &Talk, timeline: &Timeline) -> Option<usize> {
        let (id, stop) = self.stops.get(&key(&talk.subject))?;
        let is = |stop: &TalkStop| stop.event.of(&timeline.events).is_some_and(|event| event.id == *id);
        if talk.stops.get(*stop).is_some_and(is) { Some(*stop) } else { talk.stops.iter().position(is) }
    }
}

fn key(subject: &Subject) -> String {
    match subject {
        Subject::Timeline => String::new(),
        Subject::Tour(id) => format!("tour {id}"),
        Subject::Filter(line) => format!("filter {line}"),
        Subject::Marked => "marked".to_owned(),
    }
}

impl Model {
    /// The talk of a subject, as the timeline and the list are now; nothing where no such tour is there.
    #[must_use]
    pub fn talk_of(&self, subject: Subject) -> Option<Talk> {
        let timeline = self.timeline()?;
        Some(match &subject {
            Subject::Tour(id) => Talk::of_tour(timeline, timeline.tours.iter().find(|tour| tour.id == *id)?),
            Subject::Marked => Talk::of_events(timeline, subject, self.marked_events(timeline)),
            Subject::Timeline | Subject::Filter(_) => {
                Talk::of_events(timeline, subject, self.search.listing().events().iter().copied())
            }
        })
    }

    /// What is listed, as the subject of a talk.
    #[must_use]
    pub fn listed_subject(&self) -> Subject {
        let line = self.search.line().trim();
        if line.is_empty() { Subject::Timeline } else { Subject::Filter(line.to_owned()) }
    }

    /// The same once it can be told: what a filter finds is known when there is an index.
    #[must_use]
    pub fn ready_subject(&self) -> Option<Subject> {
        let ready = self.timeline().is_some() && (self.search.query().is_empty() || self.library.index.is_some());
        ready.then(|| self.listed_subject())
    }

    /// The events of the places that were marked, each once, in the order of the letters.
    fn marked_events(&self, timeline: &Timeline) -> Vec<EventIx> {
        let mut events = Vec::new();
        for event in self.jumps.marks.values().filter_map(|spot| timeline.event_of_id(&spot.event)) {
            if !events.contains(&event) {
                events.push(event);
            }
        }
        events
    }

    /// Begins a talk; whether it has a stop.
    pub fn begin_talk(&mut self, talk: Talk, from: Beginning) -> bool {
        let Some(timeline) = self.library.timeline.as_deref() else { return false };
        let stop = match from {
            Beginning::Start => None,
            Beginning::Here => self.selection.event.and_then(|event| talk.stop_at(event)),
            Beginning::Left => self.left_talks.stop(&talk, timeline),
        };
        self.delivery = Delivery::begin(talk, stop.unwrap_or(0), timeline);
        self.delivery.is_some()
    }

    /// Moves the talk; whether it is at another place then.
    pub fn move_talk(&mut self, to: TalkMove) -> bool {
        let Some(timeline) = self.library.timeline.as_deref() else { return false };
        self.delivery.as_mut().is_some_and(|delivery| delivery.go(to, timeline))
    }

    /// Ends the talk; the event that was told, and what is worth remembering.
    pub fn end_talk(&mut self) -> Option<(EventIx, Option<Remember>)> {
        let delivery = self.delivery.take()?;
        let timeline = self.library.timeline.as_deref();
        let left = timeline.and_then(|timeline| self.left_talks.note(&delivery, timeline));
        delivery.here().map(|stop| (stop.event, left))
    }
}

#[cfg(test)]
mod tests {
    use super::{Delivery, TalkMove};
    use crate::timeline::talk::{Subject, Talk};
    use crate::timeline::{Event, EventIx, Text, Timeline};

    fn timeline(ids: &[&str]) -> Timeline {
        let summary = Text::new(vec![("en".to_owned(), "words".to_owned())]);
        let event = |id: &&str| Event { id: (*id).to_owned(), summary: summary.clone(), ..Event::default() };
        Timeline { events: ids.iter().map(event).collect(), ..Timeline::default() }
    }

    fn talk(timeline: &Timeline, events: &[usize]) -> Talk {
        Talk::of_events(timeline, Subject::Timeline, events.iter().map(|event| EventIx::new(*event)))
    }

    #[test]
    fn steps_lead_over_the_ends_of_stops_and_end_at_the_end() {
        let timeline = timeline(&["a", "b"]);
        let mut told = Delivery::begin(talk(&timeline, &[0, 1]), 0, &timeline).expect("a talk");
        let next = TalkMove::Next { repeats: false };
        let places: Vec<_> =
            std::iter::from_fn(|| told.go(next, &timeline).then_some((told.stop, told.step))).collect();
        assert_eq!(places, [(0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]);
        assert!(told.go(TalkMove::Next { repeats: true }, &timeline), "it begins anew");
        assert_eq!((told.stop, told.step), (0, 0));
        assert!(!told.go(TalkMove::Previous, &timeline), "nothing lies before the beginning");
        told.go(TalkMove::NextStop, &timeline);
        assert!(told.go(TalkMove::Previous, &timeline));
        assert_eq!((told.stop, told.step), (0, 2), "back goes to the end of what was told before");
        told.go(TalkMove::PreviousStop, &timeline);
        assert_eq!((told.stop, told.step), (0, 0), "first to its beginning");
        told.go(TalkMove::Stop(99), &timeline);
        assert_eq!((told.stop, told.step), (1, 0));
    }

    #[test]
    fn another_version_of_the_file_keeps_event_and_step() {
        let before = timeline(&["a", "b", "c"]);
        let mut told = Delivery::begin(talk(&before, &[0, 1, 2]), 1, &before).expect("a talk");
        told.go(TalkMove::Next { repeats: false }, &before);
        let now = timeline(&["b", "new", "c"]);
        let followed = told.follow(&before, &now).expect("b is there");
        assert_eq!(followed.event(&now).map(|event| event.id.as_str()), Some("b"));
        assert_eq!((followed.stop, followed.step), (0, 1));
        assert_eq!(told.follow(&before, &timeline(&["x"])), None, "nothing of it is left");
        let shorter = told.follow(&before, &timeline(&["c"])).expect("c is there");
        assert_eq!((shorter.stop, shorter.step), (0, 1), "b is gone: the nearest");
    }
}
