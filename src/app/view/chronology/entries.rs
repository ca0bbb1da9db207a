//! The rows of the chronology: events under their headings, and lines for long gaps.

use super::shape::{Heading, Shape};
use crate::timeline::EventIx;
use crate::timeline::date::Gap;

/// One row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An empty row before a heading where no gap is told.
    Blank,
    /// A heading and how many events stand under it.
    Heading(Heading, usize),
    /// A long time between two events.
    Gap(Gap),
    /// An event.
    Event(EventIx),
}

/// The rows of a list of events.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// All rows.
    pub rows: Vec<Entry>,
    /// For each event of the list the row it stands in.
    row_of: Vec<usize>,
}

impl Entries {
    /// Builds the rows for events that stand in no order of time: events, and nothing between them.
    #[must_use]
    pub fn flat(events: &[EventIx]) -> Self {
        Self { rows: events.iter().copied().map(Entry::Event).collect(), row_of: (0..events.len()).collect() }
    }

    /// Builds the rows for events in the order of time, or against it.
    #[must_use]
    pub fn new(events: &[EventIx], shape: &Shape) -> Self {
        let mut built = Self { rows: Vec::with_capacity(events.len() + 16), row_of: Vec::with_capacity(events.len()) };
        let gaps = shape.gaps(events);
        let mut before: Option<EventIx> = None;
        for under in events.chunk_by(|event, next| shape.heading(*event) == shape.heading(*next)) {
            let Some(first) = under.first() else { continue };
            for &event in under {
                let gap = before.and_then(|before| gaps.get(&before.max(event))).copied().map(Entry::Gap);
                let headed = event == *first;
                // Before a heading the line of a gap is space enough.
                built.rows.extend(gap.or((headed && before.is_some()).then_some(Entry::Blank)));
                built.rows.extend(headed.then(|| Entry::Heading(shape.heading(event), under.len())));
                built.row_of.push(built.rows.len());
                built.rows.push(Entry::Event(event));
                before = Some(event);
            }
        }
        built
    }

    /// The row of an event, by its place among the events listed.
    #[must_use]
    pub fn row_of(&self, position: usize) -> usize {
        self.row_of.get(position).copied().unwrap_or(0)
    }

    /// The event listed at a row, or nearest to it: its place among the events listed.
    #[must_use]
    pub fn position_near(&self, row: usize) -> usize {
        let after = self.row_of.partition_point(|of| *of < row);
        after.min(self.row_of.len().saturating_sub(1))
    }

