//! New values as YAML.

use crate::edit::change::Content;
use crate::edit::document::Document;
use crate::load::quote::{visible, written};
use crate::load::tree::{Node, Style};

/// Characters of a list that still stands on the line of its key.
const SHORT: usize = 100;

/// Writes values as a file writes its own.
pub(super) struct Emitter {
    line_break: &'static str,
    indent: usize,
    dash: usize,
    /// The quotation marks of words, where their neighbours have them.
    quotes: Option<Style>,
    /// Whether the file may end behind the value without a line break, which would be missing in lines that end in one.
    last: bool,
}

impl Emitter {
    /// For a value of a document, or one in it.
    pub(super) fn new(document: &Document<'_>, node: &Node) -> Self {
        let line_break = document.line_break(document.start(node));
        let last = document.is_last(document.end(node));
        Self { line_break, indent: document.indent, dash: document.dash, quotes: None, last }
    }

    /// The same, with the quotation marks of neighbours.
    pub(super) fn like(self, quotes: Option<Style>) -> Self {
        Self { quotes, ..self }
    }

    /// A value in one line, in brackets.
    pub(super) fn flow(&self, value: &Content) -> String {
        self.inline(value, true)
    }

    fn inline(&self, value: &Content, bracket: bool) -> String {
        match value {
            Content::Words(words) => written(words, self.style(words), bracket),
            Content::Number(number) => number.to_string(),
            Content::Bool(yes) => yes.to_string(),
            Content::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.flow(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Content::Map(pairs) => {
                let pairs: Vec<String> = pairs.iter().map(|(key, value)| self.flow_pair(key, value)).collect();
                format!("{{{}}}", pairs.join(", "))
            }
            Content::Verbatim { value, .. } => self.inline(value, bracket),
        }
    }

    /// A key with its value, in brackets.
    pub(super) fn flow_pair(&self, key: &str, value: &Content) -> String {
        format!("{}: {}", written(key, Style::Plain, true), self.flow(value))
    }

    /// A key of a column with its value, on as many lines as that takes.
    pub(super) fn key(&self, key: &str, value: &Content, column: usize) -> String {
        format!("{}:{}", written(key, Style::Plain, true), self.behind(value, column))
    }

    /// An item whose dash has a column.
    pub(super) fn item(&self, value: &Content, column: usize, gap: usize) -> String {
        let inner = column + 1 + gap;
        let text = match value {
            Content::Verbatim { above, lines, .. } => {
                let above: String = above.iter().flat_map(|line| [line.clone(), self.below(column, "")]).collect();
                let further: String = lines
                    .iter()
                    .skip(1)
                    .map(|line| if line.is_empty() { self.line_break.to_owned() } else { self.below(inner, line) })
                    .collect();
                let first = lines.first().map(String::as_str).unwrap_or_default();
                return format!("{above}-{}{first}{further}", " ".repeat(gap));
            }
            Content::Map(pairs) if !pairs.is_empty() => self.pairs(pairs, inner),
            Content::Words(words) if self.as_lines(words) => self.literal(words, column + self.indent),
            value => self.inline(value, false),
        };
        format!("-{}{text}", " ".repeat(gap))
    }

    /// What follows the colon of a key of a column: a blank and a value, or further lines.
    pub(super) fn behind(&self, value: &Content, column: usize) -> String {
        match value {
            Content::Words(words) if self.as_lines(words) => format!(" {}", self.literal(words, column + self.indent)),
            Content::Map(pairs) if !pairs.is_empty() => {
                let inner = column + self.indent;
                self.below(inner, &self.pairs(pairs, inner))
            }
            Content::List(items) if !self.fits(value) => {
                let inner = column + self.dash;
                let items: Vec<String> = items.iter().map(|item| self.item(item, inner, 1)).collect();
                self.below(inner, &items.join(&self.below(inner, "")))
            }
            value => format!(" {}", self.inline(value, false)),
        }
    }

    /// Whether a list is short, of nothing but words and numbers.
    fn fits(&self, list: &Content) -> bool {
        let Content::List(items) = list else { return false };
        let one_word = |item: &Content| match item {
            Content::Words(words) => !words.contains(char::is_whitespace),
            Content::Number(_) | Content::Bool(_) => true,
            Content::List(_) | Content::Map(_) | Content::Verbatim { .. } => false,
        };
        items.iter().all(one_word) && self.flow(list).chars().count() <= SHORT
    }

    fn pairs(&self, pairs: &[(String, Content)], column: usize) -> String {
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| self.key(key, value, column)).collect();
        pairs.join(&self.below(column, ""))
    }

    fn below(&self, column: usize, text: &str) -> String {
        format!("{}{}{text}", self.line_break, " ".repeat(column))
    }

    /// Lines after `|`.
    fn literal(&self, words: &str, column: usize) -> String {
        literal(words, "", column, self.line_break)
    }

    fn as_lines(&self, words: &str) -> bool {
        lines(words) && !(self.last && words.ends_with('\n'))
    }

    /// One word stands by itself, more in quotation marks.
    fn style(&self, words: &str) -> Style {
        let plain = if words.contains(char::is_whitespace) { Style::Double } else { Style::Plain };
        self.quotes.unwrap_or(plain)
    }
}

/// Whether words are lines that can be written as such.
pub(super) fn lines(words: &str) -> bool {
    let body = words.strip_suffix('\n').unwrap_or(words);
    let sound = body.split('\n').all(|line| visible(line) && (line.is_empty() || !line.trim().is_empty()));
    let begins = body.starts_with(|c: char| !c.is_whitespace());
    words.contains('\n') && sound && begins && !body.ends_with('\n')
}

/// Words as lines after `|`, with what else stands behind that sign.
pub(super) fn literal(words: &str, remark: &str, column: usize, line_break: &str) -> String {
    let (body, chomped) = words.strip_suffix('\n').map_or((words, "-"), |body| (body, ""));
    let mut text = format!("|{chomped}{remark}");
    for line in body.split('\n') {
        text.push_str(line_break);
        if !line.is_empty() {
            text.push_str(&" ".repeat(column));
            text.push_str(line);
        }
    }
    text
}
