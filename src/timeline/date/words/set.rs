//! One of several dates, in words.

use edtf_core::{Edtf, Set, SetElement};

use crate::i18n::Arg;
use crate::timeline::date::edtf::dates;
use crate::timeline::date::{Edge, extent};

use super::point::Plain;
use super::{Style, Wording};

impl Wording<'_> {
    /// One of the members of a set: all of them in full words, the days of one month in short, else the time they lie in.
    pub(super) fn set(&self, set: &Set) -> String {
        let value = Edtf::Set(set.clone());
        if let Some(days) = self.days_of_one_month(set) {
            return self.marked(days, value.is_approximate(), value.is_uncertain());
        }
        if self.style == Style::Long || set.elements.len() == 1 {
            let members = set.elements.iter().map(|element| self.member(element));
            return members.reduce(|first, second| self.either(first, second)).unwrap_or_default();
        }
        let text = self.extent(&value);
        self.marked(text, value.is_approximate(), value.is_uncertain())
    }

    fn either(&self, first: String, second: String) -> String {
        self.form("or", &[("first", Arg::from(first)), ("second", Arg::from(second))])
    }

    fn member(&self, element: &SetElement) -> String {
        let one = |form: &str, date| self.form(form, &[("date", Arg::from(self.point(date)))]);
        match element {
            SetElement::Date(date) => self.point(date),
            SetElement::OnOrBefore(date) => one("or-before", date),
            SetElement::OnOrAfter(date) => one("or-after", date),
            // It was one of these days; without a word of doubt it would read as having lasted.
            SetElement::Range(first, last) => {
                self.form("between", &[("span", Arg::from(self.between_dates(first, last)))])
            }
        }
    }

    /// `14/15 Aug 2013`, where every member is a day of the same month.
    fn days_of_one_month(&self, set: &Set) -> Option<String> {
        let mut days = Vec::new();
        for element in &set.elements {
            let SetElement::Date(date) = element else { return None };
            days.push(self.plain(date)?);
        }
        let first = *days.first()?;
        if days.iter().any(|day| (day.year, day.month) != (first.year, first.month)) {
            return None;
        }
        let numbers: Option<Vec<String>> = days.iter().map(|day| day.day.map(|day| day.to_string())).collect();
        let together = numbers?.into_iter().reduce(|first, second| self.either(first, second))?;
        Some(self.parts(Some(together), first.month.map(|month| self.month(month)), self.year(first.year)))
    }

    /// The time that all members lie in, in short.
    fn extent(&self, value: &Edtf) -> String {
        let plain = |edge: Edge| edge.day().map(|day| Plain { year: day.year, month: None, day: None });
        let one = |form: &str, plain| self.form(form, &[("date", Arg::from(self.plainly(plain)))]);
        let (earliest, latest) = extent::edges(value);
        match (plain(earliest), plain(latest)) {
            (Some(from), Some(to)) if from == to => {
                let year = self.year(from.year);
                dates(value).first().map_or(year, |date| self.within("year", date, None))
            }
            (Some(from), Some(to)) => {
                let years = [("from", Arg::from(self.year(from.year))), ("to", Arg::from(self.year(to.year)))];
                self.form("years", &years)
            }
            (None, Some(to)) => one("or-before", to),
            (Some(from), None) => one("or-after", from),
            (None, None) => self.words.text("date-unknown").into_owned(),
        }
    }
}
