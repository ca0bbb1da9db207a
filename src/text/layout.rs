//! Paragraphs to rows: clean, wrap in logical order, shape, reorder.

use std::ops::Range;

use super::bidi::ELLIPSIS;
use super::cluster::{Cluster, Paragraph};
use super::measure::narrow;
use super::{Base, Row, RowCell, bidi, clean, shape, wrap};

/// Lays a paragraph (no line break in it) out in rows of at most `width` columns. An empty paragraph, or no width, has no
/// rows. White space where a line wraps hangs over its end and has no cell; at the end of the paragraph it has cells as
/// far as they fit, for a caret to stand on.
#[must_use]
pub fn lay_out(text: &str, width: u16, base: Base) -> Vec<Row> {
    if text.is_empty() || width == 0 {
        return Vec::new();
    }
    let cleaned = clean::clean(text);
    let mut paragraph = Paragraph::new(&cleaned, bidi::direction(&cleaned, base));
    fit_every_cluster(&mut paragraph, width);
    if paragraph.clusters.is_empty() {
        return vec![row(&paragraph, 0..0, width)];
    }
    wrap::lines(&paragraph.clusters, width).into_iter().map(|line| row(&paragraph, line, width)).collect()
}

/// Lays a text of several lines out, each as [`lay_out`] does; an empty line is a row without cells.
#[must_use]
pub fn lay_out_lines(text: &str, width: u16, base: Base) -> Vec<Row> {
    let line = |line: &str| if line.trim().is_empty() { vec![Row::default()] } else { lay_out(line, width, base) };
    text.lines().flat_map(line).collect()
}

/// Lays a title out whole, in rows of at most `width` columns; where it would take more than `most` rows, the last ends in `…`
/// as in [`one_line`].
#[must_use]
pub fn rows(text: &str, width: u16, most: u16, base: Base) -> Vec<Row> {
    let (head, rest) = head(text, usize::from(width) * usize::from(most));
    let cleaned = clean::clean(head);
    let mut paragraph = Paragraph::new(&cleaned, bidi::direction(&cleaned, base));
    fit_every_cluster(&mut paragraph, width);
    let mut lines = wrap::lines(&paragraph.clusters, width);
    let cut_from = lines.get(usize::from(most.max(1)) - 1).map(|last| last.start);
    let too_long = lines.len() > usize::from(most) || rest > 0;
    let cut_from = cut_from.filter(|_| too_long);
    if cut_from.is_some() {
        lines.truncate(usize::from(most.max(1)) - 1);
    }
    let mut rows: Vec<Row> = lines.into_iter().map(|line| row(&paragraph, line, width)).collect();
    rows.extend(cut_from.map(|from| cut((&paragraph, &cleaned), from, width, rest)));
    rows
}

/// Lays a text out in one row of at most `width` columns, ending in `…` where it was cut; the cell of the `…` stands for
/// all that it hides.
#[must_use]
pub fn one_line(text: &str, width: u16, base: Base) -> Row {
    let (head, rest) = head(text, usize::from(width));
    let cleaned = clean::clean(head);
    let direction = bidi::direction(&cleaned, base);
    let mut paragraph = Paragraph::new(&cleaned, direction);
    fit_every_cluster(&mut paragraph, width);
    let columns: usize = paragraph.clusters.iter().map(|cluster| usize::from(cluster.width)).sum();
    if rest == 0 && columns <= usize::from(width) {
        let all = 0..paragraph.clusters.len();
        return row(&paragraph, all, width);
    }
    if width == 0 {
        return Row { direction, logical: 0..narrow(text.chars().count()), ..Row::default() };
    }
    cut((&paragraph, &cleaned), 0, width, rest)
}

/// As much of a text as may fill a row, were every other character without a column and more; and how many code points
/// come after it. A title is cut before it is analysed, so that a line of a megabyte costs no more than a short one.
fn head(text: &str, columns: usize) -> (&str, usize) {
    let most = columns * 4 + 64;
    match text.char_indices().nth(most) {
        Some((end, _)) => {
            let (head, rest) = text.split_at(end);
            (head, rest.chars().count())
        }
        None => (text, 0),
    }
}

