//! What the terminal does with right-to-left text, as far as is known by now.

use std::env;
use std::io::{self, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::events::wait;
use crate::app::Terminal;
use crate::input::Family;
use crate::state::Store;
use crate::terminal::choice::{Environment, FamilyChoice, Outer, Why, choose};
use crate::terminal::facts::Facts;
use crate::terminal::harakat::{Hidden, draws};
use crate::terminal::key::key;

/// How long tmux may take to say what it is shown on.
const PATIENCE: Duration = Duration::from_millis(150);

/// What was said, what was chosen before, what the environment tells, what the terminal answered.
#[derive(Clone, Debug)]
pub struct Bidi {
    /// What was asked for by option, variable or file.
    said: Said,
    /// Whether a family was asked for, whatever was chosen since.
    asked: bool,
    /// What was chosen for this terminal, as far as it is known which one it is.
    remembered: Said,
    /// By which key that was looked up.
    recalled: String,
    /// What the environment tells.
    pub environment: Environment,
    /// What the terminal answered.
    pub facts: Facts,
    store: Store,
}

/// What somebody wants; none where it is left to what can be found out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The family that text is sent for.
    pub family: Option<Family>,
    /// Whether vowel signs are shown.
    pub marks: Option<bool>,
}

impl Bidi {
    /// What is known before the terminal was asked.
    #[must_use]
    pub fn new(said: Said, store: Store) -> Self {
        let mut environment = Environment::new(|name| env::var(name).ok());
        if environment.has("TMUX") {
            environment.outer = outer();
        }
        let asked = said.family.is_some();
        let mut bidi = Self {
            said,
            asked,
            remembered: Said::default(),
            recalled: String::new(),
            environment,
            facts: Facts::default(),
            store,
        };
        bidi.recall();
        bidi
    }

    /// The family chosen by what is known.
    #[must_use]
    pub fn choice(&self) -> FamilyChoice {
        choose(self.said.family, self.remembered.family, &self.environment, &self.facts)
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
        Ok(self.said.marks.or(self.remembered.marks).unwrap_or_default())
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
            chosen: matches!(why, Why::Said | Why::Remembered),
            asked: self.asked,
            marks: marks.unwrap_or_default(),
            no_marks: marks.err().map(Hidden::message),
        }
    }

    /// Takes an answer in. Until the last one nothing is concluded: half of the facts may say the wrong thing.
    pub fn hear(&mut self, reply: &[u8]) {
        self.facts.hear(reply);
        // An answer that changes nothing must not bring back what was chosen before this run.
        if self.facts.complete && self.key() != self.recalled {
            self.recall();
        }
    }

    /// Takes a family for this run, whatever was asked for, and remembers it for this terminal; none forgets it.
    ///
    /// # Errors
    /// Where the system refuses to remember it. It holds for this run all the same.
    pub fn choose(&mut self, family: Option<Family>) -> io::Result<()> {
        (self.said.family, self.remembered.family) = (None, family);
        self.store.remember_family(&self.key(), family)
    }

    /// Shows vowel signs or hides them, and remembers it for this terminal.
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub fn show_marks(&mut self, shown: bool) -> io::Result<()> {
        (self.said.marks, self.remembered.marks) = (None, Some(shown));
        self.store.remember_marks(&self.key(), shown)
    }

    /// Looks up what was chosen for the terminal that this turns out to be.
    fn recall(&mut self) {
        let key = self.key();
        self.remembered = Said { family: self.store.family(&key), marks: self.store.marks(&key) };
        self.recalled = key;
    }
}

/// Asks tmux on what terminal it is shown.
fn outer() -> Option<Outer> {
    let mut child = Command::new("tmux")
        .args(["display-message", "-p", "#{client_termtype}|#{client_termname}"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut answer = child.stdout.take()?;
    let end = Instant::now() + PATIENCE;
    let mut text = Vec::new();
    let mut bytes = [0; 256];
    loop {
        let mut fds = [PollFd::new(&answer, PollFlags::IN)];
        let waited = wait(&mut fds, Some(end.saturating_duration_since(Instant::now())));
        if waited.is_err() || (fds.iter().all(|fd| fd.revents().is_empty()) && Instant::now() >= end) {
            break;
        }
        match answer.read(&mut bytes) {
            Ok(count @ 1..) => text.extend(bytes.iter().take(count)),
            _ => break,
        }
    }
    // One that hangs is not waited for any longer; one that has ended does not mind.
    let _ = child.kill();
    let _ = child.wait();
    let text = String::from_utf8(text).ok()?;
    let (kind, term) = text.trim_end().split_once('|')?;
    Some(Outer { kind: kind.to_owned(), term: term.to_owned() })
}
