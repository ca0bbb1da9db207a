//! Which letters of a text match.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::index::derived::Relatives;
use crate::index::stem::Stem;
use crate::similar::letters;
use crate::text::fold::{self, Folded, all_spelled_out};
use crate::text::measure::{points, wide};
use crate::text::words::{Word, is_sign, words};

use super::family::Family;
use super::joined;
use super::needle::{Look, Needle};
use super::scorer::Scorer;
use super::typo::Typo;
use super::{Query, Test};

/// What may count besides the letters as they are typed.
struct Lenience<'a> {
    /// Scattered letters, where they are scored.
    scattered: Option<&'a Scorer>,
    /// Whether a typo was forgiven in a word of the filter.
    allows_typos: &'a dyn Fn(&str) -> bool,
}

/// Ranges of code points of a text, in its own spelling: whole clusters, ascending, not overlapping.
pub(super) fn find(
    text: &str,
    query: &Query,
    scattered: Option<&Scorer>,
    allows_typos: &dyn Fn(&str) -> bool,
) -> Vec<Range<u32>> {
    let wanted = query.terms().iter().filter(|term| !term.negated).map(|term| &term.test);
    let mut wanted = wanted.filter(|test| matches!(test, Test::Words(_) | Test::Exact(_) | Test::Phrase(_))).peekable();
    if wanted.peek().is_none() {
        return Vec::new();
    }
    let lenience = Lenience { scattered, allows_typos };
    let wanted: Vec<&Test> = wanted.collect();
    let mut places = places(text, &wanted, &lenience);
    if let Some((spelled, origins)) = all_spelled_out(text) {
        let at = |point: u32| origins.get(wide(point)).copied();
        let apart = self::places(&spelled, &wanted, &lenience).into_iter();
        places.extend(apart.filter_map(|place| Some(at(place.start)?..at(place.end.checked_sub(1)?)? + 1)));
    }
    whole_clusters(text, places)
}

/// Where a text matches, in its code points.
fn places(text: &str, wanted: &[&Test], lenience: &Lenience<'_>) -> Vec<Range<u32>> {
    let folded = fold::search(text);
    let words: Vec<Word<'_>> = words(&folded.text).collect();
    let (mut spans, mut signs) = (Vec::new(), Vec::new());
    for test in wanted {
        match test {
            Test::Words(wanted) => {
                for word in wanted {
                    mark(&words, &Needle::new(word), lenience, &mut spans);
                    mark_sign(text, word, &mut signs);
                }
            }
            Test::Exact(wanted) => {
                let needles = wanted.iter().map(|word| Needle::new(word));
                spans.extend(needles.flat_map(|needle| words.iter().filter_map(move |word| stands(word, &needle))));
            }
            Test::Phrase(wanted) => mark_phrase(&words, wanted, &mut spans),
            _ => {}
        }
    }
    spans.iter().filter_map(|span| origin(&folded, span)).chain(signs).collect()
}

/// Marks a sign, which folding leaves out.
fn mark_sign(text: &str, word: &str, places: &mut Vec<Range<u32>>) {
    let mut letters = word.chars();
    let Some(sign) = letters.next().filter(|c| letters.next().is_none() && is_sign(*c)) else { return };
    places.extend(text.chars().zip(0..).filter(|(c, _)| *c == sign).map(|(_, at)| at..at + 1));
}

/// Marks words that stand one after another.
fn mark_phrase(words: &[Word<'_>], wanted: &[String], spans: &mut Vec<Range<usize>>) {
    for part in words.windows(wanted.len().max(1)) {
        if let ([first, ..], [.., last]) = (part, part)
            && part.iter().map(|word| word.text).eq(wanted.iter().map(String::as_str))
        {
            spans.push(first.chars.start..last.chars.end);
        }
    }
}

/// Marks what matches one word of the filter, in characters of the folded text. Typos and scattered letters are marked only
/// where nothing better is found.
fn mark(words: &[Word<'_>], needle: &Needle<'_>, lenience: &Lenience<'_>, spans: &mut Vec<Range<usize>>) {
    let before = spans.len();
    let (family, relatives) = (Family::new(needle.word), Relatives::of(needle.word));
    spans.extend(words.iter().filter_map(|word| part(word, needle, &family, &relatives)));
    mark_joined(words, needle, spans);
    if spans.len() > before {
        return;
    }
    if let Some(typo) = Typo::new(needle.word).filter(|_| (lenience.allows_typos)(needle.word)) {
        let near = words.iter().filter(|word| typo.could_be(letters::mask(word.text)));
        spans.extend(near.filter_map(|word| typo.form_of(word.text).map(|form| ending(word, form))));
    }
    let Some(scorer) = lenience.scattered.filter(|_| spans.len() == before && needle.scatters) else { return };
    for word in words.iter().filter(|word| needle.has_letters_in(letters::mask(word.text))) {
        let (_, letters) = scorer.score(word.text, needle.word, needle.letters).unwrap_or_default();
        spans.extend(letters.into_iter().map(|letter| word.chars.start + letter).map(|at| at..at + 1));
    }
}

/// Marks neighbours that together are the needle.
fn mark_joined(words: &[Word<'_>], needle: &Needle<'_>, spans: &mut Vec<Range<usize>>) {
    for (first, second) in joined::parts(needle) {
        let first = Family::new(first);
        for (one, other) in words.iter().zip(words.iter().skip(1)) {
            let form = first.form_of(one.text).filter(|_| joined::is_part(other.text, second));
            spans.extend(form.map(|form| ending(one, form).start..other.chars.end));
        }
    }
}

/// The part of a word that is the needle, or is written like it.
fn part(word: &Word<'_>, needle: &Needle<'_>, family: &Family<'_>, relatives: &Relatives) -> Option<Range<usize>> {
    let kin = || family.form_of(word.text).map(|form| ending(word, form));
    let stem = Stem::of(needle.word);
    let inflected = || (stem.is_some() && Stem::of(word.text) == stem).then(|| word.chars.clone());
    let meant = |part: &Range<usize>| {
        let before: usize = word.text.chars().take(part.start - word.chars.start).map(char::len_utf8).sum();
        before == 0 || needle.counts_inside(word.text, before)
    };
    let derived = || relatives.has(word.text).then(|| word.chars.clone());
    stands(word, needle).filter(meant).or_else(kin).or_else(inflected).or_else(derived)
}

/// The part of a word that is the needle, letter by letter.
fn stands(word: &Word<'_>, needle: &Needle<'_>) -> Option<Range<usize>> {
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
