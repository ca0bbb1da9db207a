//! Signs beside a passage that belong to it.

use std::ops::Range;

/// The signs of one kind that stand beside a passage, where the quotation has one of that kind there.
pub(super) fn beside(text: &str, bytes: Range<usize>, quote: &str) -> Range<usize> {
    let quote = quote.trim();
    let (before, after) = (text.get(..bytes.start).unwrap_or(""), text.get(bytes.end..).unwrap_or(""));
    let first = quote.chars().next().and_then(kind);
    let last = quote.chars().next_back().and_then(kind);
    bytes.start - bytes_of(first, before.chars().rev())..bytes.end + bytes_of(last, after.chars())
}

/// Bytes of the signs of a kind that come first, one blank before them included.
fn bytes_of(wanted: Option<Kind>, chars: impl Iterator<Item = char>) -> usize {
    let (mut bytes, mut blank) = (0, 0);
    for c in chars {
        if bytes + blank == 0 && c == ' ' {
            blank = 1;
        } else if wanted.is_some() && kind(c) == wanted {
            bytes += c.len_utf8() + std::mem::take(&mut blank);
        } else {
            break;
        }
    }
    bytes
}

/// Kinds of signs that a quotation may begin or end with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Quotation,
    Dots,
    Bracket,
    Pause,
}

fn kind(c: char) -> Option<Kind> {
    match c {
        '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '\'' | '‘' | '’' | '‚' => {
            Some(Kind::Quotation)
        }
        '…' | '.' | '۔' => Some(Kind::Dots),
        '(' | ')' | '[' | ']' => Some(Kind::Bracket),
        ',' | ';' | ':' | '،' | '؛' => Some(Kind::Pause),
        _ => None,
    }
}
