//! Everything that can be done here, with its keys, found by words of any language of the interface, and run.

use super::pick::PickList;
use crate::app::hint::Hint;
use crate::app::interface::Interface;
use crate::app::request::choice::Choice;
use crate::app::request::{Reply, Request};
use crate::i18n::{Catalog, Language};
use crate::keymap::label::label;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Command, Press};
use crate::query::labels::Label;
use crate::text::measure::steps;

/// The palette while it is open.
#[derive(Clone, Debug)]
pub struct Palette {
    /// What can be done, and the words it is looked for by.
    pub list: PickList,
}

impl Palette {
    /// All of these; where one of the hints tells what a key does here and nowhere else, it is called so.
    #[must_use]
    pub fn new(commands: &[Command], hints: &[Hint], interface: &Interface) -> Self {
        let own = interface.words.language();
        let others: Vec<Catalog> =
            Language::ALL.iter().filter(|language| **language != own).map(|language| Catalog::new(*language)).collect();
        let item = |command: &Command| {
            let here = hints.iter().find(|hint| hint.commands == [*command] && hint.message != command.message());
            item(*command, here, interface, &others)
        };
        Self { list: PickList::ranked("palette-title", commands.iter().map(item).collect()) }
    }

    /// The keys that matter over it.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![
            Hint::typing(&[Typing::Keep], "palette-run"),
            Hint::typing(&[Typing::Previous, Typing::Next], "palette-choose"),
            Hint::typing(&[Typing::AsBefore], "key-close"),
        ]
    }

    /// What a key does; `height` is its rows on screen.
    pub fn on_key(&mut self, press: Press<'_>, height: usize) -> Reply {
        let page = steps(height.saturating_sub(1).max(1));
        match (press.typing(), press.action()) {
            (Some(Typing::AsBefore), _) => return Reply::CLOSE,
            (Some(Typing::Later), _) => self.list.move_by(1),
            (Some(Typing::Earlier), _) => self.list.move_by(-1),
            (None, Some(Action::PageDown)) => self.list.move_by(page),
            (None, Some(Action::PageUp)) => self.list.move_by(-page),
            _ => return self.list.on_typed(press),
        }
        Reply::HANDLED
    }
}

/// Something that can be done, as it stands in the list, and all that it is looked for by.
fn item(command: Command, here: Option<&Hint>, interface: &Interface, others: &[Catalog]) -> (Choice, Label) {
    let keymap = &interface.keymap;
    let said = |words: &Catalog| here.map_or_else(|| keymap.said(command, words), |hint| hint.word(words));
    let languages = || std::iter::once(&interface.words).chain(others);
    let keys: Vec<String> = keymap.chords(command).iter().copied().map(label).collect();
    let names: Vec<String> = match here {
        Some(_) => languages().map(said).collect(),
        None => languages().map(|words| words.text(command.message()).into_owned()).collect(),
    };
    let more: Vec<String> = languages().map(|words| keymap.said(command, words)).chain(keys.iter().cloned()).collect();
    let found_by = Label::new(names.iter().map(String::as_str), more.iter().map(String::as_str));
    (Choice::new(said(&interface.words), Request::Run(command)).with(keys.join(" ")), found_by)
}
