//! The articles of the timeline as a list, each of which can be read from its beginning.

pub mod open;

use crate::app::hint::Hint;
use crate::app::model::values::source_value;
use crate::app::model::{Change, Model};
use crate::app::request::{Opening, Reply, Request, Turn, request_if_among};
use crate::app::target::Target;
use crate::app::{Edit, Effect, Notice};
use crate::input::MouseKind;
use crate::keymap::{Action, Press};
use crate::query::facets::Sign;
use crate::timeline::{Ix, Source};

pub use open::OpenArticle;

/// What the shelf lets through: these do there what they do on the panes.
pub(super) const ON_SHELF: [Action; 10] = [
    Action::SearchArticles,
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Language,
    Action::Titles,
    Action::Mouse,
    Action::Terminal,
    Action::Help,
    Action::Problems,
];

/// The list, and the article of it that is read.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Which article is pointed at, by its place among the sources.
    pub cursor: usize,
    /// The article pointed at, read in place of the list.
    pub open: Option<OpenArticle>,
    /// Its id: in another timeline it may have another place.
    id: String,
}

impl Shelf {
    /// The list, pointing at an article.
    #[must_use]
    pub fn at(source: Option<Ix<Source>>) -> Self {
        Self { cursor: source.map_or(0, Ix::index), ..Self::default() }
    }

    /// An article of it, read from its beginning.
    #[must_use]
    pub fn reading(source: Ix<Source>) -> Self {
        Self { open: Some(OpenArticle::default()), ..Self::at(Some(source)) }
    }

    /// The article pointed at.
    #[must_use]
    pub fn source(&self) -> Ix<Source> {
        Ix::new(self.cursor)
    }

    /// Points at the same article in another timeline; one that is gone is no longer read.
    pub fn find_again(&mut self, model: &Model) {
        let mut sources = model.timeline().into_iter().flat_map(|timeline| &timeline.sources);
        match sources.position(|source| source.id == self.id) {
            Some(place) => self.cursor = place,
            None => self.open = None,
        }
        if let Some(open) = &mut self.open {
            open.forget(model.library.renewal.as_ref());
        }
    }

    /// Stays within the articles there are.
    pub fn follow(&mut self, model: &Model) {
        let sources = model.timeline().map_or(&[][..], |timeline| &timeline.sources);
        self.cursor = self.cursor.min(sources.len().saturating_sub(1));
        if let Some(source) = sources.get(self.cursor).filter(|source| source.id != self.id) {
            self.id.clone_from(&source.id);
        }
        if let Some(open) = &mut self.open {
            open.attend(model, Ix::new(self.cursor));
        }
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        if self.open.is_some() {
            return OpenArticle::hints();
        }
        vec![
            Hint::keys(&[Action::Up, Action::Down]),
            Hint::here(&[Action::Open], "shelf-hint-read"),
            Hint::here(&[Action::Value], "shelf-hint-only"),
            Hint::here(&[Action::Close], "shelf-hint-back"),
            Hint::of(Action::Help),
        ]
    }

    /// What a key does; `page` is how many articles, or rows of the one that is read, a page passes.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, page: usize) -> Reply {
        let action = press.action();
        let source = self.source();
        match (action, &mut self.open) {
            (Some(Action::Value), _) => only(model, source),
            (Some(Action::OpenAddress), _) => Reply::asks(Request::Open(Opening::Addresses(Some(source)))),
            (Some(Action::EditArticle), open) => edit(model, source, open.as_ref().map_or(0, OpenArticle::place)),
            (Some(Action::Close | Action::Back | Action::Shelf), Some(open)) => {
                self.open = if open.find.take().is_some() { self.open.take() } else { None };
                Reply::HANDLED
            }
            (Some(Action::Close | Action::Back | Action::Shelf), None) => Reply::asks(Request::Turn(Turn::Browse)),
            (Some(action), Some(open)) => open
                .on_action(action, model, (source, page))
                .unwrap_or_else(|| request_if_among(Some(action), &ON_SHELF).into()),
            (Some(Action::Open), None) => self.read(model),
            (Some(action), None) => match pointed(self.cursor, action, page, last(model)) {
                Some(cursor) => self.point(cursor),
                None => request_if_among(Some(action), &ON_SHELF).into(),
            },
            (None, _) => Reply::HANDLED,
        }
    }

    /// A click points at an article, or at a passage of the one that is read, and a second one opens it; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model) -> Reply {
        match (kind, target, &mut self.open) {
            (_, _, Some(open)) => open.on_mouse(kind, target, model),
            (MouseKind::Wheel(notches), _, None) => {
                self.point(self.cursor.saturating_add_signed(notches.into()).min(last(model)))
            }
            (MouseKind::Press, Target::Row(place), None) if *place == self.cursor => self.read(model),
            (MouseKind::Press, Target::Row(place), None) => self.point(*place),
            _ => Reply::HANDLED,
        }
    }

    fn point(&mut self, cursor: usize) -> Reply {
        self.cursor = cursor;
        Reply::HANDLED
    }

    /// Reads the article pointed at from its beginning.
    fn read(&mut self, model: &Model) -> Reply {
        let exists = model.timeline().is_some_and(|timeline| self.source().of(&timeline.sources).is_some());
        self.open = exists.then(OpenArticle::default);
        Reply::HANDLED
    }
}

/// The place of the last article.
fn last(model: &Model) -> usize {
    model.timeline().map_or(0, |timeline| timeline.sources.len().saturating_sub(1))
}

/// Where a move leads in the list; nothing where the action is none.
fn pointed(cursor: usize, action: Action, page: usize, last: usize) -> Option<usize> {
    let (page, half) = (page.max(1), (page / 2).max(1));
    let to = match action {
        Action::Down | Action::NextMark => cursor + 1,
        Action::Up | Action::PreviousMark => cursor.saturating_sub(1),
        Action::PageDown | Action::ReadOn => cursor + page,
        Action::PageUp | Action::ReadBack => cursor.saturating_sub(page),
        Action::HalfDown => cursor + half,
        Action::HalfUp => cursor.saturating_sub(half),
        Action::First => 0,
        Action::Last => last,
        _ => return None,
    };
    Some(to.min(last))
}

/// Filters by an article, and shows the panes.
fn only(model: &Model, source: Ix<Source>) -> Reply {
    let Some(source) = model.timeline().and_then(|timeline| source.of(&timeline.sources)) else {
        return Reply::HANDLED;
    };
    let choice = Request::Change(Change::Choose(source_value(source), Sign::Include));
    Reply { requests: [Request::Turn(Turn::Browse), choice].into(), ..Reply::HANDLED }
}

/// Opens an article in the editor, at a code point of its file.
fn edit(model: &Model, source: Ix<Source>, at: u32) -> Reply {
    let source = model.timeline().and_then(|timeline| source.of(&timeline.sources));
    // What could not be read may lie outside the timeline's folder: data does not choose what an editor opens.
    let Some((source, article)) = source.and_then(|source| Some((source, source.article.as_ref()?))) else {
        return Reply::asks(Request::Say(Notice::new("edit-nothing")));
    };
    let begins = source.own_paragraphs().first().map_or(0, |first| first.chars.start);
    let (line, column) = article.place_of(at.max(begins)).unwrap_or((1, 1));
    Reply::asks(Request::Effect(Effect::Edit(Edit::Article { file: source.file.clone(), line, column })))
}
