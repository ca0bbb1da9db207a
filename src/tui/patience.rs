//! How long the program waits for what may never come.

use std::time::Duration;

/// Longer than any machine takes that has not stopped.
const LONG: Duration = Duration::from_secs(600);

/// How long to wait at the most for an answer that usually comes within a time. In debug builds, with `TARIKH_PATIENT` set, as long
/// as it takes: tests that give the answer then prove what is done with it, and not how fast they were.
pub(super) fn at_most(usual: Duration) -> Duration {
    if cfg!(debug_assertions) && std::env::var_os("TARIKH_PATIENT").is_some() { LONG } else { usual }
}
