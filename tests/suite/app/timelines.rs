//! Timelines nobody would write, made of what hurts on a grid of cells.

use std::fmt::Write as _;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{Index as Pick, select};
use serde_json::{Value, json};
use tarikh::app::Loaded;
use tarikh::finding::UnlocatedFindings;
use tarikh::index::Index;
use tarikh::load;

/// Words and what stands between them; each has broken some program.
const PIECES: &[&str] = &[
    "بوتين",
    "وصل إلى بيونغ يانغ",
    "لا إله",
    "summit",
    "Kursk 10,000",
    " ",
    "  ",
    "، ",
    "(أفلاك)",
    "«48 مليون»",
    "12%",
    "harbour.example",
    "\u{202e}txt.exe\u{202c}",
    "\u{202d}over",
    "\u{2067}open",
    "\u{2069}",
    "\u{200f}",
    "\u{61c}",
    "\u{1b}[2J\u{1b}]52;c;AAAA\u{7}",
    "\t",
    "\u{0}\u{7f}\u{9b}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "漢字かな",
    "한국어",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦",
    "🇰🇵",
    "❤\u{fe0f}",
    "e\u{301}",
    "\u{301}",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "ﷺ",
    "ﷲ",
    "\u{3164}",
    "क्षि",
    "กำ",
    "\u{17d8}",
];

/// Dates in every state.
const DATES: &[&str] = &[
    "2024-06-18",
    "2024-06-18/2024-06-19",
    "2024-03~",
    "2024?",
    "202X",
    "2024-21",
    "../1994",
    "1948/..",
    "2024-10-19T12:00:00",
    "-0043",
    "99999",
    "18/06/2024",
];

/// The ids of the sources that may be there; the last never is.
const SOURCES: &[&str] = &["s0", "s1", "s2", "nowhere"];

/// A timeline as it is written, with its articles.
#[derive(Clone, Debug)]
pub(super) struct Written {
    yaml: String,
    articles: Vec<String>,
}

impl Written {
    /// The timeline as it is shown.
    pub(super) fn loaded(&self) -> Loaded {
        let draft = load::draft("events.yaml", self.yaml.clone().into_bytes()).expect("a timeline of the right shape");
        let files = self.articles.iter().enumerate();
        let read = files.map(|(n, article)| (format!("{n}.txt"), Ok(article.clone().into_bytes()))).collect();
        let (timeline, findings) = draft.finish(read).report(UnlocatedFindings::default());
        let timeline = Arc::new(timeline);
        Loaded {
            index: Some(Arc::new(Index::new(&timeline))),
            timeline,
            findings,
            examination: None,
            example: false,
            review: None,
        }
    }
}

/// A timeline of up to 40 events and up to 3 articles.
pub(super) fn timeline() -> impl Strategy<Value = Written> {
    let articles = vec(vec(text(12), 0..6), 0..=3);
    let events = prop_oneof![vec(event(), 0..6), vec(event(), 0..=40)];
    (articles, events, any::<bool>()).prop_map(|(articles, events, arabic)| put_together(&articles, &events, arabic))
}

/// A text of pieces, some of it any characters at all, some with more marks than a cell can hold.
pub(crate) fn text(most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => select(PIECES).prop_map(str::to_owned),
        2 => any::<String>(),
        1 => (1..300_usize).prop_map(|marks| format!("ب{}", "\u{64e}".repeat(marks))),
        1 => (1..60_usize).prop_map(|marks| format!("a{}", "\u{301}".repeat(marks))),
    ];
    vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

#[derive(Clone, Debug)]
struct Told {
    title: String,
    english: Option<String>,
    summary: String,
    date: &'static str,
    standing: &'static str,
    excerpts: Vec<Quoted>,
}

#[derive(Clone, Debug)]
struct Quoted {
    source: &'static str,
    paragraph: Pick,
    from: Pick,
    length: usize,
    /// The words are not in the article.
    lost: Option<String>,
    translation: Option<String>,
}

fn event() -> impl Strategy<Value = Told> {
    let standing = select(&["established", "reported", "claimed", "denied", "forecast", "disputed"][..]);
    let texts = (text(8), proptest::option::of(text(8)), text(6));
    (texts, select(DATES), standing, vec(quoted(), 0..4)).prop_map(
        |((title, english, summary), date, standing, excerpts)| Told {
            title,
            english,
            summary,
            date,
            standing,
            excerpts,
        },
    )
}

fn quoted() -> impl Strategy<Value = Quoted> {
    let lost = proptest::option::weighted(0.2, text(6));
    let translation = proptest::option::of(text(8));
    (select(SOURCES), any::<Pick>(), any::<Pick>(), 1..80_usize, lost, translation).prop_map(
        |(source, paragraph, from, length, lost, translation)| Quoted {
            source,
            paragraph,
            from,
            length,
            lost,
            translation,
        },
    )
}

fn put_together(articles: &[Vec<String>], events: &[Told], arabic: bool) -> Written {
    let sources: Vec<Value> = (0..articles.len())
        .map(|n| json!({"id": format!("s{n}"), "file": format!("{n}.txt"), "language": if n == 1 { "en" } else { "ar" }}))
        .collect();
    let told: Vec<Value> = events.iter().enumerate().map(|(n, event)| written(n, event, articles)).collect();
    let title = events.first().map_or("", |event| &event.title);
    let language = if arabic { "ar" } else { "en" };
    let known = json!([{"id": "kim", "name": {"ar": "كيم", "en": "Kim\u{202e}"}}]);
    let phases = json!([{"id": "war", "name": title, "date": "2024-04/2024-07"}]);
    let whole = json!({
        "title": title, "language": language, "sources": sources, "actors": known, "phases": phases, "events": told,
    });
    Written { yaml: escaped(&whole), articles: articles.iter().map(|article| article.join("\n")).collect() }
}

fn written(n: usize, event: &Told, articles: &[Vec<String>]) -> Value {
    let excerpts: Vec<Value> = event.excerpts.iter().map(|quoted| excerpt(quoted, articles)).collect();
    let mut title = json!({"ar": event.title});
    if let Some(english) = &event.english {
        title["en"] = json!(english);
    }
    json!({
        "id": format!("e{n}"), "date": event.date, "title": title, "summary": event.summary,
        "standing": event.standing, "actors": ["kim", "nobody"], "by": ["kim"], "places": ["nowhere"],
        "excerpts": excerpts,
    })
}

fn excerpt(quoted: &Quoted, articles: &[Vec<String>]) -> Value {
    let article = SOURCES.iter().position(|id| *id == quoted.source).and_then(|n| articles.get(n));
    let found = article.filter(|paragraphs| !paragraphs.is_empty()).map(|paragraphs| {
        let letters: Vec<char> = quoted.paragraph.get(paragraphs).chars().collect();
        let from = quoted.from.index(letters.len() + 1);
        letters.iter().skip(from).take(quoted.length).collect::<String>()
    });
    let exact = quoted.lost.clone().or(found).unwrap_or_else(|| "lost".to_owned());
    let mut written = json!({"source": quoted.source, "exact": exact});
    if let Some(words) = &quoted.translation {
        written["translation"] = json!({"en": words});
    }
    written
}

/// JSON is YAML, but for characters that YAML wants escaped.
fn escaped(value: &Value) -> String {
    let mut text = String::new();
    for c in value.to_string().chars() {
        if c.is_ascii() && !c.is_control() || c.is_alphanumeric() {
            text.push(c);
        } else if u32::from(c) > 0xffff {
            let _ = write!(text, "\\U{:08x}", u32::from(c));
        } else {
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        }
    }
    text
}
