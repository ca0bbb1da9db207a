//! From bytes to a timeline, and what is wrong with it. Pure: what stands on the disk is read by the caller.
//!
//! [`draft`] reads the timeline; it names the articles it wants; [`Draft::finish`] takes them, puts everything together
//! and says what it found; [`Loaded::report`] looks up where that stands.

pub mod articles;
pub mod limits;

mod anchors;
mod comments;
mod dates;
mod decode;
mod events;
mod hints;
mod ids;
mod locate;
mod names;
mod order;
mod paths;
mod pieces;
mod places;
pub(crate) mod quote;
mod raw;
mod reason;
pub(crate) mod shape;
mod sources;
mod subjects;
mod suspect;
mod tours;
pub(crate) mod tree;
mod workers;

use std::collections::HashSet;
use std::sync::Arc;

use serde::Deserialize as _;

use crate::file::{File, Position};
use crate::finding::codes::{FILE_TOO_LARGE, SHAPE, TOO_MANY_EVENTS};
use crate::finding::{self, Finding, Place, UnlocatedFindings};
use crate::i18n::Arg;
use crate::timeline::Timeline;
use pieces::Reading;
use places::Places;
use shape::Faults;
use subjects::Subjects;
use tree::{ShapeError, Value};

pub use articles::ArticleError;

/// A timeline of the right shape whose articles are still to be read.
#[derive(Debug)]
pub struct Draft {
    stored: Stored,
    raw: raw::Timeline,
    faults: Faults,
}

/// The file of a timeline as it was read.
#[derive(Debug)]
struct Stored {
    name: String,
    text: String,
    /// Bytes of the byte order mark before the text.
    mark: usize,
}

impl Stored {
    fn file(&self) -> File<'_> {
        File::new(&self.name, &self.text).behind_mark(self.mark)
    }
}

/// A timeline with its articles, and what is to be said of it.
#[derive(Debug)]
pub struct Loaded {
    /// The whole chronology.
    pub timeline: Timeline,
    /// For each event of the timeline its place among the events of the file, from 0.
    pub order: Vec<usize>,
    /// How many events of the file are not in the timeline, because they cannot be read.
    pub left_out: usize,
    unreported: Unreported,
}

/// What was found while a timeline was read, with the file to look its places up in. Its text is shared by all copies.
#[derive(Clone, Debug)]
pub struct Unreported {
    stored: Arc<Stored>,
    /// How many events the file has, also those that cannot be read.
    events: usize,
    errors: Vec<ShapeError>,
    unlocated: UnlocatedFindings,
    findings: Vec<Finding>,
}

/// Reads a timeline; `name` is what messages call the file.
///
/// # Errors
/// Where no timeline can be made of it: no UTF-8, over a limit, no YAML, or no list of events. YAML syntax is one finding, the
/// shape as many as there are, sorted.
pub fn draft(name: &str, bytes: Vec<u8>) -> Result<Draft, Vec<Finding>> {
    let size = limits::size(&bytes);
    if size > limits::TIMELINE {
        return Err(vec![too_large(name, size)]);
    }
    let stored = decode(name, bytes)?;
    let (raw, faults) = typed(&stored)?;
    if raw.events.len() > limits::EVENTS {
        let args = vec![("count", Arg::from(raw.events.len())), ("limit", Arg::from(limits::EVENTS))];
        return Err(vec![Finding::new(TOO_MANY_EVENTS, Some(first(&stored.file())), args)]);
    }
    Ok(Draft { stored, raw, faults })
}

fn decode(name: &str, bytes: Vec<u8>) -> Result<Stored, Vec<Finding>> {
    let size = bytes.len();
    let text = decode::decode(name, bytes).map_err(|error| {
        let place = error.place.or_else(|| Some(first(&File::new(name, ""))));
        vec![Finding::new(error.code, place, error.args)]
    })?;
    Ok(Stored { name: name.to_owned(), mark: size - text.len(), text })
}

/// The text of a timeline's file, for whoever writes into it, and how many bytes of a byte order mark stand before it.
pub(crate) fn text(name: &str, bytes: Vec<u8>) -> Result<(String, usize), Vec<Finding>> {
    decode(name, bytes).map(|stored| (stored.text, stored.mark))
}

/// What a file is that is no text, or none that can be read, by how it begins: `PDF`, `zip`, …
pub(crate) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    decode::kind_of(bytes)
}

/// Where each value stands in the text of a timeline, for whoever writes into it; else why it is no YAML.
pub(crate) fn marked(name: &str, text: &str) -> Result<tree::Node, Vec<Finding>> {
    tree::read(text).map_err(|error| locate::errors(&File::new(name, text), vec![error]))
}

/// The finding that a timeline is over the limit; `size` in bytes.
#[must_use]
pub fn too_large(name: &str, size: u64) -> Finding {
    let args = vec![("size", limits::mib(size).into()), ("limit", limits::mib(limits::TIMELINE).into())];
    Finding::new(FILE_TOO_LARGE, Some(first(&File::new(name, ""))), args)
}

