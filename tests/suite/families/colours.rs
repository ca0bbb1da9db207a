//! How many colours a terminal is taken to have, and that every role can be read out of that many.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier, Style};
use rstest::rstest;
use tarikh::app::{Colours, Theme};
use tarikh::input::{ColourDepth, Family};
use tarikh::terminal::choice::{Environment, OuterTerminal};
use tarikh::terminal::colours::{DepthBy, depth};
use tarikh::terminal::facts::Facts;
use tarikh::ui::theme::Palette;

use crate::pty::harness::{Start, contains};
use crate::screen::harness::{Fixture, Screen, bridge, broken, empty, flood, shipped};

const COLORTERM: &[(&str, &str)] = &[("COLORTERM", "truecolor")];
const CLASS: &str = "\x1b[?62c";

fn known(variables: &[(&str, &str)], replies: &[&str]) -> (Environment, Facts) {
    let said = |wanted: &str| variables.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned());
    let mut facts = Facts::default();
    for reply in replies {
        facts.add_reply(reply.as_bytes());
    }
    (Environment::new(said), facts)
}

#[rstest]
#[case("linux", ColourDepth::Eight)]
#[case("vt220", ColourDepth::Eight)]
#[case("rxvt", ColourDepth::Eight)]
#[case("xterm", ColourDepth::Sixteen)]
#[case("screen", ColourDepth::Sixteen)]
#[case("xterm-16color", ColourDepth::Sixteen)]
#[case("rxvt-unicode", ColourDepth::Sixteen)]
#[case("never-heard-of", ColourDepth::Sixteen)]
#[case("xterm-256color", ColourDepth::Table)]
#[case("screen.xterm-256color", ColourDepth::Table)]
#[case("rxvt-unicode-256color", ColourDepth::Table)]
#[case("xterm-direct", ColourDepth::True)]
#[case("konsole-direct", ColourDepth::True)]
#[case("xterm-kitty", ColourDepth::True)]
#[case("foot-extra", ColourDepth::True)]
fn without_other_evidence_the_description_tells(#[case] term: &str, #[case] has: ColourDepth) {
    let (environment, facts) = known(&[("TERM", term)], &[]);
    let choice = depth(&environment, &facts);
    assert_eq!((choice.depth, choice.why), (has, DepthBy::Term));
    let (environment, facts) = known(&[("TERM", term), ("COLORTERM", "24bit")], &[]);
    assert_eq!(depth(&environment, &facts).depth, ColourDepth::True);
    let (environment, facts) = known(&[("TERM", term), ("COLORTERM", "rxvt-xpm")], &[]);
    assert_eq!(depth(&environment, &facts).depth, has);
}

#[rstest]
#[case::kitty_far_away(&["\x1bP>|kitty(0.26.5)\x1b\\", CLASS], ColourDepth::True)]
#[case::vte_far_away(&["\x1b[>65;7006;1c", CLASS], ColourDepth::True)]
#[case::konsole_widget(&["\x1b[>0;115;0c", CLASS], ColourDepth::True)]
#[case::xterm(&["\x1bP>|XTerm(379)\x1b\\", "\x1b[>41;379;0c", CLASS], ColourDepth::Table)]
#[case::xterm_as_vt525(&["\x1b[>65;379;0c", CLASS], ColourDepth::Sixteen)]
#[case::mlterm(&["\x1b[>24;279;0c", CLASS], ColourDepth::True)]
#[case::urxvt(&["\x1b[>85;95;0c", CLASS], ColourDepth::Sixteen)]
#[case::silent(&[], ColourDepth::Sixteen)]
fn what_it_answers_tells_of_more(#[case] replies: &[&str], #[case] has: ColourDepth) {
    let (environment, facts) = known(&[("TERM", "xterm")], replies);
    assert_eq!(depth(&environment, &facts).depth, has);
}

