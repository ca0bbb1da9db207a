//! Lists in the box in the middle of the screen: help, problems, details, the families of terminals.

use std::ops::Range;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lines::{self, ListLine, help};
use super::{details, problems, proposal, terminal};
use crate::app::Size;
use crate::app::interface::Interface;
use crate::app::layer::prompt::field::Field;
use crate::app::layer::{HelpList, Layer};
use crate::app::model::Model;
use crate::app::target::Target;
use crate::app::terminal::Terminal;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame, inside};
use crate::text::measure::cells;

/// Columns of the screen from which help stands in two columns.
const TWO_COLUMNS: u16 = 104;
/// Columns of a box at the most, with one column of rows, and with two or with lines of a file.
const WIDEST: (u16, u16) = (76, 116);

/// A list on screen.
#[derive(Clone, Debug, Default)]
pub struct ListView {
    /// Names its title.
    pub title: &'static str,
    /// The box it stands in: as large as it needs to be, in the middle of the screen.
    pub area: Rect,
    /// Its rows, in one or two columns.
    pub columns: Vec<Vec<ListLine>>,
    /// Cells of each of these.
    pub width: u16,
    /// The first row on screen.
    pub top: usize,
    /// The words that are looked for, in the row of the title.
    pub typed: Option<LineView>,
    /// Cells of the box at the most.
    widest: u16,
    made_for: Option<MadeFor>,
}

/// What the rows of a list depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct MadeFor {
    title: &'static str,
    width: u16,
    revisions: (u64, u64),
    terminal: Terminal,
    wanted: String,
    revision: u64,
}

impl ListView {
    /// The room inside the box.
    #[must_use]
    pub fn inside(&self) -> Rect {
        inside(self.area)
    }

    /// Lays a list out, with its cursor or its last row in sight.
    pub fn present(&mut self, layer: &mut Layer, model: &Model, interface: &Interface, frame: &Frame) {
        let size = frame.size;
        self.title = title(layer);
        let revisions = (model.library.revision, model.search.revision());
        let (title, width) = (self.title, size.width);
        let known = self.made_for.as_ref();
        let same = known.is_some_and(|known| (known.title, known.width, known.revisions) == (title, width, revisions));
        let revision = revision(layer);
        let other = |known: &MadeFor| {
            known.terminal != interface.terminal || known.wanted != wanted(layer) || known.revision != revision
        };
        if !same || known.is_some_and(other) {
            self.made_for = Some(MadeFor {
                title,
                width,
                revisions,
                terminal: interface.terminal.clone(),
                wanted: wanted(layer).to_owned(),
                revision,
            });
            let two = matches!(layer, Layer::Help(_)) && width >= TWO_COLUMNS;
            self.widest = if two || has_long_lines(layer) { WIDEST.1 } else { WIDEST.0 };
            let room = size.width.saturating_sub(4).min(self.widest).saturating_sub(4);
            // Two columns stand apart by two cells.
            let room = if two { (room / 2).saturating_sub(2) } else { room };
            self.columns = rows(layer, model, interface, room, two);
            self.width = room;
        }
        self.area = self.fitting(size);
        self.scroll(layer);
        self.fit_typed(layer, interface, frame);
    }

    /// The words that are looked for stand behind the title.
    fn fit_typed(&mut self, layer: &Layer, interface: &Interface, frame: &Frame) {
        let Some((field, typing)) = searched(layer) else { return };
        if !typing && field.text().is_empty() {
            self.typed = None;
            return;
        }
        let title = cells(interface.words.text(self.title).width());
        let x = self.area.x + title + 7;
        let room = Rect { x, width: self.area.right().saturating_sub(x + 2), height: 1, ..self.area };
        self.typed.get_or_insert_default().fit(field, room, frame.axis);
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        let inside = self.inside();
        if !at.on(inside) {
            return Target::Beside;
        }
        let row = self.top + usize::from(at.y - inside.y);
        match self.columns.first().and_then(|lines| lines.get(row)) {
            Some(line) => line.place().map_or(Target::Nothing, Target::Row),
            None => Target::Nothing,
        }
    }

