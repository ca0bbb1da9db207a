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

/// The labels of several chords: arrows side by side (`↓↑`), modifiers said once (`Shift-← →`), others apart (`n N`).
#[must_use]
pub fn joined<'a>(chords: impl Iterator<Item = &'a Chord>) -> String {
    let mut joined = String::new();
    let mut before: Option<Chord> = None;
    for chord in chords {
        let whole = label(*chord);
        let shared = before
            .is_some_and(|before| (before.ctrl, before.alt, before.shift) == (chord.ctrl, chord.alt, chord.shift));
        let modified = chord.ctrl || chord.alt || chord.shift;
        let vertical = matches!(chord.key, Key::Up | Key::Down) && !modified;
        if before.is_some() && !(vertical && shared) {
            joined.push(' ');
        }
        // What the chord before it said already.
        let bare = if shared && modified { label(Chord::plain(chord.key)) } else { whole };
        joined.push_str(&bare);
        before = Some(*chord);
    }
    joined
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

    use super::{joined, label};
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

    #[rstest]
    #[case(&[Chord::plain(Key::Down), Chord::plain(Key::Up)], "↓↑")]
    #[case(&[Chord::char('n'), Chord::char('N')], "n N")]
    #[case(&[Chord { shift: true, ..Chord::plain(Key::Left) }, Chord { shift: true, ..Chord::plain(Key::Right) }], "Shift-← →")]
    #[case(&[Chord::plain(Key::Enter)], "Enter")]
    fn keys_of_one_hint_are_named_together(#[case] chords: &[Chord], #[case] expected: &str) {
        assert_eq!(joined(chords.iter()), expected);
    }
}
