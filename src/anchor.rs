//! (quotation, article) to the place where it stands, honestly named.
//!
//! The steps, each in its own file, from the strictest down: `exact` (code point for code point), `respelled` (equal after
//! [`fold::quote`]), and where neither finds the words, `nearest` names the paragraph to look at. In every step a run of
//! white space equals another, and `neighbours` decides between several places. All steps are linear in the article.
//!
//! [`fold::quote`]: crate::text::fold::quote

mod clusters;
mod exact;
mod nearest;
mod neighbours;
mod offsets;
mod places;
mod respelled;
mod view;

use std::ops::Range;
use std::sync::OnceLock;

use strum::IntoStaticStr;

use nearest::Paragraphs;
use offsets::Offsets;
use view::{Reading, View};

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
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

/// An article prepared for looking quotations up in it. What only a quotation that was respelled or lost needs is made
/// when the first such quotation comes.
#[derive(Clone, Debug, Default)]
pub struct Searchable {
    text: String,
    offsets: Offsets,
    offset: u32,
    verbatim: View,
    folded: OnceLock<View>,
    paragraphs: OnceLock<Paragraphs>,
}

impl Searchable {
    /// Prepares a text; `offset` is the code point of the file at which it begins (a source may be part of a file).
    #[must_use]
    pub fn new(text: &str, offset: u32) -> Self {
        Self {
            text: text.to_owned(),
            offsets: Offsets::new(text),
            offset,
            verbatim: View::new(text, Reading::Verbatim),
            folded: OnceLock::new(),
            paragraphs: OnceLock::new(),
        }
    }

    /// Looks a quotation up. `curated` says whether the file is still the one that was curated (its hash).
    #[must_use]
    pub fn find(&self, quote: Quote<'_>, curated: bool) -> Anchor {
        if quote.exact.trim().is_empty() {
            return Anchor::default();
        }
        exact::find(self, quote, curated)
            .or_else(|| respelled::find(self, quote))
            .unwrap_or_else(|| self.missing(quote))
    }

    fn missing(&self, quote: Quote<'_>) -> Anchor {
        let paragraphs = self.paragraphs.get_or_init(|| Paragraphs::new(&self.text));
        Anchor { nearest: paragraphs.nearest(quote).map(|start| self.offset + start), ..Anchor::default() }
    }

    fn folded(&self) -> &View {
        self.folded.get_or_init(|| View::new(&self.text, Reading::Folded))
    }

    /// Found in one place: bytes of a view become whole clusters of the file.
    fn standing(&self, state: State, view: &View, bytes: Range<usize>) -> Anchor {
        let chars = view.code_points(bytes);
        let bytes = self.offsets.byte(&self.text, chars.start)..self.offsets.byte(&self.text, chars.end);
        let whole = clusters::whole(&self.text, bytes);
        let range = self.offsets.code_point(&self.text, whole.start)..self.offsets.code_point(&self.text, whole.end);
        Anchor {
            state,
            range: Some(self.offset + range.start..self.offset + range.end),
            places: 1,
            ..Anchor::default()
        }
    }
}

impl Anchor {
    fn ambiguous(places: usize) -> Self {
        Self { state: State::Ambiguous, places, ..Self::default() }
    }
}
