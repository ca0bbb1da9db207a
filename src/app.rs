//! The program without a terminal: what can happen to it, and what it asks for in return.
//!
//! ```text
//!   Message ─▶ route ─▶ the layer in front, those behind it, the screen ─▶ Requests ─▶ perform ─▶ Effects
//!                                                                             │
//!              model: what is true        view: the rows of it, laid out ◀─ present
//! ```
//!
//! Parts own what they hold and know of one another only downwards: `view` of `screen`, `layer` and `model`, `screen` and `layer`
//! of `model`, and that of none. What concerns another part is a [`Request`] that [`App`] hands on.

pub mod banner;
pub mod effect;
pub mod footer;
pub mod hint;
pub mod interface;
pub mod layer;
pub mod message;
pub mod model;
pub mod outcome;
mod palette;
mod pane;
pub mod plan;
mod reload;
pub mod remote;
pub mod request;
pub mod route;
pub mod screen;
pub mod scroll;
pub mod setup;
mod talk;
pub mod target;
pub mod terminal;
pub mod view;

use crate::input::{Mouse, MouseKind};
use banner::banner;
use footer::Footer;
use hint::Hint;
use interface::Interface;
use layer::{Layer, Layers, WordSelection};
use model::jumps::Spot;
use model::search::naming;
use model::{Change, Model, citation, comparison};
use outcome::Outcome;
use request::{Opening, Request, Requests, Turn};
use route::{Answer, Input, route};
use screen::browse::find::Elsewhere;
use screen::{Notes, Screens};
use view::View;

use crate::timeline::{Ix, Source};

pub use effect::{Edit, Effect};
pub use message::{Loaded, Message, Size};
pub use outcome::Notice;
pub use pane::{Pane, Reading, Whereabouts};
pub use plan::{Plan, Proposal};
pub use setup::{AskedTalk, Colours, ColoursBy, Drawing, LastView, Setup, Signs, Theme};
pub use terminal::{Emoji, Terminal};

/// The program.
pub struct App {
    /// What is true whatever is on screen.
    pub model: Model,
    /// What fills the screen.
    pub screens: Screens,
    /// What lies over it, innermost first.
    pub layers: Layers,
    /// What is laid out of all that.
    pub view: View,
    /// Language, colours, terminal.
    pub interface: Interface,
    /// What is said in the hint row until the next key.
    pub notice: Option<String>,
}