#[rstest]
#[case::in_kitty(&[("TERM", "screen"), ("STY", "1.x")], &[], ColourDepth::Sixteen, DepthBy::Screen)]
#[case::answering(&[("TERM", "screen")], &["\x1b[>83;40900;0c", CLASS], ColourDepth::Sixteen, DepthBy::Screen)]
#[case::of_256(&[("TERM", "screen.xterm-256color"), ("STY", "1.x")], &[], ColourDepth::Table, DepthBy::Screen)]
#[case::said_to_have_256(&[("TERM", "screen-256color"), ("STY", "1.x")], &[], ColourDepth::Table, DepthBy::Screen)]
#[case::screen_5(&[("TERM", "screen")], &["\x1b[>83;50000;0c", CLASS], ColourDepth::True, DepthBy::Variable)]
#[case::a_window_opened_from_it(&[("TERM", "xterm-256color"), ("STY", "1.x")], &[], ColourDepth::True, DepthBy::Variable)]
fn gnu_screen_does_not_pass_on_what_it_has_inherited(
    #[case] variables: &[(&str, &str)],
    #[case] replies: &[&str],
    #[case] has: ColourDepth,
    #[case] why: DepthBy,
) {
    let (environment, facts) = known(&[variables, COLORTERM].concat(), replies);
    let choice = depth(&environment, &facts);
    assert_eq!((choice.depth, choice.why), (has, why));
}

#[rstest]
#[case("screen-256color", ColourDepth::Sixteen)]
#[case("screen.xterm-256color", ColourDepth::Table)]
#[case("screen.linux", ColourDepth::Sixteen)]
fn gnu_screen_has_no_more_colours_than_what_it_is_shown_on_is_known_to_have(
    #[case] term: &str,
    #[case] has: ColourDepth,
) {
    let (environment, facts) = known(&[("TERM", term)], &["\x1b[>83;40900;0c", CLASS]);
    assert_eq!(depth(&environment, &facts).depth, has);
}

#[rstest]
#[case("xterm-256color", "bpaste,ccolour,RGB,title", ColourDepth::True)]
#[case("xterm-256color", "bpaste,ccolour,title", ColourDepth::Table)]
#[case("xterm", "256,bpaste", ColourDepth::Table)]
#[case("xterm-kitty", "bpaste", ColourDepth::Table)]
#[case("linux", "", ColourDepth::Eight)]
#[case("", "", ColourDepth::Sixteen)]
fn tmux_tells_what_the_terminal_around_it_has(#[case] term: &str, #[case] features: &str, #[case] has: ColourDepth) {
    let variables = [("TMUX", "/tmp/x"), ("TERM", "tmux-256color"), ("COLORTERM", "truecolor")];
    let (mut environment, facts) = known(&variables, &[]);
    let outer = OuterTerminal { term: term.into(), features: features.into(), ..OuterTerminal::default() };
    environment.outer = Some(outer);
    let choice = depth(&environment, &facts);
    assert_eq!((choice.depth, choice.why), (has, DepthBy::Outer));
}

/// The sixteen as xterm, VTE and the Linux console draw them.
const SIXTEEN: [[u32; 16]; 3] = [
    [
        0x00_00_00, 0xcd_00_00, 0x00_cd_00, 0xcd_cd_00, 0x00_00_ee, 0xcd_00_cd, 0x00_cd_cd, 0xe5_e5_e5, 0x7f_7f_7f,
        0xff_00_00, 0x00_ff_00, 0xff_ff_00, 0x5c_5c_ff, 0xff_00_ff, 0x00_ff_ff, 0xff_ff_ff,
    ],
    [
        0x17_14_21, 0xc0_1c_28, 0x26_a2_69, 0xa2_73_4c, 0x12_48_8b, 0xa3_47_ba, 0x2a_a1_b3, 0xd0_cf_cc, 0x5e_5c64,
        0xf6_61_51, 0x33_d1_7a, 0xe9_ad_0c, 0x2a_7b_de, 0xc0_61_cb, 0x33_c7_de, 0xff_ff_ff,
    ],
    [
        0x00_00_00, 0xaa_00_00, 0x00_aa_00, 0xaa_55_00, 0x00_00_aa, 0xaa_00_aa, 0x00_aa_aa, 0xaa_aa_aa, 0x55_55_55,
        0xff_55_55, 0x55_ff_55, 0xff_ff_55, 0x55_55_ff, 0xff_55_ff, 0x55_ff_ff, 0xff_ff_ff,
    ],
];

