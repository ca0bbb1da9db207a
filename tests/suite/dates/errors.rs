//! What is said of a text that is no date.

use rstest::rstest;
use tarikh::i18n::{Catalog, Language};
use tarikh::timeline::Date;

#[rstest]
#[case("18/06/2024", "order", 0, &["2024-06-18"])]
#[case("05/06/2024", "order", 0, &["2024-06-05", "2024-05-06"])]
#[case("05.05.2024", "order", 0, &["2024-05-05"])]
#[case("06/2024", "order", 0, &["2024-06"])]
#[case("٢٠٢٤", "digits", 0, &["2024"])]
#[case("٢٠٢٤/٠٦/١٨", "digits", 0, &["2024-06-18"])]
#[case("۲۰۲۴-۰۶", "digits", 0, &["2024-06"])]
#[case("2024–06–18", "dash", 4, &["2024-06-18"])]
#[case("2024–2025", "dash", 4, &["2024/2025"])]
#[case("2024-06-\u{200f}18", "hidden", 8, &["2024-06-18"])]
#[case("\u{feff}2024", "hidden", 0, &["2024"])]
#[case("1948؟", "character", 4, &["1948?"])]
#[case("18/06/24", "short-year", 0, &[])]
#[case("2024-13", "month", 5, &[])]
#[case("2024-00", "month", 5, &[])]
#[case("2024-18-06", "month", 5, &["2024-06-18"])]
#[case("2024-06-31", "day-of-month", 8, &[])]
#[case("2024-06-00", "day", 8, &[])]
#[case("1900-02-29", "leap", 8, &[])]
#[case("2024-06-18/2024-06-31", "day-of-month", 19, &[])]
#[case("[2013-08-14,2013-08-32]", "day", 20, &[])]
#[case("2024-06-19/2024-06-18", "reversed", 11, &["2024-06-18/2024-06-19"])]
#[case("../..", "open", 0, &[])]
#[case("19", "century", 0, &["19XX"])]
#[case("198", "decade", 0, &["198X"])]
#[case("June 2024", "words", 0, &["2024-06"])]
#[case("18 Sept. 2024", "words", 0, &["2024-09-18"])]
#[case("١٨ حزيران ٢٠٢٤", "words", 0, &["2024-06-18"])]
#[case("كانون الثاني 2024", "words", 0, &["2024-01"])]
#[case("spring 2011", "words", 0, &["2011-21"])]
#[case("Q2 2019", "words", 0, &["2019-34"])]
#[case("circa 1948", "words", 0, &["1948~"])]
#[case("2024.0", "float", 0, &["2024"])]
#[case("2024.1", "float", 0, &["2024-01", "2024-10"])]
#[case("2024.5", "float", 0, &["2024-05"])]
#[case("2024.75", "float", 0, &[])]
#[case("2.024e3", "float", 0, &[])]
#[case("2024-06-18T24:00:00", "midnight", 11, &["2024-06-19T00:00:00"])]
#[case("2024-12-31T24:00:00Z", "midnight", 11, &["2025-01-01T00:00:00Z"])]
#[case("2024-06-18T18:08", "seconds", 11, &["2024-06-18T18:08:00"])]
#[case("2024-06-18 18:08", "space", 10, &["2024-06-18T18:08:00"])]
#[case("2024-06-18T18:08:00/2024-06-19", "clock-span", 10, &["2024-06-18/2024-06-19"])]
#[case("2024-06-18T25:00:00", "clock", 11, &[])]
#[case("20240618", "compact", 0, &["2024-06-18"])]
#[case("2024-6-8", "pad", 5, &["2024-06-08"])]
#[case("2024/06/18", "separator", 4, &["2024-06-18"])]
#[case("12024", "long-year", 0, &["Y12024"])]
#[case("Y2024", "y-year", 0, &["2024"])]
#[case("-43", "pad", 0, &["-0042", "-0043"])]
#[case("-004X", "bce-digits", 0, &["[-0049..-0040]", "[-0048..-0039]"])]
#[case("1718668800", "machine", 0, &["2024-06-18T00:00:00Z"])]
#[case("رمضان ١٤٤٥", "hijri", 0, &[])]
#[case("Easter 1916", "words", 0, &[])]
#[case("Q1 2024/25", "words", 0, &[])]
#[case("-0000", "year-zero", 0, &["0000"])]
#[case("[2013-08-14", "set", 11, &["[2013-08-14]"])]
#[case("{1960,1961}", "all-of", 0, &[])]
#[case("Y17E7", "exponent", 3, &["Y170000000"])]
#[case("1950S2", "significant", 4, &["1950~"])]
#[case("199x", "case", 3, &["199X"])]
#[case("[2013-08-14, 2013-08-15]", "space", 12, &["[2013-08-14,2013-08-15]"])]
#[case("2024-06..2024-10", "dots", 7, &["2024-06/2024-10"])]
#[case("2024-2025", "span", 4, &["2024/2025"])]
#[case("1/2/3/4", "slashes", 3, &[])]
#[case("1X90-02-29", "form", 8, &[])]
#[case("hello", "form", 0, &[])]
#[case("", "empty", 0, &[])]
fn a_text_that_is_no_date_is_refused_with_its_repair(
    #[case] text: &str,
    #[case] kind: &str,
    #[case] at: usize,
    #[case] repairs: &[&str],
) {
    let error = Date::parse(text).expect_err("no date");
    assert_eq!((error.kind, error.at), (kind, at));
    assert_eq!(error.repairs, repairs);
    let words = Catalog::new(Language::English);
    for id in [format!("date-{kind}"), format!("date-{kind}.help")] {
        assert!(words.knows(&id), "{id} has a text");
    }
    for said in [error.message(&words), error.help(&words)] {
        assert!(!said.is_empty() && !said.contains(['{', '\u{200f}', '\u{feff}']) || kind == "all-of", "{said}");
    }
    assert!(repairs.iter().all(|repair| error.help(&words).contains(repair)));
}

#[rstest]
#[case("14:30")]
#[case("late 2003")]
#[case("early 1990s")]
#[case("since 1914")]
#[case("منذ ١٩١٤")]
#[case("before 1900")]
#[case("2024/13")]
#[case("18/06/24")]
fn a_date_that_nobody_meant_is_called_an_example(#[case] text: &str) {
    let error = Date::parse(text).expect_err("no date");
    let help = error.help(&Catalog::new(Language::English));
    assert!(error.repairs.is_empty() && help.contains("for example"), "{text}: {help}");
}

#[test]
fn a_hidden_character_is_named_by_its_code_point() {
    let error = Date::parse("2024-06-\u{200f}18").expect_err("no date");
    let message = error.message(&Catalog::new(Language::English));
    assert!(message.contains("U+200F RIGHT-TO-LEFT MARK"), "{message}");
}

#[test]
fn a_hundred_thousand_digits_are_refused_in_a_short_message() {
    let words = Catalog::new(Language::English);
    for digit in ["1", "٢"] {
        let error = Date::parse(&digit.repeat(100_000)).expect_err("no date");
        let message = error.message(&words);
        assert_eq!(error.kind, "long");
        assert!(message.chars().count() < 100 && message.contains('…'), "{message}");
    }
}
