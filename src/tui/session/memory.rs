//! Filters, and how something was copied, from one run to the next.

use super::{End, Session};
use crate::app::Message;
use crate::app::effect::Remember;
use crate::app::model::citation::CopyForm;

impl Session {
    /// Tells the program what earlier runs have left.
    pub(super) fn recall(&mut self) -> Result<(), End> {
        let (history, saved) = (self.store.history(), self.store.saved());
        let form = self.store.form().as_deref().and_then(CopyForm::named);
        let left = self.store.left_talks(self.stage.timeline.as_str());
        self.update(Message::Remembered { history, saved, form, left })
    }

    pub(super) fn remember(&mut self, what: &Remember) -> Result<(), End> {
        let kept = match what {
            // Not worth a word where it fails: the run itself remembers it.
            Remember::Used(line) => self.store.remember(line).or(Ok(())),
            Remember::Saved { name, line } => self.store.save(name, line),
            Remember::Forgotten(name) => self.store.forget(name),
            Remember::Left { subject, event, stop } => {
                self.store.remember_talk(self.stage.timeline.as_str(), (subject, event, *stop)).or(Ok(()))
            }
            Remember::Dismissed { key, dismissed } => self.store.dismiss(key, *dismissed),
            // Nor is this.
            Remember::Form(form) => self.store.remember_form(form.message()).or(Ok(())),
        };
        self.report_save_error(kept)
    }
}
