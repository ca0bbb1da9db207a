//! What is set once and for all: `$XDG_CONFIG_HOME/tarikh/config.toml` (`~/.config/tarikh/config.toml`), and what comes before
//! and after it.
//!
//! ```text
//!  flag ▸ TARIKH_… variable ▸ config.toml ▸ (chosen for this terminal ▸ found out of it) ▸ default
//! ```
//!
//! Nothing is read from beside the data.

mod keys;
mod locale;
mod region;
mod settings;
mod values;

use std::path::PathBuf;

use etcetera::BaseStrategy;
use serde::Deserialize;
use toml::de::DeTable;

use crate::file::File;
use crate::finding::codes::CONFIG_UNREADABLE;
use crate::finding::{Finding, Place};
use crate::i18n::Arg;
use crate::keymap::Keymap;
use crate::read::regular::{self, Refusal};

pub use locale::Locale;
pub use region::{Digits, Months, region};
pub use settings::{BadVariable, Origin, Setting, Settings};
pub use values::{Bidi, Interface, LayoutDirection, Theme, Titles, Unknown, Watch};

/// The most a file of settings may hold, in bytes.
const MOST: u64 = 1 << 20;

/// What may be set; what is not said is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// How right-to-left text is sent to the terminal.
    pub bidi: Option<Bidi>,
    /// The colours of the screen.
    pub theme: Option<Theme>,
    /// The language of the program's own words.
    pub interface: Option<Interface>,
    /// The way layouts run.
    pub direction: Option<LayoutDirection>,
    /// The language of titles, names and texts.
    pub titles: Option<Titles>,
    /// Whether the mouse is taken.
    pub mouse: Option<bool>,
    /// Whether the files are watched.
    pub watch: Option<Watch>,
    /// Whether Arabic vowel signs are shown, where the terminal draws them right.
    pub marks: Option<bool>,
    /// The names of the months in an Arabic interface.
    pub months: Option<Months>,
    /// The digits of an Arabic interface.
    pub digits: Option<Digits>,
    /// Whether what is on screen is told in whole statements.
    pub plain: Option<bool>,
    /// Whether signs are drawn with the letters of ASCII.
    pub ascii: Option<bool>,
}

/// The file of settings, as far as it could be read.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Where it is, or would be; none where the system names no place.
    pub path: Option<PathBuf>,
    /// Whether there is one.
    pub exists: bool,
    /// What it says; nothing where it cannot be read.
    pub choices: Choices,
    /// The keys, as far as they can be had.
    pub keymap: Keymap,
    /// Why it cannot be read, or what of it does not hold, in its order.
    pub faults: Vec<Finding>,
}

impl Config {
    /// Reads the user's own.
    #[must_use]
    pub fn open() -> Self {
        let places = etcetera::choose_base_strategy().ok();
        places.map(|places| Self::at(places.config_dir().join("tarikh/config.toml"))).unwrap_or_default()
    }

    /// Reads a file; that there is none is no fault.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        let read = regular::read(&path, MOST);
        let exists = !matches!(read, Err(Refusal::Missing));
        let name = path.display().to_string();
        let config = Self { path: Some(path), exists, ..Self::default() };
        match read {
            Err(Refusal::Missing) => config,
            Err(refusal) => Self { faults: vec![refused(name, &refusal)], ..config },
            Ok(bytes) => config.parsed(&name, bytes),
        }
    }

    /// With what a file says; keys that cannot be had, or settings that mean nothing, leave the others of these alone.
    fn parsed(mut self, name: &str, bytes: Vec<u8>) -> Self {
        let Ok(text) = String::from_utf8(bytes) else {
            self.faults = vec![unreadable(top(name.to_owned()), "config-not-utf8", Vec::new())];
            return self;
        };
        let file = File::new(name, &text);
        let place = |byte: usize| Place::of(&file, text.char_indices().take_while(|(at, _)| *at < byte).count());
        let syntax = |error: toml::de::Error| {
            let place = place(error.span().map_or(0, |span| span.start));
            unreadable(place, "config-syntax", vec![("what", error.message().into())])
        };
        let mut table = match DeTable::parse(&text) {
            Ok(table) => table,
            Err(error) => {
                self.faults = vec![syntax(error)];
                return self;
            }
        };
        if let Some(keys) = table.get_mut().remove("keys") {
            let (keymap, faults) = keys::keymap(&keys);
            self.keymap = keymap;
            self.faults =
                faults.into_iter().map(|one| Finding::new(one.code, Some(place(one.span.start)), one.args)).collect();
        }
        match Choices::deserialize(toml::Deserializer::from(table)) {
            Ok(choices) => self.choices = choices,
            Err(error) => self.faults.push(syntax(error)),
        }
        self.faults.sort_by_key(Finding::position);
        self
    }
}

fn refused(name: String, refusal: &Refusal) -> Finding {
    let why = match refusal {
        Refusal::TooLarge(_) => "config-too-large",
        Refusal::NotRegular | Refusal::Missing => "finding-file-not-regular",
        Refusal::Denied(_) => "finding-file-denied",
    };
    unreadable(top(name), why, refusal.args())
}

fn top(file: String) -> Place {
    Place { file, line: 1, column: 1, source: String::new() }
}

fn unreadable(place: Place, why: &'static str, mut args: Vec<(&'static str, Arg)>) -> Finding {
    args.push(("why", why.into()));
    Finding::new(CONFIG_UNREADABLE, Some(place), args)
}
