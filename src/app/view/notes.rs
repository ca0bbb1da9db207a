//! The rows of the notes: what to say takes the most room; around it what is on the stage, what comes next, and the time.

mod rooms;
mod stops;
mod time;

use unicode_width::UnicodeWidthStr;

use ratatui::layout::Rect;

use crate::app::Size;
use crate::app::hint::key;
use crate::app::interface::Interface;
use crate::app::remote::Versions;
use crate::app::screen::Notes;
use crate::i18n::Catalog;
use crate::keymap::Action;
use crate::text::{Base, Row, lay_out, one_line};
use crate::timeline::Text;

use rooms::Rooms;

/// What stands on the screen, where.
#[derive(Clone, Debug, Default)]
pub struct NotesView {
    /// What stays from second to second.
    still: Vec<NotesItem>,
    /// What goes with the clock.
    moving: Vec<NotesItem>,
    /// Where reading begins: the first row of the notes.
    pub begin: Option<(u16, u16)>,
    made_for: Option<(u64, Size)>,
}

/// Something on the screen.
#[derive(Clone, Debug)]
pub enum NotesItem {
    /// Words in a room of one row, each at its own first side.
    Words {
        /// The room.
        area: Rect,
        /// The words.
        row: Row,
        /// How they look.
        tone: NotesTone,
    },
    /// A horizontal rule.
    Rule(Rect),
    /// A vertical one.
    RuleDown(Rect),
    /// A bar of which so many columns are filled.
    Bar {
        /// All of it.
        area: Rect,
        /// Columns of it that are filled.
        filled: u16,
        /// The column that the time stands at, where that is told apart.
        mark: Option<u16>,
    },
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotesTone {
    /// What is said, and titles.
    Text,
    /// What stands out.
    Strong,
    /// When something was.
    Date,
    /// What is said of the rest.
    Muted,
    /// The time.
    Accent,
    /// What is not as it should be.
    Warn,
}

/// What rows are made with.
#[derive(Clone, Copy)]
struct Maker<'a> {
    words: &'a Catalog,
    base: Base,
}

impl NotesView {
    /// Everything on the screen.
    pub fn items(&self) -> impl Iterator<Item = &NotesItem> {
        self.still.iter().chain(&self.moving)
    }

    /// What stays from second to second.
    #[must_use]
    pub fn still(&self) -> &[NotesItem] {
        &self.still
    }

    /// What goes with the clock.
    #[must_use]
    pub fn moving(&self) -> &[NotesItem] {
        &self.moving
    }

    /// Forgets what is laid out in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Lays the notes out; only the time where nothing else is another.
    pub fn present(&mut self, notes: &mut Notes, interface: &Interface, size: Size) {
        let words = &interface.words;
        let maker = Maker { words, base: Base::Fixed(words.language().direction()) };
        let rooms = Rooms::of(size);
        let made_for = Some((notes.revision, size));
        if self.made_for != made_for {
            self.lay_out(notes, maker, &rooms);
            // Scrolling stops where the notes end.
            self.made_for = Some((notes.revision, size));
        }
        self.moving = if notes.report.is_some() { time::items(notes, maker, &rooms) } else { Vec::new() };
    }

    fn lay_out(&mut self, notes: &mut Notes, maker: Maker<'_>, rooms: &Rooms) {
        self.still = rooms.rules().collect();
        self.begin = None;
        if notes.report.is_none() {
            return self.still = maker.waiting(rooms);
        }
        self.still.extend(stops::items(notes, maker, rooms));
        let Some(heading) = notes.read().map(|read| maker.heading(notes, read.stop, rooms)) else { return };
        self.still.extend(heading);
        let rows = notes.read().map(|read| maker.notes(&read.now.notes, notes.spacing, rooms.notes.width));
        let rows = rows.unwrap_or_default();
        notes.scroll.clamp(rows.len(), usize::from(rooms.notes.height));
        let below = rows.len().saturating_sub(notes.scroll.top + usize::from(rooms.notes.height));
        self.begin = (!rows.is_empty()).then_some((rooms.notes.x, rooms.notes.y));
        for (row, (words, tone)) in rooms.notes.rows().zip(rows.into_iter().skip(notes.scroll.top)) {
            self.still.push(NotesItem::Words { area: row, row: words, tone });
        }
        if below > 0 {
            self.still.push(maker.more(below, rooms));
        }
    }
}

