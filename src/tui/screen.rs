//! What the terminal shows, and the bytes that change it into the next frame.
//!
//! Not `ratatui::Terminal`: that one hides or places the cursor in every frame, asks the system for the size each time,
//! and writes as it goes. Here an unchanged frame is no bytes, and any other is handed over whole.

use std::io;

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::app::Size;
use crate::input::Family;
use crate::terminal::sgr::{PLAIN, look, sgr};

mod damage;

/// What a terminal of any family shows, as far as it is known, and the frame that is to follow.
pub(super) struct Screen {
    shown: Buffer,
    next: Buffer,
    cursor: Option<Cursor>,
    /// Nothing is known of what the terminal shows.
    unknown: bool,
    /// Blanks are sent in their own colours.
    exact: bool,
    bytes: Vec<u8>,
}

/// Where the cursor stands. Braille displays and screen readers follow it where it is hidden, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    /// The cell.
    pub(super) at: Position,
    /// Whether it is seen.
    pub(super) shown: bool,
}

impl Screen {
    /// A screen of this size with anything on it.
    pub(super) fn new(size: Size) -> Self {
        let area = Rect::new(0, 0, size.width, size.height);
        let (shown, next) = (Buffer::empty(area), Buffer::empty(area));
        Self { shown, next, cursor: None, unknown: true, exact: false, bytes: Vec::new() }
    }

    /// Takes another size, and draws everything anew.
    pub(super) fn resize(&mut self, size: Size) {
        let area = Rect::new(0, 0, size.width, size.height);
        if area != self.next.area {
            (self.shown, self.next) = (Buffer::empty(area), Buffer::empty(area));
        }
        self.forget();
    }

    /// Draws for terminals of another family, everything anew.
    pub(super) fn set_family(&mut self, family: Family) {
        self.exact = family.minds_colours_of_blanks();
        self.forget();
    }

    /// Draws everything anew with the next frame.
    pub(super) fn forget(&mut self) {
        self.unknown = true;
    }

    /// The bytes that show the next frame; `paint` fills it and says where the cursor stands.
    pub(super) fn frame(&mut self, paint: impl FnOnce(Rect, &mut Buffer) -> Option<Cursor>) -> io::Result<&[u8]> {
        self.bytes.clear();
        self.next.reset();
        let cursor = paint(self.next.area, &mut self.next);
        if self.unknown {
            self.shown.reset();
        }
        let changes = damage::changes(&self.shown, &self.next);
        if !self.unknown && changes.is_empty() && cursor == self.cursor {
            return Ok(&self.bytes);
        }
        queue!(self.bytes, BeginSynchronizedUpdate)?;
        let shown = self.cursor.is_some_and(|cursor| cursor.shown);
        if self.unknown || (shown && !changes.is_empty()) {
            queue!(self.bytes, Hide)?;
        }
        if self.unknown {
            queue!(self.bytes, Clear(ClearType::All))?;
        }
        if !changes.is_empty() {
            if self.exact {
                write(&mut self.bytes, changes.into_iter())?;
            } else {
                let cells = thrifty(changes.into_iter());
                write(&mut self.bytes, cells.iter().map(|(x, y, cell)| (*x, *y, cell)))?;
            }
        }
        match cursor {
            Some(Cursor { at: Position { x, y }, shown: true }) => queue!(self.bytes, MoveTo(x, y), Show)?,
            Some(Cursor { at: Position { x, y }, shown: false }) => queue!(self.bytes, MoveTo(x, y), Hide)?,
            None => queue!(self.bytes, Hide)?,
        }
        queue!(self.bytes, EndSynchronizedUpdate)?;
        (self.cursor, self.unknown) = (cursor, false);
        std::mem::swap(&mut self.shown, &mut self.next);
        Ok(&self.bytes)
    }
}

/// Writes cells, each in its place and with its own look, and leaves the terminal's plain look behind.
///
/// Not ratatui's writer: that one names the first sixteen colours in a way that terminals without more do not know.
fn write<'a>(bytes: &mut Vec<u8>, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
    let (mut next, mut worn) = (None, PLAIN.to_vec());
    for (x, y, cell) in cells {
        if next != Some((x, y)) {
            queue!(bytes, MoveTo(x, y))?;
        }
        let look = look(cell);
        if look != worn {
            bytes.extend(sgr(&look).as_bytes());
            worn = look;
        }
        bytes.extend(cell.symbol().as_bytes());
        next = x.checked_add(1).map(|x| (x, y));
    }
    if worn != PLAIN {
        bytes.extend(sgr(PLAIN).as_bytes());
    }
    Ok(())
}

/// What is seen even where nothing is written.
const LINES: Modifier =
    Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT).union(Modifier::SLOW_BLINK);

