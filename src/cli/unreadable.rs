//! What a command says that needs a timeline and got none, or not all of it.

use super::Exit;
use super::output::{cleaned, print_error};
use crate::finding::codes::EVENTS_LEFT_OUT;
use crate::finding::{Finding, render};
use crate::i18n::{Arg, Catalog};
use crate::read::Library;

/// Puts the findings of an unreadable timeline on stderr.
pub(super) fn explain(library: &Library, words: &Catalog) -> Exit {
    let said: String = library.findings.iter().map(|finding| render::human(finding, words, false)).collect();
    print_error(said.trim_end());
    if library.refused { Exit::System } else { Exit::Content }
}

/// Says on stderr how many events are left out, where some are, and how to see why.
pub(super) fn report_left_out(library: &Library, words: &Catalog) {
    report_left_out_of(&library.findings, words);
}

/// The same for the findings of a timeline.
pub(super) fn report_left_out_of(findings: &[Finding], words: &Catalog) {
    let left_out = findings.iter().find(|finding| finding.code == EVENTS_LEFT_OUT.word);
    if let Some((finding, place)) = left_out.and_then(|finding| Some((finding, finding.place.as_ref()?))) {
        let args = [("what", Arg::from(finding.said(words))), ("file", Arg::from(place.file.as_str()))];
        print_error(&cleaned(&words.with("command-left-out", &args)));
    }
}
