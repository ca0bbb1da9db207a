//! A talk on the stage: what is seen of it, what moves it, and what never reaches it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Color;
use rstest::rstest;
use tarikh::app::effect::Remember;
use tarikh::app::remote::{Blank, Command, Peer, Refusal, Report};
use tarikh::app::screen::Shown;
use tarikh::app::{App, AskedTalk, Effect, Loaded, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::keymap::StageAction;
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::{read, ui};
use tempfile::TempDir;

use crate::screen::harness::{Screen, bridge};
use crate::stack::opened;

const SIZE: Size = Size { width: 60, height: 16 };
/// Sizes of projectors and of walls.
const SIZES: [(u16, u16); 7] = [(40, 10), (40, 12), (60, 16), (80, 24), (120, 40), (200, 60), (240, 67)];

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let steps = script::parse(keys).expect("keys");
    let chords = steps.into_iter().filter_map(|step| if let Step::Press(chord) = step { Some(chord) } else { None });
    chords.flat_map(|chord| app.update(Message::Key(chord))).collect()
}

fn seen(app: &App) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.view.size.width, app.view.size.height));
    ui::draw(app, Family::default(), buffer.area, &mut buffer);
    let row = |row: &[Cell]| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned() + "\n";
    buffer.content.chunks(usize::from(buffer.area.width.max(1))).map(row).collect()
}

/// The stop and the step that are told, from 0.
fn place(app: &App) -> Option<(usize, usize)> {
    app.model.delivery.as_ref().map(|delivery| (delivery.stop, delivery.step))
}

fn reports(effects: Vec<Effect>) -> Vec<Report> {
    effects
        .into_iter()
        .filter_map(|effect| if let Effect::Report(report) = effect { Some(*report) } else { None })
        .collect()
}

/// The timeline in a folder, shown in a language.
fn shown(folder: &Path, size: Size, titles: &str) -> App {
    let mut words = Catalog::new(Language::English);
    words.read_titles_in(titles);
    let mut app = App::new(Setup::new(words, size));
    load(&mut app, folder, 0);
    app
}

fn load(app: &mut App, path: &Path, generation: u64) {
    let library = read::library(Some(path));
    let outcome = match library.timeline {
        None => Err(library.findings),
        Some(timeline) => {
            let timeline = Arc::new(timeline);
            let index = Some(Arc::new(Index::new(&timeline)));
            let findings = library.findings;
            Ok(Box::new(Loaded { timeline, index, findings, examination: None, example: false, review: None }))
        }
    };
    app.update(Message::Loaded { generation, outcome });
}

fn shipped() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn an_event_is_told_step_by_step_and_nothing_before_its_time() {
    let mut app = opened(Size { width: 80, height: 24 }, Direction::Ltr);
    press(&mut app, "2Gp");
    let words = ["2 June 2024", "The first stone of the bridge", "ﺪﻬﺷ", "Horizon Agency", "48 million"];
    for (told, _) in words.iter().enumerate() {
        let seen = seen(&app);
        let is_seen = |word: &&str| seen.contains(*word);
        // An account takes the passage's place, and what differs that of the accounts; date and title stay.
        assert!(is_seen(words.get(told).expect("a step")), "step {told}:\n{seen}");
        assert!(!words.iter().skip(told + 1).any(&is_seen), "step {told} tells more:\n{seen}");
        assert!(words.iter().take(told.min(2)).all(is_seen), "step {told} forgets:\n{seen}");
        press(&mut app, "<space>");
    }
    assert_eq!(place(&app), Some((2, 0)), "then comes the next event");
}

#[rstest]
#[case::space("<space>", "<bs>")]
#[case::down("<down>", "<up>")]
#[case::clicker("<pgdn>", "<pgup>")]
#[case::letters("j", "k")]
#[case::enter("<enter>", "<bs>")]
fn keys_lead_on_and_back(
    #[case] on: &str,
    #[case] back: &str,
    #[values(Direction::Ltr, Direction::Rtl)] way: Direction,
) {
    let mut app = opened(SIZE, way);
    press(&mut app, &format!("p{on}{on}"));
    assert_eq!(place(&app), Some((0, 2)));
    press(&mut app, back);
    assert_eq!(place(&app), Some((0, 1)));
}

