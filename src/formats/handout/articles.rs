//! The articles that a handout quotes.

use std::collections::HashSet;

use super::phrase::address;
use super::{DateWords, Gathering, Line, Phrase, Piece, Sentence};
use crate::text::Direction;
use crate::timeline::{Date, Source};

/// An article that is quoted.
pub struct Used {
    /// What it is called, who published it and when, how it was translated.
    pub called: Line,
    /// What else is known of it, each behind what it is.
    pub more: Vec<Sentence>,
    /// What a curator says of it.
    pub note: Vec<Phrase>,
}

impl Gathering<'_> {
    /// The articles quoted, each once.
    pub(super) fn articles(&self) -> Vec<Used> {
        let mut known = HashSet::new();
        let events = self.talk.stops.iter().filter_map(|stop| stop.event.of(&self.timeline.events));
        let sources = events.flat_map(|event| &event.excerpts).filter(|excerpt| known.insert(&excerpt.source));
        let used = sources.filter_map(|excerpt| self.timeline.find(&excerpt.source));
        used.map(|source| Used {
            called: self.called(source),
            more: self.more(source),
            note: self.paragraphs(&source.note),
        })
        .collect()
    }

    /// Title, publisher, date, as far as they are known; else the first words.
    pub(super) fn called(&self, source: &Source) -> Line {
        let name = source.designation(self.language);
        let mut line: Line = vec![self.phrase(name.language, &name.name).into()];
        if !source.title.is_empty() && !source.publisher.is_empty() {
            line.push(self.best(source.publisher.best_version(self.language)).into());
        }
        line.extend(source.published.as_ref().map(|date| self.around("handout-published", "date", self.date(date))));
        line.extend(source.translated.map(|translated| self.own(translated.message())));
        line
    }

    fn date(&self, date: &Date) -> Sentence {
        Piece::Date(DateWords::new(&date.long(self.words), Some(date))).into()
    }

    fn more(&self, source: &Source) -> Vec<Sentence> {
        let link = |written: &str| {
            let phrase = Phrase::new("", Direction::Ltr, written);
            match address(written) {
                Some(address) => Piece::Link(address, phrase),
                None => Piece::Data(phrase),
            }
        };
        let texts = [("show-kind", &source.kind), ("show-author", &source.author)];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let texts = texts.map(|(id, text)| (id, self.best(text.best_version(self.language)).into()));
        let file = Phrase::new("", Direction::Ltr, &source.file);
        let addresses = [("show-url", &source.url), ("show-archive", &source.archive)];
        let addresses = addresses.into_iter().filter_map(|(id, written)| Some((id, link(written.as_deref()?).into())));
        let retrieved = source.retrieved.as_ref().map(|date| ("show-retrieved", self.date(date)));
        let file = [("handout-file", file.into())];
        let all = texts.chain(file).chain(addresses).chain(retrieved);
        all.map(|(id, value)| self.around(id, "value", value)).collect()
    }
}
