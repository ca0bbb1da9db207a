//! Events as lines for people, in logical order: the terminal or the next program lays them out.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::Hit;
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::date::short_columns;
use crate::timeline::{Event, EventIx, Excerpt, Source, Text, Timeline};

/// One line an event: number, date, title, id; `≠` where accounts disagree, a word where its date only possibly is one that was
/// asked for. Numbers are `width` columns wide.
#[must_use]
pub fn line(timeline: &Timeline, hit: Hit<'_>, words: &Catalog, width: usize) -> String {
    let event = hit.event;
    let title = clean::line(event.title.best(words.titles())).into_owned();
    let disputed = if event.disputed { "  ≠" } else { "" };
    let possible = if hit.possible { format!("  {}", words.text("list-possible")) } else { String::new() };
    let (number, date) = (words.number(event.number), timeline.when(event).short(words));
    let pad = " ".repeat(usize::from(short_columns(words)).saturating_sub(date.width()));
    format!("{number:>width$}  {date}{pad}  {title}  ({}){disputed}{possible}\n", clean::line(&event.id))
}

/// An event with its excerpts and where they stand.
#[must_use]
pub fn whole(timeline: &Timeline, event: &Event, words: &Catalog) -> String {
    let mut page = Page { out: String::new(), words, language: words.titles() };
    page.line(event.title.best(page.language));
    page.line(&format!(
        "{} · {} · {}",
        timeline.when(event).long(words),
        words.text(event.standing.message()),
        event.id
    ));
    page.text("show-date-note", &event.date_note);
    let tag = page.language;
    let linked = |events: &[EventIx]| -> Vec<String> {
        let events = events.iter().filter_map(|ix| ix.of(&timeline.events));
        events.map(|event| format!("{} ({})", event.title.best(tag), event.id)).collect()
    };
    page.names("show-after", linked(event.after.as_slice()).iter().map(String::as_str));
    page.names("show-see", linked(&event.see).iter().map(String::as_str));
    page.names("show-by", event.by.iter().map(|actor| timeline.name(actor, tag)));
    page.names("show-actors", event.actors.iter().map(|actor| timeline.name(actor, tag)));
    page.names("show-places", event.places.iter().map(|place| timeline.name(place, tag)));
    page.names("show-tags", event.tags.iter().map(|one| timeline.name(one, tag)));
    page.text("show-summary", &event.summary);
    for (place, excerpt) in event.excerpts.iter().enumerate() {
        let first = event.excerpts.iter().take(place).all(|before| before.source != excerpt.source);
        page.excerpt(timeline, excerpt, first);
    }
    if let Some(url) = &event.url {
        page.said("show-url", url);
    }
    page.text("show-notes", &event.notes);
    for (tour, number, stop) in timeline.stops_at(event.number.ix()) {
        let title = tour.title.best(page.language).to_owned();
        let args = [("tour", title.into()), ("stop", number.into()), ("all", tour.stops.len().into())];
        let place = words.with("tour-stop", &args).into_owned();
        page.said("show-tour", &place);
        page.text("show-notes", &stop.notes);
    }
    page.out
}

struct Page<'a> {
    out: String,
    words: &'a Catalog,
    language: &'a str,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{}", clean::line(text));
    }

    fn said(&mut self, id: &str, value: &str) {
        let line = self.words.with(id, &[("value", Arg::from(value))]).into_owned();
        self.line(&line);
    }

    /// A text beside what it is; one of several lines below that.
    fn text(&mut self, id: &str, text: &Text) {
        let text = text.best(self.language).trim();
        if text.contains('\n') {
            let label = self.words.with(id, &[("value", "".into())]).trim_end().to_owned();
            let indent = if label.is_empty() { "" } else { "  " };
            label.lines().for_each(|label| self.line(label));
            text.lines().for_each(|line| self.line(format!("{indent}{line}").trim_end()));
        } else if !text.is_empty() {
            self.said(id, text);
        }
    }

    fn names<'t>(&mut self, id: &str, names: impl Iterator<Item = &'t str>) {
        let names: Vec<&str> = names.collect();
        if !names.is_empty() {
            self.said(id, &names.join(&self.words.text("list-separator-strong")));
        }
    }

    /// What is known of an article beside what it is called.
    fn source(&mut self, source: &Source) {
        self.text("show-kind", &source.kind);
        self.text("show-author", &source.author);
        self.text("show-publisher", &source.publisher);
        let published = source.published.as_ref().map(|date| date.long(self.words));
        let translated = source.translated.map(|translated| self.words.text(translated.message()).into_owned());
        let retrieved = source.retrieved.as_ref().map(|date| date.long(self.words));
        let told = [
            ("show-published", published),
            ("show-translated", translated),
            ("show-url", source.url.clone()),
            ("show-archive", source.archive.clone()),
            ("show-retrieved", retrieved),
        ];
        for (id, value) in told {
            if let Some(value) = value {
                self.said(id, &value);
            }
        }
        self.text("show-source-note", &source.note);
    }

    /// A passage; with the `first` one of an article, what is known of that.
    fn excerpt(&mut self, timeline: &Timeline, excerpt: &Excerpt, first: bool) {
        self.out.push('\n');
        let source = timeline.find(&excerpt.source);
        let name = timeline.name(&excerpt.source, self.language);
        let file = source.map_or("", |source| source.file.as_str());
        let word: &str = excerpt.anchor.state.into();
        let id = format!("show-state-{word}");
        let state = self.words.text(&id);
        let place = excerpt.anchor.range.as_ref().zip(source.and_then(|source| source.article.as_ref()));
        let line = place.and_then(|(range, article)| article.place_of(range.start));
        let place = line.map_or_else(|| file.to_owned(), |(line, _)| format!("{file}:{line}"));
        self.line(&format!("{name} · {place} · {state}"));
        self.line(&format!("  {}", excerpt.exact));
        for was in &excerpt.was {
            self.said("show-was", was);
        }
        if let Some(translation) = excerpt.translation.get(self.language) {
            self.line(&format!("  {translation}"));
        }
        if let Some(date_text) = &excerpt.date_text {
            self.said("show-date-text", date_text);
        }
        self.text("show-dated-note", &excerpt.dated_note);
        for (fact, value) in &excerpt.facts {
            let name = timeline.name(fact, self.language);
            self.line(&format!("  {name}: {}", timeline.stated(fact, value, self.language)));
        }
        self.text("show-note", &excerpt.note);
        if let Some(source) = source.filter(|_| first) {
            self.source(source);
        }
    }
}