/// What terminals have behind letters, and the colour of these letters, where `table` holds the sixteen.
fn grounds(colours: Colours, table: &[u32; 16]) -> Vec<(u32, u32)> {
    let light = colours.theme == Theme::Light;
    match colours.depth {
        ColourDepth::True | ColourDepth::Table if light => {
            let ink = 0x1f_23_28;
            vec![(0xff_ff_ff, 0x00_00_00), (0xfa_f8_f3, ink), (0xfd_f6_e3, ink), (0xef_f1_f5, ink)]
        }
        ColourDepth::True | ColourDepth::Table => {
            let papers = [0x16_18_1d, 0x1e_1e_2e, 0x28_2c_34, 0x00_2b_36];
            std::iter::once((0x00_00_00, 0xe5_e5_e5)).chain(papers.map(|paper| (paper, 0xd6_d9_dd))).collect()
        }
        ColourDepth::Sixteen if light => vec![(table[15], table[0])],
        ColourDepth::Eight if light => vec![(table[7], table[0])],
        ColourDepth::Sixteen | ColourDepth::Eight => vec![(table[0], table[7])],
    }
}

/// The tables of sixteen by which a screen of this depth may be drawn.
fn tables(depth: ColourDepth) -> &'static [[u32; 16]] {
    match depth {
        ColourDepth::True | ColourDepth::Table => &SIXTEEN[..1],
        ColourDepth::Sixteen => &SIXTEEN,
        ColourDepth::Eight => &SIXTEEN[2..],
    }
}

fn place(colour: Color) -> Option<usize> {
    const NAMED: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    NAMED.iter().position(|named| *named == colour)
}

fn parts(colour: Color, table: &[u32; 16], own: u32) -> u32 {
    match colour {
        Color::Rgb(red, green, blue) => u32::from_be_bytes([0, red, green, blue]),
        Color::Indexed(index @ 16..=231) => {
            let part = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
            let index = index - 16;
            u32::from_be_bytes([0, part(index / 36), part(index / 6 % 6), part(index % 6)])
        }
        Color::Indexed(index @ 232..) => u32::from(8 + 10 * (index - 232)) * 0x01_01_01,
        named => place(named).map_or(own, |place| table[place]),
    }
}

