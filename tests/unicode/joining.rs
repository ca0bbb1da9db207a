//! The shaper against `ArabicShaping.txt` (Unicode 15.0): each Arabic letter that has presentation forms takes the one
//! its joining type asks for.

use tarikh::text::{Base, Direction, lay_out};

use super::fixture;

#[test]
fn every_arabic_letter_joins_as_unicode_says() {
    let mut shaped = 0;
    for line in fixture("ArabicShaping.txt.gz").lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(';').map(str::trim).collect();
        let [point, _, joining, _] = fields.as_slice() else { continue };
        let letter = u32::from_str_radix(point, 16).ok().and_then(char::from_u32).expect("a code point");
        if !('\u{620}'..='\u{6d3}').contains(&letter) || !["D", "R", "U"].contains(joining) {
            continue;
        }
        let [isolated, last, first, medial] =
            ["{}", "ـ{}", "{}ـ", "ـ{}ـ"].map(|pattern| shown(&pattern.replace("{}", &letter.to_string()), letter));
        match *joining {
            "D" if isolated != letter && letter != '\u{6ba}' => {
                let mut forms = vec![isolated, last, first, medial];
                forms.sort_unstable();
                forms.dedup();
                assert_eq!(forms.len(), 4, "{line}");
                shaped += 1;
            }
            "R" => assert_eq!((isolated, last), (first, medial), "{line}: it joins what follows"),
            "U" => assert_eq!([isolated, last, first], [medial; 3], "{line}: it joins"),
            _ => {}
        }
    }
    assert!(shaped > 35, "only {shaped} letters of two sides have forms");
}

/// What is shown for `letter` in `text`, which is a tatweel or two and it.
fn shown(text: &str, letter: char) -> char {
    let at = u32::from(text.starts_with('ـ') && letter != 'ـ');
    let rows = lay_out(text, 10, Base::Fixed(Direction::Rtl));
    let cell = rows[0].cells().find(|(cell, _)| cell.logical == at).expect("the letter has a cell");
    cell.1.chars().next().expect("a cell shows a character")
}
