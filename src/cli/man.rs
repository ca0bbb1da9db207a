//! `tarikh man`: pages of the manual, for `man` and for who packages the program.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_mangen::Man;

use super::output::{put, refuse};
use super::{Exit, help};
use crate::i18n::{Arg, Catalog};
use crate::read::system_words;
use crate::text::clean;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
    #[arg(long, short, value_name = "DIR", conflicts_with = "command")]
    pub output: Option<PathBuf>,
}

/// Writes a page to the output, or all of them into a folder.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let whole = help::whole(words);
    if let Some(folder) = &args.output {
        return save(folder, &whole, words);
    }
    let name = args.command.as_deref();
    let found = name.map_or(Some(&whole), |name| commands(&whole).find(|command| command.get_name() == name));
    let Some(command) = found else {
        let name = clean::line(name.unwrap_or_default()).into_owned();
        refuse(words, "command-man-unknown", &[("name", name.into())]);
        return Exit::Usage;
    };
    put(&page(command), words)
}

/// The commands that are shown, besides the program itself.
fn commands(whole: &Command) -> impl Iterator<Item = &Command> {
    whole.get_subcommands().filter(|command| !command.is_hide_set())
}

fn page(command: &Command) -> String {
    let mut page = Vec::new();
    let source = concat!("tarikh ", env!("CARGO_PKG_VERSION"));
    // Writing to memory cannot fail.
    let _ = Man::new(command.clone()).source(source).render(&mut page);
    String::from_utf8_lossy(&page).into_owned()
}

fn save(folder: &Path, whole: &Command, words: &Catalog) -> Exit {
    let name = |command: &Command| format!("{}.1", command.get_display_name().unwrap_or("tarikh"));
    for command in std::iter::once(whole).chain(commands(whole)) {
        let path = folder.join(name(command));
        if let Err(error) = fs::create_dir_all(folder).and_then(|()| fs::write(&path, page(command))) {
            return unwritten(&path, &error, words);
        }
    }
    Exit::Fine
}

fn unwritten(path: &Path, error: &io::Error, words: &Catalog) -> Exit {
    let file = clean::line(&path.display().to_string()).into_owned();
    let args = [("file", Arg::from(file)), ("reason", system_words(error).into())];
    refuse(words, "command-man-unwritten", &args);
    Exit::System
}
