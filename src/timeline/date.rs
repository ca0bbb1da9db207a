//! When: EDTF dates as uncertain as they were written, and their meaning for order, filter and display.

use crate::i18n::Words;

/// A day of the proleptic Gregorian calendar. Year 0 is 1 BCE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Astronomical year.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// One end of the time a date may lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// This day.
    Day(Day),
    /// Without end (`..`).
    Open,
    /// Not known.
    Unknown,
}

/// What the certainty column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A known day (or a clock time on it).
    Day,
    /// Approximate, uncertain, or known to a month or coarser only.
    About,
    /// It lasted: from … to ….
    Span,
}

/// An EDTF date as written, with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    written: String,
}

/// Why a text is no date: a code for the message, and the repair where it is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// Id of the message (without the `date-` prefix), such as `month`.
    pub kind: &'static str,
    /// The offending part, 0-based code points of the text.
    pub at: usize,
    /// What could be meant, surest first; both readings where there are two.
    pub repairs: Vec<String>,
}

impl Date {
    /// Reads an EDTF text.
    ///
    /// # Errors
    /// Where the text is no date of the accepted subset.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        Ok(Self { written: text.to_owned() })
    }
    /// The text of the file.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }
    /// The first day it may lie on.
    #[must_use]
    pub fn earliest(&self) -> Edge {
        Edge::Unknown
    }
    /// The last day it may lie on.
    #[must_use]
    pub fn latest(&self) -> Edge {
        Edge::Unknown
    }
    /// What the certainty column shows.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        Certainty::Day
    }
    /// Order of time: earliest, latest, written time of day, coarser first.
    #[must_use]
    pub fn order(&self, other: &Self) -> std::cmp::Ordering {
        self.written.cmp(&other.written)
    }
    /// For the chronology: at most 13 columns in English (`14 Apr 2024`, `~ Jul 2024`, `18–19 Jun 2024`…).
    #[must_use]
    pub fn short(&self, _words: &Words) -> String {
        self.written.clone()
    }
    /// For the source pane and messages, in full words.
    #[must_use]
    pub fn long(&self, _words: &Words) -> String {
        self.written.clone()
    }
}

impl Default for Date {
    fn default() -> Self {
        Self { written: String::new() }
    }
}

/// Words for the gap between two neighbours ("7 weeks later"), where it is worth a line: at least six weeks and three times
/// the median gap (in days).
#[must_use]
pub fn gap(_before: &Date, _after: &Date, _median: i64, _words: &Words) -> Option<String> {
    None
}
