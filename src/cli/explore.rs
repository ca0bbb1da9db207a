//! `tarikh [FILE|DIR]`: the screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::output::{print_error, refuse};
use super::start::{Start, is_dumb};
use super::{Exit, Options};
use crate::app::effect::Examination;
use crate::app::{App, AskedTalk, Drawing, Edit, LastView, Loaded, Setup, Signs, Size};
use crate::config::{Origin, Settings};
use crate::finding::codes::TIMELINE_MISSING;
use crate::finding::render;
use crate::i18n::Catalog;
use crate::read::{self, system_words};
use crate::tui::control::client::Wanted;
use crate::tui::control::folder::TimelineKey;
use crate::tui::{self, Bidi, Crash, End, Find, Load, Reading, Refusal, Resuming, Spot, Watching, World};

/// What was asked for on the command line.
#[derive(Debug, Default)]
pub struct Asked {
    /// The timeline, or its folder.
    pub path: Option<PathBuf>,
    /// The filter at first.
    pub filter: Option<String>,
    /// The talk to begin with.
    pub talk: Option<AskedTalk>,
    /// The stage whose notes are shown, in place of a timeline.
    pub follow: Option<Wanted>,
    /// The candidates that are reviewed for the timeline.
    pub candidates: Option<PathBuf>,
}

/// Explores a timeline on the terminal.
pub fn run(asked: Asked, options: &Options, words: &Catalog, crash: &Crash) -> Exit {
    let Asked { path, filter, talk, follow, candidates } = asked;
    let start = match Start::new(options, words) {
        Ok(start) => start,
        Err(failed) => return failed,
    };
    for fault in &start.config.faults {
        // On stderr, where it is found after the screen was left.
        print_error(render::human(fault, words, false).trim_end());
    }
    let bidi = Bidi::new(start.preferences(), start.store.clone());
    let drawing = start.drawing();
    // Who hears the screen points at nothing.
    let mouse = start.settings.mouse.value && drawing == Drawing::Panes;
    // Notes read nothing that could change.
    let watching = if follow.is_some() { Watching::Not } else { start.watching() };
    let timeline = TimelineKey::of(read::file_of(path.as_deref()).as_deref());
    // A talk tells what it is asked to, and a review goes its own way.
    let resumes = talk.is_none() && follow.is_none() && candidates.is_none();
    let last = if resumes { start.store.last_view(timeline.as_str()) } else { LastView::default() };
    let resuming = resumes.then(|| Resuming { asked: filter.clone(), left: last.filter.clone() });
    let own = spoken(&start.settings, &last, words);
    let settings = start.config.faults.iter().find_map(|fault| fault.place.as_ref()).map(|place| place.file.clone());
    let app = App::new(Setup {
        theme: start.colours.theme,
        most_colours: start.colours.most,
        colours_by: start.colours.by,
        terminal: bidi.report(),
        keymap: start.config.keymap,
        faults: start.config.faults,
        filter: filter.unwrap_or_else(|| last.filter.clone()),
        last,
        mouse,
        drawing,
        signs: if start.settings.ascii.value { Signs::Ascii } else { Signs::Unicode },
        direction: start.settings.direction.value.fixed(),
        talk,
        notes: follow.is_some(),
        ..Setup::new(own, Size::default())
    });
    let (find, store) = (finding(path.clone(), candidates.as_deref(), settings), start.store);
    let named = path.clone();
    let file = Box::new(move || read::file_of(named.as_deref()));
    let load = match candidates.clone().zip(read::file_of(path.as_deref())) {
        Some((candidates, timeline)) => super::review::reading(candidates, timeline, store.clone()),
        None => reading(path),
    };
    let world =
        World { load, watching, find, file, candidates, bidi, store, timeline, resuming, follow, lines: is_dumb() };
    match tui::explore(app, world, mouse, crash) {
        Ok(End::Quit) => Exit::Fine,
        Ok(End::Signal(number)) => Exit::Signal(number),
        Ok(End::Panicked) => Exit::Panicked,
        Err(refusal) => {
            explain(&refusal, words);
            if matches!(refusal, Refusal::System(_)) { Exit::System } else { Exit::Usage }
        }
    }
}

/// The words of the screen: what the command line or a variable says comes first, then what the reader turned when the timeline was open
/// last, then what is set once and for all.
fn spoken(settings: &Settings, last: &LastView, said: &Catalog) -> Catalog {
    let is_said = |from| matches!(from, Origin::Flag | Origin::Variable);
    let turned = last.language.filter(|_| !is_said(settings.interface.from));
    let mut words = Catalog::new(turned.unwrap_or(said.language()));
    let turned = last.titles.as_deref().filter(|_| !is_said(settings.titles.from));
    if let Some(tag) = turned.or(settings.titles.value.tag()) {
        words.read_titles_in(tag);
    }
    words.write_as_in(said.region());
    words
}

fn explain(refusal: &Refusal, words: &Catalog) {
    match refusal {
        Refusal::Output => refuse(words, "command-no-terminal", &[]),
        Refusal::Input => refuse(words, "command-no-keys", &[]),
        Refusal::Dumb => refuse(words, "command-dumb-terminal", &[]),
        Refusal::System(error) => refuse(words, "command-terminal", &[("reason", system_words(error).into())]),
    }
}

/// What reads the timeline at a path, as often as it is asked to.
#[must_use]
pub fn reading(mut path: Option<PathBuf>) -> Load {
    Box::new(move |progress| {
        let library = read::library_or_example(path.as_deref(), progress);
        let example = library.example();
        // What was found is read again by its name, also where it is missing for a moment while it is saved.
        path = library.path.or(path.take());
        let snapshot = library.snapshot;
        let outcome = match library.timeline {
            None => Err(library.findings),
            Some(timeline) => {
                let timeline = Arc::new(timeline);
                let examination = library.unexamined.map(|unexamined| {
                    // What lies here and may have been meant is no rule's to say.
                    let here = library.findings.iter().filter(|finding| finding.code == TIMELINE_MISSING.word);
                    let (timeline, here): (_, Vec<_>) = (Arc::clone(&timeline), here.cloned().collect());
                    Examination::new(move || here.iter().cloned().chain(unexamined.examine(&timeline)).collect())
                });
                Ok(Box::new(Loaded {
                    timeline,
                    index: None,
                    findings: library.findings,
                    examination,
                    example,
                    review: None,
                }))
            }
        };
        Reading { outcome, snapshot }
    })
}

/// What finds the place that an editor is to open, in the timeline at a path, its articles, the file of candidates, or the settings that
/// cannot be read.
fn finding(path: Option<PathBuf>, candidates: Option<&Path>, settings: Option<String>) -> Find {
    let own: Vec<String> = candidates.iter().map(|file| file.display().to_string()).chain(settings).collect();
    Box::new(move |what| {
        let spot = match what {
            Edit::Event(id) => read::spot::event(path.as_deref(), id),
            Edit::Finding(place) if own.contains(&place.file) => {
                Some((PathBuf::from(&place.file), place.line, place.column))
            }
            Edit::Finding(place) => {
                read::spot::of_finding(path.as_deref(), &place.file).map(|file| (file, place.line, place.column))
            }
            Edit::Article { file, line, column } => {
                read::spot::article(path.as_deref(), file).map(|file| (file, *line, *column))
            }
        };
        let (file, line, column) = spot.ok_or(("edit-example", Vec::new()))?;
        Ok(Spot { file, line, column })
    })
}
