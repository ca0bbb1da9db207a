//! The event itself, above its article: title, standing and by whom, date in words, actors, summary.

use std::ops::Range;

use crate::app::model::values::{self, Value};
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::query::Field;
use crate::text::bidi::isolated;
use crate::text::measure::{cells, part, points};
use crate::text::{Base, Row, lay_out, one_line, rows};
use crate::timeline::{Event, EventIx, Text, Timeline};

/// Rows of the head at the most.
const MOST_ROWS: u16 = 8;

/// What a line of the head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadPart {
    /// A row of the title.
    Title,
    /// How firm the event stands and by whom, when it was, where it is denied.
    Standing,
    /// Who, and where.
    Who,
    /// The events to be seen beside it.
    Links,
    /// A row of the summary.
    Summary,
}

impl HeadPart {
    /// Rows that it takes at the most.
    fn most(self) -> u16 {
        match self {
            Self::Title | Self::Standing => 3,
            Self::Who | Self::Links | Self::Summary => 2,
        }
    }
}

/// A line of the head.
#[derive(Clone, Debug)]
pub struct HeadLine {
    /// What it is.
    pub part: HeadPart,
    /// Its cells.
    pub row: Row,
    /// The names and events of its part, by code points of the part.
    pub named: Vec<(Range<u32>, Target)>,
    /// Where in its part it is said how firm the event stands, and when it was.
    pub said: [Range<u32>; 2],
}

impl HeadLine {
    /// The name, or the event, at a column of the row.
    #[must_use]
    pub fn named_at(&self, column: u16) -> Option<&Target> {
        let point = self.row.logical_at(column).filter(|_| column < self.row.width())?;
        self.named.iter().find(|(range, _)| range.contains(&point)).map(|(_, target)| target)
    }
}

/// The event's own lines, made once for an event, a width and a number of rows.
#[derive(Clone, Debug, Default)]
pub struct Head {
    parts: Vec<Part>,
    width: u16,
    lines: Vec<HeadLine>,
    /// The rows that the lines were made for.
    rows: Option<u16>,
}

/// What a part of the head says.
#[derive(Clone, Debug)]
struct Part {
    kind: HeadPart,
    text: Named,
    base: Base,
    /// Its rows, as many as it may have.
    rows: Vec<Row>,
}

impl Part {
    /// Whether it is told before all others.
    fn is_first(&self) -> bool {
        matches!(self.kind, HeadPart::Title | HeadPart::Standing)
    }

    /// Rows that it wants.
    fn wants(&self) -> u16 {
        cells(self.rows.len())
    }

    /// At most so many of its rows.
    fn first_rows(&self, most: u16, width: u16) -> Vec<Row> {
        match most {
            0 => Vec::new(),
            most if most < self.wants() => first_rows(&self.text.text, width, most, self.base),
            _ => self.rows.clone(),
        }
    }
}

impl Head {
    /// Forgets the lines: another event, another language.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// How many lines the event wants.
    #[must_use]
    pub fn wants(&self) -> u16 {
        self.parts.iter().map(Part::wants).sum::<u16>().min(MOST_ROWS)
    }

    /// How many its title wants, and how firm it stands and when it was.
    #[must_use]
    pub fn wants_first(&self) -> u16 {
        self.parts.iter().filter(|part| part.is_first()).map(Part::wants).sum()
    }

    /// Makes ready what is said for a width, if it is not; without the summary where there is no article to `read`, and the whole
    /// of it stands below.
    pub fn present(&mut self, timeline: &Timeline, event: &Event, read: bool, words: &Catalog, width: u16) {
        if self.width == width && !self.parts.is_empty() {
            return;
        }
        let parts = parts(timeline, event, words).into_iter();
        let parts = parts.filter(|(part, text, _)| !text.text.is_empty() && (read || *part != HeadPart::Summary));
        let part = |(kind, text, base): (HeadPart, Named, Base)| {
            let rows = first_rows(&text.text, width, kind.most(), base);
            Part { kind, text, base, rows }
        };
        *self = Self { parts: parts.map(part).collect(), width, ..Self::default() };
    }

