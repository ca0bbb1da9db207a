//! What the filter found in the paragraphs on screen.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::app::model::search::Search;
use crate::query::Prose;
use crate::timeline::{Ix, Source};

/// Paragraphs kept ready to be looked through at the most.
const KEPT: usize = 1024;

/// A paragraph, by its place in an article.
type Place = (Ix<Source>, usize);

/// A text that is looked through for each list: ready for that, and what was found for the list as it is.
#[derive(Clone, Debug, Default)]
struct Looked {
    text: Prose,
    found: Option<Vec<Range<u32>>>,
}

/// The hits in paragraphs and in the translation. The texts stay ready from key to key, of several articles: the next event is often
/// of another one.
#[derive(Clone, Debug, Default)]
pub(super) struct Hits {
    paragraphs: HashMap<Place, Looked>,
    translation: Option<Looked>,
    /// The list that they were found for.
    list: u64,
}

impl Hits {
    /// Follows the list: what was found for another one is found no more.
    pub(super) fn follow(&mut self, list: u64) {
        if self.list != list {
            self.list = list;
            self.paragraphs.values_mut().chain(&mut self.translation).for_each(|looked| looked.found = None);
        }
    }

    /// Turns to another article.
    pub(super) fn turn(&mut self) {
        if self.paragraphs.len() > KEPT {
            self.paragraphs.clear();
        }
    }

    /// Forgets the translation: another one is on screen.
    pub(super) fn forget_translation(&mut self) {
        self.translation = None;
    }

    /// Looks through a paragraph, if it was not for this list.
    pub(super) fn find<'t>(&mut self, search: &Search, place: Place, words: impl FnOnce() -> Option<Cow<'t, str>>) {
        let ready = || Looked { text: Prose::new(&words().unwrap_or_default()), found: None };
        self.paragraphs.entry(place).or_insert_with(ready).look(search);
    }

    /// Looks through the translation, if it was not for this list.
    pub(super) fn find_translated<'t>(&mut self, search: &Search, words: impl FnOnce() -> &'t str) {
        let ready = || Looked { text: Prose::new(words()), found: None };
        self.translation.get_or_insert_with(ready).look(search);
    }

    /// What was found in a paragraph, in its code points.
    pub(super) fn of(&self, source: Option<Ix<Source>>, paragraph: usize) -> &[Range<u32>] {
        source.and_then(|source| self.paragraphs.get(&(source, paragraph))).map_or(&[], Looked::found)
    }

    /// What was found in the translation, in its code points.
    pub(super) fn of_translation(&self) -> &[Range<u32>] {
        self.translation.as_ref().map_or(&[], Looked::found)
    }
}

impl Looked {
    fn look(&mut self, search: &Search) {
        self.found.get_or_insert_with(|| search.highlights_in_prose(&self.text));
    }

    fn found(&self) -> &[Range<u32>] {
        self.found.as_deref().unwrap_or_default()
    }
}
