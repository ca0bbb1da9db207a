//! The folder of the user's own where stages are found: `$XDG_RUNTIME_DIR/tarikh`, else `tarikh-UID` among the temporary files.
//!
//! A stage is a socket named `PID-TIMELINE.sock`, where the second is made of the path of its timeline, so that a stage is found by it
//! without being asked.

use std::env;
use std::ffi::OsString;
use std::fs::{self, DirBuilder, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rustix::process::geteuid;
use sha2::{Digest, Sha256};

use crate::app::Notice;
use crate::read::system_words;

/// The longest path of a folder with which the path of a socket fits the system's 104 to 108 bytes.
const LONGEST: usize = 70;

/// The mode of the folder, and the bits of it that must not be set.
const OWN: u32 = 0o700;
const OTHERS: u32 = 0o077;

/// Where stages are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// Why the folder cannot be used.
#[derive(Debug)]
pub enum Unusable {
    /// It belongs to another user, or is no folder.
    NotOurs(PathBuf),
    /// Others may look into it, or write.
    Open(PathBuf),
    /// The system refuses.
    System(PathBuf, io::Error),
}

impl Unusable {
    /// What to say of it, and of which path.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let about = |message: &'static str, path: &Path| Notice::new(message).with("path", path.display().to_string());
        match self {
            Self::NotOurs(path) => about("stages-not-ours", path),
            Self::Open(path) => about("stages-open", path),
            Self::System(path, error) => about("stages-system", path).with("reason", system_words(error)),
        }
    }
}

/// A stage that can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its process.
    pub process: u32,
    /// What its timeline is known by here.
    pub timeline: TimelineKey,
    path: PathBuf,
    started: SystemTime,
}

/// What a timeline is known by among the sockets: made of its path; the embedded example has one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineKey(String);

impl TimelineKey {
    /// It as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// That of a file. One and the same file has one key, whatever it is called.
    #[must_use]
    pub fn of(file: Option<&Path>) -> Self {
        let file = file.map(|file| file.canonicalize().or_else(|_| std::path::absolute(file)));
        let path = file.and_then(Result::ok).unwrap_or_default();
        let digest = Sha256::digest(path.as_os_str().as_bytes());
        let head = digest.first_chunk().copied().unwrap_or_default();
        Self(format!("{:016x}", u64::from_be_bytes(head)))
    }
}

impl Folder {
    /// The one of this user in this environment.
    #[must_use]
    pub fn of_user() -> Self {
        let user = geteuid().as_raw();
        Self::chosen(env::var_os("XDG_RUNTIME_DIR"), &env::temp_dir(), user)
    }

    /// A folder of this path.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn chosen(runtime: Option<OsString>, temporary: &Path, user: u32) -> Self {
        let runtime = runtime.map(PathBuf::from).filter(|path| path.is_absolute() && path.is_dir());
        let runtime = runtime.map(|path| path.join("tarikh")).filter(|path| path.as_os_str().len() <= LONGEST);
        Self(runtime.unwrap_or_else(|| temporary.join(format!("tarikh-{user}"))))
    }

    /// Makes it where it is missing, and looks whether it is the user's alone.
    ///
    /// # Errors
    /// Where it is not, or cannot be made.
    pub fn prepare(&self) -> Result<(), Unusable> {
        match DirBuilder::new().mode(OWN).create(&self.0) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(Unusable::System(self.0.clone(), error)),
            _ => self.examine(),
        }
    }

    fn examine(&self) -> Result<(), Unusable> {
        let path = || self.0.clone();
        // Not what a link leads to.
        let found = fs::symlink_metadata(&self.0).map_err(|error| Unusable::System(path(), error))?;
        if !found.is_dir() || found.uid() != geteuid().as_raw() {
            return Err(Unusable::NotOurs(path()));
        }
        if found.mode() & OTHERS != 0 { Err(Unusable::Open(path())) } else { Ok(()) }
    }

    /// The stages of this user that can be reached, the one started last first. What is left of others is removed. None where there is
    /// no folder yet.
    ///
    /// # Errors
    /// Where the folder is not the user's alone, or cannot be read.
    pub fn stages(&self) -> Result<Vec<Stage>, Unusable> {
        match self.examine() {
            Err(Unusable::System(_, error)) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            examined => examined?,
        }
        let entries = fs::read_dir(&self.0).map_err(|error| Unusable::System(self.0.clone(), error))?;
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut stages: Vec<Stage> = paths.filter_map(Stage::at).filter(Stage::is_there).collect();
        stages.sort_by_key(|stage| (stage.started, stage.process));
        stages.reverse();
        Ok(stages)
    }

    /// A socket for a stage of this process, heard by nobody but this user.
    pub(super) fn listen(&self, timeline: &TimelineKey) -> Result<(UnixListener, PathBuf), Unusable> {
        self.prepare()?;
        let process = std::process::id();
        let (path, made) = (self.0.join(format!("{process}-{}.sock", timeline.0)), self.0.join(process.to_string()));
        let listening = || {
            // A socket that cannot be connected to is taken for one of a dead process: it has its name only once it can be.
            let _ = fs::remove_file(&made);
            let listener = UnixListener::bind(&made)?;
            listener.set_nonblocking(true)?;
            fs::set_permissions(&made, Permissions::from_mode(0o600))?;
            fs::rename(&made, &path)?;
            Ok(listener)
        };
        let listener = listening().map_err(|error| Unusable::System(self.0.clone(), error))?;
        // Of those that are there, dead ones are removed.
        let _ = self.stages();
        Ok((listener, path))
    }
}

