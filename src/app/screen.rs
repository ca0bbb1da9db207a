//! What fills the terminal, one at a time, and what it does with keys, pastes and the mouse when no layer takes them.

pub mod browse;
mod commands;
pub mod compare;
mod count;
pub mod notes;
pub mod questions;
pub mod review;
pub mod shelf;
pub mod stage;

pub use browse::{Browse, Room};
pub use compare::Compare;
pub use notes::Notes;
pub use questions::Questions;
pub use review::Reviewing;
pub use shelf::{OpenArticle, Shelf};
pub use stage::Stage;

use super::hint::Hint;
use super::model::Model;
use super::model::jumps::Spot;
use super::remote::{Command, Peer};
use super::request::{Move, Reply, Request, Turn};
use super::target::Target;
use super::{Notice, Pane};
use crate::i18n::Catalog;
use crate::input::MouseKind;
use crate::keymap::{Action, Press};
use crate::timeline::{Ix, Source};
use browse::find::{Find, Reads};

/// What changes the time on the spine.
const TIME: [Action; 4] = [Action::TimeScale, Action::TimeNearer, Action::TimeWider, Action::TimeWhole];

/// The screens. Those behind the one that is shown stay as they are.
#[derive(Debug, Default)]
pub struct Screens {
    /// The chronology and the source.
    pub browse: Browse,
    /// Everything on which accounts differ, where that was asked for.
    pub questions: Option<Questions>,
    /// The accounts of an event side by side, where they are compared.
    pub compare: Option<Compare>,
    /// The articles, while they are listed, or one of them is read, in place of the panes.
    pub shelf: Option<Shelf>,
    /// The talk, in front of all others, while it is given.
    pub stage: Option<Stage>,
    /// The notes of a talk, in place of everything else.
    pub notes: Option<Notes>,
    /// The candidates, in place of the chronology, where some are reviewed.
    pub review: Option<Reviewing>,
    /// The letter of an article on which the mouse was pressed last, by its code point of the file.
    pub pressed: Option<u32>,
    /// The timeline they follow.
    version: u64,
}

/// The screen that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The chronology and the source.
    Browse,
    /// Everything on which accounts differ.
    Questions,
    /// The accounts of an event side by side.
    Compare,
    /// The articles.
    Shelf,
    /// One of them, by itself.
    Article,
    /// A talk.
    Stage,
    /// The notes of a talk.
    Notes,
}

impl Screens {
    /// The panes, with the split moved so far.
    #[must_use]
    pub fn split(split: i16) -> Self {
        Self { browse: Browse::split(split), ..Self::default() }
    }

    /// The notes of a talk, and nothing else.
    #[must_use]
    pub fn of_notes() -> Self {
        Self { notes: Some(Notes::new()), ..Self::default() }
    }

    /// Which screen is shown.
    #[must_use]
    pub fn shown(&self) -> Shown {
        if self.stage.is_some() {
            return Shown::Stage;
        }
        if self.notes.is_some() {
            return Shown::Notes;
        }
        match (&self.compare, &self.questions, &self.shelf) {
            (Some(compare), ..) if compare.is_behind() => Shown::Browse,
            (Some(_), ..) => Shown::Compare,
            (None, Some(_), _) => Shown::Questions,
            (None, None, Some(list)) if list.open.is_some() => Shown::Article,
            (None, None, Some(_)) => Shown::Shelf,
            (None, None, None) => Shown::Browse,
        }
    }

