//! Looking whether files are the same as before, and every so often where nothing is told of them.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::read::snapshot::{Snapshot, Stamp};

/// So often it is looked at the least, and at the most.
const OFTEN: Duration = Duration::from_millis(120);
const SELDOM: Duration = Duration::from_secs(5);
/// Looking takes no more than one part of so many of the time.
const PART: u32 = 20;
/// A file system may tell the times of files only to two seconds: what is saved twice within them is looked at once more.
const COARSE: Duration = Duration::from_secs(3);

/// Why it is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// Something was told.
    Told,
    /// It was time to.
    Looked,
}

/// The files, and what they were when they were looked at last.
#[derive(Debug, Default)]
pub(super) struct Looks {
    files: Vec<(PathBuf, Option<Stamp>)>,
    /// What they seem to have become; it is told once they stay so.
    becoming: Option<Vec<Option<Stamp>>>,
    /// When to look next, where nothing is told.
    next: Option<Instant>,
    /// When they are told of once more, since the time of a file may be coarse.
    again: Option<Instant>,
}

impl Looks {
    /// Takes files as they were read.
    pub(super) fn know(&mut self, snapshot: &Snapshot) {
        self.files = snapshot.stamps().map(|(path, stamp)| (path.to_owned(), stamp)).collect();
        self.becoming = None;
    }

    /// Where the files are.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|(path, _)| path.as_path())
    }

    /// Looks every so often from now on.
    pub(super) fn begin(&mut self) {
        self.next.get_or_insert_with(Instant::now);
    }

    /// Looks only when something is told.
    pub(super) fn end(&mut self) {
        (self.next, self.becoming, self.again) = (None, None, None);
    }

    /// When to look.
    pub(super) fn due(&self) -> Option<Instant> {
        self.next
    }

    /// Looks at the files; whether to tell that they are others than before.
    pub(super) fn look(&mut self, seen: Seen, now: Instant) -> bool {
        let stamp = if self.next.is_some() { Stamp::of_opened } else { Stamp::of };
        let stamps: Vec<Option<Stamp>> = self.files.iter().map(|(path, _)| stamp(path)).collect();
        if let Some(next) = &mut self.next {
            *next = now + (now.elapsed() * PART).clamp(OFTEN, SELDOM);
        }
        self.decide(seen, stamps, now)
    }

    fn decide(&mut self, seen: Seen, stamps: Vec<Option<Stamp>>, now: Instant) -> bool {
        let same = self.files.iter().map(|(_, stamp)| stamp).eq(&stamps);
        if same {
            self.becoming = None;
            return self.again.take_if(|again| *again <= now).is_some();
        }
        // Who writes is not waited for by anything that is told.
        if seen == Seen::Looked && self.becoming.as_ref() != Some(&stamps) {
            self.becoming = Some(stamps);
            return false;
        }
        for ((_, known), stamp) in self.files.iter_mut().zip(stamps) {
            *known = stamp;
        }
        self.becoming = None;
        self.again = self.next.map(|_| now + COARSE);
        true
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::{Duration, Instant};

    use super::{COARSE, Looks, Seen};
    use crate::read::snapshot::{Content, ReadFile, Snapshot, Stamp};

    /// Files that are looked at, and stamps to give them: of another file each.
    fn looks(files: &[Option<Stamp>]) -> Looks {
        let file = |(n, stamp): (usize, &Option<Stamp>)| ReadFile {
            name: format!("{n}.txt"),
            path: PathBuf::from(format!("/nowhere/جسر/{n}.txt")),
            stamp: *stamp,
            content: Content::Missing,
        };
        let mut looks = Looks::default();
        looks.know(&Snapshot { files: files.iter().enumerate().map(file).collect() });
        looks
    }

    fn stamps() -> [Option<Stamp>; 3] {
        ["src", "tests", "Cargo.toml"].map(|path| Stamp::of(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)))
    }

    #[test]
    fn what_is_told_of_is_compared_and_told_once() {
        let [a, b, c] = stamps();
        let (mut looks, now) = (looks(&[a, b]), Instant::now());
        assert!(!looks.decide(Seen::Told, vec![a, b], now));
        assert!(looks.decide(Seen::Told, vec![a, c], now));
        assert!(!looks.decide(Seen::Told, vec![a, c], now + COARSE));
        assert!(looks.decide(Seen::Told, vec![a, None], now), "one is gone");
        assert!(looks.decide(Seen::Told, vec![a, c], now), "and comes back");
    }

    #[test]
    fn what_nobody_tells_of_is_told_once_it_stays_as_it_is_and_again_later() {
        let [a, b, c] = stamps();
        let (mut looks, now) = (looks(&[a]), Instant::now());
        looks.begin();
        assert!(!looks.decide(Seen::Looked, vec![None], now), "renamed away");
        assert!(!looks.decide(Seen::Looked, vec![b], now), "half written");
        assert!(!looks.decide(Seen::Looked, vec![c], now), "whole, as far as can be known");
        assert!(looks.decide(Seen::Looked, vec![c], now));
        assert!(!looks.decide(Seen::Looked, vec![c], now + Duration::from_millis(500)));
        assert!(looks.decide(Seen::Looked, vec![c], now + COARSE), "as it may have been saved twice at the same time");
        assert!(!looks.decide(Seen::Looked, vec![c], now + COARSE * 2), "and no more");
        assert!(!looks.decide(Seen::Looked, vec![a], now), "changed");
        assert!(!looks.decide(Seen::Looked, vec![c], now) && !looks.decide(Seen::Looked, vec![a], now), "and back");
    }

    #[test]
    fn where_it_is_told_nobody_looks() {
        let mut looks = looks(&stamps());
        assert_eq!(looks.due(), None);
        looks.begin();
        let due = looks.due().expect("a time");
        assert!(looks.look(Seen::Told, due), "they are not there");
        assert!(looks.due().is_some_and(|next| next > due));
        looks.end();
        assert_eq!(looks.due(), None);
    }
}
