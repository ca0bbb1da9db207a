//! The list to choose from what reads right in the terminal.

use super::help::OVER_LISTS;
use crate::app::hint::Hint;
use crate::app::request::{Reply, Request, request_if_among};
use crate::app::target::Target;
use crate::app::terminal::{Terminal, TerminalOption};
use crate::app::{Effect, Notice};
use crate::input::{Family, Key, MouseKind};
use crate::keymap::local::Local;
use crate::keymap::{Action, Press};
use crate::text::digits;
use crate::text::measure::wide;

/// The list while it is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct TerminalList {
    /// Which of the options is pointed at, from 0.
    pub cursor: usize,
}

impl TerminalList {
    /// The list, at the family that holds.
    #[must_use]
    pub fn new(terminal: &Terminal) -> Self {
        let holds = TerminalOption::Family(terminal.family);
        let cursor = terminal.options().take_while(|option| *option != holds).count();
        Self { cursor }
    }

    /// The keys that matter over the list.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        let numbers = Hint { typed: format!("0–{}", Family::ALL.len() - 1), ..Hint::note("terminal-hint-choose") };
        let arrows = Hint::keys(&[Action::Up, Action::Down, Action::Open]);
        vec![numbers, arrows, Hint::local(Local::VowelSigns), Hint::of(Action::Close)]
    }

    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, terminal: &Terminal) -> Reply {
        let last = terminal.options().count().saturating_sub(1);
        let action = press.action();
        match action {
            Some(Action::Down) => self.cursor = (self.cursor + 1).min(last),
            Some(Action::Up) => self.cursor = self.cursor.saturating_sub(1),
            Some(Action::First | Action::PageUp | Action::HalfUp) => self.cursor = 0,
            Some(Action::Last | Action::PageDown | Action::HalfDown) => self.cursor = last,
            Some(Action::Open | Action::ReadOn) => return self.choose(self.cursor, terminal),
            Some(Action::Close | Action::Back | Action::Terminal) => return Reply::CLOSE,
            action => {
                return match option_of(press, terminal) {
                    Some(place) => self.choose(place, terminal),
                    None => request_if_among(action, &OVER_LISTS).into(),
                };
            }
        }
        Reply::HANDLED
    }

    /// A click chooses the option it falls on, and closes the list where it falls beside it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, terminal: &Terminal) -> Reply {
        let last = terminal.options().count().saturating_sub(1);
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.cursor = self.cursor.saturating_add_signed(notches.into()).min(last),
            (MouseKind::Press, Target::Row(place)) => return self.choose(*place, terminal),
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    /// Chooses what stands at a place of the list.
    fn choose(&mut self, place: usize, terminal: &Terminal) -> Reply {
        let Some(option) = terminal.options().nth(place) else { return Reply::HANDLED };
        self.cursor = place;
        let both = |notice, effect| {
            let requests = [Request::Say(notice), Request::Effect(effect)].into();
            Reply { requests, ..Reply::HANDLED }
        };
        match option {
            TerminalOption::Family(family) => {
                let said = if terminal.asked { "terminal-remembered-asked" } else { "terminal-remembered" };
                both(Notice::new(said).with("family", family.name()), Effect::Family(Some(family)))
            }
            TerminalOption::Auto => both(Notice::new("terminal-forgotten"), Effect::Family(None)),
            TerminalOption::Marks => Reply::asks(match terminal.no_marks {
                Some(why) => Request::Say(Notice::new(why)),
                None => Request::Effect(Effect::Marks(!terminal.marks)),
            }),
        }
    }
}

/// The place in the list that a key names: a digit of any script, or one of its own keys.
fn option_of(press: Press<'_>, terminal: &Terminal) -> Option<usize> {
    let chord = press.chord;
    let wanted = match chord.key {
        _ if press.is(Local::AutoFamily) => TerminalOption::Auto,
        _ if press.is(Local::VowelSigns) => TerminalOption::Marks,
        Key::Char(c) if !chord.ctrl && !chord.alt => TerminalOption::Family(*Family::ALL.get(wide(digits::value(c)?))?),
        _ => return None,
    };
    terminal.options().position(|option| option == wanted)
}
