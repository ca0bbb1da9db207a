//! The bidirectional algorithm (UAX #9): base direction, levels, the order the eye meets, mirror images.

use unicode_bidi::{BidiInfo, Level, ParagraphBidiInfo};

use super::measure::wide;
use super::{Base, Direction};

mod mirroring;

/// What stands in place of what is cut.
pub(super) const ELLIPSIS: char = '…';

/// The base direction of a paragraph.
#[must_use]
pub fn direction(text: &str, base: Base) -> Direction {
    match base {
        Base::Fixed(direction) => direction,
        Base::Auto(otherwise) => match unicode_bidi::get_base_direction(text) {
            unicode_bidi::Direction::Ltr => Direction::Ltr,
            unicode_bidi::Direction::Rtl => Direction::Rtl,
            unicode_bidi::Direction::Mixed => otherwise,
        },
    }
}

/// The embedding level of each code point of a text laid on one line (rules P2 to L1). Characters that rule X9 removes
/// have the level of what stands before them. Paragraph separators end a paragraph, and the next begins anew.
#[must_use]
pub fn levels(text: &str, base: Base) -> Vec<u8> {
    let default = match base {
        Base::Auto(Direction::Ltr) => None,
        _ => Some(level_of(direction(text, base))),
    };
    let info = BidiInfo::new(text, default);
    let mut by_byte = Vec::with_capacity(text.len());
    for paragraph in &info.paragraphs {
        let levels = info.reordered_levels(paragraph, paragraph.range.clone());
        by_byte.extend(levels.iter().take(paragraph.range.end).skip(paragraph.range.start).map(Level::number));
    }
    text.char_indices().map(|(at, _)| by_byte.get(at).copied().unwrap_or(0)).collect()
}

/// Puts the items of one line, given in logical order, in visual order from left to right (rule L2).
pub fn reorder<T>(items: &mut [T], level: impl Fn(&T) -> u8) {
    let highest = items.iter().map(&level).max().unwrap_or(0);
    let lowest_odd = items.iter().map(&level).filter(|level| level % 2 == 1).min().unwrap_or(u8::MAX);
    for least in (lowest_odd..=highest).rev() {
        for run in items.chunk_by_mut(|a, b| (level(a) >= least) == (level(b) >= least)) {
            if run.first().is_some_and(|first| level(first) >= least) {
                run.reverse();
            }
        }
    }
}

/// The sign to show for `c` at an embedding level: its mirror image where text runs right to left (rule L4).
#[must_use]
pub fn mirror(c: char, level: u8) -> char {
    if level % 2 == 1 && !c.is_alphanumeric() { mirroring::mirrored(c) } else { c }
}

/// The levels of a paragraph by *byte*, before rule L1; nothing where all of it runs from left to right.
pub(super) fn levels_by_byte(text: &str, direction: Direction) -> Option<Vec<Level>> {
    if direction == Direction::Ltr && !text.chars().any(may_run_rtl) {
        return None;
    }
    Some(ParagraphBidiInfo::new(text, Some(level_of(direction))).levels)
}

/// The level of the `…` in place of all code points of a paragraph from one on: the paragraph's, but within an isolate the
/// isolate's, so that it stands where a name that is cut ends, and not where the line does.
pub(super) fn level_of_ellipsis(text: &str, from: u32, direction: Direction) -> u8 {
    let isolates = text.chars().any(|c| matches!(c, '\u{2066}'..='\u{2068}'));
    let kept = isolates.then(|| text.chars().take(wide(from)).chain([ELLIPSIS]).collect::<String>());
    let levels = kept.and_then(|kept| levels_by_byte(&kept, direction));
    levels.and_then(|levels| levels.last().map(Level::number)).unwrap_or(level_number(direction))
}

/// The paragraph level of a direction.
pub(super) fn level_number(direction: Direction) -> u8 {
    level_of(direction).number()
}

fn level_of(direction: Direction) -> Level {
    match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// Whether a left-to-right paragraph that holds `c` may have other levels than 0: letters and digits of right-to-left
/// scripts (assigned or not), direction controls.
fn may_run_rtl(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// Whether a character directs the order of its neighbours and shows nothing itself: marks, embeddings, overrides, isolates.
#[must_use]
pub fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text in the language of a BCP 47 tag, set into a sentence as [`isolated`] does; between RLI or LRI and PDI where the tag tells
/// its direction.
#[must_use]
pub fn isolated_in(language: &str, text: &str) -> String {
    let isolate = match super::language::direction(language) {
        Some(Direction::Rtl) => '\u{2067}',
        Some(Direction::Ltr) => '\u{2066}',
        None => return isolated(text),
    };
    format!("{isolate}{}\u{2069}", super::clean::line(text))
}

/// A text from data, set so into a sentence of the interface that neither turns the other around: between FSI and PDI
/// (UAX #9, 2.4.2), closed in itself.
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{}\u{2069}", super::clean::line(text))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{direction, levels, mirror, reorder};
    use crate::text::{Base, Direction};

    #[rstest]
    #[case("Kim كيم", Base::Auto(Direction::Rtl), Direction::Ltr)]
    #[case("2024 كيم", Base::Auto(Direction::Ltr), Direction::Rtl)]
    #[case("2024-06-18", Base::Auto(Direction::Rtl), Direction::Rtl)]
    #[case("\u{2067}كيم\u{2069} Kim", Base::Auto(Direction::Rtl), Direction::Ltr)]
    #[case("Kim", Base::Fixed(Direction::Rtl), Direction::Rtl)]
    fn a_paragraph_takes_the_direction_of_its_first_strong_character(
        #[case] text: &str,
        #[case] base: Base,
        #[case] expected: Direction,
    ) {
        assert_eq!(direction(text, base), expected);
    }

    #[test]
    fn trailing_white_space_goes_back_to_the_paragraph() {
        assert_eq!(levels("كيم Kim ", Base::Fixed(Direction::Rtl)), [1, 1, 1, 1, 2, 2, 2, 1]);
        assert_eq!(levels("Kim كيم ", Base::Fixed(Direction::Ltr)), [0, 0, 0, 0, 1, 1, 1, 0]);
    }

    #[rstest]
    #[case('(', ')')]
    #[case('»', '«')]
    #[case('≤', '≥')]
    #[case('[', ']')]
    #[case('.', '.')]
    fn signs_are_mirrored_only_where_text_runs_right_to_left(#[case] sign: char, #[case] image: char) {
        assert_eq!((mirror(sign, 1), mirror(sign, 2)), (image, sign));
        assert_eq!(mirror(image, 3), sign);
    }

    #[test]
    fn inner_runs_are_turned_before_outer_ones() {
        let mut items: Vec<(char, u8)> = "ab12cd".chars().zip([1, 1, 2, 2, 1, 1]).collect();
        reorder(&mut items, |(_, level)| *level);
        assert_eq!(items.iter().map(|(c, _)| *c).collect::<String>(), "dc12ba");
    }
}
