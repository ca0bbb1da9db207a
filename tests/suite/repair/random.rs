//! Any change of any article.

use std::fs;

use proptest::prelude::{ProptestConfig, Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use tarikh::edit::Editing;
use tarikh::edit::repair::repairs;
use tarikh::timeline::AnchorState;

use super::{folder, timeline};

const WORDS: &[&str] = &[
    "زار",
    "الرئيس",
    "موسكو",
    "أمس",
    "لم",
    "40",
    "جنديا",
    "وقال",
    "إن",
    "الاتفاق،",
    "قديم.",
    "bridge",
    "the",
    "not",
    "said",
    "«closed»",
    "1,932",
    "in",
    "town.",
    "بيونغ",
];

fn words(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec((0..WORDS.len(), any::<prop::sample::Index>()), count).prop_map(|words| {
        let word = |(word, end): (usize, prop::sample::Index)| {
            format!("{}{}", WORDS[word], if end.index(9) == 0 { "\n" } else { " " })
        };
        words.into_iter().map(word).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn what_is_quoted_anew_stands_word_for_word_and_the_old_words_stay(
        article in words(20..80),
        (start, length) in (0_usize..60, 1_usize..14),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..3, 0..WORDS.len()), 0..5),
        chosen in any::<prop::sample::Index>(),
    ) {
        let start = start.min(article.len() - 1);
        let quoted: String = article.iter().skip(start).take(length).cloned().collect();
        let quoted = quoted.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut now = article.clone();
        for (at, how, word) in changes {
            let at = at.index(now.len());
            match how {
                0 => drop(now.splice(at..=at, [format!("{} ", WORDS[word])])),
                1 => now.insert(at, format!("{} ", WORDS[word])),
                _ => drop(now.remove(at)),
            }
        }
        let (_folder, path) = folder(&now.concat(), &format!("        exact: '{quoted}'"));
        let before = fs::read_to_string(&path).expect("the file");
        for repair in repairs(&timeline(&path)) {
            prop_assert!(repair.candidates.iter().filter(|candidate| candidate.safe).all(|safe| safe.differences.is_empty()));
            let Some(candidate) = repair.candidates.get(chosen.index(repair.candidates.len().max(1))) else { continue };
            let mut editing = Editing::open(&path).expect("it can be read");
            editing.repair(&repair, candidate).expect("it can be repaired");
            editing.write().expect("it can be written");
            let after = timeline(&path);
            let excerpt = &after.events[0].excerpts[0];
            prop_assert_eq!((excerpt.anchor.state, &excerpt.anchor.range), (AnchorState::Exact, &Some(candidate.range.clone())));
            let was: &[String] = if candidate.exact == quoted { &[] } else { std::slice::from_ref(&quoted) };
            prop_assert_eq!(&excerpt.was, was);
            let text = fs::read_to_string(&path).expect("the file");
            let own = |line: &&str| !["exact:", "was:", "prefix:", "suffix:"].iter().any(|key| line.trim().starts_with(key));
            prop_assert!(before.lines().filter(own).eq(text.lines().filter(own)), "{}", text);
        }
    }
}
