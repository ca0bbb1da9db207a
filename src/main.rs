//! The `tarikh` program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tarikh::cli::main()
}
