//! Words looked for in the text of all articles, and the passages that have them.

mod passages;

use super::help::OVER_LISTS;
use super::prompt::field::{Field, Typed};
use crate::app::hint::Hint;
use crate::app::model::Model;
use crate::app::request::{Reply, Request, request_if_among};
use crate::app::scroll::rows_of;
use crate::app::target::Target;
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Press};
use crate::text::measure::steps;

pub use passages::FoundPassage;

/// The words while they are typed.
#[derive(Clone, Debug, Default)]
pub struct ArticleSearch {
    /// The line.
    pub field: Field,
    /// Whether only passages are listed that no event quotes.
    pub unquoted: bool,
    /// What has the words, in the order of the articles.
    found: Vec<FoundPassage>,
    /// Whether there is more than is listed.
    pub cut: bool,
    /// The one pointed at.
    pub cursor: usize,
    /// Another number whenever other passages are listed.
    pub revision: u64,
    /// The version of the timeline that they were found in.
    version: Option<u64>,
}

impl ArticleSearch {
    /// The line with what was looked for last.
    #[must_use]
    pub fn new(line: &str) -> Self {
        Self { field: Field::new(line), ..Self::default() }
    }

    /// What has the words and is listed.
    #[must_use]
    pub fn found(&self) -> &[FoundPassage] {
        &self.found
    }

    /// The keys that matter over it.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        vec![
            Hint::typing(&[Typing::Keep], "articles-read"),
            Hint::typing(&[Typing::Take], if self.unquoted { "articles-all" } else { "articles-unquoted-only" }),
            Hint::typing(&[Typing::AsBefore], "articles-leave"),
        ]
    }

    /// What a key does; `height` is how many passages are on screen.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, height: usize) -> Reply {
        let page = steps(height.saturating_sub(1).max(1));
        match press.typing() {
            Some(Typing::Keep) => return self.read(self.cursor),
            Some(Typing::AsBefore) => return Reply::CLOSE,
            Some(Typing::Next) => self.step(1),
            Some(Typing::Previous) => self.step(-1),
            Some(Typing::Take) => {
                self.unquoted = !self.unquoted;
                self.find(model);
            }
            _ if self.field.key(press) == Typed::Changed => self.find(model),
            _ => match press.action() {
                Some(Action::PageDown) => self.step(page),
                Some(Action::PageUp) => self.step(-page),
                Some(Action::SearchArticles) => return Reply::CLOSE,
                action => return request_if_among(action.filter(|_| press.typing().is_none()), &OVER_LISTS).into(),
            },
        }
        Reply::HANDLED
    }

    /// A pasted text is typed.
    pub fn on_paste(&mut self, text: &str, model: &Model) -> Reply {
        if self.field.insert(text) {
            self.find(model);
        }
        Reply::HANDLED
    }

    /// A click reads the passage it falls on, and leaves where it falls beside the box; the wheel moves.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => self.step(rows_of(notches)),
            (MouseKind::Press, Target::Row(place)) => return self.read(*place),
            (MouseKind::Press, Target::Beside) => return Reply::CLOSE,
            _ => {}
        }
        Reply::HANDLED
    }

    /// Looks again where the timeline is another one, or can be searched only now.
    pub fn follow(&mut self, model: &Model) {
        if model.library.index.is_some() && self.version != Some(model.library.version) {
            self.find(model);
        }
    }

    fn step(&mut self, rows: isize) {
        self.cursor = self.cursor.saturating_add_signed(rows).min(self.found.len().saturating_sub(1));
    }

    fn find(&mut self, model: &Model) {
        self.version = model.library.index.as_ref().map(|_| model.library.version);
        (self.found, self.cut) = passages::find(model, self.field.text(), self.unquoted);
        self.cursor = 0;
        self.revision += 1;
    }

    /// Opens the article there, with the words marked.
    fn read(&self, place: usize) -> Reply {
        let request = self.found.get(place).map(|found| Request::ReadFound {
            line: self.field.text().to_owned(),
            source: found.source,
            paragraph: found.paragraph,
            at: found.hits.first().map_or(0, |hit| hit.start),
        });
        request.map_or(Reply::HANDLED, |request| Reply::closes([request]))
    }
}
