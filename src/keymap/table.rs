//! The one table of keys.

use std::borrow::Cow;

use super::command::{Binding, Command};
use super::listing::Section;
use super::{Action, Group};
use crate::input::{Chord, Key};

const fn c(key: char) -> Chord {
    Chord::char(key)
}

const fn ctrl(key: char) -> Chord {
    Chord::ctrl(key)
}

const fn k(key: Key) -> Chord {
    Chord::plain(key)
}

const fn b(action: Action, message: &'static str, group: Group, chords: &'static [Chord]) -> Binding {
    Binding {
        command: Command::Screen(action),
        message,
        section: Some(Section::Group(group)),
        chords: Cow::Borrowed(chords),
    }
}

const fn alt(key: Key) -> Chord {
    Chord { alt: true, ..Chord::plain(key) }
}

const SHIFT_TAB: Chord = Chord { key: Key::Tab, ctrl: false, alt: false, shift: true };

const SHIFT_F5: Chord = Chord { shift: true, ..Chord::plain(Key::F(5)) };

/// Every key of the browse screen, in the order of help.
pub const TABLE: &[Binding] = &[
    b(Action::Down, "key-down", Group::Move, &[k(Key::Down), c('j')]),
    b(Action::Up, "key-up", Group::Move, &[k(Key::Up), c('k')]),
    b(Action::PageDown, "key-page-down", Group::Move, &[k(Key::PageDown)]),
    b(Action::PageUp, "key-page-up", Group::Move, &[k(Key::PageUp)]),
    b(Action::HalfDown, "key-half-down", Group::Move, &[ctrl('d')]),
    b(Action::HalfUp, "key-half-up", Group::Move, &[ctrl('u')]),
    b(Action::First, "key-first", Group::Move, &[k(Key::Home), c('g')]),
    b(Action::Last, "key-last", Group::Move, &[k(Key::End), c('G')]),
    b(Action::PreviousMark, "key-previous-mark", Group::Move, &[c('[')]),
    b(Action::NextMark, "key-next-mark", Group::Move, &[c(']')]),
    b(Action::ReadOn, "key-read-on", Group::Move, &[c(' ')]),
    b(Action::ReadBack, "key-read-back", Group::Move, &[c('b'), k(Key::Backspace)]),
    b(Action::SourceDown, "key-source-down", Group::Move, &[c('J')]),
    b(Action::SourceUp, "key-source-up", Group::Move, &[c('K')]),
    b(Action::JumpBack, "key-jump-back", Group::Move, &[c('H'), alt(Key::Left), ctrl('o')]),
    b(Action::JumpForward, "key-jump-forward", Group::Move, &[c('L'), alt(Key::Right)]),
    b(Action::Mark, "key-mark", Group::Move, &[c('m')]),
    b(Action::Return, "key-return", Group::Move, &[c('\'')]),
    b(Action::NextChange, "key-next-change", Group::Move, &[c(';')]),
    b(Action::TimeScale, "key-time-scale", Group::Move, &[c('t'), k(Key::F(6))]),
    b(Action::TimeNearer, "key-time-nearer", Group::Move, &[c('+')]),
    b(Action::TimeWider, "key-time-wider", Group::Move, &[c('-')]),
    b(Action::TimeWhole, "key-time-whole", Group::Move, &[c('0')]),
    b(Action::Open, "key-open", Group::Read, &[k(Key::Enter)]),
    b(Action::NextAccount, "key-next-account", Group::Read, &[c('a')]),
    b(Action::PreviousAccount, "key-previous-account", Group::Read, &[c('A')]),
    b(Action::See, "key-see", Group::Read, &[c('W')]),
    b(Action::Compare, "key-compare", Group::Read, &[c('c')]),
    b(Action::Questions, "key-questions", Group::Read, &[c('d')]),
    b(Action::Shelf, "key-shelf", Group::Read, &[c('w')]),
    b(Action::Details, "key-details", Group::Read, &[c('i')]),
    b(Action::Copy, "key-copy", Group::Read, &[c('y')]),
    b(Action::EditEvent, "key-edit-event", Group::Read, &[c('e')]),
    b(Action::EditArticle, "key-edit-article", Group::Read, &[c('E')]),
    b(Action::OpenAddress, "key-open-address", Group::Read, &[c('o')]),
    b(Action::NewEvent, "key-new-event", Group::Read, &[ctrl('n')]),
    b(Action::Changes, "key-changes", Group::Read, &[c('C')]),
    b(Action::TakeBack, "key-take-back", Group::Read, &[c('U')]),
    b(Action::Search, "key-search", Group::Find, &[c('/')]),
    b(Action::Filter, "key-filter", Group::Find, &[c('&')]),
    b(Action::SearchArticles, "key-search-articles", Group::Find, &[ctrl('f')]),
    b(Action::NextMatch, "key-next-match", Group::Find, &[c('n')]),
    b(Action::PreviousMatch, "key-previous-match", Group::Find, &[c('N')]),
    b(Action::Value, "key-value", Group::Find, &[c('*')]),
    b(Action::Brush, "key-brush", Group::Find, &[c('v')]),
    b(Action::Facets, "key-facets", Group::Find, &[c('f'), k(Key::F(7))]),
    b(Action::Dim, "key-dim", Group::Find, &[c('x')]),
    b(Action::Sort, "key-sort", Group::Find, &[c('s')]),
    b(Action::Undo, "key-undo", Group::Find, &[c('u')]),
    b(Action::Redo, "key-redo", Group::Find, &[ctrl('r')]),
    b(Action::Saved, "key-saved", Group::Find, &[c('S')]),
    b(Action::PresentHere, "key-present-here", Group::Present, &[c('p'), SHIFT_F5]),
    b(Action::Present, "key-present", Group::Present, &[c('P'), k(Key::F(5))]),
    b(Action::Help, "key-help", Group::Anywhere, &[c('?'), k(Key::F(1))]),
    b(Action::Palette, "key-palette", Group::Anywhere, &[c(':'), ctrl('p'), k(Key::F(9))]),
    b(Action::NextPane, "key-next-pane", Group::Anywhere, &[k(Key::Tab)]),
    b(Action::PreviousPane, "key-previous-pane", Group::Anywhere, &[SHIFT_TAB]),
    b(Action::PaneLeft, "key-pane-left", Group::Anywhere, &[k(Key::Left), c('h')]),
    b(Action::PaneRight, "key-pane-right", Group::Anywhere, &[k(Key::Right), c('l')]),
    b(Action::Zoom, "key-zoom", Group::Anywhere, &[c('z')]),
    b(Action::SplitLess, "key-split-less", Group::Anywhere, &[c('<')]),
    b(Action::SplitMore, "key-split-more", Group::Anywhere, &[c('>')]),
    b(Action::SplitEven, "key-split-even", Group::Anywhere, &[c('=')]),
    b(Action::Problems, "key-problems", Group::Anywhere, &[c('!'), k(Key::F(8))]),
    b(Action::Reload, "key-reload", Group::Anywhere, &[c('r')]),
    b(Action::Language, "key-language", Group::Anywhere, &[k(Key::F(2))]),
    b(Action::Titles, "key-titles", Group::Anywhere, &[c('T')]),
    b(Action::Theme, "key-theme", Group::Anywhere, &[k(Key::F(3))]),
    b(Action::Mouse, "key-mouse", Group::Anywhere, &[k(Key::F(4))]),
    b(Action::Terminal, "key-terminal", Group::Anywhere, &[k(Key::F(12)), c('B')]),
    b(Action::Redraw, "key-redraw", Group::Anywhere, &[ctrl('l')]),
    b(Action::Suspend, "key-suspend", Group::Anywhere, &[ctrl('z')]),
    b(Action::Close, "key-close", Group::Anywhere, &[k(Key::Esc)]),
    b(Action::Back, "key-back", Group::Anywhere, &[c('q')]),
    b(Action::Quit, "key-quit", Group::Anywhere, &[c('Q'), k(Key::F(10)), ctrl('c')]),
];
