//! Words of an article are selected, and become an event, another account of one, or a copy.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Color;
use rstest::rstest;
use tarikh::app::{App, Edit, Effect, Message, Plan, Size};
use tarikh::input::{Family, Mouse, MouseKind};
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::timeline::{Dated, NewEvent};
use tarikh::ui;

use crate::screen::harness::{Screen, shipped};
use crate::stack::opened;

/// The panes of the bridge; its second event opens an Arabic article, its last an English one.
fn app(width: u16, height: u16) -> App {
    opened(Size { width, height }, Direction::Ltr)
}

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let step = |step| match step {
        Step::Press(chord) => app.update(Message::Key(chord)),
        _ => unreachable!("only keys"),
    };
    script::parse(keys).expect("keys").into_iter().flat_map(step).collect()
}

/// The words that are selected.
fn selected(app: &App) -> Option<String> {
    let selected = app.layers.words()?;
    let article = selected.source.of(&app.model.timeline()?.sources)?.article.as_ref()?;
    let range = selected.range();
    let (start, length) = (usize::try_from(range.start).ok()?, range.len());
    Some(article.text.chars().skip(start).take(length).collect())
}

#[rstest]
#[case::the_first_word_of_the_passage("2G<enter>v", "شهد")]
#[case::left_is_onward_in_arabic("2G<enter>v<left><left>", "شهد الميناء القديم")]
#[case::and_right_is_back("2G<enter>v<left><left><right>", "شهد الميناء")]
#[case::past_its_own_beginning("2G<enter>v<left>l<right><right>o<left><left><left>", "الميناء")]
#[case::signs_are_taken_by_who_takes_them(
    "2G<enter>v<left><left><left><left><left><left><left><left><left><left><left><left>",
    "شهد الميناء القديم صباح الأحد 2 يونيو 2024 وضع حجر الأساس للجسر الجديد"
)]
#[case::the_sign_too(
    "2G<enter>v<left><left><left><left><left><left><left><left><left><left><left><left><left>",
    "شهد الميناء القديم صباح الأحد 2 يونيو 2024 وضع حجر الأساس للجسر الجديد،"
)]
#[case::vi_keys("2G<enter>vhhl", "شهد الميناء")]
fn words_are_selected_by_keys(#[case] keys: &str, #[case] wanted: &str) {
    let mut app = app(80, 24);
    press(&mut app, keys);
    let text = selected(&app).expect("words are selected");
    assert!(text == wanted || keys.contains("o<left>") && text.contains(wanted), "{text}");
}

#[test]
fn rows_and_paragraphs_are_selected_and_given_back() {
    let mut app = app(80, 24);
    press(&mut app, "2G<enter>v");
    let one = selected(&app).expect("a word");
    press(&mut app, "<down>");
    let row = selected(&app).expect("more");
    assert!(row.starts_with(&one) && row.chars().count() > 30, "{row}");
    press(&mut app, "<up>");
    assert_eq!(selected(&app).as_ref(), Some(&one));
    press(&mut app, "<pgdn>");
    let paragraph = selected(&app).expect("a paragraph");
    assert!(paragraph.ends_with('.') && !paragraph.contains('\n'), "{paragraph}");
    press(&mut app, "<pgdn>");
    assert!(selected(&app).expect("two").matches('\n').count() >= 1);
    press(&mut app, "<esc>");
    assert!(selected(&app).is_none());
}

/// The cells that stand on the tint of what is selected, and the cursor.
fn tinted(app: &App) -> (usize, Option<Position>) {
    let size = app.view.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    let cursor = ui::draw(app, Family::default(), buffer.area, &mut buffer);
    let pane = app.view.layout.and_then(|layout| layout.source).expect("the article").article;
    let on_tint = |cell: &&Cell| cell.bg != Color::Reset && cell.bg != Color::Black;
    let rows = pane.positions().filter_map(|at| buffer.cell((at.x, at.y)));
    (rows.filter(on_tint).count(), cursor)
}

