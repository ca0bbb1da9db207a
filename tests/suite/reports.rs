//! What `tarikh check` says to programs: findings and what would mend them, in the forms that other programs read.

use std::fs;
use std::path::Path;
use std::process::Output;

use rstest::rstest;
use serde_json::Value;
use tarikh::finding::codes;
use tempfile::TempDir;

fn check(folder: &Path, args: &[&str]) -> Output {
    let mut command = crate::program();
    command.current_dir(folder).env_clear().arg("check").args(args).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn number(value: &Value, pointer: &str) -> usize {
    usize::try_from(at(value, pointer).as_u64().expect("a number")).expect("small")
}

/// A folder with a timeline of these events.
fn folder(events: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), format!("title: T\nlanguage: en\nevents:\n{events}"))
        .expect("written");
    folder
}

/// The byte at which a line and a column begin, both from 1, the column in code points.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let before: usize = lines.iter().take(line - 1).map(|line| line.len()).sum();
    let (mark, within) =
        text.strip_prefix('\u{feff}').filter(|_| line == 1).map_or((0, lines[line - 1]), |rest| (3, rest));
    before + mark + within.chars().take(column - 1).map(char::len_utf8).sum::<usize>()
}

const DATES: [&str; 4] = [
    "  - {id: a, title: 'زيارة 🌉 إلى الجسر', date: 18/06/2024}\n",
    "  - id: a\n    title: Bridge\n    date: \"١٨/٠٦/٢٠٢٤\"\n",
    "  - id: جسر\r\n    title: 'افتتاح'\r\n    date: '2024/6/18' # يوم\r\n",
    "  - {title: \"𝔹ridge\", date: June 2024, id: b}\n",
];

#[rstest]
#[case(DATES[0])]
#[case(DATES[1])]
#[case(DATES[2])]
#[case(DATES[3])]
fn a_fix_can_be_made_by_bytes_or_by_lines_and_columns_and_mends_what_it_was_offered_for(#[case] events: &str) {
    let folder = folder(events);
    let path = folder.path().join("events.yaml");
    let text = fs::read_to_string(&path).expect("read");
    let found = json(&check(folder.path(), &["--format", "json"]));
    let finding = list(&found, "").iter().find(|one| at(one, "/code") == "date-invalid").expect("the date");
    let fix = at(finding, "/fixes/0");
    assert!(at(fix, "/label").is_string() && at(fix, "/safe").is_boolean(), "{fix}");
    let mut mended = text.clone();
    for patch in list(fix, "/patches").iter().rev() {
        let bytes = number(patch, "/start/byte")..number(patch, "/end/byte");
        let place = |edge: &str| {
            byte_of(&text, number(patch, &format!("/{edge}/line")), number(patch, &format!("/{edge}/column")))
        };
        assert_eq!(place("start")..place("end"), bytes);
        mended.replace_range(bytes, at(patch, "/text").as_str().expect("text"));
    }
    fs::write(&path, mended).expect("written");
    assert!(!out(&check(folder.path(), &[])).contains("date-invalid"));
}

#[rstest]
#[case(DATES[0])]
#[case(DATES[1])]
#[case(DATES[2])]
fn a_log_for_code_hosts_has_what_the_standard_requires_and_makes_only_fixes_that_are_safe(#[case] events: &str) {
    let folder = folder(events);
    let found = json(&check(folder.path(), &["--format", "json"]));
    let log = json(&check(folder.path(), &["--format", "sarif"]));
    assert_eq!((at(&log, "/version"), list(&log, "/runs").len()), (&"2.1.0".into(), 1));
    let run = at(&log, "/runs/0");
    assert_eq!((at(run, "/tool/driver/name"), at(run, "/columnKind")), (&"tarikh".into(), &"unicodeCodePoints".into()));
    let rules = list(run, "/tool/driver/rules");
    assert_eq!(rules.len(), codes::ALL.len());
    assert!(rules.iter().all(|rule| at(rule, "/fullDescription/text").as_str().is_some_and(|text| text.len() > 20)));
    let results = list(run, "/results");
    assert_eq!(results.len(), list(&found, "").len());
    for (result, finding) in results.iter().zip(list(&found, "")) {
        assert_eq!(at(result, "/ruleId"), at(finding, "/code"));
        assert_eq!(at(&rules[number(result, "/ruleIndex")], "/id"), at(result, "/ruleId"));
        assert!(["error", "warning", "note"].contains(&at(result, "/level").as_str().expect("a level")));
        let place = at(result, "/locations/0/physicalLocation");
        assert_eq!(at(place, "/artifactLocation/uri"), "events.yaml");
        assert_eq!(at(place, "/region/startLine"), at(finding, "/line"));
        assert_eq!(at(place, "/region/startColumn"), at(finding, "/column"));
        let safe: Vec<&Value> = list(finding, "/fixes").iter().filter(|fix| at(fix, "/safe") == true).collect();
        let fixes = list(result, "/fixes");
        assert_eq!(fixes.len(), safe.len());
        for (fix, safe) in fixes.iter().zip(safe) {
            assert_eq!(at(fix, "/description/text"), at(safe, "/label"));
            let replaced = at(fix, "/artifactChanges/0/replacements/0");
            for (ours, theirs) in [
                ("/start/line", "/deletedRegion/startLine"),
                ("/start/column", "/deletedRegion/startColumn"),
                ("/end/line", "/deletedRegion/endLine"),
                ("/end/column", "/deletedRegion/endColumn"),
                ("/text", "/insertedContent/text"),
            ] {
                assert_eq!(at(safe, &format!("/patches/0{ours}")), at(replaced, theirs));
            }
        }
    }
    assert!(results.iter().any(|result| !list(result, "/fixes").is_empty()), "no fix was offered");
}

