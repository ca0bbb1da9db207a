//! Dates and the gaps between them as people read them.

use proptest::prelude::{Just, Strategy, prop_assert, prop_oneof, proptest};
use rstest::rstest;
use tarikh::i18n::{Catalog, Language, Months};
use tarikh::text::digits::Digits;
use tarikh::timeline::Date;
use tarikh::timeline::date::{FirmDays, Gap, Year, apart, days_apart, median_gap, short_columns};
use unicode_width::UnicodeWidthStr;

use super::date;

#[rstest]
#[case("2024-06-18", "18 Jun 2024", "18 Jun", "18 June 2024")]
#[case("2024-06", "Jun 2024", "Jun", "June 2024")]
#[case("2024", "2024", "2024", "2024")]
#[case("2020-08-04T18:08:00+03:00", "4 Aug 2020", "4 Aug", "4 August 2020, 18:08 UTC+03:00")]
#[case("2020-08-04T18:08:05Z", "4 Aug 2020", "4 Aug", "4 August 2020, 18:08:05 UTC")]
#[case("2020-08-04T18:08:00", "4 Aug 2020", "4 Aug", "4 August 2020, 18:08")]
#[case("2024-06-18/2024-06-19", "18–19 Jun 2024", "18–19 Jun", "18 to 19 June 2024")]
#[case("2024-06-28/2024-07-03", "28 Jun–3 Jul 2024", "28 Jun–3 Jul", "28 June to 3 July 2024")]
#[case("2023-12-30/2024-01-02", "Dec 2023–Jan 2024", "Dec 2023–Jan 2024", "from 30 December 2023 to 2 January 2024")]
#[case("2011-01/2011-02-11", "Jan–11 Feb 2011", "Jan–11 Feb", "January to 11 February 2011")]
#[case("1948~", "~ 1948", "~ 1948", "about 1948")]
#[case("1948?", "1948 ?", "1948 ?", "perhaps 1948")]
#[case("1948%", "~ 1948?", "~ 1948?", "perhaps about 1948")]
#[case("2024-07~", "~ Jul 2024", "~ Jul", "about July 2024")]
#[case("2024-06-18%", "~ 18 Jun 2024?", "~ 18 Jun?", "perhaps about 18 June 2024")]
#[case("2024-06-18~/2024-06-19", "18~–19 Jun 2024", "18~–19 Jun", "from about 18 June 2024 to 19 June 2024")]
#[case("2013-08-XX", "in Aug 2013", "in Aug", "some day in August 2013")]
#[case("2013-XX", "in 2013", "in 2013", "some month in 2013")]
#[case("2013-XX-XX", "in 2013", "in 2013", "some day in 2013")]
#[case("2024-06-1X", "in Jun 2024", "in Jun", "some day, 10 to 19 June 2024")]
#[case("2024-1X", "in 2024", "in 2024", "some month, October to December 2024")]
#[case("199X", "1990s", "1990s", "the 1990s")]
#[case("199X~", "~ 1990s", "~ 1990s", "about the 1990s")]
#[case("19XX", "1900–1999", "1900–1999", "some year from 1900 to 1999")]
#[case("200X-06", "Jun 2000s", "Jun", "June in the 2000s")]
#[case("XXXX", "some year", "some year", "some year")]
#[case("2011-21", "spring 2011", "spring", "spring 2011")]
#[case("2019-34", "Q2 2019", "Q2", "second quarter of 2019")]
#[case("1967/..", "since 1967", "since 1967", "since 1967")]
#[case("../1967", "until 1967", "until 1967", "until 1967")]
#[case("1967/", "1967 to ?", "1967 to ?", "from 1967, end not known")]
#[case("/1967", "? to 1967", "? to 1967", "until 1967, start not known")]
#[case("2022-02-24/", "24 Feb 2022 to ?", "24 Feb to ?", "from 24 February 2022, end not known")]
#[case("2023-09?/", "Sep 2023? to ?", "Sep? to ?", "from perhaps September 2023, end not known")]
#[case("/2022-12-24~", "? to 24 Dec 2022~", "? to 24 Dec~", "until about 24 December 2022, start not known")]
#[case("2011-01-25/..", "since 25 Jan 2011", "since 25 Jan", "since 25 January 2011")]
#[case("-0043", "44 BCE", "44 BCE", "44 BCE")]
#[case("0000", "1 BCE", "1 BCE", "1 BCE")]
#[case("0476-09-04", "4 Sep 476 CE", "4 Sep", "4 September 476 CE")]
#[case("-0043-03-15", "15 Mar 44 BCE", "15 Mar", "15 March 44 BCE")]
#[case("Y-10000", "10,001 BCE", "10,001 BCE", "10,001 BCE")]
#[case("Y-170000002", "170,000,003 BCE", "170,000,003 BCE", "170,000,003 BCE")]
#[case("Y100000", "100,000 CE", "100,000 CE", "100,000 CE")]
#[case(
    "Y-4540000000/Y-3800000000",
    "≈4.5 bn–≈3.8 bn BCE",
    "≈5 bn–≈4 bn BCE",
    "from 4,540,000,001 to 3,800,000,001 BCE"
)]
#[case("Y-1000000/Y-900000", "1000001–900001 BCE", "≈1 M–≈900k BCE", "from 1,000,001 to 900,001 BCE")]
#[case("Y-1450000/Y12000", "≈1.5 M BCE–12k CE", "≈1.5 M BCE–12k CE", "from 1,450,001 BCE to 12,000 CE")]
#[case("Y-1199999/Y-999999", "1200000–1000000 BCE", "1.2 M–1 M BCE", "from 1,200,000 to 1,000,000 BCE")]
#[case("Y-170000002/Y-169990000", "≈170 M BCE", "≈170 M BCE", "from 170,000,003 to 169,990,001 BCE")]
#[case("-0500/-0323", "501–324 BCE", "501–324 BCE", "from 501 to 324 BCE")]
#[case("0602/0629", "602–629 CE", "602–629 CE", "from 602 to 629 CE")]
#[case("0790/1050", "790–1050 CE", "790–1050 CE", "from 790 to 1050 CE")]
#[case("-0026/0014", "27 BCE–14 CE", "27 BCE–14 CE", "from 27 BCE to 14 CE")]
#[case("-0043-03/-0042-05", "Mar 44–May 43 BCE", "Mar 44–May 43 BCE", "from March 44 to May 43 BCE")]
#[case("2003-22/2003-23", "summer–autumn 2003", "summer–autumn", "summer to autumn 2003")]
#[case("2019-33/2019-34", "Q1–Q2 2019", "Q1–Q2", "Q1 to Q2 2019")]
#[case("2008-12/2009-01", "Dec 2008–Jan 2009", "Dec 2008–Jan 2009", "from December 2008 to January 2009")]
#[case("1984?/2004~", "1984?–2004~", "1984?–2004~", "from perhaps 1984 to about 2004")]
#[case("1984/2004%", "1984–2004~?", "1984–2004~?", "from 1984 to perhaps about 2004")]
#[case("1984-06~/2004-07?", "Jun 1984~–Jul 2004?", "Jun 1984~–Jul 2004?", "from about June 1984 to perhaps July 2004")]
#[case("2024-06~/2024-07?", "Jun~–Jul? 2024", "Jun~–Jul?", "from about June 2024 to perhaps July 2024")]
#[case("2013-08-~14", "~ 14 Aug 2013", "~ 14 Aug", "14 August 2013 (day approximate)")]
#[case("2013?-08-14", "14 Aug 2013 ?", "14 Aug ?", "14 August 2013 (year uncertain)")]
#[case("[2013-08-14,2013-08-15]", "14 or 15 Aug 2013", "14 or 15 Aug", "14 or 15 August 2013")]
#[case("[2019-03-04,2019-03-05]", "4 or 5 Mar 2019", "4 or 5 Mar", "4 or 5 March 2019")]
#[case("[2019-03-04,2019-03-05,2019-03-06]", "4, 5 or 6 Mar 2019", "4, 5 or 6 Mar", "4, 5 or 6 March 2019")]
#[case("[2019-03-31,2019-04-01]", "Mar or Apr 2019", "31 Mar or 1 Apr", "31 March or 1 April 2019")]
#[case("[1984,1985]", "1984 or 1985", "1984 or 1985", "1984 or 1985")]
#[case("[-0043,-0042]", "44 or 43 BCE", "44 or 43 BCE", "44 or 43 BCE")]
#[case("[2019-03-04?,2019-03-05]", "4? or 5 Mar 2019", "4? or 5 Mar", "perhaps 4 March 2019 or 5 March 2019")]
#[case("[..1760-12-03]", "by 3 Dec 1760", "by 3 Dec", "3 December 1760 or earlier")]
#[case("[2013-08-14..2013-08-20]", "14–20 Aug 2013 ?", "14–20 Aug ?", "some time, 14 to 20 August 2013")]
#[case("[1667,1760-12]", "1667 or Dec 1760", "1667 or Dec 1760", "1667 or December 1760")]
fn a_date_reads_at_its_own_precision(
    #[case] written: &str,
    #[case] short: &str,
    #[case] narrow: &str,
    #[case] long: &str,
) {
    let words = Catalog::new(Language::English);
    let date = date(written);
    assert_eq!(
        (date.short(&words), date.narrow(true, &words), date.long(&words)),
        (short.into(), narrow.into(), long.into())
    );
    assert!(short.chars().count() <= usize::from(short_columns(&words)), "{short} is too wide");
}

