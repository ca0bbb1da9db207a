//! Filters with a name.

/// The filters with a name, in the order they were saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved(Vec<NamedFilter>);

/// A filter under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFilter {
    /// The name.
    pub name: String,
    /// The line.
    pub line: String,
}

impl Saved {
    /// Those of earlier runs: names with their lines.
    #[must_use]
    pub fn new(filters: Vec<(String, String)>) -> Self {
        Self(filters.into_iter().map(|(name, line)| NamedFilter { name, line }).collect())
    }

    /// All of them.
    #[must_use]
    pub fn filters(&self) -> &[NamedFilter] {
        &self.0
    }

    /// The place of another filter that has this name.
    #[must_use]
    pub fn other(&self, name: &str, line: &str) -> Option<usize> {
        self.0.iter().position(|known| known.name == name && known.line != line)
    }

    /// Saves a filter under a name, in place of one that has it.
    pub fn save(&mut self, filter: NamedFilter) {
        match self.0.iter_mut().find(|known| known.name == filter.name) {
            Some(known) => *known = filter,
            None => self.0.push(filter),
        }
    }

    /// Takes the filter of a name away.
    pub fn forget(&mut self, name: &str) {
        self.0.retain(|known| known.name != name);
    }
}
