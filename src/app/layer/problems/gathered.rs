//! All that is wrong, in an order, and what of it is asked for.

use crate::app::interface::Interface;
use crate::app::model::Model;
use crate::finding::{Finding, Severity};
use crate::i18n::Catalog;
use crate::text::fold;

/// What heads the problems of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The file that each is in, each file from its beginning.
    #[default]
    File,
    /// The kind of each by its code, the gravest first.
    Kind,
}

impl Grouping {
    /// What heads a problem.
    #[must_use]
    pub fn heading(self, finding: &Finding) -> &str {
        match self {
            Self::File => finding.place.as_ref().map_or("", |place| place.file.as_str()),
            Self::Kind => finding.code,
        }
    }
}

/// Problems as they were when they were gathered.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// All of them, in the order of the list.
    pub all: Vec<Finding>,
    /// Each with its words, folded, to be looked through.
    words: Vec<String>,
    /// Those that are listed, by their places among all.
    pub listed: Vec<usize>,
}

impl Gathered {
    /// Everything that is wrong now.
    #[must_use]
    pub fn of(model: &Model, interface: &Interface, grouping: Grouping) -> Self {
        let mut all: Vec<Finding> = interface.faults().chain(model.library.problems()).cloned().collect();
        if grouping == Grouping::Kind {
            all.sort_by_key(|finding| (finding.severity, finding.code));
        }
        let words = all.iter().map(|finding| in_words(finding, &interface.words)).collect();
        Self { all, words, listed: Vec::new() }
    }

    /// Lists those that matter at least so much and have all of some words.
    pub fn list(&mut self, least: Severity, wanted: &str) {
        let wanted = fold::search(wanted).text;
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let has_all = |words: &String| wanted.iter().all(|word| words.contains(word));
        let all = (0..).zip(self.all.iter().zip(&self.words));
        let listed = all.filter(|(_, (finding, words))| finding.severity <= least && has_all(words));
        self.listed = listed.map(|(place, _)| place).collect();
    }

    /// The one at a place of the list.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Finding> {
        self.all.get(*self.listed.get(place)?)
    }

    /// Those of the list, each with its place.
    pub fn listed(&self) -> impl Iterator<Item = &Finding> {
        self.listed.iter().filter_map(|place| self.all.get(*place))
    }

    /// The place in this list of what another one, from before a change of the files, has at a place; where that is gone, of what comes
    /// next there.
    #[must_use]
    pub fn place_of(&self, before: &Self, place: usize) -> usize {
        let mut next = before.listed().skip(place);
        let known = next.find_map(|old| self.listed().position(|new| is_same(old, new)));
        known.unwrap_or(place).min(self.listed.len().saturating_sub(1))
    }
}

/// Whether two findings are of the same thing, wherever it stands now.
fn is_same(a: &Finding, b: &Finding) -> bool {
    let file = |finding: &Finding| finding.place.as_ref().map(|place| place.file.clone());
    // Of an event that was left out nothing knew that it is about it.
    let subject = a.subject.is_none() || b.subject.is_none() || a.subject == b.subject;
    a.code == b.code && subject && a.args == b.args && file(a) == file(b)
}

fn in_words(finding: &Finding, words: &Catalog) -> String {
    let told = format!("{} {} {}", finding.code, finding.placed(words), finding.advice(words));
    fold::search(&told).text
}
