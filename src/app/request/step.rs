//! What is asked before a change of the file is worked out: which change, of what, into what.

use crate::timeline::EventIx;
use crate::timeline::id::IdOf;

/// A question on the way to a change of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeStep {
    /// Which change.
    Menu,
    /// What events are to refer to, or to refer to no longer.
    Refer {
        /// Whether they are to.
        refers: bool,
        /// Whether it is about all that is listed, and not about the selected event.
        listed: bool,
    },
    /// How firm events are to stand.
    Stand {
        /// Whether it is about all that is listed.
        listed: bool,
    },
    /// What is to have another id.
    Rename,
    /// Which id it is to have: by its place in its list.
    RenameTo(IdOf, usize),
    /// What is to be joined with something else.
    Join,
    /// With what: by its place in its list.
    JoinInto(IdOf, usize),
    /// What is to leave its list.
    Retire,
    /// Which event is to become one with the selected one.
    Merge,
    /// Which title both are to have: that of this event or that of the selected one.
    MergeTitle(EventIx),
}
