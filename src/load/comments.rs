//! Values that a `#` cuts short: behind a blank it begins a comment, also where it was meant as a word of the value.
//!
//! A comment is told from lost words by the article, where the value is of one, else by how it is written: the rules of this file
//! would rather miss a cut value than call a comment one.

use std::collections::HashMap;

use super::places::{Part, Places};
use super::tree::{Node, Style, Value};
use crate::file::{File, Span};
use crate::finding::codes::VALUE_CUT;
use crate::finding::{Finding, Place, Replacement, or_nothing};
use crate::timeline::Timeline;

/// Keys whose values are words of the article.
const QUOTED: [&str; 4] = ["exact", "prefix", "suffix", "date_text"];
/// Keys whose values are other texts.
const TEXTS: [&str; 15] = [
    "title",
    "kind",
    "summary",
    "note",
    "notes",
    "date_note",
    "dated_note",
    "publisher",
    "author",
    "name",
    "unit",
    "translation",
    "facts",
    "aliases",
    "file",
];
/// Keys of texts that must be there: where nothing else is said, what is behind # was meant.
const NEEDED: [&str; 3] = ["title", "name", "exact"];
/// Words that begin a comment rather than a hashtag.
const REMARKS: [&str; 11] = ["todo", "fixme", "xxx", "hack", "note", "nb", "tbd", "check", "checked", "wip", "ok"];
/// Signs that open something, and those that close it.
const PAIRS: [(char, char); 4] = [('(', ')'), ('“', '”'), ('«', '»'), ('[', ']')];

/// What is to be said of values that are cut short. Looks only into what has a suspicious `#`.
pub(super) fn check(text: &str, places: &Places<'_>, timeline: &Timeline) -> Vec<Finding> {
    let mut signs = suspicious(text).peekable();
    if signs.peek().is_none() {
        return Vec::new();
    }
    let told = |line: &str| {
        timeline.sources.iter().filter_map(|source| source.article.as_ref()).any(|it| it.text.contains(line))
    };
    // Words of an article are no comment, though they stand on a line of their own.
    let tight = text.lines().map(str::trim).any(|line| line.strip_prefix('#').is_some_and(begins_word) && !told(line));
    let file = places.file();
    let mut rule = Comments { file, timeline, tight, articles: HashMap::new(), findings: Vec::new() };
    for (part, tree) in places.parts(signs) {
        rule.visit(&tree, if matches!(part, Part::Event(_)) { "events" } else { "" }, None);
    }
    rule.findings
}

/// The bytes of each `#` behind words that may be a cut value. Linear in the text, and quick where it has none.
fn suspicious(text: &str) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'#', text.as_bytes()).filter(|&at| {
        let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or(""));
        let line = before.rsplit('\n').next().unwrap_or("");
        let value = line.trim_end();
        let cut =
            value.len() < line.len() && !value.is_empty() && !value.ends_with(['"', '\'', ']', '}', '|', '>', ',']);
        let nothing = || NEEDED.iter().any(|key| value.strip_suffix(':').is_some_and(|line| line.ends_with(key)));
        let of_article = || QUOTED.iter().any(|key| line.contains(key));
        let goes_on = value.is_empty() && before.strip_suffix(line).is_some_and(|above| deeper(line, above));
        goes_on || cut && (begins_word(after) || nothing() || of_article() || opened(value).is_some())
    })
}

/// Whether what begins behind these blanks may go on with the words of the line above: that has a key of an excerpt, or none.
fn deeper(blanks: &str, above: &str) -> bool {
    let above = above.trim_end().rsplit('\n').next().unwrap_or("");
    let body = above.trim_start();
    let indentation = above.len() - body.len();
    let other = body.is_empty() || body.contains(": ") || body.ends_with(':') || body.starts_with(['#', '-']);
    !blanks.is_empty() && (!other || blanks.len() > indentation && QUOTED.iter().any(|key| above.contains(key)))
}

fn begins_word(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

/// The sign that would close what is open at the end of a text.
fn opened(text: &str) -> Option<char> {
    let open = |(open, close): &(char, char)| text.matches(*open).count() > text.matches(*close).count();
    PAIRS.iter().find(|pair| open(pair)).map(|(_, close)| *close)
}

struct Comments<'a> {
    file: &'a File<'a>,
    timeline: &'a Timeline,
    /// Whether comments of this file are written without a blank behind the sign.
    tight: bool,
    /// Words of articles with one blank between them, by the id of their source.
    articles: HashMap<&'a str, String>,
    findings: Vec<Finding>,
}

