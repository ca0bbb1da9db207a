//! Every test of the project that needs more than one layer; a module a kind.

mod alloc;
mod anchor;
mod app;
mod bidi;
mod commands;
mod config;
mod dates;
mod families;
mod find;
mod frame;
mod hostile;
mod house;
mod language;
mod load;
mod picture;
mod prose;
mod pty;
mod quality;
mod rules;
mod scenario;
mod screen;
mod stack;
mod state;
mod terminal;
mod terms;
mod texts;
