//! Changes of the timeline's file: what is to be worked out, and what came of it, to be looked at before it is written.

use crate::finding::Fix;
use crate::timeline::id::IdOf;
use crate::timeline::{NewEvent, NewExcerpt, Standing};

/// A change of the timeline's file that is to be worked out. The world does that, on the file as it stands then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// How long each stop of a tour is to take, from how long it took.
    Tour {
        /// The tour, by its id.
        tour: String,
        /// The ids of the events it stops at, in their order.
        stops: Vec<String>,
    },
    /// What makes findings go away.
    Fixes {
        /// Of each finding one.
        fixes: Vec<Fix>,
        /// What they are fixes of, in words.
        what: String,
    },
    /// An excerpt that does not stand as it is written quotes a passage of its article that it may mean; what it quoted stays under `was`.
    Repair {
        /// The id of its event.
        event: String,
        /// Which of the excerpts of that, from 0.
        excerpt: usize,
        /// Which of the passages, from 0, those near its neighbours first; after the last the first again.
        nth: usize,
    },
    /// A candidate as an event of the timeline.
    Accept {
        /// What it is known by.
        key: String,
        /// Its id.
        id: String,
    },
    /// The excerpts of a candidate as those of an event.
    Account {
        /// What the candidate is known by.
        key: String,
        /// The id of the event.
        to: String,
    },
    /// An event made of a passage.
    Event(Box<NewEvent>),
    /// Another account of an event.
    Excerpt {
        /// The event, by its id.
        event: String,
        /// What is quoted.
        excerpt: Box<NewExcerpt>,
    },
    /// Something gets another id, everywhere.
    Rename {
        /// In which list.
        of: IdOf,
        /// The id.
        old: String,
        /// The new one.
        new: String,
    },
    /// Something leaves its list.
    Join {
        /// The list.
        of: IdOf,
        /// What goes, by its id.
        gone: String,
        /// What takes its place wherever it is referred to, by its id; without one the references go too.
        into: Option<String>,
    },
    /// Two events become one.
    Merge {
        /// What goes, by its id.
        gone: String,
        /// What stays, by its id.
        into: String,
        /// Whether what stays gets the title of what goes.
        other_title: bool,
    },
    /// Events refer to something more, or to something no longer.
    Refer {
        /// The events, by their ids.
        events: Vec<String>,
        /// In which list it is.
        of: IdOf,
        /// Its id.
        id: String,
        /// Whether they do from now on.
        refers: bool,
    },
    /// Events stand as firm as this.
    Stand {
        /// The events, by their ids.
        events: Vec<String>,
        /// How firm.
        standing: Standing,
    },
    /// Sources get the hash of their file: each by its id, with that.
    Hashes(Vec<(String, String)>),
}

/// What is to be read as soon as it stands in the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToRead {
    /// The event, by its id.
    pub event: String,
    /// The words of its excerpt.
    pub exact: String,
}

impl Plan {
    /// What is to be read once it is written.
    #[must_use]
    pub fn to_read(&self) -> Option<ToRead> {
        let (event, excerpt) = match self {
            Self::Event(event) => (&event.id, &event.excerpt),
            Self::Excerpt { event, excerpt } => (event, excerpt.as_ref()),
            _ => return None,
        };
        Some(ToRead { event: event.clone(), exact: excerpt.quotation.exact.clone() })
    }
}

/// A change of the timeline's file that was worked out, and may be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// What it does, in a few words.
    pub said: String,
    /// The file.
    pub file: String,
    /// What of the file it changes, with the lines around.
    pub lines: Vec<DiffLine>,
}

/// A line of a file that a change takes away or brings, or that stands near one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffLine {
    /// What becomes of it.
    pub sign: DiffSign,
    /// Which line it is, from 1: one that goes, in the file as it is; any other, in the file as it will be.
    pub number: usize,
    /// Its words, without the line break.
    pub text: String,
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiffSign {
    /// It stays.
    Kept,
    /// It goes.
    Removed,
    /// It comes.
    Added,
}

impl DiffSign {
    /// The sign before the line.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Kept => " ",
            Self::Removed => "-",
            Self::Added => "+",
        }
    }
}
