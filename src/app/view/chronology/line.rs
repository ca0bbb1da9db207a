//! One event as a line of the chronology, made once for a width.

use std::ops::Range;

use crate::query::{Prose, Tier};
use crate::text::{Base, Row, one_line, rows};
use crate::timeline::date::{FirmDays, Gap};
use crate::timeline::{Event, Standing, Timeline};

use super::columns::{Accounts, Columns, gap_mark};
use crate::app::model::search::{Membership, Search};
use crate::i18n::Catalog;

/// The texts of a line, laid out.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The event's number in the whole timeline.
    pub number: Row,
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
    /// What is said of its accounts, in short.
    pub accounts: Option<(Accounts, Row)>,
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
            self.lay_out(event, columns, make);
            self.laid_out_for = laid_out_for;
        }
        let taken = self.date.iter().map(Row::width).max().unwrap_or(0);
        let mark = gap.and_then(|gap| gap_mark(gap, make.newest_first, taken, columns, make.words));
        self.gap = mark.map(|mark| one_line(&mark, columns.date, base(make)));
        self.hits = make.hits(event.title.best(make.words.titles()), &mut self.ready);
        self.membership = make.membership;
        self.weak = make.is_weak(event);
    }

    /// What no filter changes; what would be laid out for other columns as it is stays.
    fn lay_out(&mut self, event: &Event, columns: Columns, make: &Make<'_>) {
        let (titles, direction) = (make.words.titles(), make.words.language().direction());
        let before = self.laid_out_for.map(|(columns, _)| columns);
        if before.is_none() {
            let plain = |said: &str| one_line(said, u16::MAX, Base::Fixed(direction));
            self.number = plain(&make.words.number(event.number));
            self.firm = is_firm(event);
            self.standing = event.standing;
            let accounts = Accounts::of(event, make.timeline);
            self.accounts = accounts.map(|accounts| (accounts, plain(&make.words.number(accounts))));
        }
        if !before.is_some_and(|was| !(was.narrow || columns.narrow) && fits(&self.date, was.date, columns.date)) {
            let when = make.timeline.when(event);
            let date = if columns.narrow { when.narrow(make.year_is_said, make.words) } else { when.short(make.words) };
            self.date = rows(&date, columns.date, if columns.narrow { 2 } else { 1 }, base(make));
        }
        if !before.is_some_and(|was| fits(&self.title, was.title, columns.title)) {
            let base = event.title.base(titles, direction);
            self.title = rows(event.title.best(titles), columns.title, columns.rows, base);
        }
    }

    /// Rows that it takes.
    #[must_use]
    pub fn height(&self) -> usize {
        self.title.len().max(self.date.len()).max(1)
    }
}

/// Whether a text that was laid out in so many columns had room to spare there, and has room in others: it is the same there.
fn fits(rows: &[Row], was: u16, columns: u16) -> bool {
    matches!(rows, [row] if row.width() < was && row.width() <= columns)
}

/// Dates are of the language of the interface.
fn base(make: &Make<'_>) -> Base {
    Base::Auto(make.words.language().direction())
}

/// Whether the days of an event are known, to the day and beyond doubt.
fn is_firm(event: &Event) -> bool {
    FirmDays::of(&event.date).is_some_and(|days| !days.rough)
}

/// What the making of a line needs besides the event.
pub struct Make<'a> {
    /// The language of the interface.
    pub words: &'a Catalog,
    /// What the event belongs to.
    pub timeline: &'a Timeline,
    /// The filter whose hits are marked.
    pub search: &'a Search,
    /// Whether the heading above the line says the year of all that stands under it.
    pub year_is_said: bool,
    /// Whether the list runs against time.
    pub newest_first: bool,
    /// Whether the event belongs to what the filter finds.
    pub membership: Membership,
}

impl Make<'_> {
    /// What the filter found of a title, in its code points; the title is made ready for that only once.
    fn hits(&self, title: &str, ready: &mut Option<Prose>) -> Vec<Range<u32>> {
        if self.membership == Membership::Out || !self.search.marks() {
            return Vec::new();
        }
        self.search.highlights(ready.get_or_insert_with(|| Prose::new(title)))
    }

    /// Whether the filter found an event only in another spelling or by scattered letters.
    fn is_weak(&self, event: &Event) -> bool {
        let found = self.search.found().filter(|_| self.membership != Membership::Out);
        found.and_then(|found| found.tier(event.number.ix())).is_some_and(Tier::is_weak)
    }
}
