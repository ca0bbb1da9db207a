//! Years that have their era behind them: `45 BCE`, `100 BC..50 BC`, `44 ق.م` are one value.

use super::{Reader, is_blank, is_comma, is_edge};
use crate::text::digits::value;

/// Eras before ours, which stand behind no other number, and our own, which do behind the years that need them.
const BEFORE: [&str; 6] = ["bc", "bce", "b.c", "b.c.e", "ق.م", "ق.م."];
const OURS: [&str; 4] = ["ad", "ce", "a.d", "c.e"];
/// Digits of a year before our era at the most, and of one in it.
const DIGITS_BEFORE: usize = 6;
const DIGITS_OURS: usize = 3;

impl Reader<'_> {
    /// Goes on over the era of a year that the value from a place on ends with, and over what the range leads to.
    pub(super) fn take_era(&mut self, start: usize) {
        while let Some(end) = self.era_end(start) {
            self.at = self.find(end, |c| is_edge(c) || is_comma(c));
        }
    }

    /// Where the era ends that stands behind the year here.
    fn era_end(&self, start: usize) -> Option<usize> {
        let value_text = self.text(&(start..self.at));
        let year = value_text.rsplit("..").next()?;
        let digits = year.chars().count();
        let is_year = digits > 0 && year.chars().all(|c| value(c).is_some());
        let from = self.find(self.at, |c| !is_blank(c));
        let to = self.find(from, |c| is_edge(c) || is_comma(c));
        let word = self.text(&(from..to)).to_lowercase();
        let (era, more) = word.split_once("..").map_or((word.as_str(), false), |(era, _)| (era, true));
        let era_points = era.strip_suffix('.').unwrap_or(era);
        let is = |eras: &[&str]| eras.contains(&era) || eras.contains(&era_points);
        let known = (is(&BEFORE) && digits <= DIGITS_BEFORE) || (is(&OURS) && digits <= DIGITS_OURS);
        let blanks = from > self.at;
        (is_year && known && blanks).then(|| if more { from + era.chars().count() } else { to })
    }
}
