//! Walking back through the filters used before, and forth to what was typed.

/// Which of the filters used before the line shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Recall {
    shown: Option<usize>,
    /// What stood in the line before.
    typed: String,
}

impl Recall {
    /// Whether a line is the one it put there.
    #[must_use]
    pub(super) fn shows(&self, used: &[String], line: &str) -> bool {
        self.shown.and_then(|shown| used.get(shown)).is_some_and(|shown| shown == line)
    }

    /// The filter used before what the line shows; `used` has the newest last.
    pub(super) fn earlier(&mut self, used: &[String], line: &str) -> Option<String> {
        let shown = self.shown.filter(|_| self.shows(used, line));
        if shown.is_none() {
            line.clone_into(&mut self.typed);
        }
        let before = shown.unwrap_or(used.len());
        let found = used.iter().take(before).rposition(|known| known != line.trim())?;
        self.shown = Some(found);
        used.get(found).cloned()
    }

    /// The one used after what the line shows; at the end what stood there before.
    pub(super) fn later(&mut self, used: &[String], line: &str) -> Option<String> {
        let shown = self.shown.filter(|_| self.shows(used, line))?;
        let next = used.get(shown + 1);
        self.shown = next.map(|_| shown + 1);
        Some(next.cloned().unwrap_or_else(|| std::mem::take(&mut self.typed)))
    }
}

#[cfg(test)]
mod tests {
    use super::Recall;

    fn used() -> Vec<String> {
        ["a", "b"].map(str::to_owned).to_vec()
    }

    #[test]
    fn it_is_walked_back_and_forth_to_what_was_typed() {
        let (used, mut recall) = (used(), Recall::default());
        assert_eq!(recall.earlier(&used, "ty").as_deref(), Some("b"));
        assert_eq!(recall.earlier(&used, "b").as_deref(), Some("a"));
        assert_eq!(recall.earlier(&used, "a"), None, "no earlier one");
        assert_eq!(recall.later(&used, "a").as_deref(), Some("b"));
        assert_eq!(recall.later(&used, "b").as_deref(), Some("ty"));
        assert_eq!(recall.later(&used, "ty"), None);
    }

    #[test]
    fn a_line_recalled_and_changed_is_a_line_typed() {
        let (used, mut recall) = (used(), Recall::default());
        assert_eq!(recall.earlier(&used, "").as_deref(), Some("b"));
        assert!(recall.shows(&used, "b") && !recall.shows(&used, "bc"));
        assert_eq!(recall.earlier(&used, "bc").as_deref(), Some("b"));
        assert_eq!(recall.later(&used, "b").as_deref(), Some("bc"));
    }

    #[test]
    fn the_line_itself_is_no_earlier_one() {
        let mut recall = Recall::default();
        assert_eq!(recall.earlier(&used(), "b").as_deref(), Some("a"));
    }
}
