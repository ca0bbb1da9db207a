//! A frame as a picture: SVG with every text where its cells are, whatever fonts it is looked at with.
//!
//! Fonts differ in the width of what is not ASCII, and a letter set in a cell of its own would come apart from its neighbours in
//! most Arabic fonts. So a word is the unit: it begins at its first cell and is stretched to its last one, letters joined.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

use super::rows;
use crate::terminal::encode::{Rgb, is_rtl, shades};

/// Units of the picture: half as wide as high, as the cells of `DejaVu Sans Mono` and its relatives are at [`FONT_SIZE`].
const CELL: (usize, usize) = (12, 23);
const FONT_SIZE: usize = 20;
/// From the top of a cell down to the line that letters stand on.
const BASELINE: usize = 18;
const FONTS: &str = "'DejaVu Sans Mono',Menlo,'Cascadia Mono',Consolas,monospace";

/// What a frame does not say itself.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'a> {
    /// The colour of letters that have none of their own.
    pub ink: Rgb,
    /// The colour behind everything.
    pub paper: Rgb,
    /// What the picture is of.
    pub title: &'a str,
    /// The frame in the order of reading, for those who listen to it: [`super::text`] of a logical family.
    pub reading: &'a str,
}

/// The frame, which is in visual order, as an SVG document.
#[must_use]
pub fn svg(frame: &Buffer, around: Surroundings<'_>) -> String {
    let runs: Vec<Run<'_>> = (0..).zip(rows(frame)).flat_map(|(row, cells)| runs(row, &cells, around)).collect();
    let mut page = head(frame, around);
    for run in &runs {
        run.draw_background(&mut page, around.paper);
    }
    for run in &runs {
        run.draw_letters(&mut page);
    }
    page.push_str("</svg>\n");
    page
}

fn head(frame: &Buffer, around: Surroundings<'_>) -> String {
    let (width, height) = (usize::from(frame.area.width) * CELL.0, usize::from(frame.area.height) * CELL.1);
    let (ink, paper) = (hex(around.ink), hex(around.paper));
    let (title, reading) = (escaped(around.title), escaped(&spoken(around.reading)));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" role="img" aria-labelledby="title reading" width="{width}" height="{height}" viewBox="0 0 {width} {height}">
<title id="title">{title}</title>
<desc id="reading">{reading}</desc>
<style>text{{font:{FONT_SIZE}px {FONTS};fill:{ink};white-space:pre;direction:ltr;unicode-bidi:bidi-override}}rect{{shape-rendering:crispEdges}}</style>
<rect width="{width}" height="{height}" fill="{paper}"/>
"#
    )
}

/// Neighbouring cells that look the same.
struct Run<'a> {
    row: usize,
    column: usize,
    cells: Vec<&'a Cell>,
    ink: Rgb,
    paper: Rgb,
}

fn runs<'a>(row: usize, cells: &[&'a Cell], around: Surroundings<'_>) -> Vec<Run<'a>> {
    let mut column = 0;
    let alike = |a: &&Cell, b: &&Cell| (a.fg, a.bg, a.modifier) == (b.fg, b.bg, b.modifier);
    let run = |cells: &[&'a Cell]| {
        let first = cells.first()?;
        let (mut ink, mut paper) = (shades(first.fg, around.ink), shades(first.bg, around.paper));
        if first.modifier.contains(Modifier::REVERSED) {
            std::mem::swap(&mut ink, &mut paper);
        }
        if first.modifier.contains(Modifier::DIM) {
            ink = between(ink, paper);
        }
        let run = Run { row, column, cells: cells.to_vec(), ink, paper };
        column += run.columns();
        Some(run)
    };
    cells.chunk_by(alike).filter_map(run).collect()
}

