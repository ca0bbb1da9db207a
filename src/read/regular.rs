//! Regular files only: a pipe or a device must not stop the program, nor a huge file fill the memory.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

use crate::finding::Code;
use crate::finding::codes::{FILE_DENIED, FILE_MISSING, FILE_NOT_REGULAR, FILE_TOO_LARGE};
use crate::i18n::Arg;
use crate::load::limits;

/// Why a file is not read.
#[derive(Debug)]
pub enum Refusal {
    /// Nothing is there.
    Missing,
    /// A folder, pipe, socket or device.
    NotRegular,
    /// Over the limit; its size in bytes.
    TooLarge(u64),
    /// The system, in its own words.
    Denied(String),
}

impl Refusal {
    /// The word it goes by.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Missing => FILE_MISSING,
            Self::NotRegular => FILE_NOT_REGULAR,
            Self::TooLarge(_) => FILE_TOO_LARGE,
            Self::Denied(_) => FILE_DENIED,
        }
    }

    /// What its messages say besides.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Denied(what) => vec![("what", Arg::from(what.as_str()))],
            Self::Missing | Self::NotRegular | Self::TooLarge(_) => Vec::new(),
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::IsADirectory => Self::NotRegular,
            // A socket answers "no such device or address".
            _ if error.raw_os_error() == Some(rustix::io::Errno::NXIO.raw_os_error()) => Self::NotRegular,
            _ => Self::Denied(system_words(&error)),
        }
    }
}

/// Why the system refuses, in its own words, without its number for it.
#[must_use]
pub fn system_words(error: &io::Error) -> String {
    let said = error.to_string();
    said.split_once(" (os error ").map_or(said.as_str(), |(words, _)| words).to_owned()
}

/// Reads a whole regular file of at most `limit` bytes. The size is asked before anything is read.
///
/// # Errors
/// Where there is none, or it is another sort of file, or too large, or the system does not give it.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    read_opened(open(path)?, limit)
}

/// Reads the beginning of a regular file, at most `most` bytes.
///
/// # Errors
/// Where there is none, or it is another sort of file, or the system does not give it.
pub fn beginning(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    let file = open(path)?;
    if !file.metadata()?.is_file() {
        return Err(Refusal::NotRegular);
    }
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens without waiting for a writer and without taking the terminal.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    OpenOptions::new()
        .read(true)
        .custom_flags(i32::try_from(flags.bits()).expect("flags of a system call fit its argument"))
        .open(path)
}

fn read_opened(file: File, limit: u64) -> Result<Vec<u8>, Refusal> {
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(Refusal::NotRegular);
    }
    if metadata.len() > limit {
        return Err(Refusal::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    // Files under /proc say 0 and give more; a file may also grow while it is read.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let size = limits::size(&bytes);
    if size > limit { Err(Refusal::TooLarge(size)) } else { Ok(bytes) }
}
