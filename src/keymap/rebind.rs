//! Other keys than those of the tables, as far as they can be had.

use super::command::{Command, TABLES};
use super::layout::Keyboard;
use super::line::Typing;
use super::map::aside;
use super::{Action, Keymap, StageAction};
use crate::input::{Chord, Key};
use crate::text::Direction;

/// Keys that somebody wants for something, in place of those it has; none takes them away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// For what.
    pub command: Command,
    /// The keys, the one that hints are to show first.
    pub chords: Vec<Chord>,
}

/// Why a key cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Something that is asked for at the same place has it.
    Taken(Command),
    /// It always does something, so that nobody is locked in.
    Fixed(Command),
    /// Nothing else would do that any more.
    Needed,
    /// It begins a number.
    Digit,
    /// It is typed in a line.
    Typed,
    /// It is a letter of a menu that hears this action, too.
    Menu,
    /// A terminal sends another key in its place.
    Sent(Chord),
}

/// A key that cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The wish, by its place.
    pub wish: usize,
    /// Which of its keys, by its place.
    pub chord: usize,
    /// Why.
    pub why: Refusal,
}

/// What these keys do can be relied on whatever else is changed: to get out, to go on, to find help.
const FIXED: [(Chord, Command); 6] = [
    (Chord::ctrl('c'), Command::Screen(Action::Quit)),
    (Chord::plain(Key::Esc), Command::Screen(Action::Close)),
    (Chord::plain(Key::F(1)), Command::Screen(Action::Help)),
    (Chord::plain(Key::F(9)), Command::Screen(Action::Palette)),
    (Chord::plain(Key::Enter), Command::Line(Typing::Keep)),
    (Chord::plain(Key::Esc), Command::Line(Typing::AsBefore)),
];

/// What a terminal sends for some keys, unless it speaks kitty's protocol.
const SENT: [(char, Key); 5] =
    [('i', Key::Tab), ('m', Key::Enter), ('j', Key::Enter), ('h', Key::Backspace), ('[', Key::Esc)];

/// The letters of the menu of copies, which the key that opened it answers as well.
pub const COPIES: &str = "cwtmlisj";

/// What the stage answers besides its own.
const ON_STAGE: [Action; 9] = [
    Action::Close,
    Action::Back,
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Language,
    Action::Mouse,
    Action::Help,
    Action::Palette,
];

/// What the notes answer besides their own and those of the stage.
const IN_NOTES: [Action; 9] = [
    Action::Close,
    Action::Back,
    Action::Quit,
    Action::Theme,
    Action::Language,
    Action::Mouse,
    Action::Terminal,
    Action::Help,
    Action::Palette,
];

/// What no line may swallow, where its key types nothing.
const ANYWHERE: [Action; 3] = [Action::Language, Action::Theme, Action::Mouse];

/// What no layer may swallow, with Ctrl.
const UNSTOPPABLE: [Action; 3] = [Action::Quit, Action::Suspend, Action::Redraw];

impl Keymap {
    /// Takes the keys that can be had, and says which cannot, in the order of the wishes. Of a wish with a key that cannot be had
    /// nothing is taken; of two wishes for one key the later one is refused.
    pub fn rebind(&mut self, wishes: &[Wish]) -> Vec<Refused> {
        let mut refused: Vec<Refused> = (0..).zip(wishes).flat_map(|(place, wish)| impossible(place, wish)).collect();
        loop {
            let holds = |place: usize| !refused.iter().any(|one| one.wish == place);
            let granted: Vec<(usize, &Wish)> = (0..).zip(wishes).filter(|(place, _)| holds(*place)).collect();
            let next = self.with(granted.iter().map(|(_, wish)| *wish));
            let clashes: Vec<Refused> = granted.iter().flat_map(|(place, wish)| next.clashes(*place, wish)).collect();
            // What is asked for earlier keeps its key.
            let clashes = clashes.into_iter().filter(|clash| {
                let other = |command| granted.iter().find(|(_, wish)| wish.command == command).map(|(place, _)| *place);
                !matches!(clash.why, Refusal::Taken(by) if other(by).is_some_and(|other| other > clash.wish))
            });
            let before = refused.len();
            refused.extend(clashes);
            if refused.len() == before {
                *self = next;
                refused.sort_by_key(|one| (one.wish, one.chord));
                return refused;
            }
        }
    }

    /// The map with other keys, whatever they are; those that are fixed stay.
    fn with<'a>(&self, wishes: impl Iterator<Item = &'a Wish>) -> Self {
        let mut map = self.clone();
        for Wish { command, chords } in wishes {
            let Some(binding) = map.bindings.iter_mut().find(|binding| binding.command == *command) else { continue };
            let mut wanted: Vec<Chord> = Vec::with_capacity(chords.len() + 1);
            for chord in chords.iter().copied().chain(fixed_of(*command)) {
                if !wanted.contains(&chord) {
                    wanted.push(chord);
                }
            }
            binding.chords = wanted.into();
        }
        map
    }

    /// The keys of a wish that something else has which is heard at the same place, in this map.
    fn clashes(&self, wish: usize, Wish { command, chords }: &Wish) -> Vec<Refused> {
        let taken = |(chord, key): (usize, &Chord)| {
            let other = self.bindings.iter().find(|binding| {
                binding.command != *command
                    && binding.chords.contains(key)
                    && answered_together(binding.command, *command, *key)
                    && !share_by_default(binding.command, *command)
            })?;
            Some(Refused { wish, chord, why: Refusal::Taken(other.command) })
        };
        (0..).zip(chords).filter_map(taken).collect()
    }
}

