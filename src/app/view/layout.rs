//! Where each part of the screen stands: a pure function of its size and of what has the focus. Columns are logical.

use ratatui::layout::Rect;

use super::after;
use crate::app::{Pane, Size};
use crate::text::measure::cells;

/// The smallest screen that can hold the program: columns, rows.
pub const SMALLEST: Size = Size { width: 40, height: 10 };
/// Columns from which the panes stand side by side.
const BESIDE: u16 = 100;
/// Columns and rows from which the panes stand one above the other.
const STACKED: Size = Size { width: 60, height: 16 };
/// A column of text is no wider than this, to be read with ease.
const MEASURE: u16 = 72;
/// Columns beside a text column for the bars of passages, on each side.
const GUTTER: u16 = 3;
/// Columns of the facets at the least, and of the screen from which they stand beside the list: below that in its place.
const FACETS: u16 = 33;
const FACETS_BESIDE: u16 = 80;
/// Columns from which they stay while the list has the keys.
const FACETS_STAY: u16 = 120;
/// Columns of the list that panes side by side want at the most (some titles run on then), and that it has there at the least.
const LIST: u16 = 96;
const LEAST_LIST: u16 = 46;
/// Columns of list and source at the least, wherever the rule between them was moved.
const MOVED_LIST: u16 = 36;
const MOVED_SOURCE: u16 = 40;
/// Columns of a source pane that is not narrow.
const ROOMY: u16 = 60;
/// Rows from which empty ones stand around the header of a source.
const AIRY: u16 = 20;
/// The part of a screen of stacked panes, of a hundred, that a long list keeps at the least.
const KEPT_LIST: u16 = 40;

/// What a layout depends on, besides the size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayoutInput {
    /// Which pane has the focus.
    pub focus: Pane,
    /// Whether that pane has the screen for itself.
    pub zoomed: bool,
    /// How far the split was moved from where it was at first, in steps of four parts of a hundred.
    pub split: i16,
    /// Rows that the event's own lines want in the source pane.
    pub event_rows: u16,
    /// Rows that its title wants, and how firm it stands and when it was.
    pub first_rows: u16,
    /// Columns that the facets want, where they are open.
    pub facets: Option<u16>,
    /// Columns of a list in which every event of the timeline stands in one row.
    pub list: u16,
    /// Rows of a source pane that shows all that is told of an event without an article; none where there is one.
    pub whole: u16,
    /// Rows that the list takes where nothing stands beside it.
    pub listed: u16,
    /// Whether the timeline has a time that can be drawn.
    pub spine: bool,
}

/// The parts of a screen; what has no room is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Title, counts, or the filter.
    pub title: Rect,
    /// The time of the timeline.
    pub spine: Option<Rect>,
    /// What is left below the time, down to the hints.
    pub body: Rect,
    /// The list of events.
    pub chronology: Option<Rect>,
    /// The rule between the panes.
    pub divider: Option<Rect>,
    /// Event and article.
    pub source: Option<SourceLayout>,
    /// What the events found are about: at the side where reading begins, in the place of the list where the screen is narrow.
    pub facets: Option<Rect>,
    /// Whether they stay open while something else has the keys.
    pub facets_stay: bool,
    /// Keys that matter now, counts.
    pub hints: Rect,
}

/// The parts of the source pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SourceLayout {
    /// All of it.
    pub pane: Rect,
    /// The event's own lines.
    pub event: Rect,
    /// Name and date of the article, account, paragraph.
    pub header: Rect,
    /// The rows of the article, gutters included.
    pub article: Rect,
    /// The column its text stands in.
    pub column: Rect,
}

