//! One excerpt after the other, in plain lines, and nothing written before all of it was seen and agreed to.

use std::path::Path;

use super::answers::{Answer, Answers};
use super::{Found, edited, list, refused};
use crate::cli::Exit;
use crate::cli::output::{put, refuse};
use crate::edit::Editing;
use crate::edit::repair::{Candidate, ChangedSource, Repair};
use crate::i18n::Catalog;
use crate::keymap::layout;
use crate::read::system_words;
use crate::text::digits::{self, Digits};

/// Asks about everything, shows what would be written, and writes it on yes.
pub(super) fn run(found: &Found, path: &Path, words: &Catalog) -> Exit {
    let answers = match Answers::listen() {
        Ok(answers) => answers,
        Err(error) => {
            refuse(words, "command-terminal", &[("reason", system_words(&error).into())]);
            return Exit::System;
        }
    };
    let asking = Asking { answers, words };
    match asking.all(found, path) {
        Ok(exit) => exit,
        Err(Interrupted(signal)) => {
            asking.say(&format!("\n{}", words.text("repair-interrupted")));
            Exit::Signal(signal)
        }
    }
}

/// A signal came, of this number.
struct Interrupted(u8);

/// What was answered about one thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// The candidate of this place, from 0.
    Take(usize),
    Leave,
    Stop,
}

struct Asking<'a> {
    answers: Answers,
    words: &'a Catalog,
}

impl Asking<'_> {
    fn all(&self, found: &Found, path: &Path) -> Result<Exit, Interrupted> {
        let mut mended: Vec<(&Repair, &Candidate)> = Vec::new();
        let mut stopped = false;
        for (n, repair) in found.repairs.iter().enumerate() {
            self.say(&format!("\n{}", list::excerpt(repair, self.words)));
            if repair.candidates.is_empty() {
                continue;
            }
            let args =
                [("n", (n + 1).into()), ("all", found.repairs.len().into()), ("count", repair.candidates.len().into())];
            let question = self.words.with("repair-question", &args).into_owned();
            match self.choice(&question, "repair-help", repair.candidates.len())? {
                Choice::Take(place) => mended.extend(repair.candidates.get(place).map(|candidate| (repair, candidate))),
                Choice::Leave => {}
                Choice::Stop => {
                    stopped = true;
                    break;
                }
            }
        }
        let settled = self.hashes(found, &mended, stopped)?;
        self.finish(found, path, &mended, &settled)
    }

    /// The sources whose hash is to be written: of those that were mended without a question, of others on yes.
    fn hashes<'f>(
        &self,
        found: &'f Found,
        mended: &[(&Repair, &Candidate)],
        mut stopped: bool,
    ) -> Result<Vec<&'f ChangedSource>, Interrupted> {
        let mut settled = Vec::new();
        for source in found.settled(mended) {
            if mended.iter().any(|(repair, _)| repair.source == source.id) {
                settled.push(source);
            } else if !stopped {
                self.say(&list::source(source, true, self.words));
                match self.choice(&self.words.text("repair-question-hash"), "repair-help-hash", 1)? {
                    Choice::Take(_) => settled.push(source),
                    Choice::Leave => {}
                    Choice::Stop => stopped = true,
                }
            }
        }
        Ok(settled)
    }

    fn finish(
        &self,
        found: &Found,
        path: &Path,
        mended: &[(&Repair, &Candidate)],
        settled: &[&ChangedSource],
    ) -> Result<Exit, Interrupted> {
        let editing = match edited(path, mended, settled) {
            Ok(editing) => editing,
            Err(error) => return Ok(refused(error, path, self.words)),
        };
        let diff = editing.diff();
        if diff.is_empty() {
            self.say(&list::written(0, 0, path, self.words));
            return Ok(found.exit(&[]));
        }
        self.say(diff.trim_end());
        if !matches!(self.choice(&self.words.text("repair-question-write"), "repair-help-write", 1)?, Choice::Take(_)) {
            self.say(&list::written(0, 0, path, self.words));
            return Ok(found.exit(&[]));
        }
        Ok(self.write(editing, path, (mended.len(), settled.len())).unwrap_or_else(|| found.exit(mended)))
    }

    /// Writes; why it could not be, if so.
    fn write(&self, editing: Editing, path: &Path, (excerpts, sources): (usize, usize)) -> Option<Exit> {
        match editing.write() {
            Ok(_) => {
                self.say(&list::written(excerpts, sources, path, self.words));
                None
            }
            Err(error) => Some(refused(error, path, self.words)),
        }
    }

    /// Asks until the answer is one; the end of the input is no more than *stop*.
    fn choice(&self, question: &str, help: &str, count: usize) -> Result<Choice, Interrupted> {
        loop {
            let line = match self.answers.ask(question) {
                Answer::Line(line) => line,
                Answer::End => return Ok(Choice::Stop),
                Answer::Signal(number) => return Err(Interrupted(number)),
            };
            let digits = digits::written(&line, Digits::Ascii);
            let number = digits.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let is = |key| line.parse().is_ok_and(|typed| layout::may_be(typed, key));
            match (line.as_str(), number) {
                ("yes" | "ن" | "نعم", _) => return Ok(Choice::Take(0)),
                (_, Some(place)) if place < count => return Ok(Choice::Take(place)),
                ("no" | "ل" | "لا", _) => return Ok(Choice::Leave),
                ("quit", _) => return Ok(Choice::Stop),
                _ if is('y') => return Ok(Choice::Take(0)),
                _ if is('n') => return Ok(Choice::Leave),
                _ if is('q') => return Ok(Choice::Stop),
                _ => self.say(&self.words.with(help, &[("count", count.into())])),
            }
        }
    }

    fn say(&self, lines: &str) {
        // What cannot be shown is not asked about either: no answer comes.
        let _ = put(&format!("{lines}\n"), self.words);
    }
}
