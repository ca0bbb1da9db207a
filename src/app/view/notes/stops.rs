//! What is on the stage, what comes next, and what then.

use unicode_width::UnicodeWidthStr;

use ratatui::layout::Rect;

use super::rooms::Rooms;
use super::{Maker, NotesItem, NotesTone};
use crate::app::remote::{Blank, Report, StopReport};
use crate::app::screen::Notes;
use crate::app::view::after;
use crate::text::one_line;
use crate::timeline::Date;
use crate::timeline::date::distance;

/// Rows of a passage on the stage at the most, beside the notes.
const PASSAGE: u16 = 5;
/// Columns from which it says how far the next stop is.
const WIDE: u16 = 56;

/// The stops as they have room.
pub(super) fn items(notes: &Notes, maker: Maker<'_>, rooms: &Rooms) -> Vec<NotesItem> {
    let Some(report) = &notes.report else { return Vec::new() };
    if rooms.beside { beside(report, maker, rooms.stops) } else { below(report, maker, rooms.stops) }
}

/// In how many steps the next stop comes.
fn steps_left(report: &Report, maker: Maker<'_>) -> String {
    let left = report.steps.saturating_sub(report.step) + 1;
    maker.words.with("notes-steps", &[("steps", left.into())]).into_owned()
}

/// What is seen in its place.
fn blanked(report: &Report, maker: Maker<'_>) -> Option<String> {
    let id = match report.blank {
        Blank::Off => return None,
        Blank::Dark => "notes-dark",
        Blank::Paper => "notes-paper",
    };
    Some(maker.words.text(id).into_owned())
}

fn beside(report: &Report, maker: Maker<'_>, area: Rect) -> Vec<NotesItem> {
    let mut column = Column { maker, left: area, items: Vec::new() };
    column.heading("notes-on-stage", blanked(report, maker), NotesTone::Warn);
    column.stop(&report.now, None, 4);
    let passage = maker.rows(&report.now.passage, area.width, PASSAGE);
    if !passage.is_empty() {
        column.skip();
    }
    for row in passage {
        column.row(row, NotesTone::Muted);
    }
    let Some(next) = &report.next else {
        column.skip();
        column.heading("notes-last", None, NotesTone::Muted);
        return column.items;
    };
    column.skip();
    column.heading("notes-next", Some(steps_left(report, maker)), NotesTone::Accent);
    column.stop(next, Some(&report.now), 3);
    if let Some(then) = &report.then {
        column.skip();
        column.heading("notes-then", None, NotesTone::Muted);
        column.stop(then, Some(next), 2);
    }
    column.items
}

/// Rows put one below the other as long as there is room.
struct Column<'a> {
    maker: Maker<'a>,
    left: Rect,
    items: Vec<NotesItem>,
}

impl Column<'_> {
    fn take(&mut self) -> Option<Rect> {
        let row = Rect { height: 1, ..self.left };
        let left = self.left.height.checked_sub(1)?;
        self.left = Rect { y: self.left.y + 1, height: left, ..self.left };
        Some(row)
    }

    fn skip(&mut self) {
        self.take();
    }

    fn row(&mut self, row: crate::text::Row, tone: NotesTone) {
        let area = self.take();
        self.items.extend(area.map(|area| NotesItem::Words { area, row, tone }));
    }

    fn heading(&mut self, id: &'static str, beside: Option<String>, tone: NotesTone) {
        let Some(area) = self.take() else { return };
        self.items.push(self.maker.said(&self.maker.words.text(id), area, NotesTone::Muted));
        self.items.extend(beside.map(|said| self.maker.said_last(&said, area, tone)));
    }

    fn stop(&mut self, stop: &StopReport, before: Option<&StopReport>, most: u16) {
        let maker = self.maker;
        if let Some(area) = self.take() {
            let date = one_line(&when(stop, maker, true), area.width, maker.base);
            let left = after(area, (date.width() + 2).min(area.width));
            self.items.push(NotesItem::Words {
                area: Rect { width: date.width(), ..area },
                row: date,
                tone: NotesTone::Date,
            });
            let gap = before.and_then(|before| later(before, stop, maker));
            let gap = gap.filter(|gap| gap.width() <= usize::from(left.width));
            self.items.extend(gap.map(|gap| maker.said_last(&gap, left, NotesTone::Muted)));
        }
        for row in maker.rows(&stop.title, self.left.width, most) {
            self.row(row, NotesTone::Strong);
        }
    }
}

fn below(report: &Report, maker: Maker<'_>, area: Rect) -> Vec<NotesItem> {
    let now = ("notes-on-stage", blanked(report, maker), Some(&report.now));
    let next = ("notes-next", Some(steps_left(report, maker)), report.next.as_ref());
    let last = ("notes-last", None, None);
    let next = if report.next.is_some() { next } else { last };
    let then = ("notes-then", None, report.then.as_ref());
    let rows = match area.height {
        3.. => vec![now, next, then],
        2 => vec![now, next],
        _ => vec![next],
    };
    let labels = rows.iter().map(|(id, ..)| maker.words.text(id).width()).max().unwrap_or(0);
    let label = u16::try_from(labels + 2).unwrap_or(u16::MAX);
    let mut items = Vec::new();
    for ((id, beside, stop), row) in rows.into_iter().zip(area.rows()) {
        if id == "notes-then" && stop.is_none() {
            continue;
        }
        items.push(maker.said(&maker.words.text(id), row, NotesTone::Muted));
        let Some(stop) = stop else { continue };
        let mut room = after(row, label.min(row.width));
        if let Some(said) = beside.filter(|_| room.width >= WIDE || stop.event == report.now.event) {
            let tone = if id == "notes-next" { NotesTone::Accent } else { NotesTone::Warn };
            let said = one_line(&said, room.width, maker.base);
            let width = said.width();
            items.push(NotesItem::Words { area: Rect { width, ..room }, row: said, tone });
            room = after(room, (width + 2).min(room.width));
        }
        // The title has the most of the room, whatever there is to say of the date.
        let dates = [true, false].map(|long| one_line(&when(stop, maker, long), room.width, maker.base));
        let [long, short] = dates;
        let date = if room.width >= WIDE && long.width() <= room.width * 2 / 5 { long } else { short };
        let width = date.width();
        items.push(NotesItem::Words { area: Rect { width, ..room }, row: date, tone: NotesTone::Date });
        room = after(room, (width + 2).min(room.width));
        let title = maker.rows(&stop.title, room.width, 1).into_iter().next();
        items.extend(title.map(|row| NotesItem::Words { area: room, row, tone: NotesTone::Strong }));
    }
    items
}

/// The date of a stop in words.
fn when(stop: &StopReport, maker: Maker<'_>, long: bool) -> String {
    let said = |date: Date| if long { date.long(maker.words) } else { date.short(maker.words) };
    Date::parse(&stop.date).map_or_else(|_| stop.date.clone(), said)
}

/// How long after another stop it was.
fn later(before: &StopReport, stop: &StopReport, maker: Maker<'_>) -> Option<String> {
    distance(&Date::parse(&before.date).ok()?, &Date::parse(&stop.date).ok()?, maker.words)
}