#[rstest]
#[case::ltr(Direction::Ltr, "<right>", "<left>")]
#[case::rtl(Direction::Rtl, "<left>", "<right>")]
#[case::letters(Direction::Ltr, "l", "h")]
#[case::letters_rtl(Direction::Rtl, "h", "l")]
#[case::arabic_letters(Direction::Rtl, "ا", "م")]
fn arrows_to_the_side_follow_the_way_of_reading(#[case] way: Direction, #[case] on: &str, #[case] back: &str) {
    let mut app = opened(SIZE, way);
    press(&mut app, &format!("p{on}{on}{back}"));
    assert_eq!(place(&app), Some((0, 1)));
}

#[test]
fn numbers_ends_and_events_are_jumped_to() {
    let mut app = opened(SIZE, Direction::Ltr);
    for (keys, wanted) in [
        ("p4<enter>", (3, 0)),
        ("n", (4, 0)),
        ("<space>p", (4, 0)),
        ("p", (3, 0)),
        ("G", (6, 0)),
        ("g", (0, 0)),
        ("3G", (2, 0)),
        ("99G", (2, 0)),
        ("0G", (2, 0)),
        ("G", (6, 0)),
    ] {
        press(&mut app, keys);
        assert_eq!(place(&app), Some(wanted), "{keys}");
    }
    press(&mut app, "<space><esc>");
    assert_eq!((app.screens.shown(), place(&app)), (Shown::Browse, None));
    assert_eq!(app.model.position(), 6, "the event told is the one selected");
}

#[rstest]
#[case::dark("b", Blank::Dark)]
#[case::clicker(".", Blank::Dark)]
#[case::paper("w", Blank::Paper)]
#[case::comma(",", Blank::Paper)]
fn a_blank_screen_shows_nothing_and_the_next_key_goes_back_to_the_same_step(#[case] key: &str, #[case] blank: Blank) {
    let mut app = opened(SIZE, Direction::Ltr);
    press(&mut app, "2Gp<space><space>");
    let before = seen(&app);
    let told = reports(press(&mut app, key));
    assert_eq!(told.last().map(|report| report.blank), Some(blank));
    assert_eq!(seen(&app).trim(), "");
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
    ui::draw(&app, Family::default(), buffer.area, &mut buffer);
    let grounds: std::collections::HashSet<Color> = buffer.content.iter().map(|cell| cell.bg).collect();
    assert!(grounds.len() == 1 && !grounds.contains(&Color::Reset), "{grounds:?}");
    press(&mut app, "<space>");
    assert_eq!((seen(&app), place(&app)), (before, Some((1, 2))));
}

#[test]
fn the_passage_is_told_sentence_by_sentence() {
    let folder = TempDir::new().expect("a folder");
    let article = "وصل الوفد صباحا. هل وقع الاتفاق؟ نعم، وقعه.";
    fs::write(folder.path().join("a.txt"), article).expect("a file");
    let yaml = format!(
        "title: t\nlanguage: ar\nsources:\n  - {{id: a, file: a.txt}}\nevents:\n  - id: e\n    date: 2024\n    title: x\n    \
         excerpts:\n      - {{source: a, exact: \"{article}\"}}\n"
    );
    fs::write(folder.path().join("events.yaml"), yaml).expect("a file");
    let mut app = shown(folder.path(), SIZE, "ar");
    press(&mut app, "p<space><space>s");
    let sentences = |app: &App| app.screens.stage.as_ref().and_then(|stage| stage.sentence);
    let places: Vec<_> = (0..3).map(|_| (sentences(&app), press(&mut app, "<space>")).0).collect();
    assert_eq!(places, [Some(0), Some(1), Some(2)]);
    assert_eq!(sentences(&app), Some(2), "the last stays lit at the end of the talk");
    press(&mut app, "<bs>s");
    assert_eq!(sentences(&app), None);
}

#[test]
fn the_stage_never_shows_what_the_presenter_is_to_say() {
    for tour in [0, 1] {
        let mut app = shown(shipped(), Size { width: 200, height: 60 }, "en");
        let notes: Vec<String> = app.model.timeline().expect("a timeline").tours[tour]
            .stops
            .iter()
            .flat_map(|stop| {
                stop.notes.best("en").split_inclusive(['.', ':']).map(str::trim).map(str::to_owned).collect::<Vec<_>>()
            })
            .filter(|note| note.chars().count() > 24)
            .map(|note| note.chars().take(24).collect())
            .collect();
        assert!(notes.len() > 10);
        press(&mut app, &format!("P{}<enter>i", "<down>".repeat(tour + 1)));
        assert_eq!(app.screens.shown(), Shown::Stage);
        let mut last = None;
        while last != place(&app) {
            last = place(&app);
            for keys in ["<space>", "o", "<esc>", "?", "<esc>", "N", "a", "a", "t", "t"] {
                press(&mut app, keys);
                let seen = seen(&app);
                let shown = notes.iter().find(|note| seen.contains(note.as_str()));
                assert_eq!(shown, None, "{keys} at {last:?}:\n{seen}");
            }
        }
    }
}

