//! A file, or a part of it, as a tree whose values know where they stand.

mod node;
mod source;
mod typed;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use super::{hints, limits};
use crate::file::Span;
use crate::finding::codes::{YAML_DOCUMENTS, YAML_EMPTY, YAML_FEATURE, YAML_TOO_DEEP};
use crate::finding::{Code, Replacement};
use crate::i18n::Arg;
pub(crate) use node::{Node, Style, Value};
use source::{LEADING, Source};

/// What is wrong with the file as YAML, or with one of its keys and values for what may stand there, and the code point where.
#[derive(Clone, Debug)]
pub(crate) struct ShapeError {
    pub(crate) code: Code,
    pub(crate) at: usize,
    pub(crate) args: Vec<(&'static str, Arg)>,
    /// What would make it go away: of which value, how that is written, and what to write.
    pub(crate) fixes: Vec<(Span, Style, Replacement)>,
}

impl ShapeError {
    pub(crate) fn new(code: Code, at: usize) -> Self {
        Self { code, at, args: Vec::new(), fixes: Vec::new() }
    }

    /// The same with one more way to make it go away: other words for a scalar.
    pub(crate) fn fix(mut self, node: &Node, fix: Replacement) -> Self {
        self.fixes.push((node.span, node.style, fix));
        self
    }

    /// The same with one more way to make it go away: where, how it is to be written, what.
    pub(crate) fn with_fix(mut self, fix: (Span, Style, Replacement)) -> Self {
        self.fixes.push(fix);
        self
    }

