//! What a YAML error most likely comes from, told from the line it stands on.

/// The id of the message that says what to do about a syntax error at a code point of the text.
pub(crate) fn hint(text: &str, at: usize) -> &'static str {
    let head: String = text.chars().take(512).collect::<String>().trim_start().to_lowercase();
    if head.starts_with("<!doctype") || head.starts_with("<html") {
        return "yaml-hint-html";
    }
    // The parser often notices on the line after the one to mend.
    let before: Vec<char> = text.chars().take(at + 1).collect();
    let near: String = before.iter().rev().take(400).collect::<Vec<_>>().into_iter().rev().collect();
    let rest = text.chars().skip(at + 1).take_while(|c| *c != '\n');
    let near: String = near.chars().chain(rest.take(400)).collect();
    near.lines().rev().take(3).find_map(line_hint).unwrap_or("yaml-hint-general")
}

/// Where the next tab in an indentation stands, on the line of a code point of the text or the first after it that is not empty:
/// the parser stops at the end of the words before.
pub(crate) fn tab(text: &str, at: usize) -> Option<usize> {
    let start = text.chars().take(at).collect::<Vec<_>>().iter().rposition(|c| *c == '\n').map_or(0, |line| line + 1);
    let (mut indentation, mut behind) = (true, false);
    for (place, c) in text.chars().enumerate().skip(start) {
        match c {
            '\n' => (indentation, behind) = (true, behind || place >= at),
            '\t' if indentation => return Some(place),
            c if c.is_whitespace() => {}
            _ if behind => return None,
            _ => indentation = false,
        }
    }
    None
}

fn line_hint(line: &str) -> Option<&'static str> {
    let body = line.trim_start();
    let indentation = line.strip_suffix(body).unwrap_or("");
    let value = body.split_once(": ").map_or("", |(_, value)| value.trim_start());
    if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| body.starts_with(mark)) {
        Some("yaml-hint-conflict")
    } else if indentation.contains('\t') {
        Some("yaml-hint-tab")
    } else if indentation.contains(|c: char| c != ' ' && c != '\r') {
        Some("yaml-hint-indentation")
    } else if value.starts_with(['“', '”', '„', '‘', '’']) {
        Some("yaml-hint-quotes")
    } else if body.contains('：') {
        Some("yaml-hint-colon")
    } else if value.starts_with(['@', '`', '%']) || (!value.starts_with(['"', '\'', '{', '[']) && value.contains(": "))
    {
        Some("yaml-hint-quote-it")
    } else if value.starts_with('"') && value.contains('\\') {
        Some("yaml-hint-escape")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{hint, tab};

    #[rstest]
    #[case::on_the_next_line("a: 1\n\tb: 2\n", 4, Some(5))]
    #[case::behind_empty_lines("ا: 1\r\n\r\n  \tb: 2\r\n", 4, Some(10))]
    #[case::on_the_same_line("a: 1\n \tb: 2\n", 7, Some(6))]
    #[case::further_down("a: 1\nb: 2\n\tc: 3\n", 4, None)]
    #[case::between_words("a:\t1\nb:\t2\n", 3, None)]
    fn the_tab_that_stopped_the_parser_is_found(#[case] text: &str, #[case] at: usize, #[case] wanted: Option<usize>) {
        assert_eq!(tab(text, at), wanted);
    }

    #[rstest]
    #[case("<!DOCTYPE html>\n<p>", 0, "yaml-hint-html")]
    #[case("a: 1\n<<<<<<< HEAD\n", 6, "yaml-hint-conflict")]
    #[case("a:\n\tb: 1\n", 4, "yaml-hint-tab")]
    #[case("a:\n\u{a0}b: 1\n", 4, "yaml-hint-indentation")]
    #[case("title: “x”: y\n", 11, "yaml-hint-quotes")]
    #[case("title: كيم: يزور\n", 11, "yaml-hint-quote-it")]
    #[case("a: [1\n", 6, "yaml-hint-general")]
    fn the_likely_cause_is_named(#[case] text: &str, #[case] at: usize, #[case] wanted: &str) {
        assert_eq!(hint(text, at), wanted);
    }
}
