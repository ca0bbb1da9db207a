//! Every line of `BidiTest.txt` and `BidiCharacterTest.txt` (Unicode 15.0).

use tarikh::text::bidi::{levels, reorder};
use tarikh::text::{Base, Direction};

use super::fixture;

const AUTO: Base = Base::Auto(Direction::Ltr);
const LTR: Base = Base::Fixed(Direction::Ltr);
const RTL: Base = Base::Fixed(Direction::Rtl);

#[test]
fn every_line_of_bidi_test_holds() {
    let file = fixture("BidiTest.txt.gz");
    let (mut wanted_levels, mut wanted_order) = (String::new(), String::new());
    let mut cases = 0;
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if let Some(levels) = line.strip_prefix("@Levels:") {
            levels.trim().clone_into(&mut wanted_levels);
        } else if let Some(order) = line.strip_prefix("@Reorder:") {
            order.trim().clone_into(&mut wanted_order);
        } else {
            let (classes, bits) = line.split_once(';').expect("classes; bases");
            let text: String =
                classes.split_whitespace().map(|class| example(class).expect("a class of UAX #9")).collect();
            let bits: u8 = bits.trim().parse().expect("a number of bits");
            for (bit, base) in [(1, AUTO), (2, LTR), (4, RTL)] {
                if bits & bit != 0 {
                    assert_laid(line, &text, base, &wanted_levels, &wanted_order);
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 770_241);
}

#[test]
fn every_line_of_bidi_character_test_holds() {
    let file = fixture("BidiCharacterTest.txt.gz");
    let mut cases = 0;
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let fields: Vec<&str> = line.split(';').collect();
        let [points, base, _, levels, order] = fields.as_slice() else { panic!("five fields: {line}") };
        let base = match *base {
            "0" => LTR,
            "1" => RTL,
            _ => AUTO,
        };
        let text: String = points.split_whitespace().map(code_point).collect();
        assert_laid(line, &text, base, levels, order);
        cases += 1;
    }
    assert_eq!(cases, 91_707);
}

/// Compares levels (`x` where rule X9 removes a character) and the visual order of what is left.
fn assert_laid(line: &str, text: &str, base: Base, wanted_levels: &str, wanted_order: &str) {
    let found = levels(text, base);
    let wanted: Vec<Option<u8>> = wanted_levels.split_whitespace().map(|level| level.parse().ok()).collect();
    assert_eq!(found.len(), wanted.len(), "{line}");
    let kept = |(found, wanted): (&u8, &Option<u8>)| wanted.map(|wanted| (*found, wanted));
    assert!(found.iter().zip(&wanted).filter_map(kept).all(|(found, wanted)| found == wanted), "{line}: {found:?}");
    let mut order: Vec<usize> = (0..wanted.len()).filter(|at| wanted[*at].is_some()).collect();
    reorder(&mut order, |at| found[*at]);
    let wanted_order: Vec<usize> = wanted_order.split_whitespace().map(|at| at.parse().expect("an index")).collect();
    assert_eq!(order, wanted_order, "{line}");
}

fn code_point(hex: &str) -> char {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).expect("a code point")
}

/// A character of a bidi class.
fn example(class: &str) -> Option<char> {
    let c = match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ب',
        "EN" => '1',
        "ES" => '+',
        "ET" => '%',
        "AN" => '٣',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{ad}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202a}',
        "RLE" => '\u{202b}',
        "PDF" => '\u{202c}',
        "LRO" => '\u{202d}',
        "RLO" => '\u{202e}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        _ => return None,
    };
    Some(c)
}
