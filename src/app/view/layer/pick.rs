//! A list to choose from, in a box in the middle of the screen: each in as many rows as its name takes.

use ratatui::layout::Rect;

use crate::app::layer::PickList;
use crate::app::request::choice::Choice;
use crate::app::target::Target;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame, inside};
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line, rows};

/// Columns of the box at the most.
const WIDEST: u16 = 100;
/// Columns inside the box from which what is said of something stands beside its name, and how many it has.
const BESIDE: u16 = 60;
const SAID: u16 = 22;
/// Columns of a number.
const MARK: u16 = 5;
/// Blank columns after keys.
const AFTER_KEYS: u16 = 2;

/// Columns of the numbers, of what is said of something where that stands beside its name, and of the blanks between these.
#[derive(Clone, Copy)]
struct Columns {
    mark: u16,
    said: u16,
    blank: u16,
}

/// The list on screen.
#[derive(Clone, Debug, Default)]
pub struct PickView {
    /// The box it stands in.
    pub area: Rect,
    /// What of it is on screen.
    pub items: Vec<PickedRow>,
    /// The words that are looked for, in the row of the title.
    pub typed: Option<LineView>,
    /// What is said where nothing has the words.
    pub nothing: Row,
    /// The first on screen, by place among those found.
    top: usize,
    made_for: Option<(&'static str, u64, usize, bool, Frame)>,
}

/// Something to choose, on screen.
#[derive(Clone, Debug)]
pub struct PickedRow {
    /// Which one, by place among those found.
    pub place: usize,
    /// Its rows.
    pub area: Rect,
    /// Whether it is on now.
    pub holds: bool,
    /// Its number or sign.
    pub mark: Row,
    /// Its name, with the column where it begins and how many it has.
    pub name: (u16, u16, Vec<Row>),
    /// What is said of it; below the name where there is no room beside.
    pub said: (u16, u16, Row),
}

impl PickView {
    /// Lays out what fits, with the one pointed at in sight.
    pub fn present(&mut self, list: &PickList, words: &Catalog, frame: &Frame) {
        let made_for = Some((list.title, list.revision, list.cursor, list.typing, *frame));
        self.fit_typed(list, frame);
        if self.made_for == made_for {
            return;
        }
        self.made_for = made_for;
        let base = Base::Fixed(words.language().direction());
        let size = frame.size;
        let width = size.width.saturating_sub(4).min(WIDEST);
        let inner = width.saturating_sub(4);
        let columns = if list.is_ranked() { keys(list, base) } else { Columns { mark: MARK, said: SAID, blank: 0 } };
        let item = |place: usize| list.at(place).map(|item| made(item, place, inner, (columns, base)));
        let most = size.height.saturating_sub(4);
        let wanted = (0..list.len()).filter_map(item).scan(0_u16, |rows, item| {
            *rows = rows.saturating_add(item.area.height);
            Some(*rows)
        });
        let height = wanted.take_while(|rows| *rows <= most).last().unwrap_or(1).max(1);
        let height = if list.len() > usize::from(height) { most } else { height } + 2;
        let (x, y) = ((size.width - width) / 2, size.height.saturating_sub(height) / 2);
        self.area = Rect { x, y, width, height };
        self.nothing = one_line(&words.text("pick-nothing"), inner, base);
        self.lay_out(list, item);
        self.fit_typed(list, frame);
    }

    fn lay_out(&mut self, list: &PickList, item: impl Fn(usize) -> Option<PickedRow>) {
        let inside = inside(self.area);
        let mut least = list.cursor;
        let mut room = inside.height;
        while let Some(made) = item(least) {
            room = room.saturating_sub(made.area.height);
            let Some(before) = least.checked_sub(1) else { break };
            if item(before).is_none_or(|before| before.area.height > room) {
                break;
            }
            least = before;
        }
        self.top = self.top.clamp(least, list.cursor);
        self.items.clear();
        let mut y = inside.y;
        for made in (self.top..list.len()).filter_map(item) {
            if y + made.area.height > inside.bottom() && !self.items.is_empty() {
                break;
            }
            let height = made.area.height.min(inside.bottom().saturating_sub(y));
            self.items.push(PickedRow { area: Rect { x: inside.x, y, width: inside.width, height }, ..made });
            y += height;
        }
    }

    /// The words that are looked for stand in the upper border.
    fn fit_typed(&mut self, list: &PickList, frame: &Frame) {
        if !list.typing && list.field.text().is_empty() {
            self.typed = None;
            return;
        }
        let half = self.area.width / 2;
        let room = Rect { x: self.area.x + half, width: half.saturating_sub(2), height: 1, ..self.area };
        self.typed.get_or_insert_default().fit(&list.field, room, frame.axis);
    }

    /// Rows for what can be chosen.
    #[must_use]
    pub fn height(&self) -> usize {
        self.items.len().max(1)
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        if !at.on(self.area) {
            return Target::Beside;
        }
        let item = self.items.iter().find(|item| at.on(item.area));
        item.map_or(Target::Nothing, |item| Target::Row(item.place))
    }
}

/// Columns for keys, as many as those found have: there are no numbers before them.
fn keys(list: &PickList, base: Base) -> Columns {
    let found = (0..list.len()).filter_map(|place| list.at(place));
    let widest = found.map(|item| one_line(&item.said, SAID - AFTER_KEYS, base).width()).max().unwrap_or(0);
    Columns { mark: 0, said: widest, blank: AFTER_KEYS }
}

fn made(item: &Choice, place: usize, width: u16, (columns, base): (Columns, Base)) -> PickedRow {
    let Columns { mark, said, blank } = columns;
    let beside = width >= BESIDE && !item.said.is_empty();
    let said_width = if beside { said } else { width.saturating_sub(mark) };
    let name_at = if beside { mark + said + blank } else { mark };
    let said = one_line(&item.said, said_width, base);
    let name_width = width.saturating_sub(name_at);
    let name = rows(&item.name, name_width, u16::MAX, base);
    let below = u16::from(!beside && !item.said.is_empty());
    let height = cells(name.len().max(1)) + below;
    PickedRow {
        place,
        area: Rect { x: 0, y: 0, width, height },
        holds: item.holds,
        mark: one_line(&item.mark, mark.saturating_sub(1), base),
        said: (mark, if below == 0 { 0 } else { height - 1 }, said),
        name: (name_at, name_width, name),
    }
}
