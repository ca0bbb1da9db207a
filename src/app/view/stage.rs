//! The stage laid out: what is told of an event so far, each thing at a place of its own, so that nothing moves when more is told.

mod accounts;
mod large;
pub mod measures;
mod passage;
mod time;

use std::ops::Range;

use super::compare::{self, CompareLine};
use super::spine::SpineView;
use crate::app::interface::Interface;
use crate::app::model::Model;
use crate::app::model::delivery::Delivery;
use crate::app::screen::Stage;
use crate::app::screen::stage::Look;
use crate::app::{Signs, Size};
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::text::{Base, Direction, Row, language, one_line, rows};
use crate::timeline::date::distance;
use crate::timeline::disagreement::Aspect;
use crate::timeline::talk::Step;
use crate::timeline::{Event, Standing, Timeline};
use measures::Measures;

pub use time::{StageTime, TimeSign};

/// The stage laid out.
#[derive(Clone, Debug, Default)]
pub struct StageView {
    /// What is read.
    pub parts: Vec<StagePart>,
    /// A matter on which accounts differ: rows with their places.
    pub lines: Vec<(u16, CompareLine)>,
    /// The time below.
    pub time: Option<StageTime>,
    /// The row of the name of the talk.
    pub count: u16,
    /// Columns at each side that stay empty.
    pub margin: u16,
    /// Screenfuls of what is told.
    pub pages: usize,
    spine: SpineView,
    made_for: Option<MadeFor>,
}

/// Words on the stage, where they stand.
#[derive(Clone, Debug)]
pub struct StagePart {
    /// The first column.
    pub x: u16,
    /// Columns that it may use: it stands at its own first side of them, or at the end.
    pub width: u16,
    /// The row.
    pub y: u16,
    /// The words.
    pub row: Row,
    /// What they are.
    pub kind: StageKind,
}

/// What words on the stage are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageKind {
    /// When it was; large where there is room.
    Date,
    /// How long after what was told before.
    Distance,
    /// What happened.
    Title,
    /// The same in the other language, a summary, whose words a passage are, how firm it stands.
    Aside,
    /// That it is disputed, denied, or only said by somebody.
    Doubt,
    /// A passage; the code points of the sentence that stands out, where one does.
    Passage(Option<Range<u32>>),
    /// Who tells a further account.
    Who,
    /// What the talk is called, and where in it this is.
    Foot,
}

/// What a stage was laid out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct MadeFor {
    version: u64,
    size: Size,
    told: (usize, usize),
    within: (usize, Option<usize>),
    look: Look,
}

/// What the making of a stage depends on.
struct Make<'a> {
    stage: &'a Stage,
    delivery: &'a Delivery,
    timeline: &'a Timeline,
    event: &'a Event,
    words: &'a Catalog,
    size: Size,
    at: Measures,
    /// How words of the interface are laid out.
    base: Base,
}

impl StageView {
    /// Forgets what is laid out in words.
    pub fn reword(&mut self) {
        self.made_for = None;
        self.spine.reword();
    }

    /// Lays out what is told.
    pub fn present(&mut self, stage: &Stage, model: &Model, interface: &Interface, size: Size) {
        let (Some(delivery), Some(timeline)) = (&model.delivery, model.timeline()) else { return };
        let made_for = MadeFor {
            version: model.library.version,
            size,
            told: (delivery.stop, delivery.step),
            within: (stage.page, stage.sentence),
            look: stage.look,
        };
        if self.made_for.as_ref() == Some(&made_for) {
            return;
        }
        self.made_for = Some(made_for);
        let Some(event) = delivery.event(timeline) else { return };
        let words = &interface.words;
        let base = Base::Fixed(words.language().direction());
        let at = Measures::new(size, stage.look.room, stage.look.timeless);
        // Large figures are made of blocks.
        let at = Measures { large: at.large && interface.signs == Signs::Unicode, ..at };
        (self.count, self.margin, self.pages) = (at.count, at.margin, 1);
        self.parts.clear();
        self.lines.clear();
        let make = Make { stage, delivery, timeline, event, words, size, at, base };
        self.lay_out(&make);
        self.time = at.time.map(|y| time::lay_out(&mut self.spine, model, delivery, words, (at.margin, y), size.width));
    }

