//! The file of a handout: written whole or not at all, and never over something else.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::Builder;

use crate::formats::handout::MARK;

/// How far into a file what marks a handout is looked for, in bytes.
const BEGINNING: u64 = 256;

/// Why it is not written.
#[derive(Debug)]
pub(super) enum Unsaved {
    /// A file is there that is no handout.
    Kept,
    /// The system refuses.
    System(io::Error),
}

impl From<io::Error> for Unsaved {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Writes a page into a file: a new one, or in the place of a handout. A pipe or a device is written to as it is.
pub(super) fn save(path: &Path, page: &str) -> Result<(), Unsaved> {
    // What a link leads to is written, not the link.
    let place = match fs::canonicalize(path) {
        Ok(place) => place,
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error.into()),
    };
    let Ok(found) = fs::metadata(&place) else { return Ok(replace(&place, page, Permissions::from_mode(0o666))?) };
    if found.is_dir() {
        return Err(io::Error::from(ErrorKind::IsADirectory).into());
    }
    if !found.is_file() {
        return Ok(OpenOptions::new().write(true).open(&place)?.write_all(page.as_bytes())?);
    }
    if found.len() > 0 && !is_handout(&place)? {
        return Err(Unsaved::Kept);
    }
    Ok(replace(&place, page, found.permissions())?)
}

fn is_handout(path: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    File::open(path)?.take(BEGINNING).read_to_end(&mut beginning)?;
    Ok(String::from_utf8_lossy(&beginning).contains(MARK))
}

fn replace(place: &Path, page: &str, permissions: Permissions) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.map_or_else(|| PathBuf::from("."), Path::to_owned);
    let mut file = Builder::new().prefix(".handout").permissions(permissions).tempfile_in(folder)?;
    file.write_all(page.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(place)?;
    Ok(())
}
