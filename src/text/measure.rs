//! Texts measured and cut by code points. Lists of places in texts are long: they keep 32 bits each, and no text of a limit that
//! a timeline has comes near 2³².

use std::ops::Range;

/// How many code points a text has.
#[must_use]
pub fn points(text: &str) -> u32 {
    narrow(text.chars().count())
}

/// The part of a text between two of its code points.
#[must_use]
pub fn part<'a>(text: &'a str, range: &Range<u32>) -> &'a str {
    let rest = text.char_indices().nth(wide(range.start)).and_then(|(start, _)| text.get(start..)).unwrap_or_default();
    let end = rest.char_indices().nth(range.len()).map_or(rest.len(), |(end, _)| end);
    rest.get(..end).unwrap_or_default()
}

/// A count as a list keeps it; the greatest for any beyond.
#[must_use]
pub fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A count as the screen has it, which is at most so wide and so high; the greatest for any beyond.
#[must_use]
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// A count as a way to go; the greatest for any beyond.
#[must_use]
pub fn steps(count: usize) -> isize {
    isize::try_from(count).unwrap_or(isize::MAX)
}

/// A count as slices take it.
#[must_use]
pub fn wide(count: u32) -> usize {
    const { assert!(usize::BITS >= u32::BITS, "a slice may have 2³² members") }
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use rstest::rstest;

    use super::{part, points};

    #[rstest]
    #[case(0..3, "كيم")]
    #[case(4..8, "جونغ")]
    #[case(4..99, "جونغ")]
    #[case(8..9, "")]
    #[case(9..12, "")]
    fn a_part_is_cut_by_code_points(#[case] range: Range<u32>, #[case] expected: &str) {
        let text = "كيم جونغ";
        assert_eq!(part(text, &range), expected);
        assert_eq!(points(text), 8);
    }
}
