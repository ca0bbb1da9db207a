//! How many colours a terminal has: 24-bit where something says so, else what its description says.
//!
//! A terminal that does not know 24-bit colours takes the parts of one for attributes: letters blink, or cannot be seen.

use strum::{IntoStaticStr, VariantArray};

use super::choice::{Environment, OuterTerminal, is_tmux};
use super::facts::Facts;
use crate::input::ColourDepth;

/// The colours of a terminal, and what tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DepthChoice {
    /// How many.
    pub depth: ColourDepth,
    /// By what.
    pub why: DepthBy,
}

/// What a number of colours is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "depth-why-")]
pub enum DepthBy {
    /// `COLORTERM`.
    Variable,
    /// What the terminal answers: its name, or its device.
    Answers,
    /// tmux tells what the terminal around it has.
    Outer,
    /// It is GNU screen, which passes no more on.
    Screen,
    /// `TERM`.
    Term,
}

impl DepthBy {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }
}

/// Terminals of 24-bit colours, by how the names begin that they answer (XTVERSION). Not xterm: it may be told to have fewer.
const TRUE_NAMES: [&str; 13] = [
    "kitty",
    "foot",
    "WezTerm",
    "ghostty",
    "Konsole",
    "iTerm2",
    "contour",
    "mintty",
    "VTE",
    "mlterm",
    "Windows Terminal",
    "rio",
    "alacritty",
];

/// The same, by how their descriptions are called.
const TRUE_TERMS: [&str; 8] =
    ["xterm-kitty", "xterm-ghostty", "ghostty", "foot", "alacritty", "wezterm", "contour", "mintty"];

/// Consoles and old terminals of eight colours, by how their descriptions are called.
const EIGHT_TERMS: [&str; 6] = ["linux", "vt", "ansi", "cons", "sun", "cygwin"];

/// The first device number (DA2) of GNU screen, and the version from which on it passes 24-bit colours on.
const SCREEN: u16 = 83;
const SCREEN_5: u16 = 50_000;

/// How many colours the terminal has.
///
/// `COLORTERM` is inherited by what is started in a terminal: by tmux and GNU screen, which say themselves what they pass on.
#[must_use]
pub fn depth(environment: &Environment, facts: &Facts) -> DepthChoice {
    let term = by_term(&environment.term);
    if is_tmux(environment, facts)
        && let Some(outer) = &environment.outer
    {
        return DepthChoice { depth: around(outer), why: DepthBy::Outer };
    }
    let is_true = matches!(environment.colorterm.as_str(), "truecolor" | "24bit");
    if is_old_screen(environment, facts) {
        // Where the terminal around it has eight, it sends the nearest of them, which may be the same for letters and what is behind. Only a
        // name with that of the other terminal in it says how many that has.
        let table = is_true || environment.term.starts_with("screen.");
        let most = if table { ColourDepth::Table } else { ColourDepth::Sixteen };
        return DepthChoice { depth: term.min(most), why: DepthBy::Screen };
    }
    if is_true {
        return DepthChoice { depth: ColourDepth::True, why: DepthBy::Variable };
    }
    match by_answers(facts) {
        Some(answered) if answered > term => DepthChoice { depth: answered, why: DepthBy::Answers },
        _ => DepthChoice { depth: term, why: DepthBy::Term },
    }
}

fn is_old_screen(environment: &Environment, facts: &Facts) -> bool {
    let is_new = matches!(facts.device.as_deref(), Some([SCREEN, SCREEN_5..=u16::MAX, ..]));
    is_screen(environment, facts) && !is_new
}

/// Whether the terminal is GNU screen.
#[must_use]
pub fn is_screen(environment: &Environment, facts: &Facts) -> bool {
    match facts.device.as_deref() {
        Some(numbers) => numbers.first() == Some(&SCREEN),
        // The variable is inherited by windows that are opened from within, which have a description of their own.
        None => environment.in_screen && environment.term.starts_with("screen"),
    }
}

/// Of the terminal that tmux is shown on. tmux would find the nearest colours by itself, but not ones that can be read.
fn around(outer: &OuterTerminal) -> ColourDepth {
    let has = |feature: &str| outer.features.split(',').any(|known| known == feature);
    if has("RGB") || has("Tc") {
        ColourDepth::True
    } else if has("256") {
        ColourDepth::Table
    } else {
        by_term(&outer.term).min(ColourDepth::Table)
    }
}

fn by_answers(facts: &Facts) -> Option<ColourDepth> {
    let named = |name: &&str| facts.name.as_ref().is_some_and(|known| known.starts_with(*name));
    if TRUE_NAMES.iter().any(named) {
        return Some(ColourDepth::True);
    }
    match facts.device.as_deref() {
        // VTE, by its version; kitty; Konsole and its widget in other programs; mlterm.
        Some([65, 3600..=u16::MAX, ..] | [1, 4000..=4999, ..] | [0 | 1, 115, ..] | [24, 279, ..]) => {
            Some(ColourDepth::True)
        }
        _ if named(&"XTerm") => Some(ColourDepth::Table),
        _ => None,
    }
}

fn by_term(term: &str) -> ColourDepth {
    let begins = |names: &[&str]| names.iter().any(|name| term.starts_with(name));
    if term.contains("-direct") || begins(&TRUE_TERMS) {
        ColourDepth::True
    } else if term.contains("256color") {
        ColourDepth::Table
    } else if begins(&EIGHT_TERMS) || term == "rxvt" {
        ColourDepth::Eight
    } else {
        ColourDepth::Sixteen
    }
}
