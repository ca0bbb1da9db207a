//! The file once more, as a tree whose values know where they stand.

use std::str::Chars;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use super::{hints, limits};
use crate::finding::Code;
use crate::finding::codes::{YAML_DOCUMENTS, YAML_EMPTY, YAML_FEATURE, YAML_SYNTAX, YAML_TAB, YAML_TOO_DEEP};
use crate::i18n::Arg;

/// A value and the code point of the file at which it begins.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) at: usize,
    pub(crate) value: Value,
}

/// What YAML knows without a schema.
#[derive(Debug)]
pub(crate) enum Value {
    /// Plain scalars may mean a number, a boolean or nothing.
    Plain(String),
    Quoted(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The words of a scalar, whatever its style.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Plain(text) | Value::Quoted(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Whether it says nothing: `null`, `~`, or no value at all.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.value, Value::Plain(text) if ["", "~", "null", "Null", "NULL"].contains(&text.as_str()))
    }
}

/// Why the file cannot be read, and the code point where.
#[derive(Debug)]
pub(crate) struct ShapeError {
    pub(crate) code: Code,
    pub(crate) at: usize,
    pub(crate) args: Vec<(&'static str, Arg)>,
}

impl ShapeError {
    pub(crate) fn new(code: Code, at: usize) -> Self {
        Self { code, at, args: Vec::new() }
    }

    pub(crate) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Reads the one document of a text. YAML syntax stops at its first error; so do features that timelines may not use.
pub(crate) fn read(text: &str) -> Result<Node, ShapeError> {
    let mut parser = Parser::new(StrInput::new(text));
    let mut builder = Builder::new(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| refused(text, &error, builder.open_bracket()))?;
        builder.take(event, span.start.index())?;
    }
    builder.root.filter(|root| !root.is_null()).ok_or_else(|| ShapeError::new(YAML_EMPTY, 0))
}

/// What the parser's own words mean here. It looks ahead, and gives up on deep brackets before it tells of the first; it
/// notices an open bracket at the end of the file, where nobody looks for it.
fn refused(text: &str, error: &ScanError, open_bracket: Option<usize>) -> ShapeError {
    let (at, what) = (error.marker().index(), error.info());
    if what.contains("recursion limit") {
        ShapeError::new(YAML_TOO_DEEP, at).arg("limit", limits::FLOW_DEPTH).arg("kind", "flow")
    } else if what.contains("unknown anchor") {
        feature("alias", at)
    } else if what.contains("tabs disallowed") {
        ShapeError::new(YAML_TAB, at)
    } else {
        let at = open_bracket.filter(|_| what.starts_with("while parsing a flow")).unwrap_or(at);
        ShapeError::new(YAML_SYNTAX, at).arg("what", what).arg("how", hints::hint(text, at))
    }
}

struct Builder<'a> {
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    source: Source<'a>,
}

/// A collection that is not closed yet.
struct Open {
    at: usize,
    flow: bool,
    children: Vec<Node>,
    map: bool,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Self {
        Self { open: Vec::new(), root: None, documents: 0, source: Source { chars: text.chars(), next: 0 } }
    }

    /// Where the innermost flow collection that is still open begins.
    fn open_bracket(&self) -> Option<usize> {
        self.open.last().filter(|open| open.flow).map(|open| open.at)
    }

