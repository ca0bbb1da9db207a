//! How many rows the list takes, which says whether it has some to spare.

use ratatui::layout::Rect;

use super::{ChronologyView, Entries, Spacing};
use crate::app::Size;
use crate::app::model::Model;
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::text::rows;
use crate::timeline::Event;

impl ChronologyView {
    /// Rows that the list takes on a screen, without those that stand between events only where there is room; as many as the screen
    /// has where it is longer.
    #[must_use]
    pub fn rows(&mut self, model: &Model, words: &Catalog, size: Size) -> u16 {
        let Some(timeline) = model.timeline() else { return 0 };
        let listing = model.search.listing();
        let events = listing.events();
        let made_for = (self.made_for, size);
        if events.len() >= usize::from(size.height) {
            return size.height;
        }
        if let Some((_, rows)) = self.rows.filter(|(made, _)| *made == made_for) {
            return rows;
        }
        let columns = self.columns_for(events, Rect::new(0, 0, size.width, size.height), false);
        let (tag, direction) = (words.titles(), words.language().direction());
        let title = |event: &Event| {
            rows(event.title.best(tag), columns.title, columns.rows, event.title.base(tag, direction)).len().max(1)
        };
        let titles: usize = events.iter().filter_map(|event| event.of(&timeline.events)).map(title).sum();
        let headings = Entries::of(listing, &self.shape, Spacing::default()).entries.len() - events.len();
        let rows = cells(titles + headings).min(size.height);
        self.rows = Some((made_for, rows));
        rows
    }
}
