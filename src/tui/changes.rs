//! Changes of the timeline's file: worked out when that is asked for, written when it is agreed to, and taken back.

use std::path::{Path, PathBuf};

use ::similar::ChangeTag;

use super::NamesFile;
use crate::app::hint::key;
use crate::app::plan::{DiffLine, DiffSign};
use crate::app::{Notice, Plan, Proposal};
use crate::edit::repair::repair_of;
use crate::edit::review::Candidates;
use crate::edit::{Editing, Error, Measured, Written};
use crate::finding::Finding;
use crate::i18n::Catalog;
use crate::keymap::Action;
use crate::read;
use crate::text::bidi::isolated;

/// Changes that can be taken back at the most: each keeps the whole file.
const MOST: usize = 20;

/// What was proposed, and what was written.
pub(super) struct Changes {
    /// Names the timeline's file; none where it is part of the program.
    file: NamesFile,
    /// The file of the candidates that are reviewed, where some are.
    candidates: Option<PathBuf>,
    /// What was proposed last, and what it is, in words.
    proposed: Option<(String, Editing)>,
    /// What was written and not taken back, and what it was, in words; the last one last.
    written: Vec<(String, Written)>,
}

impl Changes {
    /// Nothing proposed and nothing written, of the file that this names; candidates come from another.
    pub(super) fn new(file: NamesFile, candidates: Option<PathBuf>) -> Self {
        Self { file, candidates, proposed: None, written: Vec::new() }
    }

    /// Works out a change on the file as it stands; `measured` are the stops of the tour that a plan of one is about.
    ///
    /// # Errors
    /// Why there is no such change, to be said.
    pub(super) fn propose(&mut self, plan: &Plan, measured: &[Measured], words: &Catalog) -> Result<Proposal, Notice> {
        let file = (self.file)().ok_or_else(|| Notice::new("edit-example"))?;
        let mut editing = Editing::open(&file).map_err(|error| refused(error, &file, words))?;
        let said =
            self.planned(&mut editing, plan, (measured, &file), words).map_err(|error| refused(error, &file, words))?;
        let lines: Vec<DiffLine> = editing
            .lines()
            .into_iter()
            .map(|line| {
                let sign = match line.tag {
                    ChangeTag::Equal => DiffSign::Kept,
                    ChangeTag::Delete => DiffSign::Removed,
                    ChangeTag::Insert => DiffSign::Added,
                };
                DiffLine { sign, number: line.number, text: line.text }
            })
            .collect();
        if lines.is_empty() {
            return Err(Notice::new("proposal-nothing"));
        }
        self.proposed = Some((said.clone(), editing));
        Ok(Proposal { said, file: named(&file), lines })
    }

    /// Writes what was proposed last; what is to be said of it.
    pub(super) fn write(&mut self, words: &Catalog) -> Option<Notice> {
        let (said, editing) = self.proposed.take()?;
        Some(match editing.write() {
            Ok(written) => {
                let notice = Notice::new("proposal-written").with("what", said.as_str());
                self.written.push((said, written));
                if self.written.len() > MOST {
                    self.written.remove(0);
                }
                notice.with("key", key(Action::TakeBack))
            }
            Err(error) => self.refused(error, words),
        })
    }

    /// Takes back what was written last; what is to be said of it.
    pub(super) fn take_back(&mut self, words: &Catalog) -> Notice {
        let Some((said, written)) = self.written.pop() else { return Notice::new("take-back-nothing") };
        match written.undo() {
            Ok(_) => Notice::new("taken-back").with("what", said).with("left", self.written.len()),
            Err(error) => {
                let why = in_words(error, written.path(), words);
                self.written.push((said.clone(), written));
                Notice::new("take-back-refused").with("what", said).with("why", why)
            }
        }
    }

    fn refused(&self, error: Error, words: &Catalog) -> Notice {
        refused(error, &(self.file)().unwrap_or_default(), words)
    }

    /// Makes a change of a file; what it is, in words.
    fn planned(
        &self,
        editing: &mut Editing,
        plan: &Plan,
        (measured, file): (&[Measured], &Path),
        words: &Catalog,
    ) -> Result<String, Error> {
        let candidates = || Candidates::read(self.candidates.as_deref().unwrap_or(file), file);
        match plan {
            Plan::Accept { key, id } => {
                candidates()?.accept(editing, key)?;
                Ok(words.with("change-accept", &[("id", id.as_str().into())]).into_owned())
            }
            Plan::Account { key, to } => {
                candidates()?.add_account(editing, key, to)?;
                Ok(words.with("change-account", &[("id", to.as_str().into())]).into_owned())
            }
            Plan::Repair { event, excerpt, nth } => repaired(editing, file, (event, *excerpt, *nth), words),
            plan => planned(editing, plan, measured, words),
        }
    }
}

