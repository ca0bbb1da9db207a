//! What the terminal sent, in the program's own words.

use crate::app::{Message, Mouse, MouseKind, Size};
use crate::keymap::{Chord, Key};
use crate::terminal::input::{Code, Gesture, Input, Pointer, Stroke};

/// The message of an event on a screen of this size; `None` for answers of the terminal.
pub(super) fn message(input: Input, size: Size) -> Option<Message> {
    match input {
        Input::Key(stroke) => Some(Message::Key(chord(stroke))),
        Input::Mouse(pointer) => Some(Message::Mouse(mouse(pointer, size))),
        Input::Paste(text) => Some(Message::Paste(text)),
        Input::Reply(_) => None,
    }
}

fn chord(Stroke { code, ctrl, alt, shift }: Stroke) -> Chord {
    let key = match code {
        Code::Char(c) => Key::Char(c),
        Code::Enter => Key::Enter,
        Code::Esc => Key::Esc,
        Code::Tab => Key::Tab,
        Code::Backspace => Key::Backspace,
        Code::Delete => Key::Delete,
        Code::Insert => Key::Insert,
        Code::Up => Key::Up,
        Code::Down => Key::Down,
        Code::Left => Key::Left,
        Code::Right => Key::Right,
        Code::Home => Key::Home,
        Code::End => Key::End,
        Code::PageUp => Key::PageUp,
        Code::PageDown => Key::PageDown,
        Code::F(number) => Key::F(number),
    };
    Chord { key, ctrl, alt, shift }
}

/// A terminal may report cells outside the screen: while dragging, or after it shrank.
fn mouse(Pointer { gesture, column, row }: Pointer, size: Size) -> Mouse {
    let kind = match gesture {
        Gesture::Press => MouseKind::Press,
        Gesture::Drag => MouseKind::Drag,
        Gesture::Release => MouseKind::Release,
        Gesture::Wheel(notches) => MouseKind::Wheel(notches),
    };
    Mouse { kind, column: column.min(size.width.saturating_sub(1)), row: row.min(size.height.saturating_sub(1)) }
}

#[cfg(test)]
mod tests {
    use super::mouse;
    use crate::app::{MouseKind, Size};
    use crate::terminal::input::{Gesture, Pointer};

    #[test]
    fn a_click_outside_the_screen_is_at_its_edge() {
        let far = Pointer { gesture: Gesture::Press, column: 65535, row: 3 };
        let seen = mouse(far, Size { width: 80, height: 2 });
        assert_eq!((seen.kind, seen.column, seen.row), (MouseKind::Press, 79, 1));
    }
}
