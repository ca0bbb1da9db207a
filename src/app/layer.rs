//! What lies over the screen, innermost first: the layer opened first lies nearest to the screen, the last one is in front and
//! takes every input first.

pub mod articles;
mod changes;
pub mod form;
mod help;
pub mod menu;
pub mod palette;
pub mod pick;
pub mod problems;
pub mod prompt;
mod proposal;
pub mod saved;
pub mod terminal;
pub mod words;

use std::ops::{Deref, DerefMut, Range};

use super::Whereabouts;
use super::hint::Hint;
use super::interface::Interface;
use super::model::{Change, Model};
use super::request::choice::Choice;
use super::request::form::Form;
use super::request::{Opening, Reply, Request, Turn};
use super::target::Target;
use super::{Notice, Pane, Proposal};
use crate::input::MouseKind;
use crate::keymap::{Action, Command, Keymap, Press};

pub use articles::ArticleSearch;
pub use form::FormPrompt;
pub use help::{HelpList, List};
pub use menu::{Menu, MenuKind};
pub use palette::Palette;
pub use pick::PickList;
pub use problems::ProblemList;
pub use prompt::{FilterPrompt, FindPrompt};
pub use proposal::ProposalList;
pub use saved::SavedList;
pub use terminal::TerminalList;
pub use words::WordSelection;

/// Something over the screen.
#[derive(Clone, Debug)]
pub enum Layer {
    /// A filter is typed.
    Filter(FilterPrompt),
    /// Words to find in the article are typed.
    Find(FindPrompt),
    /// A key that waits for another one.
    Menu(Menu),
    /// The keys.
    Help(HelpList),
    /// What is wrong with the data.
    Problems(ProblemList),
    /// Everything the file says of the selected event.
    Details(List),
    /// How right-to-left text is sent to the terminal, to choose from.
    Terminal(TerminalList),
    /// Filters with a name.
    Saved(SavedList),
    /// What can be told, or the stops of the talk.
    Pick(PickList),
    /// Everything that can be done here.
    Palette(Palette),
    /// A change of the timeline's file that may be made.
    Proposal(ProposalList),
    /// Fields to be filled in.
    Form(FormPrompt),
    /// Words are looked for in all articles.
    Articles(ArticleSearch),
    /// Words of an article are selected.
    Words(WordSelection),
}

impl Layer {
    /// A layer to put in front, and what it asks for when it is opened; `at` is where the reader is in the panes.
    ///
    /// # Errors
    /// Where there is nothing to open, and what to say of that.
    pub fn new(
        opening: Opening,
        model: &Model,
        interface: &Interface,
        at: Whereabouts,
    ) -> Result<(Self, Vec<Request>), Option<Notice>> {
        let menu = |kind| Menu::new(kind, model, interface).map(Self::Menu);
        let layer = match opening {
            Opening::Help => Self::Help(HelpList::default()),
            Opening::HelpOfNotes => Self::Help(HelpList::of_notes()),
            Opening::Problems => Self::Problems(ProblemList::new(model, interface)),
            Opening::Details if model.selection.event.is_none() => return Err(None),
            Opening::Details => Self::Details(List::default()),
            Opening::Terminal => Self::Terminal(TerminalList::new(&interface.terminal)),
            Opening::Saved | Opening::Talks | Opening::Articles if model.timeline().is_none() => return Err(None),
            Opening::Articles => Self::Articles(ArticleSearch::new(&model.sought)),
            Opening::Saved => Self::Saved(SavedList::default()),
            Opening::Addresses(source) => Self::Pick(PickList::addresses(source, model, interface)?),
            Opening::Talks => Self::Pick(PickList::talks(model, interface)),
            Opening::Stops(typing) => Self::Pick(PickList::stops(model, interface, typing)),
            Opening::Change(step) => changes::open(step, model, interface)?,
            Opening::Mark => menu(MenuKind::Mark)?,
            Opening::Return => menu(MenuKind::Return)?,
            Opening::See => menu(MenuKind::See)?,
            Opening::Copy => menu(MenuKind::Copy)?,
            Opening::Value(choice) => menu(MenuKind::Value(choice))?,
            Opening::Filter => return Ok(filter(FilterPrompt::new(model.search.line(), model.spot(at)))),
            Opening::FilterAt(column) => {
                let mut prompt = FilterPrompt::new(model.search.line(), model.spot(at));
                prompt.field.click(column);
                return Ok(filter(prompt));
            }
            Opening::Find => {
                let find = Request::Find { line: String::new(), origin: at.reading };
                return Ok((Self::Find(FindPrompt::new(at.reading, model.spot(at))), vec![find]));
            }
        };
        Ok((layer, Vec::new()))
    }

    /// A change of the timeline's file, to be looked at.
    #[must_use]
    pub fn of_proposal(proposal: Proposal) -> Self {
        Self::Proposal(ProposalList { proposal, ..ProposalList::default() })
    }

