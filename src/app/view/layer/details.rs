//! Everything the file says of an event, as rows.

use crate::app::model::Model;
use crate::i18n::Catalog;
use crate::query::Explained;
use crate::text::bidi::{isolated, isolated_in};
use crate::text::language::base;
use crate::text::{Base, lay_out_lines, one_line};
use crate::timeline::{Date, Dated, Event, Excerpt, Source, Stop, Text, Timeline, Tour};

use super::lines::{KEYS, ListLine};

/// The rows of the selected event, `width` cells wide.
#[must_use]
pub(super) fn rows(model: &Model, words: &Catalog, width: u16) -> Vec<ListLine> {
    let mut page = Page { words, width, lines: Vec::new() };
    if let Some((timeline, event)) = model.timeline().zip(model.event()) {
        let found = how_found(model, event, words);
        if !found.is_empty() {
            page.heading(&words.text("details-found"));
            for (word, how) in &found {
                page.labelled(word, how, Base::Auto(words.language().direction()));
            }
            page.lines.push(ListLine::Blank);
        }
        page.event(timeline, event);
    }
    page.lines
}

/// Which word of the filter matches which word of the event, and how; and whether its date only may be one that is asked for.
fn how_found(model: &Model, event: &Event, words: &Catalog) -> Vec<(String, String)> {
    let Some(found) = model.search.found() else { return Vec::new() };
    let ix = event.number.ix();
    let explained = found.explain(ix).into_iter();
    let how = |one: Explained| (one.word, format!("{} · {}", isolated(&one.found), words.text(one.tier.message())));
    let mut said: Vec<(String, String)> = explained.map(how).collect();
    if found.is_possible(ix) {
        said.push((words.text("field-date").into_owned(), words.text("sign-possible").into_owned()));
    }
    said
}

/// Rows being made.
struct Page<'a> {
    words: &'a Catalog,
    width: u16,
    lines: Vec<ListLine>,
}

