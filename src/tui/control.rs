//! How a talk on a stage is heard of, and driven, by other programs of the same user: the notes in another terminal, and
//! `tarikh ctl`.
//!
//! ```text
//!  the folder of the user's own ── one socket a stage ── lines of JSON, each with the version it is of
//!
//!  session ── Server ──▶ server thread ──▶ peers             a report and the clock, to all that listen
//!  inbox  ◀── Message::Remote ── server thread ◀── peers     what they ask for, one thing at a time
//!
//!  session ── Follower ──▶ follower thread ──▶ the stage     in the notes
//!  inbox  ◀── Message::Stage, StageGone ── follower thread
//! ```
//!
//! A peer costs the stage no more than a bounded queue: who does not read is left behind, and dropped in the end.

pub mod client;
pub mod folder;
pub mod wire;

mod connection;
mod follower;
mod peer;
mod server;
mod stopwatch;
#[cfg(test)]
mod tests;

pub(super) use follower::Follower;
pub(super) use server::{Server, Serving};
pub(super) use stopwatch::{Stopwatch, later};
