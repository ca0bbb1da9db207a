//! `tarikh keys`: every key and what it does.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::Exit;
use super::output::{print_error, put};
use crate::config::Config;
use crate::finding::render;
use crate::formats::{self, Format};
use crate::i18n::Catalog;
use crate::input::Chord;
use crate::keymap::Keymap;
use crate::keymap::listing::{Row, Section};

/// The arguments.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "clap would print them; what people read comes from Fluent")]
pub struct Args {
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Writes the keys that hold; what is wrong with those of the settings goes to stderr.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let config = Config::open();
    for fault in &config.faults {
        print_error(render::human(fault, words, false).trim_end());
    }
    let said = match args.format {
        Format::Text => text(&config.keymap, words),
        Format::Json => formats::json::printed(&json(&config.keymap, words)),
    };
    put(&said, words)
}

/// Under the heading of each place a line for each thing that is done: the keys as they stand on a keyboard, what the configuration
/// calls it, and what it is.
#[must_use]
pub fn text(keymap: &Keymap, words: &Catalog) -> String {
    let place = |place: Section| (place, keymap.each(place, words).collect::<Vec<Row>>());
    let places: Vec<(Section, Vec<Row>)> = Section::all().into_iter().map(place).collect();
    let keys = |row: &Row| row.labels().join("  ");
    let widest = |cells: &dyn Fn(&Row) -> usize| places.iter().flat_map(|(_, rows)| rows).map(cells).max().unwrap_or(0);
    let widths = (widest(&|row| keys(row).width()), widest(&|row| row.action.width()));
    let padded = |cell: &str, width: usize| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width())));
    let line = |row: &Row| {
        let (keys, action) = (padded(&keys(row), widths.0), padded(&row.action, widths.1));
        format!("  {keys}  {action}  {}\n", row.said)
    };
    let place = |(place, rows): &(Section, Vec<Row>)| {
        format!("{}\n{}", words.text(place.message()), rows.iter().map(line).collect::<String>())
    };
    places.iter().map(place).collect::<Vec<_>>().join("\n")
}

/// An object a row: `section`, `action` as the configuration calls it, `name`, `keys` as `--keys` takes them, `labels` as they stand on
/// a keyboard, `help`.
fn json(keymap: &Keymap, words: &Catalog) -> Value {
    let rows = Section::all().into_iter().flat_map(|place| keymap.each(place, words).map(move |row| (place, row)));
    let object = |(place, row): (Section, Row)| {
        json!({
            "section": place.message().trim_start_matches("group-"),
            "action": row.action,
            "name": row.name,
            "keys": row.chords.iter().map(Chord::to_string).collect::<Vec<_>>(),
            "labels": row.labels(),
            "help": row.said,
        })
    };
    rows.map(object).collect()
}