#[rstest]
fn what_is_selected_stands_on_a_tint_with_the_cursor_at_its_end(
    #[values((80, 24), (120, 40), (200, 60))] size: (u16, u16),
    #[values("2G<enter>v", "7G<enter>v<right><right>", "2G<enter>v<down><down>")] keys: &str,
) {
    let mut app = app(size.0, size.1);
    press(&mut app, keys);
    let pane = app.view.layout.and_then(|layout| layout.source).expect("the article").article;
    let (cells, cursor) = tinted(&app);
    assert!(cells > 2 && cursor.is_some_and(|at| pane.contains(at)), "{cells} {cursor:?} in {pane:?}");
}

#[rstest]
#[case::onward(0, 2)]
#[case::back(2, 0)]
#[case::within_a_word(1, 1)]
fn the_mouse_selects_whole_words_both_ways(#[case] from: u16, #[case] to: u16) {
    let mut app = app(120, 40);
    press(&mut app, "2G<enter>");
    let pane = app.view.layout.and_then(|layout| layout.source).expect("the article").column;
    let row = (pane.y..pane.bottom())
        .find(|y| app.view.letter_at(app.view.at(mouse(MouseKind::Press, pane.right() - 2, *y)), &app.model).is_some())
        .expect("a row of words");
    let column = |third: u16| pane.right() - 2 - third * 9;
    app.update(Message::Mouse(mouse(MouseKind::Press, column(from), row)));
    app.update(Message::Mouse(mouse(MouseKind::Drag, column(to).saturating_sub(1), row)));
    app.update(Message::Mouse(mouse(MouseKind::Release, column(to), row)));
    let text = selected(&app).expect("words are selected");
    assert_eq!(text, text.trim());
    assert_eq!(text.contains(' '), from != to, "{text}");
    press(&mut app, "<esc>");
    assert!(app.layers.is_empty());
}

#[test]
fn a_double_click_takes_a_word() {
    let mut app = app(120, 40);
    press(&mut app, "2G<enter>");
    let pane = app.view.layout.and_then(|layout| layout.source).expect("the article").column;
    let letter =
        |app: &App, y: u16| app.view.letter_at(app.view.at(mouse(MouseKind::Press, pane.right() - 5, y)), &app.model);
    let row = (pane.y..pane.bottom()).find(|y| letter(&app, *y).is_some()).expect("a row");
    for kind in [MouseKind::Press, MouseKind::Release, MouseKind::Press, MouseKind::Release] {
        app.update(Message::Mouse(mouse(kind, pane.right() - 5, row)));
    }
    let text = selected(&app).expect("a word");
    assert!(!text.is_empty() && !text.contains(' '), "{text}");
}

fn mouse(kind: MouseKind, column: u16, row: u16) -> Mouse {
    Mouse { kind, column, row }
}

/// The event that is planned after some keys.
fn planned(app: &mut App, keys: &str) -> Option<NewEvent> {
    press(app, keys).into_iter().find_map(|effect| match effect {
        Effect::Plan(Plan::Event(event)) => Some(*event),
        _ => None,
    })
}

const ARABIC: &str = "2G<enter>v<left><left><left><left><left><left><left><left>";

#[rstest]
#[case("<enter>")]
#[case("<c-n>")]
fn an_event_is_made_of_arabic_words_with_the_date_they_say(#[case] make: &str) {
    let mut app = app(80, 24);
    let event = planned(&mut app, &format!("{ARABIC}{make}حجر الأساس<tab>stone-laid<enter>")).expect("a plan");
    assert_eq!((event.id.as_str(), event.date.as_str()), ("stone-laid", "2024-06-02"));
    assert_eq!(event.title, ("ar".to_owned(), "حجر الأساس".to_owned()));
    assert_eq!(event.excerpt.source, "harbour");
    assert_eq!(event.excerpt.quotation.exact, "شهد الميناء القديم صباح الأحد 2 يونيو 2024 وضع");
    let (words, dated) = event.excerpt.dated.expect("dated");
    assert!(words.contains("2 يونيو 2024") && dated == Dated::Explicit, "{words}");
    assert_eq!(event.excerpt.dated_note, None);
}

