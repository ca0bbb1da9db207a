//! What the system tells of the folders that are watched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Told;
use super::calm::Sign;
use crate::read::system_words;
use crate::tui::fault::Fault;

/// The folders of which the system tells what changes in them.
pub(super) struct Events {
    watcher: RecommendedWatcher,
    /// Each with what it was when watching it began: another folder may come to have its name.
    watched: BTreeMap<PathBuf, Identity>,
}

/// Device and inode.
type Identity = (u64, u64);

impl Events {
    /// Nothing watched yet; what is told comes to the thread that watches.
    ///
    /// # Errors
    /// Why the system tells nothing, in its own words.
    pub(super) fn new(told: Sender<Told>, fault: Option<Fault>) -> Result<Self, String> {
        if fault == Some(Fault::Events) {
            return Err("asked to tell nothing".to_owned());
        }
        let tell = move |event: notify::Result<Event>| {
            if event.as_ref().map_or(true, is_of_interest) {
                // Nobody left to tell: the program is ending.
                let _ = told.send(Told::Event(event.unwrap_or_default()));
            }
        };
        let watcher = notify::recommended_watcher(tell).map_err(|error| words(&error))?;
        Ok(Self { watcher, watched: BTreeMap::new() })
    }

    /// Watches these folders and no others.
    ///
    /// # Errors
    /// Why one of them cannot be watched, in the words of the system; nothing is said of one that is not there.
    pub(super) fn follow(&mut self, folders: &BTreeSet<PathBuf>) -> Result<(), String> {
        let now = |folder: &PathBuf| identity(folder).filter(|_| folders.contains(folder));
        let other: Vec<PathBuf> = self
            .watched
            .iter()
            .filter(|(folder, was)| now(folder) != Some(**was))
            .map(|(folder, _)| folder.clone())
            .collect();
        for folder in other {
            self.watched.remove(&folder);
            // Of one that is gone the system has forgotten already.
            let _ = self.watcher.unwatch(&folder);
        }
        let mut failed = None;
        for folder in folders {
            let Some(identity) = identity(folder).filter(|_| !self.watched.contains_key(folder)) else { continue };
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => drop(self.watched.insert(folder.clone(), identity)),
                Err(error) => failed = Some(words(&error)),
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// Whether all of these folders are watched.
    pub(super) fn watches(&self, folders: &BTreeSet<PathBuf>) -> bool {
        folders.iter().all(|folder| self.watched.contains_key(folder))
    }
}

fn identity(folder: &Path) -> Option<Identity> {
    fs::metadata(folder).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

fn words(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::Io(error) => system_words(error),
        kind => format!("{kind:?}"),
    }
}

/// Reading is told of as well, ours among it.
fn is_of_interest(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
}

/// What an event says of files at these paths.
pub(super) fn signs<'a>(event: &'a Event, ours: &'a BTreeSet<PathBuf>) -> Vec<Sign<'a>> {
    if event.paths.is_empty() {
        return vec![Sign::Beside];
    }
    let sign = |path: &'a PathBuf| match (ours.contains(path), event.kind) {
        (true, EventKind::Modify(ModifyKind::Data(_))) => Some(Sign::Written(path)),
        (true, EventKind::Access(_)) => Some(Sign::Closed(path)),
        (true, _) => Some(Sign::Replaced(path)),
        // What is written into other files is nobody's business.
        (false, EventKind::Access(_) | EventKind::Modify(ModifyKind::Data(_))) => None,
        (false, _) => Some(Sign::Beside),
    };
    event.paths.iter().filter_map(sign).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use notify::event::{AccessKind, AccessMode, CreateKind, DataChange, Flag, ModifyKind, RemoveKind, RenameMode};
    use notify::{Event, EventKind};
    use rstest::rstest;

    use super::{is_of_interest, signs};

    const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSED: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));
    const READ: EventKind = EventKind::Access(AccessKind::Open(AccessMode::Any));

    #[rstest]
    #[case::written(WRITTEN, &["/جسر/events.yaml"], "[Written(\"/جسر/events.yaml\")]")]
    #[case::closed(CLOSED, &["/جسر/events.yaml"], "[Closed(\"/جسر/events.yaml\")]")]
    #[case::removed(EventKind::Remove(RemoveKind::File), &["/جسر/مقال.txt"], "[Replaced(\"/جسر/مقال.txt\")]")]
    #[case::renamed(EventKind::Modify(ModifyKind::Name(RenameMode::Both)), &["/جسر/.tmp", "/جسر/events.yaml"], "[Beside, Replaced(\"/جسر/events.yaml\")]")]
    #[case::touched(EventKind::Modify(ModifyKind::Metadata(notify::event::MetadataKind::Any)), &["/جسر/events.yaml"], "[Replaced(\"/جسر/events.yaml\")]")]
    #[case::a_log_beside(WRITTEN, &["/جسر/server.log"], "[]")]
    #[case::a_link_beside(EventKind::Create(CreateKind::Any), &["/جسر/current"], "[Beside]")]
    #[case::nobody_knows(EventKind::Other, &[], "[Beside]")]
    fn what_is_told_is_told_of_our_files_or_of_others(
        #[case] kind: EventKind,
        #[case] paths: &[&str],
        #[case] wanted: &str,
    ) {
        let ours = ["/جسر/events.yaml", "/جسر/مقال.txt"].map(PathBuf::from).into();
        let event = Event { kind, paths: paths.iter().map(PathBuf::from).collect(), ..Event::default() };
        assert!(is_of_interest(&event));
        assert_eq!(format!("{:?}", signs(&event, &ours)), wanted);
    }

    #[test]
    fn reading_is_no_news_and_lost_events_are() {
        let event = |kind| Event::new(kind).add_path("/جسر/events.yaml".into());
        assert!(!is_of_interest(&event(READ)));
        assert!(is_of_interest(&Event::new(EventKind::Other).set_flag(Flag::Rescan)));
    }
}
