//! Mouse reports in the SGR form (mode 1006): `CSI < button ; column ; row M`, `m` when the button goes up.

use crate::input::{Mouse, MouseKind};

const BUTTON: u32 = 0b1100_0011;
const MOTION: u32 = 32;

/// What a report says, from after the `<` to before the final letter; `None` where it means nothing here.
pub(super) fn mouse(report: &[u8], let_go: bool) -> Option<Mouse> {
    let mut numbers = std::str::from_utf8(report).ok()?.split(';').map(|digits| digits.parse::<u32>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let moving = button & MOTION != 0;
    let kind = match (button & BUTTON, let_go) {
        (0, true) => MouseKind::Release,
        (0, false) if moving => MouseKind::Drag,
        (0, false) => MouseKind::Press,
        (64, false) if !moving => MouseKind::Wheel(-1),
        (65, false) if !moving => MouseKind::Wheel(1),
        _ => return None,
    };
    Some(Mouse { kind, column: from_zero(column), row: from_zero(row) })
}

fn from_zero(place: u32) -> u16 {
    u16::try_from(place.saturating_sub(1)).unwrap_or(u16::MAX)
}
