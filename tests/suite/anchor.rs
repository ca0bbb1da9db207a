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

#[rstest]
#[case::capital("He said: The bridge is open.", "the bridge is", "The bridge is")]
#[case::capital_of_a_sentence("No one was hurt. Kim left.", "hurt, Kim left", "hurt. Kim left")]
#[case::comma(
    "It fell, he said; no one was hurt.",
    "It fell he said, no one was hurt",
    "It fell, he said; no one was hurt"
)]
#[case::full_stop("The bridge is open; the river is not.", "The bridge is open.", "The bridge is open")]
#[case::ligatures("The ﬁrst oﬃcer", "first officer", "ﬁrst oﬃcer")]
#[case::ellipsis("He paused… and left.", "paused... and", "paused… and")]
#[case::soft_hyphen("The gov\u{ad}ern\u{ad}ment fell.", "The government fell", "The gov\u{ad}ern\u{ad}ment fell")]
#[case::blanks(
    "10\u{202f}km of\u{a0}road, zero\u{200b}width",
    "10 km of road zerowidth",
    "10\u{202f}km of\u{a0}road, zero\u{200b}width"
)]
#[case::persian_blank("او می\u{200c}خواهد برود", "می خواهد برود", "می\u{200c}خواهد برود")]
#[case::full_width("In Ｔｏｋｙｏ，２０２４", "In Tokyo, 2024", "In Ｔｏｋｙｏ，２０２４")]
#[case::numero("Report № 5 of 12 km²", "report No 5 of 12 km2", "Report № 5 of 12 km²")]
#[case::marks("He called it “a bridge”.", "called it «a bridge»", "called it “a bridge”")]
#[case::dashes("The man—tall, thin—left.", "the man - tall, thin - left", "The man—tall, thin—left")]
#[case::end_of_line("of the govern-\nment today", "of the government today", "of the govern-\nment today")]
#[case::hyphen_of_the_word("a well-\nknown man", "a well-known man", "a well-\nknown man")]
#[case::hyphens_of_both("self-  \nevident re-\n sponses", "self-evident responses", "self-  \nevident re-\n sponses")]
#[case::soft_hyphen_at_the_end_of_a_line("this para\u{ad}\r\ngraph", "this paragraph", "this para\u{ad}\r\ngraph")]
#[case::hyphen_of_a_word_in_arabic("من التعا-\nون الأوروبي", "من التعاون الأوروبي", "من التعا-\nون الأوروبي")]
#[case::mail("> one two\n> three four", "two three", "two\n> three")]
#[case::arabic_comma("قال الوزير؛ وأضاف: «سنرد»", "قال الوزير، وأضاف \"سنرد\"", "قال الوزير؛ وأضاف: «سنرد»")]
#[case::arabic_forms("ﻻ ﻳﺰﺍﻝ الجِسْر مفتوحـا", "لا يزال الجسر مفتوحا.", "ﻻ ﻳﺰﺍﻝ الجِسْر مفتوحـا")]
#[case::arabic_ellipsis("ثم صمت… وغادر القاعة", "صمت ... وغادر", "صمت… وغادر")]
fn what_differs_in_form_only_is_respelled(#[case] article: &str, #[case] exact: &str, #[case] words: &str) {
    let anchor = Searchable::new(article, 0).find(quote(exact), true);
    assert_eq!(anchor.state, State::Respelled);
    assert_eq!(cut(article, &anchor), words);
}

#[rstest]
#[case::figure("It cost 10,000 euros.", "It cost 10.000 euros")]
#[case::decimals("It grew by 3.5 percent.", "It grew by 35 percent")]
#[case::power("It has 10² rooms.", "It has 102 rooms")]
#[case::half("It took 1½ hours.", "It took 11/2 hours")]
#[case::hyphen_inside_a_line("They will re-sign today.", "They will resign, today")]
#[case::no_hyphen_in_a_line("A re-\nport on the recreation.", "report on the re-creation")]
#[case::minus("It was -5 degrees.", "It was 5 degrees")]
#[case::span("Pages 3-4 are lost.", "Pages 34 are lost")]
#[case::year("In 2024 it fell.", "in 202")]
#[case::negation("He did not leave.", "He did leave")]
#[case::contraction("We're here, he said.", "were here, he")]
#[case::name("Then Turkey agreed.", "then turkey agreed.")]
#[case::capitals("It helps the US a lot.", "it helps the us a")]
#[case::part_of_a_word("He saw the artist.", "he saw the art.")]
#[case::question("Is it open? Yes.", "Is it open. Yes")]
#[case::arabic_negation("لن يقف الحلف متفرجا", "يقف الحلف، متفرجا لن")]
#[case::arabic_figure("قتل ١٢ شخصا", "قتل ١٣ شخصا،")]
#[case::arabic_letter("زيارة رئيس، الوزراء", "زياره رئيس الوزراء")]
fn another_word_or_figure_is_never_respelled(#[case] article: &str, #[case] exact: &str) {
    assert_eq!(Searchable::new(article, 0).find(quote(exact), true).state, State::Missing);
}

#[rstest]
#[case::dots("He said he would go, and later that he would stay.", "He said he ... that he would stay", &["He said he", "that he would stay"])]
#[case::brackets("One two three. Four five six. Seven eight nine.", "two three […] five six […] eight nine", &["two three", "five six", "eight nine"])]
#[case::arabic("قال الوزير إن الجسر سقط أمس وإن أحدا لم يصب", "قال الوزير … أحدا لم يصب", &["قال الوزير", "أحدا لم يصب"])]
#[case::in_another_order("One two three. Four five six.", "Four five six … One two three", &[])]
#[case::a_part_that_is_nowhere("One two three. Four five six.", "One two three … eight nine", &[])]
fn a_quotation_that_leaves_words_out_is_several(#[case] article: &str, #[case] exact: &str, #[case] parts: &[&str]) {
    let anchor = Searchable::new(article, 7).find(quote(exact), true);
    assert_eq!((anchor.state, anchor.range), (State::Missing, None));
    let words = |range: &std::ops::Range<u32>| -> String {
        article.chars().skip(range.start as usize - 7).take((range.end - range.start) as usize).collect()
    };
    assert_eq!(anchor.parts.iter().map(words).collect::<Vec<_>>(), parts);
}

#[test]
fn the_nearest_passage_of_a_long_paragraph_is_where_its_words_are() {
    let filler = "The river is long and wide, and the people of the town are glad of it. ".repeat(40);
    let article = format!("{filler}On Sunday a crane fell upon the new bridge. {filler}");
    let anchor = Searchable::new(&article, 0).find(quote("On Monday a crane fell upon the old bridge"), true);
    let from = anchor.nearest.expect("a passage") as usize;
    let words: String = article.chars().skip(from).take(24).collect();
    assert_eq!(words, "On Sunday a crane fell u");
    let arabic = format!(
        "{0} سقطت رافعة فوق الجسر الجديد يوم الأحد. {0}",
        "النهر طويل والناس في المدينة سعداء به كثيرا. ".repeat(40)
    );
    let anchor = Searchable::new(&arabic, 0).find(quote("سقطت رافعة كبيرة فوق الجسر القديم"), true);
    let words: String = arabic.chars().skip(anchor.nearest.expect("a passage") as usize).take(10).collect();
    assert_eq!(words, "سقطت رافعة");
}

#[test]
fn several_places_are_told() {
    let anchor = Searchable::new("one two\none two\none three", 100).find(quote("one"), true);
    let starts: Vec<u32> = anchor.parts.iter().map(|part| part.start).collect();
    assert_eq!((anchor.places, starts), (3, vec![100, 108, 116]));
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
