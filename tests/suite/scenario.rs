//! An hour with the program, in a real terminal: what a reader does, and what the terminal is sent for it.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tempfile::TempDir;

use crate::pty::harness::{Pty, Start, TARIKH, contains};

const BRIDGE: &str = "tests/fixtures/bridge";
const CTRL_L: &str = "\x0c";
const CTRL_Z: &str = "\x1a";
const ESC: &str = "\x1b";
const F3: &str = "\x1bOR";
const F4: &str = "\x1bOS";
/// What leaving the screen begins with.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[?2004l";

#[test]
fn a_reader_moves_filters_in_arabic_reads_and_quits() {
    let mut pty = bridge();
    select(&mut pty, "j", "The first stone");
    pty.until("/الصيادين", "the filter", |screen| {
        row(screen, 0).ends_with("of 7") && !lists(screen, "first stone")
    });
    assert!(lists(pty.screen(), "objects to the route"), "{}", pty.screen().contents());
    pty.see("\r", "Enter read");
    pty.until(ESC, "all events", |screen| lists(screen, "7 events") && lists(screen, "The first stone"));
    select(&mut pty, "g", "The council");
    pty.see("\r", "to the list");
    select(&mut pty, "]", "The first stone");
    pty.see("a", "account 2 of 2");
    pty.see("A", "account 1 of 2");
    let before = seen(pty.screen());
    pty.until(" ", "the next page", |screen| seen(screen) != before);
    pty.see("\t", "Enter read");
    leave(pty);
}

#[test]
fn a_filter_used_or_saved_is_there_in_the_next_run() {
    let folder = TempDir::new().expect("a folder");
    let run = || {
        let mut pty = Start::tarikh(&[BRIDGE]).home(folder.path()).run();
        pty.until("", "the list", |screen| !selected(screen).is_empty());
        pty
    };
    let mut first = run();
    first.see("/aflak\r", "Enter read");
    first.see("Smine\r", "Saved as mine");
    // Else the next run would begin with it.
    first.until("\x1b", "no filter", |screen| row(screen, 0).contains("Harbour Bridge"));
    leave(first);
    let mut second = run();
    second.until("/\x1b[A", "the filter of the first run", |screen| row(screen, 0).starts_with(" / aflak"));
    second.until("\x1b", "no filter", |screen| row(screen, 0).contains("Harbour Bridge"));
    second.see("S", "mine");
    second.until("\r", "the saved filter", |screen| row(screen, 0).starts_with(" / aflak"));
    leave(second);
}

#[test]
fn the_selected_event_lasts_through_every_size() {
    let mut pty = bridge();
    select(&mut pty, "jj", "fishermen");
    pty.resize(120, 40);
    pty.until("", "three rows more", |screen| {
        selected(screen).contains("fishermen") && row(screen, 39).contains("3 of 7")
    });
    pty.resize(60, 20);
    pty.until("", "a small screen", |screen| {
        selected(screen).contains("fishermen") && row(screen, 19).contains("3 of 7")
    });
    pty.resize(30, 8);
    pty.see("", "40 × 10 needed");
    pty.resize(80, 24);
    pty.until("", "the first size", |screen| {
        selected(screen).contains("fishermen") && row(screen, 23).contains("3 of 7")
    });
    leave(pty);
}

#[test]
fn help_opens_over_the_panes_and_goes_without_a_trace() {
    let mut pty = bridge();
    let before = seen(pty.screen());
    pty.see("?", "Keys and signs");
    pty.until(ESC, "the panes again", |screen| seen(screen) == before);
    leave(pty);
}

#[test]
fn the_colours_turn_and_turn_back() {
    let mut pty = bridge();
    let first = colours(pty.screen());
    pty.see(F3, "theme is light");
    let light = colours(pty.screen());
    assert_ne!(light, first);
    pty.see(F3, "theme is dark");
    assert_ne!(colours(pty.screen()), light);
    pty.until(F3, "light colours again", |screen| colours(screen) == light);
    leave(pty);
}

#[test]
fn a_copied_passage_is_in_logical_order_with_its_citation() {
    let mut pty = bridge();
    let sent = pty.until("yy", "the news of it", |screen| screen.contents().contains("sent to the terminal")).to_vec();
    let sent = String::from_utf8(sent).expect("UTF-8");
    let (_, after) = sent.split_once("\x1b]52;c;").expect("the clipboard is written");
    let (encoded, after) = after.split_once('\x07').expect("and the sequence ends");
    let copied = String::from_utf8(STANDARD.decode(encoded).expect("base64")).expect("UTF-8");
    let wanted =
        "“وكان المجلس البلدي قد أقرّ الموازنة في جلسته الأخيرة بعد نقاش طويل دام ثلاثة أشهر”\n(“The municipal council";
    assert!(copied.starts_with(wanted), "{copied}");
    assert!(!after.contains("\x1b]"), "{after:?}");
    leave(pty);
}

