//! The text of an article and its paragraphs.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use crate::text::measure::{narrow, points, wide};

mod wrapped;

/// A file of prose that sources quote from. Offsets count code points of the decoded file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Its path as the timeline writes it.
    pub path: String,
    /// The decoded file, without a byte order mark.
    pub text: Arc<str>,
    /// Its paragraphs, in order: the lines that are not blank, or where lines run on, all up to the next paragraph.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Code points of the file, without the last line break.
    pub chars: Range<u32>,
    /// The same in bytes of the text.
    pub bytes: Range<usize>,
    /// Its first line in the file, from 1.
    pub line: u32,
}

impl Article {
    /// Finds the lines of a decoded text; each that is not blank is a paragraph.
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
        Self { path, text: text.into(), paragraphs }
    }

    /// The same article where the lines of these numbers are joined to paragraphs as far as they are wrapped: found out, or as it is
    /// said. Nothing where each line stays a paragraph. Linear in these lines.
    #[must_use]
    pub fn unwrapped(&self, lines: RangeInclusive<u32>, is_wrapped: Option<bool>) -> Option<Self> {
        let first = self.paragraphs.partition_point(|paragraph| paragraph.line < *lines.start());
        let end = self.paragraphs.partition_point(|paragraph| paragraph.line <= *lines.end());
        let (before, rest) = self.paragraphs.split_at_checked(first)?;
        let (own, after) = rest.split_at_checked(end.checked_sub(first)?)?;
        let runs_on = wrapped::runs_on(self, own, is_wrapped)?;
        let mut paragraphs = before.to_vec();
        for (line, runs_on) in own.iter().zip(runs_on) {
            match paragraphs.last_mut().filter(|_| runs_on) {
                Some(last) => (last.chars.end, last.bytes.end) = (line.chars.end, line.bytes.end),
                None => paragraphs.push(line.clone()),
            }
        }
        paragraphs.extend_from_slice(after);
        Some(Self { path: self.path.clone(), text: self.text.clone(), paragraphs })
    }

    /// The words of a paragraph, verbatim: with the line breaks in it.
    #[must_use]
    pub fn words(&self, paragraph: &Paragraph) -> &str {
        self.text.get(paragraph.bytes.clone()).unwrap_or("")
    }

    /// The words of a paragraph as one line. In place of each code point stands one, so that places in it stay what they are: at a
    /// line break a blank, unless a hyphen ends the line, and for what else is written between two lines (more white space, the `>` of a quoted mail) characters
    /// that are not seen.
    #[must_use]
    pub fn flowing(&self, paragraph: &Paragraph) -> Cow<'_, str> {
        let words = self.words(paragraph);
        if words.contains(['\n', '\r']) { Cow::Owned(wrapped::flowing(words)) } else { Cow::Borrowed(words) }
    }

    /// The paragraph that holds a code point of the file, or the next one after it.
    #[must_use]
    pub fn paragraph_at(&self, at: u32) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.chars.end <= at)
    }

    /// The line of the file, from 1, and the column in it, from 1, of a code point of it; of the first of the next paragraph where it
    /// lies in none. Nothing after the last one.
    #[must_use]
    pub fn place_of(&self, at: u32) -> Option<(u32, u32)> {
        let paragraph = self.paragraphs.get(self.paragraph_at(at))?;
        let inside = wide(at.saturating_sub(paragraph.chars.start));
        let words = self.words(paragraph);
        let end = words.char_indices().nth(inside).map_or(words.len(), |(end, _)| end);
        let (upto, rest) = words.split_at_checked(end).unwrap_or((words, ""));
        // Between CR and LF is no line.
        let upto = upto.strip_suffix('\r').filter(|_| rest.starts_with('\n')).unwrap_or(upto);
        let breaks = lines(upto).filter(|line| line.ends_with(['\n', '\r'])).count();
        let column = upto.rsplit(['\n', '\r']).next().map_or(0, points);
        Some((paragraph.line + narrow(breaks), column + 1))
    }

    /// The line of a code point, as [`Self::place_of`] tells it; 0 where there is none.
    #[must_use]
    pub fn line_of(&self, at: u32) -> u32 {
        self.place_of(at).map_or(0, |(line, _)| line)
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

    #[rstest]
    #[case::lf("ab\ncd\n\nef", &[1, 1, 1, 2, 2, 4, 4, 4])]
    #[case::crlf("ab \r\ncd", &[1, 1, 1, 1, 1, 2, 2])]
    #[case::cr("ab\rcd", &[1, 1, 1, 2, 2])]
    fn a_code_point_of_joined_lines_knows_its_own_line(#[case] text: &str, #[case] lines: &[u32]) {
        let article = Article::new(String::new(), text.to_owned()).unwrapped(1..=9, Some(true)).expect("joined");
        assert_eq!((0..).map(|at| article.line_of(at)).take(lines.len()).collect::<Vec<_>>(), lines);
        assert_eq!(article.place_of(3).map(|(_, column)| column), Some(if text.contains("\r\n") { 4 } else { 1 }));
    }

    #[rstest]
    #[case("the agree-\nment of a well-  \n known man", "the agree-ment of a well-known man")]
    #[case("para\u{ad}\r\ngraph", "para\u{ad}graph")]
    #[case("من التعا-\nون - \nوغيره", "من التعا-ون - وغيره")]
    fn a_word_goes_on_over_the_hyphen_at_the_end_of_its_line(#[case] text: &str, #[case] wanted: &str) {
        let article = Article::new(String::new(), text.to_owned()).unwrapped(1..=3, Some(true)).expect("joined");
        let flowing = article.flowing(&article.paragraphs[0]);
        assert_eq!(flowing.replace('\u{2060}', ""), wanted);
        assert_eq!(flowing.chars().count(), text.chars().count());
    }

    #[test]
    fn joined_lines_flow_and_keep_their_places() {
        let article = Article::new(String::new(), "> a\r\n> > b\nج\t\n".to_owned());
        assert_eq!(article.unwrapped(1..=3, Some(true)), None, "a deeper quotation is another paragraph");
        let article = Article::new(String::new(), "> a  \r\n>  ب\n> c".to_owned());
        let joined = article.unwrapped(1..=3, Some(true)).expect("joined");
        let flowing = joined.flowing(&joined.paragraphs[0]);
        assert_eq!(flowing.replace('\u{2060}', ""), "> a ب c");
        assert_eq!(flowing.chars().count(), joined.paragraphs[0].chars.len());
    }
}
