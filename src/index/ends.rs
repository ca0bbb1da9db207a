//! Many lists, end to end in one.

use std::marker::PhantomData;
use std::ops::Range;

use derive_where::derive_where;

use crate::text::measure::{narrow, wide};
use crate::timeline::Ix;

/// Where the list of each `T` ends in the one that holds them all; it begins where that of the one before ends. What a timeline
/// of 128 MiB holds is far less than 2³².
#[derive_where(Clone, Debug, Default)]
pub(crate) struct Ends<T>(Vec<u32>, #[derive_where(skip)] PhantomData<fn() -> T>);

impl<T> Ends<T> {
    /// As they are.
    pub(super) fn new(ends: Vec<u32>) -> Self {
        Self(ends, PhantomData)
    }

    /// Ends the list of the next.
    pub(super) fn push(&mut self, end: usize) {
        self.0.push(narrow(end));
    }

    /// How many lists there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Where a list stands; nowhere beyond the last.
    pub(crate) fn range(&self, ix: Ix<T>) -> Range<usize> {
        let Some(end) = ix.of(&self.0) else { return 0..0 };
        let start = ix.index().checked_sub(1).and_then(|before| self.0.get(before));
        start.map_or(0, |start| wide(*start))..wide(*end)
    }
}
