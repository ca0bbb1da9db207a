//! Where dates lie, what of them is sure, and how they sort and filter.

use std::cmp::Ordering;

use rstest::rstest;
use tarikh::timeline::date::{Certainty, Edge, Membership, Range, membership};

use super::date;

fn text(edge: Edge) -> String {
    match edge {
        Edge::Day(day) => day.to_string(),
        Edge::Open => "open".to_owned(),
        Edge::Unknown => "unknown".to_owned(),
    }
}

/// The cases of the design, and the examples of the Library of Congress (4 February 2019), levels 0 and 1.
#[rstest]
#[case("2011-01-25", "2011-01-25", "2011-01-25")]
#[case("2011-01", "2011-01-01", "2011-01-31")]
#[case("2011", "2011-01-01", "2011-12-31")]
#[case("2020-08-04T18:08:00+03:00", "2020-08-04", "2020-08-04")]
#[case("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
#[case("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
#[case("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
#[case("1964/2008", "1964-01-01", "2008-12-31")]
#[case("2004-06/2006-08", "2004-06-01", "2006-08-31")]
#[case("2004-02-01/2005", "2004-02-01", "2005-12-31")]
#[case("2011-01/2011-02-11", "2011-01-01", "2011-02-11")]
#[case("1948~", "1948-01-01", "1948-12-31")]
#[case("1984?", "1984-01-01", "1984-12-31")]
#[case("2004-06~", "2004-06-01", "2004-06-30")]
#[case("2004-06-11%", "2004-06-11", "2004-06-11")]
#[case("2013-08-XX", "2013-08-01", "2013-08-31")]
#[case("2013-XX", "2013-01-01", "2013-12-31")]
#[case("1985-XX-XX", "1985-01-01", "1985-12-31")]
#[case("201X", "2010-01-01", "2019-12-31")]
#[case("20XX", "2000-01-01", "2099-12-31")]
#[case("199X~", "1990-01-01", "1999-12-31")]
#[case("2019-07-XX?", "2019-07-01", "2019-07-31")]
#[case("2001-21", "2001-03-01", "2001-05-31")]
#[case("2001-24", "2001-12-01", "2002-02-28")]
#[case("2003-24", "2003-12-01", "2004-02-29")]
#[case("1985-04-12/..", "1985-04-12", "open")]
#[case("../1985", "open", "1985-12-31")]
#[case("1985-04/", "1985-04-01", "unknown")]
#[case("/1985-04-12", "unknown", "1985-04-12")]
#[case("-1985", "-1985-01-01", "-1985-12-31")]
#[case("-0043", "-0043-01-01", "-0043-12-31")]
#[case("Y-10000", "Y-10000-01-01", "Y-10000-12-31")]
#[case("Y170000002", "Y170000002-01-01", "Y170000002-12-31")]
#[case("2013-08-~14", "2013-08-14", "2013-08-14")]
#[case("2013?-08-14", "2013-08-14", "2013-08-14")]
#[case("[2013-08-14,2013-08-15]", "2013-08-14", "2013-08-15")]
#[case("[..1760-12-03]", "open", "1760-12-03")]
#[case("2019-34", "2019-04-01", "2019-06-30")]
fn a_date_lies_between_its_first_and_its_last_day(#[case] written: &str, #[case] first: &str, #[case] last: &str) {
    let date = date(written);
    assert_eq!((text(date.earliest()), text(date.latest())), (first.to_owned(), last.to_owned()));
    assert_eq!(date.to_string(), written);
}

#[rstest]
#[case("2011-01/2011-03-11", Some("2011-01-31..2011-03-11"))]
#[case("2011/2011-03", None)]
#[case("1967/..", Some("1967-12-31.."))]
#[case("../1967", Some("..1967-01-01"))]
#[case("1967-06-05/", Some("1967-06-05..1967-06-05"))]
#[case("/1967-06-05", Some("1967-06-05..1967-06-05"))]
#[case("2011-01-25", None)]
fn only_what_lasted_has_a_sure_part(#[case] written: &str, #[case] sure: Option<&str>) {
    assert_eq!(date(written).sure(), sure.map(|range| Range::parse(range).expect("a range")));
}

