//! What of the list the mouse is over.

use super::{ChronologyView, Entry};
use crate::timeline::EventIx;

impl ChronologyView {
    /// What stands at a row of the pane.
    #[must_use]
    pub fn at(&self, row: usize) -> Option<Entry> {
        self.window()
            .take_while(|(from, _)| *from <= row)
            .filter(|(from, entry)| row < from + self.height_of(*entry))
            .last()
            .map(|(_, entry)| entry)
    }

    /// The first event at a row of the pane or below it.
    #[must_use]
    pub fn under(&self, row: usize) -> Option<EventIx> {
        let above = self.window().take_while(|(from, _)| *from <= row).count();
        let rest = self.entries.entries.get((self.top + above).saturating_sub(1)..)?;
        rest.iter().find_map(|entry| if let Entry::Event(event, _) = entry { Some(*event) } else { None })
    }

    /// Whether what is said of the accounts of an event stands at a row and a column of the pane.
    #[must_use]
    pub fn accounts_at(&self, event: EventIx, row: usize, column: u16) -> bool {
        let from = self.window().find(|(_, entry)| matches!(entry, Entry::Event(at, _) if *at == event));
        let line = self.line(event).filter(|_| from.is_some_and(|(from, _)| from == row));
        let end = self.columns.width.saturating_sub(self.columns.end);
        let said = line.and_then(|line| line.accounts.as_ref());
        said.is_some_and(|(_, said)| (end.saturating_sub(said.width())..end).contains(&column))
    }
}
