//! A right-to-left interface is the mirror image of a left-to-right one: its areas, its signs, what the mouse does. Texts stay
//! as they are; English ones are played in both.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::Modifier;
use rstest::rstest;
use tarikh::app::layer::Layer;
use tarikh::app::screen::Shown;
use tarikh::app::target::Target;
use tarikh::app::view::InlineAxis;
use tarikh::app::view::layer::LayerView;
use tarikh::app::{App, Colours, Message, Pane, Size};
use tarikh::input::{Family, Mouse, MouseKind};
use tarikh::keymap::script::{self, Step};
use tarikh::text::Direction;
use tarikh::ui::{self, theme::Palette};

use crate::stack::opened;

/// What is drawn and is no text, with its mirror image.
const SIGNS: &[(&str, &str)] = &[
    ("│", "│"),
    ("─", "─"),
    ("┼", "┼"),
    ("╭", "╮"),
    ("╮", "╭"),
    ("╰", "╯"),
    ("╯", "╰"),
    ("▌", "▐"),
    ("▐", "▌"),
    ("▇", "▇"),
    ("█", "█"),
    ("▏", "▉"),
    ("▎", "▊"),
    ("▍", "▋"),
    ("▋", "▍"),
    ("▊", "▎"),
    ("▉", "▏"),
    ("●", "●"),
    ("○", "○"),
    ("◌", "◌"),
    ("━", "━"),
    ("›", "‹"),
    ("‹", "›"),
];
/// Columns beside a text column where its bars stand.
const GUTTER: u16 = 3;

/// The same program twice.
struct Twins {
    left: App,
    right: App,
    size: Size,
}

impl Twins {
    fn new(size: &str, keys: &str) -> Self {
        let (width, height) = script::pair(size, 'x').expect("a size");
        let size = Size { width, height };
        let mut twins = Self { left: opened(size, Direction::Ltr), right: opened(size, Direction::Rtl), size };
        twins.press(keys);
        twins
    }

    fn press(&mut self, keys: &str) {
        for step in script::parse(keys).expect("keys") {
            let Step::Press(chord) = step else { unreachable!("only keys") };
            self.left.update(Message::Key(chord));
            self.right.update(Message::Key(chord));
        }
    }

    /// The mouse over a cell of the one, and over its mirror image in the other.
    fn mouse(&mut self, kind: MouseKind, column: u16, row: u16) {
        self.left.update(Message::Mouse(Mouse { kind, column, row }));
        self.right.update(Message::Mouse(Mouse { kind, column: self.size.width - 1 - column, row }));
    }

    fn drawn(&self) -> (Frame, Frame) {
        (Frame::of(&self.left, self.size), Frame::of(&self.right, self.size))
    }

    fn axis(&self) -> InlineAxis {
        InlineAxis { direction: Direction::Rtl, width: self.size.width }
    }
}

/// The areas on a screen that nothing else lies over, in logical columns.
fn areas(app: &App) -> Vec<Rect> {
    let layout = app.view.layout.expect("large enough");
    let mut areas = vec![layout.title, layout.hints];
    match app.view.layers.last() {
        Some(LayerView::List(list)) => return vec![list.area],
        Some(LayerView::Saved(list)) => return vec![list.area],
        Some(LayerView::Form(form)) => return vec![form.area],
        Some(LayerView::Articles(articles)) => return vec![articles.area],
        Some(LayerView::Filter(filter)) => areas.push(filter.offers.area),
        _ => areas.extend(layout.chronology.filter(|_| !layout.facets_over())),
    }
    if app.screens.shown() == Shown::Shelf {
        return vec![layout.title, layout.body, layout.hints];
    }
    if app.screens.shown() != Shown::Browse {
        return vec![Rect::new(0, 0, app.view.size.width, app.view.size.height)];
    }
    areas.extend(layout.facets.into_iter().chain(layout.facets_rule()).chain(layout.divider));
    areas.extend(layout.source.iter().flat_map(|source| [source.event, source.header]));
    areas
}

/// What one shows.
struct Frame {
    buffer: Buffer,
    cursor: Option<Position>,
}

