//! `tarikh doctor`: what is known of the terminal, what was concluded, and a card that shows which family reads right.

mod card;

use std::env;
use std::fmt::Write as _;
use std::io::{self, IsTerminal};

use super::output::{put, refuse};
use super::{Exit, Options};
use crate::i18n::{Arg, Words};
use crate::terminal::choice::{Choice, VARIABLES, Why};
use crate::terminal::facts::Facts;
use crate::tui::Bidi;
use crate::tui::probe::probe;

/// Reports on the terminal.
pub fn run(options: &Options, words: &Words) -> Exit {
    let family = match options.family() {
        Ok(family) => family,
        Err(unknown) => {
            refuse(words, "command-bidi-unknown", &[("name", unknown.into())]);
            return Exit::Usage;
        }
    };
    let mut bidi = Bidi::new(family);
    let size = probe(&mut bidi);
    let mut report = Report { words, text: String::new() };
    match size {
        Ok(size) => report.line("doctor-size", &format!("{}x{}", size.width, size.height)),
        Err(_) => report.line("doctor-size", &words.say("doctor-no-terminal")),
    }
    report.environment();
    report.answers(&bidi.facts);
    if let Some(outer) = &bidi.environment.outer {
        report.line("doctor-outer", &shown(&format!("{} {}", outer.kind, outer.term)));
    }
    report.choice(bidi.choice());
    // A pipe gets Arabic in logical order only, and a card is for eyes.
    if io::stdout().is_terminal() {
        report.text.push_str(&card::card(words));
    }
    put(&report.text, words)
}

struct Report<'a> {
    words: &'a Words,
    text: String,
}

impl Report<'_> {
    fn line(&mut self, id: &str, value: &str) {
        let _ = writeln!(self.text, "{:<14}{value}", self.words.say(id));
    }

    fn environment(&mut self) {
        for name in ["TERM", "COLORTERM", "NO_COLOR", "TARIKH_BIDI"].into_iter().chain(VARIABLES) {
            if let Ok(value) = env::var(name) {
                self.line(name, &shown(&value));
            }
        }
    }

    fn answers(&mut self, facts: &Facts) {
        if !facts.answered() {
            self.line("doctor-answers", &self.words.say("doctor-none"));
            return;
        }
        let none = self.words.say("doctor-none");
        self.line("doctor-name", facts.name.as_deref().unwrap_or(&none));
        let device = facts.device.as_ref().map(|numbers| {
            let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
            numbers.join(";")
        });
        self.line("doctor-device", device.as_deref().unwrap_or(&none));
        let mode = match facts.bidi_mode {
            None => none,
            Some(1 | 2) => self.words.say("doctor-mode-known"),
            Some(_) => self.words.say("doctor-mode-unknown"),
        };
        self.line("doctor-mode", &mode);
    }

    fn choice(&mut self, choice: Choice) {
        let why = self.words.say(reason(choice.why)).into_owned();
        let args = [("family", Arg::from(choice.family.name().to_owned())), ("why", why.into())];
        let value = self.words.with("doctor-chosen", &args).into_owned();
        self.line("doctor-family", &value);
    }
}

/// A value of the environment, safe to print.
fn shown(value: &str) -> String {
    crate::text::clean::line(value).into_owned()
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Said => "doctor-why-said",
        Why::Outer => "doctor-why-outer",
        Why::Hidden => "doctor-why-hidden",
        Why::Mode => "doctor-why-mode",
        Why::Name => "doctor-why-name",
        Why::Device => "doctor-why-device",
        Why::Answers => "doctor-why-answers",
        Why::Variable => "doctor-why-variable",
        Why::Nothing => "doctor-why-nothing",
    }
}
