//! The program told in whole statements: to a voice, to fingers, and line by line.

use std::path::Path;
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::{App, Drawing, Loaded, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::ui::plain::{Statement, news, statements};
use tarikh::{read, ui};

use crate::pty::harness::{Start, contains};

const SIZE: Size = Size { width: 80, height: 24 };

/// Each screen and layer, by keys.
const SCREENS: [&str; 30] = [
    "",
    ":",
    ":filt",
    "jj",
    "G",
    "jj<enter>",
    "jj<enter> ",
    "3Gc",
    "3Gca",
    "d",
    "dj",
    "w",
    "wj<enter>",
    "f",
    "fjj",
    "*",
    "y",
    "m",
    "?",
    "?jj",
    "!",
    "i",
    "<f12>",
    "S",
    "P",
    "/ri",
    "/zzz<enter>",
    "jj<enter>/the<enter>",
    "<c-f>river",
    "2Gp<space><space>",
];

fn opened(timeline: &str, language: Language, size: Size) -> App {
    let setup = Setup { drawing: Drawing::Statements, ..Setup::new(Catalog::new(language), size) };
    let mut app = App::new(setup);
    app.update(Message::Resized(size));
    let library = read::library(Some(&Path::new("tests/fixtures").join(timeline)));
    let timeline = Arc::new(library.timeline.expect("the fixture can be read"));
    let index = Some(Arc::new(Index::new(&timeline)));
    let loaded =
        Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    app
}

fn press(app: &mut App, keys: &str) {
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { unreachable!("only keys") };
        app.update(Message::Key(chord));
    }
}

fn told(timeline: &str, language: Language, keys: &str) -> Vec<Statement> {
    let mut app = opened(timeline, language, SIZE);
    press(&mut app, keys);
    statements(&app)
}

fn text(timeline: &str, keys: &str) -> String {
    told(timeline, Language::English, keys).into_iter().map(|said| said.text + "\n").collect()
}

/// The statement at the cursor.
fn here(statements: &[Statement]) -> &str {
    statements.iter().find(|statement| statement.cursor.is_some()).map_or("", |statement| &statement.text)
}

/// What is said after a key, on a terminal of lines.
fn said(timeline: &str, before: &str, key: &str) -> Vec<String> {
    let mut app = opened(timeline, Language::English, SIZE);
    press(&mut app, before);
    let known = statements(&app);
    press(&mut app, key);
    news(&known, &statements(&app))
}

#[rstest]
#[case::an_event(
    "",
    "Event 1 of 4, selected: 14 July 2021. The river floods the old quarter. Told by 2 accounts, which disagree on the date."
)]
#[case::a_doubtful_one("jj", "Claimed by \u{2068}The city\u{2069}.")]
#[case::found_by_a_filter("/toll<enter>", "Event 1 of 1, selected, number 3 of the timeline: August 2021.")]
#[case::a_question("dj", "Question 2 of 5, selected: whether it happened.")]
#[case::an_article("wj", "Article 2 of 3, selected: ")]
#[case::an_account("c", "Account 1 of 2, selected: ")]
#[case::a_facet("fj", "2 of ")]
#[case::a_family("<f12>", "Selected: logical.")]
#[case::a_passage("jj<enter>", "Passage: “")]
fn what_the_cursor_is_at_is_said_whole(#[case] keys: &str, #[case] wanted: &str) {
    let mut app = opened("flood", Language::English, SIZE);
    if keys == "<f12>" {
        app.interface.terminal.family = Family::Logical;
    }
    press(&mut app, keys);
    let said = statements(&app);
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}', '\u{2066}', '\u{2067}'], "");
    assert!(plain(here(&said)).contains(&plain(wanted)), "{keys}: {:?} in {said:#?}", here(&said));
}

/// What signs say on the panes, words say here.
#[rstest]
#[case::disagreement("c", "They disagree on the date: 14 July 2021 (account 1); 15 July 2021 (account 2).")]
#[case::a_passage_of_another("jj<enter>", "Passage of event 1: “")]
#[case::a_translation("jj<enter>", "In translation: The city said")]
#[case::a_term_left_out("/actr:x river<enter>", "Left out of the filter, for it cannot be read: ")]
#[case::what_a_filter_finds("/river<enter>", "2 of 4 events match")]
#[case::a_menu("y", "i: id of the event")]
#[case::a_key_that_is_a_sign("", "Keys: slash filter, ")]
#[case::the_way_to_help("", "question mark help")]
fn signs_are_words(#[case] keys: &str, #[case] wanted: &str) {
    let all = text("flood", keys);
    assert!(all.replace(['\u{2068}', '\u{2069}', '\u{2066}', '\u{2067}'], "").contains(wanted), "{all}");
}

