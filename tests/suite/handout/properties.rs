//! Whatever the data says is shown as it is written, and is never taken for markup.

use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use pulldown_cmark::{Event as Mark, Options, Parser};
use rstest::rstest;
use scraper::{Html, Selector};
use tarikh::formats::handout::{Handout, html, markdown};
use tarikh::i18n::{Catalog, Language};
use tarikh::text::clean;
use tarikh::timeline::talk::Subject;
use tarikh::timeline::{
    Actor, Date, Event, EventIx, Excerpt, Fact, FactValue, Ix, Ref, Source, Standing, Talk, Text, Timeline,
};

/// How many texts a timeline of these tests is made of.
const TEXTS: usize = 17;
/// Which of them is an English translation: nothing for an Arabic reader.
const TRANSLATION: usize = 11;

fn text(words: &str) -> Text {
    Text::new(vec![("en".to_owned(), words.to_owned())])
}

/// A timeline with two events, each of these words somewhere in it.
fn timeline(words: &[String; TEXTS]) -> Timeline {
    let [
        title,
        event,
        other,
        summary,
        why,
        notes,
        actor,
        fact,
        one,
        two,
        quote,
        translated,
        note,
        source,
        publisher,
        file,
        about,
    ] = words;
    let fact_ref: Ref<Fact> = Ref::Known(Ix::new(0));
    let passage = |source: usize, exact: &str, value: &str| Excerpt {
        source: Ref::Known(Ix::new(source)),
        exact: exact.to_owned(),
        translation: text(&format!("{translated} t")),
        note: text(note),
        facts: vec![(fact_ref.clone(), FactValue::new(text(value)))],
        standing: Some(Standing::Denied),
        by: vec![Ref::Known(Ix::new(0))],
        ..Excerpt::default()
    };
    let first = Event {
        id: "first".to_owned(),
        date: Date::parse("2024-06-18").expect("a date"),
        date_note: text(why),
        title: text(event),
        summary: text(summary),
        notes: text(notes),
        standing: Standing::Claimed,
        by: vec![Ref::Known(Ix::new(0)), Ref::Unknown("x".to_owned())],
        see: vec![EventIx::new(1)],
        // The accounts differ whatever the words are.
        excerpts: vec![passage(0, quote, &format!("{one} one")), passage(1, quote, &format!("{two} two"))],
        ..Event::default()
    };
    let second =
        Event { id: "second".to_owned(), number: EventIx::new(1).into(), title: text(other), ..Event::default() };
    let article = |id: &str, title: Text| Source {
        id: id.to_owned(),
        file: file.clone(),
        title,
        publisher: text(publisher),
        author: text(about),
        note: text(about),
        language: Some("ar".to_owned()),
        ..Source::default()
    };
    Timeline {
        title: text(title),
        language: "en".to_owned(),
        sources: vec![article("a", text(source)), article("b", Text::default())],
        actors: vec![Actor { id: "actor".to_owned(), name: text(actor), ..Actor::default() }],
        facts: vec![Fact { id: "fact".to_owned(), name: text(fact), ..Fact::default() }],
        events: vec![first, second],
        ..Timeline::default()
    }
}

/// A timeline as HTML and as Markdown.
fn pages(timeline: &Timeline, titles: &str) -> (String, String) {
    let mut words = Catalog::new(Language::English);
    words.read_titles_in(titles);
    let talk = Talk::of_events(timeline, Subject::Timeline, [EventIx::new(0), EventIx::new(1)]);
    let handout = Handout::new(timeline, &talk, &words, true);
    (html::page(&handout), markdown::page(&handout))
}

