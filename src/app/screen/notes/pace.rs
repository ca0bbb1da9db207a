//! How a talk keeps to what was planned.

use crate::app::remote::{Clock, Report};

/// So far from the plan is on time, in seconds.
const ON_TIME: i64 = 10;

/// How a talk keeps to its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As planned.
    OnTime,
    /// So many seconds later than planned.
    Behind(u64),
    /// So many seconds earlier.
    Ahead(u64),
}

/// How much later than planned the stop on the stage was come to, and how much longer than planned it has been there. Nothing where
/// no time was planned, or the clock has not begun.
#[must_use]
pub fn pace(report: &Report, clock: Clock) -> Option<Pace> {
    let planned = i64::from(report.planned_before?);
    if clock.elapsed == 0 {
        return None;
    }
    let come = seconds(clock.elapsed.saturating_sub(clock.at_stop)) - planned;
    let over = report.now.seconds.map_or(0, |stay| (seconds(clock.at_stop) - i64::from(stay)).max(0));
    let off = come + over;
    Some(if off > ON_TIME {
        Pace::Behind(off.unsigned_abs())
    } else if off < -ON_TIME {
        Pace::Ahead(off.unsigned_abs())
    } else {
        Pace::OnTime
    })
}

fn seconds(milliseconds: u64) -> i64 {
    i64::try_from(milliseconds / 1000).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Pace, pace};
    use crate::app::remote::{Clock, Report, StopReport};

    #[rstest]
    #[case::nothing_planned(None, 90, (100, 10), None)]
    #[case::not_begun(Some(60), 90, (0, 0), None)]
    #[case::come_in_time(Some(60), 90, (100, 35), Some(Pace::OnTime))]
    #[case::stays_as_long_as_planned(Some(60), 90, (150, 90), Some(Pace::OnTime))]
    #[case::stays_longer(Some(60), 90, (220, 160), Some(Pace::Behind(70)))]
    #[case::came_late(Some(60), 90, (140, 10), Some(Pace::Behind(70)))]
    #[case::came_early(Some(60), 90, (25, 5), Some(Pace::Ahead(40)))]
    #[case::first_stop(Some(0), 90, (95, 95), Some(Pace::OnTime))]
    fn a_talk_is_late_by_when_it_came_here_and_how_long_it_stays(
        #[case] planned_before: Option<u32>,
        #[case] stay: u32,
        #[case] (elapsed, at_stop): (u64, u64),
        #[case] wanted: Option<Pace>,
    ) {
        let now = StopReport { seconds: Some(stay), ..StopReport::default() };
        let report = Report { now, planned_before, ..Report::default() };
        let clock = Clock { elapsed: elapsed * 1000, at_stop: at_stop * 1000, running: true };
        assert_eq!(pace(&report, clock), wanted);
    }
}