impl App {
    /// A program that has read nothing yet.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let mut model = if setup.notes { Model::without_timeline() } else { Model::new(&setup.filter, &setup.last) };
        model.search.name_in(naming(&setup.words), None);
        let mut app = Self {
            model,
            screens: if setup.notes { Screens::of_notes() } else { Screens::split(setup.last.split) },
            layers: Layers::default(),
            view: View::new(setup.drawing.room(setup.size)),
            notice: setup.faults.first().map(|fault| fault.placed_shortly(&setup.words)),
            interface: Interface::new(setup),
        };
        app.present();
        app
    }

    /// What is on screen, to go on from there another time; none where no timeline is shown.
    #[must_use]
    pub fn last_view(&self) -> Option<LastView> {
        self.model.timeline()?;
        let event = self.model.event().map(|event| event.id.clone());
        let excerpt = self.model.selection.excerpt;
        let (language, titles) = self.interface.turned();
        let (filter, split) = (self.model.search.line().to_owned(), self.screens.browse.split);
        Some(LastView { event, excerpt, filter, split, language, titles })
    }

    /// What happens, and what the world is asked to do about it.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let mut requests = Requests::new();
        match message {
            Message::Key(chord) => requests = self.answer(&Input::Key(chord)).requests,
            Message::Paste(text) => requests = self.answer(&Input::Paste(text)).requests,
            Message::Mouse(mouse) => {
                requests = self.meant(mouse).map_or_else(Requests::new, |input| self.answer(&input).requests);
            }
            Message::Resized(size) => self.view.size = self.interface.drawing.room(size),
            Message::Loaded { generation, outcome } => requests = self.on_loaded(generation, outcome),
            Message::Unchanged { generation } => requests = self.on_unchanged(generation),
            Message::FilesChanged => requests = self.on_files_changed(),
            Message::NotTold(reason) => requests = self.on_not_told(reason),
            Message::Indexed { generation, index } => {
                self.model.take_index(generation, index);
                requests.extend(self.model.library.examine().map(Request::Effect));
                requests.extend(self.interface.to_present(self.model.ready_subject()));
            }
            Message::Examined { generation, findings } => self.model.library.examined(generation, findings),
            Message::Progress { generation, read, total } => self.model.library.advance(generation, read, total),
            // However the editor ended, it may have saved before.
            Message::Edited { trouble } => {
                requests.extend([Request::Reload].into_iter().chain(trouble.map(Request::Say)));
            }
            Message::StepOver => requests = self.screens.on_step_over(&self.model, self.view.stage.pages).requests,
            Message::Remote { from, command } => {
                requests = self.screens.on_command(from, &command, &self.model, self.view.stage.pages).requests;
            }
            Message::Proposed(Ok(proposal)) => self.layers.open(Layer::of_proposal(proposal)),
            Message::Written(notice) => requests.extend([Request::Reload, Request::Say(notice)]),
            Message::NoDigit => requests = self.screens.on_no_digit(&self.model).requests,
            Message::Copied(notice)
            | Message::Browsed(notice)
            | Message::NotesOpened(notice)
            | Message::Proposed(Err(notice)) => {
                requests.push(Request::Say(notice));
            }
            Message::Stage { report, clock } => {
                // What was said of its absence holds no longer.
                self.notice =
                    self.notice.take().filter(|_| self.screens.notes.as_ref().is_some_and(|notes| notes.connected));
                self.of_notes(|notes| notes.take(report, clock));
            }
            Message::Peeked(report) => self.of_notes(|notes| notes.take_peek(report)),
            Message::Refused(why) => requests.push(Request::Say(Notice::new(why.message()))),
            Message::StageGone => self.of_notes(Notes::lose),
            Message::Second { clock, time } => self.of_notes(|notes| notes.tick(clock, time)),
            Message::Terminal(terminal) => self.interface.terminal = *terminal,
            Message::Background(theme) => self.interface.take_background(theme),
            Message::NotRemembered(reason) => {
                requests.push(Request::Say(Notice::new("not-remembered").with("reason", reason)));
            }
            Message::Remembered { history, saved, form, left } => {
                self.model.search.remember(history, saved);
                self.model.form = form.unwrap_or_default();
                self.model.left_talks = left.into_iter().collect();
            }
        }
        self.carry_out(requests)
    }

    /// Hands an input to whoever lies in front, and does nothing yet of what is asked for: the first half of [`Self::update`].
    pub fn answer(&mut self, input: &Input) -> Answer {
        if !matches!(input, Input::Mouse(mouse) if mouse.kind != MouseKind::Press) {
            self.notice = None;
        }
        if let Input::Key(chord) = input {
            self.interface.keyboard.learn(*chord);
        }
        route(input, &mut self.layers, &mut self.screens, (&self.model, &self.view, &self.interface))
    }

    /// What the mouse does; a click on a key in the last row, or in the banner, presses that key.
    fn meant(&self, mouse: Mouse) -> Option<Input> {
        let pressed = mouse.kind == MouseKind::Press && self.view.layout.is_some();
        let key = |row: Footer| row.key_at(self.view.at(mouse)).filter(|_| pressed).map(Input::Key);
        if self.view.on_banner(mouse) {
            return banner(self).and_then(key);
        }
        Some(if pressed { key(Footer::of(self)) } else { None }.unwrap_or(Input::Mouse(mouse)))
    }

    /// Does what was asked for, and lays out what is on screen then: the other half of [`Self::update`].
    pub fn carry_out(&mut self, requests: Requests) -> Vec<Effect> {
        let mut effects = Vec::new();
        for request in requests {
            self.perform(request, &mut effects);
        }
        self.present();
        effects.extend(self.screens.stage.as_mut().and_then(|stage| stage.report_change(&self.model)));
        effects
    }

    fn of_notes(&mut self, change: impl FnOnce(&mut Notes)) {
        if let Some(notes) = &mut self.screens.notes {
            change(notes);
        }
    }

    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        self.layers.hints(&self.model).unwrap_or_else(|| self.screens.hints(&self.model, &self.view.room()))
    }

    fn perform(&mut self, request: Request, effects: &mut Vec<Effect>) {
        match request {
            Request::Change(change) => {
                let outcome = self.model.apply(change, self.view.whereabouts(&self.screens));
                self.take(outcome, effects);
            }
            Request::Move(moved) => {
                if let Some(change) = self.view.apply(moved, &self.model, &self.interface.words) {
                    self.perform(Request::Change(change), effects);
                }
            }
            Request::Turn(turn) => {
                if turn == Turn::Browse {
                    self.layers.close_lists();
                }
                let here = || self.model.spot(self.view.whereabouts(&self.screens));
                let from = if turn == Turn::Questions { here() } else { None };
                if let Some(moved) = self.screens.turn(turn, from) {
                    self.view.apply(moved, &self.model, &self.interface.words);
                }
            }
            Request::Find { line, origin } => {
                let from = self.view.text().document.paragraph_from(origin);
                let reads = self.screens.reads(&self.model, self.interface.words.titles());
                let find = self.screens.find_mut().get_or_insert_default();
                find.attend(&self.model, reads);
                let moved = find.look_for(&line, &self.model, origin, from);
                self.view.apply(moved, &self.model, &self.interface.words);
            }
            Request::KeepFind(from) => self.keep_find(from, effects),
            Request::Open(opening) => self.open(opening, effects),
            Request::Choose { title, choices } => self.layers.open(Layer::of_choices(title, choices)),
            Request::Form(form) => self.layers.open(Layer::of_form(*form)),
            Request::SelectWords(between) => self.select_words(between, effects),
            Request::ReadFound { line, source, paragraph, at } => self.read_found(line, source, (paragraph, at)),
            Request::Palette => self.turn_palette(),
            Request::Run(command) => self.run(command, effects),
            Request::Effect(effect) => {
                match &effect {
                    Effect::Quit => {
                        effects.extend(self.model.end_talk().and_then(|(_, left)| left).map(Effect::Remember));
                    }
                    Effect::Plan(plan) => self.model.planned = plan.to_read(),
                    Effect::WriteProposed => self.model.awaited = self.model.planned.take(),
                    _ => {}
                }
                effects.push(effect);
            }
            Request::Say(notice) => self.take(Outcome::say(notice), effects),
            Request::Reload => effects.extend(self.model.library.request()),
            Request::Interface(setting) => {
                let outcome = self.interface.turn(setting);
                self.take(outcome, effects);
            }
            Request::Language => self.turn_language(),
            Request::Titles => self.turn_titles(effects),
            Request::CopyComparison => self.take(comparison::copy(&self.model, &self.interface.words), effects),
            Request::Copy(form) => {
                for outcome in citation::copy(&mut self.model, form, &self.interface.words) {
                    self.take(outcome, effects);
                }
            }
            Request::EditEvent => effects.push(Effect::Edit(self.model.event_to_edit())),
            Request::Present(wanted) => self.present_talk(wanted, effects),
            Request::Tell(to) => self.move_talk(to, effects),
            Request::LeaveStage => self.leave_stage(effects),
            Request::EditArticle => self.take(self.model.edit_article(), effects),
        }
    }

    /// Selects words: from one code point of the file to another, else those that the reader is at, or the first in sight.
    fn select_words(&mut self, between: Option<(u32, u32)>, effects: &mut Vec<Effect>) {
        let in_sight = |source: Ix<Source>| {
            let sight = self.view.text().sight(source.of(&self.model.timeline()?.sources)?);
            WordSelection::in_sight(&self.model, source, &sight, &self.screens.places_in(&self.model, source))
        };
        let selected = self.view.text().source.and_then(|source| {
            between.map_or_else(|| in_sight(source), |points| WordSelection::between(&self.model, source, points))
        });
        let Some(selected) = selected else { return self.take(Outcome::said("words-nothing"), effects) };
        self.layers.close_words();
        self.layers.open(Layer::Words(selected));
    }

    /// Reads an article by itself where words stand in it that were looked for in all of them; they are marked as those of a find are.
    fn read_found(&mut self, line: String, source: Ix<Source>, place: (usize, u32)) {
        self.screens.turn(Turn::Article(source), None);
        self.present();
        let reads = self.screens.reads(&self.model, self.interface.words.titles());
        let find = self.screens.find_mut().get_or_insert_default();
        find.attend(&self.model, reads);
        let moved = find.look_for(&line, &self.model, Reading::default(), Some(place));
        self.view.apply(moved, &self.model, &self.interface.words);
        self.model.sought = line;
    }

    /// Reads titles in another of their languages, on all screens.
    fn turn_titles(&mut self, effects: &mut Vec<Effect>) {
        let of_notes = self.screens.notes.as_ref().map(Notes::languages);
        let languages = of_notes.unwrap_or_else(|| self.model.title_languages());
        let Some(said) = self.interface.turn_titles(&languages) else {
            return self.take(Outcome::said("titles-only"), effects);
        };
        self.notice = Some(said);
        self.reword();
    }

    /// Speaks the other language, on all screens.
    fn turn_language(&mut self) {
        self.interface.turn_language();
        self.layers.reword();
        self.model.search.name_in(naming(&self.interface.words), self.model.library.index.as_ref());
        self.notice = Some(self.interface.words.text("language-on").into_owned());
        self.reword();
    }

    /// Has everything laid out in the words that hold now; the reader stays where reading was.
    fn reword(&mut self) {
        let at = self.view.whereabouts(&self.screens);
        self.view.reword();
        if let Some(facets) = &mut self.screens.browse.facets {
            facets.reword();
        }
        self.view.resume(at, &self.model);
    }

    /// Keeps what is looked for; where only another account of the event has it, that is read and named.
    fn keep_find(&mut self, from: Option<Spot>, effects: &mut Vec<Effect>) {
        self.perform(Request::Change(Change::Leave(from)), effects);
        let elsewhere = self.screens.find().and_then(|find| find.elsewhere);
        if let Some(Elsewhere { account, selection }) = elsewhere {
            self.perform(Request::Change(Change::Passage(selection)), effects);
            let notice = Notice::new("find-in-account").with("account", account);
            self.perform(Request::Say(notice), effects);
        }
    }

    /// Says what came of something, and asks the world for what follows from it.
    fn take(&mut self, Outcome { notice, effect, resume }: Outcome, effects: &mut Vec<Effect>) {
        if let Some(notice) = notice {
            self.notice = Some(notice.text(&self.interface.words));
        }
        if let Some(at) = resume {
            self.screens.browse.focus = at.focus;
            self.view.resume(at, &self.model);
        }
        effects.extend(effect);
    }

    fn open(&mut self, opening: Opening, effects: &mut Vec<Effect>) {
        match Layer::new(opening, &self.model, &self.interface, self.view.whereabouts(&self.screens)) {
            Ok((layer, requests)) => {
                self.layers.open(layer);
                for request in requests {
                    self.perform(request, effects);
                }
            }
            Err(notice) => self.take(Outcome { notice, ..Outcome::default() }, effects),
        }
    }

    /// Brings everything that follows from the model and the reader's wishes up to date, and lays it out.
    fn present(&mut self) {
        let words = &self.interface.words;
        self.screens.refresh(&mut self.model, words);
        self.layers.refresh(&mut self.model, &self.interface);
        self.view.present(&self.model, &mut self.screens, &mut self.layers, &self.interface);
    }
}
