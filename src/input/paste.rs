//! Pasted text.

/// Text that was pasted: one line without control characters, at most [`Paste::MOST`] bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paste(String);

impl Paste {
    /// The most that is kept, in bytes.
    pub const MOST: usize = 4096;

    /// What can be used of pasted bytes: broken letters and control characters are left out, a line break or a tab parts words,
    /// so it becomes a blank, and what is too long is cut at a letter.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        let kept = bytes.get(..Self::MOST).unwrap_or(bytes);
        let whole = kept.utf8_chunks().map(|chunk| chunk.valid()).collect::<String>().replace("\r\n", "\n");
        let blank = |c: char| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
        Self(whole.chars().map(blank).filter(|c| !c.is_control()).collect())
    }

    /// The text, in logical order.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
