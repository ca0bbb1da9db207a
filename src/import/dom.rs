//! The words of a page, one paragraph a line.

use dom_query::NodeRef;

use super::unseen;

/// Elements whose words nobody reads.
const SILENT: &[&str] = &[
    "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math", "button", "select",
    "textarea", "input", "audio", "video", "canvas", "rp",
];
/// Elements that begin and end a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];
/// Between the cells of a row.
const CELLS: &str = " | ";

/// The text below a node: headings and paragraphs with a blank line between them, items of a list and rows of a table each on the
/// next line. Walks without recursion: pages may be nested as deep as they are long.
pub(super) fn text(root: &NodeRef<'_>) -> String {
    let mut lines = Lines::default();
    let mut node = *root;
    let mut below = lines.enter(&node);
    loop {
        if let Some(child) = node.first_child().filter(|_| below) {
            node = child;
        } else {
            // Up, to where there is a next one.
            loop {
                lines.leave(&node);
                if node.id == root.id {
                    return lines.written();
                }
                if let Some(next) = node.next_sibling() {
                    node = next;
                    break;
                }
                match node.parent() {
                    Some(parent) => node = parent,
                    None => return lines.written(),
                }
            }
        }
        below = lines.enter(&node);
    }
}

/// How many elements stand within each other, at most.
pub(super) fn depth(root: &NodeRef<'_>) -> usize {
    let (mut node, mut depth, mut deepest) = (*root, 0_usize, 0);
    loop {
        if let Some(child) = node.first_child() {
            (node, depth) = (child, depth + 1);
            deepest = deepest.max(depth);
            continue;
        }
        while node.next_sibling().is_none() || node.id == root.id {
            match node.parent().filter(|_| node.id != root.id) {
                Some(parent) => (node, depth) = (parent, depth.saturating_sub(1)),
                None => return deepest,
            }
        }
        match node.next_sibling() {
            Some(next) => node = next,
            None => return deepest,
        }
    }
}

#[derive(Default)]
struct Lines {
    /// Each with whether it is an item of a list, or a row of a table.
    done: Vec<(String, bool)>,
    line: String,
    item: bool,
    /// What stands before the next word: the sign or the number of an item.
    marker: Option<String>,
    /// Of each list that is open the number of the next item, where items have numbers.
    lists: Vec<Option<u32>>,
    preformatted: usize,
}

impl Lines {
    /// Whether what stands below is to be read.
    fn enter(&mut self, node: &NodeRef<'_>) -> bool {
        if node.is_text() {
            self.words(&node.text());
            return false;
        }
        let name = node.node_name();
        let name = name.as_deref().unwrap_or_default();
        if node.is_comment() || SILENT.contains(&name) || is_hidden(node) {
            return false;
        }
        if BLOCKS.contains(&name) || name == "br" {
            self.end();
        }
        match name {
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(node.attr("start").map_or(Some(1), |start| start.trim().parse().ok().or(Some(1)))),
            "li" => self.marker = Some(self.next_marker()),
            "pre" => self.preformatted += 1,
            "td" | "th" if !self.line.trim().is_empty() => {
                self.line.push_str(CELLS);
                self.item = true;
            }
            _ => {}
        }
        true
    }

    fn leave(&mut self, node: &NodeRef<'_>) {
        let name = node.node_name();
        let name = name.as_deref().unwrap_or_default();
        if BLOCKS.contains(&name) {
            self.end();
        }
        match name {
            "ul" | "ol" => drop(self.lists.pop()),
            "li" => self.marker = None,
            "pre" => self.preformatted = self.preformatted.saturating_sub(1),
            _ => {}
        }
    }

    fn next_marker(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            Some(None) | None => "• ".to_owned(),
        }
    }

    fn words(&mut self, words: &str) {
        for c in words.chars() {
            if self.preformatted > 0 && c == '\n' {
                self.end();
            } else if c.is_whitespace() {
                if !self.line.is_empty() && !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
            } else if !unseen(c) {
                if let Some(marker) = self.marker.take() {
                    self.line.insert_str(0, &marker);
                    self.item = true;
                }
                self.line.push(c);
            }
        }
    }

    fn end(&mut self) {
        let line = self.line.trim().trim_end_matches(CELLS.trim_end()).trim_end();
        if !line.is_empty() {
            self.done.push((line.to_owned(), self.item));
        }
        self.line.clear();
        self.item = false;
    }

    fn written(mut self) -> String {
        self.end();
        let mut text = String::new();
        let mut before = None;
        for (line, item) in self.done {
            let between = match before {
                None => "",
                Some(true) if item => "\n",
                Some(_) => "\n\n",
            };
            text.extend([between, &line]);
            before = Some(item);
        }
        text.push('\n');
        text
    }
}

fn is_hidden(node: &NodeRef<'_>) -> bool {
    let style = node.attr("style").map(|style| style.replace(' ', "").to_lowercase()).unwrap_or_default();
    node.has_attr("hidden") || style.contains("display:none") || style.contains("visibility:hidden")
}

#[cfg(test)]
mod tests {
    use dom_query::Document;
    use rstest::rstest;

    use super::{depth, text};

    #[rstest]
    #[case("<h1>A  bridge</h1><p>One <b>line</b>\n only.</p><p>Two</p>", "A bridge\n\nOne line only.\n\nTwo\n")]
    #[case("<ul><li>حجر<li><p>ماء</p></ul><p>بعد", "• حجر\n• ماء\n\nبعد\n")]
    #[case("<ol start=3><li>three<li>four<ul><li>a</ul></ol>", "3. three\n4. four\n• a\n")]
    #[case("one<br>two<br><br>three", "one\n\ntwo\n\nthree\n")]
    #[case("<table><tr><th>Year<td>1911<tr><td>Stones<td>3<td></table>", "Year | 1911\nStones | 3\n")]
    #[case(
        "<p>a&nbsp;b&shy;c&#8203;d &amp; «هـ»<script>x()</script><p hidden>no<p style='display: none'>no",
        "a bcd & «هـ»\n"
    )]
    #[case("<pre>a\n  b</pre>", "a\n\nb\n")]
    #[case("", "\n")]
    fn a_paragraph_is_a_line(#[case] page: &str, #[case] wanted: &str) {
        assert_eq!(text(&Document::from(page).root()), wanted);
    }

    #[test]
    fn as_deep_as_it_is_long() {
        let page = format!("{}deep", "<div>".repeat(4_000));
        let document = Document::from(page.as_str());
        assert!(depth(&document.root()) >= 4_000);
        assert_eq!(text(&document.root()), "deep\n");
    }
}
