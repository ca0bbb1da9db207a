//! Filters with a name: the list over the panes, and the line a name is typed into.

use ratatui::layout::Rect;

use crate::input::Chord;
use crate::keymap::line::{Typing, typing_of};
use crate::query::Query;
use crate::text::bidi::isolated;
use crate::text::isolate::marked;
use crate::text::{Base, Direction, Row, one_line};

use super::effect::Remember;
use super::filter::field::Field;
use super::filter::terms;
use super::filter::view::View;
use super::{Effect, State};

/// Columns of the list at the most, and rows besides the filters: borders, the name, a blank.
const WIDEST: u16 = 76;
const ROWS: u16 = 4;
/// Columns of a name.
const NAME: u16 = 20;
/// Code points of a name at the most.
const LONGEST_NAME: usize = 40;

/// The filters with a name.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    /// Each with its line, in the order they were saved.
    pub filters: Vec<(String, String)>,
    /// The list over the panes.
    pub list: Option<SavedList>,
}

/// What the same key pressed once more would lose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Another filter has the name that was typed.
    Replaces,
    /// The filter pointed at is taken away.
    Removes,
}

impl Doubt {
    fn message(self) -> &'static str {
        match self {
            Self::Replaces => "saved-replaces",
            Self::Removes => "saved-removes",
        }
    }
}

/// The list while it is open.
#[derive(Clone, Debug, Default)]
pub struct SavedList {
    /// Which one is pointed at.
    pub cursor: usize,
    /// The first one on screen.
    pub top: usize,
    /// The name being typed for the present filter.
    pub name: Field,
    /// That name on screen.
    pub view: View,
    /// What asks for it, or says why none is wanted.
    pub question: Row,
    /// What was asked for once, and is done when it is asked for again.
    pub doubt: Option<Doubt>,
    /// That, in words.
    pub warning: Option<Row>,
    /// The filters, laid out: name and line.
    pub rows: Vec<(Row, Row)>,
    /// The box it stands in.
    pub area: Rect,
}

impl SavedList {
    /// The room inside the box.
    #[must_use]
    pub fn inside(&self) -> Rect {
        let (x, y) = (self.area.x + 2, self.area.y + 1);
        Rect { x, y, width: self.area.width.saturating_sub(4), height: self.area.height.saturating_sub(2) }
    }

    /// Rows for filters.
    #[must_use]
    pub fn height(&self) -> usize {
        usize::from(self.area.height.saturating_sub(ROWS))
    }
}

impl State {
    pub(super) fn open_saved(&mut self) {
        self.saved.list = self.library.timeline.is_some().then(SavedList::default);
    }

    pub(super) fn key_in_saved(&mut self, chord: Chord) -> Vec<Effect> {
        let end = self.saved.filters.len().saturating_sub(1);
        let Some(list) = &mut self.saved.list else { return Vec::new() };
        let doubt = list.doubt.take();
        match typing_of(chord) {
            Some(Typing::AsBefore) => self.saved.list = None,
            Some(Typing::Next) => list.cursor = (list.cursor + 1).min(end),
            Some(Typing::Previous) => list.cursor = list.cursor.saturating_sub(1),
            Some(Typing::Keep) if list.name.text().trim().is_empty() => return self.apply_saved(),
            Some(Typing::Keep) => return self.save_filter(doubt == Some(Doubt::Replaces)),
            Some(Typing::Delete) if list.name.text().is_empty() => {
                return self.forget_saved(doubt == Some(Doubt::Removes));
            }
            _ => self.type_name(|name| {
                name.key(chord);
            }),
        }
        Vec::new()
    }

    /// Changes the name of what is to be saved; where there is nothing, or the name grows too long, it stays.
    pub(super) fn type_name(&mut self, change: impl FnOnce(&mut Field)) {
        if self.filter.line().trim().is_empty() {
            return;
        }
        let Some(list) = &mut self.saved.list else { return };
        list.doubt = None;
        let before = list.name.clone();
        change(&mut list.name);
        if list.name.text().chars().count() > LONGEST_NAME {
            list.name = before;
        }
    }

    /// Puts the filter that is pointed at in place of the present one.
    fn apply_saved(&mut self) -> Vec<Effect> {
        let Some(list) = self.saved.list.take() else { return Vec::new() };
        let Some((name, line)) = self.saved.filters.get(list.cursor).cloned() else { return Vec::new() };
        self.change_filter(&line);
        self.say("saved-applied", &[("name", isolated(&name).into())]);
        if self.filter.history.add(&line) { vec![Effect::Remember(Remember::Used(line))] } else { Vec::new() }
    }

