//! The shipped timeline in its list: titles whole, as many events as there is room for, the source beside or below.

use std::path::Path;
use std::sync::Arc;

use rstest::rstest;
use tarikh::app::view::chronology::Entry;
use tarikh::app::{App, Loaded, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::{Chord, Key};
use tarikh::keymap::script::{self, Step};
use tarikh::read;
use tarikh::timeline::{EventIx, Text, Timeline};
use unicode_normalization::UnicodeNormalization;

/// The shipped timeline, changed, on a screen of a size.
fn opened(size: Size, change: impl FnOnce(&mut Timeline)) -> App {
    let library = read::library(Some(Path::new("events.yaml")));
    let mut timeline = library.timeline.expect("the shipped timeline can be read");
    change(&mut timeline);
    let timeline = Arc::new(timeline);
    let index = Some(Arc::new(Index::new(&timeline)));
    let mut app = App::new(Setup::new(Catalog::new(Language::English), size));
    let loaded =
        Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    app
}

/// The shipped timeline, with the titles of a language alone.
fn shipped(size: Size, language: &str) -> App {
    opened(size, |timeline| {
        for event in &mut timeline.events {
            let title = event.title.get(language).expect("a title in both languages").to_owned();
            event.title = Text::new(vec![(language.to_owned(), title)]);
        }
    })
}

/// The events that are wholly in sight.
fn in_sight(app: &App) -> Vec<EventIx> {
    let entries = app.view.chronology.window().map(|(_, entry)| entry);
    entries.filter_map(|entry| if let Entry::Event(event, _) = entry { Some(event) } else { None }).collect()
}

/// Whether the rows of an event's title hold all its letters.
fn is_whole(app: &App, event: EventIx) -> bool {
    let timeline = app.model.timeline().expect("it is read");
    let title = event.of(&timeline.events).expect("one of its events").title.best("en");
    let rows = &app.view.chronology.line(event).expect("it is laid out").title;
    let cut = rows.iter().any(|row| row.cells().any(|(_, symbol)| symbol == "…")) && !title.contains('…');
    let letters = rows.last().map_or(0, |row| row.logical().end);
    !cut && usize::try_from(letters).is_ok_and(|letters| letters == title.chars().count())
}

#[rstest]
#[case::stacked((80, 24), 4, (0, 8))]
#[case::stacked_with_ticks((100, 30), 9, (0, 12))]
#[case::still_stacked((120, 40), 16, (0, 12))]
#[case::beside((160, 50), 36, (56, 0))]
#[case::wide((200, 60), 45, (56, 0))]
#[case::widest((300, 80), 60, (56, 0))]
fn titles_are_whole_at_every_place_of_the_list(
    #[case] (width, height): (u16, u16),
    #[case] least: usize,
    #[case] (columns, rows): (u16, u16),
    #[values("en", "ar")] language: &str,
) {
    let mut app = shipped(Size { width, height }, language);
    let events = app.model.timeline().expect("it is read").events.len();
    for place in 0..events {
        let seen = in_sight(&app);
        let whole = seen.iter().filter(|event| is_whole(&app, **event)).count();
        assert_eq!(whole, seen.len(), "event {}: cut titles", place + 1);
        assert!(seen.len() >= least, "event {}: {} of {least} events in sight", place + 1, seen.len());
        assert!(seen.contains(&app.model.selection.event.expect("one is selected")), "event {}", place + 1);
        let source = app.view.layout.and_then(|layout| layout.source).expect("the source has a pane").pane;
        assert!(source.width >= columns && source.height >= rows, "{source:?}");
        app.update(Message::Key(Chord::plain(Key::Down)));
    }
}

#[rstest]
#[case::narrow((60, 20), "")]
#[case::stacked((80, 24), "")]
#[case::beside((160, 50), "")]
#[case::zoomed_under_a_filter((80, 24), "/2024<enter>zg")]
#[case::zoomed_under_a_word((100, 30), "/كوريا<enter>zg")]
#[case::the_newest_first((60, 20), "sg")]
fn a_page_and_a_turn_of_the_wheel_pass_over_no_event(#[case] (width, height): (u16, u16), #[case] keys: &str) {
    let mut app = shipped(Size { width, height }, "en");
    press(&mut app, keys);
    let mut events = app.model.search.listing().events().to_vec();
    let mut seen = in_sight(&app);
    for _ in &events {
        app.update(Message::Key(Chord::plain(Key::PageDown)));
        seen.extend(in_sight(&app));
    }
    assert_eq!(app.model.selection.event, events.last().copied(), "a page goes to the end");
    for _ in &events {
        app.update(Message::Key(Chord::plain(Key::PageUp)));
    }
    assert_eq!(app.model.selection.event, events.first().copied(), "and back");
    events.sort_unstable();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, events, "by pages");
}

