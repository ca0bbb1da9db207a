//! Which letters of a text match.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::index::derived::Relatives;
use crate::index::stem::Stem;
use crate::similar::letters;
use crate::text::fold::Folded;
use crate::text::measure::{points, wide};
use crate::text::words::{Word, is_sign};

use super::family::Family;
use super::folded_words::{FoldedWord, FoldedWords};
use super::joined;
use super::needle::{Look, Needle};
use super::prose::Prose;
use super::scorer::Scorer;
use super::typo::Typo;
use super::{Query, Test};

/// What a filter marks in texts: made once for its line, as it costs more than a look at a text.
#[derive(Debug)]
pub(super) struct Marker(Vec<Wanted>);

/// What one test of the filter marks.
#[derive(Debug)]
enum Wanted {
    Word(Box<WantedWord>),
    Exact(Box<Needle<'static>>),
    Phrase(Vec<String>),
}

/// A word in whatever spelling.
#[derive(Debug)]
struct WantedWord {
    needle: Needle<'static>,
    family: Family,
    relatives: Relatives,
    /// The letters that every word of this stem has, if it has one.
    stem: Option<u64>,
    /// Each two words that together are it.
    parts: Vec<(Family, String)>,
    /// Whether a typo was forgiven in it.
    allows_typos: bool,
    /// The sign that it is; folding leaves those out.
    sign: Option<char>,
}

impl Marker {
    /// For what a filter asks; with the words of it in which a typo was forgiven.
    pub(super) fn new(query: &Query, allows_typos: impl Fn(&str) -> bool) -> Self {
        let mut wanted = Vec::new();
        for term in query.terms().iter().filter(|term| !term.negated) {
            match &term.test {
                Test::Words(words) => {
                    wanted.extend(words.iter().map(|word| WantedWord::new(word, allows_typos(word))).map(Wanted::word));
                }
                Test::Exact(words) => {
                    let needles = words.iter().map(|word| Box::new(Needle::new(word).into_owned()));
                    wanted.extend(needles.map(Wanted::Exact));
                }
                Test::Phrase(words) => wanted.push(Wanted::Phrase(words.clone())),
                _ => {}
            }
        }
        Self(wanted)
    }

    /// Whether it marks nothing in any text.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Ranges of code points of a text, in its own spelling: whole clusters, ascending, not overlapping. Scattered letters count
    /// where they are scored.
    pub(super) fn find(&self, prose: &Prose, scattered: Option<&Scorer>) -> Vec<Range<u32>> {
        let mut places: Vec<Range<u32>> = self.places(&prose.folded, scattered).collect();
        places.extend(self.0.iter().flat_map(|wanted| signs(&prose.text, wanted.sign())));
        if let Some((spelled, origins)) = &prose.spelled {
            let at = |point: u32| origins.get(wide(point)).copied();
            let apart = self.places(spelled, scattered);
            places.extend(apart.filter_map(|place| Some(at(place.start)?..at(place.end.checked_sub(1)?)? + 1)));
        }
        whole_clusters(&prose.text, places)
    }

    /// Where a text matches, in its code points, signs aside.
    fn places<'t>(&self, text: &'t FoldedWords, scattered: Option<&Scorer>) -> impl Iterator<Item = Range<u32>> + 't {
        let mut spans = Vec::new();
        for wanted in &self.0 {
            match wanted {
                Wanted::Word(word) => word.mark(text, scattered, &mut spans),
                Wanted::Exact(needle) => {
                    spans.extend(text.words().filter_map(|word| stands(&word, needle)));
                }
                Wanted::Phrase(words) => mark_phrase(text, words, &mut spans),
            }
        }
        spans.into_iter().filter_map(|span| origin(&text.folded, &span))
    }
}

impl Wanted {
    fn word(word: WantedWord) -> Self {
        Self::Word(Box::new(word))
    }

    fn sign(&self) -> Option<char> {
        if let Self::Word(word) = self { word.sign } else { None }
    }
}

impl WantedWord {
    fn new(word: &str, allows_typos: bool) -> Self {
        let needle = Needle::new(word).into_owned();
        let mut letters = word.chars();
        Self {
            family: Family::new(word),
            relatives: Relatives::of(word),
            stem: Stem::of(word).map(|stem| letters::mask(stem.letters())),
            parts: joined::parts(&needle).map(|(first, second)| (Family::new(first), second.to_owned())).collect(),
            allows_typos,
            sign: letters.next().filter(|sign| letters.next().is_none() && is_sign(*sign)),
            needle,
        }
    }

