//! Find in an article.

use rstest::rstest;

use super::harness::{Screen, bridge};

/// The first stone, in its Arabic article, with the source in focus.
fn article(keys: &str) -> Screen {
    Screen::new(bridge(), "80x24").keys(&format!("j<enter>{keys}"))
}

#[rstest]
#[case::as_it_is_typed("/الصي", "   1 of 4")]
#[case::kept("/الصيادين<enter>", "   1 of 3")]
#[case::next("/الصيادين<enter>n", "2 of 3")]
#[case::next_while_typing("/الصيادين<down>", "2 of 3")]
#[case::before_the_first("/الصيادين<enter>N", "3 of 3, from the end again")]
#[case::after_the_last("/الصيادين<enter>nnn", "1 of 3, from the beginning again")]
#[case::none("/zzz", "not in this article")]
#[case::in_any_spelling("/اعترضت", "1 of 2")]
#[case::taken_back("/الصيادينz<bs>", "1 of 3")]
#[case::a_word_taken_back("/جسر zzz<c-w>", "of 4")]
#[case::pasted("/<paste:لجنة الصيادين>", "1 of 2")]
fn hits_are_counted(#[case] keys: &str, #[case] said: &str) {
    let screen = article(keys);
    let row = screen.row(23);
    assert!(row.contains(said), "{keys}: {row}");
}

#[test]
fn the_hint_row_says_what_may_follow() {
    assert!(article("/كوب").row(23).contains("Enter keep   Esc back"), "{}", article("/كوب").row(23));
    assert!(article("/الصيادين<enter>").row(23).contains("n N next, before"));
}

#[test]
fn the_hits_are_marked_in_their_own_spelling_and_come_into_sight() {
    let screen = article("/موقتا<enter>");
    assert!(screen.hits().contains("مؤقتا"), "{}", screen.hits());
    let other = article("<tab>").clone_keys("/aflak<enter><tab>");
    assert!(!other.clone_keys("/بلدية").hits().contains("أفلاك"), "a find stands in place of the filter's hits");
}

#[test]
fn escape_goes_back_to_where_reading_was() {
    let before = article("j");
    let after = before.clone_keys("/مؤقتا<esc>");
    assert_eq!(after.text(), before.text());
    assert_eq!(before.clone_keys("/<enter>").text(), before.text(), "nothing typed is no find");
    let gone = before.clone_keys("/الصيادين<enter><esc>");
    assert!(!gone.hits().contains("الصيادين") && gone.row(23).contains("[ ] passages"), "{}", gone.text());
}

#[test]
fn a_find_is_kept_for_the_next_article() {
    let screen = article("/الصيادين<enter>a");
    assert!(screen.text().contains("Horizon Agency") && screen.row(23).contains("1 here"), "{}", screen.text());
    assert!(screen.clone_keys("n").hits().contains("الصيادين"));
}

#[test]
fn from_the_list_a_slash_filters_and_an_ampersand_does_so_everywhere() {
    assert!(Screen::new(bridge(), "80x24").keys("/aflak").row(0).contains("of 7"));
    assert!(article("&aflak").row(0).contains("of 7"));
    assert!(article("/الصيادين<enter><tab>n").text().contains("There is no filter"), "n is the list's again");
}

#[test]
fn a_jump_to_a_hit_has_a_way_back() {
    let before = article("");
    let there = before.clone_keys("/مؤقتا<enter>");
    assert_ne!(there.text(), before.text());
    assert_eq!(there.clone_keys("H<esc>").text(), before.text());
}

#[test]
fn a_reload_keeps_the_find() {
    assert!(article("/الصيادين<enter>r").row(23).contains("Read again"));
    assert!(article("/الصيادين<enter>rn").row(23).contains("1 of 3"));
}

#[test]
fn words_are_found_in_the_translation_on_screen_and_marked_in_both_languages() {
    let mayor = article("/mayor<enter>");
    assert!(mayor.row(23).contains("1 of 1") && mayor.hits().contains("mayor"), "{}", mayor.text());
    let both = article("/2024<enter>");
    assert!(both.hits().matches("2024").count() >= 2, "in the article and below it: {}", both.hits());
    let counted = |keys: &str| {
        article(keys).row(23).split(" of ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok())
    };
    assert_eq!(counted("/2024<enter>"), Some(6), "five in the article, one below the passage");
    let stepped = article("/2024<enter>n");
    assert!(stepped.row(23).contains("2 of 6"), "the translation comes after its paragraph: {}", stepped.row(23));
}

#[test]
fn what_only_another_account_has_is_said_and_opened_when_it_is_kept() {
    let typed = article("/dinars");
    assert!(typed.row(23).contains("not in this article, but in account 2"), "{}", typed.row(23));
    let kept = typed.clone_keys("<enter>");
    assert!(kept.row(23).contains("Found in account 2") && kept.text().contains("account 2 of 2"), "{}", kept.text());
    assert!(kept.hits().contains("dinars"), "{}", kept.hits());
    assert!(kept.clone_keys("H").text().contains("account 1 of 2"), "and back");
    let arabic = article("a/بحضور رئيسة<enter>");
    assert!(arabic.text().contains("Found in account 1"), "{}", arabic.text());
    assert!(article("/zzz").row(23).contains("not in this article") && !article("/zzz").row(23).contains("but in"));
}
