//! What may follow a key, in the hint row: as many items as have room.

use std::ops::Range;

use crate::app::footer::{FooterPart, Tone};
use crate::app::layer::menu::{Menu, MenuItem, MenuKind};
use crate::i18n::Catalog;
use crate::input::Chord;
use crate::keymap::label::label;
use crate::keymap::{Action, Keymap};
use crate::text::measure::cells;
use crate::text::{Base, Direction, Row, one_line};

/// Columns of what an item says, at the least and at the most.
const SAID: (u16, u16) = (8, 28);
/// Columns of the hint row that items cannot have: the question before them.
const OTHERS: u16 = 16;
/// Columns of the blanks at both ends of the hint row.
const MARGINS: u16 = 2;
/// On narrower screens values have the row for themselves, without the question.
const NARROW: u16 = 60;
/// Columns of an item besides what it says: its key and the blanks around.
const KEY: u16 = 5;
/// Of these the blanks after it.
const BETWEEN: u16 = 3;
/// With fewer columns a field has no room for its value.
const SHORT: u16 = 14;

/// A menu on screen.
#[derive(Clone, Debug, Default)]
pub struct MenuView {
    /// What is asked; nothing where there is no room for it.
    pub question: Row,
    /// The items on screen, each with its key.
    pub items: Vec<(char, Row)>,
    /// How many items are not on screen, after those that are, or where there are none, before; with the key that brings them.
    pub rest: Option<(Action, Row)>,
    /// Which items are on screen.
    pub shown: Range<usize>,
    made_for: Option<(Menu, u16)>,
}

impl MenuView {
    /// Lays a menu out on a screen of so many columns.
    pub fn present(&mut self, menu: &Menu, words: &Catalog, width: u16) {
        if self.made_for.as_ref().is_some_and(|(made, at)| made == menu && *at == width) {
            return;
        }
        self.made_for = Some((menu.clone(), width));
        let base = Base::Fixed(words.language().direction());
        let room = width.saturating_sub(MARGINS);
        let columns = columns(menu, width);
        let row = |item: &MenuItem| one_line(if columns < SHORT { &item.short } else { &item.label }, columns, base);
        let rows: Vec<Row> = menu.items.iter().map(row).collect();
        let asks = width >= NARROW || menu.items.iter().all(|item| item.key.is_some());
        self.question = if asks { one_line(&words.text(menu.kind.message()), room, base) } else { Row::default() };
        let room = room.saturating_sub(if asks { self.question.width() + BETWEEN } else { 0 });
        self.shown = fit(&rows, menu.start, room);
        self.rest = None;
        if self.shown.start > 0 || self.shown.end < rows.len() {
            let rest = |shown: &Range<usize>| {
                let after = rows.len().saturating_sub(shown.end);
                let (key, count) = if after > 0 { (Action::Down, after) } else { (Action::Up, shown.start) };
                (key, one_line(&words.with("waiting-rest", &[("count", count.into())]), room, base))
            };
            // What says that there are more needs room as well.
            let needed = rest(&self.shown).1.width() + KEY;
            self.shown = fit(&rows, menu.start, room.saturating_sub(needed));
            self.rest = Some(rest(&self.shown));
        }
        let rows = rows.get(self.shown.clone()).unwrap_or(&[]);
        self.items = menu.keyed(&self.shown).map(|(key, _)| key).zip(rows.iter().cloned()).collect();
    }
}

impl MenuView {
    /// What stands in the hint row: the question, then each item with its key, which a click presses.
    #[must_use]
    pub fn parts(&self, keymap: &Keymap) -> Vec<FooterPart> {
        let part = |at, row: &Row, tone, chord| FooterPart { at, row: row.clone(), tone, chord };
        let key = |label: &str| one_line(label, KEY, Base::Fixed(Direction::Ltr));
        let mut parts = vec![part(0, &self.question, Tone::Muted, None)];
        let mut at = if self.question.width() > 0 { self.question.width() + BETWEEN } else { 0 };
        for (letter, said) in &self.items {
            let chord = Some(Chord::char(*letter));
            parts.push(part(at, &key(&letter.to_string()), Tone::Accent, chord));
            parts.push(part(at + KEY - BETWEEN, said, Tone::Text, chord));
            at += said.width() + KEY;
        }
        if let Some((action, said)) = &self.rest {
            let chord = keymap.first(*action);
            let keys = chord.map(|chord| key(&label(chord))).unwrap_or_default();
            parts.push(part(at, &keys, Tone::Accent, chord));
            parts.push(part(at + KEY - BETWEEN, said, Tone::Muted, chord));
        }
        parts
    }
}

/// Columns for what each item says, so that all of them are seen; where numbers choose, they may come one screen after the other.
fn columns(menu: &Menu, width: u16) -> u16 {
    let sorts = menu.items.iter().filter(|item| item.key.is_some_and(|key| key != '-')).count();
    let sorts = if menu.kind == MenuKind::Mark || sorts > 0 { sorts } else { return SAID.1 };
    if menu.kind == MenuKind::Copy {
        return SAID.1;
    }
    (width.saturating_sub(OTHERS) / cells(sorts.max(1))).saturating_sub(KEY).clamp(SAID.0, SAID.1)
}

/// As many items as have room from a place on, at least one.
fn fit(rows: &[Row], start: usize, room: u16) -> Range<usize> {
    let ends = rows.iter().skip(start).map(|row| row.width() + KEY).scan(0_u16, |end, width| {
        *end = end.saturating_add(width);
        Some(*end)
    });
    // The blanks after the last one may be cut.
    let fitting = ends.take_while(|end| *end <= room.saturating_add(BETWEEN)).count();
    start..(start + fitting.max(1)).min(rows.len())
}
