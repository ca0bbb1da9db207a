//! The words of `--help`, from Fluent like all others.

use clap::{Command, CommandFactory};

use super::Cli;
use crate::i18n::Catalog;

/// The whole command line with its words, as manual and completions are made of it.
pub(super) fn whole(words: &Catalog) -> Command {
    let mut command = worded(Cli::command(), words);
    command.build();
    command
}

/// The command with what it and its arguments are for: `command-about` for the program, `command-NAME` for a subcommand,
/// `command-NAME-ARGUMENT` for an argument (`command-ARGUMENT` for those of the program itself); the attribute `examples` of the first two
/// stands below.
pub(super) fn worded(command: Command, words: &Catalog) -> Command {
    let shown = |command: Command, name: &str| {
        let examples = words.attribute(name, "examples", &[]).into_owned();
        let shown = format!("{}\n{}", words.text("command-examples"), indented(&examples));
        command.about(words.text(name).into_owned()).after_help(shown)
    };
    let command = shown(command, "command-about");
    // Help and version are clap's own; they exist only once they were asked for.
    let said = move |command: Command, name: String| {
        command.mut_args(|arg| {
            let id = format!("{name}-{}", arg.get_id().as_str().replace('_', "-"));
            let help = words.text(&id).into_owned();
            arg.help(help)
        })
    };
    said(command, "command".to_owned()).mut_subcommands(|subcommand| {
        let name = format!("command-{}", subcommand.get_name());
        said(shown(subcommand, &name), name)
    })
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::worded;
    use crate::cli::Cli;
    use crate::i18n::{Catalog, Language};
    use clap::{Command, CommandFactory};

    fn told(command: &Command) -> Vec<String> {
        let own = command.get_about().into_iter().chain(command.get_arguments().filter_map(clap::Arg::get_help));
        own.map(ToString::to_string).chain(command.get_subcommands().flat_map(told)).collect()
    }

    #[test]
    fn every_argument_of_every_command_is_explained() {
        let command = worded(Cli::command(), &Catalog::new(Language::English));
        command.clone().debug_assert();
        let told = told(&command);
        assert!(told.len() > 5);
        for text in told {
            assert!(!text.starts_with("command-"), "{text} has no words");
        }
    }
}
