//! Words as YAML writes them.

use std::fmt::Write as _;

use super::shape::is_string;
use super::tree::Style;

/// Words that other readers of YAML take for yes or no.
const YES_AND_NO: [&str; 6] = ["yes", "no", "on", "off", "y", "n"];

/// Words in the style of what stands there: without quotation marks where they stay what they are, else in them. Lines become
/// one line in quotation marks. In brackets more has to be quoted.
pub(crate) fn written(words: &str, style: Style, bracket: bool) -> String {
    match style {
        Style::Plain if visible(words) && stays_plain(words, bracket) => words.to_owned(),
        Style::Single if visible(words) => format!("'{}'", words.replace('\'', "''")),
        _ => double(words),
    }
}

/// Whether nothing in it has to be written by an escape; a line break has to be.
pub(crate) fn visible(words: &str) -> bool {
    !words.chars().any(|c| c.is_control() || hidden(c))
}

/// Whether words mean themselves without quotation marks.
fn stays_plain(words: &str, bracket: bool) -> bool {
    let mut chars = words.chars();
    let (first, second) = (chars.next(), chars.next());
    let begins = match first {
        Some('-' | '?' | ':') => second.is_some_and(char::is_alphanumeric),
        Some(c) => !"#&*!|>'\"%@`=,[]{}".contains(c),
        None => false,
    };
    let outside = !(bracket && words.contains([',', '[', ']', '{', '}']));
    let sound = outside && !words.contains(": ") && !words.contains(" #") && !words.ends_with(':');
    let yes_or_no = YES_AND_NO.iter().any(|word| word.eq_ignore_ascii_case(words));
    begins && sound && !yes_or_no && words.trim() == words && is_string(words)
}

fn double(words: &str) -> String {
    let mut written = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            c if c.is_control() || hidden(c) => {
                // Writing to a string cannot fail.
                let _ = write!(written, "\\u{:04X}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written + "\""
}

/// Line breaks of YAML 1.1, and byte order marks.
fn hidden(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::written;
    use crate::load::tree::{Style, read};

    #[rstest]
    #[case("putin", "putin", "'putin'")]
    #[case("2024-06-18", "2024-06-18", "'2024-06-18'")]
    #[case("-0043", "-0043", "'-0043'")]
    #[case("-0043-03-15", "-0043-03-15", "'-0043-03-15'")]
    #[case("[2024,2025]", "\"[2024,2025]\"", "'[2024,2025]'")]
    #[case("زار: موسكو", "\"زار: موسكو\"", "'زار: موسكو'")]
    #[case("plan #2", "\"plan #2\"", "'plan #2'")]
    #[case("it's", "it's", "'it''s'")]
    #[case("“x” \\ \"y\"", "“x” \\ \"y\"", "'“x” \\ \"y\"'")]
    #[case("\"x\" \\", "\"\\\"x\\\" \\\\\"", "'\"x\" \\'")]
    #[case("no", "\"no\"", "'no'")]
    #[case("Off", "\"Off\"", "'Off'")]
    #[case("true", "\"true\"", "'true'")]
    #[case("", "\"\"", "''")]
    #[case("a\nb\u{2028}", "\"a\\nb\\u2028\"", "\"a\\nb\\u2028\"")]
    fn words_are_quoted_as_what_they_replace_and_mean_themselves(
        #[case] words: &str,
        #[case] plain: &str,
        #[case] single: &str,
    ) {
        let written = |style| written(words, style, true);
        assert_eq!((written(Style::Plain).as_str(), written(Style::Single).as_str()), (plain, single));
        for style in [Style::Plain, Style::Single, Style::Double, Style::Literal] {
            let text = format!("a: [{}]", written(style));
            assert!(format!("{:?}", read(&text)).contains(&format!("Scalar({words:?})")), "{text}");
        }
    }
}
