//! Excerpts of articles that changed: where each may stand now, and what would be written then.
//!
//! Nothing here decides: a [`Repair`] holds the candidates, [`Editing::repair`](super::Editing::repair) writes the one that somebody chose, and the words that
//! were quoted stay under `was`.

mod differences;
mod neighbours;
mod sources;
mod write;

use std::collections::HashMap;
use std::ops::Range;

use strum::IntoStaticStr;

use crate::anchor::{self, Quote, Searchable};
use crate::timeline::{AnchorState, Event, EventNumber, Excerpt, Ref, Source, Timeline};

use differences::Names;
pub use differences::{Difference, Kind};
pub use sources::ChangedSource;

/// What became of an excerpt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// It stands word for word, but not beside the words that are written as its neighbours.
    Moved,
    /// It stands in another spelling.
    Respelled,
    /// Most of its words stand together in one place, and nowhere else.
    Changed,
    /// It stands in more than one place.
    Ambiguous,
    /// It stands nowhere.
    Missing,
}

impl Outcome {
    /// Whether the event has lost its proof.
    #[must_use]
    pub fn is_lost(self) -> bool {
        matches!(self, Self::Changed | Self::Ambiguous | Self::Missing)
    }

    /// Names the message that says it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Moved => "repair-moved",
            Self::Respelled => "repair-respelled",
            Self::Changed => "repair-changed",
            Self::Ambiguous => "repair-ambiguous",
            Self::Missing => "repair-missing",
        }
    }
}

/// A passage that an excerpt may quote from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Code points of the file.
    pub range: Range<u32>,
    /// Its line in the file, and the column in it, both from 1.
    pub place: (u32, u32),
    /// The words as the article has them, in one line.
    pub exact: String,
    /// What is to be written before them, where they need it.
    pub prefix: Option<String>,
    /// What is to be written after them, where they need it.
    pub suffix: Option<String>,
    /// In which words it differs from what was quoted: numbers first, then names, negations, and the others.
    pub differences: Vec<Difference>,
    /// Whether it stands where the written neighbours stand, or beside other excerpts of the event.
    pub near: bool,
    /// Whether it can only be this, and no word is another: it may be taken unseen.
    pub safe: bool,
    /// Words that both have in their order, and words of the longer of both.
    shared: (usize, usize),
}

impl Candidate {
    /// Whether a number, a name or a negation is another one.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        self.differences.iter().any(|difference| difference.kind != Kind::Word)
    }
}

/// An excerpt that does not stand in its article as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The id of its event.
    pub event: String,
    /// The number of that.
    pub number: EventNumber,
    /// Which of the excerpts of the event, from 0.
    pub excerpt: usize,
    /// The id of its source.
    pub source: String,
    /// The file of that, as the timeline writes it.
    pub file: String,
    /// What is quoted.
    pub quoted: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The passages that may be meant, those near its neighbours first, then the likest.
    pub candidates: Vec<Candidate>,
}

impl Repair {
    /// The candidate that may be taken unseen, where there is one.
    #[must_use]
    pub fn safe(&self) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.safe)
    }
}

/// All excerpts of a timeline that do not stand as they are written, in its order; without those whose article cannot be read.
/// Takes time in proportion to the articles of these, and to the square of the lengths of those that are lost.
#[must_use]
pub fn repairs(timeline: &Timeline) -> Vec<Repair> {
    let mut repairs = Repairs::new(timeline);
    let all = timeline.events.iter().flat_map(|event| (0..event.excerpts.len()).map(move |excerpt| (event, excerpt)));
    all.filter_map(|(event, excerpt)| repairs.of(event, excerpt)).collect()
}

/// What may be done about one excerpt of an event, by its place in that, from 0: for a finding about it. Nothing where it stands as it
/// is written, or its article cannot be read. A candidate is written by [`Editing::repair`](super::Editing::repair).
#[must_use]
pub fn repair_of(timeline: &Timeline, event: &Event, excerpt: usize) -> Option<Repair> {
    Repairs::new(timeline).of(event, excerpt)
}

/// The articles that excerpts are looked up in again, each prepared once.
struct Repairs<'a> {
    timeline: &'a Timeline,
    names: Names,
    searchable: HashMap<&'a str, Searchable>,
}

impl<'a> Repairs<'a> {
    fn new(timeline: &'a Timeline) -> Self {
        Self { timeline, names: Names::of(timeline), searchable: HashMap::new() }
    }

