//! Words by something they have in common, such as a stem: one search instead of a walk over all words.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Pairs of (hash of the thing in common, word), sorted.
#[derive(Clone, Debug, Default)]
pub(super) struct Lookup {
    pairs: Vec<(u64, u32)>,
}

impl Lookup {
    pub(super) fn new(pairs: impl Iterator<Item = (u64, u32)>) -> Self {
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_unstable();
        pairs.shrink_to_fit();
        Self { pairs }
    }

    /// The words whose thing has this hash.
    pub(super) fn get(&self, wanted: u64) -> impl Iterator<Item = u32> {
        let start = self.pairs.partition_point(|(hash, _)| *hash < wanted);
        self.pairs.iter().skip(start).take_while(move |(hash, _)| *hash == wanted).map(|(_, word)| *word)
    }
}

pub(super) fn hash(thing: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}
