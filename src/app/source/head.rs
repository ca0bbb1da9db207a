//! The event itself, above its article: title, date in words, standing and by whom, actors, summary.

use crate::i18n::Words;
use crate::text::bidi::isolated;
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

/// The event's own lines, made once for an event and a width.
#[derive(Clone, Debug, Default)]
pub struct Head {
    lines: Vec<(HeadPart, Row)>,
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
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }

    /// Makes the lines ready for a width, if they are not.
    pub fn settle(&mut self, timeline: &Timeline, event: &Event, words: &Words, width: u16) {
        if self.width == width && !self.lines.is_empty() {
            return;
        }
        self.width = width;
        self.lines = lines(timeline, event, words, width);
    }

    /// The lines for so many rows: the least telling go first.
    pub fn shown(&self, rows: usize) -> impl Iterator<Item = &(HeadPart, Row)> {
        let mut keep: Vec<bool> = self.lines.iter().map(|_| true).collect();
        let mut over = self.lines.len().saturating_sub(rows);
        for drop in [HeadPart::Summary, HeadPart::Who, HeadPart::Title, HeadPart::When] {
            for (n, (part, _)) in self.lines.iter().enumerate().rev() {
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

fn lines(timeline: &Timeline, event: &Event, words: &Words, width: u16) -> Vec<(HeadPart, Row)> {
    let auto = Base::Auto(words.language().direction());
    let base = Base::Fixed(words.language().direction());
    let tag = words.language().tag();
    let mut lines = Vec::new();
    let title = event.title.best(tag);
    lines.extend(first_rows(title, width, TITLE_ROWS, auto).into_iter().map(|row| (HeadPart::Title, row)));
    lines.push((HeadPart::When, one_line(&when(timeline, event, words), width, base)));
    let who = who(timeline, event, words);
    if !who.is_empty() {
        lines.push((HeadPart::Who, one_line(&who, width, base)));
    }
    let summary = event.summary.best(tag);
    lines.extend(first_rows(summary, width, SUMMARY_ROWS, auto).into_iter().map(|row| (HeadPart::Summary, row)));
    lines
}

/// At most so many rows of a text; the last one says by `…` that there is more.
fn first_rows(text: &str, width: u16, most: usize, base: Base) -> Vec<Row> {
    let mut rows = lay_out(text, width, base);
    if rows.len() > most {
        rows.truncate(most);
        let from = rows.last().map_or(0, |row| row.logical().start as usize);
        let rest: String = text.chars().skip(from).collect();
        if let Some(last) = rows.last_mut() {
            *last = one_line(&rest, width, Base::Fixed(last.direction()));
        }
    }
    rows
}

fn when(timeline: &Timeline, event: &Event, words: &Words) -> String {
    let date = event.date.long(words);
    let by = event.by.iter().map(|actor| isolated(timeline.actor_name(actor, words.language().tag())));
    let by: Vec<String> = by.collect();
    if by.is_empty() {
        return format!("{date} · {}", words.say(event.standing.message()));
    }
    let who = by.join(&words.say("list-separator"));
    format!("{date} · {}", words.with(event.standing.message_by(), &[("who", who.into())]))
}

fn who(timeline: &Timeline, event: &Event, words: &Words) -> String {
    let tag = words.language().tag();
    let actors: Vec<String> = event.actors.iter().map(|actor| isolated(timeline.actor_name(actor, tag))).collect();
    let places: Vec<String> = event.places.iter().map(|place| isolated(timeline.place_name(place, tag))).collect();
    let lists = [actors, places].into_iter().filter(|names| !names.is_empty());
    lists.map(|names| names.join(&words.say("list-separator"))).collect::<Vec<_>>().join(" · ")
}