impl Frame {
    fn of(app: &App, size: Size) -> Self {
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
        let cursor = ui::draw(app, Family::default(), buffer.area, &mut buffer);
        Self { buffer, cursor }
    }

    fn row(&self, area: Rect) -> impl DoubleEndedIterator<Item = &Cell> {
        area.positions().map(|at| &self.buffer[at]).collect::<Vec<_>>().into_iter()
    }

    fn text(&self) -> String {
        self.buffer.area.rows().map(|row| self.row(row).map(Cell::symbol).collect::<String>() + "\n").collect()
    }

    /// The words of a row, sorted: each with its letters as they stand on the screen.
    fn words(&self, row: Rect) -> Vec<String> {
        let blank = |symbol| if image(symbol).is_some() { " " } else { symbol };
        let row: String = self.row(row).map(|cell| blank(cell.symbol())).collect();
        let mut words: Vec<String> = row.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    }
}

fn image(sign: &str) -> Option<&'static str> {
    SIGNS.iter().find(|(one, _)| *one == sign).map(|(_, other)| *other)
}

#[rstest]
fn areas_and_signs_are_the_mirror_image(
    #[values("80x24", "120x40", "200x60")] size: &str,
    #[values(
        "",
        "jj",
        "j<enter>",
        "j<enter>z",
        "Gk",
        "jc",
        "4Gc",
        "d",
        "d<enter>",
        "?",
        "!",
        "ji",
        "<f12>jj",
        "S",
        "/bridge<enter>S<down>",
        "/",
        "/actor:",
        "/zzz",
        "/actr:x",
        "/stone<enter>",
        "f",
        "fjjj<enter>",
        "f<esc>sss",
        "*",
        "m",
        "j<enter>/the",
        "j<enter>/the<enter>",
        "x",
        "w",
        "wj"
    )]
    keys: &str,
) {
    let twins = Twins::new(size, keys);
    let (ltr, rtl) = twins.drawn();
    let both = || format!("{size} {keys}\n{}{}", ltr.text(), rtl.text());
    let lift = Palette::new(Colours::default()).lift.bg;
    for (area, other) in areas(&twins.left).into_iter().zip(areas(&twins.right)) {
        for (row, mirrored) in area.rows().zip(twins.axis().mirror_area(other).rows()) {
            assert_eq!(ltr.words(row), rtl.words(mirrored), "{row:?} of {}", both());
            for (x, (cell, other)) in (row.x..).zip(ltr.row(row).zip(rtl.row(mirrored).rev())) {
                let (sign, mirrored) = (image(cell.symbol()), image(other.symbol()));
                // Help tells signs in words: there they are text.
                if keys == "?" && area.inner(Margin::new(1, 1)).contains(Position { x, y: row.y }) {
                    continue;
                }
                assert_eq!(sign, mirrored.map(|_| other.symbol()), "column {x}, {row:?} of {}", both());
                // The right part of a cell is what a block for the left part leaves, in reverse.
                let style = |cell: &Cell| cell.style().remove_modifier(Modifier::REVERSED);
                assert!(sign.is_none() || style(cell) == style(other), "column {x}, {row:?} of {}", both());
                let washed = |cell: &Cell| Some(cell.bg) == lift;
                let text = cell.symbol() != " " || other.symbol() != " ";
                assert!(text || washed(cell) == washed(other), "column {x}, {row:?} of {}", both());
            }
        }
    }
}

/// The bars of a paragraph stand where it begins.
#[rstest]
fn paragraphs_stand_at_their_own_side_in_the_mirrored_column(
    #[values("80x24", "120x40", "200x60")] size: &str,
    #[values("", "j<enter>", "Gk", "Gka<enter>", "j<enter>z", "/stone<enter>")] keys: &str,
) {
    let twins = Twins::new(size, keys);
    let (ltr, rtl) = twins.drawn();
    let column = twins.left.view.layout.and_then(|layout| layout.source).expect("the source").column;
    let area = Rect { x: column.x - GUTTER, width: column.width + 2 * GUTTER, ..column };
    for (from, to) in area.positions().zip(twins.axis().mirror_area(area).positions()) {
        assert_eq!(ltr.buffer[from], rtl.buffer[to], "{from:?} of\n{}{}", ltr.text(), rtl.text());
    }
}

