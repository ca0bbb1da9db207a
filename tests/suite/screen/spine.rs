//! The spine: where marks lie, what a click, a drag and keys on it do.

use rstest::rstest;

use super::harness::{Screen, bridge, written};
use super::shipped;

/// The row of the spine.
fn spine(screen: &Screen) -> String {
    screen.row(1)
}

/// Four events over a hundred years, one of them vague.
fn century() -> Screen {
    let timeline = written(
        "title: t\nlanguage: en\nsources: []\nevents:
  - {id: a, date: 1900-01-01, title: First}
  - {id: b, date: 1950-01-01, title: Middle}
  - {id: c, date: 1975/1985, title: Long}
  - {id: d, date: 2000-01-01, title: Last}\n",
    );
    Screen::new(timeline, "110x32")
}

#[test]
fn every_event_lies_at_its_place_in_time() {
    let row: Vec<char> = spine(&century()).chars().collect();
    let marks: Vec<usize> = (0..row.len()).filter(|at| row[*at] == '█').collect();
    // From 1900 to 2000 over 108 columns, from the second on; the brackets stand beside the first and the last.
    for (year, mark) in [0.0_f64, 50.0, 100.0].into_iter().zip(marks) {
        let expected = 1.0 + year / 100.0 * 107.0;
        let mark = f64::from(u32::try_from(mark).expect("few columns"));
        assert!((mark - expected).abs() <= 1.0, "{year}: {mark}, not {expected}: {row:?}");
    }
    assert!(row[82..92].iter().all(|sign| *sign == '▁'), "what lasted lies thinly over its years: {row:?}");
    assert!(row[60..78].iter().all(|sign| *sign == ' '), "a silence is empty: {row:?}");
}

#[test]
fn a_scale_that_crowds_most_events_into_a_corner_is_broken_with_its_years() {
    let cut = shipped("120x40");
    assert!(spine(&cut).matches('╱').count() == 4, "{}", spine(&cut));
    assert!(cut.row(2).contains("1991") && cut.row(2).contains("Jun 2024"), "{}", cut.row(2));
    let linear = cut.clone_keys("t");
    assert!(!spine(&linear).contains('╱') && linear.row(2).contains("1970"), "{}", linear.text());
    assert_eq!(spine(&linear.clone_keys("<f6>")), spine(&cut));
    let small = shipped("80x24");
    assert!(spine(&small).contains("╱1991"), "with one row the years stand in it: {}", spine(&small));
    assert!(!shipped("59x24").row(1).contains('╱') && !shipped("80x19").row(1).contains('╱'), "no room for it");
}

#[rstest]
#[case::a_few_years("vjj<enter>", "date:1948..1991")]
#[case::backwards("jjvk<enter>", "date:1961..1991")]
#[case::over_the_date_before("/date:2024<enter>gvjjjj<enter>", "date:")]
fn a_period_is_brushed_in_the_list(#[case] keys: &str, #[case] filter: &str) {
    let before = shipped("120x40").keys(keys.strip_suffix("<enter>").expect("it is taken by Enter"));
    let said = before.row(39).split_whitespace().find(|word| word.starts_with("date:")).unwrap_or_default().to_owned();
    let brushed = before.clone_keys("<enter>");
    let row = brushed.row(0);
    assert!(said.starts_with(filter) && row.contains(&said), "what will be asked for is said before: {said}");
    assert!(row.contains(filter) && row.matches("date:").count() == 1, "{row}");
    assert!(!brushed.clone_keys("u").row(0).contains(filter) || keys.contains('/'), "it can be undone");
}

#[rstest]
#[case::since("2024-02-24/..", "2024-02-24..2024-10")]
#[case::until("../2024-02", "2024-02..2024-10")]
#[case::no_earlier_than("[2024-02-24..]", "2024-02-24..2024-10")]
#[case::no_later_than("[..2024-02]", "2024-02..2024-10")]
#[case::unknown_end("2024-02/", "2024-02..2024-10")]
#[case::bounds("[2024-02-05..2024-03-09]", "2024-02-05..2024-10")]
fn a_brush_takes_what_is_known_of_a_date(#[case] date: &str, #[case] period: &str) {
    let yaml = format!(
        "title: خط\nlanguage: ar\nevents:\n- {{id: a, date: \"{date}\", title: أول}}\n- {{id: b, date: \"2024-10\", title: ثان}}\n"
    );
    for keys in ["gvG<enter>", "Gvg<enter>"] {
        let row = Screen::new(written(&yaml), "120x40").keys(keys).row(0);
        let end = period.strip_suffix("-10").map(|period| format!("date:{period}-10-31"));
        assert!(row.contains(&format!("date:{period}")) || end.is_some_and(|end| row.contains(&end)), "{keys}: {row}");
    }
}

#[test]
fn a_brush_can_be_left() {
    let left = shipped("120x40").keys("vjj<esc>");
    assert!(!left.row(0).contains("date:") && left.row(39).contains("filter"), "{}", left.text());
}

#[test]
fn a_shorter_time_tells_what_lies_beyond_it() {
    let nearer = shipped("120x40").keys("30G+++");
    let row = spine(&nearer);
    assert!(row.starts_with(" ‹ ") && row.ends_with(" ›"), "{row}");
    assert!(!spine(&nearer.clone_keys("0")).contains('‹'));
    assert!(shipped("120x40").keys("0").row(39).contains("All of the time"));
}

#[test]
fn a_timeline_of_one_day_has_no_spine() {
    let day = written("title: t\nlanguage: en\nsources: []\nevents:\n  - {id: a, date: 2024-06-18, title: One}\n");
    assert!(Screen::new(day, "80x24").row(1).contains("── 2024"));
    assert!(!Screen::new(bridge(), "80x24").row(1).contains("──"));
}

#[test]
fn what_is_in_sight_is_bracketed_wherever_it_begins() {
    assert!(spine(&shipped("80x24")).starts_with(" 1948["), "the year stays whole: {}", spine(&shipped("80x24")));
    for size in ["80x24", "120x40"] {
        let start = shipped(size);
        assert_eq!(spine(&start.clone_keys("T")).matches('╱').count(), 4, "no break is hidden by a bracket");
        assert!(spine(&start).contains('[') && spine(&start).contains(']'), "{}", spine(&start));
        // An event whose beginning is open is in sight there, and does not draw the bracket to the beginning of all.
        let later = start.clone_keys("44G");
        let (before, _) = spine(&later).split_once('[').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a bracket");
        assert!(before.chars().count() > 10, "{}", spine(&later));
    }
}
