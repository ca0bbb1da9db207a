//! Where a paragraph may end a line, in logical order (after UAX #14, as far as prose needs it).

use std::ops::Range;

use super::cluster::Cluster;

/// The lines of a paragraph: ranges of clusters, in order, that together are all of it. White space at the end of a line
/// hangs over its width; a word longer than a line is cut between clusters.
pub(super) fn lines(clusters: &[Cluster], width: u16) -> Vec<Range<usize>> {
    let mut lines = Vec::with_capacity(clusters.len() / usize::from(width.max(1)) + 1);
    let mut line = Line::default();
    for (at, cluster) in clusters.iter().enumerate() {
        if at > line.start && may_end_before(clusters, at) {
            line.mark_end(at);
        }
        if !is_space(cluster) {
            while line.columns + columns(cluster) > u32::from(width) && at > line.start {
                lines.push(line.end(at, clusters));
            }
        }
        line.columns += columns(cluster);
    }
    if line.start < clusters.len() {
        lines.push(line.start..clusters.len());
    }
    lines
}

/// Whether a cluster is white space that may end a line.
pub(super) fn is_space(cluster: &Cluster) -> bool {
    cluster.is_white_space() && !is_no_break_space(cluster.base)
}

/// The line being filled.
#[derive(Default)]
struct Line {
    start: usize,
    columns: u32,
    /// The last place where it may end, and its columns up to there.
    last_end: usize,
    columns_to_end: u32,
}

impl Line {
    fn mark_end(&mut self, at: usize) {
        self.last_end = at;
        self.columns_to_end = self.columns;
    }

    /// Ends the line where it may, or else before the cluster `at`, and begins the next one.
    fn end(&mut self, at: usize, clusters: &[Cluster]) -> Range<usize> {
        let start = self.start;
        if self.last_end > start {
            self.start = self.last_end;
            self.columns -= self.columns_to_end;
        } else {
            let whole = clusters.get(start + 1..=at).unwrap_or(&[]).iter().rposition(|cluster| !cluster.glued);
            self.start = whole.map_or(at, |back| start + 1 + back);
            self.columns = clusters.get(self.start..at).unwrap_or(&[]).iter().map(columns).sum();
        }
        start..self.start
    }
}

fn columns(cluster: &Cluster) -> u32 {
    u32::from(cluster.width)
}

/// Whether a line may end between the cluster `at` and the one before it.
fn may_end_before(clusters: &[Cluster], at: usize) -> bool {
    let [Some(before), Some(after)] = [clusters.get(at.wrapping_sub(1)), clusters.get(at)] else { return false };
    if after.glued || is_space(after) {
        return false;
    }
    if is_space(before) || before.may_end_line {
        return true;
    }
    let [a, b] = [before.base, after.base];
    match a {
        '-' | '‐' | '/' => {
            let inside = at >= 2 && clusters.get(at - 2).is_some_and(|cluster| cluster.base.is_alphabetic());
            inside && b.is_alphabetic()
        }
        '–' | '—' => !b.is_numeric() && !closes(b),
        _ => {
            (before.width == 2 || after.width == 2)
                && !opens(a)
                && !closes(b)
                && !is_no_break_space(a)
                && !is_no_break_space(b)
        }
    }
}

fn is_no_break_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// Signs that do not end a line.
fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '«' | '“' | '‘' | '（' | '［' | '｛' | '「' | '『' | '〈' | '《' | '【' | '〔')
}

/// Signs that do not begin a line.
fn closes(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '»'
            | '”'
            | '’'
            | ','
            | '.'
            | ':'
            | ';'
            | '!'
            | '?'
            | '%'
            | '…'
            | '،'
            | '؛'
            | '؟'
            | '٪'
            | '）'
            | '］'
            | '｝'
            | '」'
            | '』'
            | '〉'
            | '》'
            | '】'
            | '〕'
            | '、'
            | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '！'
            | '？'
            | 'ー'
            | '々'
            | '〜'
    )
}
