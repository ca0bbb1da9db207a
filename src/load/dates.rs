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
    Date::parse(written).map_err(|error| unlocated.push(finding(written, &error, node_path()))).ok()
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

fn finding(written: &str, error: &DateError, node_path: NodePath) -> UnlocatedFinding {
    let mut finding = UnlocatedFinding::new(DATE_INVALID, node_path).within(error.at);
    finding.args = error.args();
    let (why, how) = (format!("date-{}", error.kind), error.how().into_owned());
    let only = error.repairs.len() == 1;
    let write = |repair: &String| Replacement {
        safe: only && says_no_more(written, repair),
        ..Replacement::new("fix-write", repair)
    };
    finding.fixes = error.repairs.iter().map(write).collect();
    finding.arg("why", why).arg("how", how)
}

/// Whether a repair has the numbers of what was written and no others, so that it needs nobody's consent: not a century for two digits
/// of a year, a second for a minute, or our calendar for the digits of another's.
fn says_no_more(written: &str, repair: &str) -> bool {
    let foreign = written.contains(|c: char| ('۰'..='۹').contains(&c));
    !foreign && numbers(written) == numbers(repair)
}

/// The numbers of a text in order of size, each with its digits at the most.
fn numbers(text: &str) -> (Vec<u32>, usize) {
    let text: String = text.chars().map(digit).collect();
    let runs: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let mut numbers: Vec<u32> = runs.iter().filter_map(|run| run.parse().ok()).collect();
    numbers.sort_unstable();
    (numbers, runs.iter().map(|run| run.len()).max().unwrap_or(0))
}

/// An Arabic digit as the one that dates are written with.
fn digit(c: char) -> char {
    let value = u32::from(c).checked_sub(u32::from('٠')).filter(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::says_no_more;

    #[rstest]
    #[case("2024-6-1", "2024-06-01", true)]
    #[case("٢٠٢٤-٠٦", "2024-06", true)]
    #[case("18.06.2024", "2024-06-18", true)]
    #[case("99", "0099", false)]
    #[case("2024-06-18T10:00", "2024-06-18T10:00:00", false)]
    #[case("۱۴۰۳", "1403", false)]
    fn what_says_more_than_was_written_needs_consent(#[case] written: &str, #[case] repair: &str, #[case] safe: bool) {
        assert_eq!(says_no_more(written, repair), safe);
    }
}
