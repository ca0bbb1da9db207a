//! Sources with their articles: which part of which file, and whether it is still the one that was curated.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::anchors::Part;
use super::articles::{self, Articles, NotTextFinding, Outcome, Read};
use super::names::{prose, text};
use super::raw::localized::one_line;
use super::{dates, paths, raw};
use crate::file::LineIndex;
use crate::finding::codes::{HASH_DIFFERS, HASH_INVALID, LINES_INVALID, LINES_OUTSIDE};
use crate::finding::{Finding, NodePath, Replacement, UnlocatedFinding, UnlocatedFindings, or_nothing};
use crate::text::measure::narrow;
use crate::timeline::{Article, Source, Text};

/// Words of an article that it is called by where nothing else is known.
const OPENING_WORDS: usize = 5;

/// Collects what is to be said of sources.
pub(super) struct Sources<'a> {
    pub(super) articles: &'a Articles,
    pub(super) language: &'a str,
    pub(super) unlocated: &'a mut UnlocatedFindings,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl<'a> Sources<'a> {
    /// Each source, and its part of an article to look quotations up in, where there is one.
    pub(super) fn all(&mut self, sources: Vec<raw::Source>) -> Vec<(Source, Option<Part>)> {
        let all = sources.into_iter().enumerate();
        let named = |(mut source, part): (Source, Option<Part>)| {
            if source.title.is_empty() && (source.publisher.is_empty() || source.published.is_none()) {
                source.opening = opening(&source, self.language);
            }
            (source, part)
        };
        all.map(|(n, source)| named(self.one(source, &NodePath::item("sources", n)))).collect()
    }

    fn one(&mut self, raw: raw::Source, node_path: &NodePath) -> (Source, Option<Part>) {
        let lines = raw.lines.as_deref().and_then(|written| self.lines(written, node_path));
        let wrapped = raw.wrapped;
        let mut source = self.described(raw, node_path);
        source.lines = lines;
        let Some(read) = self.read(&source.file, node_path) else { return (source, None) };
        source.article = Some(read.article.clone());
        source.sha256_now = Some(read.sha256.clone());
        let part = self.part(&mut source, read, wrapped, node_path);
        (source, part)
    }

    fn described(&mut self, raw: raw::Source, node_path: &NodePath) -> Source {
        let words = |words| text(words, self.language);
        Source {
            title: words(raw.title),
            kind: words(raw.kind),
            publisher: words(raw.publisher),
            author: words(raw.author),
            note: prose(raw.note, self.language),
            published: dates::optional(raw.published.as_deref(), node_path, "published", self.unlocated),
            retrieved: dates::optional(raw.retrieved.as_deref(), node_path, "retrieved", self.unlocated),
            id: raw.id,
            file: raw.file,
            sha256: raw.sha256,
            language: raw.language,
            translated: raw.translated,
            url: raw.url.map(one_line),
            archive: raw.archive.map(one_line),
            ..Source::default()
        }
    }

    /// `31-59`, or one line.
    fn lines(&mut self, written: &str, node_path: &NodePath) -> Option<(u32, u32)> {
        let (first, last) = written.split_once('-').unwrap_or((written, written));
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|line| *line > 0);
        let lines = number(first).zip(number(last)).filter(|(first, last)| first <= last);
        if lines.is_none() {
            self.unlocated.push(
                UnlocatedFinding::new(LINES_INVALID, node_path.key("lines")).arg("text", super::ids::cut(written)),
            );
        }
        lines
    }

    fn read(&mut self, path: &str, node_path: &NodePath) -> Option<&'a Read> {
        let node_path = node_path.key("file");
        if let Some(code) = paths::refuse(path) {
            let finding = UnlocatedFinding::new(code, node_path).arg("path", or_nothing(&super::ids::cut(path)));
            let fix = paths::plain(path).map(|plain| Replacement::new("fix-write", &plain));
            self.unlocated.push(UnlocatedFinding { fixes: fix.into_iter().collect(), ..finding });
            return None;
        }
        match self.articles.get(path)? {
            Outcome::Read(read) if read.article.paragraphs.is_empty() => {
                self.unlocated.push(articles::empty(path, node_path));
                None
            }
            Outcome::Read(read) => Some(read),
            Outcome::Refused(error) => {
                self.unlocated.push(error.finding(path, node_path));
                None
            }
            Outcome::NotText(error) => {
                match articles::not_text(error, path, node_path) {
                    NotTextFinding::AtByte(finding) => self.findings.push(finding),
                    NotTextFinding::AtSource(finding) => self.unlocated.push(finding),
                }
                None
            }
        }
    }

    fn part(&mut self, source: &mut Source, read: &Read, wrapped: Option<bool>, node_path: &NodePath) -> Option<Part> {
        let index = LineIndex::new(&read.article.text);
        let last = narrow(index.count());
        let (from, to) = source.lines.unwrap_or((1, last));
        if to > last {
            let finding = UnlocatedFinding::new(LINES_OUTSIDE, node_path.key("lines")).arg("last", last);
            self.unlocated.push(finding.arg("path", source.file.as_str()));
            return None;
        }
        let article = read.article.unwrapped(from..=to, wrapped).map_or_else(|| read.article.clone(), Arc::new);
        source.paragraphs = paragraphs(&article, from, to);
        source.article = Some(article.clone());
        let bytes = index.bytes(from).start..index.bytes(to).end;
        let offset = narrow(index.chars(from).start);
        let curated = self.curated(source, read, node_path);
        Some(Part { article, bytes, offset, curated, searchable: OnceLock::new() })
    }

    /// Whether the file is the one that was curated; where no hash says otherwise, it is taken for it.
    fn curated(&mut self, source: &Source, read: &Read, node_path: &NodePath) -> bool {
        let Some(hash) = source.sha256.as_deref() else { return true };
        let node_path = node_path.key("sha256");
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let finding = UnlocatedFinding::new(HASH_INVALID, node_path);
            self.unlocated.push(finding.fix(Replacement::new("fix-hash", &read.sha256)));
            return true;
        }
        let same = hash.eq_ignore_ascii_case(&read.sha256);
        if !same {
            let finding = UnlocatedFinding::new(HASH_DIFFERS, node_path).arg("path", source.file.as_str());
            self.unlocated.push(finding.fix(Replacement::new("fix-hash", &read.sha256)));
        }
        same
    }
}

/// The first words of an article, as one without a headline is called: `«لم تكن زيارة الرئيس الروسي»`. The name of its file where
/// there are none to be read.
fn opening(source: &Source, language: &str) -> Text {
    let words = |article: &Article| {
        let words = source.own_paragraphs().iter().flat_map(|paragraph| article.words(paragraph).split_whitespace());
        words.take(OPENING_WORDS).collect::<Vec<_>>().join(" ")
    };
    let words = source.article.as_deref().map(words).filter(|words| !words.is_empty());
    let (tag, called) = match words {
        Some(words) => (source.language.as_deref().unwrap_or(language), format!("«{words}»")),
        None => ("", source.file.rsplit('/').next().unwrap_or_default().to_owned()),
    };
    Text::new(vec![(tag.to_owned(), called)])
}

fn paragraphs(article: &Article, from: u32, to: u32) -> Range<usize> {
    let all = &article.paragraphs;
    all.partition_point(|paragraph| paragraph.line < from)..all.partition_point(|paragraph| paragraph.line <= to)
}