#[rstest]
fn every_step_of_every_tour_fits_every_screen(#[values(0, 1)] tour: usize, #[values("ar", "en")] titles: &str) {
    for (width, height) in SIZES {
        let mut app = shown(shipped(), Size { width, height }, titles);
        press(&mut app, &format!("P{}<enter>", "<down>".repeat(tour + 1)));
        let stops = app.model.delivery.as_ref().map_or(0, |delivery| delivery.talk.stops.len());
        let mut pressed = 0;
        let mut last = String::new();
        loop {
            let seen = seen(&app);
            if seen == last {
                break;
            }
            let rows: Vec<&str> = seen.lines().collect();
            assert_eq!(rows.len(), usize::from(height));
            let (stop, _) = place(&app).expect("a talk");
            assert!(seen.contains(&format!("{} of {stops}", stop + 1)), "{width}x{height}:\n{seen}");
            last = seen;
            press(&mut app, "<space>");
            pressed += 1;
        }
        assert!(pressed > stops * 3, "{width}x{height}: {pressed} steps");
    }
}

#[rstest]
#[case::passage_and_translation("51Gp<space><space>i")]
#[case::accounts("45Gp<space><space><space><space><space>")]
fn where_there_is_more_it_is_said_until_the_last_screenful(#[case] keys: &str, #[values("ar", "en")] titles: &str) {
    let mut app = shown(shipped(), SIZE, titles);
    press(&mut app, keys);
    let pages = app.view.stage.pages;
    assert!(pages > 1, "{}", seen(&app));
    let says = |app: &App| seen(app).lines().any(|row| row.trim() == "…");
    for page in 1..=pages {
        assert_eq!(says(&app), page < pages, "{page} of {pages}:\n{}", seen(&app));
        press(&mut app, "<space>");
    }
}

#[test]
fn a_long_passage_is_read_in_screenfuls_and_back() {
    let mut app = shown(shipped(), Size { width: 40, height: 12 }, "en");
    press(&mut app, "51Gp<space><space>i");
    let pages = app.view.stage.pages;
    assert!(pages > 1, "{}", seen(&app));
    let mut screens = vec![seen(&app)];
    for _ in 1..pages {
        press(&mut app, "<space>");
        assert_eq!(place(&app), Some((50, 2)));
        screens.push(seen(&app));
    }
    screens.dedup();
    assert_eq!(screens.len(), pages, "each screenful shows other words");
    press(&mut app, &"<bs>".repeat(pages));
    assert_eq!(place(&app), Some((50, 1)));
}

#[test]
fn a_saved_correction_keeps_event_and_step_and_a_broken_save_never_shows() {
    let folder = TempDir::new().expect("a folder");
    for name in ["events.yaml", "harbour.txt", "horizon.txt"] {
        let from = shipped().join("tests/fixtures/bridge").join(name);
        fs::copy(from, folder.path().join(name)).expect("a copy");
    }
    let file = folder.path().join("events.yaml");
    let yaml = fs::read_to_string(&file).expect("a timeline");
    let mut app = shown(folder.path(), SIZE, "en");
    press(&mut app, "2Gp<space>");
    let before = seen(&app);
    fs::write(&file, yaml.replace("date:", "date: [")).expect("a file");
    load(&mut app, folder.path(), 1);
    assert_eq!(seen(&app), before, "a broken save");
    let earlier = "events:\n  - {id: earlier, date: 2024-01, title: {en: Before it all}}";
    let mended = yaml.replace("The first stone of the bridge is laid", "The first stone is laid by the mayor");
    fs::write(&file, mended.replacen("events:", earlier, 1)).expect("a file");
    load(&mut app, folder.path(), 2);
    assert!(seen(&app).contains("The first stone is laid by the mayor"), "{}", seen(&app));
    assert_eq!(app.model.delivery.as_ref().map(|told| told.step), Some(1));
    // An event that cannot be read any longer, and a quotation that does not stand in its article, are as broken as a file.
    let before = seen(&app);
    for (generation, (from, to)) in (10..).zip([
        ("2024-06-02", "2024-13-02"),
        ("على مسار الجسر", "على مسار السفن"),
        ("actors: [fishermen]", "actor: [fishermen]"),
    ]) {
        fs::write(&file, mended.replacen("events:", earlier, 1).replace(from, to)).expect("a file");
        load(&mut app, folder.path(), generation);
        assert_eq!(seen(&app), before, "{to}");
    }
    fs::write(&file, mended.replacen("events:", earlier, 1)).expect("a file");
    load(&mut app, folder.path(), 20);
    let without = yaml.split("  - id: first-stone").next().expect("the beginning").to_owned();
    fs::write(&file, without).expect("a file");
    load(&mut app, folder.path(), 30);
    assert_eq!((app.screens.shown(), place(&app)), (Shown::Stage, Some((0, 1))), "the nearest that is left");
}

