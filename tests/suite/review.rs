//! Events that somebody proposes: judged as part of the timeline, and written into it only where their words stand.

mod random;
mod screen;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use rstest::rstest;
use serde_json::Value;
use tarikh::app::model::review::{Review, Standing, Why};
use tarikh::edit::Editing;
use tarikh::edit::review::Candidates;
use tarikh::read;
use tarikh::state::Store;
use tempfile::TempDir;

const ARTICLE: &str = "وقع العمدة العقد يوم 3 مارس 2021 في مقر البلدية.\nThe council never approved the second bridge.\nThe bridge, \
                       the bridge, said the mayor in May 2021.\n";
const TIMELINE: &str = "title: t\nlanguage: ar\nsources:\n  - {id: a, file: a.txt}\nactors:\n  - {id: mayor, name: العمدة}\nevents: # in \
                        order\n  # the first\n  - id: first\n    date: 2020-01-01\n    title: أولا\n    actors: [mayor]\n    excerpts:\n      - \
                        source: a\n        exact: \"في مقر البلدية\"\n  # the last\n  - id: last\n    date: 2022\n    title: آخرا\n";

/// A folder with an article, a timeline, and candidates for it.
fn folder(candidates: &str) -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a.txt"), ARTICLE).expect("an article");
    fs::write(path("events.yaml"), TIMELINE).expect("a timeline");
    fs::write(path("candidates.yaml"), candidates).expect("candidates");
    let (timeline, candidates) = (path("events.yaml"), path("candidates.yaml"));
    (folder, timeline, candidates)
}

fn candidate(id: &str, exact: &str) -> String {
    format!(
        "  - id: {id}\n    date: 2021-03-03\n    title: عنوان\n    actors: [mayor]\n    excerpts:\n      - source: a\n        exact: '{exact}'\n        \
         facts: {{}}\n"
    )
}

fn judged(timeline: &Path, candidates: &Path) -> (Candidates, Review) {
    let all = Candidates::read(candidates, timeline).expect("they can be read");
    let (_, review) = all.judged(&|_| false).expect("they can be judged");
    (all, review)
}

fn standings(review: &Review) -> Vec<Standing> {
    review.candidates.iter().map(|candidate| candidate.standing).collect()
}

#[rstest]
#[case::verbatim("وقع العمدة العقد يوم 3 مارس 2021", Standing::New, None)]
#[case::another_word("وقع العمدة العقد يوم 4 مارس 2021", Standing::Blocked, Some("excerpt-missing"))]
#[case::without_a_negation("The council approved the second bridge", Standing::Blocked, Some("excerpt-missing"))]
#[case::invented("وقال العمدة إنه سيستقيل", Standing::Blocked, Some("excerpt-missing"))]
#[case::twice("the bridge", Standing::New, None)]
#[case::ambiguous("bridge", Standing::Blocked, Some("excerpt-ambiguous"))]
#[case::in_another_spelling("وقّع العُمدة العقد يوم 3 مارس 2021", Standing::Blocked, Some("excerpt-respelled"))]
#[case::there_already("في مقر  البلدية", Standing::Accepted, None)]
fn only_what_stands_in_its_article_can_be_accepted(
    #[case] exact: &str,
    #[case] standing: Standing,
    #[case] code: Option<&str>,
) {
    let (_folder, timeline, path) = folder(&format!("events:\n{}", candidate("new", exact)));
    let (all, review) = judged(&timeline, &path);
    assert_eq!(standings(&review), [standing], "{:?}", review.candidates);
    assert_eq!(review.candidates[0].obstacle().map(|finding| finding.code), code);
    let mut editing = Editing::open(&timeline).expect("it can be read");
    let accepted = all.accept(&mut editing, &review.candidates[0].key);
    if standing == Standing::New {
        accepted.expect("it is accepted");
        editing.write().expect("it is written");
        let text = fs::read_to_string(&timeline).expect("the file");
        let (before, after) = (text.find("id: new").expect("it is there"), text.find("# the last").expect("a comment"));
        assert!(text.find("id: first") < Some(before) && before < after, "{text}");
        let own: Vec<&str> = text.lines().filter(|line| TIMELINE.lines().any(|own| own == *line)).collect();
        assert!(TIMELINE.lines().all(|line| own.contains(&line)), "{text}");
        assert_eq!(standings(&judged(&timeline, &path).1), [Standing::Accepted]);
    } else if standing == Standing::Blocked {
        let refused = accepted.expect_err("it is refused").findings("f");
        assert_eq!(refused.iter().find(|finding| Some(finding.code) == code).map(|finding| finding.code), code);
    }
}

