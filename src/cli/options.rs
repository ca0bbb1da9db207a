//! What can be said to every subcommand.

use std::env;
use std::io::{self, IsTerminal};

use clap::{Args, ValueEnum};

use crate::i18n::Language;

/// Options of the whole program.
#[derive(Args, Clone, Debug, Default)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Options {
    #[arg(long, global = true, value_enum)]
    pub theme: Option<Theme>,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub color: Color,
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Lang>,
    #[arg(long, global = true)]
    pub no_mouse: bool,
}

/// Which colours the screen wears: light letters, dark letters, the terminal's own sixteen, none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Theme {
    Dark,
    Light,
    #[value(name = "16")]
    Sixteen,
    None,
}

/// Whether there are colours: on a terminal unless `NO_COLOR` is set, everywhere, nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// A language of the interface, by its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Lang {
    En,
}

impl Options {
    /// The language to speak.
    #[must_use]
    pub fn language(&self) -> Language {
        match self.lang {
            Some(Lang::En) | None => Language::English,
        }
    }

    /// The theme wanted for the screen; [`Theme::None`] where colours are not. `None` where nothing was said.
    #[must_use]
    pub fn screen_theme(&self) -> Option<Theme> {
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self.color {
            Color::Never => Some(Theme::None),
            // A theme named on the command line was said later than the environment, and by hand.
            Color::Auto if no_color && self.theme.is_none() => Some(Theme::None),
            Color::Auto | Color::Always => self.theme,
        }
    }

    /// Whether what is printed wears colours.
    #[must_use]
    pub fn printed_colors(&self) -> bool {
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let plain_terminal = env::var_os("TERM").is_none_or(|term| term == "dumb");
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => io::stdout().is_terminal() && !no_color && !plain_terminal,
        }
    }
}
