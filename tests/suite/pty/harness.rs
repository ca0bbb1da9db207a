//! A terminal for tests: a program runs in it, bytes go in, a screen comes out. Nothing here sleeps; it waits for what
//! it is told to wait for, and fails with the screen when that does not come.
#![expect(clippy::panic, reason = "a test fails by a panic, and this one says what was on the screen")]

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::tcgetattr;

/// Only a program that hangs takes so long.
const PATIENCE: Duration = Duration::from_secs(300);
/// The silence after which a program gives up the rest of a torn sequence, and more.
const SILENCE: Duration = Duration::from_millis(1200);
/// What every frame ends with.
pub(crate) const FRAME_END: &[u8] = b"\x1b[?2026l";
/// Sent to the terminal behind all that a program sent; it shows nothing.
const MARK: &[u8] = b"\x1b]the program has ended\x07";

/// What the program asks before it gives the terminal back, and what a terminal answers.
pub(crate) const STATUS_QUESTION: &[u8] = b"\x1b[5n";
pub(crate) const STATUS_ANSWER: &[u8] = b"\x1b[0n";

/// The program under test.
pub(crate) const TARIKH: &str = env!("CARGO_BIN_EXE_tarikh");

/// A program in a terminal.
pub(crate) struct Pty {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Arc<Mutex<Box<dyn Write + Send>>>,
    reader: JoinHandle<()>,
    leave: Arc<AtomicBool>,
    bytes: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    sent: Vec<u8>,
    /// The other end, kept open: its settings stay readable after the program has gone.
    line: File,
    found: String,
}

/// How to start a program.
pub(crate) struct Start {
    command: CommandBuilder,
    size: (u16, u16),
    typed: String,
    answers: bool,
}

impl Start {
    /// Tarikh with these arguments, in 80 by 24.
    pub(crate) fn tarikh(arguments: &[&str]) -> Self {
        Self::program(TARIKH, arguments)
    }

    /// A program with these arguments, in 80 by 24.
    pub(crate) fn program(program: &str, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        command.env("TERM", "xterm-256color");
        command.env("COLORTERM", "truecolor");
        command.env("LC_ALL", "C.UTF-8");
        for name in [
            "NO_COLOR",
            "ENV",
            "TARIKH_PANIC",
            "RUST_BACKTRACE",
            "VISUAL",
            "EDITOR",
            "TMUX",
            "STY",
            "KITTY_WINDOW_ID",
            "KONSOLE_VERSION",
            "MLTERM",
            "TARIKH_BIDI",
            "TARIKH_THEME",
            "TARIKH_INTERFACE",
            "TARIKH_DIRECTION",
            "TARIKH_TITLES",
            "TARIKH_MOUSE",
            "TARIKH_WATCH",
            "TARIKH_MARKS",
            "COLORFGBG",
        ] {
            command.env_remove(name);
        }
        // Nothing can be there, and nothing can be made there.
        command.env("XDG_STATE_HOME", "/proc/nowhere");
        command.env("XDG_CONFIG_HOME", "/proc/nowhere");
        Self { command, size: (80, 24), typed: String::new(), answers: true }
    }

    /// With a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// With settings and memory of its own in a folder.
    pub(crate) fn home(self, folder: &Path) -> Self {
        let folder = folder.to_str().expect("UTF-8");
        self.env("XDG_STATE_HOME", folder).env("XDG_CONFIG_HOME", folder)
    }

