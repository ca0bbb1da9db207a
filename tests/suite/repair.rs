//! Excerpts of articles that changed: found again, shown, and written only as somebody chose.

mod command;
mod random;

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;
use tarikh::edit::Editing;
use tarikh::edit::repair::{ChangedSource, Kind, Outcome, Repair, repair_of, repairs};
use tarikh::read;
use tarikh::timeline::{AnchorState, Timeline};
use tempfile::TempDir;

const ARTICLE: &str = "أعلنت المدينة أمس أن الجسر القديم سيغلق أمام الشاحنات ابتداء من يوم الاثنين المقبل.\n\
    قال العمدة إن 40 عاملا سيشاركون في العمل.\n\
    The council said that the old bridge would never be closed to buses before the summer.\n\
    The bridge is old. It was built in 1932, and the bridge is old.\n";

/// A folder with an article and a timeline whose only event quotes it.
fn folder(article: &str, excerpt: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), article).expect("an article");
    let path = folder.path().join("events.yaml");
    let text = format!(
        "title: t\nlanguage: ar\nsources:\n  - {{id: a, file: a.txt}}\nactors:\n  - {{id: umda, name: العمدة}}\nevents:\n  - id: e\n    \
         date: 2024\n    title: t\n    excerpts:  # these\n      - source: a\n{excerpt}\n        note: stays\n"
    );
    fs::write(&path, text).expect("a timeline");
    (folder, path)
}

fn quoting(words: &str) -> String {
    format!("        exact: \"{words}\"")
}

fn timeline(path: &Path) -> Timeline {
    read::library(Some(path)).timeline.expect("it can be read")
}

fn only(path: &Path) -> Repair {
    let mut all = repairs(&timeline(path));
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[rstest]
#[case::words("أعلنت المدينة اليوم أن الجسر القديم سيغلق أمام الشاحنات ابتداء من يوم الاثنين", Outcome::Changed, &[Kind::Number])]
#[case::word("أعلنت المدينة أمس أن الجسر العتيق سيغلق أمام الشاحنات ابتداء من يوم الاثنين", Outcome::Changed, &[Kind::Word])]
#[case::number("قال العمدة إن 14 عاملا سيشاركون في العمل", Outcome::Changed, &[Kind::Number])]
#[case::name("قال الوزير إن 40 عاملا سيشاركون في العمل", Outcome::Changed, &[Kind::Name])]
#[case::negation("the old bridge would be closed to buses before the summer", Outcome::Changed, &[Kind::Negation])]
#[case::short("سيغلق أمام الحافلات", Outcome::Missing, &[Kind::Word])]
#[case::spelling("قال العُمدة إنّ ٤٠ عاملاً سيشاركون", Outcome::Respelled, &[])]
#[case::several("bridge is old", Outcome::Ambiguous, &[])]
fn an_excerpt_that_lost_its_words_finds_the_passage_and_says_what_differs(
    #[case] exact: &str,
    #[case] outcome: Outcome,
    #[case] kinds: &[Kind],
) {
    let (_folder, path) = folder(ARTICLE, &quoting(exact));
    let repair = only(&path);
    let candidate = repair.candidates.first().expect("a candidate");
    let found: Vec<Kind> = candidate.differences.iter().map(|difference| difference.kind).collect();
    assert_eq!((repair.outcome, found.as_slice()), (outcome, kinds), "{candidate:?}");
    assert_eq!(candidate.safe, outcome == Outcome::Respelled);
    assert!(repair.candidates.iter().all(|candidate| !(candidate.safe && candidate.is_grave())));
    let before = fs::read_to_string(&path).expect("the file");
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.repair(&repair, candidate).expect("it can be repaired");
    editing.write().expect("it can be written");
    let after = timeline(&path);
    let excerpt = &after.events[0].excerpts[0];
    assert_eq!(
        (excerpt.anchor.state, excerpt.anchor.range.clone()),
        (AnchorState::Exact, Some(candidate.range.clone()))
    );
    let was: &[&str] = if candidate.exact == exact { &[] } else { &[exact] };
    assert_eq!(excerpt.was, was);
    assert_eq!(repair_of(&after, &after.events[0], 0), None);
    let text = fs::read_to_string(&path).expect("the file");
    let own = |line: &&str| !["exact:", "was:", "prefix:", "suffix:"].iter().any(|key| line.trim().starts_with(key));
    assert!(before.lines().filter(own).eq(text.lines().filter(own)), "{text}");
}

#[test]
fn nothing_like_it_has_no_candidate() {
    let (_folder, path) = folder(ARTICLE, &quoting("ستبنى مدرسة جديدة في الحي الشمالي"));
    let repair = only(&path);
    assert_eq!((repair.outcome, repair.candidates.as_slice()), (Outcome::Missing, [].as_slice()));
}

#[test]
fn each_of_several_places_can_be_singled_out_and_those_near_come_first() {
    let (_folder, path) = folder(ARTICLE, "        exact: bridge is old\n        prefix: built in 1931, and the");
    let repair = only(&path);
    let places: Vec<(bool, u32)> = repair.candidates.iter().map(|one| (one.near, one.place.1)).collect();
    assert_eq!((repair.outcome, places.as_slice()), (Outcome::Ambiguous, [(true, 50), (false, 5)].as_slice()));
    for candidate in &repair.candidates {
        let mut editing = Editing::open(&path).expect("it can be read");
        editing.repair(&repair, candidate).expect("it can be repaired");
        let written = editing.write().expect("it can be written");
        assert_eq!(timeline(&path).events[0].excerpts[0].anchor.range, Some(candidate.range.clone()));
        written.undo().expect("it can be taken back");
    }
}

#[rstest]
#[case::none("", &["old"])]
#[case::one("        was: older", &["older", "old"])]
#[case::list("        was: [oldest, older]", &["oldest", "older", "old"])]
#[case::nothing("        was:", &["old"])]
fn what_was_quoted_before_stays_however_often_it_changes(#[case] was: &str, #[case] wanted: &[&str]) {
    let words = [
        "the old bridge would not be closed",
        "the bridge would be closed to buses",
        "the old bridge would be closed to buses",
    ];
    let named = |text: &str| text.replace("oldest", words[0]).replace("older", words[1]);
    let (_folder, path) = folder(ARTICLE, &format!("{}\n{}", quoting(words[2]), named(was)));
    let repair = only(&path);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.repair(&repair, &repair.candidates[0]).expect("it can be repaired");
    editing.write().expect("it can be written");
    let wanted: Vec<String> = wanted.iter().map(|word| named(word)).collect();
    let wanted: Vec<&str> = wanted.iter().map(|word| if word == "old" { words[2] } else { word }).collect();
    assert_eq!(timeline(&path).events[0].excerpts[0].was, wanted);
}

#[test]
fn a_file_that_was_changed_meanwhile_is_left_alone() {
    let (_folder, path) = folder(ARTICLE, &quoting("قال الوزير إن 40 عاملا سيشاركون في العمل"));
    let repair = only(&path);
    let text = fs::read_to_string(&path).expect("the file").replace("الوزير", "الحاكم");
    fs::write(&path, &text).expect("another change");
    let mut editing = Editing::open(&path).expect("it can be read");
    let refused = editing.repair(&repair, &repair.candidates[0]).expect_err("it is another quotation now");
    assert_eq!(refused.findings("f")[0].code, "edit-refused");
    assert_eq!(editing.text(), text);
}

#[test]
fn the_hash_of_a_file_is_written_once_its_excerpts_stand() {
    let (_folder, path) = folder(ARTICLE, &quoting("قال الوزير إن 40 عاملا سيشاركون في العمل"));
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replace("file: a.txt", &format!("file: a.txt, sha256: {}", "0".repeat(64)))).expect("a hash");
    let before = timeline(&path);
    let changed = ChangedSource::all(&before).remove(0);
    let all = repairs(&before);
    assert!(!changed.is_settled(all.iter()) && changed.is_settled(std::iter::empty()));
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.repair(&all[0], &all[0].candidates[0]).expect("it can be repaired");
    editing.curate(&changed).expect("it has a hash");
    editing.write().expect("it can be written");
    let library = read::library(Some(&path));
    assert!(library.findings.iter().all(|finding| !["hash-differs", "excerpt-missing"].contains(&finding.code)));
    assert!(ChangedSource::all(&library.timeline.expect("it can be read")).is_empty());
}

