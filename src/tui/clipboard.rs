//! The clipboard, by OSC 52: it works over ssh, and where the terminal refuses, nothing is harmed. It is never read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The most that is copied, in bytes; terminals drop more, some with noise.
const MOST: usize = 100_000;

/// The sequence that copies a text; `None` where it is too long. Control characters do not go with it, and a line break
/// at its end would run it where it is pasted.
pub(super) fn copy(text: &str) -> Option<String> {
    let clean: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let clean = clean.trim_end_matches('\n');
    (clean.len() <= MOST).then(|| format!("\x1b]52;c;{}\x07", STANDARD.encode(clean)))
}

#[cfg(test)]
mod tests {
    use super::{MOST, copy};

    #[test]
    fn a_copy_is_plain_text_without_a_line_break_at_its_end() {
        assert_eq!(copy("تاريخ\x1b[2J\n"), copy("تاريخ[2J"));
        assert_eq!(copy("a\nb").as_deref(), Some("\x1b]52;c;YQpi\x07"));
    }

    #[test]
    fn what_is_too_long_is_not_copied_in_part() {
        assert!(copy(&"a".repeat(MOST)).is_some());
        assert_eq!(copy(&"a".repeat(MOST + 1)), None);
    }
}
