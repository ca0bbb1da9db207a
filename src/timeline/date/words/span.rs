//! Something that lasted, in words: from … to …, since, until.

use edtf_core::{Date, Edtf, Interval, IntervalEndpoint};

use crate::i18n::Arg;

use super::part::Part;
use super::point::Plain;
use super::{Style, Wording};

impl Wording<'_> {
    /// An interval; ends that are open or not known are said so.
    pub(super) fn span(&self, interval: &Interval) -> String {
        if let (IntervalEndpoint::Date(start), IntervalEndpoint::Date(end)) = (&interval.start, &interval.end) {
            return self.between_dates(start, end);
        }
        let one = |form: &str, date: String| self.form(form, &[("date", Arg::from(date))]);
        // Beside a sign for what is not known, a mark stands at its date.
        let beside = |end: &IntervalEndpoint, said: String| match end {
            IntervalEndpoint::Date(date) if self.style != Style::Long => self.bare(date) + &self.marks(date),
            _ => said,
        };
        match (self.end(&interval.start), self.end(&interval.end)) {
            (Some(start), Some(end)) => self.spanning([start, end]),
            (Some(start), None) if interval.end == IntervalEndpoint::Open => one("since", start),
            (Some(start), None) => one("end-unknown", beside(&interval.start, start)),
            (None, Some(end)) if interval.start == IntervalEndpoint::Open => one("until", end),
            (None, Some(end)) => one("start-unknown", beside(&interval.end, end)),
            (None, None) => self.words.text("date-unknown").into_owned(),
        }
    }

    /// From one to the other, as one phrase where they share a month or a year; each with its own marks.
    pub(super) fn between_dates(&self, start: &Date, end: &Date) -> String {
        let is_marked = |date: &Date| Edtf::Date(*date).is_approximate() || Edtf::Date(*date).is_uncertain();
        if self.style == Style::Long && (is_marked(start) || is_marked(end)) {
            return self.spanning([self.point(start), self.point(end)]);
        }
        if let (Some(start), Some(end)) = (self.part(start), self.part(end)) {
            return self.between_parts(start, end);
        }
        let wording = self.with_years();
        let whole = |date: &Date| wording.bare(date) + &wording.marks(date);
        wording.spanning([whole(start), whole(end)])
    }

    /// The same for days of the calendar.
    pub(super) fn between_plain(&self, start: Plain, end: Plain) -> String {
        self.between_parts(self.part_of(start), self.part_of(end))
    }

    fn between_parts(&self, start: Part, end: Part) -> String {
        if start == end {
            return self.whole(&start, self.year(start.year)) + &start.marks;
        }
        let year = ("year", Arg::from(self.year(start.year)));
        if start.year != end.year {
            let wording = self.with_years();
            if self.are_one(start.year, end.year) && start.marks == end.marks {
                return self.year(end.year) + &end.marks;
            }
            let years = wording.years(&[start.year, end.year]);
            return wording
                .spanning([start, end].iter().zip(years).map(|(part, year)| wording.whole(part, year) + &part.marks));
        }
        if let (Some(from), Some(to)) = (start.day, end.day) {
            return self.between_days(&start, from, &end, to);
        }
        if let (Some(from), Some(to)) = (self.in_year(&start), self.in_year(&end)) {
            let ends = [("from", from + &start.marks), ("to", to + &end.marks)];
            let ends = ends.map(|(name, end)| (name, Arg::from(end)));
            return self.form("months", &[&ends[..], &[year]].concat());
        }
        let wording = self.with_years();
        wording.spanning([&start, &end].map(|part| wording.whole(part, wording.year(part.year)) + &part.marks))
    }

    /// Days of one year.
    fn between_days(&self, start: &Part, from: u8, end: &Part, to: u8) -> String {
        let with = |text: String, part: &Part| Arg::from(text + &part.marks);
        let month = |part: &Part| part.month.clone().unwrap_or_default();
        let year = ("year", Arg::from(self.year(start.year)));
        if start.month == end.month {
            let (from, to) = (with(self.words.number(from), start), with(self.words.number(to), end));
            return self.form("days", &[("from", from), ("to", to), ("month", Arg::from(month(start))), year]);
        }
        let days = [("from", from), ("to", to)].map(|(name, day)| (name, Arg::from(self.words.number(day))));
        let months = [("month", with(month(start), start)), ("last", with(month(end), end)), year];
        self.form("days-across", &[&days[..], &months].concat())
    }

    /// Two dates of different years show them, also under the heading of one.
    pub(super) fn with_years(&self) -> Self {
        Self { style: if self.style == Style::Narrow { Style::Short } else { self.style }, ..*self }
    }

    pub(super) fn spanning(&self, ends: impl IntoIterator<Item = String>) -> String {
        let ends = ["from", "to"].into_iter().zip(ends.into_iter().map(Arg::from));
        self.form("span", &ends.collect::<Vec<_>>())
    }

    fn end(&self, end: &IntervalEndpoint) -> Option<String> {
        let one = |form: &str, date: &Date| self.form(form, &[("date", Arg::from(self.point(date)))]);
        match end {
            IntervalEndpoint::Date(date) => Some(self.point(date)),
            IntervalEndpoint::OnOrBefore(date) => Some(one("or-before", date)),
            IntervalEndpoint::OnOrAfter(date) => Some(one("or-after", date)),
            IntervalEndpoint::Open | IntervalEndpoint::Unknown => None,
        }
    }
}