/// Lays the screen out; nothing where it is too small.
#[must_use]
pub fn lay_out(size: Size, input: LayoutInput) -> Option<Layout> {
    if size.width < SMALLEST.width || size.height < SMALLEST.height {
        return None;
    }
    let title = Rect::new(0, 0, size.width, 1);
    let spine = Rect::new(0, 1, size.width, if input.spine { spine_rows(size) } else { u16::from(size.height >= 30) });
    let hints = Rect::new(0, size.height - 1, size.width, 1);
    let body = Rect::new(0, spine.bottom(), size.width, size.height - 1 - spine.bottom());
    let spine = Some(spine).filter(|spine| input.spine && spine.height > 0);
    let base = Layout { title, spine, body, hints, ..Layout::default() };
    let listed = !input.zoomed || input.focus == Pane::Chronology;
    let beside_list = input.facets.filter(|_| size.width >= FACETS_BESIDE && listed).map(|wanted| parted(body, wanted));
    let (facets, rest) = beside_list.map_or((None, body), |(facets, rest)| (Some(facets), rest));
    let narrow = size.width < STACKED.width || size.height < STACKED.height;
    let layout = if input.zoomed || narrow {
        one(base, rest, input)
    } else if size.width < BESIDE || !both_have_room(rest.width, input) {
        stacked(base, rest, input)
    } else {
        beside(base, rest, input)
    };
    let facets = facets.or(layout.chronology).filter(|_| input.facets.is_some() && layout.chronology.is_some());
    Some(Layout { facets, facets_stay: size.width >= FACETS_STAY, ..layout })
}

/// Rows of the spine: with a second one for its labels where there is room.
fn spine_rows(size: Size) -> u16 {
    match size {
        Size { width: 0..60, .. } | Size { height: 0..20, .. } => 0,
        Size { height: 20..30, .. } => 1,
        _ => 2,
    }
}

/// The facets, at the side where reading begins, and what is left beside them and a rule. They take more than they need at the least
/// only of a screen that is wide enough.
fn parted(body: Rect, wanted: u16) -> (Rect, Rect) {
    let width = wanted.min(body.width / 4).max(FACETS);
    (Rect { width, ..body }, after(body, width + 1))
}

impl Layout {
    /// Whether the facets stand in the place of the list.
    #[must_use]
    pub fn facets_over(&self) -> bool {
        self.facets.zip(self.chronology).is_some_and(|(facets, list)| facets.intersects(list))
    }

    /// The rule between the facets and what is beside them.
    #[must_use]
    pub fn facets_rule(&self) -> Option<Rect> {
        let facets = self.facets.filter(|_| !self.facets_over())?;
        Some(Rect { x: facets.right(), width: 1, ..facets })
    }

    /// With the list below so many rows under the first one, which something lies over: as far as that leaves it any.
    #[must_use]
    pub fn below(self, rows: u16) -> Self {
        let lowered = |list: Rect| {
            let y = list.y.max(self.title.bottom() + rows);
            if y < list.bottom() { Rect { y, height: list.bottom() - y, ..list } } else { list }
        };
        Self { chronology: self.chronology.map(lowered), ..self }
    }

    /// Where the list ends that something lies over: at the rule beside it, or at the end of the screen.
    #[must_use]
    pub fn list_end(&self) -> u16 {
        self.divider.filter(|divider| divider.width == 1).map_or(self.title.width, |divider| divider.x)
    }
}

fn one(base: Layout, body: Rect, input: LayoutInput) -> Layout {
    match input.focus {
        Pane::Chronology => Layout { chronology: Some(body), ..base },
        Pane::Source => Layout { source: Some(source(body, input)), ..base },
    }
}

/// Whether list and source can stand side by side: the list with most titles in one row.
fn both_have_room(width: u16, input: LayoutInput) -> bool {
    let least = input.list.clamp(MOVED_LIST, LIST);
    width >= MOVED_LIST + MOVED_SOURCE && width.saturating_sub(1 + source_beside(width)) >= least
}

/// Columns that the source keeps beside the list.
fn source_beside(width: u16) -> u16 {
    if width < 140 { 45 } else { 56 }
}

fn stacked(base: Layout, body: Rect, input: LayoutInput) -> Layout {
    let least = if body.height < 24 { 8 } else { 12 };
    let list = match input.focus {
        // The source keeps the rows it needs to be read, and no more than half.
        Pane::Chronology => body.height.saturating_sub(1 + least).max(body.height / 2),
        Pane::Source => part(body.height, 38),
    };
    let list = moved(list, body.height, input.split).clamp(4, body.height - 6);
    let spare = input.listed.min(part(body.height, KEPT_LIST)).max(4);
    let list = match input.split {
        0 => list.min((body.height - 1).saturating_sub(input.whole).max(spare)),
        _ => list,
    };
    let divider = Rect { y: body.y + list, height: 1, ..body };
    let below = Rect { y: divider.y + 1, height: body.height - list - 1, ..body };
    Layout {
        chronology: Some(Rect { height: list, ..body }),
        divider: Some(divider),
        source: Some(source(below, input)),
        ..base
    }
}

