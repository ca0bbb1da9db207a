//! The words of `--help`, from Fluent like all others.

use clap::Command;

use crate::i18n::Catalog;

/// The command with what it and its arguments are for: `command-about` for the program, `command-NAME` for a subcommand,
/// `command-NAME-ARGUMENT` for an argument (`command-ARGUMENT` for those of the program itself).
pub(super) fn worded(command: Command, words: &Catalog) -> Command {
    let command = command.about(words.text("command-about").into_owned());
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
        let about = words.text(&name).into_owned();
        said(subcommand.about(about), name)
    })
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
