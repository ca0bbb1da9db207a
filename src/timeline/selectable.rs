//! The words of an article one by one, as a selection takes them up: each as code points of the file.

use std::ops::Range;

use super::Source;
use crate::text::bidi::direction;
use crate::text::{Direction, select};

impl Source {
    /// The words of a paragraph and the signs beside them, by its place in the article, in their order.
    #[must_use]
    pub fn units_of(&self, paragraph: usize) -> Vec<Range<u32>> {
        let place = self.article.as_deref().and_then(|article| article.paragraphs.get(paragraph));
        let own = place.filter(|_| self.paragraphs.contains(&paragraph));
        let Some((words, begins)) = self.words_of(paragraph).zip(own.map(|own| own.chars.start)) else {
            return Vec::new();
        };
        select::units(&words).into_iter().map(|unit| begins + unit.start..begins + unit.end).collect()
    }

    /// The word at a code point, else the next one, else the last before.
    #[must_use]
    pub fn unit_at(&self, point: u32) -> Option<Range<u32>> {
        let last = self.paragraphs.end.checked_sub(1)?;
        let paragraph = self.paragraph_of(point)?.clamp(self.paragraphs.start, last);
        let mut units = self.units_of(paragraph);
        let place = units.partition_point(|unit| unit.end <= point).min(units.len().checked_sub(1)?);
        Some(units.swap_remove(place))
    }

    /// The word after one, or before it, over the ends of paragraphs too.
    #[must_use]
    pub fn unit_beside(&self, unit: &Range<u32>, onward: bool) -> Option<Range<u32>> {
        let paragraph = self.paragraph_of(unit.start)?;
        let units = self.units_of(paragraph);
        let near = if onward {
            units.into_iter().find(|other| other.start >= unit.end)
        } else {
            units.into_iter().rev().find(|other| other.end <= unit.start)
        };
        near.or_else(|| {
            let next = if onward { paragraph.checked_add(1)? } else { paragraph.checked_sub(1)? };
            let units = self.units_of(next);
            if onward { units.into_iter().next() } else { units.into_iter().last() }
        })
    }

    /// The last word of the paragraph of one, where it is that, of the next paragraph; or the first, and of the one before.
    #[must_use]
    pub fn unit_at_end(&self, unit: &Range<u32>, onward: bool) -> Option<Range<u32>> {
        let end = |paragraph: usize| {
            let units = self.units_of(paragraph);
            if onward { units.into_iter().last() } else { units.into_iter().next() }
        };
        let own = end(self.paragraph_of(unit.start)?).filter(|own| own != unit);
        own.or_else(|| end(self.paragraph_of(self.unit_beside(unit, onward)?.start)?))
    }

    /// Which way the paragraph of a code point runs; `language` is that of the timeline.
    #[must_use]
    pub fn direction_at(&self, point: u32, language: &str) -> Direction {
        let words = self.paragraph_of(point).and_then(|paragraph| self.words_of(paragraph)).unwrap_or_default();
        direction(&words, self.base(language, &words))
    }

    /// The place in the article of the paragraph that holds a code point.
    #[must_use]
    pub fn paragraph_of(&self, point: u32) -> Option<usize> {
        Some(self.article.as_deref()?.paragraph_at(point))
    }
}