/// Areas of what the mouse is over are mirrored; a letter of a name or of a passage is the same letter.
#[rstest]
fn the_mouse_is_over_the_same_things(
    #[values("80x24", "120x40", "200x60")] size: &str,
    #[values(
        "",
        "jj",
        "j<enter>",
        "Gk",
        "jc",
        "d",
        "wj",
        "w<enter>",
        "f",
        "?",
        ":cop",
        "<f12>",
        "S",
        "/",
        "/actor:",
        "/stone city<enter>",
        "/stone"
    )]
    keys: &str,
) {
    let twins = Twins::new(size, keys);
    let (ltr, rtl) = twins.drawn();
    let over = |app: &App, column: u16, row: u16, dragged: bool| {
        let at = app.view.at(Mouse { kind: MouseKind::Press, column, row });
        match app.layers.len().checked_sub(1) {
            Some(front) => app.view.layer_target(front, at, &app.model),
            None => app.view.target(at, dragged, &app.model, &app.screens),
        }
    };
    for row in ltr.buffer.area.rows() {
        let (mut here, mut there) = (Vec::new(), Vec::new());
        for (at, (cell, other)) in row.positions().zip(ltr.row(row).zip(rtl.row(row).rev())) {
            let mirrored = twins.size.width - 1 - at.x;
            let (one, two) = (over(&twins.left, at.x, at.y, false), over(&twins.right, mirrored, at.y, false));
            assert_eq!(kind(&one), kind(&two), "{at:?} of {size} {keys}");
            let (held, away) = (over(&twins.left, at.x, at.y, true), over(&twins.right, mirrored, at.y, true));
            assert_eq!(kind(&held), kind(&away), "dragged to {at:?} of {size} {keys}");
            here.extend((kind(&one) != one).then(|| (cell.symbol(), format!("{one:?}"))));
            there.extend((kind(&two) != two).then(|| (other.symbol(), format!("{two:?}"))));
        }
        // The columns of a line are counted from its left; what lies over a text hides other letters of it.
        let covered = twins.left.view.layout.is_some_and(|layout| layout.facets_over());
        for letters in [&mut here, &mut there] {
            letters.retain(|(_, target)| !covered && !target.contains("Title") && !target.contains("Line"));
            letters.sort();
        }
        assert_eq!(here, there, "{row:?} of {size} {keys}");
    }
}

/// What it is a part of: text runs as it does, and offers stand where the text under the caret does.
fn kind(target: &Target) -> Target {
    match target {
        Target::Name(_) | Target::Passage(_) => Target::Source,
        Target::Title(_) | Target::Term(_) | Target::Line(_) | Target::Offer(_) => Target::Nothing,
        other => other.clone(),
    }
}

#[test]
fn each_kind_of_target_is_found_on_some_screen() {
    let twins = Twins::new("120x40", "jf<tab>/stone<enter>");
    let (mut name, mut passage, mut term) = (false, false, false);
    for column in 0..120 {
        for row in 0..40 {
            let app = &twins.right;
            let at = app.view.at(Mouse { kind: MouseKind::Press, column, row });
            let target = app.view.target(at, false, &app.model, &app.screens);
            name |= matches!(target, Target::Name(_));
            passage |= matches!(target, Target::Passage(_));
            term |= matches!(target, Target::Term(_));
        }
    }
    assert!(name && passage && term, "a name {name}, a passage {passage}, a term {term}");
}

#[test]
fn a_click_on_the_mirrored_cell_does_the_same() {
    let mut twins = Twins::new("200x60", "f");
    let selected = |app: &App| (app.model.selection, app.screens.browse.focus, app.model.search.line().to_owned());
    for (column, row) in [(60, 5), (150, 30), (5, 4), (60, 8), (5, 7)] {
        twins.mouse(MouseKind::Press, column, row);
        twins.mouse(MouseKind::Release, column, row);
        assert_eq!(selected(&twins.left), selected(&twins.right), "{column}, {row}");
    }
    assert_ne!(twins.left.model.search.line(), "", "a facet was chosen");
}

