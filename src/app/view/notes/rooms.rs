//! Where each part of the notes stands, by the size of the screen.

use ratatui::layout::Rect;

use super::NotesItem;
use crate::app::Size;
use crate::app::view::inset;

/// Columns and rows from which the stops stand beside the notes.
const BESIDE: Size = Size { width: 100, height: 20 };
/// Rows from which there is room for all of what stands below.
const ROOMY: u16 = 20;
const TIGHT: u16 = 14;
/// Notes are no wider than this, to be read at a glance.
const MEASURE: u16 = 72;

/// The rooms. Columns are logical.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rooms {
    /// The screen but its last row, which is that of the keys.
    pub(super) all: Rect,
    /// The clock, the pace, where the talk is.
    pub(super) head: Rect,
    /// Whose notes they are, where there is a row for that.
    pub(super) heading: Option<Rect>,
    /// What to say.
    pub(super) notes: Rect,
    /// The row in which it says that the notes go on.
    pub(super) more: Rect,
    /// What is on the stage and what comes next: one below the other beside the notes, or a row each below them.
    pub(super) stops: Rect,
    /// Whether they stand beside the notes.
    pub(super) beside: bool,
    /// The time of this stop, and of the whole talk.
    pub(super) time: Rect,
}

impl Rooms {
    /// Those of a screen.
    pub(super) fn of(size: Size) -> Self {
        let all = Rect::new(0, 0, size.width, size.height.saturating_sub(1));
        let row = |y: u16| inset(Rect { y, height: 1, ..all });
        let head = row(0);
        let time = row(all.height.saturating_sub(1));
        if size.width >= BESIDE.width && size.height >= BESIDE.height {
            let body = Rect { y: 2, height: all.height.saturating_sub(4), ..all };
            let left = (size.width * 3 / 5).min(MEASURE + 12).max(size.width / 2);
            let stops = Rect { x: left + 2, width: size.width.saturating_sub(left + 3), ..body };
            let notes =
                Rect { x: 1, width: left.saturating_sub(3).min(MEASURE), y: body.y + 2, height: body.height - 2 };
            let heading = Some(Rect { height: 1, y: body.y, ..notes });
            let more = Rect { y: body.y + 1, height: 1, ..notes };
            return Self { all, head, heading, notes, more, stops, beside: true, time };
        }
        let stops = match size.height {
            ROOMY.. => 3,
            TIGHT..ROOMY => 2,
            _ => 1,
        };
        let roomy = size.height >= TIGHT;
        // A rule above the notes and one below the stops are left out where rows are few.
        let top = if roomy { 2 } else { 1 };
        let below = time.y.saturating_sub(u16::from(roomy));
        let stops = Rect { y: below.saturating_sub(stops), height: stops, ..inset(all) };
        let heading = (size.height >= ROOMY).then(|| row(top));
        let top = top + if heading.is_some() { 2 } else { 0 };
        let width = if stops.width <= MEASURE + 8 { stops.width } else { MEASURE.max(size.width * 4 / 5) };
        let notes = Rect { y: top, height: stops.y.saturating_sub(top + 1), width, ..stops };
        let more = row(stops.y.saturating_sub(1));
        Self { all, head, heading, notes, more, stops, beside: false, time }
    }

    /// The rules between them.
    pub(super) fn rules(&self) -> impl Iterator<Item = NotesItem> {
        let row = |y: u16| Rect { y, height: 1, ..self.all };
        let above = (self.notes.y > 1).then(|| NotesItem::Rule(row(1)));
        let time = (self.time.y > self.stops.bottom()).then(|| NotesItem::Rule(row(self.time.y - 1)));
        let between = if self.beside {
            let x = self.stops.x.saturating_sub(2);
            NotesItem::RuleDown(Rect { x, width: 1, ..self.stops })
        } else {
            NotesItem::Rule(row(self.stops.y.saturating_sub(1)))
        };
        above.into_iter().chain([between]).chain(time)
    }
}
