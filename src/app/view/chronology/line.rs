//! One event as a line of the chronology, made once for a width.

use std::ops::Range;

use crate::query::Prose;
use crate::text::{Base, Row, one_line, rows};
use crate::timeline::date::{FirmDays, Gap};
use crate::timeline::{Event, EventNumber, Standing};

use super::Make;
use super::columns::{Accounts, Columns, gap_mark};
use crate::app::model::search::Membership;

/// The texts of a line, laid out.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The event's number in the whole timeline.
    pub number: EventNumber,
    /// When, in one row; in two where the pane is narrow.
    pub date: Vec<Row>,
    /// Whether the day is known, or the days from a first to a last; and beyond doubt.
    pub firm: bool,
    /// How long nothing had happened before, beside the date.
    pub gap: Option<Row>,
    /// What: whole, in as many rows as it takes; cut only where it would fill more than the pane.
    pub title: Vec<Row>,
    /// What of the title the filter found, in code points of the title.
    pub hits: Vec<Range<u32>>,
    /// How firm the event stands.
    pub standing: Standing,
    /// Whether it belongs to what the filter finds.
    pub membership: Membership,
    /// Whether the filter found it only in another spelling or by scattered letters.
    pub weak: bool,
    /// What is said of its accounts.
    pub accounts: Option<Accounts>,
    /// The title as filters look through it, once one has.
    ready: Option<Prose>,
    /// What its rows were laid out for.
    laid_out_for: LaidOutFor,
}

/// The columns, and whether the year is said above the line.
type LaidOutFor = Option<(Columns, bool)>;

impl Line {
    /// Lays an event out for the columns given, as far as it is not laid out for them.
    pub fn make(&mut self, event: &Event, gap: Option<Gap>, columns: Columns, make: &Make<'_>) {
        let laid_out_for = Some((columns, make.year_is_said));
        if self.laid_out_for != laid_out_for {
            let ready = self.ready.take();
            *self = Self { ready, laid_out_for, ..Self::lay_out(event, columns, make) };
        }
        let taken = self.date.iter().map(Row::width).max().unwrap_or(0);
        let mark = gap.and_then(|gap| gap_mark(gap, make.newest_first, taken, columns, make.words));
        self.gap = mark.map(|mark| one_line(&mark, columns.date, base(make)));
        self.hits = make.hits(event.title.best(make.words.titles()), &mut self.ready);
        self.membership = make.membership;
        self.weak = make.is_weak(event);
    }

    /// What no filter changes.
    fn lay_out(event: &Event, columns: Columns, make: &Make<'_>) -> Self {
        let (titles, direction) = (make.words.titles(), make.words.language().direction());
        let when = make.timeline.when(event);
        let date = if columns.narrow { when.narrow(make.year_is_said, make.words) } else { when.short(make.words) };
        let title = event.title.best(titles);
        Self {
            number: event.number,
            firm: is_firm(event),
            date: rows(&date, columns.date, if columns.narrow { 2 } else { 1 }, base(make)),
            title: rows(title, columns.title, columns.rows, event.title.base(titles, direction)),
            standing: event.standing,
            accounts: Accounts::of(event, make.timeline),
            ..Self::default()
        }
    }

    /// Rows that it takes.
    #[must_use]
    pub fn height(&self) -> usize {
        self.title.len().max(self.date.len()).max(1)
    }
}

/// Dates are of the language of the interface.
fn base(make: &Make<'_>) -> Base {
    Base::Auto(make.words.language().direction())
}

/// Whether the days of an event are known, to the day and beyond doubt.
fn is_firm(event: &Event) -> bool {
    FirmDays::of(&event.date).is_some_and(|days| !days.rough)
}
