//! Files as people write them: comments, blank lines, each way of quoting and of nesting, each line break.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};

/// Words that YAML could take for something else, and others.
pub(super) const WORDS: &[&str] = &[
    "one",
    "كلمة",
    "two words",
    "قال: «نعم»",
    "it's",
    "a: b",
    "a #b",
    "#c",
    "1961",
    "no",
    "true",
    "",
    "~",
    "- x",
    "@kim",
    "[x",
    "}",
    "x, y",
    "2024-06-18",
    "[2024..2025]",
    " blank ",
    "a\tb",
    "one\ntwo",
    "واحد\n\nاثنان\n",
    "\n",
    " x\ny",
    "x\n y\n",
    "x\n\n\n",
    "\"x\\",
    "a\u{2028}b",
    "*x",
    "&x",
    "!x",
    "%x",
    "`x",
    "|",
    ">",
    "?",
    "-",
    ":",
    "x:",
    "0x1F",
    ".inf",
    "null",
    "=",
    "<<",
    "12:30",
    "a  b",
];

/// A value, and how it is written.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Scalar(&'static str, Style),
    List(Vec<Entry>),
    Map(Vec<Entry>),
    /// In brackets: a list or a map, on one line or more.
    Brackets {
        map: bool,
        lines: bool,
        entries: Vec<Tree>,
    },
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Style {
    Plain,
    Single,
    Double,
    Literal,
    Folded,
    /// On the line below its key.
    Below,
}

/// A value with what stands around it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    blank: bool,
    above: bool,
    beside: bool,
    tree: Tree,
}

#[derive(Clone, Debug)]
pub(super) struct Document {
    entries: Vec<Entry>,
    line_break: &'static str,
    ends: bool,
    mark: bool,
    indent: usize,
    dash: usize,
    gap: usize,
}

fn scalar() -> impl Strategy<Value = Tree> {
    let style = prop_oneof![
        Just(Style::Plain),
        Just(Style::Single),
        Just(Style::Double),
        Just(Style::Literal),
        Just(Style::Folded),
        Just(Style::Below)
    ];
    (0..WORDS.len(), style).prop_map(|(words, style)| Tree::Scalar(WORDS[words], style))
}

fn entries(tree: impl Strategy<Value = Tree>) -> impl Strategy<Value = Vec<Entry>> {
    let entry = (any::<bool>(), any::<bool>(), any::<bool>(), tree);
    let apart = any::<bool>();
    (apart, vec(entry, 1..4)).prop_map(|(apart, entries)| {
        let entry = |(blank, above, beside, tree)| Entry { blank: blank && apart, above, beside, tree };
        entries.into_iter().map(entry).collect()
    })
}

fn tree() -> impl Strategy<Value = Tree> {
    let flat = (any::<bool>(), any::<bool>(), vec(scalar(), 0..4)).prop_map(|(map, lines, entries)| Tree::Brackets {
        map,
        lines,
        entries,
    });
    prop_oneof![3 => scalar(), 1 => flat].prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            entries(inner.clone()).prop_map(Tree::List),
            entries(inner.clone()).prop_map(Tree::Map),
            (any::<bool>(), any::<bool>(), vec(inner, 0..3)).prop_map(|(map, lines, entries)| {
                let inline = |tree: &Tree| !matches!(tree, Tree::List(_) | Tree::Map(_));
                Tree::Brackets { map, lines, entries: entries.into_iter().filter(inline).collect() }
            }),
        ]
    })
}

pub(super) fn document() -> impl Strategy<Value = Document> {
    let line_break = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    let habits = (1..4_usize, 0..3_usize, 1..4_usize);
    (entries(tree()), line_break, any::<bool>(), any::<bool>(), habits).prop_map(
        |(entries, line_break, ends, mark, (indent, dash, gap))| Document {
            entries,
            line_break,
            ends,
            mark,
            indent,
            dash,
            gap,
        },
    )
}

/// The comments of a text, in their order.
pub(super) fn comments(text: &str) -> Vec<String> {
    let marks = text.split("# c").skip(1);
    marks.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect()).collect()
}

/// The text of a document.
pub(super) fn written(document: &Document) -> String {
    let mut writer = Writer { text: String::new(), comments: 0, document };
    writer.map(&document.entries, 0, false);
    let text = writer.text.replace('\n', document.line_break);
    let text = if document.ends { text } else { text.trim_end_matches(['\n', '\r']).to_owned() };
    if document.mark { format!("\u{FEFF}{text}") } else { text }
}

