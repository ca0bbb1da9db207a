//! Every test of the project that needs more than one layer; a module a kind.

mod dates;
mod anchor;
mod find;
mod bidi;
mod house;
