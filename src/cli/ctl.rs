//! `tarikh ctl`: what is on a stage in another terminal, driven by a line.

mod status;

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantArray;

use super::Exit;
use super::output::{put, refuse};
use crate::app::Notice;
use crate::app::remote::{Blank, Command};
use crate::formats::Format;
use crate::i18n::Catalog;
use crate::keymap::StageAction;
use crate::tui::control::client::{self, Failure, Wanted};
use crate::tui::control::folder::Folder;

/// What is asked for beside the actions of the stage.
const OTHERS: [&str; 4] = ["goto", "stop", "blank", "status"];

/// Shorter names of actions.
const SHORT: [(&str, StageAction); 2] = [("prev", StageAction::Previous), ("prev-event", StageAction::PreviousEvent)];

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "COMMAND", value_parser = named())]
    pub what: What,
    #[arg(value_name = "ID|N|dark|paper|off")]
    pub value: Option<String>,
    #[arg(long, value_name = "PID|FILE|DIR")]
    pub stage: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What a stage is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What a key of it does.
    Key(StageAction),
    /// To go to an event.
    Goto,
    /// To go to a stop.
    Stop,
    /// To be blank, or not.
    Blank,
    /// Where it is.
    Status,
}

fn named() -> impl TypedValueParser<Value = What> {
    let actions = StageAction::VARIANTS.iter().map(|action| -> &'static str { action.into() });
    let names = actions.chain(OTHERS).chain(SHORT.map(|(name, _)| name));
    PossibleValuesParser::new(names).map(|name| match name.as_str() {
        "goto" => What::Goto,
        "stop" => What::Stop,
        "blank" => What::Blank,
        "status" => What::Status,
        name => {
            let short = SHORT.iter().find(|(short, _)| *short == name).map(|(_, action)| *action);
            What::Key(short.or_else(|| StageAction::from_str(name).ok()).unwrap_or(StageAction::Next))
        }
    })
}

/// Asks the stage that is meant, and waits until it is done.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let folder = Folder::of_user();
    let wanted = args.stage.as_deref().map(Wanted::named).unwrap_or_default();
    let command = match (args.what, args.value.as_deref()) {
        (What::Key(action), None) => Command::Key { action },
        (What::Goto, Some(event)) => Command::Goto { event: event.to_owned() },
        (What::Blank, None) => Command::Blank { to: Blank::Dark },
        (What::Blank, Some(how)) => match Blank::from_str(how) {
            Ok(to) => Command::Blank { to },
            Err(_) => return usage(words, "ctl-blank-unknown"),
        },
        (What::Stop, Some(stop)) => match stop.parse() {
            Ok(stop) if stop > 0 => Command::Stop { stop },
            _ => return usage(words, "ctl-stop-unknown"),
        },
        (What::Status, None) => {
            return match client::status(&folder, &wanted) {
                Ok((report, clock)) => put(&status::said(&report, clock, args.format, words), words),
                Err(failure) => explain(&failure, args, words),
            };
        }
        (What::Goto, None) => return usage(words, "ctl-goto-needs"),
        (What::Stop, None) => return usage(words, "ctl-stop-unknown"),
        (What::Key(_) | What::Status, Some(_)) => return usage(words, "ctl-needs-nothing"),
    };
    match client::command(&folder, &wanted, command) {
        Ok(()) => Exit::Fine,
        Err(failure) => explain(&failure, args, words),
    }
}

fn usage(words: &Catalog, message: &'static str) -> Exit {
    refuse(words, message, &[]);
    Exit::Usage
}

fn explain(failure: &Failure, args: &Args, words: &Catalog) -> Exit {
    let (notice, exit) = match failure {
        Failure::NoStage if args.stage.is_some() => {
            let name = args.stage.clone().unwrap_or_default();
            (Notice::new("ctl-no-such-stage").with("stage", name), Exit::Content)
        }
        Failure::NoStage => (Notice::new("ctl-no-stage"), Exit::Content),
        Failure::Refused(why) => (Notice::new(why.message()), Exit::Content),
        Failure::Folder(unusable) => (unusable.notice(), Exit::System),
        Failure::Fault(fault) => (Notice::new(fault.message()), Exit::System),
        Failure::NoAnswer => (Notice::new("stage-no-answer"), Exit::System),
    };
    refuse(words, notice.message, &notice.args);
    exit
}
