//! Words that stand one after another.

use crate::index::references::Kind;
use crate::index::{Index, field};
use crate::timeline::EventIx;

/// Adds the events in which these words stand one after another, with the fields in which they do: walked word by word in
/// the events that have the rarest of them, and found in the names of what events refer to.
pub(super) fn find(index: &Index, words: &[String], numbers: &mut Vec<u32>, events: &mut Vec<(EventIx, u8)>) {
    numbers.clear();
    numbers.extend(words.iter().map_while(|word| index.number(word)));
    if numbers.len() < words.len() {
        return;
    }
    if let [word] = numbers.as_slice() {
        events.extend(index.postings(*word).iter().map(|posting| (posting.event(), posting.fields())));
        return;
    }
    let rarest = numbers.iter().min_by_key(|word| index.postings(**word).len());
    for posting in rarest.into_iter().flat_map(|word| index.postings(*word)) {
        let fields = index.sequence.fields(posting.event(), numbers);
        events.extend((fields != 0).then_some((posting.event(), fields)));
    }
    for (kind, field) in
        [(Kind::Actor, field::ACTOR), (Kind::By, field::ACTOR), (Kind::Place, field::PLACE), (Kind::Tag, field::TAG)]
    {
        let references = index.references(kind);
        for (value, name) in references.names.iter().enumerate() {
            if name.spellings.iter().any(|spelling| spelling.windows(words.len()).any(|part| part == words)) {
                events.extend(references.of(value).iter().map(|event| (*event, field)));
            }
        }
    }
}
