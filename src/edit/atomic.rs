//! A whole file in place of another: at every moment the old one or the new one stands there.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};
use tempfile::NamedTempFile;

/// How far a file is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The new file is there under another name, empty.
    Made,
    /// It holds all bytes. What it is to have besides it is given now.
    Filled,
    /// It has the name, and the old one has the other name; not every file system can do this.
    Exchanged,
    /// It has the name, and the old one is gone.
    Replaced,
}

/// Writes bytes as the file at a path, through a new file in the same folder, which only this user can read.
///
/// # Errors
/// Where the system refuses; what stood there stays as it was.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    filled(path, bytes, &mut |_, _, _| Ok::<(), io::Error>(()))?.persist(path)?;
    Ok(())
}

/// The same in place of a file that is there. After each step `done` is told, of the new file and of the other name; where it or the
/// system refuses before the last, the old file stays as it was, and the new one goes.
///
/// # Errors
/// Those of the system and of `done`.
pub(super) fn exchange<E: From<io::Error>>(
    path: &Path,
    bytes: &[u8],
    mut done: impl FnMut(Step, &File, &Path) -> Result<(), E>,
) -> Result<(), E> {
    let new = filled(path, bytes, &mut done)?;
    // What somebody writes at the very moment is seen in what is got in exchange.
    let other = new.path().to_owned();
    let exchange = || renameat_with(CWD, &other, CWD, path, RenameFlags::EXCHANGE);
    if exchange().is_err() {
        let new = new.persist(path).map_err(io::Error::from)?;
        return done(Step::Replaced, &new, path);
    }
    if let Err(refused) = done(Step::Exchanged, new.as_file(), &other) {
        if let Err(error) = exchange() {
            // The work of somebody else must not go as a temporary file.
            let _ = new.keep();
            return Err(io::Error::from(error).into());
        }
        return Err(refused);
    }
    let (new, old) = new.into_parts();
    drop(old);
    done(Step::Replaced, &new, path)
}

fn filled<E: From<io::Error>>(
    path: &Path,
    bytes: &[u8],
    done: &mut impl FnMut(Step, &File, &Path) -> Result<(), E>,
) -> Result<NamedTempFile, E> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".tarikh-").tempfile_in(folder)?;
    done(Step::Made, new.as_file(), new.path())?;
    new.write_all(bytes)?;
    done(Step::Filled, new.as_file(), new.path())?;
    Ok(new)
}
