//! What the mouse did.

/// What the mouse did, and in which cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// What.
    pub kind: MouseKind,
    /// From 0.
    pub column: u16,
    /// From 0.
    pub row: u16,
}

/// What a mouse can do that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseKind {
    /// The left button went down.
    Press,
    /// The left button is held and the mouse moves.
    Drag,
    /// The left button went up.
    Release,
    /// The wheel turned: notches, down is positive.
    Wheel(i16),
}

impl Mouse {
    /// The same in the nearest cell of a screen of so many columns and rows. A terminal may report cells outside of it: while
    /// dragging, or after it shrank.
    #[must_use]
    pub fn clamped(self, width: u16, height: u16) -> Self {
        let (column, row) = (self.column.min(width.saturating_sub(1)), self.row.min(height.saturating_sub(1)));
        Self { column, row, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::{Mouse, MouseKind};

    #[test]
    fn a_click_outside_the_screen_is_at_its_edge() {
        let far = Mouse { kind: MouseKind::Press, column: 65535, row: 3 };
        assert_eq!(far.clamped(80, 2), Mouse { column: 79, row: 1, ..far });
        assert_eq!(far.clamped(0, 0), Mouse { column: 0, row: 0, ..far });
    }
}