/// The relative luminance of WCAG 2.
fn luminance(colour: u32) -> f64 {
    let [_, red, green, blue] = colour.to_be_bytes();
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// The contrast of WCAG 2 between the letters of a style and what they stand on.
fn contrast(style: Style, depth: ColourDepth, table: &[u32; 16], (paper, ink): (u32, u32)) -> f64 {
    let bold = style.add_modifier.contains(Modifier::BOLD);
    let letters = style.fg.unwrap_or(Color::Reset);
    // The eight are made bright by bold, black too.
    let few = matches!(depth, ColourDepth::Eight | ColourDepth::Sixteen);
    let bright = place(letters).filter(|place| bold && few && *place < 8);
    let letters = bright.map_or_else(|| parts(letters, table, ink), |place| table[place + 8]);
    let behind = parts(style.bg.unwrap_or(Color::Reset), table, paper);
    let (a, b) = (luminance(letters) + 0.05, luminance(behind) + 0.05);
    if a > b { a / b } else { b / a }
}

fn all_colours() -> impl Iterator<Item = Colours> {
    let themes = [Theme::Dark, Theme::Light];
    themes
        .into_iter()
        .flat_map(|theme| ColourDepth::ALL.iter().map(move |depth| Colours { theme, depth: *depth, painted: false }))
}

#[test]
fn every_role_can_be_read_on_the_ground_and_on_the_selected_row() {
    for colours in all_colours() {
        let palette = Palette::new(colours);
        let roles = [
            ("text", palette.text),
            ("muted", palette.muted),
            ("accent", palette.accent),
            ("mark", palette.mark),
            ("bar", palette.bar),
            ("hit", palette.hit),
            ("here", palette.here),
            ("warn", palette.warn),
            ("error", palette.error),
            ("strong", palette.strong),
            ("date", palette.date),
            ("firm", palette.firm),
        ];
        for (name, style) in roles {
            for table in tables(colours.depth) {
                for ground in grounds(colours, table) {
                    for style in [style, palette.lift.patch(style)] {
                        let is = contrast(style, colours.depth, table, ground);
                        assert!(is >= 4.5, "{name} in {colours:?} on {ground:06x?}: {is:.2} ({style:?})");
                    }
                }
            }
        }
    }
}

/// What a key changes on screen, with what it changes it from.
#[rstest]
#[case::the_selected_event("j", "jj")]
#[case::who_has_the_keys("j", "j<tab>")]
#[case::the_passage_of_an_event("jj<enter>", "jj<enter>]")]
#[case::what_a_filter_finds("jj", "jj/bridge<enter>")]
#[case::the_hit_the_reader_is_at("j<enter>/the<enter>", "j<enter>/the<enter>n")]
#[case::a_term_that_cannot_be_read("/date:2024", "/date:2024-13")]
#[case::the_account_that_is_compared("3Gc", "3Gca")]
#[case::a_question("d", "dj")]
#[case::an_article("w", "wj")]
#[case::a_value_that_is_asked_for("fjj", "fjj<enter>")]
#[case::a_value_that_is_left_out("fjj", "fjjx")]
#[case::a_problem("!", "!j")]
#[case::a_family_that_holds("<f12>", "<f12>2")]
#[case::a_period("v", "v<right><right>")]
#[case::words_of_an_article("j<enter>v", "j<enter>v<right><right>")]
#[case::an_offer("/act<down>", "/act<down><down>")]
#[case::the_field_that_is_typed_into("/bridge<enter>S", "/bridge<enter>Sa")]
fn what_a_colour_tells_is_told_without_any(
    #[case] before: &str,
    #[case] after: &str,
    #[values("80x24", "160x40")] size: &str,
    #[values(0, 1)] fixture: usize,
) {
    let fixture = || if fixture == 0 { bridge() } else { flood() };
    let others = |colours: Colours| -> Vec<usize> {
        let shown = |keys: &str| Screen::with_colours(fixture(), size, colours).keys(keys).buffer;
        let (one, other) = (shown(before), shown(after));
        let width = usize::from(one.area.width);
        let rows = one.content.chunks(width).zip(other.content.chunks(width)).enumerate();
        rows.filter(|(_, (one, other))| one != other).map(|(row, _)| row).collect()
    };
    assert_eq!(others(Colours::default()), others(Colours { theme: Theme::Plain, ..Colours::default() }));
}

/// Disagreement, doubt and what is wrong are signs, words or figures first.
#[test]
fn what_is_coloured_as_a_warning_says_so() {
    let coloured = Palette::new(Colours::default());
    let (warn, error) = (coloured.warn.fg, coloured.error.fg);
    for keys in ["", "G", "3Gc", "d", "/date:2024-13", "fjjx", "!"] {
        for fixture in [bridge(), flood(), shipped()] {
            let screen = Screen::new(fixture, "160x40").keys(keys);
            for row in screen.buffer.content.chunks(160) {
                let loud = |cell: &Cell| Some(cell.fg) == warn || Some(cell.fg) == error;
                for run in row.chunk_by(|a, b| loud(a) == loud(b)).filter(|run| run.iter().any(loud)) {
                    let said: String = run.iter().map(Cell::symbol).collect();
                    let says = said.chars().any(|c| "≠!✗?“›–+~✓●○━".contains(c) || c.is_alphanumeric());
                    assert!(says, "{said:?} after {keys}:\n{}", screen.text());
                }
            }
        }
    }
}

/// In a row in reverse a hit is told by its line alone.
#[test]
fn what_is_found_is_told_from_the_rest_of_the_selected_title() {
    for colours in all_colours() {
        let screen = Screen::with_colours(bridge(), "80x24", colours).keys("/bridge<enter>");
        let row = (0..24).find(|row| screen.buffer[(0, *row)].symbol() == "▌").expect("a selected row");
        let letters = |wanted: bool| {
            let cells = (0..80).map(|x| &screen.buffer[(x, row)]);
            let cells = cells.filter(|cell| cell.modifier.contains(Modifier::UNDERLINED) == wanted);
            cells.map(Cell::symbol).collect::<String>()
        };
        assert!(letters(true).eq_ignore_ascii_case("bridge"), "{colours:?}: {:?}", letters(true));
        assert!(letters(false).contains("The first stone"), "{}", letters(false));
    }
}

/// Screens and layers, one of each.
const SCREENS: [&str; 14] = [
    "j",
    "jj<enter>",
    "/الجسر",
    "/aflak zzz",
    "/standing:x",
    "jc",
    "f",
    "?",
    "!",
    "ji",
    "<f12>",
    "*",
    "/aflak<enter>Smine<enter>S",
    "j<enter>/the<enter>",
];

#[test]
fn every_letter_of_every_screen_can_be_read_out_of_any_number_of_colours() {
    for colours in all_colours() {
        let line = Palette::new(colours).line;
        for keys in SCREENS {
            let screen = Screen::with_colours(bridge(), "160x40", colours).keys(keys);
            // Rules and signs of gaps are no letters.
            let is_letter = |cell: &&Cell| !cell.symbol().trim().is_empty() && Some(cell.fg) != line.fg;
            for cell in screen.buffer.content.iter().filter(is_letter) {
                for table in tables(colours.depth) {
                    for ground in grounds(colours, table) {
                        let is = contrast(cell.style(), colours.depth, table, ground);
                        assert!(is >= 4.5, "{cell:?} after {keys} in {colours:?} on {ground:06x?}: {is:.2}");
                    }
                }
            }
        }
    }
}

#[rstest]
#[case::list("jj")]
#[case::facets("f")]
#[case::problems("!")]
#[case::offers("/الج")]
fn a_row_in_reverse_is_of_one_colour(#[case] keys: &str) {
    for colours in all_colours().filter(|colours| Palette::new(*colours).lift.bg.is_none()) {
        let screen = Screen::with_colours(bridge(), "160x40", Colours { painted: true, ..colours }).keys(keys);
        let rows = screen
            .buffer
            .content
            .chunks(160)
            .map(|row| row.iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)));
        let mut reversed = rows.map(|row| row.collect::<Vec<_>>()).filter(|row| row.len() > 20).peekable();
        assert!(reversed.peek().is_some(), "{keys} in {colours:?}");
        for row in reversed {
            let worn = |cell: &Cell| (cell.fg, cell.bg, cell.modifier.contains(Modifier::BOLD));
            assert!(row.iter().all(|cell| worn(cell) == worn(row[0])), "{keys} in {colours:?}: {row:?}");
        }
    }
}

