//! Words of many scripts and keyboards: what is typed finds what is written, and the very letters of it are highlighted.

use std::sync::Arc;

use rstest::rstest;
use tarikh::index::Index;
use tarikh::query::{Prose, Scope, Search};
use tarikh::timeline::{Date, Event, EventIx, Text, Timeline};

/// The parts of titles that are highlighted for a line, in the order of the titles that it finds, `…` for one without any.
fn found(line: &str, titles: &[&str]) -> Vec<String> {
    let event = |title: &&str| Event {
        title: Text::new(vec![("en".to_owned(), (*title).to_owned())]),
        date: Date::parse("1900").expect("a date"),
        ..Event::default()
    };
    let timeline = Timeline { events: titles.iter().map(event).collect(), ..Timeline::default() };
    let index = Arc::new(Index::new(&timeline));
    let mut search = Search::new(line, &Scope::of(&timeline));
    let events: Vec<EventIx> = search.run(&index).results().events.clone();
    let marked = |event: &EventIx| {
        let title = titles[event.index()];
        let part = |range: &std::ops::Range<u32>| {
            title.chars().skip(range.start as usize).take(range.len()).collect::<String>()
        };
        let parts: Vec<String> = search.highlights(&Prose::new(title)).iter().map(part).collect();
        if parts.is_empty() { "…".to_owned() } else { parts.join(" ") }
    };
    events.iter().map(marked).collect()
}

#[rstest]
#[case::stroke("lodz", &["Meeting in Łódź", "Lodz today", "Lodge"], &["Łódź", "Lodz"])]
#[case::typed_with_it("Łódź", &["Meeting in Łódź", "LODZ"], &["Łódź", "LODZ"])]
#[case::two_for_one("aero", &["Œuvre found at Ærøskøbing"], &["Ærø"])]
#[case::the_first_of_two("stras", &["Treaty of Straßburg", "STRASSBURG"], &["Straß", "STRAS"])]
#[case::after_two("burg", &["Treaty of Straßburg"], &["burg"])]
#[case::balkan("dorde", &["Đorđe of Đakovo"], &["Đorđe"])]
#[case::icelandic("thorgudrun", &["ÞórGuðrún"], &["ÞórGuðrún"])]
#[case::turkish("ISTANBUL diyarbakir", &["İstanbul, Diyarbakır"], &["İstanbul Diyarbakır"])]
#[case::letters_that_look_like_signs("hawaii", &["Hawaiʻi votes"], &["Hawaiʻi"])]
#[case::greek_at_the_end("ΟΔΥΣΣΕΑΣ", &["ο Οδυσσέας"], &["Οδυσσέας"])]
#[case::russian("еж елкин", &["Ёж и Ёлкин"], &["Ёж Ёлкин"])]
#[case::kazakh("казак", &["Қазақ хандығы"], &["Қазақ"])]
#[case::persian_keyboard("کیم جونگ", &["كيم جونغ أون", "كيم جونج أون"], &["كيم جونغ", "كيم جونج"])]
#[case::persian_in_its_own_letters("گرگان", &["شهر گرگان", "شهر كركان"], &["گرگان", "كركان"])]
#[case::arabic_keyboard("كركان", &["شهر گرگان"], &["گرگان"])]
#[case::urdu_keyboard("لاہور ڈاکٹر", &["لاهور دكتر", "ڈاکٹر لاہور کے"], &["لاهور دكتر", "ڈاکٹر لاہور"])]
#[case::urdu_at_the_end("پہلي", &["پہلے دن"], &["پہلے"])]
#[case::kurdish("ههولير", &["هەولێر"], &["هەولێر"])]
#[case::persian_digits("۱۲۳۴۵", &["12345", "١٢٣٤٥"], &["12345", "١٢٣٤٥"])]
fn letters_that_a_keyboard_lacks_are_found_by_those_it_has(
    #[case] line: &str,
    #[case] titles: &[&str],
    #[case] expected: &[&str],
) {
    assert_eq!(found(line, titles), expected);
}

#[rstest]
#[case("می‌خواهم")]
#[case("می خواهم")]
#[case("میخواهم")]
#[case("پیونگ‌یانگ می‌خواهم")]
fn what_persian_parts_without_a_blank_is_found_parted_and_joined(#[case] line: &str) {
    let titles = ["می‌خواهم پیونگ‌یانگ", "می خواهم پیونگ یانگ", "میخواهم پیونگیانگ", "خواهد پیونگ"];
    let mut typed = found(line, &titles);
    for found in &mut typed {
        found.retain(|c| !c.is_whitespace() && c != '\u{200c}');
    }
    assert_eq!(typed.len(), 3, "{typed:?}");
    assert!(typed.iter().all(|found| found.contains("میخواهم")), "{typed:?}");
}

#[test]
fn two_short_words_are_one_only_side_by_side() {
    assert_eq!(found("مازال", &["ما زال القتال", "زال ما كان"]), ["ما زال"]);
}

