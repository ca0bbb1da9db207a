//! A bracketed paste (mode 2004): anything at all, up to its end mark.

use crate::input::Paste;

const END: &[u8] = b"\x1b[201~";

/// A paste that has begun.
#[derive(Debug, Default)]
pub(super) struct Bracketed {
    bytes: Vec<u8>,
    /// How many bytes of the end mark were just seen.
    ending: usize,
}

impl Bracketed {
    /// Takes a byte; what was pasted, when this one ends it.
    pub(super) fn take(&mut self, byte: u8) -> Option<Paste> {
        if END.get(self.ending) == Some(&byte) {
            self.ending += 1;
            return (self.ending == END.len()).then(|| self.end());
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

    /// What was pasted so far, where the end mark does not come.
    pub(super) fn end(&self) -> Paste {
        Paste::new(&self.bytes)
    }
}

fn keep(bytes: &mut Vec<u8>, byte: u8) {
    if bytes.len() < Paste::MOST {
        bytes.push(byte);
    }
}
