//! `tarikh add-source`: articles as people have them, in a timeline as they have it.

use std::fs;
use std::path::Path;
use std::process::Output;

use rstest::rstest;
use tempfile::TempDir;

const TIMELINE: &str = "title: Bridges\nlanguage: en\n\nsources: []\n\nevents:\n  - {id: a, date: 2024, title: A}\n";
const ENGLISH: &str =
    "A bridge at last\n\nThe mayor’s stone – the first of many – was laid at the café on the quay. It cost £3.\n";
const ARABIC: &str =
    "حجر أول في وادي سدر\n\nوضع العمدة صباح أمس الاثنين الحجر الأول للجسر الجديد، وحضر ثلاثمئة شخص وفرقة موسيقية.\n";

fn folder(timeline: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    write(&folder, "events.yaml", timeline.as_bytes());
    folder
}

fn write(folder: &TempDir, name: &str, bytes: &[u8]) {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("written");
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect(name)
}

fn has(folder: &TempDir, name: &str) -> bool {
    folder.path().join(name).exists()
}

fn add(folder: &TempDir, args: &[&str]) -> Output {
    added(folder, args, b"")
}

fn added(folder: &TempDir, args: &[&str], input: &[u8]) -> Output {
    let mut command = crate::program();
    command.current_dir(folder.path()).arg("add-source").args(args).write_stdin(input).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn page(name: &str) -> String {
    format!("{}/tests/fixtures/pages/{name}.html", env!("CARGO_MANIFEST_DIR"))
}

/// What stands on a page and is no part of its article.
const AROUND: &[&str] = &[
    "cookie",
    "Subscribe",
    "Share",
    "Facebook",
    "Advertisement",
    "Most read",
    "Read more",
    "comments",
    "inbox",
    "All rights",
    "Breaking",
    "فيسبوك",
    "اقرأ أيضا",
    "جميع الحقوق",
    "الرئيسية",
    "Blogroll",
    "Responses",
    "Proudly",
    "Tweet",
    "[edit]",
    "[1]",
    "Jump to",
    "Random article",
    "Categories",
    "Contents",
    "portal",
    "Imprint",
    "window.",
    "font-family",
    "tea shop",
];

#[rstest]
#[case::of_a_newspaper("news", &["• two kettles", "6 per cent", "240,000", "What it cost", "“We asked for tea"])]
#[case::in_arabic("arabic", &["٤٥٠ شخصا وقطار", "• الإعارة أسبوعان", "خلاف على العدد", "صيف 2025"])]
#[case::of_a_blog("blog", &["1. cleaned the burner", "the old one, of 1874", "LIGHT OUT STOP", "that the lamp was better."])]
#[case::of_an_encyclopedia("encyclopedia", &["between the town of Ormsund and", "Background", "• the bell was sold", "no more than three."])]
#[case::of_a_government("ministry", &["Inés Valdemar", "“From today", "2021 | 4.6", "2. A second ramp", "31 May 1987"])]
fn a_page_becomes_its_article(#[case] name: &str, #[case] kept: &[&str]) {
    let folder = folder(TIMELINE);
    let output = add(&folder, &[&page(name)]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let text = read(&folder, &format!("sources/{name}.txt"));
    for words in kept {
        assert!(text.contains(words), "{words} stays:\n{text}");
    }
    for words in AROUND {
        assert!(!text.contains(words), "{words} goes:\n{text}");
    }
    let original = fs::read(folder.path().join(format!("sources/{name}.html"))).expect("the page beside it");
    assert_eq!(original, fs::read(page(name)).expect("the page"));
    let timeline = read(&folder, "events.yaml");
    let record = timeline.split("sources:\n").nth(1).expect("a record").replace("\n\nevents:", "\n---\nevents:");
    insta::assert_snapshot!(format!("add_source_{name}"), format!("{record}---\n{text}"));
    let findings = crate::program().arg("check").arg(folder.path()).output();
    let findings = said(&findings.expect("it runs"));
    assert!(findings.contains("no errors") && !findings.contains("article-"), "{findings}");
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[rstest]
#[case::windows_1256(encoding_rs::WINDOWS_1256.encode(ARABIC).0.into_owned(), ARABIC, "windows-1256", "ar")]
#[case::windows_1252(encoding_rs::WINDOWS_1252.encode(ENGLISH).0.into_owned(), ENGLISH, "windows-1252", "en")]
#[case::utf_16(wide(&format!("\u{feff}{ARABIC}")), ARABIC, "UTF-16LE", "ar")]
#[case::utf_16_without_a_mark(wide(ENGLISH), ENGLISH, "UTF-16LE", "en")]
fn a_text_in_another_encoding_becomes_utf8_and_it_is_said_of_which(
    #[case] bytes: Vec<u8>,
    #[case] text: &str,
    #[case] encoding: &str,
    #[case] language: &str,
) {
    let folder = folder(TIMELINE);
    write(&folder, "خبر.txt", &bytes);
    let output = add(&folder, &["خبر.txt"]);
    assert!(said(&output).contains(&format!("خبر: read as {encoding}")), "{}", said(&output));
    assert_eq!(read(&folder, "sources/خبر.txt"), text);
    let timeline = read(&folder, "events.yaml");
    assert!(timeline.contains(&format!("language: {language}\n")) && timeline.contains("title: "), "{timeline}");
}

#[rstest]
#[case::with_comments(
    "# الجسور\r\ntitle: 'Bridges'   # of here\r\nlanguage: ar\r\nsources:\r\n- id: x\r\n  file: texts/x.txt # the first\r\n\r\n# ---- events\r\nevents: []\r\n",
    "texts/a.txt"
)]
#[case::in_brackets("title: خط\nsources: [{id: x, file: x.txt}] # here\nevents: []\n", "a.txt")]
#[case::without_any("title: {ar: جسور, en: Bridges}\nevents: [] # none yet\n", "sources/a.txt")]
#[case::apart(
    "title: B\n\nsources:\n\n  - id: x\n    file: y/z/x.txt\n\n  # of the harbour\n\n\nevents:\n  - {id: a, date: 2024, title: 'A'}\n",
    "y/z/a.txt"
)]
fn all_else_in_the_file_stays_as_it_was(#[case] timeline: &str, #[case] at: &str) {
    let folder = folder(timeline);
    let elsewhere = TempDir::new().expect("another folder");
    write(&elsewhere, "a.txt", ARABIC.as_bytes());
    let output = add(&folder, &[elsewhere.path().join("a.txt").to_str().expect("UTF-8"), "--publisher", "الوادي: # 1"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(read(&folder, at), ARABIC);
    let after = read(&folder, "events.yaml");
    // What was there is there, in its order; only the record is new.
    let mut rest = after.as_str();
    for line in timeline.lines().filter(|line| !line.contains("sources:")) {
        let (_, behind) = rest.split_once(line).expect("each line is still there");
        rest = behind;
    }
    assert_eq!(after.contains("\r\n"), timeline.contains("\r\n"));
    let value: serde_yaml::Value = serde_yaml::from_str(&after).expect("YAML");
    let sources = value["sources"].as_sequence().expect("a list");
    let record = sources.last().expect("the record");
    assert_eq!((record["id"].as_str(), record["file"].as_str()), (Some("a"), Some(at)), "{after}");
    assert_eq!((record["publisher"].as_str(), record["language"].as_str()), (Some("الوادي: # 1"), Some("ar")));
    assert_eq!(sources.len(), 1 + usize::from(timeline.contains("id: x")), "{after}");
}

#[rstest]
#[case::the_same_file("news.txt", ENGLISH)]
#[case::in_arabic("خبر.txt", ARABIC)]
#[case::a_page("page.html", "<p>حضر ثلاثمئة شخص، كما قالت الصحيفة، وكان الجسر ما زال حجرا واحدا.")]
fn an_article_is_there_once(#[case] name: &str, #[case] content: &str) {
    let folder = folder(TIMELINE);
    let elsewhere = TempDir::new().expect("another folder");
    write(&elsewhere, name, content.as_bytes());
    write(&elsewhere, &format!("copy-of-{name}"), content.as_bytes());
    let at = |name: &str| elsewhere.path().join(name).to_string_lossy().into_owned();
    add(&folder, &[&at(name), "--id", "first"]);
    let before = read(&folder, "events.yaml");
    for name in [name.to_owned(), format!("copy-of-{name}")] {
        let output = add(&folder, &[&at(&name)]);
        assert_eq!((output.status.code(), read(&folder, "events.yaml")), (Some(0), before.clone()));
        assert!(said(&output).contains("already, as first; nothing was written"), "{}", said(&output));
    }
    assert_eq!(
        fs::read_dir(folder.path().join("sources")).expect("the folder").count(),
        1 + usize::from(name.contains("html"))
    );
}

#[test]
fn what_lies_in_the_folder_stays_where_it_is() {
    let folder = folder(TIMELINE);
    write(&folder, "مقالات/a.txt", ARABIC.as_bytes());
    write(
        &folder,
        "مقالات/b.html",
        b"<h1>B</h1><p>The mayor laid the first stone of the bridge, and it was a day in the sun.",
    );
    write(&folder, "c.md", "# C\n\nThe **first** of the stones is in the river, and that is that.\n".as_bytes());
    let output = add(&folder, &["مقالات/a.txt", "مقالات/b.html", "c.md"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let timeline = read(&folder, "events.yaml");
    for path in ["مقالات/a.txt", "مقالات/b.txt", "c.txt"] {
        assert!(
            timeline.contains(&format!("file: {path}\n")) || timeline.contains(&format!("file: \"{path}\"\n")),
            "{timeline}"
        );
    }
    assert!(!has(&folder, "sources") && read(&folder, "مقالات/b.txt").starts_with("B\n\nThe mayor"));
    assert_eq!(read(&folder, "c.txt"), "C\n\nThe first of the stones is in the river, and that is that.\n");
}

#[test]
fn what_is_piped_in_is_called_as_it_is_told_or_by_its_title() {
    let folder = folder(TIMELINE);
    let args = ["-", "--published", "2024-06~", "--url", "https://a.example/x", "--language", "ar", "--author", "سليم"];
    assert_eq!(added(&folder, &args, ARABIC.as_bytes()).status.code(), Some(0));
    assert_eq!(added(&folder, &["-", "--id", "ب", "--title", "T: \"1\""], ENGLISH.as_bytes()).status.code(), Some(0));
    assert_eq!(
        added(&folder, &["-"], b"The river and the sea are of the same water, it is said.").status.code(),
        Some(0)
    );
    let timeline: serde_yaml::Value = serde_yaml::from_str(&read(&folder, "events.yaml")).expect("YAML");
    let of = |n: usize, key: &str| timeline["sources"][n][key].as_str().unwrap_or_default().to_owned();
    assert_eq!([of(0, "id"), of(0, "published"), of(0, "author")], ["حجر-أول-في-وادي-سدر", "2024-06~", "سليم"]);
    assert_eq!([of(1, "id"), of(1, "title"), of(1, "language")], ["ب", "T: \"1\"", "en"]);
    assert_eq!([of(2, "id"), of(2, "file"), of(2, "title")], ["article", "sources/article.txt", ""]);
}

#[test]
fn what_would_be_done_is_shown_and_not_done() {
    let folder = folder(TIMELINE);
    let output = added(&folder, &["-", "--dry-run"], ARABIC.as_bytes());
    assert!(output.status.success() && read(&folder, "events.yaml") == TIMELINE && !has(&folder, "sources"));
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(shown.contains("+  - id: حجر-أول") && shown.contains("  وضع العمدة"), "{shown}");
}

#[rstest]
#[case::no_such_file(&["gone.txt"], 3, "there is no file gone.txt")]
#[case::a_folder(&["."], 3, "folder")]
#[case::no_text(&["a.pdf"], 1, "no text (PDF)")]
#[case::no_bottom(&["deep.html"], 1, "thousands of elements")]
#[case::no_words(&["blank.html"], 1, "no words")]
#[case::another_encoding(&["a.txt", "--encoding", "utf-8"], 1, "cannot be read as UTF-8 from byte 1 on")]
#[case::an_unknown_encoding(&["a.txt", "--encoding", "klingon"], 2, "windows-1256")]
#[case::no_date(&["a.txt", "--published", "18/06/2024"], 2, "2024-06-18")]
#[case::no_id(&["a.txt", "--id", "a b"], 2, "letters, digits")]
#[case::an_id_that_is_taken(&["a.txt", "--id", "X"], 2, "another source has the id X")]
#[case::one_title_for_two(&["a.txt", "blank.html", "--title", "خبر"], 2, "of one article")]
#[case::no_timeline(&["a.txt", "-f", "قبل/events.yaml"], 3, "no such file")]
#[case::a_broken_timeline(&["a.txt", "-f", "broken.yaml"], 1, "broken.yaml:")]
#[case::nothing(&[], 2, "FILE|-")]
fn what_cannot_be_added_is_said_and_nothing_is_written(#[case] args: &[&str], #[case] exit: i32, #[case] why: &str) {
    let timeline = TIMELINE.replace("[]", "[{id: x, file: x.txt}]");
    let folder = folder(&timeline);
    write(&folder, "a.txt", &encoding_rs::WINDOWS_1256.encode(ARABIC).0);
    write(&folder, "a.pdf", b"%PDF-1.4 ...");
    write(&folder, "blank.html", b"<html><script>load()</script><nav>Home</nav>");
    write(&folder, "broken.yaml", b"title: [\n");
    write(&folder, "deep.html", "<div>".repeat(100_000).as_bytes());
    let output = add(&folder, args);
    let said = said(&output);
    assert_eq!((output.status.code(), read(&folder, "events.yaml")), (Some(exit), timeline), "{said}");
    assert!(said.contains(why) && fs::read_dir(folder.path()).expect("the folder").count() == 6, "{said}");
}

/// The record fails after the article is written: a second name keeps the timeline from being replaced.
#[test]
fn an_article_without_a_record_is_not_left_behind() {
    let folder = folder(TIMELINE);
    fs::hard_link(folder.path().join("events.yaml"), folder.path().join("نسخة.yaml")).expect("another name");
    let output = added(&folder, &["-"], ARABIC.as_bytes());
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("2 names") && !has(&folder, "sources"), "{}", said(&output));
}

#[rstest]
#[case("<title>A&#x202e;b&#27;[31m bridge</title>")]
#[case("<h1>ج\u{202e}سر\u{7}</h1>")]
#[case("<meta name=author content='a&#10;b&#x9b;31m'><title>T</title>")]
fn nothing_that_a_terminal_obeys_comes_with_a_page(#[case] head: &str) {
    let folder = folder(TIMELINE);
    let body = "<p>The mayor laid the first\u{1b}[2J stone of the bridge, and that was the \u{9b}1m beginning of it.";
    let output = added(&folder, &["-"], format!("<html>{head}{body}").as_bytes());
    let all = said(&output) + &read(&folder, "events.yaml");
    let article = fs::read_dir(folder.path().join("sources")).expect("the articles");
    let texts =
        article.map(|file| file.expect("a file").path()).filter(|path| path.extension() == Some("txt".as_ref()));
    let all = texts.fold(all, |all, path| all + &fs::read_to_string(path).expect("text"));
    let obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!all.contains(obeyed), "{all:?}");
    assert!(Path::new(&page("news")).exists());
}
