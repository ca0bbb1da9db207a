//! What every subcommand that shows something on a terminal begins with: settings, what was chosen before, the colours.

use std::env;

use super::options::Colours;
use super::output::refuse;
use super::{Exit, Options};
use crate::app::Drawing;
use crate::config::{BadVariable, Bidi, Choices, Config, Origin, Settings, Watch};
use crate::i18n::Catalog;
use crate::input::Family;
use crate::state::Store;
use crate::text::clean;
use crate::tui::{Preferences, Watching};

/// What holds, and where it stands.
pub(super) struct Start {
    /// The file of settings.
    pub(super) config: Config,
    /// What holds by it, the environment and the command line.
    pub(super) settings: Settings,
    /// The colours of the screen.
    pub(super) colours: Colours,
    /// Where things are remembered.
    pub(super) store: Store,
}

impl Start {
    /// Reads what there is; a variable that means nothing is told of on stderr.
    pub(super) fn new(options: &Options, words: &Catalog) -> Result<Self, Exit> {
        let variables =
            Choices::of_environment(|name| env::var(name).ok()).map_err(|bad| refuse_variable(&bad, words))?;
        let config = Config::open();
        let settings = Settings::new(&options.choices(), &variables, &config.choices);
        Ok(Self { config, settings, colours: options.colours(settings.theme.value), store: Store::open() })
    }

    /// Whether what is on screen is told in whole statements: as asked for, and where nothing can be placed on a screen.
    pub(super) fn is_plain(&self) -> bool {
        self.settings.plain.value || is_dumb()
    }

    /// How what there is to see is told.
    pub(super) fn drawing(&self) -> Drawing {
        if self.is_plain() { Drawing::Statements } else { Drawing::Panes }
    }

    /// How files are to be watched.
    pub(super) fn watching(&self) -> Watching {
        match self.settings.watch.value {
            Watch::True => Watching::Told,
            Watch::Poll => Watching::Looking,
            Watch::False => Watching::Not,
        }
    }

    /// What was asked for of right-to-left text.
    pub(super) fn preferences(&self) -> Preferences {
        let family = match self.settings.bidi.value {
            // Who hears statements, or feels them, reads letters in the order of reading.
            Bidi::Auto if self.is_plain() => Some(Family::Logical),
            Bidi::Auto => None,
            Bidi::For(family) => Some(family),
        };
        let marks = self.settings.marks;
        Preferences { family, marks: (marks.from != Origin::Default).then_some(marks.value) }
    }
}

/// Whether the terminal can do nothing but write line after line, by its description.
pub(super) fn is_dumb() -> bool {
    env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb")
}

fn refuse_variable(bad: &BadVariable, words: &Catalog) -> Exit {
    let wanted = bad.says.wanted.join(&words.text("list-separator"));
    let says = clean::line(&bad.says.word).into_owned();
    let args = [("name", bad.name.into()), ("says", says.into()), ("wanted", wanted.into())];
    refuse(words, "command-variable-unknown", &args);
    Exit::Usage
}
