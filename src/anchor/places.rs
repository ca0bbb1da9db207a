//! Every place where words stand in a text, overlapping ones too, in time linear in both.

use memchr::memmem::Finder;

/// The bytes at which the words begin, ascending. No words stand nowhere.
///
/// From one hit to the next `memmem` leaps; where hits overlap it would look at the same bytes again and again, so there
/// the search goes on by borders (Knuth, Morris and Pratt) until no beginning of the words is left standing.
pub(super) fn all(text: &str, words: &str) -> Vec<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let mut found = Vec::new();
    if words.is_empty() {
        return found;
    }
    let finder = Finder::new(words);
    let mut table: Option<Vec<usize>> = None;
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| finder.find(rest)).map(|step| from + step) {
        found.push(start);
        let table = table.get_or_insert_with(|| borders(words));
        from = overlapping(text, words, table, start + words.len(), &mut found);
    }
    found
}

/// Goes on from the end of a hit while hits may overlap; returns where the next one can begin at the earliest.
fn overlapping(text: &[u8], words: &[u8], borders: &[usize], end: usize, found: &mut Vec<usize>) -> usize {
    let widest = borders[words.len() - 1];
    let (mut matched, mut at) = (widest, end);
    while matched > 0 && at < text.len() {
        matched = longer(words, borders, matched, text[at]);
        at += 1;
        if matched == words.len() {
            found.push(at - matched);
            matched = widest;
        }
    }
    at - matched
}

/// For each beginning of the words the length of the longest shorter beginning it ends with.
fn borders(words: &[u8]) -> Vec<usize> {
    let mut borders = vec![0; words.len()];
    for at in 1..words.len() {
        borders[at] = longer(words, &borders, borders[at - 1], words[at]);
    }
    borders
}

fn longer(words: &[u8], borders: &[usize], mut matched: usize, next: u8) -> usize {
    while matched > 0 && words[matched] != next {
        matched = borders[matched - 1];
    }
    matched + usize::from(words[matched] == next)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, proptest};

    use super::all;

    fn naive(text: &str, words: &str) -> Vec<usize> {
        text.char_indices()
            .map(|(byte, _)| byte)
            .filter(|byte| !words.is_empty() && text.as_bytes()[*byte..].starts_with(words.as_bytes()))
            .collect()
    }

    #[test]
    fn overlapping_places_are_all_found() {
        assert_eq!(all("aaaa", "aa"), [0, 1, 2]);
        assert_eq!(all("abababxabab", "abab"), [0, 2, 7]);
        assert_eq!(all("بابا باب", "باب"), naive("بابا باب", "باب"));
        assert!(all("abc", "").is_empty());
        assert!(all("", "a").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn the_quick_way_finds_what_the_plain_way_finds(text in "[abب]{0,40}", words in "[abب]{0,5}") {
            assert_eq!(all(&text, &words), naive(&text, &words));
        }
    }
}
