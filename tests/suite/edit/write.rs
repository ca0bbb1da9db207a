//! Writing: whole, with what the file was besides its text, and never over somebody else's work.

use std::fs;
use std::ops::Range;
use std::os::unix::fs::{PermissionsExt, symlink};

use rstest::rstest;
use tarikh::edit::{Editing, Measured};
use tarikh::finding::{Fix, Patch};

use super::{file, key, set};

#[rstest]
#[case::plain("a: 1\n")]
#[case::bytes_before("\u{FEFF}a: واحد\r\nb: 2")]
#[case::comments("# x\na: '1' # y\n\n\n# z")]
fn what_is_written_can_be_taken_back_and_made_again(#[case] text: &str) {
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.change(&[set("a", "اثنان"), key("", "k", 7, Some("a"))]).expect("it can be changed");
    let written = editing.write().expect("it can be written");
    let after = fs::read(&path).expect("the file");
    assert_eq!((after.as_slice(), after.starts_with(b"\xEF\xBB\xBF")), (written.bytes(), text.starts_with('\u{FEFF}')));
    let undone = written.undo().expect("it can be taken back");
    assert_eq!(fs::read_to_string(&path).expect("the file"), text);
    undone.undo().expect("it can be made again");
    assert_eq!(fs::read(&path).expect("the file"), after);
}

