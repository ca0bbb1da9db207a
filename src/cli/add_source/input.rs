//! The bytes of an article, from a file or from what is piped in.

use std::io::{self, Read as _};
use std::path::Path;

use super::super::output::{cleaned, refuse};
use super::Exit;
use crate::i18n::{Arg, Catalog};
use crate::import::NotAnArticle;
use crate::load::limits;
use crate::read::regular::{self, Refusal};
use crate::read::system_words;

/// The most of a page with pictures in it, in bytes; its text may be as long as any article's.
const MOST: u64 = 64 << 20;

/// What messages call it.
pub(super) fn name(article: &Path, words: &Catalog) -> String {
    if is_stdin(article) {
        words.text("command-add-source-stdin").into_owned()
    } else {
        cleaned(&article.display().to_string())
    }
}

/// Whether `-` is named: what is piped in.
pub(super) fn is_stdin(article: &Path) -> bool {
    article == Path::new("-")
}

/// Reads it whole, or says why not.
pub(super) fn read(article: &Path, words: &Catalog) -> Result<Vec<u8>, Exit> {
    let read = if is_stdin(article) {
        let mut bytes = Vec::new();
        match io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes) {
            Ok(_) if limits::size(&bytes) > MOST => Err(Refusal::TooLarge(limits::size(&bytes))),
            Ok(_) => Ok(bytes),
            Err(error) => Err(Refusal::Denied(system_words(&error))),
        }
    } else {
        regular::read(article, MOST)
    };
    read.map_err(|refusal| {
        let file = ("file", Arg::from(name(article, words)));
        match refusal {
            Refusal::Missing => refuse(words, "command-add-source-missing", &[file]),
            Refusal::NotRegular => refuse(words, "command-add-source-not-regular", &[file]),
            Refusal::TooLarge(_) => {
                refuse(words, "command-add-source-too-large", &[file, ("limit", limits::mib(MOST).into())]);
            }
            Refusal::Denied(what) => refuse(words, "command-add-source-denied", &[file, ("reason", what.into())]),
        }
        Exit::System
    })
}

/// Says why no article can be made of it.
pub(super) fn refuse_article(article: &Path, why: &NotAnArticle, words: &Catalog) -> Exit {
    let file = ("file", Arg::from(name(article, words)));
    match why {
        NotAnArticle::NotText(kind) => refuse(words, "command-add-source-not-text", &[file, ("kind", (*kind).into())]),
        NotAnArticle::TooDeep => refuse(words, "command-add-source-too-deep", &[file]),
        NotAnArticle::Empty => refuse(words, "command-add-source-empty", &[file]),
        NotAnArticle::NotIn(encoding, byte) => {
            let args = [file, ("encoding", (*encoding).into()), ("byte", (byte + 1).into())];
            refuse(words, "command-add-source-encoding-not", &args);
        }
    }
    Exit::Content
}
