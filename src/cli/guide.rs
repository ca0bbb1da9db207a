//! `tarikh guide`: how a timeline is made, from the first article on, and all that may stand in it.

use super::Exit;
use super::options::Lang;
use super::output::put;
use crate::i18n::Catalog;

const ENGLISH: &str = include_str!("guide/guide.en.md");
const ARABIC: &str = include_str!("guide/guide.ar.md");

/// Writes the guide, as Markdown.
#[must_use]
pub fn run(lang: Lang, words: &Catalog) -> Exit {
    let guide = match lang {
        Lang::En => ENGLISH,
        Lang::Ar => ARABIC,
    };
    put(guide, words)
}
