//! Events that are proposed for the timeline, and what was decided about each.

use super::Model;
use crate::app::effect::{Effect, Remember};
use crate::app::outcome::Outcome;
use crate::finding::{Finding, Severity};
use crate::timeline::EventIx;

/// The candidates of a file. They stand in the timeline that is shown, beside the events that it has.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// The file that they come from.
    pub file: String,
    /// In the order of that file.
    pub candidates: Vec<Candidate>,
}

/// An event that is proposed.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its id, or nothing where it has none.
    pub id: String,
    /// What it is remembered by: another one as soon as it says anything else.
    pub key: String,
    /// Its line and column in its file, from 1.
    pub place: (u32, u32),
    /// What became of it.
    pub standing: Standing,
    /// The event in the timeline that is shown; of one that is accepted, the event that has its excerpts. None where it cannot be
    /// read.
    pub event: Option<EventIx>,
    /// Whether its quotations stand in their articles word for word, as far as they are to be looked up.
    pub proven: bool,
    /// What `check` says of it.
    pub findings: Vec<Finding>,
    /// The events of the timeline that it may be another account of, the nearest first.
    pub near: Vec<Near>,
}

impl Candidate {
    /// The finding that keeps it out of the timeline.
    #[must_use]
    pub fn obstacle(&self) -> Option<&Finding> {
        let error = |finding: &&Finding| finding.severity == Severity::Error;
        let other = || self.findings.first().filter(|_| !self.proven);
        self.findings.iter().find(error).or_else(other)
    }

    /// Whether it cannot be accepted.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        self.event.is_none() || !self.proven || self.obstacle().is_some()
    }
}

/// What became of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Standing {
    /// It can be accepted, and nothing was decided.
    New,
    /// The timeline has it, or all of its excerpts.
    Accepted,
    /// It is not wanted.
    Dismissed,
    /// What is wrong with it keeps it out.
    Blocked,
}

/// An event near a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// Which.
    pub event: EventIx,
    /// Why it is near, the strongest first.
    pub why: Vec<Why>,
}

/// Why an event is near another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Why {
    /// They quote the same passage.
    Passage,
    /// Their dates share days.
    Days,
    /// The same take part, within a month.
    Actors,
}

impl Standing {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::New => "review-new",
            Self::Accepted => "review-accepted",
            Self::Dismissed => "review-dismissed",
            Self::Blocked => "review-blocked",
        }
    }
}

impl Why {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Passage => "review-passage",
            Self::Days => "review-days",
            Self::Actors => "review-actors",
        }
    }

    /// How much it tells.
    #[must_use]
    pub fn weight(self) -> usize {
        match self {
            Self::Passage => 4,
            Self::Days => 2,
            Self::Actors => 1,
        }
    }
}

impl Review {
    /// The events that are candidates, and none of the timeline yet.
    pub fn proposed(&self) -> impl Iterator<Item = EventIx> {
        let own = self.candidates.iter().filter(|candidate| candidate.standing != Standing::Accepted);
        own.filter_map(|candidate| candidate.event)
    }

    /// How many are of a standing.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        self.candidates.iter().filter(|candidate| candidate.standing == standing).count()
    }
}

impl Model {
    /// Dismisses a candidate, or takes that back, and has it remembered.
    pub(super) fn dismiss(&mut self, key: String, dismissed: bool) -> Outcome {
        let Some(candidates) = self.review.as_mut().map(|review| &mut review.candidates) else {
            return Outcome::default();
        };
        for candidate in candidates.iter_mut().filter(|candidate| candidate.key == key) {
            candidate.standing = match (dismissed, candidate.is_blocked()) {
                (true, _) => Standing::Dismissed,
                (false, true) => Standing::Blocked,
                (false, false) => Standing::New,
            };
        }
        Outcome { effect: Some(Effect::Remember(Remember::Dismissed { key, dismissed })), ..Outcome::default() }
    }
}