fn beside(base: Layout, body: Rect, input: LayoutInput) -> Layout {
    // The list takes what it needs before the source takes more than a column of text.
    let list = input.list.min(body.width - 1 - source_beside(body.width)).max(LEAST_LIST);
    let list = moved(list, body.width, input.split).clamp(MOVED_LIST, body.width - MOVED_SOURCE);
    Layout {
        chronology: Some(Rect { width: list, ..body }),
        divider: Some(Rect { x: body.x + list, width: 1, ..body }),
        source: Some(source(after(body, list + 1), input)),
        ..base
    }
}

fn source(pane: Rect, input: LayoutInput) -> SourceLayout {
    // Below ten rows the article needs every row it can get; the event keeps its title and its date, and a row more for who says it
    // where a row holds a line of the article.
    let most = match pane.height {
        ..11 if pane.width >= ROOMY => input.first_rows.clamp(2, 3),
        ..11 => 2,
        height => height / 3,
    };
    let rows = input.event_rows.clamp(1, 8).min(most.max(1));
    let airy = u16::from(pane.height >= AIRY);
    let header = pane.y + rows + airy;
    let top = (header + 1 + airy).min(pane.bottom());
    let article = Rect { y: top, height: pane.bottom() - top, ..pane };
    let column = column(article);
    // On a pane much wider than the measure of the article, and on the whole screen, what stands above it stands on that measure.
    let above = if input.zoomed || column.x > pane.x + 3 * GUTTER {
        Rect { x: column.x - 1, width: column.width + 2, ..pane }
    } else {
        pane
    };
    let (event, header) = (Rect { height: rows, ..above }, Rect { y: header, height: 1, ..above });
    SourceLayout { pane, event, header, article, column }
}

/// Rows of a source pane that has so many below and above its header.
#[must_use]
pub fn pane_rows(rows: u16) -> u16 {
    // Room for the empty rows around the header of a high one.
    rows.saturating_add(if rows < AIRY - 1 { 1 } else { 3 })
}

/// The text column of an area: never wider than can be read with ease, in its middle.
#[must_use]
pub fn column(area: Rect) -> Rect {
    let width = area.width.saturating_sub(2 * GUTTER).clamp(1, MEASURE);
    Rect { x: area.x + (area.width.saturating_sub(width)) / 2, width, ..area }
}

fn part(whole: u16, percent: u16) -> u16 {
    cells(usize::from(whole) * usize::from(percent) / 100)
}

