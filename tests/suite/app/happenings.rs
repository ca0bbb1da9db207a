//! Whatever can happen at a terminal.

use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use tarikh::app::Size;
use tarikh::input::{Chord, Key, Mouse, MouseKind};
use tarikh::keymap::TABLE;
use tarikh::keymap::line::LINE;

use super::timelines::text;

/// Something that happens.
#[derive(Clone, Debug)]
pub(super) enum Happening {
    Key(Chord),
    /// Letters and Enter, after `/`.
    Filter(String),
    /// A filter is typed and kept, and the change undone.
    FilterAndUndo(String),
    Paste(String),
    Mouse(Mouse),
    Resized(Size),
    /// The same timeline comes again.
    Same,
    /// Another timeline comes.
    Other,
    /// The timeline cannot be read.
    Unreadable,
    /// The answer to a request that a newer one replaced.
    Late,
    Progress(usize, usize),
}

/// Anything, keys most of all.
pub(super) fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        20 => chord().prop_map(Happening::Key),
        3 => query().prop_map(Happening::Filter),
        3 => query().prop_map(Happening::FilterAndUndo),
        2 => text(6).prop_map(Happening::Paste),
        8 => mouse().prop_map(Happening::Mouse),
        4 => size().prop_map(Happening::Resized),
        1 => Just(Happening::Same),
        1 => Just(Happening::Other),
        1 => Just(Happening::Unreadable),
        1 => Just(Happening::Late),
        1 => any::<(usize, usize)>().prop_map(|(read, total)| Happening::Progress(read, total)),
    ]
}

/// A size of the screen: often a usual one.
pub(super) fn size() -> impl Strategy<Value = Size> {
    let usual = select(&[(40, 10), (60, 16), (80, 24), (120, 40), (100, 30)][..]);
    prop_oneof![usual, (0..200_u16, 0..60_u16)].prop_map(|(width, height)| Size { width, height })
}

pub(crate) fn chord() -> impl Strategy<Value = Chord> {
    let table = TABLE.iter().flat_map(|binding| &*binding.chords);
    let line: Vec<Chord> = LINE.iter().flat_map(|binding| &*binding.chords).copied().collect();
    let bound: Vec<Chord> = table.copied().collect();
    let digits = select(&['0', '1', '3', '9', '٧'][..]).prop_map(Chord::char);
    let letters =
        select(&['ب', 'و', 'a', 'x', '漢', '\u{301}', '\u{202e}', '\u{1b}', '\u{0}'][..]).prop_map(Chord::char);
    let edits = [Key::Left, Key::Right, Key::Home, Key::End, Key::Backspace, Key::Delete, Key::Enter, Key::Esc];
    let edits = (select(edits.to_vec()), any::<bool>()).prop_map(|(key, ctrl)| Chord { ctrl, ..Chord::plain(key) });
    let any_key = (any::<char>(), any::<bool>(), any::<bool>());
    let any_key = any_key.prop_map(|(c, ctrl, alt)| Chord { ctrl, alt, ..Chord::char(c) });
    prop_oneof![12 => select(bound), 6 => select(line), 2 => digits, 2 => letters, 3 => edits, 1 => any_key]
}

fn query() -> impl Strategy<Value = String> {
    let words = ["بوتين", "kursk", "summit", "-kim", "actor:kim", "date:2024", "nothing-has-this", "2024..", "بو"];
    prop_oneof![4 => select(words.to_vec()).prop_map(str::to_owned), 1 => text(4)]
}

pub(crate) fn mouse() -> impl Strategy<Value = Mouse> {
    let kind = prop_oneof![
        3 => Just(MouseKind::Press),
        2 => Just(MouseKind::Drag),
        1 => Just(MouseKind::Release),
        2 => any::<i16>().prop_map(MouseKind::Wheel),
        2 => (-2..3_i16).prop_map(MouseKind::Wheel),
    ];
    let place = |most: u16| prop_oneof![8 => 0..most, 1 => Just(u16::MAX), 1 => any::<u16>()];
    (kind, place(200), place(60)).prop_map(|(kind, column, row)| Mouse { kind, column, row })
}