/// The row of a paragraph from a cluster on, cut at its logical end, with `…` in place of what is cut and of `rest` code points more.
fn cut((paragraph, cleaned): (&Paragraph, &str), start: usize, width: u16, rest: usize) -> Row {
    let mut left = width.saturating_sub(1);
    let fits = |cluster: &&Cluster| {
        let fits = u16::from(cluster.width) <= left;
        left = left.saturating_sub(u16::from(cluster.width));
        fits
    };
    let mut kept = start + paragraph.clusters.iter().skip(start).take_while(fits).count();
    while kept > start && paragraph.clusters.get(kept - 1).is_some_and(wrap::is_space) {
        kept -= 1;
    }
    let mut row = unordered(paragraph, start..kept);
    let from = if kept == 0 { 0 } else { row.logical.end };
    let until = paragraph.length.saturating_add(narrow(rest));
    let start = narrow(row.symbols.len());
    row.symbols.push(ELLIPSIS);
    row.cells.push(RowCell {
        start,
        len: narrow(row.symbols.len()).saturating_sub(start).try_into().unwrap_or(u16::MAX),
        width: 1,
        level: bidi::level_of_ellipsis(cleaned, from, paragraph.direction),
        logical: from,
        count: u16::try_from(until - from).unwrap_or(u16::MAX),
    });
    row.width += 1;
    row.logical.end = until;
    order(&mut row);
    row
}

/// In one column there is no room for a wide character: a mark stands in its place.
fn fit_every_cluster(paragraph: &mut Paragraph, width: u16) {
    if width == 1 {
        paragraph.clusters.iter_mut().filter(|cluster| cluster.width > 1).for_each(|cluster| cluster.replace(ELLIPSIS));
    }
}

/// One line of a paragraph in visual order.
fn row(paragraph: &Paragraph, line: Range<usize>, width: u16) -> Row {
    let wraps = line.end < paragraph.clusters.len();
    let clusters = paragraph.clusters.get(line.clone()).unwrap_or(&[]);
    let shown = line.start..line.start + shown(clusters, if wraps { 0 } else { width });
    let mut row = unordered(paragraph, shown);
    row.logical = paragraph.logical(&line);
    order(&mut row);
    row
}

/// Puts the cells of a line in visual order. What was dropped takes part in it, since the borders of isolates and the marks of
/// directions keep the runs at their sides apart, and goes then.
fn order(row: &mut Row) {
    bidi::reorder(&mut row.cells, |cell| cell.level);
    row.cells.retain(|cell| cell.width > 0);
}

/// How many clusters of a line have a cell: white space at its end hangs, as far as it lies beyond `width`.
fn shown(line: &[Cluster], width: u16) -> usize {
    let mut columns: usize = line.iter().map(|cluster| usize::from(cluster.width)).sum();
    let mut shown = line.len();
    while let Some(last) = line.get(..shown).and_then(<[Cluster]>::last) {
        if columns <= usize::from(width) || !wrap::is_space(last) {
            break;
        }
        columns -= usize::from(last.width);
        shown -= 1;
    }
    shown
}

/// The cells of a line in logical order: shaped, mirrored, their levels final (rule L1).
fn unordered(paragraph: &Paragraph, line: Range<usize>) -> Row {
    let clusters = paragraph.clusters.get(line.clone()).unwrap_or(&[]);
    let mut row = Row {
        symbols: String::with_capacity(clusters.len() * 3),
        cells: Vec::with_capacity(clusters.len() + 1),
        width: 0,
        direction: paragraph.direction,
        logical: paragraph.logical(&line),
    };
    let text_ends = clusters.iter().rposition(|cluster| !cluster.is_white_space()).map_or(0, |last| last + 1);
    let mut joined_before = false;
    for (at, cluster) in clusters.iter().enumerate() {
        let joined_after = clusters.get(at + 1).is_some_and(|next| shape::are_joined(cluster, next));
        let level = if at < text_ends { cluster.level } else { bidi::level_number(paragraph.direction) };
        let start = row.symbols.len();
        row.symbols.push(shown_base(cluster, joined_before, joined_after));
        row.symbols.push_str(paragraph.tail(cluster));
        row.cells.push(RowCell {
            start: narrow(start),
            len: u16::try_from(row.symbols.len() - start).unwrap_or(u16::MAX),
            width: cluster.width,
            level,
            logical: cluster.logical,
            count: cluster.count,
        });
        row.width += u16::from(cluster.width);
        if cluster.fence < level {
            row.cells.push(RowCell { level: cluster.fence, width: 0, ..RowCell::default() });
        }
        joined_before = joined_after;
    }
    row
}

/// The first character of a cell's symbol.
fn shown_base(cluster: &Cluster, joined_before: bool, joined_after: bool) -> char {
    if cluster.joining != unicode_joining_type::JoiningType::NonJoining {
        shape::form(cluster, joined_before, joined_after)
    } else if cluster.width == 1 && cluster.base.is_whitespace() {
        ' '
    } else {
        bidi::mirror(cluster.base, cluster.level)
    }
}
