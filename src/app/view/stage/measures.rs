//! Where things stand on a stage of a size.

use crate::app::Size;

/// Rows of the screen from which there is air between things, from which there is more, and from which there is most.
const AIRY: u16 = 14;
const ROOMY: u16 = 24;
const LARGE: u16 = 40;
/// Columns of a line that is read with ease, by how much room the presenter wants around it, from the least to the most.
const MEASURES: [u16; 7] = [104, 92, 80, 70, 60, 52, 44];
/// Columns more on a large screen, whose letters are small.
const MORE: u16 = 20;

/// Where things stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// The first column of what is read, and how many it has.
    pub x: u16,
    /// Columns of what is read.
    pub width: u16,
    /// Columns at each side that stay empty whatever is shown.
    pub margin: u16,
    /// The row of the date.
    pub date: u16,
    /// Rows between date and title, and between title and passage.
    pub gap: u16,
    /// The row below what is read.
    pub end: u16,
    /// The row that says whose words they are.
    pub who: u16,
    /// Empty rows below that.
    pub airy: u16,
    /// The row of the time; none where there is no room for it.
    pub time: Option<u16>,
    /// The row of the name of the talk and the number of the stop.
    pub count: u16,
    /// Rows from one line of a passage to the next, at the most.
    pub spacing: u16,
    /// Whether a date may be written large.
    pub large: bool,
}

impl Measures {
    /// Of a screen, with more or less room around the words.
    #[must_use]
    pub fn new(size: Size, room: i8, timeless: bool) -> Self {
        let Size { width, height } = size;
        let margin = (width / 16).clamp(2, 8);
        let chosen = usize::from((i16::from(room) + 3).unsigned_abs()).min(MEASURES.len() - 1);
        let wide = width >= 160 && height >= LARGE;
        let most = MEASURES.get(chosen).copied().unwrap_or(70) + if wide { MORE } else { 0 };
        let measure = width.saturating_sub(2 * margin).min(most);
        let (top, gap, bottom, spacing) = match height {
            0..AIRY => (0, 0, 0, 1),
            AIRY..ROOMY => (1, 1, 0, 2),
            ROOMY..LARGE => (2, 1, 1, 2),
            _ => (height / 12, 2, 2, 3),
        };
        let count = height.saturating_sub(1 + bottom);
        let above = if height >= ROOMY { 2 } else { 1 };
        let time = (height >= AIRY && !timeless).then(|| count.saturating_sub(above));
        let who = time.unwrap_or(count).saturating_sub(if height >= AIRY { 2 } else { 1 });
        let spacing = match room {
            ..0 => 1,
            0 => spacing,
            _ => spacing + 1,
        };
        Self {
            x: width.saturating_sub(measure) / 2,
            width: measure,
            margin,
            date: top,
            gap,
            end: who.saturating_sub(u16::from(height >= AIRY)),
            who,
            airy: u16::from(height >= AIRY),
            time,
            count,
            spacing,
            large: height >= 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Measures;
    use crate::app::Size;

    #[rstest]
    fn nothing_stands_on_anything_else(
        #[values((40, 10), (40, 12), (60, 16), (80, 24), (100, 30), (120, 40), (200, 60), (240, 67))] size: (u16, u16),
        #[values(-3, 0, 3)] room: i8,
        #[values(true, false)] timeless: bool,
    ) {
        let made = Measures::new(Size { width: size.0, height: size.1 }, room, timeless);
        let rows = [Some(made.date), Some(made.end), Some(made.who), made.time, Some(made.count)];
        let rows: Vec<u16> = rows.into_iter().flatten().collect();
        assert!(rows.windows(2).all(|pair| pair.first() <= pair.last()), "{rows:?}");
        assert!(made.who < made.time.unwrap_or(made.count) && made.count < size.1);
        assert!(made.x >= 2 && made.x + made.width + 2 <= size.0, "{made:?}");
        assert!(made.end.saturating_sub(made.date) >= 6, "room for a title and a passage: {made:?}");
    }
}
