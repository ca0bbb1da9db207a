//! The palette: everything that can be done here, found by words and run.

use ratatui::buffer::{Buffer, Cell};
use rstest::rstest;
use strum::VariantArray;
use tarikh::app::layer::{Layer, Palette};
use tarikh::app::request::Request;
use tarikh::app::route::Input;
use tarikh::app::{App, Effect, Message, Notice, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::keymap::{Action, Command, NotesAction, StageAction};
use tarikh::text::Direction;
use tarikh::ui;

use crate::screen::harness::{Screen, bridge};
use crate::stack::opened;

const SIZE: Size = Size { width: 80, height: 24 };

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let steps = script::parse(keys).expect("keys");
    let chords = steps.into_iter().filter_map(|step| if let Step::Press(chord) = step { Some(chord) } else { None });
    chords.flat_map(|chord| app.update(Message::Key(chord))).collect()
}

fn at(keys: &str) -> App {
    let mut app = opened(SIZE, Direction::Ltr);
    press(&mut app, keys);
    app
}

fn seen(app: &App) -> String {
    let Size { width, height } = app.view.size;
    let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, width, height));
    ui::draw(app, Family::default(), buffer.area, &mut buffer);
    let row = |row: &[Cell]| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned() + "\n";
    buffer.content.chunks(usize::from(width)).map(row).collect()
}

fn palette(app: &mut App) -> &mut Palette {
    match app.layers.last_mut() {
        Some(Layer::Palette(palette)) => palette,
        other => unreachable!("the palette is in front, not {other:?}"),
    }
}

/// What is listed, in its order.
fn listed(app: &mut App) -> Vec<Command> {
    let list = &palette(app).list;
    let command = |request: &Request| if let Request::Run(command) = request { Some(*command) } else { None };
    (0..list.len()).filter_map(|place| command(&list.at(place)?.request)).collect()
}

#[rstest]
fn what_is_chosen_does_what_its_key_does(
    #[values("", "<enter>", "4Gc", "d", "w", "w<enter>", "f", "p", "2Gp  ", "<enter>v", "/stone<enter>", "!", "!jj")]
    place: &str,
) {
    let mut app = at(place);
    let commands = app.commands();
    press(&mut app, "<f9>");
    assert_eq!(listed(&mut app), commands);
    for (n, command) in commands.into_iter().enumerate() {
        let mut by_key = at(place);
        let key = by_key.interface.keymap.first(command).expect("a key");
        let wanted = by_key.update(Message::Key(key));
        let mut by_name = at(place);
        press(&mut by_name, "<f9>");
        palette(&mut by_name).list.cursor = n;
        assert_eq!(press(&mut by_name, "<enter>"), wanted, "{command:?} at {place:?}");
        // A digit that may begin a number is none where it was not typed.
        if command != Command::Screen(Action::TimeWhole) {
            assert_eq!(seen(&by_name), seen(&by_key), "{command:?} at {place:?}");
        }
    }
}

#[rstest]
fn what_is_not_listed_does_nothing(#[values("4Gc", "d", "w", "w<enter>", "p", "<enter>v")] place: &str) {
    let mut app = at(place);
    let listed = app.commands();
    let before = seen(&app);
    let others = app.interface.keymap.bindings().iter().map(|binding| binding.command);
    let others = others.filter(|command| matches!(command, Command::Screen(_) | Command::Stage(_) | Command::Notes(_)));
    let others: Vec<Command> = others.filter(|command| !listed.contains(command)).collect();
    for command in others.into_iter().filter(|command| *command != Command::Screen(Action::Palette)) {
        let asked = app.answer(&Input::Command(command)).requests;
        let says = |request: &Request| matches!(request, Request::Say(notice) if is_unknown(notice));
        assert!(asked.iter().all(says), "{command:?} at {place:?} asks for {asked:?}");
        app.carry_out(asked);
        app.notice = None;
        assert_eq!(seen(&app), before, "{command:?} at {place:?}");
    }
}

fn is_unknown(notice: &Notice) -> bool {
    format!("{notice:?}").contains("key-unknown")
}

#[rstest]
#[case::a_name("compare", Action::Compare)]
#[case::its_beginning("compa", Action::Compare)]
#[case::in_arabic("مقارنة", Action::Compare)]
#[case::with_the_article("المقارنة", Action::Compare)]
#[case::a_typo("comprae", Action::Compare)]
#[case::letters_left_out("cmpare", Action::Compare)]
#[case::other_spelling("إغلاق", Action::Close)]
#[case::without_hamza("اغلاق", Action::Close)]
#[case::what_is_said_of_it("select text", Action::Mouse)]
#[case::copying("نسخ", Action::Copy)]
#[case::two_words("redo filter", Action::Redo)]
#[case::a_key("f12", Action::Terminal)]
#[case::letters_of_both("details", Action::Details)]
fn words_of_both_languages_find_it_first(
    #[case] words: &str,
    #[case] action: Action,
    #[values(Language::English, Language::Arabic)] language: Language,
) {
    let mut app = App::new(Setup::new(Catalog::new(language), SIZE));
    press(&mut app, &format!(":{words}"));
    let found = listed(&mut app);
    assert_eq!(found.first(), Some(&action.into()), "{found:?}");
}

