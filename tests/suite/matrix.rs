//! Every screen and layer, at every size that the design names, in both languages and the pseudo-locale, with colours and without:
//! each row is as wide as the screen, the cursor stands in it, and no text stands outside the files of texts.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::{App, ColoursBy, Setup, Size, Theme};
use tarikh::cli::explore;
use tarikh::i18n::{Catalog, Language};
use tarikh::input::Family;
use tarikh::keymap::script;
use tarikh::terminal::encode::hide_marks;
use tarikh::text::Direction;
use tarikh::tui::headless::Played;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

/// Keys to every screen and layer, each from the list.
const PLACES: &[&str] = &[
    "",
    "j",
    "12",
    "<tab>",
    "<tab>z",
    "z",
    "t",
    "v<right>",
    "<tab>v",
    "<tab>v<right><right>",
    "/",
    "/po",
    "/foo:bar",
    "/date:2024-13",
    "/zzzz<enter>",
    "/2021<enter>x",
    "<tab>/st",
    "<c-f>",
    "<c-f>the",
    "f",
    "?",
    "?/key",
    "!",
    "i",
    "B",
    "S",
    "y",
    "m",
    "'",
    "*",
    "C",
    "C<enter>",
    "jc",
    "d",
    "d<enter>",
    "w",
    "w<enter>",
    "P",
    "p",
    "p<space><space><space>",
    "po",
    "p?",
    "p:",
    ":",
    ":علامة",
    ":ضظغ",
    "pb",
    "p12",
];

const SIZES: &[(u16, u16)] = &[(39, 9), (40, 10), (80, 24), (100, 30), (120, 40), (200, 60)];

/// The program as it is started, and a timeline.
struct Case {
    language: Language,
    direction: Option<Direction>,
    theme: Theme,
}

impl Case {
    fn played(&self, path: &Path, (width, height): (u16, u16), keys: &str) -> Played {
        let size = Size { width, height };
        let app = App::new(Setup {
            theme: self.theme,
            colours_by: ColoursBy::Reader,
            direction: self.direction,
            ..Setup::new(Catalog::new(self.language), size)
        });
        let steps = script::parse(keys).expect("keys");
        Played::new(app, explore::reading(Some(path.to_owned())), size, &steps)
    }
}

#[rstest]
#[case::english(Language::English, None, Theme::Dark)]
#[case::english_without_colours(Language::English, None, Theme::Plain)]
#[case::english_mirrored(Language::English, Some(Direction::Rtl), Theme::Light)]
#[case::arabic(Language::Arabic, None, Theme::Dark)]
#[case::arabic_without_colours(Language::Arabic, None, Theme::Plain)]
#[case::arabic_not_mirrored(Language::Arabic, Some(Direction::Ltr), Theme::Light)]
#[case::pseudo(Language::Pseudo, None, Theme::Dark)]
fn every_row_is_as_wide_as_the_screen(
    #[case] language: Language,
    #[case] direction: Option<Direction>,
    #[case] theme: Theme,
) {
    let case = Case { language, direction, theme };
    let path = Path::new("tests/fixtures/flood/events.yaml");
    for keys in PLACES {
        for size in SIZES {
            let played = case.played(path, *size, keys);
            for family in [Family::Explicit, Family::Kitty, Family::Konsole] {
                let frame = played.frame(family);
                assert_eq!((frame.area.width, frame.area.height), *size);
                rows_are_whole(frame, &format!("{keys:?} at {size:?} for {family}"));
            }
        }
    }
}

/// Each character has as many cells as it is wide, and no cell is left over or empty.
fn rows_are_whole(mut frame: Buffer, place: &str) {
    hide_marks(&mut frame);
    let Rect { width, height, .. } = frame.area;
    for y in 0..height {
        let mut x = 0;
        while x < width {
            let symbol = frame.cell((x, y)).expect("a cell").symbol();
            let wide = u16::try_from(symbol.width()).expect("a few columns");
            assert!((1..=2).contains(&wide), "{symbol:?} at {x}, {y}: {place}");
            assert!(!symbol.chars().any(char::is_control), "{symbol:?} at {x}, {y}: {place}");
            x += wide;
        }
        assert_eq!(x, width, "row {y}: {place}");
    }
}

/// A timeline without a Latin letter in it.
fn arabic_timeline() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let article = "في 14 يوليو 2021 فاض النهر وغمر الحي القديم.\nوقال المهندسون إن السد انهار ليلا في 15 يوليو 2021.\n";
    fs::write(folder.path().join("مقال"), article).expect("an article");
    let timeline = r#"title: {ar: فيضان الوادي}
language: ar
sources:
  - {id: صحيفة, file: "مقال", title: {ar: صحيفة الوادي}, published: "2021-08-09", language: ar}
actors:
  - {id: مهندسون, name: {ar: المهندسون}, kind: other}
