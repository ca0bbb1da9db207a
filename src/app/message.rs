//! What can happen to the program.

use std::sync::Arc;

use crate::finding::Finding;
use crate::index::Index;
use crate::input::{Chord, Mouse, Paste};
use crate::timeline::Timeline;

use super::effect::Examination;
use super::model::citation::CopyForm;
use super::model::review::Review;
use super::plan::Proposal;
use super::remote::{Clock, Command, Peer, Refusal, Report, TimeOfDay};
use super::{Notice, Terminal, Theme};

/// Something happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// A key was pressed.
    Key(Chord),
    /// Text was pasted.
    Paste(Paste),
    /// The mouse did something.
    Mouse(Mouse),
    /// The screen has this size now.
    Resized(Size),
    /// A reading of the files ended. Results older than the newest request are dropped by generation.
    Loaded {
        /// Which request this answers.
        generation: u64,
        /// What was read, or the findings that make it unreadable.
        outcome: Result<Box<Loaded>, Vec<Finding>>,
    },
    /// What stands in the files is what was read of them last.
    Unchanged {
        /// Which request this answers.
        generation: u64,
    },
    /// Something may have changed in the files.
    FilesChanged,
    /// The system does not tell of changes in the files, so that they are looked at every so often; why, in its words.
    NotTold(String),
    /// The editor has ended, or could not be started.
    Edited {
        /// What went wrong.
        trouble: Option<Notice>,
    },
    /// All that is wrong with the timeline of this generation is known.
    Examined {
        /// Which reading it came with.
        generation: u64,
        /// Everything `tarikh check` tells.
        findings: Vec<Finding>,
    },
    /// No further digit came in the time that was asked for by [`Effect::AwaitDigit`](super::Effect::AwaitDigit).
    NoDigit,
    /// The time of a step on the stage is over, that was asked for by [`Effect::AwaitStep`](super::Effect::AwaitStep).
    StepOver,
    /// A text was copied, or was not; what is known of that.
    Copied(Notice),
    /// An address was given to the browser, or there is none; what is known of that.
    Browsed(Notice),
    /// The timeline of this generation can be searched from now on.
    Indexed {
        /// Which request it answered.
        generation: u64,
        /// What can be found in it.
        index: Arc<Index>,
    },
    /// More is known of the terminal, or something was chosen for it.
    Terminal(Box<Terminal>),
    /// The terminal has a background that this theme is made for; none where it does not say.
    Background(Option<Theme>),
    /// What was remembered of filters, and of what was copied, in earlier runs.
    Remembered {
        /// Those used, the newest last.
        history: Vec<String>,
        /// Those with a name, each with its line.
        saved: Vec<(String, String)>,
        /// The form in which something was copied last.
        form: Option<CopyForm>,
        /// Where talks were left: what each was about, the event that was told and which stop it was, from 0.
        left: Vec<(String, String, usize)>,
    },
    /// Something could not be remembered; why, in the words of the system.
    NotRemembered(String),
    /// Reading takes long: articles read so far, articles in all.
    Progress {
        /// Which request is being answered.
        generation: u64,
        /// Articles read.
        read: usize,
        /// Articles in all.
        total: usize,
    },
    /// Someone asks for something of the stage, from another program.
    Remote {
        /// Who.
        from: Peer,
        /// For what.
        command: Command,
    },
    /// A change of the timeline's file was worked out, or why there is none.
    Proposed(Result<Proposal, Notice>),
    /// It was written or taken back, or was not; what is known of that.
    Written(Notice),
    /// The notes of the talk are to be had in another terminal; how.
    NotesOpened(Notice),
    /// For the notes: where the talk is.
    Stage {
        /// What is on the stage.
        report: Box<Report>,
        /// Its clock.
        clock: Clock,
    },
    /// For the notes: another stop of the talk, that was peeked at.
    Peeked(Box<Report>),
    /// For the notes: what was asked of the stage cannot be.
    Refused(Refusal),
    /// For the notes: there is no stage, or no longer.
    StageGone,
    /// For the notes: a second has gone by.
    Second {
        /// The clock of the talk now; none where there was no talk yet.
        clock: Option<Clock>,
        /// What time it is.
        time: TimeOfDay,
    },
}

/// A timeline that can be shown.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The events and their articles.
    pub timeline: Arc<Timeline>,
    /// What can be found in it; where it is not built yet, [`Message::Indexed`] brings it.
    pub index: Option<Arc<Index>>,
    /// What is wrong with it, as far as reading tells.
    pub findings: Vec<Finding>,
    /// What finds the rest, where that is still to be found.
    pub examination: Option<Examination>,
    /// Whether it is the embedded example, opened because no timeline was found.
    pub example: bool,
    /// The events that are proposed for it, and stand in it, where they are reviewed.
    pub review: Option<Review>,
}

/// Columns and rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}
