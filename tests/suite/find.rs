//! What the filter finds, and what it must not find.

use std::fs;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use tarikh::anchor::Anchor;
use tarikh::index::Index;
use tarikh::query::{Prose, Query, Scope, Search, Tier};
use tarikh::timeline::{Actor, Event, EventIx, Excerpt, Ix, Ref, Text, Timeline};

fn text(language: &str, words: &str) -> Text {
    Text::new(vec![(language.to_owned(), words.to_owned())])
}

fn event(title: &str) -> Event {
    Event { title: text("ar", title), ..Event::default() }
}

fn quoting(exact: &str) -> Event {
    let excerpt = Excerpt {
        source: Ref::Unknown(String::new()),
        exact: exact.to_owned(),
        prefix: None,
        suffix: None,
        was: Vec::new(),
        date_text: None,
        dated: None,
        dated_note: Text::default(),
        date: None,
        standing: None,
        by: Vec::new(),
        translation: Text::default(),
        facts: Vec::new(),
        note: Text::default(),
        anchor: Anchor::default(),
    };
    Event { excerpts: vec![excerpt], ..event("") }
}

fn timeline(events: Vec<Event>) -> Timeline {
    Timeline { events, ..Timeline::default() }
}

fn search(line: &str) -> Search {
    Search::new(line, &Scope::default())
}

fn indexed(events: Vec<Event>) -> Arc<Index> {
    Arc::new(Index::new(&timeline(events)))
}

fn results(timeline: &Timeline, line: &str) -> Vec<u32> {
    let found = search(line).run(&Arc::new(Index::new(timeline))).results().events.clone();
    found.into_iter().map(u32::from).collect()
}

