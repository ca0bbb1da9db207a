//! The rows of the lists that lie over the panes.

use crate::app::Drawing;
use crate::app::hint::key;
use crate::app::interface::Interface;
use crate::app::plan::DiffSign;
use crate::finding::Severity;
use crate::i18n::Catalog;
use crate::keymap::listing::Section;
use crate::keymap::{Action, Group, Keymap};
use crate::text::bidi::isolated;
use crate::text::{Base, Row, fold, lay_out, one_line};

/// Blanks between two names of a pair.
const BETWEEN: &str = "  ";

/// Columns for the name of a pair.
pub const KEYS: u16 = 16;

/// One row of a list over the panes.
#[derive(Clone, Debug)]
pub enum ListLine {
    /// Nothing.
    Blank,
    /// The name of a group of keys.
    Heading(Row),
    /// Something with its name: an action with its keys, a field with its value.
    Pair {
        /// The name; without cells where a value goes on.
        name: Row,
        /// What is said of it.
        said: Row,
    },
    /// Something that can be chosen.
    Choice {
        /// Which, from 0.
        place: usize,
        /// Whether it is what holds now.
        holds: bool,
        /// The key that chooses it.
        key: Row,
        /// Its name.
        name: Row,
        /// What is said of it.
        said: Row,
    },
    /// Two texts in panes side by side, to see how they are drawn.
    Sample(Row, Row),
    /// A row of a problem.
    Problem {
        /// Which, from 0.
        place: usize,
        /// How much it matters, in its first row.
        sign: Option<Severity>,
        /// What and where.
        row: Row,
    },
    /// A row of a line of a file.
    Diff {
        /// What becomes of the line.
        sign: DiffSign,
        /// Its number, in its first row.
        number: Option<Row>,
        /// Columns of the numbers.
        numbers: u16,
        /// Its words.
        row: Row,
    },
    /// What to do about a problem, by its place; or, without one, what is said of them all.
    Advice(Option<usize>, Row),
}

/// The signs, where there are some on screen; then the table of keys as rows, in one or two columns of `width` cells; of words that are
/// looked for, what has them all.
#[must_use]
pub fn help(interface: &Interface, width: u16, two: bool, wanted: &str) -> Vec<Vec<ListLine>> {
    let help = Help::new(interface, width, wanted);
    // Where statements are told there are no signs.
    let signs = if interface.drawing == Drawing::Panes { help.signs() } else { Vec::new() };
    let group = |group: Group| help.keys(Section::Group(group));
    let [first, second, third, fourth, last] = Group::ALL;
    let left = [signs, group(first), group(second)].concat();
    let grammar = help.grammar();
    let right =
        [group(third), help.keys(Section::Line), grammar, group(fourth), group(last), help.keys(Section::Stage)]
            .concat();
    help.columns(left, right, two, wanted)
}

/// The keys of the stage, and those that mean there what they mean elsewhere, as [`help`].
#[must_use]
pub fn help_of_stage(interface: &Interface, width: u16, two: bool, wanted: &str) -> Vec<Vec<ListLine>> {
    let help = Help::new(interface, width, wanted);
    help.columns(help.keys(Section::Stage), help.keys(Section::Group(Group::Anywhere)), two, wanted)
}

/// The keys of the notes and of the stage, as [`help`].
#[must_use]
pub fn help_of_notes(interface: &Interface, width: u16, two: bool, wanted: &str) -> Vec<Vec<ListLine>> {
    let help = Help::new(interface, width, wanted);
    help.columns(help.keys(Section::Notes), help.keys(Section::Stage), two, wanted)
}

fn folded(text: &str) -> String {
    fold::search(text).text
}

/// Stands for the sign of doubt, which each language has its own of.
const DOUBT: &str = "?";
/// The signs of the chronology and of the article, with their messages.
const SIGNS: [(&str, &str); 14] = [
    ("“", "sign-claimed"),
    ("✗", "sign-denied"),
    ("›", "sign-forecast"),
    (DOUBT, "sign-disputed"),
    ("×", "sign-several"),
    ("≠", "sign-differ"),
    ("+", "sign-gap"),
    ("–", "sign-unsourced"),
    ("◌", "sign-possible"),
    ("~", "sign-weak"),
    ("·", "sign-out"),
    ("*", "sign-changed"),
    ("▐", "sign-passage"),
    ("│", "sign-other"),
];

/// What a filter may say: messages, each with an example of its own.
const GRAMMAR: [&str; 13] = [
    "grammar-words",
    "grammar-exact",
    "grammar-not",
    "grammar-field",
    "grammar-several",
    "grammar-together",
    "grammar-has",
    "grammar-range",
    "grammar-since",
    "grammar-after",
    "grammar-quarter",
    "grammar-month",
    "grammar-last",
];

