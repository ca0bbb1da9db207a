//! The other end: finding a stage, and asking it for something once.

use std::io;
use std::os::fd::AsFd;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::PollFd;

use super::connection::Connection;
use super::folder::{Folder, Stage, TimelineKey, Unusable};
use super::wire::{self, Ask, Fault, Say};
use crate::app::remote::{Clock, Command, Refusal, Report};
use crate::read;
use crate::tui::patience::at_most;
use crate::tui::reader::wait;

/// How long a stage may take to answer: one that is stopped, or works at something long, is not waited for.
const ANSWER: Duration = Duration::from_secs(5);

/// Which stage is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// The one that was started last.
    #[default]
    Newest,
    /// That of a process.
    Process(u32),
    /// The one started last of those that show a timeline.
    Timeline(TimelineKey),
}

impl Wanted {
    /// What is written on a command line: the number of a process, else a timeline.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let timeline = || Self::Timeline(TimelineKey::of(read::file_of(Some(Path::new(name))).as_deref()));
        name.parse().map_or_else(|_| timeline(), Self::Process)
    }

    /// The one of these that is meant.
    #[must_use]
    pub fn among<'a>(&self, stages: &'a [Stage]) -> Option<&'a Stage> {
        stages.iter().find(|stage| match self {
            Self::Newest => true,
            Self::Process(process) => stage.process == *process,
            Self::Timeline(timeline) => stage.timeline == *timeline,
        })
    }
}

/// Why nothing came of it.
#[derive(Debug)]
pub enum Failure {
    /// There is no such stage.
    NoStage,
    /// The folder of stages cannot be used.
    Folder(Unusable),
    /// What was asked for cannot be.
    Refused(Refusal),
    /// The stage does not understand, or is of another version.
    Fault(Fault),
    /// The stage did not answer in time, or has gone meanwhile.
    NoAnswer,
}

/// Where the talk of a stage is.
///
/// # Errors
/// Where it cannot be told.
pub fn status(folder: &Folder, wanted: &Wanted) -> Result<(Box<Report>, Clock), Failure> {
    asked(folder, wanted, &Ask::Status, |said| match said {
        Say::Stage { report, clock } => Some((report, clock)),
        _ => None,
    })
}

/// Has a stage do something, and waits until it is done.
///
/// # Errors
/// Where it is not done.
pub fn command(folder: &Folder, wanted: &Wanted, command: Command) -> Result<(), Failure> {
    asked(folder, wanted, &Ask::Command(command), |said| (said == Say::Done).then_some(()))
}

fn asked<T>(
    folder: &Folder,
    wanted: &Wanted,
    what: &Ask,
    mut take: impl FnMut(Say) -> Option<T>,
) -> Result<T, Failure> {
    let stages = folder.stages().map_err(Failure::Folder)?;
    let stage = wanted.among(&stages).ok_or(Failure::NoStage)?;
    let mut connection = stage.connect().and_then(Connection::new).map_err(|_| Failure::NoStage)?;
    connection.put(&wire::ask(what));
    let end = Instant::now() + at_most(ANSWER);
    while Instant::now() < end {
        while let Some(line) = connection.line().map_err(Failure::Fault)? {
            match wire::read(&line).map_err(Failure::Fault)? {
                Say::Error(fault) => return Err(Failure::Fault(fault)),
                Say::Refused(why) => return Err(Failure::Refused(why)),
                said => {
                    if let Some(taken) = take(said) {
                        return Ok(taken);
                    }
                }
            }
        }
        if connection.has_ended() {
            break;
        }
        exchange(&mut connection, end).map_err(|_| Failure::NoAnswer)?;
    }
    Err(Failure::NoAnswer)
}

fn exchange(connection: &mut Connection, end: Instant) -> io::Result<()> {
    wait(&mut [PollFd::from_borrowed_fd(connection.as_fd(), connection.awaits(true))], Some(end))?;
    connection.flush()?;
    connection.fill()
}
