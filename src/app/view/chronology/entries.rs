//! What stands in the chronology: events under their headings, and long gaps.

use super::shape::{Heading, Shape};
use crate::app::model::search::{Listing, Order, Section};
use crate::timeline::EventIx;
use crate::timeline::date::Gap;

/// One thing of the list. All take one row but events, which take as many as their titles do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An empty row before a heading where no gap is told.
    Blank,
    /// A heading and how many events stand under it.
    Heading(Heading, usize),
    /// A long time between two events.
    Gap(Gap),
    /// An event, and the long time before it where that has no row of its own.
    Event(EventIx, Option<Gap>),
}

/// What stands between the events, as far as there is room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spacing {
    /// Whether an empty row stands before a heading.
    pub blanks: bool,
    /// Whether a gap has a row of its own; else it is told beside the date.
    pub gaps: bool,
}

/// The entries of a list of events.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// All of them, in their order.
    pub entries: Vec<Entry>,
    /// For each event of the list its place among them.
    entry_of: Vec<usize>,
}

impl Entries {
    /// Builds the rows of a list: where not all of it surely matches, each section under a heading of its own.
    #[must_use]
    pub fn of(listing: &Listing, shape: &Shape, spacing: Spacing) -> Self {
        let mut built = Self::default();
        for (section, events) in listing.sections() {
            let own = match (section, listing.order()) {
                // What lacks the same words is seldom more than an event or two.
                (Section::Nearest(_), _) | (_, Order::Best) => Self::flat(events),
                (_, Order::Time | Order::Newest) => Self::new(events, shape, spacing),
            };
            if section != Section::Sure {
                built.entries.extend((!built.entries.is_empty() && spacing.blanks).then_some(Entry::Blank));
                built.entries.push(Entry::Heading(Heading::Section(section), events.len()));
            }
            let start = built.entries.len();
            built.entry_of.extend(own.entry_of.iter().map(|entry| start + entry));
            built.entries.extend(own.entries);
        }
        built
    }

    /// Builds the rows for events that stand in no order of time: events, and nothing between them.
    #[must_use]
    pub fn flat(events: &[EventIx]) -> Self {
        let rows = events.iter().map(|event| Entry::Event(*event, None)).collect();
        Self { entries: rows, entry_of: (0..events.len()).collect() }
    }

    /// Builds the rows for events in the order of time, or against it.
    #[must_use]
    pub fn new(events: &[EventIx], shape: &Shape, spacing: Spacing) -> Self {
        let count = events.len();
        let mut built = Self { entries: Vec::with_capacity(count + 16), entry_of: Vec::with_capacity(count) };
        let gaps = shape.gaps(events);
        let mut before: Option<EventIx> = None;
        for under in events.chunk_by(|event, next| shape.heading(*event) == shape.heading(*next)) {
            for (n, &event) in under.iter().enumerate() {
                let gap = before.and_then(|before| gaps.get(&before.max(event))).copied();
                let row = gap.filter(|_| spacing.gaps).map(Entry::Gap);
                let headed = n == 0;
                // Before a heading the line of a gap is space enough.
                let blank = (headed && before.is_some() && spacing.blanks).then_some(Entry::Blank);
                built.entries.extend(row.or(blank));
                built.entries.extend(headed.then(|| Entry::Heading(shape.heading(event), under.len())));
                built.entry_of.push(built.entries.len());
                built.entries.push(Entry::Event(event, gap.filter(|_| !spacing.gaps)));
                before = Some(event);
            }
        }
        built
    }

    /// Where an event stands among the entries, by its place among the events listed.
    #[must_use]
    pub fn entry_of(&self, position: usize) -> usize {
        self.entry_of.get(position).copied().unwrap_or(0)
    }

    /// The event listed at an entry, or nearest to it: its place among the events listed.
    #[must_use]
    pub fn position_near(&self, entry: usize) -> usize {
        let after = self.entry_of.partition_point(|of| *of < entry);
        after.min(self.entry_of.len().saturating_sub(1))
    }

    /// The first event under the next heading (`step` 1) or under the heading before (`step` -1), as a place among the events listed.
    #[must_use]
    pub fn heading_from(&self, position: usize, onward: bool) -> Option<usize> {
        let own = self.entry_of(position);
        let is_heading = |entry: &&Entry| matches!(entry, Entry::Heading(..));
        if onward {
            let ahead = self.entries.iter().skip(own + 1).position(|entry| is_heading(&entry))?;
            return Some(self.position_near(own + 1 + ahead));
        }
        let headings = self.entries.iter().take(own).enumerate().rev().filter(|(_, entry)| is_heading(entry));
        headings.map(|(heading, _)| self.position_near(heading)).find(|first| *first < position)
    }
}

#[cfg(test)]
mod tests {
    use super::{Entries, Entry, Spacing};
    use crate::app::view::chronology::shape::Shape;
    use crate::i18n::{Catalog, Language};
    use crate::timeline::{Date, Event, EventIx, Timeline};

    const ROOMY: Spacing = Spacing { blanks: true, gaps: true };

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
        Entries::new(&all, &shape(&timeline), ROOMY)
    }

    fn shape(timeline: &Timeline) -> Shape {
        Shape::new(timeline, &Catalog::new(Language::English))
    }

    fn kinds(dates: &[&str]) -> String {
        entries(dates).entries.iter().map(kind).collect()
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
    fn where_rows_are_few_a_gap_is_told_beside_the_date() {
        let timeline = timeline(&["2023-01-01", "2023-01-02", "2023-01-03", "2024-06-05", "2024-06-06", "2025-06-06"]);
        let all: Vec<EventIx> = (0..6).map(EventIx::new).collect();
        let kinds = |blanks: bool| {
            let list = Entries::new(&all, &shape(&timeline), Spacing { blanks, gaps: false });
            list.entries.iter().map(kind).collect::<String>()
        };
        assert_eq!((kinds(true).as_str(), kinds(false).as_str()), ("h•••_h+•_h+", "h•••h+•h+"));
    }

    #[test]
    fn what_stands_after_another_shares_its_heading_and_lies_in_no_gap() {
        let mut timeline =
            timeline(&["2023-12-30", "2023-12-31", "[2023-12-01..2025-01-31]", "2024-06-05", "2024-06-06"]);
        let all: Vec<EventIx> = (0..5).map(EventIx::new).collect();
        let kinds = |timeline: &Timeline| {
            let list = Entries::new(&all, &shape(timeline), ROOMY);
            list.entries.iter().map(kind).collect::<String>()
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
        let list = Entries::new(&back, &shape(&timeline), ROOMY);
        assert_eq!(list.entries.iter().map(kind).collect::<String>(), "h•┊••┊h•••");
        assert!(Entries::flat(&back).entries.iter().all(|row| kind(row) == '•'));
    }

    fn kind(entry: &Entry) -> char {
        match entry {
            Entry::Blank => '_',
            Entry::Heading(..) => 'h',
            Entry::Gap(..) => '┊',
            Entry::Event(_, None) => '•',
            Entry::Event(_, Some(_)) => '+',
        }
    }
}