    /// A list to choose from, of a title.
    #[must_use]
    pub fn of_choices(title: &'static str, choices: Vec<Choice>) -> Self {
        Self::Pick(PickList::new(title, choices, false))
    }

    /// Fields to be filled in.
    #[must_use]
    pub fn of_form(form: Form) -> Self {
        Self::Form(FormPrompt::new(form))
    }

    /// Whether it is a list in a box: there is one at a time, and another takes its place.
    #[must_use]
    pub fn is_list(&self) -> bool {
        !matches!(self, Self::Filter(_) | Self::Find(_) | Self::Menu(_) | Self::Form(_) | Self::Words(_))
    }

    /// Whether letters are text in it, as they are typed.
    #[must_use]
    pub fn is_typed_into(&self) -> bool {
        match self {
            Self::Filter(_) | Self::Find(_) | Self::Saved(_) | Self::Form(_) | Self::Articles(_) | Self::Palette(_) => {
                true
            }
            Self::Help(help) => help.typing,
            Self::Problems(list) => list.typing,
            Self::Pick(list) => list.typing,
            Self::Menu(_) | Self::Details(_) | Self::Terminal(_) | Self::Proposal(_) | Self::Words(_) => false,
        }
    }

    /// What it does with a key, as [`Keyboard::in_text`](crate::keymap::layout::Keyboard::in_text) has it where it
    /// [is typed into](Self::is_typed_into), else as [`Keyboard::latin`](crate::keymap::layout::Keyboard::latin); `shown` are its
    /// rows, or its items, on screen.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, interface: &Interface, shown: &Range<usize>) -> Reply {
        match self {
            Self::Filter(prompt) => prompt.on_key(press, &model.search),
            Self::Find(prompt) => prompt.on_key(press),
            Self::Menu(menu) => menu.on_key(press, shown),
            Self::Help(help) => help.on_key(press, shown.len()),
            Self::Problems(list) => list.on_key(press, model, interface),
            Self::Details(list) => list.on_key(press, Action::Details, shown.len()),
            Self::Terminal(list) => list.on_key(press, &interface.terminal),
            Self::Saved(list) => list.on_key(press, &model.search),
            Self::Pick(list) => list.on_key(press, shown.len()),
            Self::Palette(palette) => palette.on_key(press, shown.len()),
            Self::Proposal(list) => list.on_key(press, shown.len()),
            Self::Form(form) => form.on_key(press, model, &interface.words),
            Self::Words(selected) => selected.on_key(press, model, interface),
            Self::Articles(search) => search.on_key(press, model, shown.len()),
        }
    }

    /// What it does with a pasted text, which is never run as keys.
    pub fn on_paste(&mut self, text: &str, model: &Model, interface: &Interface) -> Reply {
        match self {
            Self::Filter(prompt) => prompt.on_paste(text),
            Self::Find(prompt) => prompt.on_paste(text),
            Self::Saved(list) => list.on_paste(text, &model.search),
            Self::Help(help) => help.on_paste(text),
            Self::Pick(list) | Self::Palette(Palette { list }) => list.on_paste(text),
            Self::Form(form) => form.on_paste(text, model, &interface.words),
            Self::Problems(list) => list.on_paste(text),
            Self::Articles(search) => search.on_paste(text, model),
            Self::Menu(_) | Self::Details(_) | Self::Terminal(_) | Self::Proposal(_) | Self::Words(_) => Reply::HANDLED,
        }
    }

    /// What it does with the mouse over something.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model, interface: &Interface) -> Reply {
        match self {
            Self::Filter(prompt) => prompt.on_mouse(kind, target),
            Self::Find(prompt) => prompt.on_mouse(kind),
            Self::Menu(_) => Menu::on_mouse(kind),
            Self::Help(HelpList { list, .. }) | Self::Details(list) => list.on_mouse(kind),
            Self::Problems(list) => list.on_mouse(kind, target, model),
            Self::Terminal(list) => list.on_mouse(kind, target, &interface.terminal),
            Self::Saved(list) => list.on_mouse(kind, target, &model.search),
            Self::Pick(list) | Self::Palette(Palette { list }) => list.on_mouse(kind, target),
            Self::Proposal(list) => list.on_mouse(kind),
            Self::Form(form) => form.on_mouse(kind, target),
            Self::Words(selected) => selected.on_mouse(kind, target, model),
            Self::Articles(search) => search.on_mouse(kind, target),
        }
    }

    /// The keys that the border of its box tells, the most telling first and last.
    #[must_use]
    pub fn border_hints(&self) -> Vec<Hint> {
        let close = Hint::of(Action::Close);
        match self {
            Self::Filter(_) | Self::Find(_) | Self::Menu(_) | Self::Words(_) => Vec::new(),
            Self::Help(help) => help.hints(),
            Self::Details(_) => {
                vec![Hint::here(&[Action::Up, Action::Down], "list-scroll"), close]
            }
            Self::Problems(list) => list.hints(),
            Self::Terminal(_) => TerminalList::hints(),
            Self::Saved(_) => SavedList::hints(),
            Self::Pick(list) => list.hints(),
            Self::Palette(_) => Palette::hints(),
            Self::Proposal(_) => ProposalList::hints(),
            Self::Form(form) => form.hints(),
            Self::Articles(search) => search.hints(),
        }
    }

    /// Makes ready what it offers.
    fn refresh(&mut self, model: &mut Model, interface: &Interface) {
        match self {
            Self::Filter(prompt) => prompt.refresh(&mut model.search, &model.library, &interface.words),
            Self::Problems(list) => list.refresh(model, interface),
            Self::Articles(search) => search.follow(model),
            _ => {}
        }
    }

    /// The keys that matter now.
    #[must_use]
    fn hints(&self, model: &Model) -> Vec<Hint> {
        match self {
            Self::Filter(prompt) => prompt.hints(&model.search),
            Self::Find(_) => FindPrompt::hints(),
            Self::Words(selected) => selected.hints(model),
            list => list.border_hints(),
        }
    }
}