fn gap(before: &str, after: &str, median: i64) -> Option<Gap> {
    Gap::between(FirmDays::of(&date(before))?, FirmDays::of(&date(after))?, median)
}

#[rstest]
#[case("2024-04-14", "2024-06-02", 10, Some("7 weeks later"))]
#[case("2024-04-14", "2024-05-26", 10, Some("6 weeks later"))]
#[case("2024-04-14", "2024-05-25", 10, None)]
#[case("2024-04-14", "2024-06-02", 17, None)]
#[case("2024-07", "2024-09-30", 10, Some("about 2 months later"))]
#[case("2024-06-02", "2024-09", 10, Some("about 3 months later"))]
#[case("2024", "2024-12-30", 0, None)]
#[case("2024", "2025", 0, None)]
#[case("2024-07~", "2024-12-03", 10, None)]
#[case("2024-07-01?", "2024-12-03", 10, None)]
#[case("2024-07-01", "[2024-12-03..2024-12-09]", 10, None)]
#[case("2024-07-01/", "2024-12-03", 10, None)]
#[case("2024-07-01/..", "2024-12-03", 10, None)]
#[case("2024-07-01", "../2024-12-03", 10, None)]
#[case("2024-01-01", "2024-07-01", 10, Some("6 months later"))]
#[case("2020-01-01", "2022-01-01", 10, Some("2 years later"))]
#[case("2010", "2023-01-01", 10, Some("about 12 years later"))]
#[case("2011-01-25/2011-02-11", "2011-04-02", 0, Some("7 weeks later"))]
#[case("2011-01-25/2011-04-01", "2011-04-02", 0, None)]
#[case("2024-06-02", "2024-04-14", 0, None)]
fn a_long_quiet_is_said_in_words(
    #[case] before: &str,
    #[case] after: &str,
    #[case] median: i64,
    #[case] expected: Option<&str>,
) {
    let words = Catalog::new(Language::English);
    assert_eq!(gap(before, after, median).map(|gap| gap.later(&words)).as_deref(), expected);
}

