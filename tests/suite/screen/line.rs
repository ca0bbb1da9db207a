//! The filter line: what is said of it, and its terms as things to take out.

use rstest::rstest;
use tarikh::app::Colours;

use super::harness::{PLAIN, SIXTEEN, Screen, bridge, shipped};

fn screen(keys: &str) -> Screen {
    Screen::new(bridge(), "80x24").keys(keys)
}

/// The first row up to a gap.
fn line(screen: &Screen) -> String {
    screen.row(0).split("  ").next().unwrap_or_default().trim().to_owned()
}

#[test]
fn it_is_edited_by_sight() {
    assert_eq!(line(&screen("/actor:abc<left><left>x")), "/ actor:axbc");
    // Arabic stands in its own order after the name of its field, and → goes right, which is back in it.
    assert_eq!(line(&screen("/actor:رزد")), "/ actor:ﺩﺯﺭ");
    assert_eq!(line(&screen("/actor:رزد<right><right>و")), "/ actor:ﺩﺯﻭﺭ");
    assert_eq!(line(&screen("/actor:رزد tag:ور")), "/ actor:ﺩﺯﺭ tag:ﺭﻭ");
    assert_eq!(line(&screen("/دور 2024-06..2024-10")), "/ 2024-06..2024-10 ﺭﻭﺩ");
    assert_eq!(line(&screen("/abcdef<click:5,0>x")), "/ abxcdef", "a click puts the caret on a letter");
}

#[test]
fn what_cannot_be_read_is_underlined_and_named_and_tab_mends_it() {
    let wrong = screen("/aflak actr:city");
    assert!(wrong.hits().contains("actr"), "{}", wrong.hits());
    assert!(wrong.row(1).contains("there is no field “actr”"), "{}", wrong.row(1));
    assert!(wrong.row(1).contains("did you mean actor ?"), "{}", wrong.row(1));
    assert!(
        wrong.row(0).ends_with(&screen("/aflak").row(0).chars().skip(70).collect::<String>()),
        "the other term works: {}",
        wrong.row(0)
    );
    let mended = wrong.clone_keys("<tab>");
    assert_eq!(line(&mended), "/ aflak actor:city");
    assert!(!mended.row(1).contains("no field"), "{}", mended.row(1));
}

#[test]
fn tab_completes_at_the_caret_and_mends_elsewhere_only_where_nothing_is_offered() {
    let offered = screen("/actr:city tag:wo");
    assert!(offered.row(1).contains("no field") && !offered.row(1).contains("Tab"), "{}", offered.row(1));
    assert_eq!(line(&offered.clone_keys("<tab>")), "/ actr:city tag:works");
    assert_eq!(line(&offered.clone_keys("<tab><tab>")), "/ actor:city tag:works");
}

#[rstest]
#[case("disputed", "standing:disputed", "disputed · 1", "1 of 7")]
#[case("الموازنة|متوقع", "standing:forecast", "forecast · 2", "2 of 7")]
#[case("city ≠", "has:conflict", "accounts that disagree · 1", "1 of 7")]
fn a_word_that_the_interface_has_is_offered_as_what_it_means_and_tab_takes_it(
    #[case] typed: &str,
    #[case] term: &str,
    #[case] meaning: &str,
    #[case] found: &str,
) {
    let offered = screen(&format!("/{typed}"));
    assert!(offered.text().contains(term) && offered.text().contains(meaning), "{}", offered.text());
    let taken = offered.clone_keys("<tab>");
    assert!(taken.row(0).contains(term) && taken.row(0).contains(found), "{}", taken.row(0));
    let kept = offered.clone_keys("<enter>");
    assert!(!kept.row(0).contains(term), "nothing is taken unasked: {}", kept.row(0));
}

#[test]
fn a_narrow_screen_keeps_the_suggestion() {
    let narrow = Screen::new(bridge(), "40x10").keys("/actr:x");
    assert!(narrow.row(1).contains("actor ?") && narrow.row(1).contains("Tab"), "{}", narrow.row(1));
}