#[test]
fn a_digit_in_a_comparison_reads_that_account_when_no_other_follows() {
    let mut pty = bridge();
    select(&mut pty, "j", "The first stone");
    pty.see("c", "2 accounts");
    pty.see("2", "account 2 of 2");
    pty.see("q", "2 accounts");
    pty.see("3G", "committee obj");
    leave(pty);
}

#[test]
fn the_mouse_is_given_to_the_terminal_and_taken_again() {
    let mut pty = bridge();
    pty.see(F4, "Mouse off");
    assert_eq!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    pty.see(F4, "Mouse on");
    assert_ne!(pty.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    leave(pty);
}

#[test]
fn a_click_selects_and_the_wheel_scrolls_what_lies_under_it() {
    let mut pty = bridge();
    select(&mut pty, "\x1b[<0;10;6M\x1b[<0;10;6m", "The first stone");
    let before = row(pty.screen(), 19);
    pty.until("\x1b[<65;10;20M", "the source further on", |screen| row(screen, 19) != before);
    assert!(selected(pty.screen()).contains("The first stone"));
    leave(pty);
}

#[test]
fn ctrl_l_draws_everything_anew() {
    let mut pty = bridge();
    let before = seen(pty.screen());
    let sent = pty.until(CTRL_L, "the same screen", |screen| seen(screen) == before);
    assert!(contains(sent, b"\x1b[2J"));
    leave(pty);
}

#[test]
fn after_a_stop_the_same_screen_comes_back() {
    let mut pty = Start::program("sh", &["-i"]).env("PS1", "ready> ").run();
    pty.wait_for_text("ready>");
    let start = format!("{TARIKH} {BRIDGE}\n");
    pty.until(start, "the program", |screen| screen.alternate_screen() && selected(screen).contains("The council"));
    select(&mut pty, "j", "The first stone");
    pty.until("", "what is wrong with it", |screen| row(screen, 23).contains("problems"));
    let before = seen(pty.screen());
    pty.send(CTRL_Z);
    pty.wait_for("the shell", |screen| !screen.alternate_screen() && screen.contents().contains("Stopped"));
    pty.until("fg\n", "the same screen", |screen| screen.alternate_screen() && seen(screen) == before);
    pty.send("q");
    pty.wait_for("the shell again", |screen| !screen.alternate_screen());
    pty.send("exit\n");
    pty.end();
    pty.assert_restored();
}

#[test]
fn a_file_is_read_again_kept_while_it_is_broken_and_read_when_it_is_mended() {
    let copy = Copy::new();
    let mut pty = copy.open();
    select(&mut pty, "j", "The first stone");
    copy.write(&copy.text().replace("The first stone of the bridge", "The very first stone"));
    pty.see("r", "Read again");
    assert!(selected(pty.screen()).contains("The very first stone"), "{}", pty.screen().contents());
    let good = copy.text();
    copy.write("title: Broken\nevents:\n  - id: [\n");
    pty.until("r", "the news of it", |screen| row(screen, 0).starts_with(" ✗ events.yaml:"));
    assert!(selected(pty.screen()).contains("The very first stone"), "{}", pty.screen().contents());
    pty.see("!", "events.yaml:4:");
    copy.write(&good);
    pty.until("r", "the problem gone", |screen| lists(screen, "Problems") && lists(screen, "8 problems, "));
    pty.until(ESC, "the panes", |screen| !lists(screen, "Problems"));
    pty.until("k", "no complaint", |screen| !row(screen, 0).contains('✗') && row(screen, 23).contains("! 8 problems"));
    leave(pty);
}

#[test]
fn a_timeline_that_is_not_there_is_waited_for() {
    let copy = Copy::new();
    let text = copy.text();
    fs::remove_file(copy.path()).expect("the file can be removed");
    let mut pty = Start::tarikh(&[&copy.path().to_string_lossy()]).run();
    pty.see("", "The timeline cannot be read");
    assert!(pty.screen().contents().contains("there is no such file"), "{}", pty.screen().contents());
    copy.write(&text);
    pty.until("r", "the list", |screen| selected(screen).contains("The council"));
    leave(pty);
}

#[test]
fn without_a_timeline_the_example_opens_and_is_called_so() {
    let folder = TempDir::new().expect("a folder");
    let mut pty = Start::tarikh(&[]).within(folder.path()).size(120, 40).run();
    pty.see("", "example · ");
    assert!(!selected(pty.screen()).is_empty(), "{}", pty.screen().contents());
    leave(pty);
}

#[test]
fn nothing_is_sent_while_nothing_happens_or_changes() {
    let mut idle = bridge();
    let before = idle.sent().len();
    // As long as it takes another reader to come, to move and to go.
    let mut other = bridge();
    select(&mut other, "j", "The first stone");
    leave(other);
    // The first event stays selected.
    idle.send("k");
    assert_eq!(idle.end_by("q"), 0);
    let sent = idle.sent().get(before..).unwrap_or_default();
    assert!(sent.starts_with(LEAVE), "{:?}", String::from_utf8_lossy(sent));
}

#[test]
fn a_step_in_the_list_is_few_bytes() {
    let mut pty = bridge();
    pty.until("z", "the list alone", |screen| lists(screen, "A new contract"));
    select(&mut pty, "jjj", "Public hearings");
    let before = selected(pty.screen());
    let sent = pty.until("j", "the next event", |screen| selected(screen) != before && bars(screen) == 1);
    // Two rows of the list, and two places on the spine.
    assert!((1..=600).contains(&sent.len()), "{} bytes", sent.len());
    leave(pty);
}

#[test]
fn a_scrolled_line_of_an_article_is_bounded_in_bytes() {
    let mut pty = open("events.yaml", (200, 60));
    pty.see("8G\r", "to the list");
    let before = seen(pty.screen());
    let sent = pty.until("j", "a line further", |screen| seen(screen) != before).len();
    assert!((1..=12_000).contains(&sent), "{sent} bytes");
    leave(pty);
}

/// The bridge in 80 by 24, its first frame seen.
fn bridge() -> Pty {
    let mut pty = open(BRIDGE, (80, 24));
    // What check says of it comes after the first frame.
    pty.until("", "what is wrong with it", |screen| row(screen, 23).contains("problems"));
    pty
}

fn open(path: &str, (width, height): (u16, u16)) -> Pty {
    let mut pty = Start::tarikh(&[path]).size(width, height).run();
    pty.until("", "the list", |screen| !selected(screen).is_empty());
    pty
}

/// Presses keys until the event of this title is selected.
fn select(pty: &mut Pty, keys: &str, title: &str) {
    pty.until(keys, title, |screen| selected(screen).contains(title));
}

/// Quits from wherever the reader is, and finds the terminal as it was.
fn leave(mut pty: Pty) {
    assert_eq!(pty.end_by("Q"), 0);
    pty.assert_restored();
}

fn row(screen: &vt100::Screen, row: usize) -> String {
    let rows = screen.rows(0, screen.size().1.get());
    rows.skip(row).map(|row| row.trim_end().to_owned()).next().unwrap_or_default()
}

/// The row with the bar of the selection.
fn selected(screen: &vt100::Screen) -> String {
    screen.contents().lines().find(|row| row.starts_with('▌')).unwrap_or_default().to_owned()
}

fn bars(screen: &vt100::Screen) -> usize {
    screen.contents().lines().filter(|row| row.starts_with('▌')).count()
}

fn lists(screen: &vt100::Screen, text: &str) -> bool {
    screen.contents().contains(text)
}

/// What stands on the screen, without blanks at the ends of rows.
fn seen(screen: &vt100::Screen) -> Vec<String> {
    screen.contents().lines().map(|row| row.trim_end().to_owned()).collect()
}

/// The colours of the letters; those of blanks are not seen.
fn colours(screen: &vt100::Screen) -> Vec<vt100::Color> {
    let (rows, columns) = screen.size();
    let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
    let letters =
        cells.filter_map(|(row, column)| screen.cell(row, column)).filter(|cell| cell.contents().trim() != "");
    letters.map(vt100::Cell::fgcolor).collect()
}

/// A copy of the bridge that may be changed.
struct Copy {
    folder: TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let bridge = Path::new(env!("CARGO_MANIFEST_DIR")).join(BRIDGE);
        for file in ["events.yaml", "harbour.txt", "horizon.txt"] {
            fs::copy(bridge.join(file), folder.path().join(file)).expect("the fixture can be copied");
        }
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("events.yaml")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).expect("the copy can be read")
    }

    fn write(&self, text: &str) {
        fs::write(self.path(), text).expect("the copy can be written");
    }

    fn open(&self) -> Pty {
        let mut pty = Start::tarikh(&[&self.path().to_string_lossy()]).run();
        pty.until("", "the list", |screen| !selected(screen).is_empty());
        pty
    }
}