#[test]
fn a_theme_that_was_asked_for_leaves_no_cell_of_any_screen_to_the_terminal() {
    for colours in all_colours().map(|colours| Colours { painted: true, ..colours }) {
        let line = Palette::new(colours).line;
        let shown = |fixture: Fixture, size, keys| Screen::with_colours(fixture, size, colours).keys(keys);
        let screens = SCREENS.iter().map(|keys| shown(bridge(), "160x40", *keys));
        let others =
            [(bridge(), "30x5", ""), (broken(), "80x24", ""), (empty(), "80x24", "?"), (bridge(), "80x24", "j")];
        for screen in screens.chain(others.map(|(fixture, size, keys)| shown(fixture, size, keys))) {
            for cell in &screen.buffer.content {
                assert!(
                    cell.fg != Color::Reset && cell.bg != Color::Reset,
                    "{cell:?} in {colours:?}:\n{}",
                    screen.text()
                );
                // On a ground that nobody could read on, where it were seen.
                let is = contrast(cell.style(), colours.depth, &tables(colours.depth)[0], (0x80_80_80, 0x80_80_80));
                let letter = !cell.symbol().trim().is_empty() && Some(cell.fg) != line.fg;
                assert!(is >= 4.5 || !letter, "{cell:?} in {colours:?}: {is:.2}");
            }
        }
    }
}

#[test]
fn a_theme_that_was_asked_for_is_whole_in_every_family_of_terminals() {
    for family in Family::ALL {
        let colours = Colours { painted: true, ..Colours::default() };
        let frame = Screen::with_colours(bridge(), "160x40", colours).keys("jj/الجسر").frame(*family);
        let left: Vec<&Cell> =
            frame.content.iter().filter(|cell| cell.fg == Color::Reset || cell.bg == Color::Reset).collect();
        assert!(left.is_empty(), "{family}: {left:?}");
    }
}

fn is_painted(screen: &vt100::Screen, paper: vt100::Color) -> bool {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let cells = || (0..rows).flat_map(|row| (0..columns).filter_map(move |column| screen.cell(row, column)));
    cells().all(|cell| cell.bgcolor() != vt100::Color::Default)
        && cells().filter(|cell| cell.bgcolor() == paper).count() > 500
}

const WHITE: vt100::Color = vt100::Color::Rgb(0xff, 0xff, 0xff);
const BLACK: vt100::Color = vt100::Color::Rgb(0x14, 0x17, 0x1c);

#[test]
fn a_theme_that_was_asked_for_is_painted_whatever_the_terminal_has_behind() {
    let mut pty = Start::tarikh(&["--theme", "light"]).run();
    pty.wait_for_text("events");
    pty.send("\x1b]11;rgb:0000/0000/0000\x07\x1b[?62c");
    pty.until("j", "a light ground", |screen| is_painted(screen, WHITE));
    pty.until("?", "a light ground under the help", |screen| is_painted(screen, WHITE));
    pty.send("\x03");
    pty.end();
    pty.assert_restored();
}

