//! The files of `src/generated/`: what the program prints of itself, for editors, shells and the manual.
//!
//! `INSTA_UPDATE=always cargo test --test suite generated::` writes them anew.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use rstest::rstest;
use tarikh::cli::Cli;
use tarikh::i18n::{Catalog, Language};

fn printed(args: &[&str]) -> String {
    let mut command = crate::program();
    let output = command.env_clear().args(args).output().expect("it runs");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated").join(path)
}

/// Compares a file with what it should hold, or writes it where snapshots are written.
fn compare(path: &str, wanted: &str) {
    let file = root(path);
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(&file, wanted).expect("written");
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == wanted,
        "{path} is not what the program prints: INSTA_UPDATE=always cargo test --test suite generated::"
    );
}

#[rstest]
#[case("events.schema.json", &["schema"])]
#[case("keys.txt", &["keys"])]
#[case("completions/tarikh.bash", &["completions", "bash"])]
#[case("completions/tarikh.elv", &["completions", "elvish"])]
#[case("completions/tarikh.fish", &["completions", "fish"])]
#[case("completions/tarikh.nu", &["completions", "nushell"])]
#[case("completions/tarikh.ps1", &["completions", "powershell"])]
#[case("completions/_tarikh", &["completions", "zsh"])]
fn what_the_program_prints_of_itself_is_kept(#[case] path: &str, #[case] args: &[&str]) {
    compare(path, &printed(args));
}

/// The names of the commands that are shown.
fn commands() -> Vec<String> {
    let command = Cli::command();
    let shown = command.get_subcommands().filter(|command| !command.is_hide_set());
    shown.map(|command| command.get_name().to_owned()).collect()
}

#[test]
fn every_command_has_a_page_of_the_manual_and_no_page_is_left_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("new/man1");
    assert_eq!(printed(&["man", "--output", pages.to_str().expect("UTF-8")]), "");
    let names = |folder: &Path| -> BTreeSet<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    };
    let written = names(&pages);
    let wanted = commands().iter().map(|name| format!("tarikh-{name}.1")).chain(["tarikh.1".to_owned()]).collect();
    assert_eq!(written, wanted);
    for name in &written {
        compare(&format!("man/{name}"), &fs::read_to_string(pages.join(name)).expect("read"));
    }
    assert_eq!(names(&root("man")), written);
    assert_eq!(fs::read_to_string(pages.join("tarikh.1")).expect("read"), printed(&["man"]));
    assert_eq!(fs::read_to_string(pages.join("tarikh-check.1")).expect("read"), printed(&["man", "check"]));
}

#[test]
fn the_manual_names_a_command_that_is_none_and_a_folder_that_cannot_be() {
    let run = |args: &[&str]| {
        let mut command = crate::program();
        let output = command.env_clear().args(args).output().expect("it runs");
        (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    let (code, said) = run(&["man", "chek"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("chek"), "{said}");
    let (code, said) = run(&["man", "-o", "/dev/null/man"]);
    assert_eq!(code, Some(3));
    assert!(said.contains("/dev/null/man/tarikh.1"), "{said}");
}

/// Each example of `--help` is a command line that the program takes.
#[test]
fn the_examples_of_help_are_command_lines_that_work() {
    let words = Catalog::new(Language::English);
    let names = commands().into_iter().map(|name| format!("command-{name}"));
    for name in names.chain(["command-about".to_owned()]) {
        let examples = words.attribute(&name, "examples", &[]).into_owned();
        assert!(!examples.is_empty() && examples != format!("{name}.examples"), "{name} has no examples");
        for example in examples.lines() {
            let line = example
                .split("  #")
                .flat_map(|part| part.split(" > "))
                .flat_map(|part| part.split(" | "))
                .next()
                .unwrap_or_default();
            let arguments = shell_words::split(line).expect("words of a shell");
            assert_eq!(arguments.first().map(String::as_str), Some("tarikh"), "{example}");
            // A term that is left out is told from an option before clap sees it.
            let arguments = arguments
                .into_iter()
                .map(|argument| argument.replacen("-has:", "!has:", 1).replacen("-tag:", "!tag:", 1));
            if let Err(error) = Cli::command().try_get_matches_from(arguments) {
                assert!(!error.use_stderr(), "{example}: {error}");
            }
        }
    }
}

#[test]
fn every_key_of_help_is_printed_with_what_it_does() {
    let said = printed(&["keys"]);
    for (key, what) in [("PgDn", "next page"), ("Ctrl-R", ""), ("F5", "")] {
        assert!(said.lines().any(|line| line.contains(key) && line.contains(what)), "{key}: {said}");
    }
    let rows: serde_json::Value = serde_json::from_str(&printed(&["keys", "--format", "json"])).expect("JSON");
    let rows = rows.as_array().expect("an array");
    assert_eq!(rows.len(), said.lines().filter(|line| line.starts_with("  ")).count());
    let down = rows.iter().find(|row| row["name"] == "page-down").expect("a row");
    assert_eq!(
        (&down["section"], &down["keys"][0], &down["labels"][0]),
        (&"move".into(), &"<pgdn>".into(), &"PgDn".into())
    );
}
