//! Problems as a place to work at: what is wrong is mended from the list, each change shown before it is written.

use std::fs;

use rstest::rstest;
use tarikh::app::{App, Setup, Size};
use tarikh::cli::explore;
use tarikh::formats::frame::text;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script;
use tarikh::tui::headless::Played;
use tempfile::TempDir;

/// A timeline with problems of many kinds, in both languages.
const BROKEN: &str = "title: جسر\nlanguage: ar\nsources:\n  - id: art\n    file: a.txt\n    tilte: Wrong\nactors:\n  \
                      - {id: mayor, name: العمدة}\n  - {id: nobody, name: لا أحد} # not yet\ntags:\n  - {id: works, name: أعمال}\n\
                      events:\n  - id: one\n    date: 18/06/2024   # كما طبع\n    title: وضع حجر الأساس لجسر الميناء القديم.\n    \
                      by: [mayr]\n  - id: two\n    date: 05/06/2024\n    title: Second\n    tags: [wroks]\n  - id: three\n    \
                      date: ٢٠٢٣\n    title: Third\n    tags: [works, works]\n    actors: [mayor]\n    excerpts:\n      \
                      - {source: art, exact: nowhere at all}\n";

/// A folder with this timeline and an article.
pub(super) fn folder(yaml: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    fs::write(folder.path().join("a.txt"), "The stone was laid on Sunday.\n").expect("written");
    folder
}

/// What is seen after these keys, which may change the file of a folder.
pub(super) fn after(folder: &TempDir, size: &str, keys: &str) -> String {
    let (width, height) = script::pair(size, 'x').expect("a size");
    let size = Size { width, height };
    let app = App::new(Setup::new(Catalog::new(Language::English), size));
    let path = folder.path().join("events.yaml");
    let load = explore::reading(Some(path.clone()));
    let steps = script::parse(keys).expect("keys");
    let played = Played::curating(app, load, Box::new(move || Some(path.clone())), size, &steps);
    text(&played.frame(Family::Logical))
}

/// The file as it is now.
pub(super) fn file(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("events.yaml")).expect("the file")
}

#[rstest]
#[case::a_key("tilte", "    tilte: Wrong", "    title: Wrong")]
#[case::a_date("18/06", "    date: 18/06/2024   # كما طبع", "    date: 2024-06-18   # كما طبع")]
#[case::arabic_digits("٢٠٢٣", "    date: ٢٠٢٣", "    date: \"2023\"")]
#[case::an_actor("mayr", "    by: [mayr]", "    by: [mayor]")]
fn a_fix_is_shown_then_written_then_taken_back(#[case] typed: &str, #[case] old: &str, #[case] new: &str) {
    let folder = folder(BROKEN);
    let find = format!("!/{typed}<enter>");
    let shown = after(&folder, "100x30", &format!("{find}f"));
    let line = |sign: char, line: &str| shown.lines().any(|row| row.contains(&format!(" {sign} {line}")));
    assert!(line('-', old) && line('+', new) && shown.contains("events.yaml"), "{shown}");
    assert_eq!(file(&folder), BROKEN, "nothing is written yet");
    after(&folder, "100x30", &format!("{find}f<esc>"));
    assert_eq!(file(&folder), BROKEN, "who leaves it has the file as it was");
    let written = after(&folder, "100x30", &format!("{find}f<enter>"));
    assert_eq!(file(&folder), BROKEN.replacen(old, new, 1));
    assert!(written.contains("U takes it back"), "{written}");
    fs::write(folder.path().join("events.yaml"), BROKEN).expect("written");
    after(&folder, "100x30", &format!("{find}f<enter>u"));
    assert_eq!(file(&folder), BROKEN);
}

#[test]
fn where_there_are_several_readings_one_is_chosen() {
    let folder = folder(BROKEN);
    let asked = after(&folder, "80x24", "!/05<enter>f");
    assert!(asked.contains("write 2024-06-05") && asked.contains("write 2024-05-06"), "{asked}");
    after(&folder, "80x24", "!/05<enter>f<down><enter><enter>");
    assert_eq!(file(&folder), BROKEN.replace("05/06/2024", "2024-05-06"));
}