impl Run<'_> {
    fn has(&self, modifier: Modifier) -> bool {
        self.cells.first().is_some_and(|cell| cell.modifier.contains(modifier))
    }

    fn columns(&self) -> usize {
        self.cells.iter().map(|cell| columns(cell)).sum()
    }

    fn draw_background(&self, page: &mut String, paper: Rgb) {
        if self.paper != paper {
            self.bar(page, 0, CELL.1, self.paper);
        }
    }

    /// The letters piece by piece, and the lines that go under blanks as well.
    fn draw_letters(&self, page: &mut String) {
        if self.has(Modifier::HIDDEN) {
            return;
        }
        let mut column = self.column;
        for piece in self.cells.chunk_by(|a, b| kind(a) == kind(b)) {
            let blanks = piece.iter().take_while(|cell| is_blank(cell)).count();
            let end = piece.iter().rposition(|cell| !is_blank(cell)).map_or(blanks, |last| last + 1);
            if let Some(shown) = piece.get(blanks..end).filter(|shown| !shown.is_empty()) {
                self.text(page, column + blanks, shown);
            }
            column += piece.iter().map(|cell| columns(cell)).sum::<usize>();
        }
        if self.has(Modifier::UNDERLINED) {
            self.bar(page, BASELINE + 2, 1, self.ink);
        }
        if self.has(Modifier::CROSSED_OUT) {
            self.bar(page, CELL.1 / 2, 1, self.ink);
        }
    }

    fn text(&self, page: &mut String, column: usize, cells: &[&Cell]) {
        let (x, y) = (column * CELL.0, self.row * CELL.1 + BASELINE);
        let length = cells.iter().map(|cell| columns(cell)).sum::<usize>() * CELL.0;
        let weight = if self.has(Modifier::BOLD) { ";font-weight:bold" } else { "" };
        let slant = if self.has(Modifier::ITALIC) { ";font-style:italic" } else { "" };
        let letters: String = cells.iter().map(|cell| escaped(cell.symbol())).collect();
        let ink = hex(self.ink);
        // A string takes whatever is written to it.
        let _ = writeln!(
            page,
            r#"<text x="{x}" y="{y}" textLength="{length}" lengthAdjust="spacingAndGlyphs" style="fill:{ink}{weight}{slant}">{letters}</text>"#
        );
    }

    /// A rectangle over the whole run, `top` below the upper side of its cells.
    fn bar(&self, page: &mut String, top: usize, height: usize, ink: Rgb) {
        let (x, y, width) = (self.column * CELL.0, self.row * CELL.1 + top, self.columns() * CELL.0);
        let ink = hex(ink);
        let _ = writeln!(page, r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{ink}"/>"#);
    }
}

/// What is set together: any font of one width sets ASCII right, blanks and all; a word has to be set whole.
#[derive(PartialEq, Eq)]
enum Kind {
    Ascii,
    RightToLeft,
    Other,
}

fn kind(cell: &Cell) -> Kind {
    if cell.symbol().is_ascii() {
        Kind::Ascii
    } else if is_rtl(cell) {
        Kind::RightToLeft
    } else {
        Kind::Other
    }
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol().trim().is_empty()
}

fn columns(cell: &Cell) -> usize {
    cell.symbol().width().max(1)
}

/// The reading of a frame as plain letters, without its rules and empty stretches.
fn spoken(reading: &str) -> String {
    let reading = plain_letters(reading);
    let is_drawn = |c: char| c.is_whitespace() || ('\u{2500}'..='\u{259f}').contains(&c);
    let words = |line: &str| line.split(is_drawn).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    reading.lines().map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The two letters for each form of both in one cell.
fn plain_letters(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb50}'..='\u{fefc}' => plain.extend(std::iter::once(c).nfkc()),
            _ => plain.push(c),
        }
    }
    plain
}

fn between(ink: Rgb, paper: Rgb) -> Rgb {
    let [red, green, blue] = ink;
    let [behind_red, behind_green, behind_blue] = paper;
    [red.midpoint(behind_red), green.midpoint(behind_green), blue.midpoint(behind_blue)]
}

fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A text as XML holds it; what XML cannot hold becomes a replacement character.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' => escaped.push(c),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ if c.is_control() => escaped.push('\u{fffd}'),
            _ => escaped.push(c),
        }
    }
    escaped
}
