//! What YAML takes away from what people write: it is told, with what to write instead.

use std::fs;

use rstest::rstest;
use tarikh::finding::{Finding, Severity};
use tempfile::TempDir;

use super::library;

const ARTICLE: &str = "The council chose plan #2 on Monday, and the rate rose to 5 # per cent.\n\n\
    اختار المجلس الخطة #٢ يوم الاثنين.\n\nThe mayor spoke.\n";

fn findings(yaml: &str) -> Vec<Finding> {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), ARTICLE).expect("an article");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    library(folder.path()).findings
}

/// Lines with so many blanks before each.
fn indented(lines: &str, by: usize) -> String {
    lines.lines().flat_map(|line| [&" ".repeat(by), line, "\n"].map(str::to_owned)).collect()
}

fn event(lines: &str) -> String {
    let indented = indented(lines, 4);
    let head =
        "title: T\nlanguage: en\nsources:\n  - {id: a, file: a.txt, title: A}\nevents:\n  - id: e\n    date: 2024\n";
    format!("{head}{indented}")
}

fn excerpt(key: &str) -> String {
    event(&format!("title: t\nexcerpts:\n  - source: a\n    {key}\n    dated: context\n    dated_note: n"))
}

#[rstest]
#[case::title(event("title: The council chose plan #2"), "\"The council chose plan #2\"")]
#[case::title_in_arabic(event("title: اختار المجلس الخطة #٢ أمس"), "\"اختار المجلس الخطة #٢ أمس\"")]
#[case::by_language(event("title:\n  en: Plan #2\n  ar: الخطة"), "\"Plan #2\"")]
#[case::in_brackets(event("title: {en: Plan #2\n  , ar: الخطة}"), "\"Plan #2\"")]
#[case::note(event("title: t\nnotes: see #7 of the gazette"), "\"see #7 of the gazette\"")]
#[case::hashtag(event("title: t\nsummary: They shouted #MeToo"), "\"They shouted #MeToo\"")]
#[case::bracket(event("title: The plan (No. # 2)"), "\"The plan (No. # 2)\"")]
#[case::nothing_else(event("title: # one"), "\"# one\"")]
#[case::quotation(excerpt("exact: The council chose plan #2 on Monday"), "\"The council chose plan #2 on Monday\"")]
#[case::as_far_as_the_article_goes(excerpt("exact: The council chose plan #2 # sic"), "\"The council chose plan #2\"")]
#[case::with_a_blank(excerpt("exact: the rate rose to 5 # per cent"), "\"the rate rose to 5 # per cent\"")]
#[case::arabic(excerpt("exact: اختار المجلس الخطة #٢ يوم الاثنين"), "\"اختار المجلس الخطة #٢ يوم الاثنين\"")]
#[case::two_lines(excerpt("exact: The council\n      chose plan #2 on"), "\"The council chose plan #2 on\"")]
#[case::on_the_next_line(
    excerpt("exact: The council chose plan\n      #2 on Monday"),
    "\"The council chose plan #2 on Monday\""
)]
#[case::on_the_next_line_in_arabic(
    excerpt("exact: اختار المجلس\n      الخطة\n      #٢ يوم"),
    "\"اختار المجلس الخطة #٢ يوم\""
)]
#[case::kind_of_a_source(
    "title: T\nevents: []\nsources:\n  - {id: a, file: a.txt}\n  - id: b\n    file: a.txt\n    kind: وثيقة #٧\n".to_owned(),
    "\"وثيقة #٧\""
)]
#[case::name("title: T\nevents: []\nactors:\n  - id: a\n    name: Platoon #4\n".to_owned(), "\"Platoon #4\"")]
fn a_value_that_a_comment_cuts_is_told_with_the_whole_value(#[case] yaml: String, #[case] wanted: &str) {
    let before = findings(&yaml);
    let cut: Vec<&Finding> = before.iter().filter(|finding| finding.code == "value-cut").collect();
    let [cut] = cut.as_slice() else { panic!("{before:?}") };
    let fixed = cut.fixes.first().and_then(|fix| fix.apply(&yaml)).expect("a fix");
    assert!(fixed.contains(wanted), "{fixed}");
    assert!(
        findings(&fixed).iter().all(|finding| !["value-cut", "excerpt-missing"].contains(&finding.code)),
        "{fixed}"
    );
}

