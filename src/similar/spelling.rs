//! One name, spelled in two ways.

use super::sound::{key, sound};

/// Longer words are not compared.
const MOST_LETTERS: usize = 32;
/// From this many letters on two edits are believed, below it one.
const LONG_WORD: usize = 6;

/// Whether two folded words are spellings of one: they sound alike, and no more than an edit or two lies between them. طائرات
/// and تطورات have one [`key`], and are two words.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    key(one).is_some_and(|sound| key(other) == Some(sound)) && near(one, other)
}

fn near(one: &str, other: &str) -> bool {
    let (long, short) =
        (one.chars().count().max(other.chars().count()), one.chars().count().min(other.chars().count()));
    let believed = if long >= LONG_WORD { 2 } else { 1 };
    long <= MOST_LETTERS && long - short <= believed && distance(one, other) <= believed
}

/// Edit distance: a letter left out or added, or another letter for the same sound, counts one; any other letter two.
fn distance(one: &str, other: &str) -> usize {
    let mut row = [0; MOST_LETTERS + 1];
    for (place, cost) in row.iter_mut().enumerate() {
        *cost = place;
    }
    let mut last = row[0];
    for (place, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = place + 1;
        last = row[0];
        for (cell, own) in row.iter_mut().skip(1).zip(other.chars()) {
            let replaced = diagonal + replacing(letter, own);
            diagonal = *cell;
            *cell = replaced.min(diagonal + 1).min(last + 1);
            last = *cell;
        }
    }
    last
}

fn replacing(letter: char, other: char) -> usize {
    match letter == other {
        true => 0,
        false if sound(letter) == sound(other) => 1,
        false => 2,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::near;

    #[rstest]
    #[case("بيونج", "بيونغ", true)]
    #[case("بوتن", "بوتين", true)]
    #[case("زلنسكي", "زيلينسكي", true)]
    #[case("امريكا", "اميركا", true)]
    #[case("صواريخ", "صاروخ", true)]
    #[case("فوستوتشني", "فوستوشني", true)]
    #[case("طايرات", "تطورات", false)]
    #[case("دبابات", "ضباط", false)]
    #[case("بايدن", "بدون", false)]
    #[case("مسلح", "مصالح", false)]
    #[case("شراكه", "شريكه", false)]
    fn an_edit_or_two_is_believed(#[case] one: &str, #[case] other: &str, #[case] expected: bool) {
        assert_eq!((near(one, other), near(other, one)), (expected, expected));
    }
}
