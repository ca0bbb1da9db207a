//! What holds of the program whatever the timeline and whatever happens.

mod copies;
pub(crate) mod happenings;
mod reload;
pub(crate) mod timelines;

use std::path::Path;
use std::sync::Arc;

use happenings::{Happening, happening, size};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, proptest};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rstest::rstest;
use tarikh::app::effect::Remember;
use tarikh::app::layer::Layer;
use tarikh::app::{App, Effect, Loaded, Message, Setup, Size};
use tarikh::cli::explore;
use tarikh::finding::Finding;
use tarikh::finding::UnlocatedFindings;
use tarikh::finding::codes::YAML_EMPTY;
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::input::{Chord, Key, Paste};
use tarikh::keymap::script::{self, Step};
use tarikh::load;
use tarikh::read;
use tarikh::text::Direction;
use tarikh::timeline::EventIx;
use tarikh::tui::headless::Played;
use tarikh::ui;
use timelines::{Written, timeline};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Code points of the longest cluster that a cell may hold.
const LONGEST_SYMBOL: usize = 8;

/// A program at work, with what it shows.
struct Run {
    app: App,
    shown: Loaded,
    other: Loaded,
    /// The newest request to read.
    generation: u64,
}

impl Run {
    fn new(first: &Written, other: &Written, size: Size, direction: Direction) -> Self {
        let setup = Setup { direction: Some(direction), ..Setup::new(Catalog::new(Language::English), size) };
        let mut run = Self { app: App::new(setup), shown: first.loaded(), other: other.loaded(), generation: 0 };
        run.hold();
        run.load();
        run
    }

    fn happen(&mut self, happening: &Happening) {
        match happening {
            Happening::Key(chord) => self.update(Message::Key(*chord)),
            Happening::Filter(words) => self.filter(words),
            Happening::FilterAndUndo(words) => self.filter_and_undo(words),
            Happening::Paste(text) => self.update(Message::Paste(Paste::new(text.as_bytes()))),
            Happening::Mouse(mouse) => self.update(Message::Mouse(*mouse)),
            Happening::Resized(size) => self.update(Message::Resized(*size)),
            Happening::Same => self.reload_keeps_the_event(),
            Happening::Other => {
                std::mem::swap(&mut self.shown, &mut self.other);
                self.load();
            }
            Happening::Unreadable => self.refuse(),
            Happening::Late => self.late(),
            Happening::Progress(read, total) => {
                self.update(Message::Progress { generation: self.generation, read: *read, total: *total });
            }
        }
    }

    fn update(&mut self, message: Message) {
        for effect in self.app.update(message) {
            if let Effect::Reload(generation) = effect {
                assert!(generation > self.generation, "an older request than the last");
                self.generation = generation;
            }
        }
        self.hold();
    }

    fn press(&mut self, key: Key) {
        self.update(Message::Key(Chord::plain(key)));
    }

    fn load(&mut self) {
        let outcome = Ok(Box::new(self.shown.clone()));
        self.update(Message::Loaded { generation: self.generation, outcome });
    }

    fn refuse(&mut self) {
        let before = self.event();
        let outcome = Err(vec![Finding::new(YAML_EMPTY, None, Vec::new())]);
        self.update(Message::Loaded { generation: self.generation, outcome });
        assert_eq!(self.event(), before, "the last good timeline stays");
    }

    fn late(&mut self) {
        let Some(generation) = self.generation.checked_sub(1) else { return };
        let before = self.event();
        let outcome = Ok(Box::new(self.other.clone()));
        self.update(Message::Loaded { generation, outcome });
        assert_eq!(self.event(), before, "an old answer changes nothing");
    }

    fn reload_keeps_the_event(&mut self) {
        let before = self.event();
        self.load();
        assert_eq!(self.event(), before, "the selected event stays");
    }

    /// The id of the selected event.
    fn event(&self) -> Option<String> {
        let place = self.app.model.selection.event?;
        self.app.model.library.event(place).map(|event| event.id.clone())
    }

    fn filter(&mut self, words: &str) {
        self.press(Key::Char('/'));
        for c in words.chars() {
            self.press(Key::Char(c));
        }
        self.press(Key::Enter);
    }