/// What is wrong with a wish whatever else is wished.
fn impossible(wish: usize, Wish { command, chords }: &Wish) -> Vec<Refused> {
    if chords.is_empty() && fixed_of(*command).next().is_some() {
        return vec![Refused { wish, chord: 0, why: Refusal::Needed }];
    }
    let refused = |(chord, key): (usize, &Chord)| Some(Refused { wish, chord, why: cannot_be(*command, *key)? });
    (0..).zip(chords).filter_map(refused).collect()
}

/// Why a key can never be that of something.
fn cannot_be(command: Command, chord: Chord) -> Option<Refusal> {
    if by_default(command).contains(&chord) {
        return None;
    }
    if let Some((_, by)) = FIXED.iter().find(|(fixed, by)| *fixed == chord && *by != command && !is_enter(*by, command))
    {
        return Some(Refusal::Fixed(*by));
    }
    if hears_sides(command) && aside(chord, Direction::Ltr).is_some() {
        return Some(Refusal::Taken(Command::Stage(StageAction::Next)));
    }
    let Key::Char(letter) = chord.key else { return None };
    let alone = !chord.ctrl && !chord.alt;
    let sent = SENT.iter().find(|(sent, _)| *sent == letter && chord.ctrl && !chord.alt);
    let opens_menu = match command {
        Command::Screen(Action::Copy) => COPIES.contains(letter),
        Command::Screen(Action::Open) => letter.is_alphanumeric(),
        _ => false,
    };
    match command {
        _ if sent.is_some() => sent.map(|(_, key)| Refusal::Sent(Chord::plain(*key))),
        Command::Line(_) if alone => Some(Refusal::Typed),
        Command::Screen(_) | Command::Stage(_) | Command::Notes(_) if alone && letter.is_ascii_digit() => {
            Some(Refusal::Digit)
        }
        _ => (alone && opens_menu).then_some(Refusal::Menu),
    }
}

/// Whether it is asked for where the arrows to the sides lead on and back.
fn hears_sides(command: Command) -> bool {
    match command {
        Command::Stage(_) | Command::Notes(_) => true,
        Command::Screen(action) => ON_STAGE.contains(&action),
        Command::Line(_) | Command::Local(_) => false,
    }
}

/// Whether a fixed key is only so while a line is typed: Enter, which the screens are free to use otherwise.
fn is_enter(by: Command, command: Command) -> bool {
    by == Command::Line(Typing::Keep) && !matches!(command, Command::Line(_))
}

fn fixed_of(command: Command) -> impl Iterator<Item = Chord> {
    FIXED.into_iter().filter(move |(_, by)| *by == command).map(|(chord, _)| chord)
}

fn by_default(command: Command) -> &'static [Chord] {
    let mut rows = TABLES.iter().copied().flatten();
    rows.find(|binding| binding.command == command).map_or(&[], |binding| &binding.chords)
}

/// Whether two have a key in common in the tables, where one of them comes before the other.
fn share_by_default(one: Command, other: Command) -> bool {
    by_default(one).iter().any(|chord| by_default(other).contains(chord))
}

/// Whether there is a place that answers a key with both.
fn answered_together(one: Command, other: Command, chord: Chord) -> bool {
    let passes = |action| chord.ctrl && UNSTOPPABLE.contains(&action);
    match (one, other) {
        (Command::Screen(_), Command::Screen(_))
        | (Command::Line(_), Command::Line(_))
        | (Command::Stage(_) | Command::Notes(_), Command::Stage(_) | Command::Notes(_)) => true,
        (Command::Screen(action), Command::Stage(_)) | (Command::Stage(_), Command::Screen(action)) => {
            ON_STAGE.contains(&action) || passes(action)
        }
        (Command::Screen(action), Command::Notes(_)) | (Command::Notes(_), Command::Screen(action)) => {
            IN_NOTES.contains(&action) || passes(action)
        }
        (Command::Screen(action), Command::Line(_)) | (Command::Line(_), Command::Screen(action)) => {
            passes(action) || (!chord.is_text() && ANYWHERE.contains(&action))
        }
        (Command::Screen(action), Command::Local(local)) | (Command::Local(local), Command::Screen(action)) => {
            local.is_answered_with(action)
        }
        _ => false,
    }
}

/// The key of a Latin keyboard that a key is on, as keys are looked up by it; a letter of another layout stands for its key.
#[must_use]
pub fn on_latin(chord: Chord) -> Chord {
    Keyboard::default().latin(chord)
}
