//! What is too much, in one table; messages name the figure.

use crate::timeline::id;

/// Bytes of a timeline.
pub const TIMELINE: u64 = 128 * MIB;
/// Bytes of an article.
pub const ARTICLE: u64 = 8 * MIB;
/// Bytes of all articles of a timeline.
pub const ARTICLES: u64 = 256 * MIB;
/// Events of a timeline.
pub const EVENTS: usize = 200_000;
/// Flow collections (`[…]`, `{…}`) inside one another.
pub const FLOW_DEPTH: usize = 32;
/// Block collections inside one another.
pub const BLOCK_DEPTH: usize = 64;
/// Characters of an id.
pub const ID: usize = id::LONGEST;

const MIB: u64 = 1024 * 1024;

/// How many bytes there are, as limits count them.
#[must_use]
pub fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// A number of bytes in MiB, rounded up, as messages name it.
#[must_use]
pub fn mib(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(MIB)).unwrap_or(i64::MAX)
}