    /// Changes what is shown; what of the article comes into sight. `from` is where the reader is in the panes.
    pub fn turn(&mut self, turn: Turn, from: Option<Spot>) -> Option<Move> {
        match turn {
            Turn::Focus(pane) => self.browse.focus = pane,
            Turn::Questions => {
                self.compare = None;
                self.questions.get_or_insert_with(|| Questions::new(from));
            }
            Turn::Compare => {
                let asked = self.questions.as_ref().and_then(|questions| questions.at(questions.cursor));
                self.compare = Some(Compare::at(asked.map(|question| question.aspect.clone())));
            }
            Turn::Shelf(source) => (self.compare, self.questions, self.shelf) = (None, None, Some(Shelf::at(source))),
            Turn::Article(source) => {
                (self.compare, self.questions) = (None, None);
                self.shelf = Some(Shelf::reading(source));
            }
            Turn::Stage => self.stage = Some(Stage::default()),
            Turn::Browse => (self.compare, self.questions, self.shelf) = (None, None, None),
            Turn::Back => {
                if self.compare.take().is_none() && self.questions.take().is_none() {
                    self.shelf = None;
                }
            }
            Turn::EndFind => *self.find_mut() = None,
            Turn::Hit(onward) => return self.find_mut().as_mut().and_then(|find| find.step(onward)),
        }
        None
    }

    /// Follows the model: what was counted or found in another timeline or list is so again; what is compared stays so as long as it
    /// can be.
    pub fn refresh(&mut self, model: &mut Model, words: &Catalog) {
        if self.version != model.library.version {
            self.version = model.library.version;
            let renewal = model.library.renewal.as_ref();
            self.compare = self.compare.take().and_then(|compare| compare.renewed(renewal?, model));
            self.questions.iter_mut().zip(renewal).for_each(|(questions, renewal)| questions.renew(renewal));
            self.browse.brush = self.browse.brush.and_then(|brush| brush.renewed(renewal?));
            self.browse.find.iter_mut().for_each(Find::forget);
            self.shelf.iter_mut().for_each(|list| list.find_again(model));
        }
        // Who goes on to the list reads no account any longer.
        if self.compare.as_ref().is_some_and(Compare::is_behind) && self.browse.focus != Pane::Source {
            (self.compare, self.questions) = (None, None);
        }
        if let Some(list) = &mut self.shelf {
            list.follow(model);
        }
        if model.review.is_some() {
            let in_source = self.shown() != Shown::Browse || self.browse.focus == Pane::Source;
            self.review.get_or_insert_default().refresh(model, in_source);
        }
        // Nothing of the talk is left in the timeline.
        self.stage = self.stage.take().filter(|_| model.delivery.is_some());
        if let Some(facets) = &mut self.browse.facets {
            facets.refresh(&mut model.search, &model.library, words);
        }
        if let Some(find) = &mut self.browse.find {
            find.attend(
                model,
                Reads { source: model.source(), passage: Some(model.selection), language: words.titles() },
            );
        }
        // While an account is read in front of them, the event is where the reader went.
        let behind = self.compare.as_ref().is_some_and(Compare::is_behind);
        if let Some(questions) = self.questions.as_mut().filter(|_| !behind) {
            questions.refresh(model);
        }
    }

    /// The article that is read by itself, if one is.
    #[must_use]
    pub fn open_article(&self) -> Option<(Ix<Source>, &OpenArticle)> {
        let list = self.shelf.as_ref()?;
        Some((list.source(), list.open.as_ref()?))
    }

    /// Where in an article the reader is, in code points of its file: at the hit of a find, and at the passage that is read.
    #[must_use]
    pub fn places_in(&self, model: &Model, source: Ix<Source>) -> Vec<(u32, u32)> {
        let article = model.timeline().and_then(|timeline| source.of(&timeline.sources)?.article.as_deref());
        let hit = self.find().and_then(Find::here).and_then(|hit| {
            let begins = article?.paragraphs.get(hit.paragraph)?.chars.start;
            Some((begins + hit.range.start, begins + hit.range.end.saturating_sub(1)))
        });
        let own = self.open_article().map_or(model.selection, |(_, open)| open.passage.unwrap_or_default());
        let passage = own.event.and_then(|event| {
            let excerpt = model.library.event(event)?.excerpts.get(own.excerpt)?;
            excerpt.anchor.range.as_ref().filter(|_| excerpt.source.known() == Some(source)).map(|range| range.start)
        });
        hit.into_iter().chain(passage.map(|start| (start, start))).collect()
    }

