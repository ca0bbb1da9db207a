//! The world of the terminal: it claims the terminal and gives it back, turns bytes into messages, performs effects,
//! and draws when something changed.
//!
//! ```text
//!   tty ──▶ reader ──▶ terminal::input ──▶ Message ─┐
//!   signals ─────────────────────────────▶ Message ─┼─▶ App::update ──▶ Effects ──▶ (quit, suspend, copy, …)
//!   loader, watcher, others ─▶ inbox ────▶ Message ─┤         │
//!   deadlines ───────────────────────────▶ Message ─┘         ▼
//!   stdout ◀── one write a frame ◀── screen (the difference) ◀── ui::draw
//! ```

pub mod ask;
pub mod bidi;
mod browser;
pub mod control;
pub mod crash;
pub mod headless;
pub mod loader;
pub mod probe;

mod changes;
mod clipboard;
mod deadlines;
mod edit;
mod fault;
mod guard;
mod inbox;
mod lines;
mod notes;
mod patience;
mod reader;
mod screen;
mod session;
mod signals;
mod suspend;
mod tmux;
mod tty;
mod watch;

pub use bidi::{Bidi, Preferences};
pub use crash::Crash;
pub use edit::{EditProblem, Spot};
pub use loader::{Load, Reading};
pub use tty::Refusal;
pub use watch::Watching;

use std::path::PathBuf;

use crate::app::{App, Edit, LastView};
use crate::state::Store;
use control::client::Wanted;
use control::folder::TimelineKey;
use guard::Guard;
use reader::Reader;
use session::Session;
use tty::Tty;

/// The most columns, and the most rows, that are drawn: keeps the cells of a frame bounded whatever the kernel says.
pub const LARGEST: u16 = 1000;

/// Finds the place that an editor is to open, or says why there is none.
pub type Find = Box<dyn Fn(&Edit) -> Result<Spot, EditProblem>>;

/// Names the timeline's file, which the program may change when it is asked to; none where that is part of the program.
pub type NamesFile = Box<dyn Fn() -> Option<PathBuf>>;

/// What the screen needs of the world.
pub struct World {
    /// Reads the files.
    pub load: Load,
    /// How they are watched.
    pub watching: Watching,
    /// Finds the place that an editor is to open, or says why there is none.
    pub find: Find,
    /// Names the timeline's file.
    pub file: NamesFile,
    /// The file of the candidates that are reviewed, where some are.
    pub candidates: Option<PathBuf>,
    /// What is known of the terminal's ways with right-to-left text.
    pub bidi: Bidi,
    /// Where things are remembered.
    pub store: Store,
    /// What the timeline is known by to who looks for its stage.
    pub timeline: TimelineKey,
    /// How what is on screen at the end is remembered; not at all where none is given.
    pub resuming: Option<Resuming>,
    /// The stage whose notes are shown, in place of a timeline: nothing is read then.
    pub follow: Option<Wanted>,
    /// Whether the terminal can do nothing but write line after line.
    pub lines: bool,
}

/// What of the screen is remembered when a timeline is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resuming {
    /// The filter that was asked for on the command line, which is for this time alone.
    pub asked: Option<String>,
    /// The filter that was left before.
    pub left: String,
}

impl Resuming {
    fn of(self, last: LastView) -> LastView {
        let is_asked = self.asked.as_deref() == Some(last.filter.as_str());
        LastView { filter: if is_asked { self.left } else { last.filter }, ..last }
    }
}

/// Why the program left the screen.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// Its user quit.
    Quit,
    /// A signal ended it, or (as SIGHUP) the terminal went away.
    Signal(u8),
    /// A thread panicked; [`Crash::report`] says how.
    Panicked,
}

/// Shows a program on the terminal until it ends, and gives the terminal back as it was found, whatever happens.
///
/// The files are read on a thread of its own, at once with generation 0, then for each reload that it asks for.
///
/// # Errors
/// Where there is no terminal to show it on; nothing was written then.
pub fn explore(app: App, world: World, mouse: bool, crash: &Crash) -> Result<End, Refusal> {
    let (tty, guard) =
        if world.lines { (Tty::open_for_lines()?, Guard::of_lines()) } else { (Tty::open()?, Guard::new(mouse)) };
    crash.first({
        let guard = guard.clone();
        move || {
            // Nobody can say what the terminal has still to answer.
            let mut reader = Reader::new();
            reader.ask();
            guard.release(&mut reader);
        }
    });
    let (store, timeline, resuming) = (world.store.clone(), world.timeline.clone(), world.resuming.clone());
    let mut session = Session::start(app, world, tty, guard).map_err(Refusal::System)?;
    let end = session.run();
    let last = session.last_view().filter(|_| end != End::Panicked).zip(resuming);
    // Remembered once the terminal is given back, so that nobody waits for it; where it fails nothing is lost but the place.
    drop(session);
    let _ = last.map(|(last, resuming)| store.remember_view(timeline.as_str(), resuming.of(last)));
    Ok(end)
}
