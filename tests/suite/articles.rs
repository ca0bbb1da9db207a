//! Words looked for in the text of all articles, and the passages that no event quotes.

use std::fmt::Write as _;
use std::fs;

use rstest::rstest;
use tarikh::app::layer::Layer;
use tarikh::app::{App, Effect, Message, Pane, Size};
use tarikh::index::Index;
use tarikh::index::articles::ArticleWords;
use tarikh::keymap::script::{self, Step};
use tarikh::query::articles::paragraphs;
use tarikh::query::{Prose, Sought};
use tarikh::read;
use tarikh::text::Direction;
use tarikh::timeline::{EventIx, EventNumber};

use crate::screen::harness::{Screen, shipped};
use crate::stack::opened;

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let step = |step| match step {
        Step::Press(chord) => app.update(Message::Key(chord)),
        _ => unreachable!("only keys"),
    };
    script::parse(keys).expect("keys").into_iter().flat_map(step).collect()
}

/// Every passage is found that find in its article finds, and no other.
#[rstest]
#[case("كوريا الشمالية")]
#[case("بوتين")]
#[case("اتفاقيه")]
#[case("القوات")]
#[case("الروسي")]
#[case("2024")]
#[case("Agence")]
#[case("دونالد ترام")]
fn all_articles_are_looked_through_as_one_is(#[case] line: &str) {
    let timeline = read::library(None).timeline.expect("it can be read");
    let sought = Sought::new(line);
    let words = ArticleWords::new(&timeline);
    let found: Vec<_> = paragraphs(&words, &sought)
        .into_iter()
        .filter(|(source, paragraph)| {
            let text = source.of(&timeline.sources).and_then(|source| source.words_of(*paragraph)).expect("a text");
            Prose::new(&text).has(&sought)
        })
        .map(|(source, paragraph)| (source.index(), paragraph))
        .collect();
    let all = timeline.sources.iter().enumerate().flat_map(|(ix, source)| {
        let has = |paragraph: &usize| source.words_of(*paragraph).is_some_and(|text| Prose::new(&text).has(&sought));
        source.paragraphs.clone().filter(has).map(move |paragraph| (ix, paragraph)).collect::<Vec<_>>()
    });
    assert_eq!(found, all.collect::<Vec<_>>());
    // However it is called, an index is that of one timeline.
    assert_eq!(Index::new(&timeline).articles(&timeline).clone().words_len(), words.words_len());
}

/// The passages that are listed after some keys, each with the number of the event that quotes it.
fn listed(keys: &str) -> Vec<(usize, Option<usize>)> {
    let mut app = opened(Size { width: 100, height: 30 }, Direction::Ltr);
    press(&mut app, keys);
    let Some(Layer::Articles(search)) = app.layers.last() else { unreachable!("a search is open") };
    let number = |event: EventIx| EventNumber::from(event).to_string().parse().expect("a number");
    search.found().iter().map(|found| (found.source.index(), found.event.map(number))).collect()
}

#[rstest]
#[case::quoted_in_arabic("<c-f>اتفاقيه", &[])]
#[case::arabic("<c-f>حجر الاساس", &[(0, None), (0, Some(2))])]
#[case::with_a_clitic("<c-f>شركه", &[(0, Some(2)), (0, Some(5))])]
#[case::english("<c-f>first stone", &[(1, Some(2))])]
#[case::none_quotes_it("<c-f>bridge works", &[(1, None)])]
#[case::both_articles("<c-f>لجنه الصيادين", &[(0, None), (0, Some(3)), (1, None)])]
#[case::unquoted_alone("<c-f>حجر الاساس<tab>", &[(0, None)])]
#[case::and_all_again("<c-f>حجر الاساس<tab><tab>", &[(0, None), (0, Some(2))])]
fn a_passage_says_which_event_quotes_it(#[case] keys: &str, #[case] wanted: &[(usize, Option<usize>)]) {
    assert_eq!(listed(keys), wanted);
}

#[test]
fn enter_reads_the_article_there_and_its_words_can_be_selected() {
    let mut app = opened(Size { width: 100, height: 30 }, Direction::Ltr);
    press(&mut app, "<c-f>new contract<enter>");
    assert!(app.layers.is_empty());
    let (source, open) = app.screens.open_article().expect("an article is read");
    let read = source.of(&app.model.timeline().expect("a timeline").sources).expect("a source");
    assert_eq!(read.id, "horizon");
    assert!(open.find.as_ref().is_some_and(|find| find.here().is_some()));
    press(&mut app, "v");
    let range = app.layers.words().expect("words are selected").range();
    let article = read_text(&app, source.index());
    let words: String = article.chars().skip(usize::try_from(range.start).expect("small")).take(range.len()).collect();
    assert!(words.to_lowercase().contains("new contract"), "{words}");
}

fn read_text(app: &App, source: usize) -> String {
    let timeline = app.model.timeline().expect("a timeline");
    timeline.sources[source].article.as_ref().expect("an article").text.to_string()
}

#[test]
fn what_was_looked_for_is_there_again_and_esc_leaves_all_as_it_was() {
    let mut app = opened(Size { width: 100, height: 30 }, Direction::Ltr);
    press(&mut app, "2G<c-f>bridge<esc>");
    assert!(app.layers.is_empty() && app.screens.open_article().is_none());
    assert_eq!(app.screens.browse.focus, Pane::Chronology);
    press(&mut app, "<c-f>bridge<enter><esc><esc><c-f>");
    let shown = format!("{:?}", app.layers.last());
    assert!(shown.contains("bridge"), "{shown}");
}

#[test]
fn a_hundred_articles_are_looked_through_by_their_words_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut yaml = "title: Many\nlanguage: ar\nevents: []\nsources:\n".to_owned();
    for n in 0..100 {
        writeln!(yaml, "  - {{id: s{n}, file: a{n}.txt, language: ar}}").expect("a line");
        let text = "قال المتحدث إن المفاوضات مستمرة بين الطرفين في المدينة.\n".repeat(40);
        fs::write(folder.path().join(format!("a{n}.txt")), format!("{text}كلمة{n} نادرة.\n")).expect("a file");
    }
    fs::write(folder.path().join("events.yaml"), yaml).expect("a file");
    let timeline = read::library(Some(folder.path())).timeline.expect("it can be read");
    let words = ArticleWords::new(&timeline);
    assert_eq!(words.words_len(), 10 + 100, "each word is kept once");
    assert_eq!(paragraphs(&words, &Sought::new("نادره")).len(), 100);
    assert_eq!(paragraphs(&words, &Sought::new("المفاوضات المدينة")).len(), 4000);
    assert_eq!(paragraphs(&words, &Sought::new("كلمة77 نادرة")).len(), 1);
}

#[rstest]
fn passages_of_all_articles_on_screen(
    #[values("80x24", "200x60")] size: &str,
    #[values("<c-f>القوات الكورية", "<c-f>القوات الكورية<tab>", "<c-f>Kim", "<c-f>كلمات لا توجد")] keys: &str,
) {
    let screen = Screen::new(shipped(), size).keys(keys);
    insta::assert_snapshot!(format!("articles_{}", screen.name()), screen.text());
}
