//! Where in an event a word stands, one bit each; the lower the bit, the more a hit there means.

/// Its title, in any language.
pub(crate) const TITLE: u8 = 1;
/// A name or alias of where it happens.
pub(crate) const PLACE: u8 = 1 << 1;
/// A name or alias of somebody who acts in it or claims it.
pub(crate) const ACTOR: u8 = 1 << 2;
/// The name of a topic.
pub(crate) const TAG: u8 = 1 << 3;
/// Its summary, in any language.
pub(crate) const SUMMARY: u8 = 1 << 4;
/// A quoted passage or a translation of one.
pub(crate) const EXCERPT: u8 = 1 << 5;

/// All of them.
pub(crate) const ALL: u8 = NAMES | SUMMARY | EXCERPT;

/// Short texts, in which a word of scattered letters still means something. In prose it would match nearly anything.
pub(crate) const NAMES: u8 = TITLE | ACTOR | PLACE | TAG;