#[rstest]
#[case::article_that_is_not_there("sources:\n  - {id: a, file: gone.txt}\n", "")]
#[case::article_outside("sources:\n  - {id: a, file: ../a.txt}\n", "")]
#[case::more_errors_than_are_told("sources:\n  - {id: a, file: a.txt}\n", "x")]
fn what_hides_that_words_do_not_stand_lets_none_through(#[case] sources: &str, #[case] more: &str) {
    let (_folder, timeline, path) = folder(&format!("events:\n{}", candidate("new", "وقال العمدة إنه سيستقيل")));
    let broken: Vec<String> =
        (0..1100 * more.len()).map(|n| format!("  - {{id: e{n}, date: nonsense, title: t}}\n")).collect();
    let broken = broken.concat();
    let text = format!(
        "title: t\nlanguage: ar\n{sources}actors:\n  - {{id: mayor, name: العمدة}}\nevents:\n  - {{id: first, date: 2020, title: أولا}}\n{broken}"
    );
    fs::write(&timeline, text).expect("a timeline");
    let (all, review) = judged(&timeline, &path);
    assert_eq!(standings(&review), [Standing::Blocked], "{:?}", review.candidates);
    let mut editing = Editing::open(&timeline).expect("it can be read");
    all.accept(&mut editing, &review.candidates[0].key).expect_err("its words stand nowhere");
    let mut editing = Editing::open(&timeline).expect("it can be read");
    let refused = all.add_account(&mut editing, &review.candidates[0].key, "first").expect_err("nor there");
    assert!(!refused.findings("f").is_empty());
}

