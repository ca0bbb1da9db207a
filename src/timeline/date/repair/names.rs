//! Dates in words: `June 2024`, `18 حزيران 2024`, `spring 2011`, `the 1990s`, `Q2 2019`.

use super::super::DateError;
use super::super::named::Named;
use super::guessed;

pub(super) fn detect(text: &str) -> Option<DateError> {
    Some(guessed("words", 0, text, [Named::read(text)?.written()?]))
}
