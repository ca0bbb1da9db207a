//! What is set once and for all: `$XDG_CONFIG_HOME/tarikh/config.toml` (`~/.config/tarikh/config.toml`), and what comes before
//! and after it.
//!
//! ```text
//!  flag ▸ TARIKH_… variable ▸ config.toml ▸ (chosen for this terminal ▸ found out of it) ▸ default
//! ```
//!
//! Nothing is read from beside the data.

mod locale;
mod region;
mod settings;
mod values;

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use serde::Deserialize;

use crate::file::File;
use crate::finding::codes::CONFIG_UNREADABLE;
use crate::finding::{Finding, Place};
use crate::i18n::Arg;
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
    /// Why it cannot be read.
    pub fault: Option<Finding>,
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
        let said = match read {
            Err(Refusal::Missing) => Ok(Choices::default()),
            Err(refusal) => Err(Box::new(refused(&path, &refusal))),
            Ok(bytes) => parsed(&path, bytes),
        };
        let (choices, fault) = said.map_or_else(|fault| (Choices::default(), Some(*fault)), |choices| (choices, None));
        Self { path: Some(path), exists, choices, fault }
    }
}

fn parsed(path: &Path, bytes: Vec<u8>) -> Result<Choices, Box<Finding>> {
    let name = path.display().to_string();
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(Box::new(unreadable(top(name), "config-not-utf8", Vec::new())));
    };
    toml::from_str(&text).map_err(|error| {
        let byte = error.span().map_or(0, |span| span.start);
        let before = text.char_indices().take_while(|(at, _)| *at < byte).count();
        let place = Place::of(&File::new(&name, &text), before);
        Box::new(unreadable(place, "config-syntax", vec![("what", error.message().into())]))
    })
}

fn refused(path: &Path, refusal: &Refusal) -> Finding {
    let why = match refusal {
        Refusal::TooLarge(_) => "config-too-large",
        Refusal::NotRegular | Refusal::Missing => "finding-file-not-regular",
        Refusal::Denied(_) => "finding-file-denied",
    };
    unreadable(top(path.display().to_string()), why, refusal.args())
}

fn top(file: String) -> Place {
    Place { file, line: 1, column: 1, source: String::new() }
}

fn unreadable(place: Place, why: &'static str, mut args: Vec<(&'static str, Arg)>) -> Finding {
    args.push(("why", why.into()));
    Finding::new(CONFIG_UNREADABLE, Some(place), args)
}
