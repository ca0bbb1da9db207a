//! What the editor is to open.

use super::{Edit, Effect, State};

impl State {
    /// The timeline at the selected event; at its top where nothing could be read.
    pub(super) fn edit_event(&mut self) -> Vec<Effect> {
        let event = self.source.event().and_then(|place| self.library.event(place));
        let id = event.map(|event| event.id.clone()).unwrap_or_default();
        vec![Effect::Edit(Edit::Event(id))]
    }

    pub(super) fn edit_article(&mut self) -> Vec<Effect> {
        if let Some(article) = self.article_to_edit() {
            return vec![Effect::Edit(article)];
        }
        self.say("edit-nothing", &[]);
        Vec::new()
    }

    /// The article at the passage, or where the nearest paragraph begins; at its top where the words are nowhere.
    fn article_to_edit(&self) -> Option<Edit> {
        let timeline = self.library.timeline.as_deref()?;
        let source = timeline.sources.get(self.source.source()?)?;
        let event = timeline.events.get(self.source.event()?)?;
        let anchor = &event.excerpts.get(self.source.excerpt())?.anchor;
        let at = anchor.range.as_ref().map(|range| range.start).or(anchor.nearest).unwrap_or(0);
        // What could not be read may lie outside the timeline's folder: data does not choose what an editor opens.
        let article = source.article.as_ref()?;
        let paragraph = article.paragraphs.get(article.paragraph_at(at));
        let (line, column) = paragraph.map_or((1, 1), |found| (found.line, at.saturating_sub(found.chars.start) + 1));
        Some(Edit::Article { file: source.file.clone(), line, column })
    }
}