#[test]
fn somebody_elses_change_is_never_lost() {
    let (folder, path) = file("a: 1\n");
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.change(&[set("a", "2")]).expect("it can be changed");
    fs::write(&path, "a: 3\n").expect("another change");
    let refused = editing.clone().write().expect_err("it is refused");
    assert_eq!(refused.findings("f")[0].code, "file-changed");
    assert_eq!(fs::read_to_string(&path).expect("the file"), "a: 3\n");
    fs::write(&path, "a: 1\n").expect("back");
    let written = editing.write().expect("it can be written");
    fs::write(&path, "a: 4\n").expect("another change");
    assert_eq!(written.undo().expect_err("it is refused").findings("f")[0].code, "file-changed");
    fs::remove_file(&path).expect("gone");
    assert_eq!(written.undo().expect_err("it is refused").findings("f")[0].code, "file-changed");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[rstest]
#[case::a_line_above("# أعلى\na: 1\nb: 2\n")]
#[case::as_long("a: 2\nb: 1\n")]
#[case::one_letter("a: 1\nb: 2\n ")]
fn a_fix_is_made_of_the_text_that_it_was_found_for_alone(#[case] other: &str) {
    let text = "a: 1\nb: 2\n";
    let of = tarikh::file::digest(text);
    let fix = |span: Range<usize>, new: &str| Fix {
        label: "fix-write",
        args: Vec::new(),
        patches: vec![Patch { span, text: new.to_owned() }],
        places: Vec::new(),
        safe: true,
        of,
    };
    let fixes = [fix(3..4, "واحد"), fix(3..4, "x"), fix(8..9, "اثنان"), fix(10..10, "c: 3\n")];
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.fix(&fixes).expect("it is that text");
    assert_eq!(editing.text(), "a: واحد\nb: اثنان\nc: 3\n");
    fs::write(&path, other).expect("another text");
    let refused = Editing::open(&path).expect("it can be read").fix(&fixes).expect_err("it is another");
    assert_eq!(refused.findings("f")[0].code, "file-changed");
    assert_eq!((fixes[0].apply(text).is_some(), fixes[0].apply(other)), (true, None));
}

#[test]
fn a_link_stays_a_link_and_permissions_stay() {
    let (folder, path) = file("a: 1\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    let other = tempfile::tempdir_in(folder.path()).expect("a folder");
    let link = other.path().join("link.yaml");
    symlink("../events.yaml", &link).expect("a link");
    let mut editing = Editing::open(&link).expect("it can be read");
    editing.change(&[set("a", "2")]).expect("it can be changed");
    let written = editing.write().expect("it can be written");
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(written.path(), fs::canonicalize(&path).expect("the file"));
    assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o7777, 0o640);
    assert_eq!(fs::read_to_string(&link).expect("the file"), "a: \"2\"\n");
}

/// An access control list that also lets user 65534 read it: version, then kind, permissions and whose.
#[cfg(target_os = "linux")]
const ACCESS: [u8; 44] = [
    2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 254, 255, 0, 0, 4, 0, 4, 0, 255, 255, 255, 255, 16, 0, 4,
    0, 255, 255, 255, 255, 32, 0, 0, 0, 255, 255, 255, 255,
];

#[cfg(target_os = "linux")]
#[test]
fn what_is_written_beside_a_file_stays() {
    use rustix::fs::{XattrFlags, getxattr, setxattr};
    let (_folder, path) = file("a: 1\n");
    let attributes: [(&str, &[u8]); 3] =
        [("system.posix_acl_access", &ACCESS), ("user.note", "ملاحظة".as_bytes()), ("user.empty", b"")];
    // Not every file system has them.
    let set = attributes.iter().filter(|(name, value)| setxattr(&path, *name, value, XattrFlags::empty()).is_ok());
    let set: Vec<_> = set.collect();
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.change(&[super::set("a", "2")]).expect("it can be changed");
    editing.write().expect("it can be written").undo().expect("it can be taken back");
    for (name, value) in set {
        let mut found = vec![0; 99];
        let size = getxattr(&path, *name, found.as_mut_slice()).expect("it is still there");
        assert_eq!(found.get(..size), Some(*value), "{name}");
    }
}

#[test]
fn a_file_that_may_only_be_read_or_has_two_names_is_refused() {
    let (folder, path) = file("a: 1\n");
    let mut editing = Editing::open(&path).expect("it can be read");
    editing.change(&[set("a", "2")]).expect("it can be changed");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("permissions");
    assert_eq!(editing.clone().write().expect_err("it is refused").findings("f")[0].code, "file-read-only");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("permissions");
    fs::hard_link(&path, folder.path().join("copy.yaml")).expect("a second name");
    assert_eq!(editing.write().expect_err("it is refused").findings("f")[0].code, "file-hard-linked");
    assert_eq!(fs::read_to_string(&path).expect("the file"), "a: 1\n");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
}

#[test]
fn patches_keep_to_their_places() {
    let (_folder, path) = file("\u{FEFF}a: واحد\n");
    let mut editing = Editing::open(&path).expect("it can be read");
    let put = |start: usize, end: usize, text: &str| Patch { span: start..end, text: text.to_owned() };
    for wrong in
        [vec![put(6, 10, "x"), put(8, 10, "y")], vec![put(6, 99, "x")], vec![put(7, 8, "x")], vec![put(0, 3, "")]]
    {
        assert!(editing.patch(&wrong).is_err(), "{wrong:?}");
    }
    assert!(editing.patch(&[put(6, 6, "[")]).is_err(), "no YAML any more");
    editing.patch(&[put(14, 14, " # ب"), put(6, 14, "ثان")]).expect("they can be made");
    assert_eq!(editing.text(), "a: ثان # ب\n");
}

#[test]
fn a_tour_is_planned_as_measured() {
    let text = "tours:\n  - id: t\n    stops:\n      - event: a # first\n        notes: x\n      - {event: ب, seconds: 10} # y\n      - event: c\n        seconds: 30 # slowly\n      - event: a\n";
    let (_folder, path) = file(text);
    let mut editing = Editing::open(&path).expect("it can be read");
    let stop = |event: &str, seconds| Measured { event: event.to_owned(), seconds };
    let stops = [stop("a", Some(42)), stop("ب", Some(7)), stop("c", None), stop("a", Some(0))];
    editing.plan_tour("t", &stops).expect("it can be planned");
    insta::assert_snapshot!(editing.diff().replace(&path.display().to_string(), "events.yaml"));
    for wrong in [&stops[1..2], &[stop("c", None), stop("ب", None)][..]] {
        let tour = if wrong.len() == 1 { "u" } else { "t" };
        let refused = editing.plan_tour(tour, wrong).expect_err("it is refused");
        assert!(format!("{refused:?}").contains("OtherTour"), "{refused:?}");
    }
}
