//! The card: the same few lines as each family is sent them. The terminal is of a family whose lines read right.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::view::layer::terminal::CARD;
use crate::app::{Colours, Theme};
use crate::formats::frame;
use crate::i18n::Catalog;
use crate::input::Family;
use crate::terminal::encode::{encode, hide_marks};
use crate::text::{Base, Direction, lay_out};
use crate::ui::pen::Pen;
use crate::ui::theme::{Palette, ink};

/// Columns of a pane.
const PANE: u16 = 32;
/// The card of every family with its number, each with its modes; these are put back as they were found.
pub(super) fn card(words: &Catalog, was_explicit: bool) -> String {
    let mut page = format!("\n{}\n", words.text("doctor-card"));
    for (number, family) in Family::ALL.iter().copied().enumerate() {
        let _ = writeln!(page, "\n{number}  {family}");
        // At the first column of a line that is still empty: VTE gives the mode to this line, and a line break to the next.
        page.push_str(family.enter());
        page.push_str(&frame::ansi(&drawn(family)));
        page.push_str(family.leave(was_explicit));
    }
    page
}

fn drawn(family: Family) -> Buffer {
    let height = u16::try_from(CARD.len()).unwrap_or(u16::MAX);
    let area = Rect::new(0, 0, 2 * PANE + 3, height);
    let mut buffer = Buffer::empty(area);
    let palette = Palette::new(Colours { theme: Theme::Plain, ..Colours::default() });
    let mut pen = Pen::new(&mut buffer, family, palette);
    for (y, (left, right)) in (0..).zip(CARD) {
        for (text, x) in [(left, 1), (right, PANE + 3)] {
            for row in lay_out(text, PANE - 1, Base::Auto(Direction::Rtl)) {
                pen.aligned(Rect::new(x, y, PANE - 1, 1), &row, |_| palette.text);
            }
        }
        pen.sign(Rect { y, height: 1, ..area }, PANE + 1, "│", palette.line);
    }
    let rows = pen.rows;
    encode(family, &mut buffer, &rows, ink(Theme::Plain));
    // Marks break the letters that this family turns around.
    if family == Family::Kitty {
        hide_marks(&mut buffer);
    }
    buffer
}