#[test]
fn a_date_that_is_typed_is_not_said_to_be_that_of_the_words() {
    let mut app = app(80, 24);
    let keys = format!("{ARABIC}<enter><s-tab><c-u>2024-06-03<tab>title<tab>id<enter>");
    let event = planned(&mut app, &keys).expect("a plan");
    assert_eq!((event.date.as_str(), event.excerpt.dated), ("2024-06-03", None));
    assert_eq!(event.title.0, "en", "in the language that it is typed in");
}

#[test]
fn what_is_typed_is_checked_and_the_selection_outlives_the_form() {
    let mut app = app(80, 24);
    assert_eq!(planned(&mut app, &format!("{ARABIC}<enter>t<tab>budget<enter>")), None, "the id is in use");
    press(&mut app, "<esc>");
    assert!(selected(&app).is_some_and(|text| text.starts_with("شهد")));
}

#[test]
fn words_become_another_account_of_the_selected_event() {
    let mut app = app(80, 24);
    let effects = press(&mut app, &format!("{ARABIC}+"));
    let [Effect::Plan(Plan::Excerpt { event, excerpt })] = effects.as_slice() else { unreachable!("{effects:?}") };
    assert_eq!((event.as_str(), excerpt.source.as_str()), ("first-stone", "harbour"));
    assert!(excerpt.dated.as_ref().is_some_and(|(words, _)| words.contains("2024")), "{excerpt:?}");
}

#[test]
fn an_account_that_says_another_day_than_its_event_keeps_its_own() {
    let mut app = app(120, 40);
    let effects = press(&mut app, "1Gw<enter>]]v<down><down>+");
    let [Effect::Plan(Plan::Excerpt { event, excerpt })] = effects.as_slice() else { unreachable!("{effects:?}") };
    assert_eq!(event, "budget", "of March");
    assert!(excerpt.quotation.exact.contains("18 يونيو 2024"), "{excerpt:?}");
    let dated = excerpt.dated.as_ref().map(|(words, dated)| (words.as_str(), *dated));
    assert_eq!((excerpt.date.as_deref(), dated), (Some("2024-06-18"), Some(("18 يونيو 2024", Dated::Explicit))));
}

#[test]
fn words_are_copied_with_their_source_and_opened_in_the_editor() {
    let mut app = app(80, 24);
    let effects = press(&mut app, &format!("{ARABIC}y"));
    let [Effect::Copy(text)] = effects.as_slice() else { unreachable!("{effects:?}") };
    assert!(text.starts_with("“شهد") && text.contains("harbour.txt:"), "{text}");
    let effects = press(&mut app, "E");
    let [Effect::Edit(Edit::Article { file, line, column })] = effects.as_slice() else { unreachable!("{effects:?}") };
    assert_eq!((file.as_str(), *column), ("harbour.txt", 1), "line {line}");
}

#[test]
fn in_an_article_by_itself_the_same_keys_select() {
    let mut app = app(80, 24);
    press(&mut app, "w<enter>v<left><left>");
    assert_eq!(selected(&app).map(|text| text.split_whitespace().count()), Some(3));
}

#[rstest]
fn a_selection_and_its_form_on_screen(
    #[values("80x24", "200x60")] size: &str,
    #[values("5G<enter>v<left><left><left><left><down>", "5G<enter>v<down><down><enter>")] keys: &str,
) {
    let screen = Screen::new(shipped(), size).keys(keys);
    insta::assert_snapshot!(format!("selection_{}", screen.name()), screen.text());
}