#[rstest]
#[case::a_negation_beside_it("قالت المدينة إن الجسر يغلق غدا.\n", "الجسر يغلق", "إن المدينة لن تترك", false)]
#[case::nothing_beside_it("قالت المدينة إن الجسر يغلق غدا.\n", "الجسر يُغلق", "", true)]
#[case::a_bracket("It cost (40) in the end.\n", "It cost 40 in the end", "", false)]
fn what_changed_beside_the_words_is_not_taken_unseen(
    #[case] article: &str,
    #[case] exact: &str,
    #[case] prefix: &str,
    #[case] safe: bool,
) {
    let prefix = if prefix.is_empty() { String::new() } else { format!("\n        prefix: \"{prefix}\"") };
    let (_folder, path) = folder(article, &format!("{}{prefix}", quoting(exact)));
    let all = repairs(&timeline(&path));
    let found: Vec<bool> = all.iter().flat_map(|repair| &repair.candidates).map(|candidate| candidate.safe).collect();
    assert_eq!(found, [safe], "{all:?}");
}

#[test]
fn a_passage_that_begins_behind_its_not_is_told_as_one_that_denies() {
    let article = "ولم تكن الشركة قادرة على دفع ديونها قبل نهاية العام.\n";
    let (_folder, path) = folder(article, &quoting("وكانت الشركة قادرة على دفع ديونها قبل نهاية العام"));
    let repair = only(&path);
    assert!(repair.candidates.first().is_some_and(tarikh::edit::repair::Candidate::is_grave), "{repair:?}");
}

#[test]
fn words_that_stand_in_a_thousand_lines_are_given_up_soon() {
    let article =
        "The same line stands here again and again, and nothing beside it tells it from the others.\n".repeat(2_000);
    let (_folder, path) = folder(&article, &quoting("nothing beside it tells it"));
    assert!(only(&path).candidates.is_empty());
}
