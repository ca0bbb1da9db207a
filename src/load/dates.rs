//! Dates of the file, each read where it stands.

use crate::finding::codes::DATE_INVALID;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::Date;
use crate::timeline::date::DateError;

/// Reads a date; one that cannot be read is a remark.
pub(super) fn read(written: &str, trail: impl FnOnce() -> Trail, remarks: &mut Remarks) -> Option<Date> {
    Date::parse(written).map_err(|error| remarks.push(remark(&error, trail()))).ok()
}

/// Reads a date that may be absent.
pub(super) fn optional(written: Option<&str>, trail: &Trail, key: &'static str, remarks: &mut Remarks) -> Option<Date> {
    written.and_then(|written| read(written, || trail.key(key), remarks))
}

fn remark(error: &DateError, trail: Trail) -> Remark {
    let mut remark = Remark::new(DATE_INVALID, trail).within(error.at);
    remark.args = error.args();
    let (why, how) = (format!("date-{}", error.kind), how(error));
    remark.arg("why", why).arg("how", how)
}

/// The message that says what to do: the repairs where they are sure, else the wanted form.
fn how(error: &DateError) -> String {
    match error.repairs.len() {
        0 => format!("date-{}.help", error.kind),
        1 => "date-repair".to_owned(),
        _ => "date-repair-two".to_owned(),
    }
}
