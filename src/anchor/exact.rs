//! First step: code point for code point, runs of white space apart.

use super::neighbours::{Found, single_out};
use super::{Anchor, Quote, Searchable, State};

pub(super) fn find(article: &Searchable, quote: Quote<'_>, curated: bool) -> Option<Anchor> {
    Some(match single_out(&article.verbatim, quote)? {
        Found::One { bytes, beside } => {
            let state = if curated && beside { State::Exact } else { State::Moved };
            article.standing(state, &article.verbatim, bytes, quote)
        }
        Found::Several(starts) => article.ambiguous(&article.verbatim, &starts),
    })
}
