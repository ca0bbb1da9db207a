//! Where an editor is to open what is on the screen.

use std::fs;
use std::path::{Path, PathBuf};

use super::article;
use super::target::{self, Target};
use crate::load;

/// The file of a timeline, with the line and column (from 1) of the event of an id, or its beginning; nothing for the example,
/// which is in no file.
#[must_use]
pub fn event(named: Option<&Path>, id: &str) -> Option<(PathBuf, u32, u32)> {
    let Target::File(path) = target::find(named) else { return None };
    // A file that cannot be read is still one that can be edited.
    let place = fs::read_to_string(&path).ok().and_then(|text| load::place_of(&text, id));
    Some(place.map_or((path.clone(), 1, 1), |place| (path, place.line, place.column)))
}

/// The line (from 1) in which the event of an id begins, whether or not it can be read; nothing where there is none.
#[must_use]
pub fn line_of(path: &Path, id: &str) -> Option<u32> {
    let text = fs::read_to_string(path).ok()?;
    load::place_of(&text, id).map(|place| place.line)
}

/// The file of an article, by its path as the timeline writes it; nothing for the example, or where it is no file in the timeline's
/// folder: data does not choose what an editor opens.
#[must_use]
pub fn article(named: Option<&Path>, file: &str) -> Option<PathBuf> {
    let Target::File(path) = target::find(named) else { return None };
    let folder = article::folder(&path);
    article::inside(folder, file).ok()?;
    Some(folder.join(file)).filter(|article| article.is_file())
}

/// The file that a finding is in, by its name there: the timeline, or an article of it.
#[must_use]
pub fn of_finding(named: Option<&Path>, file: &str) -> Option<PathBuf> {
    let Target::File(path) = target::find(named) else { return None };
    if path.display().to_string() == file { Some(path) } else { article(named, file) }
}
