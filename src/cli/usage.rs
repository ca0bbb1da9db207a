//! What is wrong with a command line, in the language of whoever typed it.

use std::error::Error as _;
use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Options;
use super::output::refuse;
use crate::config::Interface;
use crate::i18n::{Arg, Catalog};

/// Says what is wrong, in the words of the program; what it has no words for as the reader of command lines has it.
pub(super) fn explain(error: &Error, arguments: &[OsString]) {
    let words = Catalog::new(language(arguments));
    let said = |kind| error.get(kind).map(text).unwrap_or_default();
    let argument = || Arg::from(said(ContextKind::InvalidArg));
    let value = || Arg::from(said(ContextKind::InvalidValue));
    let meant = |kind| Arg::from(said(kind));
    let (id, args) = match error.kind() {
        ErrorKind::UnknownArgument if error.get(ContextKind::SuggestedArg).is_some() => {
            ("usage-unknown-meant", vec![("argument", argument()), ("meant", meant(ContextKind::SuggestedArg))])
        }
        ErrorKind::UnknownArgument => ("usage-unknown", vec![("argument", argument())]),
        ErrorKind::InvalidSubcommand => {
            ("usage-command", vec![("command", Arg::from(said(ContextKind::InvalidSubcommand)))])
        }
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            ("usage-value-missing", vec![("argument", argument())])
        }
        ErrorKind::InvalidValue => {
            let known = said(ContextKind::ValidValue);
            ("usage-value", vec![("argument", argument()), ("value", value()), ("known", known.into())])
        }
        ErrorKind::ValueValidation => {
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            ("usage-value-refused", vec![("argument", argument()), ("value", value()), ("reason", reason.into())])
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing", vec![("arguments", argument())]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("usage-no-command", Vec::new())
        }
        ErrorKind::ArgumentConflict => {
            ("usage-conflict", vec![("argument", argument()), ("other", Arg::from(said(ContextKind::PriorArg)))])
        }
        _ => return super::output::print_error(&super::output::cleaned(&error.render().to_string())),
    };
    refuse(&words, id, &args);
}

/// The language that is asked for: of `--lang` where it can be read, else as for any command line.
fn language(arguments: &[OsString]) -> crate::i18n::Language {
    let text = |argument: &OsString| argument.to_string_lossy().into_owned();
    let after = arguments.windows(2).find(|pair| pair.first().is_some_and(|one| one == "--lang"));
    let joined = arguments.iter().find_map(|one| text(one).strip_prefix("--lang=").map(str::to_owned));
    let word = joined.or_else(|| after.and_then(|pair| pair.last()).map(text));
    let lang = word.and_then(|word| word.parse::<Interface>().ok());
    Options { lang, ..Options::default() }.language()
}

/// What clap tells of an error, in one line.
fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::StyledStr(styled) => styled.to_string(),
        ContextValue::StyledStrs(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
