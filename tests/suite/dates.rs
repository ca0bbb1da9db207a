//! Dates: what is one, where it lies, how it sorts and reads, and what is said of a text that is none.

mod arabic;
mod errors;
mod meaning;
mod named;
mod numbers;
mod properties;
mod repairs;
mod words;

use tarikh::timeline::Date;

/// A date that must be one.
fn date(text: &str) -> Date {
    Date::parse(text).expect("the text is a date")
}
