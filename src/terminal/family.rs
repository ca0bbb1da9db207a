//! The families of terminals, by what they do with right-to-left text.

use std::fmt;
use std::str::FromStr;

/// How a terminal treats right-to-left text, and so what it must be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Family {
    /// It draws cells where it is told to, once `CSI 8 l` was sent: visual order, presentation forms.
    #[default]
    Explicit,
    /// It runs the bidirectional algorithm over each row: a left-to-right mark after each right-to-left letter.
    Lrm,
    /// The same, held by one left-to-right override a row.
    Lro,
    /// It turns each run of one right-to-left script and one font around.
    Kitty,
    /// It undoes presentation forms, shapes by neighbours and reorders: joiners and marks in each cell.
    Konsole,
    /// The same behind a multiplexer, which does not pass joiners: logical order, each text isolated.
    KonsoleLogical,
    /// It reorders until told not to; then as explicit.
    Mlterm,
    /// It reorders inside runs of equal attributes: neighbouring letters differ by a shade that nobody sees.
    Qt,
    /// It reorders and shapes, and cannot be kept from it: logical order, plain letters.
    Logical,
    /// It draws cells where it is told to and shapes, or has no presentation forms: visual order, plain letters.
    Unshaped,
}

impl Family {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 10] = [
        Self::Explicit,
        Self::Lrm,
        Self::Lro,
        Self::Kitty,
        Self::Konsole,
        Self::KonsoleLogical,
        Self::Mlterm,
        Self::Qt,
        Self::Logical,
        Self::Unshaped,
    ];

    /// Its name in options and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Explicit => "explicit",
            Self::Lrm => "lrm",
            Self::Lro => "lro",
            Self::Kitty => "kitty",
            Self::Konsole => "konsole",
            Self::KonsoleLogical => "konsole-logical",
            Self::Mlterm => "mlterm",
            Self::Qt => "qt",
            Self::Logical => "logical",
            Self::Unshaped => "unshaped",
        }
    }

    /// What switches the terminal's own handling off. To be sent on the screen that is drawn on, *before* it is cleared: VTE keeps
    /// the mode row by row, and clearing is what gives it to the rows.
    #[must_use]
    pub fn enter(self) -> &'static str {
        match self {
            Self::Explicit | Self::Unshaped => "\x1b[8l",
            Self::Mlterm => "\x1b]5379;use_ctl=false\x07",
            Self::Lrm | Self::Lro | Self::Kitty | Self::Konsole | Self::KonsoleLogical | Self::Qt | Self::Logical => "",
        }
    }

    /// What undoes [`Self::enter`].
    #[must_use]
    pub fn leave(self) -> &'static str {
        match self {
            Self::Explicit | Self::Unshaped => "\x1b[8h",
            Self::Mlterm => "\x1b]5379;use_ctl=true\x07",
            Self::Lrm | Self::Lro | Self::Kitty | Self::Konsole | Self::KonsoleLogical | Self::Qt | Self::Logical => "",
        }
    }

    /// Whether it tells cells apart by their colours, also where a colour is not seen.
    #[must_use]
    pub fn minds_colours_of_blanks(self) -> bool {
        self == Self::Qt
    }

    /// Whether it is sent text in logical order, so that the rows that were drawn have to be known.
    #[must_use]
    pub fn is_logical(self) -> bool {
        matches!(self, Self::KonsoleLogical | Self::Logical)
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The name is of no family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no family of terminals has this name")]
pub struct UnknownFamily;

impl FromStr for Family {
    type Err = UnknownFamily;

    fn from_str(name: &str) -> Result<Self, UnknownFamily> {
        Self::ALL.into_iter().find(|family| family.name() == name).ok_or(UnknownFamily)
    }
}
