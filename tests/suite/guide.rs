//! `tarikh guide`: what it says is so. Its examples load, its command lines are taken, its dates mean what stands beside them.

use std::fs;

use clap::CommandFactory;
use rstest::rstest;
use serde_yaml::{Mapping, Value};
use tarikh::cli::Cli;
use tarikh::i18n::{Catalog, Language};
use tarikh::read;
use tarikh::timeline::Date;
use tempfile::TempDir;

fn printed(args: &[&str]) -> String {
    let output = crate::program().args(args).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn guide(lang: &str) -> String {
    printed(&["guide", "--lang", lang])
}

/// The blocks of a kind.
fn blocks(guide: &str, kind: &str) -> Vec<String> {
    let mark = format!("```{kind}\n");
    guide.split(&mark).skip(1).map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// A timeline of the articles that `tarikh new` writes, with what a block has in place of what it has.
fn timeline_of(block: &str) -> String {
    let base = "title: T\nlanguage: en\nsources:\n  - {id: gazette, file: sources/gazette.txt, language: en}\n  \
        - {id: valley, file: sources/valley.txt, language: ar, published: 2024-06-04}\n\
        facts: []\nevents:\n  - {id: e, date: 2024, title: E, excerpts: [{source: gazette, exact: a flood carried the old bridge \
        away for, date_text: In 1947, date: 1947}]}\n";
    let mut whole: Mapping = serde_yaml::from_str(base).expect("YAML");
    whole.extend(serde_yaml::from_str::<Mapping>(block).expect(block));
    serde_yaml::to_string(&whole).expect("YAML")
}

/// What only says that a block is not a whole timeline.
const PARTS: &[&str] = &["unused-source", "unused-entry", "paragraph-unquoted", "event-unsourced"];

#[rstest]
fn every_block_of_yaml_loads_and_nothing_is_wrong_with_it(#[values("en", "ar")] lang: &str) {
    let blocks = blocks(&guide(lang), "yaml");
    assert!(blocks.len() > 8, "{} blocks", blocks.len());
    for block in blocks {
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("sources")).expect("a folder");
        for name in ["gazette.txt", "valley.txt"] {
            fs::copy(format!("src/cli/new/sources/{name}"), folder.path().join("sources").join(name)).expect("copied");
        }
        fs::write(folder.path().join("events.yaml"), timeline_of(&block)).expect("written");
        let library = read::examined(Some(folder.path()), &|_| true);
        let said: Vec<String> = library
            .findings
            .iter()
            .filter(|finding| !PARTS.contains(&finding.code) && !finding.code.starts_with("unused"))
            .map(|finding| format!("{}: {}", finding.code, finding.said(&Catalog::new(Language::English))))
            .collect();
        assert!(library.timeline.is_some() && said.is_empty(), "{block}\n{said:#?}");
    }
}

#[rstest]
fn every_command_line_is_one(#[values("en", "ar")] lang: &str) {
    let lines: Vec<String> =
        blocks(&guide(lang), "sh").iter().flat_map(|block| block.lines()).map(str::to_owned).collect();
    assert!(lines.len() > 10, "{lines:?}");
    for line in lines {
        let words = shell_words::split(line.split(" #").next().unwrap_or_default()).expect("words");
        match words.first().map(String::as_str) {
            Some("tarikh") => drop(Cli::command().try_get_matches_from(words).expect(&line)),
            first => assert_eq!(first, Some("cd"), "{line}"),
        }
    }
}

#[test]
fn every_date_means_what_stands_beside_it() {
    let (english, arabic) = (guide("en"), guide("ar"));
    let rows = |guide: &str| -> Vec<(String, String)> {
        let rows = guide.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | "));
        rows.map(|(written, read)| (written.to_owned(), read.to_owned())).collect()
    };
    let dates = |guide: &str| -> Vec<(String, String)> {
        let behind = guide.split("\n## ").find(|chapter| chapter.contains("EDTF")).expect("a chapter on dates");
        rows(behind)
    };
    let words = Catalog::new(Language::English);
    assert!(dates(&english).len() > 20);
    for (written, read) in dates(&english) {
        assert_eq!(Date::parse(&written).expect(&written).long(&words), read, "{written}");
    }
    let written = |dates: Vec<(String, String)>| dates.into_iter().map(|(written, _)| written).collect::<Vec<_>>();
    assert_eq!(written(dates(&english)), written(dates(&arabic)), "both have the same dates");
}

/// Every field of the format stands in the guide, as the schema names it.
#[rstest]
fn every_field_is_explained(#[values("en", "ar")] lang: &str) {
    let guide = guide(lang);
    let schema: serde_json::Value = serde_json::from_str(&printed(&["schema"])).expect("JSON");
    let mut fields = Vec::new();
    let definitions = schema["definitions"].as_object().expect("definitions");
    for schema in definitions.values().chain([&schema]) {
        let named = schema["properties"].as_object();
        fields.extend(named.into_iter().flatten().map(|(name, _)| name.clone()));
    }
    assert!(fields.len() > 40, "{fields:?}");
    let examples: Vec<Value> =
        blocks(&guide, "yaml").iter().map(|block| serde_yaml::from_str(block).expect("YAML")).collect();
    let examples = serde_yaml::to_string(&examples).expect("YAML");
    for field in fields {
        let shown = examples.contains(&format!("{field}:")) || field == "language" || field == "title";
        assert!(shown, "no example has {field}");
    }
}

#[rstest]
fn it_is_markdown_for_any_terminal(#[values("en", "ar")] lang: &str) {
    let guide = guide(lang);
    assert!(guide.starts_with("# ") && guide.matches("```").count().is_multiple_of(2));
    assert_eq!(lang == "ar", guide.chars().filter(|c| matches!(c, '\u{620}'..='\u{64A}')).count() > 2_000);
}
