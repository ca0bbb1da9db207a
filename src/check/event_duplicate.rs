//! Two events that are likely one: they share a day, and their titles say nearly the same; or they quote the same passage with
//! the same date, and much of what their titles say is the same. Events in different places are none.

mod elsewhere;
mod quoting;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::NodePaths;
use crate::finding::codes::EVENT_DUPLICATE;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::text::{fold, words};
use crate::timeline::date::Range;
use crate::timeline::{Actor, Event, EventIx, Ix, Ref, Timeline};
use elsewhere::Places;
use quoting::Overlap;

/// Of all words of two titles, the part both must have, in percent: with the same actors, and with others.
const NEAR: usize = 60;
const NEARLY_EQUAL: usize = 80;

/// Of events with one word in common, so many are compared with the next; titles that all say the same are no use to anyone.
const MOST_MATES: usize = 64;

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let titles: Vec<Vec<Title>> = timeline.events.iter().map(titles).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    titles.iter().flatten().flatten().for_each(|word| *counts.entry(word.as_str()).or_default() += 1);
    let mut mates: HashMap<&str, Vec<EventIx>> = HashMap::new();
    let quoting = quoting::the_same(timeline);
    let rule = Rule { timeline, titles: &titles, places: Places::new(timeline) };
    for ((ix, event), own) in Ix::all(&timeline.events).zip(&titles) {
        let rare: BTreeSet<&str> = own.iter().flat_map(|title| rarest(title, &counts)).collect();
        let near: BTreeSet<EventIx> = rare.iter().filter_map(|word| mates.get(word)).flatten().copied().collect();
        let alike = |other: &EventIx| rule.alike(*other, ix);
        let twin = |(other, overlap): (&EventIx, &Overlap)| rule.twins(*other, ix, *overlap).then_some(*other);
        let quoting = || quoting.get(&ix).into_iter().flatten().find_map(twin);
        let twin = near.into_iter().find(alike).or_else(quoting);
        if let Some(first) = twin.and_then(|twin| twin.of(&timeline.events)) {
            let finding = UnlocatedFinding::new(EVENT_DUPLICATE, node_path(ix)).arg("id", event.id.as_str());
            unlocated.push(finding.arg("first", first.id.as_str()));
        }
        for word in rare {
            let list = mates.entry(word).or_default();
            if list.len() == MOST_MATES {
                list.remove(0);
            }
            list.push(ix);
        }
    }
}

/// The different words of a title in one language.
type Title = BTreeSet<String>;

fn titles(event: &Event) -> Vec<Title> {
    let words = |title: &str| words::words(&fold::search(title).text).map(|word| word.text.to_owned()).collect();
    event.title.versions().map(|(_, title)| words(title)).collect()
}

/// Words of which two titles that are near share at least one: all but as many as they may differ in, the rarest first.
fn rarest<'a>(title: &'a Title, counts: &HashMap<&str, usize>) -> Vec<&'a str> {
    let mut words: Vec<&str> = title.iter().map(String::as_str).collect();
    words.sort_by_key(|word| (counts.get(word).copied().unwrap_or_default(), *word));
    words.truncate(words.len() - (words.len() * NEAR).div_ceil(100) + 1);
    words
}

struct Rule<'a> {
    timeline: &'a Timeline,
    titles: &'a [Vec<Title>],
    places: Places<'a>,
}

impl Rule<'_> {
    /// Two events with their titles.
    fn pair(&self, one: EventIx, other: EventIx) -> Option<(&Event, &Event)> {
        one.of(&self.timeline.events).zip(other.of(&self.timeline.events))
    }

    /// Whether any title of one is like any title of the other.
    fn titled(&self, one: EventIx, other: EventIx, like: impl Fn(&Title, &Title) -> bool) -> bool {
        let (ours, theirs) = (one.of(self.titles), other.of(self.titles));
        ours.into_iter().flatten().any(|one| theirs.into_iter().flatten().any(|other| like(one, other)))
    }

    fn alike(&self, one: EventIx, other: EventIx) -> bool {
        let Some((first, second)) = self.pair(one, other) else { return false };
        let same = !first.actors.is_empty() && actors(first) == actors(second);
        let least = if same { NEAR } else { NEARLY_EQUAL };
        Range::of(&first.date).touches(&Range::of(&second.date))
            && self.titled(one, other, |one, other| shared(one, other) >= least)
            && !self.places.differ(first, second)
    }

    /// Of two events that quote the same passage, whether they are likely one: the same date, not in different places, and half the
    /// words of each title in the other. Where both quote nearly the same words half of the shorter title is enough; titles that
    /// share no language cannot be compared, and an actor of both stands for them.
    fn twins(&self, one: EventIx, other: EventIx, overlap: Overlap) -> bool {
        let Some((first, second)) = self.pair(one, other) else { return false };
        let closely = overlap == Overlap::NearlyWhole;
        let both = |one: &Title, other: &Title| one.intersection(other).count();
        let half = |one: &Title, other: &Title| 2 * both(one, other) >= one.len().max(other.len()).max(1);
        let shorter = |one: &Title, other: &Title| closely && 2 * both(one, other) >= one.len().min(other.len()).max(4);
        let languages = |event: &Event| event.title.versions().map(|(tag, _)| tag.to_owned()).collect::<HashSet<_>>();
        let untold = || closely && languages(first).is_disjoint(&languages(second));
        let acted = || !actors(first).is_disjoint(&actors(second));
        Range::of(&first.date) == Range::of(&second.date)
            && (self.titled(one, other, |one, other| half(one, other) || shorter(one, other)) || (untold() && acted()))
            && !self.places.differ(first, second)
    }
}

fn actors(event: &Event) -> HashSet<Ix<Actor>> {
    event.actors.iter().filter_map(Ref::known).collect()
}

/// Of all words of two titles, the part that both have, in percent.
fn shared(one: &Title, other: &Title) -> usize {
    let both = one.intersection(other).count();
    (100 * both).checked_div(one.len() + other.len() - both).unwrap_or_default()
}
