//! How the answers to the program's questions begin, so that one that is torn is not taken for keys.

use crate::terminal::facts::STATUS_ANSWER;

/// The beginnings of answers: name and version, background, device, class (and a private mode), bidi mode 8, the
/// place of the cursor on the second row, status.
const BEGINNINGS: [&[u8]; 7] = [b"\x1bP>|", b"\x1b]11;", b"\x1b[>", b"\x1b[?", b"\x1b[8;", b"\x1b[2;", STATUS_ANSWER];

/// Whether these bytes are an answer's first ones, as far as they go.
pub(super) fn may_begin(held: &[u8]) -> bool {
    let fits = |beginning: &[u8]| beginning.starts_with(held) || held.starts_with(beginning);
    !held.is_empty() && BEGINNINGS.into_iter().any(fits)
}

/// Whether this answers the last question (DA1).
#[must_use]
pub fn is_last(reply: &[u8]) -> bool {
    reply.starts_with(b"\x1b[?") && reply.ends_with(b"c")
}