#[test]
fn all_that_can_only_mean_one_thing_is_written_at_once() {
    let folder = folder(BROKEN);
    let shown = after(&folder, "80x24", "!/18<enter>a");
    assert!(shown.contains("2 fixes of date-invalid"), "{shown}");
    after(&folder, "80x24", "!/18<enter>a<enter>");
    assert_eq!(file(&folder), BROKEN.replace("18/06/2024", "2024-06-18").replace("٢٠٢٣", "\"2023\""));
}

#[test]
fn what_is_not_used_is_taken_out_with_its_comment_and_what_stands_twice_once() {
    let mended = BROKEN.replace("18/06/2024", "2024-06-18").replace("05/06/2024", "2024-06-05").replace("٢٠٢٣", "2023");
    let folder = folder(&mended);
    after(&folder, "80x24", "!/unused nobody<enter>f<enter><esc>/repeated<enter>a<enter>");
    let wanted = mended.replace("  - {id: nobody, name: لا أحد} # not yet\n", "").replace("[works, works]", "[works]");
    assert_eq!(file(&folder), wanted);
}

#[rstest]
#[case::an_error("excerpt-missing", "no passage of the article is like")]
#[case::guesses("tilte", "No fix of unknown-key can only mean one thing")]
fn what_cannot_be_mended_here_says_what_to_do(#[case] typed: &str, #[case] wanted: &str) {
    let yaml = BROKEN.replace("٢٠٢٣", "2023");
    let folder = folder(&yaml);
    let seen = after(&folder, "160x40", &format!("!/{typed}<enter>{}", if typed == "tilte" { "a" } else { "f" }));
    assert!(seen.contains(wanted), "{seen}");
    assert_eq!(file(&folder), yaml);
}

#[test]
fn an_excerpt_that_lost_its_words_quotes_the_passage_that_is_like_it_and_keeps_what_was_printed() {
    let yaml = BROKEN.replace("٢٠٢٣", "2023").replace("nowhere at all", "The stone was laid on Monday");
    let folder = folder(&yaml);
    let shown = after(&folder, "100x30", "!/excerpt-missing<enter>f");
    assert!(shown.contains("Passage 1 of 1: a number, a name or a negation is another one"), "{shown}");
    assert_eq!(file(&folder), yaml, "nothing is written yet");
    after(&folder, "100x30", "!/excerpt-missing<enter>f<enter>");
    let wanted = "exact: The stone was laid on Sunday, was: \"The stone was laid on Monday\"";
    assert_eq!(file(&folder), yaml.replace("exact: The stone was laid on Monday", wanted));
}

#[test]
fn after_each_fix_the_cursor_is_at_the_next_problem() {
    let folder = folder(BROKEN);
    let seen = after(&folder, "100x30", "!f<enter><down>f<enter>f");
    assert!(seen.contains(" +     by: [mayor]"), "{seen}");
    let left = after(&folder, "100x40", "!");
    assert!(!left.contains("tilte") && !left.contains("18/06/2024"), "{left}");
}

#[test]
fn they_are_grouped_filtered_and_weighed() {
    let folder = folder(BROKEN);
    let by_kind = after(&folder, "100x50", "!s");
    let heads = ["date-invalid · 3", "unknown-actor · 1", "unknown-key · 1", "unknown-tag · 1"];
    let mut at = heads.map(|head| by_kind.find(head).unwrap_or_else(|| panic!("{head} is not in\n{by_kind}")));
    at.sort_unstable();
    assert!(at.is_sorted() && !after(&folder, "100x50", "!").contains("date-invalid · 3"));
    let errors = after(&folder, "100x50", "!xx");
    assert!(errors.contains("errors alone") && !errors.contains("are left out"), "{errors}");
    let found = after(&folder, "100x50", "!/wroks");
    assert!(found.contains("1 of them is listed") && !found.contains("mayr"), "{found}");
    let none = after(&folder, "100x50", "!/zzz");
    assert!(none.contains("None of them is listed"), "{none}");
}

#[rstest]
#[case("80x24", "!")]
#[case("80x24", "!s")]
#[case("80x24", "!/18<enter>f")]
#[case("200x60", "!s")]
#[case("200x60", "!/18<enter>a")]
fn it_looks_like_this(#[case] size: &str, #[case] keys: &str) {
    let folder = folder(BROKEN);
    let name = format!("{size}-{}", keys.replace('/', "%2f").replace('<', "(").replace('>', ")"));
    insta::assert_snapshot!(name, after(&folder, size, keys));
}
