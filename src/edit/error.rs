//! Why a file is not changed.

use std::io;

use crate::file::File;
use crate::finding::codes::{
    EDIT_REFUSED, FILE_CHANGED, FILE_HARD_LINKED, FILE_NOT_WRITTEN, FILE_OWNED, FILE_READ_ONLY, FILE_TOO_LARGE,
};
use crate::finding::{Finding, NodePath, Place, Step, or_nothing};
use crate::load::limits;
use crate::read::regular::Refusal;
use crate::read::system_words;

/// Why a file is not changed. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be had.
    #[error("it cannot be read: {0:?}")]
    Unread(Refusal),
    /// No text, or no YAML: what was found.
    #[error("it is no YAML: {0:?}")]
    Unreadable(Vec<Finding>),
    /// There is no such value, or not of the kind that the change is for.
    #[error("no such value: {}", spelled(.0))]
    NotThere(NodePath),
    /// The key is there already.
    #[error("there already: {}", spelled(.0))]
    There(NodePath),
    /// Two patches touch the same place, or one lies outside of the text.
    #[error("two changes of the same place")]
    Overlap,
    /// Read again, the changed text does not say what was meant: it is written in a way that no change is known for.
    #[error("not as meant: {}", spelled(.0))]
    NotAsMeant(NodePath),
    /// The changed text is over the limit; its size in bytes.
    #[error("{0} bytes are too many")]
    TooLarge(u64),
    /// A tour does not have the stops that were measured.
    #[error("another tour than was measured: {0}")]
    OtherTour(String),
    /// An excerpt that stands as it is written, or no passage of its article is like it.
    #[error("no passage is like it")]
    NoPassage,
    /// The file is not what it was when it was read.
    #[error("it changed meanwhile")]
    Changed,
    /// The user may not write it.
    #[error("it may only be read")]
    ReadOnly,
    /// It has so many names.
    #[error("it has {0} names")]
    HardLinked(u64),
    /// It would belong to somebody else.
    #[error("its owner cannot be kept: {0}")]
    Owned(String),
    /// The system refuses, in its own words.
    #[error("{0}")]
    NotWritten(String),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Unread(refusal)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::NotWritten(system_words(&error))
    }
}

impl Error {
    /// What is said of the file that messages call `name`, with what to do: one finding, or what stands in the way of reading it.
    #[must_use]
    pub fn findings(self, name: &str) -> Vec<Finding> {
        let place = Some(Place::of(&File::new(name, ""), 0));
        let refused = |why: &str| (EDIT_REFUSED, vec![("why", why.into())]);
        let of = |why: &str, path: &NodePath| (EDIT_REFUSED, vec![("why", why.into()), ("path", spelled(path).into())]);
        let (code, args) = match self {
            Self::Unreadable(findings) => return findings,
            Self::Unread(refusal) => {
                // What else it may be is looked for where files are found.
                let args = refusal.args().into_iter().chain([("near", or_nothing(""))]);
                (refusal.code(), args.collect())
            }
            Self::NotThere(path) => of("edit-not-there", &path),
            Self::There(path) => of("edit-there", &path),
            Self::NotAsMeant(path) => of("edit-not-as-meant", &path),
            Self::Overlap => refused("edit-overlap"),
            Self::NoPassage => refused("edit-no-passage"),
            Self::OtherTour(id) => (EDIT_REFUSED, vec![("why", "edit-other-tour".into()), ("path", id.into())]),
            Self::TooLarge(size) => {
                let limit = limits::mib(limits::TIMELINE).into();
                (FILE_TOO_LARGE, vec![("size", limits::mib(size).into()), ("limit", limit)])
            }
            Self::Changed => (FILE_CHANGED, Vec::new()),
            Self::ReadOnly => (FILE_READ_ONLY, Vec::new()),
            Self::HardLinked(names) => {
                (FILE_HARD_LINKED, vec![("names", i64::try_from(names).unwrap_or(i64::MAX).into())])
            }
            Self::Owned(what) => (FILE_OWNED, vec![("what", what.into())]),
            Self::NotWritten(what) => (FILE_NOT_WRITTEN, vec![("what", what.into())]),
        };
        vec![Finding::new(code, place, args)]
    }
}

/// A path as people may read it: `events[3].title`, items from 0 as scripts count them.
fn spelled(path: &NodePath) -> String {
    let mut spelled = String::new();
    for step in &path.0 {
        match step {
            Step::Item(place) => spelled.extend(["[", &place.to_string(), "]"]),
            Step::Key(_) | Step::Named(_) => {
                let dot = if spelled.is_empty() { "" } else { "." };
                spelled.extend([dot, step.name().unwrap_or_default()]);
            }
        }
    }
    spelled
}
