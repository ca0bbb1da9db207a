//! The order of events: by date, and directly after another where an event says so.

use std::collections::HashMap;

use crate::finding::codes::{AFTER_CIRCLE, AFTER_CONTRADICTED};
use crate::finding::{Code, NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::date::Day;
use crate::timeline::{Event, EventIx, Ref};

/// An event as it was read: its place in the file, and what it refers to there.
pub(super) struct Entry {
    pub(super) place: usize,
    pub(super) event: Event,
    pub(super) after: Option<Ref<Event>>,
    pub(super) see: Vec<Ref<Event>>,
}

impl Entry {
    /// The first day it may lie on, and the last.
    fn days(&self) -> (Option<Day>, Option<Day>) {
        (self.event.date.earliest().day(), self.event.date.latest().day())
    }
}

/// Sorts events, numbers them, and makes their references to each other places in the order; gives for each its place in the
/// file, which has `total` events. Where `after` leads in a circle, or says otherwise than the dates, that is a finding, and
/// the date decides.
pub(super) fn arrange(
    mut entries: Vec<Entry>,
    total: usize,
    unlocated: &mut UnlocatedFindings,
) -> (Vec<Event>, Vec<usize>) {
    // A stable sort: the order in the file decides between equals.
    entries.sort_by(|a, b| a.event.date.order(&b.event.date));
    if entries.iter().any(|entry| entry.after.is_some()) {
        entries = Followers::new(entries, total).arranged(unlocated);
    }
    let places = places(&entries, total);
    let known = |one: &Ref<Event>| *one.known()?.of(&places)?;
    let order = entries.iter().map(|entry| entry.place).collect();
    let event = |(place, entry): (usize, Entry)| Event {
        number: EventIx::new(place).into(),
        after: entry.after.as_ref().and_then(known),
        see: entry.see.iter().filter_map(known).collect(),
        ..entry.event
    };
    let mut events: Vec<Event> = entries.into_iter().enumerate().map(event).collect();
    link_back(&mut events);
    (events, order)
}

/// Tells each event which others name it under `see`.
fn link_back(events: &mut [Event]) {
    let linked = events.iter().flat_map(|event| event.see.iter().map(|to| (event.number.ix(), *to)));
    for (from, to) in linked.collect::<Vec<_>>() {
        if let Some(event) = to.of_mut(events).filter(|event| !event.see.contains(&from)) {
            event.seen_from.push(from);
        }
    }
}

/// For each place in the file the place among the entries; what was left out has none.
fn places(entries: &[Entry], total: usize) -> Vec<Option<EventIx>> {
    let mut places = vec![None; total];
    for (place, entry) in entries.iter().enumerate() {
        if let Some(slot) = places.get_mut(entry.place) {
            *slot = Some(EventIx::new(place));
        }
    }
    places
}

/// Events in the order of their dates, with what each stands after.
struct Followers {
    entries: Vec<Entry>,
    /// For each entry the place of what it follows.
    leaders: Vec<Option<usize>>,
}

impl Followers {
    fn new(entries: Vec<Entry>, total: usize) -> Self {
        let places = places(&entries, total);
        let leader = |entry: &Entry| Some((*entry.after.as_ref()?.known()?.of(&places)?)?.index());
        let leaders = entries.iter().map(leader).collect();
        Self { entries, leaders }
    }

    /// The entries in their final order.
    fn arranged(mut self, unlocated: &mut UnlocatedFindings) -> Vec<Entry> {
        self.open_circles(unlocated);
        self.free_contradicted(unlocated);
        let order = self.order();
        let mut entries: Vec<Option<Entry>> = self.entries.into_iter().map(Some).collect();
        order.iter().filter_map(|place| entries.get_mut(*place)?.take()).collect()
    }

    fn leader(&self, place: usize) -> Option<usize> {
        self.leaders.get(place).copied().flatten()
    }

    /// Each entry that follows none, and behind it all that follow it, one before the other as their dates have it.
    fn order(&self) -> Vec<usize> {
        let mut followers: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        for (place, leader) in self.leaders.iter().enumerate() {
            followers.entry(*leader).or_default().push(place);
        }
        let mut order = Vec::with_capacity(self.entries.len());
        let mut ahead: Vec<usize> = followers.remove(&None).into_iter().flatten().rev().collect();
        while let Some(place) = ahead.pop() {
            order.push(place);
            ahead.extend(followers.remove(&Some(place)).into_iter().flatten().rev());
        }
        order
    }

    /// Lets go of all entries that follow themselves in the end.
    fn open_circles(&mut self, unlocated: &mut UnlocatedFindings) {
        let mut walked: Vec<Option<usize>> = vec![None; self.entries.len()];
        for start in 0..self.entries.len() {
            let mut here = Some(start);
            while let Some(place) = here {
                let Some(by) = walked.get_mut(place) else { break };
                match by {
                    Some(earlier) if *earlier == start => {
                        self.open_circle(place, unlocated);
                        break;
                    }
                    Some(_) => break,
                    None => *by = Some(start),
                }
                here = self.leader(place);
            }
        }
    }

    fn open_circle(&mut self, place: usize, unlocated: &mut UnlocatedFindings) {
        let mut members = vec![place];
        let mut here = place;
        while let Some(leader) = self.let_go(here).filter(|leader| *leader != place) {
            members.push(leader);
            here = leader;
        }
        let entries = members.iter().filter_map(|place| self.entries.get(*place));
        if let Some(first) = entries.min_by_key(|entry| entry.place) {
            unlocated.push(finding(AFTER_CIRCLE, first));
        }
    }

    /// Lets an entry stand where its date puts it; returns what it followed.
    fn let_go(&mut self, place: usize) -> Option<usize> {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.after = None;
        }
        self.leaders.get_mut(place)?.take()
    }

    /// Lets go of the entries that would stand before something surely earlier that follows nothing, then of those that would
    /// stand after something surely later.
    fn free_contradicted(&mut self, unlocated: &mut UnlocatedFindings) {
        let order = self.order();
        let mut least: Option<(Day, usize)> = None;
        for place in order.into_iter().rev() {
            let Some((earliest, latest)) = self.entries.get(place).map(Entry::days) else { continue };
            if self.leader(place).is_some() {
                let past = least.filter(|(day, _)| earliest.is_some_and(|earliest| earliest > *day));
                self.free(place, past, "before", unlocated);
            } else if let Some(day) = latest.filter(|day| least.is_none_or(|(least, _)| *day < least)) {
                least = Some((day, place));
            }
        }
        let order = self.order();
        let mut most: Option<(Day, usize)> = None;
        for place in order {
            let Some((earliest, latest)) = self.entries.get(place).map(Entry::days) else { continue };
            let past = most.filter(|(day, _)| latest.is_some_and(|latest| latest < *day));
            self.free(place, past, "after", unlocated);
            if let Some(day) = earliest.filter(|day| most.is_none_or(|(most, _)| *day > most)) {
                most = Some((day, place));
            }
        }
    }

    /// Lets go of an entry that would stand on the wrong side of another.
    fn free(&mut self, place: usize, past: Option<(Day, usize)>, way: &'static str, unlocated: &mut UnlocatedFindings) {
        let Some(((_, other), leader)) = past.zip(self.leader(place)) else { return };
        let entries = [place, leader, other].map(|place| self.entries.get(place));
        if let [Some(entry), Some(leader), Some(other)] = entries {
            let finding = finding(AFTER_CONTRADICTED, entry).arg("after", leader.event.id.as_str());
            unlocated.push(finding.arg("other", other.event.id.as_str()).arg("way", way));
        }
        self.let_go(place);
    }
}

fn finding(code: Code, entry: &Entry) -> UnlocatedFinding {
    let node_path = NodePath::item("events", entry.place).key("after");
    UnlocatedFinding::new(code, node_path).arg("id", entry.event.id.as_str())
}
