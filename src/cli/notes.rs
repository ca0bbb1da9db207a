//! `tarikh notes`: what to say, what comes next and the time, of the talk on a stage in another terminal.

use super::output::refuse;
use super::{Exit, Options, explore};
use crate::i18n::Catalog;
use crate::tui::Crash;
use crate::tui::control::client::Wanted;
use crate::tui::control::folder::Folder;

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(long, value_name = "PID|FILE|DIR")]
    pub stage: Option<String>,
}

/// Shows the notes, as soon as there is a stage that is meant.
pub fn run(args: &Args, options: &Options, words: &Catalog, crash: &Crash) -> Exit {
    // Who could never hear of a stage is not to wait for one.
    if let Err(unusable) = Folder::of_user().stages() {
        let notice = unusable.notice();
        refuse(words, notice.message, &notice.args);
        return Exit::System;
    }
    let follow = Some(args.stage.as_deref().map(Wanted::named).unwrap_or_default());
    explore::run(explore::Asked { follow, ..explore::Asked::default() }, options, words, crash)
}
