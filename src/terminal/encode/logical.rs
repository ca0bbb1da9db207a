//! Each text of a row as it is read, in its own columns, for terminals that reorder and shape whatever they are sent.

use std::ops::{Range, RangeInclusive};

use ratatui::buffer::{Buffer, Cell};

use super::Rows;
use super::letters::{append, base, is_rtl};
use super::rows::Placed;
use super::unshaped::{replace, unshape};
use crate::text::bidi::mirror;
use crate::text::{Direction, RowCell};

const LRM: char = '\u{200e}';
const RLM: char = '\u{200f}';
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const PDI: char = '\u{2069}';

/// Whether each text is isolated from its neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Isolation {
    /// Each text isolated, brackets mirrored already.
    Isolated,
    /// Nothing: the terminal decides, and mirrors.
    Plain,
}

pub(super) fn encode(frame: &mut Buffer, rows: &Rows, isolation: Isolation) {
    let width = usize::from(frame.area.width).max(1);
    for (y, cells) in (0..).zip(frame.content.chunks_mut(width)) {
        if cells.iter().any(is_rtl) {
            let placed: Vec<&Placed> = rows.on(y).collect();
            line(cells, &placed, isolation);
        }
    }
}

/// A cell of a text, where it is seen.
struct Seen<'a> {
    text: usize,
    column: usize,
    cell: &'a RowCell,
}

fn line(cells: &mut [Cell], placed: &[&Placed], isolation: Isolation) {
    let seen = seen(cells, placed);
    let side_by_side =
        |a: &Seen<'_>, b: &Seen<'_>| a.text == b.text && a.column + usize::from(a.cell.width) == b.column;
    for part in seen.chunk_by(side_by_side) {
        let direction = part.first().and_then(|first| placed.get(first.text)).map(|text| text.row.direction());
        if part.iter().any(|seen| seen.cell.level % 2 == 1) {
            rearrange(cells, part, direction.unwrap_or_default(), isolation);
        }
    }
}

/// The cells of each text that nothing was drawn over, from left to right.
fn seen<'a>(cells: &[Cell], placed: &[&'a Placed]) -> Vec<Seen<'a>> {
    let mut owners: Vec<Option<Seen<'a>>> = cells.iter().map(|_| None).collect();
    for (text, placed) in placed.iter().enumerate() {
        for (offset, cell) in placed.row.placed() {
            let column = usize::from(placed.x + offset);
            let shown = cells.get(column).is_some_and(|shown| shown.symbol() == placed.row.symbol(cell));
            for owner in owners.iter_mut().skip(column).take(usize::from(cell.width)) {
                *owner = None;
            }
            if let Some(owner) = owners.get_mut(column).filter(|_| shown) {
                *owner = Some(Seen { text, column, cell });
            }
        }
    }
    owners.into_iter().flatten().collect()
}

/// Puts a part of a text in the order of reading into the columns that it has.
fn rearrange(cells: &mut [Cell], part: &[Seen<'_>], direction: Direction, isolation: Isolation) {
    let mut part = part;
    if let (Isolation::Isolated, Some((first, rest))) =
        (isolation, part.split_first().filter(|(first, _)| first.column == 0))
    {
        // An isolate at the left edge has no cell to begin in, so the letter that is read last stays outside.
        if let Some(cell) = cells.get_mut(first.column) {
            append(cell, &[LRM]);
        }
        part = rest;
    }
    let Some(columns) = columns(part) else { return };
    let mut order: Vec<&Seen<'_>> = part.iter().collect();
    order.sort_by_key(|seen| seen.cell.logical);
    let mut line: Vec<Cell> = Vec::with_capacity(columns.len());
    let mut last = columns.start;
    for seen in order {
        let width = usize::from(seen.cell.width);
        let from = line.len();
        last = columns.start + from;
        line.extend(cells.iter().skip(seen.column).take(width).cloned());
        if let Some(cell) = line.get_mut(from) {
            as_read(cell, seen.cell.level, isolation);
        }
    }
    for (cell, new) in cells.iter_mut().skip(columns.start).zip(line) {
        *cell = new;
    }
    if isolation == Isolation::Isolated {
        isolate(cells, columns.start..=last, direction);
    }
}

fn columns(part: &[Seen<'_>]) -> Option<Range<usize>> {
    let (first, last) = (part.first()?, part.last()?);
    Some(first.column..last.column + usize::from(last.cell.width))
}

fn as_read(cell: &mut Cell, level: u8, isolation: Isolation) {
    unshape(cell);
    let sign = base(cell);
    let written = mirror(sign, level);
    match isolation {
        Isolation::Plain => replace(cell, written),
        // Mirrored already, it makes no pair of brackets any more and would take the direction around the text.
        Isolation::Isolated if written != sign => append(cell, &[RLM]),
        Isolation::Isolated => {}
    }
}

/// Isolates the cells from the first to the last that begin a symbol.
fn isolate(cells: &mut [Cell], columns: RangeInclusive<usize>, direction: Direction) {
    let begin = if direction == Direction::Rtl { RLI } else { LRI };
    if let Some(cell) = columns.start().checked_sub(1).and_then(|before| cells.get_mut(before)) {
        append(cell, &[begin]);
    }
    if let Some(cell) = cells.get_mut(*columns.end()) {
        append(cell, &[PDI]);
    }
}
