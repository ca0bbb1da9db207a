//! Every command under what can go wrong around it: files that are not there or may not be read, outputs that are full or closed, folders
//! that may not be written, files that are replaced while they are read.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use clap::CommandFactory;
use rstest::rstest;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use rustix::process::geteuid;
use tarikh::cli::Cli;
use tempfile::TempDir;

/// A command line that prints something of a timeline, `{}`.
const READING: &[&str] = &[
    "check {}",
    "check {} --format json",
    "check {} --format sarif",
    "check {} --format github",
    "check {} --coverage",
    "list -f {}",
    "list -f {} --format csv",
    "list -f {} --names",
    "show 1 -f {}",
    "add-source {} -f {} --dry-run",
    "repair {}",
    "repair {} --format json",
    "review {} --timeline {} --format json",
    "stats {}",
    "stats {} --format json",
    "tours -f {} --format json",
    "handout -f {}",
    "handout -f {} --format html",
];

/// Commands that end with 1 where something is wrong with what was read.
const JUDGING: &[&str] = &["check", "repair", "review"];

/// Command lines that print something and read no timeline.
const PRINTING: &[&str] = &[
    "--help",
    "--version",
    "check --explain",
    "check --explain date-invalid",
    "schema",
    "guide",
    "keys",
    "keys --format json",
    "config",
    "completions zsh",
    "man",
    "man check",
    "doctor",
    "frame",
];

/// Command lines that need a terminal, or a talk in one.
const ELSEWHERE: &[&str] = &["notes", "present {}", "ctl status"];

/// Command lines that write into `{out}`.
const WRITING: &[&str] = &["handout -f {} -o {out}/a.md", "man -o {out}", "new {out}"];

/// No command is left out of these tables.
#[test]
fn every_command_is_tried() {
    let tables = [READING, PRINTING, ELSEWHERE, WRITING];
    let tried: BTreeSet<&str> =
        tables.iter().flat_map(|table| table.iter()).filter_map(|line| line.split(' ').next()).collect();
    let commands = Cli::command();
    let left: Vec<&str> =
        commands.get_subcommands().map(clap::Command::get_name).filter(|name| !tried.contains(name)).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The bridge timeline in a folder of its own.
fn bridge() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).expect("open to all");
    for entry in fs::read_dir(root("tests/fixtures/bridge")).expect("the fixture") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, folder.path().join(path.file_name().expect("a name"))).expect("a copy");
    }
    folder
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The program with the words of a line; as somebody whom permissions bind, where this one is above them.
fn command(line: &str, path: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarikh"));
    let spelled = |word: &str| match word {
        "{}" => path.as_os_str().to_owned(),
        word => word.replace("{out}", out.to_str().expect("UTF-8")).into(),
    };
    command.args(line.split(' ').map(spelled)).env_clear().current_dir(root("tests/fixtures")).stdin(Stdio::null());
    command
}

fn run(line: &str, path: &Path) -> Output {
    command(line, path, Path::new("")).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// What was asked for is nowhere in the output, the message names the file, and the system is at fault.
fn assert_refused(line: &str, path: &Path) {
    let output = run(line, path);
    let all = said(&output) + &String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(3), "{line}: {all}");
    // An address has other letters escaped.
    let named =
        line.ends_with("sarif") || all.contains(path.file_name().and_then(|name| name.to_str()).expect("UTF-8"));
    assert!(named, "{line}: {all}");
    assert!(!all.contains("panic"), "{line}: {all}");
    assert!(line.starts_with("check") || output.stdout.is_empty(), "{line}: {all}");
}

