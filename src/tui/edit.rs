//! Handing the terminal to an editor, and taking it back whole, whatever the editor did to it.

mod editor;
mod form;

use std::env;
use std::io;
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, WaitOptions, kill_current_process_group, waitpid};

use super::guard::Guard;
use super::reader::Reader;
use crate::app::hint::key;
use crate::i18n::Arg;
use crate::keymap::Action;
use editor::Editor;

/// A place in a file: line and column from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The file.
    pub file: PathBuf,
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
}

/// What went wrong, as a message with its arguments.
pub type EditProblem = (&'static str, Vec<(&'static str, Arg)>);

/// Opens a place in the user's editor and waits for its end; what is to be said of it then. The terminal is the editor's meanwhile,
/// `input` its standard input; it is claimed again in every case.
pub(super) fn edit(
    guard: &Guard,
    reader: &mut Reader,
    input: impl AsFd,
    spot: &Spot,
) -> io::Result<Option<EditProblem>> {
    let editor = match Editor::of(&|name| env::var(name).ok()) {
        Ok(editor) => editor,
        Err(reason) => return Ok(Some(("edit-no-editor", vec![("reason", reason.into())]))),
    };
    // An absolute path begins with no sign that an editor could take for an option.
    let file = std::path::absolute(&spot.file)?;
    let mut command = editor.command(spot, &file);
    command.stdin(Stdio::from(input.as_fd().try_clone_to_owned()?));
    let ended = guard.release_for(reader, || run(&mut command))?;
    let program = command.get_program().to_string_lossy().into_owned();
    Ok(match ended {
        Ok(None) if editor.goes_on_elsewhere() => {
            Some(("edit-elsewhere", vec![("editor", editor.name().into()), ("reload", key(Action::Reload))]))
        }
        Ok(None) => None,
        Ok(Some(BadEnd::Status(status))) => Some(("edit-ended-badly", vec![("status", status.into())])),
        Ok(Some(BadEnd::Signal(signal))) => Some(("edit-killed", vec![("signal", signal.into())])),
        Err(error) => Some(("edit-failed", vec![("editor", program.into()), ("reason", error.to_string().into())])),
    })
}

/// How a command ended that did not end well: with a status, or by a signal.
enum BadEnd {
    Status(String),
    Signal(String),
}

/// Runs a command to its end. When it is stopped by Ctrl-Z, the whole job stops, and goes on with it. Gives back how it ended, where
/// that was not well.
fn run(command: &mut Command) -> io::Result<Option<BadEnd>> {
    let child = command.spawn()?;
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    loop {
        let Some((_, status)) = waitpid(pid, WaitOptions::UNTRACED)? else { continue };
        if status.stopped() {
            // As for a suspension: the kernel drops SIGTTOU where no shell could continue us.
            kill_current_process_group(Signal::TTOU)?;
            continue;
        }
        return Ok(match (status.exit_status(), status.terminating_signal()) {
            (Some(0), _) => None,
            (Some(code), _) => Some(BadEnd::Status(code.to_string())),
            (None, signal) => Some(BadEnd::Signal(signal.unwrap_or(0).to_string())),
        });
    }
}
