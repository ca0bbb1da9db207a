//! Candidates that are not wanted.

use serde::{Deserialize, Serialize};

/// The most that are remembered.
const MOST: usize = 20_000;

/// The keys of candidates that were dismissed, the newest last, each once.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Dismissed {
    pub(super) candidates: Vec<String>,
}

impl Dismissed {
    pub(super) fn put(&mut self, key: &str, dismissed: bool) {
        self.candidates.retain(|other| other != key);
        if dismissed {
            self.candidates.push(key.to_owned());
        }
        let too_many = self.candidates.len().saturating_sub(MOST);
        self.candidates.drain(..too_many);
    }
}
