//! A repair means the time that was typed, or is not offered.

use proptest::prelude::{prop_assert, proptest};
use rstest::rstest;
use tarikh::i18n::{Catalog, Language};
use tarikh::query::{Query, Scope};
use tarikh::timeline::date::{Named, Range, Year};
use tarikh::timeline::{Date, Event, Timeline};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const LEVANT: [&str; 12] = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

fn repairs(text: &str) -> Vec<String> {
    Date::parse(text).expect_err("no date").repairs
}

#[rstest]
#[case("2024-06-18/19", &["2024-06-18/2024-06-19"])]
#[case("2024-06-30/07-02", &["2024-06-30/2024-07-02"])]
#[case("2024-06/07", &["2024-06/2024-07"])]
#[case("2024-06-18..19", &["2024-06-18/2024-06-19"])]
#[case("2024-21/22", &["2024-21/2024-22"])]
#[case("June 2024/25", &[])]
#[case("June 2024-25", &[])]
#[case("June–July 2024/25", &[])]
#[case("يونيو 2024/25", &[])]
#[case("Q1 2024/25", &[])]
#[case("25 June 2024", &["2024-06-25"])]
#[case("2024 June 25", &["2024-06-25"])]
#[case("2024-06-18~/19", &["2024-06-18~/2024-06-19"])]
#[case("2024-06-18/17", &[])]
#[case("1948-49", &["1948/1949"])]
#[case("1948–49", &["1948/1949"])]
#[case("1948/49", &["1948/1949"])]
#[case("1999-00", &[])]
#[case("2011/12", &["2011-12", "2011/2012"])]
#[case("2024/06", &["2024-06"])]
#[case("2024/13", &[])]
#[case("33", &["0033"])]
#[case("79", &["0079"])]
#[case("14", &["0014", "14XX"])]
#[case("476", &["0476"])]
#[case("185", &["0185", "185X"])]
#[case("2024/33", &["2024/2033"])]
#[case("44 BC", &["-0043"])]
#[case("about 399 BC", &["-0398~"])]
#[case("19th century", &["18XX"])]
#[case("القرن التاسع عشر", &["18XX"])]
#[case("18 و19 يونيو 2024", &["2024-06-18/2024-06-19"])]
#[case("June 2024?", &["2024-06?"])]
#[case("about June 2024", &["2024-06~"])]
#[case("late 2022", &[])]
#[case("before 2019", &[])]
#[case("c. 383", &["0383~"])]
#[case("حوالي 383", &["0383~"])]
#[case("1st c. AD", &["[0001..0100]"])]
#[case("القرن الخامس قبل الميلاد", &["[-0499..-0400]"])]
#[case("44 ق.م.", &["-0043"])]
#[case("44 b.c.", &["-0043"])]
#[case("12,000 BCE", &["Y-11999"])]
#[case("12 000 BC", &["Y-11999"])]
#[case("c. 12\u{a0}000 BC", &[])]
#[case("٣ ٢٠٠ ق.م", &["-3199"])]
#[case("Jun-24", &[])]
#[case("24–June 2024", &["2024-06-24"])]
#[case("يونيو-24", &[])]
#[case("2 Feb 1732/3", &[])]
#[case("٢ شباط ١٧٣٢/٣", &[])]
#[case("1999/00", &["1999/2000"])]
#[case("1899/00?", &["1899?/1900?"])]
#[case("1998/00", &[])]
#[case("1666/7", &["1666-07", "1666/1667"])]
#[case("1700/1", &["1700-01", "1700/1701"])]
#[case("1666/9", &["1666-09"])]
#[case("1900s–1910s", &["190X/191X"])]
#[case("1890s to 1900s", &["189X/190X"])]
#[case("1800s–1900s", &["18XX/19XX"])]
#[case("A.D. 476", &["0476"])]
#[case("a.d. 79", &["0079"])]
#[case("1890 (?)", &["1890?"])]
#[case("June 1890(?)", &["1890-06?"])]
#[case("حزيران ١٨٩٠ (؟)", &["1890-06?"])]
#[case("late 2003", &[])]
#[case("منذ ١٩١٤", &[])]
#[case("27 BC – AD 14", &["-0026/0014"])]
#[case("-44", &["-0043", "-0044"])]
#[case("-100/-50", &["-0099/-0049", "-0100/-0050"])]
#[case("-1XX", &["[-0199..-0100]", "[-0198..-0099]"])]
#[case("286/296", &["0286/0296"])]
#[case("98/102", &["0098/0102"])]
#[case("18/19", &[])]
#[case("000", &[])]
#[case("2024–25", &["2024/2025"])]
#[case("2024 25", &[])]
#[case("25/2024", &[])]
#[case("2024.25", &[])]
#[case("between 47 and 50", &["[0047..0050]"])]
#[case("بين عامي 47 و50", &["[0047..0050]"])]
#[case("from 1947 to 1950", &["1947/1950"])]
#[case("from 3 to 5", &[])]
#[case("from 18 to 20 June 2024", &["2024-06-18/2024-06-20"])]
#[case("من 18 إلى 20 يونيو 2024", &["2024-06-18/2024-06-20"])]
#[case("18 June 2024 to 2 July 2024", &["2024-06-18/2024-07-02"])]
#[case("4 or 5 March 2019", &["[2019-03-04,2019-03-05]"])]
#[case("March or April 2019", &["[2019-03,2019-04]"])]
#[case("4 أو 5 مارس 2019", &["[2019-03-04,2019-03-05]"])]
#[case("18/19 June 2024", &["2024-06-18/2024-06-19", "[2024-06-18,2024-06-19]"])]
#[case("1984–present", &["1984/.."])]
#[case("summer–autumn 2003", &["2003-22/2003-23"])]
#[case("صيف وخريف 2003", &["2003-22/2003-23"])]
#[case("winter 1948–49", &["1948-24"])]
#[case("Tuesday 18 June 2024", &["2024-06-18"])]
#[case("Monday 18 June 2024", &[])]
#[case("الثلاثاء 18 يونيو 2024", &["2024-06-18"])]
#[case("24 August 79", &[])]
#[case("Ramadan 1445", &[])]
#[case("12 رمضان 1445", &[])]
#[case("1445 هـ", &[])]
#[case("1718668800000", &["2024-06-18T00:00:00Z"])]
#[case("1718668800.5", &["2024-06-18T00:00:00Z"])]
#[case("170000002", &["1975-05-22T14:13:22Z", "Y170000002"])]
#[case("2024-W25", &["2024-06-17/2024-06-23", "[2024-06-17..2024-06-23]"])]
#[case("2024-W25-2", &["2024-06-18"])]
#[case("2024-170", &["2024-06-18"])]
#[case("2024-06-18T10:00:00.5+0300", &["2024-06-18T10:00:00+03:00"])]
#[case("2024-06-18 10:00 +0300", &["2024-06-18T10:00:00+03:00"])]
#[case("20240618T100000Z", &["2024-06-18T10:00:00Z"])]
#[case("Tue, 18 Jun 2024 10:00:00 GMT", &["2024-06-18T10:00:00Z"])]
#[case("2024-06-18T10", &[])]
#[case("the day before yesterday", &[])]
#[case("a week last Tuesday", &[])]
fn a_repair_is_what_was_typed(#[case] text: &str, #[case] wanted: &[&str]) {
    assert_eq!(repairs(text), wanted);
}

