//! The words of a handout, each with the language they are in and the way they run.

use crate::text::bidi::{self, levels};
use crate::text::language::base;
use crate::text::{Base, Direction, clean};
use crate::timeline::{Date, Text};

/// Words of the data in one language: one line, in logical order, of nothing that cannot be seen or would be obeyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// A BCP 47 tag, where one is known that is well-formed.
    pub language: Option<String>,
    /// The way they run.
    pub direction: Direction,
    /// The words themselves.
    pub text: String,
}

impl Phrase {
    /// Words in a language, which may be none (`""`); `otherwise` is the way they run where neither it nor their letters tell.
    #[must_use]
    pub fn new(language: &str, otherwise: Direction, words: &str) -> Self {
        Self::based(language, base(language, otherwise), words)
    }

    /// Words in a language that find their direction as it is said.
    #[must_use]
    pub fn based(language: &str, base: Base, words: &str) -> Self {
        let text = clean::line(words).trim().to_owned();
        Self { language: well_formed(language), direction: bidi::direction(&text, base), text }
    }

    /// The paragraphs of a text in the language of the reader, else in the first that it was written in.
    #[must_use]
    pub fn paragraphs(text: &Text, language: &str, otherwise: Direction) -> Vec<Self> {
        let (tag, words) = text.best_version(language);
        let lines = words.lines().map(|line| Self::new(tag, otherwise, line));
        lines.filter(|line| !line.text.is_empty()).collect()
    }

    /// Whether they keep their order inside a line that runs a certain way, and leave that of their neighbours, as they are.
    #[must_use]
    pub fn fits(&self, line: Direction) -> bool {
        let plain = u8::from(line == Direction::Rtl);
        self.direction == line && levels(&self.text, Base::Fixed(line)).iter().all(|level| *level == plain)
    }
}

/// A tag that may stand in a document: subtags of one to eight letters and digits, the first of letters.
fn well_formed(tag: &str) -> Option<String> {
    let tag = tag.replace('_', "-");
    let subtag = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    let first = |part: &str| part.len() > 1 && part.chars().all(|c| c.is_ascii_alphabetic());
    (tag.split('-').all(subtag) && tag.split('-').next().is_some_and(first)).then_some(tag)
}

/// A date in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateWords {
    /// The words, in the language of the interface.
    pub said: String,
    /// It as HTML writes dates, where it is a year, a month or a day that is known: `2024-06-18`.
    pub machine: Option<String>,
}

impl DateWords {
    /// Words that say a date; `date` is the date that they say, where they say it and no more.
    #[must_use]
    pub fn new(said: &str, date: Option<&Date>) -> Self {
        let written = date.map(Date::written).filter(|written| is_plain(written));
        Self { said: clean::line(said).into_owned(), machine: written.map(str::to_owned) }
    }
}

/// Whether a date of the file is one that HTML can write: four digits of a year from 1 on, a month, a day.
fn is_plain(written: &str) -> bool {
    let digits = |part: &str, count: usize| part.len() == count && part.chars().all(|c| c.is_ascii_digit());
    let mut parts = written.split('-');
    let year = parts.next().is_some_and(|year| digits(year, 4) && year != "0000");
    // A season is written as a month from 21 on.
    let month = parts.next().is_none_or(|month| digits(month, 2) && month <= "12");
    year && month && parts.next().is_none_or(|day| digits(day, 2)) && parts.next().is_none()
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the program.
    Own(String),
    /// A date, in words of the program.
    Date(DateWords),
    /// Words of the data.
    Data(Phrase),
    /// Words of the data that lead somewhere: `#stop-3`, or an address that begins with `http://` or `https://`.
    Link(String, Phrase),
}

/// What is said in one go, in the language of the program or in that of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Piece>);

impl Sentence {
    /// Whether the program says it, with or without words of the data in it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Own(_) | Piece::Date(_)))
    }
}

impl From<Piece> for Sentence {
    fn from(piece: Piece) -> Self {
        Self(vec![piece])
    }
}

impl From<Phrase> for Sentence {
    fn from(phrase: Phrase) -> Self {
        Piece::Data(phrase).into()
    }
}

/// Sentences side by side in a line, which runs as the page does.
pub type Line = Vec<Sentence>;

/// An address that a document may lead to; nothing that a browser would run, and nothing that has to be escaped in Markdown.
#[must_use]
pub(super) fn address(written: &str) -> Option<String> {
    let known = ["https://", "http://"].iter().any(|scheme| written.starts_with(scheme));
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"\\`{}|^".contains(c) && !bidi::is_control(c);
    (known && clean::line(written) == written && written.chars().all(plain)).then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Phrase, address, is_plain, well_formed};
    use crate::text::Direction;

    #[rstest]
    #[case("2024", true)]
    #[case("2024-06", true)]
    #[case("2024-06-18", true)]
    #[case("2024-21", false)]
    #[case("2024-06~", false)]
    #[case("2024-06-18/2024-06-19", false)]
    #[case("-0043", false)]
    #[case("0000", false)]
    #[case("2024-06-18T09:00", false)]
    fn a_date_is_told_to_programs_only_as_html_knows_it(#[case] written: &str, #[case] plain: bool) {
        assert_eq!(is_plain(written), plain);
    }

    #[rstest]
    #[case("ar", Some("ar"))]
    #[case("az_Arab", Some("az-Arab"))]
    #[case("", None)]
    #[case("العربية", None)]
    #[case("en\" onload=\"x", None)]
    #[case("a--b", None)]
    fn a_language_is_a_tag_or_nothing(#[case] tag: &str, #[case] wanted: Option<&str>) {
        assert_eq!(well_formed(tag).as_deref(), wanted);
    }

    #[rstest]
    #[case("https://example.org/a_b?c=d&e=f#g", true)]
    #[case("https://ar.wikipedia.org/wiki/كوريا_الشمالية", true)]
    #[case("http://example.org/(a)", true)]
    #[case("javascript:alert(1)", false)]
    #[case("https://example.org/> <b>", false)]
    #[case("https://example.org/\u{202e}gpj.exe", false)]
    #[case("HTTPS://example.org", false)]
    #[case("", false)]
    fn an_address_leads_to_a_page_and_runs_nothing(#[case] written: &str, #[case] leads: bool) {
        assert_eq!(address(written).is_some(), leads);
    }

    #[rstest]
    #[case("en", "Kim Jong Un", true)]
    #[case("en", "Kim (كيم)", false)]
    #[case("ar", "كيم جونغ أون", false)]
    fn only_what_mixes_has_to_be_kept_apart(#[case] language: &str, #[case] words: &str, #[case] fits: bool) {
        assert_eq!(Phrase::new(language, Direction::Ltr, words).fits(Direction::Ltr), fits);
    }
}