#[test]
fn a_kept_filter_says_once_more_what_was_left_out() {
    let kept = screen("/aflak actr:city<enter>");
    assert!(kept.row(23).contains("there is no field “actr”"), "{}", kept.row(23));
    assert!(!kept.row(1).contains("no field"), "the list is whole again: {}", kept.row(1));
    assert!(kept.hits().contains("actr"), "it stays underlined: {}", kept.hits());
    for keys in ["j", "f", "<enter>", "xjk"] {
        let later = kept.clone_keys(keys);
        assert!(later.row(23).contains("there is no field “actr”"), "after {keys}: {}", later.row(23));
    }
    let mended = kept.clone_keys("/<tab><enter>");
    assert!(mended.row(23).contains("Enter read"), "{}", mended.row(23));
    let wide = Screen::new(bridge(), "120x30").keys("/aflak actr:city<enter>j");
    assert!(wide.row(29).contains("actor ?") && wide.row(29).contains("? help"), "{}", wide.row(29));
}

#[test]
fn what_is_only_begun_is_no_error_while_it_is_typed() {
    let begun = screen("/date:ju");
    assert!(!begun.hits().contains("ju") && !begun.row(1).contains('!'), "{}", begun.row(1));
    assert!(screen("/date:jux").row(1).starts_with(" !"));
    assert!(screen("/date:ju ").row(1).starts_with(" !"), "the caret has gone on");
    assert!(screen("/date:ju<enter>").row(23).starts_with(" !"), "it was kept so");
}

#[test]
fn a_click_takes_a_term_out_of_a_kept_filter_and_u_puts_it_back() {
    let kept = screen("/aflak tag:works<enter>");
    let less = kept.clone_keys("<click:10,0>");
    assert_eq!(line(&less), "/ aflak");
    assert!(less.row(23).contains("tag:works taken out"), "{}", less.row(23));
    assert_eq!(line(&less.clone_keys("u")), "/ aflak tag:works");
    let beside = kept.clone_keys("<click:40,0>x");
    assert_eq!(line(&beside), "/ aflak tag:works x", "beside the terms a click begins to type");
}

#[test]
fn terms_are_picked_and_taken_out_by_keys() {
    let picked = screen("/aflak tag:works date:2024<s-left><s-left>");
    assert!(picked.row(23).contains("Del take out"), "{}", picked.row(23));
    assert_eq!(line(&picked.clone_keys("<del>")), "/ aflak date:2024");
    assert_eq!(line(&picked.clone_keys("<del><del><bs>")), "/");
    assert_eq!(line(&picked.clone_keys("<esc>x")), "/ aflak tag:works date:2024x", "Esc picks none");
    let taken = picked.clone_keys("<del><enter>");
    assert_eq!(
        line(&taken.clone_keys("u")),
        "/ Harbour Bridge".trim_start_matches("/ "),
        "one change: back to no filter"
    );
}

#[test]
fn before_anything_is_typed_filters_of_the_timeline_itself_are_offered() {
    let offered = screen("/");
    assert!(
        offered.row(1).contains("actor:\"Harbour city\"") || offered.row(1).contains("actor:"),
        "{}",
        offered.row(1)
    );
    assert!(offered.row(3).contains("date:2024") && offered.row(3).contains("events"), "{}", offered.row(3));
    let taken = offered.clone_keys("<tab>");
    assert!(line(&taken).starts_with("/ actor:"), "{}", taken.row(0));
    assert!(taken.text().contains("Enter read"), "a whole filter is kept at once");
    assert!(line(&offered.clone_keys("<down><down><down><up><enter>")).starts_with("/ tag:"));
    assert!(line(&offered.clone_keys("<click:6,3>")).starts_with("/ date:"));
    assert!(!offered.clone_keys("x").text().contains("date:2024"), "they go with the first letter");
    assert!(offered.clone_keys("<esc>").row(0).contains("Harbour Bridge"), "and with the line");
}

#[test]
fn the_arrows_choose_an_offer_or_move_the_list() {
    let typed = screen("/the<down>");
    assert_ne!(typed.selected(), screen("/the").selected(), "without an offer the list moves");
    let chosen = screen("jj/<down>");
    assert_eq!(chosen.selected(), screen("jj/").selected());
    assert!(chosen.row(23).contains("Enter complete"), "{}", chosen.row(23));
    let back = chosen.clone_keys("<up>");
    assert!(back.row(23).contains("Enter keep"), "past the first, back in the line: {}", back.row(23));
    assert!(chosen.clone_keys("<esc>").row(0).starts_with(" /"), "Esc closes the list first");
}

