//! One pass over the bytes before any parser sees them: what could hurt a parser, or is not wanted in a timeline.
//!
//! It may suspect too much, which costs a second reading; it must not suspect too little. `serde_yaml` takes seconds for
//! 100 KB of `[` and expands aliases; `saphyr-parser` decides about a suspect and gives the place.

use super::limits;

/// Bytes that nothing is asked of: letters, digits, and all bytes of other scripts but those that a break of YAML 1.1 or a byte
/// order mark ends with. They are nearly all of a timeline, so they are told by a table.
const PLAIN: [bool; 256] = plain();

const fn plain() -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let rare = matches!(byte, 0x85 | 0xA8 | 0xA9 | 0xBF);
        table[byte] = matches!(byte, 0x30..=0x39 | 0x41..=0x5A | 0x61..=0x7A | 0x80..) && !rare;
        byte += 1;
    }
    table
}

/// Whether the exact reader must look first.
pub(crate) fn suspicious(text: &str) -> bool {
    let mut depth = Depth::default();
    let mut indentation = true;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        let letters = rest.iter().take_while(|byte| PLAIN[usize::from(**byte)]).count();
        if letters > 0 {
            indentation = false;
            depth.at_start = false;
        }
        at += letters;
        let Some(&byte) = bytes.get(at) else { break };
        let found = match byte {
            b'\n' | b'\r' => {
                indentation = true;
                depth.at_start = true;
                at += 1;
                continue;
            }
            // Between words, where nothing is decided but that something may begin.
            b' ' => {
                depth.at_start = true;
                at += 1;
                continue;
            }
            b'\t' => indentation,
            b'&' | b'*' | b'!' => begins_token(bytes, at),
            b'<' => bytes.get(at + 1) == Some(&b'<'),
            // A BOM inside and the breaks of YAML 1.1 are read differently by the two parsers. Most such bytes are Arabic
            // letters (م ب ة ؿ).
            0x85 | 0xA8 | 0xA9 | 0xBF => rare_break(bytes, at),
            _ => false,
        };
        indentation &= byte == b'-';
        if byte < 0x80 {
            depth.see(byte);
        } else {
            depth.at_start = false;
        }
        if found || depth.over() {
            return true;
        }
        at += 1;
    }
    deep_blocks(text)
}

/// An anchor, alias or tag stands after a space, a line break or an indicator, and something follows it.
fn begins_token(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|n| bytes.get(n)).copied().unwrap_or(b'\n');
    before.is_ascii_whitespace() || b"[{,:-?".contains(&before)
}

fn rare_break(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(..=at), Some([.., 0xC2, 0x85] | [.., 0xE2, 0x80, 0xA8 | 0xA9] | [.., 0xEF, 0xBB, 0xBF]))
}

/// Counts flow brackets twice: all of them, and those outside quotation marks; and those inside by themselves, so that
/// brackets cannot be hidden behind quotation marks that only this pass takes for such.
#[derive(Default)]
struct Depth {
    all: usize,
    outside: usize,
    inside: usize,
    quote: Option<u8>,
    at_start: bool,
}

impl Depth {
    fn see(&mut self, byte: u8) {
        match byte {
            b'[' | b'{' => {
                self.all += 1;
                if self.quote.is_some() { self.inside += 1 } else { self.outside += 1 }
            }
            b']' | b'}' => {
                self.all = self.all.saturating_sub(1);
                if self.quote.is_none() {
                    self.outside = self.outside.saturating_sub(1);
                }
            }
            b'"' | b'\'' if self.quote == Some(byte) => self.quote = None,
            b'"' | b'\'' if self.quote.is_none() && self.at_start => {
                self.quote = Some(byte);
                self.inside = 0;
            }
            _ => {}
        }
        self.at_start = byte.is_ascii_whitespace() || b"[{,:-?".contains(&byte);
    }

    fn over(&self) -> bool {
        [self.all, self.outside, self.inside].iter().any(|depth| *depth > limits::FLOW_DEPTH)
    }
}

/// A block can only be nested as deep as its indentation and its dashes and question marks in one line.
fn deep_blocks(text: &str) -> bool {
    let lines = text.as_bytes().split(|byte| matches!(byte, b'\n' | b'\r'));
    lines
        .map(|line| line.iter().take_while(|byte| b" -?:".contains(byte)).count())
        .any(|depth| depth > limits::BLOCK_DEPTH)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::suspicious;

    #[rstest]
    #[case::anchor("a: &x 1")]
    #[case::alias("a: *x")]
    #[case::alias_after_a_quoted_key("{\"a\":*x}")]
    #[case::tag("a: !!binary x")]
    #[case::merge("<<: x")]
    #[case::tab("a:\n\tb: c")]
    #[case::tab_after_a_dash("-\tb: c")]
    #[case::line_separator("a: 1\u{2028}*x")]
    fn what_timelines_may_not_hold_is_suspected(#[case] text: &str) {
        assert!(suspicious(text));
    }

    #[test]
    fn deep_nesting_is_suspected_also_behind_false_quotation_marks() {
        assert!(suspicious(&"[".repeat(33)));
        assert!(suspicious(&format!("a: b\n  \"\nc: {}\n\"", "[".repeat(33))));
        assert!(suspicious(&"[\"]\",".repeat(33)));
        assert!(suspicious(&"- ".repeat(40)));
    }

    #[test]
    fn an_ordinary_timeline_is_not() {
        let line = "  - {id: a, name: {ar: \"قال: [هكذا!] و«ذلك»\", en: \"R&D: 5*3\"}}\n";
        assert!(!suspicious(&line.repeat(100)));
    }
}
