//! Filters used before, in this run and in earlier ones.

/// The filters used, and which of them the line shows.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The newest last, none twice.
    lines: Vec<String>,
    /// The one in the line.
    shown: Option<usize>,
    /// What stood in the line before.
    typed: String,
}

impl History {
    /// Those of earlier runs, the newest last; what was used in this run stays newer.
    pub fn take(&mut self, lines: Vec<String>) {
        let own = std::mem::replace(&mut self.lines, lines);
        self.shown = None;
        for line in &own {
            self.add(line);
        }
    }

    /// Adds a filter that was used; whether it is worth remembering.
    pub fn add(&mut self, line: &str) -> bool {
        self.shown = None;
        let line = line.trim();
        if line.is_empty() {
            return false;
        }
        self.lines.retain(|known| known != line);
        self.lines.push(line.to_owned());
        true
    }

    /// The newest ones, but for the one given.
    pub fn recent<'a>(&'a self, most: usize, but: &'a str) -> impl Iterator<Item = &'a str> {
        self.lines.iter().rev().map(String::as_str).filter(move |line| *line != but.trim()).take(most)
    }

    /// Whether a line is the one it put there.
    #[must_use]
    pub fn shows(&self, line: &str) -> bool {
        self.shown.and_then(|shown| self.lines.get(shown)).is_some_and(|shown| shown == line)
    }

    /// The one before what the line shows.
    pub fn earlier(&mut self, line: &str) -> Option<String> {
        let shown = self.shown.filter(|_| self.shows(line));
        if shown.is_none() {
            line.clone_into(&mut self.typed);
        }
        let before = shown.unwrap_or(self.lines.len());
        let found = self.lines.iter().take(before).rposition(|known| known != line.trim())?;
        self.shown = Some(found);
        self.lines.get(found).cloned()
    }

    /// The one after what the line shows; at the end what stood there before.
    pub fn later(&mut self, line: &str) -> Option<String> {
        let shown = self.shown.filter(|_| self.shows(line))?;
        let next = self.lines.get(shown + 1);
        self.shown = next.map(|_| shown + 1);
        Some(next.cloned().unwrap_or_else(|| std::mem::take(&mut self.typed)))
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    fn history(lines: &[&str]) -> History {
        let mut history = History::default();
        history.take(lines.iter().map(|line| (*line).to_owned()).collect());
        history
    }

    #[test]
    fn it_is_walked_back_and_forth_to_what_was_typed() {
        let mut history = history(&["a", "b"]);
        assert_eq!(history.earlier("ty").as_deref(), Some("b"));
        assert_eq!(history.earlier("b").as_deref(), Some("a"));
        assert_eq!(history.earlier("a"), None, "no earlier one");
        assert_eq!(history.later("a").as_deref(), Some("b"));
        assert_eq!(history.later("b").as_deref(), Some("ty"));
        assert_eq!(history.later("ty"), None);
    }

    #[test]
    fn a_line_recalled_and_changed_is_a_line_typed() {
        let mut history = history(&["a", "b"]);
        assert_eq!(history.earlier("").as_deref(), Some("b"));
        assert!(history.shows("b") && !history.shows("bc"));
        assert_eq!(history.earlier("bc").as_deref(), Some("b"));
        assert_eq!(history.later("b").as_deref(), Some("bc"));
    }

    #[test]
    fn what_is_used_again_is_the_newest_and_the_present_one_is_not_offered() {
        let mut history = history(&["a", "b", "c"]);
        assert!(history.add(" a "));
        assert!(!history.add("  "));
        assert_eq!(history.recent(2, "").collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(history.recent(2, "a").collect::<Vec<_>>(), ["c", "b"]);
        assert_eq!(history.earlier("a").as_deref(), Some("c"), "the line itself is no earlier one");
    }
}
