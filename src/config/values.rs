//! What may stand for a setting.

use std::fmt;
use std::str::FromStr;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, de};
use strum::{IntoStaticStr, VariantArray};
use unic_langid::subtags::Language;

use crate::i18n;
use crate::input::Family;
use crate::text::Direction;

/// How right-to-left text is sent to the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bidi {
    /// As it was chosen for this terminal, else as it turns out to want it.
    #[default]
    Auto,
    /// As those of a family want it.
    For(Family),
}

/// Which colours the screen wears, by the background they are made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// By the background of the terminal.
    #[default]
    Auto,
    /// Light letters on dark.
    Dark,
    /// Dark letters on light.
    Light,
    /// The terminal's own sixteen.
    #[strum(serialize = "16")]
    Sixteen,
    /// None at all.
    None,
}

/// Whether files are watched, so that what is saved is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Watch {
    /// As the system tells of changes; where it does not, as [`Self::Poll`].
    #[default]
    True,
    /// No.
    False,
    /// By looking at them every so often.
    Poll,
}

/// Which language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interface {
    /// That of the locale, where it is spoken.
    #[default]
    Auto,
    /// This one.
    In(i18n::Language),
}

impl Interface {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::In(language) => language.tag(),
        }
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [Self::Auto.name()].into_iter().chain(i18n::Language::ALL.iter().map(|language| language.tag()))
    }
}

impl FromStr for Interface {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let known = || i18n::Language::ALL.iter().copied().chain([i18n::Language::Pseudo]);
        let language = || known().find(|language| language.tag() == word);
        if word == "auto" {
            return Ok(Self::Auto);
        }
        language().map(Self::In).ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

/// Which way layouts run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LayoutDirection {
    /// As the language of the interface does.
    #[default]
    Auto,
    /// From right to left.
    Rtl,
    /// From left to right.
    Ltr,
}

impl LayoutDirection {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::VARIANTS.iter().map(Into::into)
    }

    /// The direction that was chosen.
    #[must_use]
    pub fn fixed(self) -> Option<Direction> {
        match self {
            Self::Auto => None,
            Self::Rtl => Some(Direction::Rtl),
            Self::Ltr => Some(Direction::Ltr),
        }
    }
}

/// Which language titles, names and texts of a timeline are read in, where they have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Titles {
    /// That of the interface.
    #[default]
    Auto,
    /// This one.
    In(Language),
}

impl Titles {
    /// The tag of the language, where one was chosen.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Auto => None,
            Self::In(language) => Some(language.as_str()),
        }
    }

    /// The word for it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.tag().unwrap_or("auto")
    }
}

impl FromStr for Titles {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        if word == "auto" {
            return Ok(Self::Auto);
        }
        let language = Language::from_bytes(word.as_bytes()).ok().filter(|language| !language.is_empty());
        language
            .map(Self::In)
            .ok_or_else(|| Unknown { word: word.to_owned(), wanted: vec!["auto", "ar", "en", "fr …"] })
    }
}

impl<'de> Deserialize<'de> for Titles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

/// A word that means nothing here; `wanted` are those that do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{word}” is none of {}", .wanted.join(", "))]
pub struct Unknown {
    /// What was said.
    pub word: String,
    /// What may be said.
    pub wanted: Vec<&'static str>,
}

impl Bidi {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::For(family) => family.name(),
        }
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [Self::Auto.name()].into_iter().chain(Family::ALL.iter().map(Into::into))
    }
}

impl Theme {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::VARIANTS.iter().map(Into::into)
    }
}

impl Watch {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::VARIANTS.iter().map(Into::into)
    }
}

impl FromStr for Watch {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        match word {
            "true" | "on" | "1" => Ok(Self::True),
            "false" | "off" | "0" => Ok(Self::False),
            "poll" => Ok(Self::Poll),
            _ => Err(Unknown { word: word.to_owned(), wanted: Self::names().collect() }),
        }
    }
}

impl<'de> Deserialize<'de> for Watch {
    /// `true` and `false` as they are, `"poll"` as a word.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl Visitor<'_> for Either {
            type Value = Watch;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("true, false or \"poll\"")
            }

            fn visit_bool<E>(self, on: bool) -> Result<Watch, E> {
                Ok(if on { Watch::True } else { Watch::False })
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Watch, E> {
                word.parse().map_err(de::Error::custom)
            }
        }

        deserializer.deserialize_any(Either)
    }
}

impl FromStr for Bidi {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        if word == Self::Auto.name() {
            return Ok(Self::Auto);
        }
        word.parse().map(Self::For).map_err(|_| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl FromStr for Theme {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let found = Self::VARIANTS.iter().copied().find(|one| one.name() == word);
        found.ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl FromStr for LayoutDirection {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let found = Self::VARIANTS.iter().copied().find(|one| one.name() == word);
        found.ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl<'de> Deserialize<'de> for Bidi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

impl<'de> Deserialize<'de> for Theme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

impl<'de> Deserialize<'de> for Interface {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

impl<'de> Deserialize<'de> for LayoutDirection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

pub(super) fn word<'de, T: FromStr<Err = Unknown>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
}
