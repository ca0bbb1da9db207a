//! What can be asked for on each screen, for a list of it. Tests hold it against what the screens do with their keys.

use super::compare::IN_COMPARISON;
use super::notes::{AT_THE_STAGE, IN_NOTES};
use super::questions::AMONG_QUESTIONS;
use super::review::AS_ELSEWHERE;
use super::shelf::ON_SHELF;
use super::stage::ON_STAGE;
use super::{Screens, Shown, TIME};
use crate::app::Pane;
use crate::app::request::UNSTOPPABLE;
use crate::keymap::local::Local;
use crate::keymap::{Action, Command, Keymap};

/// The ways back.
const BACK: [Action; 2] = [Action::Close, Action::Back];
/// What moves in rows.
const MOVES: [Action; 10] = [
    Action::Down,
    Action::Up,
    Action::PageDown,
    Action::PageUp,
    Action::HalfDown,
    Action::HalfUp,
    Action::ReadOn,
    Action::ReadBack,
    Action::First,
    Action::Last,
];
/// What a comparison does itself beside.
const COMPARED: [Action; 11] = [
    Action::SourceDown,
    Action::SourceUp,
    Action::Open,
    Action::Copy,
    Action::NextAccount,
    Action::PreviousAccount,
    Action::PaneLeft,
    Action::PaneRight,
    Action::NextMatch,
    Action::PreviousMatch,
    Action::Compare,
];
const ASKED: [Action; 9] = [
    Action::Questions,
    Action::Open,
    Action::Compare,
    Action::Search,
    Action::Filter,
    Action::NextMatch,
    Action::PreviousMatch,
    Action::NextMark,
    Action::PreviousMark,
];
/// What the list of articles, and an article that is read, do themselves beside.
const OF_ARTICLES: [Action; 7] = [
    Action::Open,
    Action::Value,
    Action::OpenAddress,
    Action::EditArticle,
    Action::Shelf,
    Action::NextMark,
    Action::PreviousMark,
];
const IN_ARTICLE: [Action; 6] =
    [Action::Search, Action::Brush, Action::NextMatch, Action::PreviousMatch, Action::SourceDown, Action::SourceUp];
const REVIEWED: [Action; 8] = [
    Action::Open,
    Action::TimeNearer,
    Action::Dim,
    Action::Undo,
    Action::EditEvent,
    Action::NextMatch,
    Action::PreviousMatch,
    Action::NextAccount,
];

impl Screens {
    /// Everything that can be asked for now, in the order of [`Keymap::listed`].
    #[must_use]
    pub fn commands(&self, keymap: &Keymap) -> Vec<Command> {
        let shown = self.shown();
        let facets = shown == Shown::Browse && self.browse.facets.as_ref().is_some_and(|facets| facets.focused);
        keymap.listed(|command| match (command, shown) {
            (Command::Screen(action), _) => self.takes(action, shown, facets),
            (Command::Stage(_), Shown::Stage) | (Command::Notes(_), Shown::Notes) => true,
            // A key that the notes have themselves does not reach the stage.
            (Command::Stage(action), Shown::Notes) => {
                let own = keymap.first(command).is_some_and(|chord| keymap.press(chord).notes().is_some());
                !own && !AT_THE_STAGE.contains(&action)
            }
            (Command::Local(Local::Exclude | Local::Together), _) => facets,
            _ => false,
        })
    }

    fn takes(&self, action: Action, shown: Shown, facets: bool) -> bool {
        let among = |lists: &[&[Action]]| lists.iter().any(|list| list.contains(&action));
        match shown {
            _ if UNSTOPPABLE.contains(&action) => true,
            Shown::Stage => among(&[&ON_STAGE, &BACK]),
            Shown::Notes => among(&[&IN_NOTES, &BACK, &[Action::Help]]),
            Shown::Compare => among(&[&BACK, &MOVES, &COMPARED, &IN_COMPARISON]),
            Shown::Questions => among(&[&BACK, &MOVES, &ASKED, &AMONG_QUESTIONS]),
            Shown::Shelf => among(&[&BACK, &MOVES, &OF_ARTICLES, &TIME, &ON_SHELF]),
            Shown::Article => among(&[&BACK, &MOVES, &OF_ARTICLES, &IN_ARTICLE, &ON_SHELF]),
            Shown::Browse if self.review.is_some() && self.browse.focus == Pane::Chronology => {
                among(&[&BACK, &MOVES, &REVIEWED, &AS_ELSEWHERE])
            }
            // The facets have their keys for other things.
            Shown::Browse if facets => !among(&[&[Action::TimeNearer, Action::TimeWider]]),
            Shown::Browse => true,
        }
    }
}
