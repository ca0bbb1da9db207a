//! Where the notes of a talk are to be had: never in the window, or in the session, that the stage is in.

use std::env;
use std::ffi::OsString;
use std::path::Path;

use super::control::folder::{Folder, Stage};
use super::tmux;
use crate::app::Notice;

/// Makes the notes of the stage of this process ready, where it runs in a tmux: in a session of their own that nobody sees yet. How to
/// see them, in any case. Titles are read in this language there.
pub(super) fn open(titles: &str, folder: &Folder) -> Notice {
    let process = std::process::id().to_string();
    let name = format!("notes-{process}");
    let prepared = env::current_exe().ok().filter(|_| tmux::is_around());
    let prepared = prepared.is_some_and(|program| tmux::prepare_session(&name, &command(&program, &process, titles)));
    if prepared {
        let socket = tmux::unusual_socket().map(|socket| format!("-S {socket} ")).unwrap_or_default();
        return Notice::new("notes-elsewhere").with("command", format!("tmux {socket}attach -t {name}"));
    }
    // The one that was started last is meant where none is named.
    let last = folder.stages().is_ok_and(|stages| stages.first().is_some_and(Stage::is_own));
    let stage = if last { String::new() } else { format!(" --stage {process}") };
    Notice::new("notes-elsewhere").with("command", format!("tarikh notes{stage}"))
}

/// What is run there: with the runtime folder of this process, as that of tmux may be another.
fn command(program: &Path, process: &str, titles: &str) -> Vec<OsString> {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(|folder| {
        let mut said = OsString::from("XDG_RUNTIME_DIR=");
        said.push(folder);
        said
    });
    let before = runtime.into_iter().flat_map(|runtime| ["env".into(), runtime]);
    let notes = ["notes", "--stage", process, "--titles", titles].map(OsString::from);
    before.chain([program.as_os_str().to_owned()]).chain(notes).collect()
}
