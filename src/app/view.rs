//! What is derived for the cells: where everything stands, and the rows that are laid out. Made from the rest after every message,
//! and kept from frame to frame.

pub mod answers;
mod area;
pub mod article;
pub mod axis;
pub mod chronology;
pub mod compare;
pub mod facets;
pub mod layer;
pub mod layout;
pub mod line;
pub mod notes;
pub mod questions;
pub mod review;
pub mod shelf;
pub mod source;
pub mod spine;
pub mod stage;
mod target;
pub mod title;

use ratatui::layout::Rect;

use super::interface::Interface;
use super::layer::{Layer, Layers};
use super::model::{Change, Model};
use super::request::Move;
use super::screen::{Room, Screens, Shown};
use super::{Size, Whereabouts};
use crate::i18n::Catalog;
use crate::input::Mouse;

pub use area::{after, inset, inside};
use article::ArticleView;
pub use axis::InlineAxis;
use chronology::ChronologyView;
use compare::CompareView;
use facets::FacetsView;
use layer::{FilterView, LayerView, find_room};
pub use layout::Layout;
use layout::{LayoutInput, SMALLEST};
use line::KeptLine;
use notes::NotesView;
use questions::QuestionsView;
use review::ReviewView;
use shelf::ShelfView;
use source::SourceView;
use spine::SpineView;
use stage::StageView;
use title::TitleView;

/// A cell of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The logical column, from 0.
    pub x: u16,
    /// The row, from 0.
    pub y: u16,
}

impl At {
    /// Whether it lies in an area.
    #[must_use]
    pub fn on(self, area: Rect) -> bool {
        (area.x..area.right()).contains(&self.x) && (area.y..area.bottom()).contains(&self.y)
    }
}

/// The parts of the screen that layers stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Columns and rows of the screen.
    pub size: Size,
    /// How its columns are counted.
    pub axis: InlineAxis,
    /// The room of a line in the first row.
    pub line: Rect,
    /// The hint row.
    pub hints: Rect,
    /// The row below the spine.
    pub below_spine: u16,
    /// Where the list ends, in columns.
    pub list_end: u16,
}

/// Everything laid out.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Columns and rows of the screen.
    pub size: Size,
    /// The same of what is laid out on it: below the banner, where there is one. All areas, and all rows where something stands, are
    /// counted from its first row.
    pub inner: Size,
    /// Whether a banner stands above it.
    pub banner: bool,
    /// How its columns are counted: all areas, and all columns where something stands on screen, are logical here.
    pub axis: InlineAxis,
    /// Where everything stands; nothing on a screen too small.
    pub layout: Option<Layout>,
    /// The first row.
    pub title: TitleView,
    /// The list of events.
    pub chronology: ChronologyView,
    /// What is said of a candidate, in place of the list.
    pub review: ReviewView,
    /// The time of the timeline.
    pub spine: SpineView,
    /// The event and its article.
    pub source: SourceView,
    /// What the events found are about.
    pub facets: FacetsView,
    /// The questions on which accounts differ.
    pub questions: QuestionsView,
    /// The comparison.
    pub compare: CompareView,
    /// The articles.
    pub shelf: ShelfView,
    /// The one of them that is read by itself.
    pub article: ArticleView,
    /// The talk.
    pub stage: StageView,
    /// The notes of a talk.
    pub notes: NotesView,
    /// The words found in the article, in the hint row.
    pub find: KeptLine,
    /// The layers over the screen, innermost first.
    pub layers: Vec<LayerView>,
}

impl View {
    /// Nothing laid out yet, for a screen of a size.
    #[must_use]
    pub fn new(size: Size) -> Self {
        Self { size, ..Self::default() }
    }

    /// Lays out what is on screen, and nothing more; lists are kept within their rows.
    pub fn present(&mut self, model: &Model, screens: &mut Screens, layers: &mut Layers, interface: &Interface) {
        // Where the screen is too low for it, the last row says it; who listens to a talk hears nothing of it.
        self.banner = model.library.is_behind() && screens.stage.is_none() && self.size.height > SMALLEST.height;
        self.inner = Size { height: self.size.height - u16::from(self.banner), ..self.size };
        self.axis = InlineAxis { direction: interface.direction, width: self.inner.width };
        let input = self.layout_input(screens, 0);
        if let Some(notes) = &mut screens.notes {
            self.layout = layout::lay_out(self.inner, input);
            self.notes.present(notes, interface, self.inner);
            return self.present_layers(model, layers, interface);
        }
        self.source.follow(model);
        self.lay_out(model, screens, &interface.words);
        let below = layers.iter().map(|layer| match layer {
            Layer::Filter(prompt) => FilterView::rows_below(prompt, &model.search),
            _ => 0,
        });
        self.layout = self.layout.map(|layout| layout.below(below.max().unwrap_or(0)));
        if let Some(layout) = self.layout {
            let typing = layers.iter().any(|layer| matches!(layer, Layer::Filter(_)));
            self.title.present(layout.title, model, &interface.words, typing, self.axis);
            self.present_panes(layout, model, screens, &interface.words);
        }
        if let Some(stage) = &screens.stage {
            self.stage.present(stage, model, interface, self.size);
        }
        self.present_layers(model, layers, interface);
    }

