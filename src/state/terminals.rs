//! What was chosen for each terminal.

use serde::{Deserialize, Serialize};

use crate::input::Family;

/// The most terminals that are remembered; the one chosen for last is the last to go.
const MOST: usize = 100;

/// Choices, terminal by terminal.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Terminals {
    terminal: Vec<Terminal>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Terminal {
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    marks: Option<bool>,
}

impl Terminals {
    pub(super) fn is_empty(&self) -> bool {
        self.terminal.is_empty()
    }

    /// A family that this version does not know counts as not chosen.
    pub(super) fn family(&self, key: &str) -> Option<Family> {
        self.find(key)?.family.as_deref()?.parse().ok()
    }

    pub(super) fn marks(&self, key: &str) -> Option<bool> {
        self.find(key)?.marks
    }

    pub(super) fn put_family(&mut self, key: &str, family: Option<Family>) {
        self.change(key, |terminal| terminal.family = family.map(|family| family.name().to_owned()));
    }

    pub(super) fn put_marks(&mut self, key: &str, shown: bool) {
        self.change(key, |terminal| terminal.marks = Some(shown));
    }

    fn find(&self, key: &str) -> Option<&Terminal> {
        self.terminal.iter().find(|terminal| terminal.key == key)
    }

    /// Changes the choices for a terminal and makes it the last; one without a choice is not kept.
    fn change(&mut self, key: &str, change: impl FnOnce(&mut Terminal)) {
        let place = self.terminal.iter().position(|terminal| terminal.key == key);
        let mut terminal = place.map(|place| self.terminal.remove(place)).unwrap_or_default();
        key.clone_into(&mut terminal.key);
        change(&mut terminal);
        if terminal.family.is_some() || terminal.marks.is_some() {
            self.terminal.push(terminal);
        }
        let too_many = self.terminal.len().saturating_sub(MOST);
        self.terminal.drain(..too_many);
    }
}
