//! What a YAML error most likely comes from, told from the line it stands on.

mod comment;
mod says;
mod value;

use super::ids::cut;
use super::tree::ShapeError;
use crate::finding::codes::{YAML_SYNTAX, YAML_TAB};

/// Lines that are looked at, the one of the error and those before: the parser often notices on the line after the one to mend.
const LINES: usize = 3;

/// How much of a line is looked at, in bytes.
const LONGEST: usize = 4096;

/// A line, and the code point of the text that it begins with.
#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

/// The error for what the parser refuses at a code point of the text, in its own words: a tab, or other syntax with what to do. `open`
/// is where the outermost bracket stands that is open, else the place behind all that was read; the parser `stopped` at one code
/// point and it is told `at` another.
pub(crate) fn error(text: &str, open: usize, (stopped, at): (usize, usize), what: &str) -> ShapeError {
    let lines = lines(text, at);
    if what.contains("tab") {
        let tab = lines.first().and_then(tab_of).or_else(|| tab(text, at));
        return ShapeError::new(YAML_TAB, tab.unwrap_or(at));
    }
    if let Some((place, comment)) = comment::cutting(text, open, stopped) {
        let error = ShapeError::new(YAML_SYNTAX, place).arg("why", "yaml-cut").arg("lost", cut(comment));
        return error.arg("how", "yaml-hint-hash");
    }
    let what = what.replace("double-quoted scalar", "quoted scalar");
    let syntax = |how: &'static str| {
        let error = ShapeError::new(YAML_SYNTAX, at).arg("why", says::message(&what));
        error.arg("what", what.as_str()).arg("how", how)
    };
    let head: String = text.chars().take(512).collect::<String>().trim_start().to_lowercase();
    if head.starts_with("<!doctype") || head.starts_with("<html") {
        return syntax("yaml-hint-html");
    }
    for line in &lines {
        if let Some(tab) = tab_of(line) {
            return ShapeError::new(YAML_TAB, tab);
        }
        if let Some(how) = line_hint(line.text) {
            return syntax(how);
        }
        if let Some(hint) = value::hint(line.text) {
            let error = syntax(hint.message);
            let error = ShapeError { at: hint.at.map_or(error.at, |at| line.start + at), ..error };
            return hint.fix(line.start).into_iter().fold(error, ShapeError::with_fix);
        }
    }
    syntax("yaml-hint-general")
}

/// The line of a code point and those before it that are not empty, the nearest first.
fn lines(text: &str, at: usize) -> Vec<Line<'_>> {
    let (mut lines, mut start) = (Vec::new(), 0);
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        if start > at {
            break;
        }
        if !line.trim_matches(' ').is_empty() {
            lines.truncate(LINES - 1);
            lines.insert(0, Line { start, text: line.get(..LONGEST).unwrap_or(line) });
        }
        start += whole.chars().count();
    }
    lines
}

/// The first tab in the indentation of a line, which dashes belong to.
fn tab_of(line: &Line<'_>) -> Option<usize> {
    let indentation = line.text.chars().take_while(|c| c.is_whitespace() || *c == '-');
    indentation.enumerate().find(|(_, c)| *c == '\t').map(|(place, _)| line.start + place)
}

/// Where the next tab in an indentation stands, on the line of a code point of the text or the first after it that is not empty:
/// the parser stops at the end of the words before.
pub(crate) fn tab(text: &str, at: usize) -> Option<usize> {
    let start = text.chars().take(at).collect::<Vec<_>>().iter().rposition(|c| *c == '\n').map_or(0, |line| line + 1);
    let (mut indentation, mut behind) = (true, false);
    for (place, c) in text.chars().enumerate().skip(start) {
        match c {
            '\n' => (indentation, behind) = (true, behind || place >= at),
            '\t' if indentation => return Some(place),
            c if c.is_whitespace() => {}
            _ if behind => return None,
            _ => indentation = false,
        }
    }
    None
}

fn line_hint(line: &str) -> Option<&'static str> {
    let body = line.trim_start();
    let indentation = line.strip_suffix(body).unwrap_or("");
    if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| body.starts_with(mark)) {
        Some("yaml-hint-conflict")
    } else if indentation.contains(|c: char| c != ' ') {
        Some("yaml-hint-indentation")
    } else if body.contains('：') {
        Some("yaml-hint-colon")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{error, tab};

    #[rstest]
    #[case::on_the_next_line("a: 1\n\tb: 2\n", 4, Some(5))]
    #[case::behind_empty_lines("ا: 1\r\n\r\n  \tb: 2\r\n", 4, Some(10))]
    #[case::on_the_same_line("a: 1\n \tb: 2\n", 7, Some(6))]
    #[case::further_down("a: 1\nb: 2\n\tc: 3\n", 4, None)]
    #[case::between_words("a:\t1\nb:\t2\n", 3, None)]
    fn the_tab_that_stopped_the_parser_is_found(#[case] text: &str, #[case] at: usize, #[case] wanted: Option<usize>) {
        assert_eq!(tab(text, at), wanted);
    }

    #[rstest]
    #[case("<!DOCTYPE html>\n<p>", 0, "yaml-hint-html")]
    #[case("a: 1\n<<<<<<< HEAD\n", 6, "yaml-hint-conflict")]
    #[case("a:\n\tb: 1\n", 4, "yaml-tab")]
    #[case("ا:\n  -\t- ب\n", 7, "yaml-tab")]
    #[case("a:\n\u{a0}b: 1\n", 4, "yaml-hint-indentation")]
    #[case("title: “x”: y\n", 11, "yaml-hint-quotes")]
    #[case("title: كيم: يزور\n", 11, "yaml-hint-quote-it")]
    #[case("a: [1\n", 6, "yaml-hint-general")]
    #[case::an_open_mark_below_curly_ones("title: “كلمة\nsummary: \"x\n", 23, "yaml-hint-unclosed")]
    #[case::one_line_before("a: 'قال 'نعم''\nb: 1\n", 16, "yaml-hint-apostrophe")]
    fn the_likely_cause_is_named(#[case] text: &str, #[case] at: usize, #[case] wanted: &str) {
        let said = format!("{:?}", error(text, at, (at, at), "x"));
        assert!(said.contains(wanted), "{said}");
    }
}
