//! Something that lasted, in words: from … to …, since, until.

use edtf_core::{Date, Edtf, Interval, IntervalEndpoint};

use crate::i18n::Arg;

use super::point::Plain;
use super::{Style, Wording};

impl Wording<'_> {
    /// An interval; ends that are open or not known are said so.
    pub(super) fn span(&self, interval: &Interval) -> String {
        if let (IntervalEndpoint::Date(start), IntervalEndpoint::Date(end)) = (&interval.start, &interval.end) {
            return self.between_dates(start, end);
        }
        let one = |form: &str, date: String| self.form(form, &[("date", Arg::from(date))]);
        match (self.end(&interval.start), self.end(&interval.end)) {
            (Some(start), Some(end)) => self.spanning(start, end),
            (Some(start), None) if interval.end == IntervalEndpoint::Open => one("since", start),
            (Some(start), None) => one("end-unknown", start),
            (None, Some(end)) if interval.start == IntervalEndpoint::Open => one("until", end),
            (None, Some(end)) => one("start-unknown", end),
            (None, None) => self.words.text("date-unknown").into_owned(),
        }
    }

    /// From one to the other, as one phrase where they share a month or a year.
    pub(super) fn between_dates(&self, start: &Date, end: &Date) -> String {
        let ends = [Edtf::Date(*start), Edtf::Date(*end)];
        let approximate = ends.iter().any(Edtf::is_approximate);
        let uncertain = ends.iter().any(Edtf::is_uncertain);
        if self.style == Style::Long && (approximate || uncertain) {
            return self.spanning(self.point(start), self.point(end));
        }
        let text = if let (Some(start), Some(end)) = (self.plain(start), self.plain(end)) {
            self.between_plain(start, end)
        } else {
            let wording = self.with_years();
            wording.spanning(wording.bare(start), wording.bare(end))
        };
        self.marked(text, approximate, uncertain)
    }

    /// The same for dates that are fully written.
    pub(super) fn between_plain(&self, start: Plain, end: Plain) -> String {
        if start == end {
            return self.plainly(start);
        }
        let year = ("year", Arg::from(self.year(start.year)));
        match (start, end) {
            _ if start.year != end.year => self.years_apart(start, end),
            (Plain { month: Some(month), day: Some(from), .. }, Plain { month: Some(last), day: Some(to), .. }) => {
                let (from, to) = (("from", Arg::from(from.to_string())), ("to", Arg::from(to.to_string())));
                let month = self.month(month);
                if start.month == end.month {
                    return self.form("days", &[from, to, ("month", Arg::from(month)), year]);
                }
                let months = [("month", Arg::from(month)), ("last", Arg::from(self.month(last)))];
                self.form("days-across", &[&[from, to, year][..], &months].concat())
            }
            (Plain { month: Some(from), day: None, .. }, Plain { month: Some(to), day: None, .. }) => {
                let months = [("from", Arg::from(self.month(from))), ("to", Arg::from(self.month(to))), year];
                self.form("months", &months)
            }
            _ => self.spanning(self.plainly(start), self.plainly(end)),
        }
    }

    fn years_apart(&self, start: Plain, end: Plain) -> String {
        let wording = self.with_years();
        wording.spanning(wording.plainly(start), wording.plainly(end))
    }

    /// Two dates of different years show them, also under the heading of one.
    fn with_years(&self) -> Self {
        Self { style: if self.style == Style::Narrow { Style::Short } else { self.style }, ..*self }
    }

    fn spanning(&self, from: String, to: String) -> String {
        self.form("span", &[("from", Arg::from(from)), ("to", Arg::from(to))])
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
