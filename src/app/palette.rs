//! What the palette asks of several parts at once: it lists what the screen can do, and hands on what was chosen.

use super::layer::{Layer, Palette};
use super::route::Input;
use super::{App, Effect};
use crate::keymap::Command;
use crate::keymap::line::Typing;

impl App {
    /// Everything that can be done here: with the problems, with words that are selected, else on the screen, whatever other list
    /// lies over it.
    #[must_use]
    pub fn commands(&self) -> Vec<Command> {
        let keymap = &self.interface.keymap;
        self.layers.commands(keymap).unwrap_or_else(|| self.screens.commands(keymap))
    }

    /// Opens the palette, or closes it; not where nobody would see it.
    pub(super) fn turn_palette(&mut self) {
        if self.view.layout.is_none() {
            return;
        }
        if matches!(self.layers.last(), Some(Layer::Palette(_))) {
            return self.layers.close(self.layers.len() - 1);
        }
        let hints = match (self.layers.problems(), self.layers.words()) {
            (Some(problems), _) => problems.hints(),
            (None, Some(words)) => words.hints(&self.model),
            (None, None) => self.screens.hints(&self.model, &self.view.room()),
        };
        let palette = Palette::new(&self.commands(), &hints, &self.interface);
        self.layers.open(Layer::Palette(palette));
    }

    /// Does what was chosen, as if its key were pressed where the palette was opened. A filter, or words to find, that are typed there
    /// are kept before; fields that are filled in, and a key that waits for another, are left.
    pub(super) fn run(&mut self, command: Command, effects: &mut Vec<Effect>) {
        match self.layers.last() {
            Some(Layer::Filter(_) | Layer::Find(_)) => self.answer_command(Typing::Keep.into(), effects),
            Some(Layer::Form(_) | Layer::Menu(_)) => self.layers.close(self.layers.len() - 1),
            _ => {}
        }
        self.answer_command(command, effects);
    }

    fn answer_command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        for request in self.answer(&Input::Command(command)).requests {
            self.perform(request, effects);
        }
    }
}
