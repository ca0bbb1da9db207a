//! The terminal as the world tells of it, and choosing what reads right in it.

use crate::input::{Chord, Family, Key};
use crate::keymap::{self, Action};
use crate::text::digits;

use super::overlay::OverlayKind;
use super::{ColoursBy, Effect, Message, Overlay, State};

/// What is known of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terminal {
    /// What it is remembered by.
    pub known_as: String,
    /// The family that text is sent for.
    pub family: Family,
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
pub enum TerminalOption {
    /// That text is sent for this family.
    Family(Family),
    /// No family: what the terminal turns out to want.
    Auto,
    /// Vowel signs, or none.
    Marks,
}

impl Terminal {
    /// All that can be chosen, in the order it is listed.
    pub fn options(&self) -> impl Iterator<Item = TerminalOption> {
        Family::ALL.into_iter().map(TerminalOption::Family).chain([TerminalOption::Auto, TerminalOption::Marks])
    }

    /// Whether it holds now.
    #[must_use]
    pub fn holds(&self, option: TerminalOption) -> bool {
        match option {
            TerminalOption::Family(family) => family == self.family,
            TerminalOption::Auto => !self.chosen,
            TerminalOption::Marks => self.marks,
        }
    }
}

impl State {
    /// Opens the list, at the family that holds.
    pub(super) fn open_terminal(&mut self) {
        let mut overlay = Overlay::new(OverlayKind::Terminal);
        overlay.cursor = self
            .terminal
            .options()
            .position(|option| option == TerminalOption::Family(self.terminal.family))
            .unwrap_or_default();
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
        let last = self.terminal.options().count().saturating_sub(1);
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
            _ => return self.option_of(chord).map(|place| self.choose(place)),
        }
        Some(Vec::new())
    }

    /// Chooses what stands at a place of the list.
    pub(super) fn choose(&mut self, place: usize) -> Vec<Effect> {
        let Some(option) = self.terminal.options().nth(place) else { return Vec::new() };
        if let Some(overlay) = &mut self.overlay {
            overlay.cursor = place;
        }
        match option {
            TerminalOption::Family(family) => {
                let said = if self.terminal.asked { "terminal-remembered-asked" } else { "terminal-remembered" };
                self.say(said, &[("family", family.name().into())]);
                vec![Effect::Family(Some(family))]
            }
            TerminalOption::Auto => {
                self.say("terminal-forgotten", &[]);
                vec![Effect::Family(None)]
            }
            TerminalOption::Marks => match self.terminal.no_marks {
                Some(why) => {
                    self.say(why, &[]);
                    Vec::new()
                }
                None => vec![Effect::Marks(!self.terminal.marks)],
            },
        }
    }

    /// The place in the list that a key names: a digit of any script, `a`, `m`.
    fn option_of(&self, chord: Chord) -> Option<usize> {
        let Key::Char(c) = chord.key else { return None };
        let digit = digits::value(c).and_then(|digit| usize::try_from(digit).ok());
        let wanted = match (digit, keymap::layout::latin(chord).key) {
            _ if chord.ctrl || chord.alt => return None,
            (Some(number), _) => TerminalOption::Family(*Family::ALL.get(number)?),
            (_, Key::Char('a')) => TerminalOption::Auto,
            (_, Key::Char('m')) => TerminalOption::Marks,
            _ => return None,
        };
        self.terminal.options().position(|option| option == wanted)
    }
}
