//! `tarikh new`: a timeline to begin from, and nothing that was there before touched.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use rstest::rstest;
use serde_json::Value;
use tempfile::TempDir;

fn tarikh(folder: &Path, args: &[&str]) -> Output {
    let mut command = crate::program();
    command.current_dir(folder).args(args).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.insert(name);
        }
    }
    found
}

#[rstest]
#[case::in_english(&["new", "talk"], "talk", "# Who acts")]
#[case::in_arabic(&["new", "--lang", "ar", "حديث"], "حديث", "# من يفعل")]
#[case::here(&["--lang", "ar", "new"], "", "# من يفعل")]
#[case::further_down(&["new", "a/b/ج"], "a/b/ج", "# Who acts")]
fn what_it_writes_opens_and_nothing_is_wrong_with_it(#[case] args: &[&str], #[case] at: &str, #[case] comment: &str) {
    let folder = TempDir::new().expect("a folder");
    let output = tarikh(folder.path(), args);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let at = folder.path().join(at);
    let wanted = ["events.schema.json", "events.yaml", "sources/gazette.txt", "sources/valley.txt"];
    assert_eq!(files(&at), wanted.map(str::to_owned).into());
    let named = String::from_utf8_lossy(&output.stdout).lines().count();
    assert_eq!(named, wanted.len(), "each is named: {}", said(&output));
    assert!(fs::read_to_string(at.join("events.yaml")).expect("the timeline").contains(comment));

    let check = tarikh(&at, &["check", "--strict"]);
    let clean = check.status.code() == Some(0) && check.stdout.is_empty();
    assert!(clean, "{}", said(&check));
    let list = tarikh(&at, &["list"]);
    assert_eq!(String::from_utf8_lossy(&list.stdout).lines().count(), 4, "{}", said(&list));
    let frame = tarikh(&at, &["frame", "--keys", "j"]);
    assert!(said(&frame).contains("4 events"), "{}", said(&frame));
}

#[rstest]
#[case(&["events.yaml"])]
#[case(&["sources/valley.txt", "events.schema.json"])]
#[case(&["sources/gazette.txt", "مقال.txt"])]
fn what_is_in_the_way_stays_and_is_named_and_nothing_else_is_written(#[case] there: &[&str]) {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("sources")).expect("a folder");
    for name in there {
        fs::write(folder.path().join(name), "لي\n").expect("a file");
    }
    let before = files(folder.path());
    let output = tarikh(folder.path(), &["new", "."]);
    assert_eq!((output.status.code(), files(folder.path())), (Some(2), before), "{}", said(&output));
    for name in there {
        assert_eq!(fs::read_to_string(folder.path().join(name)).expect("the file"), "لي\n");
        assert_eq!(said(&output).contains(name), *name != "مقال.txt", "{}", said(&output));
    }
}

#[rstest]
#[case("file.txt")]
#[case("file.txt/below")]
#[case("ملف/سطر")]
fn a_folder_that_cannot_be_had_is_the_systems_refusal(#[case] at: &str) {
    let folder = TempDir::new().expect("a folder");
    for name in ["file.txt", "ملف"] {
        fs::write(folder.path().join(name), "x").expect("a file");
    }
    let output = tarikh(folder.path(), &["new", at]);
    assert_eq!((output.status.code(), files(folder.path()).len()), (Some(3), 2), "{}", said(&output));
    assert!(said(&output).contains("cannot be written: "), "{}", said(&output));
}

#[rstest]
fn an_empty_one_has_nothing_to_take_out_again(#[values("en", "ar")] lang: &str) {
    let folder = TempDir::new().expect("a folder");
    let output = tarikh(folder.path(), &["new", "--empty", "--lang", lang]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(files(folder.path()).len(), 2);
    let check = tarikh(folder.path(), &["check"]);
    assert_eq!((check.status.code(), String::from_utf8_lossy(&check.stdout).matches('[').count()), (Some(0), 2));
    assert!(said(&check).contains("warning[no-events]"), "{}", said(&check));
    assert!(said(&tarikh(folder.path(), &["frame"])).contains("0 events"));
}

#[rstest]
fn the_format_is_in_it_whole(#[values("en", "ar")] lang: &str) {
    let folder = TempDir::new().expect("a folder");
    tarikh(folder.path(), &["new", "--lang", lang]);
    let yaml = fs::read_to_string(folder.path().join("events.yaml")).expect("the timeline");
    let value: serde_yaml::Value = serde_yaml::from_str(&yaml).expect("YAML");
    let (mut written, mut wanted) = (BTreeSet::new(), BTreeSet::new());
    keys(&value, &mut written);
    let schema = fs::read_to_string(folder.path().join("events.schema.json")).expect("the schema");
    properties(&serde_json::from_str(&schema).expect("JSON"), &mut wanted);
    let missing: Vec<&String> = wanted.difference(&written).collect();
    assert!(wanted.len() > 40 && missing.is_empty(), "{missing:?} of {wanted:?}");
    for standing in ["established", "reported", "claimed", "denied", "forecast", "disputed"] {
        assert!(yaml.contains(standing), "{standing}");
    }
}

/// Every key of a timeline.
fn keys(value: &serde_yaml::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::Mapping(pairs) => {
            for (key, value) in pairs {
                found.extend(key.as_str().map(str::to_owned));
                keys(value, found);
            }
        }
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

/// Every property that a schema names.
fn properties(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(pairs) => {
            let named = pairs.get("properties").and_then(Value::as_object);
            found.extend(named.into_iter().flatten().map(|(name, _)| name.clone()));
            pairs.values().for_each(|value| properties(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, found)),
        _ => {}
    }
}