    /// Rows it has in all.
    fn rows(&self) -> usize {
        self.columns.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn fitting(&self, size: Size) -> Rect {
        let width = size.width.saturating_sub(4).min(self.widest);
        let height = cells(self.rows()).saturating_add(2).min(size.height.saturating_sub(2));
        Rect { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height }
    }

    fn scroll(&mut self, layer: &mut Layer) {
        let (rows, height) = (self.rows(), usize::from(self.inside().height));
        self.top = match layer {
            Layer::Help(HelpList { list, .. }) | Layer::Details(list) => {
                list.scroll.clamp(rows, height);
                list.scroll.top
            }
            Layer::Proposal(list) => {
                list.scroll.clamp(rows, height);
                list.scroll.top
            }
            Layer::Problems(list) => {
                let bottom = self.columns.first().and_then(|lines| lines.iter().filter_map(ListLine::place).max());
                list.cursor = list.cursor.min(bottom.unwrap_or(0));
                list.overflow = self.rows_of(list.cursor).len().saturating_sub(height);
                list.within = list.within.min(list.overflow);
                self.top_for(list.cursor, height) + list.within
            }
            Layer::Terminal(list) => self.top_for(list.cursor, height),
            Layer::Filter(_)
            | Layer::Find(_)
            | Layer::Menu(_)
            | Layer::Saved(_)
            | Layer::Pick(_)
            | Layer::Palette(_)
            | Layer::Form(_)
            | Layer::Words(_)
            | Layer::Articles(_) => 0,
        };
        self.top = self.top.min(rows.saturating_sub(height));
    }

    /// The first row, so that the one pointed at is in sight.
    fn top_for(&self, cursor: usize, height: usize) -> usize {
        let Range { start: row, end } = self.rows_of(cursor);
        if end == 0 {
            return self.top;
        }
        let least = end.saturating_sub(height.max(1)).min(row);
        // At the first one what stands above comes into sight as well.
        if cursor == 0 { least } else { self.top.clamp(least, row) }
    }

    /// The rows of what is at a place; none where there is nothing.
    fn rows_of(&self, place: usize) -> Range<usize> {
        let lines = self.columns.first().map_or(&[] as &[ListLine], Vec::as_slice);
        let is_of = |line: &ListLine| line.place() == Some(place);
        let start = lines.iter().position(is_of).unwrap_or(0);
        start..lines.iter().rposition(is_of).map_or(start, |last| last + 1)
    }
}

/// The words that help is asked for, or what a change does.
fn wanted(layer: &Layer) -> &str {
    match layer {
        Layer::Help(help) => help.field.text(),
        Layer::Proposal(list) => &list.proposal.said,
        _ => "",
    }
}

/// Whether it tells lines of a file, and what is wrong with them.
fn has_long_lines(layer: &Layer) -> bool {
    matches!(layer, Layer::Problems(_) | Layer::Proposal(_))
}

/// Another number whenever a list that changes by itself has other rows.
fn revision(layer: &Layer) -> u64 {
    if let Layer::Problems(list) = layer { list.revision } else { 0 }
}

/// The words that are looked for in a list, and whether they are being typed.
#[must_use]
pub fn searched(layer: &Layer) -> Option<(&Field, bool)> {
    match layer {
        Layer::Help(list) => Some((&list.field, list.typing)),
        Layer::Problems(list) => Some((&list.field, list.typing)),
        _ => None,
    }
}

/// Names the title of a list.
fn title(layer: &Layer) -> &'static str {
    match layer {
        Layer::Problems(_) => "problems-title",
        Layer::Details(_) => "details-title",
        Layer::Proposal(_) => "proposal-title",
        Layer::Terminal(_) => "terminal-title",
        Layer::Help(_)
        | Layer::Filter(_)
        | Layer::Find(_)
        | Layer::Menu(_)
        | Layer::Saved(_)
        | Layer::Pick(_)
        | Layer::Palette(_)
        | Layer::Form(_)
        | Layer::Words(_)
        | Layer::Articles(_) => "help-title",
    }
}

fn rows(layer: &Layer, model: &Model, interface: &Interface, width: u16, two: bool) -> Vec<Vec<ListLine>> {
    let words = &interface.words;
    match layer {
        Layer::Problems(list) => vec![problems::rows(list, words, width)],
        Layer::Proposal(list) => vec![proposal::rows(&list.proposal, words, width)],
        Layer::Details(_) => vec![details::rows(model, words, width)],
        Layer::Terminal(_) => vec![terminal::rows(&interface.terminal, words, width)],
        Layer::Help(list) if list.notes => lines::help_of_notes(interface, width, two, wanted(layer)),
        Layer::Help(_) if model.delivery.is_some() => lines::help_of_stage(interface, width, two, wanted(layer)),
        Layer::Help(_)
        | Layer::Filter(_)
        | Layer::Find(_)
        | Layer::Menu(_)
        | Layer::Saved(_)
        | Layer::Pick(_)
        | Layer::Palette(_)
        | Layer::Form(_)
        | Layer::Words(_)
        | Layer::Articles(_) => help(interface, width, two, wanted(layer)),
    }
}