#[rstest]
#[case("date:79", "0079")]
#[case("date:2024-06-18..19", "2024-06-18..2024-06-19")]
#[case("date:2024-06..07", "2024-06..2024-07")]
#[case("date:1914..18", "1914..1918")]
#[case("date:2024-06-18/19", "2024-06-18/2024-06-19")]
fn a_filter_offers_the_same(#[case] line: &str, #[case] wanted: &str) {
    let timeline = Timeline {
        events: vec![Event { date: Date::parse("2024").expect("a date"), ..Event::default() }],
        ..Timeline::default()
    };
    let query = Query::parse(line, &Scope::of(&timeline));
    let offered: Vec<Option<&str>> = query.faults().iter().map(|fault| fault.suggestion.as_deref()).collect();
    assert_eq!(offered, [Some(wanted)]);
    assert!(Catalog::new(Language::English).knows(&query.faults()[0].message));
}

#[test]
fn a_mark_typed_behind_words_stays() {
    assert_eq!(Named::read("حزيران 2024؟").and_then(|named| named.written()).as_deref(), Some("2024-06?"));
}

proptest! {
    #[test]
    fn whatever_is_offered_is_a_time_that_was_meant(
        year in 1_i64..2200, month in 1_usize..=12, day in 1_u32..=28, later in 0_u32..=12, years in 1_i64..99,
    ) {
        let last = (day + later).min(28);
        let (english, arabic) = (ENGLISH[month - 1], LEVANT[month - 1]);
        let iso = |day: u32| format!("{year:04}-{month:02}-{day:02}");
        let (one, span, whole) = (iso(day), format!("{}/{}", iso(day), iso(last)), format!("{year:04}-{month:02}"));
        let either = [one.clone(), format!("{year:04}-{day:02}-{month:02}")];
        let short = (year + years) % 100;
        // `1999/00` is the next year.
        let century = year - year % 100 + if short == 0 && years == 1 { 100 } else { 0 };
        let later_year = format!("{year:04}/{:04}", century + short);
        let typed = [
            (format!("{day}/{month}/{year:04}"), &either[..]),
            (format!("{month:02}.{day:02}.{year:04}"), &either),
            (format!("{year:04}/{month}/{day}"), &either[..1]),
            (format!("{year:04} {month:02} {day:02}"), &either[..1]),
            (format!("{year:04}{month:02}{day:02}"), &either[..1]),
            (format!("{day} {english} {year:04}"), &either[..1]),
            (format!("{english} {day}, {year:04}"), &either[..1]),
            (format!("{day} {arabic} {year:04}"), &either[..1]),
            (format!("{day}-{last} {english} {year:04}"), std::slice::from_ref(&span)),
            (format!("{}/{last}", iso(day)), std::slice::from_ref(&span)),
            (format!("{}–{last}", iso(day)), std::slice::from_ref(&span)),
            (format!("{}..{last:02}", iso(day)), std::slice::from_ref(&span)),
            (format!("{}/{month:02}-{last:02}", iso(day)), std::slice::from_ref(&span)),
            (format!("{english} {year:04}"), std::slice::from_ref(&whole)),
            (format!("{month}/{year:04}"), std::slice::from_ref(&whole)),
            (format!("{year:04}-{:04}", year + years), &[format!("{year:04}/{:04}", year + years)]),
            (format!("{year:04}/{short:02}"), &[later_year.clone(), format!("{year:04}-{short:02}")]),
            (format!("{year:04}–{short:02}"), &[later_year, format!("{year:04}-{short:02}")]),
            (format!("{year:04} {short:02}"), &[format!("{year:04}-{short:02}")]),
            (format!("between {year} and {}", year + years), &[format!("[{year:04}..{:04}]", year + years)]),
            (format!("بين عامي {year} و{}", year + years), &[format!("[{year:04}..{:04}]", year + years)]),
            (format!("{year}/{}", year + years), &[format!("{year:04}/{:04}", year + years)]),
            (format!("{day} or {last} {english} {year:04}"), &[format!("[{},{}]", iso(day), iso(last))]),
            (format!("c. {year}"), &[format!("{year:04}~")]),
            (format!("{year} BC"), &[Year(1 - year).to_string()]),
            (format!("{year} ق.م"), &[Year(1 - year).to_string()]),
            (format!("-{year}"), &[Year(1 - year).to_string(), Year(-year).to_string()]),
            (format!("-{year}/{}", year + years), &[
                format!("{}/{:04}", Year(1 - year), year + years), format!("{}/{:04}", Year(-year), year + years),
            ]),
        ];
        let days = |text: &str| Date::parse(text).ok().map(|date| Range::of(&date));
        for (text, meant) in &typed {
            for repair in Date::parse(text).err().into_iter().flat_map(|error| error.repairs) {
                prop_assert!(meant.iter().any(|one| days(one) == days(&repair)), "{text} is no {repair}");
            }
        }
    }
}
