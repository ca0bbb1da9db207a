//! What the editor is to open.

use super::Model;
use crate::app::effect::{Edit, Effect};
use crate::app::outcome::Outcome;

impl Model {
    /// The timeline where reading it stopped, if it did; else at the selected event.
    #[must_use]
    pub fn event_to_edit(&self) -> Edit {
        let stopped = self.library.unreadable.iter().find_map(|finding| finding.place.clone());
        stopped
            .map_or_else(|| Edit::Event(self.event().map(|event| event.id.clone()).unwrap_or_default()), Edit::Finding)
    }

    /// What the editor is asked to open of the article; said where there is nothing to open.
    #[must_use]
    pub fn edit_article(&self) -> Outcome {
        let article = self.article_to_edit().map(|article| Outcome::ask(Effect::Edit(article)));
        article.unwrap_or_else(|| Outcome::said("edit-nothing"))
    }

    /// The article at the passage, or where the nearest paragraph begins; at its top where the words are nowhere.
    fn article_to_edit(&self) -> Option<Edit> {
        let source = self.article()?;
        let anchor = &self.event()?.excerpts.get(self.selection.excerpt)?.anchor;
        let at = anchor.range.as_ref().map(|range| range.start).or(anchor.nearest).unwrap_or(0);
        // What could not be read may lie outside the timeline's folder: data does not choose what an editor opens.
        let article = source.article.as_ref()?;
        let (line, column) = article.place_of(at).unwrap_or((1, 1));
        Some(Edit::Article { file: source.file.clone(), line, column })
    }
}
