//! The text of an article and its paragraphs.

use std::ops::Range;

use crate::text::measure::points;

/// A file of prose that sources quote from. Offsets count code points of the decoded file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Its path as the timeline writes it.
    pub path: String,
    /// The decoded file, without a byte order mark.
    pub text: String,
    /// Its lines that are not blank, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A line of an article that is not blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Code points of the file, without the line break.
    pub chars: Range<u32>,
    /// The same in bytes of the text.
    pub bytes: Range<usize>,
    /// Its line in the file, from 1.
    pub line: u32,
}

impl Article {
    /// Finds the paragraphs of a decoded text.
    #[must_use]
    pub fn new(path: String, text: String) -> Self {
        let mut paragraphs = Vec::new();
        let (mut chars, mut bytes, mut line) = (0_u32, 0_usize, 0_u32);
        for piece in lines(&text) {
            line += 1;
            let body = piece.trim_end_matches(['\n', '\r']);
            let length = points(body);
            if !body.trim().is_empty() {
                paragraphs.push(Paragraph { chars: chars..chars + length, bytes: bytes..bytes + body.len(), line });
            }
            chars += points(piece);
            bytes += piece.len();
        }
        Self { path, text, paragraphs }
    }

    /// The words of a paragraph.
    #[must_use]
    pub fn words(&self, paragraph: &Paragraph) -> &str {
        self.text.get(paragraph.bytes.clone()).unwrap_or("")
    }

    /// The paragraph that holds a code point of the file, or the next one after it.
    #[must_use]
    pub fn paragraph_at(&self, at: u32) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.chars.end <= at)
    }
}

/// The lines of a text with their breaks: LF, CR LF or a lone CR.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('\n').flat_map(|line| {
        // A CR before the LF is part of that break.
        let (body, rest) = line.strip_suffix("\r\n").map_or((line, ""), |body| (body, "\r\n"));
        let last = body.rfind('\r').map_or(0, |at| at + 1);
        let (whole, tail) = body.split_at_checked(last).unwrap_or(("", body));
        let tail = line.get(line.len() - tail.len() - rest.len()..).unwrap_or(tail);
        whole.split_inclusive('\r').chain((!tail.is_empty()).then_some(tail))
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Article;

    #[rstest]
    #[case("a\nb\n\nc", &[("a", 1, 0), ("b", 2, 2), ("c", 4, 5)])]
    #[case("a\r\nb\r\n", &[("a", 1, 0), ("b", 2, 3)])]
    #[case("a\rb\r\rc\r\nd", &[("a", 1, 0), ("b", 2, 2), ("c", 4, 5), ("d", 5, 8)])]
    #[case("  \t\n", &[])]
    fn a_paragraph_is_a_line_that_is_not_blank(#[case] text: &str, #[case] wanted: &[(&str, u32, u32)]) {
        let article = Article::new(String::new(), text.to_owned());
        let found: Vec<_> =
            article.paragraphs.iter().map(|one| (article.words(one), one.line, one.chars.start)).collect();
        assert_eq!(found, wanted);
    }
}
