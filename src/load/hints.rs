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

    use super::hint;

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
