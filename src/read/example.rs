//! The timeline that comes with the program, with its articles: invented, about an invented town. Its events show the program.

use crate::load::ArticleError;

/// The file.
pub(super) const TIMELINE: &[u8] = include_bytes!("example/events.yaml");

/// The articles by their paths in the file.
const ARTICLES: &[(&str, &[u8])] = &[
    ("gazette.txt", include_bytes!("example/gazette.txt")),
    ("echo.txt", include_bytes!("example/echo.txt")),
    ("notebook.txt", include_bytes!("example/notebook.txt")),
];

/// An article of the example.
pub(super) fn article(path: &str) -> Result<Vec<u8>, ArticleError> {
    let found = ARTICLES.iter().find(|(known, _)| *known == path);
    found.map(|(_, bytes)| bytes.to_vec()).ok_or(ArticleError::Missing(None))
}
