//! Talks on paper, and the tours of a file: what is printed, what is written where, and what is refused.

mod browser;
mod devtools;
mod properties;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Output;

use regex::Regex;
use rstest::rstest;
use serde_json::Value;
use tempfile::TempDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixture(name: &str) -> String {
    root().join("tests/fixtures").join(name).to_string_lossy().into_owned()
}

fn tarikh(args: &[&str]) -> Output {
    let mut command = crate::program();
    command.env_clear().args(args).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// A page without its style, which is looked at in a browser.
fn without_style(page: &str) -> String {
    let style = Regex::new("(?s)<style>.*</style>").expect("a pattern");
    let hash = Regex::new("sha256-[^']*").expect("a pattern");
    hash.replace(&style.replace(page, "<style>…</style>"), "sha256-…").into_owned()
}

/// Said before anything is on a screen that a room looks at.
#[rstest]
#[case("long")]
#[case("جولة")]
#[case("treaty-in-ten-stop")]
fn a_talk_of_a_tour_that_is_not_there_does_not_begin(#[case] id: &str) {
    let output = tarikh(&["present", "--tour", id, &root().to_string_lossy()]);
    let said = err(&output);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""));
    assert!(said.contains(&format!("no tour has the id {id}")) && said.contains("treaty-in-ten-stops"), "{said}");
}

/// Every kind of thing that a handout may say, in both languages and both forms: an invented flood of which three articles differ.
#[rstest]
#[case("en", "md")]
#[case("en", "html")]
#[case("ar", "md")]
#[case("ar", "html")]
fn a_handout_of_two_languages(#[case] titles: &str, #[case] format: &str) {
    let flood = fixture("flood");
    let output = tarikh(&["handout", "-f", &flood, "--titles", titles, "--format", format, "--notes"]);
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""));
    insta::assert_snapshot!(format!("{titles}.{format}"), without_style(&out(&output)));
}

#[rstest]
#[case::english("en", ["In two minutes", "Putin visits Pyongyang", "Pause here."], "Begin.")]
#[case::arabic("ar", ["In two minutes", "بوتين يزور بيونغ يانغ", "Pause here."], "Begin.")]
fn a_tour_is_told_in_its_order_and_its_notes_only_to_who_asks(
    #[case] titles: &str,
    #[case] said: [&str; 3],
    #[case] note: &str,
) {
    let valid = fixture("valid");
    let args = ["handout", "-f", &valid, "--tour", "short", "--titles", titles];
    let (plain, noted) = (out(&tarikh(&args)), out(&tarikh(&[&args[..], &["--notes"]].concat())));
    for page in [&plain, &noted] {
        let visit = page.find(&format!("## 1 · {}", said[1])).or(page.find("## 1 · "));
        let troops = page.find("## 2 · ");
        assert!(page.contains(said[0]) && page.contains(said[1]) && visit < troops, "{page}");
        assert!(!page.contains(said[2]), "the tour has a note of its own: {page}");
    }
    assert!(!plain.contains(note) && !plain.contains("Notes"), "{plain}");
    assert!(noted.contains(note) && noted.contains("**"), "{noted}");
}

#[test]
fn a_filter_chooses_what_is_handed_out_and_a_hyphen_leaves_out() {
    let valid = fixture("valid");
    let page = out(&tarikh(&["handout", "-f", &valid, "putin", "-tag:visits"]));
    assert!(page.contains("## 1 · The visit before") && !page.contains("Putin visits Pyongyang"), "{page}");
    assert!(page.contains("Filter: putin !tag:visits · 1 event\n"), "{page}");
}

#[rstest]
#[case::unknown_tour(&["--tour", "long"], 2, &["no tour has the id long", "its tours are short"])]
#[case::arabic_tour(&["--tour", "جولة"], 2, &["no tour has the id جولة", "short"])]
#[case::both(&["--tour", "short", "putin"], 2, &["--tour", "cannot both hold"])]
#[case::nothing_found(&["زرافة"], 1, &["no event matches"])]
#[case::unreadable_term(&["acter:kim"], 2, &["actor"])]
#[case::unknown_form(&["--format", "docx"], 2, &["md", "html"])]
fn what_cannot_be_handed_out_is_said(#[case] args: &[&str], #[case] code: i32, #[case] said: &[&str]) {
    let valid = fixture("valid");
    let output = tarikh(&[&["handout", "-f", &valid], args].concat());
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(code), ""), "{}", err(&output));
    assert!(said.iter().all(|said| err(&output).contains(said)), "{}", err(&output));
}

struct Folder {
    folder: TempDir,
}

impl Folder {
    fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn hand_out(&self, name: &str, args: &[&str]) -> Output {
        let (valid, path) = (fixture("valid"), self.path(name));
        tarikh(&[&["handout", "-f", &valid, "-o", &path.to_string_lossy()], args].concat())
    }
}

#[test]
fn the_name_of_the_file_says_the_form_and_a_handout_is_written_anew() {
    let folder = Folder::new();
    for (name, beginning) in [("a.html", "<!DOCTYPE html>"), ("b.HTM", "<!DOCTYPE html>"), ("ج.md", "<!-- tarikh")] {
        for _ in 0..2 {
            let output = folder.hand_out(name, &[]);
            assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), ""), "{}", err(&output));
        }
        let path = folder.path(name);
        assert!(fs::read_to_string(&path).expect("written").starts_with(beginning), "{name}");
        let mode = fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o400, 0o400, "{name}: {mode:o}");
    }
    assert_eq!(folder.hand_out("c.html", &["--format", "md"]).status.code(), Some(0));
    assert!(fs::read_to_string(folder.path("c.html")).expect("written").starts_with("<!-- tarikh"));
    assert_eq!(fs::read_dir(folder.folder.path()).expect("the folder").count(), 4, "nothing else is left there");
}