    /// In a folder.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.cwd(folder);
        self
    }

    /// In a terminal of so many columns and rows.
    pub(crate) fn size(mut self, width: u16, height: u16) -> Self {
        self.size = (width, height);
        self
    }

    /// With bytes that wait for it in the terminal: answers that are there when it asks, however slow the machine.
    pub(crate) fn typed(mut self, bytes: &str) -> Self {
        bytes.clone_into(&mut self.typed);
        self
    }

    /// Waiting for what the terminal owes for as long as it takes, so that a test that answers is never too slow.
    pub(crate) fn patient(self) -> Self {
        self.env("TARIKH_PATIENT", "1")
    }

    /// In a terminal that answers nothing by itself. Others answer the question for their status, as every real one does.
    pub(crate) fn silent(mut self) -> Self {
        self.answers = false;
        self
    }

    /// Starts it.
    pub(crate) fn run(self) -> Pty {
        let (width, height) = self.size;
        let pair = native_pty_system().openpty(size(width, height)).expect("a terminal can be opened");
        let line = open_line(&pair.master.tty_name().expect("the terminal has a name"));
        let found = settings(&line);
        let keyboard = Arc::new(Mutex::new(pair.master.take_writer().expect("the terminal can be written to")));
        type_into(&keyboard, self.typed.as_bytes());
        let child = pair.slave.spawn_command(self.command).expect("the program starts");
        drop(pair.slave);
        let mut source = pair.master.try_clone_reader().expect("the terminal can be read");
        let leave = Arc::new(AtomicBool::new(false));
        let (send, bytes) = channel();
        let left = Arc::clone(&leave);
        let answers = self.answers.then(|| Arc::clone(&keyboard));
        let reader = thread::spawn(move || {
            let mut read = [0; 4096];
            let mut seen = Vec::new();
            while let Ok(count @ 1..) = source.read(&mut read) {
                seen.extend_from_slice(&read[..count]);
                if let Some(keyboard) = answers.as_ref().filter(|_| contains(&seen, STATUS_QUESTION)) {
                    type_into(keyboard, STATUS_ANSWER);
                    seen.clear();
                }
                seen.drain(..seen.len().saturating_sub(STATUS_QUESTION.len() - 1));
                if send.send(read[..count].to_vec()).is_err() || left.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        let (rows, columns) = rows_and_columns(width, height);
        let parser = vt100::Parser::new(rows, columns, 0);
        Pty { master: pair.master, child, keyboard, reader, leave, bytes, parser, sent: Vec::new(), line, found }
    }
}

impl Pty {
    /// Types bytes.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        type_into(&self.keyboard, bytes.as_ref());
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&self, signal: Signal) {
        let id = self.child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        kill_process(id.expect("the program has a number"), signal).expect("the program can be signalled");
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        let (rows, columns) = rows_and_columns(width, height);
        self.parser.screen_mut().set_size(rows, columns);
        self.master.resize(size(width, height)).expect("the terminal can be resized");
    }

    /// What is seen.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// All bytes the program has sent.
    pub(crate) fn sent(&self) -> &[u8] {
        &self.sent
    }

    /// Waits until the screen is as described.
    pub(crate) fn wait_for(&mut self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        self.wait_until(what, |pty| holds(pty.screen()));
    }

    /// Waits until a text is seen.
    pub(crate) fn wait_for_text(&mut self, text: &str) {
        self.wait_for(text, |screen| screen.contents().contains(text));
    }

    /// Types, and waits until a whole frame shows what is described; the bytes that were sent for it.
    pub(crate) fn until(
        &mut self,
        keys: impl AsRef<[u8]>,
        what: &str,
        holds: impl Fn(&vt100::Screen) -> bool,
    ) -> &[u8] {
        let before = self.sent.len();
        self.send(keys);
        self.wait_until(what, |pty| {
            let drawn = pty.sent.get(before..).is_some_and(|sent| sent.ends_with(FRAME_END));
            drawn && holds(pty.screen())
        });
        self.sent.get(before..).unwrap_or_default()
    }

    /// Types, and waits until a text is seen in a whole frame.
    pub(crate) fn see(&mut self, keys: impl AsRef<[u8]>, text: &str) {
        self.until(keys, text, |screen| screen.contents().contains(text));
    }

    /// Waits until one more frame was drawn than at this moment.
    pub(crate) fn wait_for_frame(&mut self) {
        let before = self.sent.len();
        self.wait_until("a frame", |pty| contains(&pty.sent[before..], FRAME_END));
    }

    /// Waits until the program's first frame is seen.
    pub(crate) fn wait_for_start(&mut self) {
        self.wait_until("the first frame", |pty| pty.screen().alternate_screen() && contains(&pty.sent, FRAME_END));
    }

    /// Waits until the program has sent these bytes.
    pub(crate) fn wait_until_sent(&mut self, bytes: &[u8]) {
        self.wait_until("what is sent", |pty| contains(&pty.sent, bytes));
    }

    /// Waits until this holds.
    pub(crate) fn wait_until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds(self) {
            match self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => panic!("{what} did not come; seen:\n{}", self.screen().contents()),
                Err(RecvTimeoutError::Disconnected) => panic!("ended before {what}:\n{}", self.screen().contents()),
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.sent.extend(bytes);
    }

    /// Presses a key that ends the program; its exit code.
    pub(crate) fn end_by(&mut self, key: &str) -> u32 {
        self.send(key);
        self.end()
    }

    /// Presses a key until the program has ended, each time after a silence: the first ones may be taken for the rest of a torn
    /// sequence, which only silence ends. Its exit code.
    pub(crate) fn end_by_repeating(&mut self, key: &str) -> u32 {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            self.send(key);
            if let Some(code) = self.ended_within(SILENCE) {
                return code;
            }
        }
        panic!("{key} does not end it; seen:\n{}", self.screen().contents());
    }

    /// Waits for the end of the program; its exit code.
    pub(crate) fn end(&mut self) -> u32 {
        self.ended_within(PATIENCE).unwrap_or_else(|| panic!("it does not end; seen:\n{}", self.screen().contents()))
    }

    fn ended_within(&mut self, time: Duration) -> Option<u32> {
        let end = Instant::now() + time;
        while Instant::now() < end {
            while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(5)) {
                self.take(&bytes);
            }
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                self.take_the_rest();
                return Some(status.exit_code());
            }
        }
        None
    }

    /// Takes what the program sent before it ended: all that comes before a mark.
    fn take_the_rest(&mut self) {
        self.line.write_all(MARK).expect("the line outlives the program");
        self.wait_until("the mark", |pty| pty.sent.ends_with(MARK));
        self.sent.truncate(self.sent.len() - MARK.len());
    }

    /// Closes the terminal as a window is closed; what is left waits for the program's end.
    pub(crate) fn hang_up(mut self) -> Box<dyn Child + Send + Sync> {
        self.leave.store(true, Ordering::SeqCst);
        // The reader has to be told by something to read, and a new size always gives a frame.
        self.resize(70, 20);
        self.reader.join().expect("the reader ends");
        self.child
    }

    /// Fails unless the terminal is as it was before the program came.
    pub(crate) fn assert_restored(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is still shown");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "pastes are still in brackets");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is still taken");
        let last = |mode: &[u8]| self.sent.windows(mode.len()).rposition(|bytes| bytes == mode);
        assert!(last(b"\x1b[?1004l") > last(b"\x1b[?1004h"), "the focus is still told of");
        assert!(last(b"\x1b[8h") > last(b"\x1b[8l"), "bidi is still explicit");
        assert!(last(b"\x1b[8h") < last(b"\x1b[?1049l"), "bidi is given back on the wrong screen");
        let times = |sequence: &[u8]| self.sent.windows(sequence.len()).filter(|bytes| *bytes == sequence).count();
        assert_eq!(times(b"\x1b[>5u"), times(b"\x1b[<u"), "a flag of kitty's protocol is left on its stack");
        assert!(last(b"\x1b[<u") > last(b"\x1b[>5u"), "keys are still told by kitty's protocol");
        assert!(last(b"\x1b[<u") < last(b"\x1b[?1049l"), "keys are given back on the wrong screen");
        self.assert_line_restored();
    }

    /// Fails unless the line has the settings it had before the program came.
    pub(crate) fn assert_line_restored(&self) {
        assert_eq!(settings(&self.line), self.found, "the line has other settings");
    }
}

