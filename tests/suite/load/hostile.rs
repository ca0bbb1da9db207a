//! Files that are no files, links that lead away, and bytes made to hurt.

use std::fs::{self, File};
use std::os::unix::fs::symlink;

use proptest::prelude::{ProptestConfig, any, prop};
use proptest::{prop_assert, proptest};
use rstest::rstest;
use tarikh::finding::{Severity, UnlocatedFindings};
use tarikh::load;
use tempfile::TempDir;

use super::{library, report};

fn code_and_severity(folder: &TempDir, name: &str) -> Vec<(&'static str, Severity)> {
    let library = library(&folder.path().join(name));
    library.findings.iter().map(|finding| (finding.code, finding.severity)).collect()
}

#[test]
fn what_is_no_regular_file_is_refused_at_once() {
    let folder = TempDir::new().expect("a folder");
    let pipe = folder.path().join("pipe.yaml");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, mode).expect("a pipe");
    let _listener = std::os::unix::net::UnixListener::bind(folder.path().join("socket.yaml")).expect("a socket");
    fs::create_dir_all(folder.path().join("folder/events.yaml")).expect("a folder");
    for name in ["pipe.yaml", "socket.yaml", "folder"] {
        let library = library(&folder.path().join(name));
        assert!(library.refused && library.timeline.is_none(), "{name}");
        assert_eq!(library.findings.first().map(|finding| finding.code), Some("file-not-regular"), "{name}");
    }
    let null = library(std::path::Path::new("/dev/null"));
    assert!(null.refused);
}

#[test]
fn a_missing_timeline_is_refused_with_its_name() {
    let folder = TempDir::new().expect("a folder");
    let library = library(&folder.path().join("none.yaml"));
    assert!(library.refused);
    assert!(report(&library.findings, folder.path()).starts_with("none.yaml:1:1: error[file-missing]"));
}

#[test]
fn a_huge_file_is_refused_by_its_size() {
    let folder = TempDir::new().expect("a folder");
    let file = File::create(folder.path().join("huge.yaml")).expect("a file");
    file.set_len(1 << 40).expect("a sparse file");
    assert_eq!(code_and_severity(&folder, "huge.yaml"), [("file-too-large", Severity::Error)]);
}

#[test]
fn articles_stay_inside_the_folder_also_behind_links() {
    let outside = TempDir::new().expect("a folder");
    fs::write(outside.path().join("secret.txt"), "سر").expect("a secret");
    let folder = TempDir::new().expect("a folder");
    let inside = |name: &str| folder.path().join(name);
    fs::write(inside("real.txt"), "زار بوتين بيونغ يانغ").expect("an article");
    symlink(inside("real.txt"), inside("good.txt")).expect("a link inside");
    symlink(outside.path().join("secret.txt"), inside("bad.txt")).expect("a link outside");
    symlink(outside.path(), inside("away")).expect("a link to a folder outside");
    symlink(inside("gone.txt"), inside("dangling.txt")).expect("a dangling link");
    symlink(inside("loop.txt"), inside("loop.txt")).expect("a loop");
    symlink("/dev/null", inside("device.txt")).expect("a link to a device");
    let names = ["good.txt", "bad.txt", "away/secret.txt", "dangling.txt", "loop.txt", "device.txt"];
    let sources: Vec<String> =
        names.iter().enumerate().map(|(n, name)| format!("  - {{id: s{n}, file: {name}}}\n")).collect();
    let sources = sources.concat();
    fs::write(inside("events.yaml"), format!("title: a\nsources:\n{sources}events: []\n")).expect("a timeline");
    let library = library(folder.path());
    let mut said: Vec<(u32, &str)> = Vec::new();
    for finding in library.findings.iter().filter(|finding| finding.severity == Severity::Error) {
        said.push((finding.place.as_ref().expect("a place").line, finding.code));
    }
    let wanted = [
        (4, "article-outside"),
        (5, "article-outside"),
        (6, "article-missing"),
        (7, "article-denied"),
        (8, "article-outside"),
    ];
    assert_eq!(said, wanted);
}

#[test]
fn an_article_that_is_a_pipe_or_too_large_is_refused_and_the_timeline_opens() {
    let folder = TempDir::new().expect("a folder");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mkfifoat(rustix::fs::CWD, folder.path().join("pipe.txt"), mode).expect("a pipe");
    File::create(folder.path().join("huge.txt")).expect("a file").set_len(1 << 33).expect("a sparse file");
    let text = "title: a\nsources:\n  - {id: a, file: pipe.txt}\n  - {id: b, file: huge.txt}\nevents: []\n";
    fs::write(folder.path().join("events.yaml"), text).expect("a timeline");
    let library = library(folder.path());
    let codes: Vec<&str> = library.findings.iter().map(|finding| finding.code).collect();
    assert!(library.timeline.is_some());
    assert!(codes.contains(&"article-not-regular") && codes.contains(&"article-too-large"), "{codes:?}");
}

#[rstest]
#[case::flow("[".repeat(100_000), "yaml-too-deep")]
#[case::maps("{".repeat(100_000), "yaml-too-deep")]
#[case::pairs("{a: [".repeat(50_000), "yaml-too-deep")]
#[case::behind_a_false_quotation(format!("a: b\n  \"\nc: {}\n\"", "[".repeat(100_000)), "yaml-too-deep")]
#[case::dashes("- ".repeat(50_000), "yaml-too-deep")]
#[case::blocks((0..400).map(|n| " ".repeat(n) + "a:\n").collect(), "yaml-too-deep")]
#[case::alias_bomb(bomb(), "yaml-feature")]
#[case::self_alias("a: &a [*a]\n".to_owned(), "yaml-feature")]
#[case::many_aliases(format!("a: &a {}\nb: [{}]\n", "x".repeat(20_000), "*a,".repeat(5_000)), "yaml-feature")]
fn what_would_hurt_a_parser_is_refused_before_it_does(#[case] text: String, #[case] code: &str) {
    let findings = load::draft("hostile.yaml", text.into_bytes()).expect_err("it is refused");
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code]);
    let place = findings.first().and_then(|finding| finding.place.as_ref()).expect("a place");
    assert!(place.source.chars().count() <= 122);
}

fn bomb() -> String {
    let line = |n: u8| {
        let (this, last) = (char::from(b'a' + n), char::from(b'a' + n - 1));
        format!("{this}: &{this} [{}]\n", vec![format!("*{last}"); 9].join(","))
    };
    format!("a: &a [\"lol\"]\n{}", (1..9).map(line).collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = load::draft("f", bytes);
    }

    #[test]
    fn no_damage_to_a_sound_timeline_brings_it_down(at in 0_usize..2_500, with in any::<u8>(), cut in 0_usize..40) {
        let mut bytes = include_bytes!("../../fixtures/valid/events.yaml").to_vec();
        let at = at.min(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, [with]);
        match load::draft("f", bytes) {
            Ok(draft) => { let _ = draft.finish(Vec::new()).report(UnlocatedFindings::default()); }
            Err(findings) => prop_assert!(!findings.is_empty()),
        }
    }
}
