//! An article read from its beginning, with the passages that events rest on.

use std::ops::Range;

use crate::app::Notice;
use crate::app::Pane;
use crate::app::hint::{Hint, key};
use crate::app::model::renewal::Renewal;
use crate::app::model::{Change, Model, Selection};
use crate::app::request::{Move, Opening, Reply, Request, Turn};
use crate::app::screen::browse::find::{Find, Reads};
use crate::app::scroll::rows_of;
use crate::app::target::Target;
use crate::input::MouseKind;
use crate::keymap::Action;
use crate::text::measure::steps;
use crate::timeline::{Ix, Source};

/// What the reader made of the article.
#[derive(Clone, Debug, Default)]
pub struct OpenArticle {
    /// The passage the reader is at: the one gone to, else the first in sight; none where none is.
    pub passage: Option<Selection>,
    /// Code points of the file that are in sight.
    pub sight: Range<u32>,
    /// What is looked for in it.
    pub find: Option<Find>,
}

impl OpenArticle {
    /// Forgets the text: it may read otherwise now. The passage the reader is at is that of the same event.
    pub fn forget(&mut self, renewal: Option<&Renewal>) {
        let renewed = |passage: Selection| Some(Selection { event: Some(renewal?.event(passage.event?)?), ..passage });
        self.passage = self.passage.and_then(renewed);
        self.find.iter_mut().for_each(Find::forget);
    }

    /// Looks the article through for the words that are looked for, if it is another one.
    pub fn attend(&mut self, model: &Model, source: Ix<Source>) {
        if let Some(find) = &mut self.find {
            find.attend(model, Reads { source: Some(source), ..Reads::default() });
        }
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        let find = Hint { attribute: Some("source"), ..Hint::of(Action::Search) };
        vec![
            Hint::of(Action::NextMark),
            Hint::here(&[Action::Open], "shelf-hint-event"),
            find,
            Hint::here(&[Action::Brush], "words-select"),
            Hint::here(&[Action::Close], "shelf-hint-back"),
            Hint::of(Action::Help),
        ]
    }

    /// The code point of the file that the reader is at.
    #[must_use]
    pub fn place(&self) -> u32 {
        self.sight.start
    }

    /// What an action does, on a screen with so many rows of the article; nothing where it is none of reading.
    pub fn on_action(&mut self, action: Action, model: &Model, (source, rows): (Ix<Source>, usize)) -> Option<Reply> {
        let page = steps(rows.saturating_sub(1).max(1));
        let half = (page / 2).max(1);
        let request = match action {
            Action::Down | Action::SourceDown => Request::Move(Move::Source(1)),
            Action::Up | Action::SourceUp => Request::Move(Move::Source(-1)),
            Action::PageDown | Action::ReadOn => Request::Move(Move::Source(page)),
            Action::PageUp | Action::ReadBack => Request::Move(Move::Source(-page)),
            Action::HalfDown => Request::Move(Move::Source(half)),
            Action::HalfUp => Request::Move(Move::Source(-half)),
            Action::First => Request::Move(Move::SourceEnd(false)),
            Action::Last => Request::Move(Move::SourceEnd(true)),
            Action::NextMark => self.step(model, source, true),
            Action::PreviousMark => self.step(model, source, false),
            Action::Search => Request::Open(Opening::Find),
            Action::Brush => Request::SelectWords(None),
            Action::NextMatch => Request::Turn(Turn::Hit(true)),
            Action::PreviousMatch => Request::Turn(Turn::Hit(false)),
            Action::Open => return Some(self.open(model)),
            _ => return None,
        };
        Some(Reply::asks(request))
    }

    /// The wheel scrolls; a click goes to a passage, a second one to its event.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => Reply::asks(Request::Move(Move::Source(rows_of(notches)))),
            (MouseKind::Press, Target::Passage(passage)) if self.passage == Some(*passage) => self.open(model),
            (MouseKind::Press, Target::Passage(passage)) => {
                self.passage = Some(*passage);
                Reply::HANDLED
            }
            _ => Reply::HANDLED,
        }
    }

    /// The next passage, or the one before.
    fn step(&mut self, model: &Model, source: Ix<Source>, onward: bool) -> Request {
        let read = (self.passage.unwrap_or_default(), &self.sight);
        let Some(found) = model.library.passages.beside(source, read, onward, |_| true) else {
            return Request::Say(Notice::new(if onward { "passage-last" } else { "passage-first" }));
        };
        self.passage = Some(found.selection());
        let article = model.timeline().and_then(|timeline| source.of(&timeline.sources)?.article.as_deref());
        let begins = article.and_then(|article| {
            let paragraph = article.paragraph_at(found.range.start);
            Some((paragraph, found.range.start.saturating_sub(article.paragraphs.get(paragraph)?.chars.start)))
        });
        let (paragraph, at) = begins.unwrap_or_default();
        Request::Move(Move::Hit { from: None, paragraph: Some(paragraph), at })
    }

    /// Goes to the event of the passage the reader is at; a filter that hides it yields.
    fn open(&self, model: &Model) -> Reply {
        let Some((selection, event)) = self.passage.and_then(|passage| Some((passage, passage.event?))) else {
            return Reply::asks(Request::Say(Notice::new("article-no-event")));
        };
        let mut reply = Reply::HANDLED;
        reply.requests.extend([Turn::Browse, Turn::Focus(Pane::Source)].map(Request::Turn));
        if !model.search.listing().lists(event) {
            reply.requests.extend([
                Request::Change(Change::Clear),
                Request::Say(Notice::new("jump-filter").with("undo", key(Action::Undo))),
            ]);
        }
        reply.requests.push(Request::Change(Change::Passage(selection)));
        reply
    }
}