tags:
  - {id: سدود, name: {ar: سدود}}
events:
  - id: فيضان
    date: "2021-07-14"
    title: {ar: النهر يفيض ويغمر الحي القديم}
    tags: [سدود]
    excerpts:
      - {source: صحيفة, exact: "فاض النهر وغمر الحي القديم", date_text: "14 يوليو 2021", dated: explicit}
  - id: سد
    date: "2021-07-15"
    title: {ar: قيل إن السد انهار}
    standing: claimed
    by: [مهندسون]
    actors: [مهندسون]
    excerpts:
      - {source: صحيفة, exact: "وقال المهندسون إن السد انهار ليلا", dated: explicit, date_text: "15 يوليو 2021"}
"#;
    fs::write(folder.path().join("events.yaml"), timeline).expect("a timeline");
    folder
}

/// What is seen in plain letters in the pseudo-locale is no text of the files: names of keys, words of the data and of the filter.
#[test]
fn every_text_on_screen_stands_in_the_files_of_texts() {
    let folder = arabic_timeline();
    let case = Case { language: Language::Pseudo, direction: Some(Direction::Ltr), theme: Theme::Dark };
    let known = known_words();
    let mut found = BTreeSet::new();
    for keys in PLACES.iter().filter(|keys| !keys.contains(['/', 'B']) && !keys.contains("<c-f>")) {
        for size in [(80, 24), (200, 60)] {
            let frame = case.played(&folder.path().join("events.yaml"), size, keys).frame(Family::Explicit);
            for word in plain_words(&frame) {
                if !known.contains(&word.to_lowercase()) {
                    found.insert((word, *keys));
                }
            }
        }
    }
    assert!(found.is_empty(), "not externalised: {found:#?}");
}

/// Words of two and more letters without an accent.
fn plain_words(frame: &Buffer) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for row in frame.content.chunks(usize::from(frame.area.width)) {
        let text: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        let plain = |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
        words.extend(text.split(|c: char| !c.is_alphabetic()).filter(plain).map(str::to_owned));
    }
    words
}

/// Names of keys, and the words that are typed into files, filters and shells as they are shown.
fn known_words() -> BTreeSet<String> {
    const KEYS: &str = "enter esc tab bksp del ins home end pgup pgdn space ctrl alt shift";
    const FILES: &str = "markdown json html events yaml ar en";
    const FILTERS: &str = "actor after before conflict date has june kim last putin since until";
    [KEYS, FILES, FILTERS].iter().flat_map(|words| words.split(' ')).map(str::to_owned).collect()
}

/// In a mirror `[` is `]`: a reader would press the other key.
#[rstest]
#[case("key-previous-mark", '[', ']')]
#[case("key-next-mark", ']', '[')]
#[case("key-split-less", '<', '>')]
#[case("key-split-more", '>', '<')]
fn names_of_keys_are_not_mirrored(#[case] message: &str, #[case] key: char, #[case] mirrored: char) {
    let case = Case { language: Language::Pseudo, direction: None, theme: Theme::Dark };
    let help = Catalog::new(Language::Pseudo).attribute(message, "help", &[]).into_owned();
    let played = case.played(Path::new("tests/fixtures/flood/events.yaml"), (200, 200), "?");
    let shown = tarikh::formats::frame::text(&played.frame(Family::Explicit));
    let start: String = help.chars().take(19).collect();
    let row = shown.lines().find(|row| row.contains(&start)).expect("its row");
    assert!(row.contains(key) && !row.contains(mirrored), "{row}");
}

/// What a screen too small for anything says, too.
#[rstest]
#[case(Language::English, "40 × 10 needed")]
#[case(Language::Arabic, "40 × 10 ﻡﺰﻠﻳ")]
fn a_screen_too_small_says_so_in_the_language_of_the_program(#[case] language: Language, #[case] said: &str) {
    let case = Case { language, direction: None, theme: Theme::Dark };
    let played = case.played(Path::new("tests/fixtures/flood/events.yaml"), (39, 9), "");
    let shown = tarikh::formats::frame::text(&played.frame(Family::Explicit));
    assert!(shown.contains(said), "{shown}");
}

/// The part of time in sight is between brackets that open towards it.
#[rstest]
#[case(None)]
#[case(Some(Direction::Rtl))]
fn the_brackets_of_the_spine_hold_what_is_between_them(#[case] direction: Option<Direction>) {
    let case = Case { language: Language::English, direction, theme: Theme::Dark };
    let played = case.played(Path::new("events.yaml"), (100, 30), "40G");
    let shown = tarikh::formats::frame::text(&played.frame(Family::Explicit));
    let spine = shown.lines().nth(1).expect("the spine");
    let (opens, closes) = (spine.find('['), spine.find(']'));
    assert!(opens.is_some() && opens < closes, "{spine}");
}
