//! A paragraph cut into clusters: what one cell shows, in logical order.

use std::ops::Range;

use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_segmentation::UnicodeSegmentation;

use super::measure::{narrow, wide};
use super::{Direction, bidi, shape, width};

mod symbol;

use symbol::Symbol;

/// A base character with what stands in its cell, and where it came from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cluster {
    /// The first character of the symbol, before shaping and mirroring; one or two columns wide.
    pub(super) base: char,
    /// How it joins to its neighbours.
    pub(super) joining: JoiningType,
    /// What a joiner dropped before it says about joining backwards.
    pub(super) before: Gap,
    /// What a joiner dropped after it says about joining onwards.
    pub(super) after: Gap,
    /// Whether it is a part of a longer cluster that no cell can hold.
    pub(super) glued: bool,
    /// Whether a zero-width space after it lets a line end.
    pub(super) may_end_line: bool,
    /// Columns: 1 or 2.
    pub(super) width: u8,
    /// Embedding level, before rule L1.
    pub(super) level: u8,
    /// The lowest level of what was dropped after it.
    pub(super) fence: u8,
    /// Bytes of its tail in [`Paragraph::tails`].
    tail_len: u8,
    tail_at: u32,
    /// The first code point it stands for, and how many.
    pub(super) logical: u32,
    pub(super) count: u16,
}

impl Cluster {
    /// Whether it shows nothing; a space that carries a mark shows the mark.
    pub(super) fn is_white_space(&self) -> bool {
        self.base.is_whitespace() && self.tail_len == 0
    }

    /// Shows one other sign of one column in its place.
    pub(super) fn replace(&mut self, sign: char) {
        *self = Self { base: sign, joining: JoiningType::NonJoining, width: 1, tail_len: 0, ..*self };
    }
}

/// What stands between two letters besides transparent marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing that matters: the letters see each other.
    #[default]
    Open,
    /// U+200D: the letter joins, whatever comes.
    Joined,
    /// U+200C, or the border of an isolate: it does not.
    Parted,
}

impl Gap {
    fn of(c: char) -> Self {
        match c {
            '\u{200d}' => Self::Joined,
            '\u{200c}' | '\u{2066}'..='\u{2069}' => Self::Parted,
            _ => Self::Open,
        }
    }
}

/// The clusters of a paragraph in logical order. Together they stand for every code point of it.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) clusters: Vec<Cluster>,
    pub(super) direction: Direction,
    /// How many code points the paragraph has.
    pub(super) length: u32,
    tails: String,
}

impl Paragraph {
    /// Cuts a cleaned paragraph.
    pub(super) fn new(cleaned: &str, direction: Direction) -> Self {
        let mut cutter = Cutter {
            levels: bidi::levels_by_byte(cleaned, direction),
            paragraph: Self { clusters: Vec::with_capacity(cleaned.len()), direction, length: 0, tails: String::new() },
            lead: 0,
            gap: Gap::Open,
            symbol: Symbol::default(),
        };
        cutter.cut(cleaned);
        cutter.paragraph
    }

    /// What follows the base in a cluster's symbol.
    pub(super) fn tail(&self, cluster: &Cluster) -> &str {
        let start = wide(cluster.tail_at);
        self.tails.get(start..start + usize::from(cluster.tail_len)).unwrap_or("")
    }

    /// The code points that a range of clusters stands for.
    pub(super) fn logical(&self, clusters: &Range<usize>) -> Range<u32> {
        let start_of = |at: usize| self.clusters.get(at).map_or(self.length, |cluster| cluster.logical);
        let first = if clusters.start == 0 { 0 } else { start_of(clusters.start) };
        first..start_of(clusters.end)
    }
}

/// Walks over a paragraph and collects its clusters.
struct Cutter {
    paragraph: Paragraph,
    levels: Option<Vec<unicode_bidi::Level>>,
    /// Code points dropped before the first cluster.
    lead: u16,
    /// What was dropped since the last cluster.
    gap: Gap,
    symbol: Symbol,
}

