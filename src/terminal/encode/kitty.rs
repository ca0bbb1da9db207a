//! Runs of one right-to-left script and one font are drawn turned around: they are sent turned around.
//!
//! The terminal parts a row into runs at blanks, box characters and changes of font, lets the shaper guess the direction of
//! each, and draws those of right-to-left scripts from the right. What else stands in such a run would be drawn among them,
//! brackets mirrored; another face, bold or not, makes it another run.

use std::mem::swap;

use ratatui::buffer::Cell;
use ratatui::style::Modifier;

use super::letters::base;

const FACE: Modifier = Modifier::BOLD.union(Modifier::ITALIC);

pub(super) fn row(cells: &mut [Cell]) {
    part(cells);
    for run in cells.chunk_by_mut(|a, b| script(a) == script(b) && face(a) == face(b)) {
        if run.first().and_then(script).is_some() {
            turn(run);
        }
    }
}

/// Turns the symbols of a run around; the styles stay.
fn turn(run: &mut [Cell]) {
    let (first, last) = run.split_at_mut(run.len() / 2);
    for (a, b) in first.iter_mut().zip(last.iter_mut().rev()) {
        swap(a, b);
        swap(&mut a.fg, &mut b.fg);
        swap(&mut a.bg, &mut b.bg);
        swap(&mut a.modifier, &mut b.modifier);
        swap(&mut a.diff_option, &mut b.diff_option);
    }
}

/// Gives other signs that touch a run another face than the run's.
fn part(cells: &mut [Cell]) {
    for at in 0..cells.len() {
        if !cells.get(at).is_some_and(may_join_a_run) {
            continue;
        }
        let beside =
            |at: Option<usize>| at.and_then(|at| cells.get(at)).filter(|cell| script(cell).is_some()).map(face);
        let (left, right) = (beside(at.checked_sub(1)), beside(Some(at + 1)));
        let Some(other) = [left, right].into_iter().flatten().next() else { continue };
        let mut apart = other.symmetric_difference(Modifier::BOLD);
        if right == Some(apart) {
            apart = apart.symmetric_difference(Modifier::ITALIC);
        }
        if let Some(cell) = cells.get_mut(at) {
            cell.modifier = cell.modifier.difference(FACE).union(apart);
        }
    }
}

fn face(cell: &Cell) -> Modifier {
    cell.modifier.intersection(FACE)
}

/// Blanks and box characters are runs of their own already.
fn may_join_a_run(cell: &Cell) -> bool {
    let base = base(cell);
    script(cell).is_none() && !base.is_whitespace() && !('\u{2500}'..='\u{259f}').contains(&base)
}

/// The right-to-left script of a cell. Signs common to several scripts have none; the tatweel is written only within Arabic.
fn script(cell: &Cell) -> Option<u8> {
    match base(cell) {
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{fd3e}' | '\u{fd3f}' => None,
        '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => Some(0),
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{870}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' => Some(1),
        '\u{700}'..='\u{74f}' | '\u{860}'..='\u{86f}' => Some(2),
        '\u{780}'..='\u{7bf}' => Some(3),
        '\u{7c0}'..='\u{7ff}' => Some(4),
        _ => None,
    }
}
