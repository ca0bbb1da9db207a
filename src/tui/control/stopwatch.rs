//! The clock of a talk.

use std::time::{Duration, Instant};

use crate::app::remote::{Clock, ClockCommand};

/// Measures how long a talk goes on, and how long it has been at the stop that is on the stage.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::tui) struct Stopwatch {
    /// How long it ran before it was started last.
    before: Duration,
    /// Since when it runs.
    since: Option<Instant>,
    /// Whether it was ever started since the beginning.
    begun: bool,
    /// What it showed when the stop came onto the stage.
    stop: Duration,
}

impl Stopwatch {
    /// Does what is asked of it.
    pub(in crate::tui) fn apply(&mut self, command: ClockCommand, now: Instant) {
        match command {
            ClockCommand::Begin if self.begun => {}
            ClockCommand::Begin => (self.since, self.begun) = (Some(now), true),
            ClockCommand::Toggle => {
                self.before = self.elapsed(now);
                self.since = if self.since.is_some() { None } else { Some(now) };
                self.begun = true;
            }
            ClockCommand::Reset => {
                let since = self.since.map(|_| now);
                *self = Self { since, begun: since.is_some(), ..Self::default() };
            }
        }
    }

    /// Another stop is on the stage.
    pub(in crate::tui) fn at_another_stop(&mut self, now: Instant) {
        self.stop = self.elapsed(now);
    }

    /// What it shows.
    #[must_use]
    pub(in crate::tui) fn read(&self, now: Instant) -> Clock {
        let elapsed = self.elapsed(now);
        Clock {
            elapsed: milliseconds(elapsed),
            at_stop: milliseconds(elapsed.saturating_sub(self.stop)),
            running: self.since.is_some(),
        }
    }

    fn elapsed(&self, now: Instant) -> Duration {
        self.before + self.since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since))
    }
}

/// What a clock that was read some time ago shows now.
#[must_use]
pub(in crate::tui) fn later(clock: Clock, gone_by: Duration) -> Clock {
    let more = if clock.running { milliseconds(gone_by) } else { 0 };
    Clock { elapsed: clock.elapsed.saturating_add(more), at_stop: clock.at_stop.saturating_add(more), ..clock }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Stopwatch, later};
    use crate::app::remote::{Clock, ClockCommand};

    #[test]
    fn it_begins_once_pauses_and_goes_on_without_a_jump() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut watch = Stopwatch::default();
        assert_eq!(watch.read(at(9)), Clock::default(), "nothing has begun");
        watch.apply(ClockCommand::Begin, at(10));
        watch.apply(ClockCommand::Begin, at(15));
        watch.at_another_stop(at(20));
        assert_eq!(watch.read(at(30)), Clock { elapsed: 20_000, at_stop: 10_000, running: true });
        watch.apply(ClockCommand::Toggle, at(30));
        watch.apply(ClockCommand::Begin, at(50));
        assert_eq!(watch.read(at(100)), Clock { elapsed: 20_000, at_stop: 10_000, running: false });
        watch.apply(ClockCommand::Toggle, at(100));
        assert_eq!(watch.read(at(101)), Clock { elapsed: 21_000, at_stop: 11_000, running: true });
        watch.apply(ClockCommand::Reset, at(110));
        assert_eq!(watch.read(at(112)), Clock { elapsed: 2_000, at_stop: 2_000, running: true });
    }

    #[test]
    fn who_listens_goes_on_counting_while_it_runs() {
        let clock = Clock { elapsed: 1_500, at_stop: 500, running: true };
        assert_eq!(later(clock, Duration::from_secs(2)), Clock { elapsed: 3_500, at_stop: 2_500, running: true });
        let stopped = Clock { running: false, ..clock };
        assert_eq!(later(stopped, Duration::from_secs(2)), stopped);
    }
}
