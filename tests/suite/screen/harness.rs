//! A screen without a terminal, and questions a reader would ask of it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};
use tarikh::app::{App, Colours, ColoursBy, Setup, Size, Theme};
use tarikh::cli::explore;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::{ColourDepth, Family};
use tarikh::keymap::{Keymap, script};
use tarikh::tui::headless::{self, Played};
use tempfile::TempDir;
use unicode_normalization::UnicodeNormalization;

/// No colours, and the terminal's own sixteen.
pub(super) const PLAIN: Colours = Colours { theme: Theme::Plain, depth: ColourDepth::True, painted: false };
pub(super) const SIXTEEN: Colours = Colours { theme: Theme::Dark, depth: ColourDepth::Sixteen, painted: false };

/// A timeline on the disk; kept as long as a screen shows it.
#[derive(Clone)]
pub(crate) struct Fixture {
    path: PathBuf,
    _folder: Option<Arc<TempDir>>,
}

/// The invented timeline of a bridge: two articles, one Arabic, one English; seven events.
pub(crate) fn bridge() -> Fixture {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bridge/events.yaml");
    Fixture { path, _folder: None }
}

/// The invented timeline of a flood, on which three articles differ in dates, figures and words: two Arabic, one English; four
/// events.
pub(crate) fn flood() -> Fixture {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flood/events.yaml");
    Fixture { path, _folder: None }
}

/// The timeline that the program ships with.
pub(crate) fn shipped() -> Fixture {
    Fixture { path: Path::new(env!("CARGO_MANIFEST_DIR")).join("events.yaml"), _folder: None }
}

/// A timeline without events.
pub(crate) fn empty() -> Fixture {
    written("title: Empty\nlanguage: en\nsources: []\nevents: []\n")
}

/// A file that is no timeline.
pub(crate) fn broken() -> Fixture {
    written("title: Broken\nevents:\n  - id: [\n")
}

/// The timeline in a folder, which its owner keeps.
pub(super) fn in_folder(folder: &TempDir) -> Fixture {
    Fixture { path: folder.path().join("events.yaml"), _folder: None }
}

/// A timeline of these words, in a folder of its own.
pub(super) fn written(yaml: &str) -> Fixture {
    quoting(yaml, "")
}

/// A timeline of these words with an article `a.txt`, in a folder of its own.
pub(super) fn quoting(yaml: &str, article: &str) -> Fixture {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), article).expect("a file");
    let path = folder.path().join("events.yaml");
    fs::write(&path, yaml).expect("a file");
    Fixture { path, _folder: Some(Arc::new(folder)) }
}

/// A fixture on a screen of a size, after some keys.
#[derive(Clone)]
pub(crate) struct Screen {
    fixture: Fixture,
    size: Size,
    colours: Colours,
    keymap: Keymap,
    typed: String,
    pub(crate) buffer: Buffer,
}

impl Screen {
    pub(crate) fn new(fixture: Fixture, size: &str) -> Self {
        Self::with_colours(fixture, size, Colours::default())
    }

    pub(crate) fn with_colours(fixture: Fixture, size: &str, colours: Colours) -> Self {
        let (width, height) = script::pair(size, 'x').expect("a size");
        let size = Size { width, height };
        let (keymap, typed, buffer) = (Keymap::default(), String::new(), Buffer::default());
        let screen = Self { fixture, size, colours, keymap, typed, buffer };
        screen.keys("")
    }

    /// The same where other keys hold.
    pub(crate) fn under(self, keymap: &Keymap) -> Self {
        Self { keymap: keymap.clone(), ..self }
    }

