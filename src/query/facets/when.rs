//! How many of the events found may lie in which year or month.

use crate::index::Index;
use crate::timeline::date::{Day, Range};
use crate::timeline::{Date, Timeline};

use super::super::{Field, Matcher, Query, Results, Test};
use super::{Facet, Label, choice};

/// What time is cut into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Years.
    Year,
    /// Months.
    Month,
}

/// With more months than this, years say more.
const MOST_MONTHS: usize = 24;

/// The years or months in which events begin or end, in the order of time, each with the events that may lie in it; by what
/// fits where it is not said. What lasted counts in each, what has no known end as far as any other reaches.
#[must_use]
pub fn when(
    matcher: &mut Matcher,
    index: &Index,
    timeline: &Timeline,
    query: &Query,
    step: Option<Step>,
) -> Vec<Facet> {
    let mut found = Results::default();
    matcher.run_without(index, query, Field::Date, &mut found);
    let dates =
        || found.events.iter().filter_map(|event| timeline.events.get(*event as usize)).map(|event| &event.date);
    let steps = match step {
        Some(step) => Steps::of(step, dates()),
        None => Some(Steps::of(Step::Month, dates()))
            .filter(|steps| steps.numbers.len() <= MOST_MONTHS)
            .unwrap_or_else(|| Steps::of(Step::Year, dates())),
    };
    steps.facets(query, dates())
}

/// Years or months, numbered without a gap.
struct Steps {
    step: Step,
    /// Those in which something begins or ends, ascending.
    numbers: Vec<i64>,
}

impl Steps {
    fn of<'a>(step: Step, dates: impl Iterator<Item = &'a Date>) -> Self {
        // Events come in the order of time: noting a number only where it changes leaves little to sort.
        let (mut numbers, mut last) = (Vec::new(), [None, None]);
        for date in dates {
            for (last, day) in last.iter_mut().zip([date.earliest().day(), date.latest().day()]) {
                let number = day.map(|day| number(step, day));
                if number != *last {
                    numbers.extend(number);
                    *last = number;
                }
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        Self { step, numbers }
    }

    fn facets<'a>(&self, query: &Query, dates: impl Iterator<Item = &'a Date>) -> Vec<Facet> {
        // How many more events there are than in the step before: each event is noted twice, however long it lasted.
        let mut changes = vec![0_isize; self.numbers.len() + 1];
        for date in dates {
            let place = |day: Day| self.numbers.partition_point(|own| *own < number(self.step, day));
            let (first, last) = (date.earliest().day(), date.latest().day());
            if first.is_some() || last.is_some() {
                changes[first.map_or(0, place)] += 1;
                changes[last.map_or(self.numbers.len(), |day| place(day) + 1)] -= 1;
            }
        }
        let mut going_on = 0;
        let counted = self.numbers.iter().zip(changes).map(|(number, change)| {
            going_on += change;
            self.facet(query, *number, going_on.unsigned_abs())
        });
        counted.collect()
    }

    fn facet(&self, query: &Query, number: i64, count: usize) -> Facet {
        let (value, label) = written(self.step, number);
        let whole = Range::parse(&value).ok();
        let meant = |_, test: &Test| matches!(test, Test::Dates(ranges) if ranges.first().copied() == whole);
        Facet { choice: choice(query, Field::Date, meant), value, label, count }
    }
}

fn number(step: Step, day: Day) -> i64 {
    match step {
        Step::Year => day.year,
        Step::Month => day.year.saturating_mul(12).saturating_add(i64::from(day.month) - 1),
    }
}

/// As EDTF, and as it is shown.
fn written(step: Step, number: i64) -> (String, Label) {
    let year = |year: i64| match (year.unsigned_abs() > 9999, year < 0) {
        (true, _) => format!("Y{year}"),
        (false, true) => format!("-{:04}", year.unsigned_abs()),
        (false, false) => format!("{year:04}"),
    };
    match step {
        Step::Year => (year(number), Label::Year(number)),
        Step::Month => {
            let (own, month) = (number.div_euclid(12), number.rem_euclid(12) + 1);
            (format!("{}-{month:02}", year(own)), Label::Month(own, u8::try_from(month).unwrap_or(1)))
        }
    }
}