#[test]
fn what_it_needs_comes_with_it_and_what_nobody_knows_keeps_it_out() {
    let known = "sources:\n  - {id: b, file: in/b.txt}\nplaces:\n  - {id: hall, name: القاعة}\n";
    let event = |place: &str| {
        format!(
            "  - id: {place}\n    date: 2021-04\n    title: عنوان\n    places: [{place}]\n    excerpts:\n      - {{source: b, exact: فتحت القاعة}}\n"
        )
    };
    let (folder, timeline, path) = folder(&format!("{known}events:\n{}{}", event("hall"), event("nowhere")));
    fs::create_dir(folder.path().join("in")).expect("a folder");
    fs::write(folder.path().join("in/b.txt"), "فتحت القاعة أبوابها في أبريل 2021.\n").expect("an article");
    let (all, review) = judged(&timeline, &path);
    assert_eq!(standings(&review), [Standing::New, Standing::Blocked]);
    assert_eq!(review.candidates[1].obstacle().map(|finding| finding.code), Some("unknown-place"));
    let mut editing = Editing::open(&timeline).expect("it can be read");
    all.accept(&mut editing, &review.candidates[0].key).expect("it is accepted");
    editing.write().expect("it is written");
    let library = read::library(Some(&timeline));
    let errors: Vec<_> =
        library.findings.iter().filter(|one| one.severity == tarikh::finding::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let timeline = library.timeline.expect("it can be read");
    assert_eq!((timeline.sources.len(), timeline.places.len(), timeline.events.len()), (2, 1, 3));
}

#[test]
fn its_words_can_be_another_account_of_an_event_that_is_near() {
    let (_folder, timeline, path) =
        folder(&format!("events:\n{}", candidate("new", "العقد يوم 3 مارس 2021 في مقر البلدية")));
    let (all, review) = judged(&timeline, &path);
    let near = &review.candidates[0].near;
    assert_eq!(near.first().map(|near| near.why.as_slice()), Some([Why::Passage].as_slice()), "{near:?}");
    let mut editing = Editing::open(&timeline).expect("it can be read");
    all.add_account(&mut editing, &review.candidates[0].key, "first").expect("it is added");
    editing.write().expect("it is written");
    assert_eq!(read::library(Some(&timeline)).timeline.expect("it can be read").events[0].excerpts.len(), 2);
    assert_eq!(standings(&judged(&timeline, &path).1), [Standing::Accepted]);
    let (_folder, timeline, path) =
        folder(&format!("events:\n{}", candidate("new", "وقع العمدة العقد يوم 5 مارس 2021")));
    let (all, review) = judged(&timeline, &path);
    let mut editing = Editing::open(&timeline).expect("it can be read");
    all.add_account(&mut editing, &review.candidates[0].key, "first").expect_err("its words do not stand there");
}

#[test]
fn a_dismissed_one_comes_again_when_it_says_something_else() {
    let state = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(state.path());
    let text = format!("events:\n{}", candidate("new", "وقع العمدة العقد يوم 3 مارس 2021"));
    let (_folder, timeline, path) = folder(&text);
    store.dismiss(&judged(&timeline, &path).1.candidates[0].key, true).expect("it is remembered");
    let dismissed = store.dismissed();
    let again = || {
        let all = Candidates::read(&path, &timeline).expect("they can be read");
        standings(&all.judged(&|key| dismissed.iter().any(|other| other == key)).expect("they can be judged").1)
    };
    fs::write(&path, format!("# moved\n\n{text}")).expect("the same, further down");
    assert_eq!(again(), [Standing::Dismissed]);
    fs::write(&path, text.replace("عنوان", "عنوان آخر")).expect("another title");
    assert_eq!(again(), [Standing::New]);
}

fn review(arguments: &[&str], folder: &Path) -> Output {
    let mut command = crate::program();
    command
        .env("XDG_STATE_HOME", "/proc/nowhere")
        .current_dir(folder)
        .arg("review")
        .args(arguments)
        .output()
        .expect("it runs")
}

#[test]
fn without_a_terminal_it_says_what_would_become_of_each_and_writes_nothing() {
    let text =
        format!("events:\n{}{}", candidate("new", "وقع العمدة العقد يوم 3 مارس 2021"), candidate("bad", "قال الوزير"));
    let (folder, timeline, path) = folder(&text);
    let output = review(&["candidates.yaml", "--format", "json"], folder.path());
    let value: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let at = |pointer: &str| value.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!((output.status.code(), at("/counts/new"), at("/counts/blocked")), (Some(0), 1.into(), 1.into()));
    assert_eq!((at("/candidates/1/state"), at("/candidates/1/why/code")), ("blocked".into(), "excerpt-missing".into()));
    assert_eq!(at("/candidates/1/line"), Value::from(10));
    assert_eq!(fs::read_to_string(timeline).expect("the file"), TIMELINE);
    for (broken, code) in [("events: [", 1), ("title: t\n", 1), ("- a\n", 1)] {
        fs::write(&path, broken).expect("a broken file");
        assert_eq!(
            review(&["candidates.yaml", "--timeline", "events.yaml"], folder.path()).status.code(),
            Some(code),
            "{broken}"
        );
    }
    fs::write(&path, text).expect("the candidates");
    assert_eq!(review(&["none.yaml"], folder.path()).status.code(), Some(3));
    assert_eq!(review(&["candidates.yaml", "--timeline", "none.yaml"], folder.path()).status.code(), Some(3));
}