#[rstest]
#[case("2024-06-18", "2024-06", Membership::Sure)]
#[case("2024-06-18", "2024-06-18", Membership::Sure)]
#[case("2024-06-18", "2024-06-01..2024-06-17", Membership::Out)]
#[case("2024-10-31", "2024-06..2024-10", Membership::Sure)]
#[case("2024-11-01", "2024-06..2024-10", Membership::Out)]
#[case("2024-06", "2024-06-10..2024-07", Membership::Possible)]
#[case("1948~", "1948", Membership::Sure)]
#[case("1948?", "1949..", Membership::Out)]
#[case("2013-08-XX", "2013-08-14", Membership::Possible)]
#[case("2013-XX", "2013", Membership::Sure)]
#[case("199X", "..1995", Membership::Possible)]
#[case("2011-21", "2011-03..2011-05", Membership::Sure)]
#[case("2011-24", "2011", Membership::Possible)]
#[case("2019-34", "2019-04..", Membership::Sure)]
#[case("2020-08-04T23:20:30-04", "2020-08-04", Membership::Sure)]
#[case("2020-08-04T23:20:30-04", "2020-08-05", Membership::Out)]
#[case("2011-01-25/2011-02-11", "2011-02-01", Membership::Sure)]
#[case("2011-01/2011-02-11", "2011-01-15", Membership::Possible)]
#[case("2011-01/2011-02-11", "2011-01-31", Membership::Sure)]
#[case("2011/2011-03", "2011-02", Membership::Possible)]
#[case("1967/..", "2024", Membership::Sure)]
#[case("1967/..", "1966", Membership::Out)]
#[case("../1967", "1800", Membership::Sure)]
#[case("1967-06-05/", "1967-06", Membership::Sure)]
#[case("1967-06-05/", "1968", Membership::Possible)]
#[case("/1967-06-05", "1966", Membership::Possible)]
#[case("/1967-06-05", "1968", Membership::Out)]
#[case("-0043", "..0001", Membership::Sure)]
#[case("Y-10000", "-0043..", Membership::Out)]
#[case("2013-08-~14", "2013-08-14", Membership::Sure)]
#[case("[2013-08-14,2013-08-15]", "2013-08-14", Membership::Possible)]
#[case("[..1760-12-03]", "..1760", Membership::Sure)]
#[case("[..1760-12-03]", "1760", Membership::Possible)]
fn a_filter_says_surely_possibly_or_out(#[case] written: &str, #[case] range: &str, #[case] expected: Membership) {
    assert_eq!(membership(&date(written), &Range::parse(range).expect("a range")), expected);
}

#[rstest]
#[case("..", "open", 0)]
#[case("2024..2023", "reversed", 6)]
#[case("2024..2024-13", "month", 11)]
fn a_range_that_cannot_be_read_is_refused_at_its_place(#[case] range: &str, #[case] kind: &str, #[case] at: usize) {
    let error = Range::parse(range).expect_err("no range");
    assert_eq!((error.kind, error.at), (kind, at));
}

#[rstest]
#[case("2024-06-18", Certainty::Day)]
#[case("2024-06-18T10:00:00", Certainty::Day)]
#[case("2024-06-18~", Certainty::About)]
#[case("2013?-08-14", Certainty::About)]
#[case("2024-06", Certainty::About)]
#[case("2024-06-XX", Certainty::About)]
#[case("[2013-08-14,2013-08-15]", Certainty::About)]
#[case("2024-06-18/2024-06-19", Certainty::Span)]
#[case("1967/..", Certainty::Span)]
fn certainty_tells_a_day_from_a_guess_and_from_a_span(#[case] written: &str, #[case] expected: Certainty) {
    assert_eq!(date(written).certainty(), expected);
}

#[test]
fn dates_sort_by_their_start_then_their_end_then_the_clock() {
    let ordered = [
        "Y-10000",
        "-0043",
        "1966-12-31/1967",
        "../1967",
        "1968/",
        "1968-01-01/..",
        "2024-06-01",
        "2024-06-01T08:00:00",
        "2024-06-01T18:08:00+03:00",
        "2024-06-01/2024-06-02",
        "2024-06",
        "2024-06-18",
    ];
    for pair in ordered.windows(2) {
        let [before, after] = pair else { continue };
        assert_eq!(date(before).order(&date(after)), Ordering::Less, "{before} comes before {after}");
    }
}

#[test]
fn of_the_same_days_the_coarser_date_comes_first_and_equal_dates_stay() {
    assert_eq!(date("2024-06").order(&date("2024-06-XX")), Ordering::Less);
    assert_eq!(date("2024-06~").order(&date("2024-06")), Ordering::Equal);
}
