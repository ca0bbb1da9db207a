//! The first row: what stands at its end, and the room that is left for the filter line.

use ratatui::layout::Rect;

use crate::text::{Base, Direction, Row, one_line};

use super::State;

/// Columns between the filter line and what stands at the end of the row.
const APART: u16 = 2;

/// What the first row holds besides a name.
#[derive(Clone, Debug, Default)]
pub struct Title {
    /// How many events there are, or match.
    pub counts: Row,
    /// The room of the name or of the filter, `/` included.
    pub room: Rect,
    /// What the counts were made of.
    made_of: Option<MadeOf>,
}

/// What the counts depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct MadeOf {
    width: u16,
    filter: bool,
    /// Events that match, that only possibly match, that there are; sources.
    counts: [usize; 4],
    example: bool,
}

impl State {
    /// Whether the first row shows a filter, typed or kept.
    #[must_use]
    pub fn shows_filter(&self) -> bool {
        self.filter.typing() || !self.filter.line().trim().is_empty()
    }

    /// Makes the first row ready.
    pub(super) fn settle_title(&mut self) {
        let Some(area) = self.layout.map(|layout| inset(layout.title)) else { return };
        let direction = self.direction();
        // Most keys change nothing here, and words are slow to make.
        let made_of = Some(self.made_of(area.width));
        if self.title.made_of != made_of {
            self.title.counts = one_line(&self.counts(), area.width, Base::Fixed(direction));
            self.title.made_of = made_of;
        }
        let counts = &self.title.counts;
        let width = area.width.saturating_sub(counts.width() + APART);
        // The first side of the row is where reading begins, so the room lost is at the other end.
        let x = if direction == Direction::Rtl { area.right() - width } else { area.x };
        self.title.room = Rect { x, width, ..area };
        // The sign that begins the line has one column; the blank after it is the line's own.
        let room = Rect { width: width.saturating_sub(1), ..self.title.room };
        let room = if direction == Direction::Rtl { room } else { Rect { x: room.x + 1, ..room } };
        self.filter.settle_view(room, direction);
    }

    fn made_of(&self, width: u16) -> MadeOf {
        let found = self.chronology.listing().found();
        let (events, sources) =
            self.library.timeline.as_ref().map_or((0, 0), |timeline| (timeline.events.len(), timeline.sources.len()));
        let counts = [found.sure(), found.possible(), events, sources];
        MadeOf { width, filter: self.shows_filter(), counts, example: self.library.example }
    }

    fn counts(&self) -> String {
        let (words, events) = (&self.words, self.library.timeline.as_ref().map_or(0, |timeline| timeline.events.len()));
        if self.shows_filter() {
            let found = self.chronology.listing().found();
            let (sure, possible) = (found.sure().into(), found.possible().into());
            let args = [("hits", sure), ("events", events.into()), ("possible", possible)];
            return words.with("title-hits", &args).into_owned();
        }
        let sources = self.library.timeline.as_ref().map_or(0, |timeline| timeline.sources.len());
        let counts = words.with("title-counts", &[("events", events.into()), ("sources", sources.into())]);
        // The counts stay whole in a narrow row, the title does not; that this is the example must be seen.
        if self.library.example { format!("{} · {counts}", words.say("title-example")) } else { counts.into_owned() }
    }
}

/// One blank column at each side.
fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}
