//! Events that are one or two, and names in places where ids, files and tags belong.

use std::fs;

use rstest::rstest;
use tarikh::finding::{Finding, codes};
use tarikh::i18n::{Catalog, Language};
use tarikh::read::{self, Library};
use tempfile::TempDir;

const ARTICLE: &str = "On 18 June 2024 a crane fell into the river, and the mayor came.\n\n\
    في 18 يونيو 2024 سقطت رافعة في النهر، وحضر العمدة.\n";

const HEAD: &str = "title: T
language: en
sources:
  - {id: g, file: gazette.txt, title: {en: The Gazette, ar: الجريدة}}
  - {id: same, file: gazette.txt, lines: 1-3}
actors:
  - {id: mayor, name: {en: The mayor, ar: العمدة}, aliases: [Mr Haddad]}
  - {id: firm, name: The firm}
places:
  - {id: rosario, name: {en: Rosario, ar: روساريو}}
  - {id: tandil, name: Tandil}
tags:
  - {id: accidents, name: {en: Accidents at work, ar: حوادث العمل}}
facts:
  - {id: hurt, name: How many were hurt}
events:
";

fn written(yaml: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("texts")).expect("a folder");
    for name in ["gazette.txt", "texts/harbour.txt", "الأفق.txt"] {
        fs::write(folder.path().join(name), ARTICLE).expect("an article");
    }
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    folder
}

fn examined(yaml: &str, code: &str) -> Vec<Finding> {
    let folder = written(yaml);
    let Library { findings, timeline, .. } = read::examined(Some(folder.path()), &|_| true);
    assert!(timeline.is_some(), "{findings:?}");
    findings.into_iter().filter(|finding| finding.code == code).collect()
}

fn quoting(id: &str, title: &str, rest: &str, source: &str, exact: &str) -> String {
    let excerpt = format!("excerpts: [{{source: {source}, exact: \"{exact}\"}}]");
    format!("  - {{id: {id}, date: 2024-06-18, title: {title}, {rest}{excerpt}}}\n")
}

const CRANE: &str = "a crane fell into the river";
const WHOLE: &str = "On 18 June 2024 a crane fell into the river";

#[rstest]
#[case::one_within_the_other(
    quoting("a", "A crane falls into the river", "", "g", WHOLE),
    quoting("b", "Crane falls in river", "", "g", CRANE)
)]
#[case::another_id_for_the_article(
    quoting("a", "A crane falls into the river", "", "g", WHOLE),
    quoting("b", "Crane falls into river", "", "same", CRANE)
)]
#[case::other_actors(
    quoting("a", "A crane falls into the river", "actors: [firm], ", "g", CRANE),
    quoting("b", "Crane falls into river", "actors: [mayor], ", "g", CRANE)
)]
#[case::arabic(
    quoting("a", "{ar: سقوط رافعة في النهر}", "", "g", "سقطت رافعة في النهر"),
    quoting("b", "{ar: رافعة تسقط في النهر}", "", "g", "في 18 يونيو 2024 سقطت رافعة")
)]
#[case::titles_in_two_languages(
    quoting("a", "{ar: سقوط رافعة}", "actors: [mayor], ", "g", CRANE),
    quoting("b", "{en: A crane falls}", "actors: [mayor, firm], ", "g", CRANE)
)]
#[case::one_more_place(
    quoting("a", "A crane falls into the river", "places: [rosario], ", "g", CRANE),
    quoting("b", "Crane falls into river", "places: [rosario, tandil], ", "g", CRANE)
)]
fn events_that_quote_the_same_passage_and_say_the_same_are_one(#[case] one: String, #[case] other: String) {
    assert_eq!(examined(&format!("{HEAD}{one}{other}"), "event-duplicate").len(), 1);
}

fn untold(id: &str, title: &str, rest: &str) -> String {
    format!("  - {{id: {id}, date: 2022-06-16, title: {title}{rest}}}\n")
}

#[rstest]
#[case::by_their_ids(
    untold("a", "Truck drivers block the road", ", places: [rosario]"),
    untold("b", "Truck drivers block the road", ", places: [tandil]")
)]
#[case::by_an_unknown_id(
    untold("a", "Truck drivers block the road", ", places: [rosario]"),
    untold("b", "Truck drivers block the road", ", places: [azul]")
)]
#[case::by_names_in_their_titles(
    untold("a", "Drivers in Rosario block the road for days", ""),
    untold("b", "Drivers in Tandil block the road for days", "")
)]
#[case::one_by_its_title(
    untold("a", "Rosario drivers block the road for many days", ""),
    untold("b", "The drivers block the road for many days", ", places: [tandil]")
)]
#[case::by_names_that_nothing_lists(
    untold("a", "On 16 June 2022 in Azul drivers blocked the main road again", ""),
    untold("b", "On 16 June 2022 in Junín drivers blocked the main road again", "")
)]
#[case::in_arabic(
    untold("a", "{ar: إضراب سائقي الشاحنات يغلق الطريق الرئيسي في حلب}", ""),
    untold("b", "{ar: إضراب سائقي الشاحنات يغلق الطريق الرئيسي في حمص}", "")
)]
#[case::that_quote_the_same(
    quoting("a", "Crane falls into the river", "places: [rosario], ", "g", CRANE),
    quoting("b", "Crane falls into the river", "places: [tandil], ", "g", CRANE)
)]
fn events_in_different_places_are_two(#[case] one: String, #[case] other: String) {
    assert_eq!(examined(&format!("{HEAD}{one}{other}"), "event-duplicate"), []);
}

