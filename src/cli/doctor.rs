//! `tarikh doctor`: what is known of the terminal, what was concluded, and a card that shows which family reads right.

mod card;

use std::env;
use std::fmt::Write as _;
use std::io::{self, IsTerminal};

use super::config::theme_name;
use super::output::{put, refuse};
use super::start::Start;
use super::{Exit, Options};
use crate::i18n::Catalog;
use crate::input::Family;
use crate::read::system_words;
use crate::terminal::background::Background;
use crate::terminal::choice::{FamilyChoice, VARIABLES};
use crate::terminal::colours::DepthChoice;
use crate::terminal::encoding::is_known_utf8;
use crate::terminal::facts::Facts;
use crate::terminal::harakat::Hidden;
use crate::tui::ask::Answer;
use crate::tui::probe::probe;
use crate::tui::{self, Bidi, Crash, Refusal};

/// Reports on the terminal.
pub fn run(options: &Options, words: &Catalog, crash: &Crash) -> Exit {
    let start = match Start::new(options, words) {
        Ok(start) => start,
        Err(failed) => return failed,
    };
    let mut bidi = Bidi::new(start.preferences(), start.store);
    let size = probe(&mut bidi);
    let mut report = Report { words, text: String::new() };
    match &size {
        Ok(size) => report.line("doctor-size", &format!("{}x{}", size.width, size.height)),
        Err(Refusal::Output) => report.line("doctor-size", &words.text("doctor-not-asked")),
        Err(_) => report.line("doctor-size", &words.text("doctor-no-terminal")),
    }
    report.environment();
    if !matches!(size, Err(Refusal::Output)) {
        report.answers(&bidi.facts);
    }
    if let Some(outer) = &bidi.environment.outer {
        let said = format!("{} {}", outer.kind, outer.term);
        match said.trim() {
            "" => report.line("doctor-outer", &words.text("doctor-none")),
            said => report.line("doctor-outer", &shown(said)),
        }
    }
    report.encoding(&bidi);
    report.line("doctor-known-as", &shown(&bidi.key()));
    report.choice(bidi.choice());
    report.depth(bidi.depth());
    let colours = start.colours.on(bidi.facts.background);
    report.chosen("doctor-theme", theme_name(colours.theme), colours.why);
    report.line("doctor-marks", &words.text(bidi.marks().err().map_or("doctor-marks-right", Hidden::message)));
    // A pipe gets Arabic in logical order only, and a card is for eyes.
    if io::stdout().is_terminal() {
        report.text.push_str(&card::card(words, bidi.facts.bidi_mode == Some(2)));
    }
    match put(&report.text, words) {
        Exit::Fine if io::stdout().is_terminal() && io::stdin().is_terminal() => ask(&mut bidi, words, crash),
        exit => exit,
    }
}

/// Asks which card reads right, and remembers the answer for this terminal.
fn ask(bidi: &mut Bidi, words: &Catalog, crash: &Crash) -> Exit {
    let answer = match tui::ask::digit(&words.text("doctor-question"), !bidi.facts.complete, crash) {
        Ok(Answer::Digit(number)) => Family::ALL.get(number).copied(),
        Ok(Answer::Signal(number)) => return Exit::Signal(number),
        // Without a terminal to take keys from there is nobody to ask.
        Ok(Answer::None) | Err(_) => None,
    };
    let Some(family) = answer else { return put("\n", words) };
    let asked = bidi.report().asked;
    if let Err(error) = bidi.choose(Some(family)) {
        refuse(words, "command-not-remembered", &[("reason", system_words(&error).into())]);
        return Exit::System;
    }
    let id = if asked { "terminal-remembered-asked" } else { "terminal-remembered" };
    put(&format!("{}\n", words.with(id, &[("family", family.name().into())])), words)
}

struct Report<'a> {
    words: &'a Catalog,
    text: String,
}

impl Report<'_> {
    fn line(&mut self, id: &str, value: &str) {
        let _ = writeln!(self.text, "{:<16}{value}", self.words.text(id));
    }

    fn environment(&mut self) {
        for name in ["TERM", "COLORTERM", "NO_COLOR", "COLORFGBG"].into_iter().chain(VARIABLES) {
            if let Ok(value) = env::var(name) {
                self.line(name, &shown(&value));
            }
        }
    }

    fn answers(&mut self, facts: &Facts) {
        if !facts.answered() {
            self.line("doctor-answers", &self.words.text("doctor-none"));
            return;
        }
        let none = self.words.text("doctor-none");
        self.line("doctor-name", facts.name.as_deref().unwrap_or(&none));
        let device = facts.device.as_ref().map(|numbers| {
            let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
            numbers.join(";")
        });
        self.line("doctor-device", device.as_deref().unwrap_or(&none));
        let mode = match facts.bidi_mode {
            None => none,
            Some(1 | 2) => self.words.text("doctor-mode-known"),
            Some(_) => self.words.text("doctor-mode-unknown"),
        };
        self.line("doctor-mode", &mode);
        let background = match facts.background {
            None => self.words.text("doctor-none"),
            Some(Background::Light) => self.words.text("doctor-light"),
            Some(Background::Dark) => self.words.text("doctor-dark"),
        };
        self.line("doctor-background", &background);
    }

    fn encoding(&mut self, bidi: &Bidi) {
        let said = match &bidi.report().fault {
            Some(fault) => format!("{}; {}", fault.said(self.words), fault.advice(self.words)),
            None if is_known_utf8(&bidi.environment, &bidi.facts) => "UTF-8".to_owned(),
            None => self.words.text("doctor-encoding-unknown").into_owned(),
        };
        self.line("doctor-encoding", &shown(&said));
    }

    fn choice(&mut self, choice: FamilyChoice) {
        self.chosen("doctor-family", choice.family.name(), choice.why.message());
    }

    fn depth(&mut self, choice: DepthChoice) {
        self.chosen("doctor-depth", choice.depth.name(), choice.why.message());
    }

    /// What holds, and why.
    fn chosen(&mut self, id: &str, what: &str, why: &str) {
        let why = self.words.text(why).into_owned();
        let value = self.words.with("doctor-chosen", &[("what", what.into()), ("why", why.into())]).into_owned();
        self.line(id, &value);
    }
}

/// A value of the environment, safe to print.
fn shown(value: &str) -> String {
    crate::text::clean::line(value).into_owned()
}
