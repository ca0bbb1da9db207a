//! Frames as each family of terminals is sent them.

mod encoding;
