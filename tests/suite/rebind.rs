//! Keys of the file of settings: those that can be had hold and are named, those that cannot are told of with their place.

use std::fs;
use std::process::Output;

use rstest::rstest;
use tarikh::config::{Config, Theme};
use tarikh::finding::render;
use tarikh::i18n::{Catalog, Language};
use tarikh::keymap::{Action, Binding, Keymap};
use tempfile::TempDir;

use crate::screen::harness::{Screen, bridge};

fn config(text: &str) -> Config {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("config.toml");
    fs::write(&path, text).expect("written");
    Config::at(path)
}

/// The keys of a file in which nothing is wrong.
fn keymap(text: &str) -> Keymap {
    let config = config(text);
    assert_eq!(config.faults, [], "{text}");
    config.keymap
}

/// What is said of a file, each finding with its place and what to do.
fn told(text: &str) -> Vec<String> {
    let words = Catalog::new(Language::English);
    let said = |fault| render::human(fault, &words, false).rsplit_once("config.toml:").expect("a place").1.to_owned();
    config(text).faults.iter().map(said).collect()
}

#[rstest]
#[case::of_the_tables("[keys]\nnext-account = \"c\"\n", "2:16", "c is compare already", "another one, too")]
#[case::of_two_wishes("[keys]\nundo = \"K\"\nsource-up = []\nsort = \"K\"\n", "4:8", "K is undo already", "another")]
#[case::of_what_a_wish_gave_back("[keys]\nfacets = \"1\"\nundo = \"f\"\n", "3:8", "f is facets already", "another")]
#[case::the_second_of_a_list("[keys]\nnext-account = [\"a\", \"j\"]\n", "2:22", "j is down already", "another")]
#[case::on_the_stage("[keys.stage]\ndark = \"n\"\n", "2:8", "n is stage.next-event already", "another")]
#[case::of_the_stage_and_everywhere("[keys.stage]\ndark = \"?\"\n", "2:8", "? is help already", "another")]
#[case::arrows_of_the_stage("[keys.stage]\ndark = \"<left>\"\n", "2:8", "stage.next already", "another")]
#[case::of_the_notes_and_the_stage("[keys.notes]\npeek = \"n\"\n", "2:8", "n is stage.next-event already", "another")]
#[case::in_a_line("[keys.line]\nstart = \"<c-e>\"\n", "2:9", "Ctrl-E is line.end already", "another")]
#[case::in_a_list(
    "[keys]\nfacets = \"<f7>\"\nopen = [\"<enter>\", \"<f6>\"]\ntime-scale = \"t\"\nfirst = \"x\"\ndim = \"<f5>\"\npresent = \"P\"\n",
    "5:9",
    "x means something else in a list",
    "another"
)]
#[case::an_arabic_letter("[keys]\nundo = \"ت\"\n", "2:8", "j is down already", "another")]
#[case::a_digit("[keys]\nundo = \"7\"\n", "2:8", "7 begins a number", "another key")]
#[case::an_arabic_digit("[keys.stage]\ndark = \"٧\"\n", "2:8", "7 begins a number", "another key")]
#[case::a_letter_of_a_menu("[keys]\nmark = \"X\"\ncopy = \"m\"\n", "3:8", "a letter of a menu", "another key")]
#[case::a_letter_of_numbered_things("[keys]\nopen = \"X\"\n", "2:8", "a letter of a menu", "another key")]
#[case::what_is_typed("[keys.line]\ntake = \"ك\"\n", "2:8", "is typed into the line", "types nothing")]
#[case::always_the_way_out("[keys]\nundo = \"<c-c>\"\n", "2:8", "Ctrl-C is quit always", "another key")]
#[case::always_the_way_back("[keys.stage]\nnext = \"<esc>\"\n", "2:8", "Esc is close always", "another key")]
#[case::always_the_palette("[keys.stage]\ndark = \"<f9>\"\n", "2:8", "F9 is palette always", "another key")]
#[case::while_a_line_is_typed("[keys.line]\nstart = \"<f3>\"\n", "2:9", "F3 is theme already", "another")]
#[case::no_way_out("[keys]\nquit = []\n", "2:8", "nothing else would do this", "at least one")]
#[case::no_help("[keys]\nhelp = []\n", "2:8", "nothing else would do this", "at least one")]
#[case::another_key_to_a_terminal("[keys]\nundo = \"<c-i>\"\n", "2:8", "send <tab> for Ctrl-I", "write <tab>")]
#[case::an_unknown_action("[keys]\nnext-acount = \"X\"\n", "2:1", "called next-acount", "write next-account")]
#[case::of_another_place("[keys.stage]\nundo = \"X\"\n", "2:1", "called undo", "write it under [keys]")]
#[case::an_arabic_action("[keys]\n\"بحث\" = \"X\"\n", "2:1", "called بحث", "tarikh keys")]
#[case::an_unknown_key("[keys]\nundo = [\"X\", \"<entr>\"]\n", "2:14", "no key is called <entr>", "write <enter>")]
#[case::as_others_call_it("[keys]\nundo = \"Ctrl+X\"\n", "2:8", "no key is called Ctrl+X", "write <c-x>")]
#[case::two_letters("[keys]\nundo = \"مم\"\n", "2:8", "no key is called مم", "as it is")]
#[case::no_word("[keys]\nundo = 3\n", "2:8", "words in quotes", "next-account =")]
#[case::no_table("keys = \"X\"\n", "1:8", "keys is a table", "next-account =")]
fn keys_that_cannot_be_had_are_told_of(
    #[case] text: &str,
    #[case] place: &str,
    #[case] what: &str,
    #[case] remedy: &str,
) {
    let told = told(text);
    let told: Vec<&String> = told.iter().filter(|said| said.starts_with(&format!("{place}: warning[key-"))).collect();
    let [said] = told.as_slice() else { panic!("one finding at {place}: {:#?}", self::told(text)) };
    let (wrong, help) = said.split_once("help: ").expect("what to do");
    assert!(wrong.contains(what) && help.contains(remedy), "{said}");
}

