//! A whole file in place of another: at every moment the old one or the new one stands there.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// How far a file is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The new file is there under another name, empty.
    Made,
    /// It holds all bytes. What it is to have besides it is given now.
    Filled,
    /// It has the name, and the old one is gone.
    Replaced,
}

/// Writes bytes as the file at a path, through a new file in the same folder, which only this user can read. After each step `done`
/// is told; where it or the system refuses before the last, the old file stays as it was, and the new one goes.
///
/// # Errors
/// Those of the system and of `done`.
pub(crate) fn replace<E: From<io::Error>>(
    path: &Path,
    bytes: &[u8],
    mut done: impl FnMut(Step, &File) -> Result<(), E>,
) -> Result<(), E> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".tarikh-").tempfile_in(folder)?;
    done(Step::Made, file.as_file())?;
    file.write_all(bytes)?;
    done(Step::Filled, file.as_file())?;
    let file = file.persist(path).map_err(io::Error::from)?;
    done(Step::Replaced, &file)
}
