//! The times to wake at, in one list.

use std::time::Instant;

/// What a time is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deadline {
    /// The first frame does not wait for the files any longer.
    Files,
    /// The first frame does not wait for the terminal's answers any longer.
    Answers,
    /// What the terminal has sent in part, or has still to answer, is not waited for any longer.
    Input,
    /// No other digit is waited for any longer.
    Digit,
    /// The next step of the talk is told.
    Step,
    /// The terminal is asked again what it is.
    Ask,
    /// Another second of a talk has gone by.
    Second,
    /// It is looked at whether tmux is shown on another terminal.
    Client,
}

/// The times to wake at, at most one for each purpose.
#[derive(Debug, Default)]
pub(super) struct Deadlines(Vec<(Deadline, Instant)>);

impl Deadlines {
    /// Waits for this time in place of the one before; for none without one.
    pub(super) fn set(&mut self, deadline: Deadline, at: Option<Instant>) {
        self.0.retain(|(held, _)| *held != deadline);
        self.0.extend(at.map(|at| (deadline, at)));
    }

    /// Whether a time is waited for.
    pub(super) fn holds(&self, deadline: Deadline) -> bool {
        self.0.iter().any(|(held, _)| *held == deadline)
    }

    /// The next time to wake at.
    pub(super) fn next(&self) -> Option<Instant> {
        self.0.iter().map(|(_, at)| *at).min()
    }

    /// Takes one out that is due.
    pub(super) fn take_due(&mut self, now: Instant) -> Option<Deadline> {
        let due = self.0.iter().position(|(_, at)| *at <= now)?;
        Some(self.0.swap_remove(due).0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Deadline, Deadlines};

    #[test]
    fn each_is_due_once_and_not_before_its_time() {
        let start = Instant::now();
        let after = |seconds| Some(start + Duration::from_secs(seconds));
        let mut deadlines = Deadlines::default();
        deadlines.set(Deadline::Files, after(9));
        deadlines.set(Deadline::Ask, after(2));
        deadlines.set(Deadline::Files, after(1));
        deadlines.set(Deadline::Input, after(1));
        deadlines.set(Deadline::Input, None);
        assert_eq!((deadlines.next(), deadlines.take_due(start)), (after(1), None));
        assert_eq!(deadlines.take_due(start + Duration::from_secs(1)), Some(Deadline::Files));
        assert!(!deadlines.holds(Deadline::Files) && deadlines.holds(Deadline::Ask));
        assert_eq!(deadlines.take_due(start + Duration::from_secs(1)), None);
        assert_eq!(deadlines.take_due(start + Duration::from_secs(3)), Some(Deadline::Ask));
        assert_eq!(deadlines.next(), None);
    }
}
