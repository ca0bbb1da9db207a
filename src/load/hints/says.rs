//! What the parser of YAML says, as texts of the program; what it says seldom stays in its own words.

/// Its sentences, each with the message that says the same.
const SAID: [(&str, &str); 19] = [
    ("mapping values are not allowed in this context", "yaml-value-here"),
    ("while parsing a flow sequence, expected ',' or ']'", "yaml-open-list"),
    ("while parsing a flow mapping, did not find expected ',' or '}'", "yaml-open-map"),
    ("while scanning a quoted scalar, found unexpected end of stream", "yaml-open-quotation"),
    ("while parsing a block mapping, did not find expected key", "yaml-no-key"),
    ("while parsing a block collection, did not find expected '-' indicator", "yaml-no-dash"),
    ("simple key expected", "yaml-simple-key"),
    ("simple key expect ':'", "yaml-no-colon"),
    ("invalid trailing content after quoted scalar", "yaml-trailing"),
    ("while parsing a node, did not find expected node content", "yaml-no-content"),
    ("block sequence entries are not allowed in this context", "yaml-dash-here"),
    ("mapping keys are not allowed in this context", "yaml-key-here"),
    ("invalid indentation", "yaml-indentation"),
    ("invalid indentation in quoted scalar", "yaml-indentation-quoted"),
    ("invalid indentation in flow construct", "yaml-indentation-flow"),
    ("while parsing a quoted scalar, found unknown escape character", "yaml-escape"),
    ("found unprintable character", "yaml-unprintable"),
    ("misplaced bracket", "yaml-bracket"),
    ("did not find expected <document start>", "yaml-document"),
];

/// Names the message for a sentence.
pub(super) fn message(what: &str) -> &'static str {
    SAID.iter().find(|(said, _)| *said == what).map_or("yaml-says", |(_, message)| *message)
}

#[cfg(test)]
mod tests {
    use super::SAID;
    use crate::i18n::{Catalog, Language};

    #[test]
    fn in_english_they_are_the_words_of_the_parser() {
        let words = Catalog::new(Language::English);
        for (said, message) in SAID {
            assert_eq!(words.text(message), said);
        }
    }
}
