//! The keys and signs: whole, searched, scrolled.

use rstest::rstest;

use super::harness::{Screen, bridge};

fn help(size: &str, keys: &str) -> Screen {
    Screen::new(bridge(), size).keys(&format!("?{keys}"))
}

#[rstest]
fn the_signs_come_first(#[values("40x10", "80x24", "120x40", "200x60")] size: &str) {
    let text = help(size, "").text();
    let row = |word: &str| text.lines().position(|row| row.contains(word));
    assert!(row("Signs").is_some(), "{text}");
    assert!(row("Move").is_none_or(|keys| Some(keys) > row("Signs")), "{text}");
}

/// All of it is seen by scrolling, and ends nowhere in a sign that it is cut.
#[rstest]
#[case("40x10")]
#[case("80x24")]
#[case("120x40")]
fn nothing_of_it_is_cut(#[case] size: &str) {
    let mut seen = String::new();
    for pages in 0..30 {
        let text = help(size, &"<pgdn>".repeat(pages)).text();
        let rows: Vec<&str> = text.lines().filter(|row| row.contains('│')).collect();
        assert!(!rows.iter().any(|row| row.contains("…  ") || row.contains("… │")), "{text}");
        if seen.ends_with(&text) {
            break;
        }
        seen.push_str(&text);
    }
    for said in ["claimed by somebody", "redo the change", "Ctrl-O", "2024-06..2024-10", "fg comes back"] {
        // On the narrowest screen they run on.
        assert!(size == "40x10" || seen.contains(said), "{said}");
    }
}

#[rstest]
#[case::what_it_does("/copy", &["words alone"], "Ctrl-Z")]
#[case::a_key("/Ctrl-Z", &["fg comes back"], "next passage")]
#[case::two_words("/filter saved", &["saved filters"], "next passage")]
#[case::in_capitals("/DENIED", &["denied"], "next passage")]
#[case::a_sign("/≠", &["and disagree"], "next passage")]
fn it_is_searched(#[case] keys: &str, #[case] found: &[&str], #[case] gone: &str) {
    let text = help("80x24", keys).text();
    for said in found {
        assert!(text.contains(said), "{said}: {text}");
    }
    let inside = text.lines().filter(|row| row.contains('│')).collect::<String>();
    assert!(!inside.contains(gone), "{gone}: {text}");
    let all = help("80x24", &format!("{keys}<enter><esc>"));
    assert_eq!(all.text(), help("80x24", "").text(), "Esc shows all again");
    assert!(!all.clone_keys("<esc>").text().contains("Keys and signs"));
}

#[test]
fn what_is_nowhere_in_it_is_said() {
    for words in ["zzz", "جسر", "filter zzz"] {
        let text = help("80x24", &format!("/{words}")).text();
        assert!(text.contains("No key or sign is about"), "{text}");
    }
}
