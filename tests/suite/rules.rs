//! The rules of `check` that curation needs: each on a timeline that is sound but for one thing.

use std::fs;
use std::path::Path;
use std::process::Output;

use rstest::rstest;
use serde_json::Value;
use tarikh::finding::codes;
use tempfile::TempDir;

const SOUND: &str = include_str!("../fixtures/rules/sound/events.yaml");
const ARTICLE: &str = include_str!("../fixtures/rules/sound/article.txt");

/// A folder with the sound timeline, changed in places: what stands there, and what shall.
fn changed(changes: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let mut text = SOUND.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "the sound timeline has {from}");
        text = text.replacen(from, to, 1);
    }
    fs::write(folder.path().join("events.yaml"), text).expect("written");
    fs::write(folder.path().join("article.txt"), ARTICLE).expect("written");
    folder
}

fn check(folder: &Path, args: &[&str]) -> Output {
    let mut command = crate::program();
    command.current_dir(folder).env_clear().arg("check").args(args).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// The lines that tell findings, without the file: `line:column: severity[code]: what`.
fn findings(changes: &[(&str, &str)]) -> Vec<String> {
    let said = out(&check(changed(changes).path(), &[]));
    said.lines().filter_map(|line| line.strip_prefix("events.yaml:")).map(str::to_owned).collect()
}

/// The second event quotes what the first quotes, on the same day, and three of five words of their titles are the same.
const TWINS: &[(&str, &str)] = &[
    ("date: 2024-06-18", "date: 2024-06-02"),
    ("The fishermen object to the route", "The first stone causes objections"),
    ("dated: relative", "dated_note: {ar: \"من السياق\", en: \"By context\"}"),
    (
        "    actors: [fishermen]\n    excerpts:\n",
        "    actors: [fishermen]\n    excerpts:\n      - source: harbour\n        exact: \"حجر الأساس في 2 يونيو/حزيران 2024\"\n        \
         translation: {en: \"the first stone on 2 June 2024\"}\n",
    ),
];

#[test]
fn a_sound_timeline_has_no_findings() {
    assert_eq!(findings(&[]), Vec::<String>::new());
}

#[rstest]
#[case::a_wrong_year(&[("date: 2024-06-02", "date: 2023-06-02")], "27:20: warning[date-contradicted]: “2 يونيو/حزيران 2024” excludes the date 2023-06-02")]
#[case::a_weekday_of_another_week(&[("date: 2024-06-18", "date: 2024-06-11"), ("dated: relative", "date_text: \"الثلاثاء الماضي\"")], "38:20: warning[date-contradicted]: “الثلاثاء الماضي” excludes the date 2024-06-11")]
#[case::the_excerpt_itself(&[("date: 2026", "date: 2027")], "47:16: warning[date-contradicted]: “عام 2026” excludes the date 2027")]
#[case::nothing_dates_it(&[("exact: \"واعترضت لجنة الصيادين الثلاثاء الماضي على", "exact: \"على")], "37:16: warning[excerpt-undated]: nothing dates this excerpt")]
#[case::a_forecast_by_nobody(&[("    by: [engineers]\n", ""), ("tags: [works]", "tags: [works]\n    by: [engineers]")], "44:15: notice[excerpt-bare]: forecast by nobody")]
#[case::the_same_title_on_the_same_day(&[("date: 2024-06-18", "date: \"[2024-06-01..2024-06-19]\""), ("The fishermen object to the route", "The first stone: is laid!")], "18:5: warning[event-duplicate]: first-stone says nearly what objection says, of the same days")]
#[case::nearly_the_same_title_and_the_same_actors(&[("date: 2024-06-18", "date: 2024-06"), ("The fishermen object to the route", "The first stone was laid"), ("actors: [fishermen]", "actors: [city]"), ("by: [engineers]", "by: [engineers, fishermen]")], "18:5: warning[event-duplicate]: first-stone says nearly what objection says, of the same days")]
#[case::the_same_name(&[("name: {ar: \"لجنة الصيادين\"", "name: {ar: \"البلديه\"")], "7:5: warning[actor-spellings]: “البلديه” of fishermen is spelled like “البلدية” of city")]
#[case::a_letter_less(&[("en: \"Fishermen's committee\"}", "en: \"The municipalty\"}")], "7:5: warning[actor-spellings]: “The municipalty” of fishermen is spelled like “The municipality” of city")]
#[case::another_letter_for_the_sound(&[("aliases: [\"البلدية\"]", "aliases: [\"البنتاغون\"]"), ("name: {ar: \"لجنة الصيادين\"", "name: {ar: \"البنتاجون\"")], "7:5: warning[actor-spellings]: “البنتاجون” of fishermen is spelled like “البنتاغون” of city")]
#[case::out_before_it_happened(&[("published: 2024-06-21", "published: 2024-05"), ("date: 2024-06-18", "date: 2024-05")], "25:17: warning[article-older]: the article harbour (2024-05) was out before this happened (2024-06-02)")]
#[case::another_figure_in_the_other_language(&[("cost: \"48,000,000\"", "cost: {ar: \"٤٨٬٠٠٠٬٠٠٠\", en: \"4,800,000\"}")], "30:23: warning[figure-differs]: cost is not the same figure in every language: ٤٨٬٠٠٠٬٠٠٠ · 4,800,000")]
#[case::a_figure_and_words(&[("cost: \"48,000,000\"", "cost: {ar: \"48 مليونا\", en: 48000000}")], "30:23: warning[figure-differs]: cost is not the same figure in every language: 48 مليونا · 48000000")]
#[case::a_unit_in_one_language(&[("name: {ar: \"الكلفة\", en: \"Cost\"}", "name: {ar: \"الكلفة\", en: \"Cost\"}, unit: {ar: دينار}")], "16:56: warning[text-untranslated]: unit lacks en")]
#[case::a_claim_by_nobody_but_in_its_account(&[("actors: [fishermen]", "standing: claimed"), ("dated: relative", "dated: relative\n        by: [fishermen]")], "34:15: notice[excerpt-bare]: claimed by nobody")]
#[case::the_id_of_an_event_in_a_title(&[("The fishermen object to the route", "The fishermen object to first-stone.")], "33:51: warning[id-in-text]: title has the id first-stone in it")]
#[case::an_id_behind_an_arabic_particle(&[("اعتراض الصيادين على المسار", "اعتراض الصيادين لfirst-stone")], "33:17: warning[id-in-text]: title has the id first-stone in it")]
#[case::an_id_in_a_translation(&[("translation: {en: \"The engineers expect", "translation: {en: \"(first-stone) The engineers expect")], "48:27: warning[id-in-text]: translation has the id first-stone in it")]
#[case::the_same_passage_on_the_same_day(
    TWINS,
    "31:5: warning[event-duplicate]: objection says nearly what first-stone says, of the same days"
)]
#[case::a_language_by_its_name(&[("date: 2024-06-02", "date: 2024-06-02\n    date_note: {ar: \"x\", en: \"y\", English: \"z\"}")], "20:44: warning[language-unknown]: English is not the tag of a language")]
#[case::an_idle_place(&[("    places: [port]\n", "")], "10:5: warning[unused-place]: no event is set in the place port")]
#[case::an_idle_tag(&[("    tags: [works]\n", "")], "12:5: warning[unused-tag]: no event has the tag works")]
#[case::an_idle_fact(&[("        facts: {cost: \"48,000,000\"}\n", "")], "16:5: warning[unused-fact]: no account states the fact cost")]
#[case::an_idle_phase(&[("date: 2024}", "date: 1999}")], "14:5: warning[unused-phase]: no event begins in the phase begin")]
#[case::a_title_in_one_language(&[("{ar: \"افتتاح الجسر\", en: \"The bridge opens\"}", "{ar: \"افتتاح الجسر\"}")], "42:12: warning[text-untranslated]: title lacks en")]
#[case::an_excerpt_without_translation(&[("        translation: {en: \"The engineers expect it to open in 2026\"}\n", "")], "46:9: warning[text-untranslated]: translation lacks en")]
#[case::a_title_of_thirteen_words(&[("en: \"The bridge opens\"", "en: \"One two three four five six seven eight nine ten eleven twelve thirteen\"")], "42:37: warning[title-long]: a title of 13 words; 12 are room enough")]
#[case::a_paragraph_left_out(&[("exact: \"ويتوقع المهندسون افتتاحه عام 2026\"", "exact: \"مسار الجسر\"\n        date_text: \"عام 2026\"")], "4:5: notice[paragraph-unquoted]: 1 paragraph of harbour with dates is quoted by no event, of 3 with dates; the first in line 7: عام 2026")]
fn one_thing_wrong_is_one_finding_at_its_place(#[case] changes: &[(&str, &str)], #[case] wanted: &str) {
    assert_eq!(findings(changes), [wanted]);
}