    pub(crate) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Reads the one document of a text. YAML syntax stops at its first error; so do features that timelines may not use.
///
/// A tab behind a colon is read as a blank, wherever it stands: YAML allows it there, and so does `serde_yaml`, but this parser
/// refuses it before Latin letters and digits.
pub(crate) fn read(text: &str) -> Result<Node, ShapeError> {
    if text.contains(":\t") { document(&text.replace(":\t", ": ")) } else { document(text) }
}

fn document(text: &str) -> Result<Node, ShapeError> {
    let mut parser = Parser::new(StrInput::new(text));
    let mut builder = Builder::new(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| refused(text, &error, &builder))?;
        builder.take(event, Span { start: span.start.index(), end: span.end.index() })?;
    }
    builder.root.filter(|root| !root.is_null()).ok_or_else(|| ShapeError::new(YAML_EMPTY, 0))
}

/// What the parser's own words mean here. It looks ahead, and gives up on deep brackets before it tells of the first; it
/// notices an open bracket at the end of the file, where nobody looks for it.
fn refused(text: &str, error: &ScanError, builder: &Builder<'_>) -> ShapeError {
    let (at, what) = (error.marker().index(), error.info());
    if what.contains("recursion limit") {
        ShapeError::new(YAML_TOO_DEEP, at).arg("limit", limits::FLOW_DEPTH).arg("kind", "flow")
    } else if what.contains("unknown anchor") {
        feature("alias", at)
    } else {
        let mut brackets = builder.open.iter().filter(|open| open.bracket).map(|open| open.at);
        let outermost = brackets.next();
        let innermost = brackets.next_back().or(outermost).filter(|_| what.starts_with("while parsing a flow"));
        hints::error(text, outermost.unwrap_or(builder.source.at()), (at, innermost.unwrap_or(at)), what)
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
    bracket: bool,
    children: Vec<Node>,
    map: bool,
}

impl Open {
    /// Whether what comes next is the value of a key.
    fn wants_value(&self) -> bool {
        self.map && self.children.len() % 2 == 1
    }
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Self {
        Self { open: Vec::new(), root: None, documents: 0, source: Source::new(text) }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), ShapeError> {
        let at = span.start;
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 { Err(ShapeError::new(YAML_DOCUMENTS, at)) } else { Ok(()) }
            }
            Event::Alias(_) => Err(feature("alias", at)),
            Event::Scalar(text, style, anchor, tag) => {
                plain_only(anchor, tag.is_some(), at)?;
                self.scalar(text.into_owned(), style, span)
            }
            Event::SequenceStart(anchor, tag) => {
                plain_only(anchor, tag.is_some(), at)?;
                self.begin(at, false)
            }
            Event::MappingStart(anchor, tag) => {
                plain_only(anchor, tag.is_some(), at)?;
                self.begin(at, true)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.end(at);
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, span: Span) -> Result<(), ShapeError> {
        let key = self.open.last().is_some_and(|open| open.map && !open.wants_value());
        let (style, span) = match style {
            ScalarStyle::Plain if key && text == "<<" => return Err(feature("merge", span.start)),
            ScalarStyle::Plain if text.is_empty() => (Style::Plain, self.source.nothing(span)),
            ScalarStyle::Plain => (Style::Plain, span),
            ScalarStyle::SingleQuoted => (Style::Single, self.source.quoted(span)),
            ScalarStyle::DoubleQuoted => (Style::Double, self.source.quoted(span)),
            ScalarStyle::Literal => (Style::Literal, self.source.lines(span)),
            ScalarStyle::Folded => (Style::Folded, self.source.lines(span)),
        };
        self.source.skip_to(span.end);
        let block = matches!(style, Style::Literal | Style::Folded);
        // Where the file ends without a line break, so does the value.
        let text = if block && self.source.ends() { text.trim_end_matches('\n').to_owned() } else { text };
        self.add(Node { span, style, value: Value::Scalar(text) });
        Ok(())
    }

    fn begin(&mut self, at: usize, map: bool) -> Result<(), ShapeError> {
        let value = self.open.last().is_some_and(Open::wants_value);
        // Of a list no deeper than its key the parser only knows where its first item is, which may be a bracket.
        let dash = if map || !value { None } else { self.source.indicator(&['-'], LEADING) };
        let bracket = dash.is_none() && matches!(self.source.char_at(at), Some('[' | '{'));
        let at = dash.unwrap_or(at);
        if bracket || !map {
            self.source.skip_to(at + 1);
        }
        self.open.push(Open { at, bracket, children: Vec::new(), map });
        let depth = self.open.iter().filter(|open| open.bracket == bracket).count();
        let (most, kind) = if bracket { (limits::FLOW_DEPTH, "flow") } else { (limits::BLOCK_DEPTH, "block") };
        if depth > most {
            return Err(ShapeError::new(YAML_TOO_DEEP, at).arg("limit", most).arg("kind", kind));
        }
        Ok(())
    }

    /// Closes a collection. Of the bracket of a map the parser says where the comma before it is, if there is one.
    fn end(&mut self, at: usize) {
        let Some(done) = self.open.pop() else { return };
        let last = done.children.last().map_or(done.at, |last| last.span.end);
        let bracket = || self.source.indicator(&[']', '}'], &[',', ':', '?']).unwrap_or(at) + 1;
        let span = Span { start: done.at, end: if done.bracket { bracket() } else { last } };
        let flow = done.bracket || self.open.last().is_some_and(|open| open.bracket);
        self.source.skip_to(span.end);
        let value = if done.map { Value::Map(pairs(done.children)) } else { Value::List(done.children) };
        self.add(Node { span, style: if flow { Style::Flow } else { Style::Block }, value });
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Node, Style, Value, read};
    use crate::file::Span;

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

    /// What of a text the value of its first key is, and how it is written.
    fn first_value(text: &str) -> (String, Style) {
        let Value::Map(pairs) = read(text).expect("it is YAML").value else { unreachable!("a map") };
        let (_, node) = pairs.first().expect("a pair");
        (text.chars().skip(node.span.start).take(node.span.end - node.span.start).collect(), node.style)
    }

    #[rstest]
    #[case::plain("a: قال كلمة  # remark\nb: 1\n", "قال كلمة", Style::Plain)]
    #[case::plain_of_two_lines("a: one\n  اثنان   \n# remark\nb: 1\n", "one\n  اثنان", Style::Plain)]
    #[case::plain_before_crlf("ع: نص\r\nb: 1\r\n", "نص", Style::Plain)]
    #[case::plain_at_the_end("a: نص", "نص", Style::Plain)]
    #[case::nothing("a:   # remark\nb: 1\n", "", Style::Plain)]
    #[case::single("a: 'it''s # no remark'  # remark\n", "'it''s # no remark'", Style::Single)]
    #[case::single_of_two_lines("a: 'واحد\r\n\r\n  two' # x\r\n", "'واحد\r\n\r\n  two'", Style::Single)]
    #[case::double("a: \"\\x32 م\\\"\" # x\"\n", "\"\\x32 م\\\"\"", Style::Double)]
    #[case::double_of_two_lines("a: \"واحد \\\n  two\"\nb: 1\n", "\"واحد \\\n  two\"", Style::Double)]
    #[case::literal(
        "a: |  # | remark\n  قال\n\n   كلمة\n\n# remark\nb: 1\n",
        "|  # | remark\n  قال\n\n   كلمة",
        Style::Literal
    )]
    #[case::literal_kept("a: |2+\r\n   x\r\n\r\nb: 1\r\n", "|2+\r\n   x", Style::Literal)]
    #[case::literal_at_the_end("a: |\n  - x: >", "|\n  - x: >", Style::Literal)]
    #[case::literal_of_nothing("a: |\nb: 1\n", "|", Style::Literal)]
    #[case::folded("a: # > x\n  >-\n  واحد\n  two\n", ">-\n  واحد\n  two", Style::Folded)]
    #[case::flow_list("a: [1, 'ب', # ]\n  3]  # x\n", "[1, 'ب', # ]\n  3]", Style::Flow)]
    #[case::flow_map("a: {ب: 1, c: {d: 2}} # x\n", "{ب: 1, c: {d: 2}}", Style::Flow)]
    #[case::flow_with_a_last_comma(
        "a: {ب: [1, 2,], # }\n  c: {d: 2, }, # ]\n } # x\n",
        "{ب: [1, 2,], # }\n  c: {d: 2, }, # ]\n }",
        Style::Flow
    )]
    #[case::flow_of_nothing("a: []\r\n", "[]", Style::Flow)]
    #[case::block_list(
        "a: # -\n  - م\n  - - 2\n    - |\n      x\n  # remark\nb: 1\n",
        "- م\n  - - 2\n    - |\n      x",
        Style::Block
    )]
    #[case::block_list_flush("ع:\r\n- - 1\r\n- 2 # x\r\nb: 1\r\n", "- - 1\r\n- 2", Style::Block)]
    #[case::block_list_of_brackets("ع:\n- [1]\n- {ب: 2} # x\nb: 1\n", "- [1]\n- {ب: 2}", Style::Block)]
    #[case::block_map("a:\n  # remark\n  ب: 1\n  c:\n   - 2\nb: 1\n", "ب: 1\n  c:\n   - 2", Style::Block)]
    #[case::block_map_ending_in_nothing("a:\n  b:\n\n# x\nc: 1\n", "b:", Style::Block)]
    fn a_value_knows_its_whole_span_and_its_style(#[case] text: &str, #[case] span: &str, #[case] style: Style) {
        assert_eq!(first_value(text), (span.to_owned(), style));
    }

    #[rstest]
    #[case("a: |\n  واحد\n", "واحد\n")]
    #[case("a: |\n  واحد", "واحد")]
    #[case("a: >\r\n  واحد", "واحد")]
    #[case("a: |+\n  واحد", "واحد")]
    #[case("a: |\n  واحد\nb: |\n  2", "واحد\n")]
    #[case("a: |\n", "")]
    fn lines_end_as_the_other_reader_says(#[case] text: &str, #[case] words: &str) {
        let other: std::collections::BTreeMap<String, String> = serde_yaml::from_str(text).expect("it is YAML");
        let read = read(text).expect("it is YAML");
        assert_eq!((read.get("a").and_then(Node::scalar), other["a"].as_str()), (Some(words), words));
    }

    #[test]
    fn values_in_lists_and_keys_know_their_spans() {
        let text = "ع:\n- |\n  م\n- - >\n   x\n- [k: v, \"ق\": 1]\n";
        let mut spans = Vec::new();
        gather(&read(text).expect("it is YAML"), &mut spans);
        let words =
            spans.iter().map(|span| text.chars().skip(span.start).take(span.end - span.start).collect::<String>());
        let whole = "- |\n  م\n- - >\n   x\n- [k: v, \"ق\": 1]";
        let wanted = ["ع", "|\n  م", ">\n   x", "- >\n   x", "k", "v", "k: v", "\"ق\"", "1", "\"ق\": 1"];
        let ends = ["[k: v, \"ق\": 1]", whole, &format!("ع:\n{whole}")];
        assert_eq!(words.collect::<Vec<_>>(), [&wanted[..], &ends].concat());
    }

    /// The spans of a value and of all in it, the inner ones first.
    fn gather(node: &Node, spans: &mut Vec<Span>) {
        match &node.value {
            Value::Scalar(_) => {}
            Value::List(items) => items.iter().for_each(|item| gather(item, spans)),
            Value::Map(pairs) => pairs.iter().for_each(|(key, value)| {
                gather(key, spans);
                gather(value, spans);
            }),
        }
        spans.push(node.span);
    }
}
