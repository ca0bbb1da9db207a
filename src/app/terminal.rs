//! The terminal as the world tells of it.

use crate::finding::Finding;
use crate::input::{ColourDepth, Family};

/// What is known of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terminal {
    /// What it is remembered by.
    pub known_as: String,
    /// The family that text is sent for.
    pub family: Family,
    /// Names the message that says why that one.
    pub why: &'static str,
    /// Whether somebody chose it, and it was not found out.
    pub chosen: bool,
    /// Whether an option, a variable or a file asks for a family: at the next start that comes before what is chosen here.
    pub asked: bool,
    /// Whether Arabic vowel signs are shown.
    pub marks: bool,
    /// Names the message that says why they cannot be shown.
    pub no_marks: Option<&'static str>,
    /// How what several code points make of one emoji is counted there.
    pub emoji: Emoji,
    /// How many colours it has.
    pub depth: ColourDepth,
    /// What keeps text from being seen as it is sent.
    pub fault: Option<Finding>,
}

/// How a terminal counts the columns of several code points that make one emoji.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emoji {
    /// As one.
    #[default]
    Whole,
    /// One by one, as tmux does.
    Parted,
}

/// Something that can be chosen for a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminalOption {
    /// That text is sent for this family.
    Family(Family),
    /// No family: what the terminal turns out to want.
    Auto,
    /// Vowel signs, or none.
    Marks,
}

impl Terminal {
    /// All that can be chosen, in the order it is listed.
    pub fn options(&self) -> impl Iterator<Item = TerminalOption> {
        Family::ALL.iter().copied().map(TerminalOption::Family).chain([TerminalOption::Auto, TerminalOption::Marks])
    }

    /// Whether it holds now.
    #[must_use]
    pub fn holds(&self, option: TerminalOption) -> bool {
        match option {
            TerminalOption::Family(family) => family == self.family,
            TerminalOption::Auto => !self.chosen,
            TerminalOption::Marks => self.marks,
        }
    }
}
