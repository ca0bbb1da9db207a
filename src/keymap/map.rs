//! The keys that hold, and what a key that is pressed asks for.

use std::collections::HashMap;

use super::command::{Binding, Command, TABLES};
use super::label::{joined, label};
use super::line::Typing;
use super::listing::Section;
use super::local::Local;
use super::{Action, Group, NotesAction, StageAction};
use crate::input::{Chord, Key};
use crate::text::Direction;

/// The keys of everything that has some.
#[derive(Clone, Debug)]
pub struct Keymap {
    /// The rows of all tables, in the order of help.
    pub(super) bindings: Vec<Binding>,
}

impl Default for Keymap {
    /// As the tables are.
    fn default() -> Self {
        Self { bindings: TABLES.concat() }
    }
}

impl Keymap {
    /// All rows, in the order of help.
    #[must_use]
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What is wanted of everything, but for what a line does: what one screen alone has first, and moves last, whose keys everybody
    /// knows.
    #[must_use]
    pub fn listed(&self, wanted: impl Fn(Command) -> bool) -> Vec<Command> {
        let mut rows: Vec<&Binding> = self.bindings.iter().filter(|row| wanted(row.command)).collect();
        rows.retain(|row| !matches!(row.command, Command::Line(_) | Command::Screen(Action::Palette)));
        rows.sort_by_key(|row| match row.section {
            None | Some(Section::Stage | Section::Notes) => 0,
            Some(Section::Group(Group::Move)) => 2,
            Some(Section::Group(_) | Section::Line) => 1,
        });
        rows.into_iter().map(|row| row.command).collect()
    }

    /// The row of something.
    ///
    /// # Panics
    /// Never: each has a row.
    #[must_use]
    pub fn binding(&self, command: impl Into<Command>) -> &Binding {
        let command = command.into();
        self.bindings.iter().find(|binding| binding.command == command).expect("each has a row")
    }

    /// Its keys, the one that hints show first.
    #[must_use]
    pub fn chords(&self, command: impl Into<Command>) -> &[Chord] {
        &self.binding(command).chords
    }

    /// The key that hints show.
    #[must_use]
    pub fn first(&self, command: impl Into<Command>) -> Option<Chord> {
        self.chords(command).first().copied()
    }

    /// That key as it stands on a keyboard; nothing where there is none.
    #[must_use]
    pub fn label(&self, command: impl Into<Command>) -> String {
        self.first(command).map(label).unwrap_or_default()
    }

    /// The keys that hints show of several, as they stand on a keyboard.
    #[must_use]
    pub fn labels(&self, commands: &[Command]) -> String {
        let chords: Vec<Chord> = commands.iter().filter_map(|command| self.first(*command)).collect();
        joined(chords.iter())
    }

    /// What texts call the key of each, by its [`id`](Command::id), which stands in for the key where there is none.
    #[must_use]
    pub fn names(&self) -> HashMap<String, String> {
        let name =
            |binding: &Binding| binding.chords.first().map_or_else(|| binding.command.id(), |chord| label(*chord));
        self.bindings.iter().map(|binding| (binding.command.id(), name(binding))).collect()
    }

    /// The rows whose keys are others than in the tables.
    pub fn changed(&self) -> impl Iterator<Item = &Binding> {
        let before = TABLES.iter().copied().flatten();
        self.bindings.iter().zip(before).filter(|(now, before)| now.chords != before.chords).map(|(now, _)| now)
    }

    /// A key that is pressed, to be asked what for.
    #[must_use]
    pub fn press(&self, chord: Chord) -> Press<'_> {
        Press { chord, typed: chord, command: None, keymap: self }
    }

    /// Something that is asked for by its name, as if its key were pressed; it may have none, or one that means something else here.
    #[must_use]
    pub fn run(&self, command: Command) -> Press<'_> {
        Press { chord: NO_KEY, typed: NO_KEY, command: Some(command), keymap: self }
    }
}

/// What no keyboard has.
const NO_KEY: Chord = Chord::plain(Key::F(0));

/// A key that is pressed, under the keys that hold: that of a Latin keyboard where no text is typed.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
    /// The key; one that no keyboard has where something was asked for by its name.
    pub chord: Chord,
    /// The key as the keyboard is set: what is said of it.
    pub typed: Chord,
    command: Option<Command>,
    keymap: &'a Keymap,
}