#[rstest]
#[case::a_word_anywhere("首相", &["日本の首相が北朝鮮を訪問", "首相が辞任", "首都の相"], &["首相", "首相"])]
#[case::three_signs("北朝鮮", &["日本の首相が北朝鮮を訪問", "北の朝鮮"], &["北朝鮮"])]
#[case::one_sign("韓", &["日韓首脳会談", "日米首脳会談"], &["韓"])]
#[case::quoted("\"首相が\"", &["日本の首相が北朝鮮を訪問", "首相は"], &["首相が"])]
#[case::two_words("朝鮮 首相", &["日本の首相が北朝鮮を訪問", "首相が辞任"], &["首相 朝鮮"])]
#[case::kana("ろしあ", &["在ロシア大使館", "ﾛｼｱ語"], &["ロシア", "ﾛｼｱ"])]
#[case::full_width("nato 2024", &["ＮＡＴＯ首脳会議２０２４年"], &["ＮＡＴＯ ２０２４"])]
#[case::latin_inside("kim", &["昨日Kim氏が訪問"], &["Kim"])]
#[case::latin_and_signs("Kim氏", &["昨日Kim氏が訪問", "Kim visits"], &["Kim氏"])]
#[case::thai("รัสเซีย", &["ประธานาธิบดีรัสเซียเยือนเกาหลีเหนือ", "ประธานาธิบดี"], &["รัสเซีย"])]
#[case::two_letters_of_thai("ลาว", &["ประเทศลาวและไทย"], &["ลาว"])]
#[case::lao("ລາວ", &["ປະເທດລາວ"], &["ລາວ"])]
#[case::khmer("ខ្មែរ", &["ប្រទេសខ្មែរ"], &["ខ្មែរ"])]
#[case::burmese("မြန်မာ", &["ယနေ့မြန်မာနိုင်ငံ"], &["မြန်မာ"])]
#[case::korean("북한", &["러시아와 북한의 조약", "남북한정상회담"], &["북한", "북한"])]
#[case::korean_half_typed("기", &["김정은"], &["김"])]
#[case::arabic_beside_signs("首相 كيم", &["وكيم 日本の首相"], &["كيم 首相"])]
fn a_word_is_found_where_no_blanks_part_words(#[case] line: &str, #[case] titles: &[&str], #[case] expected: &[&str]) {
    assert_eq!(found(line, titles), expected);
}

const NUMBERS: [&str; 8] = [
    "12,500 soldiers land",
    "12500 soldiers leave",
    "١٢٬٥٠٠ جندي",
    "12\u{202f}500 hommes, 12 personnes",
    "12.500 Mann",
    "12’500 in Bern",
    "12 500 on foot",
    "125,00 or 12,5 or 1.500 or 12 men and 500",
];

#[rstest]
#[case("12500")]
#[case("12,500")]
#[case("12.500")]
#[case("12'500")]
#[case("١٢٬٥٠٠")]
#[case("۱۲۵۰۰")]
#[case("\"12,500\"")]
#[case("'12500")]
fn a_number_is_found_however_its_digits_are_grouped(#[case] line: &str) {
    let expected = ["12,500", "12500", "١٢٬٥٠٠", "12\u{202f}500", "12.500", "12’500", "12 500"];
    let plain = if line.starts_with('\'') { 6 } else { 7 };
    assert_eq!(found(line, &NUMBERS), expected[..plain]);
}

#[rstest]
#[case("12 500", 8)]
#[case("\"12 500\"", 7)]
#[case("1500", 1)]
#[case("12 men", 1)]
fn a_number_typed_with_a_blank_is_one_number_and_its_parts(#[case] line: &str, #[case] count: usize) {
    assert_eq!(found(line, &NUMBERS).len(), count, "{:?}", found(line, &NUMBERS));
}

#[test]
fn a_decimal_and_a_year_are_no_grouped_numbers() {
    let titles = ["Magnitude 1.5", "15 hurt", "In 2024 and 2,024 more", "At 10:30 on 18.06"];
    assert_eq!(found("1.5", &titles), ["1 5"]);
    assert_eq!(found("1806", &titles), Vec::<String>::new());
    assert_eq!(found("18.06", &titles), ["18 06"]);
}

#[rstest]
#[case::an_emoji("🚀", &["Launch 🚀 of the year", "🚀🚀 again", "Launch"], &["🚀", "🚀🚀"])]
#[case::beside_letters("launch", &["🚀launch"], &["launch"])]
#[case::with_its_selector("❤️", &["I ❤ Pyongyang", "I ❤️ Moscow"], &["❤", "❤️"])]
#[case::without_its_selector("❤", &["I ❤️ Moscow", "♥"], &["❤️"])]
#[case::a_flag("🇷🇺", &["🇺🇸🇷🇺 summit", "🇺🇸 visit", "🇰🇷🇺🇸"], &["🇷🇺"])]
#[case::a_flag_and_a_word("🇰🇵 قمة", &["قمة 🇷🇺🇰🇵", "قمة"], &["قمة 🇰🇵"])]
#[case::any_tone_of_skin("👍", &["👍🏽 from all", "👎"], &["👍🏽"])]
#[case::a_family("👨‍👩‍👧", &["Families 👨‍👩‍👧 meet", "👨 alone"], &["👨‍👩‍👧"])]
#[case::not("-🚀", &["Launch 🚀", "no launch"], &["…"])]
fn emoji_are_letters_like_others(#[case] line: &str, #[case] titles: &[&str], #[case] expected: &[&str]) {
    assert_eq!(found(line, titles), expected);
}
