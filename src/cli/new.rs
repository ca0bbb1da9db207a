//! `tarikh new`: a folder with a timeline to begin from.

use std::path::{Path, PathBuf};

use super::output::{cleaned, print_error, put, refuse};
use super::{Exit, unwritten};
use crate::edit::{NotCreated, create};
use crate::i18n::{Catalog, Language};
use crate::load;

/// What every timeline begins with, where nothing of the format is to be shown.
const EMPTY_ENGLISH: &str = include_str!("new/empty.en.yaml");
const EMPTY_ARABIC: &str = include_str!("new/empty.ar.yaml");
const ENGLISH: &str = include_str!("new/events.en.yaml");
const ARABIC: &str = include_str!("new/events.ar.yaml");

/// The articles of the timeline that shows the format, in whatever language it explains it.
const ARTICLES: &[(&str, &str)] = &[
    ("sources/gazette.txt", include_str!("new/sources/gazette.txt")),
    ("sources/valley.txt", include_str!("new/sources/valley.txt")),
];

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    #[arg(long)]
    pub empty: bool,
}

/// Writes the timeline with what it needs, in a folder that may not be there yet; all of it, or nothing where something is in the way.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let folder = args.folder.as_deref().unwrap_or(Path::new(""));
    let files: Vec<(PathBuf, Vec<u8>)> = files(args.empty, words.language())
        .into_iter()
        .map(|(name, text)| (folder.join(name), text.into_bytes()))
        .collect();
    match create(&files) {
        Ok(_) => {
            let names: String = files.iter().map(|(path, _)| cleaned(&path.display().to_string()) + "\n").collect();
            let exit = put(&names, words);
            if exit == Exit::Fine {
                print_error(&words.text(if args.empty { "command-new-next-empty" } else { "command-new-next" }));
            }
            exit
        }
        Err(NotCreated::There(there)) => {
            let names: Vec<String> = there.iter().map(|path| path.display().to_string()).collect();
            refuse(words, "command-new-there", &[("files", names.join(&words.text("list-separator")).into())]);
            Exit::Usage
        }
        Err(NotCreated::System(path, error)) => unwritten(&path, &error, words),
    }
}

/// What is written: names inside of the folder, and texts.
fn files(empty: bool, language: Language) -> Vec<(&'static str, String)> {
    let timeline = match (empty, language) {
        (false, Language::English | Language::Pseudo) => ENGLISH,
        (false, Language::Arabic) => ARABIC,
        (true, Language::English | Language::Pseudo) => EMPTY_ENGLISH,
        (true, Language::Arabic) => EMPTY_ARABIC,
    };
    let mut files =
        vec![("events.yaml", timeline.to_owned()), ("events.schema.json", format!("{:#}\n", load::schema()))];
    if !empty {
        files.extend(ARTICLES.iter().map(|(name, text)| (*name, (*text).to_owned())));
    }
    files
}
