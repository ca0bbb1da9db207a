//! The list of families, its card, and what it asks the world for.

use rstest::rstest;
use tarikh::app::{Effect, Message, Setup, Size, State, Terminal, Theme};
use tarikh::i18n::{Language, Words};
use tarikh::input::Family;
use tarikh::input::{Chord, Key, Mouse, MouseKind};
use tarikh::tui::headless;

use super::harness::{Screen, bridge};

const SIZE: Size = Size { width: 80, height: 24 };

fn open() -> State {
    let terminal = headless::terminal(Family::Explicit, false);
    let mut state = State::new(Setup { terminal, ..Setup::new(Words::new(Language::English), SIZE) });
    assert!(state.update(Message::Key(Chord::plain(Key::F(12)))).is_empty());
    state
}

fn press(state: &mut State, key: Key) -> Vec<Effect> {
    state.update(Message::Key(Chord::plain(key)))
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
    let mut state = open();
    let asked: Vec<Effect> = keys.iter().flat_map(|key| press(&mut state, *key)).collect();
    assert_eq!(asked, effects);
}

#[test]
fn a_click_chooses_its_row_and_one_outside_closes_the_list() {
    let mut state = open();
    let click = |column, row| Message::Mouse(Mouse { kind: MouseKind::Press, column, row });
    let area = state.overlay.as_ref().expect("a list").inside(SIZE);
    let row = Screen::new(bridge(), "80x24").keys("<f12>").text().lines().position(|row| row.contains("4  konsole"));
    let row = u16::try_from(row.expect("a row")).unwrap();
    assert_eq!(state.update(click(area.x + 10, row)), [Effect::Family(Some(Family::Konsole))]);
    assert!(state.update(click(area.x + 10, area.y)).is_empty());
    assert!(state.overlay.is_some());
    assert!(state.update(click(0, 23)).is_empty());
    assert!(state.overlay.is_none());
}

#[test]
fn a_screen_without_room_for_the_list_does_no_harm() {
    let mut state = open();
    press(&mut state, Key::End);
    for (width, height) in [(1, 1), (80, 2), (3, 24), (0, 0), (80, 24)] {
        state.update(Message::Resized(Size { width, height }));
        press(&mut state, Key::Up);
    }
    assert!(state.overlay.is_some());
}

#[test]
fn vowel_signs_that_would_be_drawn_wrong_are_refused_with_the_reason() {
    let mut state = open();
    let terminal = Terminal { no_marks: Some("marks-misdrawn"), ..state.terminal.clone() };
    state.update(Message::Terminal(Box::new(terminal)));
    assert!(press(&mut state, Key::Char('m')).is_empty());
    assert!(state.toast.as_deref().is_some_and(|said| said.contains("drawn wrong")));
}

#[test]
fn a_background_decides_until_the_reader_does() {
    let mut state = State::new(Setup {
        colours_by: tarikh::app::ColoursBy::Background,
        ..Setup::new(Words::new(Language::English), SIZE)
    });
    state.update(Message::Background(Theme::Light));
    assert_eq!(state.theme, Theme::Light);
    press(&mut state, Key::F(3));
    state.update(Message::Background(Theme::Light));
    assert_eq!(state.theme, Theme::Dark);
}
