//! The terminal as the world tells of it, and choosing what reads right in it.

use crate::keymap::{self, Action, Chord, Key};

use super::overlay::OverlayKind;
use super::{ColoursBy, Effect, Message, Overlay, State};

/// What is known of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terminal {
    /// What it is remembered by.
    pub known_as: String,
    /// The names of the families that text can be sent as, by number from 0.
    pub families: Vec<&'static str>,
    /// The number of the one that holds.
    pub family: usize,
    /// Names the message that says why that one.
    pub why: &'static str,
    /// Whether somebody chose it, and it was not found out.
    pub chosen: bool,
    /// Whether an option, a variable or a file asks for a family: at the next start that comes before what is chosen here.
    pub asked: bool,
    /// Whether Arabic vowel signs are shown.
    pub marks: bool,
    /// Names the message that says why they cannot be shown.
    pub no_marks: Option<&'static str>,
}

/// Something that can be chosen for a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The family of this number.
    Family(usize),
    /// No family: what the terminal turns out to want.
    Auto,
    /// Vowel signs, or none.
    Marks,
}

impl Terminal {
    /// All that can be chosen, in the order it is listed.
    pub fn choices(&self) -> impl Iterator<Item = Choice> {
        (0..self.families.len()).map(Choice::Family).chain([Choice::Auto, Choice::Marks])
    }

    /// Whether it holds now.
    #[must_use]
    pub fn holds(&self, choice: Choice) -> bool {
        match choice {
            Choice::Family(number) => number == self.family,
            Choice::Auto => !self.chosen,
            Choice::Marks => self.marks,
        }
    }
}

impl State {
    /// Opens the list, at the family that holds.
    pub(super) fn open_terminal(&mut self) {
        let mut overlay = Overlay::new(OverlayKind::Terminal);
        overlay.cursor = self.terminal.family;
        self.overlay = Some(overlay);
    }

    /// What the world tells of the terminal, and of what it was to remember.
    pub(super) fn told(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Terminal(terminal) => self.learn(*terminal),
            Message::Background(theme) if self.colours_by == ColoursBy::Background => self.theme = theme,
            Message::NotRemembered(reason) => self.say("not-remembered", &[("reason", reason.into())]),
            _ => {}
        }
        Vec::new()
    }

    fn learn(&mut self, terminal: Terminal) {
        self.terminal = terminal;
        if let Some(overlay) = self.overlay.as_mut().filter(|overlay| overlay.kind == OverlayKind::Terminal) {
            overlay.forget();
        }
    }

    /// A key over the list; none where it means there what it means in any list.
    pub(super) fn key_in_terminal(&mut self, chord: Chord) -> Option<Vec<Effect>> {
        let last = self.terminal.choices().count().saturating_sub(1);
        let overlay = self.overlay.as_mut()?;
        match keymap::action_of(chord) {
            Some(Action::Down) => overlay.cursor = (overlay.cursor + 1).min(last),
            Some(Action::Up) => overlay.cursor = overlay.cursor.saturating_sub(1),
            Some(Action::First | Action::PageUp | Action::HalfUp) => overlay.cursor = 0,
            Some(Action::Last | Action::PageDown | Action::HalfDown) => overlay.cursor = last,
            Some(Action::Open | Action::ReadOn) => {
                let place = overlay.cursor;
                return Some(self.choose(place));
            }
            Some(Action::Terminal) => self.overlay = None,
            _ => return self.choice_of(chord).map(|place| self.choose(place)),
        }
        Some(Vec::new())
    }

    /// Chooses what stands at a place of the list.
    pub(super) fn choose(&mut self, place: usize) -> Vec<Effect> {
        let Some(choice) = self.terminal.choices().nth(place) else { return Vec::new() };
        if let Some(overlay) = &mut self.overlay {
            overlay.cursor = place;
        }
        match choice {
            Choice::Family(number) => {
                let family = self.terminal.families.get(number).copied().unwrap_or_default();
                let said = if self.terminal.asked { "terminal-remembered-asked" } else { "terminal-remembered" };
                self.say(said, &[("family", family.into())]);
                vec![Effect::Family(Some(number))]
            }
            Choice::Auto => {
                self.say("terminal-forgotten", &[]);
                vec![Effect::Family(None)]
            }
            Choice::Marks => match self.terminal.no_marks {
                Some(why) => {
                    self.say(why, &[]);
                    Vec::new()
                }
                None => vec![Effect::Marks(!self.terminal.marks)],
            },
        }
    }

    /// The place in the list that a key names: a digit of any script, `a`, `m`.
    fn choice_of(&self, chord: Chord) -> Option<usize> {
        let Key::Char(c) = chord.key else { return None };
        let digit = crate::text::digits::value(c).and_then(|digit| usize::try_from(digit).ok());
        let wanted = match (digit, keymap::layout::latin(chord).key) {
            _ if chord.ctrl || chord.alt => return None,
            (Some(number), _) => Choice::Family(number),
            (_, Key::Char('a')) => Choice::Auto,
            (_, Key::Char('m')) => Choice::Marks,
            _ => return None,
        };
        self.terminal.choices().position(|choice| choice == wanted)
    }
}
