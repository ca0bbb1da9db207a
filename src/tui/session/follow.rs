//! The stage of a talk as the notes follow it, and the seconds that go by.

use std::io;
use std::time::{Duration, Instant};

use chrono::{Local, Timelike};

use super::{End, Session};
use crate::app::Message;
use crate::app::remote::{Clock, Command, TimeOfDay};
use crate::tui::control::client::Wanted;
use crate::tui::control::folder::Folder;
use crate::tui::control::{Follower, later};
use crate::tui::deadlines::Deadline;
use crate::tui::inbox::Inbox;

const SECOND: u64 = 1000;

/// What the notes need of the world.
pub(super) struct Follow {
    follower: Follower,
    /// The clock of the talk as it was told last, and when that was.
    clock: Option<(Clock, Instant)>,
}

impl Follow {
    /// Begins to look for a stage; what it says comes into the inbox.
    pub(super) fn start(wanted: Wanted, inbox: &Inbox) -> io::Result<Self> {
        let (follower, following) = Follower::new(Folder::of_user(), wanted)?;
        inbox.spawn("follower", move |sender| following.run(&|message| sender.send(message)))?;
        Ok(Self { follower, clock: None })
    }
}

impl Session {
    /// Asks the stage for something.
    pub(super) fn send(&self, command: Command) {
        if let Some(follow) = &self.follow {
            follow.follower.send(command);
        }
    }

    /// Takes the clock of the talk; the notes tick with it.
    pub(super) fn hear_clock(&mut self, clock: Clock) {
        if let Some(follow) = &mut self.follow {
            let now = Instant::now();
            follow.clock = Some((clock, now));
            self.deadlines.set(Deadline::Second, Some(now + until_next(clock)));
        }
    }

    /// Another second has gone by.
    pub(super) fn tick(&mut self) -> Result<(), End> {
        let Some(follow) = &self.follow else { return Ok(()) };
        let now = Instant::now();
        let clock = follow.clock.map(|(clock, heard)| later(clock, now.saturating_duration_since(heard)));
        self.deadlines.set(Deadline::Second, Some(now + until_next(clock.unwrap_or_default())));
        self.update(Message::Second { clock, time: time_of_day() })
    }
}

/// How long it is to the next whole second of a clock.
fn until_next(clock: Clock) -> Duration {
    Duration::from_millis(SECOND - clock.elapsed % SECOND)
}

/// What time it is where the speaker is.
fn time_of_day() -> TimeOfDay {
    let now = Local::now();
    let small = |part: u32| u8::try_from(part).unwrap_or_default();
    TimeOfDay { hour: small(now.hour()), minute: small(now.minute()) }
}