    /// The head's height depends on the pane's width, and the article's place on the head's height: so the width first; how the
    /// head uses its rows depends on both.
    fn lay_out(&mut self, model: &Model, screens: &Screens, words: &Catalog) {
        self.chronology.follow(model, words);
        self.spine.follow(model);
        match &screens.browse.facets {
            Some(facets) => self.facets.follow(facets, words),
            // What opens next counts its versions from the start.
            None => self.facets = FacetsView::default(),
        }
        self.layout = layout::lay_out(self.inner, self.layout_input(screens, 0));
        let event = model.timeline().zip(model.event());
        if let (Some(pane), Some((timeline, event))) = (self.layout.and_then(|layout| layout.source), event) {
            let read = model.article().is_some_and(|source| source.article.is_some());
            self.source.head.present(timeline, event, read, words, pane.event.width.saturating_sub(2));
            self.source.prepare(model, words, pane.column.width);
            let listed = self.source.whole().map_or(0, |_| self.chronology.rows(model, words, self.inner));
            self.layout = layout::lay_out(self.inner, self.layout_input(screens, listed));
            self.source.head.fit(self.layout.and_then(|layout| layout.source).map_or(0, |pane| pane.event.height));
        }
    }

    fn layout_input(&self, screens: &Screens, listed: u16) -> LayoutInput {
        let browse = &screens.browse;
        LayoutInput {
            focus: browse.focus,
            zoomed: browse.zoomed,
            split: browse.split,
            event_rows: self.source.head.wants(),
            first_rows: self.source.head.wants_first(),
            facets: browse.facets.is_some().then(|| self.facets.natural_width()),
            list: if screens.review.is_some() { review::WIDTH } else { self.chronology.natural_width() },
            whole: self.source.whole().map_or(0, layout::pane_rows),
            listed,
            spine: self.spine.is_drawn(),
        }
    }

    fn present_panes(&mut self, layout: Layout, model: &Model, screens: &mut Screens, words: &Catalog) {
        if let Some((area, facets)) = layout.facets.zip(screens.browse.facets.as_ref()) {
            self.facets.present(facets, words, area);
        }
        if let Some(pane) = layout.chronology {
            let beside = layout.divider.is_some_and(|divider| divider.width == 1);
            self.chronology.present(model, words, pane, beside);
            if let Some(reviewing) = &mut screens.review {
                self.review.present(reviewing, model, words, pane);
            }
        }
        if let Some(area) = layout.spine {
            self.spine.present(model, words, (area.width, area.height), screens.browse.time);
        }
        if let Some(pane) = layout.source {
            self.source.present(model, words, pane.column.width, pane.article.height.into());
        }
        if let Some(find) = screens.find() {
            let room = find_room(&self.frame());
            self.find.fit(&find.line, |_| Vec::new(), room, self.axis);
        }
        if let Some(questions) = screens.questions.as_ref().filter(|_| screens.shown() == Shown::Questions) {
            self.questions.present(questions, model, words, self.inner);
        }
        let compared = screens.shown() == Shown::Compare;
        if let Some(compare) = screens.compare.as_mut().filter(|_| compared) {
            self.compare.present(compare, model, words, self.inner);
        }
        self.present_shelf(layout, model, screens, words);
    }

    fn present_shelf(&mut self, layout: Layout, model: &Model, screens: &mut Screens, words: &Catalog) {
        let Some(list) = &mut screens.shelf else { return self.article.close() };
        self.shelf.follow(model);
        let source = list.source();
        if let Some(open) = &mut list.open {
            self.article.present(open, (source, &self.shelf), model, words, self.inner);
        } else {
            self.article.close();
            let spine = layout.spine.map(|_| &self.spine);
            self.shelf.present(list, (model, spine), words, layout.body);
        }
    }

    fn present_layers(&mut self, model: &Model, layers: &mut Layers, interface: &Interface) {
        let frame = self.frame();
        self.layers.truncate(layers.len());
        for (n, layer) in layers.iter_mut().enumerate() {
            if self.layers.len() <= n {
                self.layers.push(LayerView::of(layer));
            }
            if let Layer::Words(selected) = &mut *layer {
                let text = if self.article.is_open { &mut self.article.text } else { &mut self.source };
                selected.rows = text.beside(model, selected.caret(), selected.away);
            }
            if let Some(view) = self.layers.get_mut(n) {
                view.present(layer, model, interface, &frame);
            }
        }
    }

