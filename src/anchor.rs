//! (quotation, article) to the place where it stands, honestly named.

use std::ops::Range;

/// A quotation and what is written of its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote<'a> {
    /// The words, verbatim.
    pub exact: &'a str,
    /// The words before.
    pub prefix: Option<&'a str>,
    /// The words after.
    pub suffix: Option<&'a str>,
}

/// How well a quotation stands in its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Code point for code point, in the article as curated.
    Exact,
    /// The same, but the file's hash or the written neighbours differ.
    Moved,
    /// Equal after folding, once.
    Respelled,
    /// More than one place, and no neighbour decides.
    Ambiguous,
    /// Nowhere.
    #[default]
    Missing,
}

/// Where a quotation stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// How well.
    pub state: State,
    /// Code points of the file, where there is one place.
    pub range: Option<Range<u32>>,
    /// Where the nearest paragraph begins (code point of the file), where there is none.
    pub nearest: Option<u32>,
    /// How many places, where there are several.
    pub places: usize,
}

/// An article prepared for looking quotations up in it: folded once.
#[derive(Clone, Debug, Default)]
pub struct Searchable {
    _text: String,
}

impl Searchable {
    /// Prepares a text; `offset` is the code point of the file at which it begins (a source may be part of a file).
    #[must_use]
    pub fn new(text: &str, _offset: u32) -> Self {
        Self { _text: text.to_owned() }
    }

    /// Looks a quotation up. `curated` says whether the file is still the one that was curated (its hash).
    #[must_use]
    pub fn find(&self, _quote: Quote<'_>, _curated: bool) -> Anchor {
        Anchor::default()
    }
}
