//! An article: the passages in it are told by words, and so is what was found.

use std::ops::Range;

use super::page::{Page, joined};
use crate::app::screen::browse::find::Hit;
use crate::app::view::shelf::{about, paragraphs};
use crate::app::view::source::{ScreenRow, SourceView};
use crate::i18n::Arg;
use crate::text::Base;
use crate::text::bidi::{isolated, isolated_in};
use crate::text::measure::{part, points};
use crate::timeline::{Event, EventNumber, Source, Text, Timeline};

/// Code points told before a hit and after it.
const AROUND: u32 = 60;

/// What is told of the selected event, then its article from the row on that is in sight.
pub(super) fn tell(page: &mut Page<'_>, timeline: &Timeline) {
    let Some(event) = page.app.model.event() else { return };
    let words = page.words;
    let named = |names: Vec<String>| Arg::from(names.join(&words.text("list-separator")));
    let titles = words.titles();
    let actors: Vec<String> = event.actors.iter().map(|actor| timeline.isolated(actor, titles)).collect();
    let places: Vec<String> = event.places.iter().map(|place| timeline.isolated(place, titles)).collect();
    for (message, names) in
        [("plain-who", actors), ("plain-where", places), ("head-see", linked(timeline, event, titles))]
    {
        if !names.is_empty() {
            let argument = if message == "head-see" { "events" } else { "names" };
            page.say(message, &[(argument, named(names))]);
        }
    }
    text(page, &event.summary);
    passage(page, timeline);
}

fn linked(timeline: &Timeline, event: &Event, language: &str) -> Vec<String> {
    let linked = event.see.iter().chain(&event.seen_from).filter_map(|ix| ix.of(&timeline.events));
    linked.map(|event| event.numbered(language)).collect()
}

/// A text of the timeline in the reader's language.
fn text(page: &mut Page<'_>, text: &Text) {
    let titles = page.words.titles();
    let base = text.base(titles, page.words.language().direction());
    page.prose(text.best(titles), base);
}

/// The account that is read, and its article.
pub(super) fn passage(page: &mut Page<'_>, timeline: &Timeline) {
    let app = page.app;
    let view = &app.view.source;
    let source = view.source.and_then(|source| source.of(&timeline.sources));
    if let Some(source) = source {
        let (language, name) = source.called(page.words);
        let translated = source.translated.map(|translated| page.words.text(translated.message()).into_owned());
        let account = app.model.event().and_then(|event| event.account_of(app.model.selection.excerpt));
        let (place, all) = account.map_or((1, 1), |(place, all)| (place + 1, all));
        let args = [("shown", place.into()), ("all", all.into()), ("source", isolated_in(&language, &name).into())];
        let message = if all > 1 { "plain-account" } else { "plain-article" };
        let paragraph = view.document.paragraphs.map(|(first, last)| {
            let all = source.paragraphs.len();
            let args = [("first", first.into()), ("last", last.into()), ("all", all.into())];
            page.words.with("plain-paragraph", &args).into_owned()
        });
        let said: Vec<String> =
            [Some(page.words.with(message, &args).into_owned()), translated, paragraph].into_iter().flatten().collect();
        page.add(&joined(&said));
    }
    found(page, timeline);
    page.read(|page| rows(page, view, source));
}

/// An article by itself.
pub(super) fn article(page: &mut Page<'_>, timeline: &Timeline) {
    let app = page.app;
    let view = &app.view.article.text;
    let Some((ix, source)) = view.source.and_then(|ix| Some((ix, ix.of(&timeline.sources)?))) else { return };
    let (language, name) = source.called(page.words);
    let counted = app.view.shelf.usage(ix).map(|usage| paragraphs("plain-quoted", source, usage, page.words));
    let said: Vec<String> =
        [Some(isolated_in(&language, &name)), Some(about(source, page.words)), counted].into_iter().flatten().collect();
    page.add(&joined(&said));
    if let Some(selected) = app.screens.open_article().and_then(|(_, open)| open.passage?.event) {
        super::browse::event(page, timeline, selected);
    }
    found(page, timeline);
    page.read(|page| rows(page, view, Some(source)));
}

/// What is found in the article, and the words around the hit that the reader is at.
fn found(page: &mut Page<'_>, timeline: &Timeline) {
    let app = page.app;
    let Some(find) = app.screens.find().filter(|find| !find.line.trim().is_empty()) else { return };
    let (shown, all) = find.count();
    let args = [("words", isolated(&find.line).into()), ("shown", shown.into()), ("all", all.into())];
    page.say("plain-found", &args);
    let source = app.view.text().source.and_then(|source| source.of(&timeline.sources));
    if let Some((hit, words)) = find.here().and_then(|hit| Some((hit, source?.words_of(hit.paragraph)?))) {
        page.prose(&near(&words, hit), Base::Auto(page.words.language().direction()));
        page.here();
    }
}