#[test]
fn a_workflow_reads_a_line_a_finding_whatever_the_names_and_words_are() {
    let folder = folder("  - {id: a, title: Bridge, date: 2024-13}\n  - {id: b, title: B, date: \"20%\\n24\"}\n");
    fs::rename(folder.path().join("events.yaml"), folder.path().join("جسر, 100%: a.yaml")).expect("renamed");
    let whole = folder.path().join("جسر, 100%: a.yaml");
    for named in ["جسر, 100%: a.yaml", "./جسر, 100%: a.yaml", whole.to_str().expect("UTF-8")] {
        let said = out(&check(folder.path(), &["--format", "github", named]));
        assert!(said.contains("::error file=جسر%2C 100%25%3A a.yaml,line=4,col=39,title=date-invalid::"), "{said}");
        assert!(said.lines().all(|line| line.starts_with("::error ") || line.starts_with("::warning ")), "{said}");
        assert!(said.lines().all(|line| line.contains("%0Ahelp: ")), "{said}");
        assert_eq!(said.matches("title=date-invalid::").count(), 2, "{said}");
    }
}

/// What is wrong with each of several timelines is told in every form, also where one of them is broken, another missing and a third
/// a folder without one.
#[rstest]
#[case("text")]
#[case("json")]
#[case("sarif")]
#[case("github")]
fn a_broken_timeline_hides_no_other(#[case] form: &str) {
    let folder = folder("  - {id: a, title: Bridge, date: 2024-13}\n");
    fs::write(folder.path().join("معطوب.yaml"), "title: \"\nevents: [\n").expect("written");
    fs::create_dir(folder.path().join("empty")).expect("made");
    let output = check(folder.path(), &["--format", form, "معطوب.yaml", "none.yaml", "empty", "events.yaml"]);
    let said = out(&output);
    for code in ["yaml-syntax", "file-missing", "date-invalid"] {
        assert!(said.contains(code), "{code}: {said}");
    }
    assert_eq!(output.status.code(), Some(3));
    let sound = check(folder.path(), &["--format", form, "معطوب.yaml", "events.yaml"]);
    assert_eq!(sound.status.code(), Some(1));
}

#[test]
fn how_much_is_quoted_is_told_of_all_timelines_that_can_be_read() {
    let folder = folder("  - {id: a, title: Bridge, date: 2024}\n");
    fs::write(folder.path().join("article.txt"), "In 2024 the bridge was opened.\n").expect("written");
    let sources = "sources:\n  - {id: gazette, file: article.txt, title: G}\nevents: []\n";
    fs::write(folder.path().join("b.yaml"), format!("title: T\n{sources}")).expect("written");
    fs::write(folder.path().join("c.yaml"), "title: [\n").expect("written");
    for form in ["text", "json"] {
        let output = check(folder.path(), &["--coverage", "--format", form, "c.yaml", "b.yaml"]);
        assert!(out(&output).contains("gazette") || out(&output).contains("article.txt"), "{}", out(&output));
        assert_eq!(output.status.code(), Some(1));
    }
    assert_eq!(check(folder.path(), &["--coverage", "--format", "sarif"]).status.code(), Some(2));
}

#[test]
fn every_code_is_listed_with_how_much_it_matters_and_what_it_means() {
    let folder = TempDir::new().expect("a folder");
    let output = check(folder.path(), &["--explain"]);
    let said = out(&output);
    assert_eq!((output.status.code(), said.lines().count()), (Some(0), codes::ALL.len()));
    for (line, code) in said.lines().zip(codes::ALL) {
        let mut words = line.split_whitespace();
        assert_eq!((words.next(), words.next()), (Some(code.severity.word()), Some(code.word)));
        assert!(words.count() > 3, "{line}");
    }
}

