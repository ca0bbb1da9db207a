//! Filters used and filters saved.

use serde::{Deserialize, Serialize};

/// The most filters that are remembered.
const MOST: usize = 500;

/// The filters used, the newest last, none twice.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct History {
    pub(super) filters: Vec<String>,
}

impl History {
    pub(super) fn add(&mut self, filter: &str) {
        let filter = filter.trim();
        if filter.is_empty() {
            return;
        }
        self.filters.retain(|before| before != filter);
        self.filters.push(filter.to_owned());
        let too_many = self.filters.len().saturating_sub(MOST);
        self.filters.drain(..too_many);
    }
}

/// The filters with a name.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Saved {
    filter: Vec<Named>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Named {
    name: String,
    line: String,
}

impl Saved {
    pub(super) fn pairs(self) -> Vec<(String, String)> {
        self.filter.into_iter().map(|Named { name, line }| (name, line)).collect()
    }

    pub(super) fn put(&mut self, name: &str, line: &str) {
        match self.filter.iter_mut().find(|saved| saved.name == name) {
            Some(saved) => line.clone_into(&mut saved.line),
            None => self.filter.push(Named { name: name.to_owned(), line: line.to_owned() }),
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.filter.retain(|saved| saved.name != name);
    }
}
