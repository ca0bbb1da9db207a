//! The file that was meant by a path to none.

use std::fs;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use crate::similar::suggestion::nearest;

/// Entries of folders that are looked at, and how deep.
const ENTRIES: usize = 2_000;
const DEPTH: usize = 4;

/// The path of a file in the folder that is most likely meant: of the same name but for case, normalisation, its ending or the
/// folders before it, else of the name most like it.
pub(super) fn file(folder: &Path, path: &str) -> Option<String> {
    let mut files = Vec::new();
    gather(folder, "", DEPTH, &mut files);
    // Of several the one in the folder that was named, else the first.
    let found = |same: &dyn Fn(&str) -> bool| {
        files.iter().filter(|file| same(file)).min_by_key(|file| parent(file) != parent(path))
    };
    let whole = |file: &str| plain(file) == plain(path);
    let named = |file: &str| plain(name(file)) == plain(name(path));
    let alike = |file: &str| plain(stem(name(file))) == plain(stem(name(path)));
    let same = found(&whole).or_else(|| found(&named)).or_else(|| found(&alike)).cloned();
    same.or_else(|| {
        let near = nearest(name(path), files.iter().map(|file| name(file)))?;
        files.iter().find(|file| name(file) == near).cloned()
    })
}

/// The paths of the files below a folder, in the order of names; nothing hidden, and no timelines.
fn gather(folder: &Path, before: &str, depth: usize, files: &mut Vec<String>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    for name in names {
        if files.len() >= ENTRIES {
            return;
        }
        let (entry, path) = (folder.join(&name), format!("{before}{name}"));
        let timeline = [".yaml", ".yml"].iter().any(|ending| name.to_lowercase().ends_with(ending));
        match entry.symlink_metadata() {
            Ok(is) if is.is_dir() && depth > 0 => gather(&entry, &format!("{path}/"), depth - 1, files),
            Ok(is) if is.is_file() && !timeline => files.push(path),
            _ => {}
        }
    }
}

fn plain(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase()
}

fn name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use rstest::rstest;
    use tempfile::TempDir;

    use super::file;

    #[rstest]
    #[case::case("Gazette.txt", Some("gazette.txt"))]
    #[case::ending("gazette", Some("gazette.txt"))]
    #[case::ending_in_capitals("gazette.TXT", Some("gazette.txt"))]
    #[case::other_ending("gazette.md", Some("gazette.txt"))]
    #[case::another_folder("harbour.txt", Some("articles/harbour.txt"))]
    #[case::no_folder("texts/gazette.txt", Some("gazette.txt"))]
    #[case::folder_in_capitals("Articles/Harbour.txt", Some("articles/harbour.txt"))]
    #[case::slip("gazete.txt", Some("gazette.txt"))]
    #[case::decomposed("caf\u{e9}.txt", Some("cafe\u{301}.txt"))]
    #[case::arabic("الأفق", Some("الأفق.txt"))]
    #[case::nothing_like_it("weather-report-of-may.txt", None)]
    #[case::a_timeline("events.txt", None)]
    fn a_file_of_nearly_this_name_is_found(#[case] path: &str, #[case] wanted: Option<&str>) {
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("articles")).expect("a folder");
        for name in ["gazette.txt", "articles/harbour.txt", "cafe\u{301}.txt", "الأفق.txt", "events.yaml", ".gazette"]
        {
            fs::write(folder.path().join(name), "x").expect("written");
        }
        assert_eq!(file(folder.path(), path).as_deref(), wanted);
    }
}
