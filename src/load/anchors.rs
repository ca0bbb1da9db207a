//! Excerpts tied to their articles, and what is to be said where the tie is loose.
//!
//! Looking up is most of the work, and independent for each event: it is done for all of them first, on several threads.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::ids::{Ids, cut, cut_to};
use super::{raw, workers};
use crate::anchor::{Anchor, Quote, Searchable, State, is_as_read};
use crate::finding::codes::{
    DATE_TEXT_MISSING, EXCERPT_AMBIGUOUS, EXCERPT_EMPTY, EXCERPT_MISSING, EXCERPT_MOVED, EXCERPT_RESPELLED,
};
use crate::finding::{NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::i18n::Arg;
use crate::text::measure::part;
use crate::timeline::{Article, Source};

/// The most characters of a passage that a message repeats.
const PASSAGE: usize = 400;

/// Events whose excerpts one thread looks up before it takes the next.
const SHARE: usize = 8;

/// The part of an article that a source is.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) article: Arc<Article>,
    /// Bytes of the article, and the code point at which they begin.
    pub(super) bytes: Range<usize>,
    pub(super) offset: u32,
    /// Whether the file is the one that was curated.
    pub(super) curated: bool,
    /// Made ready when the first quotation is looked up.
    pub(super) searchable: OnceLock<Searchable>,
}

/// What looking an excerpt up came to.
#[derive(Clone, Debug, Default)]
pub(super) struct LookedUp {
    pub(super) anchor: Anchor,
    /// Whether the words that date it are nowhere in the article.
    undated: bool,
}

/// Looks up all excerpts of all events, in their order; those of no known source came to nothing.
pub(super) fn look_up(events: &[raw::Event], sources: &Ids<Source>, parts: &[Option<Part>]) -> Vec<Vec<LookedUp>> {
    let excerpt = |raw: &raw::Excerpt| {
        let part = sources.ix(&raw.source).and_then(|source| source.of(parts)?.as_ref());
        part.map(|part| part.look_up(raw)).unwrap_or_default()
    };
    let event = |event: &raw::Event| event.excerpts.iter().map(excerpt).collect::<Vec<LookedUp>>();
    let shares: Vec<&[raw::Event]> = events.chunks(SHARE).collect();
    workers::each(shares, |share| share.iter().map(event).collect::<Vec<_>>()).into_iter().flatten().collect()
}

impl Part {
    fn look_up(&self, raw: &raw::Excerpt) -> LookedUp {
        let quote = Quote { exact: &raw.exact, prefix: raw.prefix.as_deref(), suffix: raw.suffix.as_deref() };
        let missing = |words: &str| {
            let quote = Quote { exact: words, prefix: None, suffix: None };
            words.trim().is_empty() || self.find(quote).state == State::Missing
        };
        LookedUp { anchor: self.find(quote), undated: raw.date_text.as_deref().is_some_and(missing) }
    }

    fn find(&self, quote: Quote<'_>) -> Anchor {
        let words = || self.article.text.get(self.bytes.clone()).unwrap_or("");
        self.searchable.get_or_init(|| Searchable::new(words(), self.offset)).find(quote, self.curated)
    }

    /// What is to be said of an excerpt that was looked up: anything but *exact* is a finding.
    pub(super) fn finding(
        &self,
        found: &LookedUp,
        raw: &raw::Excerpt,
        node_path: &NodePath,
        unlocated: &mut UnlocatedFindings,
    ) {
        if !raw.exact.trim().is_empty() {
            self.anchor_finding(&found.anchor, &raw.exact, node_path, unlocated);
        }
        if let Some(words) = raw.date_text.as_deref().filter(|_| found.undated) {
            let finding = UnlocatedFinding::new(DATE_TEXT_MISSING, node_path.key("date_text"))
                .arg("path", self.article.path.as_str());
            unlocated.push(finding.arg("text", cut(words)));
        }
    }

    fn anchor_finding(&self, anchor: &Anchor, exact: &str, node_path: &NodePath, unlocated: &mut UnlocatedFindings) {
        let path = self.article.path.as_str();
        let code = match anchor.state {
            State::Exact => return,
            // A file that changed is said once, at its source.
            State::Moved if !self.curated => return,
            State::Moved => EXCERPT_MOVED,
            // Where a line ends is no matter of spelling.
            State::Respelled if anchor.range.as_ref().is_some_and(|range| self.is_as_read(range, exact)) => return,
            State::Respelled => EXCERPT_RESPELLED,
            State::Ambiguous => EXCERPT_AMBIGUOUS,
            State::Missing => EXCERPT_MISSING,
        };
        let finding =
            UnlocatedFinding::new(code, node_path.key("exact")).arg("path", path).arg("places", anchor.places);
        unlocated.push(match &anchor.range {
            Some(range) if code == EXCERPT_RESPELLED => {
                let (shown, words) = self.passage(range);
                let fix = Replacement { args: vec![("new", shown.into())], ..Replacement::new("fix-copy", &words) };
                finding.arg("line", self.article.line_of(range.start)).fix(fix)
            }
            Some(range) => finding.arg("line", self.article.line_of(range.start)),
            None if code == EXCERPT_AMBIGUOUS => finding.arg("where", self.places(anchor)),
            None => self.nearest(finding, anchor),
        });
    }

    fn is_as_read(&self, range: &Range<u32>, exact: &str) -> bool {
        is_as_read(part(&self.article.text, range), exact)
    }

    /// The words as the article has them, so that they can be copied: as a message shows them, and all of them.
    fn passage(&self, range: &Range<u32>) -> (String, String) {
        let words = part(&self.article.text, range);
        (cut_to(words, PASSAGE), words.to_owned())
    }

    /// Where the first of several places are, by line and column: `a.txt:3:1, a.txt:7:12`.
    fn places(&self, anchor: &Anchor) -> Arg {
        let place = |part: &Range<u32>| {
            let (line, column) = self.article.place_of(part.start).unwrap_or_default();
            format!("{}:{line}:{column}", self.article.path)
        };
        let more = (anchor.places > anchor.parts.len()).then(|| "…".to_owned());
        Arg::List(anchor.parts.iter().map(place).chain(more).collect())
    }

    /// The passage most like a quotation that is not there, by its line and words, line 0 where there is none; or the passages that
    /// it was made of.
    fn nearest(&self, finding: UnlocatedFinding, anchor: &Anchor) -> UnlocatedFinding {
        let words = |range: &Range<u32>| cut_to(&one_line(part(&self.article.text, range)), PASSAGE);
        let parts: Vec<String> = anchor.parts.iter().map(words).collect();
        let near = anchor.nearest.and_then(|at| {
            let paragraph = self.article.paragraphs.get(self.article.paragraph_at(at))?;
            let begins = if at > paragraph.chars.start { "… " } else { "" };
            Some(cut(&format!("{begins}{}", words(&(at.max(paragraph.chars.start)..paragraph.chars.end)).trim())))
        });
        let line = anchor.nearest.map_or(0, |at| self.article.line_of(at));
        let finding = finding.arg("line", line).arg("words", near.unwrap_or_default());
        finding.arg("count", parts.len()).arg("parts", Arg::Quotations(parts))
    }
}

/// Words as one line.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The finding that a quotation has no words.
pub(super) fn empty(node_path: &NodePath) -> UnlocatedFinding {
    UnlocatedFinding::new(EXCERPT_EMPTY, node_path.key("exact"))
}
