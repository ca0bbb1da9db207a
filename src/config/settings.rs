//! What holds, and by whose word.

use std::str::FromStr;

use strum::{IntoStaticStr, VariantArray};

use super::{Bidi, Choices, Digits, Interface, LayoutDirection, Months, Theme, Titles, Unknown, Watch};

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "origin-")]
pub enum Origin {
    /// The command line.
    Flag,
    /// A variable of the environment.
    Variable,
    /// The file of settings.
    File,
    /// Nobody said anything.
    Default,
}

impl Origin {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }
}

/// A setting: its value, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// What holds.
    pub value: T,
    /// Who set it.
    pub from: Origin,
}

/// What holds in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How right-to-left text is sent to the terminal.
    pub bidi: Setting<Bidi>,
    /// The colours of the screen.
    pub theme: Setting<Theme>,
    /// The language of the program's own words.
    pub interface: Setting<Interface>,
    /// The way layouts run.
    pub direction: Setting<LayoutDirection>,
    /// The language of titles, names and texts.
    pub titles: Setting<Titles>,
    /// Whether the mouse is taken.
    pub mouse: Setting<bool>,
    /// Whether the files are watched.
    pub watch: Setting<Watch>,
    /// Whether Arabic vowel signs are shown; where nobody said so, what was chosen for the terminal comes before the default.
    pub marks: Setting<bool>,
    /// The names of the months in an Arabic interface.
    pub months: Setting<Months>,
    /// The digits of an Arabic interface.
    pub digits: Setting<Digits>,
    /// Whether what is on screen is told in whole statements.
    pub plain: Setting<bool>,
    /// Whether signs are drawn with the letters of ASCII.
    pub ascii: Setting<bool>,
}

impl Settings {
    /// The first word counts: the command line, the environment, the file.
    #[must_use]
    pub fn new(flags: &Choices, variables: &Choices, file: &Choices) -> Self {
        let layers = [(Origin::Flag, flags), (Origin::Variable, variables), (Origin::File, file)];
        Self {
            bidi: first(&layers, |choices| choices.bidi, Bidi::Auto),
            theme: first(&layers, |choices| choices.theme, Theme::Auto),
            interface: first(&layers, |choices| choices.interface, Interface::Auto),
            direction: first(&layers, |choices| choices.direction, LayoutDirection::Auto),
            titles: first(&layers, |choices| choices.titles, Titles::Auto),
            mouse: first(&layers, |choices| choices.mouse, true),
            watch: first(&layers, |choices| choices.watch, Watch::True),
            marks: first(&layers, |choices| choices.marks, false),
            months: first(&layers, |choices| choices.months, Months::Auto),
            digits: first(&layers, |choices| choices.digits, Digits::Auto),
            plain: first(&layers, |choices| choices.plain, false),
            ascii: first(&layers, |choices| choices.ascii, false),
        }
    }
}

fn first<T>(layers: &[(Origin, &Choices)], get: impl Fn(&Choices) -> Option<T>, default: T) -> Setting<T> {
    let found = layers.iter().find_map(|(from, choices)| get(choices).map(|value| Setting { value, from: *from }));
    found.unwrap_or(Setting { value: default, from: Origin::Default })
}

/// A variable of the environment that says nothing we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadVariable {
    /// Its name.
    pub name: &'static str,
    /// What it says, and what it may say.
    pub says: Unknown,
}

impl Choices {
    /// What the variables say that are named as the settings are, with `TARIKH_` before them; an empty one says nothing.
    ///
    /// # Errors
    /// For the first that says what means nothing.
    pub fn of_environment(get: impl Fn(&str) -> Option<String>) -> Result<Self, BadVariable> {
        let switch = |name| variable::<Switch>(&get, name).map(|said| said.map(|Switch(on)| on));
        Ok(Self {
            bidi: variable(&get, "TARIKH_BIDI")?,
            theme: variable(&get, "TARIKH_THEME")?,
            interface: variable(&get, "TARIKH_INTERFACE")?,
            direction: variable(&get, "TARIKH_DIRECTION")?,
            titles: variable(&get, "TARIKH_TITLES")?,
            mouse: switch("TARIKH_MOUSE")?,
            watch: variable(&get, "TARIKH_WATCH")?,
            marks: switch("TARIKH_MARKS")?,
            months: variable(&get, "TARIKH_MONTHS")?,
            digits: variable(&get, "TARIKH_DIGITS")?,
            plain: switch("TARIKH_PLAIN")?,
            ascii: switch("TARIKH_ASCII")?,
        })
    }
}

fn variable<T: FromStr<Err = Unknown>>(
    get: &impl Fn(&str) -> Option<String>,
    name: &'static str,
) -> Result<Option<T>, BadVariable> {
    let word = get(name).filter(|word| !word.is_empty());
    word.map(|word| word.parse()).transpose().map_err(|says| BadVariable { name, says })
}

struct Switch(bool);

impl FromStr for Switch {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        match word {
            "true" | "on" | "1" => Ok(Self(true)),
            "false" | "off" | "0" => Ok(Self(false)),
            _ => Err(Unknown { word: word.to_owned(), wanted: vec!["true", "false"] }),
        }
    }
}
