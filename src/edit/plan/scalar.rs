//! Other words for a scalar, in the style that it has.

use super::emit::{lines, literal};
use crate::edit::document::Document;
use crate::load::quote::written;
use crate::load::tree::{Node, Style};

/// Words in the style of a scalar that stands there, for its whole span. `column` is that of its key or dash.
pub(super) fn words(document: &Document<'_>, node: &Node, words: &str, bracket: bool, column: usize) -> String {
    let line_break = document.line_break(document.start(node));
    let column = || content_column(document, node).unwrap_or(column + document.indent);
    let remark = remark(document, node);
    let one_line = format!("{words}\n");
    let cut = words.ends_with('\n') && document.is_last(document.end(node));
    let as_lines = !cut && lines(if words.contains('\n') { words } else { &one_line });
    match node.style {
        Style::Folded if as_lines && !words.contains("\n ") => folded(words, remark, column(), document, node),
        Style::Literal | Style::Folded if as_lines => literal(words, remark, column(), line_break),
        Style::Plain if lines(words) && !cut && !bracket => literal(words, "", column(), line_break),
        Style::Literal | Style::Folded => format!("{}{remark}", written(words, Style::Double, bracket)),
        style => written(words, style, bracket),
    }
}

/// The comment behind the `|` or `>` of a block of lines, with the blanks before it; nothing of another value.
pub(super) fn remark<'a>(document: &'a Document<'_>, node: &Node) -> &'a str {
    if !matches!(node.style, Style::Literal | Style::Folded) {
        return "";
    }
    let header = document.line(document.start(node));
    header.find('#').and_then(|at| header.get(header.find(char::is_whitespace).unwrap_or(at)..)).unwrap_or_default()
}

/// How far the lines of a block are indented.
fn content_column(document: &Document<'_>, node: &Node) -> Option<usize> {
    if !matches!(node.style, Style::Literal | Style::Folded) {
        return None;
    }
    let mut below = document.part(document.bytes(node)).lines().skip(1);
    let line = below.find(|line| !line.trim().is_empty())?;
    Some(line.chars().take_while(|c| *c == ' ').count())
}

/// Words after `>`: as wide as the lines that stand there, where there is more than one.
fn folded(words: &str, remark: &str, column: usize, document: &Document<'_>, node: &Node) -> String {
    let line_break = document.line_break(document.start(node));
    let before = document.part(document.bytes(node)).lines().skip(1);
    let widths: Vec<usize> = before.map(|line| line.chars().count().saturating_sub(column)).collect();
    let width = widths.iter().copied().max().filter(|_| widths.len() > 1).unwrap_or(usize::MAX);
    let (body, chomped) = words.strip_suffix('\n').map_or((words, "-"), |body| (body, ""));
    let mut text = format!(">{chomped}{remark}");
    for (n, line) in body.split('\n').enumerate() {
        if n > 0 {
            text.push_str(line_break);
        }
        for line in wrapped(line, width).iter().filter(|line| !line.is_empty()) {
            text.push_str(line_break);
            text.push_str(&" ".repeat(column));
            text.push_str(line);
        }
    }
    text
}

/// A line in lines of at most so many characters, parted at single blanks.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in line.split(' ') {
        // Of more than one blank, the empty words between them keep their neighbours together.
        let single = !word.is_empty();
        match lines.last_mut() {
            Some(last)
                if !single || last.ends_with(' ') || last.chars().count() + 1 + word.chars().count() <= width =>
            {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
