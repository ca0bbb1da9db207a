//! The layers on screen: their areas and rows.

pub mod advice;
pub mod articles;
mod details;
pub mod filter;
pub mod form;
pub mod lines;
pub mod list;
pub mod menu;
pub mod pick;
pub mod problems;
pub mod proposal;
pub mod saved;
pub mod terminal;

use std::ops::Range;

use ratatui::layout::Rect;

use super::line::LineView;
use super::{At, Frame};
use crate::app::interface::Interface;
use crate::app::layer::{Layer, Palette};
use crate::app::model::Model;
use crate::app::target::Target;

pub use articles::ArticlesView;
pub use filter::FilterView;
pub use form::FormView;
pub use list::ListView;
pub use menu::MenuView;
pub use pick::PickView;
pub use saved::SavedView;

/// A layer on screen.
#[derive(Clone, Debug)]
pub enum LayerView {
    /// A filter that is typed.
    Filter(FilterView),
    /// Words to find that are typed: as much of the line as fits.
    Find(LineView),
    /// What may follow a key.
    Menu(MenuView),
    /// A list in a box.
    List(ListView),
    /// The filters with a name.
    Saved(SavedView),
    /// A list to choose from.
    Pick(PickView),
    /// Fields to be filled in.
    Form(FormView),
    /// Passages of all articles.
    Articles(ArticlesView),
    /// Words that are selected where they stand.
    Words,
}

impl LayerView {
    /// The view of a layer that has just been opened.
    #[must_use]
    pub fn of(layer: &Layer) -> Self {
        match layer {
            Layer::Filter(_) => Self::Filter(FilterView::default()),
            Layer::Find(_) => Self::Find(LineView::default()),
            Layer::Menu(_) => Self::Menu(MenuView::default()),
            Layer::Saved(_) => Self::Saved(SavedView::default()),
            Layer::Pick(_) | Layer::Palette(_) => Self::Pick(PickView::default()),
            Layer::Form(_) => Self::Form(FormView::default()),
            Layer::Words(_) => Self::Words,
            Layer::Articles(_) => Self::Articles(ArticlesView::default()),
            Layer::Help(_) | Layer::Problems(_) | Layer::Details(_) | Layer::Terminal(_) | Layer::Proposal(_) => {
                Self::List(ListView::default())
            }
        }
    }

    /// Lays a layer out, in this view of it or in a new one.
    pub fn present(&mut self, layer: &mut Layer, model: &Model, interface: &Interface, frame: &Frame) {
        match (&mut *self, layer) {
            (Self::Filter(view), Layer::Filter(prompt)) => view.present(prompt, model, &interface.words, frame),
            (Self::Find(view), Layer::Find(prompt)) => {
                view.fit(&prompt.field, find_room(frame), frame.axis);
            }
            (Self::Menu(view), Layer::Menu(menu)) => view.present(menu, &interface.words, frame.size.width),
            (Self::Saved(view), Layer::Saved(list)) => view.present(list, model, &interface.words, frame),
            (Self::Pick(view), Layer::Pick(list) | Layer::Palette(Palette { list })) => {
                view.present(list, &interface.words, frame);
            }
            (Self::Form(view), Layer::Form(form)) => view.present(form, &interface.words, frame),
            (Self::Words, Layer::Words(_)) => {}
            (Self::Articles(view), Layer::Articles(search)) => view.present(search, model, &interface.words, frame),
            (Self::List(view), list) => view.present(list, model, interface, frame),
            (_, layer) => {
                *self = Self::of(layer);
                self.present(layer, model, interface, frame);
            }
        }
    }

    /// The rows of a list, or the items of a menu, that are on screen.
    #[must_use]
    pub fn shown(&self) -> Range<usize> {
        match self {
            Self::Menu(menu) => menu.shown.clone(),
            Self::List(list) => 0..usize::from(list.inside().height),
            Self::Saved(list) => 0..list.height(),
            Self::Pick(list) => 0..list.height(),
            Self::Articles(view) => 0..view.height(),
            Self::Filter(_) | Self::Find(_) | Self::Form(_) | Self::Words => 0..0,
        }
    }

    /// What the mouse is over, if the layer lies there.
    #[must_use]
    pub fn target(&self, at: At, title: Rect) -> Target {
        match self {
            Self::Filter(filter) => filter.target(at, title),
            Self::List(list) => list.target(at),
            Self::Saved(list) => list.target(at),
            Self::Pick(list) => list.target(at),
            Self::Form(form) => form.target(at),
            Self::Articles(view) => view.target(at),
            Self::Menu(_) | Self::Find(_) | Self::Words => Target::Nothing,
        }
    }
}

/// The room for words to find, in the hint row: one blank, the sign and another blank stand before it; counts and keys have the
/// other half.
#[must_use]
pub fn find_room(frame: &Frame) -> Rect {
    let hints = frame.hints;
    Rect { x: hints.x + 2, width: hints.width.saturating_sub(3) / 2, ..hints }
}
