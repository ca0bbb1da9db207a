//! What is copied from a comparison.

use std::path::Path;
use std::sync::Arc;

use rstest::rstest;
use tarikh::app::{App, Effect, Loaded, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language, Months, Region};
use tarikh::index::Index;
use tarikh::keymap::script::{self, Step};
use tarikh::read;
use tarikh::text::digits::Digits;

fn copied(folder: &str, keys: &str) -> String {
    copied_by(Catalog::new(Language::English), folder, keys)
}

fn copied_by(words: Catalog, folder: &str, keys: &str) -> String {
    let mut app = App::new(Setup::new(words, Size { width: 80, height: 24 }));
    let library = read::library(Some(Path::new(folder)));
    let timeline = Arc::new(library.timeline.expect("the fixture can be read"));
    let index = Some(Arc::new(Index::new(&timeline)));
    let loaded =
        Loaded { timeline, index, findings: library.findings, examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    let mut effects = Vec::new();
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { continue };
        effects.extend(app.update(Message::Key(chord)));
    }
    let copied = effects.into_iter().find_map(|effect| if let Effect::Copy(text) = effect { Some(text) } else { None });
    copied.expect("something is copied")
}

#[rstest]
#[case::figures("3Gcy", &[
    "3 · August 2021 · The toll of the flood\n",
    "≠ displaced: ~8,000 people [1], 8,000–10,000 people [2], ١٢٬٠٠٠ people [3]\n",
    "≠ the dead: 120 [1], 90+ [2], 135 [3]\n",
    "[1] “وقالت البلدية",
    "— صحيفة الوادي · 9 August 2021\n",
    "The city said that some eight thousand",
    "[2] “Between 8 and 10 thousand",
    "— River Times · 12 August 2021",
])]
#[case::words("2Gcy", &["≠ Did the dam break?: yes [1][2], no [3]\n", "≠ standing: claimed [1][2], denied [3]\n"])]
#[case::in_arabic("T2Gcy", &["≠ هل انهار السد؟: نعم [1][2]، لا [3]\n", "قيل إن السد انهار", "انهار السد ليلا كما قال المهندسون."])]
#[case::dates("1Gcy", &["≠ when: 14 July 2021 [1], 15 July 2021 [2]\n", "[2] “On 15 July 2021"])]
fn a_comparison_is_copied_as_plain_text_with_its_sources(#[case] keys: &str, #[case] wanted: &[&str]) {
    let text = copied("tests/fixtures/flood", keys);
    for words in wanted {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.ends_with('\n') && !text.contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{text:?}");
}

/// Two of the shipped articles have no headline and no publisher; a date alone would name neither.
#[rstest]
#[case::with_bounds("gyy", "— «لم تكن زيارة الرئيس الروسي» · some time, from 19 October 2024 to 20 January 2025")]
#[case::in_a_comparison("51Gcy", "— «بين تسارع الأحداث الدولية وتغير» · ")]
#[case::in_markdown("gym", "> — «لم تكن زيارة الرئيس الروسي» · ")]
fn an_article_without_headline_and_publisher_is_called_by_its_first_words(#[case] keys: &str, #[case] wanted: &str) {
    let copied = copied(env!("CARGO_MANIFEST_DIR"), keys);
    assert!(copied.contains(wanted), "{copied}");
}

/// In Arabic, with what is copied in it whatever form it has, and nothing in it that cannot be seen.
#[rstest]
#[case::citation("44Gyy", &["«وقال الكرملين", "\nبوتين يزور بيونغ يانغ · من ١٨ إلى ١٩ حزيران ٢٠٢٤ · putin-visits-pyongyang"])]
#[case::markdown("44Gym", &["> — بوتين يزور كوريا الشمالية", "من ١٨ إلى ١٩ حزيران ٢٠٢٤ · putin-visits-pyongyang"])]
#[case::words("44Gyw", &["وقال الكرملين"])]
#[case::the_command("44Gys", &["tarikh show putin-visits-pyongyang"])]
#[case::the_id("44Gyi", &["putin-visits-pyongyang"])]
#[case::a_comparison("51Gcy", &["٥١ · تشرين الأول ٢٠٢٤ · كوريا الشمالية", "≠ جنود كوريون شماليون في روسيا؟: نعم [١][٢][٣][٤]، لا"])]
#[case::read_in_english("T44Gyy", &["“", "\nPutin visits Pyongyang · 18 to 19 June 2024 · putin-visits-pyongyang"])]
#[case::after_f2("<f2>44Gyy", &["“", "\nPutin visits Pyongyang · 18 to 19 June 2024 · putin-visits-pyongyang"])]
fn what_is_copied_is_in_the_language_of_whoever_reads_it(#[case] keys: &str, #[case] wanted: &[&str]) {
    let mut words = Catalog::new(Language::Arabic);
    words.write_as_in(Region { months: Months::Levant, digits: Digits::Arabic });
    let text = copied_by(words, env!("CARGO_MANIFEST_DIR"), keys);
    for words in wanted {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{text:?}");
}
