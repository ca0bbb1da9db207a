//! Words that are one of a few: names of fields, and values of those that have no others.

use crate::similar::suggestion::nearest;
use crate::text::fold;

/// The names of each thing: the Arabic one, as it is written and suggested; then all that it is read as, folded but for `_`: first the
/// English one, as it is written and suggested.
pub(super) type Names<T> = [(T, &'static str, &'static [&'static str])];

/// The language in which the program writes the names of fields and of their values; whoever types one may use either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// `actor:`.
    #[default]
    English,
    /// `فاعل:`.
    Arabic,
}

impl Naming {
    /// That of a name as it was typed.
    pub(super) fn of(name: &str) -> Self {
        if name.contains(|c: char| c.is_alphabetic() && !c.is_ascii()) { Self::Arabic } else { Self::English }
    }

    /// The one of two names.
    pub(super) fn choose(self, english: &'static str, arabic: &'static str) -> &'static str {
        match self {
            Self::English => english,
            Self::Arabic => arabic,
        }
    }
}

/// What a word may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NameMatch<T> {
    /// Only this.
    One(T),
    /// It begins the names of several.
    Several(Vec<T>),
    /// None; what is written most like it.
    None(Option<T>),
}

/// What a word means: a name, in any spelling, or the beginning of the names of one thing; with or without the article.
pub(super) fn match_name<T: Copy + PartialEq>(word: &str, names: &Names<T>) -> NameMatch<T> {
    let folded = fold::search(word).text;
    let word = folded.trim();
    let bare = word.strip_prefix("ال").unwrap_or(word);
    let is = |name: &str, word: &str| folded_chars(name).eq(word.chars());
    let has = |names: &[&str], word: &str| names.iter().any(|name| is(name, word));
    let exact = |word: &str| names.iter().find(|(.., names)| has(names, word)).map(|(thing, ..)| *thing);
    if let Some(thing) = exact(word).or_else(|| exact(bare)) {
        return NameMatch::One(thing);
    }
    let begins = |names: &&'static [&'static str]| {
        !bare.is_empty() && names.iter().any(|name| begins_with(name, word) || begins_with(name, bare))
    };
    let begun: Vec<_> = names.iter().filter(|(.., names)| begins(names)).map(|(thing, ..)| *thing).collect();
    match begun.as_slice() {
        [] => NameMatch::None(like(word, names)),
        [thing] => NameMatch::One(*thing),
        _ => NameMatch::Several(begun),
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

/// What is written most like a word.
fn like<T: Copy>(word: &str, names: &Names<T>) -> Option<T> {
    let near = nearest(word, names.iter().flat_map(|(.., names)| names.iter().copied()))?;
    names.iter().find(|(.., names)| names.contains(&near)).map(|(thing, ..)| *thing)
}

/// Holds names against how they are looked for: one that is not folded would never be found, nor would one that is written and not read.
#[cfg(test)]
pub(super) fn assert_read<T: Copy + PartialEq + std::fmt::Debug>(names: &Names<T>) {
    for (thing, arabic, read) in names {
        assert_folded(read);
        for name in [*arabic, read[0]] {
            assert_eq!(match_name(name, names), NameMatch::One(*thing), "{name}");
        }
    }
}

/// Holds words against how they are looked for. Signs are no words.
#[cfg(test)]
pub(super) fn assert_folded(words: &[&str]) {
    for word in words.iter().filter(|word| word.contains(char::is_alphabetic)) {
        assert_eq!(fold::search(word).text, word.replace('_', " "));
    }
}

/// The name of a thing.
pub(super) fn name_of<T: Copy + PartialEq>(thing: T, names: &Names<T>, naming: Naming) -> &'static str {
    let found = names.iter().find(|(other, ..)| *other == thing);
    found.map_or("", |(_, arabic, names)| naming.choose(names.first().copied().unwrap_or_default(), arabic))
}

/// The names of some things.
pub(super) fn names_of<T: Copy + PartialEq>(things: &[T], names: &Names<T>, naming: Naming) -> Vec<String> {
    things.iter().map(|thing| name_of(*thing, names, naming).to_owned()).collect()
}
