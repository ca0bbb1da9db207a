//! What is remembered from one run to the next.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::thread;

use rstest::rstest;
use tarikh::app::LastView;
use tarikh::i18n::Language;
use tarikh::input::Family;
use tarikh::state::Store;
use tempfile::TempDir;

fn store() -> (TempDir, Store) {
    let folder = TempDir::new().expect("a folder");
    let store = Store::in_folder(folder.path().join("state/tarikh"));
    (folder, store)
}

#[test]
fn nothing_is_made_before_something_is_remembered() {
    let (folder, store) = store();
    assert!(store.history().is_empty() && store.saved().is_empty() && !store.knows_terminals());
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none());
}

#[test]
fn the_form_of_the_last_copy_is_kept() {
    let (_folder, store) = store();
    assert_eq!(store.form(), None);
    store.remember_form("copy-words").unwrap();
    store.remember_form("copy-id").unwrap();
    assert_eq!(store.form().as_deref(), Some("copy-id"));
}

#[test]
fn the_history_has_the_newest_last_and_nothing_twice() {
    let (_folder, store) = store();
    for filter in ["actor:بوتين", "2024", "  ", "\u{1b}[2J", "actor:بوتين"] {
        store.remember(filter).unwrap();
    }
    assert_eq!(store.history(), ["2024", "\u{1b}[2J", "actor:بوتين"]);
}

#[test]
fn the_history_keeps_the_last_five_hundred() {
    let (folder, store) = store();
    let many: Vec<String> = (0..600).map(|n| format!("\"{n}\"")).collect();
    fs::create_dir_all(folder.path().join("state/tarikh")).unwrap();
    fs::write(folder.path().join("state/tarikh/history.toml"), format!("filters = [{}]", many.join(","))).unwrap();
    store.remember("last").unwrap();
    let history = store.history();
    assert_eq!((history.len(), history[0].as_str(), history[499].as_str()), (500, "101", "last"));
}

#[test]
fn filters_are_saved_by_name_and_forgotten() {
    let (_folder, store) = store();
    store.save("قمم", "tag:summit").unwrap();
    store.save("troops", "\"ten thousand\" 2024-10..").unwrap();
    store.save("قمم", "tag:قمة").unwrap();
    let pair = |name: &str, line: &str| (name.to_owned(), line.to_owned());
    assert_eq!(store.saved(), [pair("قمم", "tag:قمة"), pair("troops", "\"ten thousand\" 2024-10..")]);
    store.forget("قمم").unwrap();
    store.forget("nothing").unwrap();
    assert_eq!(store.saved().len(), 1);
}

#[test]
fn choices_belong_to_one_terminal_and_can_be_taken_back() {
    let (_folder, store) = store();
    store.remember_family("XTerm(379)", Family::Lrm).unwrap();
    store.remember_marks("XTerm(379)", true).unwrap();
    store.remember_family("kitty", Family::Kitty).unwrap();
    assert_eq!((store.family("XTerm(379)"), store.marks("XTerm(379)")), (Some(Family::Lrm), Some(true)));
    assert_eq!((store.family("kitty"), store.marks("kitty")), (Some(Family::Kitty), None));
    store.remember_family("kitty", None).unwrap();
    store.remember_family("XTerm(379)", None).unwrap();
    assert_eq!((store.family("kitty"), store.marks("XTerm(379)")), (None, Some(true)));
    assert!(store.knows_terminals());
}

