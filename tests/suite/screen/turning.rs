//! F2 turns the language wherever the reader is: the event, the filter, what is typed and where reading was stay.

use rstest::rstest;
use tarikh::app::{App, Setup, Size};
use tarikh::cli::explore;
use tarikh::formats::frame::text;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script;
use tarikh::tui::headless::Played;

fn frame(language: Language, keys: &str) -> String {
    let size = Size { width: 100, height: 30 };
    let path = std::path::Path::new("tests/fixtures/flood/events.yaml");
    let app = App::new(Setup::new(Catalog::new(language), size));
    let steps = script::parse(keys).expect("keys");
    text(&Played::new(app, explore::reading(Some(path.to_owned())), size, &steps).frame(Family::Explicit))
}

/// All but the last rows, of which one says that the language was turned.
fn above(frame: &str) -> Vec<&str> {
    frame.lines().take(28).collect()
}

#[rstest]
fn a_place_turned_to_arabic_is_the_place_reached_in_arabic(
    #[values(
        "jj",
        "<tab>",
        "/السد",
        "/السد<enter>",
        "/foo:bar",
        "f",
        "jc",
        "d",
        "w",
        "w<enter>",
        "?",
        "?/esc",
        "!",
        "i",
        "B",
        "S",
        "<c-f>السد",
        "p<space><space>",
        "v<right>",
        "<tab>v<right>",
        "jjz"
    )]
    keys: &str,
    #[values((Language::English, Language::Arabic), (Language::Arabic, Language::English))] turn: (Language, Language),
) {
    let turned = frame(turn.0, &format!("{keys}<f2>"));
    let reached = frame(turn.1, keys);
    assert_eq!(above(&turned), above(&reached), "{keys}");
}

/// What was worded when it opened would be in two languages.
#[rstest]
fn a_menu_is_closed_by_turning(#[values("y", "m", "*", "C", "P", ":")] keys: &str) {
    assert_eq!(above(&frame(Language::English, &format!("{keys}<f2>"))), above(&frame(Language::Arabic, "")), "{keys}");
}
