//! What terminals understand and answer: families of bidirectional behaviour, bytes to events.

pub mod encode;
pub mod input;
