//! An article of the shelf, laid out.

use crate::app::model::usage::Usage;
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, language, one_line, rows};
use crate::timeline::Source;

/// Columns from which the counts stand beside the title.
const COUNTS_BESIDE: u16 = 80;
/// Columns before the words of an entry, and after them.
pub const BEFORE: u16 = 2;
const AFTER: u16 = 1;
/// Columns between two counts, and before the first.
pub const APART: u16 = 3;
/// Rows of a title, and of what is known of its article, at the most.
const TITLE_ROWS: u16 = 4;
const ABOUT_ROWS: u16 = 3;

/// A row of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryRow {
    /// A row of the title; beside the first of them how long the article is, how many events rest on it, and how many of its
    /// paragraphs they quote, where there is room.
    Title(Row, Option<[Row; 3]>),
    /// Who published it, when, in what language; where there is no room beside the title, the counts as well.
    About(Row),
    /// That it cannot be read.
    Unread(Row),
    /// The time of its events.
    Bar,
    /// Nothing, between two entries.
    Blank,
}

/// The columns that entries stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EntryColumns {
    /// Columns of the titles.
    pub title: u16,
    /// Columns of each of the counts, where they stand beside the titles.
    pub counts: Option<[u16; 3]>,
}

/// What the making of entries depends on.
pub(super) struct Maker<'a> {
    pub words: &'a Catalog,
    pub width: u16,
    /// Whether each has a bar.
    pub bar: bool,
}

/// An entry whose title is not laid out yet, since all counts stand below one another.
pub(super) struct Begun<'a> {
    source: &'a Source,
    counts: [Row; 3],
    rest: Vec<EntryRow>,
}

impl Maker<'_> {
    /// Lays out all of an entry but its title; `found` is how many of its events the filter finds.
    pub(super) fn entry<'a>(&self, source: &'a Source, usage: &Usage, found: Option<usize>) -> Begun<'a> {
        let (words, width) = (self.words, self.room());
        let base = Base::Fixed(words.language().direction());
        let counts =
            [length(usage, words), events(usage, found, words), paragraphs("shelf-paragraphs", source, usage, words)];
        let [length, events, paragraphs] = &counts;
        let counted = (!self.beside()).then(|| format!("{length} · {events} {paragraphs}"));
        let known = [Some(about(source, words)), counted].into_iter().flatten();
        let known = known.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let mut rest: Vec<EntryRow> = rows(&known, width, ABOUT_ROWS, base).into_iter().map(EntryRow::About).collect();
        if source.own_paragraphs().is_empty() {
            let said = words.with("shelf-unread", &[("file", isolated(&source.file).into())]);
            rest.extend(rows(&said, width.saturating_sub(2), ABOUT_ROWS, base).into_iter().map(EntryRow::Unread));
        }
        rest.extend(self.bar.then_some(EntryRow::Bar));
        Begun { source, counts: counts.map(|count| one_line(&count, width, base)), rest }
    }

    /// The rows of all entries, and the columns of titles and counts: as wide as they need.
    pub(super) fn finish(&self, begun: Vec<Begun<'_>>) -> (Vec<Vec<EntryRow>>, EntryColumns) {
        let counted = |n: usize| begun.iter().filter_map(|one| one.counts.get(n)).map(Row::width).max().unwrap_or(0);
        let counts = self.beside().then(|| [0, 1, 2].map(counted));
        let taken: u16 = counts.iter().flatten().map(|width| width + APART).sum();
        let direction = self.words.language().direction();
        let most = self.room().saturating_sub(taken).max(1);
        let whole = |one: &Begun<'_>| one_line(&one.source.called(self.words).1, most, Base::Auto(direction)).width();
        let title = if counts.is_some() { begun.iter().map(whole).max().unwrap_or(most) } else { most };
        let finish = |Begun { source, counts, rest }: Begun<'_>| {
            let (language, name) = source.called(self.words);
            let rows = rows(&name, title, TITLE_ROWS, language::base(&language, direction)).into_iter();
            let mut counts = Some(counts).filter(|_| self.beside());
            let rows = rows.map(|row| EntryRow::Title(row, counts.take()));
            rows.chain(rest).collect()
        };
        (begun.into_iter().map(finish).collect(), EntryColumns { title, counts })
    }

    fn room(&self) -> u16 {
        self.width.saturating_sub(BEFORE + AFTER)
    }

    fn beside(&self) -> bool {
        self.width >= COUNTS_BESIDE
    }
}

/// Who published an article, when, of what sort and in what language it is, as far as its name does not say so.
#[must_use]
pub fn about(source: &Source, words: &Catalog) -> String {
    let titles = words.titles();
    let publisher = Some(&source.publisher).filter(|publisher| !publisher.is_empty() && !source.title.is_empty());
    let parts = [
        publisher.map(|publisher| publisher.isolated(titles)),
        source
            .published
            .as_ref()
            .filter(|_| source.designation(titles).published.is_none())
            .map(|date| date.short(words)),
        Some(&source.kind).filter(|kind| !kind.is_empty()).map(|kind| kind.isolated(titles)),
        source.language.as_deref().map(|tag| called(tag, words)),
        source.translated.map(|translated| words.text(translated.message()).into_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a language is called; its tag where it has no name here.
fn called(tag: &str, words: &Catalog) -> String {
    let id = format!("language-{}", tag.split(['-', '_']).next().unwrap_or_default().to_lowercase());
    if words.knows(&id) { words.text(&id).into_owned() } else { isolated(tag) }
}

/// How long it takes to read an article.
#[must_use]
pub fn length(usage: &Usage, words: &Catalog) -> String {
    if usage.minutes == 0 {
        "—".to_owned()
    } else {
        words.with("shelf-minutes", &[("minutes", usage.minutes.into())]).into_owned()
    }
}

fn events(usage: &Usage, found: Option<usize>, words: &Catalog) -> String {
    let events = usage.events.len();
    let said = match found {
        Some(found) => words.with("shelf-found", &[("found", found.into()), ("events", events.into())]),
        None => words.with("shelf-events", &[("events", events.into())]),
    };
    said.into_owned()
}

/// How many paragraphs of an article events rest on, in a message that says so.
#[must_use]
pub fn paragraphs(message: &str, source: &Source, usage: &Usage, words: &Catalog) -> String {
    let args = [("quoted", usage.quoted.into()), ("all", source.own_paragraphs().len().into())];
    words.with(message, &args).into_owned()
}
