//! A text for people as written: a string, or a map by language.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::pairs::twice;
use super::prose::prose;
use crate::timeline::Text;

/// Words in the language of the timeline, or in several languages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LocalizedText {
    Plain(String),
    ByLanguage(Vec<(String, String)>),
}

impl LocalizedText {
    /// Its words, in every language.
    pub(crate) fn versions(&self) -> Vec<&str> {
        match self {
            Self::Plain(words) => vec![words],
            Self::ByLanguage(versions) => versions.iter().map(|(_, words)| words.as_str()).collect(),
        }
    }

    /// A title or a name, in one line; `language` is that of plain strings.
    pub(crate) fn into_text(self, language: &str) -> Text {
        self.into(language, one_line)
    }

    /// A summary or a note, in lines and paragraphs; `language` is that of plain strings.
    pub(crate) fn into_prose(self, language: &str) -> Text {
        self.into(language, prose)
    }

    fn into(self, language: &str, words: fn(String) -> String) -> Text {
        let versions = match self {
            Self::Plain(plain) => vec![(language.to_owned(), plain)],
            Self::ByLanguage(versions) => versions,
        };
        Text::new(versions.into_iter().map(|(language, written)| (language, words(written))).collect())
    }
}

/// Words without line breaks: a block of lines ends in one, and may have more between its paragraphs.
pub(crate) fn one_line(words: String) -> String {
    if !words.contains(['\n', '\r']) {
        return words;
    }
    let lines: Vec<&str> = words.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LocalizedTextVisitor)
    }
}

/// Refuses what YAML takes for a number or a yes, and would not give back as it is written, such as `1984`, `1.50`, `true`: then the
/// file is read from its tree, where every scalar is its letters.
struct LocalizedTextVisitor;

impl<'de> Visitor<'de> for LocalizedTextVisitor {
    type Value = LocalizedText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words, or a map from languages to words")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<LocalizedText, E> {
        Ok(LocalizedText::Plain(words.to_owned()))
    }

    fn visit_string<E: Error>(self, words: String) -> Result<LocalizedText, E> {
        Ok(LocalizedText::Plain(words))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalizedText, A::Error> {
        let mut versions: Vec<(String, String)> = Vec::new();
        while let Some(language) = map.next_key::<String>()? {
            let LocalizedText::Plain(words) = map.next_value()? else {
                return Err(A::Error::invalid_type(Unexpected::Map, &"words"));
            };
            versions.push((language, words));
        }
        match twice(&versions) {
            Some(language) => Err(A::Error::custom(format_args!("duplicate language `{language}`"))),
            None => Ok(LocalizedText::ByLanguage(versions)),
        }
    }
}

impl JsonSchema for LocalizedText {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "Words for people: a string in the language of the timeline, or a map from BCP 47 tags to words.",
            "type": ["string", "number", "boolean", "object"],
            "additionalProperties": {"type": ["string", "number", "boolean"]},
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::LocalizedText;

    #[rstest]
    #[case::folded("title: >\n  A folded\n  title\n", "A folded title")]
    #[case::literal("title: |\n  الفقرة الأولى.\n\n  Second.\n", "الفقرة الأولى. Second.")]
    #[case::kept("title: |+\r\n  one\r\n   two\r\n\r\n", "one two")]
    #[case::escaped("title: {en: \"one\\r\\ntwo \\n\"}\n", "one two")]
    #[case::one_line("title: ' as  it stands '\n", " as  it stands ")]
    fn a_block_of_lines_is_one_text(#[case] yaml: &str, #[case] wanted: &str) {
        let mut words: std::collections::BTreeMap<String, LocalizedText> = serde_yaml::from_str(yaml).expect("a map");
        let text = words.remove("title").expect("a title").into_text("en");
        assert_eq!(text.get("en"), Some(wanted));
    }
}
