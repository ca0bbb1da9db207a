//! What each family is sent, and that a repaint of single cells is as good as a new frame.

use proptest::prelude::{Strategy, any, prop, prop_oneof, proptest};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use rstest::rstest;
use tarikh::app::{Colours, Theme};
use tarikh::input::Family;
use tarikh::terminal::encode::encode;
use tarikh::text::{Base, Direction, one_line};
use tarikh::ui::pen::Pen;
use tarikh::ui::theme::Palette;
use unicode_width::UnicodeWidthStr;

const WIDTH: u16 = 46;
const INK: [u8; 3] = [200, 200, 200];

/// Texts side by side on one line, each a column, a text and whether it is bold.
fn frame(family: Family, texts: &[(u16, &str, bool)]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, 1));
    let palette = Palette::new(Colours { theme: Theme::Plain, ..Colours::default() });
    let mut pen = Pen::new(&mut buffer, family, palette);
    for (x, text, bold) in texts {
        let row = one_line(text, WIDTH - x, Base::Auto(Direction::Rtl));
        let style = Style::new().add_modifier(if *bold { Modifier::BOLD } else { Modifier::empty() });
        pen.row(*x, 0, &row, |_| style);
    }
    let rows = pen.rows;
    encode(family, &mut buffer, &rows, INK);
    buffer
}

fn line(buffer: &Buffer) -> String {
    buffer.content.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned()
}

/// The line with its controls written out.
fn told(buffer: &Buffer) -> String {
    let controls = [('\u{200d}', "<ZWJ>"), ('\u{200e}', "<LRM>"), ('\u{202c}', "<PDF>"), ('\u{202d}', "<LRO>")];
    controls.iter().fold(line(buffer), |line, (control, name)| line.replace(*control, name))
}

#[rstest]
#[case(Family::Explicit, " ﺐﻴﺑ 2 | b")]
#[case(Family::Mlterm, " ﺐﻴﺑ 2 | b")]
#[case(Family::Lrm, " ﺐ<LRM>ﻴ<LRM>ﺑ<LRM> 2 | b")]
#[case(Family::Kitty, " ﺑﻴﺐ 2 | b")]
#[case(Family::Konsole, " <LRM><ZWJ>ﺐ<LRM><ZWJ>ﻴ<ZWJ><LRM>ﺑ<ZWJ><LRM> 2 | b")]
#[case(Family::KonsoleLogical, " بيب<LRM> 2 | b")]
#[case(Family::Logical, " 2 بيب | b")]
#[case(Family::Unshaped, " بيب 2 | b")]
fn a_word_is_sent_as_the_family_wants_it(#[case] family: Family, #[case] sent: &str) {
    assert_eq!(told(&frame(family, &[(1, "2 بيب", false), (7, "| b", false)])), sent);
}

#[test]
fn an_override_lives_in_the_first_cell_and_ends_in_the_last() {
    let frame = frame(Family::Lro, &[(0, "بيب", false)]);
    assert_eq!(frame.content[0].symbol(), "ﺐ\u{202d}");
    assert_eq!(frame.content[usize::from(WIDTH) - 1].symbol(), " \u{202c}");
}

#[test]
fn neighbours_in_the_qt_family_are_never_of_one_colour() {
    let frame = frame(Family::Qt, &[(0, "السلام عليكم", false)]);
    for pair in frame.content.windows(2).filter(|pair| pair.iter().any(|cell| cell.symbol() != " ")) {
        assert_ne!(pair[0].fg, pair[1].fg);
    }
}

#[test]
fn signs_that_touch_a_word_have_another_face_in_the_kitty_family() {
    let frame = frame(Family::Kitty, &[(0, "(بيب)", false), (10, "(بيب)", true)]);
    let bold: String =
        frame.content.iter().map(|cell| if cell.modifier.contains(Modifier::BOLD) { 'B' } else { '.' }).collect();
    assert!(bold.starts_with("B...B......BBB..."), "{bold}");
}

