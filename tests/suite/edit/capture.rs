//! Passages that become events and accounts: written where they belong, and found again exactly where they were selected.

use std::fs;
use std::path::Path;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rstest::rstest;
use similar::{ChangeTag, TextDiff};
use tarikh::edit::{Editing, Error};
use tarikh::read;
use tarikh::timeline::{AnchorState, Dated, NewEvent, NewExcerpt, Quotation, Source, Timeline};

use super::file;

const SHIPPED: &str = include_str!("../../../events.yaml");

fn excerpt(source: &str, exact: &str) -> NewExcerpt {
    let quotation = Quotation { exact: exact.to_owned(), ..Quotation::default() };
    NewExcerpt { source: source.to_owned(), quotation, dated: None, date: None, dated_note: None }
}

fn event(id: &str, date: &str, excerpt: NewExcerpt) -> NewEvent {
    let title = ("ar".to_owned(), "حدث: «جديد»".to_owned());
    NewEvent { id: id.to_owned(), date: date.to_owned(), title, excerpt }
}

/// A text with an event more; what is new of it, and how many lines are gone.
fn with_event(text: &str, new: &NewEvent) -> (String, String, usize) {
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.add_event(new).expect("it can be put in");
    let after = editing.text().to_owned();
    let diff = TextDiff::from_lines(text, &after);
    let of = |tag: ChangeTag| diff.iter_all_changes().filter(move |change| change.tag() == tag);
    let new = of(ChangeTag::Insert).map(|change| change.value().to_owned()).collect();
    let gone = of(ChangeTag::Delete).count();
    (after, new, gone)
}

/// Whatever words are selected in the articles of the program, the event made of them is found exactly there, and every other byte
/// of the file stays.
#[test]
fn any_words_of_the_shipped_articles_become_an_event_that_stands_exactly_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let timeline = read::library(Some(root)).timeline.expect("it can be read");
    let mut runner = TestRunner::deterministic();
    let any = (0..usize::MAX, 0..usize::MAX, 1..60_usize);
    let mut written = SHIPPED.to_owned();
    let mut selected = Vec::new();
    while selected.len() < 40 {
        let (source, start, length) = any.new_tree(&mut runner).expect("a choice").current();
        let source = &timeline.sources[source % timeline.sources.len()];
        let units: Vec<_> = source.paragraphs.clone().flat_map(|paragraph| source.units_of(paragraph)).collect();
        let first = start % units.len();
        // Some selections lead over the ends of paragraphs.
        let last = (first + length).min(units.len() - 1);
        let range = units[first].start..units[last].end;
        let Some(quotation) = source.quote(&range) else { continue };
        let (id, date) = (format!("new-{}", selected.len()), format!("20{:02}-05", selected.len() % 30));
        let new = event(&id, &date, NewExcerpt { quotation, ..excerpt(&source.id, "") });
        let (after, added, gone) = with_event(&written, &new);
        assert_eq!(gone, 0, "{added}");
        assert!(after.replacen(&added, "", 1) == written, "all else stays");
        written = after;
        selected.push((id, source.id.clone(), range));
    }
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("events.yaml"), &written).expect("a file");
    let again = read_all(folder.path(), root);
    for (id, source, range) in selected {
        let event = again.events.iter().find(|event| event.id == id).expect("it is there");
        let anchor = &event.excerpts[0].anchor;
        let of = again.find(&event.excerpts[0].source).map(|source: &Source| source.id.clone());
        assert_eq!((anchor.state, anchor.range.clone(), of), (AnchorState::Exact, Some(range), Some(source)), "{id}");
    }
}

/// A timeline with the articles of the program: they lie inside of its folder.
fn read_all(folder: &Path, root: &Path) -> Timeline {
    fs::create_dir(folder.join("seeds")).expect("a folder");
    for article in fs::read_dir(root.join("seeds")).expect("articles").flatten() {
        fs::copy(article.path(), folder.join("seeds").join(article.file_name())).expect("a copy");
    }
    read::library(Some(folder)).timeline.expect("it can be read")
}

