//! The screen of candidates: each above its passage, with what is said of it.

use std::path::{Path, PathBuf};

use ratatui::buffer::Buffer;
use rstest::rstest;
use tarikh::app::{App, Setup, Size};
use tarikh::cli::review::reading;
use tarikh::formats::frame::text;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script;
use tarikh::state::Store;
use tarikh::tui::headless::{self, Played};

use super::{candidate, folder};

/// One that can be accepted and is near an event, one whose words stand nowhere, one without a date that can be read.
fn candidates() -> String {
    let new = candidate("new", "العقد يوم 3 مارس 2021 في مقر البلدية");
    let invented = candidate("invented", "The council approved the second bridge");
    let undated = candidate("undated", "said the mayor").replace("2021-03-03", "2021-13");
    format!("events:\n{new}{invented}{undated}")
}

fn frame(files: (&Path, &Path), state: &Path, (width, height): (u16, u16), keys: &str) -> Buffer {
    let size = Size { width, height };
    let setup = Setup {
        terminal: headless::terminal(Family::Explicit, false),
        ..Setup::new(Catalog::new(Language::English), size)
    };
    let load = reading(files.1.to_owned(), files.0.to_owned(), Store::in_folder(state));
    Played::new(App::new(setup), load, size, &script::parse(keys).expect("keys")).frame(Family::default())
}

/// What is seen after some keys; the folder is called the same everywhere.
fn seen(size: (u16, u16), keys: &str) -> String {
    let (folder, timeline, path): (_, PathBuf, PathBuf) = folder(&candidates());
    let shown = text(&frame((&timeline, &path), folder.path(), size, keys));
    shown.replace(&folder.path().display().to_string(), "FOLDER")
}

#[rstest]
#[case::low(80, 24)]
#[case::large(200, 60)]
fn a_candidate_stands_above_its_passage(#[case] width: u16, #[case] height: u16) {
    insta::assert_snapshot!(format!("{width}x{height}"), seen((width, height), ""));
    insta::assert_snapshot!(format!("{width}x{height}-invented"), seen((width, height), "j"));
}

#[rstest]
#[case::the_first("", "Candidate 1 of 3 · new")]
#[case::why_it_is_near("", "it quotes the same passage")]
#[case::the_second("j", "Candidate 2 of 3 · cannot be accepted")]
#[case::why_it_is_blocked("n", "the words do not stand in")]
#[case::it_cannot_be_accepted("j<enter>", "It cannot be accepted as it is")]
#[case::one_that_cannot_be_read("G", "there is no month 13")]
#[case::ends("GGk", "Candidate 2 of 3")]
#[case::no_event_near("j9", "There is no such event near it")]
#[case::any_event_by_its_name("+", "To which event")]
#[case::dismissed("x", "Candidate 2 of 3")]
#[case::dismissed_before("xk", "Candidate 1 of 3 · dismissed")]
#[case::undone("xu", "Candidate 1 of 3 · new")]
#[case::nothing_to_undo("u", "Nothing was written")]
#[case::no_filter("/kim", "Candidate 1 of 3")]
#[case::the_article_has_its_own_keys("<tab>j<tab>", "Candidate 1 of 3")]
fn keys_go_from_candidate_to_candidate(#[case] keys: &str, #[case] wanted: &str) {
    let shown = seen((80, 24), keys);
    assert!(shown.contains(wanted), "{shown}");
}

#[test]
fn a_review_goes_on_where_it_was_left() {
    let (folder, timeline, path) = folder(&candidates());
    let dismissed = tarikh::edit::review::Candidates::read(&path, &timeline).expect("they can be read");
    let (_, review) = dismissed.judged(&|_| false).expect("they can be judged");
    Store::in_folder(folder.path()).dismiss(&review.candidates[0].key, true).expect("it is remembered");
    let shown = text(&frame((&timeline, &path), folder.path(), (80, 24), ""));
    assert!(shown.contains("Candidate 2 of 3"), "{shown}");
}
