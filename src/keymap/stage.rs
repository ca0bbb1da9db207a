//! The keys of the stage, and of the notes that drive it from another terminal.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::input::{Chord, Key};
use crate::text::Direction;

/// What a key of the stage asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StageAction {
    /// The next step; after the last of an event, the next event.
    Next,
    /// The step before.
    Previous,
    /// The next event.
    NextEvent,
    /// The event before.
    PreviousEvent,
    /// The first event of the talk.
    First,
    /// The last event; the one whose number was typed before.
    Last,
    /// The events of the talk in a list.
    Overview,
    /// Find an event of the talk by words.
    Find,
    /// A dark screen in place of the talk, or the talk again.
    Dark,
    /// A screen of paper in place of the talk, or the talk again.
    Paper,
    /// The sentences of the passage one by one, or all of it.
    Spotlight,
    /// All accounts at once, or only those that were told.
    Accounts,
    /// What is shown in the other language beside.
    Translation,
    /// The languages of the talk change places.
    Language,
    /// More blank around the words.
    Larger,
    /// Less blank around the words.
    Smaller,
    /// The time below, or none.
    Time,
    /// The steps follow one another by themselves, or wait.
    Autoplay,
    /// The talk begins anew after its end, or ends there.
    Loop,
    /// The clock stops, or goes on.
    Clock,
    /// The clock begins anew.
    ClockReset,
    /// Notes in another terminal.
    Notes,
    /// Measure how long each stop takes, to make a plan of that, or no longer.
    Rehearse,
}

/// An action of the stage with its keys.
#[derive(Clone, Copy, Debug)]
pub struct StageBinding {
    /// What is asked for.
    pub action: StageAction,
    /// Its message, as that of [`Binding`](super::Binding).
    pub message: &'static str,
    /// Its keys; the first of them is the one that hints show.
    pub chords: &'static [Chord],
}

const fn c(key: char) -> Chord {
    Chord::char(key)
}

const fn k(key: Key) -> Chord {
    Chord::plain(key)
}

const fn b(action: StageAction, message: &'static str, chords: &'static [Chord]) -> StageBinding {
    StageBinding { action, message, chords }
}

/// Every key of the stage but the arrows to the sides, in the order of help. Clickers send `PageDown`, `PageUp`, `.`, `F5` and `Esc` (Logitech R400).
pub const STAGE: &[StageBinding] = &[
    b(
        StageAction::Next,
        "key-stage-next",
        &[c(' '), k(Key::Down), k(Key::PageDown), k(Key::Enter), c('j'), k(Key::F(5))],
    ),
    b(StageAction::Previous, "key-stage-previous", &[k(Key::Backspace), k(Key::Up), k(Key::PageUp), c('k')]),
    b(StageAction::NextEvent, "key-stage-next-event", &[c('n'), c(']')]),
    b(StageAction::PreviousEvent, "key-stage-previous-event", &[c('p'), c('[')]),
    b(StageAction::First, "key-stage-first", &[k(Key::Home), c('g')]),
    b(StageAction::Last, "key-stage-last", &[k(Key::End), c('G')]),
    b(StageAction::Overview, "key-stage-overview", &[c('o'), k(Key::Tab)]),
    b(StageAction::Find, "key-stage-find", &[c('/')]),
    b(StageAction::Dark, "key-stage-dark", &[c('b'), c('.')]),
    b(StageAction::Paper, "key-stage-paper", &[c('w'), c(',')]),
    b(StageAction::Spotlight, "key-stage-spotlight", &[c('s')]),
    b(StageAction::Accounts, "key-stage-accounts", &[c('a'), c('c')]),
    b(StageAction::Translation, "key-stage-translation", &[c('i')]),
    b(StageAction::Language, "key-stage-language", &[c('x')]),
    b(StageAction::Larger, "key-stage-larger", &[c('+')]),
    b(StageAction::Smaller, "key-stage-smaller", &[c('-')]),
    b(StageAction::Time, "key-stage-time", &[c('t')]),
    b(StageAction::Autoplay, "key-stage-autoplay", &[c('R')]),
    b(StageAction::Loop, "key-stage-loop", &[c('O')]),
    b(StageAction::Clock, "key-stage-clock", &[c('T')]),
    b(StageAction::ClockReset, "key-stage-clock-reset", &[Chord::ctrl('t')]),
    b(StageAction::Notes, "key-stage-notes", &[c('N')]),
    b(StageAction::Rehearse, "key-stage-rehearse", &[c('M')]),
];

/// What a chord of a Latin keyboard asks for on the stage. The arrows to the sides, `h` and
/// `l` go the way that the talk is read in: onward to the left where that is from right to left.
#[must_use]
pub fn stage_action_of(chord: Chord, direction: Direction) -> Option<StageAction> {
    let bound = STAGE.iter().find(|binding| binding.chords.contains(&chord)).map(|binding| binding.action);
    bound.or_else(|| aside(chord, direction))
}

fn aside(chord: Chord, direction: Direction) -> Option<StageAction> {
    let right = match chord {
        chord if chord == k(Key::Right) || chord == c('l') => true,
        chord if chord == k(Key::Left) || chord == c('h') => false,
        _ => return None,
    };
    Some(if right == (direction == Direction::Ltr) { StageAction::Next } else { StageAction::Previous })
}

impl StageAction {
    /// The row of the table.
    ///
    /// # Panics
    /// Never: each action has a row.
    #[must_use]
    pub fn binding(self) -> &'static StageBinding {
        STAGE.iter().find(|binding| binding.action == self).expect("each action has a row")
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use strum::VariantArray;

    use super::{STAGE, StageAction, stage_action_of};
    use crate::input::{Chord, Key};
    use crate::text::Direction;

    #[test]
    fn each_action_has_one_row_and_no_key_asks_for_two_things() {
        for action in StageAction::VARIANTS {
            assert_eq!(STAGE.iter().filter(|binding| binding.action == *action).count(), 1, "{action:?}");
        }
        let chords: Vec<_> = STAGE.iter().flat_map(|binding| binding.chords).collect();
        assert!(
            chords.iter().enumerate().all(|(at, chord)| !chords.get(..at).is_some_and(|seen| seen.contains(chord)))
        );
    }

    #[rstest]
    #[case(Chord::plain(Key::Right), Direction::Ltr, StageAction::Next)]
    #[case(Chord::plain(Key::Left), Direction::Ltr, StageAction::Previous)]
    #[case(Chord::plain(Key::Right), Direction::Rtl, StageAction::Previous)]
    #[case(Chord::plain(Key::Left), Direction::Rtl, StageAction::Next)]
    #[case(Chord::char('l'), Direction::Rtl, StageAction::Previous)]
    #[case(Chord::char('h'), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::PageDown), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::Down), Direction::Rtl, StageAction::Next)]
    #[case(Chord::plain(Key::PageUp), Direction::Rtl, StageAction::Previous)]
    fn arrows_follow_the_direction_of_reading_and_clickers_do_not(
        #[case] chord: Chord,
        #[case] direction: Direction,
        #[case] wanted: StageAction,
    ) {
        assert_eq!(stage_action_of(chord, direction), Some(wanted));
    }
}
