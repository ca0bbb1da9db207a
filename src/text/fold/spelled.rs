//! Letters written as two where a keyboard does not have them: Koeln for Köln, Aarhus for Århus.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// More different letters of one text are not spelled out one by one.
const MOST: usize = 3;

/// What is written for a letter, besides the letter without its sign, which folding leaves; æ is folded to both its letters anyway.
fn two_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'Ä' => "Ae",
        'Ö' | 'Ø' => "Oe",
        'Ü' => "Ue",
        'Å' => "Aa",
        _ => return None,
    })
}

/// A text with some of its letters written as two, each way to do so; none for most texts.
#[must_use]
pub fn spelled_out(text: &str) -> Vec<String> {
    // An umlaut or a ring may stand behind its letter as a mark, and a letter be a unit of length.
    if !text.chars().any(|c| two_letters(c).is_some() || matches!(c, '\u{308}' | '\u{30a}' | '\u{212b}')) {
        return Vec::new();
    }
    let text: String = text.nfc().collect();
    let mut letters: Vec<&str> = text.chars().filter_map(two_letters).collect();
    letters.sort_unstable();
    letters.dedup();
    letters.truncate(MOST);
    let with = |chosen: usize| {
        let is_chosen = |two: &&str| letters.iter().position(|one| one == two).is_some_and(|at| chosen & 1 << at != 0);
        text.chars().fold(String::new(), |mut spelled, letter| {
            match two_letters(letter).filter(is_chosen) {
                Some(two) => spelled.push_str(two),
                None => spelled.push(letter),
            }
            spelled
        })
    };
    (1..1 << letters.len()).map(with).collect()
}

/// A text with all such letters written as two, and for each code point the one of the text that it stands for; none for most texts,
/// and for those that take their signs apart.
#[must_use]
pub fn all_spelled_out(text: &str) -> Option<(String, Vec<u32>)> {
    if text.is_ascii() || !text.chars().any(|letter| two_letters(letter).is_some()) || !is_nfc(text) {
        return None;
    }
    let (mut spelled, mut origins) = (String::new(), Vec::new());
    for (letter, origin) in text.chars().zip(0..) {
        if let Some(two) = two_letters(letter) {
            spelled.push_str(two);
            origins.extend([origin; 2]);
        } else {
            spelled.push(letter);
            origins.push(origin);
        }
    }
    Some((spelled, origins))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{all_spelled_out, spelled_out};

    #[rstest]
    #[case("Köln", &["Koeln"])]
    #[case("Ærø", &["Æroe"])]
    #[case("Årø", &["Aarø", "Åroe", "Aaroe"])]
    #[case("Gu\u{308}ven", &["Gueven"])]
    #[case("Łódź", &[])]
    #[case("بيونغ", &[])]
    fn a_letter_may_be_written_as_two(#[case] text: &str, #[case] spelled: &[&str]) {
        let mut found = spelled_out(text);
        found.sort_unstable();
        let mut spelled = spelled.to_vec();
        spelled.sort_unstable();
        assert_eq!(found, spelled);
    }

    #[test]
    fn each_letter_knows_where_it_comes_from() {
        assert_eq!(all_spelled_out("Köln"), Some(("Koeln".to_owned(), vec![0, 1, 1, 2, 3])));
        assert_eq!(all_spelled_out("Lodz"), None);
    }
}
