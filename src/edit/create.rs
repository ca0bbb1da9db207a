//! New files: all of them or none, and never in the place of another.

use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Why no file was created. What was begun is gone again.
#[derive(Debug)]
pub enum NotCreated {
    /// These are there already.
    There(Vec<PathBuf>),
    /// The system refuses this one.
    System(PathBuf, io::Error),
}

/// Files and folders that were created, to take them back.
#[derive(Debug, Default)]
#[must_use]
pub struct Created {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Created {
    /// Removes them again, but for a folder that somebody else put something into.
    pub fn take_back(self) {
        // What cannot be removed is a file too many, and nothing lost.
        self.files.iter().for_each(|file| drop(fs::remove_file(file)));
        self.folders.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

/// Creates files with these bytes, and the folders that they are in. Each is whole when it gets its name.
///
/// # Errors
/// Where one of the names is taken, by a link that leads nowhere too, or the system refuses.
pub fn create(files: &[(PathBuf, Vec<u8>)]) -> Result<Created, NotCreated> {
    let taken: Vec<PathBuf> =
        files.iter().map(|(path, _)| path).filter(|path| path.symlink_metadata().is_ok()).cloned().collect();
    if !taken.is_empty() {
        return Err(NotCreated::There(taken));
    }
    let mut created = Created::default();
    for (path, bytes) in files {
        if let Err(error) = one(path, bytes, &mut created) {
            created.take_back();
            return Err(match error.kind() {
                io::ErrorKind::AlreadyExists => NotCreated::There(vec![path.clone()]),
                _ => NotCreated::System(path.clone(), error),
            });
        }
    }
    Ok(created)
}

fn one(path: &Path, bytes: &[u8], created: &mut Created) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
        // A file in the place of a folder is in the way of the system, not of a name.
        fs::create_dir(folder).map_err(|error| io::Error::new(not_there(error.kind()), error))?;
        created.folders.push(folder.to_owned());
    }
    let mut new =
        tempfile::Builder::new().prefix(".tarikh-").permissions(Permissions::from_mode(0o666)).tempfile_in(folder)?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    new.persist_noclobber(path)?;
    created.files.push(path.to_owned());
    Ok(())
}

fn not_there(kind: io::ErrorKind) -> io::ErrorKind {
    if kind == io::ErrorKind::AlreadyExists { io::ErrorKind::NotADirectory } else { kind }
}
