//! Where files may be changed from: the folders that hold them, and those that hold the links on the way there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Links that lead to a file, at the most; as many as Linux follows.
const LINKS: usize = 40;

/// A file, found through all links.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it is, without a link in its path. Where something on the way is missing, as far as it goes.
    pub(super) real: PathBuf,
    /// The folders in which something may be put in place of it, or of a link that leads to it.
    pub(super) folders: BTreeSet<PathBuf>,
}

/// Finds a file: editors put another file in place of the one they save, and who deploys puts another link in place of a link, so that
/// the folders of all of these are to be watched.
pub(super) fn find(path: &Path) -> Found {
    let mut found = Found::default();
    let Ok(path) = std::path::absolute(path) else { return found };
    let mut links = 0;
    let mut left: Vec<PathBuf> = parts(&path);
    while let Some(part) = left.pop() {
        if part == Path::new("..") {
            found.real.pop();
            continue;
        }
        let here = found.real.join(&part);
        match fs::read_link(&here) {
            Ok(target) if links < LINKS => {
                links += 1;
                found.folders.insert(std::mem::take(&mut found.real));
                if target.is_relative() {
                    here.parent().unwrap_or(Path::new("/")).clone_into(&mut found.real);
                }
                left.extend(parts(&target));
            }
            _ => found.real = here,
        }
    }
    found.folders.extend(found.real.parent().map(Path::to_owned));
    found
}

/// The parts of a path, the last one first.
fn parts(path: &Path) -> Vec<PathBuf> {
    let parts = path.components().filter(|part| !matches!(part, Component::CurDir));
    parts.rev().map(|part| PathBuf::from(part.as_os_str())).collect()
}

/// Whether other machines may change what is in a folder, of which this one is told nothing: a network drive, or one shared with a
/// virtual machine or a container.
#[cfg(target_os = "linux")]
pub(super) fn is_shared(folder: &Path) -> bool {
    let kind = rustix::fs::statfs(folder).map(|system| i128::from(system.f_type) & 0xffff_ffff);
    kind.is_ok_and(|kind| SHARED.contains(&kind))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn is_shared(_folder: &Path) -> bool {
    false
}

/// File systems that other machines write to, by their numbers in `linux/magic.h` and in their own sources. An overlay is none: what is
/// written through it is told.
#[cfg(target_os = "linux")]
const SHARED: [i128; 13] = [
    0x6969,      // NFS
    0x517b,      // SMB
    0xff53_4d42, // CIFS
    0xfe53_4d42, // SMB 2
    0x6573_5546, // FUSE: sshfs, and virtiofs, by which a folder is shared with a virtual machine
    0x0102_1997, // 9P
    0x5346_414f, // AFS
    0x7375_7245, // Coda
    0x00c3_6400, // Ceph
    0x0bd0_0bd0, // Lustre
    0x786f_4256, // VirtualBox
    0xbacb_acbc, // VMware
    0x0116_1970, // GFS2
];

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::{Path, PathBuf};

    use tempfile::TempDir;

    use super::find;

    /// A folder without links in its path, and what is found from it, without its name.
    fn found(folder: &TempDir, path: &str) -> (String, Vec<String>) {
        let root = fs::canonicalize(folder.path()).expect("a folder");
        let found = find(&root.join(path));
        let short = |path: &PathBuf| path.strip_prefix(&root).unwrap_or(path).display().to_string();
        let folders = found.folders.iter().filter(|folder| folder.starts_with(&root)).map(short).collect();
        (short(&found.real), folders)
    }

    fn folder() -> TempDir {
        let folder = TempDir::new().expect("a folder");
        for made in ["v1/مقالات", "v2", "store"] {
            fs::create_dir_all(folder.path().join(made)).expect("made");
        }
        folder
    }

    #[test]
    fn a_file_is_changed_from_its_folder() {
        assert_eq!(found(&folder(), "v1/events.yaml"), ("v1/events.yaml".into(), vec!["v1".into()]));
        assert_eq!(found(&folder(), "v1/../v2/./a"), ("v2/a".into(), vec!["v2".into()]));
        assert_eq!(found(&folder(), "gone/events.yaml"), ("gone/events.yaml".into(), vec!["gone".into()]));
    }

    #[test]
    fn a_link_is_changed_from_its_own_folder_too() {
        let folder = folder();
        symlink("../store/قصة.yaml", folder.path().join("v1/events.yaml")).expect("a link");
        symlink("v1", folder.path().join("current")).expect("a link");
        symlink(folder.path().join("v1/مقالات"), folder.path().join("v2/articles")).expect("a link");
        let (real, folders) = found(&folder, "current/events.yaml");
        assert_eq!((real.as_str(), folders.join(" ")), ("store/قصة.yaml", " store v1".to_owned()));
        let (real, folders) = found(&folder, "v2/articles/a.txt");
        assert_eq!((real.as_str(), folders.join(" ")), ("v1/مقالات/a.txt", "v1/مقالات v2".to_owned()));
    }

    #[test]
    fn links_without_end_end() {
        let folder = folder();
        symlink("b", folder.path().join("a")).expect("a link");
        symlink("a", folder.path().join("b")).expect("a link");
        assert!(find(&folder.path().join("a")).folders.contains(&fs::canonicalize(folder.path()).expect("a folder")));
        assert!(!find(Path::new("/")).real.as_os_str().is_empty());
    }
}
