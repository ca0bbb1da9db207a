//! When each event may lie, as days counted in two lists: a range of days is compared with a hundred thousand dates at each
//! key.

use crate::timeline::date::{Date, Day, Membership, Range};
use crate::timeline::{EventIx, Ix, Timeline};

/// The day that others are counted from.
const EPOCH: Day = Day { year: 1970, month: 1, day: 1 };

/// Days since 1970-01-01, both ends included; the least and the greatest number stand for no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    pub(crate) from: i64,
    pub(crate) to: i64,
}

impl Days {
    /// The days of ranges that ascend and share no day; those without a day between them become one.
    pub(crate) fn joined(ranges: &[Range], days: &mut Vec<Self>) {
        days.clear();
        for next in ranges.iter().map(Self::of) {
            match days.last_mut().filter(|last| last.to.saturating_add(1) >= next.from) {
                Some(last) => last.to = last.to.max(next.to),
                None => days.push(next),
            }
        }
    }

    /// The days of a range.
    pub(crate) fn of(range: &Range) -> Self {
        let count = |day| EPOCH.days_until(day);
        Self { from: range.from.map_or(i64::MIN, count), to: range.to.map_or(i64::MAX, count) }
    }

    fn touches(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// The days of all events.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extents {
    earliest: Vec<i64>,
    latest: Vec<i64>,
    /// Of what lasted, the days on which it surely went on, by event.
    sure: Vec<(EventIx, Days)>,
}

impl Extents {
    pub(super) fn new(timeline: &Timeline, most_events: usize) -> Self {
        let mut extents = Self::default();
        for (ix, event) in Ix::all(&timeline.events).take(most_events) {
            extents.push(&event.date, ix);
        }
        extents
    }

    fn push(&mut self, date: &Date, event: EventIx) {
        let days = Days::of(&Range::of(date));
        self.earliest.push(days.from);
        self.latest.push(days.to);
        self.sure.extend(date.sure().map(|sure| (event, Days::of(&sure))));
    }

    /// Whether each event lies in one of some ranges, as [`membership`](crate::timeline::date::membership) has it of one. The
    /// ranges ascend, with days between them.
    pub(crate) fn members(&self, ranges: &[Days], mut is: impl FnMut(EventIx, Membership)) {
        let mut sure = self.sure.iter().peekable();
        // Events ascend, and so do ranges: the first that may touch the next event is near that of the last.
        let mut first = 0;
        for ((from, to), event) in self.earliest.iter().zip(&self.latest).zip((0_u32..).map(EventIx::from)) {
            let days = Days { from: *from, to: *to };
            let lasting = sure.next_if(|(lasting, _)| *lasting == event);
            first = nearest(ranges, first, days.from);
            let Some(range) = ranges.get(first).filter(|range| range.touches(days)) else {
                is(event, Membership::Out);
                continue;
            };
            let going_on = || lasting.is_some_and(|(_, days)| any_touches(ranges, *days));
            is(event, if range.holds(days) || going_on() { Membership::Sure } else { Membership::Possible });
        }
    }
}

/// The first range that does not end before a day, sought from one that was near.
fn nearest(ranges: &[Days], mut near: usize, day: i64) -> usize {
    while ranges.get(near).is_some_and(|range| range.to < day) {
        near += 1;
    }
    while near.checked_sub(1).and_then(|before| ranges.get(before)).is_some_and(|range| range.to >= day) {
        near -= 1;
    }
    near
}

fn any_touches(ranges: &[Days], days: Days) -> bool {
    let first = ranges.partition_point(|range| range.to < days.from);
    ranges.get(first).is_some_and(|range| range.touches(days))
}

#[cfg(test)]
mod tests {
    use super::{Days, Extents};
    use crate::timeline::EventIx;
    use crate::timeline::date::{Date, Membership, Range, membership};

    const DATES: [&str; 14] = [
        "2024-06-18",
        "2024-06",
        "2024",
        "1948~",
        "2024-06-18/2024-06-19",
        "2022-02-24/..",
        "../2023-05",
        "2024-06/",
        "/2024-06",
        "2023/2024-06",
        "[2024-06-02..2024-07-09]",
        "[..2023]",
        "201X",
        "-0043-03-15",
    ];

    fn extents() -> (Vec<Date>, Extents) {
        let dates: Vec<Date> =
            DATES.iter().map(|date| Date::parse(date).expect("a date")).chain([Date::default()]).collect();
        let mut extents = Extents::default();
        dates.iter().zip(0_u32..).for_each(|(date, event)| extents.push(date, EventIx::from(event)));
        (dates, extents)
    }

    fn ranges(texts: &[&str]) -> Vec<Range> {
        texts.iter().map(|text| Range::parse(text).expect("a range")).collect()
    }

    fn members(extents: &Extents, ranges: &[Range]) -> Vec<Membership> {
        let (mut days, mut found) = (Vec::new(), Vec::new());
        Days::joined(ranges, &mut days);
        extents.members(&days, |_, member| found.push(member));
        found
    }

    #[test]
    fn days_in_lists_lie_in_a_range_as_dates_do() {
        let (dates, extents) = extents();
        for range in
            ranges(&["2024", "2024-06-18", "2024-06..2024-10", "..2000", "2024-06..", "2022-02-24/..", "-0044..-0043"])
        {
            let wanted: Vec<Membership> = dates.iter().map(|date| membership(date, &range)).collect();
            assert_eq!(members(&extents, &[range]), wanted, "{range:?}");
        }
    }

    #[test]
    fn the_best_of_several_ranges_counts() {
        let (dates, extents) = extents();
        let apart = ranges(&["-0044", "1940..1950", "2013-06", "2022-02-24", "2024-06-10..2024-06-18", "2024-07-09.."]);
        let best = |date: &Date| apart.iter().map(|range| membership(date, range)).max();
        let wanted: Vec<Membership> = dates.iter().filter_map(best).collect();
        assert_eq!(members(&extents, &apart), wanted);
        assert_eq!(members(&extents, &[]), vec![Membership::Out; dates.len()]);
    }

    #[test]
    fn ranges_without_a_day_between_them_are_one() {
        let (_, extents) = extents();
        assert_eq!(
            members(&extents, &ranges(&["2024-05", "2024-06", "2024-07"])),
            members(&extents, &ranges(&["2024-05..2024-07"]))
        );
    }
}
