//! The timeline that comes with the program, with its articles.

use crate::load::ArticleError;

/// The file.
pub(super) const TIMELINE: &[u8] = include_bytes!("../../events.yaml");

/// The articles by their paths in the file.
const ARTICLES: &[(&str, &[u8])] = &[
    ("seeds/000_6c6fab1620587507.txt", include_bytes!("../../seeds/000_6c6fab1620587507.txt")),
    ("seeds/001_b09f3549861d5e63.txt", include_bytes!("../../seeds/001_b09f3549861d5e63.txt")),
    ("seeds/002_f3e03c6bfe47ebb1.txt", include_bytes!("../../seeds/002_f3e03c6bfe47ebb1.txt")),
    ("seeds/003_b75fb6d3b10de464.txt", include_bytes!("../../seeds/003_b75fb6d3b10de464.txt")),
    ("seeds/004_e8175349c7b8294a.txt", include_bytes!("../../seeds/004_e8175349c7b8294a.txt")),
];

/// An article of the example.
pub(super) fn article(path: &str) -> Result<Vec<u8>, ArticleError> {
    let found = ARTICLES.iter().find(|(known, _)| *known == path);
    found.map(|(_, bytes)| bytes.to_vec()).ok_or(ArticleError::Missing(None))
}
