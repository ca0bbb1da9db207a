//! What a command says that needs a timeline and got none.

use super::Exit;
use super::output::complain;
use crate::finding::render;
use crate::i18n::Words;
use crate::read::Library;

/// Puts the findings of an unreadable timeline on stderr.
pub(super) fn explain(library: &Library, words: &Words) -> Exit {
    let said: String = library.findings.iter().map(|finding| render::human(finding, words, false)).collect();
    complain(said.trim_end());
    if library.refused { Exit::System } else { Exit::Content }
}
