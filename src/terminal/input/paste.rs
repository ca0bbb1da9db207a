//! A bracketed paste (mode 2004): anything at all, up to its end mark.

use super::MOST_PASTE;

const END: &[u8] = b"\x1b[201~";

/// A paste that has begun.
#[derive(Debug, Default)]
pub(super) struct Paste {
    bytes: Vec<u8>,
    /// How many bytes of the end mark were just seen.
    ending: usize,
}

impl Paste {
    /// Takes a byte; the text, when it ends the paste.
    pub(super) fn take(&mut self, byte: u8) -> Option<String> {
        if END.get(self.ending) == Some(&byte) {
            self.ending += 1;
            return (self.ending == END.len()).then(|| std::mem::take(self).into_text());
        }
        let almost = END.iter().take(std::mem::take(&mut self.ending));
        almost.for_each(|byte| keep(&mut self.bytes, *byte));
        // Only its first byte can begin the mark anew: no other byte of it is ESC.
        if END.first() == Some(&byte) {
            self.ending = 1;
        } else {
            keep(&mut self.bytes, byte);
        }
        None
    }

    /// What was pasted so far, without control characters and broken letters. A line break or a tab parts words, so it
    /// becomes a blank.
    pub(super) fn into_text(self) -> String {
        let whole = self.bytes.utf8_chunks().map(|chunk| chunk.valid()).collect::<String>().replace("\r\n", "\n");
        let blank = |c: char| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
        whole.chars().map(blank).filter(|c| !c.is_control()).collect()
    }
}

fn keep(bytes: &mut Vec<u8>, byte: u8) {
    if bytes.len() < MOST_PASTE {
        bytes.push(byte);
    }
}
