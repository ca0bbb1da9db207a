//! What the mouse is over.

use ratatui::layout::Rect;

use super::chronology::Entry;
use super::layer::LayerView;
use super::layout::{Layout, SourceLayout};
use super::source::{ScreenRow, SourceView};
use super::{At, View, inset};
use crate::app::model::passages::Passage;
use crate::app::model::{Model, Selection};
use crate::app::screen::{Screens, Shown};
use crate::app::target::Target;
use crate::timeline::EventIx;

/// A rule is dragged by steps of one part in so many of the screen.
const STEPS: u16 = 25;

impl View {
    /// What of a layer, by its place counted from the innermost, the mouse is over.
    #[must_use]
    pub fn layer_target(&self, layer: usize, at: At, model: &Model) -> Target {
        if let Some(LayerView::Words) = self.layers.get(layer) {
            return self.letter_at(at, model).map_or(Target::Nothing, Target::Letter);
        }
        let title = self.layout.map(|layout| layout.title).unwrap_or_default();
        self.layers.get(layer).map_or(Target::Nothing, |view| view.target(at, title))
    }

    /// What of the screen the mouse is over; while a rule is dragged, how it lies to the rule.
    #[must_use]
    pub fn target(&self, at: At, dragged: bool, model: &Model, screens: &Screens) -> Target {
        let Some(layout) = self.layout else { return Target::Nothing };
        match screens.shown() {
            Shown::Stage | Shown::Notes => return Target::Nothing,
            Shown::Browse => {}
            Shown::Questions if at.on(layout.title) => return self.in_title(layout, at, model),
            Shown::Questions => return self.questions.target(at),
            Shown::Compare => return self.compare.target(at),
            Shown::Article => {
                let room = self.article.room;
                let passage = self.passage_at((&self.article.text, room.article, room.column), at, model, |_| true);
                return passage.map_or(Target::Source, Target::Passage);
            }
            Shown::Shelf => return self.shelf.at(at.y).map_or(Target::Nothing, Target::Row),
        }
        if dragged {
            return layout.divider.map_or(Target::Nothing, |divider| Target::Divider(self.way(divider, at)));
        }
        if let Some(time) = layout.spine.filter(|area| at.on(*area)).and_then(|_| self.time_at(at, model)) {
            return time;
        }
        if let Some(area) = layout.facets.filter(|area| at.on(*area)) {
            return Target::Facet(self.facets.row_at(usize::from(at.y - area.y)));
        }
        if layout.divider.is_some_and(|divider| at.on(divider)) {
            return Target::Divider(0);
        }
        if let Some(pane) = layout.chronology.filter(|pane| at.on(*pane)) {
            return self.in_list(pane, at);
        }
        if let Some(source) = layout.source.filter(|source| at.on(source.pane)) {
            return self.in_source(source, at, model);
        }
        self.in_title(layout, at, model)
    }

    fn in_list(&self, pane: Rect, at: At) -> Target {
        let row = usize::from(at.y - pane.y);
        match self.chronology.at(row) {
            Some(Entry::Event(event, _)) if self.chronology.accounts_at(event, row, at.x - pane.x) => {
                Target::Accounts(event)
            }
            Some(Entry::Event(event, _)) => Target::Event(event),
            Some(Entry::Heading(..)) => self.chronology.under(row).map_or(Target::Chronology, Target::Heading),
            _ => Target::Chronology,
        }
    }

    fn time_at(&self, at: At, model: &Model) -> Option<Target> {
        let days = self.spine.days_at(at.x)?;
        Some(Target::Time(days, self.spine.nearest(days, model), self.spine.zoom_at(at.x)))
    }

    fn in_title(&self, layout: Layout, at: At, model: &Model) -> Target {
        if !at.on(layout.title) || model.timeline().is_none() {
            return Target::Nothing;
        }
        let term = self.title.term_at(at.x, model.search.query().groups());
        term.map_or_else(|| Target::Title(self.title.line.view.column(at.x)), Target::Term)
    }

    fn in_source(&self, source: SourceLayout, at: At, model: &Model) -> Target {
        if let Some(name) = self.name_at(source, at) {
            return name;
        }
        let listed = |event| model.search.listing().lists(event);
        let passage = self.passage_at((&self.source, source.article, source.column), at, model, listed);
        passage.map_or(Target::Source, Target::Passage)
    }

    /// The name under a cell of the event's own lines.
    fn name_at(&self, source: SourceLayout, at: At) -> Option<Target> {
        let row = at.y.checked_sub(source.event.y).filter(|_| at.on(source.event))?;
        let line = self.source.head.lines().get(usize::from(row))?;
        let column = self.axis.column_in(self.axis.aligned(inset(source.event), &line.row), &line.row, at.x)?;
        line.named_at(column).cloned()
    }

    /// The passage that lies under a cell of an article: the last of those that do, among those that are `listed`.
    fn passage_at(
        &self,
        (text, area, column): (&SourceView, Rect, Rect),
        at: At,
        model: &Model,
        listed: impl Fn(EventIx) -> bool,
    ) -> Option<Selection> {
        let row = at.y.checked_sub(area.y).filter(|_| at.on(area))?;
        let ScreenRow::Paragraph { paragraph, row } = *text.screen.get(usize::from(row))? else { return None };
        let laid_out = text.pages.rows(paragraph).get(row)?;
        let cell = self.axis.column_in(self.axis.aligned(column, laid_out), laid_out, at.x)?;
        let source = text.source?;
        let article = source.of(&model.timeline()?.sources)?.article.as_ref()?;
        let point = article.paragraphs.get(paragraph)?.chars.start + laid_out.logical_at(cell)?;
        let under = model.library.passages.touching(source, point..point + 1);
        under.filter(|passage| listed(passage.event)).last().map(Passage::selection)
    }

    /// The code point of the file under a cell of the article in front; beside a row, that of its end on that side.
    #[must_use]
    pub fn letter_at(&self, at: At, model: &Model) -> Option<u32> {
        let (text, area, column) = if self.article.is_open {
            (&self.article.text, self.article.room.article, self.article.room.column)
        } else {
            let pane = self.layout?.source?;
            (&self.source, pane.article, pane.column)
        };
        let row = at.y.checked_sub(area.y).filter(|_| at.on(area))?;
        let ScreenRow::Paragraph { paragraph, row } = *text.screen.get(usize::from(row))? else { return None };
        let laid_out = text.pages.rows(paragraph).get(row)?;
        let article = text.source?.of(&model.timeline()?.sources)?.article.as_ref()?;
        let begins = article.paragraphs.get(paragraph)?.chars.start;
        let x = self.axis.aligned(column, laid_out);
        let cell = self.axis.column_in(x, laid_out, at.x).and_then(|cell| laid_out.logical_at(cell));
        let logical = laid_out.logical();
        let ends = (at.x >= x + laid_out.width()) == self.axis.agrees(laid_out);
        Some(begins + cell.unwrap_or(if ends { logical.end.saturating_sub(1) } else { logical.start }))
    }

    /// Which way a cell lies from a rule, if far enough for it to be moved: towards the end (1) or back (-1).
    fn way(&self, divider: Rect, at: At) -> i16 {
        let beside = divider.width == 1;
        let (here, there, whole) =
            if beside { (divider.x, at.x, self.inner.width) } else { (divider.y, at.y, self.inner.height) };
        let moved = i32::from(there) - i32::from(here);
        if moved.abs() < i32::from(whole / STEPS).max(1) {
            return 0;
        }
        if moved > 0 { 1 } else { -1 }
    }
}
