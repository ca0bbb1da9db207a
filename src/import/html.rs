//! A web page: its article, without what stands around it.

use dom_query::Document;
use dom_smoothie::{Config, Readability};

use super::{Known, dom, metadata, on_one_line, surroundings};

/// How deep elements may stand within each other for an article to be looked for among them; a deeper page is read whole.
const DEEPEST: usize = 500;

/// The text of the article, and what the page says of it.
pub(super) fn read(page: &str) -> (String, Known) {
    let document = Document::from(page);
    let known = metadata::of(&document, page);
    if dom::depth(&document.root()) > DEEPEST {
        return (dom::text(&document.root()), known);
    }
    surroundings::remove(&document);
    let whole = dom::text(&document.root());
    let text = article(document).unwrap_or(whole);
    (titled(text, known.title.as_deref()), known)
}

/// The part of the page that reads like an article, as browsers find it for their reading view.
fn article(document: Document) -> Option<String> {
    let mut readability = Readability::with_document(document, None, Some(Config::default())).ok()?;
    let content = readability.parse().ok()?.content;
    let text = dom::text(&Document::from(content).root());
    text.contains(char::is_alphanumeric).then_some(text)
}

/// The text with its headline at its beginning, where it is not there: browsers show it apart.
fn titled(text: String, title: Option<&str>) -> String {
    let has = |title: &str| text.lines().take(5).any(|line| on_one_line(line).as_deref() == Some(title));
    match title {
        Some(title) if !has(title) => format!("{title}\n\n{text}"),
        _ => text,
    }
}
