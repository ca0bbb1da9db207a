//! The house rules that no compiler holds: which layer may use which, and how long a file or a function may grow.

use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES_A_FILE: usize = 400;
const MOST_LINES_A_FUNCTION: usize = 70;

/// Who may use whom. `WORLD` modules may use everything and are used by nothing but each other.
const ARROWS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("file", &[]),
    ("i18n", &["text"]),
    ("finding", &["file", "i18n", "text"]),
    ("anchor", &["text"]),
    ("timeline", &["text", "anchor", "i18n"]),
    ("similar", &["text"]),
    ("load", &["text", "file", "i18n", "finding", "timeline", "anchor", "similar"]),
    ("check", &["text", "file", "i18n", "finding", "timeline", "anchor", "similar"]),
    ("index", &["text", "timeline", "similar"]),
    ("query", &["index", "timeline", "text", "similar"]),
    ("input", &[]),
    ("keymap", &["input", "i18n"]),
    ("app", &["keymap", "input", "timeline", "index", "query", "similar", "text", "finding", "i18n"]),
    ("terminal", &["input", "text"]),
    ("ui", &["app", "keymap", "input", "timeline", "index", "query", "text", "finding", "i18n", "terminal", "anchor"]),
];
const WORLD: &[&str] = &["read", "edit", "config", "state", "formats", "tui", "cli", "main", "lib"];

#[test]
fn layers_use_only_what_lies_below_them() {
    let mut wrong = Vec::new();
    for path in sources() {
        let room = room(&path);
        if WORLD.contains(&room.as_str()) {
            continue;
        }
        let allowed = ARROWS.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            wrong.push(format!("{}: no layer is called {room}", path.display()));
            continue;
        };
        for used in used_rooms(&read(&path)) {
            if used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}: {room} may not use {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_part_below_the_screen_knows_of_ratatui_only_rectangles() {
    for path in sources().into_iter().filter(|path| room(path) == "app") {
        for line in read(&path).lines().filter(|line| line.contains("ratatui")) {
            assert!(line.contains("ratatui::layout::Rect"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn files_and_functions_stay_short() {
    let mut wrong = Vec::new();
    for path in sources() {
        let text = read(&path);
        let lines = text.lines().count();
        if lines > MOST_LINES_A_FILE {
            wrong.push(format!("{}: {lines} lines, at most {MOST_LINES_A_FILE}", path.display()));
        }
        for (name, length) in functions(&text) {
            if length > MOST_LINES_A_FUNCTION {
                wrong.push(format!("{}: {name} has {length} lines, at most {MOST_LINES_A_FUNCTION}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_module_with_parts_is_a_file_beside_its_folder() {
    for path in sources() {
        assert_ne!(path.file_name().and_then(|name| name.to_str()), Some("mod.rs"), "{}", path.display());
    }
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    assert!(found.len() > 10, "the sources were not found");
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be read") {
        let path = entry.expect("an entry of src can be read").path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source can be read")
}

/// The top-level module a file belongs to.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("inside src");
    let first = inside.components().next().expect("a file name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Every top-level module named in a `crate::` path outside comments; groups (`crate::{a, b}`) included.
fn used_rooms(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    for after in code.split("crate::").skip(1) {
        let names = match after.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![after],
        };
        for name in names {
            let word: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !word.is_empty() {
                rooms.push(word);
            }
        }
    }
    rooms
}

/// Each function with its length in lines. Formatted code closes a function at the indentation it opened.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let body = line.trim_start();
        let Some(name) = function_name(body) else { continue };
        let indent = line.len() - body.len();
        let closing = format!("{}}}", " ".repeat(indent));
        if line.ends_with('}') || line.ends_with(';') {
            continue;
        }
        let end = lines.iter().skip(start).position(|line| *line == closing).unwrap_or(0);
        found.push((name, end + 1));
    }
    found
}

fn function_name(line: &str) -> Option<String> {
    let mut words =
        line.split_whitespace().skip_while(|word| ["pub", "const", "async"].contains(word) || word.starts_with("pub("));
    (words.next() == Some("fn")).then(|| words.next().unwrap_or("").split('(').next().unwrap_or("").to_owned())
}
