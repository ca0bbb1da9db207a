//! When to look at files of which something was told: once nothing more comes, or after a time.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::tui::patience::at_most;

/// Nothing more comes after so long: an editor that saves does several things in a row.
const QUIET: Duration = Duration::from_millis(80);
/// Of files saved again and again something is seen so long after the first time.
const MOST: Duration = Duration::from_millis(250);
/// Who writes slowly is waited for so long after the last of it, unless the file is closed before.
const WRITING: Duration = Duration::from_secs(2);
/// And for so long in all.
const LONGEST: Duration = Duration::from_secs(10);

/// What the system told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign<'a> {
    /// Something beside our files came, went, or was renamed.
    Beside,
    /// One of our files came, went, was renamed.
    Replaced(&'a Path),
    /// Something was written into one of our files, which is open still.
    Written(&'a Path),
    /// One of our files was closed by who wrote into it.
    Closed(&'a Path),
}

/// What is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Whether our files are still the same, which may well be.
    Compare,
    /// What stands in them: one was surely touched.
    Read,
}

/// What was told and not yet looked at.
#[derive(Debug)]
pub(super) struct Calm {
    times: Option<(Instant, Instant)>,
    ours: bool,
    writing: Vec<PathBuf>,
    /// For how long who writes is waited for, after the last of it and in all.
    patience: (Duration, Duration),
}

impl Calm {
    /// Nothing told yet.
    pub(super) fn new() -> Self {
        Self { times: None, ours: false, writing: Vec::new(), patience: (at_most(WRITING), at_most(LONGEST)) }
    }

    /// Notes what the system told.
    pub(super) fn on(&mut self, sign: Sign<'_>, now: Instant) {
        let first = self.times.map_or(now, |(first, _)| first);
        self.times = Some((first, now));
        let (Sign::Replaced(path) | Sign::Written(path) | Sign::Closed(path)) = sign else { return };
        self.ours = true;
        self.writing.retain(|written| written != path);
        if matches!(sign, Sign::Written(_)) {
            self.writing.push(path.to_owned());
        }
    }

    /// When to look, unless something more comes before.
    pub(super) fn due(&self) -> Option<Instant> {
        let (first, last) = self.times?;
        let (quiet, most) = if self.writing.is_empty() { (QUIET, MOST) } else { self.patience };
        Some((last + quiet).min(first + most))
    }

    /// What to look at, if it is time to.
    pub(super) fn take_due(&mut self, now: Instant) -> Option<Look> {
        self.due().filter(|due| *due <= now)?;
        let look = if self.ours { Look::Read } else { Look::Compare };
        (self.times, self.ours) = (None, false);
        self.writing.clear();
        Some(look)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::{Duration, Instant};

    use rstest::rstest;

    use super::Sign::{self, Beside, Closed, Replaced, Written};
    use super::{Calm, Look};

    fn file() -> &'static Path {
        Path::new("/جسر/events.yaml")
    }

    fn article() -> &'static Path {
        Path::new("/جسر/مقال.txt")
    }

    /// At which millisecond it is looked, and at what, after signs at theirs; none of them comes later than that.
    #[rstest]
    #[case::a_swap_file_comes(&[(0, Beside)], 80, Look::Compare)]
    #[case::saved_in_place(&[(0, Written(file())), (1, Closed(file()))], 81, Look::Read)]
    #[case::saved_by_rename(&[(0, Beside), (3, Replaced(file()))], 83, Look::Read)]
    #[case::moved_away_and_made_anew(&[(0, Replaced(file())), (9, Written(file())), (10, Closed(file()))], 90, Look::Read)]
    #[case::written_slowly(&[(0, Written(file())), (900, Written(file())), (1800, Closed(file()))], 1800, Look::Read)]
    #[case::written_and_left_open(&[(0, Written(file())), (5, Written(file()))], 2005, Look::Read)]
    #[case::two_files(&[(0, Written(file())), (1, Written(article())), (2, Closed(file())), (60, Closed(article()))], 140, Look::Read)]
    #[case::replaced_while_it_is_written(&[(0, Written(file())), (50, Replaced(file()))], 130, Look::Read)]
    #[case::again_and_again(&[(0, Replaced(file())), (70, Replaced(file())), (140, Replaced(file())), (210, Replaced(file()))], 250, Look::Read)]
    #[case::written_without_end(&[(0, Written(file())), (1900, Written(file())), (3800, Written(file())), (5700, Written(file())), (7600, Written(file())), (9500, Written(file()))], 10_000, Look::Read)]
    fn it_is_looked_once_who_saves_is_done(#[case] signs: &[(u64, Sign<'_>)], #[case] at: u64, #[case] look: Look) {
        let start = Instant::now();
        let after = |time| start + Duration::from_millis(time);
        let mut calm = Calm::new();
        for (time, sign) in signs {
            assert_eq!(calm.take_due(after(*time)), None, "before {sign:?}");
            calm.on(*sign, after(*time));
        }
        let last = signs.last().map_or(0, |(time, _)| *time);
        assert!(at == last || calm.take_due(after(at - 1)).is_none());
        assert_eq!(calm.take_due(after(at)), Some(look));
        assert_eq!((calm.due(), calm.take_due(after(at + 9_000))), (None, None), "and once");
    }
}