    /// What of the timeline is looked through for words.
    #[must_use]
    pub fn reads<'a>(&self, model: &Model, language: &'a str) -> Reads<'a> {
        match self.open_article() {
            Some((source, _)) => Reads { source: Some(source), ..Reads::default() },
            None => Reads { source: model.source(), passage: Some(model.selection), language },
        }
    }

    /// What is looked for in the article in front.
    #[must_use]
    pub fn find(&self) -> Option<&Find> {
        self.open_article().map_or(self.browse.find.as_ref(), |(_, open)| open.find.as_ref())
    }

    /// The same, to be changed.
    pub fn find_mut(&mut self) -> &mut Option<Find> {
        match self.shelf.as_mut().and_then(|list| list.open.as_mut()) {
            Some(open) => &mut open.find,
            None => &mut self.browse.find,
        }
    }

    /// A number typed before a key.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        if let Some(stage) = &self.stage {
            return stage.count;
        }
        match (self.shown(), &self.questions, &self.compare) {
            (Shown::Notes, ..) => self.notes.as_ref().and_then(|notes| notes.count),
            (Shown::Questions, Some(questions), _) => questions.count,
            (Shown::Compare, _, Some(compare)) => compare.count,
            _ => self.browse.count,
        }
    }

    /// Which row of the list that is shown is pointed at, from 0, and how many rows there are.
    #[must_use]
    pub fn place(&self, model: &Model) -> (usize, usize) {
        match (self.shown(), &self.questions, &self.shelf) {
            (Shown::Questions, Some(questions), _) => (questions.cursor, questions.counts().0),
            (Shown::Shelf | Shown::Article, _, Some(list)) => {
                (list.cursor, model.timeline().map_or(0, |timeline| timeline.sources.len()))
            }
            _ => match self.review.as_ref().zip(model.review.as_ref()) {
                Some((reviewing, review)) => (reviewing.at, review.candidates.len()),
                None => (model.position(), model.search.listing().events().len()),
            },
        }
    }

    /// What the screen shown does with a key; `room` is that of the panes, `height` the rows of another screen.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, room: &Room, height: usize) -> Reply {
        if let Some(stage) = &mut self.stage {
            return stage.on_key(press, model, height, room.direction);
        }
        if let Some(notes) = &mut self.notes {
            return notes.on_key(press, room.direction);
        }
        if press.action() == Some(Action::Palette) {
            return Reply::asks(Request::Palette);
        }
        let reply = match (self.shown(), &mut self.compare, &mut self.questions, &mut self.shelf) {
            (Shown::Compare, Some(compare), questions, _) => {
                compare.on_key(press, model, questions.as_mut(), (room, height))
            }
            (Shown::Questions, _, Some(questions), _) => questions.on_key(press, model, height),
            (Shown::Shelf | Shown::Article, _, _, Some(list)) => {
                // The time above the list is that of the panes.
                let time = press.action().filter(|action| list.open.is_none() && TIME.contains(action));
                let time = time.and_then(|action| self.browse.on_time(action, model, room.zoom));
                time.unwrap_or_else(|| list.on_key(press, model, height))
            }
            (_, Some(compare), ..) if self.browse.is_plain_source() && is_back(press) => compare.again(model),
            _ => {
                let review = self.review.as_mut().filter(|_| self.browse.focus == Pane::Chronology);
                let reply = review.and_then(|review| review.on_key(press, model, room));
                reply.unwrap_or_else(|| self.browse.on_key(press, model, room))
            }
        };
        let means_nothing = press.action().is_none() && self.count().is_none() && reply == Reply::HANDLED;
        if means_nothing { Reply::asks(Request::Say(Notice::unknown_key(press.typed))) } else { reply }
    }

    /// No further digit follows those that were typed.
    pub fn on_no_digit(&mut self, model: &Model) -> Reply {
        self.compare.as_mut().map_or(Reply::HANDLED, |compare| compare.on_no_digit(model))
    }

    /// Whether a talk is what is seen: nothing is said there but what its presenter asked for.
    #[must_use]
    pub fn is_on_stage(&self) -> bool {
        self.stage.is_some()
    }

    /// What another program asks of the talk; `pages` is how many screenfuls its passage has.
    pub fn on_command(&mut self, from: Peer, command: &Command, model: &Model, pages: usize) -> Reply {
        self.stage.as_mut().map_or(Reply::HANDLED, |stage| stage.on_command(from, command, model, pages))
    }

    /// The time of a step of the talk is over.
    pub fn on_step_over(&mut self, model: &Model, pages: usize) -> Reply {
        self.stage.as_mut().map_or(Reply::HANDLED, |stage| stage.on_step_over(model, pages))
    }

    /// What it does with the mouse over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: Target, model: &Model, room: &Room) -> Reply {
        if let Some(stage) = &mut self.stage {
            return stage.on_mouse(kind, model, room.pages);
        }
        if let Some(notes) = &mut self.notes {
            return notes.on_mouse(kind);
        }
        match (self.shown(), &mut self.compare, &mut self.questions, &mut self.shelf) {
            (Shown::Compare, Some(compare), ..) => compare.on_mouse(kind, &target, model),
            (Shown::Questions, _, Some(questions), _) => questions.on_mouse(kind, &target),
            (Shown::Shelf | Shown::Article, _, _, Some(list)) => list.on_mouse(kind, &target, model),
            _ => self.browse.on_mouse(kind, target, model, room),
        }
    }

    /// Whether the text of an article is shown, to select words of.
    #[must_use]
    pub fn shows_text(&self) -> bool {
        matches!(self.shown(), Shown::Browse | Shown::Article) && !self.browse.dragging
    }

    /// The words that the mouse selects, from one code point to another: by a drag from one letter to another, or by a second press on
    /// the same one where that means nothing else.
    pub fn selected_by(&mut self, kind: MouseKind, letter: Option<u32>, target: &Target) -> Option<(u32, u32)> {
        let pressed = self.pressed;
        match kind {
            MouseKind::Press => {
                self.pressed = letter;
                let opens = self.shown() == Shown::Article && matches!(target, Target::Passage(_));
                let again = letter.filter(|_| pressed == letter && !opens)?;
                Some((again, again))
            }
            MouseKind::Drag => pressed.zip(letter).filter(|(from, to)| from != to),
            MouseKind::Release => None,
            MouseKind::Wheel(_) => {
                self.pressed = None;
                None
            }
        }
    }

    /// The keys that matter now, help among them.
    #[must_use]
    pub fn hints(&self, model: &Model, room: &Room) -> Vec<Hint> {
        if let Some(number) = self.count() {
            return count::hints(number, self.shown());
        }
        if self.stage.is_some() {
            return Stage::hints();
        }
        let mut hints = match (self.shown(), &self.shelf) {
            (Shown::Notes, _) => self.notes.as_ref().map(Notes::hints).unwrap_or_default(),
            (Shown::Compare, _) => Compare::hints(),
            (Shown::Questions, _) => Questions::hints(),
            (Shown::Shelf | Shown::Article, Some(list)) => list.hints(),
            _ if self.compare.is_some() && self.browse.is_plain_source() => {
                let mut hints = self.browse.hints(model, room);
                // In place of the list.
                hints.pop();
                hints.push(Hint::here(&[Action::Close], "compare-hint-again").kept());
                hints
            }
            _ => match self.review.as_ref().filter(|_| self.browse.focus == Pane::Chronology) {
                Some(review) => review.hints(),
                None => self.browse.hints(model, room),
            },
        };
        let help = Hint::of(Action::Help);
        if !hints.contains(&help) {
            hints.push(help);
        }
        hints
    }
}

/// Whether a key leads back.
fn is_back(press: Press<'_>) -> bool {
    matches!(press.action(), Some(Action::Close | Action::Back))
}
