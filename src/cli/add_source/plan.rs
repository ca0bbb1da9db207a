//! What is written for an article: its text, what it was before, its record.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::super::output::cleaned;
use super::input::is_stdin;
use super::{Args, Catalog};
use crate::edit::Recorded;
use crate::i18n::Arg;
use crate::import::{Form, Imported, Known, id};
use crate::load;
use crate::read::{article_bytes, folder_of};
use crate::timeline::id::likeness;

/// Where articles lie when a timeline has none yet.
const FOLDER: &str = "sources";

/// What becomes of an article.
pub(super) enum Planned {
    /// It is to be added.
    New(Plan),
    /// The timeline has it, as this source.
    There(String),
    /// Another article has the id that was asked for.
    Taken(String),
}

/// What is to be written.
pub(super) struct Plan {
    pub(super) id: String,
    /// The path of the text, as the timeline names it.
    pub(super) file: String,
    pub(super) text: String,
    /// The keys of the record with their values.
    pub(super) record: Vec<(&'static str, String)>,
    /// The files that are not there yet.
    pub(super) files: Vec<(PathBuf, Vec<u8>)>,
    /// What it was read as, where it was not UTF-8.
    encoding: Option<&'static str>,
    /// What nothing says of it, by the names of the options.
    unknown: Vec<&'static str>,
}

/// Plans what is written for an article. One that already lies in the folder of the timeline as UTF-8 text stays where it is.
pub(super) fn plan(
    args: &Args,
    timeline: &Path,
    (article, bytes): (&Path, &[u8]),
    imported: Imported,
    sources: &[Recorded],
) -> Planned {
    let Imported { text, form, encoding, known } = imported;
    let known = args.known(known);
    let folder = folder_of(timeline);
    let within = (!is_stdin(article)).then(|| within(folder, article)).flatten();
    let as_it_is = form == Form::Text && encoding.name() == "UTF-8";
    let stays = within.clone().filter(|_| as_it_is);
    let content = if stays.is_some() { bytes } else { text.as_bytes() };
    let hash = hash(content);
    if let Some(there) = sources.iter().find(|source| has(source, folder, &hash)) {
        return Planned::There(there.id.clone());
    }
    let taken = |id: &str| sources.iter().any(|source| likeness(&source.id) == likeness(id));
    if let Some(id) = args.id.as_ref().filter(|id| taken(id)) {
        return Planned::Taken(id.clone());
    }
    let stem = article.file_stem().filter(|_| !is_stdin(article)).and_then(|stem| stem.to_str());
    let named = || id::of_words(stem?);
    let id = args.id.clone().or_else(named).or_else(|| id::of_words(known.title.as_deref()?));
    let beside_it = within.as_deref().filter(|_| matches!(form, Form::Html | Form::Markdown)).map(parent);
    // What it was stays, and its text lies beside it.
    let directory = beside_it.map_or_else(|| free_directory(folder, sources), str::to_owned);
    let in_directory = |name: &str| if directory.is_empty() { name.to_owned() } else { format!("{directory}/{name}") };
    let lies = |id: &str| stays.is_none() && folder.join(in_directory(&format!("{id}.txt"))).symlink_metadata().is_ok();
    let id = match args.id.clone() {
        Some(id) => id,
        None => id::free(&id.unwrap_or_else(|| "article".to_owned()), |id| taken(id) || lies(id)),
    };
    let stem = id::free(&id, |stem| lies(stem));
    let file = stays.clone().unwrap_or_else(|| in_directory(&format!("{stem}.txt")));
    let mut files = Vec::new();
    if stays.is_none() {
        files.push((folder.join(&file), text.clone().into_bytes()));
    }
    let before = match form {
        Form::Text => None,
        Form::Html => Some("html"),
        Form::Markdown => Some("md"),
    };
    if let Some(ending) = before.filter(|_| within.is_none()) {
        files.push((folder.join(in_directory(&format!("{stem}.{ending}"))), bytes.to_vec()));
    }
    let unknown = unknown(&known);
    let record = record(&id, &file, hash, known, args);
    let encoding = Some(encoding.name()).filter(|name| *name != "UTF-8");
    Planned::New(Plan { id, file, text, record, files, encoding, unknown })
}

impl Plan {
    /// What is to be known of it besides: its encoding, what nothing says.
    pub(super) fn notes(&self, words: &Catalog) -> String {
        let (mut notes, id) = (Vec::new(), || Arg::from(cleaned(&self.id)));
        if let Some(encoding) = self.encoding {
            notes.push(
                words.with("command-add-source-decoded", &[("id", id()), ("encoding", encoding.into())]).into_owned(),
            );
        }
        if !self.unknown.is_empty() {
            let options = self.unknown.join(&words.text("list-separator"));
            notes.push(
                words.with("command-add-source-unknown", &[("id", id()), ("options", Arg::from(options))]).into_owned(),
            );
        }
        notes.join("\n")
    }
}

/// The options for what nothing says, of what a reader needs.
fn unknown(known: &Known) -> Vec<&'static str> {
    let wanted = [
        ("--title", &known.title),
        ("--publisher", &known.publisher),
        ("--published", &known.published),
        ("--language", &known.language),
    ];
    wanted.iter().filter(|(_, value)| value.is_none()).map(|(option, _)| *option).collect()
}

/// The keys of the record, in the order of the format.
fn record(id: &str, file: &str, hash: String, known: Known, args: &Args) -> Vec<(&'static str, String)> {
    let record = [
        ("id", Some(id.to_owned())),
        ("file", Some(file.to_owned())),
        ("sha256", Some(hash)),
        ("title", known.title),
        ("publisher", known.publisher),
        ("author", known.author),
        ("published", known.published),
        ("language", known.language),
        ("url", known.url),
        ("retrieved", args.retrieved.clone()),
    ];
    record.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Whether a source is the article of this hash: by its record, else by its file.
fn has(source: &Recorded, folder: &Path, sought: &str) -> bool {
    match &source.sha256 {
        Some(recorded) => recorded == sought,
        None => article_bytes(folder, &source.file).is_some_and(|bytes| hash(&bytes) == sought),
    }
}

/// The path of a file from a folder on, links followed, where it lies inside.
fn within(folder: &Path, article: &Path) -> Option<String> {
    let (folder, article) = (fs::canonicalize(folder).ok()?, fs::canonicalize(article).ok()?);
    let path = article.strip_prefix(folder).ok()?;
    path.to_str().map(str::to_owned)
}

/// Where new articles lie: beside the last one, if that is in the folder of the timeline.
fn free_directory(folder: &Path, sources: &[Recorded]) -> String {
    let beside = sources.last().map(|source| parent(&source.file));
    let inside = |directory: &&str| directory.is_empty() || is_inside(folder, directory);
    beside.into_iter().chain([FOLDER]).find(inside).unwrap_or_default().to_owned()
}

/// Whether a directory, by its path in the timeline, lies in the folder of the timeline, links followed; also one that is to be made.
fn is_inside(folder: &Path, directory: &str) -> bool {
    let real = |path: &Path| fs::canonicalize(path);
    let links_out = || match (real(folder), real(&folder.join(directory))) {
        (Ok(folder), Ok(directory)) => !directory.starts_with(folder),
        _ => false,
    };
    load::may_name(directory) && !links_out()
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}
