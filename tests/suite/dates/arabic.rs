//! Dates, gaps and numbers as readers of Arabic have them: the six forms, the months of each country, both sets of digits.

use rstest::rstest;
use tarikh::i18n::{Arg, Catalog, Language, Months, Region};
use tarikh::text::digits::Digits;
use tarikh::timeline::date::{FirmDays, Gap, apart, short_columns};
use unicode_width::UnicodeWidthStr;

use super::date;

pub(super) fn words(months: Months, digits: Digits) -> Catalog {
    let mut words = Catalog::new(Language::Arabic);
    words.write_as_in(Region { months, digits });
    words
}

#[rstest]
#[case("2024-06-18", "18 يونيو 2024", "18 يونيو", "18 يونيو 2024")]
#[case("2024-06-18/2024-06-19", "18–19 يونيو 2024", "18–19 يونيو", "من 18 إلى 19 يونيو 2024")]
#[case("2024-10~", "~ أكتوبر 2024", "~ أكتوبر", "نحو أكتوبر 2024")]
#[case("2023-09?/", "سبتمبر 2023؟ إلى ؟", "سبتمبر؟ إلى ؟", "من سبتمبر 2023 (ربما)، والنهاية مجهولة")]
#[case("1984?/2004~", "1984؟–2004~", "1984؟–2004~", "من 1984 (ربما) إلى نحو 2004")]
#[case(
    "[2024-10-01..2025-01-20]",
    "أكتوبر 2024–يناير 2025؟",
    "2024–2025؟",
    "وقت ما، من 1 أكتوبر 2024 إلى 20 يناير 2025"
)]
#[case("2024-40", "يناير–يونيو 2024", "يناير–يونيو", "النصف الأول من 2024")]
#[case("-0043-03-15", "15 مارس 44 ق.م", "15 مارس", "15 مارس 44 ق.م")]
#[case("Y-12000", "12,001 ق.م", "12,001 ق.م", "12,001 ق.م")]
fn a_date_reads_in_arabic(#[case] written: &str, #[case] short: &str, #[case] narrow: &str, #[case] long: &str) {
    let (words, date) = (words(Months::Egypt, Digits::Ascii), date(written));
    assert_eq!(
        (date.short(&words), date.narrow(true, &words), date.long(&words)),
        (short.into(), narrow.into(), long.into())
    );
    assert!(date.short(&words).width() <= usize::from(short_columns(&words)));
}

/// In one row there is room for one name only.
#[rstest]
#[case(Months::Egypt, "18 يونيو 2024", "18 يونيو 2024", "يناير–يونيو 2024")]
#[case(Months::Levant, "18 حزيران 2024", "18 حزيران 2024", "كانون الثاني–حزيران 2024")]
#[case(Months::Maghreb, "18 جوان 2024", "18 جوان 2024", "جانفي–جوان 2024")]
#[case(Months::Morocco, "18 يونيو 2024", "18 يونيو 2024", "يناير–يونيو 2024")]
#[case(Months::Both, "18 يونيو 2024", "18 يونيو/حزيران 2024", "يناير–يونيو 2024")]
fn months_are_those_of_a_country(#[case] months: Months, #[case] short: &str, #[case] long: &str, #[case] half: &str) {
    let words = words(months, Digits::Ascii);
    let (day, half_year) = (date("2024-06-18"), date("2024-40"));
    assert_eq!(
        (day.short(&words).as_str(), day.long(&words).as_str(), half_year.short(&words).as_str()),
        (short, long, half)
    );
}

#[rstest]
#[case(Months::Levant, "نيسان", "آب", "كانون الأول")]
#[case(Months::Maghreb, "أفريل", "أوت", "ديسمبر")]
#[case(Months::Morocco, "أبريل", "غشت", "دجنبر")]
fn each_month_has_its_name_in_each_family(
    #[case] months: Months,
    #[case] april: &str,
    #[case] august: &str,
    #[case] december: &str,
) {
    let words = words(months, Digits::Ascii);
    assert_eq!([4, 8, 12].map(|month| words.month(month, true).into_owned()), [april, august, december]);
}

