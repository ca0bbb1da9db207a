//! The cursor of the terminal stands on what is selected or read, or at the caret: braille displays and screen readers follow it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use rstest::rstest;
use tarikh::app::{App, Message, Setup, Size};
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::ui;

use crate::stack::{opened, opened_of};

const SIZES: [Size; 6] = [
    Size { width: 39, height: 9 },
    Size { width: 40, height: 10 },
    Size { width: 80, height: 24 },
    Size { width: 100, height: 30 },
    Size { width: 120, height: 40 },
    Size { width: 200, height: 60 },
];
/// What selected rows stand on.
const LIFT: Color = Color::from_u32(0x2B_34_45);
/// Signs that are no words: bars, rules, corners.
const NO_WORDS: &str = "▌▐│─╭╮╰╯┊┼━●◌ ";

/// What the cursor stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// Words of the row that is selected.
    Selected,
    /// Words.
    Words,
    /// The caret of a line that is typed: beside its last letter.
    Caret,
}

struct Seen {
    buffer: Buffer,
    cursor: Position,
}

impl Seen {
    fn of(app: &App) -> Self {
        let size = app.view.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
        let cursor = ui::draw(app, Family::default(), buffer.area, &mut buffer);
        assert!(cursor.is_some(), "no cursor:\n{}", text(&buffer));
        Self { cursor: cursor.unwrap_or_default(), buffer }
    }

    /// Whether the cursor stands as it should.
    fn stands(&self, on: On) -> bool {
        let Some(cell) = self.buffer.cell(self.cursor) else { return false };
        let words = !NO_WORDS.contains(cell.symbol());
        match on {
            On::Selected => words && (cell.bg == LIFT || cell.modifier.contains(Modifier::REVERSED)),
            On::Words => words,
            On::Caret => {
                let beside = [self.cursor.x.checked_sub(1), self.cursor.x.checked_add(1)].into_iter().flatten();
                let mut beside = beside.filter_map(|x| self.buffer.cell((x, self.cursor.y)));
                cell.symbol() == " " && beside.any(|cell| !NO_WORDS.contains(cell.symbol()))
            }
        }
    }
}

fn text(buffer: &Buffer) -> String {
    buffer
        .content
        .chunks(usize::from(buffer.area.width.max(1)))
        .map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>() + "\n")
        .collect()
}

fn press(app: &mut App, keys: &str) {
    for step in script::parse(keys).expect("keys") {
        let Step::Press(chord) = step else { unreachable!("only keys") };
        app.update(Message::Key(chord));
    }
}

#[rstest]
#[case::browse("", On::Selected)]
#[case::another_event("jj", On::Selected)]
#[case::the_last_event("G", On::Selected)]
#[case::a_kept_filter("/of<enter>", On::Selected)]
#[case::nothing_matches("/zzz<enter>", On::Words)]
#[case::source("jj<enter>", On::Words)]
#[case::source_at_its_end("jj<enter>G", On::Words)]
#[case::a_passage_of_another("j<enter>]", On::Words)]
#[case::an_account("jja", On::Words)]
#[case::a_hit("j<enter>/the<enter>n", On::Words)]
#[case::words("j<enter>v", On::Words)]
#[case::compare("3Gc", On::Words)]
#[case::compare_further_down("3GcG", On::Words)]
#[case::questions("d", On::Selected)]
#[case::another_question("dj", On::Selected)]
#[case::shelf("wj", On::Selected)]
#[case::article("wj<enter>", On::Words)]
#[case::article_at_its_end("wj<enter>G", On::Words)]
#[case::a_hit_in_an_article("w<enter>/و<enter>n", On::Words)]
#[case::facets("f", On::Selected)]
#[case::another_facet("fjj", On::Selected)]
#[case::value_menu("*", On::Words)]
#[case::value_menu_of_many("j*a", On::Words)]
#[case::mark("m", On::Words)]
#[case::place_menu("majj'", On::Words)]
#[case::copy_menu("y", On::Words)]
#[case::help("?", On::Words)]
#[case::help_further_down("?jjj", On::Words)]
#[case::problems("!", On::Words)]
#[case::details("i", On::Words)]
#[case::terminal("<f12>", On::Selected)]
#[case::another_family("<f12>jjjj", On::Selected)]
#[case::saved("S", On::Selected)]
#[case::another_saved("Sj", On::Selected)]
#[case::talks("P", On::Selected)]
#[case::palette_with_words(":cop", On::Caret)]
#[case::brush("v", On::Selected)]
#[case::stage("p", On::Words)]
#[case::a_further_step("p<space>", On::Words)]
#[case::a_passage_on_stage("p<space><space>", On::Words)]
#[case::the_last_step("p<end>", On::Words)]
#[case::overview_of_the_talk("po", On::Selected)]
#[case::palette(":kim", On::Caret)]
#[case::filter("/kim", On::Caret)]
#[case::filter_with_offers("/act<down>", On::Caret)]
#[case::find("<enter>/kim", On::Caret)]
#[case::all_articles("<c-f>kim", On::Caret)]
#[case::help_that_is_asked("?/kim", On::Caret)]
fn the_cursor_is_on_what_is_selected_or_read_or_at_the_caret(
    #[case] keys: &str,
    #[case] on: On,
    #[values(Direction::Ltr, Direction::Rtl)] direction: Direction,
    #[values("bridge", "flood")] timeline: &str,
) {
    for size in SIZES {
        let mut app = opened_of(timeline, size, direction);
        press(&mut app, keys);
        let seen = Seen::of(&app);
        // A screen that is too small says so, whatever was typed.
        let on = if app.view.layout.is_some() { on } else { On::Words };
        let stands = seen.stands(on);
        assert!(stands, "{keys} of {timeline} at {size:?} {direction:?}: {:?}\n{}", seen.cursor, text(&seen.buffer));
    }
}

#[test]
fn without_a_timeline_the_cursor_is_on_what_is_said_of_that() {
    for size in SIZES {
        let app = App::new(Setup::new(Catalog::new(Language::English), size));
        let seen = Seen::of(&app);
        assert!(seen.stands(On::Words), "{:?}\n{}", seen.cursor, text(&seen.buffer));
    }
}

#[test]
fn notes_without_a_stage_have_their_cursor_on_what_is_said_of_that() {
    for size in SIZES {
        let mut app = App::new(Setup { notes: true, ..Setup::new(Catalog::new(Language::English), size) });
        app.update(Message::Resized(size));
        let seen = Seen::of(&app);
        assert!(seen.stands(On::Words), "{:?}\n{}", seen.cursor, text(&seen.buffer));
    }
}

#[test]
fn after_n_the_cursor_is_at_the_hit() {
    let mut app = opened(SIZES[2], Direction::Ltr);
    press(&mut app, "j<enter>/the<enter>");
    let before = Seen::of(&app).cursor;
    press(&mut app, "n");
    let seen = Seen::of(&app);
    assert_ne!(seen.cursor, before);
    let letters: String = (0..3).map(|x| seen.buffer[(seen.cursor.x + x, seen.cursor.y)].symbol()).collect();
    assert_eq!(letters.to_lowercase(), "the");
}