impl Cutter {
    fn cut(&mut self, text: &str) {
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if width::is_plain(c) && chars.peek().is_none_or(|(_, next)| width::is_plain(*next)) {
                self.plain(at, c);
                continue;
            }
            if let Some(stand_in) = width::number_sign(c) {
                self.plain(at, stand_in);
                continue;
            }
            let rest = text.get(at..).unwrap_or("");
            let cluster = rest.graphemes(true).next().unwrap_or(rest);
            self.cluster(at, cluster, false);
            let end = at + cluster.len();
            while chars.next_if(|(next, _)| *next < end).is_some() {}
        }
    }

    /// A character that is a cluster by itself.
    fn plain(&mut self, at: usize, c: char) {
        self.push(at, c, "", 1, 1, false);
    }

    /// A cluster that has to be looked into.
    fn cluster(&mut self, at: usize, cluster: &str, glued: bool) {
        let mut symbol = std::mem::take(&mut self.symbol);
        symbol.read(cluster);
        let too_wide = width::is_too_wide(symbol.as_str());
        if too_wide && cluster.chars().skip(1).any(|c| !width::is_zero(c)) {
            self.parts(at, cluster);
        } else if too_wide {
            // A single letter of three columns; there is one in Unicode (U+17D8).
            self.push(at, char::REPLACEMENT_CHARACTER, "", 1, symbol.count, glued);
        } else if let Some(base) = symbol.base() {
            self.leave_gap(symbol.before, 0);
            self.push(at, base, symbol.tail(), width::columns(symbol.as_str()), symbol.count, glued);
            self.leave_gap(symbol.after, 0);
        } else {
            self.fence(at);
            self.leave_gap(symbol.after, symbol.count);
            self.allow_line_end(cluster);
        }
        self.symbol = symbol;
    }

    /// A cluster of more columns than a cell has: each of its characters with a column begins a part.
    fn parts(&mut self, at: usize, cluster: &str) {
        let mut start = 0;
        let ends = cluster.char_indices().skip(1).filter(|(_, c)| !width::is_zero(*c)).map(|(end, _)| end);
        for end in ends.chain([cluster.len()]) {
            let part = cluster.get(start..end).unwrap_or("");
            self.cluster(at + start, part, start > 0);
            start = end;
        }
    }

    /// Notes dropped code points: they count with the cluster before them, or with the first one.
    fn leave_gap(&mut self, gap: Gap, count: u16) {
        match self.paragraph.clusters.last_mut() {
            Some(last) => {
                last.count = last.count.saturating_add(count);
                if last.after == Gap::Open {
                    last.after = gap;
                }
            }
            None => self.lead = self.lead.saturating_add(count),
        }
        self.paragraph.length += u32::from(count);
        if gap != Gap::Open {
            self.gap = gap;
        }
    }

    /// Notes the level of a dropped character after the cluster before it.
    fn fence(&mut self, at: usize) {
        let level = self.level(at);
        if let Some(last) = self.paragraph.clusters.last_mut() {
            last.fence = last.fence.min(level);
        }
    }

    fn level(&self, at: usize) -> u8 {
        self.levels.as_ref().and_then(|levels| levels.get(at)).map_or(0, unicode_bidi::Level::number)
    }

    fn allow_line_end(&mut self, dropped: &str) {
        if let Some(last) = self.paragraph.clusters.last_mut() {
            last.may_end_line |= dropped == "\u{200b}";
        }
    }

    fn push(&mut self, at: usize, base: char, tail: &str, width: u8, count: u16, glued: bool) {
        let level = self.level(at);
        let before = std::mem::take(&mut self.gap);
        if before != Gap::Parted && self.ligate(base, tail, level, count) {
            return;
        }
        let count = count.saturating_add(std::mem::take(&mut self.lead));
        let paragraph = &mut self.paragraph;
        let logical = paragraph.clusters.last().map_or(0, |last| last.logical + u32::from(last.count));
        paragraph.clusters.push(Cluster {
            base,
            joining: if base < '\u{600}' { JoiningType::NonJoining } else { get_joining_type(base) },
            before,
            after: Gap::Open,
            glued,
            may_end_line: false,
            width,
            level,
            fence: level,
            tail_len: u8::try_from(tail.len()).unwrap_or(0),
            tail_at: narrow(paragraph.tails.len()),
            logical,
            count,
        });
        paragraph.tails.push_str(tail);
        paragraph.length = logical + u32::from(count);
    }

    /// Joins an alef to the lam before it, in one cell; says whether it did.
    fn ligate(&mut self, alef: char, tail: &str, level: u8, count: u16) -> bool {
        let Some(lam) = self.paragraph.clusters.last_mut() else { return false };
        let Some(ligature) = shape::ligature(lam.base, alef) else { return false };
        if lam.level != level || lam.after == Gap::Parted {
            return false;
        }
        lam.base = ligature;
        lam.joining = JoiningType::RightJoining;
        lam.after = Gap::Open;
        lam.count = lam.count.saturating_add(count);
        lam.tail_len = u8::try_from(usize::from(lam.tail_len) + tail.len()).unwrap_or(lam.tail_len);
        self.paragraph.tails.push_str(tail);
        self.paragraph.length += u32::from(count);
        true
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Paragraph;
    use crate::text::Direction;
    use crate::text::measure::points;

    #[rstest]
    #[case("سلام", &[1, 2, 1])]
    #[case("\u{200f}ب\u{200e}", &[3])]
    #[case("e\u{301}a", &[2, 1])]
    #[case("بَّت", &[3, 1])]
    #[case("ل\u{200c}ا", &[2, 1])]
    #[case("لَا", &[3])]
    #[case("\u{1f1f7}\u{1f1fa}\u{1f1f0}\u{1f1f5}", &[2, 2])]
    #[case("\u{600}1", &[1, 1])]
    #[case("a\u{17d8}\u{301}b", &[1, 2, 1])]
    fn clusters_stand_for_every_code_point(#[case] text: &str, #[case] counts: &[u16]) {
        let paragraph = Paragraph::new(text, Direction::Ltr);
        assert_eq!(paragraph.clusters.iter().map(|cluster| cluster.count).collect::<Vec<_>>(), counts);
        assert_eq!(paragraph.length, points(text));
    }
}