/// The name of a file without its folders.
fn named(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Makes a change; what it is, in words.
fn planned(editing: &mut Editing, plan: &Plan, measured: &[Measured], words: &Catalog) -> Result<String, Error> {
    match plan {
        // These need more than the file.
        Plan::Repair { .. } | Plan::Accept { .. } | Plan::Account { .. } => Err(Error::Overlap),
        Plan::Tour { tour, .. } => {
            editing.plan_tour(tour, measured)?;
            let taken = measured.iter().filter(|stop| stop.seconds.is_some()).count();
            Ok(words.with("change-tour", &[("stops", taken.into())]).into_owned())
        }
        Plan::Event(event) => {
            editing.add_event(event)?;
            Ok(words.with("change-event", &[("id", isolated(&event.id).into())]).into_owned())
        }
        Plan::Excerpt { event, excerpt } => {
            editing.add_excerpt(event, excerpt)?;
            Ok(words.with("change-excerpt", &[("id", isolated(event).into())]).into_owned())
        }
        Plan::Fixes { fixes, what } => {
            editing.fix(fixes)?;
            Ok(what.clone())
        }
        Plan::Rename { of, old, new } => {
            editing.rename(*of, old, new)?;
            Ok(words
                .with("change-rename", &[("old", isolated(old).into()), ("new", isolated(new).into())])
                .into_owned())
        }
        Plan::Join { of, gone, into: Some(into) } => {
            editing.join(*of, gone, Some(into))?;
            let ids = [("gone", isolated(gone).into()), ("into", isolated(into).into())];
            Ok(words.with("change-join", &ids).into_owned())
        }
        Plan::Join { of, gone, into: None } => {
            editing.join(*of, gone, None)?;
            Ok(words.with("change-retire", &[("gone", isolated(gone).into())]).into_owned())
        }
        Plan::Merge { gone, into, other_title } => {
            editing.merge(gone, into, *other_title)?;
            let ids = [("gone", isolated(gone).into()), ("into", isolated(into).into())];
            Ok(words.with("change-merge", &ids).into_owned())
        }
        Plan::Refer { events, of, id, refers } => {
            let count = editing.refer(events, *of, id, *refers)?;
            let message = if *refers { "change-refer" } else { "change-refer-not" };
            Ok(words.with(message, &[("id", isolated(id).into()), ("count", count.into())]).into_owned())
        }
        Plan::Stand { events, standing } => {
            let count = editing.stand(events, *standing)?;
            let standing = words.text(standing.message()).into_owned().into();
            Ok(words.with("change-stand", &[("standing", standing), ("count", count.into())]).into_owned())
        }
        Plan::Hashes(hashes) => {
            let count = editing.fill_hashes(hashes)?;
            Ok(words.with("change-hashes", &[("count", count.into())]).into_owned())
        }
    }
}

/// Quotes one of the passages that an excerpt may mean; which it is, in words.
fn repaired(
    editing: &mut Editing,
    file: &Path,
    (event, excerpt, nth): (&str, usize, usize),
    words: &Catalog,
) -> Result<String, Error> {
    let library = read::as_written(file, editing.text().as_bytes().to_vec());
    let Some(timeline) = &library.timeline else { return Err(Error::Unreadable(library.findings)) };
    let found = timeline.events.iter().find(|one| one.id == event);
    let repair = found.and_then(|event| repair_of(timeline, event, excerpt)).ok_or(Error::NoPassage)?;
    let count = repair.candidates.len();
    let nth = nth.checked_rem(count).ok_or(Error::NoPassage)?;
    let candidate = repair.candidates.get(nth).ok_or(Error::NoPassage)?;
    editing.repair(&repair, candidate)?;
    let grave = if candidate.is_grave() { "yes" } else { "no" };
    let args = [("nth", (nth + 1).into()), ("count", count.into()), ("grave", grave.into())];
    Ok(words.with("change-repair", &args).into_owned())
}

/// Why a file is not changed.
fn refused(error: Error, file: &Path, words: &Catalog) -> Notice {
    Notice::new("proposal-refused").with("why", in_words(error, file, words))
}

fn in_words(error: Error, file: &Path, words: &Catalog) -> String {
    let findings = error.findings(&file.display().to_string());
    findings.first().map(|finding: &Finding| finding.placed_shortly(words)).unwrap_or_default()
}
