//! Settings: where they come from, which comes first, and what is said of those that cannot be read.

use std::fs;
use std::path::Path;
use std::process::Output;

use rstest::rstest;
use tarikh::config::{Bidi, Choices, Config, LayoutDirection, Origin, Settings, Theme};
use tarikh::finding::render;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tempfile::TempDir;

fn written(text: impl AsRef<[u8]>) -> (TempDir, Config) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("config.toml");
    fs::write(&path, text).expect("written");
    let config = Config::at(path);
    (folder, config)
}

#[test]
fn the_first_word_counts() {
    let flags = Choices { theme: Some(Theme::Light), ..Choices::default() };
    let variables = Choices { theme: Some(Theme::Dark), bidi: Some(Bidi::Auto), ..Choices::default() };
    let file = Choices { bidi: Some(Bidi::For(Family::Qt)), mouse: Some(false), theme: Some(Theme::None), ..variables };
    let settings = Settings::new(&flags, &variables, &file);
    assert_eq!((settings.theme.value, settings.theme.from), (Theme::Light, Origin::Flag));
    assert_eq!((settings.bidi.value, settings.bidi.from), (Bidi::Auto, Origin::Variable));
    assert_eq!((settings.mouse.value, settings.mouse.from), (false, Origin::File));
    assert_eq!((settings.marks.value, settings.marks.from), (false, Origin::Default));
}

#[test]
fn a_file_says_what_it_likes_and_nothing_else() {
    let (_folder, config) = written(
        "bidi = \"konsole\"\ntheme = \"16\"\ninterface = \"en\"\ndirection = \"rtl\"\ntitles = \"ar\"\n# mouse = false\nmarks = true\nplain = true\nascii = true\n",
    );
    let said = Choices {
        bidi: Some(Bidi::For(Family::Konsole)),
        theme: Some(Theme::Sixteen),
        interface: "en".parse().ok(),
        direction: Some(LayoutDirection::Rtl),
        titles: "ar".parse().ok(),
        mouse: None,
        watch: None,
        marks: Some(true),
        months: None,
        digits: None,
        plain: Some(true),
        ascii: Some(true),
    };
    assert_eq!((config.choices, config.faults), (said, Vec::new()));
}

#[test]
fn no_file_is_no_fault() {
    let config = Config::at(Path::new("/nowhere/config.toml").to_owned());
    assert_eq!((config.exists, config.choices, config.faults), (false, Choices::default(), Vec::new()));
}

#[rstest]
#[case::unknown_key("mouse = true\nthme = \"dark\"\n", "2:1", "thme")]
#[case::unknown_word("bidi = \"klingon\"\n", "1:8", "konsole-logical")]
#[case::another_sort("\n\n  theme = 16\n", "3:11", "string")]
#[case::no_toml("# تاريخ\nbidi == \"qt\"\n", "2:7", "")]
#[case::twice("mouse = true\nmouse = true\n", "2:1", "duplicate")]
#[case::not_utf8("mouse = \u{0}", "1:9", "")]
fn a_fault_is_told_with_its_place_and_what_to_do(#[case] text: &str, #[case] place: &str, #[case] what: &str) {
    let (_folder, config) = written(text);
    assert_eq!(config.choices, Choices::default());
    let said = render::human(config.faults.first().expect("a fault"), &Catalog::new(Language::English), false);
    assert!(said.contains(&format!("config.toml:{place}: warning[config-unreadable]")), "{said}");
    assert!(said.contains(what) && said.contains("help: ") && said.contains("defaults"), "{said}");
}

#[test]
fn what_is_no_text_file_is_told_as_such() {
    let (_folder, config) = written([0xff, 0xfe, 0x00]);
    assert_eq!(config.faults.len(), 1);
    let folder = TempDir::new().expect("a folder");
    let config = Config::at(folder.path().to_owned());
    let said = render::human(config.faults.first().expect("a fault"), &Catalog::new(Language::English), false);
    assert!(said.contains("a folder"), "{said}");
}

fn tarikh(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = crate::program();
    command.env_clear().env("XDG_CONFIG_HOME", home).env("XDG_STATE_HOME", home);
    command.envs(variables.iter().copied()).args(arguments).output().expect("it runs")
}

#[test]
fn each_setting_is_printed_with_where_it_comes_from_as_a_file_that_says_the_same() {
    let home = TempDir::new().expect("a folder");
    fs::create_dir(home.path().join("tarikh")).unwrap();
    fs::write(home.path().join("tarikh/config.toml"), "mouse = false\ntheme = \"light\"\n").unwrap();
    let output = tarikh(home.path(), &[("TARIKH_THEME", "dark")], &["config", "--bidi", "qt"]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let line = |name: &str| said.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
    assert!(line("bidi").contains("\"qt\"") && line("bidi").contains("by the command line"), "{said}");
    assert!(line("theme").contains("\"dark\"") && line("theme").contains("by TARIKH_THEME"), "{said}");
    assert!(line("mouse").contains("false") && line("mouse").contains("by the file"), "{said}");
    assert!(line("marks").contains("false") && line("marks").contains("by default"), "{said}");
    let (_folder, config) = written(&said);
    assert_eq!(config.faults, []);
    assert_eq!(config.choices.bidi, Some(Bidi::For(Family::Qt)));
}

#[test]
fn what_is_left_open_is_said_with_what_it_comes_to() {
    let home = TempDir::new().expect("a folder");
    let output = tarikh(home.path(), &[("TERM", "xterm-kitty"), ("COLORFGBG", "0;15")], &["config"]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(said.contains("there is no such file"), "{said}");
    assert!(said.contains("here kitty: ") && said.contains("here light: by COLORFGBG"), "{said}");
}

#[test]
fn commands_that_print_data_do_not_read_the_settings() {
    let home = TempDir::new().expect("a folder");
    fs::create_dir(home.path().join("tarikh")).unwrap();
    fs::write(home.path().join("tarikh/config.toml"), "rubbish").unwrap();
    for arguments in [&["frame", "--size", "40x10"][..], &["list"]] {
        let output = tarikh(home.path(), &[("TARIKH_BIDI", "rubbish")], arguments);
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stderr.is_empty());
    }
}
