//! `tarikh frame`: one frame without a terminal, after a script of keys. For tests, documentation and bug reports.

use std::path::PathBuf;

use clap::ValueEnum;

use super::output::{put, refuse};
use super::{Exit, Options, explore};
use crate::app::{Setup, Size, State};
use crate::i18n::{Arg, Language, Words};
use crate::keymap::script::{self, Unknown, pair};
use crate::tui::{LARGEST, headless, print};

/// The arguments.
#[derive(clap::Args, Debug)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(value_name = "FILE|DIR")]
    pub path: Option<PathBuf>,
    #[arg(long, value_name = "WxH", default_value = "80x24", value_parser = size)]
    pub size: Size,
    #[arg(long, default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub keys: String,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What a frame is printed as: characters alone, or with colours as SGR sequences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Format {
    #[default]
    Text,
    Ansi,
}

/// Plays the keys and prints the frame.
pub fn run(args: Args, options: &Options, words: &Words) -> Exit {
    let steps = match script::parse(&args.keys) {
        Ok(steps) => steps,
        Err(Unknown { name, column }) => {
            refuse(words, "command-unknown-key", &[("name", name.into()), ("column", column.into())]);
            return Exit::Usage;
        }
    };
    let state = State::new(Setup { theme: options.frame_theme(), ..explore::setup(options, args.size) });
    let frame = headless::play_for(options.frame_family(), state, explore::reading(args.path), args.size, &steps);
    let page = match args.format {
        Format::Text => print::text(&frame),
        Format::Ansi => print::ansi(&frame),
    };
    put(&page, words)
}

fn size(text: &str) -> Result<Size, String> {
    let size = pair(text, 'x').map(|(width, height)| Size { width, height });
    let fits = |side| (1..=LARGEST).contains(&side);
    size.filter(|size| fits(size.width) && fits(size.height)).ok_or_else(|| {
        let words = Words::new(Language::default());
        words.with("command-frame-size-wrong", &[("most", Arg::Number(LARGEST.into()))]).into_owned()
    })
}