/// A rule is a file of `src/check` with the name of its code.
#[test]
fn every_rule_has_a_case() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let rules = include_str!("rules.rs").to_owned();
    let reports = fs::read_dir(tests.join("load/snapshots")).expect("the reports");
    let reports = reports.map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a report"));
    let told: Vec<String> = [rules].into_iter().chain(reports).collect();
    for entry in fs::read_dir("src/check").expect("the rules") {
        let rule = entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().replace('_', "-");
        if codes::ALL.iter().any(|code| code.word == rule) {
            let case = format!("[{rule}]: ");
            assert!(told.iter().any(|text| text.contains(&case)), "no test shows what {rule} finds");
        }
    }
}

#[rstest]
#[case::coarser_than_the_words(&[("date: 2024-06-02", "date: 2024-06")])]
#[case::this_account_has_its_own_date(&[("date: 2024-06-02", "date: 2024-06-03"), ("dated: explicit", "date: 2024-06-02")])]
#[case::dated_by_context(&[("date: 2026", "date: 2027"), ("افتتاحه عام 2026\"", "افتتاحه عام 2026\"\n        dated: context")])]
#[case::dated_by_a_note(&[("exact: \"واعترضت لجنة الصيادين الثلاثاء الماضي على", "dated_note: {ar: \"من السياق\", en: \"By context\"}\n        exact: \"على")])]
#[case::the_same_day_and_another_title(&[("date: 2024-06-18", "date: 2024-06-02"), ("dated: relative", "dated_note: {ar: \"من السياق\", en: \"By context\"}")])]
#[case::the_same_title_on_another_day(&[("The fishermen object to the route", "The first stone is laid")])]
#[case::two_short_names_a_letter_apart(&[("en: \"The municipality\"", "en: \"Mali\""), ("en: \"Fishermen's committee\"", "en: \"Malia\"")])]
#[case::letters_of_other_sounds(&[("en: \"The municipality\"", "en: \"ألمانيا\""), ("en: \"Fishermen's committee\"", "en: \"ألبانيا\"")])]
#[case::a_name_with_another_vowel(&[("en: \"The municipality\"", "en: \"جمال خالد\""), ("en: \"Fishermen's committee\"", "en: \"جميل خالد\"")])]
#[case::published_within_bounds_that_reach_the_event(&[("published: 2024-06-21", "published: 2024-06"), ("date: 2024-06-18", "date: 2024-06-30"), ("dated: relative", "dated: context")])]
#[case::a_title_of_twelve_words(&[("en: \"The bridge opens\"", "en: \"One two three four five six seven eight nine ten – eleven twelve\"")])]
#[case::a_figure_in_the_digits_of_each_language(&[("cost: \"48,000,000\"", "cost: {ar: \"٤٨٬٠٠٠٬٠٠٠\", en: 48000000}")])]
#[case::words_with_hyphens_that_are_no_ids(&[("The fishermen object to the route", "The opening of harbour: pre-first-stone or first-stone-laying")])]
#[case::the_same_passage_in_another_place(&[TWINS, &[("places:\n", "places:\n  - {id: sea, name: {ar: \"البحر\", en: \"Sea\"}}\n"), ("actors: [fishermen]", "actors: [fishermen]\n    places: [sea]")]].concat())]
#[case::the_same_passage_on_other_days(&[TWINS, &[("    date: 2024-06-02\n    title: {ar: \"اعتراض", "    date: 2024-06\n    title: {ar: \"اعتراض")]].concat())]
#[case::the_same_passage_and_another_title(&[TWINS, &[("The first stone causes objections", "Objections to the first one")]].concat())]
#[case::one_language_for_all(&[("title: {ar: \"وضع حجر الأساس\", en: \"The first stone is laid\"}", "title: {ar: \"وضع\"}"), ("title: {ar: \"اعتراض الصيادين على المسار\", en: \"The fishermen object to the route\"}", "title: {ar: \"اعتراض\"}"), ("        translation: {en: \"The engineers expect it to open in 2026\"}\n", "")])]
fn what_is_in_order_is_left_alone(#[case] changes: &[(&str, &str)]) {
    assert_eq!(findings(changes), Vec::<String>::new());
}

