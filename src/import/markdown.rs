//! Markdown: its words without the signs, and what stands at its head.

use dom_query::Document;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};
use serde_yaml::{Mapping, Value};

use super::html::is_too_deep;
use super::metadata::{address, day};
use super::{Known, dom, on_one_line};

/// The text, and what the block at its beginning says of it; else its first heading is its title. Nothing where it is too deep.
pub(super) fn read(text: &str) -> Option<(String, Known)> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let (mut head, mut within) = (String::new(), false);
    let body = Parser::new_ext(text, options).filter(|event| {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => within = true,
            Event::Text(words) if within => head.push_str(words),
            Event::End(TagEnd::MetadataBlock(_)) => {
                within = false;
                return false;
            }
            _ => {}
        }
        !within
    });
    let mut page = String::new();
    html::push_html(&mut page, body);
    if is_too_deep(&page) {
        return None;
    }
    let document = Document::from(page);
    let mut known = said(&head);
    known.title = known.title.or_else(|| on_one_line(&document.select("h1, h2").first().text()));
    Some((dom::text(&document.root()), known))
}

/// What a block of YAML says.
fn said(head: &str) -> Known {
    let Ok(head) = serde_yaml::from_str::<Mapping>(head) else { return Known::default() };
    let of = |keys: &[&str]| {
        keys.iter().find_map(|key| match head.get(*key)? {
            Value::String(words) => on_one_line(words),
            Value::Sequence(items) => {
                let words: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                on_one_line(&words.join(", "))
            }
            _ => None,
        })
    };
    Known {
        title: of(&["title"]),
        publisher: of(&["publisher", "site", "sitename"]),
        author: of(&["author", "authors", "by"]),
        published: of(&["published", "date"]).and_then(|time| day(&time)),
        language: of(&["language", "lang"]),
        url: of(&["url", "source", "link", "canonical"]).and_then(|url| address(&url)),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn signs_go_and_lines_run_on() {
        let (text, known) = read(
            "---\ntitle: جسر\ndate: 2024-06-04 10:00\nauthors: [A, ب]\nsource: https://a.example/\n---\n\n# A *bridge*\n\nOne line\nand on.\n\n- a\n- [b](https://b.example)\n\n> Quoted\n",
        )
        .expect("it is read");
        assert_eq!(text, "A bridge\n\nOne line and on.\n\n• a\n• b\n\nQuoted\n");
        let said = (known.title.as_deref(), known.published.as_deref(), known.author.as_deref(), known.url.as_deref());
        assert_eq!(said, (Some("جسر"), Some("2024-06-04"), Some("A, ب"), Some("https://a.example/")));
    }

    #[test]
    fn quotations_of_quotations_end_somewhere() {
        assert!(read(&format!("{} نص", ">".repeat(20_000))).is_none());
    }

    #[test]
    fn the_first_heading_is_the_title_and_a_line_of_hyphens_is_no_head() {
        let (text, known) = read("حجر أول\n=====\n\n---\n\nنص\n").expect("it is read");
        assert_eq!((text.as_str(), known.title.as_deref()), ("حجر أول\n\nنص\n", Some("حجر أول")));
    }
}
