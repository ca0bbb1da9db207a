//! A passage as people quote it.

use std::ops::Range;

use strum::{IntoStaticStr, VariantArray};

use super::Model;
use crate::app::effect::{Effect, Remember};
use crate::app::outcome::Outcome;
use crate::i18n::Catalog;
use crate::text::measure::wide;
use crate::timeline::{Event, Excerpt, Source, Timeline};

/// A form in which something of an event is copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "copy-")]
pub enum CopyForm {
    /// The passage, its translation, where it is from, the file and the line, the event.
    #[default]
    Citation,
    /// The words of the passage alone.
    Words,
    /// Its translation alone.
    Translation,
    /// The citation in Markdown.
    Markdown,
    /// The address of the article.
    Link,
    /// The id of the event.
    Id,
    /// The command that shows the event.
    Command,
    /// All of the event in JSON.
    Json,
}

/// Each form with its key in the menu.
pub const FORMS: [(char, CopyForm); 8] = [
    ('c', CopyForm::Citation),
    ('w', CopyForm::Words),
    ('t', CopyForm::Translation),
    ('m', CopyForm::Markdown),
    ('l', CopyForm::Link),
    ('i', CopyForm::Id),
    ('s', CopyForm::Command),
    ('j', CopyForm::Json),
];

impl CopyForm {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }

    /// The form of a name, as [`Self::message`] gives it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|form| form.message() == name)
    }
}

/// Copies the selected event, or the passage that is read, in a form, which is remembered; in the language of whoever reads it.
#[must_use]
pub fn copy(model: &mut Model, form: CopyForm, words: &Catalog) -> Vec<Outcome> {
    let Some(effect) = effect(model, form, &words.for_copies()) else { return Vec::new() };
    model.form = form;
    vec![Outcome::ask(Effect::Remember(Remember::Form(form))), Outcome::ask(effect)]
}

/// What puts it on the clipboard; nothing where there is nothing of this form.
#[must_use]
pub fn effect(model: &Model, form: CopyForm, words: &Catalog) -> Option<Effect> {
    match form {
        // How it is printed is a matter of formats, which the world knows.
        CopyForm::Json => model.selection.event.map(Effect::CopyJson),
        form => text(model, form, words).map(Effect::Copy),
    }
}

/// What is copied as words, in logical order; nothing where there is nothing of this form. Without a line break at the end, so that a paste into
/// a shell runs nothing.
fn text(model: &Model, form: CopyForm, words: &Catalog) -> Option<String> {
    let (timeline, event) = model.timeline().zip(model.event())?;
    let excerpt = event.excerpts.get(model.selection.excerpt);
    let source = excerpt.and_then(|excerpt| timeline.find(&excerpt.source));
    let cited = excerpt.map(|excerpt| Cited { timeline, event, excerpt, source, words });
    match form {
        CopyForm::Citation => cited.map(|cited| cited.plain()),
        CopyForm::Words => excerpt.map(|excerpt| excerpt.exact.clone()),
        CopyForm::Translation => cited.and_then(|cited| cited.translation().map(str::to_owned)),
        CopyForm::Markdown => cited.map(|cited| cited.markdown()),
        CopyForm::Link => source.and_then(|source| source.url.clone().or_else(|| source.archive.clone())),
        CopyForm::Id => Some(event.id.clone()),
        CopyForm::Command => Some(format!("tarikh show {}", event.id)),
        CopyForm::Json => None,
    }
}

/// A passage with all that is cited beside it.
struct Cited<'a> {
    timeline: &'a Timeline,
    event: &'a Event,
    excerpt: &'a Excerpt,
    source: Option<&'a Source>,
    words: &'a Catalog,
}

impl Cited<'_> {
    /// The passage in the reader's language, where it is in another.
    fn translation(&self) -> Option<&str> {
        let translation = &self.excerpt.translation;
        let told = translation.get(self.words.titles()).or_else(|| translation.get(self.words.language().tag()));
        told.filter(|told| !told.is_empty() && *told != self.excerpt.exact)
    }

    fn plain(&self) -> String {
        let mut lines = vec![self.words.quoted(&self.excerpt.exact)];
        lines.extend(self.translation().map(|told| format!("({})", self.words.quoted(told))));
        lines.extend(cited_from(self.source, self.words));
        lines.extend(self.place());
        lines.push(self.event());
        lines.join("\n")
    }

    fn markdown(&self) -> String {
        let block = |text: &str| text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
        let mut parts = vec![block(&self.excerpt.exact)];
        parts.extend(self.translation().map(block));
        let from = cited_from(self.source, self.words).unwrap_or_else(|| "—".to_owned());
        let place = self.place().map(|place| format!(" · `{place}`")).unwrap_or_default();
        parts.push(format!("> {from}{place} · {}", self.event()));
        parts.join("\n>\n")
    }

    /// The file, and the line where the passage begins, if it stands there.
    fn place(&self) -> Option<String> {
        let source = self.source?;
        let begins = self.excerpt.anchor.range.as_ref().zip(source.article.as_ref());
        let line = begins.and_then(|(range, article)| article.place_of(range.start));
        Some(line.map_or_else(|| source.file.clone(), |(line, _)| format!("{}:{line}", source.file)))
    }

    /// The event, with when it was.
    fn event(&self) -> String {
        let when = self.timeline.when(self.event).long(self.words);
        format!("{} · {when} · {}", self.event.title.best(self.words.titles()), self.event.id)
    }
}

/// Words of an article (code points of its file) with where they are from, in logical order.
#[must_use]
pub fn selected(source: &Source, range: &Range<u32>, words: &Catalog) -> Option<String> {
    let article = source.article.as_deref()?;
    let words = &words.for_copies();
    let quoted = article.text.chars().skip(wide(range.start)).take(range.len()).collect::<String>();
    let line = article.place_of(range.start).map(|(line, _)| format!("{}:{line}", source.file));
    let lines = [Some(words.quoted(&quoted)), cited_from(Some(source), words), line];
    Some(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// The words of an excerpt with their source, in logical order; nothing where the event has no excerpt.
#[must_use]
pub fn passage(timeline: &Timeline, event: &Event, excerpt: usize, words: &Catalog) -> Option<String> {
    let excerpt = event.excerpts.get(excerpt)?;
    let lines = [words.quoted(&excerpt.exact)].into_iter().chain(cited_from(timeline.find(&excerpt.source), words));
    Some(lines.collect::<Vec<_>>().join("\n"))
}

fn cited_from(source: Option<&Source>, words: &Catalog) -> Option<String> {
    let from = source.map(|source| citation(source, words)).filter(|from| !from.is_empty())?;
    Some(format!("— {from}"))
}

/// Author, title, publisher, date: what is known of them; its first words in place of the first three where none is.
#[must_use]
pub fn citation(source: &Source, words: &Catalog) -> String {
    let tag = source.language.as_deref().unwrap_or("");
    let named = [&source.author, &source.title, &source.publisher].map(|text| text.best(tag).to_owned());
    let mut parts: Vec<String> = named.into_iter().filter(|text| !text.is_empty()).collect();
    // A date alone names no article.
    if parts.is_empty() && !source.opening.is_empty() {
        parts.push(source.opening.best(tag).to_owned());
    }
    parts.extend(source.published.as_ref().map(|date| date.long(words)));
    parts.extend(source.translated.map(|translated| words.text(translated.message()).into_owned()));
    parts.extend(source.url.clone());
    parts.join(" · ")
}
