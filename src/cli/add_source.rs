//! `tarikh add-source`: articles into the folder of a timeline, each with its record.

mod input;
mod plan;

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::output::{cleaned, print_error, put, refuse};
use super::unreadable::explain;
use super::{Exit, unwritten};
use crate::edit::{self, Editing, NotCreated, create};
use crate::finding::render;
use crate::i18n::{Arg, Catalog};
use crate::import::{self, Encoding, Known};
use crate::read;
use crate::timeline::{Date, id};
use plan::{Plan, Planned};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|-", required = true)]
    pub articles: Vec<PathBuf>,
    #[arg(long, short = 'f', alias = "file", value_name = "FILE|DIR")]
    pub timeline: Option<PathBuf>,
    #[arg(long, value_name = "ID", value_parser = source_id)]
    pub id: Option<String>,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub publisher: Option<String>,
    #[arg(long)]
    pub author: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub published: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    #[arg(long)]
    pub url: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub retrieved: Option<String>,
    #[arg(long = "as", value_enum, value_name = "FORM")]
    pub form: Option<Form>,
    #[arg(long, value_name = "ENCODING", value_parser = encoding)]
    pub encoding: Option<&'static Encoding>,
    #[arg(long)]
    pub dry_run: bool,
}

/// What an article is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Form {
    Text,
    Html,
    Markdown,
}

impl From<Form> for import::Form {
    fn from(form: Form) -> Self {
        match form {
            Form::Text => Self::Text,
            Form::Html => Self::Html,
            Form::Markdown => Self::Markdown,
        }
    }
}

fn source_id(written: &str) -> Result<String, &'static str> {
    if id::readable(written) { Ok(written.to_owned()) } else { Err("letters, digits, - _ . in any script, at most 64") }
}

fn date(written: &str) -> Result<String, &'static str> {
    match Date::parse(written) {
        Ok(_) => Ok(written.to_owned()),
        Err(_) => Err("a day is written as 2024-06-18, a month as 2024-06, a year as 2024"),
    }
}

fn encoding(name: &str) -> Result<&'static Encoding, &'static str> {
    import::encoding_named(name).ok_or("such as utf-8, windows-1256, windows-1252, utf-16le")
}

impl Args {
    /// What is said on the command line of the article, else what it says of itself.
    fn known(&self, own: Known) -> Known {
        let said = |said: &Option<String>, own: Option<String>| said.clone().or(own);
        Known {
            title: said(&self.title, own.title),
            publisher: said(&self.publisher, own.publisher),
            author: said(&self.author, own.author),
            published: said(&self.published, own.published),
            language: said(&self.language, own.language),
            url: said(&self.url, own.url),
        }
    }

    /// Whether something is said that holds for one article alone.
    fn is_of_one(&self) -> bool {
        [&self.id, &self.title, &self.url].iter().any(|said| said.is_some())
    }
}

/// Adds the articles one after the other. One that cannot be added leaves the others to be.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    if args.articles.len() > 1 && args.is_of_one() {
        refuse(words, "command-add-source-one", &[]);
        return Exit::Usage;
    }
    let Some(timeline) = read::file_of(args.timeline.as_deref()) else {
        return explain(&read::library(None), words);
    };
    let exits: Vec<Exit> = args.articles.iter().map(|article| add(args, &timeline, article, words)).collect();
    let graver = [Exit::System, Exit::Usage, Exit::Content];
    graver.into_iter().find(|exit| exits.contains(exit)).unwrap_or(Exit::Fine)
}

fn add(args: &Args, timeline: &Path, article: &Path, words: &Catalog) -> Exit {
    let bytes = match input::read(article, words) {
        Ok(bytes) => bytes,
        Err(exit) => return exit,
    };
    let imported = match import::import(article, &bytes, args.form.map(Into::into), args.encoding) {
        Ok(imported) => imported,
        Err(why) => return input::refuse_article(article, &why, words),
    };
    let mut editing = match Editing::open(timeline) {
        Ok(editing) => editing,
        Err(error) => return refused(error, timeline, words),
    };
    let planned = editing.sources().map(|sources| plan::plan(args, timeline, (article, &bytes), imported, &sources));
    let plan = match planned {
        Ok(Planned::New(plan)) => plan,
        Ok(Planned::There(id)) => {
            let said = [("file", input::name(article, words).into()), ("id", Arg::from(cleaned(&id)))];
            print_error(&cleaned(&words.with("command-add-source-there", &said)));
            return Exit::Fine;
        }
        Ok(Planned::Taken(id)) => {
            refuse(words, "command-add-source-taken", &[("id", Arg::from(cleaned(&id)))]);
            return Exit::Usage;
        }
        Err(error) => return refused(error, timeline, words),
    };
    if let Err(error) = editing.add_source(&plan.record) {
        return refused(error, timeline, words);
    }
    if args.dry_run { shown(&plan, &editing, words) } else { written(&plan, editing, timeline, words) }
}

/// What would be written: the change of the timeline, and each new file of text.
fn shown(plan: &Plan, editing: &Editing, words: &Catalog) -> Exit {
    let file = cleaned(&plan.file);
    let heading = words.with("command-add-source-would", &[("file", file.into())]);
    let text: Vec<String> = plan.text.lines().map(|line| format!("  {}", cleaned(line))).collect();
    let exit = put(&format!("{}\n{heading}\n{}\n", editing.diff(), text.join("\n")), words);
    print_error(&plan.notes(words));
    exit
}

fn written(plan: &Plan, editing: Editing, timeline: &Path, words: &Catalog) -> Exit {
    let created = match create(&plan.files) {
        Ok(created) => created,
        Err(NotCreated::System(path, error)) => return unwritten(&path, &error, words),
        Err(NotCreated::There(there)) => {
            let names: Vec<String> = there.iter().map(|path| path.display().to_string()).collect();
            refuse(words, "command-new-there", &[("files", names.join(&words.text("list-separator")).into())]);
            return Exit::Usage;
        }
    };
    if let Err(error) = editing.write() {
        created.take_back();
        return refused(error, timeline, words);
    }
    let args = [("id", Arg::from(cleaned(&plan.id))), ("file", Arg::from(cleaned(&plan.file)))];
    let exit = put(&format!("{}\n", words.with("command-add-source-added", &args)), words);
    print_error(&plan.notes(words));
    exit
}

/// Says why the timeline is not changed.
fn refused(error: edit::Error, timeline: &Path, words: &Catalog) -> Exit {
    use edit::Error::{Changed, HardLinked, NotWritten, Owned, ReadOnly, TooLarge, Unread};
    let system =
        matches!(error, Changed | HardLinked(_) | NotWritten(_) | Owned(_) | ReadOnly | TooLarge(_) | Unread(_));
    let findings = error.findings(&timeline.display().to_string());
    let said: String = findings.iter().map(|finding| render::human(finding, words, false)).collect();
    print_error(said.trim_end());
    if system { Exit::System } else { Exit::Content }
}
