//! The rows of the facets on screen.

use crate::app::screen::browse::facets::{FacetItem, Facets};
use crate::i18n::Catalog;
use crate::text::{Base, Row, one_line};

/// Columns of a name.
pub const NAME: u16 = 16;

/// The facets laid out, and how far they are scrolled.
#[derive(Clone, Debug, Default)]
pub struct FacetsView {
    /// What each row says, but for bars and counts.
    names: Vec<Row>,
    /// The first row on screen.
    top: usize,
    made_for: Option<u64>,
}

impl FacetsView {
    /// Lays the rows out, with the one the reader is at in sight of so many.
    pub fn present(&mut self, facets: &Facets, words: &Catalog, height: usize) {
        if self.made_for != Some(facets.version) {
            self.made_for = Some(facets.version);
            self.names = facets.items.iter().map(|item| name(item, words)).collect();
        }
        let cursor = facets.cursor;
        // The heading above the first value is worth seeing with it.
        let first = if cursor <= 1 { 0 } else { cursor };
        self.top = self.top.min(first).max((cursor + 1).saturating_sub(height));
        self.top = self.top.min(self.names.len().saturating_sub(height));
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
        let all = facets.items.iter().zip(&self.names).enumerate().skip(self.top).take(height);
        all.map(|(row, (item, name))| (item, name, row == facets.cursor))
    }

    /// The row of the screen that the reader is at.
    #[must_use]
    pub fn cursor(&self, facets: &Facets) -> usize {
        facets.cursor.saturating_sub(self.top)
    }
}

fn name(item: &FacetItem, words: &Catalog) -> Row {
    let said = match item {
        FacetItem::Blank => return Row::default(),
        FacetItem::Heading(message) => words.text(message).into_owned(),
        FacetItem::Value(one) => one.value.isolated(),
        FacetItem::More(_, count) => words.with("facet-more", &[("count", (*count).into())]).into_owned(),
    };
    one_line(&said, NAME, Base::Fixed(words.language().direction()))
}
