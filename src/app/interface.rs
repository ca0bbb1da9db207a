//! What holds of the interface itself: its language, its colours, the terminal, the mouse.

use super::model::delivery::Beginning;
use super::outcome::Outcome;
use super::request::{Present, Request, Setting};
use super::{AskedTalk, Colours, ColoursBy, Drawing, Effect, Setup, Signs, Terminal, Theme};
use crate::finding::Finding;
use crate::i18n::{Catalog, Language};
use crate::input::ColourDepth;
use crate::keymap::Keymap;
use crate::keymap::layout::Keyboard;
use crate::text::Direction;
use crate::timeline::talk::Subject;

/// The interface, whatever it shows.
pub struct Interface {
    /// The texts of its language.
    pub words: Catalog,
    /// The keys.
    pub keymap: Keymap,
    /// The way layouts run.
    pub direction: Direction,
    /// The way that was chosen for them, whatever the language.
    chosen_direction: Option<Direction>,
    /// The theme.
    pub theme: Theme,
    /// The terminal, as far as it is known.
    pub terminal: Terminal,
    /// The language of the program that the reader turned to, and that of titles.
    turned: (Option<Language>, Option<String>),
    /// What is wrong with the settings.
    pub faults: Vec<Finding>,
    /// How what there is to see is told.
    pub drawing: Drawing,
    /// What signs are drawn with.
    pub signs: Signs,
    /// Whether the mouse is taken.
    mouse: bool,
    /// What decides about the colours.
    colours_by: ColoursBy,
    /// The most colours that are wanted.
    most_colours: ColourDepth,
    /// The talk that was asked for at the start.
    pub talk: Option<AskedTalk>,
    /// Whether it is still to begin.
    to_begin: bool,
    /// How the keyboard is set, as far as it has told.
    pub keyboard: Keyboard,
}

impl Interface {
    /// As the program is started.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let Setup {
            mut words,
            keymap,
            direction,
            theme,
            most_colours,
            terminal,
            faults,
            mouse,
            colours_by,
            talk,
            last,
            drawing,
            signs,
            ..
        } = setup;
        words.name_keys(keymap.names());
        let to_begin = talk.is_some();
        let turned = (last.language, last.titles);
        let chosen_direction = direction;
        let direction = direction.unwrap_or(words.language().direction());
        Self {
            words,
            keymap,
            direction,
            chosen_direction,
            turned,
            theme,
            terminal,
            faults,
            drawing,
            signs,
            mouse,
            colours_by,
            most_colours,
            talk,
            to_begin,
            keyboard: Keyboard::default(),
        }
    }

    /// What begins the talk that was asked for at the start, once there is something to tell.
    pub fn to_present(&mut self, listed: Option<Subject>) -> Option<Request> {
        let asked = self.talk.as_ref().filter(|_| self.to_begin)?;
        let listed = listed?;
        self.to_begin = false;
        let from = if asked.resumes { Beginning::Left } else { Beginning::Start };
        Some(Request::Present(Present { subject: asked.tour.clone().map_or(listed, Subject::Tour), from }))
    }

    /// The colours that hold: of the theme, as many as the terminal has and the reader wants.
    #[must_use]
    pub fn colours(&self) -> Colours {
        // What was asked for holds on any terminal, and where nothing is known of its background nothing is left to it.
        let painted = self.theme != Theme::Plain && matches!(self.colours_by, ColoursBy::Reader | ColoursBy::Silence);
        Colours { theme: self.theme, depth: self.terminal.depth.min(self.most_colours), painted }
    }

    /// What is wrong with the settings, and with the terminal.
    pub fn faults(&self) -> impl Iterator<Item = &Finding> {
        self.faults.iter().chain(&self.terminal.fault)
    }

    /// Changes a setting; what is to be said of it, and what the world is asked to do.
    pub fn turn(&mut self, setting: Setting) -> Outcome {
        match setting {
            Setting::Theme => {
                self.colours_by = ColoursBy::Reader;
                self.theme = self.theme.next();
                Outcome::said(self.theme.message())
            }
            Setting::Mouse => {
                self.mouse = !self.mouse;
                let said = Outcome::said(if self.mouse { "mouse-on" } else { "mouse-off" });
                Outcome { effect: Some(Effect::Mouse(self.mouse)), ..said }
            }
        }
    }

    /// Speaks the other language; layouts run as it does, unless their direction was chosen.
    pub fn turn_language(&mut self) {
        let language = self.words.language().next();
        self.words = self.words.translated(language);
        self.turned.0 = Some(language);
        self.direction = self.chosen_direction.unwrap_or(language.direction());
    }

    /// The language of the program that the reader turned to, and that of titles, now or when the timeline was open last.
    #[must_use]
    pub fn turned(&self) -> (Option<Language>, Option<String>) {
        self.turned.clone()
    }

    /// Reads titles, names and texts in the next of these languages; what is to be said of it, nothing where there is no other.
    pub fn turn_titles(&mut self, languages: &[String]) -> Option<String> {
        let words = &mut self.words;
        let now = languages.iter().position(|tag| tag == words.titles());
        let next = languages.get(now.map_or(0, |now| (now + 1) % languages.len()))?;
        if next == words.titles() {
            return None;
        }
        words.read_titles_in(next);
        self.turned.1 = Some(next.clone());
        let id = format!("titles-in-{next}");
        Some(if words.knows(&id) {
            words.text(&id).into_owned()
        } else {
            words.with("titles-in", &[("language", next.as_str().into())]).into_owned()
        })
    }

    /// Takes the theme that the terminal's background wants, unless the reader has chosen; none where the terminal does not say.
    pub fn take_background(&mut self, theme: Option<Theme>) {
        (self.theme, self.colours_by) = match (self.colours_by, theme) {
            (ColoursBy::Reader, _) | (ColoursBy::Background, None) => return,
            (_, Some(theme)) => (theme, ColoursBy::Background),
            (ColoursBy::Guess | ColoursBy::Silence, None) => (self.theme, ColoursBy::Silence),
        };
    }
}
