//! What a layer or a screen answers to an input.

pub mod choice;
pub mod form;
pub mod step;

use smallvec::SmallVec;

use super::hint::key;
use super::model::Change;
use super::model::citation::CopyForm;
use super::model::delivery::{Beginning, TalkMove};
use super::model::jumps::Spot;
use super::{Effect, Notice, Pane, Reading};
use crate::keymap::{Action, Command};
use crate::query::facets::Sign;
use crate::timeline::talk::Subject;
use crate::timeline::{Ix, Source};
use choice::Choice;
use form::Form;
use step::ChangeStep;

/// Whether an input ends where it arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// It ends here; nothing behind hears of it.
    Handled,
    /// It goes on to what lies behind.
    PassedOn,
    /// It ends here, and so does the layer.
    Close,
    /// The layer ends here, and the input goes on to what lies behind.
    CloseAndPassOn,
}

/// What is to be done about an input beside what the one that answers did to itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Where the input goes.
    pub flow: Flow,
    /// What other parts are asked for, in this order.
    pub requests: Requests,
}

/// What other parts are asked for: seldom more than two things, which are kept in place, as most keys and turns of the wheel ask.
pub type Requests = SmallVec<[Request; 2]>;

impl Reply {
    /// The input ends here, and nothing is asked for.
    pub const HANDLED: Self = Self { flow: Flow::Handled, requests: Requests::new_const() };
    /// The input goes on to what lies behind.
    pub const PASSED_ON: Self = Self { flow: Flow::PassedOn, requests: Requests::new_const() };
    /// The layer ends here.
    pub const CLOSE: Self = Self { flow: Flow::Close, requests: Requests::new_const() };

    /// The input ends here, and something is asked for.
    #[must_use]
    pub fn asks(request: Request) -> Self {
        Self { flow: Flow::Handled, requests: Requests::from_iter([request]) }
    }

    /// The layer ends here, and something is asked for.
    #[must_use]
    pub fn closes(requests: impl IntoIterator<Item = Request>) -> Self {
        Self { flow: Flow::Close, requests: requests.into_iter().collect() }
    }
}

impl From<Option<Request>> for Reply {
    /// The input ends here, whether or not something is asked for.
    fn from(request: Option<Request>) -> Self {
        request.map_or(Self::HANDLED, Self::asks)
    }
}

/// Something that concerns another part than the one that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// What is looked for or selected changes.
    Change(Change),
    /// The panes show another part of their rows.
    Move(Move),
    /// The screen, or what has the focus on it, becomes another.
    Turn(Turn),
    /// Other words are looked for in the article; where reading was when typing them began.
    Find {
        /// The words.
        line: String,
        /// The place of the article.
        origin: Reading,
    },
    /// What is looked for in the article is kept; where reading was when typing began. Where only another account of the event has it,
    /// that is read.
    KeepFind(Option<Spot>),
    /// A layer opens in front.
    Open(Opening),
    /// A list to choose from opens in front.
    Choose {
        /// Names its title.
        title: &'static str,
        /// What can be chosen.
        choices: Vec<Choice>,
    },
    /// Fields to be filled in open in front.
    Form(Box<Form>),
    /// Everything that can be done here is listed in front; where it is already, no longer.
    Palette,
    /// Something is done that was found by its name.
    Run(Command),
    /// An article is read by itself, where words stand that were looked for in all of them.
    ReadFound {
        /// The words.
        line: String,
        /// The article.
        source: Ix<Source>,
        /// The paragraph, by its place in the article.
        paragraph: usize,
        /// Its code point.
        at: u32,
    },
    /// Words of the article in front are selected: from one code point of the file to another; none for the first in sight.
    SelectWords(Option<(u32, u32)>),
    /// What the world is asked for.
    Effect(Effect),
    /// Something is said in the hint row.
    Say(Notice),
    /// The files are read again.
    Reload,
    /// A setting of the interface becomes another.
    Interface(Setting),
    /// The program speaks its other language.
    Language,
    /// Titles, names and texts are read in the next of their languages.
    Titles,
    /// The comparison is copied with its sources.
    CopyComparison,
    /// Something of the event is copied in this form.
    Copy(CopyForm),
    /// The editor opens the timeline at the event.
    EditEvent,
    /// The editor opens the article at the passage.
    EditArticle,
    /// A talk begins.
    Present(Present),
    /// The talk goes somewhere.
    Tell(TalkMove),
    /// The talk ends.
    LeaveStage,
}

/// A talk that is to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// What it is about.
    pub subject: Subject,
    /// Where it begins.
    pub from: Beginning,
}

/// What can be opened in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The keys.
    Help,
    /// The keys of the notes and of the stage.
    HelpOfNotes,
    /// What is wrong with the data.
    Problems,
    /// Everything the file says of the selected event.
    Details,
    /// How right-to-left text is sent to the terminal, to choose from.
    Terminal,
    /// Filters with a name.
    Saved,
    /// A menu for a letter to mark this place with.
    Mark,
    /// A menu for the letter of a place to return to.
    Return,
    /// A menu for an event linked with this one.
    See,
    /// A menu for the form in which something of the event is copied.
    Copy,
    /// A menu for a value of the event to filter by.
    Value(Sign),
    /// The line of the filter.
    Filter,
    /// The line of the filter, with the caret at a column of it.
    FilterAt(u16),
    /// The line of words to find in the article.
    Find,
    /// The addresses of an article, to choose from; of the passage that is read and its event where none is named.
    Addresses(Option<Ix<Source>>),
    /// The line of words to find in all articles.
    Articles,
    /// What can be told, to choose from.
    Talks,
    /// A question on the way to a change of the file.
    Change(ChangeStep),
    /// The stops of the talk; whether words to find one by are typed.
    Stops(bool),
}

