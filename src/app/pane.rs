//! The two panes, and where in them a reader is.

/// Which of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The list of events.
    #[default]
    Chronology,
    /// The event and its article.
    Source,
}

impl Pane {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Chronology => Self::Source,
            Self::Source => Self::Chronology,
        }
    }
}

/// A place of a document that holds at every width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Which block: a paragraph, or what stands between two.
    pub block: usize,
    /// A code point of its paragraph; [`Self::AFTER`] for the blank row after it.
    pub at: u32,
}

impl Reading {
    /// No code point of a paragraph: the place after its last row.
    pub const AFTER: u32 = u32::MAX;
}

/// Where a reader is in the panes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// Which pane has the focus.
    pub focus: Pane,
    /// The place of the article in the first row.
    pub reading: Reading,
    /// Whether that is an article read by itself, in place of the panes: no event is read there, to be gone back to.
    pub alone: bool,
}
