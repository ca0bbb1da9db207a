//! What can be said to every subcommand.

use std::env;
use std::io::{self, IsTerminal};
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::app::{self, ColoursBy, Drawing};
use crate::config::{
    self, Bidi, Choices, Config, Digits, Interface, LayoutDirection, Locale, Months, Settings, Theme, Titles, Unknown,
    Watch,
};
use crate::i18n::{Catalog, Language, Region};
use crate::input::{ColourDepth, Family};
use crate::terminal::background::Background;

/// Options of the whole program.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Args, Clone, Debug, Default)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Options {
    #[arg(long, global = true, value_parser = one_of::<Theme>(Theme::names()))]
    pub theme: Option<Theme>,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub color: Color,
    #[arg(long, global = true, value_name = "LANG", value_parser = interface())]
    pub lang: Option<Interface>,
    #[arg(long, global = true, value_parser = one_of::<LayoutDirection>(LayoutDirection::names()))]
    pub direction: Option<LayoutDirection>,
    #[arg(long, global = true, value_name = "LANG", value_parser = titles)]
    pub titles: Option<Titles>,
    #[arg(long, global = true)]
    pub no_mouse: bool,
    #[arg(long, global = true, value_name = "WHETHER", value_parser = one_of::<Watch>(Watch::names()))]
    pub watch: Option<Watch>,
    #[arg(long, global = true, conflicts_with = "watch")]
    pub no_watch: bool,
    #[arg(long, global = true)]
    pub marks: bool,
    #[arg(long, global = true, value_name = "WHOSE", value_parser = one_of::<Months>(Months::names()))]
    pub months: Option<Months>,
    #[arg(long, global = true, value_name = "WHICH", value_parser = one_of::<Digits>(Digits::names()))]
    pub digits: Option<Digits>,
    #[arg(long, global = true)]
    pub plain: bool,
    #[arg(long, global = true)]
    pub ascii: bool,
    #[arg(long, global = true, value_name = "FAMILY", value_parser = one_of::<Bidi>(Bidi::names()))]
    pub bidi: Option<Bidi>,
}

fn one_of<T: FromStr<Err = Unknown> + Clone + Send + Sync + 'static>(
    names: impl Iterator<Item = &'static str>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(|name| name.parse::<T>())
}

fn titles(tag: &str) -> Result<Titles, Unknown> {
    tag.parse()
}