#[test]
fn words_of_an_article_on_their_own_line_say_nothing_of_how_comments_are_written() {
    let yaml =
        excerpt("exact: the plan\n      #budget was dropped").replace("title: t\n", "title: Post about #budget\n");
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), "On Monday the plan #budget was dropped.").expect("an article");
    fs::write(folder.path().join("events.yaml"), &yaml).expect("a timeline");
    let said = library(folder.path()).findings;
    assert_eq!(said.iter().filter(|finding| finding.code == "value-cut").count(), 2, "{said:?}");
}

#[rstest]
#[case::below(excerpt("exact: The mayor spoke.\n      #2 of the day"))]
#[case::comment(event("title: The council # checked twice"))]
#[case::behind_quotes(event("title: \"The council\" #2"))]
#[case::own_line(event("title: t\n#2 is next\nsummary: s"))]
#[case::the_article_goes_on_otherwise(excerpt("exact: The mayor #2 spoke? no"))]
#[case::lone_sign(excerpt("exact: The mayor spoke # 5"))]
#[case::date(event("title: t\nstanding: reported #7"))]
#[case::kind_of_an_actor("title: T\nevents: []\nactors:\n  - id: a\n    name: A\n    kind: state #2\n".to_owned())]
#[case::remark(event("title: t\nnotes: Begin here #todo"))]
#[case::block(event("title: t\nsummary: |\n  Plan #2\n  and #3"))]
#[case::how_this_file_writes_comments(event("title: The council #checked\n#another\nsummary: s"))]
#[case::url("title: T\nevents: []\nsources:\n  - {id: a, file: a.txt, url: https://example.org/#2}\n".to_owned())]
fn a_comment_is_none(#[case] yaml: String) {
    let said = findings(&yaml);
    assert!(said.iter().all(|finding| finding.code != "value-cut"), "{said:?}");
}

#[rstest]
#[case::before_a_key("title: x\n\tsummary: s", (9, 1))]
#[case::behind_spaces("title: x\n  \tsummary: s", (9, 3))]
#[case::in_brackets("title: {ar: خط,\n\ten: x}", (9, 1))]
#[case::before_a_dash("title: x\nactors:\n\t- b", (10, 1))]
#[case::behind_a_dash("title: x\nexcerpts:\n  -\t- b", (10, 8))]
#[case::in_a_block("title: |\n\tكلمة", (9, 1))]
#[case::at_the_beginning("", (1, 1))]
fn a_tab_is_told_where_it_stands(#[case] lines: &str, #[case] place: (u32, u32)) {
    let yaml = event(lines).replace("    \t", "\t");
    let yaml = if lines.is_empty() { format!("\t{yaml}") } else { yaml };
    let said = findings(&yaml);
    let found: Vec<_> = said.iter().map(|finding| (finding.code, finding.position())).collect();
    assert_eq!(found, [("yaml-tab", Some(place))]);
}

#[rstest]
#[case::before_a_word("title:\tplain")]
#[case::before_a_word_in_arabic("title:\tخطة")]
#[case::before_a_year("title: t\ndate_text:\t2024-06-18")]
#[case::several("title:\t\t plain\nsummary:\t\"quoted\"")]
#[case::in_brackets("title: {en:\tx, ar:\tخطة}")]
fn a_tab_behind_a_colon_leaves_every_finding_in_its_place(#[case] lines: &str) {
    let yaml = format!("{}    by: [nobody]\n", event(lines));
    let last = u32::try_from(yaml.lines().count()).ok();
    let said = findings(&yaml);
    let actor = said.iter().find(|finding| finding.code == "unknown-actor").expect("the actor");
    assert_eq!(actor.position().map(|(line, _)| line), last, "{said:?}");
    assert!(said.iter().all(|finding| finding.position() != Some((1, 1))), "{said:?}");
}

