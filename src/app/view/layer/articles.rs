//! Passages of all articles that have the words typed, in a box over the screen: of each where it stands, who quotes it, and its words.

use std::ops::Range;

use ratatui::layout::Rect;

use crate::app::layer::ArticleSearch;
use crate::app::layer::articles::FoundPassage;
use crate::app::model::Model;
use crate::app::target::Target;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame, after, inside};
use crate::i18n::Catalog;
use crate::text::bidi::isolated_in;
use crate::text::measure::{narrow, wide};
use crate::text::{Base, Row, one_line};
use crate::timeline::EventNumber;

/// Columns of the box at the most.
const WIDEST: u16 = 120;
/// Rows of a passage, and of what stands above the first: the line and what is counted.
const ROWS: u16 = 2;
const ABOVE: u16 = 2;
/// Code points of the paragraph that are shown before the first hit.
const BEFORE: usize = 24;

/// The search on screen.
#[derive(Clone, Debug, Default)]
pub struct ArticlesView {
    /// The box it stands in.
    pub area: Rect,
    /// The line that is typed.
    pub line: LineView,
    /// What is counted, or said where nothing is found.
    pub said: Row,
    /// The passages in sight.
    pub items: Vec<FoundRow>,
    top: usize,
    made_for: Option<(u64, u64, usize, Frame)>,
}

/// A passage on screen.
#[derive(Clone, Debug)]
pub struct FoundRow {
    /// Which one, by its place.
    pub place: usize,
    /// Its rows.
    pub area: Rect,
    /// The article and the paragraph.
    pub source: Row,
    /// Who quotes it.
    pub quoted: Row,
    /// Whether nobody does.
    pub is_unquoted: bool,
    /// Its words, from shortly before the first hit on.
    pub words: Row,
    /// Where the hits stand in these, in their code points.
    pub hits: Vec<Range<u32>>,
}

impl ArticlesView {
    /// Lays out what fits, with the one pointed at in sight.
    pub fn present(&mut self, search: &ArticleSearch, model: &Model, words: &Catalog, frame: &Frame) {
        let size = frame.size;
        let width = size.width.saturating_sub(4).min(WIDEST);
        let height = size.height.saturating_sub(2);
        self.area = Rect { x: (size.width - width) / 2, y: 1, width, height };
        let inside = self.inside();
        let room = Rect { height: 1, ..after(inside, 2) };
        self.line.fit(&search.field, room, frame.axis);
        let made_for = Some((search.revision, model.library.version, search.cursor, *frame));
        if self.made_for == made_for {
            return;
        }
        self.made_for = made_for;
        let base = Base::Fixed(words.language().direction());
        self.said = one_line(&counted(search, model, words), inside.width, base);
        let fit = self.height();
        self.top = self.top.min(search.cursor).max((search.cursor + 1).saturating_sub(fit));
        let shown = search.found().iter().enumerate().skip(self.top).take(fit);
        let row = |(n, (place, found)): (u16, (usize, &FoundPassage))| {
            let area = Rect { y: inside.y + ABOVE + n * ROWS, height: ROWS, ..inside };
            row(found, (place, area), model, words)
        };
        self.items = (0..).zip(shown).filter_map(row).collect();
    }

    /// The room inside the box.
    #[must_use]
    pub fn inside(&self) -> Rect {
        inside(self.area)
    }

    /// How many passages fit.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from((self.inside().height.saturating_sub(ABOVE) / ROWS).max(1))
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        if !at.on(self.area) {
            return Target::Beside;
        }
        let item = self.items.iter().find(|item| at.on(item.area));
        item.map_or(Target::Nothing, |item| Target::Row(item.place))
    }
}

/// How many passages have the words, or why none is listed.
fn counted(search: &ArticleSearch, model: &Model, words: &Catalog) -> String {
    let count = search.found().len();
    let message = match (search.field.text().trim().is_empty(), count, search.unquoted) {
        _ if model.library.index.is_none() => "hint-indexing",
        (true, ..) => "articles-type",
        (false, 0, false) => "articles-none",
        (false, 0, true) => "articles-none-unquoted",
        _ if search.cut => "articles-count-cut",
        (false, _, false) => "articles-count",
        (false, _, true) => "articles-count-unquoted",
    };
    let bare = search.found().iter().filter(|found| found.event.is_none()).count();
    words.with(message, &[("count", count.into()), ("bare", bare.into())]).into_owned()
}

fn row(found: &FoundPassage, (place, area): (usize, Rect), model: &Model, words: &Catalog) -> Option<FoundRow> {
    let timeline = model.timeline()?;
    let source = found.source.of(&timeline.sources)?;
    let base = Base::Fixed(words.language().direction());
    let quoted = match found.event {
        Some(event) => {
            let number = words.number(EventNumber::from(event));
            words.with("articles-quoted", &[("number", number.into())]).into_owned()
        }
        None => words.text("articles-unquoted").into_owned(),
    };
    let quoted = one_line(&quoted, area.width / 2, base);
    let (language, name) = source.called(words);
    let paragraph = found.paragraph.saturating_sub(source.paragraphs.start) + 1;
    let args = [("source", isolated_in(&language, &name).into()), ("paragraph", paragraph.into())];
    let named = words.with("articles-place", &args).into_owned();
    let width = area.width.saturating_sub(quoted.width() + 4);
    let text = source.words_of(found.paragraph)?;
    let (snippet, dropped, added) = snippet(&text, wide(found.hits.first().map_or(0, |hit| hit.start)));
    let moved = |at: u32| (at + added).checked_sub(dropped);
    let hits = found.hits.iter().filter_map(|hit| Some(moved(hit.start)?..moved(hit.end)?)).collect();
    Some(FoundRow {
        place,
        area,
        source: one_line(&named, width, base),
        quoted,
        is_unquoted: found.event.is_none(),
        words: one_line(&snippet, area.width.saturating_sub(2), source.base(&timeline.language, &text)),
        hits,
    })
}

/// A text from a word shortly before a code point on; how many code points are left out, and how many stand in their place.
fn snippet(text: &str, at: usize) -> (String, u32, u32) {
    let from = at.saturating_sub(BEFORE);
    if from == 0 {
        return (text.to_owned(), 0, 0);
    }
    let blank = text.chars().enumerate().skip(from).take(BEFORE).find(|(_, c)| c.is_whitespace());
    let start = blank.map_or(from, |(place, _)| place + 1);
    let rest: String = text.chars().skip(start).collect();
    (format!("…{rest}"), narrow(start), 1)
}
