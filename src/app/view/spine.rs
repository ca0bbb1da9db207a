//! The spine: the whole time of the timeline in a row, from its first day to its last, with how many events lie where. It is made
//! when the list or the room changes, and only drawn from frame to frame.

mod density;
mod label;
mod pieces;
mod scale;
mod spans;

use unicode_width::UnicodeWidthStr;

use crate::app::model::Model;
use crate::app::model::search::Membership;
use crate::app::screen::browse::time::TimeView;
use crate::app::target::Zoom;
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::timeline::date::Span;
use crate::timeline::{EventIx, Timeline};

pub use label::Label;
use pieces::Piece;
pub use scale::{Scale, Slot};
use spans::Spans;

/// Less than this of an event is only a trace of it.
const THIN: f64 = 0.05;
/// Columns of a window of time that lies within the whole, at each end, where its counts stand.
const ENDS: u16 = 7;

/// What the spine shows.
#[derive(Clone, Debug, Default)]
pub struct SpineView {
    spans: Spans,
    linear: Vec<Piece>,
    cut: Vec<Piece>,
    linear_reads: bool,
    /// Where each day lies.
    pub scale: Scale,
    /// The column of the screen its columns are counted from.
    pub x: u16,
    /// For each column how many of all events lie there, of the highest of them: 0 to 1.
    pub all: Vec<f64>,
    /// How many that is.
    highest: f64,
    /// The same for the events that match, where there is a filter.
    pub found: Option<Vec<f64>>,
    /// A share below which nothing is known to lie in a column, though something may.
    pub thin: f64,
    /// The words under it, or between its pieces.
    pub labels: Vec<Label>,
    /// Events listed before and after a window of time.
    pub beyond: Option<(usize, usize)>,
    /// The event that is selected.
    selected: Option<EventIx>,
    /// The timeline its pieces are of.
    version: Option<u64>,
    made_for: Option<MadeFor>,
}

/// What it was made for: the timeline, the list, columns, rows, how time is scaled.
pub type MadeFor = ((u64, u64), u16, u16, TimeView);

impl SpineView {
    /// Makes it ready for a room of so many columns and rows.
    pub fn present(&mut self, model: &Model, words: &Catalog, (width, rows): (u16, u16), time: TimeView) {
        self.selected = model.selection.event;
        let list = (model.library.version, model.search.revision());
        let made_for = (list, width, rows, time);
        let Some(timeline) = model.timeline().filter(|_| self.made_for != Some(made_for)) else { return };
        // Another list of the same timeline lies on the same scale, among the same events.
        let scaled = self
            .made_for
            .is_some_and(|((version, _), w, r, t)| (version, w, r, t) == (model.library.version, width, rows, time));
        self.made_for = Some(made_for);
        if !scaled {
            self.lay_out(timeline, words, (width, rows), time);
            self.fill();
        }
        self.fill_found(model);
    }

    /// What it was made for: where that is the same, every day has its column.
    #[must_use]
    pub fn made_for(&self) -> Option<MadeFor> {
        self.made_for
    }

    /// Whether time is scaled piece by piece.
    #[must_use]
    pub fn is_cut(&self, time: TimeView) -> bool {
        self.cut.len() > 1 && time.turned == self.linear_reads
    }

    /// Follows the timeline; needed before the panes are laid out.
    pub fn follow(&mut self, model: &Model) {
        let version = Some(model.library.version);
        let Some(timeline) = model.timeline().filter(|_| self.version != version) else { return };
        self.version = version;
        self.spans = Spans::new(timeline);
        self.linear = pieces::linear(&self.spans);
        self.cut = pieces::cut(timeline, &self.spans);
        self.linear_reads = self.cut.len() < 2 || pieces::is_linear_readable(&self.spans);
    }

