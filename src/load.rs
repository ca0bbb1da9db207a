//! From bytes to a timeline, and what is wrong with it. Pure: what stands on the disk is read by the caller.
//!
//! [`draft`] reads the timeline; it names the articles it wants; [`Draft::finish`] takes them, puts everything together
//! and says what it found; [`Loaded::report`] looks up where that stands.

pub mod articles;
pub mod limits;

mod anchors;
mod dates;
mod decode;
mod events;
mod hints;
mod ids;
mod locate;
mod names;
mod paths;
mod pieces;
mod raw;
mod shape;
mod sources;
mod suspect;
mod tours;
mod tree;
mod workers;

use std::collections::HashSet;

use crate::file::{File, Position};
use crate::finding::codes::{FILE_TOO_LARGE, SHAPE, TOO_MANY_EVENTS};
use crate::finding::{self, Finding, Place, UnlocatedFindings};
use crate::i18n::Arg;
use crate::timeline::Timeline;

pub use articles::ArticleError;

/// A timeline of the right shape whose articles are still to be read.
#[derive(Debug)]
pub struct Draft {
    name: String,
    text: String,
    raw: raw::Timeline,
}

/// A timeline with its articles, and what is to be said of it.
#[derive(Debug)]
pub struct Loaded {
    /// The whole chronology.
    pub timeline: Timeline,
    /// For each event of the timeline its place among the events of the file, from 0.
    pub order: Vec<usize>,
    /// How many events of the file are not in the timeline, having no readable id or date.
    pub left_out: usize,
    name: String,
    text: String,
    unlocated: UnlocatedFindings,
    findings: Vec<Finding>,
}

/// Reads a timeline; `name` is what messages call the file.
///
/// # Errors
/// Where no timeline can be made of it: no UTF-8, over a limit, no YAML, or of the wrong shape. YAML syntax is one finding,
/// the shape as many as there are, sorted.
pub fn draft(name: &str, bytes: Vec<u8>) -> Result<Draft, Vec<Finding>> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > limits::TIMELINE {
        return Err(vec![too_large(name, size)]);
    }
    let text = decode::decode(name, bytes).map_err(|error| {
        let place = error.place.or_else(|| Some(first(&File::new(name, ""))));
        vec![Finding::new(error.code, place, error.args)]
    })?;
    let raw = typed(name, &text)?;
    if raw.events.len() > limits::EVENTS {
        let args = vec![("count", Arg::from(raw.events.len())), ("limit", Arg::from(limits::EVENTS))];
        return Err(vec![Finding::new(TOO_MANY_EVENTS, Some(first(&File::new(name, &text))), args)]);
    }
    Ok(Draft { name: name.to_owned(), text, raw })
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

fn first(file: &File<'_>) -> Place {
    Place::of(file, 0)
}

/// Reads the typed structs, the fast way where nothing is suspicious; the slow one finds the places of what is wrong.
fn typed(name: &str, text: &str) -> Result<raw::Timeline, Vec<Finding>> {
    if let Some(whole) = pieces::read(text) {
        return Ok(whole);
    }
    if suspect::suspicious(text) {
        tree::read(text).map_err(|error| located(name, text, vec![error]))?;
    }
    serde_yaml::from_str(text).map_err(|error| {
        let found = match tree::read(text) {
            Ok(tree) => shape::compare(&tree, &raw::schema()),
            Err(error) => vec![error],
        };
        if found.is_empty() { vec![untold(name, text, &error)] } else { located(name, text, found) }
    })
}

fn located(name: &str, text: &str, errors: Vec<tree::ShapeError>) -> Vec<Finding> {
    let file = File::new(name, text);
    let found = |error: tree::ShapeError| Finding::new(error.code, Some(Place::of(&file, error.at)), error.args);
    let mut findings: Vec<Finding> = errors.into_iter().map(found).collect();
    finding::sort(&mut findings);
    findings
}

/// The typed reader refuses what the tree allows: its own words are better than none.
fn untold(name: &str, text: &str, error: &serde_yaml::Error) -> Finding {
    let at = error.location().map_or(0, |place| text.get(..place.index()).map_or(0, |head| head.chars().count()));
    Finding::new(SHAPE, Some(Place::of(&File::new(name, text), at)), vec![("what", error.to_string().into())])
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
        let (timeline, order) = events::timeline(self.raw, &articles, &mut unlocated, &mut findings);
        let left_out = total - order.len();
        Loaded { timeline, order, left_out, name: self.name, text: self.text, unlocated, findings }
    }
}

impl Loaded {
    /// The timeline, and all findings sorted; `more` are the findings of further rules.
    #[must_use]
    pub fn report(self, more: UnlocatedFindings) -> (Timeline, Vec<Finding>) {
        let (mut findings, mut unlocated) = (self.findings, self.unlocated);
        unlocated.extend(more);
        if !unlocated.is_empty() {
            findings.extend(locate::locate(&self.name, &self.text, unlocated.into_told()));
        }
        finding::sort(&mut findings);
        // Two sources in one broken file say the same thing twice.
        findings.dedup();
        (self.timeline, findings)
    }
}