/// Where the event of an id begins in the text of a timeline, for an editor; nothing where it has none, or is no YAML.
#[must_use]
pub fn place_of(text: &str, id: &str) -> Option<Position> {
    locate::event(text, id)
}

/// The JSON Schema (draft 7) of a timeline, made from the structs that read it.
#[must_use]
pub fn schema() -> serde_json::Value {
    raw::schema()
}

/// Whether a path, told by its letters alone, may name something in the folder of a timeline.
pub(crate) fn may_name(path: &str) -> bool {
    paths::refuse(path).is_none()
}

fn first(file: &File<'_>) -> Place {
    Place::of(file, 0)
}

/// Reads the typed structs, the fast way where nothing is suspicious or of the wrong shape.
fn typed(stored: &Stored) -> Result<(raw::Timeline, Faults), Vec<Finding>> {
    let text = &stored.text;
    let whole = || if suspect::suspicious(text) { None } else { serde_yaml::from_str(text).ok() };
    let read = match pieces::read(text) {
        Reading::Whole(raw, faults) => return Ok((*raw, faults)),
        Reading::Uncut => whole(),
        Reading::Broken => None,
    };
    read.map_or_else(|| mended(text), |raw| Ok((raw, Faults::default()))).map_err(|errors| {
        let mut findings = locate::errors(&stored.file(), errors);
        finding::sort(&mut findings);
        findings
    })
}

/// Reads the structs from the marked tree, with what is wrong taken out; in vain where there is no list of events.
fn mended(text: &str) -> Result<(raw::Timeline, Faults), Vec<ShapeError>> {
    let mut tree = tree::read(text).map_err(|error| vec![error])?;
    let list = tree.get("events").is_some_and(|events| events.is_null() || matches!(events.value, Value::List(_)));
    let faults = shape::mend(&mut tree, &raw::schema());
    if !list {
        return Err(faults.into_parts().0);
    }
    match raw::Timeline::deserialize(tree) {
        Ok(raw) => Ok((raw, faults)),
        Err(error) => Err(vec![ShapeError::new(SHAPE, 0).arg("what", error.to_string())]),
    }
}

impl Draft {
    /// The paths of the articles to read, as the timeline writes them, each once; those that no timeline may hold are left out.
    #[must_use]
    pub fn articles(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let paths = self.raw.sources.iter().map(|source| source.file.as_str());
        paths.filter(|path| paths::refuse(path).is_none() && seen.insert(*path)).collect()
    }

    /// Puts the timeline together: dates read, references resolved, events sorted and numbered, excerpts anchored.
    #[must_use]
    pub fn finish(self, articles: Vec<(String, Result<Vec<u8>, ArticleError>)>) -> Loaded {
        let articles = articles::Articles::decode(articles);
        let total = self.raw.events.len();
        let mut unlocated = UnlocatedFindings::default();
        let mut findings = Vec::new();
        let (errors, events) = self.faults.into_parts();
        let (timeline, order) = events::timeline(self.raw, &events, &articles, &mut unlocated, &mut findings);
        let left_out = total - order.len();
        let unreported = Unreported { stored: Arc::new(self.stored), events: total, errors, unlocated, findings };
        Loaded { timeline, order, left_out, unreported }
    }
}

impl Loaded {
    /// The timeline, and all findings sorted; `more` are the findings of further rules.
    #[must_use]
    pub fn report(self, more: UnlocatedFindings) -> (Timeline, Vec<Finding>) {
        let findings = self.unreported.findings(&self.timeline, &self.order, more);
        (self.timeline, findings)
    }

    /// A copy of what is still to be reported, for a report that comes later.
    #[must_use]
    pub fn unreported(&self) -> Unreported {
        self.unreported.clone()
    }
}

impl Unreported {
    /// All findings sorted, about what was read as this timeline and in this order; `more` are the findings of further rules.
    #[must_use]
    pub fn findings(self, timeline: &Timeline, order: &[usize], more: UnlocatedFindings) -> Vec<Finding> {
        let (mut findings, mut unlocated) = (self.findings, self.unlocated);
        unlocated.extend(more);
        let subjects = Subjects::new(timeline, order);
        let places = Places::new(&self.stored, self.events, &subjects);
        if !(unlocated.is_empty() && self.errors.is_empty()) {
            let errors = locate::errors(places.file(), self.errors);
            let faulty: HashSet<Option<(u32, u32)>> = errors.iter().map(Finding::position).collect();
            // Where the shape is wrong, what else is said of the very place only follows from it.
            let located = locate::locate(&places, unlocated.into_findings(), &subjects).into_iter();
            findings.extend(located.filter(|finding| !faulty.contains(&finding.position())));
            findings.extend(errors);
        }
        findings.extend(comments::check(&self.stored.text, &places, timeline));
        subjects::by_place(&places, &self.stored.name, &mut findings, &subjects);
        finding::sort(&mut findings);
        // Two sources in one broken file say the same thing twice.
        findings.dedup();
        findings
    }
}
