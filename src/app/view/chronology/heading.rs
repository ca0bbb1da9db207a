//! The headings of the list, laid out once for a list and a width.

use super::{ChronologyView, Entry, Heading, Making};
use crate::app::model::search::{Search, Section};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};
use crate::timeline::{EventIx, Timeline, date};

/// Columns before the title, with a blank after them; and those around the count.
const BEFORE: u16 = 4;
const AROUND_COUNT: u16 = 3;

/// A heading, laid out.
#[derive(Clone, Debug)]
pub struct HeadingLine {
    /// What stands under it.
    pub title: Row,
    /// How many events do.
    pub count: Row,
}

/// Those that were in sight.
#[derive(Clone, Debug, Default)]
pub(super) struct Headings {
    kept: Vec<((Heading, usize), HeadingLine)>,
    width: u16,
}

impl Headings {
    /// Forgets them: another list, or other words.
    pub(super) fn forget(&mut self) {
        self.kept.clear();
    }
}

impl ChronologyView {
    /// Makes the headings ready that are in sight.
    pub(super) fn lay_out_headings(&mut self, making: Making<'_>) {
        if self.headings.width != self.columns.width {
            self.headings.forget();
            self.headings.width = self.columns.width;
        }
        let shown = self.window().filter_map(|(_, entry)| match entry {
            Entry::Heading(heading, count) => Some((heading, count)),
            _ => None,
        });
        let new: Vec<(Heading, usize)> =
            shown.filter(|(one, count)| self.heading_line(*one, *count).is_none()).collect();
        let width = self.columns.width;
        let made = new.into_iter().map(|one| (one, lay_out(one, width, making)));
        self.headings.kept.extend(made);
    }

    /// What an event stands under in the list.
    #[must_use]
    pub fn heading_of(&self, event: EventIx) -> Heading {
        self.shape.heading(event)
    }

    /// A heading in words.
    #[must_use]
    pub fn heading_title(heading: Heading, search: &Search, timeline: &Timeline, words: &Catalog) -> String {
        title(heading, search, timeline, words)
    }

    /// A heading in sight, and how many events stand under it.
    #[must_use]
    pub fn heading_line(&self, heading: Heading, count: usize) -> Option<&HeadingLine> {
        self.headings.kept.iter().find(|(own, _)| *own == (heading, count)).map(|(_, line)| line)
    }
}

fn lay_out((heading, count): (Heading, usize), width: u16, making: Making<'_>) -> HeadingLine {
    let Making { model, words, timeline } = making;
    let base = Base::Fixed(words.language().direction());
    let counted = words.with("heading-count", &[("events", count.into())]);
    let count = one_line(&counted, width.saturating_sub(1), base);
    let room = width.saturating_sub(count.width() + AROUND_COUNT + BEFORE);
    HeadingLine { title: one_line(&title(heading, &model.search, timeline, words), room, base), count }
}

fn title(heading: Heading, search: &Search, timeline: &Timeline, words: &Catalog) -> String {
    match heading {
        Heading::Phase(phase) => phase.of(&timeline.phases).map_or(String::new(), |phase| {
            format!("{} · {}", phase.date.years(words), phase.name.isolated(words.titles()))
        }),
        Heading::Year(year) => date::year(year, words),
        Heading::Unknown => words.text("heading-unknown").into_owned(),
        Heading::Section(section) => section_title(section, search, words),
    }
}

/// What is said above a part of what the filter found.
fn section_title(section: Section, search: &Search, words: &Catalog) -> String {
    let Section::Nearest(group) = section else { return words.text("heading-possible").into_owned() };
    let nearest = search.nearest();
    let Some(group) = nearest.groups.get(group) else { return String::new() };
    let missing: Vec<String> = group.missing.iter().map(|word| isolated(word)).collect();
    let missing = missing.join(&words.text("list-separator"));
    let args = [("found", group.found.into()), ("words", nearest.words.into()), ("missing", missing.into())];
    words.with("heading-nearest", &args).into_owned()
}
