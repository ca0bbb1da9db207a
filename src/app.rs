//! The program without a terminal: its state, what can happen to it, and what it asks for in return.

pub mod act;
pub mod chronology;
pub mod citation;
pub mod compare;
pub mod edit;
pub mod effect;
pub mod facets;
pub mod filter;
pub mod find;
pub mod jumps;
pub mod layout;
pub mod library;
pub mod list;
pub mod message;
pub mod mouse;
pub mod overlay;
pub mod saved;
pub mod setup;
pub mod source;
pub mod terminal;
pub mod title;
pub mod values;
pub mod waiting;

use crate::finding::Finding;
use crate::i18n::{Arg, Words};
use crate::input::{Chord, Key};
use crate::keymap::{self, Action};
use crate::timeline::Timeline;
use crate::{query::Scope, text::Direction};
use chronology::{Chronology, Make, Standing, line::Columns};
use compare::Compare;
use facets::Facets;
use filter::Filter;
use find::Find;
use jumps::Jumps;
use layout::{Layout, Wishes};
use library::Library;
use list::ListWishes;
use saved::Saved;
use source::SourcePane;
use title::Title;
use waiting::Waiting;

pub use effect::{Edit, Effect};
pub use message::{Loaded, Message, Size};
pub use overlay::Overlay;
pub use setup::{ColoursBy, Setup, Theme};
pub use terminal::Terminal;

/// The two panes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The list of events.
    #[default]
    Chronology,
    /// The event and its article.
    Source,
}

impl Pane {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Chronology => Self::Source,
            Self::Source => Self::Chronology,
        }
    }
}

/// Everything the screen shows, and nothing it could work out.
pub struct State {
    /// The language of the interface.
    pub words: Words,
    /// The colours.
    pub theme: Theme,
    /// The terminal, as far as it is known.
    pub terminal: Terminal,
    /// Whether the mouse is taken.
    pub mouse: bool,
    /// Columns and rows of the screen.
    pub size: Size,
    /// Which pane takes the keys.
    pub focus: Pane,
    /// Whether it has the screen for itself.
    pub zoomed: bool,
    /// How far the split was moved.
    pub split: i16,
    /// What is wrong with the settings.
    pub fault: Option<Finding>,
    /// The timeline on screen.
    pub library: Library,
    /// The first row.
    pub title: Title,
    /// What is wanted of the list.
    pub list: ListWishes,
    /// The list of events.
    pub chronology: Chronology,
    /// The event and its article.
    pub source: SourcePane,
    /// The filter line.
    pub filter: Filter,
    /// What the events found are about, where it is asked for.
    pub facets: Option<Facets>,
    /// What is looked for in the article.
    pub find: Option<Find>,
    /// The accounts of an event side by side, in place of the panes.
    pub compare: Option<Compare>,
    /// What lies over the panes.
    pub overlay: Option<Overlay>,
    /// Filters with a name.
    pub saved: Saved,
    /// Where the reader was.
    pub jumps: Jumps,
    /// A key that waits for another one.
    pub waiting: Option<Waiting>,
    /// What is said in the hint row until the next key.
    pub toast: Option<String>,
    /// A number typed before a key.
    pub count: Option<u32>,
    /// Where everything stands; nothing on a screen too small.
    pub layout: Option<Layout>,
    /// The newest request to read the files.
    generation: u64,
    /// What decides about the colours.
    colours_by: ColoursBy,
    /// Whether the mouse holds the rule between the panes.
    dragging: bool,
}

