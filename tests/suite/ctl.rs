//! `tarikh ctl` as a script sees it: what goes over the socket, what is printed, how it ends.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::process::Output;
use std::thread;

use rstest::rstest;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A runtime folder of its own, and the program in it.
fn runtime() -> TempDir {
    let runtime = tempfile::tempdir().expect("a folder");
    fs::create_dir(runtime.path().join("tarikh")).expect("made");
    fs::set_permissions(runtime.path().join("tarikh"), Permissions::from_mode(0o700)).expect("closed");
    runtime
}

fn ctl(runtime: &TempDir, arguments: &[&str]) -> Output {
    let mut command = crate::program();
    command
        .env("XDG_RUNTIME_DIR", runtime.path())
        .env("TARIKH_PATIENT", "1")
        .arg("ctl")
        .args(arguments)
        .output()
        .expect("it runs")
}

/// How it ended, what it printed, what it said.
fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn assert_says(output: &Output, code: i32, said: &str) {
    let (ended, printed, words) = told(output);
    assert_eq!((ended, printed.as_str()), (Some(code), ""), "{words}");
    assert!(words.contains(said), "{words}");
}

/// A stage that answers what is asked of it in this way; what it was asked comes back.
fn stage(runtime: &TempDir, answers: Vec<Value>) -> thread::JoinHandle<Value> {
    let socket = runtime.path().join("tarikh/4711-0123456789abcdef.sock");
    let listener = UnixListener::bind(socket).expect("bound");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("connected");
            let mut line = String::new();
            let mut reader = BufReader::new(&stream);
            // Who only looks whether it is there asks nothing.
            if reader.read_line(&mut line).expect("read") == 0 {
                continue;
            }
            for answer in &answers {
                writeln!(&stream, "{}", json!({"tarikh": 1, "body": answer})).expect("written");
            }
            return serde_json::from_str(&line).expect("JSON");
        }
        Value::Null
    })
}

fn event(id: &str) -> Value {
    json!({
        "event": id, "number": 44, "date": "2024-06-18/2024-06-19", "title": [["ar", "بوتين في بيونغ يانغ"], ["en", "Putin\u{1b}]0;x visits"]],
        "notes": [], "seconds": 90, "passage": [],
    })
}

fn report() -> Value {
    let report = json!({
        "title": [["en", "The treaty"]], "tour": "treaty", "now": event("visit"), "next": event("treaty"), "then": null, "stop": 2,
        "stops": 10, "step": 1, "steps": 3, "blank": "dark", "autoplay": null, "planned-before": 60, "planned": 600,
    });
    json!({"stage": {"report": report, "clock": {"elapsed": 761_400, "at-stop": 1_000, "running": true}}})
}

#[rstest]
#[case(&["next"], json!({"do": "key", "action": "next"}))]
#[case(&["prev"], json!({"do": "key", "action": "previous"}))]
#[case(&["next-event"], json!({"do": "key", "action": "next-event"}))]
#[case(&["spotlight"], json!({"do": "key", "action": "spotlight"}))]
#[case(&["clock-reset"], json!({"do": "key", "action": "clock-reset"}))]
#[case(&["goto", "معاهدة"], json!({"do": "goto", "event": "معاهدة"}))]
#[case(&["stop", "7"], json!({"do": "stop", "stop": 7}))]
#[case(&["blank"], json!({"do": "blank", "to": "dark"}))]
#[case(&["blank", "off"], json!({"do": "blank", "to": "off"}))]
#[case(&["--stage", "4711", "last"], json!({"do": "key", "action": "last"}))]
fn a_stage_is_asked_and_its_answer_waited_for(#[case] arguments: &[&str], #[case] asked: Value) {
    let runtime = runtime();
    let stage = stage(&runtime, vec![json!("done")]);
    assert_eq!(told(&ctl(&runtime, arguments)), (Some(0), String::new(), String::new()));
    assert_eq!(stage.join().expect("asked"), json!({"tarikh": 1, "body": {"command": asked}}));
}

#[test]
fn the_status_is_one_object_or_a_few_lines_with_nothing_a_terminal_obeys() {
    let runtime = runtime();
    let first = stage(&runtime, vec![report()]);
    let (code, printed, _) = told(&ctl(&runtime, &["status", "--format", "json"]));
    assert_eq!(code, Some(0));
    assert_eq!(first.join().expect("asked")["body"], "status");
    let status: Value = serde_json::from_str(&printed).expect("one object");
    assert_eq!(status["event"]["id"], "visit");
    assert_eq!(status["event"]["title"]["ar"], "بوتين في بيونغ يانغ");
    assert_eq!((&status["stop"], &status["step"], &status["tour"]), (&json!(2), &json!(1), &json!("treaty")));
    assert_eq!(status["clock"], json!({"elapsed": 761, "at_stop": 1, "running": true}));
    assert_eq!(
        (&status["next"]["id"], &status["blank"], &status["version"]),
        (&json!("treaty"), &json!("dark"), &json!(1))
    );
    fs::remove_file(runtime.path().join("tarikh/4711-0123456789abcdef.sock")).expect("removed");
    let second = stage(&runtime, vec![report()]);
    let (_, printed, _) = told(&ctl(&runtime, &["status"]));
    second.join().expect("asked");
    insta::assert_snapshot!("ctl status", printed);
}

#[rstest]
#[case(&["goto", "nothing"], vec![json!({"refused": "no-event"}), json!("done")], 1, "no such event")]
#[case(&["next"], vec![json!({"error": "version"})], 3, "another version")]
#[case(&["next"], vec![json!({"error": "busy"})], 3, "too many")]
#[case(&["status"], vec![json!("tomorrow's answer")], 3, "did not understand")]
#[case(&["next"], vec![], 3, "does not answer")]
fn what_is_not_done_is_said(
    #[case] arguments: &[&str],
    #[case] answers: Vec<Value>,
    #[case] code: i32,
    #[case] said: &str,
) {
    let runtime = runtime();
    let stage = stage(&runtime, answers);
    assert_says(&ctl(&runtime, arguments), code, said);
    stage.join().expect("asked");
}

#[rstest]
#[case(&["next"], 1, "no talk is on a stage")]
#[case(&["status", "--stage", "4712"], 1, "4712 is on no stage")]
#[case(&["--stage", "أحداث.yaml", "next"], 1, "أحداث.yaml is on no stage")]
#[case(&["dance"], 2, "dance")]
#[case(&["goto"], 2, "goto needs")]
#[case(&["stop", "0"], 2, "from 1")]
#[case(&["blank", "pink"], 2, "dark or paper")]
#[case(&["next", "3"], 2, "takes no value")]
fn without_a_stage_or_a_command_it_is_said_what_is_wanting(
    #[case] arguments: &[&str],
    #[case] code: i32,
    #[case] said: &str,
) {
    assert_says(&ctl(&runtime(), arguments), code, said);
}

#[test]
fn a_folder_that_others_can_open_is_refused_by_name() {
    let runtime = runtime();
    let folder = runtime.path().join("tarikh");
    fs::set_permissions(&folder, Permissions::from_mode(0o755)).expect("opened");
    let said = format!("chmod 700 {}", folder.display());
    assert_says(&ctl(&runtime, &["next"]), 3, &said);
}
