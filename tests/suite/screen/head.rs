//! The event's own lines, above its article.

use rstest::rstest;

use super::harness::{Fixture, Screen, shipped, written};

/// Those who say it, in the order of the file; the Arabic one stands in the middle.
const SAYING: [&str; 8] = ["Alpha", "Beta", "Gamma", "Delta", "جمعية الصيادين", "Zeta", "Eta", "Omega"];

/// A claim by many, and what is known for certain.
fn claims() -> Fixture {
    let actors: Vec<String> =
        (0..).zip(SAYING).map(|(n, name)| format!("{{id: a{n}, name: {name}, kind: other}}")).collect();
    let by: Vec<String> = (0..SAYING.len()).map(|n| format!("a{n}")).collect();
    written(&format!(
        "title: T\nlanguage: en\nsources: []\nactors: [{}]\nevents:
  - {{id: built, date: 2024-03-01, title: The bridge is built, standing: established}}
  - {{id: claim, date: '[2024-03-02..2024-05-04]', title: A bridge was promised, standing: claimed, by: [{by}]}}
  - {{id: rumour, date: 2024-06, title: وعد بجسر, standing: disputed, by: [a4]}}\n",
        actors.join(", "),
        by = by.join(", "),
    ))
}

/// The rows between the title of the selected event, told again above its article, and the rule of the article.
fn head(screen: &Screen, title: &str) -> String {
    let letters = screen.letters();
    let rows: Vec<&str> = letters.lines().collect();
    // Beside the list, or below it, or alone.
    let beside = rows.iter().filter(|row| row.contains('│')).count() > rows.len() / 2;
    let below =
        rows.iter().rposition(|row| row.starts_with(" ─────────")).filter(|_| !beside).map_or(0, |rule| rule + 1);
    let pane = rows.iter().skip(below).map(|row| row.split('│').next_back().unwrap_or_default().trim());
    let head = pane.skip_while(|row| !row.contains(title)).skip(1);
    head.take_while(|row| !row.contains("no article") && !row.is_empty()).collect::<Vec<_>>().join(" ")
}

#[rstest]
#[case::certain("g", "The bridge is built", "established · 1 March 2024")]
#[case::claimed("gj", "A bridge was promised", "claimed by Alpha, Beta")]
#[case::disputed("G", "رسجب دعو", "disputed; claimed by ")]
fn it_begins_with_how_firm_the_event_stands_and_by_whom(
    #[case] keys: &str,
    #[case] title: &str,
    #[case] begins: &str,
    #[values("80x24", "120x40", "200x60")] size: &str,
) {
    let screen = Screen::new(claims(), size).keys(keys);
    let head = head(&screen, title);
    assert!(head.starts_with(begins), "{head}: {}", screen.text());
}

/// Below the list, too, where rows are few and the list has the keys.
#[rstest]
#[case::by_two("13G", "2022 · denied in 22")]
#[case::by_a_panel("16G", "end not known · denied in 22")]
#[case::by_one("54G", "October 2024 · denied in 52")]
fn who_says_it_and_when_stand_whole_where_rows_are_few(#[case] keys: &str, #[case] last: &str) {
    let text = Screen::new(shipped(), "80x24").keys(keys).text();
    let rows: Vec<&str> = text.lines().collect();
    let rule = rows.iter().rposition(|row| row.starts_with(" ─────────")).expect("a rule");
    let head = rows[rule + 1..rule + 4].iter().map(|row| row.trim()).collect::<Vec<_>>().join(" ");
    assert!(head.contains(last), "{text}");
}

#[test]
fn it_runs_on_and_says_where_it_is_cut() {
    for (width, height) in [(40, 10), (60, 18), (80, 24), (80, 30), (120, 40), (200, 60)] {
        let screen = Screen::new(claims(), &format!("{width}x{height}")).keys("gj<enter>");
        let head = head(&screen, "A bridge was promised");
        assert!(head.starts_with("claimed by Alpha"), "{head}");
        let whole = head.contains("Omega") && head.contains("4 May 2024");
        // Read back, the sign of a cut is three full stops.
        assert!(whole || head.contains("..."), "{width}x{height}: {head}");
        assert!(whole || height < 40, "there is room for all of it at {width}x{height}: {head}");
    }
}
