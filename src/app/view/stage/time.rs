//! The time below the stage: what was told is marked on it; what is yet to come is not.

use crate::app::model::Model;
use crate::app::model::delivery::Delivery;
use crate::app::screen::browse::time::TimeView;
use crate::app::view::spine::{Label, SpineView};
use crate::i18n::Catalog;

/// The time of the timeline in a row.
#[derive(Clone, Debug, Default)]
pub struct StageTime {
    /// Its row.
    pub y: u16,
    /// Its signs, with their columns.
    pub signs: Vec<(u16, TimeSign)>,
    /// The years at its breaks, with their columns.
    pub labels: Vec<Label>,
}

/// A sign in the row of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeSign {
    /// Time goes by.
    Line,
    /// A break of scale.
    Break,
    /// An event that was told.
    Told,
    /// What is told now may have been at any time here.
    Here,
    /// What is told now begins here.
    Now,
}

/// Lays it out between margins, in a row of a screen so wide.
pub(super) fn lay_out(
    spine: &mut SpineView,
    model: &Model,
    delivery: &Delivery,
    words: &Catalog,
    (margin, y): (u16, u16),
    width: u16,
) -> StageTime {
    let inner = width.saturating_sub(2 * margin) + 2;
    spine.follow(model);
    spine.present(model, words, (inner, 1), TimeView::default());
    // The spine keeps a column at each side for itself.
    let from = (margin + spine.x).saturating_sub(1);
    let slots = &spine.scale.slots;
    let mut signs: Vec<(u16, TimeSign)> = Vec::new();
    let mut put = |column: u16, sign| signs.push((from + column, sign));
    for slot in slots {
        (slot.x..slot.x + slot.width).for_each(|column| put(column, TimeSign::Line));
    }
    let labels: Vec<Label> =
        spine.labels.iter().map(|label| Label { x: from + label.x, text: label.text.clone() }).collect();
    for label in spine.labels.iter().skip(1) {
        put(label.x.saturating_sub(1), TimeSign::Break);
    }
    for stop in delivery.talk.stops.get(..delivery.stop).unwrap_or_default() {
        if let Some((from, to)) = spine.columns(stop.event) {
            let lies = |column: &u16| slots.iter().any(|slot| (slot.x..slot.x + slot.width).contains(column));
            put((from.midpoint(to)..=to).find(lies).unwrap_or(from), TimeSign::Told);
        }
    }
    if let Some((from, to)) = delivery.here().and_then(|stop| spine.columns(stop.event)) {
        // A year that stands between two pieces of the time stays to be read.
        let lies = |column: &u16| slots.iter().any(|slot| (slot.x..slot.x + slot.width).contains(column));
        (from..=to).filter(lies).for_each(|column| put(column, TimeSign::Here));
        put((from.midpoint(to)..=to).find(lies).unwrap_or(from), TimeSign::Now);
    }
    StageTime { y, signs, labels }
}
