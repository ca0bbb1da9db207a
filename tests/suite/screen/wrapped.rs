//! Articles that were wrapped at a width: their paragraphs run on, and what is marked and found in them runs on too.

use rstest::rstest;

use super::harness::{Screen, quoting};

const ENGLISH: &str = "A bridge\n\nThe council of the little town by the river laid the first stone of\n\
    the new bridge on Sunday morning, in the rain, before a crowd of some\n\
    two hundred, of whom a good half had come from the other bank, on 18\nJune 2024.\n";
const ARABIC: &str = "قال الأمين العام إن الحلف سيرد على هذه الخطوة في الأيام المقبلة وإن\r\n\
    NATO لن يقف متفرجا أمام ما وصفه بأنه تهديد مباشر لأمن القارة كلها،\r\n\
    وأضاف أن القرار سيصدر بعد غد.\r\n";
const MAIL: &str = "> The council of the little town by the river laid the first stone of\n\
    > the new bridge on Sunday morning, in the rain, before a crowd of some\n\
    > two hundred, of whom a good half had come from the other bank.\n";

fn yaml(passage: &str, more: &str) -> String {
    format!(
        "title: T\nlanguage: en\nsources:\n  - {{id: a, file: a.txt, title: A{more}}}\nevents:\n  - {{id: e, date: 2024-06-16, \
         title: E, excerpts: [{{source: a, exact: \"{passage}\"}}]}}\n"
    )
}

#[rstest]
#[case::english(ENGLISH, "laid the first stone of the new bridge on Sunday", "of 2", "stone of the")]
#[case::arabic(ARABIC, "في الأيام المقبلة وإن NATO لن يقف", "¶ 1 of 1", "وإن NATO لن")]
#[case::mail(MAIL, "a crowd of some > two hundred", "¶ 1 of 1", "bridge on Sunday")]
fn a_passage_and_a_hit_run_over_the_ends_of_lines(
    #[case] article: &str,
    #[case] passage: &str,
    #[case] place: &str,
    #[case] typed: &str,
) {
    let screen = Screen::new(quoting(&yaml(passage, ""), article), "120x20");
    let words = |text: &str| text.split_whitespace().filter(|word| *word != ">").collect::<Vec<_>>().join(" ");
    assert_eq!(words(&screen.marked()), words(passage), "{}", screen.text());
    assert!(screen.text().contains(place), "{}", screen.text());
    let found = screen.clone_keys(&format!("<enter>/{typed}<enter>"));
    assert_eq!(words(&found.hits()), words(typed), "{}", found.text());
}

#[rstest]
#[case::found_out("", "of 2 ")]
#[case::said("wrapped: true", "of 2 ")]
#[case::denied("wrapped: false", "of 5 ")]
#[case::a_part("lines: 3-6", "of 1 ")]
fn a_source_says_whether_it_is_wrapped(#[case] said: &str, #[case] place: &str) {
    let more = if said.is_empty() { String::new() } else { format!(", {said}") };
    let screen = Screen::new(quoting(&yaml("the new bridge on Sunday", &more), ENGLISH), "120x20");
    let text = screen.text().replace('\n', " \n");
    assert!(text.contains(place), "{text}");
}

#[test]
fn lines_are_those_of_the_file() {
    let folder = tempfile::TempDir::new().expect("a folder");
    std::fs::write(folder.path().join("a.txt"), ENGLISH).expect("written");
    std::fs::write(folder.path().join("events.yaml"), yaml("before a crowd of some", "")).expect("written");
    let run = |args: &[&str]| {
        let mut command = crate::program();
        let output = command.current_dir(folder.path()).env_clear().args(args).output().expect("it runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert!(run(&["show", "e"]).contains("a.txt:4 · exact"), "{}", run(&["show", "e"]));
    let covered = run(&["check", "--coverage"]);
    assert!(covered.contains("2 paragraphs") && covered.contains("1 with dates"), "{covered}");
    std::fs::write(folder.path().join("events.yaml"), yaml("the cold river", "")).expect("written");
    let covered = run(&["check", "--coverage"]);
    assert!(covered.contains("a.txt:4: Sunday; 18 June 2024"), "{covered}");
}
