//! The verbatim words an event rests on, and where they stand.

pub use crate::anchor::{Anchor, State as AnchorState};

use crate::text::Base;
use crate::text::language::presumed_base;
use schemars::JsonSchema;
use serde::Deserialize;
use strum::IntoStaticStr;

use super::{Actor, Date, Fact, Figure, Ref, Source, Standing, Text, Timeline};

/// A passage of an article that tells an event.
#[derive(Clone, Debug, Default)]
pub struct Excerpt {
    /// Whose words.
    pub source: Ref<Source>,
    /// The words, verbatim; no tool rewrites them.
    pub exact: String,
    /// The words before them, where the words alone stand more than once.
    pub prefix: Option<String>,
    /// The words after them.
    pub suffix: Option<String>,
    /// The words that were quoted before the article changed, the oldest first.
    pub was: Vec<String>,
    /// The words that date the event.
    pub date_text: Option<String>,
    /// How they date it.
    pub dated: Option<Dated>,
    /// How the date was worked out.
    pub dated_note: Text,
    /// This account's date, where it differs from the event's.
    pub date: Option<Date>,
    /// This account's standing, where it differs.
    pub standing: Option<Standing>,
    /// Who claims it here.
    pub by: Vec<Ref<Actor>>,
    /// The passage in other languages.
    pub translation: Text,
    /// What this account states: (fact, value).
    pub facts: Vec<(Ref<Fact>, FactValue)>,
    /// What a curator says of it.
    pub note: Text,
    /// Where the words stand in the article now.
    pub anchor: Anchor,
}

impl Excerpt {
    /// The passage in a language, to stand below it, where its article is in another.
    #[must_use]
    pub fn translated(&self, source: &Source, language: &str) -> Option<&str> {
        self.translation.get(language).filter(|_| source.language.as_deref() != Some(language))
    }
}

/// What an account gives as the value of a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactValue {
    /// As it is written, by language.
    pub words: Text,
    /// The figure that it is in every language it is written in, if it is one.
    pub figure: Option<Figure>,
}

impl FactValue {
    /// Reads a value as it is written.
    #[must_use]
    pub fn new(words: Text) -> Self {
        let first = words.versions().next().and_then(|(_, version)| Figure::read(version));
        let figure =
            first.filter(|first| words.versions().all(|(_, other)| Figure::read(other).as_ref() == Some(first)));
        Self { words, figure }
    }

    /// Whether it is a figure in one language and another figure, or words, in another.
    #[must_use]
    pub fn is_inconsistent(&self) -> bool {
        self.figure.is_none() && self.words.versions().any(|(_, version)| Figure::read(version).is_some())
    }
}

impl Timeline {
    /// How a passage finds its base direction, as [`Source::base`] says.
    #[must_use]
    pub fn base_of(&self, passage: &Excerpt) -> Base {
        let words = &passage.exact;
        let source = self.find(&passage.source);
        source.map_or_else(|| presumed_base(&self.language, words), |source| source.base(&self.language, words))
    }

    /// A value of a fact in a language, else in the first that is written; with the unit of the fact where it is a figure.
    #[must_use]
    pub fn stated(&self, fact: &Ref<Fact>, value: &FactValue, language: &str) -> String {
        let unit = self.find(fact).map_or("", |fact| fact.unit.best(language));
        let words = value.words.best(language);
        if value.figure.is_none() || unit.is_empty() { words.to_owned() } else { format!("{words} {unit}") }
    }
}

/// How the words of a passage date its event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "lowercase")]
pub enum Dated {
    /// They give the date.
    Explicit,
    /// They give it in relation to another.
    Relative,
    /// It follows from what stands around.
    Context,
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::FactValue;
    use crate::timeline::{Fact, Ix, Ref, Text, Timeline};

    fn text(versions: &[(&str, &str)]) -> Text {
        Text::new(versions.iter().map(|(language, words)| ((*language).to_owned(), (*words).to_owned())).collect())
    }

    #[rstest]
    #[case::a_figure(&[("ar", "١٠٬٠٠٠"), ("en", "10,000")], ["١٠٬٠٠٠ جندي", "10,000 soldiers"])]
    #[case::a_plain_figure(&[("ar", "10,000+")], ["10,000+ جندي", "10,000+ soldiers"])]
    #[case::words(&[("ar", "آلاف"), ("en", "thousands")], ["آلاف", "thousands"])]
    fn a_value_is_said_in_the_language_asked_for_and_a_figure_with_its_unit(
        #[case] versions: &[(&str, &str)],
        #[case] wanted: [&str; 2],
    ) {
        let unit = text(&[("ar", "جندي"), ("en", "soldiers")]);
        let timeline = Timeline { facts: vec![Fact { unit, ..Fact::default() }], ..Timeline::default() };
        let value = FactValue::new(text(versions));
        let said = ["ar", "en"].map(|language| timeline.stated(&Ref::Known(Ix::new(0)), &value, language));
        assert_eq!(said, wanted);
    }
}
