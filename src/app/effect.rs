//! What the program asks the world to do.

use std::fmt;
use std::sync::Arc;

use crate::finding::{Finding, Place};
use crate::input::Family;
use crate::timeline::EventIx;
use crate::timeline::address::Address;

use super::model::citation::CopyForm;
use super::plan::Plan;
use super::remote::{ClockCommand, Command, Peer, Refusal, Report};

/// Something to be done outside, by [`crate::tui`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave, the terminal as it was found.
    Quit,
    /// Stop as Ctrl-Z does, and come back at `fg`.
    Suspend,
    /// Clear the terminal and draw everything anew.
    Redraw,
    /// Put this text (logical order) on the clipboard; the answer is [`Message::Copied`](super::Message::Copied).
    Copy(String),
    /// Put the event of this place on the clipboard as `show --format json` gives it; answered as [`Self::Copy`].
    CopyJson(EventIx),
    /// Open an address in the browser of the desktop; the answer is [`Message::Browsed`](super::Message::Browsed).
    Browse(Address),
    /// Wait a moment for another digit, anew from now on; where none comes the answer is
    /// [`Message::NoDigit`](super::Message::NoDigit).
    AwaitDigit,
    /// Wait so many seconds, anew from now on; the answer is [`Message::StepOver`](super::Message::StepOver).
    AwaitStep(u32),
    /// Take the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Send right-to-left text as this family wants it, and remember that for the terminal; without one, as the
    /// terminal turns out to want it, forgetting what was chosen. The answer is [`Message::Terminal`](super::Message::Terminal).
    Family(Option<Family>),
    /// Show Arabic vowel signs or hide them, and remember that for the terminal; answered as [`Self::Family`].
    Marks(bool),
    /// Remember something of filters, or of what was copied, for the runs to come.
    Remember(Remember),
    /// Read the files again; the answer carries this generation: [`Message::Loaded`](super::Message::Loaded), or
    /// [`Message::Unchanged`](super::Message::Unchanged).
    Reload(u64),
    /// Look for all that is wrong with a timeline, while the screen goes on; the answer is
    /// [`Message::Examined`](super::Message::Examined).
    Examine {
        /// Which reading it came with.
        generation: u64,
        /// How.
        examination: Examination,
    },
    /// Hand the terminal to the user's editor; the answer is [`Message::Edited`](super::Message::Edited).
    Edit(Edit),
    /// Something of the talk on the stage is another now: tell whoever listens.
    Report(Box<Report>),
    /// The stage is left: nobody can listen any longer.
    StageLeft,
    /// Tell the one who peeked at a stop, and no one else.
    Answer {
        /// Who asked.
        to: Peer,
        /// That stop, in place of the one on the stage.
        report: Box<Report>,
    },
    /// Tell the one who asked for something that it cannot be.
    Refuse {
        /// Who asked.
        to: Peer,
        /// Why.
        why: Refusal,
    },
    /// Do something to the clock of the talk.
    Clock(ClockCommand),
    /// Work out a change of the timeline's file; the answer is [`Message::Proposed`](super::Message::Proposed).
    Plan(Plan),
    /// Write the change that was proposed last; the answer is [`Message::Written`](super::Message::Written).
    WriteProposed,
    /// Take back the change that was written last and not taken back yet; the answer is
    /// [`Message::Written`](super::Message::Written).
    TakeBack,
    /// Open the notes of the talk in another terminal, or say how; the answer is [`Message::NotesOpened`](super::Message::NotesOpened).
    Notes,
    /// Ask the stage for something, from the notes.
    Send(Command),
}

/// What to open in an editor, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The timeline, at the event of this id.
    Event(String),
    /// Where a finding is.
    Finding(Place),
    /// An article.
    Article {
        /// Its path as the timeline writes it.
        file: String,
        /// From 1.
        line: u32,
        /// From 1, in code points.
        column: u32,
    },
}

/// What to remember of filters, and of what was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remember {
    /// That this one was used.
    Used(String),
    /// This one, under a name.
    Saved {
        /// The name.
        name: String,
        /// The line.
        line: String,
    },
    /// Of the one of this name, nothing any more.
    Forgotten(String),
    /// Where a talk was left.
    Left {
        /// What it was about.
        subject: String,
        /// The id of the event that was told.
        event: String,
        /// Which stop it was, from 0.
        stop: usize,
    },
    /// That something was copied in this form.
    Form(CopyForm),
    /// That a candidate is not wanted, or no longer.
    Dismissed {
        /// What it is known by.
        key: String,
        /// Whether it is not wanted.
        dismissed: bool,
    },
}

/// Finds all that is wrong with a timeline that was read, which takes long.
#[derive(Clone)]
pub struct Examination(Arc<dyn Fn() -> Vec<Finding> + Send + Sync>);

impl Examination {
    /// It will be done so.
    #[must_use]
    pub fn new(work: impl Fn() -> Vec<Finding> + Send + Sync + 'static) -> Self {
        Self(Arc::new(work))
    }

    /// Does it; the findings, sorted.
    #[must_use]
    pub fn run(&self) -> Vec<Finding> {
        (self.0)()
    }
}

impl fmt::Debug for Examination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Examination")
    }
}

impl PartialEq for Examination {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Examination {}
