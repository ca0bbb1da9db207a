//! Which way texts run: by the language they are declared to be in, by their first letter only where none is declared.

use rstest::rstest;

use super::harness::{Screen, quoting};

/// An event with its title, and a passage of an article, written by their languages.
fn shown(timeline: &str, title: &str, source: &str, article: &str) -> Screen {
    let passage: String = article.chars().take_while(|c| *c != '.').collect();
    let yaml = format!(
        "title: {{ar: \"CNN قالت!\"}}\n{timeline}sources:\n  - {{id: a, file: a.txt{source}}}\nactors:\n  \
         - {{id: b, name: {{ar: \"BBC عربي!\"}}}}\nevents:\n  - id: e\n    date: 2024-06-16\n    title: {title}\n    \
         actors: [b]\n    excerpts: [{{source: a, exact: \"{passage}\"}}]\n"
    );
    Screen::new(quoting(&yaml, article), "120x20")
}

#[rstest]
#[case::text_key("", "{ar: \"iPhone 15 هاتف جديد!\"}", "!ديدج فتاه iPhone 15")]
#[case::timeline("language: ar\n", "\"iPhone 15 هاتف جديد!\"", "!ديدج فتاه iPhone 15")]
#[case::another_language_of_the_timeline("language: ar\n", "{en: \"هاتف is Arabic.\"}", "فتاه is Arabic.")]
#[case::persian("language: en\n", "{fa: \"NATO گفت: نه!\"}", "!هن :تفگ NATO")]
#[case::none("", "\"iPhone 15 هاتف جديد!\"", "iPhone 15 ديدج فتاه!")]
fn a_title_runs_by_its_language(#[case] timeline: &str, #[case] title: &str, #[case] seen: &str) {
    let screen = shown(timeline, title, "", "a b.");
    let letters = screen.letters();
    // In the list, and above the article.
    assert_eq!(letters.matches(seen).count(), 2, "{letters}");
    for keys in ["c", "i"] {
        let letters = screen.clone_keys(keys).letters();
        assert!(letters.contains(seen), "{keys}: {letters}");
    }
}

#[rstest]
#[case::source("", ", language: ar", "CNN نقلت عن الوزير. ثم صمت", "تمص مث .ريزولا نع تلقن CNN")]
#[case::source_before_timeline("language: en\n", ", language: ar-LB", "CNN نقلت عن الوزير.", ".ريزولا نع تلقن CNN")]
#[case::timeline("language: ar\n", "", "CNN, BBC, AFP نقلت.", ".تلقن CNN, BBC, AFP")]
#[case::english("language: ar\n", ", language: en", "نعم means yes.", "معن means yes.")]
#[case::letters_against_the_timeline("language: en\n", "", "NATO لن يقف متفرجا.", ".اجرفتم فقي نل NATO")]
#[case::none("", "", "CNN نقلت عن الوزير.", "CNN ريزولا نع تلقن.")]
fn a_paragraph_and_a_passage_run_by_their_language(
    #[case] timeline: &str,
    #[case] source: &str,
    #[case] article: &str,
    #[case] seen: &str,
) {
    let screen = shown(timeline, "E", source, article);
    let letters = screen.letters();
    assert!(letters.contains(seen), "{letters}");
    let passage: String = seen.split('.').max_by_key(|part| part.len()).unwrap_or_default().to_owned();
    for keys in ["c", "i"] {
        let letters = screen.clone_keys(keys).letters();
        assert!(letters.contains(&passage), "{keys}: {letters}");
    }
}

#[test]
fn names_inside_sentences_and_menus_run_by_their_language() {
    let screen = shown("language: en\n", "E", "", "a b.");
    for keys in ["", "i", "*", "f", "/actor:"] {
        let letters = screen.clone_keys(keys).letters();
        assert!(letters.contains("!يبرع BBC"), "{keys}: {letters}");
    }
    assert!(screen.letters().starts_with(" !تلاق CNN"), "{}", screen.letters());
}
