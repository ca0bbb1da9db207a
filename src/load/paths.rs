//! Paths of articles: inside the timeline's folder, and nothing that a shell, a browser or another system would read otherwise.

use crate::finding::Code;
use crate::finding::codes::{ARTICLE_OUTSIDE, ARTICLE_PATH};
use crate::text::bidi::is_control;

/// Bytes of a path that any system takes.
const LONGEST: usize = 1024;

/// Why a path may not stand in a timeline, told from its letters alone; links are the reader's business.
pub(super) fn refuse(path: &str) -> Option<Code> {
    let mut parts = path.split('/');
    let drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') || path.starts_with('~') || parts.any(|part| part == "..") || path.contains("://") || drive
    {
        return Some(ARTICLE_OUTSIDE);
    }
    let strange = |c: char| c.is_control() || matches!(c, '\\' | '\u{2028}' | '\u{2029}') || is_control(c);
    let hollow = path.split('/').any(|part| part.is_empty() || part == "." || part.trim() != part);
    let scheme = ["file:", "http:", "https:"].iter().any(|scheme| path.starts_with(scheme));
    (hollow || scheme || path.len() > LONGEST || path.contains(strange)).then_some(ARTICLE_PATH)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::refuse;

    #[rstest]
    #[case("seeds/a.txt", None)]
    #[case("مقالات/هاول 2024.txt", None)]
    #[case("-rf.txt", None)]
    #[case("$(id).txt", None)]
    #[case("/etc/passwd", Some("article-outside"))]
    #[case("../a.txt", Some("article-outside"))]
    #[case("a/../../b.txt", Some("article-outside"))]
    #[case("~/a.txt", Some("article-outside"))]
    #[case("https://example.org/a.txt", Some("article-outside"))]
    #[case("C:/a.txt", Some("article-outside"))]
    #[case("file:a.txt", Some("article-path"))]
    #[case("a\\b.txt", Some("article-path"))]
    #[case("a\u{202e}txt", Some("article-path"))]
    #[case("a\nb", Some("article-path"))]
    #[case("", Some("article-path"))]
    #[case(".", Some("article-path"))]
    #[case("a/", Some("article-path"))]
    #[case("a.txt ", Some("article-path"))]
    fn only_plain_paths_inside_are_taken(#[case] path: &str, #[case] wanted: Option<&str>) {
        assert_eq!(refuse(path).map(|code| code.word), wanted);
    }
}
