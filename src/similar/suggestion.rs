//! What was probably meant by a word that nothing is called.

/// Below this likeness (0 to 1) a suggestion would be a guess.
const LIKE: f64 = 0.6;

/// Longer words are no typing mistakes, and comparing them takes long.
const LONGEST: usize = 128;

/// Comparisons that one run of the program may spend on suggestions, about 0.1 s.
const COMPARISONS: usize = 100_000;

/// Whether there is time for one more suggestion, after `remarks` others, out of `known` words.
pub(crate) fn affordable(remarks: usize, known: usize) -> bool {
    remarks.saturating_mul(known) < COMPARISONS
}

/// The known word most like the one written, where one is like enough; case does not matter. Of equals the one that begins
/// alike, as few people mistake the first letters, then the first of the alphabet, so that the order of the known words does
/// not matter. Takes time in proportion to the letters of `written` times those of all known words.
pub(crate) fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    if written.len() > LONGEST {
        return None;
    }
    known
        .filter(|word| word.len() <= LONGEST)
        .map(|word| (word, word.to_lowercase()))
        .map(|(word, known)| (strsim::normalized_damerau_levenshtein(&lower, &known), begun(&lower, &known), word))
        .filter(|(like, ..)| *like >= LIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(b.2.cmp(a.2)))
        .map(|(.., word)| word)
}

/// How many letters two words share at their beginning.
fn begun(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_mistake_is_recognised_and_another_word_is_not() {
        let known = ["excerpts", "summary", "كيم-جونغ-أون"];
        assert_eq!(nearest("exerpts", known.into_iter()), Some("excerpts"));
        assert_eq!(nearest("كيم-جونج-أون", known.into_iter()), Some("كيم-جونغ-أون"));
        assert_eq!(nearest("weather", known.into_iter()), None);
        assert_eq!(nearest("acter", ["actor", "after"].into_iter()), Some("actor"));
        for equals in [["kim-a", "kim-b"], ["kim-b", "kim-a"]] {
            assert_eq!(nearest("kim-c", equals.into_iter()), Some("kim-a"), "whatever their order");
        }
    }
}
