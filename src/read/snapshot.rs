//! What stood in the files of a timeline when they were read: enough to see later whether it still does.

use std::fs::{self, Metadata};
use std::hash::BuildHasher;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use foldhash::quality::FixedState;

use super::article;
use super::regular::{self, Refusal};
use crate::load::ArticleError;
use crate::load::limits;

/// What the system tells of a file without reading it: which file it is, its size, when it was changed, to the nanosecond where the
/// file system knows it. Two saves within one tick of a coarse clock may have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    file: (u64, u64),
    size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    /// That of the file at a path, links followed; none where the system tells nothing: it is missing, or may not be looked at.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().as_ref().map(Self::from)
    }

    /// The same, asked of the opened file: on a file system of another machine only opening asks that machine.
    #[must_use]
    pub fn of_opened(path: &Path) -> Option<Self> {
        regular::open(path).and_then(|file| file.metadata()).ok().as_ref().map(Self::from).or_else(|| Self::of(path))
    }
}

impl From<&Metadata> for Stamp {
    fn from(metadata: &Metadata) -> Self {
        Self {
            file: (metadata.dev(), metadata.ino()),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }
}

/// What was found in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// Nothing is there.
    #[default]
    Missing,
    /// It is not read: no permission, no file, too large, outside the folder.
    Refused,
    /// So many bytes, with a digest of them.
    Bytes(u64, u64),
}

impl Content {
    fn of(bytes: &[u8]) -> Self {
        Self::Bytes(limits::size(bytes), FixedState::default().hash_one(bytes))
    }

    /// Of the timeline.
    pub(super) fn of_timeline(read: &Result<Vec<u8>, Refusal>) -> Self {
        match read {
            Ok(bytes) => Self::of(bytes),
            Err(Refusal::Missing) => Self::Missing,
            Err(_) => Self::Refused,
        }
    }

    /// Of an article.
    pub(super) fn of_article(read: &Result<Vec<u8>, ArticleError>) -> Self {
        match read {
            Ok(bytes) => Self::of(bytes),
            Err(ArticleError::Missing(_)) => Self::Missing,
            Err(_) => Self::Refused,
        }
    }

    /// Whether there is anything to read.
    fn has_words(self) -> bool {
        matches!(self, Self::Bytes(1.., _))
    }
}

/// A file as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadFile {
    /// How the timeline calls it; for the timeline itself, nothing.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// What the system told of it before it was read.
    pub stamp: Option<Stamp>,
    /// What was found in it.
    pub content: Content,
}

impl ReadFile {
    /// A timeline, or a file like one, as it is now.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let (stamp, read) = (Stamp::of(path), regular::read(path, limits::TIMELINE));
        Self { name: String::new(), path: path.to_owned(), stamp, content: Content::of_timeline(&read) }
    }
}

/// The files of one reading; none for the example, which is in no file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The timeline first, then its articles in the order they are named in.
    pub files: Vec<ReadFile>,
}

impl Snapshot {
    /// Where its files are, each with what the system told of it.
    pub fn stamps(&self) -> impl Iterator<Item = (&Path, Option<Stamp>)> {
        self.files.iter().map(|file| (file.path.as_path(), file.stamp))
    }

    /// Whether the files still hold what was found in them. Reads them, up to the first that does not.
    #[must_use]
    pub fn still_holds(&self) -> bool {
        let Some((timeline, articles)) = self.files.split_first() else { return false };
        let read = regular::read(&timeline.path, limits::TIMELINE);
        let folder = article::folder(&timeline.path);
        Content::of_timeline(&read) == timeline.content
            && articles
                .iter()
                .all(|article| Content::of_article(&article::read(folder, &article.name)) == article.content)
    }