    fn lay_out(&mut self, make: &Make<'_>) {
        let below = make.head(&mut self.parts);
        make.foot(&mut self.parts);
        let all = make.stage.look.all_accounts && make.event.accounts().len() > 1;
        match make.delivery.told().last() {
            Some(Step::Difference(aspect)) if !make.stage.look.all_accounts => {
                self.lines = make.matter(aspect, below);
            }
            Some(Step::Account(last)) => self.pages = accounts::lay_out(make, *last, below, &mut self.parts),
            _ if all => {
                let last = make.event.accounts().len() - 1;
                self.pages = accounts::lay_out(make, last, below, &mut self.parts);
            }
            Some(Step::Passage(place)) => self.pages = passage::lay_out(make, *place, below, &mut self.parts),
            Some(Step::Summary) => make.summary(below, &mut self.parts),
            _ => {}
        }
        if make.at.airy > 0 && make.stage.page + 1 < self.pages {
            let more = make.more();
            // On a screen that is all title the row may be taken.
            let is_free = self.parts.iter().all(|part| part.y != more.y);
            self.parts.extend(is_free.then_some(more));
        }
        self.parts.retain(|part| part.kind == StageKind::Foot || part.y < make.at.count);
    }
}

impl Make<'_> {
    /// Date and title, as far as they are told; returns the row below them, told or not.
    fn head(&self, parts: &mut Vec<StagePart>) -> u16 {
        let Measures { x, width, gap, date, .. } = self.at;
        let mut y = date + self.date(parts) + gap;
        let titles = self.words.titles();
        let told = self.delivery.told().contains(&Step::Title);
        let most = match self.size.height {
            ..12 => 2,
            12..20 => 3,
            _ => 6,
        };
        let title = &self.event.title;
        let first = rows(title.best(titles), width, most, title.base(titles, self.words.language().direction()));
        let mut stack = |said: Vec<Row>, kind: StageKind| {
            for row in said {
                if told {
                    parts.push(StagePart { x, width, y, row, kind: kind.clone() });
                }
                y += 1;
            }
        };
        stack(first, StageKind::Title);
        if self.stage.look.both
            && let Some((tag, other)) = self.other_title()
        {
            stack(rows(other, width, most, language::base(tag, Direction::default())), StageKind::Aside);
        }
        if let Some(said) = self.standing() {
            stack(rows(&said, width, if self.size.height < 30 { 1 } else { 2 }, self.base), StageKind::Doubt);
        }
        y + gap.max(1)
    }

    /// The date, and at the other side how long it was after what was told before; returns how many rows it takes.
    fn date(&self, parts: &mut Vec<StagePart>) -> u16 {
        let Measures { x, width, date: y, .. } = self.at;
        let when = self.timeline.when(self.event);
        let long = when.long(self.words);
        let short = when.short(self.words);
        let large = if self.at.large { large::large(&short, width) } else { None };
        let later =
            self.delivery.before(self.timeline).and_then(|before| distance(&before.date, &self.event.date, self.words));
        let later = later.map(|later| one_line(&later, width, self.base));
        let taken = later.as_ref().map_or(0, |later| later.width() + 2);
        let fits = |said: &str| one_line(said, width, self.base).width() + taken <= width;
        let drawn = match large {
            Some(rows) => rows,
            None if fits(&long) => vec![one_line(&long, width, self.base)],
            None => vec![one_line(&short, width.saturating_sub(taken), self.base)],
        };
        let height = cells(drawn.len());
        let beside = height == 1 || drawn.first().is_some_and(|row| row.width().max(large::ROWS) + taken <= width);
        for (y, row) in (y..).zip(drawn) {
            parts.push(StagePart { x, width, y, row, kind: StageKind::Date });
        }
        if let Some(row) = later.filter(|_| beside) {
            parts.push(StagePart { x, width, y: y + height - 1, row, kind: StageKind::Distance });
        }
        height
    }

    /// How firm it stands, where that is not as the articles report it.
    fn standing(&self) -> Option<String> {
        let (standing, by) = (self.event.standing, &self.event.by);
        if matches!(standing, Standing::Reported | Standing::Established) {
            return None;
        }
        if by.is_empty() {
            return Some(self.words.text(standing.message()).into_owned());
        }
        let names: Vec<String> = by.iter().map(|actor| self.timeline.isolated(actor, self.words.titles())).collect();
        let who = names.join(&self.words.text("list-separator"));
        Some(self.words.with(standing.message_by(), &[("who", who.into())]).into_owned())
    }

    /// The title in another language than that of the talk, if it has one.
    fn other_title(&self) -> Option<(&str, &str)> {
        let (tag, _) = self.event.title.best_version(self.words.titles());
        self.event.title.versions().find(|(other, _)| *other != tag)
    }

    /// What the talk is called, and which of its stops this is; a number that is typed takes the place of the latter.
    fn foot(&self, parts: &mut Vec<StagePart>) {
        let (margin, y) = (self.at.margin, self.at.count);
        let width = self.size.width.saturating_sub(2 * margin);
        let place = [("place", (self.delivery.stop + 1).into()), ("all", self.delivery.talk.stops.len().into())];
        let count = one_line(&self.words.with("position", &place), width, self.base);
        let titles = self.words.titles();
        let room = width.saturating_sub(count.width() + 2);
        let title = one_line(&self.delivery.talk.title.isolated(titles), room, self.base);
        parts.push(StagePart { x: margin, width: title.width(), y, row: title, kind: StageKind::Foot });
        let x = margin + width - count.width();
        parts.push(StagePart { x, width: count.width(), y, row: count, kind: StageKind::Foot });
    }

    /// That there is more of a passage, or of accounts, than the screen shows: in the empty row below.
    fn more(&self) -> StagePart {
        let of_accounts = self.stage.look.all_accounts || matches!(self.delivery.told().last(), Some(Step::Account(_)));
        let y = if of_accounts { self.at.who + 1 } else { self.at.end };
        let Measures { x, width, .. } = self.at;
        StagePart { x: x + width / 2, width: 1, y, row: one_line("…", 1, self.base), kind: StageKind::Aside }
    }

    /// What happened in a few words, of an event that quotes nothing.
    fn summary(&self, below: u16, parts: &mut Vec<StagePart>) {
        let titles = self.words.titles();
        let summary = &self.event.summary;
        let base = summary.base(titles, self.words.language().direction());
        let room = self.at.end.saturating_sub(below);
        let said = rows(&summary.best(titles).replace('\n', " "), self.at.width, room.max(1), base);
        let spacing = spacing(said.len(), room, self.at.spacing);
        for (n, row) in (0..).zip(said) {
            let y = below + n * spacing;
            parts.push(StagePart { x: self.at.x, width: self.at.width, y, row, kind: StageKind::Passage(None) });
        }
    }

    /// A matter on which the accounts differ, in rows from one on.
    fn matter(&self, aspect: &Aspect, below: u16) -> Vec<(u16, CompareLine)> {
        let width = (self.size.width.saturating_sub(2 * self.at.margin)).min(110);
        let x = self.size.width.saturating_sub(width) / 2;
        let lines = compare::matter(aspect, (self.timeline, self.event), self.words, width);
        let room = usize::from(self.at.who.saturating_sub(below) + 1);
        let spread = if lines.len() * 2 <= room + 1 { 2 } else { 1 };
        let shifted = lines.into_iter().map(|mut line| {
            line.parts.iter_mut().for_each(|part| part.x += x);
            line.plot.iter_mut().for_each(|plot| plot.x += x);
            line
        });
        (0..).zip(shifted.take(room)).map(|(n, line)| (below + n * spread, line)).collect()
    }
}

/// Rows from one line to the next, so that so many lines have room.
fn spacing(lines: usize, room: u16, most: u16) -> u16 {
    let between = cells(lines.saturating_sub(1));
    (1..=most.max(1)).rev().find(|spacing| between * spacing < room).unwrap_or(1)
}
