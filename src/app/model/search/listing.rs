//! Which events are listed, in which order, and whether each of them belongs to what the filter finds.

use std::ops::Range;

use crate::query::Rank;
use crate::timeline::EventIx;

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Earliest first.
    #[default]
    Time,
    /// Latest first.
    Newest,
    /// What matches best first.
    Best,
}

impl Order {
    /// The one after it; the best match is known only where something is looked for.
    #[must_use]
    pub fn next(self, best: bool) -> Self {
        match self {
            Self::Time => Self::Newest,
            Self::Newest if best => Self::Best,
            Self::Newest | Self::Best => Self::Time,
        }
    }

    /// Names its message, for every order but the usual one.
    #[must_use]
    pub fn message(self) -> Option<&'static str> {
        match self {
            Self::Time => None,
            Self::Newest => Some("order-newest"),
            Self::Best => Some("order-best"),
        }
    }
}

/// Whether an event belongs to what a filter finds; the surer, the earlier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Membership {
    /// It matches, or there is no filter.
    #[default]
    Sure,
    /// It matches if its date is what it may be.
    Possible,
    /// It lacks some words of the filter, and no event has all of them.
    Nearest,
    /// It does not match, and is listed for what stands around it.
    Out,
}

impl Membership {
    /// Of an event that a filter ranks so, or does not find.
    #[must_use]
    pub fn of(rank: Option<Rank>) -> Self {
        match rank {
            Some(rank) if rank.is_sure() => Self::Sure,
            Some(_) => Self::Possible,
            None => Self::Out,
        }
    }
}

/// Which of the events found stand together in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Those that match, or all where there is no filter.
    Sure,
    /// Those that match if their dates are what they may be.
    Possible,
    /// Those that lack the same words, where none has all: the group of [`Nearest`](crate::query::Nearest) with this number.
    Nearest(usize),
}

/// The events that are listed.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// In the order of the list.
    events: Vec<EventIx>,
    /// What stands together, each with the place in the list at which it ends.
    sections: Vec<(Section, usize)>,
    /// In the order of the best match: each event with its place in the list, by event.
    places: Vec<(EventIx, usize)>,
    order: Order,
}

impl Listing {
    /// Begins another list, in an order.
    pub fn begin(&mut self, order: Order) {
        self.order = order;
        self.events.clear();
        self.sections.clear();
        self.places.clear();
    }

    /// Adds a section of events, which come in the order of time; what has the least `key` matches best.
    pub fn add<K: Ord>(&mut self, section: Section, events: impl Iterator<Item = EventIx>, key: impl Fn(EventIx) -> K) {
        let start = self.events.len();
        self.events.extend(events);
        let Some(added) = self.events.get_mut(start..).filter(|added| !added.is_empty()) else { return };
        match self.order {
            Order::Time => {}
            Order::Newest => added.reverse(),
            Order::Best => {
                added.sort_by_cached_key(|event| key(*event));
                self.places.extend(added.iter().copied().zip(start..));
                self.places.sort_unstable();
            }
        }
        self.sections.push((section, self.events.len()));
    }

    /// The sections of the list with their events.
    pub fn sections(&self) -> impl Iterator<Item = (Section, &[EventIx])> {
        self.ranges().map(|(section, range)| (section, self.events.get(range).unwrap_or_default()))
    }

    fn ranges(&self) -> impl Iterator<Item = (Section, Range<usize>)> {
        let starts = std::iter::once(0).chain(self.sections.iter().map(|(_, end)| *end));
        starts.zip(&self.sections).map(|(start, (section, end))| (*section, start..*end))
    }

    /// The events, in the order of the list.
    #[must_use]
    pub fn events(&self) -> &[EventIx] {
        &self.events
    }