/// A line to type a filter into: the list has the focus, and follows every key.
fn filter(prompt: FilterPrompt) -> (Layer, Vec<Request>) {
    let begin = Change::BeginTyping(prompt.field.text().to_owned());
    (Layer::Filter(prompt), vec![Request::Turn(Turn::Focus(Pane::Chronology)), Request::Change(begin)])
}

/// The layers over the screen, innermost first.
#[derive(Clone, Debug, Default)]
pub struct Layers(Vec<Layer>);

impl Layers {
    /// Follows the model.
    pub fn refresh(&mut self, model: &mut Model, interface: &Interface) {
        // Words of an article that may read otherwise now are no longer those that were selected.
        self.0.retain(|layer| !matches!(layer, Layer::Words(selected) if !selected.holds(model)));
        for layer in &mut self.0 {
            layer.refresh(model, interface);
        }
    }

    /// The keys that matter now, of the foremost layer.
    #[must_use]
    pub fn hints(&self, model: &Model) -> Option<Vec<Hint>> {
        self.0.last().map(|layer| layer.hints(model))
    }

    /// Puts a layer in front; a list takes the place of the list that is open.
    pub fn open(&mut self, layer: Layer) {
        if matches!(layer, Layer::Proposal(_) | Layer::Pick(_) | Layer::Palette(_)) {
            // The problems that a change is to mend, or a command is for, come again behind it.
            self.0.retain(|open| !open.is_list() || matches!(open, Layer::Problems(_)));
        } else if layer.is_list() {
            self.0.retain(|open| !open.is_list());
        }
        self.0.push(layer);
    }

    /// Takes the layer at a place away.
    pub fn close(&mut self, place: usize) {
        self.0.remove(place);
    }

    /// Ends the selection of words.
    pub fn close_words(&mut self) {
        self.0.retain(|open| !matches!(open, Layer::Words(_)));
    }

    /// The words that are selected.
    #[must_use]
    pub fn words(&self) -> Option<&WordSelection> {
        self.0.iter().find_map(|layer| if let Layer::Words(selected) = layer { Some(selected) } else { None })
    }

    /// The words of the program are others: what was worded when it opened and can be opened again is closed, and what is found in
    /// words is found anew. A form keeps what was typed.
    pub fn reword(&mut self) {
        self.0.retain(|layer| !matches!(layer, Layer::Menu(_) | Layer::Pick(_) | Layer::Palette(_)));
        for layer in &mut self.0 {
            if let Layer::Problems(list) = layer {
                list.reword();
            }
        }
    }

    /// The list of problems.
    #[must_use]
    pub fn problems(&self) -> Option<&ProblemList> {
        self.0.iter().find_map(|layer| if let Layer::Problems(list) = layer { Some(list) } else { None })
    }

    /// Everything that can be done with the problems, or with words that are selected; none where neither is open.
    #[must_use]
    pub fn commands(&self, keymap: &Keymap) -> Option<Vec<Command>> {
        match (self.problems(), self.words()) {
            (Some(_), _) => Some(keymap.listed(ProblemList::takes)),
            (None, Some(_)) => Some(keymap.listed(WordSelection::takes)),
            (None, None) => None,
        }
    }

    /// Takes the lists away: what follows is to be seen behind them.
    pub fn close_lists(&mut self) {
        self.0.retain(|open| !open.is_list());
    }
}

impl Deref for Layers {
    type Target = [Layer];

    fn deref(&self) -> &[Layer] {
        &self.0
    }
}

impl DerefMut for Layers {
    fn deref_mut(&mut self) -> &mut [Layer] {
        &mut self.0
    }
}
