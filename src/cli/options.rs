//! What can be said to every subcommand.

use std::env;
use std::io::{self, IsTerminal};
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::app::{self, ColoursBy};
use crate::config::{Bidi, Choices, Theme, Unknown};
use crate::i18n::Language;
use crate::input::Family;

/// Options of the whole program.
#[derive(Args, Clone, Debug, Default)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Options {
    #[arg(long, global = true, value_parser = one_of::<Theme>(Theme::names()))]
    pub theme: Option<Theme>,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub color: Color,
    #[arg(long, global = true, value_parser = language())]
    pub lang: Option<Language>,
    #[arg(long, global = true)]
    pub no_mouse: bool,
    #[arg(long, global = true)]
    pub marks: bool,
    #[arg(long, global = true, value_name = "FAMILY", value_parser = one_of::<Bidi>(Bidi::names()))]
    pub bidi: Option<Bidi>,
}

fn one_of<T: FromStr<Err = Unknown> + Clone + Send + Sync + 'static>(
    names: impl Iterator<Item = &'static str>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(|name| name.parse::<T>())
}

/// A language of the interface, by its tag.
fn language() -> impl TypedValueParser<Value = Language> {
    let all = || Language::ALL.iter().copied();
    let named = move |tag: String| all().find(|language| language.tag() == tag).unwrap_or_default();
    PossibleValuesParser::new(all().map(Language::tag)).map(named)
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

impl Options {
    /// The language to speak.
    #[must_use]
    pub fn language(&self) -> Language {
        self.lang.unwrap_or_default()
    }

    /// What the command line says of the settings.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let (mouse, marks) = (self.no_mouse.then_some(false), self.marks.then_some(true));
        Choices { bidi: self.bidi, theme: self.theme, mouse, marks }
    }

    /// The family of a frame without a terminal: as said here, else explicit, whatever the environment says.
    #[must_use]
    pub fn frame_family(&self) -> Family {
        match self.bidi {
            Some(Bidi::For(family)) => family,
            Some(Bidi::Auto) | None => Family::default(),
        }
    }

    /// The theme of a frame without a terminal: as said here, else dark, whatever the environment says.
    #[must_use]
    pub fn frame_theme(&self) -> app::Theme {
        self.theme.and_then(named).unwrap_or_default()
    }

    /// The colours of the screen under these settings. `NO_COLOR` is for all programs, so what was said to this one comes first.
    #[must_use]
    pub fn colours(&self, theme: Theme) -> Colours {
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let fixed = |theme, why| Colours { theme, by: ColoursBy::Reader, why };
        match (self.color, named(theme)) {
            (Color::Never, _) => fixed(app::Theme::Plain, "theme-why-color"),
            (_, Some(theme)) => fixed(theme, "theme-why-said"),
            (Color::Auto, None) if no_color => fixed(app::Theme::Plain, "theme-why-no-color"),
            (_, None) => likely(),
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

/// Consoles that have sixteen colours at the most, by the beginning of their names.
const FEW_COLORS: [&str; 6] = ["linux", "vt", "ansi", "cons", "sun", "cygwin"];

/// What the environment tells of the terminal: how many colours, and whether its background is light.
fn likely() -> Colours {
    let said = |name: &str| env::var(name).unwrap_or_default();
    let term = said("TERM");
    if said("COLORTERM").is_empty() && FEW_COLORS.iter().any(|few| term.starts_with(few)) {
        return Colours { theme: app::Theme::Sixteen, by: ColoursBy::Reader, why: "theme-why-few" };
    }
    // `COLORFGBG` names foreground and background among the sixteen: 7 and 15 are the light greys.
    let (theme, why) = match said("COLORFGBG").rsplit(';').next() {
        Some("7" | "15") => (app::Theme::Light, "theme-why-variable"),
        Some("0" | "8") => (app::Theme::Dark, "theme-why-variable"),
        _ => (app::Theme::Dark, "theme-why-nothing"),
    };
    Colours { theme, by: ColoursBy::Background, why }
}

/// The colours that a theme names; none where it leaves them open.
fn named(theme: Theme) -> Option<app::Theme> {
    Some(match theme {
        Theme::Auto => return None,
        Theme::Dark => app::Theme::Dark,
        Theme::Light => app::Theme::Light,
        Theme::Sixteen => app::Theme::Sixteen,
        Theme::None => app::Theme::Plain,
    })
}

/// The colours that the screen begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Which.
    pub theme: app::Theme,
    /// What decides about them from now on.
    pub by: ColoursBy,
    /// Names the message that says why these.
    pub why: &'static str,
}
