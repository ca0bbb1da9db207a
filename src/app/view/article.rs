//! An article by itself: what it is, its text, and the event of the passage that the reader is at.

use ratatui::layout::Rect;

use super::inset;
use super::layout::column;
use super::shelf::{ShelfView, about, length, paragraphs};
use super::source::SourceView;
use crate::app::Size;
use crate::app::model::passages::Passage;
use crate::app::model::{Model, Selection};
use crate::app::screen::OpenArticle;
use crate::i18n::Catalog;
use crate::text::language::base;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line, rows};
use crate::timeline::{Event, Ix, Source};

/// Rows of the screen below which all but the text is as short as can be.
const ROOMY: u16 = 16;
/// Rows of the name and of what is known of the article, at the most.
const TITLE_ROWS: u16 = 3;
const ABOUT_ROWS: u16 = 2;
/// Columns of the screen from which the numbers of events stand beside their passages, and columns for them and the bar.
const NUMBERS: u16 = 60;
const MARGIN: u16 = 4;

/// An article laid out for the whole screen.
#[derive(Clone, Debug, Default)]
pub struct ArticleView {
    /// Whether one is read.
    pub is_open: bool,
    /// Its text.
    pub text: SourceView,
    /// What it is called.
    pub title: Vec<Row>,
    /// What is known of it.
    pub about: Vec<Row>,
    /// The paragraph of the passage the reader is at, of how many.
    pub place: Row,
    /// The event of that passage.
    pub event: Option<Row>,
    /// Where all that stands.
    pub room: ArticleRoom,
    made_for: Option<(u64, Ix<Source>, Size)>,
    event_for: Option<Selection>,
}

/// Where the parts of the screen stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ArticleRoom {
    /// The name, with the paragraph at its end.
    pub title: Rect,
    /// What is known of the article.
    pub about: Rect,
    /// The rows of the text, gutters included.
    pub article: Rect,
    /// The column that it stands in.
    pub column: Rect,
    /// Whether the numbers of events have room beside it.
    pub numbers: bool,
    /// The event of the passage.
    pub event: Rect,
}

impl ArticleView {
    /// Forgets what is laid out in words; the place is kept.
    pub fn reword(&mut self) {
        self.made_for = None;
        self.event_for = None;
        self.text.reword();
    }

    /// No article is read: the next one begins at its beginning.
    pub fn close(&mut self) {
        if self.is_open {
            self.is_open = false;
            self.text.close();
        }
    }

    /// Rows of the text on screen.
    #[must_use]
    pub fn height(&self) -> usize {
        self.room.article.height.into()
    }

    /// Lays an article out for a screen; the reader is at the passage gone to while that is in sight, else at the first one there.
    pub fn present(
        &mut self,
        open: &mut OpenArticle,
        (ix, articles): (Ix<Source>, &ShelfView),
        model: &Model,
        words: &Catalog,
        size: Size,
    ) {
        let found = model.timeline().and_then(|timeline| Some((timeline, ix.of(&timeline.sources)?)));
        let Some((timeline, source)) = found else { return };
        self.is_open = true;
        let made_for = Some((model.library.version, ix, size));
        if self.made_for != made_for {
            self.made_for = made_for;
            self.event_for = None;
            self.head(source, (ix, articles), words, size);
            self.room = room(size, cells(self.title.len()), cells(self.about.len()), timeline.events.len());
        }
        self.text.open(model, ix);
        self.text.present(model, words, self.room.column.width, self.height());
        open.sight = self.text.sight(source);
        open.passage = passage_at(open, ix, model);
        self.text.stand_at(open.passage);
        let event = open.passage.and_then(|passage| Some((passage, model.library.event(passage.event?)?)));
        let begins =
            event.and_then(|(passage, event)| Some(event.excerpts.get(passage.excerpt)?.anchor.range.as_ref()?.start));
        self.place =
            one_line(&place(begins, open, source, words), size.width, Base::Fixed(words.language().direction()));
        self.tell_event(event, words, size.width);
    }

    fn head(&mut self, source: &Source, (ix, articles): (Ix<Source>, &ShelfView), words: &Catalog, size: Size) {
        let direction = words.language().direction();
        let most = |rows: u16| if size.height < ROOMY { 1 } else { rows };
        let width = size.width.saturating_sub(2);
        let (language, name) = source.called(words);
        // The number of the paragraph stands beside it.
        self.title = rows(&name, width.saturating_sub(18).max(width / 2), most(TITLE_ROWS), base(&language, direction));
        let usage = articles.usage(ix);
        let counts = usage.map(|usage| [length(usage, words), paragraphs("article-paragraphs", source, usage, words)]);
        let parts = std::iter::once(about(source, words)).chain(counts.into_iter().flatten());
        let said = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        self.about = rows(&said, width, most(ABOUT_ROWS), Base::Fixed(direction));
    }

    fn tell_event(&mut self, event: Option<(Selection, &Event)>, words: &Catalog, width: u16) {
        let event_for = event.map(|(passage, _)| passage);
        if event_for.is_some() && self.event_for == event_for {
            return;
        }
        self.event_for = event_for;
        let said = |(_, event): (Selection, &Event)| {
            format!(
                "{} · {} · {}",
                words.number(event.number),
                event.date.short(words),
                event.title.isolated(words.titles())
            )
        };
        let row = |said: String| one_line(&said, width.saturating_sub(4), Base::Fixed(words.language().direction()));
        self.event = event.map(said).map(row);
    }
}

/// The passage the reader is at.
fn passage_at(open: &OpenArticle, source: Ix<Source>, model: &Model) -> Option<Selection> {
    let in_sight = || model.library.passages.touching(source, open.sight.clone());
    let kept = in_sight().any(|passage| Some(passage.selection()) == open.passage);
    let begins = || in_sight().find(|passage| passage.range.start >= open.sight.start);
    if kept { open.passage } else { begins().or_else(|| in_sight().next()).map(Passage::selection) }
}

/// The paragraph of that passage; where there is none, the first in sight.
fn place(begins: Option<u32>, open: &OpenArticle, source: &Source, words: &Catalog) -> String {
    let all = source.own_paragraphs();
    if all.is_empty() {
        return String::new();
    }
    let at = begins.unwrap_or(open.sight.start);
    let shown = all.partition_point(|paragraph| paragraph.chars.start <= at).max(1);
    words.with("source-paragraph", &[("shown", shown.into()), ("all", all.len().into())]).into_owned()
}

fn room(size: Size, title: u16, about: u16, events: usize) -> ArticleRoom {
    let airy = u16::from(size.height >= ROOMY);
    let whole = Rect::new(0, 0, size.width, size.height);
    let title = inset(Rect { height: title.max(1), ..whole });
    let about = inset(Rect { y: title.bottom(), height: about, ..whole });
    let top = about.bottom() + airy;
    let event = Rect { y: size.height.saturating_sub(2), height: 1, ..whole };
    let article = Rect { y: top, height: event.y.saturating_sub(airy + top).max(1), ..whole };
    let numbers = size.width >= NUMBERS;
    let column = if numbers {
        let margin = MARGIN + cells(events.to_string().len());
        column(Rect { x: article.x + margin - 3, width: article.width.saturating_sub(2 * (margin - 3)), ..article })
    } else {
        column(article)
    };
    ArticleRoom { title, about, article, column, numbers, event: inset(event) }
}
