//! The notes of a talk: what who speaks sees, and what their keys ask of the stage.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::remote::{Blank, Clock, Command, Refusal, Report, StopReport, TimeOfDay};
use tarikh::app::{App, Effect, Message, Setup, Size, Theme};
use tarikh::formats::frame;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::StageAction;
use tarikh::keymap::script::{self, Step};
use tarikh::tui::headless;
use tarikh::ui;
use unicode_normalization::UnicodeNormalization;

/// Notes on a screen of a size, titles read in a language.
struct Notes {
    app: App,
    size: Size,
}

fn two(ar: &str, en: &str) -> Vec<(String, String)> {
    [("ar", ar), ("en", en)].map(|(tag, words)| (tag.to_owned(), words.to_owned())).to_vec()
}

fn stop(event: &str, date: &str, seconds: Option<u32>, title: Vec<(String, String)>) -> StopReport {
    StopReport { event: event.into(), number: 44, date: date.into(), title, seconds, ..StopReport::default() }
}

/// The tenth stop of a talk of forty-one, at its second step of three.
fn bridge() -> Report {
    let said = two(
        "اسأل: من غاب عن الصورة؟\nالكلفة: صحيفتان تذكران 48 مليونًا، والثالثة لا تذكر رقمًا.\n\nانتبه إلى التاريخ: الرواية الثالثة تقول 3 يونيو.",
        "Ask: who was not in the photograph?\nCost: two papers say 48 m; the third gives none.\n\nCareful with the date: account 3 says the 3rd.",
    );
    let title = two("وضع حجر الأساس لجسر الميناء", "Foundation stone of the harbour bridge laid");
    let passage = vec![("ar".to_owned(), "شهد الميناء القديم صباح الأحد وضع حجر الأساس للجسر الجديد".to_owned())];
    let now = StopReport { notes: said, passage, ..stop("stone", "2024-06-02", Some(120), title) };
    let objects =
        two("لجنة الصيادين تعترض على مسار الجسر", "The fishermen’s committee objects to the route of the bridge");
    let hearings = two("جلسات استماع عامة", "Public hearings");
    Report {
        title: two("جسر الميناء", "Harbour Bridge"),
        now,
        next: Some(stop("objection", "2024-06-18", Some(60), objects)),
        then: Some(stop("hearings", "2024-07~", None, hearings)),
        stop: 10,
        stops: 41,
        step: 2,
        steps: 3,
        planned_before: Some(600),
        planned: Some(2_460),
        ..Report::default()
    }
}

fn clock(elapsed: u64, at_stop: u64) -> Clock {
    Clock { elapsed: elapsed * 1000, at_stop: at_stop * 1000, running: true }
}

fn told(report: Report, clock: Clock) -> Message {
    Message::Stage { report: Box::new(report), clock }
}

impl Notes {
    fn new(size: &str, titles: &str) -> Self {
        let (width, height) = script::pair(size, 'x').expect("a size");
        let size = Size { width, height };
        let mut words = Catalog::new(Language::English);
        words.read_titles_in(titles);
        let terminal = headless::terminal(Family::Explicit, false);
        let app = App::new(Setup { terminal, notes: true, theme: Theme::Dark, ..Setup::new(words, size) });
        Self { app, size }
    }

    /// The same, after the stage has told of the tenth stop, 12 minutes and 41 seconds into the talk.
    fn of_bridge(size: &str, titles: &str) -> Self {
        let mut notes = Self::new(size, titles);
        notes.hear(told(bridge(), clock(761, 100)));
        notes
    }

    fn hear(&mut self, message: Message) -> Vec<Effect> {
        self.app.update(message)
    }

    /// What keys ask for.
    fn press(&mut self, keys: &str) -> Vec<Effect> {
        let steps = script::parse(keys).expect("keys");
        let mut effects = Vec::new();
        for step in steps {
            if let Step::Press(chord) = step {
                effects.extend(self.hear(Message::Key(chord)));
            }
        }
        effects
    }

    fn text(&self) -> String {
        let area = Rect::new(0, 0, self.size.width, self.size.height);
        let mut buffer = Buffer::empty(area);
        ui::draw(&self.app, Family::default(), area, &mut buffer);
        frame::text(&buffer)
    }

    /// The rows with plain letters.
    fn letters(&self) -> String {
        self.text().nfkc().collect()
    }
}

#[rstest]
#[case("120x40", "en")]
#[case("120x40", "ar")]
#[case("80x24", "en")]
#[case("80x24", "ar")]
#[case("60x16", "en")]
#[case("60x16", "ar")]
#[case("40x12", "en")]
#[case("40x12", "ar")]
#[case("200x60", "en")]
#[case("200x60", "ar")]
fn the_notes_are_large_and_around_them_stands_what_comes_next(#[case] size: &str, #[case] titles: &str) {
    let notes = Notes::of_bridge(size, titles);
    insta::assert_snapshot!(format!("{size}-{titles}"), notes.text());
}

#[test]
fn without_a_stage_the_notes_wait_and_drive_nothing() {
    let mut notes = Notes::new("80x24", "en");
    insta::assert_snapshot!("80x24-waiting", notes.text());
    assert_eq!(notes.press(" v12<enter>"), []);
    assert_eq!(notes.press("q"), [Effect::Quit]);
}

