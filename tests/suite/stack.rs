//! What lies in front takes the input, and what lies behind it stays as it was.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::{Strategy, prop_oneof};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rstest::rstest;
use tarikh::app::layer::Layer;
use tarikh::app::request::{Flow, Reply};
use tarikh::app::route::Input;
use tarikh::app::view::layer::LayerView;
use tarikh::app::{App, Loaded, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::{Chord, Family, Key, Paste};
use tarikh::keymap::Action;
use tarikh::keymap::TABLE;
use tarikh::keymap::label::label;
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::{read, ui};

use crate::app::happenings::{chord, mouse};
use crate::app::timelines::text;
use crate::screen::harness::{Screen, bridge};

/// Random inputs, fewer where the compiler has not made it fast; and how often each layer is opened by them at least.
const INPUTS: usize = if cfg!(debug_assertions) { 10_000 } else { 100_000 };
const OPENED: usize = INPUTS / 100;
/// Inputs of one layer after which it is closed, where none of them did.
const HEARD: usize = 8;
const SIZES: [Size; 3] =
    [Size { width: 80, height: 24 }, Size { width: 120, height: 40 }, Size { width: 40, height: 10 }];
/// Each layer with the keys that open it on the panes.
const OPENERS: [(&str, &str); 13] = [
    ("articles", "<c-f>"),
    ("details", "i"),
    ("filter", "/"),
    ("find", "<enter>/"),
    ("form", "<enter>v<enter>"),
    ("help", "?"),
    ("menu", "*"),
    ("palette", ":"),
    ("pick", "P"),
    ("problems", "!"),
    ("saved", "S"),
    ("terminal", "<f12>"),
    ("words", "<enter>v"),
];
/// What brings a reader back to the whole list.
const BACK: &str = "<esc><esc><esc>";

#[rstest]
#[case::the_wheel_behind_a_comparison("4Gc", "<wheel:5@10,10>")]
#[case::a_click_on_the_first_row_of_a_comparison("4Gc", "<click:5,0>")]
#[case::a_click_into_a_comparison("4Gc", "<click:5,10>")]
#[case::a_paste_into_a_comparison("4Gc", "<paste:jjj>")]
#[case::the_wheel_over_the_shelf("4Gw", "<wheel:5@10,10>")]
#[case::a_click_into_the_shelf("4Gw", "<click:10,7>")]
#[case::a_paste_into_the_shelf("4Gw", "<paste:jjj>")]
#[case::the_wheel_over_saved_filters("/bridge<enter>S", "<wheel:5@10,10>")]
#[case::the_wheel_over_help("?", "<wheel:2@10,10>")]
#[case::the_wheel_over_the_article_behind_help("?", "<wheel:2@10,20>")]
#[case::keys_over_problems("!", "jjkG3")]
#[case::a_paste_over_details("i", "<paste:jjj>")]
#[case::the_wheel_while_a_letter_is_waited_for("m", "<wheel:3@10,10>")]
fn what_lies_behind_stays_as_it_was(#[case] open: &str, #[case] inputs: &str) {
    let screen = |keys: &str| Screen::new(bridge(), "80x24").keys(keys).text();
    let close = if open.ends_with('m') { "<esc><esc>" } else { "<esc>" };
    assert_eq!(screen(&format!("{open}{inputs}{close}")), screen(&format!("{open}{close}")));
}

/// Screen readers and braille displays follow the cursor: it may not point at what is behind.
#[rstest]
fn the_cursor_stands_in_the_box_in_front(
    #[values("i", "?", "!", "S", "<f12>")] open: &str,
    #[values(0, 1, 2)] size: usize,
) {
    let mut app = opened_at(SIZES[size]);
    app.update(Message::Remembered { history: Vec::new(), saved: Vec::new(), form: None, left: Vec::new() });
    press(&mut app, open);
    assert_eq!(app.layers.len(), 1);
    the_foremost_is_drawn_last(&app);
}

/// Inputs go to `answer`, which does nothing yet of what it is asked for: what changes then is what heard of the input.
#[test]
fn as_long_as_a_layer_is_open_nothing_behind_it_hears_of_an_input() {
    let mut runner = TestRunner::deterministic();
    let inputs = input();
    let mut opened: BTreeMap<&str, usize> = OPENERS.iter().map(|(kind, _)| (*kind, 0)).collect();
    let mut app = opened_at(SIZES[0]);
    let mut heard = 0;
    for n in 0..INPUTS {
        if n % 997 == 0 {
            app = opened_at(SIZES[n % SIZES.len()]);
        }
        let before = app.layers.len();
        if before == 0 {
            let rarest = OPENERS.iter().min_by_key(|(kind, _)| opened.get(kind));
            let keys = rarest.map_or("", |(_, keys)| keys);
            press(&mut app, &format!("{BACK}{keys}"));
            heard = 0;
        } else if heard == HEARD {
            // What few keys close gives way to others.
            press(&mut app, "<esc>");
            heard = 0;
        } else {
            heard += 1;
            hear(&mut app, &inputs.new_tree(&mut runner).expect("an input").current());
        }
        for layer in app.layers.iter().map(kind).skip(before) {
            *opened.entry(layer).or_default() += 1;
        }
    }
    assert!(opened.values().all(|times| *times >= OPENED), "not opened often enough: {opened:?}");
}

#[test]
fn every_key_does_something() {
    // With a filter there is something to close, with another split one to take back.
    const BEFORE: [&str; 4] = ["", "/bridge<enter>", ">", "<tab>"];
    for binding in TABLE {
        for chord in &*binding.chords {
            let does_something = BEFORE.iter().any(|keys| {
                let mut app = opened_at(SIZES[0]);
                press(&mut app, keys);
                let before = whole(&app);
                !app.answer(&Input::Key(*chord)).requests.is_empty() || whole(&app) != before
            });
            assert!(does_something, "{} does nothing on the panes: {:?}", label(*chord), binding.command);
        }
    }
}

fn press(app: &mut App, keys: &str) {
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { continue };
        hear(app, &Input::Key(chord));
    }
}

