//! Signs in the letters of ASCII.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::{App, Loaded, Message, Setup, Signs, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::{read, ui};

/// Each screen and layer, by keys.
const SCREENS: [&str; 20] = [
    "",
    "jj",
    "jj<enter>",
    "3Gc",
    "d",
    "w",
    "wj<enter>",
    "f",
    "fjj<enter>",
    "*",
    "y",
    "?",
    "!",
    "i",
    "<f12>",
    "S",
    "/ri",
    "jj<enter>/the<enter>",
    "2Gp<space><space>",
    "v<right>",
];

fn drawn(language: Language, size: Size, keys: &str, signs: Signs) -> Buffer {
    let mut app = App::new(Setup { signs, ..Setup::new(Catalog::new(language), size) });
    let library = read::library(Some(Path::new("tests/fixtures/flood")));
    let timeline = Arc::new(library.timeline.expect("the fixture can be read"));
    let index = Some(Arc::new(Index::new(&timeline)));
    let loaded =
        Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { unreachable!("only keys") };
        app.update(Message::Key(chord));
    }
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    ui::draw(&app, Family::default(), buffer.area, &mut buffer);
    buffer
}

#[rstest]
fn no_sign_is_left_and_every_letter_is(
    #[values((39, 9), (40, 10), (80, 24), (120, 40), (200, 60))] (width, height): (u16, u16),
    #[values(Language::English, Language::Arabic)] language: Language,
) {
    let size = Size { width, height };
    for keys in SCREENS {
        let (plain, ascii) = (drawn(language, size, keys, Signs::Unicode), drawn(language, size, keys, Signs::Ascii));
        let text: String = ascii.content.iter().map(Cell::symbol).collect();
        let is_sign = |c: char| {
            !c.is_ascii() && !c.is_alphanumeric() && !matches!(c, '\u{600}'..='\u{6ff}' | '\u{fe70}'..='\u{fefc}')
        };
        let left: String = text.chars().filter(|c| is_sign(*c)).collect();
        assert!(left.is_empty(), "{left} after {keys} at {size:?}");
        // On the stage dates are large where they can be; those are blocks, and no letters.
        for (before, after) in plain.content.iter().zip(&ascii.content) {
            let letter = before.symbol().chars().all(char::is_alphabetic) && !before.symbol().trim().is_empty();
            assert!(
                !letter || before.symbol() == after.symbol() || keys.contains('p'),
                "{before:?} {after:?} after {keys}"
            );
        }
    }
}

#[rstest]
#[case::that_accounts_differ(&[], "!=2")]
#[case::how_many_tell_it(&[], " x2")]
#[case::the_selected_event(&[], "> 1 14 Jul 2021")]
#[case::a_rule(&[], " -- 2021 ---")]
#[case::a_doubt(&[], "\" The dam is said")]
#[case::a_comparison(&["--keys", "3Gc"], "!= displaced")]
fn what_a_sign_says_is_said(#[case] keys: &[&str], #[case] wanted: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarikh"));
    let output = command.args(["frame", "--ascii", "--size", "100x30"]).args(keys).arg("tests/fixtures/flood").output();
    let shown = String::from_utf8(output.expect("it runs").stdout).expect("UTF-8");
    assert!(shown.contains(wanted), "{shown}");
}