/// A language of the program; the one for who works on it is not offered.
fn interface() -> impl TypedValueParser<Value = Interface> {
    let hidden = PossibleValue::new(Language::Pseudo.tag()).hide(true);
    PossibleValuesParser::new(Interface::names().map(PossibleValue::new).chain([hidden]))
        .try_map(|name| name.parse::<Interface>())
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
    /// The language to speak: as it is said here, by `TARIKH_INTERFACE`, by the file of settings, else that of the locale. What means
    /// nothing is refused where settings are read, and is no reason to speak no language here.
    #[must_use]
    pub fn language(&self) -> Language {
        let variable = || env::var("TARIKH_INTERFACE").ok().and_then(|word| word.parse().ok());
        let said = self.lang.or_else(variable).or_else(|| Config::open().choices.interface).unwrap_or_default();
        match said {
            Interface::In(language) => language,
            Interface::Auto => {
                let locale = Locale::of_environment(|name| env::var(name).ok());
                Language::of_tag(&locale.language).unwrap_or_default()
            }
        }
    }

    /// The language of a frame without a terminal: as it is said here, else English, whatever the environment says.
    #[must_use]
    pub fn frame_language(&self) -> Language {
        match self.lang {
            Some(Interface::In(language)) => language,
            Some(Interface::Auto) | None => Language::default(),
        }
    }

    /// How an Arabic interface writes months and numbers: as it is said here, by a variable, by the file of settings, else as in the
    /// country of the locale. What means nothing is refused where settings are read.
    #[must_use]
    pub fn region(&self) -> Region {
        let variables = Choices::of_environment(|name| env::var(name).ok()).unwrap_or_default();
        let settings = Settings::new(&self.choices(), &variables, &Config::open().choices);
        let locale = Locale::of_environment(|name| env::var(name).ok());
        config::region(settings.months.value, settings.digits.value, locale.region())
    }

    /// The same for a frame without a terminal: as it is said here, else as is read in all countries, whatever the environment says.
    #[must_use]
    pub fn frame_region(&self) -> Region {
        config::region(self.months.unwrap_or_default(), self.digits.unwrap_or_default(), Region::default())
    }

    /// The words to speak with, and the language to read titles in as far as the command line says it.
    #[must_use]
    pub fn catalog(&self, language: Language, region: Region) -> Catalog {
        let mut words = Catalog::new(language);
        if let Some(tag) = self.titles.as_ref().and_then(Titles::tag) {
            words.read_titles_in(tag);
        }
        words.write_as_in(region);
        words
    }

    /// What the command line says of the settings.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let (mouse, marks) = (self.no_mouse.then_some(false), self.marks.then_some(true));
        let watch = if self.no_watch { Some(Watch::False) } else { self.watch };
        Choices {
            bidi: self.bidi,
            theme: self.theme,
            interface: self.lang,
            direction: self.direction,
            titles: self.titles,
            mouse,
            watch,
            marks,
            months: self.months,
            digits: self.digits,
            plain: self.plain.then_some(true),
            ascii: self.ascii.then_some(true),
        }
    }

    /// The family of a frame without a terminal: as said here, else explicit, whatever the environment says; statements stand in the order
    /// in which they are read.
    #[must_use]
    pub fn frame_family(&self) -> Family {
        match self.bidi {
            Some(Bidi::For(family)) => family,
            Some(Bidi::Auto) | None if self.plain => Family::Logical,
            Some(Bidi::Auto) | None => Family::default(),
        }
    }

    /// How a frame without a terminal is told.
    #[must_use]
    pub fn frame_drawing(&self) -> Drawing {
        if self.plain { Drawing::Statements } else { Drawing::Panes }
    }

    /// The theme of a frame without a terminal: as said here, else dark, whatever the environment says.
    #[must_use]
    pub fn frame_theme(&self) -> app::Theme {
        self.theme.and_then(named).unwrap_or_default()
    }

    /// What decides about the colours of a frame without a terminal: who names a theme, else the background that it is made for.
    #[must_use]
    pub fn frame_colours_by(&self) -> ColoursBy {
        if self.theme.and_then(named).is_some() { ColoursBy::Reader } else { ColoursBy::Background }
    }

    /// The most colours of a frame without a terminal: as said here, else any.
    #[must_use]
    pub fn frame_depth(&self) -> ColourDepth {
        self.theme.map_or(ColourDepth::True, most)
    }

    /// The colours of the screen under these settings. `NO_COLOR` is for all programs, so what was said to this one comes first.
    #[must_use]
    pub fn colours(&self, theme: Theme) -> Colours {
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let most = most(theme);
        let fixed = |theme, why| Colours { theme, most, by: ColoursBy::Reader, why };
        match (self.color, named(theme)) {
            (Color::Never, _) => fixed(app::Theme::Plain, "theme-why-color"),
            (_, Some(theme)) => fixed(theme, "theme-why-said"),
            (Color::Auto, None) if no_color => fixed(app::Theme::Plain, "theme-why-no-color"),
            (_, None) => Colours { most, ..likely() },
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

/// What the environment tells of the terminal's background: whether it is light.
fn likely() -> Colours {
    let said = env::var("COLORFGBG").unwrap_or_default();
    // It names foreground and background among the sixteen: 7 and 15 are the light greys.
    let (theme, why) = match said.rsplit(';').next() {
        Some("7" | "15") => (app::Theme::Light, "theme-why-variable"),
        Some("0" | "8") => (app::Theme::Dark, "theme-why-variable"),
        _ => return Colours::GUESS,
    };
    Colours { theme, most: ColourDepth::True, by: ColoursBy::Background, why }
}

/// The theme that a setting names; none where it leaves open what the background is.
fn named(theme: Theme) -> Option<app::Theme> {
    match theme {
        Theme::Auto | Theme::Sixteen => None,
        Theme::Dark => Some(app::Theme::Dark),
        Theme::Light => Some(app::Theme::Light),
        Theme::None => Some(app::Theme::Plain),
    }
}

/// The most colours that a setting allows.
fn most(theme: Theme) -> ColourDepth {
    match theme {
        Theme::Sixteen => ColourDepth::Sixteen,
        Theme::Auto | Theme::Dark | Theme::Light | Theme::None => ColourDepth::True,
    }
}

/// The colours that the screen begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// For which background.
    pub theme: app::Theme,
    /// Out of how many at the most.
    pub most: ColourDepth,
    /// What decides about them from now on.
    pub by: ColoursBy,
    /// Names the message that says why these.
    pub why: &'static str,
}

impl Colours {
    /// Where nothing is known.
    const GUESS: Self =
        Self { theme: app::Theme::Dark, most: ColourDepth::True, by: ColoursBy::Guess, why: "theme-why-nothing" };

    /// These once the terminal has said what its background is, or has not.
    #[must_use]
    pub fn on(self, background: Option<Background>) -> Self {
        let told = |theme| Self { theme, by: ColoursBy::Background, why: "theme-why-background", ..self };
        match background.filter(|_| self.by != ColoursBy::Reader) {
            Some(Background::Light) => told(app::Theme::Light),
            Some(Background::Dark) => told(app::Theme::Dark),
            None => self,
        }
    }
}