    /// The same after more keys.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        self.typed.push_str(keys);
        self.buffer = self.frame(Family::default());
        self
    }

    /// The cells that the terminals of a family are sent.
    pub(crate) fn frame(&self, family: Family) -> Buffer {
        let words = Catalog::new(Language::English);
        let app = App::new(Setup {
            theme: self.colours.theme,
            most_colours: self.colours.depth,
            colours_by: if self.colours.painted { ColoursBy::Reader } else { ColoursBy::Background },
            terminal: headless::terminal(Family::Explicit, false),
            keymap: self.keymap.clone(),
            ..Setup::new(words, self.size)
        });
        let load = explore::reading(Some(self.fixture.path.clone()));
        let steps = script::parse(&self.typed).expect("keys");
        Played::new(app, load, self.size, &steps).frame(family)
    }

    /// What a snapshot of it is called: its size and what was typed. Letters and digits stand for themselves, `+g` is `G`, keys
    /// with a name stand in parentheses, everything else is encoded as in an address: no two scripts share a name, also where a
    /// file system takes capitals for small letters.
    pub(crate) fn name(&self) -> String {
        format!("{}x{}-{}", self.size.width, self.size.height, encoded(&self.typed))
    }

    pub(crate) fn clone_keys(&self, keys: &str) -> Self {
        self.clone().keys(keys)
    }

    /// The rows as the terminal is sent them, without blanks at their ends.
    pub(crate) fn text(&self) -> String {
        (0..self.buffer.area.height).map(|row| self.row(row) + "\n").collect()
    }

    pub(super) fn row(&self, row: u16) -> String {
        self.cells(row).map(|(_, cell)| cell.symbol()).collect::<String>().trim_end().to_owned()
    }

    /// The rows in visual order, with plain letters.
    pub(super) fn letters(&self) -> String {
        self.text().nfkc().collect()
    }

    /// The row of the chronology with the selection's bar.
    pub(super) fn selected(&self) -> String {
        self.text().lines().find(|line| line.starts_with('▌')).unwrap_or("").to_owned()
    }

    /// The words of the passage that is marked, in the order they are read.
    pub(super) fn marked(&self) -> String {
        let background = Color::from_u32(0x3A_33_1A);
        self.read(|cell| cell.bg == background)
    }

    /// The words a filter found, in the order they are read.
    pub(super) fn hits(&self) -> String {
        self.read(|cell| cell.modifier.contains(Modifier::UNDERLINED))
    }

    /// The rows whose gutter has this bar.
    pub(super) fn bars(&self, bar: char) -> Vec<u16> {
        let half = self.buffer.area.width / 2 + 3;
        let has = |row: &u16| self.cells(*row).any(|(x, cell)| x > half && cell.symbol().starts_with(bar));
        (0..self.buffer.area.height).filter(has).collect()
    }

    /// Every colour in use.
    pub(super) fn colours(&self) -> BTreeSet<String> {
        let colours = self.buffer.content.iter().flat_map(|cell| [cell.fg, cell.bg]);
        colours.filter(|colour| *colour != Color::Reset).map(|colour| format!("{colour:?}")).collect()
    }

    /// Text and styles, for a snapshot: each style is a letter, told below.
    pub(super) fn picture(&self) -> String {
        let mut styles: Vec<Style> = Vec::new();
        let mut map = String::new();
        for row in 0..self.buffer.area.height {
            let mut letters = String::new();
            for (_, cell) in self.cells(row) {
                let style = cell.style();
                let place = styles.iter().position(|known| *known == style).unwrap_or_else(|| {
                    styles.push(style);
                    styles.len() - 1
                });
                letters.push(char::from(b"_abcdefghijklmnopqrstuvwxyz"[place]));
            }
            let _ = writeln!(map, "{}", letters.trim_end_matches('_'));
        }
        let mut legend = String::new();
        for (place, style) in styles.iter().enumerate().skip(1) {
            let _ = writeln!(legend, "{} {}", char::from(b"_abcdefghijklmnopqrstuvwxyz"[place]), told(style));
        }
        format!("{}---\n{map}---\n{legend}", self.text())
    }

    /// The rows in a list that are pointed at.
    pub(super) fn pointed(&self) -> String {
        let background = Color::from_u32(0x2B_34_45);
        self.read(|cell| cell.bg == background)
    }

    /// All that is on screen, each row read as [`Self::selected`] is.
    pub(crate) fn reading(&self) -> String {
        self.read(|_| true)
    }

    fn cells(&self, row: u16) -> impl Iterator<Item = (u16, &Cell)> {
        (0..self.buffer.area.width).map(move |x| (x, &self.buffer[(x, row)]))
    }

    /// Each row on screen, read as [`Self::selected`] is.
    pub(super) fn reading_rows(&self) -> Vec<String> {
        self.rows(|_| true).collect()
    }

    fn rows(&self, wanted: impl Fn(&Cell) -> bool) -> impl Iterator<Item = String> {
        (0..self.buffer.area.height).map(move |row| {
            let visual: Vec<&str> =
                self.cells(row).filter(|(_, cell)| wanted(cell)).map(|(_, cell)| cell.symbol()).collect();
            logical(&visual)
        })
    }

    fn read(&self, wanted: impl Fn(&Cell) -> bool) -> String {
        let rows = self.rows(wanted);
        rows.filter(|row| !row.trim().is_empty()).map(|row| row.trim().to_owned()).collect::<Vec<_>>().join(" ")
    }
}

/// A script of keys as a part of a file's name.
pub(super) fn encoded(keys: &str) -> String {
    let mut name = String::new();
    for c in keys.chars() {
        match c {
            '<' => name.push('('),
            '>' => name.push(')'),
            'A'..='Z' => name.extend(['+', c.to_ascii_lowercase()]),
            _ if c.is_alphanumeric() && c.to_lowercase().eq([c]) => name.push(c),
            _ => c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| {
                let _ = write!(name, "%{byte:02x}");
            }),
        }
    }
    name
}

/// A visual row read back: letters as they are typed, right to left where it holds Arabic, numbers as written.
fn logical(visual: &[&str]) -> String {
    let letters: Vec<String> = visual.iter().map(|symbol| symbol.nfkc().collect()).collect();
    if !letters.iter().flat_map(|letter| letter.chars()).any(|c| ('\u{600}'..'\u{700}').contains(&c)) {
        return letters.concat();
    }
    let reversed: String = letters.into_iter().rev().collect();
    let reversed: Vec<char> = reversed.chars().collect();
    let runs = reversed.chunk_by(|a, b| a.is_ascii_alphanumeric() == b.is_ascii_alphanumeric());
    runs.flat_map(|run| {
        let number = run.first().is_some_and(char::is_ascii_alphanumeric);
        let run: Vec<char> = if number { run.iter().rev().copied().collect() } else { run.to_vec() };
        run.into_iter().map(unmirrored)
    })
    .collect()
}

fn unmirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '«' => '»',
        '»' => '«',
        other => other,
    }
}

fn told(style: &Style) -> String {
    let colour = |colour: Option<Color>| match colour {
        Some(Color::Rgb(r, g, b)) => format!("#{r:02x}{g:02x}{b:02x}"),
        Some(Color::Reset) | None => "-".to_owned(),
        Some(other) => format!("{other:?}"),
    };
    format!("{} on {} {:?}", colour(style.fg), colour(style.bg), style.add_modifier)
}