#[test]
fn the_same_gap_is_said_of_what_stands_before_the_later() {
    let words = Catalog::new(Language::English);
    let back = |after: &str| gap("2024-01-01", after, 0).map(|gap| gap.earlier(&words));
    assert_eq!(back("2024-02-20").as_deref(), Some("7 weeks earlier"));
    assert_eq!(back("2027").as_deref(), Some("about 3 years earlier"));
}

#[rstest]
#[case("2024-06-18", "2024-06-18T10:00:00", "same day")]
#[case("2024-06-18", "2024-06-19", "a day later")]
#[case("2024-06-18/2024-08-01", "2024-06-21", "3 days later")]
#[case("2024-06-18", "2024-06-08", "10 days earlier")]
#[case("2024-06-18~", "2024-06-20", "about 2 days later")]
fn the_distance_of_two_dates_is_said_in_days(#[case] before: &str, #[case] after: &str, #[case] expected: &str) {
    assert_eq!(apart(&date(before), &date(after), &Catalog::new(Language::English)).as_deref(), Some(expected));
}

#[test]
fn the_median_gap_is_the_common_one() {
    let dates = ["2024-01-01", "2024-01-03", "2024-01-08", "2024-06-01"].map(date);
    assert_eq!(median_gap(dates.iter().filter_map(FirmDays::of)), 5);
    assert_eq!(median_gap([]), 0);
    assert_eq!(days_apart(&date("2024-02-28"), &date("2024-03-01")), Some(2));
}

/// A date of any precision and age, with any mark.
fn any_date() -> impl Strategy<Value = String> {
    let year = prop_oneof![-3000_i64..3000, -9_000_000_000_i64..3000, Just(2024), Just(-43)];
    let part =
        prop_oneof![Just(""), Just("-06"), Just("-09-28"), Just("-12-30"), Just("-23"), Just("-34"), Just("-XX")];
    let mark = prop_oneof![Just(""), Just("?"), Just("~"), Just("%")];
    (year, part, mark).prop_map(|(year, part, mark)| format!("{}{part}{mark}", Year(year)))
}

proptest! {
    #[test]
    fn no_date_is_wider_than_its_column(one in any_date(), other in any_date(), third in any_date()) {
        let words = Catalog::new(Language::English);
        let forms = [
            one.clone(), format!("{one}/{other}"), format!("{one}/"), format!("/{one}"), format!("{one}/.."), format!("../{one}"),
            format!("[{one},{other}]"), format!("[{one},{other},{third}]"), format!("[{one}..{other}]"), format!("[{one}..]"),
            format!("[..{one}]"),
        ];
        let levant = super::arabic::words(Months::Levant, Digits::Arabic);
        for date in forms.iter().filter_map(|form| Date::parse(form).ok()) {
            for words in [&words, &levant] {
                let short = date.short(words);
                prop_assert!(short.width() <= usize::from(short_columns(words)), "{date} is too wide as {short}");
            }
        }
    }
}
