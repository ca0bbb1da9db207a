//! What the events found are about: the values of some fields with how many events have them, under the rest of the filter. Each
//! sign is written into the filter line, which stays the one truth.

use crate::app::hint::Hint;
use crate::app::model::Change;
use crate::app::model::library::Library;
use crate::app::model::search::Search;
use crate::app::model::values::Value;
use crate::app::request::{Reply, Request};
use crate::i18n::Catalog;
use crate::keymap::local::Local;
use crate::keymap::{Action, Press};
use crate::query::Field;
use crate::query::facets::{Facet, Label, Sign};
use crate::text::measure::steps;
use crate::timeline::{Date, Designation};

/// The fields, in the order of the pane.
const FIELDS: [Field; 6] = [Field::Actor, Field::Date, Field::Tag, Field::Source, Field::Standing, Field::Place];
/// Values of a field that are shown at first.
const FIRST: usize = 6;
/// Of dates there may be more: the shape of time is seen in them.
const FIRST_DATES: usize = 12;

/// The pane of facets.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Whether it takes the keys.
    pub focused: bool,
    /// What stands in its rows.
    pub items: Vec<FacetItem>,
    /// The row the reader is at.
    pub cursor: usize,
    /// Fields of which all values are shown.
    open: Vec<Field>,
    counted: Vec<(Field, Vec<Facet>)>,
    /// The list that was counted, and how often the rows were made since.
    made_for: Option<u64>,
    /// Another number for other rows.
    pub version: u64,
}

/// What stands in a row of the pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FacetItem {
    /// Nothing.
    Blank,
    /// The name of a field: its message.
    Heading(&'static str),
    /// A value.
    Value(FacetValue),
    /// How many more values a field has.
    More(Field, usize),
}

/// A value with how many events have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// What is written into the filter for it.
    pub value: Value,
    /// How many events have it.
    pub count: usize,
    /// How many have the value of its field that most have.
    pub most: usize,
    /// What the filter says of it.
    pub sign: Option<Sign>,
}

impl FacetItem {
    /// Whether the reader can be at it.
    fn is_choice(&self) -> bool {
        matches!(self, Self::Value(_) | Self::More(..))
    }

    /// How many events have the value, where it is one.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        if let Self::Value(value) = self { Some(value.count) } else { None }
    }
}

impl Facets {
    /// Facets that take the keys, still to be counted.
    #[must_use]
    pub fn focused() -> Self {
        Self { focused: true, ..Self::default() }
    }

    /// The keys that matter while it has them: what they mean for the value that the reader is at.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        let at = match self.items.get(self.cursor) {
            Some(FacetItem::Value(at)) => Some(at),
            _ => None,
        };
        let beside = |at: &FacetValue| {
            let values =
                self.items.iter().filter_map(|item| if let FacetItem::Value(one) = item { Some(one) } else { None });
            values
                .filter(|one| one.value.field == at.value.field && one.value != at.value)
                .any(|one| one.sign == Some(Sign::Include))
        };
        let beside = at.is_some_and(beside);
        let only = match at.map(|at| at.sign) {
            Some(Some(Sign::Include)) => "facet-hint-no-longer",
            Some(_) if beside => "facet-hint-too",
            _ => "facet-hint-only",
        };
        let together = (beside && at.is_some_and(|at| at.sign.is_none())).then(|| Hint::local(Local::Together));
        let hints = [Some(Hint::here(&[Action::Open], only)), together, Some(Hint::local(Local::Exclude))];
        hints.into_iter().flatten().chain([Hint::of(Action::Search), Hint::of(Action::Close)]).collect()
    }

    /// Forgets what is said in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Counts again where the list is another one; the reader stays at the same value.
    pub fn refresh(&mut self, search: &mut Search, library: &Library, words: &Catalog) {
        let (Some(timeline), Some(index)) = (library.timeline.as_deref(), library.index.as_ref()) else { return };
        if self.made_for == Some(search.revision()) {
            return;
        }
        self.made_for = Some(search.revision());
        let language = words.titles();
        self.counted = FIELDS.map(|field| (field, search.count(index, timeline, field, language))).to_vec();
        self.build(words);
    }

    fn build(&mut self, words: &Catalog) {
        let at = match self.items.get(self.cursor) {
            Some(FacetItem::Value(at)) => Some(at.value.clone()),
            _ => None,
        };
        self.items = items(&self.counted, &self.open, words);
        self.version += 1;
        let same = |item: &FacetItem| matches!((item, &at), (FacetItem::Value(one), Some(at)) if one.value == *at);
        let found = self.items.iter().position(same);
        self.cursor = found.unwrap_or(self.cursor.min(self.items.len().saturating_sub(1)));
        self.step(0);
    }

    /// Moves by rows that can be chosen, stopping at the ends.
    pub fn step(&mut self, by: isize) {
        let choices = || (0..self.items.len()).filter(|row| self.is_choice(*row));
        let here = choices().take_while(|row| *row < self.cursor).count();
        let there = here.saturating_add_signed(by);
        self.cursor = choices().take(there.saturating_add(1)).last().unwrap_or(0);
    }

    fn is_choice(&self, row: usize) -> bool {
        self.items.get(row).is_some_and(FacetItem::is_choice)
    }

    /// Moves to the first value of the next field, or of this one or the one before.
    fn heading(&mut self, onward: bool) {
        let is_heading = |row: &usize| matches!(self.items.get(*row), Some(FacetItem::Heading(_)));
        let found = if onward {
            (self.cursor..self.items.len()).find(is_heading)
        } else {
            (0..self.cursor.saturating_sub(1)).rev().find(is_heading)
        };
        self.cursor = found.map_or(if onward { self.cursor } else { 0 }, |heading| heading + 1);
        self.step(0);
    }

    /// What a key does while the facets have the keys, and whether they stay open; nothing where it means what it does everywhere.
    /// `page` is their rows on screen, `stay` whether they stay open without the keys.
    pub fn on_key(&mut self, press: Press<'_>, page: u16, stay: bool) -> Option<(Reply, bool)> {
        let half = steps(usize::from(page / 2));
        match press.action() {
            _ if press.is(Local::Exclude) => return Some((self.choose(Sign::Exclude), true)),
            _ if press.is(Local::Together) => return Some((self.choose(Sign::Together), true)),
            Some(Action::Open | Action::ReadOn) => return Some((self.choose(Sign::Include), true)),
            Some(Action::Down) => self.step(1),
            Some(Action::Up) => self.step(-1),
            Some(Action::PageDown) => self.step(half),
            Some(Action::PageUp) => self.step(-half),
            Some(Action::First) => self.step(isize::MIN),
            Some(Action::Last) => self.step(isize::MAX),
            Some(Action::NextMark) => self.heading(true),
            Some(Action::PreviousMark) => self.heading(false),
            Some(Action::Close | Action::Back | Action::Facets) => return Some((Reply::HANDLED, false)),
            Some(Action::NextPane | Action::PreviousPane | Action::PaneLeft | Action::PaneRight) => {
                self.focused = false;
                return Some((Reply::HANDLED, stay));
            }
            _ => return None,
        }
        Some((Reply::HANDLED, true))
    }

    /// Writes the value the reader is at into the filter, or takes it out; or shows the rest of a field.
    fn choose(&mut self, sign: Sign) -> Reply {
        match self.items.get(self.cursor) {
            Some(FacetItem::Value(one)) => Reply::asks(Request::Change(Change::Choose(one.value.clone(), sign))),
            Some(FacetItem::More(field, _)) => {
                self.open.push(*field);
                self.made_for = None;
                Reply::HANDLED
            }
            _ => Reply::HANDLED,
        }
    }

    /// A click on a row chooses it.
    pub fn click(&mut self, row: usize) -> Reply {
        self.focused = true;
        if !self.is_choice(row) {
            return Reply::HANDLED;
        }
        self.cursor = row;
        self.choose(Sign::Include)
    }
}