    /// The parts of the screen that layers stand in.
    #[must_use]
    pub fn frame(&self) -> Frame {
        let layout = self.layout.unwrap_or_default();
        Frame {
            size: self.inner,
            axis: self.axis,
            line: self.title.line_room(),
            hints: layout.hints,
            below_spine: layout.spine.unwrap_or(layout.title).bottom(),
            list_end: layout.list_end(),
        }
    }

    /// Whether the mouse is over the banner.
    #[must_use]
    pub fn on_banner(&self, mouse: Mouse) -> bool {
        self.banner && mouse.row == 0
    }

    /// The cell the mouse is over, below the banner; past the last column is there whichever way layouts run.
    #[must_use]
    pub fn at(&self, mouse: Mouse) -> At {
        let past = mouse.column >= self.inner.width;
        At {
            x: if past { mouse.column } else { self.axis.mirror(mouse.column, 1) },
            y: mouse.row.saturating_sub(u16::from(self.banner)),
        }
    }

    /// What the panes have room for.
    #[must_use]
    pub fn room(&self) -> Room {
        let layout = self.layout.unwrap_or_default();
        Room {
            width: self.inner.width,
            direction: self.axis.direction,
            chronology: layout.chronology.map(|pane| pane.height),
            article: layout.source.map(|pane| pane.article.height),
            facets: layout.facets.map(|area| area.height),
            facets_stay: layout.facets_stay,
            zoom: self.spine.zoom(),
            pages: self.stage.pages,
        }
    }

    /// Rows, or what stands in them, of the screen that is shown in place of the panes.
    #[must_use]
    pub fn height(&self, shown: Shown) -> usize {
        match shown {
            Shown::Questions => self.questions.items.len(),
            Shown::Shelf => self.shelf.page(),
            Shown::Article => self.article.height(),
            Shown::Stage => self.stage.pages,
            Shown::Compare | Shown::Browse | Shown::Notes => self.compare.height(),
        }
    }

    /// Shows another part of the rows; what is to be selected then.
    pub fn apply(&mut self, moved: Move, model: &Model, words: &Catalog) -> Option<Change> {
        let timeline = model.timeline()?;
        let position = model.position();
        match moved {
            Move::List(rows) => return Some(Change::Go(self.chronology.scroll(rows, model, words))),
            Move::Still => self.chronology.hold(),
            Move::Page(rows) => return Some(Change::Go(self.chronology.page(rows, model, words))),
            Move::Heading(onward) => return Some(Change::Go(self.chronology.heading(position, onward))),
            Move::Read(onward) => {
                let page = self.source.page();
                let moved = self.source.scroll(timeline, if onward { page } else { -page });
                return (!moved).then_some(Change::Step(if onward { 1 } else { -1 }));
            }
            Move::Source(rows) => {
                self.text_mut().scroll(timeline, rows);
            }
            Move::SourceEnd(end) => {
                let from = self.text().reading();
                self.text_mut().scroll_to_end(timeline, end);
                return Some(Change::Scrolled(from)).filter(|_| !self.article.is_open);
            }
            Move::Passage(onward) => {
                let sight = model.article().map_or(0..0, |source| self.source.sight(source));
                return Some(Change::NextPassage(onward, sight));
            }
            Move::Excerpt => self.source.bring_excerpt(),
            Move::Resume(reading) => self.text_mut().resume(reading),
            Move::Hit { from, paragraph, at } => self.text_mut().show(timeline, from, (paragraph, at)),
        }
        None
    }

    /// The article in front: read by itself, or in the source pane.
    #[must_use]
    pub fn text(&self) -> &SourceView {
        if self.article.is_open { &self.article.text } else { &self.source }
    }

    fn text_mut(&mut self) -> &mut SourceView {
        if self.article.is_open { &mut self.article.text } else { &mut self.source }
    }

    /// Forgets what is laid out in words of a language that has become another; places are kept.
    pub fn reword(&mut self) {
        self.title.reword();
        self.chronology.reword();
        self.spine.reword();
        self.source.reword();
        self.questions.reword();
        self.review.reword();
        self.compare.reword();
        self.shelf.reword();
        self.article.reword();
        self.stage.reword();
        self.notes.reword();
        self.layers.clear();
    }

    /// Shows what is selected now, from a place of its article.
    pub fn resume(&mut self, at: Whereabouts, model: &Model) {
        self.source.follow(model);
        self.source.resume(at.reading);
    }

    /// Where the reader is in the panes.
    #[must_use]
    pub fn whereabouts(&self, screens: &Screens) -> Whereabouts {
        let alone = screens.open_article().is_some();
        let text = if alone { &self.article.text } else { &self.source };
        Whereabouts { focus: screens.browse.focus, reading: text.reading(), alone }
    }
}
