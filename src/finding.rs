//! What is wrong, where, and what to do: an error, a warning or a notice about the data.

pub mod codes;
pub mod fix;
pub mod node_path;
pub mod render;
pub mod unlocated;

use strum::IntoStaticStr;

use crate::file::{File, Position};
use crate::i18n::{Arg, Catalog};

pub use codes::Code;
pub use fix::{Fix, Patch, Replacement, apply};
pub use node_path::{NodePath, Step};
pub use unlocated::{UnlocatedFinding, UnlocatedFindings};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// The timeline is not true or not whole.
    Error,
    /// It deserves a look.
    Warning,
    /// Worth knowing.
    Notice,
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as named on the command line or in the timeline.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
    /// The line as it stands in the file; of a long one what is around the column.
    pub source: String,
}

impl Place {
    /// The place at a code point (from 0) of a file.
    #[must_use]
    pub fn of(file: &File<'_>, char: usize) -> Self {
        Self::at(file, file.position(char))
    }

    /// The place at a position of a file.
    #[must_use]
    pub fn at(file: &File<'_>, at: Position) -> Self {
        Self { file: file.name().to_owned(), line: at.line, column: at.column, source: file.around(at) }
    }
}

/// What of the timeline a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An event, and which of its excerpts, from 0.
    Event {
        /// Its id.
        id: String,
        /// None where it is about the event as a whole.
        excerpt: Option<usize>,
    },
    /// The source of this id.
    Source(String),
}

/// Something to say about the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its word, such as `excerpt-missing`: names its messages `finding-excerpt-missing` and `….help`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Option<Place>,
    /// What it is about, where that is in the timeline.
    pub subject: Option<Subject>,
    /// For the placeables of its messages.
    pub args: Vec<(&'static str, Arg)>,
    /// What would make it go away, the likeliest first.
    pub fixes: Vec<Fix>,
}

/// The arguments whose value names another message, which is said with the same arguments and set in for it.
const NESTED: [&str; 2] = ["why", "how"];

impl Finding {
    /// A finding with the severity of its code.
    #[must_use]
    pub fn new(code: Code, place: Option<Place>, args: Vec<(&'static str, Arg)>) -> Self {
        Self { code: code.word, severity: code.severity, place, subject: None, args, fixes: Vec::new() }
    }

    /// Line and column, both from 1.
    #[must_use]
    pub fn position(&self) -> Option<(u32, u32)> {
        self.place.as_ref().map(|place| (place.line, place.column))
    }

    /// What is wrong, in words. Not cleaned: data stands in it.
    #[must_use]
    pub fn said(&self, words: &Catalog) -> String {
        words.with(&format!("finding-{}", self.code), &self.spoken(words)).into_owned()
    }

    /// Where, and what is wrong: `events.yaml:12:5  …`. Not cleaned.
    #[must_use]
    pub fn placed(&self, words: &Catalog) -> String {
        let said = self.said(words);
        match &self.place {
            Some(place) => format!("{}:{}:{}  {said}", place.file, place.line, place.column),
            None => said,
        }
    }

    /// [`Self::placed`] with the name of the file alone, for one row of a screen.
    #[must_use]
    pub fn placed_shortly(&self, words: &Catalog) -> String {
        let name = |place: &Place| place.file.rsplit('/').next().unwrap_or_default().to_owned();
        let said = self.said(words);
        match &self.place {
            Some(place) => format!("{}:{}:{}  {said}", name(place), place.line, place.column),
            None => said,
        }
    }

    /// What to do about it, in words: the first fix, and what else there is to say. Not cleaned: data stands in it.
    #[must_use]
    pub fn advice(&self, words: &Catalog) -> String {
        let fix = self.fixes.first().map_or(Arg::Number(0), |fix| fix.said(words).into());
        let mut args = self.spoken(words);
        args.push(("fix", fix));
        words.with(&format!("finding-{}.help", self.code), &args).into_owned()
    }

    fn spoken(&self, words: &Catalog) -> Vec<(&'static str, Arg)> {
        let told = |(name, value): &(&'static str, Arg)| match value {
            Arg::Text(id) if NESTED.contains(name) => (*name, Arg::from(words.with(id, &self.args).into_owned())),
            _ => (*name, value.clone()),
        };
        self.args.iter().map(told).collect()
    }
}

/// An argument that messages can choose by: the text, or 0 where there is none. Fluent has no key for the empty text.
#[must_use]
pub fn or_nothing(text: &str) -> Arg {
    if text.is_empty() { Arg::Number(0) } else { text.into() }
}

/// Puts the findings of a run in order: by file, line, column, code.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(finding: &Finding) -> (Option<(&str, u32, u32)>, &str) {
    (finding.place.as_ref().map(|place| (place.file.as_str(), place.line, place.column)), finding.code)
}
