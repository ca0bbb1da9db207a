//! Letters under other layouts than Latin ones: keys outside of text, text inside of it.

use rstest::rstest;

use crate::screen::harness::{Screen, bridge, flood};

/// The keys, and what is printed on each of them; `·` where that is a sign of ASCII, which means itself.
const LATIN: &str = "qwertyuiopasdfghjklzxcvbnm";
const LAYOUTS: [(&str, &str); 5] = [
    ("Arabic", "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة"),
    ("Persian", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ"),
    ("Russian", "йцукенгшщзфывапролдячсмить"),
    ("Greek", "·ςερτυθιοπασδφγηξκλζχψωβνμ"),
    ("Hebrew", "··קראטוןםפשדגכעיחלךזסבהנמצ"),
];
/// What tells a Persian keyboard from an Arabic one, and leaves the screen as it was.
const PERSIAN: &str = "/ی<esc>";

/// A script as it comes from a keyboard that is set so; none where it needs a letter that is a sign there. What stands between
/// backquotes is text, and typed after a turn to Latin letters.
fn typed(script: &str, layout: &str) -> Option<String> {
    let mut keys = String::new();
    let (mut text, mut named) = (false, false);
    for c in script.chars() {
        match LATIN.chars().position(|latin| latin == c).filter(|_| !text && !named) {
            Some(place) => keys.push(layout.chars().nth(place).filter(|own| *own != '·')?),
            None if c == '`' => text = !text,
            None => {
                named = (named || c == '<') && c != '>';
                keys.push(c);
            }
        }
    }
    Some(keys)
}

#[rstest]
#[case::rows("jjjkj")]
#[case::panes("jj<enter>jjhlz")]
#[case::accounts("jjaac")]
#[case::a_comparison("4Gcjja")]
#[case::the_filter("/`stone`<enter>nnu")]
#[case::a_letter_marks_a_place("jjmajjj'a")]
#[case::forms_of_a_copy("jjy")]
#[case::a_value_of_the_event("jj*a")]
#[case::back_and_on("j  b")]
#[case::facets("fjj")]
#[case::questions("djj")]
#[case::the_shelf("wj<enter>jj")]
#[case::details("ijj")]
#[case::a_period("vjjv")]
#[case::order("sjx")]
#[case::the_stage("jp  nb")]
#[case::more_of_the_stage("jp  isx")]
#[case::stops_of_a_talk("jpojj<enter>")]
#[case::help("?jj")]
#[case::problems("!jsjx")]
#[case::terminals("<f12>jm")]
#[case::a_number("3jk")]
#[case::with_ctrl("<c-d><c-d>k<c-u>")]
#[case::in_a_line("/`one two`<c-a><c-k>`kim`<c-u>`gate`<enter>j")]
#[case::back_and_out("jj<enter>qq")]
fn a_script_of_keys_does_the_same_under_every_layout(#[case] script: &str, #[values(false, true)] of_flood: bool) {
    let screen = |keys: &str| Screen::new(if of_flood { flood() } else { bridge() }, "80x24").keys(keys).text();
    let latin = screen(&script.replace('`', ""));
    for (name, layout) in LAYOUTS {
        let Some(mut keys) = typed(script, layout) else { continue };
        for (place, letter) in LATIN.chars().enumerate() {
            let own = layout.chars().nth(place).expect("as many letters");
            keys = keys.replace(&format!("<c-{letter}>"), &format!("<c-{own}>"));
        }
        keys.insert_str(0, if name == "Persian" { PERSIAN } else { "" });
        assert_eq!(screen(&keys), latin, "{name}: {keys}");
    }
}

#[rstest]
#[case::a_filter("/", "تنم")]
#[case::a_filter_in_russian("/", "йцукен")]
#[case::words_in_help("?/", "γκδ")]
#[case::words_in_all_articles("<c-f>", "ضصثق")]
#[case::both_letters_of_one_key("/", "ﻻ")]
fn letters_are_text_where_text_is_typed(#[case] open: &str, #[case] text: &str) {
    let seen = Screen::new(bridge(), "80x24").keys(open).keys(text).reading();
    let text = if text == "ﻻ" { "لا" } else { text };
    assert!(seen.contains(text), "{text} in {seen}");
}
