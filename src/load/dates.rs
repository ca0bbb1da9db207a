//! Dates of the file, each read where it stands.

use crate::finding::codes::DATE_INVALID;
use crate::finding::{NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::Date;
use crate::timeline::date::DateError;

/// Reads a date; one that cannot be read is a finding.
pub(super) fn read(
    written: &str,
    node_path: impl FnOnce() -> NodePath,
    unlocated: &mut UnlocatedFindings,
) -> Option<Date> {
    Date::parse(written).map_err(|error| unlocated.push(finding(&error, node_path()))).ok()
}

/// Reads a date that may be absent.
pub(super) fn optional(
    written: Option<&str>,
    node_path: &NodePath,
    key: &'static str,
    unlocated: &mut UnlocatedFindings,
) -> Option<Date> {
    written.and_then(|written| read(written, || node_path.key(key), unlocated))
}

fn finding(error: &DateError, node_path: NodePath) -> UnlocatedFinding {
    let mut finding = UnlocatedFinding::new(DATE_INVALID, node_path).within(error.at);
    finding.args = error.args();
    let (why, how) = (format!("date-{}", error.kind), error.how().into_owned());
    let write =
        |repair: &String| Replacement { safe: error.repairs.len() == 1, ..Replacement::new("fix-write", repair) };
    finding.fixes = error.repairs.iter().map(write).collect();
    finding.arg("why", why).arg("how", how)
}
