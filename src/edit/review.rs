//! Candidates: events that somebody proposes for a timeline, each judged as part of it.
//!
//! All candidates are put into a copy of the timeline's file, in memory, and that is read and checked as any timeline is. So what
//! is said of a candidate is what `check` would say of it, and its quotations are looked up in the articles as all others are.

mod additions;
mod content;
mod judge;
mod near;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::Error;
use super::insert::insertion;
use super::{Change, Content, Editing};
use crate::app::model::review::{Candidate, Review, Standing};
use crate::file::File;
use crate::finding::{Finding, NodePath, Place};
use crate::load::tree::Node;
use crate::load::{self, limits};
use crate::read::regular;
use crate::read::snapshot::ReadFile;
use crate::read::{self, Library};
use additions::Additions;

/// Findings at the most that say why a candidate is refused.
const MOST_REASONS: usize = 3;

/// A file of candidates, and the timeline they are for.
#[derive(Debug)]
pub struct Candidates {
    /// The file of the timeline.
    timeline: PathBuf,
    /// What messages call the file of the candidates.
    name: String,
    events: Vec<Proposed>,
    additions: Additions,
    /// The file, as it was read.
    file: ReadFile,
}

/// An event that is proposed.
#[derive(Debug)]
struct Proposed {
    content: Content,
    /// Its line and column in the file of the candidates, from 1.
    place: (u32, u32),
    /// What it is known by where it is remembered: a hash of what it says.
    key: String,
}

impl Candidates {
    /// Reads a file of candidates for the timeline of a file.
    ///
    /// # Errors
    /// Where it cannot be had, is no YAML, or has no list of events.
    pub fn read(path: &Path, timeline: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let file = ReadFile::of(path);
        let (text, _) = load::text(&name, regular::read(path, limits::TIMELINE)?).map_err(Error::Unreadable)?;
        let tree = load::marked(&name, &text).map_err(Error::Unreadable)?;
        let Some(nodes) = tree.get("events").and_then(Node::items) else {
            let refused = load::draft(&name, text.clone().into_bytes()).err();
            return Err(refused.map_or_else(|| Error::NotThere(NodePath::top().key("events")), Error::Unreadable));
        };
        let written = File::new(&name, &text);
        let proposed = |node: &Node| {
            let content = content::of(node);
            let at = written.position(node.at());
            let key = format!("{:x}", Sha256::digest(format!("{content:?}")));
            Proposed { content, place: (at.line, at.column), key }
        };
        let events = nodes.iter().map(proposed).collect();
        let folders = [path, timeline].map(|file| {
            let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
            file.parent().map(Path::to_owned).unwrap_or_default()
        });
        let additions = Additions::of(&tree, &folders);
        Ok(Self { timeline: timeline.to_owned(), name, events, additions, file })
    }

    /// The timeline with all candidates that it does not have yet, and what is to be said of each; `dismissed` says by the key of one
    /// whether it was dismissed before.
    ///
    /// # Errors
    /// Where the timeline's file cannot be had, or is no timeline.
    pub fn judged(&self, dismissed: &dyn Fn(&str) -> bool) -> Result<(Library, Review), Error> {
        let own_file = ReadFile::of(&self.timeline);
        let editing = Editing::open(&self.timeline)?;
        let own = read::as_written(&self.timeline, editing.text().as_bytes().to_vec());
        let Some(timeline) = own.timeline else { return Err(Error::Unreadable(own.findings)) };
        let accepted: Vec<Option<String>> =
            self.events.iter().map(|event| judge::holder(&timeline, &event.content)).collect();
        let wanted: Vec<usize> = (0..self.events.len()).filter(|place| accepted[*place].is_none()).collect();
        let (together, refused) = self.together(&editing, &wanted);
        let mut library = read::as_written(&self.timeline, together.text().as_bytes().to_vec());
        let Some(timeline) = &library.timeline else { return Err(Error::Unreadable(library.findings)) };
        let spans = judge::Spans::of(&library.name, together.text(), timeline);
        let candidate = |(place, event): (usize, &Proposed)| {
            let id = event.content.get("id").and_then(Content::written).unwrap_or_default();
            let mut findings = match &accepted[place] {
                Some(_) => Vec::new(),
                None => self.said(&spans, &id, &event.content, &library.findings),
            };
            // What was read stands in no file: what is said of it is said at the candidate, and made by no fix.
            for finding in &mut findings {
                let (line, column) = event.place;
                finding.place = Some(Place { file: self.name.clone(), line, column, source: String::new() });
                finding.fixes.iter_mut().for_each(|fix| (fix.patches, fix.places) = (Vec::new(), Vec::new()));
            }
            findings.extend(refused.iter().filter(|(at, _)| *at == place).map(|(_, finding)| finding.clone()));
            let known = accepted[place].as_deref().unwrap_or(&id);
            let event_ix = timeline.events.iter().position(|event| event.id == known).map(crate::timeline::Ix::new);
            let mut candidate = Candidate {
                key: event.key.clone(),
                place: event.place,
                standing: Standing::New,
                event: event_ix,
                proven: accepted[place].is_some() || judge::is_proven(timeline, &id, &event.content),
                findings,
                id,
                near: Vec::new(),
            };
            candidate.standing = match &accepted[place] {
                Some(_) => Standing::Accepted,
                None if dismissed(&event.key) => Standing::Dismissed,
                None if candidate.is_blocked() => Standing::Blocked,
                None => Standing::New,
            };
            candidate
        };
        let mut candidates: Vec<Candidate> = self.events.iter().enumerate().map(candidate).collect();
        let new: HashSet<_> = wanted.iter().filter_map(|place| candidates.get(*place)?.event).collect();
        for candidate in &mut candidates {
            candidate.near = candidate.event.map(|event| near::near(timeline, event, &new)).unwrap_or_default();
        }
        library.snapshot.files.splice(0..0, [own_file, self.file.clone()]);
        Ok((library, Review { file: self.name.clone(), candidates }))
    }

