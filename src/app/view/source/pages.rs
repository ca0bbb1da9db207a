//! Paragraphs laid out for a width, each once, when it is first needed.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::text::{Row, lay_out};
use crate::timeline::{Ix, Source};

/// Paragraphs kept laid out at the most: those of a dozen long articles.
const KEPT: usize = 1024;

/// The laid-out paragraphs of the articles shown so far; the next event is often of another article, and the one after it of this
/// one again.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    width: u16,
    source: Option<Ix<Source>>,
    rows: HashMap<(Option<Ix<Source>>, usize), Vec<Row>, RandomState>,
}

impl Pages {
    /// Turns to another source.
    pub fn turn(&mut self, source: Option<Ix<Source>>) {
        self.source = source;
        if self.rows.len() > KEPT {
            self.rows.clear();
        }
    }

    /// Takes a width; whether it is another one, and all rows are forgotten.
    pub fn fit(&mut self, width: u16) -> bool {
        let other = self.width != width;
        if other {
            self.width = width;
            self.rows.clear();
        }
        other
    }

    /// The rows of a paragraph, by its place in the article, laid out now if need be.
    pub(super) fn lay_out(&mut self, source: &Source, language: &str, paragraph: usize) -> &[Row] {
        let width = self.width;
        self.rows.entry((self.source, paragraph)).or_insert_with(|| {
            let words = source.words_of(paragraph).expect("only paragraphs of the article are laid out");
            lay_out(&words, width, source.base(language, &words))
        })
    }

    /// The rows of a paragraph if they are laid out.
    #[must_use]
    pub fn rows(&self, paragraph: usize) -> &[Row] {
        self.rows.get(&(self.source, paragraph)).map_or(&[], Vec::as_slice)
    }
}