#[test]
fn everything_wrong_is_told_in_one_run_and_all_else_holds() {
    let text = "theme = \"light\"\n[keys]\nundo = \"c\"\nredo = \"X\"\nsrot = \"Y\"\ndetails = \"jj\"\n[keys.stage]\ndark = \"n\"\npaper = \"B\"\n";
    let told = told(text);
    let places: Vec<&str> = told.iter().filter_map(|said| said.split_once(": ")).map(|(place, _)| place).collect();
    assert_eq!(places, ["3:8", "5:1", "6:11", "8:8"], "{told:#?}");
    let config = config(text);
    assert_eq!(config.choices.theme, Some(Theme::Light));
    let changed: Vec<String> = config.keymap.changed().map(|binding| binding.command.id()).collect();
    assert_eq!(changed, ["redo", "stage.paper"]);
    let wrong = self::config("theme = \"dork\"\n[keys]\nredo = \"X\"\n");
    assert_eq!((wrong.faults.len(), wrong.keymap.changed().count()), (1, 1), "a wrong setting leaves the keys alone");
}

#[test]
fn keys_change_places_and_the_tables_written_out_are_no_change() {
    let swapped = keymap("[keys]\nnext-account = \"c\"\ncompare = \"a\"\nundo = []\n");
    assert_eq!(
        swapped.changed().map(|binding| binding.command.id()).collect::<Vec<_>>(),
        ["next-account", "compare", "undo"]
    );
    let line = |binding: &Binding| {
        let chords: Vec<String> =
            binding.chords.iter().map(|chord| toml::Value::from(chord.to_string()).to_string()).collect();
        format!("{} = [{}]\n", binding.command.id(), chords.join(", "))
    };
    let keymap = Keymap::default();
    let listed = keymap.bindings().iter().filter(|binding| binding.section.is_some());
    let whole: String = listed.map(line).collect();
    assert_eq!(self::keymap(&format!("[keys]\n{whole}")).changed().count(), 0);
}

#[test]
fn what_must_always_be_reachable_stays_beside_the_keys_that_are_given() {
    let keymap = keymap("[keys]\nquit = \"X\"\nclose = \"Z\"\nhelp = \"<f11>\"\n");
    let labels = |action: Action| keymap.chords(action).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!([Action::Quit, Action::Close, Action::Help].map(labels), ["X <c-c>", "Z <esc>", "<f11> <f1>"]);
}

const OTHER: &str =
    "[keys]\nsearch = \"X\"\nnext-account = [\"<f11>\", \"ق\"]\nreload = \"<c-r>\"\nredo = []\nhelp = \"<f1>\"\n";

