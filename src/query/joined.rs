//! Two words that the filter writes as one: بيونغيانغ finds بيونغ يانغ.

use crate::index::clitics::forms;
use crate::index::{Index, Posting};
use crate::similar::spelling;

use super::needle::Needle;

/// Letters each of the two must have: shorter parts are found in too many words.
const SHORTEST_PART: usize = 3;
/// Longer words are not two names.
const MOST_LETTERS: usize = 32;
/// More spellings of a part are not tried.
const MOST_SPELLINGS: usize = 32;

/// Every way to write a word as two.
pub(super) fn parts<'a>(needle: &Needle<'a>) -> impl Iterator<Item = (&'a str, &'a str)> {
    let (word, letters) = (needle.word, needle.letters);
    let last = if letters <= MOST_LETTERS { letters.saturating_sub(SHORTEST_PART) } else { 0 };
    let cuts = word.char_indices().map(|(byte, _)| byte).take(last + 1).skip(SHORTEST_PART);
    cuts.filter_map(move |byte| word.split_at_checked(byte))
}

/// Adds the pairs of words that together are the needle, each in any spelling; the first may have clitics before it.
pub(super) fn find(index: &Index, needle: &Needle<'_>, pairs: &mut Vec<(u32, u32)>) {
    for (first, second) in parts(needle) {
        for second in alike(index, second).filter(|word| is_part(index.word(*word), second)).take(MOST_SPELLINGS) {
            let firsts = alike(index, first).filter(|first| *first != second).take(MOST_SPELLINGS);
            pairs.extend(firsts.map(|first| (first, second)));
        }
    }
}

/// The words that are this one or sound like it, clitics aside.
fn alike(index: &Index, part: &str) -> impl Iterator<Item = u32> {
    let sounding = forms(part).flat_map(|form| index.with_sound(form));
    index.with_form(part).chain(sounding)
}

/// Whether a word is the second part, or sounds like it, as it stands.
pub(super) fn is_part(word: &str, part: &str) -> bool {
    word == part || spelling::alike(word, part)
}

/// The events in which both words stand in one field. Whether they stand side by side there the index does not know; two
/// halves of a name seldom meet otherwise.
pub(super) fn both(first: &[Posting], second: &[Posting], mut found: impl FnMut(Posting, u8)) {
    let mut others = second.iter().peekable();
    for posting in first {
        while others.next_if(|other| other.event() < posting.event()).is_some() {}
        if let Some(other) = others.peek().filter(|other| other.event() == posting.event()) {
            found(*posting, posting.fields() & other.fields());
        }
    }
}
