//! The event itself, above its article: title, date in words, standing and by whom, actors, summary.

use std::ops::Range;

use crate::app::model::values::{self, Value};
use crate::i18n::Catalog;
use crate::query::Field;
use crate::text::bidi::isolated;
use crate::text::measure::{cells, part, points};
use crate::text::{Base, Row, lay_out, one_line};
use crate::timeline::{Event, Timeline};

/// Rows of the title and of the summary at the most.
const TITLE_ROWS: usize = 2;
const SUMMARY_ROWS: usize = 2;

/// What a line of the head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadPart {
    /// A row of the title.
    Title,
    /// The date, and how firm the event stands.
    When,
    /// Who, and where.
    Who,
    /// A row of the summary.
    Summary,
}

/// A line of the head.
#[derive(Clone, Debug)]
pub struct HeadLine {
    /// What it is.
    pub part: HeadPart,
    /// Its cells.
    pub row: Row,
    /// The names in it, by code points of the line.
    pub names: Vec<(Range<u32>, Value)>,
}

impl HeadLine {
    /// The name at a column of the row.
    #[must_use]
    pub fn name_at(&self, column: u16) -> Option<&Value> {
        let point = self.row.logical_at(column).filter(|_| column < self.row.width())?;
        self.names.iter().find(|(range, _)| range.contains(&point)).map(|(_, value)| value)
    }
}

/// The event's own lines, made once for an event and a width.
#[derive(Clone, Debug, Default)]
pub struct Head {
    lines: Vec<HeadLine>,
    width: u16,
}

impl Head {
    /// Forgets the lines: another event, another language.
    pub fn forget(&mut self) {
        self.lines.clear();
    }

    /// How many lines the event wants.
    #[must_use]
    pub fn wants(&self) -> u16 {
        cells(self.lines.len())
    }

    /// Makes the lines ready for a width, if they are not.
    pub fn present(&mut self, timeline: &Timeline, event: &Event, words: &Catalog, width: u16) {
        if self.width == width && !self.lines.is_empty() {
            return;
        }
        self.width = width;
        self.lines = lines(timeline, event, words, width);
    }

    /// The lines for so many rows: the least telling go first.
    pub fn shown(&self, rows: usize) -> impl Iterator<Item = &HeadLine> {
        let mut keep: Vec<bool> = self.lines.iter().map(|_| true).collect();
        let mut over = self.lines.len().saturating_sub(rows);
        for drop in [HeadPart::Summary, HeadPart::Who, HeadPart::Title, HeadPart::When] {
            for (n, HeadLine { part, .. }) in self.lines.iter().enumerate().rev() {
                if over > 0 && *part == drop && n > 0 {
                    if let Some(kept) = keep.get_mut(n) {
                        *kept = false;
                    }
                    over -= 1;
                }
            }
        }
        self.lines.iter().zip(keep).filter(|(_, kept)| *kept).map(|(line, _)| line)
    }
}

fn lines(timeline: &Timeline, event: &Event, words: &Catalog, width: u16) -> Vec<HeadLine> {
    let auto = Base::Auto(words.language().direction());
    let base = Base::Fixed(words.language().direction());
    let tag = words.language().tag();
    let plain = |part: HeadPart, text: &str, rows: usize| {
        let rows = first_rows(text, width, rows, auto).into_iter();
        rows.map(move |row| HeadLine { part, row, names: Vec::new() })
    };
    let mut lines: Vec<HeadLine> = plain(HeadPart::Title, event.title.best(tag), TITLE_ROWS).collect();
    for (part, named) in [(HeadPart::When, when(timeline, event, words)), (HeadPart::Who, who(timeline, event, words))]
    {
        if !named.text.is_empty() {
            lines.push(HeadLine { part, row: one_line(&named.text, width, base), names: named.names });
        }
    }
    lines.extend(plain(HeadPart::Summary, event.summary.best(tag), SUMMARY_ROWS));
    lines
}

/// At most so many rows of a text; the last one says by `…` that there is more.
fn first_rows(text: &str, width: u16, most: usize, base: Base) -> Vec<Row> {
    let mut rows = lay_out(text, width, base);
    if rows.len() > most {
        rows.truncate(most);
        if let Some(last) = rows.last_mut() {
            let rest = part(text, &(last.logical().start..u32::MAX));
            *last = one_line(rest, width, Base::Fixed(last.direction()));
        }
    }
    rows
}

fn when(timeline: &Timeline, event: &Event, words: &Catalog) -> Named {
    let mut named = Named::default();
    named.say(&event.date.long(words));
    named.say(" · ");
    let by = values::of(timeline, event, Field::By, words);
    if by.is_empty() {
        named.say(&words.text(event.standing.message()));
        return named;
    }
    let mut who = Named::default();
    who.list(by, &words.text("list-separator"));
    let (before, after) = words.around(event.standing.message_by(), "who");
    named.say(&before);
    named.append(who);
    named.say(&after);
    named
}

fn who(timeline: &Timeline, event: &Event, words: &Catalog) -> Named {
    let mut named = Named::default();
    for field in [Field::Actor, Field::Place] {
        let values = values::of(timeline, event, field, words);
        if !named.text.is_empty() && !values.is_empty() {
            named.say(" · ");
        }
        named.list(values, &words.text("list-separator"));
    }
    named
}

/// A text with the names in it.
#[derive(Default)]
struct Named {
    text: String,
    names: Vec<(Range<u32>, Value)>,
}

impl Named {
    fn say(&mut self, words: &str) {
        self.text.push_str(words);
    }

    fn list(&mut self, values: Vec<Value>, separator: &str) {
        for (n, value) in values.into_iter().enumerate() {
            if n > 0 {
                self.say(separator);
            }
            let from = self.length();
            self.say(&isolated(&value.name));
            self.names.push((from..self.length(), value));
        }
    }

    fn append(&mut self, other: Self) {
        let from = self.length();
        self.say(&other.text);
        self.names.extend(other.names.into_iter().map(|(at, value)| (from + at.start..from + at.end, value)));
    }

    /// In code points.
    fn length(&self) -> u32 {
        points(&self.text)
    }
}