#[test]
fn a_key_that_is_given_works_and_is_named_and_the_one_it_replaces_does_nothing() {
    let screen = |keys: &str| Screen::new(bridge(), "100x30").under(&keymap(OTHER)).keys(keys);
    assert!(screen("").text().contains("X filter"), "the hint names it: {}", screen("").text());
    let typed = |screen: &Screen| screen.text().trim_start().starts_with('/');
    assert!(typed(&screen("X")) && !typed(&screen("/")));
    for key in ["<f11>", "r", "ق"] {
        let seen = screen(&format!("jj{key}")).reading();
        assert!(seen.contains("account 2 of 2"), "{key}: {seen}");
    }
    let help = screen("<f1>Xnext account").text();
    assert!(help.contains("F11  r"), "{help}");
}

#[test]
fn a_click_on_a_hint_presses_the_key_that_is_given() {
    let screen = Screen::new(bridge(), "100x30").under(&keymap(OTHER)).keys("");
    let text = screen.text();
    let foot = text.lines().last().expect("the last row");
    let column = foot.find("X filter").expect("the hint");
    let clicked = screen.keys(&format!("<click:{},29>", foot.split_at(column).0.chars().count()));
    assert!(clicked.text().trim_start().starts_with('/'), "{}", clicked.text());
}

fn tarikh(home: &TempDir, arguments: &[&str]) -> Output {
    let mut command = crate::program();
    command.env_clear().env("XDG_CONFIG_HOME", home.path()).env("XDG_STATE_HOME", home.path());
    command.args(arguments).output().expect("it runs")
}

fn home(config: &str) -> TempDir {
    let home = TempDir::new().expect("a folder");
    fs::create_dir(home.path().join("tarikh")).expect("a folder");
    fs::write(home.path().join("tarikh/config.toml"), config).expect("written");
    home
}

#[test]
fn the_commands_list_the_keys_that_hold_and_say_what_is_wrong() {
    let home = home(&format!("{OTHER}undo = \"c\"\n"));
    let keys = tarikh(&home, &["keys"]);
    let (said, wrong) = (String::from_utf8_lossy(&keys.stdout), String::from_utf8_lossy(&keys.stderr));
    let row = |action: &str| said.lines().find(|line| line.split_whitespace().any(|word| word == action)).unwrap_or("");
    assert_eq!(keys.status.code(), Some(0));
    assert!(row("next-account").contains("F11  r "), "{said}");
    assert!(row("undo").trim_start().starts_with('u') && row("stage.dark").contains("b  ."), "{said}");
    assert!(wrong.contains("config.toml:7:8: warning[key-refused]"), "{wrong}");

    let json = tarikh(&home, &["keys", "--format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&json.stdout).expect("JSON");
    let next = rows.iter().find(|row| row["action"] == "next-account").expect("its row");
    assert_eq!(next["keys"], serde_json::json!(["<f11>", "r"]));

    let config = tarikh(&home, &["config"]);
    let said = String::from_utf8_lossy(&config.stdout);
    assert!(said.contains("\n[keys]\n") && said.contains("next-account = [\"<f11>\", \"r\"]"), "{said}");
    let again = self::config(&said);
    assert_eq!((again.faults, again.keymap.changed().count()), (Vec::new(), 5));
}

#[rstest]
#[case::on_the_panes("3", "Enter End to event 3")]
#[case::by_so_many_rows("3", "↓↑ by 3 rows")]
#[case::among_the_questions("d2", "Enter End to event 2")]
#[case::in_a_comparison("jc2", "Enter to account 2")]
#[case::on_the_stage("p2", "2 · Enter: to stop 2")]
#[case::in_arabic_digits("٣", "Enter End to event 3")]
#[case::a_mark("m", "mark with any letter")]
#[case::a_place_to_return_to("jmajjj'", "return to")]
#[case::a_copy("jjy", "copy")]
#[case::a_value("jj*", "only this")]
fn after_a_number_or_a_first_key_the_last_row_says_what_the_next_one_does(#[case] keys: &str, #[case] said: &str) {
    for size in ["80x24", "100x30"] {
        let screen = Screen::new(bridge(), size).keys(keys).text();
        let last = screen.lines().rev().find(|line| !line.trim().is_empty()).expect("the last row");
        assert!(last.contains(said), "{said} at {size} in {last}");
    }
}
