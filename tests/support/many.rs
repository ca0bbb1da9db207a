//! Timelines of any size for benches and guards, made from the five articles: about a kilobyte an event, always the same.

use std::fmt::Write as _;

use tarikh::load::{self, Loaded};

/// The articles, by their paths as the generated timeline names them.
pub(crate) const ARTICLES: [(&str, &str); 5] = [
    ("seeds/000_6c6fab1620587507.txt", include_str!("../../seeds/000_6c6fab1620587507.txt")),
    ("seeds/001_b09f3549861d5e63.txt", include_str!("../../seeds/001_b09f3549861d5e63.txt")),
    ("seeds/002_f3e03c6bfe47ebb1.txt", include_str!("../../seeds/002_f3e03c6bfe47ebb1.txt")),
    ("seeds/003_b75fb6d3b10de464.txt", include_str!("../../seeds/003_b75fb6d3b10de464.txt")),
    ("seeds/004_e8175349c7b8294a.txt", include_str!("../../seeds/004_e8175349c7b8294a.txt")),
];

const ENGLISH: [&str; 24] = [
    "summit",
    "treaty",
    "shells",
    "missiles",
    "Moscow",
    "Pyongyang",
    "Putin",
    "Kim",
    "visit",
    "sanctions",
    "Kursk",
    "soldiers",
    "containers",
    "Seoul",
    "Washington",
    "council",
    "veto",
    "trade",
    "oil",
    "satellite",
    "border",
    "talks",
    "report",
    "denial",
];

/// The YAML of a timeline of so many events.
#[must_use]
pub(crate) fn yaml(events: usize) -> String {
    let mut text = String::from("title: {ar: تجربة, en: Trial}\nlanguage: ar\nsources:\n");
    for (n, (file, _)) in ARTICLES.iter().enumerate() {
        let _ = writeln!(text, "  - {{id: s{n}, file: {file}, language: ar}}");
    }
    text.push_str("actors:\n  - {id: kim, name: {ar: كيم جونغ أون, en: Kim Jong Un}, aliases: [كيم جونج أون]}\n");
    text.push_str("  - {id: putin, name: {ar: فلاديمير بوتين, en: Vladimir Putin}}\nevents:\n");
    let passages = passages();
    let mut seed = Seed(7);
    for n in 0..events {
        event(&mut text, n, &passages, &mut seed);
    }
    text
}

/// The timeline of a YAML made by [`yaml`], as loading leaves it.
///
/// # Panics
/// Where the YAML is no timeline.
#[must_use]
pub(crate) fn load(yaml: &str) -> Loaded {
    let draft = load::draft("many/events.yaml", yaml.as_bytes().to_vec()).expect("the generated YAML is a timeline");
    let articles = ARTICLES.iter().map(|(path, text)| ((*path).to_owned(), Ok(text.as_bytes().to_vec())));
    draft.finish(articles.collect())
}

fn event(text: &mut String, n: usize, passages: &[(usize, &str)], seed: &mut Seed) {
    let (source, passage) = passages[seed.below(passages.len())];
    let words: Vec<&str> = passage.split_whitespace().collect();
    let from = seed.below(words.len().saturating_sub(6).max(1));
    let arabic: String = words.iter().skip(from).take(6).copied().collect::<Vec<_>>().join(" ");
    let english: Vec<&str> = (0..5).map(|_| ENGLISH[seed.below(ENGLISH.len())]).collect();
    let (year, month, day) = (1948 + seed.below(78), 1 + seed.below(12), 1 + seed.below(28));
    let _ = writeln!(text, "  - id: e{n}\n    date: \"{year:04}-{month:02}-{day:02}\"");
    let _ = writeln!(text, "    title: {{ar: {}, en: {} {n}}}", quoted(&arabic), english.join(" "));
    let _ = writeln!(text, "    actors: [{}]", if seed.below(2) == 0 { "kim" } else { "putin, kim" });
    let _ = writeln!(text, "    excerpts:\n      - source: s{source}\n        exact: {}", quoted(passage));
    let _ = writeln!(text, "        translation: {{en: \"{} and so it was reported\"}}", english.join(" "));
}

/// Sentences of the articles that stand in them just once, with the article's place.
fn passages() -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    for (n, (_, article)) in ARTICLES.iter().enumerate() {
        for sentence in article.lines().flat_map(|line| line.split_inclusive(['.', '،'])) {
            let sentence = sentence.trim();
            let length = sentence.chars().count();
            if (40..400).contains(&length) && article.matches(sentence).count() == 1 {
                found.push((n, sentence));
            }
        }
    }
    found
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A small generator of numbers, the same everywhere.
struct Seed(u64);

impl Seed {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}
