//! What other programs of the same user may ask of a talk, and what they are told of it: the notes in a second terminal, and
//! whatever is wired to `tarikh ctl`.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::keymap::StageAction;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    /// What a key of the stage asks for.
    Key {
        /// Which action, by its name.
        action: StageAction,
    },
    /// Go to the first stop at an event of the talk.
    Goto {
        /// Its id, or its number in the timeline.
        event: String,
    },
    /// Go to a stop of the talk.
    Stop {
        /// From 1.
        stop: usize,
    },
    /// Blank the stage, or show it again.
    Blank {
        /// How it is to be.
        to: Blank,
    },
    /// Tell of a stop without going there; answered with the report of that stop alone.
    Peek {
        /// From 1.
        stop: usize,
    },
}

/// Who asked, as the stage counts those that are connected to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer(pub u64);

/// Why something that was asked for cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The talk has no such event.
    NoEvent,
    /// The talk has no such stop.
    NoStop,
}

impl Refusal {
    /// Names the message that says so.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NoEvent => "talk-no-event",
            Self::NoStop => "talk-no-stop",
        }
    }
}

/// What the clock of a talk is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockCommand {
    /// Begin, unless it has begun before: the talk goes on for the first time.
    Begin,
    /// Stop, or go on.
    Toggle,
    /// Begin anew from nothing, running or not as before.
    Reset,
}

/// The clock of a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Clock {
    /// Milliseconds that it ran for.
    pub elapsed: u64,
    /// Milliseconds of these at the stop that is on the stage, since it was gone to last.
    pub at_stop: u64,
    /// Whether it runs.
    pub running: bool,
}

/// Hours and minutes of a day where the speaker is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeOfDay {
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
}

/// What is seen in place of the talk.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Blank {
    /// Nothing: the talk is seen.
    #[default]
    Off,
    /// A dark screen.
    Dark,
    /// A screen of paper.
    Paper,
}

/// A text by language, in the order of the file.
pub type Versions = Vec<(String, String)>;

/// Where a talk is. Two reports differ whenever something on the stage does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// What the talk is called.
    pub title: Versions,
    /// The tour that is told, by its id.
    pub tour: Option<String>,
    /// On the stage.
    pub now: StopReport,
    /// The stop after it.
    pub next: Option<StopReport>,
    /// The one after that.
    pub then: Option<StopReport>,
    /// Which stop, from 1.
    pub stop: usize,
    /// How many stops there are.
    pub stops: usize,
    /// Which step of it, from 1.
    pub step: usize,
    /// How many steps it has.
    pub steps: usize,
    /// What is seen in place of it.
    pub blank: Blank,
    /// Seconds between two steps, while they follow one another by themselves.
    pub autoplay: Option<u32>,
    /// How long the stops before this one were to take, in seconds, where all of them say so.
    pub planned_before: Option<u32>,
    /// How long all stops are to take.
    pub planned: Option<u32>,
}

/// A stop of a talk, for who speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct StopReport {
    /// The id of the event.
    pub event: String,
    /// Its number in the timeline.
    pub number: usize,
    /// Its date as the file writes it (EDTF).
    pub date: String,
    /// What happened.
    pub title: Versions,
    /// What to say.
    pub notes: Versions,
    /// How long to stay, in seconds.
    pub seconds: Option<u32>,
    /// What the step shows that is on the stage, in words: of the stop that is on it.
    pub passage: Versions,
}

/// Milliseconds as minutes and seconds, after an hour with hours: `1:05:09`.
#[must_use]
pub fn duration(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::duration;

    #[rstest]
    #[case(0, "0:00")]
    #[case(59_999, "0:59")]
    #[case(761_000, "12:41")]
    #[case(3_909_000, "1:05:09")]
    fn a_duration_is_read_as_on_a_stopwatch(#[case] milliseconds: u64, #[case] read: &str) {
        assert_eq!(duration(milliseconds), read);
    }
}