#[test]
fn numbers_and_dates_of_the_program_are_written_in_the_digits_of_the_reader() {
    let words = words(Months::Levant, Digits::Arabic);
    assert_eq!(date("2024-06-18/2024-06-19").long(&words), "من ١٨ إلى ١٩ حزيران ٢٠٢٤");
    assert_eq!((words.number("4.5"), words.number(12_000)), ("٤٫٥".to_owned(), "١٢٠٠٠".to_owned()));
    assert_eq!(date("Y-12000").long(&words), "١٢٬٠٠١ ق.م");
    assert_eq!(date("2020-08-04T18:08:00").long(&words), "٤ آب ٢٠٢٠، الساعة ١٨:٠٨");
    assert_eq!(words.with("heading-count", &[("events", Arg::from(29_usize))]), "٢٩ حدثًا");
    // What was typed or stands in the data keeps its own.
    assert_eq!(words.with("date-month", &[("found", Arg::from("13"))]), "لا يوجد شهر رقمه 13");
}

#[test]
fn english_has_one_way_to_write_them() {
    let mut words = Catalog::new(Language::English);
    words.write_as_in(Region { months: Months::Levant, digits: Digits::Arabic });
    assert_eq!((date("2024-06-18").long(&words).as_str(), words.number(12).as_str()), ("18 June 2024", "12"));
    assert_eq!(date("2024-06-18").long(&words.translated(Language::Arabic)), "١٨ حزيران ٢٠٢٤", "with F2");
}

/// CLDR: one, two, few (3 to 10), many (11 to 99), other (100 to 102); the dual stands in the genitive after a preposition.
#[rstest]
#[case("2024-01-02", "بعد يوم")]
#[case("2024-01-03", "بعد يومين")]
#[case("2024-01-04", "بعد 3 أيام")]
#[case("2024-01-11", "بعد 10 أيام")]
#[case("2024-01-12", "بعد 11 يومًا")]
#[case("2024-04-09", "بعد 99 يومًا")]
#[case("2024-04-10", "بعد 100 يوم")]
#[case("2024-04-12", "بعد 102 يوم")]
#[case("2024-04-13", "بعد 103 أيام")]
#[case("2024-04-21", "بعد 111 يومًا")]
#[case("2023-12-30", "قبل يومين من ذلك")]
fn days_between_dates_take_the_form_of_their_number(#[case] other: &str, #[case] said: &str) {
    let words = words(Months::Egypt, Digits::Ascii);
    assert_eq!(apart(&date("2024-01-01"), &date(other), &words).as_deref(), Some(said));
}

#[rstest]
#[case("2024-03-01", "بعد 9 أسابيع")]
#[case("2024-04-05", "بعد 3 أشهر")]
#[case("2024-06-01", "بعد 5 أشهر")]
#[case("2026-01-01", "بعد سنتين")]
#[case("2035-01-01", "بعد 11 سنة")]
fn a_gap_takes_the_form_of_its_number(#[case] end: &str, #[case] said: &str) {
    let words = words(Months::Egypt, Digits::Ascii);
    let days = |written| FirmDays::of(&date(written)).expect("a firm date");
    let gap = Gap::between(days("2024-01-01"), days(end), 0).map(|gap| gap.later(&words));
    assert_eq!(gap.as_deref(), Some(said));
}

/// The sign stays before its number, whatever letter follows.
#[test]
fn the_mark_of_a_gap_is_one_thing() {
    let words = words(Months::Egypt, Digits::Ascii);
    let days = |written| FirmDays::of(&date(written)).expect("a firm date");
    let gap = Gap::between(days("1961-01-01"), days("1991-01-01"), 0).expect("a gap");
    assert_eq!(gap.mark(false, &words), "\u{2066}+30\u{2069} س");
    assert_eq!(gap.mark(true, &words), "\u{2066}−30\u{2069} س");
}