impl Maker<'_> {
    /// Words of the interface in the first row of an area.
    fn said(&self, said: &str, area: Rect, tone: NotesTone) -> NotesItem {
        let row = one_line(said, area.width, self.base);
        NotesItem::Words { area: Rect { width: row.width(), height: 1, ..area }, row, tone }
    }

    /// The same at its end.
    fn said_last(&self, said: &str, area: Rect, tone: NotesTone) -> NotesItem {
        let row = one_line(said, area.width, self.base);
        let x = area.x + area.width.saturating_sub(row.width());
        NotesItem::Words { area: Rect { x, width: row.width(), height: 1, ..area }, row, tone }
    }

    /// Words of the data in the language that titles are read in, in at most so many rows.
    fn rows(&self, versions: &Versions, width: u16, most: u16) -> Vec<Row> {
        let text = Text::new(versions.clone());
        let titles = self.words.titles();
        let base = text.base(titles, self.words.language().direction());
        crate::text::rows(text.best(titles), width, most, base)
    }

    /// No stage was ever heard of.
    fn waiting(&self, rooms: &Rooms) -> Vec<NotesItem> {
        let help = [("present", key(Action::Present))];
        let said = [
            (self.words.text("notes-waiting"), NotesTone::Strong),
            (self.words.with("notes-waiting-help", &help), NotesTone::Muted),
        ];
        let width = rooms.all.width.saturating_sub(4);
        let rows = said.into_iter().flat_map(|(said, tone)| {
            let rows = lay_out(&said, width, self.base);
            rows.into_iter().map(move |row| (row, tone))
        });
        let top = rooms.all.height / 3;
        let items = rows.zip(rooms.all.rows().skip(usize::from(top)));
        items.map(|((row, tone), area)| NotesItem::Words { area: Rect { x: 2, width, ..area }, row, tone }).collect()
    }

    /// What stands over the notes: whose they are, where they are not those of the stop on the stage.
    fn heading(&self, notes: &Notes, stop: usize, rooms: &Rooms) -> Vec<NotesItem> {
        let Some(area) = rooms.heading.or(notes.peek.as_ref().map(|_| rooms.head)) else { return Vec::new() };
        let Some(peek) = &notes.peek else {
            return vec![self.said(&self.words.text("notes-heading"), area, NotesTone::Muted)];
        };
        let said = self.words.with("notes-heading-peek", &[("stop", stop.into())]);
        let heading = self.said(&said, area, NotesTone::Warn);
        let taken = said.width();
        let room =
            crate::app::view::after(area, u16::try_from(taken).unwrap_or(u16::MAX).saturating_add(2).min(area.width));
        let title = self.rows(&peek.now.title, room.width, 1).into_iter().next();
        let title = title.map(|row| NotesItem::Words { area: room, row, tone: NotesTone::Strong });
        std::iter::once(heading).chain(title).collect()
    }

    /// The notes, line by line each at its own side, with blank rows as they are wanted.
    fn notes(&self, versions: &Versions, spacing: u8, width: u16) -> Vec<(Row, NotesTone)> {
        let text = Text::new(versions.clone());
        if text.is_empty() {
            return vec![(one_line(&self.words.text("notes-none"), width, self.base), NotesTone::Muted)];
        }
        let titles = self.words.titles();
        let base = text.base(titles, self.words.language().direction());
        let mut rows: Vec<(Row, NotesTone)> = Vec::new();
        for line in text.best(titles).trim().lines() {
            if spacing > 0 && !rows.is_empty() && rows.last().is_some_and(|(row, _)| row.width() > 0) {
                rows.push((Row::default(), NotesTone::Text));
            }
            for (n, row) in lay_out(line.trim(), width, base).into_iter().enumerate() {
                if spacing > 1 && n > 0 {
                    rows.push((Row::default(), NotesTone::Text));
                }
                rows.push((row, NotesTone::Text));
            }
            if line.trim().is_empty() && spacing == 0 {
                rows.push((Row::default(), NotesTone::Text));
            }
        }
        rows
    }

    /// That the notes go on below.
    fn more(&self, below: usize, rooms: &Rooms) -> NotesItem {
        let said = self.words.with("notes-more", &[("rows", below.into())]);
        self.said_last(&said, rooms.more, NotesTone::Accent)
    }
}