#[test]
fn nothing_but_a_handout_is_written_over() {
    let folder = Folder::new();
    for (name, content) in [("events.yaml", "title: t\nevents: []\n"), ("notes.md", "# mine\n"), ("مقال.txt", "خبر\n")]
    {
        let path = folder.path(name);
        fs::write(&path, content).expect("written");
        let output = folder.hand_out(name, &[]);
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        assert!(err(&output).contains("is left as it is") && err(&output).contains("help: name another"), "{name}");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), content);
    }
    fs::write(folder.path("empty.md"), "").expect("written");
    assert_eq!(folder.hand_out("empty.md", &[]).status.code(), Some(0));
}

#[test]
fn a_link_stays_a_link_and_what_the_system_refuses_is_said() {
    let folder = Folder::new();
    assert_eq!(folder.hand_out("real.md", &[]).status.code(), Some(0));
    symlink(folder.path("real.md"), folder.path("link.md")).expect("a link");
    assert_eq!(folder.hand_out("link.md", &["putin"]).status.code(), Some(0));
    assert!(fs::symlink_metadata(folder.path("link.md")).expect("the link").is_symlink());
    assert!(fs::read_to_string(folder.path("real.md")).expect("written").contains("Filter: putin"));
    for name in ["", "none/a.md", "real.md/a.md"] {
        let output = folder.hand_out(name, &[]);
        assert_eq!(output.status.code(), Some(3), "{name}: {}", err(&output));
        assert!(err(&output).contains("cannot be written"), "{}", err(&output));
    }
}

#[test]
fn a_pipe_gets_the_page() {
    let valid = fixture("valid");
    let plain = out(&tarikh(&["handout", "-f", &valid]));
    assert_eq!(out(&tarikh(&["handout", "-f", &valid, "-o", "/dev/stdout"])), plain);
    assert_eq!(out(&tarikh(&["handout", "-f", &valid, "-o", "-"])), plain);
}

#[test]
fn the_tours_of_a_file_are_listed_for_people_and_programs() {
    let own = root().to_string_lossy();
    let listed = out(&tarikh(&["tours", "-f", &own]));
    assert_eq!(
        listed,
        "treaty-in-ten-stops      The treaty in ten stops  10 stops · 9 min 30 s\n\
         from-shells-to-soldiers  From shells to soldiers  14 stops · 12 min 15 s\n"
    );
    let arabic = out(&tarikh(&["tours", "-f", &own, "--titles", "ar"]));
    assert!(arabic.starts_with("treaty-in-ten-stops      المعاهدة في عشر محطات  "), "{arabic}");
    let tours: Value =
        serde_json::from_slice(&tarikh(&["tours", "-f", &own, "--format", "json"]).stdout).expect("JSON");
    assert_eq!(tours.pointer("/0/seconds"), Some(&Value::from(570)));
    assert_eq!(tours.pointer("/1/title/ar"), Some(&Value::from("من القذائف إلى الجنود")));
    assert_eq!(tours.pointer("/0/stops/1/event"), Some(&Value::from("alliance-annulled")));
    assert_eq!(tours.pointer("/0/stops/1/seconds"), Some(&Value::from(40)));
}

#[test]
fn a_tour_without_times_plans_none_and_a_file_without_tours_says_so() {
    let listed = out(&tarikh(&["tours", "-f", &fixture("valid")]));
    assert_eq!(listed, "short  In two minutes  2 stops\n");
    let flood = fixture("flood");
    let none = tarikh(&["tours", "-f", &flood, "--format", "json"]);
    assert_eq!((none.status.code(), out(&none).as_str()), (Some(0), "[]\n"));
    assert_eq!(err(&none), "the timeline has no tours\n");
}

#[rstest]
#[case::english("en", "The bridge")]
#[case::arabic("ar", "الجسر")]
#[case::no_title("fr", "")]
fn a_tour_that_comes_back_tells_the_event_twice_and_links_lead_to_the_first_time(
    #[case] language: &str,
    #[case] title: &str,
) {
    let folder = TempDir::new().expect("a folder");
    let timeline = format!(
        "title: t\nlanguage: {language}\nevents:\n\
         - {{id: bridge, date: 1900, title: \"{title}\"}}\n- {{id: fall, date: 1950, title: \"{title} 2\", see: [bridge]}}\n\
         tours:\n- {{id: round, title: t, stops: [{{event: bridge}}, {{event: fall}}, {{event: bridge}}]}}\n"
    );
    fs::write(folder.path().join("events.yaml"), timeline).expect("written");
    let page = out(&tarikh(&["handout", "-f", &folder.path().to_string_lossy(), "--tour", "round"]));
    let found = |part: &str| page.matches(part).count();
    assert_eq!([1, 2, 3].map(|stop| found(&format!("<a id=\"stop-{stop}\"></a>"))), [1, 1, 1], "{page}");
    let name = if title.is_empty() { "bridge" } else { title };
    assert!(page.contains(name) && found("](#stop-1)") == 2 && found("](#stop-3)") == 1, "{page}");
}
