//! What the program is started with.

use strum::{IntoStaticStr, VariantArray};

use crate::finding::Finding;
use crate::i18n::{Catalog, Language};
use crate::input::ColourDepth;
use crate::keymap::Keymap;
use crate::text::Direction;

use super::{Size, Terminal};

/// Everything the state needs from outside before anything happens.
pub struct Setup {
    /// The language of the interface.
    pub words: Catalog,
    /// The keys.
    pub keymap: Keymap,
    /// The way layouts run; as the language of the interface does where nobody chose one.
    pub direction: Option<Direction>,
    /// The theme.
    pub theme: Theme,
    /// The most colours that are wanted, however many the terminal has.
    pub most_colours: ColourDepth,
    /// What decides about the colours from now on.
    pub colours_by: ColoursBy,
    /// What is known of the terminal.
    pub terminal: Terminal,
    /// What is wrong with the settings: said in the hint row at first, and told among the problems.
    pub faults: Vec<Finding>,
    /// The filter at first.
    pub filter: String,
    /// What was on screen when this timeline was left, to go on from there.
    pub last: LastView,
    /// Columns and rows of the screen.
    pub size: Size,
    /// How what there is to see is told.
    pub drawing: Drawing,
    /// What signs are drawn with.
    pub signs: Signs,
    /// Whether the mouse is taken at first.
    pub mouse: bool,
    /// The talk to begin with, where one was asked for.
    pub talk: Option<AskedTalk>,
    /// Whether it shows the notes of a talk that is elsewhere, and no timeline.
    pub notes: bool,
}

/// What was on screen when a timeline was left. The language and that of titles are here only where the reader turned them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastView {
    /// The id of the selected event.
    pub event: Option<String>,
    /// Which of its excerpts was read, from 0.
    pub excerpt: usize,
    /// The filter.
    pub filter: String,
    /// How far the split was moved from where it is at first, in steps of four parts of a hundred.
    pub split: i16,
    /// The language of the program.
    pub language: Option<Language>,
    /// The language of titles: a BCP 47 tag.
    pub titles: Option<String>,
}

/// A talk that was asked for on the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedTalk {
    /// A tour, by its id; what is listed without one.
    pub tour: Option<String>,
    /// Seconds between two steps, where they are to follow one another by themselves.
    pub every: Option<u32>,
    /// Whether it begins anew after its end.
    pub repeats: bool,
    /// Whether it goes on where it was left.
    pub resumes: bool,
    /// Whether it is measured how long each stop takes.
    pub rehearses: bool,
}

impl Setup {
    /// What holds where nothing is known and nothing was asked for: layouts run as the language does, dark, with the mouse.
    #[must_use]
    pub fn new(words: Catalog, size: Size) -> Self {
        Self {
            words,
            keymap: Keymap::default(),
            direction: None,
            theme: Theme::default(),
            most_colours: ColourDepth::True,
            colours_by: ColoursBy::default(),
            terminal: Terminal::default(),
            faults: Vec::new(),
            filter: String::new(),
            last: LastView::default(),
            size,
            drawing: Drawing::default(),
            signs: Signs::default(),
            mouse: true,
            talk: None,
            notes: false,
        }
    }
}

/// How what there is to see is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawing {
    /// In panes, columns and signs.
    #[default]
    Panes,
    /// In whole statements, one after the other: for those who hear the screen or feel it.
    Statements,
}

/// What signs are drawn with: bars, rules, corners, blocks, marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    /// Whatever Unicode has.
    #[default]
    Unicode,
    /// The letters of ASCII.
    Ascii,
}

/// The least room that statements are made for: nothing is cut for want of columns, and a page is no smaller than on common screens.
const ROOM: Size = Size { width: 200, height: 24 };

impl Drawing {
    /// The room to lay out for, on a screen of a size.
    #[must_use]
    pub fn room(self, size: Size) -> Size {
        match self {
            Self::Panes => size,
            Self::Statements => Size { width: size.width.max(ROOM.width), height: size.height.max(ROOM.height) },
        }
    }
}

/// What colours are chosen for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "theme-")]
pub enum Theme {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// No colour at all: bold, underline and signs say everything.
    Plain,
}

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// What they are chosen for.
    pub theme: Theme,
    /// Out of how many.
    pub depth: ColourDepth,
    /// Whether letters and what lies behind them are always named, and never left to the terminal.
    pub painted: bool,
}

/// What decides about the colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColoursBy {
    /// The reader, who asked for them or turned them with F3.
    Reader,
    /// The background of the terminal, as far as it is known.
    #[default]
    Background,
    /// Nothing yet: the terminal may still say what its background is.
    Guess,
    /// Nothing: the terminal does not say what its background is.
    Silence,
}

impl Theme {
    /// Names the message that says that it holds.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }

    /// The one that F3 turns to.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
            // A reader who wants none is not served by more.
            Self::Plain => Self::Plain,
        }
    }
}
