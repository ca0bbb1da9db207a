//! Changing a timeline's file: nothing else changes, what is written is whole, and it can be taken back.

mod capture;
mod changes;
mod random;
mod shipped;
mod verbs;
mod write;

use std::fs;
use std::path::PathBuf;

use tarikh::edit::{Change, Content, Editing, Error};
use tarikh::finding::NodePath;
use tempfile::TempDir;

/// A file of a folder of its own.
fn file(text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("events.yaml");
    fs::write(&path, text).expect("a file");
    (folder, path)
}

/// What a text is with changes made.
fn changed(text: &str, changes: &[Change]) -> Result<String, Error> {
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.change(changes).map(|()| editing.text().to_owned())
}

/// The path of a value, as `events.0.title`.
fn path(spelled: &str) -> NodePath {
    let step = |path: NodePath, step: &str| step.parse().map_or_else(|_| path.named(step), |place| path.nth(place));
    spelled.split('.').filter(|step| !step.is_empty()).fold(NodePath::top(), step)
}

fn set(at: &str, value: impl Into<Content>) -> Change {
    Change::Set { at: path(at), value: value.into() }
}

fn key(at: &str, key: &str, value: impl Into<Content>, after: Option<&str>) -> Change {
    Change::Key { at: path(at), key: key.to_owned(), value: value.into(), after: after.map(str::to_owned) }
}

fn item(at: &str, index: usize, value: impl Into<Content>) -> Change {
    Change::Item { at: path(at), index, value: value.into() }
}

fn remove(at: &str) -> Change {
    Change::Remove { at: path(at) }
}