impl Press<'_> {
    /// The same of a keyboard that types something else with it.
    #[must_use]
    pub fn typed(self, typed: Chord) -> Self {
        Self { typed, ..self }
    }

    /// What it asks for on the screens and in lists.
    #[must_use]
    pub fn action(self) -> Option<Action> {
        self.asks(|command| if let Command::Screen(action) = command { Some(action) } else { None })
    }

    /// What it asks for while a line is typed; nothing where it is typed itself, or means nothing.
    #[must_use]
    pub fn typing(self) -> Option<Typing> {
        self.asks(|command| if let Command::Line(typing) = command { Some(typing) } else { None })
    }

    /// What it asks for on the stage. The arrows to the sides, `h` and `l` go the way that the talk is read in: onward to the left
    /// where that is from right to left.
    #[must_use]
    pub fn stage(self, direction: Direction) -> Option<StageAction> {
        let bound = self.asks(|command| if let Command::Stage(action) = command { Some(action) } else { None });
        bound.or_else(|| aside(self.chord, direction))
    }

    /// What it asks for in the notes alone.
    #[must_use]
    pub fn notes(self) -> Option<NotesAction> {
        self.asks(|command| if let Command::Notes(action) = command { Some(action) } else { None })
    }

    /// Whether it asks for something that only a pane, a list or a menu has.
    #[must_use]
    pub fn is(self, local: Local) -> bool {
        match self.command {
            Some(command) => command == local.into(),
            None => self.keymap.chords(local).contains(&self.chord),
        }
    }

    fn asks<T>(self, of: impl Fn(Command) -> Option<T>) -> Option<T> {
        if let Some(command) = self.command {
            return of(command);
        }
        let mut bound = self.keymap.bindings.iter().filter(|binding| binding.chords.contains(&self.chord));
        bound.find_map(|binding| of(binding.command))
    }
}

pub(super) fn aside(chord: Chord, direction: Direction) -> Option<StageAction> {
    let right = match chord {
        chord if chord == Chord::plain(Key::Right) || chord == Chord::char('l') => true,
        chord if chord == Chord::plain(Key::Left) || chord == Chord::char('h') => false,
        _ => return None,
    };
    Some(if right == (direction == Direction::Ltr) { StageAction::Next } else { StageAction::Previous })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rstest::rstest;

    use super::Keymap;
    use crate::i18n::{Catalog, Language};
    use crate::input::{Chord, Key};
    use crate::keymap::command::Binding;
    use crate::keymap::line::LINE;
    use crate::keymap::{NOTES, STAGE, StageAction, TABLE};
    use crate::text::Direction;

    #[rstest]
    #[case(TABLE)]
    #[case(LINE)]
    #[case(STAGE)]
    #[case(NOTES)]
    fn no_key_of_a_table_asks_for_two_things_and_nothing_has_two_rows(#[case] table: &[Binding]) {
        let (mut chords, mut commands) = (HashSet::new(), HashSet::new());
        for binding in table {
            assert!(commands.insert(binding.command), "{:?} has two rows", binding.command);
            for chord in &*binding.chords {
                assert!(chords.insert(*chord), "{chord:?} is bound twice");
            }
        }
    }

    #[test]
    fn every_action_has_a_hint_and_a_line_in_help() {
        let words = Catalog::new(Language::English);
        for binding in [TABLE, LINE, STAGE, NOTES].concat() {
            let help = format!("{}.help", binding.message);
            assert!(words.knows(binding.message) && words.knows(&help), "{help} is missing");
        }
    }

    #[rstest]
    #[case(Chord::plain(Key::Right), Direction::Ltr, StageAction::Next)]
    #[case(Chord::plain(Key::Left), Direction::Ltr, StageAction::Previous)]
    #[case(Chord::plain(Key::Right), Direction::Rtl, StageAction::Previous)]
    #[case(Chord::plain(Key::Left), Direction::Rtl, StageAction::Next)]
    #[case(Chord::char('l'), Direction::Rtl, StageAction::Previous)]
    #[case(Chord::char('h'), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::PageDown), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::Down), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::PageUp), Direction::Rtl, StageAction::Previous)]
    fn arrows_follow_the_direction_of_reading_and_clickers_do_not(
        #[case] chord: Chord,
        #[case] direction: Direction,
        #[case] wanted: StageAction,
    ) {
        assert_eq!(Keymap::default().press(chord).stage(direction), Some(wanted));
    }
}
