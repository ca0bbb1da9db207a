//! The user's editor: which program it is, whatever its name is written with.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Spot;
use super::form::{Form, Known, known};

/// The editors where the user names none: the first that is there, else the first.
const FALLBACKS: [&str; 3] = ["vi", "editor", "nano"];

/// Programs that run another one, which they are given with its arguments.
const RUNNERS: [&str; 8] = ["env", "flatpak", "nice", "nohup", "setsid", "snap", "sudo", "doas"];

/// Debian's, which runs what else is named (see its manual).
const SENSIBLE: &str = "sensible-editor";

/// Links to a program that are followed at the most.
const LINKS: usize = 40;

/// The variables that name an editor, the first first. One that says nothing is as if it was not set.
const VARIABLES: [&str; 2] = ["VISUAL", "EDITOR"];

/// What the environment says: the value of a variable.
pub(super) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The user's editor.
#[derive(Debug)]
pub(super) struct Editor {
    program: String,
    arguments: Vec<String>,
    known: Option<Known>,
}

impl Editor {
    /// The editor that `VISUAL` or else `EDITOR` names.
    ///
    /// # Errors
    /// Where the quotes in it do not close; what is wrong, in words.
    pub(super) fn of(environment: Environment<'_>) -> Result<Self, String> {
        let named = VARIABLES.iter().filter_map(|name| environment(name)).find(|value| !value.trim().is_empty());
        let command = named.unwrap_or_else(|| {
            let there = FALLBACKS.iter().find(|name| located(name, environment).is_some());
            (*there.unwrap_or(&FALLBACKS[0])).to_owned()
        });
        let mut words = split(&command)?.into_iter();
        let program = words.next().unwrap_or_default();
        let arguments: Vec<String> = words.collect();
        let known = run_by(&program, &arguments, environment);
        Ok(Self { program, arguments, known })
    }

    /// The command that opens a file at a place; one that is not known to take a place is given the file alone.
    pub(super) fn command(&self, spot: &Spot, file: &Path) -> Command {
        let form = self.known.map_or(Form::Alone, |known| known.form);
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).args(form.arguments(file, spot.line, spot.column));
        command
    }

    /// Whether it has a window of its own and may end long before the file is saved.
    pub(super) fn goes_on_elsewhere(&self) -> bool {
        let options = self.known.map_or(&[] as &[&str], |known| known.waits_by);
        !options.is_empty() && !self.arguments.iter().any(|argument| options.contains(&argument.as_str()))
    }

    /// The name of its program, without folders.
    pub(super) fn name(&self) -> String {
        file_name(Path::new(&self.program)).unwrap_or_else(|| self.program.clone())
    }
}

/// The words of a command, as a shell reads them; a path with blanks in it that leads to a file is one.
fn split(command: &str) -> Result<Vec<String>, String> {
    let whole = command.trim();
    if whole.contains('/') && Path::new(whole).is_file() {
        return Ok(vec![whole.to_owned()]);
    }
    shell_words::split(whole).map_err(|error| error.to_string())
}

/// The editor that a command comes to: by the name of its program, by where links of that lead, or the one it runs.
fn run_by(program: &str, arguments: &[String], environment: Environment<'_>) -> Option<Known> {
    let names = names(program, environment);
    let vim = || names.iter().filter_map(|name| known(name)).find(|known| known.form == Form::Vim);
    if let Some(found) = names.iter().find_map(|name| known(name)) {
        return if found.form == Form::Vi { vim().or(Some(found)) } else { Some(found) };
    }
    let name = names.first()?.as_str();
    if name == SENSIBLE {
        let others = VARIABLES.iter().filter_map(|variable| environment(variable));
        let mut others = others.chain(selected(environment)).chain(["editor".to_owned()]);
        let other = others.find(|value| !value.trim().is_empty() && !value.contains(SENSIBLE))?;
        let words = split(&other).ok()?;
        return run_by(words.first()?, &[], environment);
    }
    if !RUNNERS.contains(&name) {
        return None;
    }
    // `env -u NAME FOO=bar vim -f`, `flatpak run org.gnome.gedit`.
    let words = arguments.iter().filter(|argument| !argument.starts_with('-') && !argument.contains('='));
    let of_package = |argument: &str| known(argument.rsplit_once('.').map_or(argument, |(_, last)| last));
    words.clone().find_map(|argument| run_by(argument, &[], environment).or_else(|| of_package(argument)))
}

/// The file name of a program, and of what it is a link to, link by link.
fn names(program: &str, environment: Environment<'_>) -> Vec<String> {
    let mut path = located(program, environment).unwrap_or_else(|| PathBuf::from(program));
    let mut names: Vec<String> = file_name(&path).into_iter().collect();
    for _ in 0..LINKS {
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
        names.extend(file_name(&path));
    }
    names
}