#[test]
fn steps_follow_by_themselves_until_a_key_is_pressed() {
    let screen = |keys: &str| Screen::new(bridge(), "60x16").keys(keys).text();
    assert!(!screen("2GpR<wait:9000>").contains("first stone"));
    assert!(screen("2GpR<wait:10000>").contains("first stone"));
    assert!(!screen("2GpR<wait:5000>t<wait:99000>").contains("first stone"), "a key takes it in hand");
    assert!(screen("2GpRR<wait:10000>").contains("2 June 2024"), "the same key again stops it");
}

#[test]
fn other_programs_ask_and_are_told() {
    let mut app = opened(SIZE, Direction::Ltr);
    let begun = reports(press(&mut app, "p"));
    assert_eq!(begun.last().map(|report| (report.stop, report.step, report.stops)), Some((1, 1, 7)));
    let mut ask = |command| app.update(Message::Remote { from: Peer(7), command });
    let next = reports(ask(Command::Key { action: StageAction::Next }));
    assert_eq!(next.last().map(|report| (report.stop, report.step)), Some((1, 2)));
    let gone = reports(ask(Command::Goto { event: "halt".into() }));
    assert_eq!(gone.last().map(|report| (report.stop, report.now.event.as_str())), Some((6, "halt")));
    assert_eq!(gone.last().and_then(|report| report.next.as_ref()).map(|stop| stop.event.as_str()), Some("contract"));
    let refused = ask(Command::Goto { event: "nowhere".into() });
    assert!(refused.contains(&Effect::Refuse { to: Peer(7), why: Refusal::NoEvent }));
    assert!(ask(Command::Stop { stop: 0 }).contains(&Effect::Refuse { to: Peer(7), why: Refusal::NoStop }));
    let peeked = ask(Command::Peek { stop: 2 });
    let answer = peeked.iter().find_map(|effect| match effect {
        Effect::Answer { to: Peer(7), report } => Some(report.now.event.clone()),
        _ => None,
    });
    assert_eq!(answer.as_deref(), Some("first-stone"));
    assert!(reports(peeked).is_empty(), "the stage stays where it is");
    let blank = reports(ask(Command::Blank { to: Blank::Paper }));
    assert_eq!(blank.last().map(|report| report.blank), Some(Blank::Paper));
    assert!(ask(Command::Key { action: StageAction::Clock }).iter().any(|effect| matches!(effect, Effect::Clock(_))));
    assert!(press(&mut app, "<esc><esc>").contains(&Effect::StageLeft));
}

#[test]
fn what_the_command_line_asks_for_is_asked_of_the_first_talk_alone() {
    let tour = Some("treaty-in-ten-stops".to_owned());
    let talk = Some(AskedTalk { tour, every: Some(5), rehearses: true, ..AskedTalk::default() });
    let mut app = App::new(Setup { talk, ..Setup::new(Catalog::new(Language::English), SIZE) });
    load(&mut app, shipped(), 0);
    let asked = |app: &App| app.screens.stage.as_ref().map(|stage| (stage.every, stage.rehearses, stage.autoplay));
    assert_eq!(asked(&app), Some((Some(5), true, true)));
    press(&mut app, "<esc>P/shells<enter>");
    assert_eq!(asked(&app), Some((None, false, false)));
}