fn key(action: StageAction) -> Effect {
    Effect::Send(Command::Key { action })
}

#[rstest]
#[case::space(" ", key(StageAction::Next))]
#[case::clicker("<pgdn>", key(StageAction::Next))]
#[case::clicker_back("<pgup>", key(StageAction::Previous))]
#[case::clicker_blank(".", key(StageAction::Dark))]
#[case::arrow("<right>", key(StageAction::Next))]
#[case::event("n", key(StageAction::NextEvent))]
#[case::event_on_an_arabic_keyboard("ى", key(StageAction::NextEvent))]
#[case::autoplay("R", key(StageAction::Autoplay))]
#[case::clock("T", key(StageAction::Clock))]
#[case::both_languages("i", key(StageAction::Translation))]
#[case::stop("12<enter>", Effect::Send(Command::Stop { stop: 12 }))]
#[case::stop_in_arabic_digits("٣G", Effect::Send(Command::Stop { stop: 3 }))]
#[case::no_number("12<esc><enter>", key(StageAction::Next))]
#[case::peek("v", Effect::Send(Command::Peek { stop: 11 }))]
#[case::quit("q", Effect::Quit)]
fn keys_drive_the_stage(#[case] keys: &str, #[case] asked: Effect) {
    assert_eq!(Notes::of_bridge("80x24", "en").press(keys), [asked]);
}

#[test]
fn what_concerns_the_notes_alone_and_what_only_the_stage_can_do_is_not_sent() {
    let mut notes = Notes::of_bridge("80x24", "en");
    assert_eq!(notes.press("+-dxJK?<esc>"), []);
    for only in ["o", "/", "N"] {
        assert_eq!(notes.press(only), []);
        assert!(notes.text().contains("at the stage alone"), "{}", notes.text());
    }
    notes.press("e");
    assert!(notes.text().contains("e does nothing here"), "{}", notes.text());
}

#[test]
fn a_peek_shows_other_notes_while_the_stage_stays_until_it_goes_on() {
    let mut notes = Notes::of_bridge("80x24", "en");
    let peeked = |number| {
        let said = vec![("en".to_owned(), format!("say this at {number}"))];
        let now = StopReport { notes: said, ..stop("x", "2024-07", None, two("جلسة", "A hearing")) };
        Message::Peeked(Box::new(Report { now, stop: number, stops: 41, ..Report::default() }))
    };
    let peek = |stop| [Effect::Send(Command::Peek { stop })];
    assert_eq!(notes.press("v"), peek(11));
    notes.hear(peeked(11));
    insta::assert_snapshot!("80x24-peek", notes.text());
    assert_eq!(
        (notes.press("n"), notes.press("v"), notes.press("p")),
        (peek(12).into(), peek(12).into(), peek(10).into())
    );
    assert_eq!(notes.press("<pgdn>"), [key(StageAction::Next)], "a clicker drives the stage all the same");
    notes.hear(told(Report { step: 3, ..bridge() }, clock(770, 109)));
    assert!(notes.text().contains("say this at 11"), "the same stop is on the stage");
    notes.press("<esc>");
    assert!(notes.text().contains("Ask: who was not"), "{}", notes.text());
    notes.hear(peeked(41));
    assert_eq!(notes.press("v"), []);
    assert!(notes.text().contains("this is the last stop"));
    notes.hear(told(Report { stop: 11, ..bridge() }, clock(771, 0)));
    assert!(notes.text().contains("Ask: who was not"), "the stage has gone on");
    notes.hear(Message::Refused(Refusal::NoStop));
    assert!(notes.text().contains("no such stop"));
}

#[test]
fn with_a_second_only_the_time_changes() {
    let mut notes = Notes::of_bridge("120x40", "ar");
    let time = TimeOfDay { hour: 9, minute: 5 };
    let mut after = |elapsed, at_stop| {
        assert_eq!(notes.hear(Message::Second { clock: Some(clock(elapsed, at_stop)), time }), []);
        notes.text()
    };
    let (before, now) = (after(761, 100), after(762, 101));
    let changed: Vec<usize> = (0..40).filter(|row| before.lines().nth(*row) != now.lines().nth(*row)).collect();
    assert_eq!(changed, [0, 38]);
    assert!(now.starts_with(" 12:42 of 41:00   1 min 1 s behind"), "{now}");
    let late = after(800, 130);
    assert!(late.starts_with(" 13:20 of 41:00   1 min 20 s behind"), "{late}");
}

