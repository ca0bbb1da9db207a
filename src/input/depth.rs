//! How many colours a terminal has.

use strum::{IntoStaticStr, VariantArray};

/// The colours of a terminal, from the fewest to the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
pub enum ColourDepth {
    /// The first eight of the sixteen, which bold makes bright.
    #[strum(serialize = "8")]
    Eight,
    /// The terminal's own sixteen.
    #[strum(serialize = "16")]
    Sixteen,
    /// Those of xterm's table of 256 (a cube of 216 and 24 greys behind the sixteen).
    #[strum(serialize = "256")]
    Table,
    /// Any, by eight bits of red, green and blue.
    #[default]
    #[strum(serialize = "24-bit")]
    True,
}

impl ColourDepth {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}
