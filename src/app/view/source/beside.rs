//! What stands above and below a letter of an article.

use super::SourceView;
use super::scroll::row_of;
use crate::app::layer::words::RowsBeside;
use crate::app::model::Model;
use crate::text::{Direction, Row};

impl SourceView {
    /// What stands a row above a code point of the file and a row below it, as they are laid out: so many columns from where rows begin,
    /// or as many as the code point does.
    pub(in crate::app::view) fn beside(&mut self, model: &Model, point: u32, away: Option<u16>) -> RowsBeside {
        self.rows_beside(model, point, away).unwrap_or_default()
    }

    fn rows_beside(&mut self, model: &Model, point: u32, away: Option<u16>) -> Option<RowsBeside> {
        let timeline = model.timeline()?;
        let source = self.source?.of(&timeline.sources)?;
        let article = source.article.as_deref()?;
        let paragraph = article.paragraph_at(point);
        let begins = |paragraph: usize| article.paragraphs.get(paragraph).map(|one| one.chars.start);
        let at = point.saturating_sub(begins(paragraph)?);
        let rows = self.pages.lay_out(source, &timeline.language, paragraph);
        let row = row_of(rows, at);
        let away = away.map_or_else(|| rows.get(row).map(|row| from_start(row, at)), Some)?;
        let mut near = |onward: bool| {
            let rows = self.pages.lay_out(source, &timeline.language, paragraph);
            let beside = if onward { Some(row + 1) } else { row.checked_sub(1) };
            if let Some(row) = beside.and_then(|row| rows.get(row)) {
                return Some(begins(paragraph)? + at_distance(row, away));
            }
            let next = if onward { Some(paragraph + 1) } else { paragraph.checked_sub(1) };
            let next = next.filter(|next| source.paragraphs.contains(next))?;
            let rows = self.pages.lay_out(source, &timeline.language, next);
            let row = if onward { rows.first() } else { rows.last() };
            Some(begins(next)? + at_distance(row?, away))
        };
        Some(RowsBeside { above: near(false), below: near(true), away })
    }
}

/// Columns from where a row begins to a code point of it.
fn from_start(row: &Row, point: u32) -> u16 {
    let column = row.column_of(point).unwrap_or(0);
    match row.direction() {
        Direction::Ltr => column,
        Direction::Rtl => row.width().saturating_sub(column + 1),
    }
}

/// The code point so many columns from where a row begins, or its last.
fn at_distance(row: &Row, away: u16) -> u32 {
    let column = match row.direction() {
        Direction::Ltr => away.min(row.width().saturating_sub(1)),
        Direction::Rtl => row.width().saturating_sub(away + 1),
    };
    row.logical_at(column).unwrap_or(row.logical().start)
}
