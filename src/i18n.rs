//! Every text that people read, by language: Fluent messages, their plurals and their arguments.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use strum::VariantArray;
use unic_langid::LanguageIdentifier;

use crate::text::Direction;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, VariantArray)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// All of them, as they are offered.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its BCP 47 tag, which is also the name of its folder.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// The way its layouts run.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::English => Direction::Ltr,
        }
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English => &[
                include_str!("i18n/en/dates.ftl"),
                include_str!("i18n/en/screen.ftl"),
                include_str!("i18n/en/line.ftl"),
                include_str!("i18n/en/keys.ftl"),
                include_str!("i18n/en/findings.ftl"),
                include_str!("i18n/en/command.ftl"),
                include_str!("i18n/en/filter.ftl"),
                include_str!("i18n/en/handout.ftl"),
                include_str!("i18n/en/repair.ftl"),
                include_str!("i18n/en/review.ftl"),
            ],
        }
    }
}

/// A value for a placeable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words, set in as they are.
    Text(String),
    /// A count, which may choose the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Arg {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

/// The messages of one language, ready to be said.
pub struct Catalog {
    language: Language,
    /// The language that titles, names and texts of a timeline are read in, where they have it.
    titles: String,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Reads the messages of a language; they are part of the program.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolates around arguments would show as boxes; the text layer decides the order of letters, not the bundle.
        bundle.set_use_isolating(false);
        for source in language.sources() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, titles: language.tag().to_owned(), bundle }
    }

    /// The language these words are of.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language that titles, names and texts of a timeline are read in beside these words: a BCP 47 tag, that of the words
    /// unless it was chosen by itself. What a text lacks in it stands in the first language that the text was written in.
    #[must_use]
    pub fn titles(&self) -> &str {
        &self.titles
    }

    /// Chooses that language.
    pub fn read_titles_in(&mut self, tag: &str) {
        tag.clone_into(&mut self.titles);
    }

    /// A message without arguments; its id where the language lacks it, so that a gap is seen.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        self.message(id, None).unwrap_or(Cow::Borrowed(id))
    }

    /// A message with arguments.
    #[must_use]
    pub fn with<'a>(&'a self, id: &'a str, args: &[(&'a str, Arg)]) -> Cow<'a, str> {
        let fluent: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        self.message(id, Some(&fluent)).map_or(Cow::Borrowed(id), |said| Cow::Owned(said.into_owned()))
    }

    /// The parts of a message with one argument: what stands before it and after it, so that what the argument is made of keeps
    /// its place in the sentence.
    #[must_use]
    pub fn around(&self, id: &str, argument: &str) -> (String, String) {
        // What stands for something that is no text: no message holds it.
        const OBJECT: char = '\u{fffc}';
        let said = self.with(id, &[(argument, OBJECT.to_string().into())]);
        let (before, after) = said.split_once(OBJECT).unwrap_or((&said, ""));
        (before.to_owned(), after.to_owned())
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Cow<'_, str> {
        let id = format!("{id}.{attribute}");
        let fluent: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        match self.message(&id, Some(&fluent)) {
            Some(said) => Cow::Owned(said.into_owned()),
            None => Cow::Owned(id),
        }
    }

    /// Whether the language has this message; `id.attribute` names an attribute.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        let (message, attribute) = split(id);
        self.bundle.get_message(message).is_some_and(|found| match attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        })
    }

    fn message<'a>(&'a self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let (message, attribute) = split(id);
        let found = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors))
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}
