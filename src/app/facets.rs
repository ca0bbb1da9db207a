//! What the events found are about: the values of some fields with how many events have them, under the rest of the filter. Each
//! choice is written into the filter line, which stays the one truth.

use std::sync::Arc;

use crate::i18n::Words;
use crate::input::{Chord, Key};
use crate::keymap::{self, Action};
use crate::query::Field;
use crate::query::facets::{self, Choice, Facet, Label};
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};
use crate::timeline::Date;

use super::values::Value;
use super::{Effect, Pane, State};

/// The fields, in the order of the pane.
const FIELDS: [Field; 6] = [Field::Actor, Field::Date, Field::Tag, Field::Source, Field::Standing, Field::Place];
/// Values of a field that are shown at first.
const FIRST: usize = 6;
/// Of dates there may be more: the shape of time is seen in them.
const FIRST_DATES: usize = 12;
/// Columns of a name.
pub const NAME: u16 = 16;

/// The pane of facets.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Whether it takes the keys.
    pub focused: bool,
    /// Its rows.
    rows: Vec<FacetRow>,
    /// The row the reader is at.
    cursor: usize,
    /// The first row on screen.
    top: usize,
    /// Fields of which all values are shown.
    open: Vec<Field>,
    counted: Vec<(Field, Vec<Facet>)>,
}

/// A row of the pane.
#[derive(Clone, Debug)]
pub enum FacetRow {
    /// Nothing.
    Blank,
    /// The name of a field.
    Heading(Row),
    /// A value.
    Value(FacetValue),
    /// How many more values a field has.
    More(Field, Row),
}

/// A value with how many events have it.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// What is written into the filter for it.
    pub value: Value,
    /// Its name, laid out.
    pub name: Row,
    /// How many events have it.
    pub count: usize,
    /// How many have the value of its field that most have.
    pub most: usize,
    /// What the filter says of it.
    pub choice: Option<Choice>,
}

impl FacetRow {
    /// Whether the reader can be at it.
    fn is_choice(&self) -> bool {
        matches!(self, Self::Value(_) | Self::More(..))
    }
}

impl Facets {
    /// The rows on screen.
    #[must_use]
    pub fn window(&self, height: usize) -> &[FacetRow] {
        let end = (self.top + height).min(self.rows.len());
        self.rows.get(self.top.min(end)..end).unwrap_or(&[])
    }

    /// The row on screen that the reader is at.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor.saturating_sub(self.top)
    }

    /// Takes new counts; the reader stays at the same value.
    fn take(&mut self, counted: Vec<(Field, Vec<Facet>)>, words: &Words) {
        self.counted = counted;
        self.build(words);
    }

    fn build(&mut self, words: &Words) {
        let at = match self.rows.get(self.cursor) {
            Some(FacetRow::Value(at)) => Some(at.value.clone()),
            _ => None,
        };
        self.rows = rows(&self.counted, &self.open, words);
        let same = |row: &FacetRow| matches!((row, &at), (FacetRow::Value(one), Some(at)) if one.value == *at);
        let found = self.rows.iter().position(same);
        self.cursor = found.unwrap_or(self.cursor.min(self.rows.len().saturating_sub(1)));
        self.step(0);
    }

    /// Moves by rows that can be chosen, stopping at the ends.
    fn step(&mut self, by: isize) {
        let choices: Vec<usize> = (0..self.rows.len()).filter(|row| self.is_choice(*row)).collect();
        let here = choices.partition_point(|row| *row < self.cursor);
        let there = here.saturating_add_signed(by).min(choices.len().saturating_sub(1));
        self.cursor = choices.get(there).copied().unwrap_or(0);
    }

    fn is_choice(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(FacetRow::is_choice)
    }

    /// Moves to the first value of the next field, or of this one or the one before.
    fn heading(&mut self, onward: bool) {
        let is_heading = |row: &usize| matches!(self.rows.get(*row), Some(FacetRow::Heading(_)));
        let found = if onward {
            (self.cursor..self.rows.len()).find(is_heading)
        } else {
            (0..self.cursor.saturating_sub(1)).rev().find(is_heading)
        };
        self.cursor = found.map_or(if onward { self.cursor } else { 0 }, |heading| heading + 1);
        self.step(0);
    }

    fn reveal(&mut self, height: usize) {
        // The heading above the first value is worth seeing with it.
        let first = if self.cursor <= 1 { 0 } else { self.cursor };
        self.top = self.top.min(first).max((self.cursor + 1).saturating_sub(height));
        self.top = self.top.min(self.rows.len().saturating_sub(height));
    }
}

fn rows(counted: &[(Field, Vec<Facet>)], open: &[Field], words: &Words) -> Vec<FacetRow> {
    let base = Base::Fixed(words.language().direction());
    let mut rows = Vec::new();
    for (field, facets) in counted.iter().filter(|(_, facets)| !facets.is_empty()) {
        if !rows.is_empty() {
            rows.push(FacetRow::Blank);
        }
        rows.push(FacetRow::Heading(one_line(&words.say(heading(*field)), NAME, base)));
        let shown = shown(*field, facets, open.contains(field));
        let most = facets.iter().map(|facet| facet.count).max().unwrap_or(0);
        let all = facets.iter().zip(&shown).filter(|(_, shown)| **shown);
        rows.extend(all.map(|(facet, _)| {
            let name = name(facet, words);
            let laid_out = one_line(&isolated(&name), NAME, base);
            let value = Value { field: *field, written: facet.value.clone(), name };
            FacetRow::Value(FacetValue { value, name: laid_out, count: facet.count, most, choice: facet.choice })
        }));
        let hidden = shown.iter().filter(|shown| !**shown).count();
        if hidden > 0 {
            let said = words.with("facet-more", &[("count", hidden.into())]);
            rows.push(FacetRow::More(*field, one_line(&said, NAME, base)));
        }
    }
    rows
}

