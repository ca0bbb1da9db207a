//! Words that may run over several lines: a summary, a note.

use crate::timeline::Article;

/// Words with the line breaks that mean something. Where lines were wrapped at a width they run on, as those of articles do; the items
/// of a list and short lines stay lines, and between paragraphs there is one empty line. None stands before the first or after the last.
pub(crate) fn prose(words: String) -> String {
    if !words.contains(['\n', '\r']) {
        return words;
    }
    let article = Article::new(String::new(), words);
    let article = article.unwrapped(1..=u32::MAX, None).unwrap_or(article);
    let mut prose = String::with_capacity(article.text.len());
    let mut next = None;
    for paragraph in &article.paragraphs {
        prose.push_str(next.map_or("", |next| if paragraph.line == next { "\n" } else { "\n\n" }));
        let mut end = paragraph.line;
        for (n, line) in article.words(paragraph).split(['\n', '\r']).filter(|line| !line.is_empty()).enumerate() {
            if n == 0 {
                prose.push_str(line.trim_end());
            } else {
                prose.push(' ');
                prose.push_str(line.trim());
            }
            end += 1;
        }
        next = Some(end);
    }
    prose
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::prose;

    const WRAPPED: &str = "Born in New Jersey on August 9th, 1963, Houston grew up surrounded by\n\
        the music business. Her mother is a gospel singer, and her cousins are\n\
        singers too. She sang in the choir.\n";

    #[rstest]
    #[case::block("  One line.  \n", "  One line.")]
    #[case::paragraphs("First paragraph.\n\n\n  \nSecond.\n\n", "First paragraph.\n\nSecond.")]
    #[case::folded("الفقرة الأولى.\nالفقرة الثانية.\n", "الفقرة الأولى.\nالفقرة الثانية.")]
    #[case::hyphens("They brought:\n- bread,\n- salt,\n  from home\n", "They brought:\n- bread,\n- salt,\n  from home")]
    #[case::numbers("١. الأولى\n٢. الثانية\n", "١. الأولى\n٢. الثانية")]
    #[case::bullets("\n• un\n* deux\n1) trois", "• un\n* deux\n1) trois")]
    #[case::carriage_returns("one\r\n\r\ntwo\rthree\r\n", "one\n\ntwo\nthree")]
    #[case::as_it_stands(" as  it stands ", " as  it stands ")]
    #[case::nothing("\n \n", "")]
    fn a_line_break_that_means_something_stays(#[case] words: &str, #[case] kept: &str) {
        assert_eq!(prose(words.to_owned()), kept);
    }

    #[test]
    fn lines_wrapped_at_a_width_run_on_and_a_list_after_them_does_not() {
        let flowing = WRAPPED.trim_end().replace('\n', " ");
        assert_eq!(prose(WRAPPED.to_owned()), flowing);
        let list = format!("{WRAPPED}\n- the choir of the New Hope Baptist Church in Newark, for years\n- the stage\n");
        let kept = format!("{flowing}\n\n- the choir of the New Hope Baptist Church in Newark, for years\n- the stage");
        assert_eq!(prose(list), kept);
    }
}
