//! The spellings in order, so that a word is found by halving: articles are looked through word by word.

use std::cmp::Ordering;

use super::Meaning;
use super::words::WORDS;

/// A spelling with what it means.
type Name = (&'static str, Meaning);

const COUNT: usize = count();

/// Every spelling, by its bytes in small letters.
const NAMES: [Name; COUNT] = sorted();

/// What a spelling means, in small or capital letters.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    let place = NAMES.binary_search_by(|(name, _)| compare(name, word)).ok()?;
    NAMES.get(place).map(|(_, meaning)| *meaning)
}

fn compare(name: &str, word: &str) -> Ordering {
    name.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()))
}

const fn count() -> usize {
    let (mut row, mut count) = (0, 0);
    while row < WORDS.len() {
        count += WORDS[row].1.len();
        row += 1;
    }
    count
}

/// Heap sort, since the compiler counts the steps of what it works out.
const fn sorted() -> [Name; COUNT] {
    let mut names = unsorted();
    let mut root = COUNT / 2;
    while root > 0 {
        root -= 1;
        sift(&mut names, root, COUNT);
    }
    let mut end = COUNT;
    while end > 1 {
        end -= 1;
        swap(&mut names, 0, end);
        sift(&mut names, 0, end);
    }
    names
}

const fn unsorted() -> [Name; COUNT] {
    let mut names = [("", Meaning::Vague); COUNT];
    let (mut row, mut place) = (0, 0);
    while row < WORDS.len() {
        let mut name = 0;
        while name < WORDS[row].1.len() {
            names[place] = (WORDS[row].1[name], WORDS[row].0);
            name += 1;
            place += 1;
        }
        row += 1;
    }
    names
}

/// Moves a name down to where none below it belongs behind it.
const fn sift(names: &mut [Name; COUNT], mut root: usize, end: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && precedes(names[child].0, names[child + 1].0) {
            child += 1;
        }
        if !precedes(names[root].0, names[child].0) {
            return;
        }
        swap(names, root, child);
        root = child;
    }
}

const fn swap(names: &mut [Name; COUNT], one: usize, other: usize) {
    let name = names[one];
    names[one] = names[other];
    names[other] = name;
}

const fn precedes(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        let (here, there) = (one[at].to_ascii_lowercase(), other[at].to_ascii_lowercase());
        if here != there {
            return here < there;
        }
        at += 1;
    }
    one.len() < other.len()
}

#[cfg(test)]
mod tests {
    use super::{NAMES, WORDS, compare, meaning};

    #[test]
    fn every_spelling_is_found_in_whatever_letters() {
        assert!(NAMES.is_sorted_by(|(one, _), (other, _)| compare(one, other).is_lt()));
        for (wanted, names) in WORDS {
            for name in *names {
                assert_eq!(meaning(name), Some(*wanted), "{name}");
                assert_eq!(meaning(&name.to_uppercase()), Some(*wanted), "{name}");
            }
        }
        assert_eq!([meaning("ينايرا"), meaning(""), meaning("zz")], [None; 3]);
    }
}
