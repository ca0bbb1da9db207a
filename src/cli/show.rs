//! `tarikh show`: one event with everything it rests on.

use std::path::PathBuf;

use super::Exit;
use super::output::{put, refuse};
use super::unreadable::{explain, report_left_out};
use crate::finding::or_nothing;
use crate::formats::{Format, json, text};
use crate::i18n::{Arg, Catalog};
use crate::read::{self, spot};
use crate::similar::suggestion::nearest;
use crate::text::clean;
use crate::timeline::{Event, EventNumber, Timeline};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long = "file", short = 'f', value_name = "FILE|DIR")]
    pub file: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Writes the event; where there is none with that id, says so and which was likely meant.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let library = read::library(args.file.as_deref());
    let Some(timeline) = &library.timeline else { return explain(&library, words) };
    let Some(event) = find(timeline, &args.id) else {
        if let Some(line) = library.path.as_deref().and_then(|path| spot::line_of(path, &args.id)) {
            let id = clean::line(&args.id).into_owned();
            let args = [("id", id.into()), ("file", library.name.as_str().into()), ("line", Arg::Number(line.into()))];
            refuse(words, "command-show-left-out", &args);
            report_left_out(&library, words);
            return Exit::Content;
        }
        let near = nearest(&args.id, timeline.events.iter().map(|event| event.id.as_str())).unwrap_or("");
        let id = clean::line(&args.id).into_owned();
        refuse(words, "command-show-unknown", &[("id", Arg::from(id)), ("near", or_nothing(near))]);
        report_left_out(&library, words);
        return Exit::Content;
    };
    report_left_out(&library, words);
    let said = match args.format {
        Format::Text => text::whole(timeline, event, words),
        Format::Json => json::printed(&json::whole(timeline, event)),
    };
    put(&said, words)
}

/// An id comes before a number: ids may be digits.
fn find<'a>(timeline: &'a Timeline, wanted: &str) -> Option<&'a Event> {
    let by_id = timeline.events.iter().find(|event| event.id == wanted);
    let number = wanted.parse().ok().and_then(EventNumber::written);
    by_id.or_else(|| number?.ix().of(&timeline.events))
}
