//! Handouts as a browser shows them: what stands where, in which direction, and that nothing is asked of anybody.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rstest::rstest;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::devtools::{Browser, installed};
use super::{out, root, tarikh};

/// Texts, directions and sides of what stands in a page.
const LOOK: &str = "(() => {
    const all = (selector, look) => [...document.querySelectorAll(selector)].map(look);
    const direction = element => getComputedStyle(element).direction;
    const words = element => element.textContent.replace(/\\s+/g, ' ').trim();
    const side = element => parseFloat(getComputedStyle(element).borderRightWidth) > 0 ? 'right' : 'left';
    return {
        page: direction(document.body),
        begins: document.querySelector('.contents a').getBoundingClientRect().x
            > document.querySelector('.contents .date').getBoundingClientRect().x ? 'right' : 'left',
        headings: all('h1, h2[lang]', element => direction(element)),
        levels: all('h1, h2, h3, h4, h5, h6', element => element.tagName).join(' '),
        passages: all('blockquote.passage', element => [words(element), direction(element), side(element), element.lang]),
        translations: all('blockquote.translation', element => [direction(element), side(element), element.lang]),
        mixed: all('p bdi, td bdi, li bdi', element => [direction(element), getComputedStyle(element).unicodeBidi]),
        titles: all('article h2', words),
        links: all('a', element => element.getAttribute('href')),
        lost: all('a', element => element.getAttribute('href')).filter(link => !document.querySelector(link)),
        scripts: document.scripts.length,
        width: document.querySelector('main').getBoundingClientRect().width,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
})()";

/// A tour as a file, as it is handed out in a language.
fn handed_out(folder: &TempDir, tour: &str, titles: &str) -> PathBuf {
    let (own, path) = (root().to_string_lossy(), folder.path().join(format!("{tour}-{titles}.html")));
    let output = tarikh(&["handout", "-f", &own, "--tour", tour, "--titles", titles, "-o", &path.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(0));
    path
}

/// The titles and the passages of a tour as `list` tells them, those of each article of an event together.
fn told(tour: &str, titles: &str) -> (Vec<String>, Vec<String>) {
    let own = root().to_string_lossy();
    let parsed = |args: &[&str]| -> Value { serde_json::from_str(&out(&tarikh(args))).expect("JSON") };
    let tours = parsed(&["tours", "-f", &own, "--format", "json"]);
    let events = parsed(&["list", "-f", &own, "--format", "json"]);
    let of = |list: &Value, id: &Value| -> Value {
        let found = list.as_array().expect("a list").iter().find(|one| one["id"] == *id);
        found.expect("it is listed").clone()
    };
    let (mut names, mut passages) = (Vec::new(), Vec::new());
    for stop in of(&tours, &tour.into())["stops"].as_array().expect("stops") {
        let event = of(&events, &stop["event"]);
        names.push(event["title"][titles].as_str().expect("a title").to_owned());
        let mut excerpts: Vec<Value> = event["excerpts"].as_array().expect("excerpts").clone();
        let order: Vec<Value> = excerpts.iter().map(|excerpt| excerpt["source"].clone()).collect();
        excerpts.sort_by_key(|excerpt| order.iter().position(|source| *source == excerpt["source"]));
        let exact = excerpts.iter().map(|excerpt| excerpt["exact"].as_str().expect("words").to_owned());
        passages.extend(exact.map(|exact| exact.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    (names, passages)
}

#[rstest]
#[case("treaty-in-ten-stops")]
#[case("from-shells-to-soldiers")]
fn a_browser_shows_every_passage_in_its_own_direction_and_asks_nobody(#[case] tour: &str) {
    let Some(program) = installed() else {
        println!("skipped: there is no Chromium here");
        return;
    };
    let folder = TempDir::new().expect("a folder");
    let mut browser = Browser::start(&program);
    for (titles, runs, side) in [("en", "ltr", "left"), ("ar", "rtl", "right")] {
        let path = handed_out(&folder, tour, titles);
        browser.open(&path);
        let look = browser.value(LOOK);
        let (names, passages) = told(tour, titles);
        assert_eq!((&look["page"], &look["begins"]), (&json!(runs), &json!(side)));
        assert_eq!(look["titles"], json!(names));
        let arabic: Vec<Value> = passages.iter().map(|words| json!([words, "rtl", "right", "ar"])).collect();
        assert_eq!(look["passages"], json!(arabic), "every article of this timeline is Arabic");
        assert!(look["headings"].as_array().expect("headings").iter().all(|heading| heading == runs), "{look}");
        assert_eq!(look["levels"], format!("H1{}", " H2".repeat(names.len() + 2)), "contents, events, articles");
        let translations = look["translations"].as_array().expect("translations");
        assert_eq!(translations.len(), if titles == "en" { passages.len() } else { 0 });
        assert!(translations.iter().all(|one| *one == json!(["ltr", "left", "en"])), "{translations:?}");
        let mixed = look["mixed"].as_array().expect("names");
        assert!(mixed.len() > names.len() && mixed.iter().all(|one| one[1] == "isolate"), "{mixed:?}");
        assert!(mixed.iter().any(|one| one[0] == "rtl"), "{mixed:?}");
        assert_eq!((&look["lost"], &look["scripts"], &look["overflow"]), (&json!([]), &json!(0), &json!(0)));
        assert!(look["width"].as_f64().is_some_and(|width| width < 704.0), "the style is applied: {}", look["width"]);
        let asked: Vec<&Value> = browser.happened("Network.requestWillBeSent");
        let all: Vec<&Value> = asked.iter().map(|asked| &asked["request"]["url"]).collect();
        assert!(
            all.len() == 1 && all[0].as_str().is_some_and(|url| url.ends_with(&format!("{tour}-{titles}.html"))),
            "{all:?}"
        );
        assert_eq!(browser.happened("Log.entryAdded"), Vec::<&Value>::new(), "nothing was refused");
        for (width, height) in [(8.27, 11.69), (8.5, 11.0)] {
            let pdf = browser.ask("Page.printToPDF", &json!({"paperWidth": width, "paperHeight": height}));
            let pdf = STANDARD.decode(pdf["data"].as_str().expect("a document")).expect("base64");
            assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 20_000, "{} bytes", pdf.len());
        }
    }
}

/// On a telephone, and in letters of twice the size, nothing stands outside the page.
#[test]
fn a_handout_fits_a_narrow_page() {
    let Some(program) = installed() else {
        println!("skipped: there is no Chromium here");
        return;
    };
    let folder = TempDir::new().expect("a folder");
    let mut browser = Browser::start(&program);
    for titles in ["en", "ar"] {
        let path = handed_out(&folder, "from-shells-to-soldiers", titles);
        for (width, scale) in [(360, 1), (720, 2)] {
            let size = json!({"width": width / scale, "height": 640, "deviceScaleFactor": scale, "mobile": false});
            browser.ask("Emulation.setDeviceMetricsOverride", &size);
            browser.open(&path);
            assert_eq!(browser.value(LOOK)["overflow"], 0, "{titles} {width} {scale}");
        }
    }
}
