//! What people are called before their names: President Putin is Putin.

use crate::text::words::is_one_of;

/// Folded.
const TITLES: &str = "admiral ambassador chairman chancellor colonel comrade dr general king leader lord marshal minister \
    miss mr mrs ms premier president prince princess professor queen secretary senator sir tsar";

/// The same in Arabic, without the article.
const ARABIC: &str = "امير انسه جنرال دكتور رييس رفيق زعيم سفير سيد سيده عقيد قايد قيصر لوا مارشال مستشار ملك ملكه وزير \
    وزيره";

/// Whether a folded word is a title, with or without the article.
pub(super) fn is_title(word: &str) -> bool {
    is_one_of(TITLES, word) || is_one_of(ARABIC, word.strip_prefix("ال").unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::{ARABIC, TITLES, is_title};
    use crate::text::fold;

    #[test]
    fn titles_are_written_as_they_are_looked_for() {
        for title in TITLES.split(' ').chain(ARABIC.split(' ')) {
            assert_eq!(fold::search(title).text, title);
            assert!(is_title(title));
        }
        assert!(is_title("الرييس") && !is_title("بوتين"));
    }
}
