//! Data to stdout, messages to stderr.

use std::borrow::Cow;
use std::io::{self, ErrorKind, Write};

use super::Exit;
use crate::i18n::{Arg, Catalog};
use crate::read::system_words;
use crate::text::clean;

/// Writes data to stdout. A reader that has seen enough is no failure.
pub fn put(data: &str, words: &Catalog) -> Exit {
    let mut stdout = io::stdout().lock();
    written(stdout.write_all(data.as_bytes()).and_then(|()| stdout.flush()), words)
}

/// What became of writing to stdout.
pub fn written(result: io::Result<()>, words: &Catalog) -> Exit {
    match result {
        Ok(()) => Exit::Fine,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Exit::Fine,
        Err(error) => {
            refuse(words, "command-output", &[("reason", system_words(&error).into())]);
            Exit::System
        }
    }
}

/// Says a message and, where it has one, its `.help`, on stderr; nothing that a terminal would obey gets there.
pub fn refuse(words: &Catalog, id: &str, args: &[(&str, Arg)]) {
    let mut lines =
        vec![words.with("command-error", &[("what", words.with(id, args).into_owned().into())]).into_owned()];
    let help = format!("{id}.help");
    if words.knows(&help) {
        let what: Cow<'_, str> = words.with(&help, args);
        lines.push(words.with("command-help", &[("what", what.into_owned().into())]).into_owned());
    }
    print_error(&cleaned(&lines.join("\n")));
}

/// A message of several lines without what a terminal would obey.
#[must_use]
pub fn cleaned(message: &str) -> String {
    message.lines().map(clean::line).collect::<Vec<_>>().join("\n")
}

/// Writes to stderr.
pub fn print_error(text: &str) {
    // Where stderr is closed there is nowhere left to say so.
    let _ = writeln!(io::stderr().lock(), "{text}");
}
