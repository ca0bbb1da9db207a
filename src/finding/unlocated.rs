//! Findings whose place is not looked up yet: as many as somebody reads, and the number of the others.

use super::codes::MORE_FINDINGS;
use super::{Code, NodePath, Replacement};
use crate::i18n::Arg;

/// How many of one severity are told one by one. A file made to hurt could ask for more of them than memory holds.
pub const MOST: usize = 1_000;

/// A finding whose place is not looked up yet: finding places takes a second reading of a part of the file, which most files never need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnlocatedFinding {
    /// What sort.
    pub code: Code,
    /// About which value.
    pub path: NodePath,
    /// The offending code point inside a scalar, from 0.
    pub within: usize,
    /// For the placeables of its messages.
    pub args: Vec<(&'static str, Arg)>,
    /// What would make it go away, the likeliest first.
    pub fixes: Vec<Replacement>,
}

impl UnlocatedFinding {
    /// Something to say about a value.
    #[must_use]
    pub fn new(code: Code, path: NodePath) -> Self {
        Self { code, path, within: 0, args: Vec::new(), fixes: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same with one more way to make it go away.
    #[must_use]
    pub fn fix(mut self, fix: Replacement) -> Self {
        self.fixes.push(fix);
        self
    }

    /// The same, about one code point of the value.
    #[must_use]
    pub fn within(mut self, char: usize) -> Self {
        self.within = char;
        self
    }
}

/// Findings about one file.
#[derive(Clone, Debug, Default)]
pub struct UnlocatedFindings {
    told: Vec<UnlocatedFinding>,
    by_severity: [usize; 3],
    untold: usize,
}

impl UnlocatedFindings {
    /// Keeps a finding, or only counts it where there are enough of its severity.
    pub fn push(&mut self, finding: UnlocatedFinding) {
        let told = self.by_severity.get_mut(finding.code.severity as usize).filter(|told| **told < MOST);
        match told {
            Some(told) => {
                *told += 1;
                self.told.push(finding);
            }
            None => self.untold += 1,
        }
    }

    /// Takes over what was gathered elsewhere about the same file.
    pub fn extend(&mut self, more: Self) {
        self.untold += more.untold;
        more.told.into_iter().for_each(|finding| self.push(finding));
    }

    /// How many are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.told.len()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// The kept ones, and where there are more, a last one that says how many.
    #[must_use]
    pub fn into_findings(mut self) -> Vec<UnlocatedFinding> {
        if self.untold > 0 {
            self.told.push(UnlocatedFinding::new(MORE_FINDINGS, NodePath::top()).arg("count", self.untold));
        }
        self.told
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, UnlocatedFindings};
    use crate::finding::codes::{BAD_ID, MORE_FINDINGS, UNUSED_ACTOR};
    use crate::finding::{NodePath, UnlocatedFinding};

    #[test]
    fn errors_do_not_crowd_out_warnings_and_the_rest_is_counted() {
        let mut unlocated = UnlocatedFindings::default();
        for _ in 0..MOST + 7 {
            unlocated.push(UnlocatedFinding::new(BAD_ID, NodePath::top()));
        }
        unlocated.push(UnlocatedFinding::new(UNUSED_ACTOR, NodePath::top()));
        let told = unlocated.into_findings();
        let count = |code| told.iter().filter(|finding| finding.code == code).count();
        assert_eq!((count(BAD_ID), count(UNUSED_ACTOR), count(MORE_FINDINGS)), (MOST, 1, 1));
        assert!(format!("{:?}", told.last()).contains("Number(7)"), "{:?}", told.last());
    }
}