fn items(counted: &[(Field, Vec<Facet>)], open: &[Field], words: &Catalog) -> Vec<FacetItem> {
    let mut items = Vec::new();
    for (field, facets) in counted.iter().filter(|(_, facets)| !facets.is_empty()) {
        if !items.is_empty() {
            items.push(FacetItem::Blank);
        }
        items.push(FacetItem::Heading(heading(*field)));
        let shown = shown(*field, facets, open.contains(field));
        let most = facets.iter().map(|facet| facet.count).max().unwrap_or(0);
        let all = facets.iter().zip(&shown).filter(|(_, shown)| **shown);
        items.extend(all.map(|(facet, _)| {
            let (language, name) = name(facet, words);
            let value = Value { field: *field, written: facet.value.clone(), name, language };
            FacetItem::Value(FacetValue { value, count: facet.count, most, sign: facet.sign })
        }));
        let hidden = shown.iter().filter(|shown| !**shown).count();
        if hidden > 0 {
            items.push(FacetItem::More(*field, hidden));
        }
    }
    items
}

/// Which values of a field are shown: those that most events have, and those that the filter speaks of.
fn shown(field: Field, facets: &[Facet], open: bool) -> Vec<bool> {
    let first = if field == Field::Date { FIRST_DATES } else { FIRST };
    let mut shown: Vec<bool> = facets.iter().map(|facet| open || facet.sign.is_some()).collect();
    let mut most: Vec<(&Facet, &mut bool)> = facets.iter().zip(&mut shown).collect();
    most.sort_by_key(|(facet, _)| std::cmp::Reverse(facet.count));
    most.into_iter().take(first).for_each(|(_, shown)| *shown = true);
    shown
}

/// What a value is called, after the language of that.
fn name(facet: &Facet, words: &Catalog) -> (String, String) {
    let said = match &facet.label {
        Label::Name { language, name } => return (language.clone(), name.clone()),
        Label::Published { language, name, date } => {
            return Designation { language, name: name.into(), published: Some(date) }.said(words);
        }
        Label::Message(id) => words.text(id).into_owned(),
        Label::Year(_) | Label::Month(..) => {
            Date::parse(&facet.value).map_or_else(|_| facet.value.clone(), |date| date.short(words))
        }
    };
    (words.titles().to_owned(), said)
}

fn heading(field: Field) -> &'static str {
    match field {
        Field::Actor => "facet-who",
        Field::Date => "facet-when",
        Field::Source => "facet-source",
        Field::Standing => "facet-standing",
        Field::Place => "facet-place",
        _ => "facet-tag",
    }
}
