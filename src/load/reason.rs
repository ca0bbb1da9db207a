//! Why an event is left out, as the message of how many are says it.

use super::tree::ShapeError;
use crate::finding::UnlocatedFinding;
use crate::finding::codes::{DUPLICATE_KEY, EVENTS_LEFT_OUT, MISSING_KEY, NEEDS_QUOTES, UNKNOWN_KEY};
use crate::finding::{Code, NodePath};
use crate::i18n::Arg;

/// The first thing that keeps an event from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Its date is missing, or none.
    Date,
    /// Its id is missing, or none.
    Id,
    /// It has no title.
    NoTitle,
    /// Another key must be there, such as the source of an excerpt.
    NoKey,
    /// A key stands there twice.
    TwoKeys,
    /// A value is of another sort than wanted.
    Value,
}

/// Every reason with the name of its count in the message.
const NAMES: [(Reason, &str); 6] = [
    (Reason::Date, "date"),
    (Reason::Id, "id"),
    (Reason::NoTitle, "title"),
    (Reason::NoKey, "key"),
    (Reason::TwoKeys, "twice"),
    (Reason::Value, "value"),
];

impl Reason {
    /// What an error in an event means for it. An unknown key is no reason, as all else that the event says is known.
    pub(super) fn of(error: &ShapeError) -> Option<Self> {
        let arg = |wanted: &str| {
            error.args.iter().find_map(|(name, value)| match value {
                Arg::Text(text) if *name == wanted => Some(text.as_str()),
                _ => None,
            })
        };
        let key = arg("key");
        let of_code = |code: Code| match (code, key) {
            (_, Some("date")) => Self::Date,
            (_, Some("id")) => Self::Id,
            (MISSING_KEY | NEEDS_QUOTES, Some("title")) => Self::NoTitle,
            (MISSING_KEY, _) => Self::NoKey,
            (DUPLICATE_KEY, _) => Self::TwoKeys,
            _ => Self::Value,
        };
        (error.code != UNKNOWN_KEY).then(|| of_code(error.code))
    }
}

/// How many events of all are left out, and for what.
pub(super) fn left_out(reasons: &[Reason], total: usize) -> UnlocatedFinding {
    let finding = UnlocatedFinding::new(EVENTS_LEFT_OUT, NodePath::top().key("events"));
    let finding = finding.arg("count", reasons.len()).arg("total", total);
    let count = |wanted: Reason| reasons.iter().filter(|reason| **reason == wanted).count();
    NAMES.into_iter().fold(finding, |finding, (reason, name)| finding.arg(name, count(reason)))
}