#[test]
fn filters_used_before_come_back_with_the_arrow() {
    let used = screen("/aflak<enter>/<c-u>city<enter>/");
    assert_eq!(line(&used.clone_keys("<up>")), "/ aflak");
    assert_eq!(line(&used.clone_keys("<up><down>")), "/ city");
    assert_eq!(line(&used.clone_keys("x<c-p>")), "/ city", "at any time with Ctrl-P");
    assert_eq!(line(&used.clone_keys("x<c-p><c-n>")), "/ city x", "and back to what was typed");
    assert_eq!(line(&used.clone_keys("<up><esc>")), "/ city", "Esc: as before");
    assert_eq!(line(&used.clone_keys("<up><enter>u")), "/ city", "and u undoes it");
    let offered = used.clone_keys("<c-u>");
    assert!(offered.row(1).contains("city") && offered.row(1).contains("used before"), "{}", offered.row(1));
    assert!(offered.row(2).contains("aflak"), "{}", offered.row(2));
}

#[test]
fn a_filter_is_saved_by_name_applied_and_removed() {
    let saved = screen("/aflak<enter>Smine<enter>");
    assert!(saved.row(23).contains("Saved as mine"), "{}", saved.row(23));
    assert!(screen("/aflak<enter>S<paste:two words><enter>").row(23).contains("Saved as two words"));
    let cleared = saved.clone_keys("<esc>");
    assert!(cleared.row(0).contains("Harbour Bridge"));
    let listed = cleared.clone_keys("S");
    assert!(listed.text().contains("mine") && listed.text().contains("aflak"), "{}", listed.text());
    assert_eq!(line(&listed.clone_keys("<enter>")), "/ aflak");
    assert!(listed.clone_keys("<enter>u").row(0).contains("Harbour Bridge"), "u goes back");
    assert!(listed.clone_keys("<del><del>").text().contains("None is saved yet"));
    assert!(listed.clone_keys("<esc>").row(0).contains("Harbour Bridge"), "Esc closes it");
}

#[test]
fn nothing_saved_is_lost_by_one_key() {
    let used = screen("/aflak<enter>Smine<enter>/<c-u>city<enter>Smine<enter>");
    assert!(used.text().contains("Name in use: Enter replaces it"), "{}", used.text());
    assert!(used.clone_keys("<esc>S").text().contains("aflak"), "it is as it was");
    let other = used.clone_keys("<bs>x<enter>");
    assert!(other.row(23).contains("Saved as minx"), "another name is no question: {}", other.row(23));
    let replaced = used.clone_keys("<enter>");
    assert!(replaced.row(23).contains("Saved as mine"), "{}", replaced.row(23));
    assert!(!replaced.clone_keys("S").text().contains("aflak"), "{}", replaced.clone_keys("S").text());
    let removing = replaced.clone_keys("S<del>");
    assert!(removing.text().contains("Del once more removes it"), "{}", removing.text());
    let moved = removing.clone_keys("<down><del>");
    assert!(moved.text().contains("mine"), "any other key is a no: {}", moved.text());
}

#[test]
fn after_a_field_its_values_are_offered_with_counts() {
    let offered = screen("/tag:");
    assert!(offered.row(1).contains("│ ") && offered.row(1).trim_end().contains('1'), "{}", offered.row(1));
    let narrowed = screen("/actor:af");
    assert!(narrowed.row(1).contains("Aflak"), "{}", narrowed.row(1));
    assert!(!narrowed.row(2).contains("│ "), "only what begins so: {}", narrowed.row(2));
    let taken = narrowed.clone_keys("<tab>");
    assert!(line(&taken).starts_with("/ actor:"), "{}", taken.row(0));
    assert!(!taken.row(1).contains("Aflak"), "what stands in the line is offered no more: {}", taken.row(1));
    assert!(taken.row(23).contains("Enter keep"), "a value is not yet a filter: {}", taken.row(23));
}

#[test]
fn after_a_blank_fields_are_offered_with_an_example_and_within_a_word_only_by_tab() {
    let offered = screen("/aflak ");
    assert!(offered.row(1).contains("actor:") && offered.row(1).contains("who acts"), "{}", offered.row(1));
    assert_eq!(line(&offered.clone_keys("<down><enter>")), "/ aflak actor:");
    assert_eq!(line(&offered.clone_keys("<esc><tab>")), "/ aflak", "closed until the line changes");
    let word = screen("/sta");
    assert!(!word.text().contains("standing:"), "a word does not cover the list: {}", word.row(1));
    assert!(word.row(23).contains("Tab complete"), "{}", word.row(23));
    assert_eq!(line(&word.clone_keys("<tab>")), "/ standing:");
}