    /// Whether no number, name or negation went from the words beside an excerpt, nor all of these words.
    fn is_kept(&self, old: Option<&str>, new: Option<&str>) -> bool {
        match (old, new) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(old), Some(new)) => {
                differences::between(old, new, &self.names).iter().all(|difference| difference.kind == Kind::Word)
            }
        }
    }

    fn of(&mut self, event: &'a Event, place: usize) -> Option<Repair> {
        let excerpt = event.excerpts.get(place)?;
        if excerpt.anchor.state == AnchorState::Exact || excerpt.exact.trim().is_empty() {
            return None;
        }
        let source = self.timeline.find(&excerpt.source)?;
        let article = source.article.as_deref()?;
        let searchable = self.searchable.entry(source.id.as_str()).or_insert_with(|| prepared(source));
        let (outcome, range) = outcome(excerpt, searchable)?;
        let near = near(event, place, source);
        let is_near = |at: u32| near.iter().any(|other| article.paragraph_at(at).abs_diff(*other) < 2);
        let words = excerpt.exact.split_whitespace().count();
        let found = match range {
            Some(range) => vec![anchor::Candidate { range, shared: words, words }],
            None => searchable.candidates(&excerpt.exact),
        };
        let candidate = |found: anchor::Candidate| {
            let exact = kept(&excerpt.exact, searchable.passage(&found.range));
            let (prefix, suffix) = neighbours::written(searchable, excerpt, &exact, &found.range)?;
            let near = neighbours::beside(searchable, excerpt, &found.range) > 0 || is_near(found.range.start);
            let mut differences = differences::between(&excerpt.exact, &exact, &self.names);
            if !differences.is_empty() {
                let before = searchable.around(&found.range, 1).0.first().copied();
                differences.extend(differences::denied(before, excerpt.prefix.as_deref()));
                differences.sort_by_key(|difference| difference.kind);
            }
            Some(Candidate {
                place: article.place_of(found.range.start).unwrap_or_default(),
                differences,
                near,
                safe: false,
                shared: (found.shared, found.words),
                range: found.range,
                exact,
                prefix,
                suffix,
            })
        };
        let mut candidates: Vec<Candidate> = found.into_iter().filter_map(candidate).collect();
        candidates.sort_by_key(|candidate| !candidate.near);
        let outcome = if outcome == Outcome::Missing { similar(&candidates) } else { outcome };
        let form_only = matches!(outcome, Outcome::Moved | Outcome::Respelled);
        if let [only] = candidates.as_mut_slice() {
            let neighbours = [(&excerpt.prefix, &only.prefix), (&excerpt.suffix, &only.suffix)];
            let kept = neighbours.into_iter().all(|(old, new)| self.is_kept(old.as_deref(), new.as_deref()));
            only.safe = form_only && only.differences.is_empty() && kept && closes_alike(&excerpt.exact, &only.exact);
        }
        Some(Repair {
            event: event.id.clone(),
            number: event.number,
            excerpt: place,
            source: source.id.clone(),
            file: source.file.clone(),
            quoted: excerpt.exact.clone(),
            outcome,
            candidates,
        })
    }
}

/// Whether two texts have as many of each bracket: of one that lost a bracket to its neighbour, somebody decides.
fn closes_alike(one: &str, other: &str) -> bool {
    ['(', ')', '[', ']', '«', '»', '“', '”'].into_iter().all(|c| one.matches(c).count() == other.matches(c).count())
}

/// A passage to be quoted; what is quoted already where only white space differs.
fn kept(quoted: &str, passage: String) -> String {
    if quoted.split_whitespace().eq(passage.split_whitespace()) { quoted.to_owned() } else { passage }
}

/// The text of a source, prepared for looking up.
fn prepared(source: &Source) -> Searchable {
    let paragraphs = source.own_paragraphs();
    let (first, last) = (paragraphs.first(), paragraphs.last());
    let bytes = first.map_or(0, |first| first.bytes.start)..last.map_or(0, |last| last.bytes.end);
    let text = source.article.as_deref().and_then(|article| article.text.get(bytes)).unwrap_or_default();
    Searchable::new(text, first.map_or(0, |first| first.chars.start))
}

/// What is wrong with an excerpt that does not stand exactly, and where it stands; nothing where only its file is another.
fn outcome(excerpt: &Excerpt, searchable: &Searchable) -> Option<(Outcome, Option<Range<u32>>)> {
    let quote = Quote { exact: &excerpt.exact, prefix: excerpt.prefix.as_deref(), suffix: excerpt.suffix.as_deref() };
    let anchor = searchable.find(quote, true);
    let passage = anchor.range.as_ref().map(|range| searchable.verbatim(range)).unwrap_or_default();
    let outcome = match anchor.state {
        AnchorState::Exact => return None,
        AnchorState::Respelled if anchor::is_as_read(passage, &excerpt.exact) => return None,
        AnchorState::Moved => Outcome::Moved,
        AnchorState::Respelled => Outcome::Respelled,
        AnchorState::Ambiguous => Outcome::Ambiguous,
        AnchorState::Missing => Outcome::Missing,
    };
    Some((outcome, anchor.range))
}

/// The paragraphs of an article in which other excerpts of an event stand.
fn near(event: &Event, place: usize, source: &Source) -> Vec<usize> {
    let Some(article) = source.article.as_deref() else { return Vec::new() };
    let same = |other: &&Excerpt| event.excerpts.get(place).is_some_and(|own| same_source(&own.source, &other.source));
    let others = event.excerpts.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, other)| other);
    others.filter(same).filter_map(|other| Some(article.paragraph_at(other.anchor.range.as_ref()?.start))).collect()
}

fn same_source(a: &Ref<Source>, b: &Ref<Source>) -> bool {
    a == b && a.known().is_some()
}

/// The fewest words of a quotation that most of its words are enough for.
const ENOUGH: usize = 8;

/// Whether a quotation that stands nowhere was changed: at least eight words of which four in five stand together, and elsewhere
/// clearly fewer.
fn similar(candidates: &[Candidate]) -> Outcome {
    let likeness = |candidate: &Candidate| candidate.shared.0 * 100 / candidate.shared.1.max(1);
    let mut all: Vec<usize> = candidates.iter().map(likeness).collect();
    all.sort_unstable_by(|a, b| b.cmp(a));
    let long = candidates.iter().any(|candidate| candidate.shared.1 >= ENOUGH);
    match all.as_slice() {
        [best, others @ ..] if long && *best >= 80 && others.first().is_none_or(|next| next + 10 <= *best) => {
            Outcome::Changed
        }
        _ => Outcome::Missing,
    }
}
