//! What lies over the screen.

mod articles;
mod filter;
mod find;
mod form;
pub(super) mod list;
mod pick;
mod saved;

use ratatui::layout::Position;

use crate::app::App;
use crate::app::layer::{Layer, Palette};
use crate::app::view::Layout;
use crate::app::view::layer::LayerView;

use super::hints;
use super::pen::Pen;

/// Draws a layer; returns where its cursor stands, if it wants one.
pub(super) fn draw(layer: &Layer, view: &LayerView, app: &App, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    match (layer, view) {
        (Layer::Filter(prompt), LayerView::Filter(view)) => Some(filter::draw(prompt, view, app, layout, pen)),
        (Layer::Find(_), LayerView::Find(view)) => Some(find::draw(view, layout, pen)),
        (Layer::Terminal(terminal), LayerView::List(view)) => list::draw(layer, view, Some(terminal.cursor), app, pen),
        (Layer::Problems(problems), LayerView::List(view)) => list::draw(layer, view, Some(problems.cursor), app, pen),
        (_, LayerView::List(view)) => list::draw(layer, view, None, app, pen),
        (Layer::Saved(saved), LayerView::Saved(view)) => Some(saved::draw(saved, view, app, pen)),
        (Layer::Pick(list) | Layer::Palette(Palette { list }), LayerView::Pick(view)) => {
            Some(pick::draw((list, &layer.border_hints()), view, app, pen))
        }
        (Layer::Articles(search), LayerView::Articles(view)) => Some(articles::draw(search, view, app, pen)),
        (Layer::Menu(_), LayerView::Menu(_)) => hints::first_key(app, pen),
        (Layer::Form(form), LayerView::Form(view)) => Some(form::draw(form, view, app, pen)),
        _ => None,
    }
}
