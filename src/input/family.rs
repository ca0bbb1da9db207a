//! The families of terminals, by what they do with right-to-left text, and their names.

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
