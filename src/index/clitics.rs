//! Arabic writes *and, so, in, as, for, the* onto the next word; the word is the same without them.

/// What may stand before a word: و ف, ب ك ل, ال, لل (for ل and ال), and their combinations.
const CLITICS: [&str; 23] = [
    "و", "ف", "ب", "ك", "ل", "ال", "لل", "وال", "فال", "بال", "كال", "ولل", "فلل", "وب", "وك", "ول", "فب", "فك", "فل",
    "وبال", "وكال", "فبال", "فكال",
];

/// How many letters stay when a clitic is taken off; with fewer it was part of the word.
const SHORTEST_STEM: usize = 3;

/// What a folded word may be without its clitics: every ending of it that follows one.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    CLITICS.iter().filter_map(|clitic| word.strip_prefix(clitic)).filter(|stem| long_enough(stem))
}

/// A word itself, then what it is without clitics.
pub(crate) fn forms(word: &str) -> impl Iterator<Item = &str> {
    std::iter::once(word).chain(stems(word))
}

fn long_enough(stem: &str) -> bool {
    stem.chars().nth(SHORTEST_STEM - 1).is_some()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::stems;

    #[rstest]
    #[case("وبيونغ", "بيونغ")]
    #[case("بيونغ", "يونغ")]
    #[case("والكرملين", "كرملين")]
    #[case("للناتو", "ناتو")]
    #[case("وللشعب", "شعب")]
    #[case("فبالسلاح", "سلاح")]
    #[case("كالصين", "صين")]
    fn a_word_is_found_without_what_is_written_onto_it(#[case] word: &str, #[case] stem: &str) {
        assert!(stems(word).any(|found| found == stem), "{word}");
    }

    #[rstest]
    #[case("كيم")]
    #[case("بحر")]
    #[case("ولد")]
    #[case("kim")]
    fn a_short_word_stays_whole(#[case] word: &str) {
        assert_eq!(stems(word).count(), 0, "{word}");
    }
}