    fn filter_and_undo(&mut self, words: &str) {
        for _ in 0..2 {
            self.press(Key::Esc);
        }
        if !self.app.layers.is_empty() {
            return;
        }
        let line = self.app.model.search.line().to_owned();
        let before = (self.listed(), self.event());
        self.filter(words);
        if self.app.model.search.line() != line {
            self.press(Key::Char('u'));
            assert_eq!(self.app.model.search.line(), line);
            assert_eq!((self.listed(), self.event()), before, "undo brings the list and the place back");
        }
    }

    fn listed(&self) -> Vec<bool> {
        (0..self.shown.timeline.events.len())
            .map(EventIx::new)
            .map(|event| self.app.model.search.listing().lists(event))
            .collect()
    }

    /// Fails unless all holds that always must.
    fn hold(&self) {
        let listed = self.app.model.search.listing().events().len();
        assert_eq!(self.app.model.selection.event.is_none(), listed == 0, "{listed} events and what is selected");
        let selected = self.app.model.selection.event;
        assert!(selected.is_none_or(|place| self.app.model.library.event(place).is_some()), "the selection exists");
        if let Some(source) = self.app.view.layout.and_then(|layout| layout.source) {
            let rows = self.app.view.source.screen.len();
            assert!(rows <= usize::from(source.article.height), "{rows} rows in {:?}", source.article);
        }
        let size = self.app.view.size;
        let (frame, _) = self.draw(size);
        assert!(self.draw(size).0 == frame, "drawing twice shows the same");
        self.draw(Size { width: size.width + 7, height: size.height + 3 });
        self.draw(Size { width: size.width.saturating_sub(7), height: size.height.saturating_sub(3) });
    }

    fn draw(&self, size: Size) -> (Buffer, Option<Position>) {
        let area = Rect::new(0, 0, size.width, size.height);
        let mut buffer = Buffer::empty(area);
        let cursor = ui::draw(&self.app, Family::default(), area, &mut buffer);
        assert!(cursor.is_none_or(|at| area.contains(at)), "the cursor {cursor:?} lies on {size:?}");
        assert_cells(&buffer);
        (buffer, cursor)
    }
}

/// Fails unless every cell is one that a terminal shows where it stands.
fn assert_cells(buffer: &Buffer) {
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            let width = symbol.width();
            let said = || format!("{symbol:?} at column {x}, row {y}");
            assert!(symbol.chars().count() <= LONGEST_SYMBOL, "too long: {}", said());
            assert_eq!(symbol.graphemes(true).count(), 1, "one cluster: {}", said());
            assert!(!symbol.chars().any(is_forbidden), "harmful: {}", said());
            assert!(width == 1 || width == 2, "{width} columns: {}", said());
            if width == 2 {
                assert!(x + 1 < buffer.area.width, "cut by the edge: {}", said());
                assert_eq!(buffer[(x + 1, y)].symbol(), " ", "covered: {}", said());
            }
            x += u16::try_from(width).expect("a small number");
        }
    }
}

/// What no cell may hold: it would do something to the terminal, or to the order of its row.
fn is_forbidden(c: char) -> bool {
    let bidi = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    c.is_control() || bidi
}

#[test]
fn the_caret_stands_at_the_end_of_a_filter_longer_than_its_row() {
    let size = Size { width: 60, height: 16 };
    let setup = Setup::new(Catalog::new(Language::English), size);
    let mut app = App::new(setup);
    let draft = load::draft("events.yaml", b"title: Caret\nsources: []\nevents: []\n".to_vec()).expect("a timeline");
    let (timeline, findings) = draft.finish(Vec::new()).report(UnlocatedFindings::default());
    let timeline = Arc::new(timeline);
    let index = Some(Arc::new(Index::new(&timeline)));
    let outcome = Ok(Box::new(Loaded { timeline, index, findings, examination: None, example: false, review: None }));
    app.update(Message::Loaded { generation: 0, outcome });
    for c in format!("/{}z", "y".repeat(100)).chars() {
        app.update(Message::Key(Chord::char(c)));
    }
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    let caret = ui::draw(&app, Family::default(), buffer.area, &mut buffer).expect("a caret");
    assert_eq!((buffer[(caret.x - 1, caret.y)].symbol(), caret.y), ("z", 0));
}

