//! A web page: its article, without what stands around it.

use dom_query::Document;
use dom_smoothie::{Config, Readability};

use super::{Known, dom, metadata, on_one_line, surroundings};

/// How deep elements may stand within each other for an article to be looked for among them; a deeper page is read whole.
const DEEPEST: usize = 500;
/// How deep they may stand for a page to be read at all: the time that takes grows with the square.
const TOO_DEEP: usize = 5_000;
/// Elements that pages leave open, and those that hold nothing.
const OFTEN_OPEN: &[&str] = &[
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "img", "hr", "meta", "link", "input", "source", "col",
    "area", "wbr",
];

/// Whether a page opens more elements within each other than anybody writes.
pub(super) fn is_too_deep(page: &str) -> bool {
    let mut depth = 0_usize;
    for tag in page.split('<').skip(1) {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String =
            tag.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        if name.is_empty() || OFTEN_OPEN.contains(&name.as_str()) {
            continue;
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        if depth > TOO_DEEP {
            return true;
        }
    }
    false
}

/// The text of the article, and what the page says of it; nothing where it is too deep.
pub(super) fn read(page: &str) -> Option<(String, Known)> {
    if is_too_deep(page) {
        return None;
    }
    let document = Document::from(page);
    let known = metadata::of(&document, page);
    if dom::depth(&document.root()) > DEEPEST {
        return Some((dom::text(&document.root()), known));
    }
    surroundings::remove(&document);
    let whole = dom::text(&document.root());
    let text = article(document).unwrap_or(whole);
    Some((titled(text, known.title.as_deref()), known))
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{TOO_DEEP, is_too_deep, read};

    #[rstest]
    #[case("<div>".repeat(TOO_DEEP + 1), true)]
    #[case("<SPAN class=x><p>ن".repeat(TOO_DEEP + 1), true)]
    #[case("<p>One<br><li>item".repeat(TOO_DEEP * 3), false)]
    #[case("<div><b>خبر</b></div>".repeat(TOO_DEEP * 3), false)]
    #[case("1 < 2, ".repeat(TOO_DEEP * 3), false)]
    fn a_page_that_would_take_forever_is_told_before(#[case] page: String, #[case] wanted: bool) {
        assert_eq!(is_too_deep(&page), wanted);
    }

    #[test]
    fn a_page_too_deep_for_a_reading_view_is_read_whole() {
        let (text, known) = read(&format!("<h1>حجر</h1>{}In the depth", "<div>".repeat(1_000))).expect("it is read");
        assert_eq!((text.as_str(), known.title.as_deref()), ("حجر\n\nIn the depth\n", Some("حجر")));
    }
}
