//! One of several dates, in words.

use edtf_core::{Edtf, Set, SetElement};

use crate::i18n::Arg;
use crate::timeline::date::edtf::dates;
use crate::timeline::date::{Edge, extent};

use super::part::Part;
use super::{FinestPart, Style, Wording};

impl Wording<'_> {
    /// One of the members of a set: `4 or 5 Mar 2019`; the time they lie in where no more than bounds fits.
    pub(super) fn set(&self, set: &Set) -> String {
        let value = Edtf::Set(set.clone());
        let parts: Option<Vec<Part>> = set.elements.iter().map(|element| self.member_part(element)).collect();
        if self.finest <= FinestPart::Bounds && set.elements.len() > 1 {
            return self.extent(&value);
        }
        match parts {
            Some(parts) if self.style != Style::Long || parts.iter().all(|part| part.marks.is_empty()) => {
                self.one_of(parts, &value)
            }
            _ => self.either(set.elements.iter().map(|element| self.member(element)).collect()),
        }
    }

    fn member_part(&self, element: &SetElement) -> Option<Part> {
        let SetElement::Date(date) = element else { return None };
        let marked = Edtf::Date(*date);
        let in_words = self.style == Style::Long && (marked.is_approximate() || marked.is_uncertain());
        self.part(date).filter(|_| !in_words)
    }

    /// One of some dates, with what they share said once; marks that all of them carry are said of the whole.
    fn one_of(&self, mut parts: Vec<Part>, value: &Edtf) -> String {
        let members = parts.len();
        let alike = parts.windows(2).all(|two| two.iter().all(|part| part.marks == two[0].marks));
        if alike {
            for part in &mut parts {
                part.marks.clear();
            }
        }
        parts.dedup();
        let text = match parts.as_slice() {
            [part] if members > 1 => self.some_time_of(part, value),
            _ => self.listed(&parts),
        };
        if alike { self.marked(text, value.is_approximate(), value.is_uncertain()) } else { text }
    }

    /// Several dates that are one and the same when cut.
    fn some_time_of(&self, part: &Part, value: &Edtf) -> String {
        let year = ("year", Arg::from(self.year(part.year)));
        match &part.month {
            Some(month) => self.form("in-month", &[("month", Arg::from(month.as_str())), year]),
            None => dates(value).first().map_or_else(String::new, |date| self.within("year", date, None)),
        }
    }

    fn listed(&self, parts: &[Part]) -> String {
        let years: Vec<i64> = parts.iter().map(|part| part.year).collect();
        let in_year: Option<Vec<String>> =
            parts.iter().map(|part| self.in_year(part).map(|text| text + &part.marks)).collect();
        let (Some(first), Some(in_year), true) = (parts.first(), in_year, years.windows(2).all(|two| two[0] == two[1]))
        else {
            let wording = self.with_years();
            let whole = |(part, year)| wording.whole(part, year) + &part.marks;
            return wording.either(parts.iter().zip(wording.years(&years)).map(whole).collect());
        };
        let days: Option<Vec<String>> =
            parts.iter().map(|part| Some(self.words.number(part.day?) + &part.marks)).collect();
        let year = self.year(first.year);
        match days {
            Some(days) if parts.iter().all(|part| part.month == first.month) => {
                self.parts(Some(self.either(days)), first.month.clone(), year)
            }
            _ => self.parts(None, Some(self.either(in_year)), year),
        }
    }

    /// `4, 5 or 6`.
    fn either(&self, mut members: Vec<String>) -> String {
        let last = members.pop().unwrap_or_default();
        let join =
            |form: &str, first, second| self.form(form, &[("first", Arg::from(first)), ("second", Arg::from(second))]);
        let before = members.into_iter().reduce(|first, second| join("list", first, second));
        before.map_or(last.clone(), |before| join("or", before, last))
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

    /// The time that all members lie in, in short, with their marks.
    fn extent(&self, value: &Edtf) -> String {
        let year = |edge: Edge| edge.day().map(|day| day.year);
        let one = |form: &str, year| self.form(form, &[("date", Arg::from(self.year(year)))]);
        let (earliest, latest) = extent::edges(value);
        let text = match (year(earliest), year(latest)) {
            (Some(from), Some(to)) if from == to => {
                dates(value).first().map_or_else(String::new, |date| self.within("year", date, None))
            }
            (Some(from), Some(to)) => {
                // Which of them it was is in doubt in any case.
                let years = self.marked(self.between_years("span", from, to), value.is_approximate(), false);
                return self.form("between", &[("span", Arg::from(years))]);
            }
            (None, Some(to)) => one("or-before", to),
            (Some(from), None) => one("or-after", from),
            (None, None) => self.words.text("date-unknown").into_owned(),
        };
        self.marked(text, value.is_approximate(), value.is_uncertain())
    }
}
