//! Places in lists, from 0, each typed by what its list holds: a place among the actors is none among the tags.

use std::fmt;
use std::marker::PhantomData;

use derive_where::derive_where;

use crate::text::measure::wide;

use super::Event;

/// A place in a list of `T`, or in a list that runs beside it, from 0.
#[derive_where(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ix<T>(u32, #[derive_where(skip)] PhantomData<fn() -> T>);

/// An event's place in the timeline.
pub type EventIx = Ix<Event>;

impl<T> Ix<T> {
    /// The place after so many others.
    ///
    /// # Panics
    /// From 2³² on: what a file of at most 128 MiB lists is far less.
    #[must_use]
    pub fn new(place: usize) -> Self {
        Self::from(u32::try_from(place).expect("a list of a timeline has fewer than 2³² members"))
    }

    /// How many stand before it.
    #[must_use]
    pub fn index(self) -> usize {
        wide(self.0)
    }

    /// The member at this place of its list, or of one that runs beside it.
    #[must_use]
    pub fn of<U>(self, list: &[U]) -> Option<&U> {
        list.get(self.index())
    }

    /// The same, to be changed.
    #[must_use]
    pub fn of_mut<U>(self, list: &mut [U]) -> Option<&mut U> {
        list.get_mut(self.index())
    }

    /// All members of a list with their places.
    pub fn all(list: &[T]) -> impl DoubleEndedIterator<Item = (Self, &T)> {
        list.iter().enumerate().map(|(place, member)| (Self::new(place), member))
    }
}

impl<T> From<u32> for Ix<T> {
    fn from(place: u32) -> Self {
        Self(place, PhantomData)
    }
}

impl<T> From<Ix<T>> for u32 {
    fn from(ix: Ix<T>) -> Self {
        ix.0
    }
}

/// The number that people know an event by: its place in the whole timeline, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventNumber(EventIx);

impl EventNumber {
    /// A number as somebody writes it; 0 is none.
    #[must_use]
    pub fn written(number: usize) -> Option<Self> {
        let place = u32::try_from(number.checked_sub(1)?).ok()?;
        Some(Self(EventIx::from(place)))
    }

    /// The event's place.
    #[must_use]
    pub fn ix(self) -> EventIx {
        self.0
    }

    /// The number itself.
    #[must_use]
    pub fn get(self) -> usize {
        self.0.index() + 1
    }
}

impl From<EventIx> for EventNumber {
    fn from(ix: EventIx) -> Self {
        Self(ix)
    }
}

impl fmt::Display for EventNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
