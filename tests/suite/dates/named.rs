//! Dates as people type them in words.

use rstest::rstest;
use tarikh::timeline::date::Named;

#[rstest]
#[case("June 2024", Some("2024-06"))]
#[case("2024-june", Some("2024-06"))]
#[case("18-sept-2024", Some("2024-09-18"))]
#[case("June 18th, 2024", Some("2024-06-18"))]
#[case("٨ حزيران ٢٠٢٤", Some("2024-06-08"))]
#[case("يونيو/حزيران 2024", Some("2024-06"))]
#[case("أكتوبر-2024", Some("2024-10"))]
#[case("تشرين-الأول-2024", Some("2024-10"))]
#[case("كانون ثاني 2024", Some("2024-01"))]
#[case("آب من عام 2024", Some("2024-08"))]
#[case("الصيف-2024", Some("2024-22"))]
#[case("شتاء 2024", Some("2024-24"))]
#[case("2024q3", Some("2024-35"))]
#[case("q3-2024", Some("2024-35"))]
#[case("الربع الثالث 2024", Some("2024-35"))]
#[case("third quarter of 2024", Some("2024-35"))]
#[case("2024-h2", Some("2024-41"))]
#[case("النصف الأول 2024", Some("2024-40"))]
#[case("the 1990s", Some("199X"))]
#[case("circa 1948", Some("1948~"))]
#[case("june", None)]
fn words_are_written_as_edtf(#[case] text: &str, #[case] written: Option<&str>) {
    assert_eq!(Named::read(text).expect("a date in words").written().as_deref(), written);
}

#[rstest]
#[case("2024-06")]
#[case("2024")]
#[case("")]
#[case("ju")]
#[case("june july")]
#[case("ربيع الأول 1446")]
#[case("q5-2024")]
#[case("2024 containers")]
#[case("الحزيران")]
fn other_words_are_no_date(#[case] text: &str) {
    assert_eq!(Named::read(text), None);
}

#[test]
fn a_year_is_lent_where_there_is_none() {
    let written = |text: &str, year| {
        let date = Named::read(text).expect("a date in words").in_year(year)?;
        Some(date.written().to_owned())
    };
    assert_eq!(written("june", 2024).as_deref(), Some("2024-06"));
    assert_eq!(written("june-2019", 2024).as_deref(), Some("2019-06"));
    assert_eq!(written("29-feb", 2023), None);
    assert_eq!(written("june", -43).as_deref(), Some("-0043-06"));
    assert_eq!(written("june", -12000), None, "EDTF has no months of such years");
}

#[rstest]
#[case("ju", true)]
#[case("2024-q", true)]
#[case("حزير", true)]
#[case("2024-تشرين", true)]
#[case("jux", false)]
#[case("2024-", false)]
#[case("2024-1", false)]
fn a_name_may_be_begun(#[case] text: &str, #[case] begun: bool) {
    assert_eq!(Named::is_begun(text), begun);
}
