//! Events that no article tells: what the timeline says of them is read whole.

use rstest::rstest;

use super::harness::{Screen, written};

const ENGLISH: &str = "She was born in Newark, and grew up where everybody sang. Her mother is a singer of gospel, and so are \
    two of her cousins. At eleven she sang alone before the whole choir for the first time; her own records came ten years later.";
const ARABIC: &str = "ولدت في المدينة القديمة ونشأت في بيت يحب الغناء. كانت أمها تنشد في كل مناسبة، وكذلك بنات خالتها. \
    وفي الحادية عشرة غنت وحدها أمام الجمهور للمرة الأولى.";

fn timeline(summary: &str, more: &str) -> String {
    let language = if summary.is_ascii() { "en" } else { "ar" };
    format!(
        "title: T\nlanguage: {language}\nsources:\n  - {{id: gone, file: gone.txt, title: Gone}}\nevents:\n  - id: a\n    date: 1963\n    \
         title: Born\n    summary: >\n      {summary}\n{more}"
    )
}

#[rstest]
fn the_whole_summary_and_the_notes_are_read(
    #[values("80x24", "120x40", "60x18")] size: &str,
    #[values(ENGLISH, ARABIC)] summary: &str,
    #[values("", "    excerpts: [{source: gone, exact: \"Lost words\"}]\n")] excerpts: &str,
) {
    let notes = "    notes: {en: Ask them who sang first.}\n";
    let screen = Screen::new(written(&timeline(summary, &format!("{excerpts}{notes}"))), size).keys("<tab><enter>z");
    let text = screen.reading();
    for word in summary.split_whitespace().chain("Notes: Ask them who sang first.".split(' ')) {
        assert!(text.contains(word), "{word} is not in\n{}", screen.text());
    }
}

#[test]
fn a_summary_stands_once() {
    let text = Screen::new(written(&timeline("Here once.", "")), "120x40").text();
    assert_eq!(text.matches("Here once.").count(), 1, "{text}");
}

#[rstest]
#[case::in_the_list("JJJJJJJJJJJJJJJJJJJJ")]
#[case::in_the_pane("<tab>G")]
fn a_long_summary_scrolls(#[case] keys: &str) {
    let long = (1..200).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ");
    let screen = Screen::new(written(&timeline(&long, "")), "80x24");
    assert!(screen.text().contains("word1 ") && !screen.text().contains("word199"), "{}", screen.text());
    let scrolled = screen.keys(keys).text();
    assert!(scrolled.contains("word199"), "{scrolled}");
}

#[test]
fn the_next_event_without_an_article_is_read_from_its_beginning() {
    let long = (1..200).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ");
    let next = format!("  - id: b\n    date: 1964\n    title: Next\n    summary: {}\n", long.replace("word", "next"));
    let screen = Screen::new(written(&timeline(&long, &next)), "80x24").keys("JJJJJJJJJJj");
    assert!(screen.text().contains("next1 "), "{}", screen.text());
}

#[rstest]
#[case::beside_a_short_list(ENGLISH, 1, "80x24")]
#[case::in_arabic(ARABIC, 2, "80x24")]
#[case::under_a_long_list(ENGLISH, 60, "80x24")]
#[case::beside_the_list(ARABIC, 60, "120x30")]
fn without_a_key_the_whole_summary_is_seen(#[case] summary: &str, #[case] events: usize, #[case] size: &str) {
    let more: Vec<String> =
        (2..=events).map(|n| format!("  - {{id: e{n}, date: {}, title: More}}\n", 1970 + n)).collect();
    let screen = Screen::new(written(&timeline(summary, &more.concat())), size);
    let text = screen.reading();
    assert!(summary.split_whitespace().all(|word| text.contains(word)), "{}", screen.text());
    assert!(!screen.text().contains('…'), "{}", screen.text());
}

#[rstest]
#[case::latin("word", "80x24")]
#[case::arabic("كلمة", "80x24")]
#[case::narrow_panes("word", "60x16")]
fn what_goes_on_below_ends_in_an_ellipsis_as_far_as_it_does(#[case] word: &str, #[case] size: &str) {
    let long = (1..500).map(|n| format!("{word}{n}")).collect::<Vec<_>>().join(" ");
    let cut = |keys: &str| Screen::new(written(&timeline(&long, "")), size).keys(keys).text().contains('…');
    assert!(cut("") && cut("J") && cut("<tab><pgdn>"));
    assert!(!cut("<tab>G") && !cut(&"J".repeat(300)));
}

#[rstest]
#[case::hyphens("Three things:", ["- bread", "- salt", "- water"])]
#[case::numbers("ثلاثة أمور:", ["١. الخبز", "٢. الملح", "٣. الماء"])]
#[case::bullets("Things", ["• one", "* two", "3) three"])]
fn items_of_a_list_and_paragraphs_stay_lines(#[case] first: &str, #[case] items: [&str; 3]) {
    let block = [&[first], &items[..], &["", "Last"]].concat().join("\n      ");
    let written = |more: &str| {
        let language = if first.is_ascii() { "en" } else { "ar" };
        let yaml = format!(
            "title: T\nlanguage: {language}\nsources: [{{id: a, file: a.txt, title: A}}]\nevents:\n  - id: a\n    date: 1963\n    title: Born\n    summary: |\n      {block}\n    notes: |\n      {block}\n{more}"
        );
        written(&yaml)
    };
    let lines = |fixture, keys: &str| Screen::new(fixture, "100x40").keys(keys).reading_rows();
    let excerpts = "    excerpts: [{source: a, exact: \"x\"}]\n";
    for (lines, times) in [(lines(written(""), ""), 2), (lines(written(excerpts), "i"), 2)] {
        // Beside a border the number of an item is read as part of it.
        let items = items.map(|item| item.rsplit(' ').next().unwrap_or(item));
        for item in items {
            let alone = lines.iter().filter(|line| {
                line.contains(item) && items.iter().all(|other| *other == item || !line.contains(other))
            });
            assert!(alone.count() >= times, "{item} in\n{}", lines.join("\n"));
        }
        let at = lines.iter().position(|line| line.contains(items[2])).expect("the last item");
        assert!(!lines[at + 1].contains("Last") && lines[at + 2].contains("Last"), "{}", lines.join("\n"));
    }
}
