//! The words of a text folded by [`fold::search`].

use std::iter;
use std::ops::Range;

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use super::{digits, fold};

/// A word of a folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The folded word.
    pub text: &'a str,
    /// Where it stands, in characters of the folded text, from 0.
    pub chars: Range<usize>,
}

/// The words of a folded text, in its order: what stands between its spaces.
pub fn words(folded: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    folded.split(' ').filter_map(move |text| {
        let chars = at..at + text.chars().count();
        at = chars.end + 1;
        (!text.is_empty()).then_some(Word { text, chars })
    })
}

/// What stands between the white space of a text that is not folded; a number whose digits are grouped by spaces is one.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        rest = rest.trim_start();
        let grouped = |at: usize, sign: char| {
            let (before, after) = rest.split_at_checked(at)?;
            Some(digits::groups(before, sign, after.strip_prefix(sign)?))
        };
        let parts = |(at, c): &(usize, char)| c.is_whitespace() && grouped(*at, *c) != Some(true);
        let end = rest.char_indices().find(parts).map_or(rest.len(), |(at, _)| at);
        let (token, after) = rest.split_at_checked(end)?;
        rest = after;
        (!token.is_empty()).then_some(token)
    })
}

/// The signs of a text, which folding leaves out: `€`, `★`, `→`, `%`; not what parts sentences and their parts.
pub fn signs(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| is_sign(*c))
}

/// Whether a character is a sign and no word: a symbol that is no emoji, or one that is read aloud.
#[must_use]
pub fn is_sign(c: char) -> bool {
    let read = matches!(c, '%' | '‰' | '&' | '#' | '@' | '§' | '¶' | '†' | '‡' | '•' | '*');
    let symbol = || !c.is_alphanumeric() && c.general_category_group() == GeneralCategoryGroup::Symbol;
    read || (symbol() && fold::search(c.encode_utf8(&mut [0; 4])).text.trim().is_empty())
}

/// The folded words of a text; where it has none, its signs.
#[must_use]
pub fn words_or_signs(text: &str) -> Vec<String> {
    let folded = fold::search(text);
    let found: Vec<String> = words(&folded.text).map(|word| word.text.to_owned()).collect();
    if found.is_empty() { signs(text).map(String::from).collect() } else { found }
}

/// Whether a letter belongs to a script that writes words without blanks between them: Chinese, Japanese and Yi, Thai, Lao,
/// Burmese, Khmer and their neighbours. Korean has blanks.
#[must_use]
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{1950}'..='\u{19ff}'
        | '\u{1a20}'..='\u{1aaf}'
        | '\u{2e80}'..='\u{2fdf}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3021}'..='\u{3029}'
        | '\u{3031}'..='\u{312f}'
        | '\u{31a0}'..='\u{31ff}'
        | '\u{3400}'..='\u{a4cf}'
        | '\u{a9e0}'..='\u{a9ff}'
        | '\u{aa60}'..='\u{aadf}'
        | '\u{f900}'..='\u{faff}'
        | '\u{1aff0}'..='\u{1b16f}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word is one of a list that is written with spaces.
#[must_use]
pub fn is_one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|one| one == word)
}

#[cfg(test)]
mod tests {
    use super::{signs, tokens, words};
    use crate::text::fold::search;
    use crate::text::measure::part;

    #[test]
    fn each_word_knows_the_letters_it_came_from() {
        let text = "«بيونغ يانغ»، ٢٠٢٤: كُورْسك!";
        let folded = search(text);
        let found: Vec<(&str, String)> = words(&folded.text)
            .map(|word| {
                let span = folded.span(word.chars);
                (word.text, part(text, &span).to_owned())
            })
            .collect();
        let expected = [("بيونغ", "بيونغ"), ("يانغ", "يانغ"), ("2024", "٢٠٢٤"), ("كورسك", "كُورْسك")];
        assert_eq!(found, expected.map(|(word, original)| (word, original.to_owned())));
    }

    #[test]
    fn signs_are_what_is_neither_a_word_nor_parts_words() {
        let found: String = signs("★ €5, $34.4m → 40–50% (≠) 🚀 ™ «قمة» ٪ kim-il 1+1…").collect();
        assert_eq!(found, "★€$→%≠+");
    }

    #[test]
    fn a_number_with_spaces_in_it_is_one_token() {
        let text = " about 12\u{202f}500 men\u{a0}and ١٢\u{a0}٥٠٠، 18\u{a0}30 12 500\n";
        let found: Vec<&str> = tokens(text).collect();
        assert_eq!(found, ["about", "12\u{202f}500", "men", "and", "١٢\u{a0}٥٠٠،", "18", "30", "12", "500"]);
    }
}
