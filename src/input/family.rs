//! The families of terminals, by what they do with right-to-left text, and their names.

use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// How a terminal treats right-to-left text, and so what it must be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
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
    /// The same behind a multiplexer, which does not pass joiners: letters written together in logical order, a mark after them.
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
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in options and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}
