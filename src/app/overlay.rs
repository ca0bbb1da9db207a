//! What lies over the panes and takes the keys: help, problems, details, the terminal.

pub mod details;
pub mod lines;
pub mod terminal;

use ratatui::layout::Rect;

use crate::input::Chord;
use crate::keymap::{self, Action};

use super::{Effect, Size, State};

pub use lines::OverlayLine;

/// Columns of the screen from which help stands in two columns.
const TWO_COLUMNS: u16 = 104;

/// A list over the panes, laid out for a width, and how far it is scrolled.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// What it lists.
    pub kind: OverlayKind,
    /// The first row on screen.
    pub top: usize,
    /// Which of the things that can be chosen from it is pointed at, from 0.
    pub cursor: usize,
    /// Its rows, in one or two columns.
    pub columns: Vec<Vec<OverlayLine>>,
    width: u16,
}

/// What an overlay lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlayKind {
    /// The keys.
    Help,
    /// What is wrong with the data.
    Problems,
    /// Everything the file says of the selected event.
    Details,
    /// How right-to-left text is sent to the terminal, to choose from.
    Terminal,
}

impl OverlayKind {
    /// Names its title.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Help => "help-title",
            Self::Problems => "problems-title",
            Self::Details => "details-title",
            Self::Terminal => "terminal-title",
        }
    }

    /// Names what its border says of its keys.
    #[must_use]
    pub fn hint(self) -> &'static str {
        match self {
            Self::Terminal => "terminal-hint",
            Self::Help | Self::Problems | Self::Details => "overlay-hint",
        }
    }
}

impl Overlay {
    /// A list from its first row.
    #[must_use]
    pub fn new(kind: OverlayKind) -> Self {
        Self { kind, top: 0, cursor: 0, columns: Vec::new(), width: 0 }
    }

    /// Forgets its rows: what it lists has changed.
    pub fn forget(&mut self) {
        self.columns.clear();
    }

    /// Rows it has in all.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.columns.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Scrolls to the row that is pointed at, where something can be chosen.
    fn keep_cursor_in_sight(&mut self, height: usize) {
        let place = |line: &OverlayLine| matches!(line, OverlayLine::Choice { place, .. } if *place == self.cursor);
        if let Some(row) = self.columns.first().and_then(|lines| lines.iter().position(place)) {
            let least = (row + 1).saturating_sub(height.max(1));
            // At the first one what stands above comes into sight as well.
            self.top = if self.cursor == 0 { least } else { self.top.clamp(least, row) };
        }
    }

    /// The box it stands in: as large as it needs to be, in the middle of the screen.
    #[must_use]
    pub fn area(&self, size: Size) -> Rect {
        let width = size.width.saturating_sub(4).min(if self.columns.len() > 1 { 116 } else { 76 });
        let rows = u16::try_from(self.rows()).unwrap_or(u16::MAX);
        let height = rows.saturating_add(2).min(size.height.saturating_sub(2));
        Rect { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height }
    }

    /// The room inside its border.
    #[must_use]
    pub fn inside(&self, size: Size) -> Rect {
        let area = self.area(size);
        Rect {
            x: area.x + 2,
            y: area.y + 1,
            width: area.width.saturating_sub(4),
            height: area.height.saturating_sub(2),
        }
    }
}

impl State {
    pub(super) fn key_in_overlay(&mut self, chord: Chord) -> Vec<Effect> {
        if self.overlay.as_ref().is_some_and(|overlay| overlay.kind == OverlayKind::Terminal)
            && let Some(effects) = self.key_in_terminal(chord)
        {
            return effects;
        }
        let Some(overlay) = &mut self.overlay else { return Vec::new() };
        let page = usize::from(overlay.inside(self.size).height.saturating_sub(1)).max(1);
        match keymap::action_of(chord) {
            Some(Action::Close | Action::Back | Action::Open) => self.overlay = None,
            Some(Action::Help) if overlay.kind == OverlayKind::Help => self.overlay = None,
            Some(Action::Problems) if overlay.kind == OverlayKind::Problems => self.overlay = None,
            Some(Action::Details) if overlay.kind == OverlayKind::Details => self.overlay = None,
            Some(Action::Value) if overlay.kind == OverlayKind::Details => return self.act(Action::Value),
            Some(
                action @ (Action::Help
                | Action::Problems
                | Action::Terminal
                | Action::Quit
                | Action::Reload
                | Action::Theme),
            ) => {
                return self.act(action);
            }
            Some(Action::Down) => overlay.top += 1,
            Some(Action::Up) => overlay.top = overlay.top.saturating_sub(1),
            Some(Action::PageDown | Action::ReadOn | Action::HalfDown) => overlay.top += page,
            Some(Action::PageUp | Action::ReadBack | Action::HalfUp) => overlay.top = overlay.top.saturating_sub(page),
            Some(Action::First) => overlay.top = 0,
            Some(Action::Last) => overlay.top = usize::MAX,
            _ => {}
        }
        Vec::new()
    }

    /// Lays an open list out for the size of the screen, and keeps its last row in sight.
    pub(super) fn settle_overlay(&mut self) {
        let Some(mut overlay) = self.overlay.take() else { return };
        if overlay.width != self.size.width || overlay.columns.is_empty() {
            overlay.width = self.size.width;
            let two = overlay.kind == OverlayKind::Help && self.size.width >= TWO_COLUMNS;
            overlay.columns = if two { vec![Vec::new(), Vec::new()] } else { vec![Vec::new()] };
            let columns = u16::try_from(overlay.columns.len()).unwrap_or(1);
            // Two columns stand apart by two cells.
            let width = (overlay.inside(self.size).width / columns).saturating_sub(2 * u16::from(two));
            overlay.columns = match overlay.kind {
                OverlayKind::Help => lines::help(&self.words, width, two),
                OverlayKind::Problems => vec![lines::problems(&self.words, self.problems(), width)],
                OverlayKind::Details => vec![self.details(width)],
                OverlayKind::Terminal => vec![self.terminal_lines(width)],
            };
        }
        let height = usize::from(overlay.inside(self.size).height);
        overlay.keep_cursor_in_sight(height);
        overlay.top = overlay.top.min(overlay.rows().saturating_sub(height));
        self.overlay = Some(overlay);
    }
}
