//! What a cell shows of a cluster: its base, composed, with its marks.

use unicode_normalization::char::{canonical_combining_class, compose, is_combining_mark};

use super::Gap;
use crate::text::width;

/// The most code points in the symbol of one cell: enough for a flag of tags, too few to pile marks over other rows.
const MOST_IN_A_SYMBOL: usize = 8;
/// The most code points of a cluster that are looked at.
const MOST_IN_A_CLUSTER: usize = 33;
const JOINER: char = '\u{200d}';
const DOTTED_CIRCLE: char = '\u{25cc}';

/// The symbol being made, its buffer kept from cluster to cluster.
#[derive(Debug, Default)]
pub(super) struct Symbol {
    text: String,
    /// Code points in `text`.
    length: usize,
    /// The combining class of the last mark that was not composed.
    last_class: u8,
    /// A joiner that stays only if a character to be joined follows.
    joiner: bool,
    /// What was dropped before the base.
    pub(super) before: Gap,
    /// What was dropped after it.
    pub(super) after: Gap,
    /// How many code points the cluster has.
    pub(super) count: u16,
}

impl Symbol {
    /// Makes the symbol of a cluster.
    pub(super) fn read(&mut self, cluster: &str) {
        *self = Self { text: std::mem::take(&mut self.text), ..Self::default() };
        self.text.clear();
        self.count = u16::try_from(cluster.chars().count()).unwrap_or(u16::MAX);
        for c in cluster.chars().take(MOST_IN_A_CLUSTER) {
            self.add(c);
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The first character; none where nothing of the cluster is shown.
    pub(super) fn base(&self) -> Option<char> {
        self.text.chars().next()
    }

    pub(super) fn tail(&self) -> &str {
        let mut chars = self.text.chars();
        chars.next();
        chars.as_str()
    }

    fn add(&mut self, c: char) {
        if width::is_dropped(c) {
            self.leave_gap(Gap::of(c));
            self.joiner |= c == JOINER;
            return;
        }
        let joiner = std::mem::take(&mut self.joiner);
        if self.compose(c) {
            return;
        }
        if self.length == 0 {
            self.begin(c);
        } else if self.length < MOST_IN_A_SYMBOL {
            if joiner && !is_combining_mark(c) && self.length + 1 < MOST_IN_A_SYMBOL {
                self.append(JOINER);
            }
            self.append(c);
        }
    }

    fn begin(&mut self, c: char) {
        if width::is_zero(c) {
            if !width::needs_a_circle(c) {
                return;
            }
            self.append(DOTTED_CIRCLE);
        }
        self.append(c);
    }

    fn append(&mut self, c: char) {
        self.text.push(c);
        self.length += 1;
    }

    fn leave_gap(&mut self, gap: Gap) {
        if gap == Gap::Open {
            return;
        }
        if self.length == 0 {
            self.before = gap;
        }
        if self.after == Gap::Open {
            self.after = gap;
        }
    }

    /// Composes a mark with the base where Unicode has a character for both and no mark in between forbids it.
    fn compose(&mut self, mark: char) -> bool {
        let class = canonical_combining_class(mark);
        let Some(base) = self.base().filter(|_| self.last_class == 0 || self.last_class < class) else { return false };
        if let Some(both) = compose(base, mark).filter(|_| self.length == 1 || class > 0) {
            let tail = self.tail().to_owned();
            self.text.clear();
            self.text.push(both);
            self.text.push_str(&tail);
            return true;
        }
        self.last_class = class;
        false
    }
}
