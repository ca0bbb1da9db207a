//! A screen too small to show anything does nothing that nobody would see.

use rstest::rstest;
use tarikh::app::{App, Effect, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::input::{Chord, Key};

use super::harness::{Screen, bridge, shipped};

#[rstest]
#[case::the_list("", "jjG")]
#[case::a_filter("", "/kim<enter>x")]
#[case::a_filter_being_typed("/ki", "m<enter>")]
#[case::a_layer("?", "jj<esc>c")]
#[case::a_comparison("51Gc", "jjT<esc>")]
#[case::the_mouse("", "<wheel:5@10,3><click:5,0><paste:كيم>")]
fn what_is_typed_there_changes_nothing(#[case] before: &str, #[case] keys: &str) {
    let seen = |keys: &str| Screen::new(shipped(), "80x24").keys(keys).text();
    assert_eq!(seen(&format!("{before}<resize:39x24>{keys}<resize:80x24>")), seen(before));
    assert_eq!(seen(&format!("{before}<resize:80x9>{keys}<resize:80x24>")), seen(before));
}

#[test]
fn the_key_that_is_named_there_leaves_and_those_for_the_terminal_work() {
    let mut app = App::new(Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 }));
    app.update(Message::Key(Chord::char('/')));
    app.update(Message::Resized(Size { width: 30, height: 8 }));
    assert_eq!(app.update(Message::Key(Chord::char('j'))), []);
    assert_eq!(app.update(Message::Key(Chord::plain(Key::Esc))), []);
    assert_eq!(app.update(Message::Key(Chord::ctrl('l'))), [Effect::Redraw]);
    assert_eq!(app.update(Message::Key(Chord::ctrl('z'))), [Effect::Suspend]);
    assert_eq!(app.update(Message::Key(Chord::ctrl('c'))), [Effect::Quit]);
    assert_eq!(app.update(Message::Key(Chord::char('q'))), [Effect::Quit]);
    assert!(Screen::new(bridge(), "39x10").text().contains("q quit"));
}
