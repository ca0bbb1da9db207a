//! What can be said to every subcommand.

use std::env;
use std::io::{self, IsTerminal};
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::app;
use crate::i18n::Language;
use crate::terminal::family::{Family, UnknownFamily};

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
    #[arg(long, global = true, value_name = "FAMILY", value_parser = bidi())]
    pub bidi: Option<Bidi>,
}

/// How right-to-left text is sent to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bidi {
    /// As it turns out to want it.
    Auto,
    /// As those of a family want it.
    For(Family),
}

impl FromStr for Bidi {
    type Err = UnknownFamily;

    fn from_str(name: &str) -> Result<Self, UnknownFamily> {
        if name == AUTO { Ok(Self::Auto) } else { name.parse().map(Self::For) }
    }
}

const AUTO: &str = "auto";

fn bidi() -> impl TypedValueParser<Value = Bidi> {
    let names = Family::ALL.into_iter().map(Family::name);
    PossibleValuesParser::new([AUTO].into_iter().chain(names)).try_map(|name| name.parse::<Bidi>())
}

/// Which colours the screen wears, by the background they are made for: light letters, dark letters, the terminal's own sixteen, none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Theme {
    Dark,
    Light,
    #[value(name = "16")]
    Sixteen,
    None,
}

impl From<Theme> for app::Theme {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Dark => Self::Dark,
            Theme::Light => Self::Light,
            Theme::Sixteen => Self::Sixteen,
            Theme::None => Self::Plain,
        }
    }
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

    /// The family that right-to-left text is sent for, where one was asked for: here, else by `TARIKH_BIDI`.
    ///
    /// # Errors
    /// Where the variable names none; with what it says.
    pub fn family(&self) -> Result<Option<Family>, String> {
        let said = match (self.bidi, env::var("TARIKH_BIDI")) {
            (Some(bidi), _) => bidi,
            (None, Ok(name)) if !name.is_empty() => name.parse().map_err(|UnknownFamily| name)?,
            _ => Bidi::Auto,
        };
        Ok(match said {
            Bidi::Auto => None,
            Bidi::For(family) => Some(family),
        })
    }

    /// The family of a frame without a terminal: as said here, else explicit, whatever the environment says.
    #[must_use]
    pub fn frame_family(&self) -> Family {
        match self.bidi {
            Some(Bidi::For(family)) => family,
            Some(Bidi::Auto) | None => Family::default(),
        }
    }

    /// The theme of the screen: as said here, else none where colours are not wanted, else what the terminal is likely to be.
    #[must_use]
    pub fn screen_theme(&self) -> app::Theme {
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match (self.color, self.theme) {
            (Color::Never, _) => app::Theme::Plain,
            // A theme named on the command line was said later than the environment, and by hand.
            (_, Some(theme)) => theme.into(),
            (Color::Auto, None) if no_color => app::Theme::Plain,
            (_, None) => likely_theme(),
        }
    }

    /// The theme of a frame without a terminal: as said here, else dark, whatever the environment says.
    #[must_use]
    pub fn frame_theme(&self) -> app::Theme {
        self.theme.map_or(app::Theme::Dark, Into::into)
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

/// Consoles that have sixteen colours at the most, by the beginning of their names.
const FEW_COLORS: [&str; 6] = ["linux", "vt", "ansi", "cons", "sun", "cygwin"];

/// What the environment tells of the terminal: how many colours, and whether its background is light.
fn likely_theme() -> app::Theme {
    let said = |name: &str| env::var(name).unwrap_or_default();
    let term = said("TERM");
    if said("COLORTERM").is_empty() && FEW_COLORS.iter().any(|few| term.starts_with(few)) {
        return app::Theme::Sixteen;
    }
    // `COLORFGBG` names foreground and background among the sixteen: 7 and 15 are the light greys.
    match said("COLORFGBG").rsplit(';').next() {
        Some("7" | "15") => app::Theme::Light,
        _ => app::Theme::Dark,
    }
}
