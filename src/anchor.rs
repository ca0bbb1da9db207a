//! (quotation, article) to the place where it stands, honestly named.
//!
//! The steps, each in its own file, from the strictest down: `exact` (code point for code point), `respelled` (equal after
//! [`fold::quote`], then but for what `form` takes for form), and where neither finds the words, `elided` finds the passages that
//! one with `…` was made of, and `nearest` the passage to look at. In every step a run of
//! white space equals another, and `neighbours` decides between several places. All steps are linear in the article.
//!
//! [`fold::quote`]: crate::text::fold::quote

mod candidates;
mod clusters;
mod elided;
mod exact;
mod form;
mod nearest;
mod neighbours;
mod offsets;
mod places;
mod quoting;
mod respelled;
mod signs;
mod view;
mod wrapping;

use std::ops::Range;
use std::sync::OnceLock;

use strum::{IntoStaticStr, VariantArray};

use nearest::Words;
use offsets::Offsets;
use view::{Reading, View};

pub use candidates::Candidate;
pub use quoting::Quotation;

/// Whether a quotation is what a reader reads in a passage of an article that was wrapped: each hyphen at the end of a line is left out or
/// stands before the rest of its word. Runs of white space are equal.
#[must_use]
pub fn is_as_read(passage: &str, quote: &str) -> bool {
    wrapping::is_as_read(passage, quote)
}

/// Places of an ambiguous quotation that are told; more are only counted.
const PLACES: usize = 5;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
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

impl State {
    /// All of them, the best first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Exact => "state-exact",
            Self::Moved => "state-moved",
            Self::Respelled => "state-respelled",
            Self::Ambiguous => "state-ambiguous",
            Self::Missing => "state-missing",
        }
    }
}

/// Where a quotation stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// How well.
    pub state: State,
    /// Code points of the file, where there is one place.
    pub range: Option<Range<u32>>,
    /// Where the nearest passage begins (code point of the file), where there is none.
    pub nearest: Option<u32>,
    /// How many places, where there are several.
    pub places: usize,
    /// Where the first of several places begin; or the passages of which a quotation was made that leaves out what stands between
    /// them. Code points of the file.
    pub parts: Vec<Range<u32>>,
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
    formless: OnceLock<View>,
    joined: OnceLock<View>,
    words: OnceLock<Words>,
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
            formless: OnceLock::new(),
            joined: OnceLock::new(),
            words: OnceLock::new(),
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
        let parts = elided::parts(self, quote.exact);
        let words =
            || self.words.get_or_init(|| Words::new(&self.text)).nearest(quote).map(|start| self.offset + start);
        let nearest = parts.first().map(|part| part.start).or_else(words);
        Anchor { nearest, parts, ..Anchor::default() }
    }

    fn folded(&self) -> &View {
        self.folded.get_or_init(|| View::new(&self.text, Reading::Folded))
    }

    fn formless(&self) -> &View {
        self.formless.get_or_init(|| View::new(&self.text, Reading::Formless))
    }

    fn joined(&self) -> &View {
        self.joined.get_or_init(|| View::new(&self.text, Reading::Joined))
    }

    /// Found in one place.
    fn standing(&self, state: State, view: &View, bytes: Range<usize>, quote: Quote<'_>) -> Anchor {
        Anchor { state, range: Some(self.range(view, bytes, quote.exact)), places: 1, ..Anchor::default() }
    }

    /// Bytes of a view as whole clusters of the file, with the signs at their ends that the quotation has too.
    fn range(&self, view: &View, bytes: Range<usize>, quote: &str) -> Range<u32> {
        let chars = view.code_points(bytes);
        let bytes = self.offsets.byte(&self.text, chars.start)..self.offsets.byte(&self.text, chars.end);
        let signs = view.reading.minds_words();
        let whole = clusters::whole(&self.text, if signs { signs::beside(&self.text, bytes, quote) } else { bytes });
        let range = self.offsets.code_point(&self.text, whole.start)..self.offsets.code_point(&self.text, whole.end);
        self.offset + range.start..self.offset + range.end
    }

    /// Found in several places.
    fn ambiguous(&self, view: &View, starts: &[usize]) -> Anchor {
        let one = |start: &usize| {
            let at = self.offset + view.code_points(*start..*start + 1).start;
            at..at
        };
        let parts = starts.iter().take(PLACES).map(one).collect();
        Anchor { state: State::Ambiguous, places: starts.len(), parts, ..Anchor::default() }
    }
}
