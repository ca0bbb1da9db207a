//! Findings as commands of a GitHub workflow, which shows them beside the lines of the files.
//!
//! The form is that of <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::path::Path;

use super::{from_here, with_help};
use crate::finding::Finding;
use crate::i18n::Catalog;
use crate::text::clean;

/// A line a finding; `here` is the folder that paths are written from.
#[must_use]
pub fn lines(findings: &[Finding], here: &Path, words: &Catalog) -> String {
    findings.iter().map(|finding| line(finding, here, words)).collect()
}

fn line(finding: &Finding, here: &Path, words: &Catalog) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| {
        let file = property(&from_here(&place.file, here));
        format!("file={file},line={},col={},", place.line, place.column)
    });
    // A terminal may show the log of a workflow.
    let said: Vec<String> = with_help(finding, words).lines().map(|line| clean::line(line).into_owned()).collect();
    format!("::{} {place}title={}::{}\n", finding.severity.word(), property(finding.code), data(&said.join("\n")))
}

/// What stands behind the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value among several of a command.
fn property(text: &str) -> String {
    data(&clean::line(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{data, property};

    #[rstest]
    #[case("100%, a:b", "100%25%2C a%3Ab")]
    #[case("أحداث، ١٠٠%.yaml", "أحداث، ١٠٠%25.yaml")]
    #[case("a\nb", "a b")]
    fn a_value_ends_neither_itself_nor_the_line(#[case] text: &str, #[case] wanted: &str) {
        assert_eq!(property(text), wanted);
    }

    #[test]
    fn a_message_of_several_lines_is_one_line() {
        assert_eq!(data("50%: a,\nمساعدة: b\r\n"), "50%25: a,%0Aمساعدة: b%0D%0A");
    }
}