/// The cells as they are sent: a blank is written in the colour and weight of what was sent before it, since they do not
/// show and a change of them is up to twenty bytes. That is a third of what a step in the list costs.
fn thrifty<'a>(changes: impl Iterator<Item = (u16, u16, &'a Cell)>) -> Vec<(u16, u16, Cell)> {
    let mut cells: Vec<(u16, u16, Cell)> = Vec::new();
    for (x, y, cell) in changes {
        let mut cell = cell.clone();
        if let Some((_, _, before)) = cells.last()
            && cell.symbol() == " "
            && cell.bg == before.bg
            && !cell.modifier.union(before.modifier).intersects(LINES)
        {
            (cell.fg, cell.modifier) = (before.fg, before.modifier);
        }
        cells.push((x, y, cell));
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Screen};
    use crate::app::Size;
    use crate::input::Family;
    use ratatui::buffer::Buffer;
    use ratatui::layout::{Position, Rect};
    use ratatui::style::{Color, Style};
    use std::num::NonZero;

    const SIZE: Size = Size { width: 40, height: 3 };

    fn says(text: &str, cursor: Option<Cursor>) -> impl FnOnce(Rect, &mut Buffer) -> Option<Cursor> {
        move |area, buffer| {
            buffer.set_stringn(area.x, area.y, text, usize::from(area.width), Style::new().fg(Color::Red));
            cursor
        }
    }

    fn terminal(size: Size) -> vt100::Parser {
        vt100::Parser::new(NonZero::new(size.height).unwrap(), NonZero::new(size.width).unwrap(), 0)
    }

    #[test]
    fn a_frame_shows_on_a_terminal_and_the_same_frame_again_costs_nothing() {
        let mut screen = Screen::new(SIZE);
        let mut terminal = terminal(SIZE);
        terminal.process(b"rubbish from before");
        let at = Some(Cursor { at: Position { x: 2, y: 1 }, shown: true });
        terminal.process(screen.frame(says("one", at)).unwrap());
        assert_eq!(terminal.screen().contents(), "one");
        assert_eq!((terminal.screen().cursor_position(), terminal.screen().hide_cursor()), ((1, 2), false));
        assert_eq!(screen.frame(says("one", at)).unwrap(), b"");
        terminal.process(screen.frame(says("ore", None)).unwrap());
        assert_eq!(terminal.screen().contents(), "ore");
        assert!(terminal.screen().hide_cursor());
        let unseen = Some(Cursor { at: Position { x: 1, y: 2 }, shown: false });
        terminal.process(screen.frame(says("ore", unseen)).unwrap());
        assert_eq!((terminal.screen().cursor_position(), terminal.screen().hide_cursor()), ((2, 1), true));
    }

    #[test]
    fn a_small_change_is_few_bytes() {
        let mut screen = Screen::new(SIZE);
        screen.frame(says("one", None)).unwrap();
        assert!(screen.frame(says("ore", None)).unwrap().len() < 100);
    }

    #[test]
    fn the_colour_of_blanks_is_not_sent() {
        let mut screen = Screen::new(SIZE);
        screen.frame(|_, _| None).unwrap();
        let sent = screen.frame(|_, buffer| {
            buffer.set_string(0, 0, "a b c", Style::new().fg(Color::Red));
            buffer.set_style(Rect::new(1, 0, 1, 1), Style::new().fg(Color::Blue));
            buffer.set_style(Rect::new(3, 0, 1, 1), Style::new().fg(Color::Blue).bold());
            None
        });
        let sent = String::from_utf8(sent.unwrap().to_vec()).unwrap();
        assert!(sent.contains("a b c"), "{sent:?}");
        assert!(!sent.contains("[1m"), "{sent:?}");
    }

    #[test]
    fn a_family_that_minds_the_colour_of_blanks_is_sent_it() {
        let mut screen = Screen::new(SIZE);
        screen.set_family(Family::Qt);
        let mut terminal = terminal(SIZE);
        let bytes = screen.frame(|_, buffer| {
            buffer.set_string(0, 0, "a b", Style::new().fg(Color::Indexed(1)));
            buffer.set_style(Rect::new(1, 0, 1, 1), Style::new().fg(Color::Indexed(4)));
            None
        });
        terminal.process(bytes.unwrap());
        let colours: Vec<_> = (0..3).filter_map(|x| terminal.screen().cell(0, x)).map(vt100::Cell::fgcolor).collect();
        assert_eq!(colours, [1, 4, 1].map(vt100::Color::Idx));
    }

    #[test]
    fn a_line_under_blanks_is_sent() {
        let mut screen = Screen::new(SIZE);
        screen.frame(|_, _| None).unwrap();
        let mut terminal = terminal(SIZE);
        let underlined = Style::new().underlined();
        terminal.process(
            screen
                .frame(|_, buffer| {
                    buffer.set_string(0, 0, "a b", Style::new());
                    buffer.set_style(Rect::new(1, 0, 1, 1), underlined);
                    None
                })
                .unwrap(),
        );
        let lines: Vec<bool> =
            (0..3).filter_map(|x| terminal.screen().cell(0, x)).map(vt100::Cell::underline).collect();
        assert_eq!(lines, [false, true, false]);
    }

    #[test]
    fn after_a_resize_or_a_redraw_everything_is_sent_again() {
        let mut screen = Screen::new(SIZE);
        screen.frame(says("one", None)).unwrap();
        screen.resize(Size { width: 2, height: 1 });
        let mut terminal = terminal(Size { width: 2, height: 1 });
        terminal.process(screen.frame(says("one", None)).unwrap());
        assert_eq!(terminal.screen().contents(), "on");
        screen.forget();
        terminal.process(b"\x1b[2J\x1b[Hno");
        terminal.process(screen.frame(says("one", None)).unwrap());
        assert_eq!(terminal.screen().contents(), "on");
    }

    #[test]
    fn the_smallest_screens_do_no_harm() {
        for (width, height) in [(1, 1), (0, 0), (0, 5), (5, 0)] {
            let mut screen = Screen::new(Size { width, height });
            assert!(screen.frame(|_, _| None).is_ok());
        }
    }
}