    /// The file with these candidates, and those that it cannot be written with.
    fn together(&self, editing: &Editing, wanted: &[usize]) -> (Editing, Vec<(usize, Finding)>) {
        let mut all = editing.clone();
        if self.put(&mut all, wanted).is_ok() {
            return (all, Vec::new());
        }
        let (mut one_by_one, mut refused) = (editing.clone(), Vec::new());
        for place in wanted {
            let mut with = one_by_one.clone();
            match self.put(&mut with, &[*place]) {
                Ok(()) => one_by_one = with,
                Err(error) => refused.extend(error.findings(&self.name).into_iter().take(1).map(|one| (*place, one))),
            }
        }
        (one_by_one, refused)
    }

    /// Writes candidates into the file, with what they need and it lacks.
    fn put(&self, editing: &mut Editing, wanted: &[usize]) -> Result<(), Error> {
        let tree = editing.tree()?;
        let events: Vec<&Content> =
            wanted.iter().filter_map(|place| self.events.get(*place)).map(|event| &event.content).collect();
        let mut changes: Vec<Change> = self.additions.changes(&tree, &events);
        changes.extend(events.iter().map(|event| insertion(&tree, event)));
        drop(tree);
        if changes.is_empty() { Ok(()) } else { editing.change(&changes) }
    }

    /// The change of the timeline's file that accepts a candidate, by its key: the event at its place, with the sources, actors, places, tags
    /// and facts that it needs, the file lacks and the candidates' file describes.
    ///
    /// # Errors
    /// Where there is no such candidate any more, what `check` says of it is an error (a quotation that does not stand in its article,
    /// most of all), or it cannot be written so.
    pub fn accept(&self, editing: &mut Editing, key: &str) -> Result<(), Error> {
        let gone = || Error::NotThere(NodePath::top().key("events"));
        let place = self.events.iter().position(|event| event.key == key).ok_or_else(gone)?;
        let event = &self.events.get(place).ok_or_else(gone)?.content;
        self.put(editing, &[place])?;
        self.refuse_errors(editing, event)
    }

    /// The change that adds the excerpts of a candidate to an event of the timeline.
    ///
    /// # Errors
    /// As for [`Self::accept`], and where the event is gone.
    pub fn add_account(&self, editing: &mut Editing, key: &str, to: &str) -> Result<(), Error> {
        let gone = || Error::NotThere(NodePath::top().key("events").named(to));
        let event = &self.events.iter().find(|event| event.key == key).ok_or_else(gone)?.content;
        let before = read::as_written(&self.timeline, editing.text().as_bytes().to_vec());
        let tree = editing.tree()?;
        let mut changes = self.additions.of_excerpts(&tree, event);
        changes.extend(judge::account(&tree, event, to).ok_or_else(gone)?);
        drop(tree);
        editing.change(&changes)?;
        let after = read::as_written(&self.timeline, editing.text().as_bytes().to_vec());
        let Some(timeline) = &after.timeline else { return Err(Error::Unreadable(after.findings)) };
        let proven = judge::is_proven(timeline, to, event);
        let errors = judge::new_errors(before.findings, after.findings.clone());
        refused(proven, errors, after.findings)
    }

    fn refuse_errors(&self, editing: &Editing, event: &Content) -> Result<(), Error> {
        let library = read::as_written(&self.timeline, editing.text().as_bytes().to_vec());
        let Some(timeline) = &library.timeline else { return Err(Error::Unreadable(library.findings)) };
        let id = event.get("id").and_then(Content::written).unwrap_or_default();
        let spans = judge::Spans::of(&library.name, editing.text(), timeline);
        let findings = self.said(&spans, &id, event, &library.findings);
        let errors: Vec<Finding> = findings.iter().filter(|finding| judge::blocks(finding)).cloned().collect();
        let all = if findings.is_empty() { library.findings } else { findings };
        refused(judge::is_proven(timeline, &id, event), errors, all)
    }

    /// What is said of a candidate, of the sources that come with it, and of those that it quotes and that cannot be read.
    fn said(&self, spans: &judge::Spans, id: &str, event: &Content, all: &[Finding]) -> Vec<Finding> {
        let mut said = spans.findings(Some(id), &self.additions.sources(event), all);
        let of_sources = spans.findings(None, &additions::quoted(event), all);
        let more: Vec<Finding> =
            of_sources.into_iter().filter(|one| judge::blocks(one) && !said.contains(one)).collect();
        said.extend(more);
        said
    }
}

/// Nothing where all quotations stand and nothing else is wrong; else what is: where no error says so, the first of all that is said.
fn refused(proven: bool, mut errors: Vec<Finding>, all: Vec<Finding>) -> Result<(), Error> {
    if !proven && errors.is_empty() {
        errors.extend(all.into_iter().take(MOST_REASONS));
    }
    if proven && errors.is_empty() { Ok(()) } else { Err(Error::Unreadable(errors)) }
}
