//! Excerpts tied to their articles, and what is to be said where the tie is loose.

use std::ops::Range;
use std::sync::Arc;

use super::ids::{cut, cut_to};
use crate::anchor::{Anchor, Quote, Searchable, State};
use crate::finding::codes::{
    DATE_TEXT_MISSING, EXCERPT_AMBIGUOUS, EXCERPT_EMPTY, EXCERPT_MISSING, EXCERPT_MOVED, EXCERPT_RESPELLED,
};
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::Article;

/// The most characters of a passage that a message repeats.
const PASSAGE: usize = 400;

/// The part of an article that a source is, prepared for looking quotations up.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) text: Searchable,
    pub(super) article: Arc<Article>,
    /// Whether the file is the one that was curated.
    pub(super) curated: bool,
}

impl Part {
    /// Where a quotation stands; anything but *exact* is a remark.
    pub(super) fn anchor(&self, quote: Quote<'_>, trail: &Trail, remarks: &mut Remarks) -> Anchor {
        let anchor = self.text.find(quote, self.curated);
        let path = self.article.path.as_str();
        let code = match anchor.state {
            State::Exact => return anchor,
            // A file that changed is said once, at its source.
            State::Moved if !self.curated => return anchor,
            State::Moved => EXCERPT_MOVED,
            State::Respelled => EXCERPT_RESPELLED,
            State::Ambiguous => EXCERPT_AMBIGUOUS,
            State::Missing => EXCERPT_MISSING,
        };
        let remark = Remark::new(code, trail.key("exact")).arg("path", path).arg("places", anchor.places);
        remarks.push(match &anchor.range {
            Some(range) => remark.arg("line", self.line(range.start)).arg("words", self.passage(range)),
            None => self.nearest(remark, anchor.nearest),
        });
        anchor
    }

    /// The words as the article has them, so that they can be copied.
    fn passage(&self, range: &Range<u32>) -> String {
        let words: String = self.article.text.chars().skip(range.start as usize).take(range.len()).collect();
        cut_to(&words, PASSAGE)
    }

    /// The line of the paragraph at a code point of the file.
    fn line(&self, at: u32) -> usize {
        self.article.paragraphs.get(self.article.paragraph_at(at)).map_or(0, |paragraph| paragraph.line as usize)
    }

    /// The paragraph most like a quotation that is not there, by its line and first words; line 0 where there is none.
    fn nearest(&self, remark: Remark, at: Option<u32>) -> Remark {
        let paragraph = at.and_then(|at| self.article.paragraphs.get(self.article.paragraph_at(at)));
        let words = paragraph.map(|paragraph| cut(self.article.words(paragraph).trim())).unwrap_or_default();
        remark.arg("line", at.map_or(0, |at| self.line(at))).arg("words", words)
    }

    /// Looks for the words that date an event.
    pub(super) fn date_text(&self, words: &str, trail: &Trail, remarks: &mut Remarks) {
        let quote = Quote { exact: words, prefix: None, suffix: None };
        if words.trim().is_empty() || self.text.find(quote, self.curated).state == State::Missing {
            let remark = Remark::new(DATE_TEXT_MISSING, trail.key("date_text")).arg("path", self.article.path.as_str());
            remarks.push(remark.arg("text", cut(words)));
        }
    }
}

/// The remark that a quotation has no words.
pub(super) fn empty(trail: &Trail) -> Remark {
    Remark::new(EXCERPT_EMPTY, trail.key("exact"))
}
