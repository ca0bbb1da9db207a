//! What may be wrong with the value of `key: value`, and how it is written right.

use super::super::quote;
use super::super::tree::Style;
use crate::file::Span;
use crate::finding::Replacement;

/// What to do about a value, and where that is known, what to write for it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hint {
    /// The id of the message.
    pub(super) message: &'static str,
    /// The code point of the line that it is about, where that is not where the parser stopped.
    pub(super) at: Option<usize>,
    /// The code points of the line to replace, the words, and how they are to be written.
    words: Option<(Span, String, Style)>,
}

impl Hint {
    fn new(message: &'static str) -> Self {
        Self { message, at: None, words: None }
    }

    /// The value written right, in a text in which its line begins at a code point.
    pub(super) fn fix(self, line: usize) -> Option<(Span, Style, Replacement)> {
        let (span, words, style) = self.words?;
        let fix = Replacement::new("fix-write", &words);
        let shown = vec![("new", quote::written(&words, style, true).into())];
        let span = Span { start: line + span.start, end: line + span.end };
        Some((span, style, Replacement { args: shown, ..fix }))
    }
}

/// What is likely wrong with the value on a line.
pub(super) fn hint(line: &str) -> Option<Hint> {
    let (before, value) = split(line)?;
    if before.trim_start().trim_start_matches("- ").starts_with(['{', '[']) {
        return in_brackets(value);
    }
    let comment = comment(value);
    let read = comment.map_or(value, |at| value.get(..at).unwrap_or(value));
    let start = before.chars().count();
    let at = comment.map(|_| start + read.chars().count());
    let value = read.trim_end();
    let span = Span { start, end: start + value.chars().count() };
    let quoted =
        |message, words: &str, style| Some(Hint { words: Some((span, words.to_owned(), style)), ..Hint::new(message) });
    let quote_it = || quoted("yaml-hint-quote-it", value, Style::Double);
    let mut chars = value.chars();
    match chars.next()? {
        '“' | '”' | '„' | '‘' | '’' => quoted("yaml-hint-quotes", unwrapped(value), Style::Double),
        '\'' if left_over(value, '\'') => match value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            Some(inner) => quoted("yaml-hint-apostrophe", &inner.replace("''", "'"), Style::Single),
            None => quoted("yaml-hint-quote-whole", value, Style::Double),
        },
        '"' if left_over(value, '"') => quoted("yaml-hint-quote-whole", within_marks(value), Style::Single),
        '"' if value.contains('\\') => Some(Hint::new("yaml-hint-escape")),
        mark @ ('"' | '\'') => closing(value, mark).is_none().then_some(Hint::new("yaml-hint-unclosed")),
        '[' if behind(value, ']') => quote_it(),
        '{' if behind(value, '}') => quote_it(),
        '[' | '{' => in_brackets(value),
        '@' | '`' | '%' | ',' | ']' | '}' | '*' | '&' | '!' => quote_it(),
        '|' | '>' if chars.any(char::is_alphabetic) => quote_it(),
        '-' | '?' | ':' if chars.next().is_none_or(|next| next == ' ') => quote_it(),
        _ if value.contains(": ") || value.ends_with(':') => quote_it(),
        _ => at.map(|at| Hint { at: Some(at), ..Hint::new("yaml-hint-hash") }),
    }
}

/// Within brackets nobody can tell where a value was meant to end.
fn in_brackets(value: &str) -> Option<Hint> {
    if apostrophe(value) {
        return Some(Hint::new("yaml-hint-apostrophe"));
    }
    // The first part is a value whose key stands before it; any other has a colon of its own.
    let colons = value.split(',').enumerate().any(|(place, part)| part.matches(": ").count() > usize::from(place > 0));
    (colons || value.contains(['@', '`', '%'])).then_some(Hint::new("yaml-hint-quote-it"))
}

/// A line up to the value, and the value.
fn split(line: &str) -> Option<(&str, &str)> {
    let value = line.get(line.find(": ")? + 1..)?.trim_start();
    line.split_at_checked(line.len() - value.len())
}

/// Words without the curly quotation marks around them.
fn unwrapped(value: &str) -> &str {
    let marks = ['“', '”', '„', '‘', '’'];
    let bare = value.trim_matches(marks);
    if bare.contains(marks) { value } else { bare }
}

/// Where in a value a comment begins, by its bytes.
fn comment(value: &str) -> Option<usize> {
    let blank = |at: &usize| value.get(..*at).is_some_and(|head| head.ends_with([' ', '\t']));
    value.match_indices('#').map(|(at, _)| at).find(blank)
}

/// Whether a value between single quotation marks has such a sign as a letter: behind the mark that closes it nothing but a
/// comma or a bracket may stand.
fn apostrophe(value: &str) -> bool {
    value.match_indices('\'').any(|(at, _)| {
        let (before, rest) = value.split_at_checked(at).unwrap_or_default();
        let opens = before.trim_end().is_empty() || before.trim_end().ends_with(['{', '[', ',', ':']);
        opens && closing(rest, '\'').is_some_and(|behind| behind.starts_with(char::is_alphanumeric))
    })
}

