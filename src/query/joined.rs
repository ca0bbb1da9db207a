//! Two words that the filter writes as one: بيونغيانغ finds بيونغ يانغ, میخواهم finds می خواهم.

use crate::index::clitics::forms;
use crate::index::{Index, Posting};
use crate::similar::{letters, spelling};
use crate::timeline::EventIx;

use super::needle::Needle;

/// Letters each of the two must have: shorter parts are found in too many words.
const SHORTEST_PART: usize = 3;
/// In the Arabic script, where some write apart what others join (ما زال, می‌خواهم), as few will do, side by side.
const SHORTEST_BESIDE: usize = 2;
/// Longer words are not two names.
const MOST_LETTERS: usize = 32;
/// More spellings of a part are not tried.
const MOST_SPELLINGS: usize = 32;

/// Every way to write a word as two.
pub(super) fn parts<'n>(needle: &'n Needle<'_>) -> impl Iterator<Item = (&'n str, &'n str)> {
    let (word, letters) = (&*needle.word, needle.letters);
    let shortest = if word.starts_with(letters::is_arabic) { SHORTEST_BESIDE } else { SHORTEST_PART };
    let last = if letters <= MOST_LETTERS { letters.saturating_sub(shortest) } else { 0 };
    let cuts = word.char_indices().map(|(byte, _)| byte).take(last + 1).skip(shortest);
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

/// The events in which both words stand in one field. Whether they stand side by side there is asked only where one of them is
/// short; two halves of a name seldom meet otherwise.
pub(super) fn both(index: &Index, (first, second): (u32, u32), mut found: impl FnMut(Posting, u8)) {
    let mut others = index.postings(second).iter().peekable();
    for posting in index.postings(first) {
        while others.next_if(|other| other.event() < posting.event()).is_some() {}
        if let Some(other) = others.peek().filter(|other| other.event() == posting.event()) {
            let fields = posting.fields() & other.fields();
            found(*posting, fields & beside(index, (first, second), posting.event()));
        }
    }
}

/// The fields of an event in which two words stand as near to each other as they must to be one.
pub(super) fn beside(index: &Index, (first, second): (u32, u32), event: EventIx) -> u8 {
    let is_short = |word: u32| index.word(word).chars().nth(SHORTEST_PART - 1).is_none();
    if is_short(first) || is_short(second) { index.sequence.fields(event, &[first, second]) } else { u8::MAX }
}