    /// The event at a place of the list, or at the last where there are fewer.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<EventIx> {
        self.events.get(position).or(self.events.last()).copied()
    }

    /// Whether an event is listed.
    #[must_use]
    pub fn lists(&self, event: EventIx) -> bool {
        self.position(event).is_some()
    }

    /// The next listed event after a place of the list (or before it) for which something holds; without a place, from the first
    /// on (or from the last back).
    pub fn find_from(&self, position: Option<usize>, onward: bool, holds: impl Fn(EventIx) -> bool) -> Option<usize> {
        let end = self.events.len();
        let wanted = |place: &usize| self.events.get(*place).is_some_and(|event| holds(*event));
        if onward {
            (position.map_or(0, |position| position + 1)..end).find(wanted)
        } else {
            (0..position.unwrap_or(end).min(end)).rev().find(wanted)
        }
    }

    /// The order of the list.
    #[must_use]
    pub fn order(&self) -> Order {
        self.order
    }

    /// The place of an event in the list.
    #[must_use]
    pub fn position(&self, event: EventIx) -> Option<usize> {
        if self.order == Order::Best {
            let place = self.places.binary_search_by_key(&event, |(event, _)| *event).ok()?;
            return self.places.get(place).map(|(_, position)| *position);
        }
        self.ranges().find_map(|(_, range)| {
            let events = self.events.get(range.clone())?;
            let place = match self.order {
                Order::Newest => events.binary_search_by(|listed| event.cmp(listed)),
                Order::Time | Order::Best => events.binary_search(&event),
            };
            place.ok().map(|place| range.start + place)
        })
    }

    /// The place of an event in the first section of the list, or of the one there that comes after it in time; in the order of
    /// the best match, of the best.
    #[must_use]
    pub fn nearest(&self, event: EventIx) -> usize {
        let first = self.sections().next().map_or(&[][..], |(_, events)| events);
        let place = match self.order {
            Order::Time => first.partition_point(|listed| *listed < event),
            Order::Newest => first.partition_point(|listed| *listed >= event).saturating_sub(1),
            Order::Best => self.position(event).filter(|place| *place < first.len()).unwrap_or(0),
        };
        place.min(first.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::{Listing, Membership, Order, Section};
    use crate::timeline::EventIx;

    /// Some events in an order: 1 only possibly matches, 0 and 2 do not.
    fn listing(events: &[u32], order: Order) -> Listing {
        let mut listing = Listing::default();
        listing.begin(order);
        listing.add(Section::Sure, events.iter().copied().map(EventIx::from), |event| match event.index() {
            0 | 2 => Membership::Out,
            1 => Membership::Possible,
            _ => Membership::Sure,
        });
        listing
    }

    #[rstest]
    #[case(Order::Time, &[1, 3, 4])]
    #[case(Order::Newest, &[4, 3, 1])]
    #[case(Order::Best, &[3, 4, 1])]
    #[case(Order::Time, &[0, 1, 2, 3, 4])]
    #[case(Order::Newest, &[4, 3, 2, 1, 0])]
    #[case(Order::Best, &[3, 4, 1, 0, 2])]
    fn the_list_has_an_order(#[case] order: Order, #[case] expected: &[u32]) {
        let mut events = expected.to_vec();
        events.sort_unstable();
        let listed: Vec<u32> = listing(&events, order).events().iter().map(|event| (*event).into()).collect();
        assert_eq!(listed, expected);
    }

    #[rstest]
    #[case(Order::Time, 2, 1)]
    #[case(Order::Time, 9, 2)]
    #[case(Order::Newest, 2, 1)]
    #[case(Order::Newest, 3, 1)]
    #[case(Order::Newest, 9, 0)]
    #[case(Order::Newest, 0, 2)]
    fn what_is_not_listed_has_a_neighbour(#[case] order: Order, #[case] event: u32, #[case] place: usize) {
        assert_eq!(listing(&[1, 3, 4], order).nearest(event.into()), place);
    }

    #[rstest]
    #[case(Order::Time, &[2, 6, 1, 5, 9], 3, 1)]
    #[case(Order::Newest, &[6, 2, 9, 5, 1], 3, 0)]
    #[case(Order::Best, &[6, 2, 9, 5, 1], 3, 0)]
    fn sections_stand_apart_and_the_first_is_selected(
        #[case] order: Order,
        #[case] expected: &[u32],
        #[case] event: u32,
        #[case] place: usize,
    ) {
        let mut listing = Listing::default();
        listing.begin(order);
        for (section, events) in
            [(Section::Sure, &[2, 6][..]), (Section::Nearest(0), &[]), (Section::Possible, &[1, 5, 9])]
        {
            listing.add(section, events.iter().map(|event| EventIx::from(*event)), std::cmp::Reverse);
        }
        assert_eq!(listing.events(), expected.iter().map(|event| EventIx::from(*event)).collect::<Vec<_>>());
        let sections: Vec<(Section, usize)> =
            listing.sections().map(|(section, events)| (section, events.len())).collect();
        assert_eq!(sections, [(Section::Sure, 2), (Section::Possible, 3)]);
        assert_eq!(listing.nearest(event.into()), place);
        let places = listing.events().iter().map(|event| listing.position(*event));
        assert!(places.eq((0..5).map(Some)), "{listing:?}");
    }

    proptest! {
        #[test]
        fn each_event_listed_is_where_it_is_said_to_be(
            mut found in proptest::collection::vec(0..50_u32, 0..20), newest in any::<bool>(),
        ) {
            found.sort_unstable();
            found.dedup();
            for order in [if newest { Order::Newest } else { Order::Time }, Order::Best] {
                let listing = listing(&found, order);
                for (place, event) in listing.events().iter().enumerate() {
                    prop_assert_eq!(listing.position(*event), Some(place));
                    prop_assert_eq!(listing.nearest(*event), place);
                }
                let absent = (0..50).map(EventIx::new).filter(|event| !listing.events().contains(event));
                prop_assert_eq!(absent.filter(|event| listing.lists(*event)).count(), 0);
            }
        }
    }
}
