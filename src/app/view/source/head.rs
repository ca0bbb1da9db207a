//! The event itself, above its article: title, date in words, standing and by whom, actors, summary.

use std::ops::Range;

use crate::app::model::values::{self, Value};
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::query::Field;
use crate::text::bidi::isolated;
use crate::text::measure::{cells, part, points};
use crate::text::{Base, Row, lay_out, one_line};
use crate::timeline::{Event, EventIx, Text, Timeline};

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
    /// The events to be seen beside it.
    Links,
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
    /// The names and events in it, by code points of the line.
    pub named: Vec<(Range<u32>, Target)>,
}

impl HeadLine {
    /// The name, or the event, at a column of the row.
    #[must_use]
    pub fn named_at(&self, column: u16) -> Option<&Target> {
        let point = self.row.logical_at(column).filter(|_| column < self.row.width())?;
        self.named.iter().find(|(range, _)| range.contains(&point)).map(|(_, target)| target)
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

    /// Makes the lines ready for a width, if they are not; without the summary where there is no article to `read`, and the whole of
    /// it stands below.
    pub fn present(&mut self, timeline: &Timeline, event: &Event, read: bool, words: &Catalog, width: u16) {
        if self.width == width && !self.lines.is_empty() {
            return;
        }
        self.width = width;
        self.lines = lines(timeline, event, words, width);
        self.lines.retain(|line| read || line.part != HeadPart::Summary);
    }

    /// The lines for so many rows: the least telling go first.
    pub fn shown(&self, rows: usize) -> impl Iterator<Item = &HeadLine> {
        let mut keep: Vec<bool> = self.lines.iter().map(|_| true).collect();
        let mut over = self.lines.len().saturating_sub(rows);
        for drop in [HeadPart::Summary, HeadPart::Links, HeadPart::Who, HeadPart::Title, HeadPart::When] {
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
    let base = Base::Fixed(words.language().direction());
    let tag = words.titles();
    let plain = |part: HeadPart, text: &Text, rows: usize| {
        let base = text.base(tag, words.language().direction());
        let rows = first_rows(text.best(tag), width, rows, base).into_iter();
        rows.map(move |row| HeadLine { part, row, named: Vec::new() })
    };
    let mut lines: Vec<HeadLine> = plain(HeadPart::Title, &event.title, TITLE_ROWS).collect();
    let beside = links(timeline, event, words);
    let named = [(HeadPart::When, when(timeline, event, words)), (HeadPart::Who, who(timeline, event, words))];
    for (part, named) in named.into_iter().chain([(HeadPart::Links, beside)]) {
        if !named.text.is_empty() {
            lines.push(HeadLine { part, row: one_line(&named.text, width, base), named: named.named });
        }
    }
    lines.extend(plain(HeadPart::Summary, &event.summary, SUMMARY_ROWS));
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
    named.say(&timeline.when(event).long(words));
    named.say(" · ");
    let denials = linked(timeline, &event.see).filter(|linked| linked.is_denial());
    let denials = Named::events(denials, words, |event| isolated(&event.number.to_string()));
    if !denials.text.is_empty() {
        named.around(words, "head-denied-in", "events", denials);
        named.say(" · ");
    }
    let by = values::of(timeline, event, Field::By, words);
    if by.is_empty() {
        named.say(&words.text(event.standing.message()));
    } else {
        let mut who = Named::default();
        who.list(by, &words.text("list-separator"));
        named.around(words, event.standing.message_by(), "who", who);
    }
    named
}

/// What is to be seen beside the event, its denials aside, and what it is to be seen beside.
fn links(timeline: &Timeline, event: &Event, words: &Catalog) -> Named {
    let tag = words.titles();
    let beside = linked(timeline, &event.see).filter(|linked| !linked.is_denial());
    let events = beside.chain(linked(timeline, &event.seen_from));
    let events = Named::events(events, words, |event| event.numbered(tag));
    let mut named = Named::default();
    if !events.text.is_empty() {
        named.around(words, "head-see", "events", events);
    }
    named
}

fn linked<'a>(timeline: &'a Timeline, events: &'a [EventIx]) -> impl Iterator<Item = &'a Event> {
    events.iter().filter_map(|ix| ix.of(&timeline.events))
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
    named: Vec<(Range<u32>, Target)>,
}

impl Named {
    /// Events, each as it is called, closed in itself.
    fn events<'a>(events: impl Iterator<Item = &'a Event>, words: &Catalog, called: impl Fn(&Event) -> String) -> Self {
        let mut named = Self::default();
        let separator = words.text("list-separator");
        for event in events {
            if !named.text.is_empty() {
                named.say(&separator);
            }
            named.push(&called(event), Target::Link(event.number.ix()));
        }
        named
    }

    /// Says a message around what stands for one of its arguments.
    fn around(&mut self, words: &Catalog, message: &str, argument: &str, inner: Self) {
        let (before, after) = words.around(message, argument);
        self.say(&before);
        self.append(inner);
        self.say(&after);
    }

    fn push(&mut self, text: &str, target: Target) {
        let from = self.length();
        self.say(text);
        self.named.push((from..self.length(), target));
    }

    fn say(&mut self, words: &str) {
        self.text.push_str(words);
    }

    fn list(&mut self, values: Vec<Value>, separator: &str) {
        for (n, value) in values.into_iter().enumerate() {
            if n > 0 {
                self.say(separator);
            }
            self.push(&value.isolated(), Target::Name(value));
        }
    }

    fn append(&mut self, other: Self) {
        let from = self.length();
        self.say(&other.text);
        self.named.extend(other.named.into_iter().map(|(at, target)| (from + at.start..from + at.end, target)));
    }

    /// In code points.
    fn length(&self) -> u32 {
        points(&self.text)
    }
}
