//! What the palette asks of several parts at once: it lists what the screen can do, and hands on what was chosen.

use super::layer::{Layer, Palette, ProblemList, WordSelection};
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
        match (self.problems(), self.layers.words()) {
            (Some(_), _) => keymap.listed(ProblemList::takes),
            (None, Some(_)) => keymap.listed(WordSelection::takes),
            (None, None) => self.screens.commands(keymap),
        }
    }

    fn problems(&self) -> Option<&ProblemList> {
        self.layers.iter().find_map(|layer| if let Layer::Problems(list) = layer { Some(list) } else { None })
    }

    /// Opens the palette, or closes it; not where nobody would see it.
    pub(super) fn turn_palette(&mut self) {
        if self.view.layout.is_none() {
            return;
        }
        if matches!(self.layers.last(), Some(Layer::Palette(_))) {
            return self.layers.close(self.layers.len() - 1);
        }
        let hints = match (self.problems(), self.layers.words()) {
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
            Some(Layer::Filter(_) | Layer::Find(_)) => self.hear(Typing::Keep.into(), effects),
            Some(Layer::Form(_) | Layer::Menu(_)) => self.layers.close(self.layers.len() - 1),
            _ => {}
        }
        self.hear(command, effects);
    }

    fn hear(&mut self, command: Command, effects: &mut Vec<Effect>) {
        for request in self.answer(&Input::Command(command)).requests {
            self.perform(request, effects);
        }
    }
}
