//! The rows of a comparison: what differs first, one line a fact, figures on a scale; then the passages of the accounts.

mod build;
mod marks;
mod plot;
mod scale;

use std::ops::Range;

use ratatui::layout::Rect;

use super::At;
use crate::app::Size;
use crate::app::model::{Model, Selection};
use crate::app::screen::Compare;
use crate::app::screen::compare::Reveal;
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::text::Row;
use crate::text::measure::cells;
use crate::timeline::disagreement::Aspect;
use crate::timeline::{Event, EventIx, Timeline};

pub use plot::{Plot, Plotted};
pub use scale::{Mark, Scale};

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
    pub names: Vec<ComparePart>,
    /// The rows.
    pub lines: Vec<CompareLine>,
    /// How many accounts there are, and on how many matters they disagree.
    pub counts: (usize, usize),
    /// The columns of the rules before each account.
    pub rules: Vec<u16>,
    /// The rows between title and hints.
    pub body: Rect,
    /// What the first row on screen is.
    top: usize,
    /// The event compared.
    event: Option<EventIx>,
    /// The timeline, the event of it, the question and the width they were made for.
    made_for: Option<(u64, EventIx, Option<Aspect>, u16)>,
}

/// A row of the comparison.
#[derive(Clone, Debug, Default)]
pub struct CompareLine {
    /// Its words.
    pub parts: Vec<ComparePart>,
    /// What of a scale stands on it.
    pub plot: Option<Plot>,
    /// Whether rules part the accounts on it.
    pub ruled: bool,
    /// Whether it belongs to the question that was asked for.
    pub asked: bool,
    /// The excerpt that all of it is about, by place among those of the event.
    pub excerpt: Option<usize>,
}

/// Words in a row, with the columns they have.
#[derive(Clone, Debug)]
pub struct ComparePart {
    /// The first column.
    pub x: u16,
    /// How many columns.
    pub width: u16,
    /// The words.
    pub row: Row,
    /// What they are.
    pub kind: CellKind,
    /// Code points of the row's paragraph that state what was asked.
    pub marks: Vec<Range<u32>>,
    /// The excerpt they are of, by place among those of the event.
    pub excerpt: Option<usize>,
}

/// What stands in a row of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// What is compared.
    Label,
    /// The same, where the accounts contradict one another.
    Question,
    /// A value on which the accounts agree, or that only one has.
    Value,
    /// A value that another account contradicts (`≠`).
    Differs,
    /// The same where the sign stands at its question already.
    Answer,
    /// Nothing is said (`—`).
    Silent,
    /// Words of the article.
    Passage,
    /// Those words in the reader's language, what a curator says, who says something.
    Aside,
    /// The name of an account, by place among them.
    Name(usize),
}

/// One matter on which the accounts of an event differ, laid out by itself in a width: on a scale where it is in figures.
#[must_use]
pub fn matter(
    aspect: &Aspect,
    (timeline, event): (&Timeline, &Event),
    words: &Catalog,
    width: u16,
) -> Vec<CompareLine> {
    build::matter(aspect, timeline, event, words, width)
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
        let key = |(version, event, asked, width): &(u64, EventIx, Option<Aspect>, u16)| {
            (*version, *event, *width) == (model.library.version, ix, size.width) && *asked == compare.asked
        };
        if !self.made_for.as_ref().is_some_and(key) {
            self.made_for = Some((model.library.version, ix, compare.asked.clone(), size.width));
            self.event = Some(ix);
            if let Some(event) = ix.of(&timeline.events) {
                build::build(self, timeline, event, compare.asked.as_ref(), words);
            }
        }
        let height = self.height();
        let wanted = |line: &CompareLine| match compare.reveal {
            Some(Reveal::Asked) => line.asked,
            Some(Reveal::Account) => line.parts.iter().any(|part| part.kind == CellKind::Name(compare.account)),
            None => false,
        };
        if let Some(first) = self.lines.iter().position(wanted) {
            let last = self.lines.iter().rposition(wanted).unwrap_or(first);
            if first < compare.scroll.top || last >= compare.scroll.top + height {
                compare.scroll.top = first;
            }
        }
        compare.reveal = None;
        compare.scroll.clamp(self.lines.len(), height);
        self.top = compare.scroll.top;
    }

    /// The rows on screen have this area, below the names.
    #[must_use]
    pub fn area(&self) -> Rect {
        let head = if self.names.is_empty() { 0 } else { 2 };
        Rect { y: self.body.y + head, height: self.body.height.saturating_sub(head), ..self.body }
    }

    /// Rows on screen.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from(self.area().height)
    }

    /// What the mouse is over: an excerpt, or nothing.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        let is_under = |part: &&ComparePart| (part.x..part.x + part.width).contains(&at.x);
        let excerpt = if at.on(self.area()) {
            let line = self.lines.get(self.top + usize::from(at.y - self.area().y));
            line.and_then(|line| line.parts.iter().find(is_under).and_then(|part| part.excerpt).or(line.excerpt))
        } else if at.y == self.body.y {
            self.names.iter().find(is_under).and_then(|part| part.excerpt)
        } else {
            None
        };
        excerpt.map_or(Target::Nothing, |excerpt| Target::Passage(Selection { event: self.event, excerpt }))
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
