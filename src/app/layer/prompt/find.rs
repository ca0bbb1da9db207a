//! Words to find in the article, while they are typed.

use super::field::{Field, Typed};
use crate::app::Reading;
use crate::app::hint::Hint;
use crate::app::model::jumps::Spot;
use crate::app::request::{Flow, Move, Reply, Request, Turn};
use crate::input::MouseKind;
use crate::keymap::Press;
use crate::keymap::line::Typing;

/// The line while it is typed.
#[derive(Clone, Debug)]
pub struct FindPrompt {
    /// The line.
    pub field: Field,
    /// Where reading was when typing began.
    origin: Reading,
    /// The same place, to come back to after the find was kept.
    from: Option<Spot>,
}

impl FindPrompt {
    /// An empty line, opened at a place of the article.
    #[must_use]
    pub fn new(origin: Reading, from: Option<Spot>) -> Self {
        Self { field: Field::default(), origin, from }
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![Hint::typing(&[Typing::Keep], "find-keep"), Hint::typing(&[Typing::AsBefore], "find-back")]
    }

    /// What a key does: each is looked for at once.
    pub fn on_key(&mut self, press: Press<'_>) -> Reply {
        match press.typing() {
            Some(Typing::Keep) => Reply::closes([self.keep()]),
            Some(Typing::AsBefore) => {
                Reply::closes([Request::Turn(Turn::EndFind), Request::Move(Move::Resume(self.origin))])
            }
            Some(Typing::Next) => Reply::asks(Request::Turn(Turn::Hit(true))),
            Some(Typing::Previous) => Reply::asks(Request::Turn(Turn::Hit(false))),
            _ if self.field.key(press) == Typed::Changed => self.look(),
            _ => Reply::HANDLED,
        }
    }

    /// A pasted text is typed.
    pub fn on_paste(&mut self, text: &str) -> Reply {
        if self.field.insert(text) { self.look() } else { Reply::HANDLED }
    }

    /// A click keeps what was typed, and means what it means without it; the wheel scrolls what is behind.
    pub fn on_mouse(&mut self, kind: MouseKind) -> Reply {
        if kind == MouseKind::Press {
            Reply { flow: Flow::CloseAndPassOn, ..Reply::asks(self.keep()) }
        } else {
            Reply::PASSED_ON
        }
    }

    fn look(&self) -> Reply {
        Reply::asks(Request::Find { line: self.field.text().to_owned(), origin: self.origin })
    }

    /// Ends the typing, and keeps what was typed; of nothing, nothing is kept.
    fn keep(&mut self) -> Request {
        if self.field.text().trim().is_empty() {
            Request::Turn(Turn::EndFind)
        } else {
            Request::KeepFind(self.from.take())
        }
    }
}
