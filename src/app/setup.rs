//! What the program is started with.

use crate::i18n::Words;

use super::Size;

/// Everything the state needs from outside before anything happens.
pub struct Setup {
    /// The language of the interface.
    pub words: Words,
    /// The colours.
    pub theme: Theme,
    /// Columns and rows of the screen.
    pub size: Size,
    /// Whether the mouse is taken at first.
    pub mouse: bool,
}

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// For dark backgrounds, in 24-bit colour.
    #[default]
    Dark,
    /// For light backgrounds, in 24-bit colour.
    Light,
    /// The terminal's own sixteen colours.
    Sixteen,
    /// No colour at all: bold, underline and signs say everything.
    Plain,
}

impl Theme {
    /// The one that F3 turns to.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
            // A terminal of sixteen colours, or a reader who wants none, is not served by more.
            other => other,
        }
    }
}
