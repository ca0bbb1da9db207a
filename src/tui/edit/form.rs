//! How each editor is told at which line and column to open a file, as its manual has it.

use std::ffi::OsString;
use std::path::Path;

/// How a place in a file is written for an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `+LINE FILE`.
    Line,
    /// As [`Self::Line`], by a program that may be Vim under the name of its ancestor.
    Vi,
    /// `+LINE FILE`, and a command for the column: that of `cursor()` would be one of bytes.
    Vim,
    /// `+LINE:COLUMN FILE`.
    Colon,
    /// `+LINE,COLUMN FILE`.
    Comma,
    /// `FILE:LINE:COLUMN`.
    Suffix,
    /// `-g FILE:LINE:COLUMN`.
    Goto,
    /// `--line LINE --column COLUMN FILE`.
    Options,
    /// `-l LINE:COLUMN FILE`.
    LineOption,
    /// `FILE`: it has no other form.
    Alone,
}

/// An editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// How a place is written for it.
    pub(super) form: Form,
    /// The options one of which it has to be given to stay until the file is closed; none where it stays anyway.
    pub(super) waits_by: &'static [&'static str],
}

const WAIT: &[&str] = &["-w", "--wait"];
const STAYS: &[&str] = &[];

/// The editors by the names of their programs, with their forms and the options that make them wait.
const EDITORS: &[(&str, Form, &[&str])] = &[
    ("vi view ex nvi elvis vile vim.tiny", Form::Vi, STAYS),
    ("vim nvim neovim lvim rvim rview vimx", Form::Vim, STAYS),
    ("gvim gview mvim", Form::Vim, &["-f", "--nofork"]),
    ("joe jmacs jstar jpico rjoe mcedit mg jove zile pico vis ee xemacs", Form::Line, STAYS),
    ("emacs emacsclient micro kak kakoune", Form::Colon, STAYS),
    ("nano rnano ne dte", Form::Comma, STAYS),
    ("hx helix", Form::Suffix, STAYS),
    ("ed red", Form::Alone, STAYS),
    ("code codium vscodium cursor windsurf positron trae kiro antigravity", Form::Goto, WAIT),
    ("zed zeditor zedit subl sublime_text lapce atom pulsar", Form::Suffix, WAIT),
    ("gedit pluma xed gnome-text-editor texteditor", Form::Colon, WAIT),
    ("bbedit", Form::Line, WAIT),
    ("mate", Form::LineOption, WAIT),
    ("kate", Form::Options, &["-b", "--block"]),
    ("kwrite mousepad geany", Form::Options, STAYS),
    (
        "idea pycharm webstorm phpstorm rubymine rustrover clion goland rider datagrip dataspell studio",
        Form::Options,
        WAIT,
    ),
];

/// What follows the name of an editor in that of a build of it.
const BUILDS: &[&str] = &[
    "community",
    "dev",
    "gtk",
    "gtk3",
    "insiders",
    "linux",
    "lucid",
    "nightly",
    "nox",
    "nox11",
    "nw",
    "oss",
    "preview",
    "professional",
    "snapshot",
    "stable",
    "ultimate",
    "arm64",
    "x86_64",
];

/// The editor that has this file name, also with a version or a build after it: `vim.basic`, `emacs-28.2`, `code-insiders`.
pub(super) fn known(name: &str) -> Option<Known> {
    let name = name.to_lowercase();
    let mut rest = name.as_str();
    loop {
        let plain = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        if let Some(known) = [rest, plain].into_iter().find_map(exactly) {
            return Some(known);
        }
        let (before, after) = rest.rsplit_once(['.', '-'])?;
        let build = rest.ends_with(&format!(".{after}"))
            || BUILDS.contains(&after)
            || after.starts_with(|c: char| c.is_ascii_digit());
        rest = Some(before).filter(|_| build)?;
    }
}

fn exactly(name: &str) -> Option<Known> {
    let (_, form, waits_by) = EDITORS.iter().find(|(names, ..)| names.split(' ').any(|one| one == name))?;
    Some(Known { form: *form, waits_by })
}

impl Form {
    /// The arguments that open a file at a line and a column (from 1; the column in code points).
    pub(super) fn arguments(self, file: &Path, line: u32, column: u32) -> Vec<OsString> {
        let placed = || {
            let mut placed = file.as_os_str().to_owned();
            placed.push(format!(":{line}:{column}"));
            placed
        };
        let before: Vec<String> = match self {
            Self::Suffix => return vec![placed()],
            Self::Goto => return vec!["-g".into(), placed()],
            Self::Alone => Vec::new(),
            Self::Vim if column > 1 => vec![format!("+{line}"), format!("+normal! 0{}lzv", column - 1)],
            Self::Line | Self::Vi | Self::Vim => vec![format!("+{line}")],
            Self::Colon => vec![format!("+{line}:{column}")],
            Self::Comma => vec![format!("+{line},{column}")],
            Self::Options => vec!["--line".into(), line.to_string(), "--column".into(), column.to_string()],
            Self::LineOption => vec!["-l".into(), format!("{line}:{column}")],
        };
        before.into_iter().map(OsString::from).chain([file.as_os_str().to_owned()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rstest::rstest;

    use super::known;

    #[rstest]
    #[case::vi(&["vi", "view", "nvi", "vim.tiny", "joe", "jmacs", "mcedit", "mg"], "+7 F")]
    #[case::vim(&["vim", "nvim", "vim.basic", "vim.gtk3", "vim-nox11", "vim90", "gvim", "nvim.appimage"], "+7 +normal! 020lzv F")]
    #[case::emacs(&["emacs", "emacsclient", "emacs-28.2", "emacsclient.emacs", "emacs29", "kak", "micro", "gedit"], "+7:21 F")]
    #[case::nano(&["nano", "rnano", "ne"], "+7,21 F")]
    #[case::suffix(&["hx", "helix", "zed", "zed-preview", "subl", "subl3", "sublime_text"], "F:7:21")]
    #[case::goto(&["code", "code-insiders", "Code.exe", "code-oss", "codium", "cursor", "windsurf"], "-g F:7:21")]
    #[case::options(&["kate", "idea", "idea.sh", "pycharm-community", "rustrover64", "mousepad"], "--line 7 --column 21 F")]
    #[case::alone(&["ed"], "F")]
    fn each_editor_is_told_the_place_in_its_own_form(#[case] names: &[&str], #[case] wanted: &str) {
        for name in names {
            let arguments = known(name).expect("an editor").form.arguments(Path::new("F"), 7, 21);
            let arguments: Vec<_> = arguments.iter().map(|one| one.to_string_lossy()).collect();
            assert_eq!(arguments.join(" "), wanted, "{name}");
        }
    }

    #[rstest]
    fn a_program_that_only_begins_like_an_editor_is_none(
        #[values("vimdiff", "codesign", "code-generator", "editor", "sensible-editor", "emacspeak", "محرر", "")]
        name: &str,
    ) {
        assert_eq!(known(name), None);
    }
}
