//! What the terminal does with right-to-left text, as far as is known by now.

use std::env;
use std::io;

use super::tmux;
use crate::app::{Emoji, Terminal};
use crate::finding::Finding;
use crate::finding::codes::TERMINAL_NOT_UTF8;
use crate::input::Family;
use crate::state::Store;
use crate::terminal::choice::{ChosenBy, Environment, FamilyChoice, choose, is_tmux};
use crate::terminal::colours::{DepthChoice, depth};
use crate::terminal::encoding::{NotUtf8, not_utf8};
use crate::terminal::facts::Facts;
use crate::terminal::harakat::{Hidden, draws};
use crate::terminal::key::key;

/// What was asked for, what was chosen before, what the environment tells, what the terminal answered.
#[derive(Clone, Debug)]
pub struct Bidi {
    /// What was asked for by option, variable or file.
    preferred: Preferences,
    /// Whether a family was asked for, whatever was chosen since.
    asked: bool,
    /// What was chosen for this terminal, as far as it is known which one it is.
    remembered: Preferences,
    /// By which key that was looked up.
    recalled: String,
    /// What the environment tells.
    pub environment: Environment,
    /// What the terminal answered when it was last asked and answered to the end.
    pub facts: Facts,
    /// What it answered since it was asked anew; none where it was not, or has answered.
    answers: Option<Facts>,
    store: Store,
}

/// What somebody prefers; none where it is left to what can be found out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The family that text is sent for.
    pub family: Option<Family>,
    /// Whether vowel signs are shown.
    pub marks: Option<bool>,
}

impl Bidi {
    /// What is known before the terminal was asked.
    #[must_use]
    pub fn new(preferred: Preferences, store: Store) -> Self {
        let mut environment = Environment::new(|name| env::var(name).ok());
        environment.outer = environment.has("TMUX").then(tmux::outer).flatten();
        let asked = preferred.family.is_some();
        let mut bidi = Self {
            preferred,
            asked,
            remembered: Preferences::default(),
            recalled: String::new(),
            environment,
            facts: Facts::default(),
            answers: Some(Facts::default()),
            store,
        };
        bidi.recall();
        bidi
    }

    /// The family chosen by what is known.
    #[must_use]
    pub fn choice(&self) -> FamilyChoice {
        choose(self.preferred.family, self.remembered.family, &self.environment, &self.facts)
    }

    /// How many colours the terminal has, by what is known.
    #[must_use]
    pub fn depth(&self) -> DepthChoice {
        depth(&self.environment, &self.facts)
    }

    /// Why text will not be seen as it is sent.
    #[must_use]
    pub fn not_utf8(&self) -> Option<NotUtf8> {
        not_utf8(&self.environment, &self.facts)
    }

    /// What this terminal is remembered by.
    #[must_use]
    pub fn key(&self) -> String {
        key(&self.environment, &self.facts)
    }

    /// Whether vowel signs are shown.
    ///
    /// # Errors
    /// Why they cannot be, on this terminal.
    pub fn marks(&self) -> Result<bool, Hidden> {
        draws(self.choice().family, &self.environment, &self.facts)?;
        Ok(self.preferred.marks.or(self.remembered.marks).unwrap_or_default())
    }

    /// All of it as the program sees it.
    #[must_use]
    pub fn report(&self) -> Terminal {
        let FamilyChoice { family, why } = self.choice();
        let marks = self.marks();
        Terminal {
            known_as: self.key(),
            family,
            why: why.message(),
            chosen: matches!(why, ChosenBy::Asked | ChosenBy::Remembered),
            asked: self.asked,
            marks: marks.unwrap_or_default(),
            no_marks: marks.err().map(Hidden::message),
            emoji: if self.is_tmux() { Emoji::Parted } else { Emoji::Whole },
            depth: self.depth().depth,
            fault: self.not_utf8().map(|by| {
                let charset = self.environment.charset.clone().unwrap_or_default();
                let args = vec![("why", by.message().into()), ("how", by.remedy().into()), ("charset", charset.into())];
                Finding::new(TERMINAL_NOT_UTF8, None, args)
            }),
        }
    }

    /// Takes an answer in; whether it was the last. Until that nothing is concluded: half of the facts may say the wrong thing.
    pub fn on_reply(&mut self, reply: &[u8]) -> bool {
        let Some(mut answers) = self.answers.take() else { return false };
        answers.add_reply(reply);
        if !answers.complete {
            self.answers = Some(answers);
            return false;
        }
        self.facts = answers.again(&self.facts);
        // An answer that changes nothing must not bring back what was chosen before this run.
        if self.key() != self.recalled {
            self.recall();
        }
        true
    }

    /// To be called when the terminal is asked anew: it may be another one since. What was known holds until it has answered.
    pub fn ask_again(&mut self) {
        self.answers = Some(Facts::default());
        if self.is_tmux() {
            self.environment.outer = tmux::outer();
        }
    }

    /// Whether the terminal is tmux, which may come to be shown on another one.
    #[must_use]
    pub fn is_tmux(&self) -> bool {
        is_tmux(&self.environment, &self.facts)
    }

    /// Takes a family for this run, whatever was asked for, and remembers it for this terminal; none forgets it.
    ///
    /// # Errors
    /// Where the system refuses to remember it. It holds for this run all the same.
    pub fn choose(&mut self, family: Option<Family>) -> io::Result<()> {
        (self.preferred.family, self.remembered.family) = (None, family);
        self.store.remember_family(&self.key(), family)
    }

    /// Shows vowel signs or hides them, and remembers it for this terminal.
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub fn show_marks(&mut self, shown: bool) -> io::Result<()> {
        (self.preferred.marks, self.remembered.marks) = (None, Some(shown));
        self.store.remember_marks(&self.key(), shown)
    }

    /// Looks up what was chosen for the terminal that this turns out to be.
    fn recall(&mut self) {
        let key = self.key();
        self.remembered = Preferences { family: self.store.family(&key), marks: self.store.marks(&key) };
        self.recalled = key;
    }
}
