//! Every test of the project that needs more than one layer; a module a kind.

mod anchor;
mod bidi;
mod dates;
mod find;
mod frame;
mod house;
mod pty;
mod terminal;
