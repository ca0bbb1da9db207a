//! Two actors that are likely one, spelled in two ways.

use std::collections::BTreeSet;

use super::NodePaths;
use crate::finding::codes::ACTOR_SPELLINGS;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::similar::edit::{Edit, EditKind};
use crate::similar::sound::sound;
use crate::text::fold;
use crate::timeline::{Actor, ActorKind, Entity, Timeline};

/// Shorter names differ by one letter without being one: إيران is not إيراد, Mali not Malta.
const SHORTEST: usize = 6;
/// Longer ones are no names.
const LONGEST: usize = 60;
/// So many names of one bucket are compared with the next.
const MOST_MATES: usize = 16;

/// Any large odd number spreads the letters well.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

struct Name<'a> {
    place: usize,
    actor: &'a Actor,
    written: &'a str,
    /// Folded.
    letters: String,
    length: usize,
}

pub(super) fn check(timeline: &Timeline, _: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let names = names(timeline);
    let mut said = BTreeSet::new();
    for bucket in buckets(&names) {
        for (at, second) in bucket.iter().enumerate() {
            for first in bucket.iter().take(at).take(MOST_MATES) {
                if first.place != second.place && one(first, second) && said.insert((first.place, second.place)) {
                    unlocated.push(finding(first, second));
                }
            }
        }
    }
}

/// The names that are the same, or may be with a letter less; each bucket in the order of the file.
fn buckets<'n>(names: &'n [Name<'n>]) -> Vec<Vec<&'n Name<'n>>> {
    let keyed = names.iter().enumerate().flat_map(|(n, name)| keys(name).into_iter().map(move |key| (key, n)));
    let mut keyed: Vec<(u64, usize)> = keyed.collect();
    keyed.sort_unstable();
    keyed.dedup();
    let several = keyed.chunk_by(|one, other| one.0 == other.0).filter(|chunk| chunk.len() > 1);
    several.map(|chunk| chunk.iter().filter_map(|(_, n)| names.get(*n)).collect()).collect()
}

fn finding(first: &Name<'_>, second: &Name<'_>) -> UnlocatedFinding {
    let finding = UnlocatedFinding::new(ACTOR_SPELLINGS, NodePath::item("actors", second.place));
    let finding = finding.arg("name", second.written).arg("other", first.written);
    finding.arg("id", second.actor.id.as_str()).arg("first", first.actor.id.as_str())
}

fn names(timeline: &Timeline) -> Vec<Name<'_>> {
    let name = |(place, actor, written)| {
        let letters = fold::search(written).text.trim().to_owned();
        Name { place, actor, written, length: letters.chars().count(), letters }
    };
    let actors = timeline.actors.iter().enumerate();
    let written =
        actors.flat_map(|(place, actor)| actor.spellings().into_iter().map(move |written| (place, actor, written)));
    written.map(name).filter(|name| !name.letters.is_empty()).collect()
}

/// A number for a name and, where it is long enough, for all it could be with a letter less: names that differ by one letter
/// share one of these. That others may share it too is found out by comparing them.
fn keys(name: &Name<'_>) -> Vec<u64> {
    let letters = || name.letters.chars();
    let without = |left_out: usize| number(letters().take(left_out).chain(letters().skip(left_out + 1)));
    let long = (SHORTEST..=LONGEST).contains(&name.length);
    let shorter = (0..name.length).filter(|_| long).map(without);
    std::iter::once(number(letters())).chain(shorter).collect()
}

/// The letters as the digits of a number that wraps around.
fn number(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0, |number: u64, letter| number.wrapping_mul(BASE).wrapping_add(u64::from(u32::from(letter))))
}

/// Whether two names of two actors are spellings of one.
fn one(first: &Name<'_>, second: &Name<'_>) -> bool {
    if first.letters == second.letters {
        return true;
    }
    let (a, b) = (first.actor.kind, second.actor.kind);
    let long = first.length.min(second.length) >= SHORTEST;
    long && (a == b || a == ActorKind::Other || b == ActorKind::Other)
        && one_letter_apart(&first.letters, &second.letters)
}

/// Whether one letter more, or another letter for the same sound, is all that differs.
fn one_letter_apart(one: &str, other: &str) -> bool {
    Edit::between(one, other).is_some_and(|edit| match edit.kind {
        EditKind::Added(letter) => letter.is_alphabetic(),
        EditKind::Replaced(own, letter) => sound(own) == sound(letter),
        EditKind::Exchanged => false,
    })
}
