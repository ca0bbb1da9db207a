//! The articles as the caller read them: decoded, hashed, split into paragraphs, each file once.

use std::collections::HashMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::decode::{self, NotText};
use super::{limits, workers};
use crate::finding::codes::{
    ARTICLE_DENIED, ARTICLE_EMPTY, ARTICLE_MISSING, ARTICLE_NOT_REGULAR, ARTICLE_NOT_TEXT, ARTICLE_NOT_UTF8,
    ARTICLE_OUTSIDE, ARTICLE_TOO_LARGE, ARTICLES_TOO_LARGE, NOT_UTF8,
};
use crate::finding::{Code, Finding, NodePath, Replacement, UnlocatedFinding};
use crate::timeline::Article;

/// Why the bytes of an article could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArticleError {
    /// There is no such file, or a link leads nowhere; the path of the one that was likely meant.
    #[error("no such file")]
    Missing(Option<String>),
    /// A link leads out of the timeline's folder.
    #[error("outside the timeline's folder")]
    Outside,
    /// A folder, pipe, socket or device.
    #[error("not a regular file")]
    NotRegular,
    /// Over the limit; its size in bytes.
    #[error("{0} bytes are too many")]
    TooLarge(u64),
    /// With it all articles together are over the limit.
    #[error("too many bytes together")]
    TooLargeTogether,
    /// The system refuses, in its own words.
    #[error("{0}")]
    Denied(String),
}

impl ArticleError {
    fn code(&self) -> Code {
        match self {
            Self::Missing(_) => ARTICLE_MISSING,
            Self::Outside => ARTICLE_OUTSIDE,
            Self::NotRegular => ARTICLE_NOT_REGULAR,
            Self::TooLarge(_) => ARTICLE_TOO_LARGE,
            Self::TooLargeTogether => ARTICLES_TOO_LARGE,
            Self::Denied(_) => ARTICLE_DENIED,
        }
    }

    /// What is to be said of a source whose article this befell.
    pub(super) fn finding(&self, path: &str, node_path: NodePath) -> UnlocatedFinding {
        let finding = UnlocatedFinding::new(self.code(), node_path).arg("path", path);
        match self {
            Self::TooLarge(size) => finding.arg("size", limits::mib(*size)).arg("limit", limits::mib(limits::ARTICLE)),
            Self::TooLargeTogether => finding.arg("limit", limits::mib(limits::ARTICLES)),
            Self::Denied(what) => finding.arg("what", what.as_str()),
            Self::Missing(Some(near)) => finding.fix(Replacement::new("fix-meant", near)),
            Self::Missing(None) | Self::Outside | Self::NotRegular => finding,
        }
    }
}

/// An article that can be quoted from, with the hash of its file.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) article: Arc<Article>,
    pub(super) sha256: String,
}

/// What became of an article.
#[derive(Debug)]
pub(super) enum Outcome {
    Read(Read),
    /// It could not be had.
    Refused(ArticleError),
    /// It is no text; said once, at its own line, else at the source.
    NotText(NotText),
}

/// All articles by the path the timeline writes.
#[derive(Debug, Default)]
pub(super) struct Articles {
    read: HashMap<String, Outcome>,
}

impl Articles {
    /// Decodes what was read.
    pub(super) fn decode(articles: Vec<(String, Result<Vec<u8>, ArticleError>)>) -> Self {
        let read = workers::each(articles, |(path, bytes)| (path.clone(), outcome(path, bytes)));
        Self { read: read.into_iter().collect() }
    }

    /// What became of the article at a path.
    pub(super) fn get(&self, path: &str) -> Option<&Outcome> {
        self.read.get(path)
    }
}

fn outcome(path: String, bytes: Result<Vec<u8>, ArticleError>) -> Outcome {
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => return Outcome::Refused(error),
    };
    let sha256 = format!("{:x}", Sha256::digest(&bytes));
    match decode::decode(&path, bytes) {
        Ok(text) => Outcome::Read(Read { article: Arc::new(Article::new(path, text)), sha256 }),
        Err(error) => Outcome::NotText(error),
    }
}

/// What is to be said of bytes that are no text.
pub(super) enum NotTextFinding {
    /// At the bad byte.
    AtByte(Finding),
    /// Where the source names the file.
    AtSource(UnlocatedFinding),
}

/// What is to be said of bytes that are no text; `node_path` leads to where the source names the file.
pub(super) fn not_text(error: &NotText, path: &str, node_path: NodePath) -> NotTextFinding {
    let code = if error.code == NOT_UTF8 { ARTICLE_NOT_UTF8 } else { ARTICLE_NOT_TEXT };
    let mut args = error.args.clone();
    args.push(("path", path.into()));
    match &error.place {
        Some(place) => NotTextFinding::AtByte(Finding::new(code, Some(place.clone()), args)),
        None => NotTextFinding::AtSource(UnlocatedFinding { args, ..UnlocatedFinding::new(code, node_path) }),
    }
}

/// The finding that an article has no words.
pub(super) fn empty(path: &str, node_path: NodePath) -> UnlocatedFinding {
    UnlocatedFinding::new(ARTICLE_EMPTY, node_path).arg("path", path)
}
