//! Statements being made.

use std::borrow::Cow;

use super::Statement;
use crate::app::App;
use crate::app::hint::key;
use crate::i18n::{Arg, Catalog};
use crate::keymap::Action;
use crate::text::Base;
use crate::text::bidi::isolated_in;
use crate::text::measure::narrow;
use crate::timeline::{Ref, Source, Timeline};

/// What a sentence may end with.
const ENDS: [char; 9] = ['.', '!', '?', '…', '؟', '。', ':', '؛', ';'];

/// Statements being made.
pub(super) struct Page<'a> {
    pub(super) app: &'a App,
    pub(super) words: &'a Catalog,
    statements: Vec<Statement>,
}

impl<'a> Page<'a> {
    pub(super) fn new(app: &'a App) -> Self {
        Self { app, words: &app.interface.words, statements: Vec::new() }
    }

    /// All of them; the cursor is at the first where none was given it.
    pub(super) fn finish(mut self) -> Vec<Statement> {
        if self.statements.iter().all(|statement| statement.cursor.is_none())
            && let Some(first) = self.statements.first_mut()
        {
            first.cursor = Some(0);
        }
        self.statements
    }

    fn base(&self) -> Base {
        Base::Fixed(self.words.language().direction())
    }

    /// Words of the interface; nothing where there are none.
    pub(super) fn add(&mut self, text: &str) {
        let pilcrow = self.words.text("plain-pilcrow");
        // What parts words for the eye is read aloud as a word.
        let said = text.replace(" · ", &self.words.text("list-separator")).replace('¶', &pilcrow);
        self.prose(&sentence(&said), self.base());
    }

    /// A message of the interface.
    pub(super) fn say(&mut self, message: &str, args: &[(&str, Arg)]) {
        let said = self.words.with(message, args).into_owned();
        self.add(&said);
    }

    /// A text of its own direction, as it is written; nothing where it is empty.
    pub(super) fn prose(&mut self, text: &str, base: Base) {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.statements.push(Statement { text: line.to_owned(), base, cursor: None, aside: false });
        }
    }

    /// The last statement is what is selected or read: the cursor stands at its beginning.
    pub(super) fn here(&mut self) {
        self.caret(0);
    }

    /// The cursor stands at a code point of the last statement.
    pub(super) fn caret(&mut self, at: u32) {
        if let Some(last) = self.statements.last_mut() {
            last.cursor = Some(at);
        }
    }

    /// The same, in place of what the cursor was at before.
    pub(super) fn here_at_last(&mut self) {
        self.statements.iter_mut().for_each(|statement| statement.cursor = None);
        self.here();
    }

    /// A line of words that are typed, blanks included, with the cursor at a code point of it.
    pub(super) fn typed(&mut self, line: String, at: usize) {
        self.statements.iter_mut().for_each(|statement| statement.cursor = None);
        let cursor = Some(narrow(at));
        self.statements.push(Statement { text: line, base: self.base(), cursor, aside: false });
    }

    /// Whether the cursor stands at something already.
    pub(super) fn is_read(&self) -> bool {
        self.statements.iter().any(|statement| statement.cursor.is_some())
    }

    /// The last statement is only to be looked at.
    pub(super) fn last_aside(&mut self) {
        if let Some(last) = self.statements.last_mut() {
            last.aside = true;
        }
    }

    /// Something to be looked at, and not said by itself.
    pub(super) fn aside(&mut self, text: &str) {
        self.add(text);
        self.last_aside();
    }

    /// What follows is what is read, so the cursor stands at its beginning, if anything follows.
    pub(super) fn read(&mut self, tell: impl FnOnce(&mut Self)) {
        let from = self.statements.len();
        tell(self);
        if self.is_read() {
            return;
        }
        if let Some(first) = self.statements.get_mut(from) {
            first.cursor = Some(0);
        }
    }

    /// What an article is called, in a sentence.
    pub(super) fn name_of(&self, timeline: &Timeline, source: &Ref<Source>) -> String {
        let (language, name) = timeline.called(source, self.words);
        isolated_in(&language, &name)
    }

    /// Nothing could be read yet, or nothing can be.
    pub(super) fn without_timeline(&mut self) {
        let library = &self.app.model.library;
        if library.unreadable.is_empty() {
            return match library.progress {
                Some((read, total)) => {
                    self.say("reading-articles", &[("read", read.into()), ("total", total.into())]);
                }
                None => self.say("reading", &[]),
            };
        }
        self.say("unreadable", &[]);
        self.here();
        for finding in &library.unreadable {
            self.add(&finding.placed(self.words));
            self.add(&finding.advice(self.words));
        }
        let keys = [("edit", Action::EditEvent), ("reload", Action::Reload), ("back", Action::Back)];
        self.say("unreadable-help", &keys.map(|(name, action)| (name, key(action))));
    }
}

/// Words with what ends a sentence after them, unless they end so.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let ends = text.trim_end_matches(['”', '»', '"', ')', '\u{2069}', '\u{200e}', '\u{200f}']).ends_with(ENDS);
    if text.is_empty() || ends { text.to_owned() } else { format!("{text}.") }
}

/// Sentences one after the other.
pub(super) fn joined(sentences: &[String]) -> String {
    sentences.iter().map(|said| sentence(said)).filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Signs that are keys, with the messages that name them: voices pass over many signs.
const KEY_NAMES: [(&str, &str); 20] = [
    ("/", "key-name-slash"),
    ("?", "key-name-question"),
    ("[", "key-name-left-bracket"),
    ("]", "key-name-right-bracket"),
    ("*", "key-name-star"),
    ("!", "key-name-exclamation"),
    ("&", "key-name-ampersand"),
    ("<", "key-name-less"),
    (">", "key-name-greater"),
    ("=", "key-name-equals"),
    ("+", "key-name-plus"),
    ("-", "key-name-minus"),
    ("'", "key-name-apostrophe"),
    (":", "key-name-colon"),
    (",", "key-name-comma"),
    (".", "key-name-dot"),
    ("↑", "key-name-up"),
    ("↓", "key-name-down"),
    ("←", "key-name-left"),
    ("→", "key-name-right"),
];

/// Keys as they are read aloud.
pub(super) fn spoken(keys: &str, words: &Catalog) -> String {
    let named = |key: &str| KEY_NAMES.iter().find(|(sign, _)| *sign == key).map(|(_, message)| words.text(message));
    let arrows = |c: char| matches!(c, '↑' | '↓' | '←' | '→');
    let name = |key: &str| named(key).map_or_else(|| key.to_owned(), Cow::into_owned);
    // Arrows stand together without a blank, and beside other keys.
    let keys: String = keys.chars().flat_map(|c| if arrows(c) { vec![' ', c, ' '] } else { vec![c] }).collect();
    keys.split_whitespace().map(name).collect::<Vec<_>>().join(" ")
}

/// Words of the interface as they begin a sentence.
pub(super) fn begun(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
