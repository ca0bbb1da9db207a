//! The `tarikh` program: everything is in the library.

fn main() {}