/// The sentences of all articles, in order.
fn sentences() -> Vec<String> {
    let folder = format!("{}/seeds", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = fs::read_dir(folder).expect("seeds").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let texts = paths.iter().map(|path| fs::read_to_string(path).expect("a seed"));
    texts
        .flat_map(|text| text.split(['.', '\n', '؟']).map(str::to_owned).collect::<Vec<_>>())
        .filter(|sentence| sentence.chars().count() > 20)
        .collect()
}

/// Queries, and what a sentence must hold to be meant: one of each group, in any spelling that occurs.
const GOLD: &[(&str, &[&[&str]])] = &[
    ("بوتين", &[&["بوتين", " بوتن"]]),
    ("وبوتين", &[&["بوتين", " بوتن"]]),
    ("كيم", &[&["كيم"]]),
    ("بيونغ", &[&["بيونغ", "بيونج"]]),
    ("بيونج يانج", &[&["بيونغ", "بيونج"]]),
    ("بيونغيانغ", &[&["بيونغ", "بيونج"]]),
    ("الناتو", &[&["ناتو"]]),
    ("امريكا", &[&["أمريك", "أميرك"]]),
    ("كورسك", &[&["كورسك"]]),
    ("سيرجي", &[&["سيرغي", "سيرجي", "سيرجى"]]),
    ("لافروف", &[&["لافروف"]]),
    ("زلنسكي", &[&["زيلينسك"]]),
    ("اوكرانيا", &[&["أوكرانيا", "اوكرانيا"]]),
    ("روسيا", &[&["روسيا"]]),
    ("كوريا الشماليه", &[&["كوريا", "کوریا"], &["الشمالي", "الشمالی"]]),
    ("موسكو", &[&["موسكو"]]),
    ("بنتاجون", &[&["بنتاغون", "بنتاجون"]]),
    ("كرملين", &[&["كرملين"]]),
    ("واشنطن", &[&["واشنطن"]]),
    ("معاهده", &[&["معاهدة", "معاهدات"]]),
    ("استراتيجي", &[&["ستراتيجي", "ستراتيجى"]]),
    ("فوستوتشني", &[&["فوستوشني", "فوستوتشني"]]),
    ("جونج اون", &[&["جونغ", "جونج"], &["أون", "اون"]]),
    ("كيم بوتين", &[&["كيم"], &["بوتين", " بوتن"]]),
    ("الصين", &[&["الصين", "للصين", " صين"]]),
    ("صواريخ", &[&["صواريخ", "صاروخ"]]),
    ("هاول", &[&["هاول"]]),
];

#[rstest]
#[case::titles(event)]
#[case::excerpts(quoting)]
fn the_sentences_of_the_articles_are_found_and_few_others(#[case] make: fn(&str) -> Event) {
    let sentences = sentences();
    let index = indexed(sentences.iter().map(|sentence| make(sentence)).collect());
    let (mut right, mut wrong, mut wanted) = (0, 0, 0);
    for (line, groups) in GOLD {
        let mut search = search(line);
        let found = search.run(&index).results();
        let meant = |sentence: &str| groups.iter().all(|group| group.iter().any(|word| sentence.contains(word)));
        let hits = found.events.iter().filter(|event| meant(&sentences[event.index()])).count();
        assert!(found.events.len() < 2 * hits, "{line}: {hits} right of {}", found.events.len());
        (right, wrong) = (right + hits, wrong + found.events.len() - hits);
        wanted += sentences.iter().filter(|sentence| meant(sentence)).count();
    }
    assert!(right * 100 >= wanted * 97, "recall: {right} of {wanted}");
    assert!(right * 100 >= (right + wrong) * 97, "precision: {right} of {}", right + wrong);
}

#[rstest]
#[case::the_word("كيم", "قمة كيم وبوتين", Some(Tier::Exact))]
#[case::another_hamza("اوكرانيا", "الحرب في أوكرانيا", Some(Tier::Exact))]
#[case::harakat_and_tatweel("كتاب", "كِتـَاب", Some(Tier::Exact))]
#[case::arabic_digits("2024", "في ٢٠٢٤", Some(Tier::Exact))]
#[case::with_and("بوتين", "كيم وبوتين", Some(Tier::Clitic))]
#[case::with_the_article("ناتو", "حلف الناتو", Some(Tier::Clitic))]
#[case::to_the("ناتو", "رسالة للناتو", Some(Tier::Clitic))]
#[case::article_typed_but_not_written("الناتو", "عضو ناتو", Some(Tier::Clitic))]
#[case::clitics_on_both("لبيونغ", "وبيونغ يانغ", Some(Tier::Clitic))]
#[case::half_a_word("كور", "كوريا الشمالية", Some(Tier::Prefix))]
#[case::one_letter("ك", "كوريا", Some(Tier::Prefix))]
#[case::one_letter_inside("ر", "كوريا", None)]
#[case::inside("كور", "والكوريون", Some(Tier::Inside))]
#[case::joined("بيونغيانغ", "في بيونغ يانغ", Some(Tier::Joined))]
#[case::joined_and_respelled("بيونغيانغ", "وبيونج يانج", Some(Tier::Joined))]
#[case::jeem_for_ghain("بيونج", "بيونغ يانغ", Some(Tier::Spelling))]
#[case::without_a_vowel("بوتن", "بوتين", Some(Tier::Spelling))]
#[case::scattered("ogn", "pyongyang", None)]
#[case::a_letter_left_out("pyngyang", "Pyongyang", Some(Tier::Scattered))]
#[case::a_letter_left_out_in_arabic("كورا", "كوريا", Some(Tier::Scattered))]
#[case::capitals_and_accents("KIM", "Kím Jong Un", Some(Tier::Exact))]
#[case::several_words("kim putin", "Putin meets Kim", Some(Tier::Exact))]
#[case::several_words_one_missing("kim biden", "Putin meets Kim", None)]
#[case::as_good_as_the_weakest("kim put", "Putin meets Kim", Some(Tier::Prefix))]
#[case::letters_of_two_words("kip", "Kim Putin", None)]
#[case::signs_say_nothing("— (كيم)؟", "كيم", Some(Tier::Exact))]
fn a_word_of_the_filter_matches_a_title(#[case] line: &str, #[case] title: &str, #[case] tier: Option<Tier>) {
    let (index, mut search) = (indexed(vec![event(title)]), search(line));
    let found = search.run(&index);
    assert_eq!((found.tier(EventIx::new(0)), found.results().events.len()), (tier, usize::from(tier.is_some())));
}

#[test]
fn an_actor_is_found_by_every_name_in_every_language() {
    let names = Text::new(vec![("ar".into(), "كيم جونغ أون".into()), ("en".into(), "Kim Jong Un".into())]);
    let kim = Actor { name: names, aliases: vec!["الزعيم الكوري".into()], ..Actor::default() };
    let by_kim = Event { actors: vec![Ref::Known(Ix::new(0))], ..event("قمة") };
    let claimed = Event { by: vec![Ref::Known(Ix::new(0)), Ref::Unknown("stranger".into())], ..event("قمة") };
    let timeline =
        Timeline { actors: vec![kim], events: vec![event("أخرى"), by_kim, claimed], ..Timeline::default() };
    for line in ["jong", "جونغ", "جونج", "زعيم", "kim قمة"] {
        assert_eq!(results(&timeline, line), [1, 2], "{line}");
    }
    assert_eq!(results(&timeline, "stranger"), [2]);
}

#[test]
fn scattered_letters_do_not_count_in_prose() {
    let timeline = timeline(vec![quoting("Pyongyang"), event("Pyongyang")]);
    assert_eq!(results(&timeline, "pyogyag"), [1]);
    assert_eq!(results(&timeline, "ongyang"), [0, 1]);
}

#[rstest]
#[case::another_vowel_pattern("طائرات", "التطورات والتوترات")]
#[case::the_article_is_no_name("الصين", "يوم الاثنين")]
#[case::letters_far_apart("قمه", "صورة قاتمة")]
#[case::the_article_says_nothing("الدوما", "الدبلوماسية")]
fn a_word_is_not_found_in_another(#[case] line: &str, #[case] title: &str) {
    assert!(results(&timeline(vec![event(title)]), line).is_empty());
}

#[test]
fn results_keep_the_order_of_time_and_titles_rank_above_prose() {
    let index = indexed(vec![quoting("وزار بوتين"), event("قمة"), event("بوتين"), event("بوتن")]);
    let mut search = search("بوتين");
    let found = search.run(&index);
    assert_eq!(found.results().events, [0, 2, 3].map(EventIx::new));
    let [zeroth, first, second, third] = [0, 1, 2, 3].map(|event| found.rank_of(EventIx::new(event)));
    assert!(second > third && third > zeroth);
    assert_eq!(first, None);
}

#[rstest]
#[case("")]
#[case("  ")]
#[case("؟ —")]
fn an_empty_filter_matches_everything(#[case] line: &str) {
    assert!(Query::parse(line, &Scope::default()).is_empty());
    assert_eq!(results(&timeline(vec![event("a"), event("b")]), line), [0, 1]);
}

#[test]
fn another_timeline_is_searched_anew() {
    let mut search = search("kim put");
    for (titles, wanted) in [(["Kim Putin", "x"], [0]), (["x", "Putin Kim"], [1])] {
        let index = indexed(titles.into_iter().map(event).collect());
        assert_eq!(search.run(&index).results().events, wanted.map(EventIx::new));
    }
}

#[rstest]
#[case::the_word("بوتين", "زار بوتين كيم", &["بوتين"])]
#[case::without_the_clitic("ناتو", "حلف للناتو", &["ناتو"])]
#[case::half_a_word("pyong", "In Pyongyang", &["Pyong"])]
#[case::in_its_own_spelling("كتابا", "قرأ كِتـَابًا جديدًا", &["كِتـَابًا"])]
#[case::sounding_alike("بيونج", "وبيونغ", &["بيونغ"])]
#[case::two_words_for_one("بيونغيانغ", "في بيونج يانج.", &["بيونج يانج"])]
#[case::only_the_letters_that_match("pyngyang", "Pyongyang", &["Py", "ngyang"])]
#[case::nothing_scattered_where_something_stands("كورا", "كورا كوريا", &["كورا"])]
#[case::several_words("kim un", "Kim Jong Un", &["Kim", "Un"])]
#[case::a_family("x", "x\u{200d}👧 y", &["x\u{200d}"])]
#[case::nothing("xyz", "كيم", &[])]
#[case::nothing_looked_for("", "كيم", &[])]
fn what_matches_is_highlighted(#[case] line: &str, #[case] shown: &str, #[case] parts: &[&str]) {
    let ranges = search(line).highlights(&Prose::new(shown));
    let cut = |range: &std::ops::Range<u32>| {
        shown.chars().skip(range.start as usize).take((range.end - range.start) as usize).collect::<String>()
    };
    assert_eq!(ranges.iter().map(cut).collect::<Vec<_>>(), parts);
}

#[test]
fn scattered_letters_are_not_highlighted_in_prose() {
    assert!(search("pyngyang").highlights_in_prose(&Prose::new("Pyongyang")).is_empty());
}

#[test]
fn what_is_found_in_a_title_is_highlighted_there() {
    let sentences = sentences();
    let index = indexed(sentences.iter().map(|sentence| event(sentence)).collect());
    for (line, _) in GOLD {
        let mut search = search(line);
        search.run(&index);
        let found = search.found().expect("it was run");
        for event in &found.results().events {
            // Halves of a name that do not stand side by side are the one thing that matches without a mark.
            let shown = found.tier(*event) != Some(Tier::Joined);
            assert!(!shown || !search.highlights(&Prose::new(&sentences[event.index()])).is_empty(), "{line}");
        }
    }
}

#[test]
fn a_word_of_any_length_is_harmless() {
    let long = "كيم".repeat(100_000);
    let index = indexed(vec![event(&long), quoting(&long)]);
    let mut search = Search::default();
    for line in [&long, "ككييمم", "كيمكيم"] {
        search.parse(line, &Scope::default());
        assert_eq!(search.run(&index).results().events.is_empty(), line == "ككييمم");
        assert_eq!(search.highlights(&Prose::new(&long)).is_empty(), line == "ككييمم");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn typing_finds_what_the_whole_line_finds(
        titles in vec("(و|ال|)[كيمبتa]{0,5}( [كيمبتa]{1,4}){0,2}", 1..6),
        prose in vec("[كيمبتa]{1,6}( [كيمبتa]{1,4}){0,2}", 0..4),
        lines in vec("[كيمبتa]{0,4}( [كيمبتا]{0,4}){0,2}", 1..4),
    ) {
        let events = titles.iter().map(|title| event(title)).chain(prose.iter().map(|words| quoting(words)));
        let index = indexed(events.collect());
        let mut typed = Search::default();
        for line in &lines {
            let ends = line.char_indices().map(|(byte, letter)| byte + letter.len_utf8());
            for end in ends {
                let line = line.get(..end).unwrap_or("");
                typed.parse(line, &Scope::default());
                let mut fresh = search(line);
                let (found, whole) = (typed.run(&index), fresh.run(&index));
                prop_assert_eq!(found.results(), whole.results());
                prop_assert!(found.results().events.is_sorted());
                prop_assert!((0..10).map(EventIx::new).all(|event| found.rank_of(event) == whole.rank_of(event)));
            }
        }
    }

    #[test]
    fn highlights_are_ascending_ranges_of_the_text(shown in any::<String>(), line in any::<String>(), cut in 0_usize..20) {
        let part: String = shown.chars().skip(cut).take(6).collect();
        for line in [line, part] {
            let ranges = search(&line).highlights(&Prose::new(&shown));
            let length = u32::try_from(shown.chars().count()).expect("short");
            prop_assert!(ranges.iter().all(|range| range.start < range.end && range.end <= length));
            prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start));
        }
    }
}
