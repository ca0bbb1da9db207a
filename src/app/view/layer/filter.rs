//! A filter that is typed: the line in the first row, what is wrong with it and what is offered under it.

use ratatui::layout::Rect;

use super::advice::advice;
use crate::app::layer::FilterPrompt;
use crate::app::layer::prompt::offers::Offers;
use crate::app::model::Model;
use crate::app::model::search::{Offer, Search};
use crate::app::target::Target;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame};
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line};

/// Rows of the list of offers at the most: the list of events stays in sight below it.
const MOST: u16 = 6;
/// Columns of the widest list, and the part of the screen it may cover.
const WIDEST: u16 = 54;
/// Columns of a list besides what it offers: its sides and the blanks inside.
const FRAME: u16 = 4;
/// Columns between an offer and what is said of it.
const APART: u16 = 2;
/// Columns of the row under the line that are not for words: its sides, the sign before them, the key after them.
const SIGNS: u16 = 11;

/// The line and what stands under it.
#[derive(Clone, Debug, Default)]
pub struct FilterView {
    /// As much of the line as fits.
    pub line: LineView,
    /// What is said under it.
    pub advice: Option<Row>,
    /// What is offered there.
    pub offers: OffersView,
}

/// The list of offers on screen.
#[derive(Clone, Debug, Default)]
pub struct OffersView {
    /// Where it stands; empty where nothing is offered.
    pub area: Rect,
    /// The rows of the panes that it covers: whole ones, as far as the list behind it goes.
    pub covers: [Rect; 2],
    /// Its rows: what would be taken, and what is said of it.
    pub rows: Vec<(Row, Row)>,
    /// The first row on screen.
    pub top: usize,
    made_for: Option<(u64, u16)>,
}

impl FilterView {
    /// Rows below the line that what stands under it covers, where there is room for all of it.
    #[must_use]
    pub fn rows_below(prompt: &FilterPrompt, search: &Search) -> u16 {
        u16::from(prompt.fault(search).is_some()) + offered(&prompt.offers)
    }

    /// Lays the line out, and what stands under it.
    pub fn present(&mut self, prompt: &FilterPrompt, model: &Model, words: &Catalog, frame: &Frame) {
        self.line.fit(&prompt.field, frame.line, frame.axis);
        let room = frame.size.width.saturating_sub(SIGNS);
        self.advice = prompt.fault(&model.search).map(|fault| advice(fault, &model.search, words, room));
        let y = frame.line.bottom() + u16::from(self.advice.is_some());
        let start = prompt.offers.items.first().map_or(0, |offer| offer.replace.start);
        let column = prompt.field.column_of(&(start..start + 1)).map_or(self.line.caret, |column| self.line.x(column));
        self.offers.present(&prompt.offers, (column.saturating_sub(2), y), words, frame);
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At, title: Rect) -> Target {
        match self.offers.at(at) {
            Some(offer) => Target::Offer(offer),
            None if at.on(title) => Target::Line(self.line.column(at.x)),
            None => Target::Nothing,
        }
    }
}

impl OffersView {
    fn at(&self, at: At) -> Option<usize> {
        at.on(self.area).then(|| self.top + usize::from(at.y - self.area.y))
    }

    /// Lays the offers out below a cell of the screen, beginning near its column.
    fn present(&mut self, offers: &Offers, (x, y): (u16, u16), words: &Catalog, frame: &Frame) {
        let room = frame.size.height.saturating_sub(y).saturating_sub(1);
        let height = offered(offers).min(room);
        let most = (frame.size.width / 5 * 3).min(WIDEST).saturating_sub(FRAME);
        if self.made_for != Some((offers.version, most)) {
            self.made_for = Some((offers.version, most));
            let base = Base::Fixed(words.language().direction());
            self.rows = offers.items.iter().map(|offer| row(offer, most, base)).collect();
        }
        let used = |(label, note): &(Row, Row)| label.width() + note.width() + if note.width() > 0 { APART } else { 0 };
        let width = self.rows.iter().map(used).max().unwrap_or(0) + FRAME;
        let x = x.min(frame.size.width.saturating_sub(width + 1));
        self.area = Rect { x, y, width: width.min(frame.size.width), height };
        self.covers = covered(self.area, frame);
        let (chosen, rows) = (offers.chosen.unwrap_or(0), usize::from(height));
        self.top = self.top.min(chosen).max((chosen + 1).saturating_sub(rows));
    }
}

/// Rows of the list of offers.
fn offered(offers: &Offers) -> u16 {
    if offers.shown() { cells(offers.items.len()).min(MOST) } else { 0 }
}

/// The rows that an area covers, whole: those of the spine to the end of the screen, those of the list to its end, where the area ends
/// before it.
fn covered(area: Rect, frame: &Frame) -> [Rect; 2] {
    let all = Rect { x: 0, width: frame.size.width, ..area };
    let on_spine = frame.below_spine.saturating_sub(area.y).min(area.height);
    let width = if area.right() <= frame.list_end { frame.list_end } else { frame.size.width };
    let below = Rect { y: area.y + on_spine, width, height: area.height - on_spine, ..all };
    [Rect { height: on_spine, ..all }, below]
}

fn row(offer: &Offer, most: u16, base: Base) -> (Row, Row) {
    let label = one_line(&offer.label, most, base);
    let note = one_line(&offer.note, most.saturating_sub(label.width() + APART).max(most / 3), base);
    let room = if note.width() > 0 { most.saturating_sub(note.width() + APART) } else { most };
    let label = if label.width() > room { one_line(&offer.label, room, base) } else { label };
    (label, note)
}