#[test]
fn quitting_on_the_stage_keeps_the_place() {
    let mut app = opened(SIZE, Direction::Ltr);
    let effects = press(&mut app, "pnn<c-c>");
    let left = Remember::Left { subject: String::new(), event: "objection".into(), stop: 2 };
    assert!(effects.contains(&Effect::Remember(left)) && effects.ends_with(&[Effect::Quit]), "{effects:?}");
}

#[test]
fn all_accounts_begin_with_the_first_and_help_with_the_stage() {
    let mut app = shown(shipped(), SIZE, "en");
    press(&mut app, "45Gp<space><space>a");
    let first = seen(&app);
    assert!(first.contains("19 Oct 2024") && !first.contains("Jul 2025"), "two of three have room:\n{first}");
    let pages = app.view.stage.pages;
    press(&mut app, &"<space>".repeat(pages - 1));
    let last = seen(&app);
    assert!(last.contains("Jul 2025") && !last.contains("19 Oct 2024"), "the third has a screen of its own:\n{last}");
    press(&mut app, "?");
    assert!(seen(&app).contains("On the stage"), "{}", seen(&app));
}

#[test]
fn talks_are_chosen_and_gone_on_with() {
    let mut app = shown(shipped(), SIZE, "en");
    press(&mut app, "P");
    assert!(seen(&app).contains("The treaty in ten stops"), "{}", seen(&app));
    press(&mut app, "/shells<enter>");
    let title = |app: &App| app.model.delivery.as_ref().map(|told| told.talk.title.best("en").to_owned());
    assert_eq!(title(&app).as_deref(), Some("From shells to soldiers"));
    press(&mut app, "n<space>qP");
    assert!(seen(&app).contains("go on at 2 of 14"), "{}", seen(&app));
    press(&mut app, "<enter>");
    assert_eq!(place(&app), Some((1, 0)));
    press(&mut app, "o/vladivostok<enter>");
    assert_eq!(place(&app), Some((8, 0)), "an event is found by its words");
    press(&mut app, "o/زابوريجيا<enter>");
    assert_eq!(place(&app), Some((3, 0)), "and by those of its other language");
}

#[test]
fn a_talk_left_in_another_run_is_gone_on_with() {
    let talk = Some(AskedTalk { tour: Some("treaty-in-ten-stops".to_owned()), resumes: true, ..AskedTalk::default() });
    let mut app = App::new(Setup { talk, ..Setup::new(Catalog::new(Language::English), SIZE) });
    let left = vec![("tour treaty-in-ten-stops".to_owned(), "treaty-signed".to_owned(), 5)];
    app.update(Message::Remembered { history: Vec::new(), saved: Vec::new(), form: None, left });
    load(&mut app, shipped(), 0);
    assert_eq!(place(&app), Some((5, 0)));
    let effects = press(&mut app, "n<esc>");
    let left = Remember::Left { subject: "tour treaty-in-ten-stops".into(), event: "duma-ratifies".into(), stop: 6 };
    assert!(effects.contains(&Effect::Remember(left)), "{effects:?}");
}

#[rstest]
#[case::a_tour(Some("treaty-in-ten-stops"), "", "1 of 10")]
#[case::a_filter(None, "actor:putin", "1 of ")]
#[case::everything(None, "", "1 of 79")]
fn a_talk_begins_as_asked_on_the_command_line(#[case] tour: Option<&str>, #[case] filter: &str, #[case] wanted: &str) {
    let talk = Some(AskedTalk { tour: tour.map(str::to_owned), ..AskedTalk::default() });
    let words = Catalog::new(Language::English);
    let mut app = App::new(Setup { talk, filter: filter.to_owned(), ..Setup::new(words, SIZE) });
    load(&mut app, shipped(), 0);
    assert_eq!(app.screens.shown(), Shown::Stage);
    assert!(seen(&app).contains(wanted), "{}", seen(&app));
    assert!(filter.is_empty() || !seen(&app).contains("of 79"), "only what is found is told");
}

#[rstest]
#[case::date("2Gp")]
#[case::passage("2Gp<space><space>")]
#[case::both_languages("2Gp<space><space>i")]
#[case::accounts("2Gp<space><space><space>")]
#[case::difference("2Gp<space><space><space><space>")]
#[case::overview("2Gpo")]
fn pictures(#[case] keys: &str, #[values("40x12", "60x16", "80x24", "120x40")] size: &str) {
    let screen = Screen::new(bridge(), size).keys(keys);
    insta::assert_snapshot!(format!("stage-{size}-{}", keys.replace(['<', '>'], "-")), screen.text());
}