/// Words as a page shows them: white space is one blank, what only keeps words apart is not seen.
fn shown(words: &str) -> String {
    let seen: String = words.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The elements of a page with the names of their attributes.
fn elements(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let named = page.root_element().descendent_elements().map(|element| {
        let mut names: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
        names.sort_unstable();
        format!("{} {}", element.value().name(), names.join(" "))
    });
    named.collect()
}

/// All that Markdown may mean beyond `CommonMark`, but for what makes other letters of what is written.
fn options() -> Options {
    Options::all() - Options::ENABLE_SMART_PUNCTUATION
}

/// What Markdown is read as: its structure, with the HTML in it; and its words.
fn read(page: &str) -> (Vec<String>, String) {
    let (mut structure, mut words) = (Vec::new(), String::new());
    for mark in Parser::new_ext(page, options()) {
        match mark {
            Mark::Text(said) => words.push_str(&said),
            Mark::End(end) => {
                words.push(' ');
                structure.push(format!("{end:?}"));
            }
            Mark::Start(start) => structure.push(format!("{start:?}")),
            other => structure.push(format!("{other:?}")),
        }
    }
    (structure, words)
}

fn markdown_text(words: &str) -> String {
    read(&markdown::escaped(words)).1
}

#[rstest]
#[case::emphasis(&["*a*", "__نص__", "a_b_c ***"])]
#[case::headings(&["# a", "###### عنوان", "C# #"])]
#[case::html(&["<b>a</b>", "<!-- خبر -->", "a < b <script>alert(1)</script>"])]
#[case::tables(&["a | b", "| أ | ب |", "\\| | \\\\|"])]
#[case::links(&["[a](b)", "![صورة](x.png)", "[^1]: [ref]: <x>"])]
#[case::numbers(&["1. a", "2024) سنة", "0. 1."])]
#[case::bullets(&["- a", "+ خبر", "* * *"])]
#[case::quotes(&["> a", ">> قال", ">"])]
#[case::code(&["`a`", "```نص", "~~~ a"])]
#[case::rules(&["---", "===", "***"])]
#[case::entities(&["&amp;", "AT&T &copy; خبر", "&#x41;"])]
#[case::backslashes(&["\\", "\\*خبر\\*", "a\\"])]
#[case::mathematics(&["$a$", "$$س$$", "1^2^ ~x~"])]
#[case::attributes(&["a {#b}", "عنوان {.x}", "{{x}}"])]
#[case::task(&["[ ] a", "[x] خبر", ": a"])]
fn signs_are_words_wherever_they_stand(#[case] texts: &[&str]) {
    for text in texts {
        assert_eq!(shown(&markdown_text(text)), shown(text), "{}", markdown::escaped(text));
        for (before, after) in [("# ", ""), ("> ", ""), ("- ", ""), ("## 1 · ", ""), ("| | |\n|---|---|\n| ", " | x |")]
        {
            let around = |words: &str| read(&format!("{before}{words}{after}\n"));
            let (structure, words) = around(&markdown::escaped(text));
            assert_eq!(structure, around("word").0, "{before}{text}");
            assert!(shown(&words).contains(&shown(text)), "{before}{text}: {words}");
        }
    }
}

#[rstest]
#[case::line_break("a\nb", "a b")]
#[case::control("a\u{1b}[31mb", "a␛[31mb")]
#[case::override_("مصر\u{202e}abc", "مصر\u{fffd}abc")]
fn what_cannot_be_seen_is_cleaned(#[case] written: &str, #[case] wanted: &str) {
    let mut words = harmless();
    for word in &mut words {
        written.clone_into(word);
    }
    let (html, markdown) = pages(&timeline(&words), "en");
    let quote = Selector::parse("blockquote.passage p").expect("a selector");
    let found: String = Html::parse_document(&html).select(&quote).next().expect("a passage").text().collect();
    assert_eq!(found, wanted);
    assert!(shown(&read(&markdown).1).contains(wanted), "{markdown}");
}

#[rstest]
#[case("javascript:alert(1)")]
#[case("data:text/html,<script>alert(1)</script>")]
#[case("https://example.org/\" onclick=\"alert(1)")]
#[case("//example.org/خبر")]
fn an_address_that_is_none_leads_nowhere(#[case] url: &str) {
    let mut timeline = timeline(&harmless());
    timeline.sources[0].url = Some(url.to_owned());
    let (html, markdown) = pages(&timeline, "ar");
    let leads = Selector::parse("a[href], blockquote[cite]").expect("a selector");
    for element in Html::parse_document(&html).select(&leads) {
        let target = element.value().attr("href").or(element.value().attr("cite")).expect("a target");
        assert!(target.starts_with("#stop-"), "{target}");
    }
    assert!(shown(&read(&markdown).1).contains(url), "it is shown: {markdown}");
    let links = Parser::new_ext(&markdown, options()).filter_map(|mark| match mark {
        Mark::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    assert!(links.into_iter().all(|link| link.starts_with("#stop-")));
}

fn harmless() -> [String; TEXTS] {
    std::array::from_fn(|n| format!("word{n}"))
}

/// Anything, and what is likely to do harm.
fn any_text() -> impl Strategy<Value = String> {
    let signs =
        "[-+*_#<>|\\[\\](){}`~&$^=:!.\\\\\"'/ 0-9a-zأبت\u{660}\u{2066}-\u{2069}\u{202a}-\u{202e}\u{0}-\u{1f}]{1,24}";
    prop_oneof![any::<String>(), signs].prop_map(|text| {
        let line = clean::line(&text).trim().to_owned();
        if shown(&line).is_empty() { "x".to_owned() } else { line }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_text_opens_a_tag_or_is_read_as_another(texts in proptest::array::uniform17(any_text()), arabic in any::<bool>()) {
        let titles = if arabic { "ar" } else { "en" };
        let (html, markdown) = pages(&timeline(&texts), titles);
        let (plain_html, plain_markdown) = pages(&timeline(&harmless()), titles);
        prop_assert_eq!(elements(&html), elements(&plain_html));
        let (structure, words) = read(&markdown);
        prop_assert_eq!(&structure, &read(&plain_markdown).0, "{}", markdown);
        let body = Selector::parse("body").expect("a selector");
        let seen: String = Html::parse_document(&html).select(&body).flat_map(|body| body.text()).collect();
        let (seen, words) = (shown(&seen), shown(&words));
        for (place, text) in texts.iter().enumerate().filter(|(place, _)| !arabic || *place != TRANSLATION) {
            let text = shown(text);
            prop_assert!(seen.contains(&text), "HTML lacks {place} {text:?}: {seen}");
            prop_assert!(words.contains(&text), "Markdown lacks {place} {text:?}: {words}");
        }
    }
}
