//! What the terminal says of itself, and what is chosen for it.

use std::io;
use std::time::{Duration, Instant};

use super::{End, Session};
use crate::app::{Message, Theme};
use crate::input::Family;
use crate::read::system_words;
use crate::terminal::background::Background;
use crate::terminal::facts::{FOCUS_IN, QUESTIONS};
use crate::tui::deadlines::Deadline;
use crate::tui::guard::send;

/// What is known of the terminal is not asked for again before it is so old.
const FRESH: Duration = Duration::from_secs(1);

/// tmux asks a terminal that it comes to be shown on what it is, and knows it after so long.
const ATTACHED: Duration = Duration::from_millis(500);

/// So often it is looked at whether tmux has come to be shown on another terminal.
const CLIENT: Duration = Duration::from_secs(1);

impl Session {
    /// Takes in what the terminal says of itself.
    pub(super) fn on_reply(&mut self, reply: &[u8]) -> Result<(), End> {
        if reply == FOCUS_IN {
            return self.ask_again();
        }
        self.guard.on_reply(reply);
        if !self.bidi.on_reply(reply) {
            return Ok(());
        }
        self.deadlines.set(Deadline::Answers, None);
        self.apply_profile()?;
        let theme = self.bidi.facts.background.map(|background| match background {
            Background::Light => Theme::Light,
            Background::Dark => Theme::Dark,
        });
        self.update(Message::Background(theme))
    }

    /// Reads what has come where something was waited for; gives up what does not come any more.
    pub(super) fn read_late(&mut self) -> Result<(), End> {
        let awaited = self.reader.awaits_answers();
        self.reader.read()?;
        // Where the last answer came just now, what it says comes after this.
        if awaited && !self.reader.awaits_answers() { self.update(Message::Background(None)) } else { Ok(()) }
    }

    /// Asks the terminal again what it is: at once, or when what is known is a second old and nothing is owed.
    pub(super) fn ask_again(&mut self) -> Result<(), End> {
        if self.lines.is_some() {
            return Ok(());
        }
        let now = Instant::now();
        if self.reader.awaits_answers() || now < self.reader.asked() + FRESH {
            self.deadlines.set(Deadline::Ask, Some(now + FRESH));
            return Ok(());
        }
        self.bidi.ask_again();
        self.reader.ask();
        Ok(send(QUESTIONS.as_bytes())?)
    }

    /// To be called when this may have come to be shown on another terminal: by tmux, or by what passes everything on (dtach, abduco).
    /// Asks again once tmux knows which, and a window that is drawn larger has its last size.
    pub(super) fn expect_another_terminal(&mut self) {
        self.deadlines.set(Deadline::Ask, Some(Instant::now() + ATTACHED));
    }

    /// Looks whether clients of tmux have come and gone, and when to look again.
    pub(super) fn watch_tmux(&mut self) {
        if self.clients.look() {
            self.expect_another_terminal();
        }
        self.deadlines.set(Deadline::Client, self.bidi.is_tmux().then(|| Instant::now() + CLIENT));
    }

    /// Sends text as a family wants it from now on, or as the terminal turns out to want it.
    pub(super) fn choose_family(&mut self, family: Option<Family>) -> Result<(), End> {
        let kept = self.bidi.choose(family);
        self.apply_profile()?;
        self.report_save_error(kept)
    }

    pub(super) fn show_marks(&mut self, shown: bool) -> Result<(), End> {
        let kept = self.bidi.show_marks(shown);
        self.apply_profile()?;
        self.report_save_error(kept)
    }

    /// Says where something could not be remembered.
    pub(super) fn report_save_error(&mut self, kept: io::Result<()>) -> Result<(), End> {
        match kept {
            Ok(()) => Ok(()),
            Err(error) => self.update(Message::NotRemembered(system_words(&error))),
        }
    }

    /// Tells the program what is known of the terminal. Where it is of another family than was thought, all is drawn anew.
    fn apply_profile(&mut self) -> Result<(), End> {
        let family = self.bidi.choice().family;
        if family != self.family {
            self.family = family;
            self.guard.family(family)?;
            self.screen.set_family(family);
        }
        self.update(Message::Terminal(Box::new(self.bidi.report())))
    }
}
