//! `tarikh frame`: one frame without a terminal, after a script of keys. For tests, documentation and bug reports.

use std::path::PathBuf;

use clap::ValueEnum;

use super::output::{put, refuse};
use super::{Exit, Options, explore, unreadable};
use crate::app::{App, Setup, Signs, Size, Theme};
use crate::config::LayoutDirection;
use crate::formats::frame::{Surroundings, ansi, svg, text};
use crate::i18n::{Arg, Catalog, Language};
use crate::input::Family;
use crate::keymap::script::{self, Unknown, pair};
use crate::read;
use crate::tui::LARGEST;
use crate::tui::headless::{self, Played};
use crate::ui::theme;

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
    #[arg(long, value_name = "FILTER", default_value = "", hide_default_value = true, allow_hyphen_values = true)]
    pub filter: String,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What a frame is printed as: characters alone, with colours as SGR sequences, or as a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub enum Format {
    #[default]
    Text,
    Ansi,
    Svg,
}

/// Plays the keys and prints the frame.
pub fn run(args: Args, options: &Options, words: &Catalog) -> Exit {
    let steps = match script::parse(&args.keys) {
        Ok(steps) => steps,
        Err(Unknown { name, column }) => {
            refuse(words, "command-unknown-key", &[("name", name.into()), ("column", column.into())]);
            return Exit::Usage;
        }
    };
    if let Some(none) = read::refusal(args.path.as_deref()) {
        return unreadable::explain(&none, words);
    }
    let app = App::new(Setup { filter: args.filter, ..setup(options, args.size) });
    let played = Played::new(app, explore::reading(args.path), args.size, &steps);
    unreadable::report_left_out_of(played.findings(), words);
    let page = match args.format {
        Format::Text => text(&played.frame(options.frame_family())),
        Format::Ansi => ansi(&played.frame(options.frame_family())),
        Format::Svg => picture(&played, options.frame_theme(), args.size, words),
    };
    put(&page, words)
}

/// The frame as it is seen, whatever terminals have to be sent for it.
fn picture(played: &Played, theme: Theme, size: Size, words: &Catalog) -> String {
    let sides = [("width", Arg::Number(size.width.into())), ("height", Arg::Number(size.height.into()))];
    let title = words.with("command-frame-picture", &sides);
    let reading = text(&played.frame(Family::Logical));
    let around = Surroundings { ink: theme::ink(theme), paper: theme::paper(theme), title: &title, reading: &reading };
    svg(&played.frame(Family::Explicit), around)
}

/// What a state is started with that knows no more than the command line.
fn setup(options: &Options, size: Size) -> Setup {
    Setup {
        theme: options.frame_theme(),
        most_colours: options.frame_depth(),
        colours_by: options.frame_colours_by(),
        terminal: headless::terminal(options.frame_family(), options.marks),
        drawing: options.frame_drawing(),
        signs: if options.ascii { Signs::Ascii } else { Signs::Unicode },
        mouse: !options.no_mouse,
        direction: options.direction.and_then(LayoutDirection::fixed),
        ..Setup::new(options.catalog(options.frame_language(), options.frame_region()), size)
    }
}

fn size(text: &str) -> Result<Size, String> {
    let size = pair(text, 'x').map(|(width, height)| Size { width, height });
    let fits = |side| (1..=LARGEST).contains(&side);
    size.filter(|size| fits(size.width) && fits(size.height)).ok_or_else(|| {
        let words = Catalog::new(Language::default());
        words.with("command-frame-size-wrong", &[("most", Arg::Number(LARGEST.into()))]).into_owned()
    })
}
