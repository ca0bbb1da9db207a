//! What stays of an Arabic word when everything that writers of foreign names disagree on is taken out.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::clitics::forms;
use super::letters;
use super::nearness::near;

/// Shorter words differ too little for their spelling to be doubted.
const SHORTEST_WORD: usize = 4;
const SHORTEST_KEY: usize = 3;

/// The spelling keys of a word, with and without clitics.
pub(crate) fn keys(word: &str) -> impl Iterator<Item = u64> {
    forms(word).filter_map(key)
}

/// Whether two words are spellings of one: the same key, and no more than a slip or two between them.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    key(one).is_some_and(|sound| key(other) == Some(sound)) && near(one, other)
}

/// The spelling key of a folded word, hashed: بيونغ and بيونج, بوتين and بوتن have the same. None for short words and other
/// scripts, nor where the article stands before the word: with it الصين would sound like الاثنين.
///
/// Long vowels after the first letter are dropped, letters that stand for one foreign sound are merged (غ ج, ت ط, س ص ث,
/// ز ذ ظ, د ض, ه ح, تش and ش), doubled letters are written once.
pub(crate) fn key(word: &str) -> Option<u64> {
    let arabic = word.chars().all(|letter| ('\u{621}'..='\u{64a}').contains(&letter));
    if !arabic || word.starts_with("ال") || word.chars().count() < SHORTEST_WORD {
        return None;
    }
    let (mut hasher, mut length, mut last) = (DefaultHasher::new(), 0, None);
    for (place, letter) in word.chars().enumerate() {
        if place > 0 && ['ا', 'و', 'ي'].contains(&letter) {
            continue;
        }
        let sound = sound(letter);
        let joins_last = last == Some(sound) || (last == Some('ت') && sound == 'ش');
        if !joins_last {
            last.hash(&mut hasher);
            length += 1;
        }
        last = Some(sound);
    }
    last.hash(&mut hasher);
    (length >= SHORTEST_KEY).then(|| hasher.finish())
}

/// Which sounds a word has, one bit each. Words with the same key have the same, but for what a key may leave out.
pub(crate) fn sounds(word: &str) -> u64 {
    let kept = word.chars().map(sound).filter(|sound| !['ا', 'و', 'ي', 'ت'].contains(sound));
    kept.fold(0, |sounds, sound| sounds | letters::bit(sound))
}

pub(super) fn sound(letter: char) -> char {
    match letter {
        'ج' => 'غ',
        'ط' => 'ت',
        'ص' | 'ث' => 'س',
        'ذ' | 'ظ' => 'ز',
        'ض' => 'د',
        'ح' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{key, keys};

    #[rstest]
    #[case("بيونج", "بيونغ")]
    #[case("بوتن", "بوتين")]
    #[case("زلنسكي", "زيلينسكي")]
    #[case("سيرجي", "سيرغي")]
    #[case("فوستوتشني", "فوستوشني")]
    #[case("امريكا", "اميركا")]
    #[case("بنتاجون", "بنتاغون")]
    fn spellings_of_one_name_have_one_key(#[case] one: &str, #[case] other: &str) {
        assert_eq!(key(one), key(other));
        assert!(key(one).is_some());
    }

    #[rstest]
    #[case("كيم")]
    #[case("putin")]
    #[case("كوريا")]
    fn short_words_short_keys_and_other_scripts_have_none(#[case] word: &str) {
        assert_eq!(key(word), None);
    }

    #[test]
    fn clitics_do_not_change_how_a_name_sounds_and_the_article_does_not_count() {
        assert!(keys("وبيونج").any(|sound| Some(sound) == key("بيونغ")));
        assert!(keys("والكسندر").any(|sound| keys("الكساندر").any(|other| other == sound)));
        assert!(!keys("الصين").any(|sound| keys("الاثنين").any(|other| other == sound)));
    }
}