    /// Lays the lines out in so many rows: each part has one as long as there are some, and the most telling take what is left; one
    /// that has too few ends in `…`.
    pub fn fit(&mut self, height: u16) {
        if self.rows == Some(height) {
            return;
        }
        self.rows = Some(height);
        let budgets = self.budgets(height);
        let width = self.width;
        let lines = |(part, budget): (&Part, u16)| {
            let Named { targets, said, .. } = &part.text;
            let line = |row| HeadLine { part: part.kind, row, named: targets.clone(), said: said.clone() };
            part.first_rows(budget, width).into_iter().map(line).collect::<Vec<_>>()
        };
        self.lines = self.parts.iter().zip(budgets).flat_map(lines).collect();
    }

    /// Rows for each part. Title and standing are told whole before anything else is told.
    fn budgets(&self, height: u16) -> Vec<u16> {
        let mut left = height;
        let mut budgets = vec![0; self.parts.len()];
        for round in [true, false] {
            for most in [1, u16::MAX] {
                for (part, budget) in self.parts.iter().zip(&mut budgets).filter(|(part, _)| part.is_first() == round) {
                    let more = part.wants().min(most).saturating_sub(*budget).min(left);
                    *budget += more;
                    left -= more;
                }
            }
        }
        budgets
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[HeadLine] {
        &self.lines
    }
}

fn parts(timeline: &Timeline, event: &Event, words: &Catalog) -> [(HeadPart, Named, Base); 5] {
    let direction = words.language().direction();
    let tag = words.titles();
    let plain = |part: HeadPart, text: &Text| {
        let said = Named { text: text.best(tag).to_owned(), ..Named::default() };
        (part, said, text.base(tag, direction))
    };
    let named = |part: HeadPart, said: Named| (part, said, Base::Fixed(direction));
    [
        plain(HeadPart::Title, &event.title),
        named(HeadPart::Standing, standing(timeline, event, words)),
        named(HeadPart::Who, who(timeline, event, words)),
        named(HeadPart::Links, links(timeline, event, words)),
        plain(HeadPart::Summary, &event.summary),
    ]
}

/// At most so many rows of a text of one line or more; the last ends in `…` where there is more.
fn first_rows(text: &str, width: u16, most: u16, base: Base) -> Vec<Row> {
    if !text.contains('\n') {
        return rows(text, width, most, base);
    }
    let most = usize::from(most);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let rows = lines.flat_map(|line| lay_out(line, width, base).into_iter().map(move |row| (line, row)));
    let mut rows: Vec<(&str, Row)> = rows.take(most + 1).collect();
    if rows.len() > most {
        rows.truncate(most);
        if let Some((line, last)) = rows.last_mut() {
            let rest = format!("{} …", part(line, &(last.logical().start..u32::MAX)));
            *last = one_line(&rest, width, Base::Fixed(last.direction()));
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// How firm an event stands and by whom, when it was, where it is denied: what is to be known of it before it is read.
fn standing(timeline: &Timeline, event: &Event, words: &Catalog) -> Named {
    let mut named = Named::default();
    let by = values::of(timeline, event, Field::By, words);
    if by.is_empty() {
        named.say(&words.text(event.standing.message()));
    } else {
        let mut who = Named::default();
        who.list(by, &words.text("list-separator"));
        named.around(words, event.standing.message_by(), "who", who);
    }
    let firm = 0..named.length();
    named.say(" · ");
    let from = named.length();
    named.say(&timeline.when(event).long(words));
    named.said = [firm, from..named.length()];
    let denials = linked(timeline, &event.see).filter(|linked| linked.is_denial());
    let denials = Named::events(denials, words, |event| isolated(&words.number(event.number)));
    if !denials.text.is_empty() {
        named.say(" · ");
        named.around(words, "head-denied-in", "events", denials);
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
#[derive(Clone, Debug, Default)]
struct Named {
    text: String,
    targets: Vec<(Range<u32>, Target)>,
    said: [Range<u32>; 2],
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
        self.targets.push((from..self.length(), target));
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
        self.targets.extend(other.targets.into_iter().map(|(at, target)| (from + at.start..from + at.end, target)));
    }

    /// In code points.
    fn length(&self) -> u32 {
        points(&self.text)
    }
}
