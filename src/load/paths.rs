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

/// The same path as it may stand in a timeline, where it is only written otherwise: `./a.txt`, `texts\\a.txt`.
pub(super) fn plain(path: &str) -> Option<String> {
    let slashes = path.trim().replace('\\', "/");
    let parts: Vec<&str> = slashes.split('/').map(str::trim).filter(|part| !part.is_empty() && *part != ".").collect();
    let plain = parts.join("/");
    let folder = slashes.starts_with('/') || slashes.ends_with('/');
    (!folder && refuse(path) == Some(ARTICLE_PATH) && refuse(&plain).is_none()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{plain, refuse};

    #[rstest]
    #[case("./a.txt", Some("a.txt"))]
    #[case("texts\\أفق.txt", Some("texts/أفق.txt"))]
    #[case(".\\a.txt ", Some("a.txt"))]
    #[case("texts//a.txt", Some("texts/a.txt"))]
    #[case("texts/", None)]
    #[case("../a.txt", None)]
    #[case("a.txt", None)]
    #[case("\\\\server\\a.txt", None)]
    #[case("", None)]
    fn a_path_in_the_form_of_another_system_is_the_plain_one(#[case] path: &str, #[case] wanted: Option<&str>) {
        assert_eq!(plain(path).as_deref(), wanted);
    }

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