#[test]
fn a_long_list_of_offers_scrolls_and_leaves_the_events_in_sight() {
    let long = screen("/aflak <down><down><down><down><down><down><down><down>");
    assert!(!long.row(1).contains("actor:"), "{}", long.row(1));
    assert_eq!((1..23).filter(|row| long.row(*row).contains("│ ") && long.row(*row).contains(':')).count(), 6);
    assert!(!long.selected().is_empty(), "the selected event is seen beside it");
}

#[rstest::rstest]
#[case(Colours::default())]
#[case(SIXTEEN)]
#[case(PLAIN)]
fn the_saved_filters_stand_in_a_whole_box_with_a_bar_at_the_chosen_one(#[case] colours: Colours) {
    let saved = Screen::with_colours(bridge(), "40x10", colours).keys("/aflak<enter>Smine<enter>Sother<enter>S<down>");
    let text = saved.text();
    assert!(text.contains('╰') && text.contains('╯') && text.contains("Esc close"), "{text}");
    let barred: Vec<&str> = text.lines().filter(|line| line.contains("│▌")).collect();
    assert!(matches!(barred.as_slice(), [row] if row.contains("other")), "{text}");
}

#[test]
fn an_empty_list_says_why_it_is_empty() {
    let word = screen("/aflak zzzzqq<enter>");
    assert!(word.text().contains("zzzzqq finds nothing"), "{}", word.text());
    assert!(!word.text().contains("aflak finds nothing"), "{}", word.text());
    let name = screen("/actor:zzz -tag:zzz");
    assert!(name.text().contains("no actor is called zzz"), "{}", name.text());
    let apart = screen("/budget id:first-stone<enter>");
    assert!(apart.text().contains("each term finds something"), "{}", apart.text());
    assert!(!screen("/aflak").text().contains("finds nothing"), "nothing is said where something is found");
}

#[test]
fn a_word_that_is_a_date_after_its_field_is_offered_as_one() {
    for (word, meant) in [("june-2999", "date:june-2999"), ("q3-2999", "date:q3-2999")] {
        let typed = screen(&format!("/{word}"));
        assert!(typed.row(1).contains(&format!("did you mean {meant} ?")), "{}", typed.row(1));
        assert!(typed.row(1).contains("Tab"), "{}", typed.row(1));
        assert_eq!(line(&typed.clone_keys("<tab>")), format!("/ {meant}"));
        let kept = typed.clone_keys("<enter>");
        assert!(kept.text().contains(&format!("{meant} may be meant")), "{}", kept.text());
        assert!(!kept.row(23).contains("finds nothing"), "the empty list says it: {}", kept.row(23));
    }
}

#[test]
fn of_the_dates_those_with_most_events_are_offered_first() {
    let offered = screen("/date:");
    let counts: Vec<usize> =
        (1..7).filter_map(|row| offered.row(row).split('│').nth(1)?.split_whitespace().last()?.parse().ok()).collect();
    assert!(counts.len() > 1 && counts.is_sorted_by(|one, other| one >= other), "{counts:?} {}", offered.text());
    assert!(counts.first() > counts.last(), "{counts:?}");
}

#[rstest]
#[case("/june 2024<enter>", "date:2024-06 finds 23 more")]
#[case("/18 june 2024<enter>", "date:2024-06-18 finds ")]
#[case("/18 يونيو 2024<enter>", "date:2024-06-18 finds ")]
fn what_a_date_in_words_may_mean_is_told_whole_in_eighty_columns(#[case] keys: &str, #[case] wanted: &str) {
    let row = Screen::new(shipped(), "80x24").keys(keys).row(23);
    assert!(row.contains(wanted) && !row.contains('…'), "{row}");
}

/// More is offered than there is room for: a sign stands at that side of the list.
#[rstest]
#[case::below("/actor:", "", "…")]
#[case::on_both_sides("/actor:", "<down><down><down><down><down><down><down>", "……")]
#[case::nothing_more("/is:", "", "")]
fn the_list_of_offers_says_that_it_goes_on(#[case] typed: &str, #[case] keys: &str, #[case] signs: &str) {
    let screen = Screen::new(shipped(), "80x24").keys(typed).keys(keys);
    let text = screen.text();
    let sides = text.lines().skip(1).take(6).filter(|row| row.trim_start().starts_with('│'));
    let ends: String = sides.filter_map(|row| row.chars().next_back()).filter(|end| *end == '…').collect();
    assert_eq!(ends, signs, "{text}");
}
