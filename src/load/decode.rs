//! Bytes to text: UTF-8 and nothing else, and a good word for whoever brings something else.

use std::str;

use crate::file::File;
use crate::finding::codes::{NOT_TEXT, NOT_UTF8, OTHER_ENCODING};
use crate::finding::{Code, Place};
use crate::i18n::Arg;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Beginnings that give a file away: bytes, the encoding or kind, and whether it is an encoding of text.
const SIGNATURES: &[(&[u8], &str, bool)] = &[
    (b"\xFF\xFE\x00\x00", "UTF-32", true),
    (b"\x00\x00\xFE\xFF", "UTF-32", true),
    (b"\xFF\xFE", "UTF-16", true),
    (b"\xFE\xFF", "UTF-16", true),
    (b"\x1F\x8B", "gzip", false),
    (b"PK\x03\x04", "zip", false),
    (b"%PDF-", "PDF", false),
    (b"\x7FELF", "ELF", false),
    (b"\x89PNG", "PNG", false),
    (b"\xFD7zXZ", "xz", false),
    (b"\x28\xB5\x2F\xFD", "zstd", false),
];

/// Why bytes are no text.
#[derive(Debug)]
pub(crate) struct NotText {
    pub(crate) code: Code,
    pub(crate) place: Option<Place>,
    pub(crate) args: Vec<(&'static str, Arg)>,
}

/// Decodes a file; a byte order mark at its beginning is left out.
pub(crate) fn decode(name: &str, bytes: Vec<u8>) -> Result<String, NotText> {
    if let Some((_, kind, text)) = SIGNATURES.iter().find(|(start, ..)| bytes.starts_with(start)) {
        return Err(foreign(*text, kind));
    }
    if let Some(kind) = wide(&bytes) {
        return Err(foreign(true, kind));
    }
    let bytes = match bytes.strip_prefix(MARK) {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Err(zero(name, &text)),
        Ok(text) => Ok(text),
        Err(error) => Err(broken(name, error.as_bytes(), error.utf8_error().valid_up_to())),
    }
}

/// What begins like something else than text; of the encodings, those that hardly anything reads.
pub(super) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    let found = SIGNATURES.iter().find(|(start, ..)| bytes.starts_with(start));
    found.filter(|(_, kind, text)| !text || *kind == "UTF-32").map(|(_, kind, _)| *kind)
}

fn foreign(text: bool, kind: &str) -> NotText {
    let code = if text { OTHER_ENCODING } else { NOT_TEXT };
    NotText { code, place: None, args: vec![("kind", Arg::from(kind))] }
}

/// UTF-16 or UTF-32 without a mark: every second byte, or three of four, is zero or an Arabic page.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    let head = bytes.get(..bytes.len().min(256)).unwrap_or(bytes);
    let zeros = |from: usize, step: usize| head.iter().skip(from).step_by(step).filter(|byte| **byte == 0).count();
    let wanted = head.len() / 8;
    if head.len() < 8 || zeros(0, 1) <= wanted {
        return None;
    }
    if zeros(2, 4) > wanted && (zeros(3, 4) > wanted || zeros(1, 4) > wanted) {
        return Some("UTF-32");
    }
    (zeros(0, 2) == 0 || zeros(1, 2) == 0).then_some("UTF-16")
}

fn zero(name: &str, text: &str) -> NotText {
    let at = text.chars().take_while(|c| *c != '\0').count();
    let place = Place::of(&File::new(name, text), at);
    NotText { code: NOT_TEXT, place: Some(place), args: vec![("kind", Arg::from("binary"))] }
}

fn broken(name: &str, bytes: &[u8], at: usize) -> NotText {
    let bad = bytes.get(at).copied().unwrap_or_default();
    let sound = bytes.get(..at).and_then(|head| str::from_utf8(head).ok()).unwrap_or("");
    let place = Place::of(&File::new(name, sound), sound.chars().count());
    let args = vec![("byte", Arg::from(format!("{bad:02X}"))), ("guess", Arg::from(guess(bytes)))];
    NotText { code: NOT_UTF8, place: Some(place), args }
}

/// What an 8-bit text may be: Arabic letters in windows-1256 make most of its high bytes.
fn guess(bytes: &[u8]) -> &'static str {
    let high: Vec<u8> = bytes.iter().copied().filter(|byte| *byte >= 0x80).take(4096).collect();
    if high.contains(&0) || bytes.contains(&0) {
        return "binary";
    }
    let arabic = high.iter().filter(|byte| matches!(byte, 0xC0..=0xDF | 0xE1 | 0xE3..=0xE6 | 0xEC | 0xED)).count();
    if arabic * 10 >= high.len() * 9 && high.len() >= 3 && bytes_look_foreign(bytes) { "windows1256" } else { "other" }
}

/// Few of the high bytes form UTF-8 sequences: the whole text is in another encoding, not one byte damaged.
fn bytes_look_foreign(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count() > 2
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::decode;

    #[rstest]
    #[case(b"\xFF\xFEt\0i\0", "other-encoding", "UTF-16")]
    #[case(b"t\0i\0t\0l\0e\0:\0 \0a\0", "other-encoding", "UTF-16")]
    #[case(b"\0t\0i\0t\0l\0e\0:\0 \0a", "other-encoding", "UTF-16")]
    #[case(b"\xFF\xFE\0\0t\0\0\0", "other-encoding", "UTF-32")]
    #[case(b"t\0\0\0i\0\0\0t\0\0\0l\0\0\0", "other-encoding", "UTF-32")]
    #[case(b"\x1F\x8B\x08\0", "not-text", "gzip")]
    #[case(b"title: a\0b and some more words here", "not-text", "binary")]
    fn what_is_no_utf8_text_is_named(#[case] bytes: &[u8], #[case] code: &str, #[case] kind: &str) {
        let error = decode("f", bytes.to_vec()).expect_err("it is refused");
        assert_eq!(error.code.word, code);
        assert!(format!("{:?}", error.args).contains(kind), "{:?}", error.args);
    }

    #[test]
    fn a_byte_order_mark_at_the_beginning_is_no_part_of_the_text() {
        assert_eq!(decode("f", b"\xEF\xBB\xBFa".to_vec()).ok().as_deref(), Some("a"));
    }

    #[test]
    fn the_first_bad_byte_has_a_line_and_a_column_in_letters() {
        let error = decode("f", b"a\n\xD8\xA7\xD8\xA7\xFF".to_vec()).expect_err("it is refused");
        let place = error.place.expect("a place");
        assert_eq!((place.line, place.column), (2, 3));
    }

    #[test]
    fn arabic_in_windows_1256_is_recognised() {
        let error = decode("f", b"title: \xC7\xE1\xCA\xC7\xD1\xED\xCE \xE6\xC7\xE1\xED\xE6\xE3".to_vec());
        assert!(format!("{:?}", error.expect_err("it is refused").args).contains("windows1256"));
    }
}