#[rstest]
#[case::missing("غائب.yaml")]
#[case::missing_folder("no/such/folder")]
#[case::below_a_file("events.yaml/events.yaml")]
#[case::folder_without_one("empty")]
#[case::pipe("pipe")]
#[case::circle("circle.yaml")]
#[case::link_to_nothing("dangling.yaml")]
#[case::name_that_is_too_long(&"ط".repeat(300))]
fn what_is_no_file_is_the_systems_fault(#[case] name: &str) {
    let folder = bridge();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("empty")).expect("made");
    mknodat(CWD, at("pipe"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe");
    symlink("circle.yaml", at("circle.yaml")).expect("a link");
    symlink("gone.yaml", at("dangling.yaml")).expect("a link");
    for line in READING {
        assert_refused(line, &at(name));
    }
}

/// A user whom permissions bind: this one, or, where this one is above them, nobody. A copy of the program that nobody may run.
struct Bound {
    folder: TempDir,
}

impl Bound {
    fn new() -> Self {
        let bound = Self { folder: bridge() };
        if geteuid().is_root() {
            fs::copy(env!("CARGO_BIN_EXE_tarikh"), bound.at("program")).expect("a copy");
        }
        bound
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, line: &str, path: &Path, out: &Path) -> Output {
        let mut wanted = command(line, path, out);
        if geteuid().is_root() {
            let mut other = Command::new(self.at("program"));
            other.args(wanted.get_args()).env_clear().current_dir("/").stdin(Stdio::null());
            other.uid(65534).gid(65534);
            wanted = other;
        }
        loop {
            match wanted.output() {
                // A process that another test began at this moment still holds the copy that was written.
                Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => {}
                output => return output.expect("it runs"),
            }
        }
    }
}

#[test]
fn what_may_not_be_read_is_the_systems_fault() {
    let bound = Bound::new();
    fs::create_dir(bound.at("closed")).expect("made");
    fs::copy(bound.at("events.yaml"), bound.at("closed/events.yaml")).expect("a copy");
    fs::copy(bound.at("events.yaml"), bound.at("مغلق.yaml")).expect("a copy");
    for name in ["closed", "مغلق.yaml"] {
        fs::set_permissions(bound.at(name), Permissions::from_mode(0o000)).expect("closed");
    }
    for line in READING {
        for name in ["closed/events.yaml", "مغلق.yaml"] {
            let output = bound.run(line, &bound.at(name), Path::new(""));
            let all = said(&output) + &String::from_utf8_lossy(&output.stdout);
            assert_eq!(output.status.code(), Some(3), "{line}: {all}");
            assert!(all.contains("ermission denied"), "{line}: {all}");
        }
        // An article alone leaves the timeline as it is.
        let article = bound.at("harbour.txt");
        fs::set_permissions(&article, Permissions::from_mode(0o000)).expect("closed");
        let output = bound.run(line, &bound.at("events.yaml"), Path::new(""));
        let content = JUDGING.iter().any(|judging| line.starts_with(judging)) && output.status.code() == Some(1);
        assert!(content || output.status.code() == Some(0), "{line}: {}", said(&output));
    }
    fs::set_permissions(bound.at("closed"), Permissions::from_mode(0o755)).expect("opened");
}

#[test]
fn where_nothing_can_be_written_nothing_is_and_it_says_so() {
    let bound = Bound::new();
    fs::create_dir(bound.at("مغلق")).expect("made");
    fs::write(bound.at("file"), "kept").expect("written");
    fs::set_permissions(bound.at("مغلق"), Permissions::from_mode(0o555)).expect("closed");
    for line in WRITING {
        for out in ["مغلق", "file", "file/below"] {
            let output = bound.run(line, &bound.at("events.yaml"), &bound.at(out));
            assert_eq!(output.status.code(), Some(3), "{line} {out}: {}", said(&output));
            assert!(said(&output).contains(out), "{line} {out}: {}", said(&output));
        }
    }
    assert_eq!(fs::read_dir(bound.at("مغلق")).expect("a folder").count(), 0);
    assert_eq!(fs::read_to_string(bound.at("file")).expect("read"), "kept");
}

#[test]
fn a_full_disk_is_the_systems_fault_whatever_is_printed() {
    let folder = bridge();
    for line in READING.iter().chain(PRINTING) {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let output = command(line, &folder.path().join("events.yaml"), Path::new("")).stdout(full).output();
        let output = output.expect("it runs");
        assert_eq!(output.status.code(), Some(3), "{line}: {}", said(&output));
        assert!(said(&output).contains("No space left on device"), "{line}: {}", said(&output));
    }
}

#[test]
fn who_reads_no_further_is_no_failure() {
    let folder = bridge();
    for line in READING.iter().chain(PRINTING) {
        let (gone, output) = std::io::pipe().expect("a pipe");
        drop(gone);
        let ended = command(line, &folder.path().join("events.yaml"), Path::new("")).stdout(output).output();
        let ended = ended.expect("it runs");
        let content = JUDGING.iter().any(|judging| line.starts_with(judging)) && ended.status.code() == Some(1);
        assert!(content || ended.status.code() == Some(0), "{line}: {:?} {}", ended.status, said(&ended));
        assert!(!said(&ended).contains("cannot be written"), "{line}: {}", said(&ended));
    }
}

#[test]
fn without_a_terminal_it_says_what_works_without() {
    let folder = bridge();
    for line in ELSEWHERE.iter().filter(|line| !line.starts_with("ctl")).chain(&["{}"]) {
        let output = run(line, folder.path());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{line}: {}", said(&output));
        assert!(said(&output).contains("terminal"), "{line}: {}", said(&output));
    }
    let output = run("ctl status", folder.path());
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{}", said(&output));
}

/// Whatever moment the file is replaced at, what is read is one of its versions, whole.
#[test]
fn a_file_that_is_replaced_while_it_is_read_is_one_of_its_versions() {
    let folder = bridge();
    let path = folder.path().join("events.yaml");
    let first = fs::read_to_string(&path).expect("read");
    // Long enough that reading it takes a while.
    let note = |word: &str| format!("{first}# {}\n", word.repeat(200_000));
    let versions = [note("ب"), note("b").replace("The first stone of", "The second stone of")];
    fs::write(&path, &versions[0]).expect("written");
    let wanted: Vec<String> = versions
        .iter()
        .map(|version| {
            fs::write(&path, version).expect("written");
            String::from_utf8(run("list -f {} --format json", &path).stdout).expect("UTF-8")
        })
        .collect();
    assert_ne!(wanted[0], wanted[1]);
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for version in versions.iter().cycle().take_while(|_| !ended.load(Ordering::SeqCst)) {
                let new = folder.path().join("new.yaml");
                fs::write(&new, version).and_then(|()| fs::rename(&new, &path)).expect("replaced");
            }
        });
        for _ in 0..20 {
            let output = run("list -f {} --format json", &path);
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
            assert!(wanted.contains(&String::from_utf8(output.stdout).expect("UTF-8")));
        }
        ended.store(true, Ordering::SeqCst);
    });
}
