//! Every text that people read, by language: Fluent messages, their plurals and their arguments.

mod pseudo;

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use unicode_bidi::{BidiClass, bidi_class};

use crate::text::Direction;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// English in accented letters that runs from right to left, under the tag that others use for such a pseudo-locale: what is seen in
    /// plain letters is in no file of texts yet. For who works on the program; `--lang en-XB` speaks it.
    Pseudo,
}

impl Language {
    /// Those that are offered.
    pub const ALL: &'static [Self] = &[Self::English, Self::Arabic];

    /// Its BCP 47 tag, which is also the name of its folder.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Pseudo => "en-XB",
        }
    }

    /// The tag of the language whose plurals it has.
    fn plurals(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "en",
            Self::Arabic => "ar",
        }
    }

    /// The way its layouts run.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::English => Direction::Ltr,
            Self::Arabic | Self::Pseudo => Direction::Rtl,
        }
    }

    /// That of a BCP 47 tag or a locale (`ar`, `ar-EG`, `ar_SA.UTF-8`), where the program speaks it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.iter().copied().find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The one that F2 turns to.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::English => Self::Arabic,
            Self::Arabic | Self::Pseudo => Self::English,
        }
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English | Self::Pseudo => &[
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
            Self::Arabic => &[
                // What `--help` and the manual say is in English alone.
                include_str!("i18n/en/command.ftl"),
                include_str!("i18n/ar/dates.ftl"),
                include_str!("i18n/ar/screen.ftl"),
                include_str!("i18n/ar/line.ftl"),
                include_str!("i18n/ar/keys.ftl"),
                include_str!("i18n/ar/findings.ftl"),
                include_str!("i18n/ar/command.ftl"),
                include_str!("i18n/ar/filter.ftl"),
                include_str!("i18n/ar/handout.ftl"),
                include_str!("i18n/ar/repair.ftl"),
                include_str!("i18n/ar/review.ftl"),
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
    /// The key that does something, called as [`Catalog::name_keys`] says.
    Key(String),
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
    /// As a message that runs in a direction takes it.
    fn value<'a>(&'a self, direction: Direction, keys: &'a HashMap<String, String>) -> FluentValue<'a> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => words(text, direction),
            Self::Key(does) => words(keys.get(does).unwrap_or(does), direction),
        }
    }
}

fn words(text: &str, direction: Direction) -> FluentValue<'_> {
    match direction {
        Direction::Rtl => FluentValue::from(isolated_if_ltr(text)),
        Direction::Ltr => FluentValue::from(text),
    }
}

/// Words as they are set into a message that runs from right to left: what holds no letter of that direction and is more than a number
/// keeps to itself (`U+2066` … `U+2069`, UAX #9, 2.4.2). After an Arabic letter `2024-06` would be read as `06-2024` otherwise, and `[ ]`
/// would turn around.
fn isolated_if_ltr(text: &str) -> Cow<'_, str> {
    let is_number = text.chars().all(|c| c.is_ascii_digit());
    let keeps = text.starts_with(is_isolate) || text.starts_with(OBJECT) || text.chars().any(is_rtl);
    if is_number || keeps || text.trim().is_empty() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("\u{2066}{text}\u{2069}"))
    }
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn is_rtl(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// What stands for something that is no text: no message holds it.
const OBJECT: char = '\u{fffc}';

/// The messages of one language, ready to be said.
pub struct Catalog {
    language: Language,
    /// The language that titles, names and texts of a timeline are read in, where it was chosen by itself.
    titles: Option<String>,
    /// What keys are called, by what they do.
    keys: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Reads the messages of a language; they are part of the program.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.plurals().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolates around arguments would show as boxes; the text layer decides the order of letters, not the bundle.
        bundle.set_use_isolating(false);
        if language == Language::Pseudo {
            bundle.set_transform(Some(pseudo::accented));
        }
        for source in language.sources() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, titles: None, keys: HashMap::new(), bundle }
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
        self.titles.as_deref().unwrap_or(self.language.tag())
    }

    /// Chooses that language.
    pub fn read_titles_in(&mut self, tag: &str) {
        self.titles = Some(tag.to_owned());
    }

    /// The same in another language; titles stay in the language that was chosen for them.
    #[must_use]
    pub fn translated(&self, language: Language) -> Self {
        Self { titles: self.titles.clone(), keys: self.keys.clone(), ..Self::new(language) }
    }

    /// Tells what keys are called, by what they do, so that texts name those that hold.
    pub fn name_keys(&mut self, keys: HashMap<String, String>) {
        self.keys = keys;
    }

    /// A message without arguments; its id where the language lacks it, so that a gap is seen.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        self.message(id, None).unwrap_or(Cow::Borrowed(id))
    }

    /// A message with arguments.
    #[must_use]
    pub fn with<'a>(&'a self, id: &'a str, args: &[(&'a str, Arg)]) -> Cow<'a, str> {
        let fluent = self.fluent(args);
        self.message(id, Some(&fluent)).map_or(Cow::Borrowed(id), |said| Cow::Owned(said.into_owned()))
    }

    /// The parts of a message with one argument: what stands before it and after it, so that what the argument is made of keeps
    /// its place in the sentence.
    #[must_use]
    pub fn around(&self, id: &str, argument: &str) -> (String, String) {
        let said = self.with(id, &[(argument, OBJECT.to_string().into())]);
        let (before, after) = said.split_once(OBJECT).unwrap_or((&said, ""));
        (before.to_owned(), after.to_owned())
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Cow<'_, str> {
        let id = format!("{id}.{attribute}");
        let fluent = self.fluent(args);
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

    fn fluent<'a>(&'a self, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
        let direction = self.language.direction();
        args.iter().map(|(name, arg)| (*name, arg.value(direction, &self.keys))).collect()
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
