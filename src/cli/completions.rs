//! `tarikh completions SHELL`: what makes a shell complete the command line.

use clap::ValueEnum;
use clap_complete::{Generator, Shell as Known};
use clap_complete_nushell::Nushell;

use super::output::put;
use super::{Exit, help};
use crate::i18n::Catalog;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_enum)]
    pub shell: Shell,
}

/// A shell that can be told what to complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    Nushell,
    Powershell,
    Zsh,
}

/// Writes the script.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    put(&script(args.shell, words), words)
}

fn script(shell: Shell, words: &Catalog) -> String {
    match shell {
        Shell::Bash => written(Known::Bash, words),
        Shell::Elvish => written(Known::Elvish, words),
        Shell::Fish => written(Known::Fish, words),
        Shell::Nushell => written(Nushell, words),
        Shell::Powershell => written(Known::PowerShell, words),
        Shell::Zsh => written(Known::Zsh, words),
    }
}

fn written(generator: impl Generator, words: &Catalog) -> String {
    let mut command = help::whole(words);
    let mut script = Vec::new();
    clap_complete::generate(generator, &mut command, "tarikh", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
