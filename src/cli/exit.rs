//! How the program ended, as scripts see it.

use std::process::ExitCode;

/// Why the program ended. The numbers are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything went well, also where nobody read to the end: 0.
    Fine,
    /// The content is at fault, or nothing matched: 1.
    Content,
    /// What was asked cannot be done: arguments, filter, no terminal: 2.
    Usage,
    /// The system refused: missing file, permission, full disk: 3.
    System,
    /// The program is at fault: 70, `EX_SOFTWARE` of sysexits.
    Panicked,
    /// A signal of this number: 128 + n, as shells have it.
    Signal(u8),
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::System => 3,
            Exit::Panicked => 70,
            Exit::Signal(number) => 128 | number,
        })
    }
}
