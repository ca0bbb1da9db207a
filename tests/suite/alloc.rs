//! What may be allocated: counts, since they do not depend on the machine or its load.

#[path = "../support/many.rs"]
mod many;

use std::sync::Arc;

use allocation_counter::measure;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::{App, Loaded, Message, Setup, Size, Theme};
use tarikh::finding::Severity;
use tarikh::finding::UnlocatedFindings;
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::{Family, Mouse, MouseKind};
use tarikh::keymap::script::{self, Step};
use tarikh::query::{Scope, Search};
use tarikh::timeline::Timeline;
use tarikh::ui;

const FEW: usize = 100;
const MANY: usize = 2_000;

/// What the drawing of a frame may allocate at 200 columns and 60 rows: the words of the hint row and the title.
const MOST_A_FRAME: u64 = 800;
/// What a cursor key may allocate besides: another event is laid out, in its own lines and in its article.
const MOST_A_KEY: u64 = 1_800;

fn timeline(events: usize) -> Timeline {
    many::load(&many::yaml(events)).report(UnlocatedFindings::default()).0
}

/// The program at 200×60 with a timeline of so many events.
struct Program {
    app: App,
    buffer: Buffer,
}

impl Program {
    fn with(events: usize) -> Self {
        let size = Size { width: 200, height: 60 };
        let words = Catalog::new(Language::English);
        let mut app = App::new(Setup::new(words, size));
        let timeline = Arc::new(timeline(events));
        let index = Some(Arc::new(Index::new(&timeline)));
        let loaded = Loaded { timeline, index, findings: Vec::new(), examination: None, example: false, review: None };
        app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
        let buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
        Self { app, buffer }
    }

    fn press(&mut self, keys: &str) {
        for step in script::parse(keys).expect("keys") {
            let Step::Press(chord) = step else { continue };
            self.app.update(Message::Key(chord));
        }
    }

    fn draw(&mut self) {
        let area = self.buffer.area;
        self.buffer.reset();
        ui::draw(&self.app, Family::default(), area, &mut self.buffer);
    }

    /// Allocations of a frame in which nothing changed.
    fn unchanged(&mut self) -> u64 {
        self.draw();
        measure(|| self.draw()).count_total
    }

    /// Allocations of an update that changes nothing but the place of the cursor, there and back over lines seen before.
    fn cursor(&mut self) -> u64 {
        self.press("jk");
        self.draw();
        let down = script::parse("j").expect("a key");
        let [Step::Press(chord)] = down.as_slice() else { return u64::MAX };
        let chord = *chord;
        measure(|| {
            self.app.update(Message::Key(chord));
            self.draw();
        })
        .count_total
    }
}

#[test]
fn the_generated_timelines_load_without_errors() {
    let (timeline, findings) = many::load(&many::yaml(FEW)).report(UnlocatedFindings::default());
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(timeline.events.len(), FEW);
}

/// Other words stand on the screen, so a quarter more or less is no growth: there are twenty times as many events.
#[test]
fn a_frame_allocates_the_same_whatever_the_number_of_events() {
    let (few, many) = (Program::with(FEW).unchanged(), Program::with(MANY).unchanged());
    assert!(few <= MOST_A_FRAME && many <= MOST_A_FRAME, "{few} and {many} allocations");
    assert!(many.abs_diff(few) <= few / 4, "{few} and {many} allocations");
}

#[test]
fn a_cursor_key_allocates_the_same_whatever_the_number_of_events() {
    let (few, many) = (Program::with(FEW).cursor(), Program::with(MANY).cursor());
    assert!(few <= MOST_A_KEY && many <= MOST_A_KEY, "{few} and {many} allocations");
    assert!(many.abs_diff(few) <= few / 4, "{few} and {many} allocations");
}