/// What can be set while the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Dark or light colours.
    Theme,
    /// Whether the mouse is taken, or left to the terminal.
    Mouse,
}

/// A change of what the screen shows, or of what has the focus on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Give a pane the focus.
    Focus(Pane),
    /// Show everything on which accounts differ.
    Questions,
    /// Compare the accounts of the selected event.
    Compare,
    /// Show what was shown before.
    Back,
    /// List the articles, pointing at one.
    Shelf(Option<Ix<Source>>),
    /// Read one of them by itself.
    Article(Ix<Source>),
    /// Show the panes again.
    Browse,
    /// Show the talk.
    Stage,
    /// Step to another hit of what is found in the article.
    Hit(bool),
    /// Find no longer.
    EndFind,
}

/// Another part of the rows that a pane has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The list by rows; the selection stays in sight.
    List(isize),
    /// Nothing of the list that is in sight, whatever is selected of it: the mouse is over it.
    Still,
    /// The selection by rows of the list, as a page does.
    Page(isize),
    /// The selection to the first event under the next heading, or under this one or the one before.
    Heading(bool),
    /// The article by rows.
    Source(isize),
    /// The article to its end, or to its beginning.
    SourceEnd(bool),
    /// The article by a page, and at its end the next event; or back.
    Read(bool),
    /// The next passage of the article from what is in sight, or the one before, and its event.
    Passage(bool),
    /// The article so that the excerpt stands a third down.
    Excerpt,
    /// The article so that a place of it is in the first row.
    Resume(Reading),
    /// The article so that a code point of a paragraph, or of the translation, is in sight: from where it is, or from a place of it.
    Hit {
        /// The place of the article in the first row, to begin with.
        from: Option<Reading>,
        /// The paragraph, by its place in the article; none for the translation.
        paragraph: Option<usize>,
        /// Its code point.
        at: u32,
    },
}

/// What neither a layer nor a screen swallows, and so can be asked for anywhere.
pub const UNSTOPPABLE: [Action; 6] =
    [Action::Suspend, Action::Redraw, Action::Quit, Action::Language, Action::Theme, Action::Mouse];

/// What an action asks for, where that depends on no screen and no layer. Whether they let it through is theirs to say.
#[must_use]
pub fn request_of(action: Action) -> Option<Request> {
    Some(match action {
        Action::Quit => Request::Effect(Effect::Quit),
        Action::Suspend => Request::Effect(Effect::Suspend),
        Action::Redraw => Request::Effect(Effect::Redraw),
        Action::Reload => Request::Reload,
        Action::Theme => Request::Interface(Setting::Theme),
        Action::Language => Request::Language,
        Action::Titles => Request::Titles,
        Action::Mouse => Request::Interface(Setting::Mouse),
        Action::Copy => Request::Open(Opening::Copy),
        Action::EditEvent => Request::EditEvent,
        Action::EditArticle => Request::EditArticle,
        Action::OpenAddress => Request::Open(Opening::Addresses(None)),
        Action::SearchArticles => Request::Open(Opening::Articles),
        Action::NewEvent => Request::Say(Notice::new("words-first").with("key", key(Action::Brush))),
        Action::Help => Request::Open(Opening::Help),
        Action::Palette => Request::Palette,
        Action::Problems => Request::Open(Opening::Problems),
        Action::Details => Request::Open(Opening::Details),
        Action::Terminal => Request::Open(Opening::Terminal),
        Action::Saved => Request::Open(Opening::Saved),
        Action::Present => Request::Open(Opening::Talks),
        Action::Questions => Request::Turn(Turn::Questions),
        Action::Value => Request::Open(Opening::Value(Sign::Include)),
        Action::See => Request::Open(Opening::See),
        Action::Mark => Request::Open(Opening::Mark),
        Action::Return => Request::Open(Opening::Return),
        Action::Sort => Request::Change(Change::Sort),
        Action::Dim => Request::Change(Change::Dim),
        Action::Undo => Request::Change(Change::Undo),
        Action::Redo => Request::Change(Change::Redo),
        Action::Changes => Request::Open(Opening::Change(ChangeStep::Menu)),
        Action::TakeBack => Request::Effect(Effect::TakeBack),
        Action::NextChange => Request::Change(Change::NextChange),
        Action::JumpBack => Request::Change(Change::Travel(true)),
        Action::JumpForward => Request::Change(Change::Travel(false)),
        Action::NextAccount => Request::Change(Change::Account(true)),
        Action::PreviousAccount => Request::Change(Change::Account(false)),
        _ => return None,
    })
}

/// The same, of the actions only that are let through.
#[must_use]
pub fn request_if_among(action: Option<Action>, allowed: &[Action]) -> Option<Request> {
    action.filter(|action| allowed.contains(action)).and_then(request_of)
}
