//! `tarikh schema`: the JSON Schema of a timeline, for editors.

use super::Exit;
use super::output::put;
use crate::i18n::Words;
use crate::load;

/// Writes the schema (draft 7).
#[must_use]
pub fn run(words: &Words) -> Exit {
    put(&format!("{:#}\n", load::schema()), words)
}