#[test]
fn the_rule_follows_the_mouse() {
    let mut twins = Twins::new("120x40", "");
    let rule = twins.left.view.layout.and_then(|layout| layout.divider).expect("a rule");
    twins.mouse(MouseKind::Press, rule.x, 10);
    for column in (40..rule.x).rev() {
        twins.mouse(MouseKind::Drag, column, 10);
    }
    twins.mouse(MouseKind::Release, 40, 10);
    assert!(twins.left.screens.browse.split < 0, "the list is narrower");
    assert_eq!(twins.left.screens.browse.split, twins.right.screens.browse.split);
    assert_eq!(twins.left.view.layout, twins.right.view.layout);
}

#[rstest]
#[case::the_selected_event("120x40", "jj")]
#[case::the_source("120x40", "j<enter>")]
#[case::a_facet("200x60", "fj")]
#[case::a_facet_over_the_list("80x24", "fjj")]
#[case::an_article_of_the_shelf("120x40", "wj")]
#[case::a_list("120x40", "?")]
#[case::the_terminals("80x24", "<f12>j")]
fn the_cursor_stands_at_the_same_letter(#[case] size: &str, #[case] keys: &str) {
    let twins = Twins::new(size, keys);
    let (ltr, rtl) = twins.drawn();
    let letter = |frame: &Frame| {
        let at = frame.cursor.expect("a cursor");
        (at.y, frame.buffer[at].symbol().to_owned())
    };
    let (there, here) = (letter(&ltr), letter(&rtl));
    assert!(there == here && there.1.chars().all(char::is_alphanumeric), "{there:?} and {here:?}");
}

/// A line reads as it does, whichever way layouts run; arrows go where they point.
#[rstest]
#[case::filter("/kim jong")]
#[case::find("<enter>/kim jong")]
#[case::name_of_a_filter("/bridge<enter>Skim jong")]
fn the_cursor_of_a_typed_line_stands_at_its_letter(#[case] typing: &str) {
    let mut twins = Twins::new("80x24", typing);
    for letters in (0..8).rev() {
        twins.press("<left>");
        let (ltr, rtl) = twins.drawn();
        for frame in [ltr, rtl] {
            let at = frame.cursor.expect("a cursor");
            let onward: String = (at.x..80).take(8 - letters).map(|x| frame.buffer[(x, at.y)].symbol()).collect();
            assert_eq!("kim jong".get(letters..), Some(onward.as_str()), "{}", frame.text());
        }
    }
}

#[test]
fn a_click_puts_the_caret_of_a_typed_line_on_the_letter_under_it() {
    let mut app = Twins::new("80x24", "/kim jong").right;
    let size = Size { width: 80, height: 24 };
    let first = |frame: &Frame| {
        frame.row(Rect::new(0, 0, 80, 1)).position(|cell| cell.symbol() == "j").and_then(|x| u16::try_from(x).ok())
    };
    let column = first(&Frame::of(&app, size)).expect("the letter");
    assert!(column > 60, "the line stands at the right");
    app.update(Message::Mouse(Mouse { kind: MouseKind::Press, column, row: 0 }));
    assert_eq!(Frame::of(&app, size).cursor, Some(Position { x: column, y: 0 }));
    let Some(Layer::Filter(prompt)) = app.layers.last() else { unreachable!("the filter is typed") };
    assert_eq!(prompt.field.caret().point, 4);
}

#[test]
fn an_arrow_goes_to_the_pane_that_lies_there() {
    for (key, ltr, rtl) in [("<left>", Pane::Chronology, Pane::Source), ("<right>", Pane::Source, Pane::Chronology)] {
        for from in ["", "<tab>"] {
            let twins = Twins::new("120x40", &format!("{from}{key}"));
            assert_eq!((twins.left.screens.browse.focus, twins.right.screens.browse.focus), (ltr, rtl), "{from}{key}");
        }
    }
    let facets = |keys: &str| {
        let app = Twins::new("200x60", keys).right;
        app.screens.browse.in_facets(&app.view.room())
    };
    assert!(facets("f<tab><right>") && !facets("f<tab><left>"), "the facets lie at the right");
}
