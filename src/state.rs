//! What is remembered from one run to the next: filters typed and saved, what was chosen for each terminal.
//!
//! It lies in `$XDG_STATE_HOME/tarikh/` (`~/.local/state/tarikh/`), a file a subject:
//!
//! ```text
//!  history.toml     the filters used last
//!  saved.toml       filters with a name
//!  copied.toml      the form in which something was copied last
//!  dismissed.toml   candidates that are not wanted
//!  talks.toml       where talks were left, timeline by timeline
//!  terminals.toml   what reads right, terminal by terminal
//!  views.toml       what was on screen, timeline by timeline
//! ```
//!
//! Nothing here is needed to work: a file that is missing or broken counts as empty. Each change reads the file anew under a
//! lock and replaces it whole, so that two programs at once lose nothing, and a crash leaves the old file or the new one.

mod copied;
mod dismissed;
mod file;
mod filters;
mod talks;
mod terminals;
mod views;

use std::io;
use std::path::PathBuf;

use etcetera::BaseStrategy;

use crate::app::LastView;
use crate::input::Family;

use copied::Copied;
use dismissed::Dismissed;
use filters::{History, Saved};
use talks::Talks;
use terminals::Terminals;
use views::Views;

const HISTORY: &str = "history.toml";
const SAVED: &str = "saved.toml";
const COPIED: &str = "copied.toml";
const DISMISSED: &str = "dismissed.toml";
const TALKS: &str = "talks.toml";
const TERMINALS: &str = "terminals.toml";
const VIEWS: &str = "views.toml";

/// The place where things are remembered.
#[derive(Clone, Debug)]
pub struct Store {
    /// None where the system names no place.
    folder: Option<PathBuf>,
}

impl Store {
    /// The user's own. Nothing is read or made yet.
    #[must_use]
    pub fn open() -> Self {
        let places = etcetera::choose_base_strategy().ok();
        Self { folder: places.and_then(|places| places.state_dir()).map(|state| state.join("tarikh")) }
    }

    /// One in a folder, which is made when something is to be remembered.
    #[must_use]
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: Some(folder.into()) }
    }

    /// The filters used before, the newest last.
    #[must_use]
    pub fn history(&self) -> Vec<String> {
        self.read::<History>(HISTORY).filters
    }

    /// Remembers that a filter was used; one used before becomes the newest. Blank ones are not remembered.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember(&self, filter: &str) -> io::Result<()> {
        self.change::<History>(HISTORY, |history| history.add(filter))
    }

    /// The filters with a name, each a name and a line, in the order they were saved.
    #[must_use]
    pub fn saved(&self) -> Vec<(String, String)> {
        self.read::<Saved>(SAVED).pairs()
    }

    /// Saves a filter under a name, in place of the one that had it.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn save(&self, name: &str, line: &str) -> io::Result<()> {
        self.change::<Saved>(SAVED, |saved| saved.put(name, line))
    }

    /// Forgets a saved filter.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn forget(&self, name: &str) -> io::Result<()> {
        self.change::<Saved>(SAVED, |saved| saved.remove(name))
    }

    /// The name of the form in which something was copied last.
    #[must_use]
    pub fn form(&self) -> Option<String> {
        self.read::<Copied>(COPIED).form
    }

    /// Remembers the name of a form in which something was copied.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember_form(&self, form: &str) -> io::Result<()> {
        self.change::<Copied>(COPIED, |copied| copied.form = Some(form.to_owned()))
    }

    /// The keys of the candidates that were dismissed.
    #[must_use]
    pub fn dismissed(&self) -> Vec<String> {
        self.read::<Dismissed>(DISMISSED).candidates
    }

    /// Remembers that a candidate was dismissed, or no longer is.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn dismiss(&self, key: &str, dismissed: bool) -> io::Result<()> {
        self.change::<Dismissed>(DISMISSED, |all| all.put(key, dismissed))
    }

    /// Where talks of a timeline were left: what each was about, the event that was told and which stop it was, from 0.
    #[must_use]
    pub fn left_talks(&self, timeline: &str) -> Vec<(String, String, usize)> {
        self.read::<Talks>(TALKS).of(timeline)
    }

    /// Remembers where a talk of a timeline was left.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember_talk(&self, timeline: &str, left: (&str, &str, usize)) -> io::Result<()> {
        self.change::<Talks>(TALKS, |talks| talks.put(timeline, left))
    }

    /// What was on screen when a timeline was left; nothing of one that was not open yet.
    #[must_use]
    pub fn last_view(&self, timeline: &str) -> LastView {
        self.read::<Views>(VIEWS).of(timeline)
    }

    /// Remembers what is on screen when a timeline is left.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember_view(&self, timeline: &str, last: LastView) -> io::Result<()> {
        self.change::<Views>(VIEWS, |views| views.put(timeline, last))
    }

    /// The family that was chosen for a terminal, by the [key](crate::terminal::key::key) of it.
    #[must_use]
    pub fn family(&self, terminal: &str) -> Option<Family> {
        self.read::<Terminals>(TERMINALS).family(terminal)
    }

    /// Remembers the family chosen for a terminal, or forgets it.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember_family(&self, terminal: &str, family: impl Into<Option<Family>>) -> io::Result<()> {
        let family = family.into();
        self.change::<Terminals>(TERMINALS, |terminals| terminals.put_family(terminal, family))
    }

    /// Whether vowel signs were asked for on a terminal.
    #[must_use]
    pub fn marks(&self, terminal: &str) -> Option<bool> {
        self.read::<Terminals>(TERMINALS).marks(terminal)
    }

    /// Remembers whether vowel signs are shown on a terminal.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn remember_marks(&self, terminal: &str, shown: bool) -> io::Result<()> {
        self.change::<Terminals>(TERMINALS, |terminals| terminals.put_marks(terminal, shown))
    }

    /// Whether anything was chosen for any terminal.
    #[must_use]
    pub fn knows_terminals(&self) -> bool {
        !self.read::<Terminals>(TERMINALS).is_empty()
    }

    fn read<T: file::Stored>(&self, name: &str) -> T {
        self.folder.as_ref().map(|folder| file::read(&folder.join(name))).unwrap_or_default()
    }

    fn change<T: file::Stored>(&self, name: &str, change: impl FnOnce(&mut T)) -> io::Result<()> {
        let folder = self.folder.as_ref().ok_or(io::ErrorKind::NotFound)?;
        file::change(folder, name, change)
    }
}