/// A part of a whole, moved by steps of four parts of a hundred.
fn moved(part: u16, whole: u16, split: i16) -> u16 {
    let steps = i32::from(whole) * i32::from(4 * split) / 100;
    let moved = (i32::from(part) + steps).clamp(0, i32::from(whole));
    u16::try_from(moved).unwrap_or(part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{LayoutInput, lay_out};
    use crate::app::{Pane, Size};

    fn input(focus: Pane) -> LayoutInput {
        LayoutInput {
            focus,
            zoomed: false,
            split: 0,
            event_rows: 4,
            first_rows: 2,
            facets: None,
            list: 60,
            whole: 0,
            listed: 60,
            spine: true,
        }
    }

    #[test]
    fn a_screen_too_small_has_no_layout() {
        assert!(lay_out(Size { width: 39, height: 24 }, input(Pane::Chronology)).is_none());
        assert!(lay_out(Size { width: 80, height: 9 }, input(Pane::Chronology)).is_none());
    }

    #[test]
    fn narrow_screens_show_the_focused_pane_alone() {
        let size = Size { width: 40, height: 10 };
        let list = lay_out(size, input(Pane::Chronology)).expect("large enough");
        assert!(list.chronology.is_some() && list.source.is_none());
        let source = lay_out(size, input(Pane::Source)).expect("large enough");
        assert!(source.chronology.is_none() && source.source.is_some());
    }

    #[test]
    fn facets_have_columns_of_their_own_on_a_wide_screen() {
        let facets = |width: u16| {
            let input = LayoutInput { facets: Some(40), ..input(Pane::Chronology) };
            lay_out(Size { width, height: 40 }, input).expect("large enough")
        };
        let wide = facets(200);
        assert_eq!(wide.facets.map(|area| (area.x, area.width)), Some((0, 40)));
        assert_eq!(wide.chronology.map(|list| list.x), Some(41));
        for (width, columns) in [(120, 33), (80, 33)] {
            let narrow = facets(width);
            assert_eq!(narrow.facets.map(|area| area.width), Some(columns), "the list makes room");
            assert!(!narrow.facets_over() && narrow.facets_stay == (width >= 120));
        }
        let narrowest = facets(79);
        assert!(narrowest.facets_over() && narrowest.facets == narrowest.chronology, "no row is seen in part");
    }

    #[test]
    fn an_empty_list_leaves_the_panes_room_beside_facets() {
        let input = LayoutInput { facets: Some(33), list: 0, ..input(Pane::Chronology) };
        for (width, height) in [(100, 30), (110, 40), (120, 50)] {
            let layout = lay_out(Size { width, height }, input).expect("large enough");
            assert!(layout.chronology.is_some_and(|list| list.width >= 36) && layout.source.is_some(), "{width}");
        }
    }

    #[test]
    fn what_is_told_without_an_article_has_rows_that_the_list_can_do_without() {
        let rows = |whole, listed, split| {
            let input = LayoutInput { split, whole, listed, ..input(Pane::Chronology) };
            let layout = lay_out(Size { width: 80, height: 24 }, input).expect("large enough");
            (layout.chronology.map(|list| list.height), layout.source.map(|source| source.pane.height))
        };
        assert_eq!(rows(0, 2, 0), (Some(12), Some(8)), "an article scrolls");
        assert_eq!(rows(11, 2, 0), (Some(9), Some(11)), "the list has rows to spare");
        assert_eq!(rows(11, 60, 0), (Some(9), Some(11)), "a long list can be scrolled");
        assert_eq!(rows(40, 60, 0), (Some(8), Some(12)), "and is seen");
        assert_eq!(rows(40, 2, 0), (Some(4), Some(16)));
        assert_eq!(rows(11, 2, 1), rows(0, 2, 1), "whoever moves the rule has it where it was moved");
    }

    proptest! {
        #[test]
        fn every_part_lies_on_the_screen_and_beside_the_others(
            width in 40_u16..400, height in 10_u16..200, split in -20_i16..20, rows in 0_u16..20, whole in 0_u16..60, listed in 0_u16..60,
            list in 0_u16..300, source in any::<bool>(), zoomed in any::<bool>(), facets in proptest::option::of(0_u16..90),
        ) {
            let focus = if source { Pane::Source } else { Pane::Chronology };
            let layout = lay_out(Size { width, height }, LayoutInput { focus, zoomed, split, event_rows: rows, first_rows: rows, facets, list, whole, listed, spine: !source });
            let layout = layout.expect("large enough");
            let mut parts = vec![layout.title, layout.hints];
            parts.extend(layout.chronology);
            parts.extend(layout.divider);
            parts.extend(layout.spine);
            if let Some(source) = layout.source {
                prop_assert!(source.column.width >= 1 && source.article.height >= 1);
                parts.extend([source.event, source.header, source.article]);
            }
            if let Some(facets) = layout.facets {
                prop_assert!(facets.width >= 33 && facets.right() <= width && facets.bottom() < height, "{facets:?}");
                prop_assert!(layout.facets_over() == (width < 80));
                if layout.facets_over() {
                    prop_assert!(Some(facets) == layout.chronology && layout.facets_rule().is_none());
                } else {
                    parts.extend([facets, layout.facets_rule().expect("a rule")]);
                }
            }
            for (n, part) in parts.iter().enumerate() {
                prop_assert!(part.right() <= width && part.bottom() <= height, "{part:?}");
                for other in parts.iter().skip(n + 1) {
                    prop_assert!(!part.intersects(*other), "{part:?} {other:?}");
                }
            }
        }
    }
}
