//! Second step: equal after folding.

use super::neighbours::{Found, single_out};
use super::{Anchor, Quote, Searchable, State};

pub(super) fn find(article: &Searchable, quote: Quote<'_>) -> Option<Anchor> {
    let view = article.folded();
    Some(match single_out(view, quote)? {
        Found::One { bytes, .. } => article.standing(State::Respelled, view, bytes),
        Found::Several(places) => Anchor::ambiguous(places),
    })
}
