//! The rows of a comparison.

mod build;
mod words;

use ratatui::layout::Rect;

use crate::app::Size;
use crate::app::model::Model;
use crate::app::screen::Compare;
use crate::i18n::Catalog;
use crate::text::Row;
use crate::text::measure::cells;
use crate::timeline::EventIx;

/// Columns of the screen from which accounts stand side by side …
const BESIDE: u16 = 100;
/// … if each has at least so many.
const NARROWEST: u16 = 22;
/// An account is no wider than this, to be read with ease.
const WIDEST: u16 = 76;

/// A comparison laid out.
#[derive(Clone, Debug, Default)]
pub struct CompareView {
    /// Names of the accounts, heading their columns; empty where accounts stand one below the other.
    pub names: Vec<Row>,
    /// The rows.
    pub lines: Vec<CompareLine>,
    /// How many accounts there are, and on how many matters they disagree.
    pub counts: (usize, usize),
    /// Columns of the names of matters, and of each account.
    pub widths: (u16, u16),
    /// The rows between title and hints.
    pub body: Rect,
    /// The timeline, the event of it and the width they were made for.
    made_for: Option<(u64, EventIx, u16)>,
}

/// A row of the comparison.
#[derive(Clone, Debug, Default)]
pub struct CompareLine {
    /// The matter it begins.
    pub label: Option<Row>,
    /// What each account has on this row.
    pub cells: Vec<Option<CompareCell>>,
}

/// A row of what an account says.
#[derive(Clone, Debug)]
pub struct CompareCell {
    /// The words.
    pub row: Row,
    /// What they are.
    pub kind: CellKind,
    /// Code points of the row's paragraph that differ from the other accounts.
    pub marks: Vec<std::ops::Range<u32>>,
}

/// What stands in a cell of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// A value on which the accounts agree, or that only one has.
    Value,
    /// A value that another account contradicts (`≠`).
    Differs,
    /// Nothing is said (`—`).
    Silent,
    /// Words of the article.
    Passage,
    /// Those words in the reader's language, or what a curator says.
    Aside,
    /// The name of an account, where accounts stand one below the other.
    Name,
}

impl CompareView {
    /// Forgets what is laid out in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Lays the accounts of the selected event out for a screen, and keeps the last row in sight.
    pub fn present(&mut self, compare: &mut Compare, model: &Model, words: &Catalog, size: Size) {
        self.body = Rect { x: 0, y: 1, width: size.width, height: size.height.saturating_sub(2) };
        let (Some(timeline), Some(ix)) = (model.timeline(), model.selection.event) else { return };
        let made_for = Some((model.library.version, ix, size.width));
        if self.made_for != made_for {
            self.made_for = made_for;
            if let Some(event) = ix.of(&timeline.events) {
                build::build(self, timeline, event, words);
            }
        }
        compare.scroll.clamp(self.lines.len(), self.height());
    }

    /// The rows on screen have this area, below the names; `body` may be inset.
    #[must_use]
    pub fn area(&self, body: Rect) -> Rect {
        let head = if self.names.is_empty() { 0 } else { 2 };
        Rect { y: body.y + head, height: body.height.saturating_sub(head), ..body }
    }

    /// Rows on screen.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from(self.area(self.body).height)
    }
}

/// How the width of a screen is shared among accounts; nothing where they must stand one below the other.
fn columns(width: u16, accounts: usize) -> Option<u16> {
    let each = width.checked_sub(label(width) + 2)?.checked_div(cells(accounts))?;
    (width >= BESIDE && each >= NARROWEST).then_some(each.min(WIDEST))
}

/// Columns for the name of a matter, on a screen of so many.
fn label(width: u16) -> u16 {
    (width / 8).clamp(14, 26)
}
