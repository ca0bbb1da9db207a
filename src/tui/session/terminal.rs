//! What the terminal says of itself, and what is chosen for it.

use std::io;

use super::{End, Session};
use crate::app::{Message, Theme};
use crate::input::Family;
use crate::read::system_words;
use crate::terminal::background::Background;

impl Session {
    /// Takes in what the terminal says of itself.
    pub(super) fn hear(&mut self, reply: &[u8]) -> Result<(), End> {
        let before = self.bidi.facts.clone();
        self.bidi.hear(reply);
        let facts = &self.bidi.facts;
        if *facts == before || !facts.complete {
            return Ok(());
        }
        let background = facts.background;
        self.answers = None;
        self.serve()?;
        match background {
            Some(Background::Light) => self.update(Message::Background(Theme::Light)),
            Some(Background::Dark) => self.update(Message::Background(Theme::Dark)),
            None => Ok(()),
        }
    }

    /// Sends text as a family wants it from now on, or as the terminal turns out to want it.
    pub(super) fn choose_family(&mut self, family: Option<Family>) -> Result<(), End> {
        let kept = self.bidi.choose(family);
        self.serve()?;
        self.admit(kept)
    }

    pub(super) fn show_marks(&mut self, shown: bool) -> Result<(), End> {
        let kept = self.bidi.show_marks(shown);
        self.serve()?;
        self.admit(kept)
    }

    /// Says where something could not be remembered.
    pub(super) fn admit(&mut self, kept: io::Result<()>) -> Result<(), End> {
        match kept {
            Ok(()) => Ok(()),
            Err(error) => self.update(Message::NotRemembered(system_words(&error))),
        }
    }

    /// Tells the program what is known of the terminal. Where it is of another family than was thought, all is drawn anew.
    fn serve(&mut self) -> Result<(), End> {
        let family = self.bidi.choice().family;
        if family != self.family {
            self.family = family;
            self.guard.family(family)?;
            self.screen.serve(family);
        }
        self.update(Message::Terminal(Box::new(self.bidi.report())))
    }
}
