//! How the width of the chronology is shared out: what its events need, and what there is.

use std::borrow::Cow;
use std::fmt;

use unicode_width::UnicodeWidthStr;

use crate::i18n::Catalog;
use crate::text::measure::{cells, wide};
use crate::timeline::date::{Certainty, Gap, NARROW_COLUMNS, runs_on};
use crate::timeline::{Date, Event, Standing, Timeline};

/// Columns that a whole date leaves to the titles at the least, where they want so many.
const TITLE_BESIDE_DATE: u16 = 24;
/// The bar of the selection, and the sign of how an event was found.
const BEFORE: u16 = 2;
/// A title is never squeezed into fewer columns while there are so many.
const LEAST_TITLE: u16 = 8;

/// What the line of an event needs, or those of several at the most, in columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Its number.
    pub number: u16,
    /// Its date.
    pub date: u16,
    /// Its date in a narrow pane, in one row or in two.
    pub narrow_date: u16,
    /// The sign of its standing, where it has one.
    pub standing: u16,
    /// Its title in one row.
    pub title: u16,
    /// What is said of its accounts, where that is worth saying.
    pub accounts: u16,
}

/// Columns of plain dates at the most: of a hundred thousand events most have one, and none of those is put into words for it.
#[derive(Clone, Copy, Debug)]
pub struct PlainDates {
    day: u16,
    month: u16,
}

impl PlainDates {
    /// Measures the dates of a year.
    #[must_use]
    pub fn new(words: &Catalog) -> Self {
        let widest = |end: &str| {
            let dates = (1..=12).filter_map(|month| Date::parse(&format!("2000-{month:02}{end}")).ok());
            dates.map(|date| cells(date.short(words).width())).max().unwrap_or(NARROW_COLUMNS)
        };
        Self { day: widest("-28"), month: widest("") }
    }

    fn of(self, date: &Date) -> Option<u16> {
        let plain = date.is_common() && !date.is_doubtful();
        plain.then(|| if date.certainty() == Certainty::Day { self.day } else { self.month })
    }
}

impl Needs {
    /// What an event needs.
    #[must_use]
    pub fn of(event: &Event, timeline: &Timeline, words: &Catalog, plain: PlainDates) -> Self {
        let when = timeline.when(event);
        let narrow = |headed| {
            let said = when.narrow(headed, words);
            let width = cells(said.width());
            if runs_on(&said, NARROW_COLUMNS) { width.min(NARROW_COLUMNS) } else { width }
        };
        let (date, narrow_date) = match plain.of(&event.date) {
            Some(plain) => (plain, plain.min(NARROW_COLUMNS)),
            None => (cells(when.short(words).width()), narrow(false).max(narrow(true))),
        };
        Self {
            number: cells(wide(event.number.get().ilog10() + 1)),
            date,
            narrow_date,
            standing: u16::from(sign(event.standing, words).is_some()),
            title: columns(event.title.best(words.titles())),
            accounts: Accounts::of(event, timeline).map_or(0, |said| cells(said.to_string().width())),
        }
    }

    /// What both need together.
    #[must_use]
    pub fn most(self, other: Self) -> Self {
        Self {
            number: self.number.max(other.number),
            date: self.date.max(other.date),
            narrow_date: self.narrow_date.max(other.narrow_date),
            standing: self.standing.max(other.standing),
            title: self.title.max(other.title),
            accounts: self.accounts.max(other.accounts),
        }
    }

    /// Columns of a list in which each of these stands in one row.
    #[must_use]
    pub fn natural(self) -> u16 {
        Columns::around(self, self.date).saturating_add(self.title + 1)
    }
}

/// How the width of a chronology pane is shared out, in columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// All of the pane.
    pub width: u16,
    /// Rows that a title may take.
    pub rows: u16,
    /// Where the number ends.
    pub number: u16,
    /// Where the date begins.
    pub date_at: u16,
    /// The date.
    pub date: u16,
    /// Whether dates are said in few columns.
    pub narrow: bool,
    /// Where the title begins; the sign of a standing stands two columns before it.
    pub title_at: u16,
    /// The title.
    pub title: u16,
    /// Columns at the end of the row that stay free.
    pub end: u16,
}

impl Columns {
    /// Shares the width of a pane out; a title may take so many rows, and so many columns at the end stay free.
    #[must_use]
    pub fn new(width: u16, end: u16, rows: u16, needs: Needs) -> Self {
        let beside_date = width.saturating_sub(Self::around(needs, needs.date) + end);
        let narrow = beside_date < needs.title.min(TITLE_BESIDE_DATE);
        let date = if narrow { needs.narrow_date } else { needs.date };
        let date_at = BEFORE + needs.number + 1;
        let title_at = date_at + date + Self::before_title(needs);
        let room = width.saturating_sub(Self::around(needs, date) + end).max(LEAST_TITLE.min(width));
        let title = room.min(needs.title.max(1));
        Self { width, rows, number: BEFORE + needs.number, date_at, date, narrow, title_at, title, end }
    }

    /// What is not title, for dates of so many columns.
    fn around(needs: Needs, date: u16) -> u16 {
        let after = u16::from(needs.accounts > 0) + needs.accounts;
        BEFORE + needs.number + 1 + date + Self::before_title(needs) + after
    }

    fn before_title(needs: Needs) -> u16 {
        2 + needs.standing
    }
}

/// What is said of the accounts of an event at the end of its row. One account is the rule, and says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accounts {
    /// None tells it, though the timeline has articles: it is not proven.
    None,
    /// So many tell it.
    Several(usize),
    /// So many tell it, and disagree.
    Differ(usize),
}

impl Accounts {
    /// What is worth saying of an event.
    #[must_use]
    pub fn of(event: &Event, timeline: &Timeline) -> Option<Self> {
        match event.accounts().len() {
            count if event.disputed => Some(Self::Differ(count)),
            0 => (!timeline.sources.is_empty()).then_some(Self::None),
            1 => None,
            count => Some(Self::Several(count)),
        }
    }
}

/// `–`, `×4`, `≠4`; `≠` where a single account contradicts itself.
impl fmt::Display for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("–"),
            Self::Several(count) => write!(f, "×{count}"),
            Self::Differ(..=1) => f.write_str("≠"),
            Self::Differ(count) => write!(f, "≠{count}"),
        }
    }
}

/// How long a gap before an event was, as a mark beside its date, where there is room beside it.
#[must_use]
pub(super) fn gap_mark(gap: Gap, newest_first: bool, taken: u16, columns: Columns, words: &Catalog) -> Option<String> {
    let mark = gap.mark(newest_first, words);
    (usize::from(taken) + 2 + mark.width() <= usize::from(columns.date)).then_some(mark)
}

/// The sign of a standing that is no plain report; the source pane says it in words.
#[must_use]
pub fn sign(standing: Standing, words: &Catalog) -> Option<Cow<'_, str>> {
    match standing {
        Standing::Established | Standing::Reported => None,
        Standing::Claimed => Some("“".into()),
        Standing::Denied => Some("✗".into()),
        Standing::Forecast => Some("›".into()),
        Standing::Disputed => Some(words.text("sign-of-doubt")),
    }
}

/// Columns of a text, as near as can be said without laying it out.
fn columns(text: &str) -> u16 {
    // Most titles are letters of one column each; of a hundred thousand none is measured twice.
    if text.is_ascii() { cells(text.len()) } else { cells(text.width()) }
}
