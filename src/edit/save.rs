//! Bytes into a timeline's file: only where it still is what the change was made for, and never halfway.

mod attributes;

use std::fs::{self, File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Access, access};
use sha2::{Digest, Sha256};

use super::atomic::{self, Step};
use super::error::Error;
use crate::load::limits;
use crate::read::regular;

/// What tells one state of a file from another.
pub(super) type Fingerprint = [u8; 32];

pub(super) fn fingerprint(bytes: &[u8]) -> Fingerprint {
    Sha256::digest(bytes).into()
}

/// Replaces a file, which must be the one that was read, by bytes.
///
/// A file with several names (hard links) is refused: replaced, the others would keep the old text; written over, a copy that was
/// made by linking would change, and a full disk would leave half of it. So is one whose owner cannot be kept, or whose folder
/// cannot be written: without a second file beside it nothing is safe.
pub(super) fn save(path: &Path, read: Fingerprint, bytes: &[u8]) -> Result<(), Error> {
    save_unless(path, read, bytes, |_, _| Ok(()))
}

/// The same, with what may go wrong after each step.
fn save_unless(
    path: &Path,
    read: Fingerprint,
    bytes: &[u8],
    mut fault: impl FnMut(Step, &File) -> io::Result<()>,
) -> Result<(), Error> {
    unchanged(path, read)?;
    let metadata = fs::metadata(path)?;
    refuse(path, &metadata)?;
    atomic::exchange(path, bytes, |step, file, other| {
        match step {
            Step::Made => {}
            Step::Filled => {
                attributes::keep(&File::open(path)?, &metadata, file)?;
                file.sync_all()?;
                unchanged(path, read)?;
            }
            Step::Exchanged => unchanged(other, read)?,
            // The file is whole, under its name. What fails now could only let a crash of the system bring back the old one.
            Step::Replaced => {
                let folder = path.parent().map(File::open);
                let _ = folder.map(|folder| folder.and_then(|folder| folder.sync_all()));
            }
        }
        let done = fault(step, file);
        if step == Step::Replaced { Ok(()) } else { Ok(done?) }
    })
}

fn refuse(path: &Path, metadata: &Metadata) -> Result<(), Error> {
    // The superuser may write what nobody should.
    if metadata.mode() & 0o222 == 0 || access(path, Access::WRITE_OK).is_err() {
        return Err(Error::ReadOnly);
    }
    if metadata.nlink() > 1 { Err(Error::HardLinked(metadata.nlink())) } else { Ok(()) }
}

fn unchanged(path: &Path, read: Fingerprint) -> Result<(), Error> {
    match regular::read(path, limits::TIMELINE) {
        Ok(bytes) if fingerprint(&bytes) == read => Ok(()),
        Ok(_) | Err(regular::Refusal::Missing | regular::Refusal::NotRegular | regular::Refusal::TooLarge(_)) => {
            Err(Error::Changed)
        }
        Err(refusal) => Err(Error::Unread(refusal)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{self, Write as _};

    use rstest::rstest;

    use super::{Error, Step, fingerprint, save_unless};

    const OLD: &[u8] = "a: قديم\n".as_bytes();
    const NEW: &[u8] = "a: جديد\nb: 2\n".as_bytes();

    /// A folder with a file in it, written with a fault after a step.
    fn written(
        wrong: impl Fn(Step, &fs::File, &std::path::Path) -> io::Result<()>,
    ) -> (Vec<u8>, usize, Result<(), Error>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("events.yaml");
        fs::write(&path, OLD).expect("a file");
        let done = save_unless(&path, fingerprint(OLD), NEW, |step, file| wrong(step, file, &path));
        let files = fs::read_dir(folder.path()).expect("the folder").count();
        (fs::read(&path).expect("the file"), files, done)
    }

    #[rstest]
    #[case::no_file_can_be_made(Step::Made, 0)]
    #[case::the_disk_is_full_before_the_first_byte(Step::Filled, 0)]
    #[case::the_disk_is_full_in_the_middle(Step::Filled, 9)]
    #[case::the_old_file_cannot_be_looked_at(Step::Exchanged, 9)]
    fn a_fault_before_the_end_leaves_the_old_file_and_nothing_else(#[case] at: Step, #[case] bytes: u64) {
        let full = |step: Step, mut file: &fs::File, _: &std::path::Path| {
            if step != at {
                return Ok(());
            }
            if step == Step::Filled {
                file.set_len(bytes)?;
                file.flush()?;
            }
            Err(io::Error::from(io::ErrorKind::StorageFull))
        };
        let (bytes, files, done) = written(full);
        assert_eq!((bytes.as_slice(), files), (OLD, 1));
        let said = done.expect_err("it is refused").findings("f");
        assert_eq!(said[0].code, "file-not-written");
        assert!(format!("{said:?}").contains("no storage space"), "{said:?}");
    }

    #[test]
    fn a_fault_behind_the_end_leaves_the_new_file() {
        let (bytes, files, done) =
            written(|step, _, _| if step == Step::Replaced { Err(io::Error::other("the power went")) } else { Ok(()) });
        assert_eq!((bytes.as_slice(), files, done.is_ok()), (NEW, 1, true));
    }

    #[rstest]
    #[case(Step::Made)]
    #[case(Step::Filled)]
    fn who_writes_at_the_same_time_loses_nothing(#[case] at: Step) {
        let other = b"a: \xD8\xA2\xD8\xAE\xD8\xB1\n";
        let (bytes, files, done) = written(|step, _, path| if step == at { fs::write(path, other) } else { Ok(()) });
        assert_eq!((bytes.as_slice(), files), (&other[..], 1));
        assert!(matches!(done, Err(Error::Changed)), "{done:?}");
    }
}