#[test]
fn brackets_in_logical_order_are_those_that_were_written() {
    assert_eq!(line(&frame(Family::Logical, &[(1, "قال (نعم)", false)])), " قال (نعم)");
    // This terminal orders each word alone, and does not mirror.
    assert_eq!(told(&frame(Family::KonsoleLogical, &[(1, "قال (نعم)", false)])), " (نعم<LRM>) ل<LRM>قا<LRM>");
}

#[test]
fn what_an_overlay_hides_stays_out_of_the_logical_order() {
    let frame = frame(Family::Logical, &[(0, "كلمة وكلمة وكلمة", false), (5, "| over |", false)]);
    let line = line(&frame);
    assert_eq!(line.chars().skip(5).take(8).collect::<String>(), "| over |");
    assert!(!line.contains('\u{fee4}'), "{line}");
}

#[test]
fn families_have_names_that_lead_back_to_them() {
    for family in Family::ALL.iter().copied() {
        assert_eq!(family.name().parse(), Ok(family));
    }
    assert!("none".parse::<Family>().is_err());
}

fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[ء-ي]{1,6}",
        "[ا-ي ]{1,8}لا",
        "[a-z0-9 ]{1,5}",
        "[٠-٩۰-۹]{1,4}",
        "[א-ת]{1,4}",
        "[(){}«»،؟.:/ ]{1,3}",
        "界{1,2}"
    ];
    prop::collection::vec(part, 1..5).prop_map(|parts| parts.concat())
}

pub(super) fn texts() -> impl Strategy<Value = Vec<(u16, String, bool)>> {
    prop::collection::vec((0..WIDTH - 4, text(), any::<bool>()), 1..4)
}

fn drawn(family: Family, texts: &[(u16, String, bool)]) -> Buffer {
    let texts: Vec<_> = texts.iter().map(|(x, text, bold)| (*x, text.as_str(), *bold)).collect();
    frame(family, &texts)
}

proptest! {
    #[test]
    fn a_repaint_of_single_cells_equals_a_repaint_from_scratch(before in texts(), after in texts()) {
        for family in Family::ALL.iter().copied() {
            let (before, after) = (drawn(family, &before), drawn(family, &after));
            let mut shown = before.content.clone();
            for (x, _, cell) in before.diff(&after) {
                shown[usize::from(x)] = cell.clone();
            }
            let mut covered = 0;
            for (shown, wanted) in shown.iter().zip(&after.content) {
                // What a wide character covers is not seen.
                if covered > 0 {
                    covered -= 1;
                    continue;
                }
                assert_eq!(shown, wanted, "{family}");
                covered = wanted.symbol().width().saturating_sub(1);
            }
        }
    }

    #[test]
    fn every_cell_begins_with_a_character_and_has_the_width_it_had(texts in texts()) {
        let plain = drawn(Family::Explicit, &texts);
        for family in Family::ALL.iter().copied().filter(|family| *family != Family::Logical) {
            for (cell, plain) in drawn(family, &texts).content.iter().zip(&plain.content) {
                assert_eq!(cell.symbol().width(), plain.symbol().width(), "{family}: {:?}", cell.symbol());
            }
        }
        for family in Family::ALL.iter().copied() {
            let frame = drawn(family, &texts);
            for cell in &frame.content {
                let first = cell.symbol().chars().next().map(|c| c.to_string().width());
                assert!(first.is_some_and(|width| width > 0), "{family}: {:?}", cell.symbol());
            }
            let columns = |frame: &Buffer| line(frame).width();
            assert!(columns(&frame) <= usize::from(WIDTH) * 2);
        }
    }

    #[test]
    fn no_family_loses_or_makes_a_letter(texts in texts()) {
        let letters = |frame: &Buffer| {
            use unicode_normalization::UnicodeNormalization;
            let mut letters: Vec<char> = line(frame).nfkc().filter(|c| c.is_alphanumeric()).collect();
            letters.sort_unstable();
            letters
        };
        let plain = letters(&drawn(Family::Explicit, &texts));
        for family in Family::ALL.iter().copied() {
            assert_eq!(letters(&drawn(family, &texts)), plain, "{family}");
        }
    }
}
