//! The rows of the facets on screen.

use ratatui::layout::Rect;

use crate::app::screen::browse::facets::{FacetItem, Facets};
use crate::i18n::Catalog;
use crate::text::measure::{cells, wide};
use crate::text::{Base, Row, one_line};

/// Columns before a name: the bar of the cursor, the sign, a blank.
pub const BEFORE: u16 = 3;
/// Columns of the longest bar at the least, and what it has in the widths they want.
const LEAST_BAR: u16 = 5;
const BAR: u16 = 8;
/// Parts of a column that a bar can end at.
const EIGHTHS: usize = 8;

/// The facets laid out, and how far they are scrolled.
#[derive(Clone, Debug, Default)]
pub struct FacetsView {
    /// What each row says, but for bars and counts.
    names: Vec<String>,
    rows: Vec<Row>,
    /// Columns of the longest name, and of the greatest count.
    longest: u16,
    digits: u16,
    /// How the columns are shared out.
    pub columns: FacetColumns,
    /// The first row on screen.
    top: usize,
    made_for: Option<u64>,
}

/// How the columns of the facets are shared out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FacetColumns {
    /// A name.
    pub name: u16,
    /// The longest bar.
    pub bar: u16,
}

impl FacetColumns {
    /// Eighths of a column that the bar of a count takes beside the greatest one: at least one for anything.
    #[must_use]
    pub fn eighths(self, count: usize, most: usize) -> u16 {
        let whole = usize::from(self.bar) * EIGHTHS;
        cells((count * whole + most / 2) / most.max(1)).clamp(u16::from(count > 0), cells(whole))
    }
}

impl FacetsView {
    /// Follows the facets; needed before they are given room, which depends on their names.
    pub fn follow(&mut self, facets: &Facets, words: &Catalog) {
        if self.made_for == Some(facets.version) {
            return;
        }
        self.made_for = Some(facets.version);
        self.names = facets.items.iter().map(|item| name(item, words)).collect();
        self.rows = self.names.iter().map(|name| laid_out(name, u16::MAX, words)).collect();
        self.longest = self.rows.iter().map(Row::width).max().unwrap_or(0);
        let counts = facets.items.iter().filter_map(FacetItem::count);
        self.digits = counts.max().map_or(1, |count| cells(wide(count.max(1).ilog10()) + 1));
        self.columns = FacetColumns::default();
    }

    /// Columns in which all names are whole.
    #[must_use]
    pub fn natural_width(&self) -> u16 {
        self.longest.saturating_add(self.around() + BAR)
    }

    /// Lays the rows out for an area, with the one the reader is at in sight.
    pub fn present(&mut self, facets: &Facets, words: &Catalog, area: Rect) {
        let room = area.width.saturating_sub(self.around());
        let name = self.longest.min(room.saturating_sub(LEAST_BAR));
        let columns = FacetColumns { name, bar: room - name };
        if self.columns != columns {
            self.columns = columns;
            self.rows = self.names.iter().map(|said| laid_out(said, name, words)).collect();
        }
        let (cursor, height) = (facets.cursor, usize::from(area.height));
        // The heading above the first value is worth seeing with it.
        let first = if cursor <= 1 { 0 } else { cursor };
        self.top = self.top.min(first).max((cursor + 1).saturating_sub(height));
        self.top = self.top.min(self.rows.len().saturating_sub(height));
    }

    /// Columns that are neither name nor bar: before them, a blank between them, the count between two blanks.
    fn around(&self) -> u16 {
        BEFORE + 1 + 1 + self.digits + 1
    }

    /// The row of all that stands at a row of the screen.
    #[must_use]
    pub fn row_at(&self, row: usize) -> usize {
        self.top + row
    }

    /// The rows on screen: what each is, laid out, and whether the reader is at it.
    pub fn window<'a>(
        &'a self,
        facets: &'a Facets,
        height: usize,
    ) -> impl Iterator<Item = (&'a FacetItem, &'a Row, bool)> {
        let all = facets.items.iter().zip(&self.rows).enumerate().skip(self.top).take(height);
        all.map(|(row, (item, name))| (item, name, row == facets.cursor))
    }
}

fn name(item: &FacetItem, words: &Catalog) -> String {
    match item {
        FacetItem::Blank => String::new(),
        FacetItem::Heading(message) => words.text(message).into_owned(),
        FacetItem::Value(one) => one.value.isolated(),
        FacetItem::More(_, count) => words.with("facet-more", &[("count", (*count).into())]).into_owned(),
    }
}

fn laid_out(name: &str, width: u16, words: &Catalog) -> Row {
    one_line(name, width, Base::Fixed(words.language().direction()))
}
