//! Words that are one of a few: names of fields, and values of those that have no others.

use crate::similar::suggestion::nearest;
use crate::text::fold;

/// The names of each thing, folded but for `_`: the first is the English one, as it is written and suggested.
pub(super) type Names<T> = [(T, &'static [&'static str])];

/// What a word may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NameMatch<T> {
    /// Only this.
    One(T),
    /// It begins several names: the English ones.
    Several(Vec<&'static str>),
    /// None; the English name of what is written most like it.
    None(Option<&'static str>),
}

/// What a word means: a name, in any spelling, or the beginning of the names of one thing; with or without the article.
pub(super) fn match_name<T: Copy + PartialEq>(word: &str, names: &Names<T>) -> NameMatch<T> {
    let folded = fold::search(word).text;
    let word = folded.trim();
    let bare = word.strip_prefix("ال").unwrap_or(word);
    let is = |name: &str, word: &str| folded_chars(name).eq(word.chars());
    let has = |names: &[&str], word: &str| names.iter().any(|name| is(name, word));
    let exact = |word: &str| names.iter().find(|(_, names)| has(names, word)).map(|(thing, _)| *thing);
    if let Some(thing) = exact(word).or_else(|| exact(bare)) {
        return NameMatch::One(thing);
    }
    let begins = |names: &&'static [&'static str]| {
        !bare.is_empty() && names.iter().any(|name| begins_with(name, word) || begins_with(name, bare))
    };
    let begun: Vec<_> = names.iter().filter(|(_, names)| begins(names)).collect();
    match begun.as_slice() {
        [] => NameMatch::None(like(word, names)),
        [(thing, _)] => NameMatch::One(*thing),
        several => NameMatch::Several(several.iter().filter_map(|(_, names)| names.first().copied()).collect()),
    }
}

/// The code points of a name as they are looked for: `_` counts as a blank.
fn folded_chars(name: &str) -> impl Iterator<Item = char> {
    name.chars().map(|c| if c == '_' { ' ' } else { c })
}

fn begins_with(name: &str, word: &str) -> bool {
    let mut rest = folded_chars(name);
    word.chars().all(|c| rest.next() == Some(c))
}

/// The English name of what is written most like a word.
fn like<T>(word: &str, names: &Names<T>) -> Option<&'static str> {
    let near = nearest(word, names.iter().flat_map(|(_, names)| names.iter().copied()))?;
    let (_, names) = names.iter().find(|(_, names)| names.contains(&near))?;
    names.first().copied()
}

/// All names of some things, each written as it is looked for: one that is not folded would never be found. Signs are no words.
#[cfg(test)]
pub(super) fn folded_names<T>(names: &Names<T>) -> Vec<&'static str> {
    let all = names.iter().flat_map(|(_, names)| names.iter().copied());
    let words: Vec<&str> = all.filter(|name| name.contains(char::is_alphabetic)).collect();
    for name in &words {
        assert_eq!(fold::search(name).text, name.replace('_', " "));
    }
    words
}

/// The English name of a thing.
pub(super) fn name_of<T: Copy + PartialEq>(thing: T, names: &Names<T>) -> &'static str {
    names.iter().find(|(other, _)| *other == thing).and_then(|(_, names)| names.first()).copied().unwrap_or("")
}
