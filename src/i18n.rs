//! Every text that people read, by language: Fluent messages, their plurals and their arguments.

mod isolate;
mod pseudo;
mod region;

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::text::Direction;
use crate::text::digits::{self, Digits};

use isolate::{OBJECT, closed_in, counted, is_isolate, isolated_if_ltr, written};
pub use region::{Months, Region};

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
                include_str!("i18n/en/plain.ftl"),
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
                include_str!("i18n/ar/plain.ftl"),
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
    /// Names in a row.
    List(Vec<String>),
    /// Words in a row that may have commas in them.
    Phrases(Vec<String>),
    /// Quotations that follow one another.
    Quotations(Vec<String>),
}

impl Arg {
    /// Names in a row.
    #[must_use]
    pub fn list(names: &[impl ToString]) -> Self {
        Self::List(names.iter().map(ToString::to_string).collect())
    }
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

/// The messages of one language, ready to be said.
pub struct Catalog {
    language: Language,
    /// The language that titles, names and texts of a timeline are read in, where it was chosen by itself.
    titles: Option<String>,
    /// What keys are called, by what they do.
    keys: HashMap<String, String>,
    /// How months and numbers are written, where readers of the language do not agree.
    region: Region,
    /// Whether what runs the other way is closed in by signs that nobody sees.
    isolates: bool,
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
        let mut words =
            Self { language, titles: None, keys: HashMap::new(), region: Region::default(), isolates: true, bundle };
        words.write_as_in(Region::default());
        words
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

    /// The same in the language that titles are read in, for what is taken along to be read by itself; nothing where that is the language
    /// they are of already, or one that the program does not speak.
    #[must_use]
    pub fn for_reader(&self) -> Option<Self> {
        let language = Language::of_tag(self.titles()).filter(|language| *language != self.language)?;
        Some(self.translated(language))
    }

    /// The same for what is pasted elsewhere: in the language of the reader, and with nothing that cannot be seen.
    #[must_use]
    pub fn for_copies(&self) -> Self {
        self.for_reader().as_ref().unwrap_or(self).without_isolates()
    }

    /// The same in another language; titles stay in the language that was chosen for them.
    #[must_use]
    pub fn translated(&self, language: Language) -> Self {
        let mut words = Self { titles: self.titles.clone(), keys: self.keys.clone(), ..Self::new(language) };
        words.write_as_in(self.region);
        words
    }

    /// Tells what keys are called, by what they do, so that texts name those that hold.
    pub fn name_keys(&mut self, keys: HashMap<String, String>) {
        self.keys = keys;
    }

    /// How months and numbers are written, where readers of the language do not agree.
    #[must_use]
    pub fn region(&self) -> Region {
        self.region
    }

    /// Writes months and numbers as in a region; in a language that has but one way, that stays.
    pub fn write_as_in(&mut self, region: Region) {
        self.region = region;
        // What is set in is closed in where it is written: what only chooses among forms stays as it is.
        self.bundle.set_formatter(match (self.language.direction(), self.digits()) {
            (Direction::Ltr, _) => None,
            (Direction::Rtl, Digits::Arabic) => Some(|value, _| match value {
                FluentValue::Number(number) => Some(in_arabic_digits(&written(number))),
                other => closed_in(other),
            }),
            (Direction::Rtl, _) => Some(|value, _| closed_in(value)),
        });
    }

    fn digits(&self) -> Digits {
        match self.language {
            Language::Arabic => self.region.digits,
            Language::English | Language::Pseudo => Digits::Ascii,
        }
    }

    /// A number of the program's own, or a part of a date, in the digits that the reader writes.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers are small, and parts of dates are made for it")]
    pub fn number(&self, number: impl ToString) -> String {
        let written = number.to_string();
        if self.digits() == Digits::Arabic { in_arabic_digits(&written) } else { written }
    }

    /// The name of a month, from 1: in full words, or where there is little room.
    #[must_use]
    pub fn month(&self, month: u8, full: bool) -> Cow<'_, str> {
        let months = match self.region.months {
            Months::Both if !full => Months::Egypt,
            months => months,
        };
        let id = if full { format!("month-{month}") } else { format!("month-short-{month}") };
        Cow::Owned(self.with(&id, &[("months", months.name().into())]).into_owned())
    }

    /// A message without arguments; its id where the language lacks it, so that a gap is seen.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        self.message(id, None).unwrap_or(Cow::Borrowed(id))
    }

    fn value<'a>(&'a self, arg: &'a Arg) -> FluentValue<'a> {
        let set = |text: &'a str| match self.language.direction() {
            Direction::Rtl => isolated_if_ltr(text),
            Direction::Ltr => Cow::Borrowed(text),
        };
        let row = |things: &'a [String], separator| {
            let things: Vec<_> = things.iter().map(|thing| set(thing)).collect();
            FluentValue::from(things.join(&self.text(separator)))
        };
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Key(does) => FluentValue::from(self.keys.get(does).unwrap_or(does).as_str()),
            Arg::Number(number) if self.language == Language::Arabic => counted(*number),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::List(names) => row(names, "list-separator"),
            Arg::Phrases(words) => row(words, "list-separator-strong"),
            Arg::Quotations(words) => {
                FluentValue::from(words.iter().map(|words| self.quoted(words)).collect::<Vec<_>>().join(" + "))
            }
        }
    }

    /// Words between the quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        let (before, after) = self.around("quotation", "words");
        format!("{before}{words}{after}")
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
        args.iter().map(|(name, arg)| (*name, self.value(arg))).collect()
    }

    fn message<'a>(&'a self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let (message, attribute) = split(id);
        let found = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut errors = Vec::new();
        if self.language.direction() == Direction::Ltr {
            return Some(self.bundle.format_pattern(pattern, args, &mut errors));
        }
        // A text that is one piece is formatted as if it were set in; written, only what is set in is closed in.
        let mut said = String::new();
        self.bundle.write_pattern(&mut said, pattern, args, &mut errors).ok()?;
        Some(if self.isolates { said.into() } else { said.replace(is_isolate, "").into() })
    }
}

/// Digits, and the signs between them, as Arabic writes them: `١٢٬٥٠٠`, `٤٫٥`, `١٠:٠٥`.
fn in_arabic_digits(number: &str) -> String {
    let written = digits::written(number, Digits::Arabic);
    written.replace(',', "٬").replace('.', "٫")
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}
