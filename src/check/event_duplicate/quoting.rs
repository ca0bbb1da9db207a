//! Events that quote of the same words of an article, whatever they call its source.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::MOST_MATES;
use crate::timeline::{EventIx, Ix, Timeline};

/// How much of two quotations is the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Overlap {
    /// Some of them.
    Part,
    /// At least four fifths of the longer one.
    NearlyWhole,
}

/// For each event the earlier ones that quote of the same words, in the order of time.
pub(super) fn the_same(timeline: &Timeline) -> HashMap<EventIx, BTreeMap<EventIx, Overlap>> {
    let mut quoted: HashMap<&str, Vec<(u32, u32, EventIx)>> = HashMap::new();
    for (ix, event) in Ix::all(&timeline.events) {
        for excerpt in &event.excerpts {
            if let Some((range, source)) = excerpt.anchor.range.as_ref().zip(timeline.find(&excerpt.source)) {
                quoted.entry(&source.file).or_default().push((range.start, range.end, ix));
            }
        }
    }
    let mut quoting: HashMap<EventIx, BTreeMap<EventIx, Overlap>> = HashMap::new();
    for mut passages in quoted.into_values() {
        passages.sort_unstable();
        let mut open: VecDeque<(u32, u32, EventIx)> = VecDeque::new();
        for (start, end, ix) in passages {
            open.retain(|(_, end, _)| *end > start);
            for (first, last, other) in open.iter().filter(|(.., other)| *other != ix) {
                let (both, longer) = (end.min(*last) - start, (end - start).max(last - first));
                let overlap = if 5 * both >= 4 * longer { Overlap::NearlyWhole } else { Overlap::Part };
                let known = quoting.entry(ix.max(*other)).or_default().entry(ix.min(*other)).or_insert(overlap);
                *known = overlap.max(*known);
            }
            if open.len() == MOST_MATES {
                open.pop_front();
            }
            open.push_back((start, end, ix));
        }
    }
    quoting
}
