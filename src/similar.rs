//! How like two words are: one edit apart, one name spelled in two ways, or near enough to be suggested.
//!
//! Words compared letter by letter are folded by [`fold::search`](crate::text::fold::search); what is suggested is compared as
//! written, but for case.

pub(crate) mod edit;
pub(crate) mod letters;
pub(crate) mod sound;
pub(crate) mod spelling;
pub(crate) mod suggestion;
