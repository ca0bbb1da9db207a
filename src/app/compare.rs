//! The accounts of one event side by side, or one below the other where there is no room: what each says on each matter, and the
//! passages, scrolling together.

pub mod build;
pub mod words;

use ratatui::layout::Rect;

use crate::input::Chord;
use crate::keymap::{self, Action};
use crate::text::Row;

use super::{Effect, State};

/// Columns of the screen from which accounts stand side by side …
const BESIDE: u16 = 100;
/// … if each has at least so many.
const NARROWEST: u16 = 22;
/// An account is no wider than this, to be read with ease.
const WIDEST: u16 = 76;

/// The comparison on screen.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    /// The event, by its place in the timeline.
    pub event: usize,
    /// Names of the accounts, heading their columns; empty where accounts stand one below the other.
    pub names: Vec<Row>,
    /// The rows.
    pub lines: Vec<CompareLine>,
    /// The first row on screen.
    pub top: usize,
    /// How many accounts there are, and on how many matters they disagree.
    pub counts: (usize, usize),
    /// Columns of the names of matters, and of each account.
    pub widths: (u16, u16),
    width: u16,
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

impl Compare {
    /// A comparison of an event's accounts, still to be laid out.
    #[must_use]
    pub fn new(event: usize) -> Self {
        Self { event, ..Self::default() }
    }

    /// The rows on screen have this area, below the names.
    #[must_use]
    pub fn area(&self, body: Rect) -> Rect {
        let head = if self.names.is_empty() { 0 } else { 2 };
        Rect { y: body.y + head, height: body.height.saturating_sub(head), ..body }
    }
}

impl State {
    /// The rows between title and hints.
    #[must_use]
    pub fn body(&self) -> Rect {
        Rect { x: 0, y: 1, width: self.size.width, height: self.size.height.saturating_sub(2) }
    }

    pub(super) fn open_compare(&mut self) {
        let accounts =
            self.source.event().and_then(|place| self.library.event(place)).map_or(0, |event| event.accounts().len());
        match self.source.event() {
            Some(event) if accounts > 0 => self.compare = Some(Compare::new(event)),
            _ => self.say("compare-nothing", &[]),
        }
    }

    pub(super) fn key_in_compare(&mut self, chord: Chord) -> Vec<Effect> {
        let page = usize::from(self.body().height.saturating_sub(4)).max(1);
        let Some(compare) = &mut self.compare else { return Vec::new() };
        match keymap::action_of(chord) {
            Some(Action::Close | Action::Back | Action::Compare) => self.compare = None,
            Some(Action::Down | Action::SourceDown) => compare.top += 1,
            Some(Action::Up | Action::SourceUp) => compare.top = compare.top.saturating_sub(1),
            Some(Action::PageDown | Action::ReadOn) => compare.top += page,
            Some(Action::PageUp | Action::ReadBack) => compare.top = compare.top.saturating_sub(page),
            Some(Action::HalfDown) => compare.top += page / 2,
            Some(Action::HalfUp) => compare.top = compare.top.saturating_sub(page / 2),
            Some(Action::First) => compare.top = 0,
            Some(Action::Last) => compare.top = usize::MAX,
            Some(Action::NextMatch) => self.compare_other(true),
            Some(Action::PreviousMatch) => self.compare_other(false),
            Some(
                action @ (Action::Quit
                | Action::Reload
                | Action::Theme
                | Action::Help
                | Action::Problems
                | Action::Value
                | Action::Details),
            ) => {
                return self.act(action);
            }
            _ => {}
        }
        Vec::new()
    }

    /// The next event, or the one before, that more than one account tells.
    fn compare_other(&mut self, onward: bool) {
        let from = self.chronology.position();
        let told = |place: usize| self.library.event(place).is_some_and(|event| event.accounts().len() > 1);
        let found = self.chronology.find_from(Some(from), onward, told);
        match found {
            Some(position) => {
                self.chronology.go(position);
                self.compare = self.chronology.selected().map(Compare::new);
            }
            None => self.say(if onward { "compare-last" } else { "compare-first" }, &[]),
        }
    }

    /// Lays the comparison out for the width of the screen, and keeps its last row in sight.
    pub(super) fn settle_compare(&mut self) {
        let body = self.body();
        let Some(mut compare) = self.compare.take() else { return };
        let Some(timeline) = self.library.timeline.clone() else { return };
        let Some(event) = timeline.events.get(compare.event) else { return };
        if compare.width != body.width {
            compare.width = body.width;
            build::build(&mut compare, &timeline, event, &self.words);
        }
        let height = usize::from(compare.area(body).height);
        compare.top = compare.top.min(compare.lines.len().saturating_sub(height));
        self.compare = Some(compare);
    }
}

/// How the width of a screen is shared among accounts; nothing where they must stand one below the other.
fn columns(width: u16, accounts: usize) -> Option<u16> {
    let accounts = u16::try_from(accounts).ok().filter(|accounts| *accounts > 0)?;
    let each = width.checked_sub(label(width) + 2)? / accounts;
    (width >= BESIDE && each >= NARROWEST).then_some(each.min(WIDEST))
}

/// Columns for the name of a matter, on a screen of so many.
fn label(width: u16) -> u16 {
    (width / 8).clamp(14, 26)
}
