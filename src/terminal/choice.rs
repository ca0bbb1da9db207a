//! Which family a terminal is of: by what was said, what was chosen for it before, what it answers, what the environment tells, in
//! this order.
//!
//! Answers come before the environment, since a terminal started from another one inherits its variables, and a remote one
//! loses them.

use strum::{IntoStaticStr, VariantArray};

use super::encoding::charset;
use super::facts::Facts;
use crate::input::Family;

/// What the environment tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `TERM`.
    pub term: String,
    /// `COLORTERM`.
    pub colorterm: String,
    /// The encoding that the locale names.
    pub charset: Option<String>,
    /// Whether GNU screen has left its name (`STY`).
    pub in_screen: bool,
    /// Variables that are set, of [`VARIABLES`].
    pub set: Vec<&'static str>,
    /// What tmux says of the terminal it is shown on, where it was asked.
    pub outer: Option<OuterTerminal>,
}

/// The terminal around a multiplexer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OuterTerminal {
    /// Its name and version, empty where it has told none.
    pub kind: String,
    /// The name of its description, as in `TERM`.
    pub term: String,
    /// What tmux takes it to be able to, with commas between.
    pub features: String,
    /// Whether tmux takes it to understand UTF-8.
    pub utf8: Option<bool>,
}

/// The variables that tell something of the terminal.
pub const VARIABLES: [&str; 5] = ["TMUX", "STY", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "MLTERM"];

/// A family and what it was chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FamilyChoice {
    /// The family.
    pub family: Family,
    /// By what.
    pub why: ChosenBy,
}

/// What a family was chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "family-why-")]
pub enum ChosenBy {
    /// It was asked for.
    Asked,
    /// It was chosen for this terminal before.
    Remembered,
    /// The terminal around the multiplexer is known.
    Outer,
    /// A multiplexer, and what is around it is not known.
    Hidden,
    /// The terminal has a bidi mode that can be switched off.
    Mode,
    /// Its name.
    Name,
    /// The numbers of its device.
    Device,
    /// It answers, and is none of those that need something else.
    Answers,
    /// `TERM` or another variable.
    Variable,
    /// Nothing is known of it.
    Nothing,
}

impl Environment {
    /// Reads what the environment tells.
    #[must_use]
    pub fn new(get: impl Fn(&str) -> Option<String>) -> Self {
        let set = VARIABLES.into_iter().filter(|name| get(name).is_some_and(|value| !value.is_empty())).collect();
        let said = |name| get(name).unwrap_or_default();
        Self {
            term: said("TERM"),
            colorterm: said("COLORTERM"),
            charset: charset(&get),
            in_screen: !said("STY").is_empty(),
            set,
            outer: None,
        }
    }

    /// Whether a variable is set.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.set.contains(&name)
    }
}

impl ChosenBy {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }
}

/// Chooses a family: the one asked for, else the one chosen for this terminal before, else the one it turns out to be of.
#[must_use]
pub fn choose(
    said: Option<Family>,
    remembered: Option<Family>,
    environment: &Environment,
    facts: &Facts,
) -> FamilyChoice {
    let (family, why) = if let Some(family) = said {
        (family, ChosenBy::Asked)
    } else if let Some(family) = remembered {
        (family, ChosenBy::Remembered)
    } else if is_tmux(environment, facts) {
        around(environment.outer.as_ref())
    } else if facts.answered() {
        by_answers(facts)
    } else {
        by_environment(environment)
    };
    FamilyChoice { family, why }
}

/// Whether the terminal is tmux. The variable alone says little: windows opened from within tmux inherit it.
#[must_use]
pub fn is_tmux(environment: &Environment, facts: &Facts) -> bool {
    if facts.answered() {
        return starts(facts, "tmux") || matches!(facts.device.as_deref(), Some([84, ..]));
    }
    environment.has("TMUX")
}

/// Whether the terminal is GNU screen, whose variable is inherited in the same way.
#[must_use]
pub fn is_screen(environment: &Environment, facts: &Facts) -> bool {
    if facts.answered() { matches!(facts.device.as_deref(), Some([83, ..])) } else { environment.has("STY") }
}

fn starts(facts: &Facts, name: &str) -> bool {
    facts.name.as_ref().is_some_and(|known| known.starts_with(name))
}

fn around(outer: Option<&OuterTerminal>) -> (Family, ChosenBy) {
    /// Terminals that draw cells where they are told to, without being asked.
    const PLAIN: [&str; 9] =
        ["foot", "XTerm", "xterm-ghostty", "ghostty", "alacritty", "rxvt", "WezTerm", "wezterm", "contour"];
    let is = |names: &[&str]| {
        outer.is_some_and(|OuterTerminal { kind, term, .. }| {
            names.iter().any(|name| kind.starts_with(name) || term.starts_with(name))
        })
    };
    if is(&["kitty", "xterm-kitty"]) {
        (Family::Kitty, ChosenBy::Outer)
    } else if is(&["Konsole", "konsole"]) {
        (Family::KonsoleLogical, ChosenBy::Outer)
    } else if is(&["mlterm"]) {
        // What keeps it from reordering does not pass, and marks take columns in it.
        (Family::Logical, ChosenBy::Outer)
    } else if is(&PLAIN) {
        (Family::Explicit, ChosenBy::Outer)
    } else {
        // Right in VTE, which does not tell its name, and in all that do not reorder.
        (Family::Lrm, ChosenBy::Hidden)
    }
}

fn by_answers(facts: &Facts) -> (Family, ChosenBy) {
    if matches!(facts.bidi_mode, Some(1 | 2)) {
        return (Family::Explicit, ChosenBy::Mode);
    }
    let names = [("kitty", Family::Kitty), ("Konsole", Family::Konsole), ("mlterm", Family::Mlterm)];
    if let Some((_, family)) = names.into_iter().find(|(name, _)| starts(facts, name)) {
        return (family, ChosenBy::Name);
    }
    match facts.device.as_deref() {
        Some([0, 115, 0]) => (Family::Qt, ChosenBy::Device),
        Some([1, 115, ..]) => (Family::Konsole, ChosenBy::Device),
        Some([1, 4000..=4999, ..]) => (Family::Kitty, ChosenBy::Device),
        Some([24, ..]) => (Family::Mlterm, ChosenBy::Device),
        _ => (Family::Explicit, ChosenBy::Answers),
    }
}

fn by_environment(environment: &Environment) -> (Family, ChosenBy) {
    let term = environment.term.as_str();
    let family = if environment.has("KITTY_WINDOW_ID") || term == "xterm-kitty" {
        Family::Kitty
    } else if environment.has("KONSOLE_VERSION") || term.starts_with("konsole") {
        Family::Konsole
    } else if environment.has("MLTERM") || term.starts_with("mlterm") {
        Family::Mlterm
    } else if term.starts_with("tmux") {
        return (Family::Lrm, ChosenBy::Hidden);
    } else {
        return (Family::Explicit, ChosenBy::Nothing);
    };
    (family, ChosenBy::Variable)
}