#[rstest]
#[case::torn("[[terminal]]\nkey = \"kit")]
#[case::other("terminal = 3")]
#[case::noise("\u{0}\u{1}")]
fn a_broken_file_is_empty_and_put_aside(#[case] text: &str) {
    let (folder, store) = store();
    let file = folder.path().join("state/tarikh/terminals.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, text).unwrap();
    assert_eq!(store.family("kitty"), None);
    store.remember_family("kitty", Family::Kitty).unwrap();
    assert_eq!(store.family("kitty"), Some(Family::Kitty));
    assert_eq!(fs::read_to_string(file.with_extension("broken")).unwrap(), text);
}

#[test]
fn what_a_later_version_says_of_a_terminal_is_no_fault() {
    let (folder, store) = store();
    let file = folder.path().join("state/tarikh/terminals.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "[[terminal]]\nkey = \"a\"\nfamily = \"holographic\"\nmarks = true\ndepth = 3\n").unwrap();
    assert_eq!((store.family("a"), store.marks("a")), (None, Some(true)));
}

#[test]
fn a_folder_or_a_pipe_in_the_place_of_a_file_is_no_fault_on_start() {
    let (folder, store) = store();
    let place = folder.path().join("state/tarikh");
    fs::create_dir_all(place.join("history.toml")).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, place.join("saved.toml"), rustix::fs::Mode::RWXU).unwrap();
    assert!(store.history().is_empty() && store.saved().is_empty());
    assert!(store.remember("2024").is_err());
}

#[test]
fn a_place_that_cannot_be_written_is_an_error_and_nothing_more() {
    let store = Store::in_folder("/dev/null/tarikh");
    assert!(store.history().is_empty());
    assert!(store.remember("2024").is_err());
}

#[test]
fn only_its_user_can_read_what_is_remembered() {
    let (folder, store) = store();
    store.remember("2024").unwrap();
    let mode = |path: &str| fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("state/tarikh"), mode("state/tarikh/history.toml")), (0o700, 0o600));
}

#[test]
fn programs_at_once_lose_nothing() {
    let (_folder, store) = store();
    thread::scope(|scope| {
        for program in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for n in 0..10 {
                    store.save(&format!("{program}-{n}"), "line").expect("saved");
                }
            });
        }
    });
    assert_eq!(store.saved().len(), 40);
}

#[test]
fn talks_are_kept_where_they_were_left_each_by_its_timeline() {
    let (_folder, store) = store();
    store.remember_talk("one", ("tour treaty", "soviet-pact", 0)).unwrap();
    store.remember_talk("two", ("", "معاهدة", 4)).unwrap();
    store.remember_talk("one", ("tour treaty", "treaty-signed", 5)).unwrap();
    assert_eq!(store.left_talks("one"), [("tour treaty".to_owned(), "treaty-signed".to_owned(), 5)]);
    assert_eq!(store.left_talks("two"), [(String::new(), "معاهدة".to_owned(), 4)]);
    assert!(store.left_talks("three").is_empty());
}

#[test]
fn what_was_on_screen_is_kept_timeline_by_timeline() {
    let (_folder, store) = store();
    let arabic = LastView {
        event: Some("توقيع-المعاهدة".to_owned()),
        excerpt: 2,
        filter: "فاعل:بوتين \"أ ب\"".to_owned(),
        split: -3,
        language: Some(Language::Arabic),
        titles: Some("en".to_owned()),
    };
    let other = LastView { event: Some("first".to_owned()), ..LastView::default() };
    store.remember_view("one", other.clone()).unwrap();
    store.remember_view("two", other.clone()).unwrap();
    store.remember_view("one", arabic.clone()).unwrap();
    assert_eq!(store.last_view("one"), arabic);
    assert_eq!(store.last_view("two"), other);
    assert_eq!(store.last_view("three"), LastView::default());
}

#[rstest]
#[case::broken("[[view]\ntimeline = ")]
#[case::of_a_later_version("[[view]]\ntimeline = \"one\"\nevent = \"first\"\nlanguage = \"tlh\"\nzoom = 3\n")]
#[case::of_another_sort("view = \"one\"\n")]
fn what_cannot_be_understood_of_a_screen_is_left_out(#[case] text: &str) {
    let (folder, store) = store();
    let file = folder.path().join("state/tarikh/views.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, text).unwrap();
    let last = store.last_view("one");
    assert!(last.language.is_none() && last.filter.is_empty());
    store.remember_view("two", LastView::default()).unwrap();
}
