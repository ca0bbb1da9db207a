//! The order of the list, and what a filter hides or only dims.

use tarikh::app::Colours;

use super::harness::{PLAIN, Screen, bridge};

fn screen(keys: &str) -> Screen {
    Screen::new(bridge(), "80x24").keys(keys)
}

/// The numbers of the events on screen, from top to bottom.
fn numbers(screen: &Screen) -> Vec<u32> {
    let text = screen.text();
    let rows = text.lines().skip(1).take_while(|line| !line.starts_with(" ───────"));
    rows.filter_map(|row| {
        row.trim_start_matches(['▌', '·', '◌', '~', ' '])
            .split_whitespace()
            .find_map(|word| word.parse().ok())
            .filter(|_| row.chars().nth(2).is_some_and(|sign| sign.is_ascii_digit()))
    })
    .collect()
}

#[test]
fn the_newest_comes_first_with_headings_and_silences() {
    let newest = screen("Gsk");
    assert_eq!(numbers(&newest).first(), Some(&7), "{}", newest.text());
    assert!(newest.row(23).contains("newest first"), "{}", newest.row(23));
    assert!(newest.text().contains("── 2025 ─"), "{}", newest.text());
    assert!(newest.clone_keys("s").text().contains("Earliest first"));
}

#[test]
fn another_order_begins_at_its_top_and_the_way_back_leads_where_the_reader_was() {
    let before = screen("j/الميناء<enter>");
    let (all, here) = (numbers(&before), before.selected());
    for (keys, first) in [("s", all.last()), ("sss", all.first())] {
        let sorted = before.clone_keys(keys);
        assert_eq!(numbers(&sorted).first(), first, "{keys}: {}", sorted.text());
        let number = first.map(|number| format!("▌ {number} ")).unwrap_or_default();
        assert!(sorted.selected().starts_with(&number), "{keys}: {}", sorted.selected());
    }
    let end = |row: &str| row.chars().rev().take(20).collect::<String>();
    assert_eq!(end(&before.clone_keys("sH").selected()), end(&here));
}

#[test]
fn the_best_match_comes_first_only_with_words() {
    let best = screen("/harbour<enter>ssg");
    assert!(best.row(23).contains("best match first"), "{}", best.row(23));
    assert!(!best.text().contains("── 2024"), "no headings: {}", best.text());
    assert!(!best.clone_keys("<esc>").row(23).contains("best match"), "without a filter there is none");
    assert!(screen("ss").text().contains("Earliest first"));
}

#[test]
fn what_does_not_match_is_dimmed_and_the_matches_are_walked() {
    let hidden = screen("/الصيادين<enter>");
    let dimmed = hidden.clone_keys("x");
    assert_eq!(numbers(&dimmed), numbers(&screen("/الصيادين<esc>")), "all are listed");
    assert!(dimmed.row(0).ends_with("1 of 7 · others dimmed"), "the count stays: {}", dimmed.row(0));
    assert!(hidden.row(0).ends_with("1 of 7"), "{}", hidden.row(0));
    let matches = numbers(&hidden);
    for (presses, number) in (0..).zip(matches.iter().cycle().take(matches.len() + 1)) {
        let walked = dimmed.clone_keys("g").clone_keys("N").clone_keys(&"n".repeat(presses + 1));
        assert!(walked.selected().starts_with(&format!("▌ {number} ")), "{presses}: {}", walked.selected());
    }
    assert_eq!(numbers(&dimmed.clone_keys("x")), matches);
}

#[test]
fn dimmed_titles_are_muted_and_have_no_hits() {
    let dimmed = screen("/الصيادين<enter>x");
    let plain = dimmed.clone_keys("<esc>");
    assert_ne!(dimmed.picture(), plain.picture());
    assert!(!screen("/zzz<enter>x").text().contains("No event matches"), "the events are still there");
    assert!(screen("/zzz<enter>xn").text().contains("No event matches"));
}

#[test]
fn what_is_dimmed_has_a_sign_without_colours_too() {
    for colours in [Colours::default(), PLAIN] {
        let dimmed = Screen::with_colours(bridge(), "120x40", colours).keys("/الصيادين<enter>x");
        let found = numbers(&dimmed.clone_keys("x"));
        let text = dimmed.text();
        let is_event = |row: &&str| row.chars().nth(2).is_some_and(|sign| sign.is_ascii_digit());
        let rows: Vec<&str> = text.lines().filter(is_event).collect();
        assert_eq!(rows.len(), 7, "{text}");
        for (row, number) in rows.into_iter().zip(1_u32..) {
            assert_eq!(row.chars().nth(1) == Some('·'), !found.contains(&number), "{colours:?}: {row}");
        }
    }
}
