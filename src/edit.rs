//! Changing a timeline's file by hand of the program, as carefully as by hand of a person.
//!
//! A [`Change`] says what is to be otherwise; patches of a few bytes make it so, and all else in the file stays byte for byte what
//! it was: comments, order, quotation marks, line ends. The changed text is read again, and must say what was meant, by the tree of
//! its values and to the reader that opens timelines, or nothing is changed. [`Editing::diff`] shows it, [`Editing::write`] writes it, whole or not at all, only if nobody else wrote meanwhile, and
//! gives what takes it back.
//!
//! ```no_run
//! # use std::path::Path;
//! use tarikh::edit::{Change, Editing};
//! use tarikh::finding::NodePath;
//!
//! # fn example() -> Result<(), tarikh::edit::Error> {
//! let mut editing = Editing::open(Path::new("events.yaml"))?;
//! editing.change(&[Change::Set { at: NodePath::item("events", 0).key("id"), value: "soviet-pact".into() }])?;
//! let diff = editing.diff();
//! let written = editing.write()?;
//! let again = written.undo()?.undo()?;
//! # Ok(())
//! # }
//! ```

pub(crate) mod atomic;
mod capture;
mod change;
mod create;
mod diff;
mod document;
mod each;
mod error;
mod hashes;
mod insert;
mod join;
mod merge;
mod plan;
mod proof;
mod refer;
mod rename;
pub mod repair;
pub mod review;
mod save;
mod source;
mod tour;
mod written;

use std::fs;
use std::path::{Path, PathBuf};

use crate::file;
use crate::finding::{Fix, Patch, apply};
use crate::load::tree::Node;
use crate::load::{self, limits};
use crate::read::regular::{self, Refusal};

pub use change::{Change, Content};
pub use create::{Created, NotCreated, create};
pub use diff::ChangedLine;
use document::Document;
pub use error::Error;
pub use source::Recorded;
pub use tour::Measured;
pub use written::Written;

/// A timeline's file while it is changed. Nothing is written before [`Self::write`].
#[derive(Clone, Debug)]
pub struct Editing {
    /// What messages call it.
    name: String,
    /// The file behind all links, which stay.
    path: PathBuf,
    before: Vec<u8>,
    /// What precedes the text: a byte order mark, or nothing.
    mark: usize,
    /// The text as it is to be, without the mark.
    text: String,
}

impl Editing {
    /// Reads a timeline's file.
    ///
    /// # Errors
    /// Where there is none that can be read, or it is no text. It need not be YAML yet.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let path = fs::canonicalize(path).map_err(Refusal::from)?;
        let before = regular::read(&path, limits::TIMELINE)?;
        let (text, mark) = load::text(&name, before.clone()).map_err(Error::Unreadable)?;
        Ok(Self { name, path, before, mark, text })
    }

    /// Changes the text, on top of what was changed so far. The paths are those of the text as it is now.
    ///
    /// # Errors
    /// Where a path leads nowhere, or the changed text, read again, does not say what was meant or is no timeline any more. The text
    /// stays as it was then.
    pub fn change(&mut self, changes: &[Change]) -> Result<(), Error> {
        let document = Document::read(&self.name, &self.text)?;
        let refused = || Error::NotAsMeant(proof::about(changes));
        let patches = plan::patches(&document, changes)?;
        let text = apply(&self.text, &patches).ok_or(Error::Overlap)?;
        let after = Document::read(&self.name, &text).map_err(|_| refused())?;
        if !proof::is_meant(&document.tree, &after.tree, changes) {
            return Err(refused());
        }
        drop((document, after));
        self.take(text)
    }

    /// Makes patches of the text, such as those of a [`Fix`], on top of what was changed so far. Their bytes
    /// are those of the file as it would be now, with its byte order mark.
    ///
    /// # Errors
    /// Where two touch, one lies outside of the text, or the text can no longer be read as YAML or opened as a timeline, which it
    /// could before.
    pub fn patch(&mut self, patches: &[Patch]) -> Result<(), Error> {
        let moved = |patch: &Patch| {
            let start = patch.span.start.checked_sub(self.mark)?;
            let end = patch.span.end.checked_sub(self.mark)?;
            Some(Patch { span: start..end, text: patch.text.clone() })
        };
        let mut patches = patches.iter().map(moved).collect::<Option<Vec<Patch>>>().ok_or(Error::Overlap)?;
        patches.sort_by_key(|patch| (patch.span.start, patch.span.end));
        let text = apply(&self.text, &patches).ok_or(Error::Overlap)?;
        if load::marked(&self.name, &self.text).is_ok() {
            load::marked(&self.name, &text).map_err(Error::Unreadable)?;
        }
        self.take(text)
    }

    /// Makes the patches of fixes, on top of what was changed so far. Of two that touch the same place the first is made.
    ///
    /// # Errors
    /// Where the file is not the one that they were found for, or as [`Self::patch`] has them.
    pub fn fix(&mut self, fixes: &[Fix]) -> Result<(), Error> {
        let digest = file::digest(&self.text);
        if fixes.iter().any(|fix| fix.of != digest) {
            return Err(Error::Changed);
        }
        let mut patches: Vec<Patch> = Vec::new();
        for fix in fixes {
            let touches = |one: &Patch, other: &Patch| {
                one == other || (one.span.start < other.span.end && other.span.start < one.span.end)
            };
            if !fix.patches.iter().any(|new| patches.iter().any(|old| touches(old, new))) {
                patches.extend(fix.patches.iter().cloned());
            }
        }
        self.patch(&patches)
    }

    fn take(&mut self, text: String) -> Result<(), Error> {
        let size = limits::size(text.as_bytes());
        if size > limits::TIMELINE {
            return Err(Error::TooLarge(size));
        }
        let opens = |text: &str| load::draft(&self.name, text.as_bytes().to_vec()).map(drop);
        if opens(&self.text).is_ok() {
            opens(&text).map_err(Error::Unreadable)?;
        }
        self.text = text;
        Ok(())
    }

    /// The text as it is to be, without its byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is changed, as a unified diff to be shown: cleaned, one line after the other; empty where nothing is.
    #[must_use]
    pub fn diff(&self) -> String {
        let before = self.before.get(self.mark..).and_then(|text| str::from_utf8(text).ok());
        diff::unified(&self.name, before.unwrap_or_default(), &self.text)
    }

    /// What is changed, line by line, to be shown; nothing where nothing is.
    #[must_use]
    pub fn lines(&self) -> Vec<ChangedLine> {
        let before = self.before.get(self.mark..).and_then(|text| str::from_utf8(text).ok());
        diff::lines(before.unwrap_or_default(), &self.text)
    }

    /// Writes the file, in one step: it has the old text or the new one at any moment, its permissions and its owner; a link to it
    /// stays one. Nothing is written where nothing is changed.
    ///
    /// # Errors
    /// Where the file was changed by somebody else since it was read, may not be written, has a second name (hard link), would get
    /// another owner, or the system refuses. The file is as it was then.
    pub fn write(self) -> Result<Written, Error> {
        let mark = self.before.get(..self.mark).unwrap_or_default();
        let after = [mark, self.text.as_bytes()].concat();
        Written::write(self.path, self.before, after)
    }

    fn tree(&self) -> Result<Node, Error> {
        load::marked(&self.name, &self.text).map_err(Error::Unreadable)
    }
}
