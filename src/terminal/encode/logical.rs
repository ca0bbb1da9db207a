//! Each text of a row as it is read, in its own columns, for terminals that reorder and shape whatever they are sent.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};

use super::Rows;
use super::letters::{base, is_rtl};
use super::rows::Placed;
use super::unshaped::{replace, unshape};
use crate::text::RowCell;
use crate::text::bidi::mirror;

pub(super) fn encode(frame: &mut Buffer, rows: &Rows) {
    let width = usize::from(frame.area.width).max(1);
    for (y, cells) in (0..).zip(frame.content.chunks_mut(width)) {
        if cells.iter().any(is_rtl) {
            let placed: Vec<&Placed> = rows.on(y).collect();
            line(cells, &placed);
        }
    }
}

/// A cell of a text, where it is seen.
struct Seen<'a> {
    text: usize,
    column: usize,
    cell: &'a RowCell,
}

fn line(cells: &mut [Cell], placed: &[&Placed]) {
    let seen = seen(cells, placed);
    let side_by_side =
        |a: &Seen<'_>, b: &Seen<'_>| a.text == b.text && a.column + usize::from(a.cell.width) == b.column;
    for part in seen.chunk_by(side_by_side) {
        if part.iter().any(|seen| seen.cell.level % 2 == 1) {
            rearrange(cells, part);
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
fn rearrange(cells: &mut [Cell], part: &[Seen<'_>]) {
    let Some(columns) = columns(part) else { return };
    let mut order: Vec<&Seen<'_>> = part.iter().collect();
    order.sort_by_key(|seen| seen.cell.logical);
    let mut line: Vec<Cell> = Vec::with_capacity(columns.len());
    for seen in order {
        let width = usize::from(seen.cell.width);
        let from = line.len();
        line.extend(cells.iter().skip(seen.column).take(width).cloned());
        if let Some(cell) = line.get_mut(from) {
            as_read(cell, seen.cell.level);
        }
    }
    for (cell, new) in cells.iter_mut().skip(columns.start).zip(line) {
        *cell = new;
    }
}

fn columns(part: &[Seen<'_>]) -> Option<Range<usize>> {
    let (first, last) = (part.first()?, part.last()?);
    Some(first.column..last.column + usize::from(last.cell.width))
}

/// The letter and the bracket that were written.
fn as_read(cell: &mut Cell, level: u8) {
    unshape(cell);
    let written = mirror(base(cell), level);
    replace(cell, written);
}