    /// Marks what matches the word, in characters of the folded text. Typos and scattered letters are marked only where nothing
    /// better is found.
    fn mark(&self, text: &FoldedWords, scattered: Option<&Scorer>, spans: &mut Vec<Range<usize>>) {
        let before = spans.len();
        spans.extend(text.words().filter_map(|word| self.part(&word)));
        self.mark_joined(text, spans);
        if spans.len() > before {
            return;
        }
        if let Some(typo) = Typo::new(&self.needle.word).filter(|_| self.allows_typos) {
            let near = text.words().filter(|word| typo.could_be(word.letters)).map(|near| near.word);
            spans.extend(near.filter_map(|word| typo.form_of(word.text).map(|form| ending(&word, form))));
        }
        let Some(scorer) = scattered.filter(|_| spans.len() == before && self.needle.scatters) else { return };
        for FoldedWord { word, .. } in text.words().filter(|word| self.needle.has_letters_in(word.letters)) {
            let found = scorer.score(word.text, &self.needle.word, self.needle.letters);
            let (_, letters) = found.unwrap_or_default();
            spans.extend(letters.into_iter().map(|letter| word.chars.start + letter).map(|at| at..at + 1));
        }
    }

    /// Marks neighbours that together are the word.
    fn mark_joined(&self, text: &FoldedWords, spans: &mut Vec<Range<usize>>) {
        for (first, second) in &self.parts {
            let ones = text.words().zip(text.words().skip(1)).filter(|(one, _)| first.could_be(one.sounds));
            for (FoldedWord { word: one, sounds, .. }, FoldedWord { word: other, .. }) in ones {
                let form = first.form_of(one.text, sounds).filter(|_| joined::is_part(other.text, second));
                spans.extend(form.map(|form| ending(&one, form).start..other.chars.end));
            }
        }
    }

    /// The part of a word that is this one, or is written like it.
    fn part(&self, here: &FoldedWord<'_>) -> Option<Range<usize>> {
        let FoldedWord { word, letters, sounds } = here;
        let meant = |part: &Range<usize>| {
            let before: usize = word.text.chars().take(part.start - word.chars.start).map(char::len_utf8).sum();
            before == 0 || self.needle.counts_inside(word.text, before)
        };
        let kin = || self.family.form_of(word.text, *sounds).map(|form| ending(word, form));
        let same_stem = || Stem::of(word.text) == Stem::of(&self.needle.word);
        let inflected = || self.stem.is_some_and(|stem| stem & !letters == 0 && same_stem());
        let derived = || self.relatives.could_be(*letters) && self.relatives.has(word.text);
        let whole = || (inflected() || derived()).then(|| word.chars.clone());
        stands(here, &self.needle).filter(meant).or_else(kin).or_else(whole)
    }
}

/// Where a sign stands in a text.
fn signs(text: &str, sign: Option<char>) -> impl Iterator<Item = Range<u32>> {
    let places = sign.map(|sign| text.chars().zip(0..).filter(move |(c, _)| *c == sign).map(|(_, at)| at..at + 1));
    places.into_iter().flatten()
}

/// Marks words that stand one after another.
fn mark_phrase(text: &FoldedWords, wanted: &[String], spans: &mut Vec<Range<usize>>) {
    let words: Vec<Word<'_>> = text.words().map(|word| word.word).collect();
    for part in words.windows(wanted.len().max(1)) {
        if let ([first, ..], [.., last]) = (part, part)
            && part.iter().map(|word| word.text).eq(wanted.iter().map(String::as_str))
        {
            spans.push(first.chars.start..last.chars.end);
        }
    }
}

/// The part of a word that is the needle, letter by letter.
fn stands(FoldedWord { word, letters, .. }: &FoldedWord<'_>, needle: &Needle<'_>) -> Option<Range<usize>> {
    if !needle.has_letters_in(*letters) {
        return None;
    }
    let before = match needle.look(word.text, false)? {
        Look::Same | Look::Starts => 0,
        Look::Holds(byte) => word.text.get(..byte)?.chars().count(),
        Look::Scattered => return None,
    };
    let start = word.chars.start + before;
    Some(start..start + needle.letters)
}

/// Where a form of a word stands: at its end.
fn ending(word: &Word<'_>, form: &str) -> Range<usize> {
    word.chars.end - form.chars().count()..word.chars.end
}

/// Characters of the folded text as code points of the text, with what folding left out between them.
fn origin(folded: &Folded, span: &Range<usize>) -> Option<Range<u32>> {
    let first = folded.map.get(span.start)?;
    let last = folded.map.get(span.end.checked_sub(1)?)?;
    Some(*first..last + 1)
}

/// Widens ranges to whole clusters and joins those that touch.
fn whole_clusters(text: &str, mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    if ranges.is_empty() {
        return ranges;
    }
    ranges.sort_unstable_by_key(|range| range.start);
    let mut whole: Vec<Range<u32>> = Vec::with_capacity(ranges.len());
    let mut wanted = ranges.into_iter().peekable();
    let mut start = 0;
    let mut reach = 0;
    for cluster in text.graphemes(true) {
        let end = start + points(cluster);
        while let Some(range) = wanted.next_if(|range| range.start < end) {
            reach = reach.max(range.end);
        }
        if start < reach {
            match whole.last_mut().filter(|last| last.end == start) {
                Some(last) => last.end = end,
                None => whole.push(start..end),
            }
        }
        start = end;
    }
    whole
}