    /// The first event under the next heading (`step` 1) or under the heading before (`step` -1), as a place among the events listed.
    #[must_use]
    pub fn heading_from(&self, position: usize, onward: bool) -> Option<usize> {
        let row = self.row_of(position);
        let is_heading = |entry: &&Entry| matches!(entry, Entry::Heading(..));
        if onward {
            let ahead = self.rows.iter().skip(row + 1).position(|entry| is_heading(&entry))?;
            return Some(self.position_near(row + 1 + ahead));
        }
        let headings = self.rows.iter().take(row).enumerate().rev().filter(|(_, entry)| is_heading(entry));
        let mut firsts = headings.map(|(heading, _)| self.position_near(heading));
        let own = firsts.next()?;
        if own < position { Some(own) } else { firsts.next() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entries, Entry};
    use crate::app::view::chronology::shape::Shape;
    use crate::i18n::{Catalog, Language};
    use crate::timeline::{Date, Event, EventIx, Timeline};

    fn timeline(dates: &[&str]) -> Timeline {
        let event = |(n, date): (usize, &&str)| Event {
            id: format!("e{n}"),
            number: EventIx::new(n).into(),
            date: Date::parse(date).expect("a date"),
            ..Event::default()
        };
        Timeline { events: dates.iter().enumerate().map(event).collect(), ..Timeline::default() }
    }

    fn entries(dates: &[&str]) -> Entries {
        let timeline = timeline(dates);
        let all: Vec<EventIx> = (0..dates.len()).map(EventIx::new).collect();
        Entries::new(&all, &shape(&timeline))
    }

    fn shape(timeline: &Timeline) -> Shape {
        Shape::new(timeline, &Catalog::new(Language::English))
    }

    fn kinds(dates: &[&str]) -> String {
        entries(dates).rows.iter().map(kind).collect()
    }

    #[test]
    fn events_stand_under_their_years() {
        assert_eq!(kinds(&["2023-01-01", "2023-01-02", "2024-01-01"]), "h••_h•");
    }

    #[test]
    fn a_long_gap_has_a_line_between_firm_dates_only() {
        assert_eq!(kinds(&["2024-01-01", "2024-01-03", "2024-01-05", "2024-06-05"]), "h•••┊•");
        assert_eq!(kinds(&["2023-01-01", "2023-01-03", "2023-01-05", "2024-06-05"]), "h•••┊h•", "across headings too");
        assert_eq!(kinds(&["2024-01-01", "2024-01-03", "2024-01-05~", "2024-06-05"]), "h••••");
        assert_eq!(kinds(&["2024-01-01", "2024-01-03", "[2024-01-05..2024-09-30]", "2024-06-05"]), "h••••");
        let running =
            ["2024-01-01", "2024-01-02", "2024-01-04/", "2024-06-05", "2024-06-06", "2024-06-07", "2024-12-05"];
        assert_eq!(kinds(&running), "h••••••┊•", "what goes on ends no gap and opens none");
        assert_eq!(kinds(&["2024", "2024-12-30"]), "h••", "which may be the same day");
        assert_eq!(
            kinds(&["2024-01-01/2024-11-30", "2024-01-03", "2024-06-05", "2024-12-05"]),
            "h••••",
            "it still went on"
        );
    }

    #[test]
    fn what_stands_after_another_shares_its_heading_and_lies_in_no_gap() {
        let mut timeline =
            timeline(&["2023-12-30", "2023-12-31", "[2023-12-01..2025-01-31]", "2024-06-05", "2024-06-06"]);
        let all: Vec<EventIx> = (0..5).map(EventIx::new).collect();
        let kinds = |timeline: &Timeline| {
            let list = Entries::new(&all, &shape(timeline));
            list.rows.iter().map(kind).collect::<String>()
        };
        assert_eq!(kinds(&timeline), "h•••_h••");
        timeline.events.swap(2, 4);
        if let Some(event) = timeline.events.last_mut() {
            event.after = Some(EventIx::new(3));
        }
        assert_eq!(kinds(&timeline), "h••_h•••", "the last may have happened before the fourth");
    }

    #[test]
    fn headings_are_stepped_through_like_paragraphs() {
        let list = entries(&["2022", "2023-01-01", "2023-01-02", "2024-01-01"]);
        assert_eq!(list.heading_from(0, true), Some(1));
        assert_eq!(list.heading_from(2, true), Some(3));
        assert_eq!(list.heading_from(2, false), Some(1), "back to the start of the own heading first");
        assert_eq!(list.heading_from(1, false), Some(0));
        assert_eq!(list.heading_from(0, false), None);
        assert_eq!(list.heading_from(3, true), None);
    }

    #[test]
    fn headings_and_gaps_stand_in_a_list_against_time_too() {
        let timeline = timeline(&["2023-06-01", "2023-06-02", "2023-06-03", "2024-01-01", "2024-01-03", "2024-06-05"]);
        let back: Vec<EventIx> = (0..6).rev().map(EventIx::new).collect();
        let list = Entries::new(&back, &shape(&timeline));
        assert_eq!(list.rows.iter().map(kind).collect::<String>(), "h•┊••┊h•••");
        assert!(Entries::flat(&back).rows.iter().all(|row| kind(row) == '•'));
    }

    fn kind(entry: &Entry) -> char {
        match entry {
            Entry::Blank => '_',
            Entry::Heading(..) => 'h',
            Entry::Gap(..) => '┊',
            Entry::Event(_) => '•',
        }
    }
}