const SORTED: &str = "language: en\nsources: []\nevents:\n# the beginning\n- id: a\n  date: 2020\n  title: A\n\n# later\n- id: b\n  date: \
                      2022 # or so\n  title: B\n- id: c\n  date: 2024\n  title: C\n";

#[rstest]
#[case::before_all("2019", "# the beginning\n- id: a")]
#[case::between("2021-05", "\n# later\n- id: b")]
#[case::of_the_same_date_after_it("2022", "- id: c")]
#[case::after_all("2025", "")]
fn an_event_stands_where_its_date_belongs(#[case] date: &str, #[case] before: &str) {
    let (after, added, gone) = with_event(SORTED, &event("new", date, excerpt("s", "word")));
    assert_eq!(gone, 0);
    let follows =
        after.split_once(added.trim_end()).map(|(_, rest)| rest.trim_start_matches('\n')).expect("it is there");
    assert!(follows.starts_with(before.trim_start_matches('\n')), "{after}");
}

#[test]
fn in_a_file_that_is_in_no_order_an_event_stands_at_its_end() {
    let text = "events:\n  - {id: a, date: 2024, title: A}\n  - {id: b, date: 2020, title: B}\n  - {id: c, date: 2022, title: C}\n  - {id: d, \
                date: 2019, title: D}\n";
    let (after, ..) = with_event(text, &event("new", "2021", excerpt("s", "word")));
    assert!(
        after.trim_end().lines().last().is_some_and(|line| line.contains("id: new") && line.contains('{')),
        "{after}"
    );
}

#[rstest]
#[case::quoted("events:\n- id: 'a'\n  date: '2020'\n  title: 'A'\n", "  exact: ")]
#[case::in_one_line("events: [{id: a, date: 2020, title: A}]\n", "excerpts: [{")]
#[case::none_yet("title: x\nevents: []\n", "id: new")]
fn an_event_is_written_as_its_neighbours_are(#[case] text: &str, #[case] expected: &str) {
    let dated = Some(("أمس".to_owned(), Dated::Relative));
    let note = Some(("en".to_owned(), "counted from: the day".to_owned()));
    let new = NewExcerpt { dated, dated_note: note, ..excerpt("s", "\"قال\": نعم # لا\nثم") };
    let (after, ..) = with_event(text, &event("new", "2021", new));
    assert!(after.contains(expected), "{after}");
}

#[test]
fn an_account_stands_behind_those_of_its_event() {
    let (_folder, path) = file(SHIPPED);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.add_excerpt("soviet-pact", &excerpt("putin-trip", "وكانت بيونغ يانغ")).expect("it can be put in");
    let diff = TextDiff::from_lines(SHIPPED, editing.text());
    let changed: Vec<_> = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal).collect();
    let lines: Vec<&str> = changed.iter().map(similar::Change::value).collect();
    assert_eq!(lines, ["      - source: putin-trip\n", "        exact: \"وكانت بيونغ يانغ\"\n"]);
    let before = SHIPPED.lines().take(changed[0].new_index().expect("new")).collect::<Vec<_>>();
    assert!(before.iter().rev().find(|line| line.contains("id: ")).is_some_and(|line| line.contains("soviet-pact")));
}

#[test]
fn an_id_in_use_and_an_event_that_is_gone_change_nothing() {
    let (_folder, path) = file(SORTED);
    let mut editing = Editing::open(&path).expect("it can be read");
    assert!(matches!(editing.add_event(&event("b", "2021", excerpt("s", "x"))), Err(Error::There(_))));
    assert!(matches!(editing.add_excerpt("z", &excerpt("s", "x")), Err(Error::NotThere(_))));
    assert_eq!(editing.text(), SORTED);
}
