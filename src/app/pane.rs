//! The two panes.

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