    /// Whether no file was changed since its reading began.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.stamps().all(|(path, stamp)| Stamp::of(path) == stamp)
    }

    /// Whether something was written into a file after a time, and not in what is the future here, as it may seem on another machine.
    #[must_use]
    pub fn was_written_since(&self, time: SystemTime) -> bool {
        let written = |(_, stamp): (&Path, Option<Stamp>)| {
            let (seconds, nanoseconds) = stamp?.modified;
            let since = Duration::new(u64::try_from(seconds).ok()?, u32::try_from(nanoseconds).ok()?);
            SystemTime::UNIX_EPOCH.checked_add(since)
        };
        self.stamps().filter_map(written).any(|written| written > time && written <= SystemTime::now())
    }

    /// Whether a file is missing, or empty, in which something was found before: as in the middle of a save.
    #[must_use]
    pub fn lacks_words_of(&self, before: &Self) -> bool {
        let lost = |file: &ReadFile| {
            let was = before.files.iter().find(|was| was.name == file.name && was.path == file.path);
            !file.content.has_words() && was.is_some_and(|was| was.content.has_words())
        };
        self.files.iter().any(lost)
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use rstest::rstest;

    use super::{Content, Duration, ReadFile, Snapshot, SystemTime};

    fn snapshot(files: &[(&str, Content)]) -> Snapshot {
        let file = |(name, content): &(&str, Content)| ReadFile {
            name: (*name).to_owned(),
            path: PathBuf::from(name),
            stamp: None,
            content: *content,
        };
        Snapshot { files: files.iter().map(file).collect() }
    }

    const WORDS: Content = Content::Bytes(9, 1);
    const OTHER: Content = Content::Bytes(3, 2);
    const EMPTY: Content = Content::Bytes(0, 3);

    #[rstest]
    #[case::same(&[("", WORDS), ("مقال.txt", WORDS)], false)]
    #[case::other_words(&[("", OTHER), ("مقال.txt", OTHER)], false)]
    #[case::truncated(&[("", EMPTY), ("مقال.txt", WORDS)], true)]
    #[case::moved_away(&[("", Content::Missing)], true)]
    #[case::article_truncated(&[("", WORDS), ("مقال.txt", EMPTY)], true)]
    #[case::article_moved_away(&[("", WORDS), ("مقال.txt", Content::Missing)], true)]
    #[case::no_permission(&[("", WORDS), ("مقال.txt", Content::Refused)], true)]
    #[case::article_no_longer_named(&[("", OTHER)], false)]
    #[case::another_article_that_is_missing(&[("", OTHER), ("b.txt", Content::Missing)], false)]
    fn a_save_that_is_not_done_is_told_from_one_that_is(#[case] now: &[(&str, Content)], #[case] lacks: bool) {
        let before = snapshot(&[("", WORDS), ("مقال.txt", WORDS)]);
        assert_eq!(snapshot(now).lacks_words_of(&before), lacks);
        assert!(!snapshot(now).lacks_words_of(&snapshot(now)), "what was told already is not waited for again");
        assert!(!snapshot(now).lacks_words_of(&Snapshot::default()), "nor is anything at the first reading");
    }

    #[test]
    fn files_are_told_apart_by_what_stands_in_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let [timeline, article] = ["events.yaml", "مقال.txt"].map(|name| folder.path().join(name));
        let write = |path: &PathBuf, words: &str| std::fs::write(path, words).expect("written");
        write(&timeline, "title: جسر\n");
        write(&article, "قال المتحدث\n");
        let read = |name: &str, path: &PathBuf| ReadFile {
            name: name.to_owned(),
            path: path.clone(),
            stamp: super::Stamp::of(path),
            content: Content::of(&std::fs::read(path).expect("read")),
        };
        let seen = Snapshot { files: vec![read("", &timeline), read("مقال.txt", &article)] };
        assert!(seen.still_holds() && seen.is_untouched());
        write(&article, "قال المتحدث\n");
        assert!(seen.still_holds(), "the same bytes are no change");
        write(&article, "نفى المتحدث\n");
        assert!(!seen.still_holds() && !seen.is_untouched(), "of the same length, and another");
        let hour = Duration::from_secs(3600);
        assert!(seen.was_written_since(SystemTime::now() - hour));
        assert!(!seen.was_written_since(SystemTime::now() + hour));
        let ahead = std::fs::File::open(&article).expect("open").set_modified(SystemTime::now() + hour);
        ahead.expect("a time");
        let in_future = Snapshot { files: vec![read("مقال.txt", &article)] };
        assert!(!in_future.was_written_since(SystemTime::now() - hour), "another machine has another clock");
        write(&article, "قال المتحدث\n");
        std::fs::remove_file(&timeline).expect("removed");
        assert!(!seen.still_holds());
    }
}