/// What the rows of help are made with.
struct Help<'a> {
    words: &'a Catalog,
    keymap: &'a Keymap,
    width: u16,
    /// The words that are looked for, folded.
    wanted: Vec<String>,
}

impl<'a> Help<'a> {
    fn new(interface: &'a Interface, width: u16, wanted: &str) -> Self {
        Self {
            words: &interface.words,
            keymap: &interface.keymap,
            width,
            wanted: folded(wanted).split_whitespace().map(str::to_owned).collect(),
        }
    }

    fn base(&self) -> Base {
        Base::Fixed(self.words.language().direction())
    }

    /// Rows side by side where there is room and nothing is looked for; where nothing is found, that.
    fn columns(&self, left: Vec<ListLine>, right: Vec<ListLine>, two: bool, wanted: &str) -> Vec<Vec<ListLine>> {
        if left.is_empty() && right.is_empty() {
            let said = self.words.with("help-nothing", &[("words", isolated(wanted).into())]);
            return vec![vec![ListLine::Advice(None, one_line(&said, self.width.saturating_sub(2), self.base()))]];
        }
        if two && self.wanted.is_empty() { vec![left, right] } else { vec![[left, right].concat()] }
    }

    /// Things with what is said of each, under a heading; nothing where none of them is looked for. `mirrored` are
    /// those that are seen in the list as in a mirror where layouts run from right to left.
    fn section(&self, heading: &str, mirrored: bool, things: impl Iterator<Item = (String, String)>) -> Vec<ListLine> {
        let heading = self.words.text(heading);
        let found = |(thing, said): &(String, String)| {
            let all = folded(&format!("{heading} {thing} {said}"));
            self.wanted.iter().all(|word| all.contains(word.as_str())) || self.wanted.iter().any(|word| word == thing)
        };
        let pairs: Vec<ListLine> =
            things.filter(found).flat_map(|(thing, said)| self.pair(&thing, mirrored, &said)).collect();
        if pairs.is_empty() {
            return Vec::new();
        }
        let heading = ListLine::Heading(one_line(&heading, self.width, self.base()));
        std::iter::once(heading).chain(pairs).chain([ListLine::Blank]).collect()
    }

    /// A thing with what is said of it, both whole: as many of its names in a row as have room, none of them cut.
    fn pair(&self, thing: &str, mirrored: bool, said: &str) -> Vec<ListLine> {
        let mut names = names(thing, mirrored, self.base()).into_iter();
        let mut rows = lay_out(said, self.width.saturating_sub(KEYS + 1), self.base()).into_iter();
        let next = || match (names.next(), rows.next()) {
            (None, None) => None,
            (name, said) => Some(ListLine::Pair { name: name.unwrap_or_default(), said: said.unwrap_or_default() }),
        };
        std::iter::from_fn(next).collect()
    }

    /// The signs, each with what it means.
    fn signs(&self) -> Vec<ListLine> {
        let sign =
            |sign: &str| if sign == DOUBT { self.words.text("sign-of-doubt").into_owned() } else { sign.to_owned() };
        let keys = [("dim", key(Action::Dim))];
        let said = |message: &str| self.words.with(message, &keys).into_owned();
        self.section("group-signs", true, SIGNS.iter().map(|(one, message)| (sign(one), said(message))))
    }

    /// Examples of filters, each with what it finds.
    fn grammar(&self) -> Vec<ListLine> {
        let example = |message: &&str| {
            let example = self.words.attribute(message, "example", &[]);
            (example.into_owned(), self.words.text(message).into_owned())
        };
        self.section("group-grammar", false, GRAMMAR.iter().map(example))
    }

    /// The keys of a part of the table.
    fn keys(&self, section: Section) -> Vec<ListLine> {
        let rows = self.keymap.rows(section, self.words);
        self.section(section.message(), false, rows.into_iter().map(|row| (row.labels().join(BETWEEN), row.said)))
    }
}

/// The names of a thing in rows.
fn names(thing: &str, mirrored: bool, base: Base) -> Vec<Row> {
    let closed = |name: &str| if mirrored { name.to_owned() } else { isolated(name) };
    let mut rows: Vec<String> = Vec::new();
    for name in thing.split(BETWEEN).map(closed) {
        let longer = rows.last().map(|row| format!("{row}{BETWEEN}{name}"));
        match (rows.last_mut(), longer.filter(|row| one_line(row, u16::MAX, base).width() <= KEYS)) {
            (Some(row), Some(longer)) => *row = longer,
            _ => rows.push(name),
        }
    }
    rows.iter().flat_map(|row| lay_out(row, KEYS, base)).collect()
}

impl ListLine {
    /// Which of the things that can be pointed at it belongs to.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        match self {
            Self::Choice { place, .. } | Self::Problem { place, .. } => Some(*place),
            Self::Advice(place, _) => *place,
            Self::Blank | Self::Heading(_) | Self::Pair { .. } | Self::Sample(..) | Self::Diff { .. } => None,
        }
    }
}
