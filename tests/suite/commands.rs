//! The commands that print: what goes where, in which form, with which exit code.

use std::fs;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use clap::ValueEnum;
use rstest::rstest;
use serde_json::Value;
use tarikh::formats::Listing;
use tempfile::TempDir;

fn tarikh(args: &[&str]) -> Output {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut command = crate::program();
    command.current_dir(fixtures).env_clear().args(args).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

#[test]
fn a_sound_timeline_passes_with_nothing_but_a_summary() {
    let output = tarikh(&["check", "rules/sound"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), ""));
    assert_eq!(err(&output), "no errors, no warnings, no notices in 1 timeline\n");
}

#[test]
fn findings_are_the_data_of_check_and_errors_fail() {
    let output = tarikh(&["check", "invalid/date_month.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("invalid/date_month.yaml:7:16: error[date-invalid]: there is no month 13\n"));
    assert!(err(&output).starts_with("1 error, 1 warning, no notices"), "{}", err(&output));
}

#[test]
fn warnings_fail_only_where_asked_and_notices_never() {
    for (file, strict, code) in [
        ("invalid/unused.yaml", false, 0),
        ("invalid/unused.yaml", true, 1),
        ("invalid/source_hash_differs.yaml", true, 0),
    ] {
        let args: Vec<&str> = ["check", file].into_iter().chain(strict.then_some("--strict")).collect();
        assert_eq!(tarikh(&args).status.code(), Some(code), "{file} {strict}");
    }
}

#[test]
fn findings_of_several_timelines_come_sorted_and_a_missing_one_is_the_systems_fault() {
    let output = tarikh(&["check", "invalid/unused.yaml", "none.yaml", "invalid/date_month.yaml"]);
    assert_eq!(output.status.code(), Some(3));
    let said = out(&output);
    let found: Vec<Option<usize>> =
        ["date_month.yaml:7", "unused.yaml:5", "none.yaml:1"].iter().map(|place| said.find(place)).collect();
    assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{said}");
}

#[test]
fn findings_for_programs_have_a_place_and_a_code() {
    let output = tarikh(&["check", "--format", "json", "invalid/date_month.yaml"]);
    let value = json(&output);
    let found = value.as_array().expect("an array").iter().find(|one| at(one, "/code") == "date-invalid");
    let found = found.expect("the date");
    assert_eq!((at(found, "/line"), at(found, "/column")), (&Value::from(7), &Value::from(16)));
    assert_eq!((at(found, "/severity"), at(found, "/file")), (&"error".into(), &"invalid/date_month.yaml".into()));
}

#[test]
fn events_for_programs_have_the_documented_keys() {
    let value = json(&tarikh(&["list", "--file", "valid", "--format", "json"]));
    let events = value.as_array().expect("an array");
    let keys: Vec<&str> = events[2].as_object().expect("an object").keys().map(String::as_str).collect();
    let mut wanted = vec![
        "id", "number", "date", "earliest", "latest", "after", "see", "title", "summary", "standing", "by", "actors",
        "places", "tags", "match", "excerpts",
    ];
    wanted.sort_unstable();
    assert_eq!(keys, wanted);
    assert_eq!(events.iter().map(|event| at(event, "/number")).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!((at(&events[1], "/earliest"), at(&events[1], "/latest")), (&"2024-06-18".into(), &"2024-06-19".into()));
    assert_eq!(at(&events[1], "/title/ar"), "بوتين يزور بيونغ يانغ");
    assert_eq!(at(&events[2], "/excerpts/0/facts/troops"), "10,000");
    assert_eq!(at(&events[2], "/by/0"), "south-korea");
    assert_eq!(at(&events[0], "/match"), "sure");
}

#[test]
fn a_filter_finds_in_list_what_it_finds_on_the_screen() {
    let ids = |args: &[&str]| out(&tarikh(&[&["list", "--file", "valid", "--format", "ids"], args].concat()));
    let all = ids(&[]);
    assert_eq!(all.lines().count(), 3);
    assert_eq!(ids(&["putin", "pyongyang"]), "putin-visits-pyongyang\n");
    assert_eq!(ids(&["--filter", "putin", "pyongyang"]), "putin-visits-pyongyang\n");
    let others: String =
        all.lines().filter(|id| *id != "putin-visits-pyongyang").fold(String::new(), |all, id| all + id + "\n");
    assert_eq!(ids(&["-id:putin-visits-pyongyang"]), others);
    assert_eq!(ids(&["--", "-id:putin-visits-pyongyang"]), others);
    let newest: Vec<String> = ids(&["--sort", "newest"]).lines().map(str::to_owned).collect();
    assert_eq!(newest, all.lines().rev().collect::<Vec<_>>());
}

#[test]
fn what_matches_best_comes_first_where_that_is_asked_for() {
    let ids = |sort| out(&tarikh(&["list", "--file", "../..", "--format", "ids", "--sort", sort, "treaty"]));
    let (time, best) = (ids("time"), ids("best"));
    let sorted = |ids: &str| {
        let mut lines: Vec<String> = ids.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_ne!(time, best);
    assert_eq!(sorted(&time), sorted(&best));
    let said = out(&tarikh(&["list", "--file", "../..", "--sort", "best", "treaty"]));
    assert!(said.lines().take(3).all(|line| line.to_lowercase().contains("treaty")), "{said}");
}

#[test]
fn a_filter_that_finds_nothing_or_cannot_be_read_is_told_apart() {
    let nothing = tarikh(&["list", "--file", "valid", "--format", "json", "biden"]);
    assert_eq!((nothing.status.code(), out(&nothing).as_str()), (Some(1), "[]\n"));
    assert_eq!(err(&nothing), "no event matches\n  biden finds nothing\n");
    let named = tarikh(&["list", "--file", "bridge", "denied", "تناقض", "متنازع", "عليه"]);
    assert_eq!((named.status.code(), out(&named).as_str()), (Some(1), ""));
    let said = err(&named);
    assert!(said.contains("denied finds nothing\nhelp: standing:denied may be meant"), "{said}");
    assert!(said.contains("تناقض finds nothing\nhelp: has:conflict may be meant"), "{said}");
    assert!(said.contains("متنازع عليه finds nothing\nhelp: standing:disputed may be meant"), "{said}");
    assert_eq!(said.matches("finds nothing").count(), 3, "{said}");
    let unread = tarikh(&["list", "--file", "valid", "putin", "acter:kim", "\u{1b}x"]);
    assert_eq!((unread.status.code(), out(&unread).as_str()), (Some(2), ""));
    let said = err(&unread);
    assert!(said.contains("“acter”\n  putin acter:kim ␛x\nhelp: write putin actor:kim ␛x\n"), "{said}");
    assert_eq!(tarikh(&["--filter", "x", "list"]).status.code(), Some(2));
}

#[test]
fn what_only_possibly_matches_says_so_in_every_form() {
    let list = |format| out(&tarikh(&["list", "--file", "valid", "2024-06-19", "--format", format]));
    let value: Value = serde_json::from_str(&list("json")).expect("JSON");
    let sure: Vec<&Value> = value.as_array().expect("an array").iter().map(|event| at(event, "/match")).collect();
    assert!(sure.contains(&&Value::from("sure")), "{sure:?}");
    let possible = out(&tarikh(&["list", "--file", "../..", "2024-06-18", "--format", "tsv"]));
    let (head, rows) = possible.split_once('\n').expect("a header");
    let column = head.split('\t').position(|name| name == "match").expect("a column");
    let told: Vec<&str> = rows.lines().filter_map(|row| row.split('\t').nth(column)).collect();
    assert!(told.contains(&"sure") && told.contains(&"possible"), "{told:?}");
    let text = out(&tarikh(&["list", "--file", "../..", "2024-06-18"]));
    assert_eq!(
        text.lines().filter(|line| line.ends_with("  possibly")).count(),
        told.iter().filter(|word| **word == "possible").count()
    );
}

#[test]
fn tables_have_as_many_cells_in_every_row_and_lines_are_objects() {
    let list = |format| out(&tarikh(&["list", "--file", "../..", "--format", format]));
    let tsv = list("tsv");
    let cells: Vec<usize> = tsv.lines().map(|line| line.split('\t').count()).collect();
    assert!(cells.len() > 50 && cells.iter().all(|count| *count == cells[0]), "{cells:?}");
    let csv = list("csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(reader.headers().expect("a header").get(0), Some("id"));
    let ids: Vec<String> = reader.records().map(|row| row.expect("a record")[0].to_owned()).collect();
    assert_eq!(ids, list("ids").lines().collect::<Vec<_>>());
    let lines: Vec<Value> = list("ndjson").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(Value::from(lines), serde_json::from_str::<Value>(&list("json")).expect("JSON"));
}

#[test]
fn offsets_count_code_points_of_the_file_also_where_a_source_is_a_part_of_it() {
    let article = include_str!("../fixtures/valid/article.txt");
    let value = json(&tarikh(&["list", "--file", "valid", "--format", "json"]));
    for excerpt in
        value.as_array().expect("an array").iter().filter_map(|event| at(event, "/excerpts").as_array()).flatten()
    {
        let number = |key| usize::try_from(at(excerpt, key).as_u64().expect("an offset")).expect("small");
        let words: String = article.chars().skip(number("/start")).take(number("/end") - number("/start")).collect();
        assert_eq!(at(excerpt, "/exact"), words.as_str());
    }
}

#[test]
fn an_event_is_shown_by_id_or_number_with_the_passage_and_its_line() {
    for wanted in ["putin-visits-pyongyang", "2"] {
        let said = out(&tarikh(&["show", wanted, "--file", "valid"]));
        assert!(said.starts_with("Putin visits Pyongyang\n18"), "{said}");
        assert!(said.contains("article.txt:3 · exact\n  زار الرئيس الروسي فلاديمير بوتين بيونغ يانغ\n"), "{said}");
        assert!(said.contains("  The Russian president"), "{said}");
    }
    let value = json(&tarikh(&["show", "2", "--file", "valid", "--format", "json"]));
    assert_eq!(at(&value, "/excerpts/0/dated"), "explicit");
}

#[test]
fn what_an_account_states_is_shown_with_its_unit_and_given_to_programs_apart_from_it() {
    let said = out(&tarikh(&["show", "troops-sent", "--file", "valid"]));
    assert!(said.contains("  Troops: 10,000 soldiers\n") && said.contains("  Troops: 12000 soldiers\n"), "{said}");
    let value = json(&tarikh(&["show", "troops-sent", "--file", "valid", "--format", "json"]));
    assert_eq!(at(&value, "/excerpts/0/facts/troops"), "10,000");
    assert_eq!(at(&value, "/excerpts/0/units/troops/ar"), "جندي");
}

/// A timeline whose one article has all that can be known of it, in English or in Arabic.
fn described([kind, author, publisher, note, tour]: [&str; 5]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let yaml = format!(
        "title: T\nlanguage: en\nsources:\n  - {{id: a, file: a.txt, title: Work, kind: {kind}, publisher: {publisher}, author: {author}, \
         published: 2024-06-03, translated: human, url: 'https://a.example/b', archive: 'https://b.example/c', note: {note}}}\n\
         events:\n  - {{id: e, date: 2024, title: E, excerpts: [{{source: a, exact: Words}}, {{source: a, exact: More}}]}}\n\
         tours:\n  - {{id: t, title: {tour}, stops: [{{event: e}}]}}\n"
    );
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    fs::write(folder.path().join("a.txt"), "Words.\n\nMore.\n").expect("written");
    folder
}

#[rstest]
#[case(["newspaper article", "Jo Reed", "The Gazette", "p. 4", "A tour"])]
#[case(["مقابلة تلفزيونية", "جو ريد", "صحيفة الميناء", "ص ٤", "جولة"])]
#[case(["'official document: decree'", "'Reed, Jo & al.'", "'Gazette: The'", "'see #2'", "'1'"])]
fn what_is_known_of_an_article_and_the_tours_that_stop_at_an_event_are_shown(#[case] written: [&str; 5]) {
    let folder = described(written);
    let file = folder.path().to_str().expect("UTF-8");
    let [kind, author, publisher, note, tour] = written.map(|written| written.trim_matches('\''));
    let said = out(&tarikh(&["show", "e", "--file", file]));
    let wanted = format!(
        "\nKind: {kind}\nAuthor: {author}\nPublisher: {publisher}\nPublished: 3 June 2024\nAs: translation by a human being\n\
         URL: https://a.example/b\nArchive: https://b.example/c\nOn the article: {note}\n"
    );
    assert_eq!(said.matches(&wanted).count(), 1, "{said}");
    assert!(said.contains("Tour: ") && said.contains(&format!("{tour}, stop 1 of 1")), "{said}");
    let value = json(&tarikh(&["show", "e", "--file", file, "--format", "json"]));
    for (path, wanted) in [
        ("kind/en", kind),
        ("author/en", author),
        ("publisher/en", publisher),
        ("note/en", note),
        ("translated", "human"),
    ] {
        assert_eq!(at(&value, &format!("/sources/0/{path}")), wanted);
    }
    assert_eq!(at(&value, "/tours/0/title/en"), tour);
    let screen = out(&tarikh(&["frame", file, "--size", "100x60", "--keys", "i"]));
    assert!(screen.contains("https://b.example/c") && screen.contains("translation by a human being"), "{screen}");
    assert!(screen.lines().any(|line| line.contains(" kind ")), "{screen}");
}

#[test]
fn an_unknown_event_is_a_message_with_the_likely_one_and_nothing_on_stdout() {
    let output = tarikh(&["show", "putin-visits-pyongyan", "--file", "valid"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(1), ""));
    assert!(err(&output).contains("did you mean putin-visits-pyongyang?"), "{}", err(&output));
}

#[test]
fn an_unreadable_timeline_is_told_on_stderr_and_a_missing_one_is_the_systems_fault() {
    let output = tarikh(&["list", "--file", "invalid/syntax_unclosed_list.yaml"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(1), ""));
    assert!(err(&output).contains("error[yaml-syntax]"));
    assert_eq!(tarikh(&["list", "--file", "none.yaml"]).status.code(), Some(3));
}

#[test]
fn events_that_are_left_out_are_told_of_on_stderr_in_every_form() {
    for format in ["text", "tsv", "csv", "json", "ndjson", "ids"] {
        let output = tarikh(&["list", "--file", "invalid/shape_missing_keys.yaml", "--format", format]);
        let wanted = "warning: 3 events of 3 are left out of the timeline, 1 for the date, 1 for a missing title, 1 for the id; tarikh check invalid/shape_missing_keys.yaml says what cannot be read there\n";
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), wanted));
    }
    assert_eq!(err(&tarikh(&["list", "--file", "valid"])), "");
    let one = tarikh(&["show", "--file", "invalid/date_month.yaml", "visit"]);
    assert!(err(&one).contains("warning: 1 event of 1 is left out of the timeline, 1 for the date;"), "{}", err(&one));
    assert!(err(&one).starts_with("error: the event visit is left out, as it cannot be read\nhelp: "), "{}", err(&one));
}

#[test]
fn a_date_in_words_that_finds_less_than_the_date_is_told_of() {
    let told = |filter: &str| err(&tarikh(&["list", "--file", "bridge", filter]));
    for (filter, term) in
        [("march 2024", "date:2024-03"), ("10 September 2024", "date:2024-09-10"), ("مارس 2024", "date:2024-03")]
    {
        assert!(told(filter).contains(&format!("“{filter}” is looked for as words; {term} finds")), "{}", told(filter));
    }
    for filter in ["2024", "june 2024", "date:march-2024", "bridge 2024", "\"march 2024\"", "-march 2024"] {
        assert!(!told(filter).contains("looked for as words"), "{filter}: {}", told(filter));
    }
}

#[test]
fn a_date_in_words_that_finds_nothing_is_told_whole() {
    for (filter, term) in
        [("2031 spring", "date:2031-21"), ("bridge خريف 2031", "date:2031-23"), ("31 December", "date:31-December")]
    {
        let told = err(&tarikh(&["list", "--file", "bridge", filter]));
        assert!(told.contains(&format!("{term} may be meant")), "{told}");
    }
}

#[test]
fn a_year_before_our_era_is_no_option_and_excludes_nothing() {
    let folder = TempDir::new().expect("a folder");
    let events = "title: t\nevents:\n  - {id: ides, date: \"-0043-03-15\", title: Ides}\n  - {id: now, date: 2024, title: Now}\n";
    fs::write(folder.path().join("events.yaml"), events).expect("a file");
    let list = |arguments: &[&str]| {
        let mut command = crate::program();
        let output = command.current_dir(folder.path()).args(["list", "--format", "ids"]).args(arguments).output();
        out(&output.expect("the program runs")).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    for filter in ["-0100..0100", "..-0001", "44 BC", "44 ق.م", "-0043", "<0001"] {
        assert_eq!(
            (list(&[filter]), list(&["--filter", filter])),
            (vec!["ides".to_owned()], vec!["ides".to_owned()]),
            "{filter}"
        );
    }
    assert_eq!(list(&["-2024"]), ["ides"]);
}

#[test]
fn every_format_names_what_is_found_and_nothing_else() {
    let list = |format: &str, filter: &str| out(&tarikh(&["list", "--file", "bridge", "--format", format, filter]));
    let all = list("ids", "");
    let found = list("ids", "2024-06");
    for format in Listing::value_variants() {
        let name = format.to_possible_value().expect("a name").get_name().to_owned();
        let said = list(&name, "2024-06");
        for id in all.lines() {
            let wanted = found.lines().any(|found| found == id);
            assert_eq!(said.contains(id), wanted, "{id} in {name}:\n{said}");
        }
        assert!(!said.contains(|c: char| c.is_control() && !"\n\t".contains(c)), "{name}: {said:?}");
    }
}

#[test]
fn without_a_timeline_the_nearest_one_above_is_taken() {
    let mut command = crate::program();
    let folder = TempDir::new().expect("a folder");
    fs::create_dir_all(folder.path().join("a/b")).expect("folders");
    fs::write(folder.path().join("events.yaml"), "title: a\nevents: [{id: x, date: 2024, title: b}]\n").expect("one");
    let output =
        command.current_dir(folder.path().join("a/b")).args(["list", "--format", "json"]).output().expect("runs");
    assert_eq!(at(&json(&output), "/0/id"), "x");
}

#[test]
fn a_closed_pipe_is_quiet() {
    let script =
        format!("{} list --file valid --format json | head -c 1", assert_cmd::cargo::cargo_bin("tarikh").display());
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let output = Command::new("sh").current_dir(fixtures).args(["-c", &script]).output().expect("it runs");
    assert_eq!((out(&output).as_str(), err(&output).as_str()), ("[", ""));
}

#[test]
fn a_spreadsheet_is_handed_no_formula_and_a_program_what_the_timeline_holds() {
    let folder = TempDir::new().expect("a folder");
    let titles = ["=HYPERLINK(\"http://x.example\",\"y\")", "@cmd", "+971 خبر", "-1+1", "\t=1", "＝1", "خبر =1"];
    let event =
        |(n, title): (usize, &&str)| format!("- {{id: e{n}, date: -0043-03-15, title: {}}}\n", Value::from(*title));
    let events: String = titles.iter().enumerate().map(event).collect();
    fs::write(folder.path().join("events.yaml"), format!("title: t\nevents:\n{events}")).expect("written");
    let list = |format| out(&tarikh(&["list", "--file", &folder.path().to_string_lossy(), "--format", format]));
    let csv = list("csv");
    let cells: Vec<String> = csv::Reader::from_reader(csv.as_bytes())
        .records()
        .flat_map(|row| row.expect("a record").iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(
        cells.len() == 7 * 14 && !cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '＝'])),
        "{csv}"
    );
    assert!(cells.iter().any(|cell| cell == "'-0043-03-15") && cells.iter().any(|cell| cell == "خبر =1"), "{csv}");
    assert!(list("tsv").contains("\t-0043-03-15\t") && list("json").contains("\"-1+1\""));
}
