//! Which timeline a command line means.

use std::env;
use std::path::{Path, PathBuf};

/// The name of a timeline in its folder.
pub(super) const NAME: &str = "events.yaml";

/// A timeline to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// This file.
    File(PathBuf),
    /// None is named and none found: the one that is part of the program, if anything.
    Example,
}

/// Finds the timeline: a file as named, `events.yaml` of a folder as named, or of this folder or a parent.
pub(super) fn find(named: Option<&Path>) -> Target {
    match named {
        Some(path) if path.is_dir() => Target::File(path.join(NAME)),
        Some(path) => Target::File(path.to_owned()),
        None => nearby().map_or(Target::Example, Target::File),
    }
}

/// Named from here, so that messages stay short: `events.yaml`, else the whole path of the parent's.
fn nearby() -> Option<PathBuf> {
    // A link that leads nowhere counts: another timeline in its stead would surprise.
    let stands = |path: &Path| path.symlink_metadata().is_ok();
    let here = PathBuf::from(NAME);
    if stands(&here) {
        return Some(here);
    }
    let folder = env::current_dir().ok()?;
    folder.ancestors().skip(1).map(|parent| parent.join(NAME)).find(|path| stands(path))
}
