//! `tarikh schema`: the JSON Schema of a timeline, for editors.

use super::Exit;
use super::output::put;
use crate::i18n::Catalog;
use crate::load;

/// Writes the schema (draft 7).
#[must_use]
pub fn run(words: &Catalog) -> Exit {
    put(&format!("{:#}\n", load::schema()), words)
}