fn advice(finding: &Finding) -> String {
    finding.advice(&Catalog::new(Language::English))
}

#[rstest]
#[case("actors: [The mayor]", "unknown-actor", "did you mean mayor (The mayor)?", "actors: [mayor]")]
#[case("actors: [العمدة]", "unknown-actor", "did you mean mayor (العمدة)?", "actors: [mayor]")]
#[case("actors: [mr haddad]", "unknown-actor", "did you mean mayor (Mr Haddad)?", "actors: [mayor]")]
#[case("actors: [Mayor]", "unknown-actor", "did you mean mayor", "actors: [mayor]")]
#[case("by: [the Mayer]", "unknown-actor", "did you mean mayor", "by: [mayor]")]
#[case("places: [روساريو]", "unknown-place", "did you mean rosario (روساريو)?", "places: [rosario]")]
#[case("tags: [Accidents at work]", "unknown-tag", "did you mean accidents (Accidents at work)?", "tags: [accidents]")]
#[case("tags: [حوادث العمل]", "unknown-tag", "did you mean accidents (حوادث العمل)?", "tags: [accidents]")]
#[case("after: A crane falls", "unknown-event", "did you mean crane (A crane falls)?", "after: crane")]
#[case("see: [a crane fals]", "unknown-event", "did you mean crane (A crane falls)?", "see: [crane]")]
#[case(
    "excerpts: [{source: The Gazette, exact: a crane fell}]",
    "unknown-source",
    "did you mean g (The Gazette)?",
    "source: g"
)]
#[case(
    "excerpts: [{source: الجريدة, exact: a crane fell}]",
    "unknown-source",
    "did you mean g (الجريدة)?",
    "source: g"
)]
#[case(
    "excerpts: [{source: g, exact: a crane fell, facts: {How many were hurt: 3}}]",
    "unknown-fact",
    "did you mean hurt (How many were hurt)?",
    "facts: {hurt: 3}"
)]
fn a_name_in_place_of_an_id_is_told_with_the_id(
    #[case] line: &str,
    #[case] code: &str,
    #[case] wanted: &str,
    #[case] fixed: &str,
) {
    let crane = "  - {id: crane, date: 2024-06-18, title: A crane falls}\n";
    let yaml = format!("{HEAD}{crane}  - {{id: e, date: 2024-06-19, title: The firm is fined, {line}}}\n");
    let found = examined(&yaml, code);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert!(advice(finding).contains(wanted), "{}", advice(finding));
    let after = finding.fixes.first().and_then(|fix| fix.apply(&yaml)).expect("a fix");
    assert!(after.contains(fixed) && examined(&after, code).is_empty(), "{after}");
}

#[rstest]
#[case("Gazette.txt", "gazette.txt")]
#[case("gazette", "gazette.txt")]
#[case("gazette.TXT", "gazette.txt")]
#[case("harbour.txt", "texts/harbour.txt")]
#[case("texts/gazette.txt", "gazette.txt")]
#[case("الأفق", "الأفق.txt")]
#[case("./gazette.txt", "gazette.txt")]
#[case("texts\\harbour.txt", "texts/harbour.txt")]
fn a_file_by_nearly_its_name_is_told_with_its_path(#[case] path: &str, #[case] wanted: &str) {
    let yaml = format!("title: T\nevents: []\nsources:\n  - {{id: a, file: {path}}}\n");
    let code =
        if path.contains(['\\']) || path.starts_with('.') { codes::ARTICLE_PATH } else { codes::ARTICLE_MISSING };
    let found = examined(&yaml, code.word);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert!(advice(finding).contains(wanted), "{}", advice(finding));
    let after = finding.fixes.first().and_then(|fix| fix.apply(&yaml)).expect("a fix");
    assert!(after.contains(&format!("file: {wanted}}}")), "{after}");
    assert!(examined(&after, code.word).is_empty());
}

#[rstest]
#[case("title: T\nlanguage: English\nevents: []\n", "language: en\n")]
#[case("title: T\nlanguage: العربية\nevents: []\n", "language: ar\n")]
#[case("title: T\nlanguage: ara\nevents: []\n", "language: ar\n")]
#[case("title: T\nlanguage: AR\nevents: []\n", "language: ar\n")]
#[case("title: T\nlanguage: en_US\nevents: []\n", "language: en\n")]
#[case("title: T\nevents: []\nsources: [{id: a, file: gazette.txt, language: Arabic}]\n", "language: ar}")]
#[case("title: {English: T, ar: ت}\nevents: []\n", "{en: T, ar: ت}")]
#[case("title: T\nevents: [{id: a, date: 2024, title: {عربي: حدث, en: e}}]\n", "{ar: حدث, en: e}")]
fn a_language_by_its_name_is_told_with_its_tag(#[case] yaml: &str, #[case] fixed: &str) {
    let found = examined(yaml, "language-unknown");
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    let after = finding.fixes.first().and_then(|fix| fix.apply(yaml)).expect("a fix");
    assert!(after.contains(fixed) && examined(&after, "language-unknown").is_empty(), "{after}");
}

#[test]
fn tags_of_languages_are_left_alone() {
    for tag in ["ar", "en-GB", "zh-Hant", "arz"] {
        assert_eq!(examined(&format!("title: T\nlanguage: {tag}\nevents: []\n"), "language-unknown"), []);
    }
}