/// Words without the marks around them, where the marks between them are not those of a first and a last word: `"says "no" to it"`.
fn within_marks(value: &str) -> &str {
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value);
    let opens = inner.split_once('"').is_some_and(|(before, _)| before.ends_with(' '));
    let odd = inner.matches('"').count() % 2 == 1;
    if (opens || odd) && !value.contains('\\') { inner } else { value }
}

/// Whether something follows the quotation mark that closes a value.
fn left_over(value: &str, mark: char) -> bool {
    closing(value, mark).is_some_and(|rest| !rest.is_empty())
}

/// What stands behind the quotation mark that closes a value; nothing where none does.
fn closing(value: &str, mark: char) -> Option<&str> {
    let mut chars = value.chars();
    chars.next();
    while let Some(c) = chars.next() {
        let escapes = mark == '"' && c == '\\';
        let doubled = mark == '\'' && c == mark && chars.as_str().starts_with(mark);
        if escapes || doubled {
            chars.next();
        } else if c == mark {
            return Some(chars.as_str());
        }
    }
    None
}

/// Whether words follow a bracket that closes a value.
fn behind(value: &str, bracket: char) -> bool {
    value.rsplit_once(bracket).is_some_and(|(_, rest)| !rest.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::hint;
    use crate::load::quote::written;

    #[rstest]
    #[case::apostrophe("title: 'the council's plan'", "yaml-hint-apostrophe", "'the council''s plan'")]
    #[case::apostrophes("  - title: 'The mayors''s aren't'", "yaml-hint-apostrophe", "'The mayors''s aren''t'")]
    #[case::apostrophe_in_arabic("عنوان: 'قال 'نعم''  # note", "yaml-hint-apostrophe", "'قال ''نعم'''")]
    #[case::words_behind_quotes("title: \"No\" says the mayor", "yaml-hint-quote-whole", "'\"No\" says the mayor'")]
    #[case::words_within_quotes("title: \"says \"no\" to it\"", "yaml-hint-quote-whole", "'says \"no\" to it'")]
    #[case::arabic_within_quotes("title: \"قال \"لا\" ثم غادر\"", "yaml-hint-quote-whole", "'قال \"لا\" ثم غادر'")]
    #[case::quotes_at_both_ends("title: \"No\" or \"yes\"", "yaml-hint-quote-whole", "'\"No\" or \"yes\"'")]
    #[case::words_behind_single_quotes("title: 'No' says he", "yaml-hint-quote-whole", "\"'No' says he\"")]
    #[case::colon("title: The bridge: a story", "yaml-hint-quote-it", "\"The bridge: a story\"")]
    #[case::colon_in_arabic("title: خبر: عاجل", "yaml-hint-quote-it", "\"خبر: عاجل\"")]
    #[case::colon_at_the_end("title: he said:", "yaml-hint-quote-it", "\"he said:\"")]
    #[case::at_sign("title: @home", "yaml-hint-quote-it", "\"@home\"")]
    #[case::bracket("title: [sic] he said", "yaml-hint-quote-it", "\"[sic] he said\"")]
    #[case::dash("title: - dash", "yaml-hint-quote-it", "\"- dash\"")]
    #[case::pipe("title: | pipe", "yaml-hint-quote-it", "\"| pipe\"")]
    #[case::percent("title: % of it", "yaml-hint-quote-it", "\"% of it\"")]
    #[case::smart("title: “x”", "yaml-hint-quotes", "\"x\"")]
    fn a_value_is_written_right(#[case] line: &str, #[case] message: &str, #[case] wanted: &str) {
        let hint = hint(line).expect("a hint");
        let (span, words, style) = hint.words.expect("words");
        assert_eq!((hint.message, written(&words, style, true).as_str()), (message, wanted));
        assert!(line.chars().nth(span.start - 1) == Some(' ') && span.end <= line.chars().count());
    }

    #[rstest]
    #[case::flow("- {id: a, title: The bridge: a story}", Some("yaml-hint-quote-it"))]
    #[case::flow_apostrophe("- {id: a, title: 'the council's plan'}", Some("yaml-hint-apostrophe"))]
    #[case::flow_apostrophe_below("title: {ar: 'قال 'لا' ثم غادر', en: x}", Some("yaml-hint-apostrophe"))]
    #[case::flow_sound_quotes("names: ['it''s', 'ب' ]", None)]
    #[case::unclosed("title: 'Tis the season", Some("yaml-hint-unclosed"))]
    #[case::unclosed_year("title: '90s music", Some("yaml-hint-unclosed"))]
    #[case::unclosed_in_arabic("title: \"قال لا", Some("yaml-hint-unclosed"))]
    #[case::hash("title: الخطة #2", Some("yaml-hint-hash"))]
    #[case::sound_flow("- {id: a, title: t}", None)]
    #[case::sound("title: The bridge", None)]
    #[case::block("title: |", None)]
    #[case::list("actors: [a, b]", None)]
    fn a_cause_is_named(#[case] line: &str, #[case] wanted: Option<&str>) {
        assert_eq!(hint(line).map(|hint| hint.message), wanted);
    }
}
