//! What holds of the interface itself: its language, its colours, the terminal, the mouse.

use super::outcome::Outcome;
use super::request::Setting;
use super::{ColoursBy, Effect, Notice, Setup, Terminal, Theme};
use crate::finding::Finding;
use crate::i18n::Words;
use crate::text::Direction;

/// The interface, whatever it shows.
pub struct Interface {
    /// The texts of its language.
    pub words: Words,
    /// The way layouts run.
    pub direction: Direction,
    /// The colours.
    pub theme: Theme,
    /// The terminal, as far as it is known.
    pub terminal: Terminal,
    /// What is wrong with the settings.
    pub fault: Option<Finding>,
    /// Whether the mouse is taken.
    mouse: bool,
    /// What decides about the colours.
    colours_by: ColoursBy,
}

impl Interface {
    /// As the program is started.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self {
            words: setup.words,
            direction: setup.direction,
            theme: setup.theme,
            terminal: setup.terminal,
            fault: setup.fault,
            mouse: setup.mouse,
            colours_by: setup.colours_by,
        }
    }

    /// Changes a setting; what is to be said of it, and what the world is asked to do.
    pub fn turn(&mut self, setting: Setting) -> Outcome {
        match setting {
            Setting::Theme => self.turn_theme(),
            Setting::Mouse => self.turn_mouse(),
        }
    }

    /// Dark or light, by the reader's wish; where the colours are fixed, that is said.
    fn turn_theme(&mut self) -> Outcome {
        let before = self.theme;
        self.theme = before.next();
        self.colours_by = ColoursBy::Reader;
        if before == self.theme { Outcome::said("theme-fixed") } else { Outcome::default() }
    }

    /// Takes the colours that the terminal's background wants, unless the reader has chosen.
    pub fn take_background(&mut self, theme: Theme) {
        if self.colours_by == ColoursBy::Background {
            self.theme = theme;
        }
    }

    /// Takes the mouse, or leaves it to the terminal.
    fn turn_mouse(&mut self) -> Outcome {
        self.mouse = !self.mouse;
        let notice = Some(Notice::new(if self.mouse { "mouse-on" } else { "mouse-off" }));
        Outcome { notice, effect: Some(Effect::Mouse(self.mouse)), resume: None }
    }
}