/// Which values of a field are shown: those that most events have, and those that the filter speaks of.
fn shown(field: Field, facets: &[Facet], open: bool) -> Vec<bool> {
    let first = if field == Field::Date { FIRST_DATES } else { FIRST };
    let mut shown: Vec<bool> = facets.iter().map(|facet| open || facet.choice.is_some()).collect();
    let mut places: Vec<usize> = (0..facets.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(facets.get(*place).map_or(0, |facet| facet.count)));
    for place in places.into_iter().take(first) {
        shown[place] = true;
    }
    shown
}

fn name(facet: &Facet, words: &Words) -> String {
    match &facet.label {
        Label::Name(name) => name.clone(),
        Label::Message(id) => words.say(id).into_owned(),
        Label::Year(_) | Label::Month(..) => {
            Date::parse(&facet.value).map_or_else(|_| facet.value.clone(), |date| date.short(words))
        }
    }
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

impl State {
    /// Opens the facets, gives them the keys, or closes them.
    pub(super) fn turn_facets(&mut self) {
        match &mut self.facets {
            Some(facets) if facets.focused => self.facets = None,
            Some(facets) => facets.focused = true,
            None => {
                self.focus = Pane::Chronology;
                self.zoomed = false;
                self.facets = Some(Facets { focused: true, ..Facets::default() });
                self.count_facets();
            }
        }
    }

    /// Whether the facets take the keys.
    #[must_use]
    pub fn in_facets(&self) -> bool {
        let seen = self.layout.is_some_and(|layout| layout.facets.is_some());
        seen && self.compare.is_none() && self.facets.as_ref().is_some_and(|facets| facets.focused)
    }

    /// Counts again: the filter or the timeline is another.
    pub(super) fn count_facets(&mut self) {
        let index = Arc::clone(&self.library.index);
        let Some((facets, timeline)) = self.facets.as_mut().zip(self.library.timeline.as_deref()) else { return };
        let Some(index) = index.get() else { return };
        let (found, language) = (self.filter.search.run(index), self.words.language().tag());
        let count = |field: Field| (field, facets::count(found, timeline, field, language));
        facets.take(FIELDS.map(count).to_vec(), &self.words);
    }

    /// What a key does while the facets have the keys; nothing where it means what it does everywhere.
    pub(super) fn key_in_facets(&mut self, chord: Chord) -> Option<Vec<Effect>> {
        let page =
            self.layout.and_then(|layout| layout.facets).map_or(1, |area| isize::try_from(area.height).unwrap_or(1));
        let over = self.layout.is_some_and(|layout| layout.facets_over());
        let facets = self.facets.as_mut()?;
        self.count = None;
        match keymap::action_of(chord) {
            _ if chord.key == Key::Char('-') => self.choose_facet(Choice::Not),
            Some(Action::Open | Action::ReadOn) => self.choose_facet(Choice::Only),
            Some(Action::Down) => facets.step(1),
            Some(Action::Up) => facets.step(-1),
            Some(Action::PageDown) => facets.step(page / 2),
            Some(Action::PageUp) => facets.step(-page / 2),
            Some(Action::First) => facets.step(isize::MIN),
            Some(Action::Last) => facets.step(isize::MAX),
            Some(Action::NextMark) => facets.heading(true),
            Some(Action::PreviousMark) => facets.heading(false),
            Some(Action::Close | Action::Back | Action::Facets) => self.facets = None,
            Some(Action::NextPane | Action::PreviousPane | Action::PaneLeft | Action::PaneRight) if over => {
                self.facets = None;
            }
            Some(Action::NextPane | Action::PreviousPane | Action::PaneLeft | Action::PaneRight) => {
                facets.focused = false;
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    /// Writes the value the reader is at into the filter, or takes it out; or shows the rest of a field.
    fn choose_facet(&mut self, choice: Choice) {
        let Some(facets) = &mut self.facets else { return };
        match facets.rows.get(facets.cursor).cloned() {
            Some(FacetRow::Value(one)) => self.filter_by(&one.value, choice),
            Some(FacetRow::More(field, _)) => {
                facets.open.push(field);
                facets.build(&self.words);
            }
            _ => {}
        }
    }

    /// A click on a row of the facets chooses it.
    pub(super) fn press_facet(&mut self, row: usize) {
        let Some(facets) = &mut self.facets else { return };
        facets.focused = true;
        let row = facets.top + row;
        if facets.is_choice(row) {
            facets.cursor = row;
            self.choose_facet(Choice::Only);
        }
    }

    /// A click beside the facets takes the keys from them, and closes them where they hide a part of the list.
    pub(super) fn leave_facets(&mut self) {
        let over = self.layout.is_some_and(|layout| layout.facets_over());
        self.facets = self.facets.take().filter(|_| !over).map(|facets| Facets { focused: false, ..facets });
    }

    /// The wheel over the facets.
    pub(super) fn scroll_facets(&mut self, rows: isize) {
        if let Some(facets) = &mut self.facets {
            facets.step(rows);
        }
    }

    /// Brings the value the reader is at into sight.
    pub(super) fn settle_facets(&mut self) {
        let Some(area) = self.layout.and_then(|layout| layout.facets) else { return };
        if let Some(facets) = &mut self.facets {
            facets.reveal(usize::from(area.height));
        }
    }
}
