//! What a page says of its article in places made for that. Nothing is taken from running text.

use dom_query::Document;
use dom_smoothie::Readability;

use super::{Known, on_one_line};
use crate::timeline::Date;

/// Where the day of publication stands, besides the places that are looked at first.
const PUBLISHED: &[(&str, &str)] = &[
    ("meta[itemprop=datePublished]", "content"),
    ("meta[name=date]", "content"),
    ("meta[name='DC.date']", "content"),
    ("meta[name='dc.date']", "content"),
    ("meta[name='DC.date.issued']", "content"),
    ("meta[name=publish-date]", "content"),
    ("meta[name=pubdate]", "content"),
    ("time[itemprop=datePublished]", "datetime"),
    ("time[pubdate]", "datetime"),
    ("time.published", "datetime"),
    ("time.entry-date", "datetime"),
    ("time.dt-published", "datetime"),
];
const PUBLISHER: &[(&str, &str)] = &[
    ("meta[property='og:site_name']", "content"),
    ("meta[name='application-name']", "content"),
    ("meta[name='DC.publisher']", "content"),
    ("meta[name='dc.publisher']", "content"),
];
const URL: &[(&str, &str)] = &[("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")];
/// Before the address of a page, in the comment that a browser or an extension leaves in what it saves.
const SAVED_FROM: &[&str] = &["saved from url=(", "Page saved with SingleFile"];

/// What is known of it.
pub(super) fn of(document: &Document, page: &str) -> Known {
    let first = |places: &[(&str, &str)], fits: &dyn Fn(&str) -> Option<String>| {
        places.iter().find_map(|(selector, attribute)| {
            document.select(selector).iter().find_map(|found| found.attr(attribute).and_then(|words| fits(&words)))
        })
    };
    let language = document.select("html[lang]").attr("lang").map(|tag| tag.to_string());
    let url = first(URL, &address).or_else(|| saved_from(page));
    let title = headline(document);
    let site = first(PUBLISHER, &on_one_line);
    let published = first(PUBLISHED, &day);
    // It takes the document for itself, and gives back what it says in its head.
    let Ok(readability) = Readability::new(page, None, None) else {
        return Known { title, publisher: site, author: None, published, language, url };
    };
    let said = readability.get_article_metadata(readability.parse_json_ld());
    Known {
        title: title.or_else(|| on_one_line(&said.title)),
        publisher: said.site_name.as_deref().and_then(on_one_line).or(site),
        author: said.byline.as_deref().and_then(on_one_line).filter(|author| !author.contains("://")),
        published: said.published_time.as_deref().and_then(day).or(published),
        language: language.or(said.lang),
        url,
    }
}

/// The only heading of the first rank.
fn headline(document: &Document) -> Option<String> {
    let headings = document.select("h1");
    let mut found = headings.iter().filter_map(|heading| on_one_line(&heading.text()));
    found.next().filter(|_| found.next().is_none())
}

/// The day of a time as machines write it, in EDTF.
pub(super) fn day(time: &str) -> Option<String> {
    let time = time.trim();
    let date = time.split(['T', ' ']).next()?;
    let wanted = date.len() == 10 && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (wanted && Date::parse(date).is_ok()).then(|| date.to_owned())
}

/// An address on the web.
pub(super) fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let web = ["http://", "https://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    (web && url.len() <= 2000 && !url.contains(|c: char| c.is_whitespace() || super::unseen(c))).then(|| url.to_owned())
}

fn saved_from(page: &str) -> Option<String> {
    let beginning: String = page.chars().take(4096).collect();
    SAVED_FROM.iter().find_map(|mark| {
        let (_, behind) = beginning.split_once(mark)?;
        let (comment, _) = behind.split_once("-->")?;
        let (_, url) = comment.split_once("http")?;
        address(&format!("http{}", url.split_whitespace().next()?))
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{address, day, saved_from};

    #[rstest]
    #[case("2024-10-19T09:10:13+03:00", Some("2024-10-19"))]
    #[case("2024-10-19 09:10", Some("2024-10-19"))]
    #[case("2024-10-19", Some("2024-10-19"))]
    #[case("2024-13-19", None)]
    #[case("19 October 2024", None)]
    #[case("19/10/2024", None)]
    #[case("١٩ تشرين الأول", None)]
    fn a_day_is_taken_where_it_is_one(#[case] time: &str, #[case] wanted: Option<&str>) {
        assert_eq!(day(time).as_deref(), wanted);
    }

    #[rstest]
    #[case("https://gazette.example/bridge?a=1", true)]
    #[case("HTTP://صحيفة.example/خبر", true)]
    #[case("javascript:alert(1)", false)]
    #[case("/bridge", false)]
    #[case("https://gazette.example/a b", false)]
    fn an_address_is_one_of_the_web(#[case] url: &str, #[case] wanted: bool) {
        assert_eq!(address(url).is_some(), wanted);
    }

    #[rstest]
    #[case(
        "<!-- saved from url=(0032)https://gazette.example/bridge -->\n<html>",
        Some("https://gazette.example/bridge")
    )]
    #[case(
        "<html><!--\n Page saved with SingleFile \n url: https://a.example/خبر \n saved date: Tue -->",
        Some("https://a.example/خبر")
    )]
    #[case("<!-- saved from url=(0014)about:internet -->", None)]
    #[case("<p>https://gazette.example/", None)]
    fn a_saved_page_says_where_it_was(#[case] page: &str, #[case] wanted: Option<&str>) {
        assert_eq!(saved_from(page).as_deref(), wanted);
    }
}