fn near(words: &str, hit: &Hit) -> String {
    let shown = hit.range.start.saturating_sub(AROUND)..hit.range.end.saturating_add(AROUND).min(points(words));
    format!("… {} …", part(words, &shown).trim())
}

/// The rows in sight, those of a paragraph as one text, parted where a passage begins or ends.
fn rows(page: &mut Page<'_>, view: &SourceView, source: Option<&Source>) {
    let mut lost = String::new();
    let mut seen: Vec<(usize, Range<u32>)> = Vec::new();
    let mut translated = false;
    for row in &view.screen {
        match *row {
            ScreenRow::Paragraph { paragraph, row } => {
                let Some(row) = view.pages.rows(paragraph).get(row).map(crate::text::Row::logical) else { continue };
                match seen.last_mut().filter(|(last, _)| *last == paragraph) {
                    Some((_, range)) => range.end = row.end,
                    None => seen.push((paragraph, row)),
                }
            }
            ScreenRow::Translation(_) if !translated => {
                translated = true;
                seen.drain(..).for_each(|(paragraph, range)| pieces(page, view, source, (paragraph, range)));
                translation(page, source);
            }
            ScreenRow::Lost(row) => {
                if let Some(row) = view.document.lost.get(row) {
                    lost.push_str(&row.reading());
                    lost.push(' ');
                }
            }
            ScreenRow::Translation(_) | ScreenRow::Event(_) | ScreenRow::Blank => {}
        }
    }
    page.prose(&lost, Base::Auto(page.words.language().direction()));
    if let Some(event) = page.app.model.event().filter(|_| !view.document.event.is_empty()) {
        text(page, &event.notes);
    }
    for one in seen {
        pieces(page, view, source, one);
    }
}

fn translation(page: &mut Page<'_>, source: Option<&Source>) {
    let titles = page.words.titles();
    let excerpt = page.app.model.event().and_then(|event| event.excerpts.get(page.app.model.selection.excerpt));
    if let Some(text) = excerpt.zip(source).and_then(|(excerpt, source)| excerpt.translated(source, titles)) {
        page.say("plain-translation", &[("words", isolated(text).into())]);
    }
}

/// A paragraph as far as it is in sight.
fn pieces(page: &mut Page<'_>, view: &SourceView, source: Option<&Source>, (paragraph, shown): (usize, Range<u32>)) {
    let article = source.and_then(|source| Some((source, source.article.as_ref()?.paragraphs.get(paragraph)?)));
    let Some((source, begins)) = article.map(|(source, one)| (source, one.chars.start)) else { return };
    let Some(words) = source.words_of(paragraph) else { return };
    let base = source.base(page.app.model.timeline().map_or("", |timeline| &timeline.language), &words);
    let range = begins + shown.start..begins + shown.end;
    let mut passages: Vec<(Range<u32>, EventNumber, bool)> = view
        .passages_in(&page.app.model, range)
        .map(|(passage, own)| {
            let within = passage.range.start.saturating_sub(begins)..passage.range.end.saturating_sub(begins);
            (within.start.max(shown.start)..within.end.min(shown.end), EventNumber::from(passage.event), own)
        })
        .collect();
    // Of passages that overlap, that of this event is told whole.
    passages.sort_by_key(|(range, _, own)| (!own, range.start));
    let mut told: Vec<(Range<u32>, EventNumber, bool)> = Vec::new();
    for passage in passages {
        if told.iter().all(|(other, ..)| passage.0.end <= other.start || other.end <= passage.0.start) {
            told.push(passage);
        }
    }
    told.sort_by_key(|(range, ..)| range.start);
    let mut at = shown.start;
    for (range, number, own) in told {
        plain(page, part(&words, &(at..range.start)), base);
        let quoted = isolated(part(&words, &range).trim());
        let args = [("words", quoted.into()), ("number", number.to_string().into())];
        let said = page.words.with(if own { "plain-passage" } else { "plain-passage-of" }, &args).into_owned();
        page.prose(&said, Base::Fixed(page.words.language().direction()));
        if own && at <= range.start && !page.is_read() {
            page.here();
        }
        at = range.end;
    }
    plain(page, part(&words, &(at..shown.end)), base);
}

/// What stands between passages; no stop alone.
fn plain(page: &mut Page<'_>, text: &str, base: Base) {
    if text.chars().any(char::is_alphanumeric) {
        page.prose(text, base);
    }
}
