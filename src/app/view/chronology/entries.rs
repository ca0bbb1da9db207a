//! The rows of the chronology: events under their headings, and lines for long silences.

use super::shape::{Heading, Shape};
use crate::timeline::EventIx;

/// One row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An empty row before a heading.
    Blank,
    /// A heading and how many events stand under it.
    Heading(Heading, usize),
    /// A long silence between two events, in the order of the list.
    Gap(EventIx, EventIx),
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
        let mut before = None;
        for under in events.chunk_by(|event, next| shape.heading(*event) == shape.heading(*next)) {
            let Some(first) = under.first() else { continue };
            if before.is_some() {
                built.rows.push(Entry::Blank);
                before = None;
            }
            built.rows.push(Entry::Heading(shape.heading(*first), under.len()));
            for &event in under {
                built.rows.extend(
                    before
                        .filter(|last| shape.gap(event.min(*last), event.max(*last)))
                        .map(|last| Entry::Gap(last, event)),
                );
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
        Entries::new(&all, &Shape::new(&timeline))
    }

    #[test]
    fn events_stand_under_their_years() {
        let list = entries(&["2023-01-01", "2023-01-02", "2024-01-01"]);
        let kinds: Vec<char> = list.rows.iter().map(kind).collect();
        assert_eq!(kinds.iter().collect::<String>(), "h••_h•");
    }

    #[test]
    fn a_long_silence_has_a_line() {
        let list = entries(&["2024-01-01", "2024-01-03", "2024-01-05", "2024-06-05"]);
        let kinds: String = list.rows.iter().map(kind).collect();
        assert_eq!(kinds, "h•••┊•");
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
    fn headings_and_silences_stand_in_a_list_against_time_too() {
        let timeline = timeline(&["2023-06-01", "2023-06-02", "2023-06-03", "2024-01-01", "2024-01-03", "2024-06-05"]);
        let back: Vec<EventIx> = (0..6).rev().map(EventIx::new).collect();
        let list = Entries::new(&back, &Shape::new(&timeline));
        assert_eq!(list.rows.iter().map(kind).collect::<String>(), "h•┊••_h•••");
        assert_eq!(list.rows.get(2), Some(&Entry::Gap(EventIx::new(5), EventIx::new(4))));
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
