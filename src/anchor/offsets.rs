//! Code points of a text by its bytes, and back, without walking from its beginning each time.

use crate::text::measure::{narrow, wide};

const STEP: usize = 256;

/// Where every 256th code point of a text begins, in bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Offsets {
    marks: Vec<usize>,
}

impl Offsets {
    pub(super) fn new(text: &str) -> Self {
        Self { marks: text.char_indices().map(|(byte, _)| byte).step_by(STEP).collect() }
    }

    /// How many code points stand before a byte of the text.
    pub(super) fn code_point(&self, text: &str, byte: usize) -> u32 {
        let mark = self.marks.partition_point(|mark| *mark <= byte).saturating_sub(1);
        let start = self.marks.get(mark).copied().unwrap_or(0);
        let rest = text.get(start..byte).map_or(0, |between| between.chars().count());
        narrow(mark * STEP + rest)
    }

    /// The byte at which a code point of the text begins; the end of the text past the last.
    pub(super) fn byte(&self, text: &str, code_point: u32) -> usize {
        let wanted = wide(code_point);
        let mark = (wanted / STEP).min(self.marks.len().saturating_sub(1));
        let start = self.marks.get(mark).copied().unwrap_or(0);
        let after = text.get(start..).unwrap_or("");
        after.char_indices().nth(wanted - mark * STEP).map_or(text.len(), |(byte, _)| start + byte)
    }
}

#[cfg(test)]
mod tests {
    use super::Offsets;

    #[test]
    fn bytes_and_code_points_lead_to_each_other_in_a_long_text_of_mixed_letters() {
        let text = "a كيم 𐎠".repeat(300);
        let offsets = Offsets::new(&text);
        for (code_point, (byte, _)) in text.char_indices().enumerate() {
            let code_point = u32::try_from(code_point).unwrap();
            assert_eq!(offsets.code_point(&text, byte), code_point);
            assert_eq!(offsets.byte(&text, code_point), byte);
        }
        assert_eq!(offsets.byte(&text, 1_000_000), text.len());
    }
}