fn type_into(keyboard: &Mutex<Box<dyn Write + Send>>, bytes: &[u8]) {
    let mut keyboard = keyboard.lock().expect("the keyboard is whole");
    keyboard.write_all(bytes).and_then(|()| keyboard.flush()).expect("the terminal takes keys");
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 }
}

fn open_line(name: &Path) -> File {
    File::from(open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("the line can be opened"))
}

/// As the emulator wants it: rows first, and 24 by 80 where the size is not known.
fn rows_and_columns(width: u16, height: u16) -> (NonZero<u16>, NonZero<u16>) {
    let assumed = || NonZero::new(24).zip(NonZero::new(80));
    NonZero::new(height).zip(NonZero::new(width)).or_else(assumed).expect("a screen has a cell")
}

fn settings(line: &File) -> String {
    format!("{:?}", tcgetattr(line).expect("the line has settings"))
}

/// Whether bytes hold others.
pub(crate) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Waits for a file to be written whole, with a line break at its end.
pub(crate) fn wait_for_file(path: &Path) -> String {
    let end = Instant::now() + PATIENCE;
    loop {
        match std::fs::read_to_string(path) {
            Ok(text) if text.ends_with('\n') => return text,
            _ if Instant::now() > end => panic!("{} was not written", path.display()),
            _ => thread::sleep(Duration::from_millis(5)),
        }
    }
}