#[rstest]
#[case("title: 'the council's plan'", "title: 'the council''s plan'")]
#[case("title: 'قال 'نعم' اليوم'", "title: 'قال ''نعم'' اليوم'")]
#[case("title: \"No\" says the mayor", "title: '\"No\" says the mayor'")]
#[case("title: The bridge: a story", "title: \"The bridge: a story\"")]
#[case("title: خبر: عاجل", "title: \"خبر: عاجل\"")]
#[case("title: @home", "title: \"@home\"")]
#[case("title: `x`", "title: \"`x`\"")]
#[case("title: %5 more", "title: \"%5 more\"")]
#[case("title: [sic] he said", "title: \"[sic] he said\"")]
#[case("title: {sic} he said", "title: \"{sic} he said\"")]
#[case("title: - a dash", "title: \"- a dash\"")]
#[case("title: he said:", "title: \"he said:\"")]
#[case("title: > more", "title: \"> more\"")]
fn a_value_that_is_no_yaml_is_told_as_it_is_written_right(#[case] line: &str, #[case] wanted: &str) {
    let yaml = event(&format!("{line}\nsummary: s"));
    let before = findings(&yaml);
    let [syntax] = before.as_slice() else { panic!("{before:?}") };
    assert_eq!(syntax.code, "yaml-syntax");
    let fixed = syntax.fixes.first().and_then(|fix| fix.apply(&yaml)).expect("a fix");
    assert!(fixed.contains(wanted), "{fixed}");
    assert!(findings(&fixed).iter().all(|finding| finding.severity != Severity::Error), "{fixed}");
}

/// Line and column of the first `#` behind a blank.
fn place_of_comment(yaml: &str) -> Option<(u32, u32)> {
    let count = |text: &str| u32::try_from(text.chars().count()).ok();
    let lines = (1..).zip(yaml.lines());
    lines.into_iter().find_map(|(line, text)| Some((line, count(text.split_once(" #")?.0)? + 2)))
}

#[rstest]
#[case::list("places:\n  - {id: p, name: P, aliases: [a #b, c]}\n")]
#[case::list_in_arabic("actors:\n  - {id: p, name: P}\n  - {id: q, name: ق, aliases: [\"ك\", الخطة #٢, ب]}\n")]
#[case::map("actors:\n  - {id: p, name: Platoon #4}\n  - {id: q, name: Q}\n")]
#[case::map_over_lines("actors:\n  - {id: p,\n     name: a #b,\n     kind: state}\n  - {id: q, name: Q}\n")]
#[case::by_language("tours:\n  - id: p\n    title: {ar: الخطة #٢, en: Plan}\n    stops: [] # none, yet]\n")]
#[case::nothing_else("actors:\n  - {id: p, name: #MeToo, kind: other}\n")]
#[case::the_last_of_the_file("actors: [{id: p, name: P #1}]")]
fn a_comment_that_takes_a_comma_or_a_bracket_is_told_where_it_begins(#[case] lines: &str) {
    let yaml = format!("title: T\n{lines}");
    let place = place_of_comment(&yaml);
    let said = findings(&yaml);
    let [cut] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!((cut.code, cut.position()), ("yaml-syntax", place), "{cut:?}");
    let words = tarikh::i18n::Catalog::new(tarikh::i18n::Language::English);
    assert!(cut.said(&words).contains("is a comment to YAML, with the comma or the bracket in it"), "{cut:?}");
    assert!(cut.advice(&words).starts_with("put the value in quotation marks: #"), "{cut:?}");
}

#[test]
fn a_comment_between_the_lines_of_a_value_is_told_where_it_begins() {
    let yaml = event("title: The plan #2 of the\n  council");
    let found: Vec<_> = findings(&yaml).iter().map(|finding| (finding.code, finding.position())).collect();
    assert_eq!(found, [("yaml-syntax", place_of_comment(&yaml))]);
}

#[rstest]
#[case("1984")]
#[case("true")]
#[case("2024-06-18")]
#[case("1.50")]
#[case("+5")]
#[case("0x1F")]
#[case("no")]
#[case("007")]
#[case("١٩٨٤")]
fn words_are_as_they_are_typed_wherever_they_stand(#[case] typed: &str) {
    let yaml = format!(
        "title: {typed}\nlanguage: ar\nsources: [{{id: a, file: a.txt, title: {typed}, publisher: {typed}}}]\n\
         actors: [{{id: p, name: {typed}, aliases: [{typed}]}}]\nplaces: [{{id: p, name: {{ar: {typed}}}}}]\n\
         tags: [{{id: p, name: {typed}}}]\nevents:\n- id: e\n  date: 2024\n  title: {typed}\n  notes: {typed}\n  \
         excerpts: [{{source: a, exact: {typed}, note: {typed}}}]\n"
    );
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), typed).expect("an article");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    let library = library(folder.path());
    assert!(library.findings.iter().all(|finding| finding.severity != Severity::Error), "{:?}", library.findings);
    let timeline = library.timeline.expect("a timeline");
    let event = timeline.events.first().expect("an event");
    let excerpt = event.excerpts.first().expect("an excerpt");
    let (source, actor) = (&timeline.sources[0], &timeline.actors[0]);
    let names = [&actor.name, &timeline.places[0].name, &timeline.tags[0].name];
    let texts = [&timeline.title, &source.title, &source.publisher, &event.title, &event.notes, &excerpt.note];
    assert!(texts.iter().chain(&names).all(|text| text.get("ar") == Some(typed)), "{texts:?} {names:?}");
    assert_eq!((excerpt.exact.as_str(), actor.aliases[0].as_str()), (typed, typed));
}

