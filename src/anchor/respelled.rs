//! Second step: equal after folding, or but for form.

use super::neighbours::{Found, single_out};
use super::view::View;
use super::{Anchor, Quote, Searchable, State};

pub(super) fn find(article: &Searchable, quote: Quote<'_>) -> Option<Anchor> {
    within(article, article.folded(), quote)
        .or_else(|| within(article, article.formless(), quote))
        .or_else(|| within(article, article.joined(), quote))
}

fn within(article: &Searchable, view: &View, quote: Quote<'_>) -> Option<Anchor> {
    Some(match single_out(view, quote)? {
        Found::One { bytes, .. } => article.standing(State::Respelled, view, bytes, quote),
        Found::Several(starts) => article.ambiguous(view, &starts),
    })
}
