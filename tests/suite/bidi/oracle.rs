//! Random mixed lines beside `fribidi`, an independent implementation, where it is installed.

use std::io::Write;
use std::process::{Command, Stdio};

use tarikh::text::{Base, Direction, one_line};

#[test]
fn lines_read_as_fribidi_lays_them() {
    let lines: Vec<String> = (1..=400_u64).map(line).collect();
    let Some(output) = fribidi(&lines.join("\n")) else {
        println!("skipped: the program fribidi is not installed");
        return;
    };
    let laid: Vec<&str> = output.lines().collect();
    assert_eq!(laid.len(), lines.len());
    for (line, laid) in lines.iter().zip(laid) {
        let row = one_line(line, 200, Base::Fixed(Direction::Rtl));
        let ours: String = row.cells().map(|(_, symbol)| symbol).collect();
        // fribidi leaves a filler where lam-alef took two letters.
        let theirs: String = laid.chars().filter(|c| *c != '\u{feff}').collect();
        assert_eq!(ours.trim(), theirs.trim(), "{line}");
    }
}

fn fribidi(lines: &str) -> Option<String> {
    let mut child = Command::new("fribidi")
        .args(["--rtl", "--nopad", "--nobreak"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take()?;
    let lines = lines.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    String::from_utf8(output.stdout).ok()
}

/// A line of words, numbers and signs, the same for the same seed.
fn line(seed: u64) -> String {
    const PARTS: [&str; 20] = [
        "كيم",
        "جونغ",
        "أون",
        "الإسلام",
        "آلاف",
        "شيء",
        "Kim",
        "Un",
        "U-2",
        "2024-06-18",
        "١٢٣",
        "10%",
        "(",
        ")",
        "«",
        "»",
        "[",
        "]",
        "،",
        "שלום",
    ];
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1000).unwrap_or(0)
    };
    let mut line = String::new();
    for _ in 0..=next() % 9 {
        line.push_str(PARTS[next() % PARTS.len()]);
        if next() % 3 > 0 {
            line.push(' ');
        }
    }
    line.trim().to_owned()
}
