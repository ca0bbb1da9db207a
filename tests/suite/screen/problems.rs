//! What is wrong with the data: the screen lists what `tarikh check` lists, and leads to it.

use std::fs;

use rstest::rstest;
use tarikh::app::{App, Message, Setup, Size};
use tarikh::cli::explore;
use tarikh::finding::{Finding, Severity};
use tarikh::i18n::{Catalog, Language};
use tarikh::read;
use tempfile::TempDir;

use super::harness::{Screen, in_folder, written};

/// Events and articles with faults that only the rules for who curates find.
const UNDATED: &str = "title: T\nlanguage: en\nsources: [{id: a, file: a.txt, title: Art}]\nevents:\n\
    - {id: first, date: 1950, title: First, summary: S}\n\
    - {id: second, date: 1953-11-09, title: Second, excerpts: [{source: a, exact: Twelve people died}]}\n";
const CLAIMED: &str = "title: T\nlanguage: ar\nsources: [{id: a, file: a.txt, title: مقال}]\nevents:\n\
    - {id: first, date: 1950, title: الأول, summary: S}\n\
    - {id: second, date: 1953, title: الثاني, standing: claimed, excerpts: [{source: a, exact: مات في 1953}]}\n";
const CONTRADICTED: &str = "title: T\nlanguage: en\nsources: [{id: a, file: a.txt, title: Art}]\nevents:\n\
    - {id: first, date: 1950, title: First, summary: S}\n\
    - {id: second, date: 1953, title: Second, excerpts: [{source: a, exact: They died in 1954}]}\n";

fn folder(yaml: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    fs::write(folder.path().join("a.txt"), "Art\n\nTwelve people died. مات في 1953. They died in 1954.\n")
        .expect("written");
    folder
}

/// What the screen knows to be wrong once everything is looked at.
fn on_screen(folder: &TempDir) -> Vec<Finding> {
    let mut app = App::new(Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 }));
    let Ok(loaded) = explore::reading(Some(folder.path().to_owned()))(&|_, _| {}).outcome else {
        return Vec::new();
    };
    let examination = loaded.examination.clone().expect("more to find");
    app.update(Message::Loaded { generation: 0, outcome: Ok(loaded) });
    app.update(Message::Examined { generation: 0, findings: examination.run() });
    app.model.library.findings
}

#[test]
fn the_count_in_the_foot_changes_once_when_all_is_known() {
    let mut app = App::new(Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 }));
    let mut counts = Vec::new();
    for (generation, yaml) in (0..).zip([CONTRADICTED, UNDATED, CONTRADICTED]) {
        let folder = folder(yaml);
        let Ok(loaded) = explore::reading(Some(folder.path().to_owned()))(&|_, _| {}).outcome else {
            panic!("it can be read");
        };
        let examination = loaded.examination.clone().expect("more to find");
        let findings = examination.run();
        let all = findings.iter().filter(|finding| finding.severity != Severity::Notice).count();
        let before = app.model.library.problem_count();
        app.model.library.generation = generation;
        app.update(Message::Loaded { generation, outcome: Ok(loaded) });
        assert_eq!(app.model.library.problem_count(), before, "nothing new is told before all is known");
        app.update(Message::Examined { generation, findings });
        assert_eq!(app.model.library.problem_count(), all);
        counts.push(all);
    }
    assert!(counts[0] > 0 && counts[0] == counts[2], "{counts:?}");
}

#[rstest]
#[case::undated(UNDATED, "excerpt-undated")]
#[case::claimed_in_arabic(CLAIMED, "excerpt-bare")]
#[case::contradicted(CONTRADICTED, "date-contradicted")]
fn the_list_has_what_check_finds(#[case] yaml: &str, #[case] code: &str) {
    let folder = folder(yaml);
    let checked = read::examined(Some(folder.path()), &|_| true).findings;
    assert!(checked.iter().any(|finding| finding.code == code), "{checked:?}");
    assert_eq!(on_screen(&folder), checked);
}

#[rstest]
#[case::undated(UNDATED, "nothing dates")]
#[case::claimed_in_arabic(CLAIMED, "claimed by nobody")]
#[case::contradicted(CONTRADICTED, "1954")]
fn enter_goes_to_the_event_also_where_a_filter_hides_it(#[case] yaml: &str, #[case] said: &str) {
    let folder = folder(yaml);
    let screen = Screen::new(in_folder(&folder), "120x40").keys("/id:first<enter>!");
    let place = (0..9).find(|place| {
        let pointed = screen.clone_keys(&"<down>".repeat(*place)).pointed();
        pointed.contains(said)
    });
    let keys = format!("{}<enter>", "<down>".repeat(place.expect("it is listed")));
    let gone = screen.clone_keys(&keys);
    let selected = gone.selected().trim_start_matches('▌').trim_start().starts_with("2 ");
    assert!(selected && gone.text().contains("u undoes it"), "{}", gone.text());
}

#[test]
fn what_is_about_nothing_on_screen_is_said_and_the_list_stays() {
    let screen =
        Screen::new(written("title: T\nactors: [{id: nobody, name: N}]\nevents: []\n"), "80x24").keys("!<enter>");
    assert!(
        screen.text().contains("Nothing on screen is about this") && screen.text().contains("Problems"),
        "{}",
        screen.text()
    );
}

#[test]
fn the_list_counts_as_the_foot_does() {
    let folder = folder(UNDATED);
    let screen = Screen::new(in_folder(&folder), "120x40").keys("!");
    let text = screen.text();
    let count = text.lines().last().and_then(|row| row.split("! ").nth(1)).and_then(|rest| rest.split("   ").next());
    let count = count.expect("a count in the foot").trim();
    assert!(text.lines().any(|row| row.contains("│") && row.contains(count) && !row.contains('!')), "{text}");
}

#[test]
fn a_problem_longer_than_the_box_is_read_row_by_row() {
    let folder = folder(UNDATED);
    let screen = Screen::new(in_folder(&folder), "40x10");
    let seen: String = (0..30).map(|n| screen.clone_keys(&format!("!{}", "<down>".repeat(n))).text()).collect();
    for word in ["date_text", "dated_note"] {
        assert!(seen.contains(word), "{word} is not in\n{}", screen.clone_keys("!<end>").text());
    }
}

#[test]
fn nothing_wrong_is_said_only_when_all_was_looked_at() {
    let mut app = App::new(Setup::new(Catalog::new(Language::English), Size { width: 80, height: 24 }));
    let outcome = explore::reading(Some("tests/fixtures/bridge".into()))(&|_, _| {}).outcome;
    app.update(Message::Loaded { generation: 0, outcome });
    assert!(app.model.library.examining && app.model.library.index.is_none(), "the filter comes first");
}
