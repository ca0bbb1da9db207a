//! The filters with a name, in a box in the middle of the screen.

use ratatui::layout::Rect;

use crate::app::layer::SavedList;
use crate::app::model::Model;
use crate::app::model::search::Search;
use crate::app::model::search::isolates::isolates;
use crate::app::model::search::saved::{NamedFilter, Saved};
use crate::app::target::Target;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame, after, inside};
use crate::i18n::Catalog;
use crate::query::Query;
use crate::text::bidi::isolated;
use crate::text::isolate::marked;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line};

/// Columns of the list at the most, and rows besides the filters: borders, the name, a blank.
const WIDEST: u16 = 76;
const ROWS: u16 = 4;
/// Columns of a name.
const NAME: u16 = 20;

/// The list on screen.
#[derive(Clone, Debug, Default)]
pub struct SavedView {
    /// The box it stands in.
    pub area: Rect,
    /// What asks for a name, or says why none is wanted.
    pub question: Row,
    /// The name that is typed; nothing where there is no filter to save.
    pub name: Option<LineView>,
    /// What the same key pressed once more would lose.
    pub warning: Option<Row>,
    /// The filters: name and line.
    pub rows: Vec<(Row, Row)>,
    /// The first one on screen.
    pub top: usize,
    /// The list and its filters, whether there is one to save, and the screen they were laid out for.
    made_for: Option<Box<(SavedList, Saved, bool, Frame)>>,
}

impl SavedView {
    /// The room inside the box.
    #[must_use]
    pub fn inside(&self) -> Rect {
        inside(self.area)
    }

    /// Rows for filters.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from(self.area.height.saturating_sub(ROWS))
    }

    /// Lays the list out.
    pub fn present(&mut self, list: &SavedList, model: &Model, words: &Catalog, frame: &Frame) {
        let search = &model.search;
        let nameless = search.line().trim().is_empty();
        let same = |(made, saved, without, at): &(SavedList, Saved, bool, Frame)| {
            made == list && *saved == search.saved && *without == nameless && at == frame
        };
        if self.made_for.as_deref().is_some_and(same) {
            return;
        }
        self.made_for = Some(Box::new((list.clone(), search.saved.clone(), nameless, *frame)));
        let base = Base::Fixed(words.language().direction());
        let filters = search.saved.filters();
        let width = frame.size.width.saturating_sub(4).min(WIDEST);
        let height = cells(filters.len().max(1)).saturating_add(ROWS).min(frame.size.height.saturating_sub(2));
        let (x, y) = (frame.size.width.saturating_sub(width) / 2, frame.size.height.saturating_sub(height) / 2);
        self.area = Rect { x, y, width, height };
        let inside = self.inside();
        let question = if nameless { "saved-no-filter" } else { "saved-name" };
        self.question = one_line(&words.text(question), inside.width, base);
        let warning = list.doubt.map(|doubt| doubt.said(words));
        self.warning = warning.map(|warning| one_line(&warning, inside.width, base));
        let room = after(Rect { height: 1, ..inside }, self.question.width());
        let mut name = self.name.take().unwrap_or_default();
        name.fit(&list.name, room, frame.axis);
        self.name = Some(name).filter(|_| !nameless);
        self.rows = filters.iter().map(|saved| row(saved, search, inside.width, base)).collect();
        self.top = self.top.min(list.cursor).max((list.cursor + 1).saturating_sub(self.height().max(1)));
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        let inside = self.inside();
        if !at.on(inside) {
            return Target::Beside;
        }
        let row = at.y.checked_sub(inside.y + 2).map(|row| usize::from(row) + self.top);
        row.filter(|row| *row < self.rows.len()).map_or(Target::Nothing, Target::Row)
    }
}

fn row(NamedFilter { name, line }: &NamedFilter, search: &Search, width: u16, base: Base) -> (Row, Row) {
    let query = Query::parse(line, search.scope());
    let shown = marked(line, isolates(line, query.groups()));
    (one_line(&isolated(name), NAME.min(width / 2), base), one_line(&shown, width.saturating_sub(NAME + 2), base))
}