#[test]
fn what_is_typed_before_the_index_is_built_is_looked_for_once_it_is() {
    let size = Size { width: 80, height: 24 };
    let setup = Setup::new(Catalog::new(Language::English), size);
    let mut app = App::new(setup);
    let mut loaded = bridge();
    let index = loaded.index.take().expect("an index");
    let all = loaded.timeline.events.len();
    app.update(Message::Progress { generation: 0, read: 1, total: 2 });
    assert_eq!(app.model.library.progress, Some((1, 2)));
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    for c in "/stone".chars() {
        app.update(Message::Key(Chord::char(c)));
    }
    assert!(app.model.library.indexing());
    assert_eq!((app.model.search.listing().events().len(), app.model.search.line()), (all, "stone"));
    app.update(Message::Indexed { generation: 0, index });
    assert!(!app.model.library.indexing());
    assert!(
        (1..all).contains(&app.model.search.listing().events().len()),
        "{} of {all}",
        app.model.search.listing().events().len()
    );
}

#[rstest]
#[case("/stone", "<enter>")]
#[case("/actor:", "<tab><enter>")]
#[case("f", "<down>")]
#[case("", "/<down><enter>i")]
fn an_index_that_comes_late_ends_in_the_same_screen(#[case] before: &str, #[case] after: &str) {
    let size = Size { width: 120, height: 40 };
    let app = || App::new(Setup::new(Catalog::new(Language::English), size));
    let load = || explore::reading(Some("tests/fixtures/bridge".into()));
    let steps = |keys: &str| script::parse(keys).expect("keys");
    let late = Played::with_late_index(app(), load(), size, &steps(before), &steps(after));
    let early = Played::new(app(), load(), size, &steps(&format!("{before}{after}")));
    assert!(late.frame(Family::default()) == early.frame(Family::default()), "{before} and then {after}");
}

#[test]
fn what_is_used_and_saved_is_given_to_the_world_to_remember() {
    let mut app = App::new(Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 }));
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(bridge())) });
    let (history, saved) = (vec!["stone".to_owned()], vec![("mine".to_owned(), "city".to_owned())]);
    app.update(Message::Remembered { history, saved, form: None, left: Vec::new() });
    let mut press = |keys: &str| -> Vec<Effect> {
        let steps = script::parse(keys).expect("keys");
        let chords =
            steps.into_iter().filter_map(|step| if let Step::Press(chord) = step { Some(chord) } else { None });
        chords.flat_map(|chord| app.update(Message::Key(chord))).collect()
    };
    let used = |line: &str| Effect::Remember(Remember::Used(line.to_owned()));
    assert_eq!(press("/<up><enter>"), [used("stone")], "one of an earlier run");
    assert_eq!(press("S<enter>"), [used("city")]);
    let (name, line) = ("two words".to_owned(), "city".to_owned());
    assert_eq!(press("Stwo words<enter>"), [Effect::Remember(Remember::Saved { name, line })]);
    assert_eq!(press("S<down><del><del><esc>"), [Effect::Remember(Remember::Forgotten("two words".to_owned()))]);
    assert_eq!(press("/<c-u><enter>"), [], "nothing is no filter");
}

#[test]
fn an_example_says_how_many_events_it_lists() {
    let setup = Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 });
    let mut app = App::new(setup);
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(bridge())) });
    app.update(Message::Key(Chord::char('/')));
    let Some(Layer::Filter(prompt)) = app.layers.last() else { unreachable!("the filter is typed") };
    let offers = prompt.offers.items.iter().map(|offer| (offer.insert.clone(), offer.note.clone()));
    let offers: Vec<(String, String)> = offers.collect();
    assert!(!offers.is_empty());
    for (line, note) in offers {
        line.chars().for_each(|c| drop(app.update(Message::Key(Chord::char(c)))));
        let listed = app.model.search.listing().events().len();
        assert!(note.split(' ').any(|word| word.parse() == Ok(listed)), "{line}: {note}, and {listed} are listed");
        line.chars().for_each(|_| drop(app.update(Message::Key(Chord::plain(Key::Backspace)))));
    }
}

fn bridge() -> Loaded {
    let library = read::library(Some(Path::new("tests/fixtures/bridge")));
    let timeline = Arc::new(library.timeline.expect("the fixture can be read"));
    let index = Some(Arc::new(Index::new(&timeline)));
    Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_screen_is_whole_and_an_event_is_selected(
        first in timeline(), other in timeline(), size in size(), rtl in any::<bool>(),
        happenings in vec(happening(), 0..40),
    ) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let mut run = Run::new(&first, &other, size, direction);
        for happening in &happenings {
            run.happen(happening);
        }
        run.reload_keeps_the_event();
    }
}
