//! The id of a source, out of the name of its file or its title.

/// Letters of an id that is made, at most.
const LONGEST: usize = 40;

/// An id out of words: their letters and digits in any script, small, with a hyphen between words; nothing where there are none.
#[must_use]
pub fn of_words(words: &str) -> Option<String> {
    let mut id = String::new();
    for word in words.split(|c: char| !c.is_alphanumeric() && !is_sign(c)) {
        let word: String = word.chars().filter(|c| !is_sign(*c)).flat_map(char::to_lowercase).collect();
        let length = id.chars().count() + word.chars().count();
        if word.is_empty() {
            continue;
        }
        if !id.is_empty() && length >= LONGEST {
            break;
        }
        let hyphen = if id.is_empty() { "" } else { "-" };
        id.extend([hyphen, &word.chars().take(LONGEST).collect::<String>()]);
    }
    (!id.is_empty()).then_some(id)
}

/// The id, or the first with a number behind it that is not taken.
#[must_use]
pub fn free(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n: u32| format!("{id}-{n}"));
    let mut ids = std::iter::once(id.to_owned()).chain(numbered);
    ids.find(|id| !taken(id)).unwrap_or_default()
}

/// Vowel signs, apostrophes and the like: within a word, and no letters.
fn is_sign(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}' | '\u{200D}')
        || unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{free, of_words};

    #[rstest]
    #[case("003_b75fb6d3b10de464", Some("003-b75fb6d3b10de464"))]
    #[case("The mayor's bridge (1)", Some("the-mayors-bridge-1"))]
    #[case("حجر أوّل في وادي سِدر", Some("حجر-أول-في-وادي-سدر"))]
    #[case("…", None)]
    #[case(
        "A title that goes on and on until nobody reads it any more",
        Some("a-title-that-goes-on-and-on-until-nobody")
    )]
    fn an_id_is_what_letters_there_are(#[case] words: &str, #[case] wanted: Option<&str>) {
        assert_eq!(of_words(words).as_deref(), wanted);
    }

    #[test]
    fn a_number_makes_it_free() {
        assert_eq!(free("a", |id| ["a", "a-2"].contains(&id)), "a-3");
    }
}
