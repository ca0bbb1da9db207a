//! How something was copied.

use serde::{Deserialize, Serialize};

/// The form used last, by its name.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Copied {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) form: Option<String>,
}