impl State {
    /// A program that has read nothing yet.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let mut state = Self {
            toast: setup.fault.as_ref().map(|fault| fault.placed_shortly(&setup.words)),
            words: setup.words,
            theme: setup.theme,
            terminal: setup.terminal,
            mouse: setup.mouse,
            size: setup.size,
            focus: Pane::default(),
            zoomed: false,
            split: 0,
            fault: setup.fault,
            library: Library::reading(),
            title: Title::default(),
            list: ListWishes::default(),
            chronology: Chronology::default(),
            source: SourcePane::default(),
            filter: Filter::starting_with(&setup.filter),
            facets: None,
            find: None,
            compare: None,
            overlay: None,
            saved: Saved::default(),
            jumps: Jumps::default(),
            waiting: None,
            count: None,
            layout: None,
            generation: 0,
            colours_by: setup.colours_by,
            dragging: false,
        };
        state.settle();
        state
    }

    /// The way layouts run.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.words.language().direction()
    }

    /// What happens, and what the world is asked to do about it.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let effects = match message {
            Message::Key(chord) => self.key(chord),
            Message::Paste(paste) => self.paste(paste.as_str()),
            Message::Mouse(mouse) => self.pointer(mouse),
            Message::Resized(size) => {
                self.size = size;
                Vec::new()
            }
            Message::Loaded { generation, outcome } => {
                self.loaded(generation, outcome);
                Vec::new()
            }
            Message::Edited { trouble } => {
                // However the editor ended, it may have saved before.
                let effects = self.act(Action::Reload);
                if let Some((id, args)) = trouble {
                    self.say(id, &args);
                }
                effects
            }
            told @ (Message::Terminal(_) | Message::Background(_) | Message::NotRemembered(_)) => self.told(told),
            Message::Remembered { history, saved } => {
                self.filter.history.take(history);
                self.saved.filters = saved;
                Vec::new()
            }
            Message::Progress { generation, read, total } => {
                self.library.advance(generation == self.generation, read, total);
                Vec::new()
            }
            Message::Indexed { generation } => {
                // What was typed before is looked for now.
                if generation == self.generation && !self.filter.query().is_empty() {
                    self.list_found();
                }
                self.count_facets();
                Vec::new()
            }
        };
        self.settle();
        effects
    }

    fn key(&mut self, chord: Chord) -> Vec<Effect> {
        self.toast = None;
        if let Some(effects) = self.always(chord) {
            return effects;
        }
        if let Some(waiting) = self.waiting.take() {
            return self.key_while_waiting(waiting, chord);
        }
        if self.overlay.is_some() {
            return self.key_in_overlay(chord);
        }
        if self.saved.list.is_some() {
            return self.key_in_saved(chord);
        }
        if self.compare.is_some() {
            return self.key_in_compare(chord);
        }
        if self.finding() {
            return self.key_in_find(chord);
        }
        if self.filter.typing() {
            return self.key_in_filter(chord);
        }
        if self.in_facets()
            && let Some(effects) = self.key_in_facets(chord)
        {
            return effects;
        }
        if let Some(digit) = self.digit(chord) {
            self.count = Some(digit);
            return Vec::new();
        }
        let effects = keymap::action_of(chord).map_or_else(Vec::new, |action| self.act(action));
        self.count = None;
        effects
    }

    /// Keys that no mode may swallow.
    fn always(&mut self, chord: Chord) -> Option<Vec<Effect>> {
        let action = keymap::action_of(chord)?;
        let everywhere = chord.ctrl && matches!(action, Action::Quit | Action::Suspend | Action::Redraw);
        everywhere.then(|| self.act(action))
    }

    /// A digit that belongs to a number before a key; the first is never 0.
    fn digit(&self, chord: Chord) -> Option<u32> {
        let Key::Char(c) = keymap::layout::latin(chord).key else { return None };
        let digit = c.to_digit(10).filter(|_| !chord.ctrl && !chord.alt)?;
        match self.count {
            None if digit == 0 => None,
            before => Some(before.unwrap_or(0).saturating_mul(10).saturating_add(digit).min(9_999_999)),
        }
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        // Pasted text is never run as keys.
        if self.saved.list.is_some() {
            self.type_name(|name| {
                name.insert(text);
            });
        } else if self.finding() {
            self.paste_in_find(text);
        } else if self.filter.typing() && self.filter.paste(text) {
            self.list_found();
        }
        Vec::new()
    }

    fn loaded(&mut self, generation: u64, outcome: Result<Box<Loaded>, Vec<Finding>>) {
        if generation < self.generation {
            return;
        }
        let again = self.library.timeline.is_some();
        match outcome {
            Err(findings) => self.library.refuse(findings),
            Ok(loaded) => self.take(*loaded),
        }
        if let Some(overlay) = &mut self.overlay {
            overlay.forget();
        }
        if again && self.library.unreadable.is_empty() && self.toast.is_none() {
            self.toast = Some(self.words.say("reloaded").into_owned());
        }
    }

    fn take(&mut self, loaded: Loaded) {
        let before = self.library.timeline.clone().unwrap_or_default();
        let selected = self.chronology.selected();
        self.library.take(loaded);
        let Some(timeline) = self.library.timeline.clone() else { return };
        self.chronology.take(&timeline);
        self.source.clear();
        self.compare = None;
        self.filter.attend(Scope::of(&timeline));
        self.keep_find();
        self.find.iter_mut().for_each(Find::forget);
        // The same event, or the place in time where it was.
        let place = |place: usize| {
            let Some(was) = before.events.get(place) else { return place };
            let found = timeline.events.iter().position(|event| event.id == was.id);
            found.unwrap_or_else(|| timeline.events.partition_point(|event| event.date.order(&was.date).is_lt()))
        };
        self.filter.follow(place);
        self.list(selected.map(place));
    }

    /// Opens what is selected, lays out what is on screen, and nothing more.
    fn settle(&mut self) {
        self.settle_overlay();
        self.settle_saved();
        self.settle_waiting();
        let Some(timeline) = self.library.timeline.clone() else {
            self.layout = layout::lay_out(self.size, self.wishes());
            return;
        };
        match self.chronology.selected() {
            Some(event) if self.source.event() == Some(event) => {}
            Some(event) => self.source.open(&timeline, event, 0),
            None => self.source.close(),
        }
        self.settle_layout(&timeline);
        self.settle_title();
        self.settle_advice();
        self.settle_offers();
        self.settle_facets();
        self.settle_chronology(&timeline);
        self.settle_find();
        self.settle_find_line();
        self.settle_source(&timeline);
        self.settle_compare();
    }

    /// The head's height depends on the pane's width, and the article's place on the head's height: so the width first.
    fn settle_layout(&mut self, timeline: &Timeline) {
        let layout = layout::lay_out(self.size, self.wishes());
        let event = self.source.event().and_then(|place| timeline.events.get(place));
        if let (Some(pane), Some(event)) = (layout.and_then(|layout| layout.source), event) {
            self.source.head.settle(timeline, event, &self.words, pane.event.width.saturating_sub(2));
        }
        self.layout = layout::lay_out(self.size, self.wishes());
    }

    fn settle_chronology(&mut self, timeline: &Timeline) {
        let Some(pane) = self.layout.and_then(|layout| layout.chronology) else { return };
        let columns = Columns::new(pane.width, timeline.events.len());
        let search = &self.filter.search;
        let mut make = Make { words: &self.words, search, year_is_said: false, standing: Standing::Sure };
        self.chronology.settle(timeline, columns, usize::from(pane.height), &mut make);
    }

    fn settle_source(&mut self, timeline: &Timeline) {
        let Some(pane) = self.layout.and_then(|layout| layout.source) else { return };
        self.source.settle(timeline, &self.words, pane.column.width, usize::from(pane.article.height));
        let search = &self.filter.search;
        let mut make = Make { words: &self.words, search, year_is_said: false, standing: Standing::Sure };
        self.source.settle_hits(timeline, &mut make);
    }

    fn wishes(&self) -> Wishes {
        Wishes {
            focus: self.focus,
            zoomed: self.zoomed,
            split: self.split,
            direction: self.direction(),
            event_rows: self.source.head.wants(),
            facets: self.facets.is_some(),
        }
    }

    /// Says something in the hint row until the next key.
    fn say(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.toast = Some(self.words.with(id, args).into_owned());
    }
}