struct Writer<'a> {
    text: String,
    comments: usize,
    document: &'a Document,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn comment(&mut self) -> String {
        self.comments += 1;
        format!("# c{}", self.comments)
    }

    fn above(&mut self, entry: &Entry, column: usize) {
        if entry.blank {
            self.text.push('\n');
        }
        if entry.above {
            let comment = self.comment();
            self.put(&format!("{}{comment}\n", " ".repeat(column)));
        }
    }

    fn map(&mut self, entries: &[Entry], column: usize, behind_dash: bool) {
        for (n, entry) in entries.iter().enumerate() {
            if n > 0 || !behind_dash {
                self.above(entry, column);
                self.text += &" ".repeat(column);
            }
            self.put(&format!("{}:", key(n)));
            self.value(entry, column);
        }
    }

    fn list(&mut self, entries: &[Entry], column: usize) {
        for entry in entries {
            self.above(entry, column);
            self.put(&format!("{}-", " ".repeat(column)));
            if let Tree::Map(pairs) = &entry.tree {
                self.text += &" ".repeat(self.document.gap);
                self.map(pairs, column + 1 + self.document.gap, true);
            } else {
                self.value(entry, column);
            }
        }
    }

    /// What follows a colon or a dash, to the end of the line or of the lines.
    fn value(&mut self, entry: &Entry, column: usize) {
        let beside = if entry.beside { format!(" {}", self.comment()) } else { String::new() };
        let inner = column + self.document.indent;
        match &entry.tree {
            Tree::Scalar(words, style) => self.scalar(words, *style, &beside, inner),
            Tree::Map(pairs) => {
                self.put(&format!("{beside}\n"));
                self.map(pairs, inner, false);
            }
            Tree::List(items) => {
                self.put(&format!("{beside}\n"));
                let dash = usize::from(self.text.ends_with(&format!("-{beside}\n")));
                self.list(items, column + self.document.dash.max(dash));
            }
            brackets @ Tree::Brackets { .. } => {
                let text = self.brackets(brackets, inner);
                self.put(&format!(" {text}{beside}\n"));
            }
        }
    }

    fn brackets(&mut self, tree: &Tree, column: usize) -> String {
        let Tree::Brackets { map, lines, entries } = tree else {
            let Tree::Scalar(words, style) = tree else { return "[]".to_owned() };
            return one_line(words, *style, true);
        };
        let mut texts = Vec::new();
        for (n, entry) in entries.iter().enumerate() {
            let value = self.brackets(entry, column + 1);
            let text = if *map { format!("{}: {value}", key(n)) } else { value };
            let last = n + 1 == entries.len();
            texts.push(match (*lines, last) {
                (true, _) => {
                    let comment = self.comment();
                    let comma = if last && n % 2 == 0 { "" } else { "," };
                    format!("\n{}{text}{comma} {comment}", " ".repeat(column))
                }
                (false, true) => text,
                (false, false) => format!("{text}, "),
            });
        }
        if *lines && !entries.is_empty() {
            texts.push(format!("\n{}", " ".repeat(column)));
        }
        let (open, close) = if *map { ('{', '}') } else { ('[', ']') };
        format!("{open}{}{close}", texts.concat())
    }

    fn scalar(&mut self, words: &str, style: Style, beside: &str, column: usize) {
        let body = words.strip_suffix('\n').unwrap_or(words);
        let sound = !body.is_empty()
            && !body.starts_with([' ', '\n'])
            && !body.ends_with('\n')
            && body.chars().all(|c| c == '\n' || !(c.is_control() || c == '\u{2028}'));
        let indent = " ".repeat(column);
        let chomped = if words.ends_with('\n') { "" } else { "-" };
        match style {
            Style::Literal if sound => {
                let body = body.replace('\n', &format!("\n{indent}"));
                self.put(&format!(" |{chomped}{beside}\n{indent}{body}\n"));
            }
            Style::Folded if sound && !body.contains('\n') => {
                self.put(&format!(" >{chomped}{beside}\n{indent}{body}\n"));
            }
            Style::Below => self.put(&format!("{beside}\n{indent}{}\n", one_line(words, Style::Double, false))),
            style => self.put(&format!(" {}{beside}\n", one_line(words, style, false))),
        }
    }
}

fn key(n: usize) -> String {
    ["id", "\"title: x\"", "'سنة'", "ملاحظة", "e"].get(n).map_or_else(|| format!("k{n}"), |key| (*key).to_owned())
}

fn one_line(words: &str, style: Style, bracket: bool) -> String {
    let plain =
        ["one", "كلمة", "two words", "it's", "1961", "no", "true", "~", "2024-06-18", "null", ".inf", "0x1F", "12:30"];
    let hard = words.chars().any(|c| c.is_control() || c == '\u{2028}');
    match style {
        Style::Plain if plain.contains(&words) || (words.is_empty() && !bracket) => words.to_owned(),
        Style::Single if !hard => format!("'{}'", words.replace('\'', "''")),
        _ => serde_json::to_string(words).expect("words are JSON").replace('\u{2028}', "\\u2028"),
    }
}
