//! Quotations in articles: found where they stand, and honestly named.

use std::fs;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use tarikh::anchor::{Anchor, Quote, Searchable, State};
use tarikh::timeline::Article;

const ARTICLE: &str =
    "بوتين زار بيونغ يانغ.\n\nوقال بوتين إن الاتفاقية جديدة،\u{a0}وقال كيم إنها قوية.\nوزار بوتين بيونغ يانغ.";

fn quote(exact: &str) -> Quote<'_> {
    Quote { exact, prefix: None, suffix: None }
}

fn cut(text: &str, anchor: &Anchor) -> String {
    let range = anchor.range.clone().expect("a place");
    text.chars().skip(range.start as usize).take((range.end - range.start) as usize).collect()
}

#[rstest]
#[case::once("الاتفاقية جديدة", true, State::Exact)]
#[case::file_changed("الاتفاقية جديدة", false, State::Moved)]
#[case::white_space_of_any_kind("جديدة، وقال\n  كيم", true, State::Exact)]
#[case::across_paragraphs("قوية. وزار", true, State::Exact)]
#[case::white_space_around("\n الاتفاقية جديدة \n", true, State::Exact)]
#[case::twice("بيونغ يانغ", true, State::Ambiguous)]
#[case::nowhere("زيلينسكي", true, State::Missing)]
#[case::without_marks_and_hamza("الإتّفاقيّة جديدة", true, State::Respelled)]
#[case::other_hamza_seat_is_another_word("قوئة", true, State::Missing)]
#[case::empty("", true, State::Missing)]
#[case::blank(" \u{a0}\n", true, State::Missing)]
#[case::only_signs_that_fold_away("ـــ", true, State::Missing)]
fn a_quotation_is_named_by_how_it_stands(#[case] exact: &str, #[case] curated: bool, #[case] state: State) {
    assert_eq!(Searchable::new(ARTICLE, 0).find(quote(exact), curated).state, state);
}

#[test]
fn the_range_names_the_very_words_and_counts_from_the_beginning_of_the_file() {
    let anchor = Searchable::new(ARTICLE, 0).find(quote("جديدة، وقال   كيم"), true);
    assert_eq!(cut(ARTICLE, &anchor), "جديدة،\u{a0}وقال كيم");
    let offset = Searchable::new(ARTICLE, 1000).find(quote("جديدة، وقال   كيم"), true);
    let range = anchor.range.expect("a place");
    assert_eq!(offset.range, Some(range.start + 1000..range.end + 1000));
}

#[test]
fn overlapping_places_are_several_places() {
    let anchor = Searchable::new("هههه", 0).find(quote("ههه"), true);
    assert_eq!((anchor.state, anchor.places, anchor.range), (State::Ambiguous, 2, None));
}

#[rstest]
#[case::prefix(Some("بوتين زار"), None, State::Exact, 10)]
#[case::suffix(None, Some(". وقال"), State::Exact, 10)]
#[case::one_neighbour_stands_the_other_does_not(Some("كيم زار"), Some(".\nوقال"), State::Moved, 10)]
#[case::both(Some("وزار بوتين"), Some("."), State::Exact, 85)]
fn neighbours_single_a_place_out(
    #[case] prefix: Option<&str>,
    #[case] suffix: Option<&str>,
    #[case] state: State,
    #[case] start: u32,
) {
    let anchor = Searchable::new(ARTICLE, 0).find(Quote { exact: "بيونغ يانغ", prefix, suffix }, true);
    assert_eq!((anchor.state, anchor.range.map(|range| range.start)), (state, Some(start)));
}

#[rstest]
#[case::both_places(Some("ب"), None)]
#[case::contradiction(Some("وزار بوتين"), Some(". وقال"))]
#[case::nowhere(Some("كيم زار"), None)]
fn neighbours_that_do_not_decide_leave_it_ambiguous(#[case] prefix: Option<&str>, #[case] suffix: Option<&str>) {
    let anchor = Searchable::new(ARTICLE, 0).find(Quote { exact: "بيونغ يانغ", prefix, suffix }, true);
    assert_eq!((anchor.state, anchor.places), (State::Ambiguous, 2));
}

#[test]
fn neighbours_that_left_a_place_make_it_moved() {
    let stays = Quote { exact: "الاتفاقية", prefix: Some("بوتين إن"), suffix: Some("جديدة") };
    let left = Quote { suffix: Some("قديمة"), ..stays };
    let article = Searchable::new(ARTICLE, 0);
    assert_eq!(article.find(stays, true).state, State::Exact);
    assert_eq!(article.find(left, true).state, State::Moved);
}

