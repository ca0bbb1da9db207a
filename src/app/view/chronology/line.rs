//! One event as a line of the chronology, made once for a width.

use std::ops::Range;

use crate::text::measure::{cells, wide};
use crate::text::{Base, Row, one_line};
use crate::timeline::date::{Certainty, NARROW_COLUMNS, SHORT_COLUMNS};
use crate::timeline::{Event, EventNumber, Standing};

use super::Make;
use super::shape::DateColumns;
use crate::app::model::search::Membership;

/// Columns from which there is room for a whole date.
const WIDE: u16 = 44;
/// Columns of a date at the least.
const DATE: u16 = 14;
/// Columns of everything that is neither number, date nor title: bar, certainty, standing, accounts, `≠`, and the blanks
/// between them.
const SIGNS: u16 = 13;

/// How the width of a chronology pane is shared out, in columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// All of the pane.
    pub width: u16,
    /// The event's number.
    pub number: u16,
    /// The date.
    pub date: u16,
    /// The title.
    pub title: u16,
}

impl Columns {
    /// Shares a width out, for numbers up to `events` and dates that take so many columns.
    #[must_use]
    pub fn new(width: u16, events: usize, dates: DateColumns) -> Self {
        let number = cells(wide(events.max(10).ilog10() + 1));
        let (date, least) = if width >= WIDE { (dates.wide, DATE) } else { (dates.narrow, NARROW_COLUMNS) };
        let date = date.clamp(least, SHORT_COLUMNS);
        Self { width, number, date, title: width.saturating_sub(number + date + SIGNS) }
    }
}

/// The texts of a line, laid out.
#[derive(Clone, Debug)]
pub struct Line {
    /// The event's number in the whole timeline.
    pub number: EventNumber,
    /// When.
    pub date: Row,
    /// How sure the day is.
    pub certainty: Option<Certainty>,
    /// What, cut where it must be.
    pub title: Row,
    /// What of the title the filter found, in code points of the title.
    pub hits: Vec<Range<u32>>,
    /// How firm the event stands.
    pub standing: Standing,
    /// Whether it belongs to what the filter finds.
    pub membership: Membership,
    /// Whether the filter found it only in another spelling or by scattered letters.
    pub weak: bool,
    /// How many accounts tell it.
    pub accounts: usize,
    /// Whether they disagree.
    pub disputed: bool,
}

impl Line {
    /// Lays an event out for the columns given.
    #[must_use]
    pub fn new(event: &Event, columns: Columns, make: &Make<'_>) -> Self {
        let language = make.words.language();
        let base = Base::Auto(language.direction());
        let title = event.title.best(language.tag());
        let when = make.timeline.when(event);
        let narrow = columns.width < WIDE;
        let date = if narrow { when.narrow(make.year_is_said, make.words) } else { when.short(make.words) };
        Self {
            number: event.number,
            date: one_line(&date, columns.date, base),
            certainty: Some(event.date.certainty()),
            title: one_line(title, columns.title, event.title.base(language.tag(), language.direction())),
            hits: make.hits(title),
            standing: event.standing,
            membership: make.membership,
            weak: make.is_weak(event),
            accounts: event.accounts().len(),
            disputed: event.disputed,
        }
    }
}
