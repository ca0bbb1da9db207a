//! What `y` copies, in which form.

use rstest::rstest;
use tarikh::app::effect::Remember;
use tarikh::app::model::citation::CopyForm;
use tarikh::app::{App, Effect, Message, Size};
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;

use super::harness::{Screen, bridge, written};
use crate::stack::opened;

/// What is copied after some keys, and the form that is to be remembered.
fn copied(app: &mut App, keys: &str) -> (Option<String>, Option<CopyForm>) {
    let (mut text, mut form) = (None, None);
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { continue };
        for effect in app.update(Message::Key(chord)) {
            match effect {
                Effect::Copy(copied) => text = Some(copied),
                Effect::Remember(Remember::Form(chosen)) => form = Some(chosen),
                _ => {}
            }
        }
    }
    (text, form)
}

fn app() -> App {
    opened(Size { width: 120, height: 40 }, Direction::Ltr)
}

#[test]
fn a_citation_has_the_words_their_translation_the_source_the_line_and_the_event() {
    let (text, form) = copied(&mut app(), "jyy");
    let text = text.expect("a copy");
    let lines: Vec<&str> = text.lines().collect();
    let [words, translation, source, place, event] = lines.as_slice() else { unreachable!("{text}") };
    assert!(words.starts_with("“شهد الميناء القديم") && words.ends_with('”'), "{words}");
    assert!(translation.starts_with("(“On the morning of Sunday"), "{translation}");
    assert!(source.starts_with("— صحيفة الميناء") && source.contains("22 October 2024"), "{source}");
    assert!(place.starts_with("harbour.txt:") && place.ends_with(|c: char| c.is_ascii_digit()), "{place}");
    assert!(event.starts_with("The first stone of the bridge is laid · 2 June 2024 · first-stone"), "{event}");
    assert_eq!(form, Some(CopyForm::Citation));
}

#[rstest]
#[case::words("jyw", "شهد الميناء القديم")]
#[case::translation("jyt", "On the morning of Sunday")]
#[case::markdown("jym", "> شهد الميناء القديم")]
#[case::the_first_by_its_own_key("jyc", "“شهد الميناء القديم")]
#[case::id("jyi", "first-stone")]
#[case::command("jys", "tarikh show first-stone")]
#[case::an_arabic_keyboard("jغص", "شهد الميناء القديم")]
#[case::an_english_article("jayy", "“The city laid the first stone")]
fn each_form_has_its_key(#[case] keys: &str, #[case] begins: &str) {
    let (text, _) = copied(&mut app(), keys);
    assert!(text.as_deref().is_some_and(|text| text.starts_with(begins)), "{text:?}");
}

#[test]
fn the_event_is_copied_as_show_prints_it() {
    let mut app = app();
    let effects: Vec<Effect> = ["j", "y", "j"]
        .into_iter()
        .flat_map(|key| script::parse(key).expect("a key"))
        .filter_map(|step| if let Step::Press(chord) = step { Some(chord) } else { None })
        .flat_map(|chord| app.update(Message::Key(chord)))
        .collect();
    let second = app.model.selection.event.expect("an event");
    assert!(effects.contains(&Effect::CopyJson(second)), "{effects:?}");
    assert!(effects.contains(&Effect::Remember(Remember::Form(CopyForm::Json))));
}

#[test]
fn the_form_used_last_comes_first_and_the_same_key_takes_it() {
    let mut app = app();
    let (_, form) = copied(&mut app, "jym");
    assert_eq!(form, Some(CopyForm::Markdown));
    let (text, _) = copied(&mut app, "jyy");
    assert!(text.as_deref().is_some_and(|text| text.starts_with("> ")), "{text:?}");
    let earlier = Message::Remembered {
        history: Vec::new(),
        saved: Vec::new(),
        form: CopyForm::named("copy-id"),
        left: Vec::new(),
    };
    app.update(earlier);
    assert_eq!(copied(&mut app, "yy").0.as_deref(), Some("objection"), "what an earlier run left");
}

#[test]
fn the_menu_names_the_forms_there_are() {
    let row = |screen: &Screen| screen.text().lines().last().unwrap_or_default().to_owned();
    let menu = row(&Screen::new(bridge(), "120x40").keys("jy"));
    for form in ["y with its source", "w words alone", "t translation", "m Markdown", "i id of the event", "s command"]
    {
        assert!(menu.contains(form), "{form}: {menu}");
    }
    assert!(!menu.contains("address"), "the article has none: {menu}");
    let bare = written("title: t\nlanguage: en\nsources: []\nevents:\n  - {id: a, date: 2024, title: One}\n");
    let menu = row(&Screen::new(bare.clone(), "80x24").keys("y"));
    assert!(menu.contains("y id of the event") && !menu.contains("words alone"), "{menu}");
    assert!(row(&Screen::new(bare, "80x24").keys("yw")).contains("Nothing can be copied with w"));
}
