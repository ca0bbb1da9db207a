//! What was written, to take it back.

use std::path::{Path, PathBuf};

use super::error::Error;
use super::save::{fingerprint, save};

/// A change that stands in a file, with what stood there before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    path: PathBuf,
    before: Vec<u8>,
    after: Vec<u8>,
}

impl Written {
    /// Writes a file that has these bytes before, and those after.
    pub(super) fn write(path: PathBuf, before: Vec<u8>, after: Vec<u8>) -> Result<Self, Error> {
        if before != after {
            save(&path, fingerprint(&before), &after)?;
        }
        Ok(Self { path, before, after })
    }

    /// The file, behind all links.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes that stand in the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.after
    }

    /// Gives the file the very bytes that it had before, and what takes that back, which makes the change again.
    ///
    /// # Errors
    /// Where the file is no longer what was written, or the system refuses; this can be tried again then.
    pub fn undo(&self) -> Result<Self, Error> {
        Self::write(self.path.clone(), self.after.clone(), self.before.clone())
    }
}