    /// Saves the present filter under the name typed; in the place of another one only where that is sure to be wanted.
    fn save_filter(&mut self, sure: bool) -> Vec<Effect> {
        let Some(mut list) = self.saved.list.take() else { return Vec::new() };
        let (name, line) = (list.name.text().trim().to_owned(), self.filter.line().trim().to_owned());
        let other = |(known, other): &(String, String)| *known == name && *other != line;
        if let Some(place) = self.saved.filters.iter().position(other).filter(|_| !sure) {
            (list.cursor, list.doubt) = (place, Some(Doubt::Replaces));
            self.saved.list = Some(list);
            return Vec::new();
        }
        match self.saved.filters.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => known.clone_from(&line),
            None => self.saved.filters.push((name.clone(), line.clone())),
        }
        self.say("saved-as", &[("name", isolated(&name).into())]);
        vec![Effect::Remember(Remember::Saved { name, line })]
    }

    /// Takes away the filter that is pointed at, where that is sure to be wanted.
    fn forget_saved(&mut self, sure: bool) -> Vec<Effect> {
        let Some(list) = &mut self.saved.list else { return Vec::new() };
        if list.cursor >= self.saved.filters.len() {
            return Vec::new();
        }
        if !sure {
            list.doubt = Some(Doubt::Removes);
            return Vec::new();
        }
        let (name, _) = self.saved.filters.remove(list.cursor);
        list.cursor = list.cursor.min(self.saved.filters.len().saturating_sub(1));
        vec![Effect::Remember(Remember::Forgotten(name))]
    }

    /// A click takes the filter it falls on, or closes the list.
    pub(super) fn press_saved(&mut self, x: u16, y: u16) -> Vec<Effect> {
        let Some(list) = &mut self.saved.list else { return Vec::new() };
        let inside = list.inside();
        let row = y.checked_sub(inside.y + 2).map(|row| usize::from(row) + list.top);
        let within = (inside.x..inside.right()).contains(&x) && (inside.y..inside.bottom()).contains(&y);
        if let Some(row) = row.filter(|row| within && *row < self.saved.filters.len()) {
            list.cursor = row;
            return self.apply_saved();
        }
        if !within {
            self.saved.list = None;
        }
        Vec::new()
    }

    /// Lays the open list out.
    pub(super) fn settle_saved(&mut self) {
        let Some(mut list) = self.saved.list.take() else { return };
        let direction = self.direction();
        let width = self.size.width.saturating_sub(4).min(WIDEST);
        let rows = u16::try_from(self.saved.filters.len().max(1)).unwrap_or(u16::MAX);
        let height = rows.saturating_add(ROWS).min(self.size.height.saturating_sub(2));
        let (x, y) = (self.size.width.saturating_sub(width) / 2, self.size.height.saturating_sub(height) / 2);
        list.area = Rect { x, y, width, height };
        let inside = list.inside();
        let question = if self.filter.line().trim().is_empty() { "saved-no-filter" } else { "saved-name" };
        list.question = one_line(&self.words.say(question), inside.width, Base::Fixed(direction));
        let warned = list.doubt.map(|doubt| self.words.say(doubt.message()));
        list.warning = warned.map(|warned| one_line(&warned, inside.width, Base::Fixed(direction)));
        let room = inside.width.saturating_sub(list.question.width());
        let x = if direction == Direction::Rtl { inside.x } else { inside.right() - room };
        list.view.settle(&list.name, Rect { x, width: room, height: 1, ..inside }, direction);
        list.rows = self.saved.filters.iter().map(|saved| self.saved_row(saved, inside.width)).collect();
        let height = list.height().max(1);
        list.top = list.top.min(list.cursor).max((list.cursor + 1).saturating_sub(height));
        self.saved.list = Some(list);
    }

    fn saved_row(&self, (name, line): &(String, String), width: u16) -> (Row, Row) {
        let base = Base::Fixed(self.direction());
        let query = Query::parse(line, self.filter.scope());
        let shown = marked(line, terms::isolates(line, query.groups()));
        let name = one_line(&isolated(name), NAME.min(width / 2), base);
        (name, one_line(&shown, width.saturating_sub(NAME + 2), base))
    }
}
