//! An article as a source: what is known of it, and its text.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::anchor::{Quotation, Searchable};
use crate::i18n::Catalog;
use crate::text::bidi::isolated_in;
use crate::text::{Base, Direction, language};

use super::{Article, Date, Paragraph, Text};

/// An article that events rest on. What the text itself does not support is absent.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Unique among sources.
    pub id: String,
    /// Path of its file inside the timeline's folder, as written.
    pub file: String,
    /// Its lines (from 1, both ends included) where the file holds more than one article.
    pub lines: Option<(u32, u32)>,
    /// SHA-256 of the file as curated, in hexadecimal.
    pub sha256: Option<String>,
    /// SHA-256 of the file as it is now, in hexadecimal, where it can be read.
    pub sha256_now: Option<String>,
    /// Its headline.
    pub title: Text,
    /// What sort of text it is, in a curator's words: newspaper article, interview, official document.
    pub kind: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its first words in «», or the name of its file where it cannot be read: what it is called by where neither headline nor
    /// publisher and date are known.
    pub opening: Text,
    /// Who wrote it.
    pub author: Text,
    /// When, or the bounds of when.
    pub published: Option<Date>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// How it was translated, where it was.
    pub translated: Option<Translated>,
    /// Where it was found.
    pub url: Option<String>,
    /// Where a copy is kept.
    pub archive: Option<String>,
    /// When it was fetched.
    pub retrieved: Option<Date>,
    /// What a curator says of it.
    pub note: Text,
    /// Its text; absent where the file cannot be read, which is a finding.
    pub article: Option<Arc<Article>>,
    /// Its paragraphs among those of the file.
    pub paragraphs: Range<usize>,
}

/// Who translated an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Translated {
    /// A program.
    Machine,
    /// A human being.
    Human,
}

impl Translated {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Machine => "source-machine",
            Self::Human => "source-human",
        }
    }
}

/// What an article is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designation<'a> {
    /// The language of the name, a BCP 47 tag; nothing where it has none.
    pub language: &'a str,
    /// The headline, else who published it, else its first words in «».
    pub name: Cow<'a, str>,
    /// When it was published, where that is a part of what it is called.
    pub published: Option<&'a Date>,
}

impl Designation<'_> {
    /// It in words, after the language that they are in.
    #[must_use]
    pub fn said(&self, words: &Catalog) -> (String, String) {
        match self.published {
            None => (self.language.to_owned(), self.name.to_string()),
            Some(date) => {
                let said = format!("{} · {}", isolated_in(self.language, &self.name), date.short(words));
                (words.language().tag().to_owned(), said)
            }
        }
    }
}

impl Source {
    /// What it is called in a language: by its headline, else by who published it and when, else by its first words. Never by its id,
    /// which is for those who write the file.
    #[must_use]
    pub fn designation(&self, language: &str) -> Designation<'_> {
        if !self.title.is_empty() {
            let (language, name) = self.title.best_version(language);
            return Designation { language, name: name.into(), published: None };
        }
        let (first_language, opening) = self.opening.best_version(language);
        let (language, publisher) = self.publisher.best_version(language);
        match (publisher.is_empty(), opening.is_empty(), &self.published) {
            (true, ..) => Designation { language: first_language, name: opening.into(), published: None },
            (false, _, Some(date)) => Designation { language, name: publisher.into(), published: Some(date) },
            (false, true, None) => Designation { language, name: publisher.into(), published: None },
            (false, false, None) => {
                let parts = [isolated_in(language, publisher), isolated_in(first_language, opening)];
                Designation { language, name: parts.join(" · ").into(), published: None }
            }
        }
    }

    /// The same in words, after the language that they are in.
    #[must_use]
    pub fn called(&self, words: &Catalog) -> (String, String) {
        self.designation(words.titles()).said(words)
    }

    /// How a paragraph of it, or a passage, finds its base direction: by its language, else by that of the timeline as far as the
    /// letters agree.
    #[must_use]
    pub fn base(&self, timeline: &str, words: &str) -> Base {
        match self.language.as_deref() {
            Some(tag) => language::base(tag, Direction::Ltr),
            None => language::presumed_base(timeline, words),
        }
    }

    /// Its paragraphs, in the order of the text; none where it cannot be read.
    #[must_use]
    pub fn own_paragraphs(&self) -> &[Paragraph] {
        let paragraphs = self.article.as_deref().map_or(&[][..], |article| &article.paragraphs);
        paragraphs.get(self.paragraphs.clone()).unwrap_or_default()
    }

    /// A passage of it (code points of the file) as it has to be quoted to be found there; nothing where neither its words nor those
    /// beside it single it out. Takes as long as making the article ready for looking quotations up.
    #[must_use]
    pub fn quote(&self, passage: &Range<u32>) -> Option<Quotation> {
        let own = self.own_paragraphs();
        let (first, last) = own.first().zip(own.last())?;
        let text = self.article.as_deref()?.text.get(first.bytes.start..last.bytes.end)?;
        Searchable::new(text, first.chars.start).quote(passage)
    }

    /// The words of a paragraph as one line, by its place in the article; see [`Article::flowing`].
    #[must_use]
    pub fn words_of(&self, paragraph: usize) -> Option<Cow<'_, str>> {
        let article = self.article.as_deref()?;
        Some(article.flowing(article.paragraphs.get(paragraph)?))
    }
}