impl Comments<'_> {
    /// Looks at a value, which belongs to a key and, where it is in an excerpt, to the article of a source.
    fn visit(&mut self, node: &Node, key: &str, source: Option<&str>) {
        match &node.value {
            Value::Scalar(words) if node.style == Style::Plain => self.scalar(node, words, key, source),
            Value::Scalar(_) => {}
            Value::List(items) => items.iter().for_each(|item| self.visit(item, key, source)),
            Value::Map(pairs) => {
                let source = node.get("source").and_then(Node::scalar).or(source);
                for (name, value) in pairs {
                    // A language, or the name of a fact, belongs to the text that it is in.
                    let name = if TEXTS.contains(&key) { key } else { name.scalar().unwrap_or_default() };
                    // What an actor is, is one of a few words.
                    if name != "kind" || node.get("file").is_some() {
                        self.visit(value, name, source);
                    }
                }
            }
        }
    }

    fn scalar(&mut self, node: &Node, words: &str, key: &str, source: Option<&str>) {
        let quoted = QUOTED.contains(&key);
        if !(quoted || TEXTS.contains(&key)) {
            return;
        }
        let rest = self.file.from(node.span.end);
        let behind = rest.trim_start();
        let gap = rest.strip_suffix(behind).unwrap_or("");
        let comment = behind.lines().next().unwrap_or("").trim_end();
        let (blanks, below) = (gap.chars().count(), gap.contains(['\n', '\r']));
        if blanks == 0 || !comment.starts_with('#') {
            return;
        }
        let lost = match source.filter(|_| quoted).and_then(|source| self.article(source)) {
            Some(article) => goes_on(article, words, comment),
            None => None,
        };
        let sure = lost.is_some();
        let Some(lost) = lost.or_else(|| {
            // On a line of its own only the article tells it from a comment.
            let likely = !below && (words.is_empty() && NEEDED.contains(&key) || self.likely(words, comment));
            likely.then(|| comment.to_owned())
        }) else {
            return;
        };
        if !sure && quoted && self.told_otherwise(words, source) {
            return;
        }
        let at = node.span.end + blanks;
        let whole = if words.is_empty() { lost.clone() } else { format!("{words} {lost}") };
        let start = if node.span.start < node.span.end { node.span.start } else { at };
        let span = Span { start, end: at + lost.chars().count() };
        let fix = Replacement { safe: sure, ..Replacement::new("fix-quote", &whole) };
        let args = vec![
            ("key", or_nothing(key)),
            ("lost", super::ids::cut(&lost).into()),
            ("sure", if sure { "yes" } else { "no" }.into()),
        ];
        let finding = Finding::new(VALUE_CUT, Some(Place::of(self.file, at)), args);
        let fixes = vec![super::locate::fix(self.file, span, Style::Double, fix)];
        self.findings.push(Finding { fixes, ..finding });
    }

    /// Whether the article has the words, and goes on with others than the comment's.
    fn told_otherwise(&mut self, words: &str, source: Option<&str>) -> bool {
        source.and_then(|source| self.article(source)).is_some_and(|article| article.contains(words))
    }

    /// The words of the article of a source, with one blank between them.
    fn article(&mut self, id: &str) -> Option<&str> {
        let source = self.timeline.sources.iter().find(|source| source.id == id)?;
        let text = &source.article.as_ref()?.text;
        Some(self.articles.entry(&source.id).or_insert_with(|| flat(text)))
    }

    /// Whether a comment is rather the end of the value: `#2`, a hashtag, or the end of something in brackets.
    fn likely(&self, words: &str, comment: &str) -> bool {
        let behind = comment.trim_start_matches('#');
        let word: String = behind.chars().take_while(|c| c.is_alphanumeric()).collect();
        let digits = word.starts_with(char::is_numeric);
        let hashtag = !word.is_empty() && !self.tight && !REMARKS.contains(&word.to_lowercase().as_str());
        let closes = || opened(words).is_some_and(|close| comment.contains(close));
        (comment.len() == behind.len() + 1 && (digits || hashtag)) || closes()
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How much of a comment the article has behind the words: as many words as go on there.
fn goes_on(article: &str, words: &str, comment: &str) -> Option<String> {
    let (mut wanted, mut lost) = (flat(words), String::new());
    for word in comment.split_whitespace() {
        for text in [&mut wanted, &mut lost] {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        // A lone # may stand anywhere.
        if lost != "#" && !article.contains(&wanted) {
            let (before, _) = lost.rsplit_once(' ')?;
            return Some(before.to_owned()).filter(|before| before != "#");
        }
    }
    Some(lost).filter(|lost| lost != "#")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{goes_on, suspicious};

    #[rstest]
    #[case("chose plan", "#2 on Monday", Some("#2 on Monday"))]
    #[case("chose plan", "#2 on Monday # sic", Some("#2 on Monday"))]
    #[case("chose plan", "#2", Some("#2"))]
    #[case("to 5", "# per cent", Some("# per cent"))]
    #[case("to 5", "# checked", None)]
    #[case("chose plan", "#checked", None)]
    #[case("chose", "# plan", None)]
    #[case("اختار المجلس الخطة", "#٢ يوم", Some("#٢ يوم"))]
    fn as_much_is_lost_as_the_article_goes_on_with(
        #[case] words: &str,
        #[case] comment: &str,
        #[case] wanted: Option<&str>,
    ) {
        let article = "The council chose plan #2 on Monday, up to 5 # per cent. اختار المجلس الخطة #٢ يوم الاثنين.";
        assert_eq!(goes_on(article, words, comment).as_deref(), wanted);
    }

    #[rstest]
    #[case("title: Plan #2\n", true)]
    #[case("exact: up to 5 # per cent\n", true)]
    #[case("title: The band (No. # 2)\n", true)]
    #[case("title: الخطة #٢\n", true)]
    #[case("  title: # اسم\n", true)]
    #[case("exact: the plan\n  #2 was dropped\n", true)]
    #[case("exact: قال إن\n  الخطة\n  #٢ سقطت\n", true)]
    #[case("  date: 2024\n  # a comment\n  title: t\n", false)]
    #[case("notes: # to come\n", false)]
    #[case("title: Plan # a comment\n", false)]
    #[case("title: \"Plan\" #2\n", false)]
    #[case("  # people\n#2\n", false)]
    #[case("url: http://a/#b\n", false)]
    #[case("events: # here\n", false)]
    fn a_file_is_read_again_only_for_what_may_be_cut(#[case] text: &str, #[case] wanted: bool) {
        assert_eq!(suspicious(text).next().is_some(), wanted);
    }
}
