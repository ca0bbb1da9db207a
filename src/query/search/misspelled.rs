//! What was probably meant by a word that nothing has: a word of the timeline.

use super::super::line::written;
use super::super::term_cache::kind_of;
use super::super::typo::CLITICS;
use super::super::{Rank, Term, Test};
use super::Found;
use crate::index::clitics::forms;
use crate::index::field;
use crate::similar::{letters, suggestion};
use crate::text::measure::wide;
use crate::timeline::EventIx;

/// In shorter words a letter makes another word, unless it is one of a title or a name.
const SHORTEST: usize = 5;
/// Longer words are no typing mistakes.
const LONGEST: usize = 32;

/// How likely it is that a word was meant: the greater, the likelier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Likelihood {
    /// Thousandths.
    like: usize,
    /// How many events have it that have the other words of the filter, too.
    together: usize,
    events: usize,
}

/// What it adds, in thousandths of likeness, that an event has the word with the others; that it stands in a title or a name; that
/// it begins as the word does.
const TOGETHER: usize = 120;
const NAMED: usize = 60;
const BEGUN: usize = 60;

impl Found<'_> {
    /// The word of the timeline that is most like one that nothing has; `others` is how well each event matches the clauses that find
    /// something by themselves, with which it should stand.
    pub(super) fn misspelled(self, term: &Term, others: &[Rank]) -> Option<String> {
        if term.negated {
            return None;
        }
        match &term.test {
            Test::Words(words) if term.field.is_none() => match words.as_slice() {
                [word] => self.like(word, others).map(|word| written(&word)),
                _ => None,
            },
            Test::Name { field, words, .. } => {
                let names = &self.index.references(kind_of(*field)?).names;
                let spelled: Vec<String> =
                    names.iter().flat_map(|name| &name.spellings).map(|one| one.join(" ")).collect();
                let parts = names.iter().flat_map(|name| name.spellings.iter().flatten().map(String::as_str));
                let known = spelled.iter().map(String::as_str).chain(parts);
                suggestion::nearest(&words.join(" "), known).map(written)
            }
            _ => None,
        }
    }

    fn like(self, word: &str, others: &[Rank]) -> Option<String> {
        let length = word.chars().count();
        let most = most_edits(length);
        if most == 0 || length > LONGEST || word.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let index = self.index;
        let (mask, clitics) = (letters::mask(word), letters::mask(CLITICS));
        let near = |number: &u32| {
            let own = index.mask(*number);
            let lacks = |one: u64, other: u64| (one & !other).count_ones() > most;
            let named = index.fields(*number) & field::NAMES != 0;
            !lacks(mask, own) && !lacks(own, mask | clitics) && (named || length >= SHORTEST)
        };
        let likely = |number: u32| {
            let other = index.word(number);
            let distances = forms(other).map(|form| (strsim::osa_distance(word, form), form));
            let (distance, form) = distances.min_by_key(|(distance, _)| *distance)?;
            let longest = form.chars().count().max(length);
            let (postings, named) = (index.postings(number), index.fields(number) & field::NAMES != 0);
            let with_others = |event: &EventIx| event.of(others).is_some_and(|rank| rank.matches());
            let together = postings.iter().filter(|posting| with_others(&posting.event())).count();
            let begun = word.chars().next() == form.chars().next();
            let believed = distance <= wide(most) && (distance < 2 || begun);
            let like = 1000 * (longest - distance.min(longest)) / longest
                + TOGETHER * usize::from(together > 0)
                + NAMED * usize::from(named)
                + BEGUN * usize::from(begun);
            believed.then_some((Likelihood { like, together, events: postings.len() }, other))
        };
        (0..index.words()).filter(near).filter_map(likely).max().map(|(_, word)| word.to_owned())
    }
}

/// How many letters of a word may be wrong, missing, too many or exchanged.
fn most_edits(letters: usize) -> u32 {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}