/// A heading tells what stands below it.
#[rstest]
#[case(80, 24)]
#[case(100, 30)]
#[case(160, 50)]
fn no_heading_stands_last(#[case] width: u16, #[case] height: u16) {
    let mut app = opened(Size { width, height }, |_| {});
    for key in "j".repeat(79).chars().chain("k".repeat(79).chars()) {
        app.update(Message::Key(Chord::char(key)));
        let last = app.view.chronology.window().last();
        assert!(matches!(last, Some((_, Entry::Event(..)))), "{last:?} at {:?}", app.model.selection);
    }
}

/// Presses the keys of a script.
fn press(app: &mut App, keys: &str) {
    for step in script::parse(keys).expect("keys") {
        if let Step::Press(chord) = step {
            app.update(Message::Key(chord));
        }
    }
}

#[test]
fn a_title_longer_than_the_pane_ends_in_a_sign_that_it_is_cut() {
    let app = opened(Size { width: 80, height: 24 }, |timeline| {
        timeline.events[0].title = Text::new(vec![("en".to_owned(), "ship ".repeat(2000))]);
    });
    let line = app.view.chronology.line(EventIx::new(0)).expect("it is laid out");
    let rows = app.view.layout.and_then(|layout| layout.chronology).expect("a list").height;
    assert_eq!(line.title.len(), usize::from(rows));
    assert!(line.title.last().is_some_and(|row| row.cells().any(|(_, symbol)| symbol == "…")));
}

/// The shipped timeline, with one event that has no Arabic title.
fn in_both_languages(size: Size) -> App {
    opened(size, |timeline| {
        timeline.events[3].title = Text::new(vec![("en".to_owned(), "A treaty is annulled".to_owned())]);
    })
}

fn shown(app: &App, event: EventIx) -> String {
    let line = app.view.chronology.line(event).expect("it is on screen");
    let mut cells: Vec<(u32, String)> = Vec::new();
    for row in &line.title {
        cells.extend(row.cells().map(|(cell, symbol)| (cell.logical, symbol.to_owned())));
    }
    cells.sort_by_key(|(at, _)| *at);
    cells.into_iter().map(|(_, symbol)| symbol).collect::<String>().nfkc().collect()
}

#[test]
fn a_key_brings_the_titles_into_their_other_language_and_keeps_the_place() {
    let mut app = in_both_languages(Size { width: 120, height: 40 });
    for _ in 0..12 {
        app.update(Message::Key(Chord::char('j')));
    }
    let (selected, before) = (app.model.selection, in_sight(&app));
    assert!(shown(&app, before[2]).contains("Soviet Union"), "{}", shown(&app, before[2]));
    app.update(Message::Key(Chord::char('T')));
    assert!(app.notice.as_deref().is_some_and(|notice| notice.contains("Arabic")), "{:?}", app.notice);
    assert_eq!((app.model.selection, in_sight(&app)), (selected, before.clone()), "event and place are kept");
    assert!(shown(&app, before[2]).starts_with("الاتحاد السوفياتي"), "{}", shown(&app, before[2]));
    assert_eq!(shown(&app, before[3]), "A treaty is annulled", "what has no other title keeps its own");
    app.update(Message::Key(Chord::char('T')));
    assert!(shown(&app, before[2]).contains("Soviet Union"));
}

#[test]
fn where_titles_have_one_language_the_key_says_so() {
    let mut app = shipped(Size { width: 80, height: 24 }, "en");
    app.update(Message::Key(Chord::char('T')));
    assert!(app.notice.as_deref().is_some_and(|notice| notice.contains("one language")), "{:?}", app.notice);
}