#[rstest]
#[case::a_drag_that_holds_nothing(mouse(MouseKind::Drag, 5))]
#[case::a_button_let_go(mouse(MouseKind::Release, 5))]
#[case::the_wheel_at_the_end_of_the_list(mouse(MouseKind::Wheel(1), 5))]
#[case::the_wheel_at_the_end_of_the_article(mouse(MouseKind::Wheel(1), 150))]
#[case::the_size_it_has(Message::Resized(Size { width: 200, height: 60 }))]
#[case::the_background_it_was_told_of(Message::Background(Some(Theme::Dark)))]
fn a_message_that_changes_nothing_allocates_nothing(#[case] message: Message) {
    for keys in
        ["G", "G/the<enter>G", "G<tab>G", "Gf", "G/the", "Gc", "Gd", "G?", "Gi", "G!", "GB", "GS", "G*", "G<tab>/the"]
    {
        let mut program = Program::with(FEW);
        program.press(keys);
        program.app.update(message.clone());
        let again = message.clone();
        let count = measure(|| drop(program.app.update(again))).count_total;
        assert_eq!(count, 0, "allocations at {message:?} after {keys}");
    }
}

fn mouse(kind: MouseKind, column: u16) -> Message {
    Message::Mouse(Mouse { kind, column, row: 30 })
}

/// Of a generated event, of which there is about a kilobyte of YAML: half of it again in words, where they stand, and references.
const MOST_INDEXED: u64 = 700;

#[test]
fn an_index_is_small_beside_what_it_indexes() {
    let size = |events: usize| {
        let timeline = timeline(events);
        let mut index = Index::default();
        let bytes = measure(|| index = Index::new(&timeline)).bytes_current;
        assert_eq!(index.events, events);
        u64::try_from(bytes).expect("it is kept")
    };
    let an_event = (size(MANY) - size(FEW)) / u64::try_from(MANY - FEW).expect("few");
    assert!(an_event <= MOST_INDEXED, "{an_event} bytes an event");
}

/// Typed and taken back again, as in a filter line. Only where a term turns into one of another sort, or of more words, room
/// is made anew.
#[rstest]
#[case::latin(&["p", "pu", "put", "pu", "p"], 0)]
#[case::arabic(&["ك", "كو", "كور", "كوريا", "كوري"], 0)]
#[case::negated(&["-p", "-pu", "-put", "-pu"], 0)]
#[case::exact(&["'p", "'pu", "'put", "'pu"], 0)]
#[case::phrase(&["\"kim v\"", "\"kim visit\"", "\"kim jong\""], 0)]
#[case::alternatives(&["kim|p", "kim|pu", "kim|put", "kim|pu"], 0)]
#[case::name(&["actor:p", "actor:pu", "actor:put", "actor:pu"], 0)]
#[case::names(&["actor:kim,p", "actor:kim,pu", "actor:kim,put"], 0)]
#[case::dates(&["2000-06", "2000-07", "2000-06..2004"], 0)]
#[case::bits(&["has:link", "has:note", "is:day", "is:span"], 0)]
#[case::id(&["id:e1", "id:e12", "id:e123"], 0)]
#[case::after_others(&["actor:kim 2000.. p", "actor:kim 2000.. pu", "actor:kim 2000.. put"], 0)]
#[case::a_typo(&["summit", "sumnit", "sumnits", "sumnit"], 0)]
#[case::a_title(&["president p", "president pu", "president put"], 0)]
// A fuzzy score takes three: they are spent on words whose letters stand close enough, of which there are few.
#[case::scattered_letters(&["كوريا ا", "كوريا ال", "كوريا الش"], 24)]
fn a_filter_key_allocates_nothing_but_for_fuzzy_scores(#[case] typed: &[&str], #[case] most: u64) {
    let (few, many) = (filter(FEW, typed), filter(MANY, typed));
    assert!(few.max(many) <= most, "{few} and {many} allocations");
}

/// Allocations of the keys once everything has its size.
fn filter(events: usize, typed: &[&str]) -> u64 {
    let index = Arc::new(Index::new(&timeline(events)));
    let mut search = Search::default();
    let mut type_them = || {
        let allocations = typed.iter().map(|line| {
            search.parse(line, &Scope::default());
            measure(|| _ = search.run(&index)).count_total
        });
        allocations.sum()
    };
    let _warm_up: [u64; 2] = [type_them(), type_them()];
    type_them()
}
