//! Any quotation of which any word is another.

use std::fs;

use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use tarikh::app::model::review::Standing;
use tarikh::edit::Editing;

use super::{ARTICLE, TIMELINE, candidate, folder, judged, standings};

const OTHERS: &[&str] = &["الوزير", "لم", "14", "nobody", "الجسر", "not", "2031"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_quotation_with_another_word_is_never_accepted(
        start in 0_usize..14,
        length in 2_usize..9,
        at in any::<prop::sample::Index>(),
        other in 0..OTHERS.len(),
    ) {
        let words: Vec<&str> = ARTICLE.split_whitespace().collect();
        let mut quoted: Vec<&str> = words.iter().skip(start).take(length).copied().collect();
        let changed = at.index(quoted.len());
        quoted[changed] = OTHERS[other];
        let (_folder, timeline, path) = folder(&format!("events:\n{}", candidate("new", &quoted.join(" "))));
        let (all, review) = judged(&timeline, &path);
        prop_assert_eq!(standings(&review), [Standing::Blocked]);
        let key = &review.candidates[0].key;
        let mut editing = Editing::open(&timeline).expect("it can be read");
        prop_assert!(all.accept(&mut editing, key).is_err());
        let mut editing = Editing::open(&timeline).expect("it can be read");
        prop_assert!(all.add_account(&mut editing, key, "first").is_err());
        prop_assert_eq!(fs::read_to_string(&timeline).expect("the file"), TIMELINE);
    }
}
