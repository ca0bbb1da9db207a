//! One file of what is remembered: read as far as it can be, changed whole or not at all.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::edit::atomic;
use crate::read::regular;

/// The most that is read, in bytes; far more than is ever kept.
const MOST: u64 = 4 << 20;
/// How often, and how long each time, a change waits for another program's. After that it goes on without the lock: only a
/// program that hangs holds it for so long.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(4);

/// What such a file holds; empty by default.
pub(super) trait Stored: Default + Serialize + DeserializeOwned {}

impl<T: Default + Serialize + DeserializeOwned> Stored for T {}

/// What a file holds, or nothing where it cannot be read.
pub(super) fn read<T: Stored>(path: &Path) -> T {
    parsed(path).unwrap_or_default()
}

fn parsed<T: Stored>(path: &Path) -> Option<T> {
    let bytes = regular::read(path, MOST).ok()?;
    toml::from_slice(&bytes).ok()
}

/// Changes what a file of a folder holds. Both are made where they are missing; a file that cannot be understood is put aside
/// under another name, since it may be of a later version.
pub(super) fn change<T: Stored>(folder: &Path, name: &str, change: impl FnOnce(&mut T)) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let _locked = lock(folder);
    let path = folder.join(name);
    let found = parsed(&path);
    if found.is_none() && path.is_file() {
        std::fs::rename(&path, path.with_extension("broken"))?;
    }
    let mut kept: T = found.unwrap_or_default();
    change(&mut kept);
    let text = toml::to_string(&kept).map_err(io::Error::other)?;
    // What is remembered is not worth to wait for the disk.
    atomic::replace(&path, text.as_bytes())
}

/// Keeps other programs from changing the folder's files as long as what is given back lives.
fn lock(folder: &Path) -> Option<File> {
    let file = File::create(folder.join("lock")).ok()?;
    for _ in 0..TRIES {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Err(rustix::io::Errno::WOULDBLOCK) => thread::sleep(PAUSE),
            Ok(()) => return Some(file),
            // A file system without locks.
            Err(_) => return None,
        }
    }
    None
}
