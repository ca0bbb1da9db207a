//! Texts of a few words, to choose one of them by some of their letters: what actions are called.

use crate::text::fold;
use crate::text::words::words;

use super::family::Family;
use super::folded_words::{FoldedWord, FoldedWords};
use super::needle::{Look, Needle};
use super::scorer::Scorer;
use super::tier::Tier;
use super::typo::Typo;

/// What something is called, in all ways that it is looked for by.
#[derive(Clone, Debug, Default)]
pub struct Label {
    /// Its names, in several languages.
    names: Vec<FoldedWords>,
    /// What else is said of it.
    more: Vec<FoldedWords>,
}

/// How well a word matches a label, and whether it is one of its names.
type Fit = (Tier, bool);

impl Label {
    /// Something of these names, of which this is said as well.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>, more: impl IntoIterator<Item = &'a str>) -> Self {
        let folded = |text: &str| FoldedWords::new(text);
        Self { names: names.into_iter().map(folded).collect(), more: more.into_iter().map(folded).collect() }
    }

    fn fit(&self, wanted: &Wanted<'_>, scorer: &Scorer) -> Option<Fit> {
        let best = |texts: &[FoldedWords]| {
            texts.iter().flat_map(FoldedWords::words).filter_map(|word| wanted.tier(&word, scorer)).max()
        };
        let named = best(&self.names).map(|tier| (tier, true));
        named.max(best(&self.more).map(|tier| (tier, false)))
    }
}

/// The labels that have every word of a line, by their places: those that have them best first, equal ones as they stand; all of them
/// where the line has no word.
#[must_use]
pub fn best_first<'a>(labels: impl Iterator<Item = &'a Label>, line: &str) -> Vec<usize> {
    let line = fold::search(line).text;
    let wanted: Vec<Wanted<'_>> = words(&line).map(|word| Wanted::new(word.text)).collect();
    let scorer = Scorer::default();
    // The word that fits least counts first.
    let fits = |label: &Label| {
        let mut fits = wanted.iter().map(|wanted| label.fit(wanted, &scorer)).collect::<Option<Vec<Fit>>>()?;
        fits.sort_unstable();
        Some(fits)
    };
    let mut found: Vec<(Vec<Fit>, usize)> =
        labels.enumerate().filter_map(|(at, label)| Some((fits(label)?, at))).collect();
    found.sort_by(|(one, _), (other, _)| other.cmp(one));
    found.into_iter().map(|(_, at)| at).collect()
}

/// A word that is looked for.
struct Wanted<'a> {
    needle: Needle<'a>,
    family: Family,
    typo: Option<Typo<'a>>,
}

impl<'a> Wanted<'a> {
    fn new(word: &'a str) -> Self {
        Self { needle: Needle::new(word), family: Family::new(word), typo: Typo::new(word) }
    }

    /// How a word matches, as those of events do ([`Tier`]), but for what an index is needed for.
    fn tier(&self, FoldedWord { word, letters, sounds }: &FoldedWord<'_>, scorer: &Scorer) -> Option<Tier> {
        let needle = &self.needle;
        let look = if needle.has_letters_in(*letters) { needle.look(word.text, true) } else { None };
        match look {
            Some(Look::Same) => return Some(Tier::Exact),
            Some(Look::Starts) => return Some(Tier::Prefix),
            Some(Look::Holds(byte)) if needle.counts_inside(word.text, byte) => return Some(Tier::Inside),
            _ => {}
        }
        if self.family.form_of(word.text, *sounds).is_some() {
            return Some(Tier::Spelling);
        }
        let scattered =
            || look.and_then(|_| scorer.score(word.text, &needle.word, needle.letters)).map(|_| Tier::Scattered);
        let typo = || self.typo.as_ref().filter(|typo| typo.could_be(*letters))?.form_of(word.text).map(|_| Tier::Typo);
        scattered().or_else(typo)
    }
}
