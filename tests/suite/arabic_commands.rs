//! What commands say in Arabic: the words are others, and what scripts look for is the same.

use rstest::rstest;

struct Said {
    code: Option<i32>,
    out: String,
    errors: String,
}

fn said(arguments: &[&str], language: &str) -> Said {
    let output = crate::program().args(arguments).args(["--lang", language]).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    Said { code: output.status.code(), out: text(&output.stdout), errors: text(&output.stderr) }
}

fn is_arabic(text: &str) -> bool {
    text.chars().any(|c| ('\u{620}'..='\u{64a}').contains(&c))
}

/// What each line begins with, up to the words: a place and a code, `error:`, `help:`, `warning:`.
fn forms(text: &str) -> Vec<String> {
    let form = |line: &str| {
        let stable = ["error:", "help:", "warning:"].into_iter().find(|word| line.starts_with(word));
        let code = line.split_once("]: ").map(|(form, _)| format!("{form}]: ")).filter(|form| form.contains('['));
        stable.map(str::to_owned).or(code)
    };
    text.lines().filter_map(form).collect()
}

#[rstest]
#[case::a_filter_that_cannot_be_read(&["list", "foo:bar"])]
#[case::a_date_that_is_none(&["list", "date:2024-13"])]
#[case::an_event_that_is_not_there(&["show", "nosuch"])]
#[case::a_file_that_is_not_there(&["check", "nowhere.yaml"])]
#[case::another_file_that_is_not_there(&["list", "--file", "nowhere.yaml"])]
#[case::a_path_before_a_command(&["events.yaml", "check"])]
#[case::a_rule_that_is_not_there(&["check", "--explain", "nosuch"])]
#[case::keys_that_are_none(&["frame", "--keys", "<nosuch>"])]
#[case::a_timeline_with_faults(&["check", "tests/fixtures/bridge"])]
#[case::findings(&["check", "--strict"])]
fn errors_keep_their_form_in_every_language(#[case] arguments: &[&str]) {
    let (english, arabic) = (said(arguments, "en"), said(arguments, "ar"));
    assert_eq!(english.code, arabic.code);
    assert_eq!(forms(&english.errors), forms(&arabic.errors));
    assert_eq!(forms(&english.out), forms(&arabic.out));
    assert!(is_arabic(&format!("{}{}", arabic.errors, arabic.out)), "{}", arabic.errors);
    assert!(!forms(&format!("{}{}", english.errors, english.out)).is_empty(), "{}", english.errors);
}

#[rstest]
#[case::list(&["list", "--format", "json", "putin"])]
#[case::stats(&["stats", "--format", "json"])]
#[case::schema(&["schema"])]
#[case::tours(&["tours", "--format", "json"])]
fn what_machines_read_is_the_same_in_every_language(#[case] arguments: &[&str]) {
    let (english, arabic) = (said(arguments, "en"), said(arguments, "ar"));
    assert_eq!((english.code, english.out), (arabic.code, arabic.out), "{}", arabic.errors);
}

/// The locale of who starts it decides where nobody says anything, and settings and variables come before it.
#[rstest]
#[case::arabic(&[("LC_ALL", "ar_EG.UTF-8")], true)]
#[case::arabic_messages(&[("LC_ALL", ""), ("LC_MESSAGES", "ar"), ("LANG", "en_US.UTF-8")], true)]
#[case::french(&[("LC_ALL", "fr_FR.UTF-8")], false)]
#[case::a_variable(&[("LC_ALL", "en_US.UTF-8"), ("TARIKH_INTERFACE", "ar")], true)]
#[case::a_variable_against_the_locale(&[("LC_ALL", "ar_SY.UTF-8"), ("TARIKH_INTERFACE", "en")], false)]
fn the_language_is_that_of_the_locale(#[case] variables: &[(&str, &str)], #[case] arabic: bool) {
    let output = crate::program().args(["show", "nosuch"]).envs(variables.iter().copied()).output().expect("it runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(is_arabic(&errors), arabic, "{errors}");
}

/// A frame is for tests and reports: it is the same wherever it is made.
#[test]
fn a_frame_speaks_english_under_any_locale() {
    let output = crate::program().args(["frame"]).env("LC_ALL", "ar_EG.UTF-8").output().expect("it runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("filter"));
}

/// What is wrong with a command line is said in the language of whoever typed it, with what was typed and what may be typed.
#[rstest]
#[case::an_option(&["check", "--strct"], &["--strct", "--strict"])]
#[case::an_option_like_none(&["list", "--qqqq"], &["--qqqq", "--help"])]
#[case::a_value(&["list", "--format", "xml"], &["xml", "--format", "json"])]
#[case::a_size(&["frame", "--size", "12"], &["12", "--size", "120x40"])]
#[case::something_missing(&["show"], &["ID", "--help"])]
#[case::two_that_exclude_each_other(&["--watch", "true", "--no-watch"], &["--watch", "--no-watch"])]
fn a_mistake_in_a_command_line_is_explained(#[case] arguments: &[&str], #[case] named: &[&str]) {
    for (language, arabic) in [("en", false), ("ar", true)] {
        let said = said(arguments, language);
        assert_eq!((said.code, is_arabic(&said.errors)), (Some(2), arabic), "{}", said.errors);
        assert!(said.errors.starts_with("error: "), "{}", said.errors);
        for word in named {
            assert!(said.errors.contains(word), "{word}: {}", said.errors);
        }
    }
}

/// Messages in reports for machines hold nothing that cannot be seen.
#[rstest]
fn reports_for_machines_have_no_marks_of_direction(#[values("json", "sarif", "github")] format: &str) {
    let said = said(&["check", "--format", format], "ar");
    assert!(is_arabic(&said.out) && !said.out.contains("u2066"), "{}", said.out);
    assert!(!said.out.chars().any(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{}", said.out);
}
