//! What the program is started with.

use crate::finding::Finding;
use crate::i18n::Catalog;
use crate::text::Direction;

use super::{Size, Terminal};

/// Everything the state needs from outside before anything happens.
pub struct Setup {
    /// The language of the interface.
    pub words: Catalog,
    /// The way layouts run.
    pub direction: Direction,
    /// The colours.
    pub theme: Theme,
    /// What decides about the colours from now on.
    pub colours_by: ColoursBy,
    /// What is known of the terminal.
    pub terminal: Terminal,
    /// What is wrong with the settings: said in the hint row at first, and told among the problems.
    pub fault: Option<Finding>,
    /// The filter at first.
    pub filter: String,
    /// Columns and rows of the screen.
    pub size: Size,
    /// Whether the mouse is taken at first.
    pub mouse: bool,
}

impl Setup {
    /// What holds where nothing is known and nothing was asked for: layouts run as the language does, dark, with the mouse.
    #[must_use]
    pub fn new(words: Catalog, size: Size) -> Self {
        Self {
            direction: words.language().direction(),
            words,
            theme: Theme::default(),
            colours_by: ColoursBy::default(),
            terminal: Terminal::default(),
            fault: None,
            filter: String::new(),
            size,
            mouse: true,
        }
    }
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

/// What decides about the colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColoursBy {
    /// The reader, who asked for them or turned them with F3.
    #[default]
    Reader,
    /// The background of the terminal, once it is known.
    Background,
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
