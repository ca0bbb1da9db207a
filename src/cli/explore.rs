//! `tarikh [FILE|DIR]`: the screen.

use std::path::PathBuf;
use std::sync::Arc;

use super::output::refuse;
use super::{Exit, Options};
use crate::app::{Edit, Loaded, Message, Setup, Size, State};
use crate::i18n::Words;
use crate::index::Deferred;
use crate::read::{self, system_words};
use crate::tui::{self, Crash, End, Find, Load, Refusal, Spot, World};

/// Explores a timeline on the terminal.
pub fn run(path: Option<PathBuf>, options: &Options, words: &Words, crash: &Crash) -> Exit {
    let family = match options.family() {
        Ok(family) => family,
        Err(unknown) => {
            refuse(words, "command-bidi-unknown", &[("name", unknown.into())]);
            return Exit::Usage;
        }
    };
    let state = State::new(setup(options, Size::default()));
    let world = World { find: finding(path.clone()), load: reading(path) };
    match tui::explore(state, world, !options.no_mouse, family, crash) {
        Ok(End::Quit) => Exit::Fine,
        Ok(End::Signal(number)) => Exit::Signal(number),
        Ok(End::Panicked) => Exit::Panicked,
        Err(refusal) => {
            explain(&refusal, words);
            if matches!(refusal, Refusal::System(_)) { Exit::System } else { Exit::Usage }
        }
    }
}

/// What a state is started with under these options.
#[must_use]
pub fn setup(options: &Options, size: Size) -> Setup {
    Setup { words: Words::new(options.language()), theme: options.screen_theme(), size, mouse: !options.no_mouse }
}

fn explain(refusal: &Refusal, words: &Words) {
    match refusal {
        Refusal::Output => refuse(words, "command-no-terminal", &[]),
        Refusal::Input => refuse(words, "command-no-keys", &[]),
        Refusal::Dumb => refuse(words, "command-dumb-terminal", &[]),
        Refusal::System(error) => refuse(words, "command-terminal", &[("reason", system_words(error).into())]),
    }
}

/// What reads the timeline at a path, as often as it is asked to.
#[must_use]
pub fn reading(path: Option<PathBuf>) -> Load {
    Box::new(move |generation, tell| {
        let library = read::library_telling(path.as_deref(), tell);
        let example = library.example();
        let outcome = match library.timeline {
            None => Err(library.findings),
            Some(timeline) => {
                let timeline = Arc::new(timeline);
                let index = Arc::new(Deferred::new(Arc::clone(&timeline)));
                Ok(Box::new(Loaded { timeline, index, findings: library.findings, example }))
            }
        };
        Message::Loaded { generation, outcome }
    })
}

/// What finds the place that an editor is to open.
fn finding(path: Option<PathBuf>) -> Find {
    Box::new(move |what| {
        let spot = match what {
            Edit::Event(id) => read::spot::event(path.as_deref(), id),
            Edit::Article { file, line, column } => {
                read::spot::article(path.as_deref(), file).map(|file| (file, *line, *column))
            }
        };
        let (file, line, column) = spot.ok_or(("edit-example", Vec::new()))?;
        Ok(Spot { file, line, column })
    })
}