impl Stage {
    /// The stage of a socket; nothing where it is not named as one.
    fn at(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".sock")?;
        let (process, timeline) = name.split_once('-')?;
        let (process, timeline) = (process.parse().ok()?, TimelineKey(timeline.to_owned()));
        let started = fs::symlink_metadata(&path).ok()?.modified().ok()?;
        Some(Self { process, timeline, path, started })
    }

    /// Whether it is this process's own.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.process == std::process::id()
    }

    /// Whether anybody listens. The socket of a process that has died is removed.
    fn is_there(&self) -> bool {
        match self.connect() {
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                let _ = fs::remove_file(&self.path);
                false
            }
            Err(_) => false,
        }
    }

    /// Connects to it.
    pub(super) fn connect(&self) -> io::Result<UnixStream> {
        UnixStream::connect(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::path::Path;

    use super::{Folder, TimelineKey, Unusable};

    #[test]
    fn it_is_made_for_the_user_alone_and_so_is_the_socket() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(home.path().join("tarikh"));
        assert!(folder.stages().expect("none yet").is_empty());
        let (_listener, path) = folder.listen(&TimelineKey::of(None)).expect("a socket");
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!((mode(&home.path().join("tarikh")), mode(&path)), (0o700, 0o600));
        let stages = folder.stages().expect("one");
        assert_eq!(stages.iter().map(|stage| stage.process).collect::<Vec<_>>(), [std::process::id()]);
    }

    #[test]
    fn one_that_others_can_open_or_a_link_or_a_file_is_refused_and_left_as_it_is() {
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name);
        fs::create_dir(at("open")).expect("made");
        fs::set_permissions(at("open"), Permissions::from_mode(0o750)).expect("opened");
        fs::create_dir(at("own")).expect("made");
        symlink(at("own"), at("link")).expect("linked");
        fs::write(at("file"), "words").expect("written");
        let refused = |name: &str| Folder::at(at(name)).listen(&TimelineKey::of(None)).expect_err("refused");
        assert!(matches!(refused("open"), Unusable::Open(_)));
        assert!(matches!(refused("link"), Unusable::NotOurs(_)));
        assert!(matches!(refused("file"), Unusable::NotOurs(_)));
        assert!(matches!(refused("none/below"), Unusable::System(..)));
        // To others than root this one belongs to another user.
        assert!(matches!(Folder::at("/proc").stages(), Err(Unusable::NotOurs(_) | Unusable::Open(_))));
        assert_eq!(fs::metadata(at("open")).expect("there").permissions().mode() & 0o777, 0o750);
        assert_eq!(fs::read_dir(at("own")).expect("there").count(), 0);
    }

    #[test]
    fn what_dead_processes_left_is_removed_and_what_is_none_of_ours_stays() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(home.path().join("t"));
        folder.prepare().expect("made");
        let path = home.path().join("t/999999-0123456789abcdef.sock");
        drop(UnixListener::bind(&path).expect("bound"));
        fs::write(home.path().join("t/notes.txt"), "mine").expect("written");
        assert!(path.exists());
        assert!(folder.stages().expect("looked through").is_empty());
        assert!(!path.exists());
        assert!(home.path().join("t/notes.txt").exists());
    }

    #[test]
    fn a_timeline_is_known_by_its_file_however_that_is_named() {
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("أحداث.yaml");
        fs::write(&file, "").expect("written");
        symlink(&file, home.path().join("link.yaml")).expect("linked");
        let key = |name: &str| TimelineKey::of(Some(&home.path().join(name)));
        assert_eq!(key("أحداث.yaml"), key("link.yaml"));
        assert_eq!(key("أحداث.yaml"), key("./أحداث.yaml"));
        assert_ne!(key("أحداث.yaml"), key("other.yaml"));
        assert_ne!(key("other.yaml"), TimelineKey::of(None));
    }

    #[test]
    fn without_a_runtime_folder_or_with_a_long_one_it_is_among_the_temporary_files() {
        let home = tempfile::tempdir().expect("a folder");
        let long = home.path().join("x".repeat(80));
        fs::create_dir(&long).expect("made");
        let chosen = |runtime: Option<&Path>| Folder::chosen(runtime.map(Into::into), Path::new("/tmp"), 7);
        for none in [None, Some(Path::new("relative")), Some(Path::new("/nowhere/at/all")), Some(long.as_path())] {
            assert_eq!(chosen(none), Folder::at("/tmp/tarikh-7"));
        }
        assert_eq!(chosen(Some(home.path())), Folder::at(home.path().join("tarikh")));
    }
}