impl Page<'_> {
    fn event(&mut self, timeline: &Timeline, event: &Event) {
        let tag = self.words.titles();
        self.texts("details-title-in", &event.title);
        self.field("details-number", &self.words.number(event.number));
        self.field("details-id", &event.id);
        self.date("details-date", Some(&event.date));
        self.text("details-date-note", &event.date_note);
        for (message, events) in [("details-after", event.after.as_slice()), ("details-see", &event.see)] {
            let events = events.iter().filter_map(|ix| ix.of(&timeline.events));
            self.list(message, events.map(|event| event.numbered(tag)));
        }
        let standing = self.words.text(event.standing.message()).into_owned();
        let by = event.by.iter().map(|actor| timeline.isolated(actor, tag));
        self.list("details-standing", std::iter::once(standing).chain(by));
        self.texts("details-summary-in", &event.summary);
        self.list("details-actors", event.actors.iter().map(|actor| timeline.isolated(actor, tag)));
        self.list("details-places", event.places.iter().map(|place| timeline.isolated(place, tag)));
        self.list("details-tags", event.tags.iter().map(|one| timeline.isolated(one, tag)));
        self.field("details-url", event.url.as_deref().unwrap_or_default());
        self.texts("details-notes-in", &event.notes);
        for (tour, number, stop) in timeline.stops_at(event.number.ix()) {
            self.stop(tour, number, stop);
        }
        for (n, account) in event.accounts().iter().enumerate() {
            self.lines.push(ListLine::Blank);
            let number = self.words.with("details-account", &[("number", (n + 1).into())]).into_owned();
            let (language, name) = timeline.called(&account.source, self.words);
            self.heading(&format!("{number} · {}", isolated_in(&language, &name)));
            if let Some(source) = timeline.find(&account.source) {
                self.source(source);
            }
            for excerpt in account.excerpts.iter().filter_map(|place| event.excerpts.get(*place)) {
                self.excerpt(timeline, excerpt);
            }
        }
    }

    /// What is known of an article.
    fn source(&mut self, source: &Source) {
        self.text("details-kind", &source.kind);
        self.text("details-author", &source.author);
        self.text("details-publisher", &source.publisher);
        self.text("details-source-title", &source.title);
        self.date("details-published", source.published.as_ref());
        let translated = source.translated.map(|translated| self.words.text(translated.message()).into_owned());
        self.field("details-translated", translated.as_deref().unwrap_or_default());
        self.field("details-url", source.url.as_deref().unwrap_or_default());
        self.field("details-archive", source.archive.as_deref().unwrap_or_default());
        self.date("details-retrieved", source.retrieved.as_ref());
        self.texts("details-note-in", &source.note);
        self.field("details-file", &source.file);
        self.lines.push(ListLine::Blank);
    }

    /// Where a tour stops at the event.
    fn stop(&mut self, tour: &Tour, number: usize, stop: &Stop) {
        let title = tour.title.isolated(self.words.titles());
        let args = [("tour", title.into()), ("stop", number.into()), ("all", tour.stops.len().into())];
        let place = self.words.with("tour-stop", &args).into_owned();
        self.field("details-tour", &place);
        self.texts("details-notes-in", &stop.notes);
    }

    fn excerpt(&mut self, timeline: &Timeline, excerpt: &Excerpt) {
        let tag = self.words.titles();
        let passage = self.words.text("details-passage").into_owned();
        self.labelled(&passage, &excerpt.exact, timeline.base_of(excerpt));
        for was in &excerpt.was {
            self.labelled(&self.words.text("details-was"), was, timeline.base_of(excerpt));
        }
        self.texts("details-translation-in", &excerpt.translation);
        let state = self.words.text(excerpt.anchor.state.message()).into_owned();
        self.field("details-state", &state);
        self.date("details-date", excerpt.date.as_ref());
        let dated = excerpt.dated.map(|dated| self.words.text(message(dated)).into_owned());
        let dating = excerpt.date_text.as_deref().map(isolated);
        self.list("details-dated", dating.into_iter().chain(dated));
        self.texts("details-dated-note-in", &excerpt.dated_note);
        if let Some(standing) = excerpt.standing {
            let standing = self.words.text(standing.message()).into_owned();
            let by = excerpt.by.iter().map(|actor| timeline.isolated(actor, tag));
            self.list("details-standing", std::iter::once(standing).chain(by));
        }
        let stated = |(fact, value): &_| {
            let (language, name) = timeline.name_version(fact, tag);
            isolated_in(language, &format!("{name} {}", timeline.stated(fact, value, tag)))
        };
        self.list("details-facts", excerpt.facts.iter().map(stated));
        self.texts("details-note-in", &excerpt.note);
        self.lines.push(ListLine::Blank);
    }

    fn heading(&mut self, words: &str) {
        let base = Base::Fixed(self.words.language().direction());
        self.lines.push(ListLine::Heading(one_line(words, self.width, base)));
    }

    /// Names, each closed in itself.
    fn list(&mut self, id: &str, names: impl Iterator<Item = String>) {
        let names: Vec<String> = names.collect();
        self.field(id, &names.join(&self.words.text("list-separator")));
    }

    /// One field for each language a text is in.
    fn texts(&mut self, id: &str, text: &Text) {
        for (language, words) in text.versions() {
            let label = self.words.with(id, &[("language", language.into())]).into_owned();
            self.labelled(&label, words, base(language, self.words.language().direction()));
        }
    }

    /// A text in the reader's language, else in the first it is in.
    fn text(&mut self, id: &str, text: &Text) {
        let (language, words) = text.best_version(self.words.titles());
        self.labelled_in(language, id, words);
    }

    /// A date in words and as it is written.
    fn date(&mut self, id: &str, date: Option<&Date>) {
        if let Some(date) = date {
            self.field(id, &format!("{} · {}", date.long(self.words), isolated(date.written())));
        }
    }

    /// A short value, which stands where the words of the interface do, whichever way it runs.
    fn field(&mut self, id: &str, value: &str) {
        if !value.is_empty() {
            let label = self.words.text(id).into_owned();
            self.labelled(&label, &isolated(value), Base::Fixed(self.words.language().direction()));
        }
    }

    /// A value in the language of a BCP 47 tag.
    fn labelled_in(&mut self, language: &str, id: &str, value: &str) {
        let label = self.words.text(id).into_owned();
        self.labelled(&label, value, base(language, self.words.language().direction()));
    }

    /// A value beside its label, wrapped; nothing where there is no value.
    fn labelled(&mut self, label: &str, value: &str, base: Base) {
        let mut label = one_line(label, KEYS, Base::Fixed(self.words.language().direction()));
        for row in lay_out_lines(value, self.width.saturating_sub(KEYS + 1), base) {
            self.lines.push(ListLine::Pair { name: std::mem::take(&mut label), said: row });
        }
    }
}

fn message(dated: Dated) -> &'static str {
    match dated {
        Dated::Explicit => "dated-explicit",
        Dated::Relative => "dated-relative",
        Dated::Context => "dated-context",
    }
}
