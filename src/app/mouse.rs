//! What the mouse does: click selects, the wheel scrolls the pane under it, the rule between the panes is dragged.

use ratatui::layout::Rect;

use crate::input::{Mouse, MouseKind};
use crate::query::line::Choice;
use crate::text::Direction;

use super::chronology::Entry;
use super::layout::{Layout, SourceLayout};
use super::overlay::{OverlayKind, OverlayLine};
use super::source::ScreenRow;
use super::values::Value;
use super::{Effect, Pane, State};

/// Rows a notch of the wheel scrolls.
const NOTCH: i16 = 3;

/// A cell of the screen.
#[derive(Clone, Copy)]
struct At {
    x: u16,
    y: u16,
}

impl At {
    fn on(self, area: Rect) -> bool {
        (area.x..area.right()).contains(&self.x) && (area.y..area.bottom()).contains(&self.y)
    }
}

impl State {
    pub(super) fn pointer(&mut self, mouse: Mouse) -> Vec<Effect> {
        let at = At { x: mouse.column, y: mouse.row };
        let Some(layout) = self.layout else { return Vec::new() };
        match mouse.kind {
            MouseKind::Wheel(notches) => self.wheel(layout, at, notches),
            MouseKind::Press if self.overlay.is_some() => return self.press_in_overlay(at),
            MouseKind::Press if self.saved.list.is_some() => return self.press_saved(at.x, at.y),
            MouseKind::Press => {
                self.toast = None;
                self.waiting = None;
                self.keep_find();
                if let Some(offer) = self.filter.offers.at(at.x, at.y) {
                    return self.take_offer(offer);
                }
                self.press(layout, at);
            }
            MouseKind::Drag if self.dragging => self.drag(layout, at),
            MouseKind::Drag => {}
            MouseKind::Release => self.dragging = false,
        }
        Vec::new()
    }

    /// A click chooses what it falls on where something can be chosen, and else closes the list.
    fn press_in_overlay(&mut self, at: At) -> Vec<Effect> {
        let Some(overlay) = &self.overlay else { return Vec::new() };
        let inside = overlay.inside(self.size);
        let row = at.y.checked_sub(inside.y).filter(|_| at.on(inside)).map(|row| overlay.top + usize::from(row));
        match row.and_then(|row| overlay.columns.first()?.get(row)) {
            Some(OverlayLine::Choice { place, .. }) => {
                let place = *place;
                self.choose(place)
            }
            Some(_) if overlay.kind == OverlayKind::Terminal => Vec::new(),
            _ => {
                self.overlay = None;
                Vec::new()
            }
        }
    }

    fn wheel(&mut self, layout: Layout, at: At, notches: i16) {
        let rows = isize::from(notches.saturating_mul(NOTCH));
        if let Some(overlay) = &mut self.overlay {
            overlay.top = overlay.top.saturating_add_signed(rows);
            return;
        }
        if layout.facets.is_some_and(|facets| at.on(facets)) {
            self.scroll_facets(isize::from(notches));
        } else if let Some(pane) = layout.chronology.filter(|pane| at.on(*pane)) {
            self.chronology.scroll(rows, usize::from(pane.height));
        } else if layout.source.is_some_and(|source| at.on(source.pane)) {
            self.scroll_source(rows);
        }
    }

    fn press(&mut self, layout: Layout, at: At) {
        if let Some(area) = layout.facets.filter(|area| at.on(*area)) {
            self.press_facet(usize::from(at.y - area.y));
            return;
        }
        self.leave_facets();
        self.dragging = layout.divider.is_some_and(|divider| at.on(divider));
        if let Some(pane) = layout.chronology.filter(|pane| at.on(*pane)) {
            self.focus = Pane::Chronology;
            if let Some(Entry::Event(event)) = self.chronology.at(usize::from(at.y - pane.y)) {
                self.chronology.select(event as usize);
            }
        } else if let Some(source) = layout.source.filter(|source| at.on(source.pane)) {
            self.focus = Pane::Source;
            if let Some(value) = self.name_at(source, at) {
                self.filter_by(&value, Choice::Only);
            } else if let Some((event, excerpt)) = self.passage_at(source, at) {
                self.jumping(|state| state.open_passage(event, excerpt));
            }
        } else if at.on(layout.title) {
            self.press_title(at.x);
        }
    }

    /// A click takes a term out of a kept filter; it puts the caret into one that is typed.
    fn press_title(&mut self, x: u16) {
        let term = self.filter.term_at(x).filter(|_| !self.filter.typing());
        if let Some(term) = term {
            self.remove_term(term);
        } else {
            self.act(crate::keymap::Action::Filter);
            self.filter.click(x);
        }
    }

    /// The name under a position of the event's own lines.
    fn name_at(&self, source: SourceLayout, at: At) -> Option<Value> {
        let row = at.y.checked_sub(source.event.y).filter(|_| at.on(source.event))?;
        let line = self.source.head.shown(usize::from(source.event.height)).nth(usize::from(row))?;
        // One blank column at each side.
        let (left, right) = (source.event.x + 1, source.event.right().saturating_sub(1));
        let begins = match self.direction() {
            Direction::Ltr => left,
            Direction::Rtl => right.saturating_sub(line.row.width()),
        };
        line.name_at(at.x.checked_sub(begins)?).cloned()
    }

    /// The listed event whose passage lies under a position of the source pane.
    fn passage_at(&self, source: SourceLayout, at: At) -> Option<(usize, usize)> {
        let row = at.y.checked_sub(source.article.y).filter(|_| at.on(source.article))?;
        let ScreenRow::Paragraph { paragraph, row } = *self.source.screen().get(usize::from(row))? else { return None };
        let laid_out = self.source.pages().rows(paragraph).get(row)?;
        let column = column_in(source.column, laid_out.direction(), laid_out.width(), at.x)?;
        let timeline = self.library.timeline.as_ref()?;
        let article = timeline.sources.get(self.source.source()?)?.article.as_ref()?;
        let begins = article.paragraphs.get(paragraph)?.chars.start;
        let point = begins + laid_out.logical_at(column)?;
        let under = self.source.passages_in(&self.library, point..point + 1);
        let listed = under.filter(|(passage, _)| self.chronology.lists(passage.event));
        listed.map(|(passage, _)| (passage.event, passage.excerpt)).last()
    }

    fn drag(&mut self, layout: Layout, at: At) {
        let Some(divider) = layout.divider else { return };
        let beside = divider.width == 1;
        let (here, there, whole) =
            if beside { (divider.x, at.x, self.size.width) } else { (divider.y, at.y, self.size.height) };
        let moved = i32::from(there) - i32::from(here);
        let towards_end = if beside && self.direction() == Direction::Rtl { -moved } else { moved };
        let step = i32::from(whole) / 25;
        if towards_end.abs() >= step.max(1) {
            let action =
                if towards_end > 0 { crate::keymap::Action::SplitMore } else { crate::keymap::Action::SplitLess };
            self.act(action);
        }
    }
}

/// The column of a row under a screen column; rows are aligned to their own side of the text column.
#[must_use]
fn column_in(column: Rect, direction: Direction, width: u16, x: u16) -> Option<u16> {
    let left = match direction {
        Direction::Ltr => column.x,
        Direction::Rtl => column.right().saturating_sub(width),
    };
    x.checked_sub(left).filter(|offset| *offset < width)
}
