//! Which stretches of a filter line keep to themselves on screen.

use std::ops::Range;

use crate::text::bidi;

/// The terms of a line that are more than a word, and the values in them: laid out apart from their neighbours, so that
/// `actor:` with an Arabic name reads from left to right and a date beside Arabic words stays a date. Plain words next to
/// one another are left together: a name of several words reads as a name.
#[must_use]
pub fn isolates(line: &str, groups: &[Range<usize>]) -> Vec<Range<usize>> {
    let chars: Vec<char> = line.chars().collect();
    let mut isolates = Vec::new();
    for group in groups {
        let written = chars.get(group.clone()).unwrap_or(&[]);
        if is_plain(written) {
            continue;
        }
        if let Some(value) = value(written) {
            isolates.push(group.start + value..group.end);
        }
        isolates.push(group.clone());
    }
    isolates
}

/// Whether a term is a mere word, or several joined by `|`.
fn is_plain(term: &[char]) -> bool {
    let parts = |c: &char| *c == ':' || matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›');
    term.first().is_some_and(|c| c.is_alphabetic()) && !term.iter().any(parts)
}

/// Where the value of `field:value` begins.
fn value(term: &[char]) -> Option<usize> {
    let colon = term.iter().position(|c| *c == ':')?;
    let signs = term.iter().take_while(|c| matches!(c, '-' | '!')).count();
    let name = term.get(signs..colon).filter(|name| !name.is_empty())?;
    name.iter().all(|c| c.is_alphabetic()).then_some(colon + 1)
}

/// Whether a character may stand in the line: what would silently turn its order around may not.
#[must_use]
pub fn admits(c: char) -> bool {
    !c.is_control() && !bidi::is_control(c)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::isolates;
    use crate::query::{Query, Scope};

    #[rstest]
    #[case("كيم جونغ أون", &[])]
    #[case("كيم actor:putin", &[(10, 15), (4, 15)])]
    #[case("2024-06..2024-10 قمة", &[(0, 16)])]
    #[case("-كيم", &[(0, 4)])]
    #[case("-tag:قمة", &[(5, 8), (0, 8)])]
    #[case("actor:\"كيم جونغ\" x", &[(6, 16), (0, 16)])]
    #[case("«كيم جونغ» x", &[(0, 10)])]
    #[case("\"كيم جونغ", &[(0, 9)])]
    #[case("12:30 http://x", &[(0, 5), (11, 14), (6, 14)])]
    #[case("كيم|بوتين", &[])]
    #[case("  ", &[])]
    fn terms_that_are_more_than_words_are_kept_apart(#[case] line: &str, #[case] expected: &[(usize, usize)]) {
        let isolates: Vec<_> = isolates(line, Query::parse(line, &Scope::default()).groups())
            .into_iter()
            .map(|isolate| (isolate.start, isolate.end))
            .collect();
        assert_eq!(isolates, expected);
    }
}
