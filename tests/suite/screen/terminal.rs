//! The list of families, its card, and what it asks the world for.

use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::view::layer::LayerView;
use tarikh::app::{App, Effect, Emoji, Message, Setup, Size, Terminal, Theme};
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::input::{Chord, Key, Mouse, MouseKind};
use tarikh::tui::headless;

use super::harness::{Screen, bridge};

const SIZE: Size = Size { width: 80, height: 24 };

fn open() -> App {
    let terminal = headless::terminal(Family::Explicit, false);
    let mut app = App::new(Setup { terminal, ..Setup::new(Catalog::new(Language::English), SIZE) });
    assert!(app.update(Message::Key(Chord::plain(Key::F(12)))).is_empty());
    app
}

/// The room inside the box of the list, while it is open.
fn list(app: &App) -> Option<Rect> {
    app.view.layers.iter().find_map(|layer| match layer {
        LayerView::List(list) => Some(list.inside()),
        _ => None,
    })
}

fn press(app: &mut App, key: Key) -> Vec<Effect> {
    app.update(Message::Key(Chord::plain(key)))
}

#[rstest]
#[case::by_number(&[Key::Char('3')], &[Effect::Family(Some(Family::Kitty))])]
#[case::by_arabic_number(&[Key::Char('٩')], &[Effect::Family(Some(Family::Unshaped))])]
#[case::by_arrows(&[Key::Down, Key::Down, Key::Enter], &[Effect::Family(Some(Family::Lro))])]
#[case::none(&[Key::Char('a')], &[Effect::Family(None)])]
#[case::none_under_an_arabic_layout(&[Key::Char('ش')], &[Effect::Family(None)])]
#[case::vowel_signs(&[Key::Char('m')], &[Effect::Marks(true)])]
#[case::vowel_signs_by_arrows(&[Key::End, Key::Enter], &[Effect::Marks(true)])]
#[case::closed(&[Key::Esc, Key::Char('3')], &[])]
fn keys_choose(#[case] keys: &[Key], #[case] effects: &[Effect]) {
    let mut app = open();
    let asked: Vec<Effect> = keys.iter().flat_map(|key| press(&mut app, *key)).collect();
    assert_eq!(asked, effects);
}

#[test]
fn a_click_chooses_its_row_and_one_outside_closes_the_list() {
    let mut app = open();
    let click = |column, row| Message::Mouse(Mouse { kind: MouseKind::Press, column, row });
    let area = list(&app).expect("a list");
    let row = Screen::new(bridge(), "80x24").keys("<f12>").text().lines().position(|row| row.contains("4  konsole"));
    let row = u16::try_from(row.expect("a row")).unwrap();
    assert_eq!(app.update(click(area.x + 10, row)), [Effect::Family(Some(Family::Konsole))]);
    assert!(app.update(click(area.x + 10, area.y)).is_empty());
    assert!(list(&app).is_some());
    assert!(app.update(click(0, 23)).is_empty());
    assert!(list(&app).is_none());
}

#[test]
fn a_screen_without_room_for_the_list_does_no_harm() {
    let mut app = open();
    press(&mut app, Key::End);
    for (width, height) in [(1, 1), (80, 2), (3, 24), (0, 0), (80, 24)] {
        app.update(Message::Resized(Size { width, height }));
        press(&mut app, Key::Up);
    }
    assert!(list(&app).is_some());
}

#[test]
fn vowel_signs_that_would_be_drawn_wrong_are_refused_with_the_reason() {
    let mut app = open();
    let terminal = Terminal { no_marks: Some("marks-misdrawn"), ..app.interface.terminal.clone() };
    app.update(Message::Terminal(Box::new(terminal)));
    assert!(press(&mut app, Key::Char('m')).is_empty());
    assert!(app.notice.as_deref().is_some_and(|said| said.contains("drawn wrong")));
}

#[test]
fn a_background_decides_until_the_reader_does() {
    let mut app = App::new(Setup {
        colours_by: tarikh::app::ColoursBy::Background,
        ..Setup::new(Catalog::new(Language::English), SIZE)
    });
    app.update(Message::Background(Some(Theme::Light)));
    assert_eq!(app.interface.theme, Theme::Light);
    press(&mut app, Key::F(3));
    app.update(Message::Background(Some(Theme::Light)));
    assert_eq!(app.interface.theme, Theme::Dark);
}

#[rstest]
#[case::tmux(Emoji::Parted, "A family 👨 walks", "PS")]
#[case::elsewhere(Emoji::Whole, "A family 👨\u{200d}👩\u{200d}👧 walks", "🇵🇸")]
fn where_an_emoji_is_counted_by_its_parts_it_has_a_stand_in(
    #[case] emoji: Emoji,
    #[case] family: &str,
    #[case] flag: &str,
) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("events.yaml");
    let events = "  - {id: a, date: 2024-06-18, title: A family 👨\u{200d}👩\u{200d}👧 walks}
  - {id: b, date: 2024-06-19, title: علم 🇵🇸 فوق البيت}\n";
    std::fs::write(&path, format!("title: t\nlanguage: en\nsources: []\nevents:\n{events}")).expect("a file");
    let terminal = Terminal { emoji, ..headless::terminal(Family::Explicit, false) };
    let app = App::new(Setup { terminal, ..Setup::new(Catalog::new(Language::English), SIZE) });
    let shown = headless::play(app, tarikh::cli::explore::reading(Some(path)), SIZE, &[]);
    let text: String = shown.content.iter().map(ratatui::buffer::Cell::symbol).collect();
    // A wide letter has an empty cell beside it.
    let text =
        text.replace("👨 ", "👨").replace("👧 ", "👧").replace("👨walks", "👨 walks").replace("👧walks", "👧 walks");
    assert!(text.contains(family) && text.contains(flag), "{text}");
}
