//! Fields that are filled in: what they accept, what they say, and that they fit every screen.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use rstest::rstest;
use tarikh::app::request::form::{Check, Form, FormField, IdOf, Offer};
use tarikh::app::request::{Request, Requests};
use tarikh::app::view::layer::LayerView;
use tarikh::app::{App, Effect, Message, Notice, Size};
use tarikh::input::{Family, Mouse, MouseKind};
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::ui;

use crate::stack::opened;

const PASSAGE: &str = "شهد الميناء القديم صباح الأحد 2 يونيو 2024 وضع حجر الأساس للجسر الجديد";

/// A date, an id and a title to be filled in; confirmed, they are copied with a blank between.
fn asking(size: (u16, u16), direction: Direction) -> App {
    let mut app = opened(Size { width: size.0, height: size.1 }, direction);
    let offer = |value: &str, name: &str| Offer { value: value.to_owned(), name: name.to_owned() };
    let fields = vec![
        FormField::new("form-confirm", "2024-06-02", Check::Date),
        FormField::new("form-next", "", Check::NewId(IdOf::Events)),
        FormField {
            offers: vec![offer("city", "بلدية الميناء"), offer("company", "شركة أفلاك")],
            note: Some(Notice::new("form-empty")),
            ..FormField::new("form-offer", "", Check::Filled)
        },
    ];
    let copied = |values: &[String]| Request::Effect(Effect::Copy(values.join(" ")));
    let form = Form::new("saved-title", fields, copied).about(vec![PASSAGE.to_owned()]).at(1);
    app.carry_out(Requests::from_iter([Request::Form(Box::new(form))]));
    app
}

fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let steps = script::parse(keys).expect("keys").into_iter();
    steps
        .flat_map(|step| match step {
            Step::Press(chord) => app.update(Message::Key(chord)),
            Step::Paste(text) => app.update(Message::Paste(text)),
            Step::Click { column, row } => app.update(Message::Mouse(Mouse { kind: MouseKind::Press, column, row })),
            _ => unreachable!("keys, pastes and the mouse"),
        })
        .collect()
}

fn drawn(app: &App) -> (Vec<String>, Option<Position>) {
    let size = app.view.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    let cursor = ui::draw(app, Family::Logical, buffer.area, &mut buffer);
    let row = |y: u16| (0..size.width).filter_map(|x| buffer.cell((x, y))).map(Cell::symbol).collect();
    ((0..size.height).map(row).collect(), cursor)
}

#[rstest]
#[case::letters("<tab>اسم", Some("2024-06-02 bridge-opens اسم"))]
#[case::mixed_text("<tab>جسر the bridge 2", Some("2024-06-02 bridge-opens جسر the bridge 2"))]
#[case::a_paste_of_several_lines("<tab><paste:حجر\nالأساس>", Some("2024-06-02 bridge-opens حجر الأساس"))]
#[case::with_arrows_and_back("<down>x<up><up><bs>3<down>", Some("2024-06-03 bridge-opens x"))]
#[case::with_shift_tab("<s-tab><bs>4<s-tab>x", Some("2024-06-04 bridge-opens x"))]
#[case::nothing_in_a_field_that_needs_something("<tab>  ", None)]
#[case::something_offered("<tab><c-n><c-n>", Some("2024-06-02 bridge-opens company"))]
#[case::offered_by_its_arabic_name("<tab>افلاك<c-n>", Some("2024-06-02 bridge-opens company"))]
fn enter_answers_with_the_values(#[case] keys: &str, #[case] wanted: Option<&str>) {
    let mut app = asking((80, 24), Direction::Ltr);
    let effects = press(&mut app, &format!("bridge-opens{keys}<enter>"));
    let copied: Vec<Effect> = wanted.map(|text| Effect::Copy(text.to_owned())).into_iter().collect();
    assert_eq!(effects, copied);
    assert_eq!(app.layers.is_empty(), wanted.is_some());
}

#[rstest]
#[case::taken("budget", "budget")]
#[case::taken_but_for_case("Budget", "budget is in use")]
#[case::blanks("two words", "no blanks")]
#[case::a_slash("جسر/ميناء", "no blanks and no")]
#[case::none("", "needed")]
#[case::too_long(&"ج".repeat(65), "64 characters at most")]
fn an_id_that_cannot_be_says_why_and_stays(#[case] id: &str, #[case] why: &str) {
    let mut app = asking((80, 24), Direction::Ltr);
    assert_eq!(press(&mut app, &format!("{id}<tab>x<enter>")), []);
    let (rows, cursor) = drawn(&app);
    assert!(rows.join("\n").contains(why), "{rows:#?}");
    let row = rows.iter().position(|row| row.contains("next field") && !row.contains("╰")).expect("the field");
    assert_eq!(cursor.map(|at| usize::from(at.y)), Some(row), "the caret is where it can be mended");
}

#[rstest]
#[case("<bs><bs>3x", "2024-06-3x")]
#[case("<c-u>18/6/2024", "2024-06-18")]
#[case("<c-u>٢٠٢٤", "2024")]
fn a_date_that_cannot_be_read_says_what_would_be(#[case] keys: &str, #[case] said: &str) {
    let mut app = asking((80, 24), Direction::Ltr);
    press(&mut app, &format!("id<up>{keys}"));
    assert!(drawn(&app).0.join("\n").contains(said), "{:#?}", drawn(&app).0);
    assert_eq!(press(&mut app, "<enter>"), []);
}

#[test]
fn esc_leaves_and_a_click_beside_does_not() {
    let mut app = asking((80, 24), Direction::Ltr);
    press(&mut app, "id<click:0,0>");
    assert_eq!(app.layers.len(), 1);
    assert_eq!(press(&mut app, "<esc>"), []);
    assert!(app.layers.is_empty());
}

#[rstest]
fn it_fits_every_screen_in_both_directions_with_the_caret_in_it(
    #[values((40, 10), (80, 24), (200, 60))] size: (u16, u16),
    #[values(Direction::Ltr, Direction::Rtl)] direction: Direction,
    #[values("", "bridge", "جسر mixed 12", "bad id", "<tab>", "<up>x")] keys: &str,
) {
    let mut app = asking(size, direction);
    press(&mut app, keys);
    let Some(LayerView::Form(view)) = app.view.layers.last() else { unreachable!("a form is open") };
    let area = app.view.axis.mirror_area(view.area);
    assert!(area.right() <= size.0 && area.bottom() < size.1, "{area:?}");
    let (rows, cursor) = drawn(&app);
    assert!(cursor.is_some_and(|at| area.contains(at)), "{cursor:?} in {area:?}: {rows:#?}");
    assert!(view.fields.iter().all(|field| field.area.bottom() < view.area.bottom()));
}

#[test]
fn what_it_is_about_stands_above_the_fields() {
    insta::assert_snapshot!(drawn(&asking((80, 24), Direction::Ltr)).0.join("\n"));
}
