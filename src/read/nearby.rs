//! Timelines by another name than `events.yaml`: what to offer where none is found.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use super::regular;
use crate::similar::suggestion::nearest;

/// Entries of a folder that are looked at. A home folder may have thousands.
const ENTRIES: usize = 1_000;

/// Files whose beginning is read, so many and so far in bytes: about 0.1 s at worst.
const FILES: usize = 100;
const BEGINNING: u64 = 1 << 20;

/// How many are named.
const NAMED: usize = 3;

/// Timelines in a folder, and `events.yaml` in the folders in it: files in YAML, or by a name like `events`, that have a list of
/// events. At most three, as paths that begin with the folder's, those called `events` first.
pub(super) fn timelines(folder: &Path) -> Vec<PathBuf> {
    let mut files = 0;
    let mut found: Vec<PathBuf> = entries(folder)
        .into_iter()
        .filter_map(|path| if path.is_dir() { Some(path.join("events.yaml")) } else { named_so(&path).then_some(path) })
        .filter(|path| path.is_file())
        .take_while(|_| {
            files += 1;
            files <= FILES
        })
        .filter(|path| is_timeline(path))
        .collect();
    found.sort_by_key(|path| (path.parent() != Some(folder), !called_events(path), path.clone()));
    found.truncate(NAMED);
    found
}

/// What may be meant by a file that is not there: the timeline beside it with the name most like it, else those beside it.
pub(super) fn instead_of(missing: &Path) -> Vec<PathBuf> {
    let folder = missing.parent().unwrap_or(Path::new(""));
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let found = timelines(folder);
    let names: Vec<String> = found.iter().map(|path| name(path)).collect();
    let meant = nearest(&name(missing), names.iter().map(String::as_str)).map(|meant| folder.join(meant));
    meant.map_or(found, |meant| vec![meant])
}

/// What lies in a folder, in the order of names; nothing that is hidden.
fn entries(folder: &Path) -> Vec<PathBuf> {
    // A folder without a name is this one; paths that are told stay short.
    let listed = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = fs::read_dir(listed).into_iter().flatten().take(ENTRIES).flatten();
    let shown = |entry: &DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
    let mut paths: Vec<PathBuf> = entries.filter(shown).map(|entry| folder.join(entry.file_name())).collect();
    paths.sort();
    paths
}

/// Whether a file may be a timeline by its name: `events.yml`, `Events.YAML`, `bridge.yaml`, `events.yaml.txt`, `events`.
fn named_so(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    name.contains(".yaml") || name.contains(".yml") || called_events(path)
}

fn called_events(path: &Path) -> bool {
    let stem = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    stem.split('.').next() == Some("events")
}

/// Whether it has a list of events near its beginning, in YAML or, as JSON is YAML, in JSON.
fn is_timeline(path: &Path) -> bool {
    let Ok(beginning) = regular::beginning(path, BEGINNING) else { return false };
    let text = String::from_utf8_lossy(&beginning);
    let json = text.trim_start().starts_with('{') && text.contains("\"events\"");
    let mut lines = text.lines().map(|line| line.trim_start_matches('\u{feff}'));
    json || lines.any(|line| ["events:", "\"events\":", "'events':"].iter().any(|key| line.starts_with(key)))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use tempfile::TempDir;

    use super::{instead_of, timelines};

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = TempDir::new().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("written");
        }
        folder
    }

    fn names(folder: &Path, found: &[PathBuf]) -> String {
        let name = |path: &PathBuf| path.strip_prefix(folder).expect("in the folder").display().to_string();
        found.iter().map(name).collect::<Vec<_>>().join(" ")
    }

    const TIMELINE: &str = "# ملاحظة\ntitle: خط\nevents:\n- id: a\n";

    #[test]
    fn a_timeline_by_another_name_is_found_and_other_yaml_is_not() {
        let folder = folder(&[
            ("docker-compose.yml", "services: {}\n"),
            (".hidden.yaml", TIMELINE),
            ("Events.YML", TIMELINE),
            ("أحداث.yaml", "\u{feff}events: []\n"),
            ("notes.txt", TIMELINE),
            ("below/events.yaml", TIMELINE),
            ("below/other.yaml", TIMELINE),
        ]);
        assert_eq!(names(folder.path(), &timelines(folder.path())), "Events.YML أحداث.yaml below/events.yaml");
    }

    #[test]
    fn what_editors_append_to_a_name_and_json_are_seen_through() {
        let folder = folder(&[("events.yaml.txt", TIMELINE), ("events.json", "{\"title\": \"a\", \"events\": []}")]);
        assert_eq!(names(folder.path(), &timelines(folder.path())), "events.json events.yaml.txt");
    }

    #[test]
    fn a_misspelled_file_is_the_one_most_like_it() {
        let folder = folder(&[("bridge.yaml", TIMELINE), ("events.yaml", TIMELINE), ("جسر.yaml", TIMELINE)]);
        let meant = |name: &str| names(folder.path(), &instead_of(&folder.path().join(name)));
        assert_eq!(meant("brigde.yaml"), "bridge.yaml");
        assert_eq!(meant("events.yml"), "events.yaml");
        assert_eq!(meant("جسور.yaml"), "جسر.yaml");
        assert_eq!(timelines(&folder.path().join("none")), Vec::<PathBuf>::new());
    }
}
