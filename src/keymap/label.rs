//! Keys as people read them on a screen.

use crate::input::{Chord, Key};

/// The label of a chord: `j`, `Ctrl-D`, `PgDn`, `↓`.
#[must_use]
pub fn label(chord: Chord) -> String {
    let mut label = String::new();
    if chord.ctrl {
        label.push_str("Ctrl-");
    }
    if chord.alt {
        label.push_str("Alt-");
    }
    if chord.shift {
        label.push_str("Shift-");
    }
    match chord.key {
        Key::Char(' ') => label.push_str("Space"),
        Key::Char(c) if chord.ctrl => label.extend(c.to_uppercase()),
        Key::Char(c) => label.push(c),
        Key::F(number) => {
            label.push('F');
            label.push_str(&number.to_string());
        }
        named => label.push_str(name(named)),
    }
    label
}

fn name(key: Key) -> &'static str {
    match key {
        Key::Enter => "Enter",
        Key::Esc => "Esc",
        Key::Tab => "Tab",
        Key::Backspace => "Bksp",
        Key::Delete => "Del",
        Key::Insert => "Ins",
        Key::Up => "↑",
        Key::Down => "↓",
        Key::Left => "←",
        Key::Right => "→",
        Key::Home => "Home",
        Key::End => "End",
        Key::PageUp => "PgUp",
        Key::PageDown => "PgDn",
        Key::Char(_) | Key::F(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::label;
    use crate::input::{Chord, Key};

    #[rstest]
    #[case(Chord::char('j'), "j")]
    #[case(Chord::char(' '), "Space")]
    #[case(Chord::ctrl('d'), "Ctrl-D")]
    #[case(Chord::plain(Key::F(10)), "F10")]
    #[case(Chord { shift: true, ..Chord::plain(Key::Tab) }, "Shift-Tab")]
    fn a_key_is_named_as_it_stands_on_the_keyboard(#[case] chord: Chord, #[case] expected: &str) {
        assert_eq!(label(chord), expected);
    }
}
