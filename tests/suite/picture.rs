//! `tarikh frame --format svg`: a picture that shows the cells of the frame, and says them to those who listen.

use std::process::{Command, Stdio};

use rstest::rstest;
use unicode_width::UnicodeWidthChar;

/// What the cells of the picture measure, in its units.
const CELL: (usize, usize) = (12, 23);

fn frame(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarikh"));
    let run = command.args(arguments).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8")
}

fn picture(arguments: &[&str]) -> String {
    frame(&[arguments, &["--format", "svg"]].concat())
}

#[rstest]
#[case(&["frame", "--size", "80x24"])]
#[case(&["frame", "--size", "120x40", "--keys", "45G/كيم<enter>"])]
#[case(&["--theme", "light", "frame", "--size", "100x30", "--keys", "45Gc"])]
#[case(&["--theme", "16", "frame", "--size", "60x20", "--keys", "?"])]
#[case(&["--theme", "none", "frame", "--size", "1x1"])]
fn the_letters_of_a_picture_are_those_of_the_frame_each_in_its_cell(#[case] arguments: &[&str]) {
    assert_eq!(letters(&picture(arguments)).trim_end(), frame(arguments).trim_end());
}

#[test]
fn a_picture_shows_what_is_seen_whatever_a_terminal_has_to_be_sent() {
    let arguments = ["frame", "--size", "80x24", "--keys", "45G"];
    for family in ["kitty", "konsole", "logical"] {
        assert_eq!(picture(&[&["--bidi", family], &arguments[..]].concat()), picture(&arguments));
    }
}

#[test]
fn a_picture_is_read_aloud_in_the_order_of_reading() {
    let picture = picture(&["frame", "--size", "80x24", "--keys", "45G"]);
    let reading = between(&picture, "<desc id=\"reading\">", "</desc>");
    assert!(reading.contains("في خطوة تاريخية لا يمكن مقارنتها"), "{reading}");
    assert!(!reading.contains(['─', '│', '\u{fefb}']) && !reading.contains("  "), "{reading}");
    assert!(picture.contains("<title id=\"title\">The screen of Tarikh, 80 columns by 24 rows</title>"));
}

#[test]
fn a_picture_holds_no_control_and_what_xml_reserves_only_escaped() {
    let picture = picture(&["frame", "--size", "80x24", "--keys", "/<lt>&<gt>"]);
    assert!(picture.contains("&lt;&amp;&gt;"), "{picture}");
    let is_control =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    assert!(!picture.contains(is_control));
}

#[test]
fn a_small_picture_as_it_is_written() {
    insta::assert_snapshot!("picture", picture(&["frame", "--size", "40x10", "--keys", "45G<tab>"]));
}

/// The picture's letters as lines: each text begins in the cell at its place and fills the cells that it says.
fn letters(picture: &str) -> String {
    let height = number(picture, "height") / CELL.1;
    let mut lines = vec![String::new(); height];
    for text in picture.lines().filter(|line| line.starts_with("<text ")) {
        let (column, row) = (number(text, "x") / CELL.0, number(text, "y") / CELL.1);
        let shown = between(text, ">", "</text>").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assert_eq!(columns(&shown) * CELL.0, number(text, "textLength"), "{text}");
        let line = lines.get_mut(row).expect("a row of the frame");
        let taken = columns(line);
        assert!(taken <= column, "{text} stands on {line}");
        line.push_str(&" ".repeat(column - taken));
        line.push_str(&shown);
    }
    lines.join("\n")
}

fn columns(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

fn number(element: &str, attribute: &str) -> usize {
    between(element, &format!(" {attribute}=\""), "\"").parse().expect("a number")
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).expect("it begins");
    rest.split_once(end).expect("it ends").0
}