/// Every action has a way that takes no letter of its own.
#[test]
fn every_action_is_in_the_palette_of_the_list() {
    let commands = at("").commands();
    let missing = Action::VARIANTS.iter().filter(|action| !commands.contains(&Command::Screen(**action)));
    assert_eq!(missing.collect::<Vec<_>>(), [&Action::Palette]);
    let stage = at("p").commands();
    assert!(StageAction::VARIANTS.iter().all(|action| stage.contains(&Command::Stage(*action))));
}

#[test]
fn what_has_none_of_the_words_is_said() {
    let screen = Screen::new(bridge(), "80x24").keys(":xyzzy");
    assert!(screen.text().contains("Nothing has these words."), "{}", screen.text());
    assert_eq!(screen.keys("<enter><esc>").text(), Screen::new(bridge(), "80x24").text());
}

#[rstest]
#[case::a_filter_is_kept("/stone<f9>details<enter>", "/stone<enter>i")]
#[case::words_to_find_are_kept("<enter>/bridge<f9>zoom<enter>", "<enter>/bridge<enter>z")]
#[case::a_filter_goes_on("/sto<f9>compare<esc>ne<enter>", "/stone<enter>")]
#[case::fields_are_left("<enter>v<enter><f9>help<enter>", "<enter>v<enter><esc>?")]
#[case::a_key_that_waits_is_left("m<f9>questions<enter>", "m<esc>d")]
#[case::a_list_gives_way("i<f9>compare<enter>", "c")]
#[case::problems_stay("!:by kind<enter>", "!s")]
#[case::problems_in_arabic("!j:الدرجة<enter>", "!jx")]
#[case::over_help("?:details<enter>", "i")]
#[case::by_ctrl("j<c-p>compare<enter>", "jc")]
#[case::twice_is_closed("j<f9><f9>", "j")]
#[case::closed_at_once("j:compare<esc>", "j")]
#[case::moved("j:<down><up><esc>", "j")]
#[case::under_an_arabic_layout("ت:مقارنة<enter>", "jc")]
#[case::with_a_click(":details<click:20,10><esc>", "")]
fn a_way_through_the_palette_ends_where_keys_lead(#[case] by_name: &str, #[case] by_keys: &str) {
    let screen = |keys: &str| Screen::new(bridge(), "80x24").keys(keys).text();
    assert_eq!(screen(by_name), screen(by_keys));
}

#[test]
fn history_stays_on_its_keys_while_a_line_is_typed() {
    let mut app = at("/<c-p>");
    assert!(matches!(app.layers.last(), Some(Layer::Filter(prompt)) if prompt.field.text() == "stone"));
    press(&mut app, "<c-n>:");
    assert!(matches!(app.layers.last(), Some(Layer::Filter(prompt)) if prompt.field.text() == ":"));
}

#[test]
fn a_command_is_run_by_a_click() {
    let mut app = at(":details");
    let row = match app.view.layers.last() {
        Some(tarikh::app::view::layer::LayerView::Pick(view)) => view.items.first().map(|item| item.area),
        _ => None,
    };
    let area = row.expect("a row");
    let kind = tarikh::input::MouseKind::Press;
    app.update(Message::Mouse(tarikh::input::Mouse { kind, column: area.x + 5, row: area.y }));
    assert_eq!(seen(&app), seen(&at("i")));
}

#[test]
fn the_notes_list_what_they_pass_on_and_their_own() {
    let setup = Setup { notes: true, ..Setup::new(Catalog::new(Language::English), SIZE) };
    let commands = App::new(setup).commands();
    let has = |command: Command| commands.contains(&command);
    assert!(has(NotesAction::Peek.into()) && has(StageAction::Next.into()) && has(Action::Theme.into()));
    // Only who stands at the stage can go on with these; and this key is the notes' own.
    assert!(!has(StageAction::Overview.into()) && !has(StageAction::Larger.into()) && !has(Action::Compare.into()));
}

/// The room sees names of keys, and nothing of what is written for who tells.
#[test]
fn over_a_talk_nothing_of_the_notes_is_seen() {
    let keys = "2Gp";
    let stage = Screen::new(bridge(), "80x24").keys(keys);
    let open = stage.clone_keys(":");
    assert!(open.text().contains("All commands"), "{}", open.text());
    let notes = "ask who laid the stone";
    assert!(!open.text().to_lowercase().contains(notes));
    assert_eq!(open.keys("<esc>").text(), stage.text());
}

#[rstest]
#[case("80x24", ":")]
#[case("80x24", ":فتح")]
#[case("40x10", ":cop")]
#[case("120x40", "4Gc:")]
fn the_palette_on_screen(#[case] size: &str, #[case] keys: &str) {
    let screen = Screen::new(bridge(), size).keys(keys);
    insta::assert_snapshot!(format!("palette_{}", screen.name()), screen.text());
}
