//! Two events that are likely one: they share a day, and their titles say nearly the same; or they quote the same passage with
//! the same date, and half of what their titles say is the same.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use super::NodePaths;
use crate::finding::codes::EVENT_DUPLICATE;
use crate::finding::{UnlocatedFinding, UnlocatedFindings};
use crate::text::{fold, words};
use crate::timeline::date::Range;
use crate::timeline::{Actor, Event, EventIx, Ix, Place, Ref, Timeline};

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
    let quoting = quoting_the_same(timeline);
    for ((ix, event), own) in Ix::all(&timeline.events).zip(&titles) {
        let rare: BTreeSet<&str> = own.iter().flat_map(|title| rarest(title, &counts)).collect();
        let near: BTreeSet<EventIx> = rare.iter().filter_map(|word| mates.get(word)).flatten().copied().collect();
        let alike = |other: &EventIx| alike(timeline, &titles, *other, ix);
        let twins = |other: &EventIx| twins(timeline, &titles, *other, ix);
        let quoting = || quoting.get(&ix).into_iter().flatten().copied().find(twins);
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

fn alike(timeline: &Timeline, titles: &[Vec<Title>], one: EventIx, other: EventIx) -> bool {
    let Some((first, second)) = one.of(&timeline.events).zip(other.of(&timeline.events)) else { return false };
    if !Range::of(&first.date).touches(&Range::of(&second.date)) {
        return false;
    }
    let actors = |event: &Event| event.actors.iter().filter_map(Ref::known).collect::<HashSet<Ix<Actor>>>();
    let same = !first.actors.is_empty() && actors(first) == actors(second);
    let least = if same { NEAR } else { NEARLY_EQUAL };
    let (first, second) = (one.of(titles), other.of(titles));
    first.into_iter().flatten().any(|one| second.into_iter().flatten().any(|other| shared(one, other) >= least))
}

/// Of all words of two titles, the part that both have, in percent.
fn shared(one: &Title, other: &Title) -> usize {
    let both = one.intersection(other).count();
    (100 * both).checked_div(one.len() + other.len() - both).unwrap_or_default()
}

/// For each event the earlier ones that quote of the same words, in the order of time.
fn quoting_the_same(timeline: &Timeline) -> HashMap<EventIx, BTreeSet<EventIx>> {
    let mut quoted: HashMap<&str, Vec<(u32, u32, EventIx)>> = HashMap::new();
    for (ix, event) in Ix::all(&timeline.events) {
        for excerpt in &event.excerpts {
            if let Some((range, source)) = excerpt.anchor.range.as_ref().zip(timeline.find(&excerpt.source)) {
                quoted.entry(&source.file).or_default().push((range.start, range.end, ix));
            }
        }
    }
    let mut quoting: HashMap<EventIx, BTreeSet<EventIx>> = HashMap::new();
    for mut passages in quoted.into_values() {
        passages.sort_unstable();
        let mut open: VecDeque<(u32, EventIx)> = VecDeque::new();
        for (start, end, ix) in passages {
            open.retain(|(end, _)| *end > start);
            for (_, other) in open.iter().filter(|(_, other)| *other != ix) {
                quoting.entry(ix.max(*other)).or_default().insert(ix.min(*other));
            }
            if open.len() == MOST_MATES {
                open.pop_front();
            }
            open.push_back((end, ix));
        }
    }
    quoting
}

/// Of two events that quote the same passage, whether they are likely one: the same date, half the words of each title in the other,
/// and not in different places.
fn twins(timeline: &Timeline, titles: &[Vec<Title>], one: EventIx, other: EventIx) -> bool {
    let Some((first, second)) = one.of(&timeline.events).zip(other.of(&timeline.events)) else { return false };
    let places = |event: &Event| event.places.iter().filter_map(Ref::known).collect::<HashSet<Ix<Place>>>();
    let (here, there) = (places(first), places(second));
    let elsewhere = !here.is_empty() && !there.is_empty() && here != there;
    let half = |one: &Title, other: &Title| 2 * one.intersection(other).count() >= one.len().max(other.len()).max(1);
    let (own, others) = (one.of(titles), other.of(titles));
    Range::of(&first.date) == Range::of(&second.date)
        && !elsewhere
        && own.into_iter().flatten().any(|one| others.into_iter().flatten().any(|other| half(one, other)))
}