/// A timeline with something unused of each kind, in English and Arabic, an event without a source and a long silence.
fn counted() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let yaml = "title: T\nlanguage: en\nsources:\n  - {id: gazette, file: a.txt, title: The Gazette}\n  - {id: أفق, file: b.txt, title: {ar: أفق}}\n\
        actors:\n  - {id: council, name: The council, kind: organisation, aliases: [مجلس المدينة]}\n  - {id: حارس, name: {ar: حارس الجسر}, kind: person}\n\
        places:\n  - {id: bridge, name: The bridge}\ntags:\n  - {id: works, name: Works}\nfacts:\n  - {id: workers, name: Workers}\n\
        phases:\n  - {id: early, name: Early, date: 1990/1999}\n  - {id: never, name: Never, date: 1800}\n\
        events:\n\
        \x20 - {id: plan, date: 1990-01-01, title: Plan, actors: [council]}\n\
        \x20 - {id: start, date: 1990-02-01, title: Start, actors: [council], tags: [works], excerpts: [{source: gazette, exact: ten, facts: {workers: ten}}, {source: gazette, exact: five, facts: {workers: five}}, {source: أفق, exact: خمسة, facts: {workers: خمسة}}]}\n\
        \x20 - {id: walls, date: 1990-03-01, title: Walls}\n\
        \x20 - {id: opening, date: 1999-03-01, title: Opening, standing: claimed, by: [council], places: [bridge]}\n";
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    fs::write(folder.path().join("a.txt"), "ten or five\n").expect("written");
    fs::write(folder.path().join("b.txt"), "خمسة\n").expect("written");
    folder
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = crate::program();
    command.current_dir(folder).env_clear().args(args).output().expect("it runs")
}

#[test]
fn what_a_timeline_has_is_counted_for_programs_and_for_people() {
    let folder = counted();
    let stats = json(&run(folder.path(), &["stats", "--format", "json"]));
    for (path, wanted) in [
        ("/events/total", 4),
        ("/events/unsourced", 3),
        ("/events/conflict", 1),
        ("/events/standing/claimed", 1),
        ("/events/standing/denied", 0),
        ("/excerpts/total", 3),
        ("/excerpts/state/exact", 3),
        ("/sources/0/events", 1),
        ("/actors/0/events", 3),
        ("/actors/1/events", 0),
        ("/phases/0/events", 4),
        ("/phases/1/events", 0),
        ("/facts/0/events", 1),
        ("/silences/0/days", 3287),
    ] {
        assert_eq!(at(&stats, path), wanted, "{path}: {stats:#}");
    }
    assert_eq!((at(&stats, "/earliest"), at(&stats, "/latest")), (&"1990-01-01".into(), &"1999-03-01".into()));
    assert_eq!((at(&stats, "/silences/0/before"), list(&stats, "/silences").len()), (&"opening".into(), 1));
    let differing = at(&stats, "/disagreements/0");
    assert_eq!((at(differing, "/event"), at(differing, "/fact")), (&"start".into(), &"workers".into()));
    let said = out(&run(folder.path(), &["stats"]));
    for row in
        ["Events: 4", "     3  The council (council)", "     0  حارس الجسر (حارس)", "Silences: 1", "9 years later"]
    {
        assert!(said.contains(row), "{row}: {said}");
    }
}

#[rstest]
#[case("is:unused", &["حارس", "never"])]
#[case("-is:unused council", &["council"])]
#[case("هو:مهمل", &["حارس", "never"])]
#[case("مجلس", &["council"])]
#[case("tags", &["works"])]
#[case("!sources !is:unused -workers", &["council", "bridge", "works", "early"])]
fn names_are_listed_by_words_and_by_whether_anything_refers_to_them(#[case] line: &str, #[case] wanted: &[&str]) {
    let folder = counted();
    let terms: Vec<&str> = line.split(' ').collect();
    let ids = out(&run(folder.path(), &[&["list", "--names", "--format", "ids"], terms.as_slice()].concat()));
    assert_eq!(ids.lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn names_are_written_in_every_form_of_a_list() {
    let folder = counted();
    let of = |form: &str| out(&run(folder.path(), &["list", "--names", "--format", form]));
    let names: Value = serde_json::from_str(&of("json")).expect("JSON");
    assert_eq!(list(&names, "").len(), 9);
    assert_eq!(
        (at(&names, "/2/id"), at(&names, "/2/events"), at(&names, "/2/kind")),
        (&"council".into(), &3.into(), &"actors".into())
    );
    assert_eq!(of("text").lines().count(), 9);
    for form in ["tsv", "csv"] {
        assert_eq!(of(form).lines().count(), 10, "{form}");
    }
    let lines: Vec<Value> = of("ndjson").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(Value::from(lines), names);
    let nothing = run(folder.path(), &["list", "--names", "nobody"]);
    assert_eq!((nothing.status.code(), out(&nothing).as_str()), (Some(1), ""));
    assert_eq!(run(folder.path(), &["list", "--names", "actor:x"]).status.code(), Some(2));
}