    fn take(&mut self, event: Event<'_>, at: usize) -> Result<(), ShapeError> {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 { Err(ShapeError::new(YAML_DOCUMENTS, at)) } else { Ok(()) }
            }
            Event::Alias(_) => Err(feature("alias", at)),
            Event::Scalar(_, _, anchor, ref tag) => self.scalar(&event, at, plain_only(anchor, tag.is_some(), at)),
            Event::SequenceStart(anchor, tag) => {
                plain_only(anchor, tag.is_some(), at)?;
                self.begin(at, false)
            }
            Event::MappingStart(anchor, tag) => {
                plain_only(anchor, tag.is_some(), at)?;
                self.begin(at, true)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.end();
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn scalar(&mut self, event: &Event<'_>, at: usize, allowed: Result<(), ShapeError>) -> Result<(), ShapeError> {
        allowed?;
        let Event::Scalar(text, style, ..) = event else { return Ok(()) };
        let key = self.open.last().is_some_and(|open| open.map && open.children.len() % 2 == 0);
        if key && *style == ScalarStyle::Plain && text == "<<" {
            return Err(feature("merge", at));
        }
        let text = text.to_string();
        let value = if *style == ScalarStyle::Plain { Value::Plain(text) } else { Value::Quoted(text) };
        self.add(Node { at, value });
        Ok(())
    }

    fn begin(&mut self, at: usize, map: bool) -> Result<(), ShapeError> {
        let flow = matches!(self.source.char_at(at), Some('[' | '{'));
        self.open.push(Open { at, flow, children: Vec::new(), map });
        let depth = self.open.iter().filter(|open| open.flow == flow).count();
        let (most, kind) = if flow { (limits::FLOW_DEPTH, "flow") } else { (limits::BLOCK_DEPTH, "block") };
        if depth > most {
            return Err(ShapeError::new(YAML_TOO_DEEP, at).arg("limit", most).arg("kind", kind));
        }
        Ok(())
    }

    fn end(&mut self) {
        let Some(done) = self.open.pop() else { return };
        let value = if done.map { Value::Map(pairs(done.children)) } else { Value::List(done.children) };
        self.add(Node { at: done.at, value });
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.children.push(node),
            None => self.root = Some(node),
        }
    }
}

fn pairs(children: Vec<Node>) -> Vec<(Node, Node)> {
    let mut pairs = Vec::with_capacity(children.len() / 2);
    let mut children = children.into_iter();
    while let (Some(key), Some(value)) = (children.next(), children.next()) {
        pairs.push((key, value));
    }
    pairs
}

fn plain_only(anchor: usize, tag: bool, at: usize) -> Result<(), ShapeError> {
    match (anchor, tag) {
        (0, false) => Ok(()),
        (0, true) => Err(feature("tag", at)),
        _ => Err(feature("anchor", at)),
    }
}

fn feature(kind: &str, at: usize) -> ShapeError {
    ShapeError::new(YAML_FEATURE, at).arg("kind", kind)
}

/// The characters of the file, asked for from front to back.
struct Source<'a> {
    chars: Chars<'a>,
    next: usize,
}

impl Source<'_> {
    fn char_at(&mut self, at: usize) -> Option<char> {
        let skipped = at.checked_sub(self.next)?;
        self.next = at + 1;
        self.chars.nth(skipped)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::read;

    #[rstest]
    #[case::two_documents("a: 1\n---\nb: 2\n", "yaml-documents")]
    #[case::empty("", "yaml-empty")]
    #[case::comments("# nothing\n", "yaml-empty")]
    #[case::anchor("a: &x 1\n", "yaml-feature")]
    #[case::alias("a: &x 1\nb: *x\n", "yaml-feature")]
    #[case::tag("a: !!binary aGk=\n", "yaml-feature")]
    #[case::merge("a: {<<: {b: 1}}\n", "yaml-feature")]
    #[case::unclosed("a: [1, 2\n", "yaml-syntax")]
    fn what_is_no_plain_document_is_refused(#[case] text: &str, #[case] code: &str) {
        assert_eq!(read(text).expect_err("it is refused").code.word, code);
    }

    #[test]
    fn nesting_over_the_limit_is_refused_whatever_its_size() {
        for text in ["[".repeat(100_000), "[".repeat(33) + &"]".repeat(33)] {
            assert_eq!(read(&text).expect_err("it is refused").code.word, "yaml-too-deep");
        }
        let block = read(&"- ".repeat(5_000)).expect_err("it is refused");
        assert_eq!((block.code.word, block.at), ("yaml-too-deep", 128));
    }

    #[test]
    fn a_list_in_a_key_column_counts_its_letters() {
        let tree = read("عنوان: نص\r\nb: [1]\r\n").expect("it is YAML");
        let super::Value::Map(pairs) = tree.value else { unreachable!("a map") };
        assert_eq!(pairs.iter().map(|(key, value)| (key.at, value.at)).collect::<Vec<_>>(), [(0, 7), (11, 14)]);
    }
}
