//! How many of the events found may lie in which year or month: as many as choosing it finds.

use crate::timeline::date::{Day, Range, Year, month_of};
use crate::timeline::{Date, Timeline};

use super::super::{Field, Found, Query, Test};
use super::{Facet, Label, sign};

/// What time is cut into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Years.
    Year,
    /// Months, and years for what is known no better.
    Month,
}

/// With more months than this, years say more.
const MOST_MONTHS: usize = 24;
/// Years that a date may be known to at the most.
const CENTURY: i64 = 100;

/// The years or months in which events begin or end, in the order of time, each with how many events it finds, possible ones
/// included; by what fits where it is not said. What lasted counts in each, what has no known end as far as any other reaches.
/// A month is there only where a date gives one: what is known to the year has a year among the months, before its first.
#[must_use]
pub fn when(found: Found<'_>, timeline: &Timeline, step: Option<Step>) -> Vec<Facet> {
    let rest = found.without(Field::Date);
    let events = rest.events.iter().filter_map(|event| event.of(&timeline.events));
    let dates: Vec<&Date> = events.map(|event| &event.date).collect();
    let years = || vec![Steps::of(Step::Year, &dates, |_| true)];
    let months = || {
        let (months, years) =
            (Steps::of(Step::Month, &dates, has_month), Steps::of(Step::Year, &dates, |part| !has_month(part)));
        vec![years, months]
    };
    let cut = match step {
        Some(Step::Year) => years(),
        Some(Step::Month) => months(),
        None => {
            Some(months()).filter(|cut| cut.iter().map(Steps::len).sum::<usize>() <= MOST_MONTHS).unwrap_or_else(years)
        }
    };
    let mut facets: Vec<(Day, Facet)> = cut.iter().flat_map(|steps| steps.facets(found.query(), &dates)).collect();
    // Years come first of what begins with them.
    facets.sort_by_key(|(first, _)| *first);
    facets.into_iter().map(|(_, facet)| facet).collect()
}

/// Whether a century holds a single date; else it says nothing of when.
fn tells_time(part: &Range) -> bool {
    part.from.zip(part.to).is_some_and(|(from, to)| to.year.saturating_sub(from.year) < CENTURY)
}

/// Whether a single date is known to the month.
fn has_month(part: &Range) -> bool {
    part.from.zip(part.to).is_some_and(|(from, to)| (from.year, from.month) == (to.year, to.month))
}

/// Years or months, numbered without a gap.
struct Steps {
    step: Step,
    /// Those in which something begins or ends, ascending.
    numbers: Vec<i64>,
}

impl Steps {
    /// Those that single dates of a kind begin or end in.
    fn of(step: Step, dates: &[&Date], is_kind: impl Fn(&Range) -> bool) -> Self {
        // Events come in the order of time: noting a number only where it changes leaves little to sort.
        let (mut numbers, mut last) = (Vec::new(), [None, None]);
        for part in dates.iter().flat_map(|date| date.parts()).filter(tells_time).filter(is_kind) {
            for (last, day) in last.iter_mut().zip([part.from, part.to]) {
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

    fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Each with its first day.
    fn facets(&self, query: &Query, dates: &[&Date]) -> Vec<(Day, Facet)> {
        // How many more events there are than in the step before: each event is noted twice, however long it lasted.
        let mut changes = vec![0_isize; self.numbers.len() + 1];
        for date in dates {
            let place = |day: Day| self.numbers.partition_point(|own| *own < number(self.step, day));
            let past = |day: Day| self.numbers.partition_point(|own| *own <= number(self.step, day));
            // What may lie anywhere possibly lies in each.
            changes[date.earliest().day().map_or(0, place)] += 1;
            changes[date.latest().day().map_or(self.numbers.len(), past)] -= 1;
        }
        let mut going_on = 0;
        let counted = self.numbers.iter().zip(changes).map(|(number, change)| {
            going_on += change;
            (first_day(self.step, *number), self.facet(query, *number, going_on.unsigned_abs()))
        });
        counted.collect()
    }

    fn facet(&self, query: &Query, number: i64, count: usize) -> Facet {
        let (value, label) = written(self.step, number);
        let whole = Range::parse(&value).ok();
        let meant = |_, test: &Test| matches!(test, Test::Dates(ranges) if ranges.first().copied() == whole);
        Facet { sign: sign(query, Field::Date, meant), value, label, count }
    }
}

fn first_day(step: Step, number: i64) -> Day {
    match step {
        Step::Year => Day { year: number, month: 1, day: 1 },
        Step::Month => {
            let month = month_of(number);
            Day { year: number.div_euclid(12), month, day: 1 }
        }
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
    match step {
        Step::Year => (Year(number).to_string(), Label::Year(number)),
        Step::Month => {
            let (own, month) = (number.div_euclid(12), month_of(number));
            (format!("{}-{month:02}", Year(own)), Label::Month(own, month))
        }
    }
}
