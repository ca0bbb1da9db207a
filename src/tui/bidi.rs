//! What the terminal does with right-to-left text, as far as is known by now.

use std::env;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::events::wait;
use crate::terminal::choice::{Choice, Environment, Outer, choose};
use crate::terminal::facts::Facts;
use crate::terminal::family::Family;

/// How long tmux may take to say what it is shown on.
const PATIENCE: Duration = Duration::from_millis(150);

/// What was said, what the environment tells, what the terminal answered.
#[derive(Clone, Debug)]
pub struct Bidi {
    /// The family asked for.
    pub said: Option<Family>,
    /// What the environment tells.
    pub environment: Environment,
    /// What the terminal answered.
    pub facts: Facts,
}

impl Bidi {
    /// What is known before the terminal was asked.
    #[must_use]
    pub fn new(said: Option<Family>) -> Self {
        let mut environment = Environment::new(|name| env::var(name).ok());
        if said.is_none() && environment.has("TMUX") {
            environment.outer = outer();
        }
        Self { said, environment, facts: Facts::default() }
    }

    /// The family chosen by what is known.
    #[must_use]
    pub fn choice(&self) -> Choice {
        choose(self.said, &self.environment, &self.facts)
    }

    /// Takes an answer in. Between the first and the last one nothing is chosen: half of the facts may say the wrong thing.
    pub(super) fn hear(&mut self, reply: &[u8]) -> Option<Family> {
        self.facts.hear(reply);
        self.facts.complete.then(|| self.choice().family)
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
