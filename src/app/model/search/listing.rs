//! Which events are listed, in which order, and whether each of them belongs to what the filter finds.

use std::cmp::Reverse;

use crate::query::{Rank, Results};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Membership {
    /// It matches, or there is no filter.
    Sure,
    /// It matches if its date is what it may be.
    Possible,
    /// It does not match, and is listed for what stands around it.
    Out,
}

impl Membership {
    /// Of an event, by its place in the timeline.
    #[must_use]
    pub fn of(event: u32, found: &Results) -> Self {
        if found.is_possible(event) {
            Self::Possible
        } else if found.events.binary_search(&event).is_ok() {
            Self::Sure
        } else {
            Self::Out
        }
    }
}

/// The events that are listed.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Those listed, by their places in the timeline, in the order of the list; nothing where it is [`Self::found`].
    shown: Option<Vec<u32>>,
    /// In the order of the best match: each event with its place in the list, by event.
    places: Vec<(u32, u32)>,
    found: Results,
    order: Order,
}

impl Listing {
    /// Lists what was found, in an order; with `around` all events of a timeline of so many.
    #[must_use]
    pub fn new(found: Results, order: Order, around: Option<u32>, rank: impl Fn(u32) -> Option<Rank>) -> Self {
        let mut listing = Self { shown: around.map(|events| (0..events).collect()), places: Vec::new(), found, order };
        if order != Order::Time {
            let mut shown = listing.events().to_vec();
            match order {
                Order::Best => {
                    shown.sort_by_key(|event| (Membership::of(*event, &listing.found), Reverse(rank(*event))));
                }
                _ => shown.reverse(),
            }
            listing.shown = Some(shown);
        }
        if order == Order::Best {
            listing.places = listing.events().iter().copied().zip(0..).collect();
            listing.places.sort_unstable();
        }
        listing
    }

    /// The events, by their places in the timeline, in the order of the list.
    #[must_use]
    pub fn events(&self) -> &[u32] {
        self.shown.as_deref().unwrap_or(&self.found.events)
    }

    /// The event at a place of the list, or at the last where there are fewer.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<usize> {
        let events = self.events();
        events.get(position).or(events.last()).map(|event| *event as usize)
    }

    /// Whether an event, by its place in the timeline, is listed.
    #[must_use]
    pub fn lists(&self, event: usize) -> bool {
        self.position(event).is_some()
    }

    /// How an event belongs to what the filter finds.
    #[must_use]
    pub fn membership(&self, event: u32) -> Membership {
        Membership::of(event, &self.found)
    }

    /// The next listed event after a place of the list (or before it) for which something holds; without a place, from the first
    /// on (or from the last back).
    pub fn find_from(&self, position: Option<usize>, onward: bool, holds: impl Fn(usize) -> bool) -> Option<usize> {
        let events = self.events();
        let wanted = |place: &usize| events.get(*place).is_some_and(|event| holds(*event as usize));
        if onward {
            (position.map_or(0, |position| position + 1)..events.len()).find(wanted)
        } else {
            (0..position.unwrap_or(events.len()).min(events.len())).rev().find(wanted)
        }
    }

    /// What the filter finds of them.
    #[must_use]
    pub fn found(&self) -> &Results {
        &self.found
    }

    /// The order of the list.
    #[must_use]
    pub fn order(&self) -> Order {
        self.order
    }

    /// The place of an event in the list.
    #[must_use]
    pub fn position(&self, event: usize) -> Option<usize> {
        let event = u32::try_from(event).ok()?;
        match self.order {
            Order::Time => self.events().binary_search(&event).ok(),
            Order::Newest => self.events().binary_search_by(|listed| event.cmp(listed)).ok(),
            Order::Best => {
                let place = self.places.binary_search_by_key(&event, |(event, _)| *event).ok()?;
                self.places.get(place).map(|(_, position)| *position as usize)
            }
        }
    }

    /// The place of an event in the list, or of the one listed that comes after it in time; in the order of the best match, of the
    /// best.
    #[must_use]
    pub fn nearest(&self, event: usize) -> usize {
        let wanted = u32::try_from(event).unwrap_or(u32::MAX);
        match self.order {
            Order::Time => self.events().partition_point(|listed| *listed < wanted),
            Order::Newest => self.events().partition_point(|listed| *listed >= wanted).saturating_sub(1),
            Order::Best => self.position(event).unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::{Listing, Order};
    use crate::query::Results;

    fn listing(found: &[u32], order: Order, around: Option<u32>) -> Listing {
        let found = Results { events: found.to_vec(), possible: Vec::new() };
        Listing::new(found, order, around, |_| None)
    }

    #[rstest]
    #[case(Order::Time, None, &[1, 3, 4])]
    #[case(Order::Newest, None, &[4, 3, 1])]
    #[case(Order::Best, None, &[1, 3, 4])]
    #[case(Order::Time, Some(5), &[0, 1, 2, 3, 4])]
    #[case(Order::Newest, Some(5), &[4, 3, 2, 1, 0])]
    #[case(Order::Best, Some(5), &[1, 3, 4, 0, 2])]
    fn the_list_has_an_order(#[case] order: Order, #[case] around: Option<u32>, #[case] events: &[u32]) {
        assert_eq!(listing(&[1, 3, 4], order, around).events(), events);
    }

    #[test]
    fn what_only_may_match_stands_after_what_does() {
        let found = Results { events: vec![1, 3, 4], possible: vec![1] };
        assert_eq!(Listing::new(found, Order::Best, None, |_| None).events(), [3, 4, 1]);
    }

    #[rstest]
    #[case(Order::Time, 2, 1)]
    #[case(Order::Time, 9, 3)]
    #[case(Order::Newest, 2, 1)]
    #[case(Order::Newest, 3, 1)]
    #[case(Order::Newest, 9, 0)]
    #[case(Order::Newest, 0, 2)]
    fn what_is_not_listed_has_a_neighbour(#[case] order: Order, #[case] event: usize, #[case] place: usize) {
        assert_eq!(listing(&[1, 3, 4], order, None).nearest(event), place);
    }

    proptest! {
        #[test]
        fn each_event_listed_is_where_it_is_said_to_be(
            mut found in proptest::collection::vec(0..50_u32, 0..20), around in any::<bool>(), newest in any::<bool>(),
        ) {
            found.sort_unstable();
            found.dedup();
            for order in [if newest { Order::Newest } else { Order::Time }, Order::Best] {
                let listing = listing(&found, order, around.then_some(50));
                for (place, event) in listing.events().iter().enumerate() {
                    prop_assert_eq!(listing.position(*event as usize), Some(place));
                    prop_assert_eq!(listing.nearest(*event as usize), place);
                }
                let absent = (0..50).filter(|event| !listing.events().contains(event));
                prop_assert_eq!(absent.filter(|event| listing.position(*event as usize).is_some()).count(), 0);
            }
        }
    }
}