#[test]
fn words_behind_a_comma_in_brackets_are_told_to_be_quoted() {
    let yaml = event("title: {en: Paris, France, ar: باريس}\nactors: []");
    let said = format!("{:?}", findings(&yaml));
    assert!(said.contains("needs-quotes"), "{said}");
    let yaml = "title: T\nevents:\n  - {id: e, date: 2024, title: باريس, فرنسا}\n";
    let said = findings(yaml);
    let words = tarikh::i18n::Catalog::new(tarikh::i18n::Language::English);
    let key = said.iter().find(|finding| finding.code == "unknown-key").expect("the key");
    assert!(key.advice(&words).contains("put the whole value in quotation marks"), "{}", key.advice(&words));
}

#[test]
fn a_block_of_lines_is_one_text_wherever_it_stands() {
    let block = |key: &str, words: [&str; 2]| format!("{key}: |\n  {}\n\n  {}\n", words[0], words[1]);
    let words = ["قال العمدة", "The mayor"];
    let event = |key: &str| indented(&block(key, words), 4);
    let of_excerpt = |key: &str| indented(&block(key, words), 8);
    let yaml = [
        block("title", words),
        "language: en\nsources:\n  - id: a\n    file: a.txt\n".to_owned(),
        ["title", "kind", "publisher", "author", "note", "url"].map(event).concat(),
        format!("actors:\n  - id: m\n{}    aliases:\n      - |\n        a\n        b\n", event("name")),
        format!(
            "events:\n  - id: e\n    date: 2024\n{}",
            ["title", "summary", "date_note", "notes"].map(event).concat()
        ),
        "    excerpts:\n      - source: a\n        exact: |\n          The mayor\n          spoke.\n".to_owned(),
        ["note", "dated_note", "translation"].map(of_excerpt).concat(),
        format!("tours:\n  - id: t\n{}    stops:\n      - event: e\n{}", event("title"), of_excerpt("notes")),
    ]
    .concat();
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), ARTICLE).expect("an article");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    let library = library(folder.path());
    assert!(library.findings.iter().all(|finding| finding.severity != Severity::Error), "{:?}", library.findings);
    let timeline = format!("{:?}", library.timeline.expect("a timeline"));
    let texts = timeline.replace(&format!("{ARTICLE:?}"), "").replace("The mayor\\nspoke.", "");
    // What is read as prose keeps its paragraphs, a name is one line.
    let (lines, paragraphs) = ("قال العمدة The mayor", "قال العمدة\\n\\nThe mayor");
    assert!(!texts.replace(paragraphs, "").contains("\\n"), "{texts}");
    assert!(texts.matches(lines).count() >= 8 && texts.matches(paragraphs).count() >= 7, "{texts}");
}

#[rstest]
#[case("The council laid the agree-\nment on the table.", "laid the agreement on the table")]
#[case("Before the well-\nknown mayor and the para\u{ad}\ngraph.", "the well-known mayor and the paragraph")]
#[case("وقع الطرفان الاتفا-\nق أمس في البلدة.", "الطرفان الاتفاق أمس")]
fn a_word_that_the_end_of_a_line_parts_is_the_word(#[case] article: &str, #[case] exact: &str) {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), article).expect("an article");
    fs::write(folder.path().join("events.yaml"), excerpt(&format!("exact: {exact}"))).expect("a timeline");
    let library = library(folder.path());
    assert!(library.findings.is_empty(), "{:?}", library.findings);
    let anchor = library.timeline.map(|timeline| timeline.events[0].excerpts[0].anchor.clone());
    assert!(anchor.is_some_and(|anchor| anchor.range.is_some()));
}