const TWO_THINGS: &[(&str, &str)] = &[("date: 2024-06-02", "date: 2023-06-02"), ("    tags: [works]\n", "")];

#[test]
fn a_rule_asked_for_is_the_only_one_heard_and_may_be_asked_for_with_others() {
    let folder = changed(TWO_THINGS);
    let said = out(&check(folder.path(), &["--rule", "unused-tag"]));
    assert!(said.contains("[unused-tag]") && !said.contains("[date-contradicted]"), "{said}");
    let said = out(&check(folder.path(), &["--rule", "unused-tag", "--rule", "date-contradicted"]));
    assert!(said.contains("[unused-tag]") && said.contains("[date-contradicted]"), "{said}");
    let strict = |rule| check(folder.path(), &["--strict", "--rule", rule]).status.code();
    assert_eq!((strict("unused-tag"), strict("title-long")), (Some(1), Some(0)));
}

#[test]
fn a_timeline_that_cannot_be_read_is_an_error_whatever_rule_is_asked_for() {
    let folder = changed(&[("events:", "events")]);
    let output = check(folder.path(), &["--rule", "title-long"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("error["), "{}", out(&output));
}

#[test]
fn every_finding_can_be_explained() {
    let folder = changed(&[]);
    for code in ["date-contradicted", "yaml-tab", "paragraph-unquoted"] {
        let output = check(folder.path(), &["--explain", code]);
        assert_eq!(output.status.code(), Some(0));
        let said = out(&output);
        assert!(said.lines().next().is_some_and(|line| line.ends_with(&format!("[{code}]"))), "{said}");
        assert!(said.len() > 60 && !said.contains("{$") && !said.contains("finding-"), "{said}");
    }
    assert!(codes::ALL.len() > 60);
}

#[rstest]
#[case(&["--explain", "date-contradict"], "did you mean date-contradicted?")]
#[case(&["--rule", "tittle-long"], "did you mean title-long?")]
#[case(&["--explain", "weather"], "such as date-contradicted")]
fn an_unknown_code_is_named_with_the_likely_one(#[case] args: &[&str], #[case] wanted: &str) {
    let output = check(changed(&[]).path(), args);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""));
    assert!(err(&output).contains(wanted), "{}", err(&output));
}