    /// Forgets what is said in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Whether there is a time to be drawn: more than a day.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.spans.whole().is_some_and(|whole| whole.from < whole.to)
    }

    fn lay_out(&mut self, timeline: &Timeline, words: &Catalog, (width, rows): (u16, u16), time: TimeView) {
        let pieces = if self.is_cut(time) { &self.cut } else { &self.linear };
        let whole = self.spans.whole().unwrap_or_default();
        let window = time.window.and_then(|window| window.common(whole));
        self.x = if window.is_some() { 1 + ENDS } else { 1 };
        let room = width.saturating_sub(2 * self.x);
        // Before a break a blank is kept for a bracket. With one row the years stand behind it, each with a blank of its own.
        let broken = |n: usize| 2 * u16::from(n > 0);
        let labelled =
            |piece: &Piece, n: usize| broken(n) + cells(label::beginning(piece.span.from, words).width()) + 1;
        let before = |piece: &Piece, n: usize| if rows < 2 { labelled(piece, n) } else { broken(n) };
        self.scale = Scale::new(pieces, window.unwrap_or(whole), room, before);
        self.labels = if rows < 2 {
            let label = |slot: &Slot| {
                let text = label::beginning(slot.span.from, words);
                Label { x: slot.x.saturating_sub(cells(text.width()) + 1), text }
            };
            self.scale.slots.iter().map(label).collect()
        } else {
            label::labels(&self.scale, timeline, words)
        };
    }

    /// Sums all events up.
    fn fill(&mut self) {
        self.all = density::density(&self.scale, self.spans.known());
        let highest = self.all.iter().copied().fold(0.0, f64::max).max(1.0);
        self.all.iter_mut().for_each(|sum| *sum /= highest);
        (self.highest, self.thin) = (highest, THIN / highest);
    }

    /// Sums up those that are listed.
    fn fill_found(&mut self, model: &Model) {
        let listing = model.search.listing();
        let filtered = !model.search.query().is_empty();
        self.found = filtered.then(|| {
            let found = listing.events().iter().filter(|event| model.search.membership(**event) != Membership::Out);
            let sums = density::density(&self.scale, found.filter_map(|event| self.spans.of(*event)));
            sums.into_iter().map(|sum| sum / self.highest).collect()
        });
        let whole = self.spans.whole();
        let window = self.scale.span().filter(|window| Some(*window) != whole);
        self.beyond = window.map(|window| {
            let spans = || listing.events().iter().filter_map(|event| self.spans.of(*event));
            (spans().filter(|span| span.to < window.from).count(), spans().filter(|span| span.from > window.to).count())
        });
    }

    /// The columns that an event lies in, first and last, if any of its days is shown.
    #[must_use]
    pub fn columns(&self, event: EventIx) -> Option<(u16, u16)> {
        self.columns_of(self.spans.of(event)?)
    }

    /// The columns that some days lie in, first and last, if any of them is shown.
    #[must_use]
    pub fn columns_of(&self, span: Span) -> Option<(u16, u16)> {
        let span = span.common(self.scale.span()?)?;
        Some((self.scale.column(span.from), self.scale.column(span.to)))
    }

    /// The columns in which some events begin, first and last; what may have begun at any time is left aside.
    #[must_use]
    pub fn beginnings(&self, events: impl Iterator<Item = EventIx>) -> Option<(u16, u16)> {
        events.filter_map(|event| self.beginning(event)).fold(None, |ends, column| {
            let (from, to) = ends.unwrap_or((column, column));
            Some((from.min(column), to.max(column)))
        })
    }

    /// The column in which an event begins, if that is known and shown.
    #[must_use]
    pub fn beginning(&self, event: EventIx) -> Option<u16> {
        let (shown, day) = (self.scale.span()?, self.spans.begins(event)?);
        (shown.from..=shown.to).contains(&day).then(|| self.scale.column(day))
    }

    /// The days of a column of the screen.
    #[must_use]
    pub fn days_at(&self, column: u16) -> Option<Span> {
        self.scale.days(column.saturating_sub(self.x))
    }

    /// The listed event that lies nearest to some days: by its beginning.
    #[must_use]
    pub fn nearest(&self, days: Span, model: &Model) -> Option<EventIx> {
        let away = |event: &EventIx| {
            let span = self.spans.of(*event)?;
            let outside = (days.from - span.from).max(span.from - days.to).max(0);
            Some((outside, span.days().total_cmp(&1.0), *event))
        };
        let events = model.search.listing().events().iter();
        events.filter_map(away).min().map(|(.., event)| event)
    }

    /// The times to show next around the beginning of the selected event, or around the middle.
    #[must_use]
    pub fn zoom(&self) -> Zoom {
        let middle = self.scale.width / 2;
        let column = self.selected.and_then(|event| self.columns(event)).map_or(middle, |(from, _)| from);
        self.zoom_at(self.x + column)
    }

    /// The times to show next around a column of the screen.
    #[must_use]
    pub fn zoom_at(&self, column: u16) -> Zoom {
        Zoom { nearer: self.nearer(column), wider: self.wider(), scales: self.cut.len() > 1 }
    }

    /// The window twice as long around this one; none where that is all of the time.
    fn wider(&self) -> Option<Span> {
        let (shown, whole) = (self.scale.span()?, self.spans.whole()?);
        let more = (shown.to - shown.from) / 2 + 1;
        let wider = Span { from: shown.from.saturating_sub(more), to: shown.to.saturating_add(more) }.common(whole)?;
        (wider != whole).then_some(wider)
    }

    /// A window of time around a column of the screen, nearer by a notch of the wheel; none where a column would be less than a day.
    fn nearer(&self, column: u16) -> Option<Span> {
        let (at, last) = (column.saturating_sub(self.x), self.scale.width.saturating_sub(1));
        let at = at.min(last);
        let from = self.scale.days(at * 3 / 10)?.from;
        let to = self.scale.days(at + (last - at) * 7 / 10)?.to;
        (to - from >= i64::from(self.scale.width / 2)).then_some(Span { from, to })
    }
}
