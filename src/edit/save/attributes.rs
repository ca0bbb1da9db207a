//! What a file has besides its bytes: owner, group, permissions, and what the system or the user wrote beside it.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;

use rustix::fs::{Gid, Uid, XattrFlags, fchown, fgetxattr, fgetxattr_query, flistxattr, flistxattr_query, fsetxattr};

use crate::edit::error::Error;
use crate::read::system_words;

/// Attributes that the system gives by itself, and that only it may give.
const OF_THE_SYSTEM: [&str; 3] = ["security.", "trusted.", "com.apple."];

/// Gives a new file what the old one has.
pub(super) fn keep(old: &File, metadata: &Metadata, new: &File) -> Result<(), Error> {
    let given = new.metadata()?;
    if (metadata.uid(), metadata.gid()) != (given.uid(), given.gid()) {
        let owner = Some(Uid::from_raw(metadata.uid())).filter(|_| metadata.uid() != given.uid());
        fchown(new, owner, Some(Gid::from_raw(metadata.gid())))
            .map_err(|error| Error::Owned(system_words(&io::Error::from(error))))?;
    }
    new.set_permissions(metadata.permissions())?;
    Ok(extended(old, new)?)
}

/// Extended attributes, among them who else may read and write it (access control lists).
fn extended(old: &File, new: &File) -> io::Result<()> {
    // Where there are none, the file system may not know of them.
    let Ok(size) = flistxattr_query(old) else { return Ok(()) };
    let mut names = vec![0_u8; size];
    let size = flistxattr(old, names.as_mut_slice())?;
    names.truncate(size);
    for name in names.split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
        let mut value = vec![0_u8; fgetxattr_query(old, name)?];
        let size = fgetxattr(old, name, value.as_mut_slice())?;
        value.truncate(size);
        let done = fsetxattr(new, name, &value, XattrFlags::empty());
        if !OF_THE_SYSTEM.iter().any(|prefix| name.starts_with(prefix.as_bytes())) {
            done?;
        }
    }
    Ok(())
}
