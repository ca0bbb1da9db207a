//! `tarikh guide`: how a timeline is made, from the first article on, and all that may stand in it.

use super::Exit;
use super::output::put;
use crate::i18n::{Catalog, Language};

const ENGLISH: &str = include_str!("guide/guide.en.md");
const ARABIC: &str = include_str!("guide/guide.ar.md");

/// Writes the guide, as Markdown.
#[must_use]
pub fn run(words: &Catalog) -> Exit {
    let guide = match words.language() {
        Language::English | Language::Pseudo => ENGLISH,
        Language::Arabic => ARABIC,
    };
    put(guide, words)
}
