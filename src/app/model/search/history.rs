//! Filters used before, in this run and in earlier ones.

/// The filters used, the newest last, none twice.
#[derive(Clone, Debug, Default)]
pub struct History(Vec<String>);

impl History {
    /// Those of earlier runs, the newest last; what was used in this run stays newer.
    pub fn take(&mut self, lines: Vec<String>) {
        for line in std::mem::replace(&mut self.0, lines) {
            self.add(&line);
        }
    }

    /// Adds a filter that was used; whether it is worth remembering.
    pub fn add(&mut self, line: &str) -> bool {
        let line = line.trim();
        if line.is_empty() {
            return false;
        }
        self.0.retain(|known| known != line);
        self.0.push(line.to_owned());
        true
    }

    /// All of them, the newest last.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.0
    }

    /// The newest ones, but for the one given.
    pub fn recent<'a>(&'a self, most: usize, but: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().rev().map(String::as_str).filter(move |line| *line != but.trim()).take(most)
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    #[test]
    fn what_is_used_again_is_the_newest_and_the_present_one_is_not_offered() {
        let mut history = History::default();
        history.take(["a", "b", "c"].map(str::to_owned).to_vec());
        assert!(history.add(" a "));
        assert!(!history.add("  "));
        assert_eq!(history.recent(2, "").collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(history.recent(2, "a").collect::<Vec<_>>(), ["c", "b"]);
    }

    #[test]
    fn what_was_used_in_this_run_stays_newer_than_what_earlier_ones_left() {
        let mut history = History::default();
        history.add("own");
        history.take(["own", "old"].map(str::to_owned).to_vec());
        assert_eq!(history.lines(), ["old", "own"]);
    }
}