const LEFT_OUT: &[(&str, &str)] =
    &[("exact: \"ويتوقع المهندسون افتتاحه عام 2026\"", "exact: \"مسار الجسر\"\n        date_text: \"عام 2026\"")];

#[test]
fn coverage_counts_paragraphs_and_lists_those_with_dates_that_nothing_quotes() {
    let output = check(changed(LEFT_OUT).path(), &["--coverage"]);
    assert_eq!(output.status.code(), Some(0));
    let wanted = "harbour: 4 paragraphs, 3 with dates, 2 of them quoted (66%)\n  article.txt:7: عام 2026\n";
    assert_eq!(out(&output), wanted);
}

#[test]
fn coverage_for_programs_has_counts_lines_and_words() {
    let output = check(changed(LEFT_OUT).path(), &["--coverage", "--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let wanted = serde_json::json!([{
        "source": "harbour", "file": "article.txt", "paragraphs": 4, "dated": 3, "quoted": 2, "percent": 66,
        "unquoted": [{"line": 7, "words": ["عام 2026"]}],
    }]);
    assert_eq!(value, wanted);
}

#[test]
fn the_shipped_timeline_passes_the_strict_check() {
    let output = check(Path::new(env!("CARGO_MANIFEST_DIR")), &["--strict"]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
}
