//! What a family of terminals is sent besides the text, and what it minds.

use crate::input::Family;

impl Family {
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

    /// What undoes [`Self::enter`]; `was_explicit` where the terminal was found to order no text itself.
    #[must_use]
    pub fn leave(self, was_explicit: bool) -> &'static str {
        match self {
            Self::Explicit | Self::Unshaped if was_explicit => "",
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
        self == Self::Logical
    }
}
