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
    ("input", &[]),
    ("similar", &["text"]),
    ("anchor", &["text"]),
    ("timeline", &["text", "anchor", "i18n"]),
    ("load", &["text", "file", "i18n", "finding", "timeline", "anchor", "similar"]),
    ("check", &["text", "file", "i18n", "finding", "timeline", "anchor", "similar"]),
    ("import", &["text", "timeline", "load"]),
    ("index", &["text", "timeline", "similar"]),
    ("query", &["index", "timeline", "text", "similar"]),
    ("keymap", &["input", "i18n", "text"]),
    ("app", &["keymap", "input", "timeline", "index", "query", "similar", "text", "finding", "i18n"]),
    ("terminal", &["input", "text"]),
    (
        "ui",
        &[
            "app", "keymap", "input", "timeline", "index", "query", "similar", "text", "finding", "i18n", "terminal",
            "anchor",
        ],
    ),
    // What leaves the program is made of data, of cells too, and not of what is on screen.
    ("formats", &["check", "finding", "file", "timeline", "anchor", "terminal", "i18n", "text"]),
];
const WORLD: &[&str] = &["read", "edit", "config", "state", "tui", "cli", "main", "lib"];

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
        for used in used_rooms(&read(&path), depth(&path)) {
            if used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}: {room} may not use {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Inside `app`: who may use whom. What is not named here is used by all and uses nothing but its like.
const INSIDE_APP: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("target", &["model"]),
    ("request", &["model"]),
    ("interface", &["model", "request"]),
    ("screen", &["model", "target", "request", "interface"]),
    ("layer", &["model", "target", "request", "interface"]),
    ("view", &["model", "target", "request", "interface", "screen", "layer"]),
    ("route", &["model", "target", "request", "interface", "screen", "layer", "view"]),
];

#[test]
fn no_arrow_runs_back_up_inside_app() {
    let mut wrong = Vec::new();
    for path in sources().into_iter().filter(|path| room(path) == "app") {
        let part = part_of_app(&path);
        let allowed = INSIDE_APP.iter().find(|(name, _)| *name == part).map_or(&[][..], |(_, allowed)| *allowed);
        for used in used_parts(&read(&path), &part) {
            let named = INSIDE_APP.iter().any(|(name, _)| *name == used);
            if part != "app" && named && used != part && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}: {part} may not use {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The part of `app` that a file belongs to; `app` itself for its front page.
fn part_of_app(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("inside src");
    let second = inside.components().nth(1).map_or("app".into(), |name| name.as_os_str().to_string_lossy());
    second.trim_end_matches(".rs").to_owned()
}

/// The parts of `app` named in the `use` lines of a file: by their whole path, or from the part's own file by `super`.
fn used_parts(text: &str, part: &str) -> Vec<String> {
    let from_super = |line: &&str| line.starts_with("use super::") && !line.contains("super::super");
    let own_file = INSIDE_APP.iter().any(|(name, _)| *name == part);
    let whole = text.lines().filter(|line| line.trim_start().starts_with("use crate::app::"));
    let beside = text.lines().filter(from_super).filter(|_| own_file);
    let named = |line: &str, prefix: &str| {
        let rest = line.trim_start().trim_start_matches(prefix).trim_start_matches('{');
        rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    whole.map(|line| named(line, "use crate::app::")).chain(beside.map(|line| named(line, "use super::"))).collect()
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

/// The modules that lead to a file, its own name last.
fn modules(path: &Path) -> Vec<String> {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("inside src");
    inside.with_extension("").iter().map(|name| name.to_string_lossy().into_owned()).collect()
}

/// The top-level module a file belongs to.
fn room(path: &Path) -> String {
    modules(path).swap_remove(0)
}

/// How many modules a file lies below the root of the crate.
fn depth(path: &Path) -> usize {
    modules(path).len()
}

/// Every top-level module that the code of a file names outside comments, by a path from `crate`, or from `super` and `self` where
/// that leads to the root; groups (`crate::{a, b}`) and modules within the file included.
fn used_rooms(text: &str, depth: usize) -> Vec<String> {
    let mut rooms = Vec::new();
    let mut code = String::new();
    let mut inner: Vec<String> = Vec::new();
    let mut starts = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        inner.pop_if(|end| *end == line);
        let below = depth + inner.len();
        starts.extend(path_starts(line).map(|(place, root)| (code.len() + place, if root { 0 } else { below })));
        code += line;
        code.push('\n');
        if line.ends_with('{') && line.split_whitespace().rev().nth(2) == Some("mod") {
            inner.push(format!("{}}}", " ".repeat(line.len() - line.trim_start().len())));
        }
    }
    for (place, depth) in starts {
        reach(code.split_at(place).1, depth, &mut rooms);
    }
    rooms
}

/// Where paths begin that lead out of a module, and whether at the root. `pub(in crate::…)` says who may see, and uses nothing.
fn path_starts(line: &str) -> impl Iterator<Item = (usize, bool)> {
    let firsts = [("crate::", true), ("super::", false), ("self::", false)];
    firsts.into_iter().flat_map(move |(first, root)| {
        line.match_indices(first).filter_map(move |(place, _)| {
            let before = line.split_at(place).0;
            let goes_on = before.ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c));
            (!goes_on && !before.ends_with("(in ")).then_some((place, root))
        })
    })
}

/// Follows a path from a module so many below the root, and notes each room it comes to.
fn reach(path: &str, depth: usize, rooms: &mut Vec<String>) {
    let path = path.trim_start();
    if let Some(group) = path.strip_prefix('{') {
        for member in members(group) {
            reach(member, depth, rooms);
        }
        return;
    }
    let word = path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let rest = path.strip_prefix(word).and_then(|rest| rest.strip_prefix("::"));
    match (word, rest) {
        ("crate" | "self", Some(rest)) => reach(rest, depth, rooms),
        ("super", Some(rest)) => reach(rest, depth - 1, rooms),
        _ if depth == 0 && !word.is_empty() => rooms.push(word.to_owned()),
        _ => {}
    }
}

/// What stands between the commas of a group, whose first bracket was read.
fn members(group: &str) -> Vec<&str> {
    let mut open = 0_usize;
    let mut start = 0;
    let mut found = Vec::new();
    for (place, c) in group.char_indices() {
        match c {
            '{' => open += 1,
            '}' | ',' if open == 0 => {
                found.extend(group.get(start..place));
                start = place + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => open -= 1,
            _ => {}
        }
    }
    found
}

#[test]
fn a_room_is_seen_on_whatever_path_it_is_reached() {
    for (code, depth, rooms) in [
        ("use crate::text::fold;", 2, &["text"][..]),
        ("use crate::{app::{Size, view::Row}, text};\nfn f() { crate::ui::draw() }", 1, &["app", "text", "ui"]),
        ("use super::super::app::Size;", 2, &["app"]),
        ("use super::super::app::Size;", 3, &[]),
        ("use self::super::app;\nuse super::{ui, text as words};", 1, &["app", "ui", "text"]),
        ("mod tests {\n    use super::super::app;\n    use super::inner;\n}\nuse super::ui;", 1, &["app", "ui"]),
        ("use super::{super::app, other};", 2, &["app"]),
        ("pub(in crate::app) fn f() {}\n// crate::tui\npub(super) struct S;", 2, &[]),
    ] {
        assert_eq!(used_rooms(code, depth), rooms, "{code}");
    }
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