fn kind(layer: &Layer) -> &'static str {
    match layer {
        Layer::Filter(_) => "filter",
        Layer::Find(_) => "find",
        Layer::Menu(_) => "menu",
        Layer::Pick(_) => "pick",
        Layer::Palette(_) => "palette",
        Layer::Proposal(_) => "proposal",
        Layer::Help(_) => "help",
        Layer::Problems(_) => "problems",
        Layer::Details(_) => "details",
        Layer::Terminal(_) => "terminal",
        Layer::Saved(_) => "saved",
        Layer::Form(_) => "form",
        Layer::Words(_) => "words",
        Layer::Articles(_) => "articles",
    }
}

/// One input, with all that must hold about it.
fn hear(app: &mut App, input: &Input) {
    let before = whole(app);
    let front = of_the_foremost(app, input);
    let answer = app.answer(input);
    if let Some(Reply { requests, flow: Flow::Handled | Flow::Close }) = front {
        assert_eq!((&answer.requests, answer.passed), (&requests, 0), "{input:?} ends at {:?}", kinds(app));
    }
    let after = whole(app);
    // From the innermost: the model, the screen, the layers. The model hears of nothing but requests.
    let heard = (answer.passed + 1).min(before.len() - 1);
    let untouched = before.len() - heard;
    let said = format!("{input:?} over {:?} was passed on {} times", kinds(app), answer.passed);
    assert_eq!(before.get(..untouched), after.get(..untouched), "{said}");
    app.carry_out(answer.requests);
    the_foremost_is_drawn_last(app);
}

/// Whether a key turns the language, the colours or the mouse, which it does over any layer.
fn changes_the_looks(app: &App, chord: Chord) -> bool {
    let action = app.interface.keymap.press(chord).action();
    matches!(action, Some(Action::Language | Action::Theme | Action::Mouse)) && !chord.is_text()
}

