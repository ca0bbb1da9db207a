//! The first row: the name of the timeline or the filter that is kept, and what stands at the end of the row.

use std::ops::Range;

use ratatui::layout::Rect;

use super::line::KeptLine;
use super::{InlineAxis, after, inset};
use crate::app::model::Model;
use crate::app::model::search::isolates::isolates;
use crate::i18n::Catalog;
use crate::text::{Base, Row, one_line};

/// Columns between the filter line and what stands at the end of the row.
const APART: u16 = 2;

/// What the first row holds.
#[derive(Clone, Debug, Default)]
pub struct TitleView {
    /// How many events there are, or match.
    pub counts: Row,
    /// The room of the name or of the filter, `/` included.
    pub room: Rect,
    /// The filter that is kept, as far as it fits.
    pub line: KeptLine,
    /// What the counts were made of.
    made_of: Option<MadeOf>,
}

/// What the counts depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct MadeOf {
    width: u16,
    filter: bool,
    /// Events that match, that only possibly match, that are the nearest, that there are; sources.
    counts: [usize; 5],
    example: bool,
    /// Whether what does not match is listed, too.
    dims: bool,
}

impl TitleView {
    /// The words are others: they are laid out anew.
    pub fn reword(&mut self) {
        self.made_of = None;
    }

    /// Makes the row ready; `typing` is whether the filter is being typed.
    pub fn present(&mut self, row: Rect, model: &Model, words: &Catalog, typing: bool, axis: InlineAxis) {
        let area = inset(row);
        // Most keys change nothing here, and words are slow to make.
        let made_of = made_of(area.width, model, typing);
        if self.made_of != Some(made_of) {
            self.counts = one_line(&counts(made_of, words), area.width, Base::Fixed(words.language().direction()));
            self.made_of = Some(made_of);
        }
        self.room = Rect { width: area.width.saturating_sub(self.counts.width() + APART), ..area };
        if !typing {
            let apart = |line: &str| isolates(line, model.search.query().groups());
            let room = self.line_room();
            self.line.fit(model.search.line(), apart, room, axis);
        }
    }

    /// The room of a line, without the sign that begins it; the blank after the sign is the line's own.
    #[must_use]
    pub fn line_room(&self) -> Rect {
        after(self.room, 1)
    }

    /// The term of the kept filter at a column of the screen, by its place among `groups`.
    #[must_use]
    pub fn term_at(&self, x: u16, groups: &[Range<usize>]) -> Option<usize> {
        let point = self.line.view.point(x)?;
        groups.iter().position(|group| group.contains(&point))
    }
}

fn made_of(width: u16, model: &Model, typing: bool) -> MadeOf {
    let (events, sources) = model.timeline().map_or((0, 0), |timeline| (timeline.events.len(), timeline.sources.len()));
    let (sure, possible, nearest) = model.search.counts();
    let counts = [sure, possible, nearest, events, sources];
    let filter = typing || !model.search.line().trim().is_empty();
    MadeOf { width, filter, counts, example: model.library.example, dims: model.search.dims() }
}

fn counts(
    MadeOf { filter, counts: [sure, possible, nearest, events, sources], example, dims, .. }: MadeOf,
    words: &Catalog,
) -> String {
    if filter {
        let near = [("possible", possible.into()), ("nearest", nearest.into())];
        let args = [("hits", sure.into()), ("events", events.into())].into_iter().chain(near).collect::<Vec<_>>();
        let hits = words.with("title-hits", &args);
        return if dims { format!("{hits} · {}", words.text("title-dimmed")) } else { hits.into_owned() };
    }
    let counts = words.with("title-counts", &[("events", events.into()), ("sources", sources.into())]);
    // The counts stay whole in a narrow row, the title does not; that this is the example must be seen.
    if example { format!("{} · {counts}", words.text("title-example")) } else { counts.into_owned() }
}
