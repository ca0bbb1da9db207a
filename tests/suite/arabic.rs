//! What the commands print for readers of Arabic.

use std::fs;
use std::process::Output;

use rstest::rstest;
use tempfile::TempDir;

fn tarikh(variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = crate::program();
    command.current_dir(env!("CARGO_MANIFEST_DIR")).envs(variables.iter().copied());
    command.args(arguments).output().expect("it runs")
}

fn said(variables: &[(&str, &str)], arguments: &[&str]) -> String {
    String::from_utf8(tarikh(variables, arguments).stdout).expect("UTF-8")
}

#[rstest]
#[case::syria("ar_SY.UTF-8", &[], "٢٤ شباط ٢٠٢٢")]
#[case::tunisia("ar_TN.UTF-8", &[], "24 فيفري 2022")]
#[case::the_emirates("ar_AE.UTF-8", &[], "24 فبراير 2022")]
#[case::egypt("ar_EG", &[], "٢٤ فبراير ٢٠٢٢")]
#[case::as_it_is_said("ar_EG", &["--digits", "european", "--months", "levant"], "24 شباط 2022")]
#[case::an_english_locale("en_US.UTF-8", &["--lang", "ar"], "24 فبراير 2022")]
#[case::in_english("ar_SY.UTF-8", &["--lang", "en", "--digits", "arabic"], "24 Feb 2022")]
fn months_and_digits_are_those_of_the_country(#[case] locale: &str, #[case] options: &[&str], #[case] date: &str) {
    let list = [&["list", "id:russia-invades-ukraine"], options].concat();
    let said = said(&[("LC_ALL", locale)], &list);
    assert!(said.lines().any(|line| line.contains(&format!("{date} "))), "{said}");
    assert!(said.contains("(russia-invades-ukraine)"), "ids stay as they are: {said}");
}

#[test]
fn a_variable_and_a_setting_say_the_same() {
    let variables = [("TARIKH_MONTHS", "maghreb"), ("TARIKH_DIGITS", "arabic"), ("TARIKH_INTERFACE", "ar")];
    assert!(said(&variables, &["list", "date:2022-02-24"]).contains("٢٤ فيفري ٢٠٢٢"));
    let config = said(&[("LC_ALL", "ar_IQ.UTF-8")], &["config", "--digits", "european"]);
    assert!(config.contains("months = \"auto\"") && config.contains("levant"), "{config}");
    assert!(config.contains("digits = \"european\""), "{config}");
}

#[test]
fn what_is_counted_stands_in_one_set_of_digits() {
    let said = said(&[("LC_ALL", "ar_EG.UTF-8")], &["stats"]);
    assert!(said.contains("الأحداث: ٧٩") && said.lines().any(|line| line.contains("٤٥  منقول")), "{said}");
}

#[test]
fn data_for_programs_are_the_same_in_every_region() {
    for format in ["json", "tsv", "ids", "csv"] {
        let list = ["list", "2024-06", "--format", format, "--lang", "ar"];
        assert_eq!(said(&[("LC_ALL", "ar_SY")], &list), said(&[("LC_ALL", "ar_AE")], &list), "{format}");
    }
}

#[test]
fn an_event_is_shown_in_words_of_the_reader() {
    let said = said(&[], &["show", "putin-visits-pyongyang", "--lang", "ar"]);
    assert!(said.contains("من 18 إلى 19 يونيو 2024 · ثابت"), "{said}");
    assert!(said.contains("· حرفًا بحرف") && said.contains("روسيا؛ كوريا الشمالية"), "{said}");
    assert!(!said.contains("established") && !said.contains("exact"), "{said}");
}

#[rstest]
#[case::read_in_arabic(&["--titles", "ar"], "10 أحداث", "المقالات", "سبتمبر 2023")]
#[case::an_arabic_interface(&["--lang", "ar"], "10 أحداث", "المقالات", "سبتمبر 2023")]
#[case::read_in_english(&["--lang", "ar", "--titles", "en"], "10 events", "Articles", "September 2023")]
fn a_handout_is_in_the_language_of_its_reader(
    #[case] options: &[&str],
    #[case] event: &str,
    #[case] articles: &str,
    #[case] date: &str,
) {
    for format in ["md", "html"] {
        let said = said(&[], &[&["handout", "--tour", "treaty-in-ten-stops", "--format", format], options].concat());
        assert!([event, articles, date].iter().all(|words| said.contains(words)), "{format}: {said}");
        let arabic = articles == "المقالات";
        let html = if arabic { "<html lang=\"ar\" dir=\"rtl\">" } else { "<html lang=\"en\" dir=\"ltr\">" };
        assert!(format == "md" || said.contains(html), "{said}");
        assert!(!arabic || !said.contains("Articles"), "{format}: {said}");
    }
}

/// A file that is no YAML is most likely somebody's first.
#[rstest]
#[case("title: a: b\n", "قيمة بعد نقطتين في موضع لا تُقبل فيه")]
#[case("title: ت\nevents: [a, b\n", "قائمة بين قوسين لم تُغلق")]
#[case("title: \"قصة\n", "علامة اقتباس لم تُغلق حتى نهاية الملف")]
#[case("title: \"قصة\" أخرى\n", "كلام بعد علامة الاقتباس التي تُغلق القيمة")]
fn what_is_no_yaml_is_told_in_arabic(#[case] yaml: &str, #[case] told: &str) {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    let said = said(&[("LC_ALL", "ar_LB.UTF-8")], &["check", &folder.path().display().to_string()]);
    assert!(said.contains("error[yaml-syntax]: ") && said.contains(told), "{said}");
    let english = |line: &&str| line.contains("while ") || line.contains("expected");
    assert!(!said.lines().any(|line| english(&line)), "{said}");
}
