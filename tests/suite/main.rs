//! Every test of the project that needs more than one layer; a module a kind.

mod add_source;
mod alloc;
mod anchor;
mod app;
mod arabic;
mod arabic_commands;
mod articles;
mod ascii;
mod bidi;
mod capture;
mod commands;
mod config;
mod ctl;
mod cursor;
mod dates;
mod edit;
mod example;
mod families;
mod faults;

mod find;
mod form;
mod frame;
mod generated;
mod guide;
mod handout;
mod hostile;
mod house;
mod keyboard;
mod language;
mod load;
mod matrix;
mod mirror;
mod new;
mod notes;
mod palette;
mod picture;
mod plain;
mod prose;
mod pty;
mod quality;
mod rebind;
mod repair;
mod reports;
mod review;
mod rules;
mod scenario;
mod screen;
mod scripts;
mod stack;
mod stage;
mod state;
mod strangers;
mod targets;
mod terminal;
mod terms;
mod texts;

/// The program, as somebody without settings of their own starts it: it speaks English whatever the locale here is.
fn program() -> assert_cmd::Command {
    let mut command = assert_cmd::Command::cargo_bin("tarikh").expect("the program is built");
    command.env("LC_ALL", "C.UTF-8").env_remove("TARIKH_INTERFACE").env("XDG_CONFIG_HOME", "/nowhere");
    command
}
