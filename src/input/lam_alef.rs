//! The keys of Arabic keyboards that type two letters: lam and an alef.

/// Each alef, with the one character that stands for lam and it.
const LAM_ALEF: [(char, char); 4] = [('ا', 'ﻻ'), ('أ', 'ﻷ'), ('إ', 'ﻹ'), ('آ', 'ﻵ')];

/// The one character for two letters, where one key types both.
#[must_use]
pub fn typed_at_once(first: char, second: char) -> Option<char> {
    LAM_ALEF.iter().find(|(alef, _)| (first, second) == ('ل', *alef)).map(|(_, both)| *both)
}

/// The text that a key types: for the one character of lam and alef both letters, as they are written and looked for.
#[must_use]
pub fn text_of(typed: char) -> String {
    let alef = LAM_ALEF.iter().find(|(_, both)| *both == typed);
    alef.map_or_else(|| typed.to_string(), |(alef, _)| String::from_iter(['ل', *alef]))
}