#[test]
fn neighbours_single_out_a_respelled_place_too() {
    let article = "قال أحمد نعم، ثم قال أحمد لا";
    let several = Searchable::new(article, 0).find(quote("قال احمد"), true);
    assert_eq!((several.state, several.places), (State::Ambiguous, 2));
    let chosen = Quote { exact: "قال احمد", prefix: None, suffix: Some("لا") };
    let anchor = Searchable::new(article, 0).find(chosen, true);
    assert_eq!((anchor.state, anchor.range), (State::Respelled, Some(17..25)));
}

#[rstest]
#[case::a_mark_after_the_last_letter("قرأ كتابٌ هنا", "كتاب", "كتابٌ")]
#[case::respelled_with_marks_and_tatweel("قَرَأَ كِتـَابًا", "قرأ كتابا", "قَرَأَ كِتـَابًا")]
#[case::an_accent("a cafe\u{301} b", "cafe", "cafe\u{301}")]
#[case::a_family("x 👨\u{200d}👩\u{200d}👧 y", "👨", "👨\u{200d}👩\u{200d}👧")]
fn a_place_holds_whole_letters(#[case] article: &str, #[case] exact: &str, #[case] place: &str) {
    assert_eq!(cut(article, &Searchable::new(article, 0).find(quote(exact), true)), place);
}

#[test]
fn lost_words_lead_to_the_paragraph_that_shares_most_of_them() {
    let article = seed("003_b75fb6d3b10de464.txt");
    let searchable = Searchable::new(&article.text, 7);
    let lost = "قال وزير دفاع كوريا الجنوبية شين وون سيك إن بيونغ يانغ أرسلت 6700 حاوية من الذخائر إلى موسكو";
    let anchor = searchable.find(quote(lost), true);
    let paragraph = article.paragraph_at(anchor.nearest.expect("a paragraph") - 7);
    assert_eq!((anchor.state, anchor.range), (State::Missing, None));
    assert!(article.words(&article.paragraphs[paragraph]).contains("نحو 6700 حاوية"));
    assert_eq!(searchable.find(quote("xyzzy plugh"), true).nearest, None);
}

#[test]
fn hostile_quotations_take_time_linear_in_the_article() {
    let article = Searchable::new(&"a".repeat(400_000), 0);
    let almost = "a".repeat(5_000) + "b";
    assert_eq!(article.find(quote(&almost), true).state, State::Missing);
    let (half, quarter) = ("a".repeat(200_000), "a".repeat(100_000));
    let beside = Quote { exact: &half, prefix: Some(&almost), suffix: Some(&quarter) };
    let anchor = article.find(beside, true);
    assert_eq!((anchor.state, anchor.places), (State::Ambiguous, 200_001));
}

#[test]
fn every_sentence_of_the_articles_is_found_where_it_stands() {
    for name in SEEDS {
        let article = seed(name);
        let searchable = Searchable::new(&article.text, 0);
        for sentence in article.text.split(['.', '\n']).filter(|sentence| sentence.trim().chars().count() > 40) {
            let anchor = searchable.find(quote(sentence), true);
            if article.text.matches(sentence.trim()).count() > 1 {
                assert_eq!(anchor.state, State::Ambiguous, "{name}: {sentence}");
                continue;
            }
            assert_eq!(anchor.state, State::Exact, "{name}: {sentence}");
            assert_eq!(cut(&article.text, &anchor), sentence.trim());
        }
    }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const SEEDS: [&str; 5] = [
    "000_6c6fab1620587507.txt",
    "001_b09f3549861d5e63.txt",
    "002_f3e03c6bfe47ebb1.txt",
    "003_b75fb6d3b10de464.txt",
    "004_e8175349c7b8294a.txt",
];

fn seed(name: &str) -> Article {
    let path = format!("{}/seeds/{name}", env!("CARGO_MANIFEST_DIR"));
    Article::new(name.to_owned(), fs::read_to_string(path).expect("a seed can be read"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn any_quotation_in_any_article_is_answered_in_range(text in any::<String>(), exact in any::<String>()) {
        let anchor = Searchable::new(&text, 0).find(quote(&exact), true);
        let length = text.chars().count();
        if let Some(range) = anchor.range {
            assert!(range.start < range.end && range.end as usize <= length);
        }
    }

    #[test]
    fn words_cut_out_of_an_article_are_found_again(text in "[ab \u{301}بٌ]{1,60}", from in 0_usize..60, length in 1_usize..30) {
        let exact: String = text.chars().skip(from).take(length).collect();
        let anchor = Searchable::new(&text, 0).find(quote(&exact), true);
        prop_assert_eq!(anchor.state == State::Missing, exact.trim().is_empty());
        if anchor.range.is_some() {
            prop_assert!(spaced(&cut(&text, &anchor)).contains(&spaced(&exact)));
        }
    }
}
