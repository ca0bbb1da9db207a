//! `tarikh keys`: every key and what it does.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::Exit;
use super::output::put;
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

/// Writes the table.
#[must_use]
pub fn run(args: &Args, words: &Catalog) -> Exit {
    let said = match args.format {
        Format::Text => text(&Keymap::default(), words),
        Format::Json => formats::json::printed(&json(&Keymap::default(), words)),
    };
    put(&said, words)
}

/// Under the heading of each part a line a row: the keys as they stand on a keyboard, and what they do.
#[must_use]
pub fn text(keymap: &Keymap, words: &Catalog) -> String {
    let parts: Vec<(Section, Vec<Row>)> =
        Section::all().into_iter().map(|part| (part, keymap.rows(part, words))).collect();
    let keys = |row: &Row| row.labels().join("  ");
    let rows = || parts.iter().flat_map(|(_, rows)| rows);
    let width = rows().map(|row| keys(row).width()).max().unwrap_or_default();
    let line = |row: &Row| {
        let keys = keys(row);
        let pad = " ".repeat(width.saturating_sub(keys.width()));
        format!("  {keys}{pad}  {}\n", row.said)
    };
    let part = |(part, rows): &(Section, Vec<Row>)| {
        format!("{}\n{}", words.text(part.message()), rows.iter().map(line).collect::<String>())
    };
    parts.iter().map(part).collect::<Vec<_>>().join("\n")
}

/// An object a row: `section`, `name`, `keys` as `--keys` takes them, `labels` as they stand on a keyboard, `help`.
fn json(keymap: &Keymap, words: &Catalog) -> Value {
    let rows =
        Section::all().into_iter().flat_map(|part| keymap.rows(part, words).into_iter().map(move |row| (part, row)));
    let object = |(part, row): (Section, Row)| {
        json!({
            "section": part.message().trim_start_matches("group-"),
            "name": row.name,
            "keys": row.chords.iter().map(Chord::to_string).collect::<Vec<_>>(),
            "labels": row.labels(),
            "help": row.said,
        })
    };
    rows.map(object).collect()
}
