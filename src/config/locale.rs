//! What the locale says of people: their language, and where they live.

use crate::i18n::Region;

/// A locale by its name (`ar_EG.UTF-8`), as far as it says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language, in small letters; empty where the name is `C`, `POSIX` or none.
    pub language: String,
    /// The territory by its two letters, in capitals.
    pub territory: Option<String>,
}

impl Locale {
    /// That of messages: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is set decides (POSIX, 8.2).
    #[must_use]
    pub fn of_environment(get: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| get(name).filter(|value| !value.is_empty());
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        Self::named(&name.unwrap_or_default())
    }

    /// How those who live there write months and numbers in Arabic; as is read in all countries, where it is of another language.
    #[must_use]
    pub fn region(&self) -> Region {
        let territory = self.territory.as_deref().filter(|_| self.language == "ar");
        territory.map(Region::of_territory).unwrap_or_default()
    }

    /// One by its name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let tag = name.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split(['_', '-']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        let territory = parts.find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_alphabetic()));
        if !matches!(language.len(), 2 | 3) {
            return Self::default();
        }
        Self { language, territory: territory.map(str::to_ascii_uppercase) }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Locale;

    #[rstest]
    #[case("ar_EG.UTF-8", "ar", Some("EG"))]
    #[case("ar", "ar", None)]
    #[case("ar-Latn-MA@euro", "ar", Some("MA"))]
    #[case("en_US", "en", Some("US"))]
    #[case("C.UTF-8", "", None)]
    #[case("POSIX", "", None)]
    #[case("", "", None)]
    fn a_locale_says_language_and_territory(
        #[case] name: &str,
        #[case] language: &str,
        #[case] territory: Option<&str>,
    ) {
        let locale = Locale::named(name);
        assert_eq!((locale.language.as_str(), locale.territory.as_deref()), (language, territory));
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let set = |name: &str| match name {
            "LC_ALL" => Some(String::new()),
            "LC_MESSAGES" => Some("ar_SY".to_owned()),
            _ => Some("fr_FR".to_owned()),
        };
        assert_eq!(Locale::of_environment(set), Locale::named("ar_SY"));
    }
}