/// What the layer in front makes of an input alone; nothing of keys that no layer may swallow.
fn of_the_foremost(app: &App, input: &Input) -> Option<Reply> {
    let place = app.layers.len().checked_sub(1)?;
    let (mut layer, shown) = (app.layers.last()?.clone(), app.view.layers.last()?);
    match input {
        Input::Key(chord) if chord.ctrl || chord.key == Key::F(9) => None,
        Input::Key(chord) if changes_the_looks(app, *chord) => None,
        Input::Command(command) => {
            Some(layer.on_key(app.interface.keymap.run(*command), &app.model, &app.interface, &shown.shown()))
        }
        Input::Key(chord) => {
            let mut keyboard = app.interface.keyboard;
            keyboard.learn(*chord);
            let chord = if layer.is_typed_into() { keyboard.in_text(*chord) } else { keyboard.latin(*chord) };
            Some(layer.on_key(app.interface.keymap.press(chord), &app.model, &app.interface, &shown.shown()))
        }
        Input::Paste(text) => Some(layer.on_paste(text.as_str(), &app.model, &app.interface)),
        Input::Mouse(mouse) => {
            let target = app.view.layer_target(place, app.view.at(*mouse), &app.model);
            Some(layer.on_mouse(mouse.kind, &target, &app.model, &app.interface))
        }
    }
}

fn kinds(app: &App) -> Vec<&'static str> {
    app.layers.iter().map(kind).collect()
}

/// A number for what each part holds.
fn whole(app: &App) -> Vec<u64> {
    let model = (app.model.selection, app.model.search.line(), app.model.search.revision(), app.model.library.revision);
    let mut parts = vec![digest(&model), digest(&app.screens)];
    parts.extend(app.layers.iter().map(digest));
    parts
}

fn digest(part: &impl std::fmt::Debug) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{part:?}").hash(&mut hasher);
    hasher.finish()
}

/// A box in front is whole, and the cursor stands in it: what is drawn last is what takes the next key.
fn the_foremost_is_drawn_last(app: &App) {
    let area = match app.view.layers.last() {
        Some(LayerView::List(list)) if list.inside().height > 0 => list.area,
        Some(LayerView::Pick(list)) if list.area.height > 2 => list.area,
        Some(LayerView::Saved(list)) if list.inside().height > 0 => list.area,
        _ => return,
    };
    let size = app.view.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    let cursor = ui::draw(app, Family::default(), buffer.area, &mut buffer);
    let corner = buffer.cell((area.x, area.y)).map(ratatui::buffer::Cell::symbol);
    assert_eq!(corner, Some("╭"), "{:?} is whole", kinds(app));
    assert!(cursor.is_some_and(|at: Position| area.contains(at)), "{cursor:?} in {area:?} of {:?}", kinds(app));
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        12 => chord().prop_map(Input::Key),
        2 => text(4).prop_map(|text| Input::Paste(Paste::new(text.as_bytes()))),
        4 => mouse().prop_map(Input::Mouse),
    ]
}

fn opened_at(size: Size) -> App {
    opened(size, Direction::Ltr)
}

/// The timeline of a bridge, and two saved filters.
pub(crate) fn opened(size: Size, direction: Direction) -> App {
    opened_of("bridge", size, direction)
}

/// The same of the timeline in another folder of `tests/fixtures`.
pub(crate) fn opened_of(timeline: &str, size: Size, direction: Direction) -> App {
    let mut app = App::new(Setup { direction: Some(direction), ..Setup::new(Catalog::new(Language::English), size) });
    let library = read::library(Some(&Path::new("tests/fixtures").join(timeline)));
    let timeline = Arc::new(library.timeline.expect("the fixture can be read"));
    let index = Some(Arc::new(Index::new(&timeline)));
    let loaded =
        Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    let saved = vec![("one".to_owned(), "kim".to_owned()), ("two".to_owned(), "city".to_owned())];
    app.update(Message::Remembered { history: vec!["stone".to_owned()], saved, form: None, left: Vec::new() });
    app
}