/// Borders, bars, blocks, braille cells and signs that stand for words; data of these timelines has none.
#[test]
fn no_sign_is_said() {
    let is_sign = |c: char| matches!(c, '\u{2190}'..='\u{2bff}' | '¶' | '×' | '·' | '‹' | '›' | '†' | '•');
    for language in [Language::English, Language::Arabic] {
        for timeline in ["bridge", "flood"] {
            for keys in SCREENS {
                for statement in told(timeline, language, keys) {
                    let signs: String = statement.text.chars().filter(|c| is_sign(*c)).collect();
                    assert!(signs.is_empty(), "{signs} in {:?} after {keys} of {timeline}", statement.text);
                    assert!(!statement.text.trim().is_empty());
                }
            }
        }
    }
}

#[rstest]
#[case::the_next_event("", "j", 1)]
#[case::the_next_question("d", "j", 2)]
#[case::the_next_article("w", "j", 1)]
#[case::another_account_compared("3Gc", "a", 1)]
#[case::a_letter_of_a_filter("/ri", "v", 1)]
#[case::nothing("", "<home>", 0)]
fn a_key_says_only_what_it_changed(#[case] before: &str, #[case] key: &str, #[case] most: usize) {
    let said = said("flood", before, key);
    assert!(said.len() <= most && (most == 0 || !said.is_empty()), "{said:#?}");
}

#[test]
fn what_is_said_has_no_control_in_it_whatever_the_data_holds() {
    for timeline in ["bridge", "flood"] {
        for keys in SCREENS {
            for line in news(&[], &told(timeline, Language::Arabic, keys)) {
                let hidden = |c: char| {
                    c.is_control()
                        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                };
                assert!(!line.chars().any(hidden), "{line:?}");
            }
        }
    }
}

#[test]
fn every_screen_fits_any_terminal_with_the_cursor_on_words() {
    for (width, height) in [(39, 9), (40, 10), (80, 24), (200, 60), (12, 3), (1, 1)] {
        for language in [Language::English, Language::Arabic] {
            for keys in SCREENS {
                let mut app = opened("flood", language, Size { width, height });
                press(&mut app, keys);
                for family in [Family::Logical, Family::Explicit] {
                    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
                    let at = ui::draw(&app, family, buffer.area, &mut buffer).expect("a cursor");
                    let row: String = (0..width).map(|x| buffer[(x, at.y)].symbol()).collect();
                    let shown: String = buffer.content.iter().map(Cell::symbol).collect();
                    assert!(buffer.area.contains(at) && !row.trim().is_empty(), "{at:?} after {keys}: {shown}");
                }
            }
        }
    }
}

/// A display of forty cells begins to be read at the left, and a voice reads letters in their order.
#[test]
fn arabic_is_in_the_order_of_reading_from_the_first_column_on() {
    let mut app = opened("flood", Language::Arabic, SIZE);
    press(&mut app, "jj");
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
    let at = ui::draw(&app, Family::Logical, buffer.area, &mut buffer).expect("a cursor");
    let row: String = (at.x..SIZE.width).map(|x| buffer[(x, at.y)].symbol()).collect();
    assert_eq!(at.x, 0);
    assert!(row.starts_with("الحدث 3 من 4"), "{row}");
}

#[test]
fn a_terminal_that_can_only_be_sent_lines_is_told_what_is_new() {
    let mut pty = Start::tarikh(&["tests/fixtures/flood"]).env("TERM", "dumb").run();
    pty.wait_for_text("Event 1 of 4, selected");
    pty.send("j");
    pty.wait_until_sent(b"Event 2 of 4, selected");
    // A line of keys, as a shell in an editor sends them.
    pty.send("c\n");
    pty.wait_until_sent(b"They disagree on");
    pty.send("qq");
    assert_eq!(pty.end(), 0);
    assert!(!contains(pty.sent(), b"\x1b"), "{:?}", String::from_utf8_lossy(pty.sent()));
    assert!(!contains(pty.sent(), b"Account 1 of 3: "), "the end of the line is no key that reads the account");
    let sent = String::from_utf8_lossy(pty.sent()).into_owned();
    assert_eq!(sent.matches("The flood of the valley. 4 events").count(), 1, "said once: {sent}");
}

#[test]
fn on_another_terminal_plain_is_a_screen_of_its_own() {
    let mut pty = Start::tarikh(&["--plain", "tests/fixtures/flood"]).run();
    pty.wait_for_text("Event 1 of 4, selected");
    pty.until("j", "the cursor at the next event", |screen| {
        let (row, column) = screen.cursor_position();
        let said: String = (0..20).filter_map(|x| screen.cell(row, column + x)).map(vt100::Cell::contents).collect();
        said.starts_with("Event 2 of 4") && !screen.hide_cursor()
    });
    pty.end_by("q");
    assert!(!pty.screen().alternate_screen());
}
