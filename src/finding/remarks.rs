//! Remarks as they are gathered: as many as somebody reads, and the number of the others.

use super::codes::MORE_FINDINGS;
use super::{Remark, Trail};

/// How many of one severity are told one by one. A file made to hurt could ask for more of them than memory holds.
pub const MOST: usize = 1_000;

/// Remarks about one file.
#[derive(Debug, Default)]
pub struct Remarks {
    told: Vec<Remark>,
    by_severity: [usize; 3],
    untold: usize,
}

impl Remarks {
    /// Keeps a remark, or only counts it where there are enough of its severity.
    pub fn push(&mut self, remark: Remark) {
        let told = self.by_severity.get_mut(remark.code.severity as usize).filter(|told| **told < MOST);
        match told {
            Some(told) => {
                *told += 1;
                self.told.push(remark);
            }
            None => self.untold += 1,
        }
    }

    /// Takes over what was gathered elsewhere about the same file.
    pub fn extend(&mut self, more: Self) {
        self.untold += more.untold;
        more.told.into_iter().for_each(|remark| self.push(remark));
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
    pub fn into_told(mut self) -> Vec<Remark> {
        if self.untold > 0 {
            self.told.push(Remark::new(MORE_FINDINGS, Trail::top()).arg("count", self.untold));
        }
        self.told
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Remarks};
    use crate::finding::codes::{BAD_ID, MORE_FINDINGS, UNUSED_ACTOR};
    use crate::finding::{Remark, Trail};

    #[test]
    fn errors_do_not_crowd_out_warnings_and_the_rest_is_counted() {
        let mut remarks = Remarks::default();
        for _ in 0..MOST + 7 {
            remarks.push(Remark::new(BAD_ID, Trail::top()));
        }
        remarks.push(Remark::new(UNUSED_ACTOR, Trail::top()));
        let told = remarks.into_told();
        let count = |code| told.iter().filter(|remark| remark.code == code).count();
        assert_eq!((count(BAD_ID), count(UNUSED_ACTOR), count(MORE_FINDINGS)), (MOST, 1, 1));
        assert!(format!("{:?}", told.last()).contains("Number(7)"), "{:?}", told.last());
    }
}