#[test]
fn f3_paints_the_theme_it_turns_to_and_names_it() {
    let mut pty = Start::tarikh(&[]).env("COLORFGBG", "15;0").run();
    pty.wait_for_text("events");
    assert!(!is_painted(pty.screen(), BLACK), "what is known to be dark is left as it is");
    pty.until("\x1bOR", "light", |screen| {
        is_painted(screen, WHITE) && screen.contents().contains("The theme is light")
    });
    pty.until("\x1bOR", "dark", |screen| is_painted(screen, BLACK) && screen.contents().contains("The theme is dark"));
    pty.end_by("q");
    let mut pty = Start::tarikh(&[]).env("NO_COLOR", "1").run();
    pty.wait_for_text("events");
    pty.see("\x1bOR", "There are no colours; --theme dark or light brings them");
    pty.end_by("q");
}

#[test]
fn a_terminal_that_does_not_say_what_it_has_behind_is_painted() {
    let mut pty = Start::tarikh(&[]).run();
    pty.wait_for_text("events");
    pty.send("\x1b[>83;40900;0c\x1b[?1;2c");
    pty.wait_for("a dark ground", |screen| {
        // GNU screen: the table of 256.
        is_painted(screen, vt100::Color::Idx(233))
    });
    pty.send("\x1b[I");
    pty.wait_until("the questions again", |pty| String::from_utf8_lossy(pty.sent()).matches("\x1b]11;?").count() == 2);
    pty.send("\x1b]11;rgb:ffff/ffff/ffff\x07\x1b[?1;2c");
    pty.wait_for("the terminal's own light ground", |screen| {
        screen.cell(1, 0).is_some_and(|cell| cell.bgcolor() == vt100::Color::Default)
    });
    pty.end_by("q");
}

#[rstest]
#[case("screen", false)]
#[case("xterm", false)]
#[case("xterm-16color", false)]
#[case("linux", false)]
#[case("rxvt", false)]
#[case("xterm-256color", true)]
#[case("screen-256color", true)]
#[case("rxvt-unicode-256color", true)]
fn a_terminal_is_sent_no_colours_that_nothing_says_it_has(#[case] term: &str, #[case] table: bool) {
    let start = || Start::tarikh(&[]).env("TERM", term).env("COLORTERM", "");
    let mut pty = start().run();
    pty.wait_for_text("events");
    pty.see("?", "Keys and signs");
    pty.send("\x03");
    pty.end();
    assert!(!contains(pty.sent(), b"8;2;"), "24-bit colours are sent to {term}");
    assert_eq!(contains(pty.sent(), b"8;5;"), table, "colours of the table and {term}");
    assert!(contains(pty.sent(), b"\x1b[0;"), "colours are sent to {term}");
    let mut pty = start().env("COLORTERM", "truecolor").run();
    pty.wait_for_text("events");
    assert!(contains(pty.sent(), b"8;2;"), "24-bit colours are not sent to {term}");
    pty.end_by("q");
}

#[test]
fn a_terminal_that_answers_with_a_known_name_is_drawn_anew_in_its_colours() {
    let mut pty = Start::tarikh(&[]).env("COLORTERM", "").run();
    pty.wait_for_text("events");
    assert!(!contains(pty.sent(), b"8;2;"));
    pty.send("\x1bP>|WezTerm 20240203\x1b\\\x1b[>1;277;0c\x1b[?65c");
    pty.wait_until_sent(b"8;2;");
    pty.end_by("q");
}

#[test]
fn doctor_says_how_many_colours_there_are_and_by_what() {
    for (term, colorterm, said) in [
        ("xterm", "", "16: by TERM"),
        ("xterm-256color", "", "256: by TERM"),
        ("linux", "", "8: by TERM"),
        ("screen", "truecolor", "24-bit: COLORTERM says so"),
        ("xterm", "", "theme           dark: nothing is known of the background"),
    ] {
        let mut pty = Start::tarikh(&["doctor"]).env("TERM", term).env("COLORTERM", colorterm).typed(CLASS).run();
        pty.wait_until_sent(b"Which reads right?");
        let sent = String::from_utf8_lossy(pty.sent()).into_owned();
        assert!(sent.contains(said), "{sent}");
        pty.end_by("\r");
    }
}