#[test]
fn one_clock_shows_what_has_gone_by_what_is_left_and_the_time_of_day() {
    let mut notes = Notes::of_bridge("80x24", "en");
    notes.hear(Message::Second { clock: None, time: TimeOfDay { hour: 9, minute: 5 } });
    let mut next = || {
        notes.press("d");
        notes.text()
    };
    assert!(next().starts_with(" 28:19 left "));
    assert!(next().starts_with(" 09:05 "));
    assert!(next().starts_with(" 12:41 of 41:00 "));
    notes.hear(told(bridge(), Clock { elapsed: 2_500_000, at_stop: 0, running: false }));
    notes.press("d");
    assert!(notes.text().starts_with(" 0:40 over "), "{}", notes.text());
    let unplanned = Report { planned: None, planned_before: None, ..bridge() };
    notes.hear(told(unplanned, Clock { elapsed: 0, at_stop: 0, running: false }));
    assert!(notes.text().starts_with(" 0:00 "), "{}", notes.text());
    assert!(!notes.text().contains(" s behind") && !notes.text().contains(" s ahead"), "nothing was planned");
}

#[test]
fn a_stage_that_has_gone_leaves_what_it_said_last_and_is_asked_for_nothing() {
    let mut notes = Notes::of_bridge("80x24", "ar");
    notes.hear(Message::StageGone);
    insta::assert_snapshot!("80x24-gone", notes.text());
    assert_eq!(notes.press(" "), []);
    assert!(notes.text().contains("the stage is not connected"));
    notes.hear(told(Report { step: 3, ..bridge() }, clock(800, 139)));
    assert!(!notes.text().contains("not connected"));
    assert_eq!(notes.press(" "), [key(StageAction::Next)]);
}

#[test]
fn notes_of_any_length_are_scrolled_and_spaced_and_say_how_much_is_below() {
    let mut notes = Notes::of_bridge("60x16", "en");
    let lines: Vec<String> = (1..=30).map(|line| format!("line {line}.")).collect();
    let mut long = bridge();
    long.now.notes = vec![("en".to_owned(), lines.join("\n"))];
    notes.hear(told(long, clock(761, 100)));
    assert!(notes.text().contains("line 4.") && !notes.text().contains("line 5."));
    assert!(notes.text().contains("more rows"));
    notes.press("-");
    assert!(notes.text().contains("line 7."), "{}", notes.text());
    notes.press("JJJJ");
    assert!(notes.text().contains("line 11.") && !notes.text().contains("line 4."));
    notes.press("K");
    assert!(notes.text().contains("line 4."));
    (0..90).for_each(|_| drop(notes.press("J")));
    assert!(notes.text().contains("line 30.") && !notes.text().contains("more rows"));
    notes.press("K");
    assert!(notes.text().contains("1 more row"), "it stopped at the end: {}", notes.text());
    notes.hear(told(Report { stop: 11, ..bridge() }, clock(761, 0)));
    assert!(notes.text().contains("Ask: who"), "another stop is read from its beginning");
}

#[test]
fn notes_are_read_in_another_of_their_languages() {
    let mut notes = Notes::of_bridge("80x24", "en");
    notes.press("x");
    assert!(
        notes.letters().contains("الملاحظات") || notes.letters().contains(&"اسأل".chars().rev().collect::<String>())
    );
    notes.press("x");
    assert!(notes.text().contains("Ask: who was not"));
}

#[test]
fn what_is_on_the_stage_is_told_as_it_is_seen_there() {
    let mut notes = Notes::of_bridge("120x40", "en");
    notes.hear(told(Report { blank: Blank::Dark, ..bridge() }, clock(761, 100)));
    assert!(notes.text().lines().any(|line| line.contains("ON STAGE") && line.contains("dark")));
    notes.hear(told(Report { next: None, then: None, step: 3, stop: 41, ..bridge() }, clock(761, 100)));
    assert!(notes.text().contains("THE LAST STOP") && !notes.text().contains("NEXT"));
}

#[rstest]
#[case("en", 1)]
#[case("ar", 78)]
fn a_screen_reader_begins_at_the_first_letter_of_the_notes(#[case] titles: &str, #[case] column: u16) {
    let notes = Notes::of_bridge("80x24", titles);
    let area = Rect::new(0, 0, 80, 24);
    let cursor = ui::draw(&notes.app, Family::default(), area, &mut Buffer::empty(area)).expect("a cursor");
    assert_eq!((cursor.x, cursor.y), (column, 4));
}

#[test]
fn the_title_of_what_comes_next_has_room_beside_any_date() {
    let mut notes = Notes::of_bridge("80x24", "en");
    let next = stop("ratified", "[2024-06-18..2025-01-20]", None, two("الدوما", "State Duma ratifies the treaty"));
    notes.hear(told(Report { next: Some(next), ..bridge() }, clock(761, 100)));
    assert!(notes.text().contains("State Duma ratifies the treaty"), "{}", notes.text());
}

#[test]
fn nothing_that_a_terminal_obeys_comes_through() {
    let mut hostile = bridge();
    let words = "\u{1b}]0;x\u{7}\u{202e}title\u{9b}2J";
    hostile.now.notes = vec![("en".to_owned(), format!("{words}\r{words}"))];
    hostile.now.title = vec![("en".to_owned(), words.to_owned())];
    hostile.now.date = words.to_owned();
    for size in ["40x12", "120x40"] {
        let mut notes = Notes::new(size, "en");
        notes.hear(told(hostile.clone(), clock(1, 1)));
        let obeyed = |c: char| c != '\n' && (c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
        assert!(!notes.text().contains(obeyed), "{:?}", notes.text());
    }
}
