//! Articles, inside the timeline's folder only, also behind links.

mod nearby;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::regular::{self, Refusal, system_words};
use super::snapshot::{Content, ReadFile, Snapshot, Stamp};
use crate::load::ArticleError;
use crate::load::limits::{ARTICLE, ARTICLES, size};

/// For how many missing files it is looked what was meant: each takes a walk through the folder.
const SUGGESTED: usize = 20;

/// Reads the articles of the timeline at a path, in order, until all together are over the limit; notes what was found in each.
pub(super) fn read_all(
    timeline: &Path,
    paths: &[&str],
    snapshot: &mut Snapshot,
    progress: super::Progress<'_>,
) -> super::Articles {
    let folder = folder(timeline);
    let (mut left, mut suggested) = (ARTICLES, 0);
    let mut articles = Vec::new();
    for path in paths {
        let at = folder.join(path);
        let stamp = Stamp::of(&at);
        let read = read(folder, path);
        let content = Content::of_article(&read);
        let bytes = read.and_then(|bytes| {
            let size = size(&bytes);
            left = left.checked_sub(size).ok_or(ArticleError::TooLargeTogether)?;
            Ok(bytes)
        });
        snapshot.files.push(ReadFile { name: (*path).to_owned(), path: at, stamp, content });
        let bytes = bytes.map_err(|error| match error {
            ArticleError::Missing(_) if suggested < SUGGESTED => {
                suggested += 1;
                ArticleError::Missing(nearby::file(folder, path))
            }
            error => error,
        });
        articles.push(((*path).to_owned(), bytes));
        progress(articles.len(), paths.len());
    }
    articles
}

/// The folder of the timeline at a path.
pub(super) fn folder(timeline: &Path) -> &Path {
    timeline.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Reads an article, by its path as the timeline writes it.
pub(super) fn read(folder: &Path, path: &str) -> Result<Vec<u8>, ArticleError> {
    let real = inside(folder, path)?;
    regular::read(&real, ARTICLE).map_err(|refusal| match refusal {
        Refusal::Missing => ArticleError::Missing(None),
        Refusal::NotRegular => ArticleError::NotRegular,
        Refusal::TooLarge(size) => ArticleError::TooLarge(size),
        Refusal::Denied(what) => ArticleError::Denied(what),
    })
}

/// The real path, all links followed, where it lies in the real folder.
pub(super) fn inside(folder: &Path, path: &str) -> Result<PathBuf, ArticleError> {
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ArticleError::Missing(None),
        _ => ArticleError::Denied(system_words(&error)),
    };
    let real_folder = fs::canonicalize(folder).map_err(refused)?;
    let real = fs::canonicalize(real_folder.join(path)).map_err(refused)?;
    if real.starts_with(&real_folder) { Ok(real) } else { Err(ArticleError::Outside) }
}