/// Where a program stands: as written where that is a path, else in the first folder of `PATH` that has it.
fn located(program: &str, environment: Environment<'_>) -> Option<PathBuf> {
    if program.contains('/') {
        return Some(PathBuf::from(program)).filter(|path| path.is_file());
    }
    let folders = environment("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// What the user has selected for `sensible-editor`, by `select-editor`.
fn selected(environment: Environment<'_>) -> Option<String> {
    let text = fs::read_to_string(Path::new(&environment("HOME")?).join(".selected_editor")).ok()?;
    let value = text.lines().find_map(|line| line.trim().strip_prefix("SELECTED_EDITOR="))?;
    split(value).ok()?.into_iter().next()
}

fn file_name(path: &Path) -> Option<String> {
    path.file_name().and_then(OsStr::to_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::{Path, PathBuf};

    use rstest::rstest;
    use tempfile::TempDir;

    use super::{Editor, Spot};

    /// A home with `vim.basic`, `nano`, and links to them as Debian has them.
    fn home() -> TempDir {
        let home = TempDir::new().expect("a folder");
        let at = |name: &str| home.path().join(name);
        for name in ["vim.basic", "busybox", "محرر", "an editor"] {
            fs::write(at(name), "").expect("written");
        }
        for (target, link) in
            [("vim.basic", "alternative"), ("alternative", "editor"), ("editor", "vi"), ("busybox", "ex")]
        {
            symlink(target, at(link)).expect("linked");
        }
        fs::write(at("sensible-editor"), "").expect("written");
        fs::write(at(".selected_editor"), "# by select-editor\nSELECTED_EDITOR=\"/usr/bin/micro\"\n").expect("written");
        home
    }

    fn editor(home: &Path, variables: &[(&str, &str)]) -> Editor {
        let value = |name: &str| match name {
            "PATH" | "HOME" => Some(home.display().to_string()),
            _ => variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned()),
        };
        Editor::of(&value).expect("an editor")
    }

    fn command(home: &Path, variables: &[(&str, &str)]) -> String {
        let spot = Spot { file: PathBuf::from("F"), line: 6, column: 5 };
        let command = editor(home, variables).command(&spot, Path::new("F"));
        let words = [command.get_program()].into_iter().chain(command.get_args());
        words.map(|word| word.to_string_lossy().replace(&home.display().to_string(), "~")).collect::<Vec<_>>().join(" ")
    }

    #[rstest]
    #[case::a_whole_path("/usr/bin/vim", "/usr/bin/vim +6 +normal! 04lzv F")]
    #[case::of_debian("editor", "editor +6 +normal! 04lzv F")]
    #[case::vi_that_is_vim("vi", "vi +6 +normal! 04lzv F")]
    #[case::vi_that_is_none("ex", "ex +6 F")]
    #[case::selected("sensible-editor", "sensible-editor +6:5 F")]
    #[case::options("emacsclient -c -a ''", "emacsclient -c -a  +6:5 F")]
    #[case::blanks("  code   --wait ", "code --wait -g F:6:5")]
    #[case::by_env(
        "env -u DISPLAY LC_ALL=C.UTF-8 nvim -f",
        "env -u DISPLAY LC_ALL=C.UTF-8 nvim -f +6 +normal! 04lzv F"
    )]
    #[case::by_env_and_link("/usr/bin/env editor", "/usr/bin/env editor +6 +normal! 04lzv F")]
    #[case::by_flatpak("flatpak run org.gnome.gedit -s", "flatpak run org.gnome.gedit -s +6:5 F")]
    #[case::unknown("my-editor --fast", "my-editor --fast F")]
    #[case::unknown_in_arabic("محرر", "محرر F")]
    fn the_editor_is_known_by_its_program(#[case] named: &str, #[case] wanted: &str) {
        assert_eq!(command(home().path(), &[("EDITOR", named)]), wanted);
    }

    #[test]
    fn a_path_with_a_blank_in_it_is_one_program() {
        let home = home();
        let named = home.path().join("an editor").display().to_string();
        assert_eq!(command(home.path(), &[("VISUAL", &named)]), "~/an editor F");
    }

    #[rstest]
    #[case::visual_first(&[("VISUAL", "nano"), ("EDITOR", "joe")], "nano +6,5 F")]
    #[case::an_empty_one(&[("VISUAL", ""), ("EDITOR", "joe")], "joe +6 F")]
    #[case::a_blank_one(&[("VISUAL", " \t"), ("EDITOR", "joe")], "joe +6 F")]
    #[case::none(&[("VISUAL", ""), ("EDITOR", " ")], "vi +6 +normal! 04lzv F")]
    #[case::sensible_and_another(&[("VISUAL", "sensible-editor"), ("EDITOR", "kak")], "sensible-editor +6:5 F")]
    fn a_variable_that_says_nothing_is_not_set(#[case] variables: &[(&str, &str)], #[case] wanted: &str) {
        assert_eq!(command(home().path(), variables), wanted);
    }

    #[rstest]
    #[case("code", true)]
    #[case("code --wait", false)]
    #[case("gvim -f", false)]
    #[case("flatpak run dev.zed.Zed", true)]
    #[case("vim", false)]
    #[case("my-editor", false)]
    fn a_window_that_is_not_waited_for_is_told_apart(#[case] named: &str, #[case] elsewhere: bool) {
        assert_eq!(editor(home().path(), &[("EDITOR", named)]).goes_on_elsewhere(), elsewhere);
    }

    #[test]
    fn quotes_that_do_not_close_are_told_of() {
        let value = |name: &str| (name == "EDITOR").then(|| "vim 'a".to_owned());
        assert!(Editor::of(&value).is_err());
    }
}
