//! Articles as people have them, web pages and notes in Markdown among them, made into the plain text that excerpts are taken from.
//! Pure: what stands on the disk is read and written by the caller.

pub mod id;

mod dom;
mod encoding;
mod html;
mod language;
mod markdown;
mod metadata;
mod plain;
mod surroundings;

use std::path::Path;

pub use encoding::{Encoding, encoding_named};

/// What sort of text a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text and nothing else.
    Text,
    /// A web page.
    Html,
    /// Markdown.
    Markdown,
}

/// What an article says of itself. What it does not say stays unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its headline.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The day it was published, as it may stand in a timeline.
    pub published: Option<String>,
    /// BCP 47 tag of its text, by what it says, else by its letters.
    pub language: Option<String>,
    /// Where it was found: http or https.
    pub url: Option<String>,
}

/// An article that was made into text.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The text: one paragraph a line, where it was not plain text before.
    pub text: String,
    /// What it was.
    pub form: Form,
    /// What its bytes were read as.
    pub encoding: &'static Encoding,
    /// What it says of itself.
    pub known: Known,
}

/// Why no article can be made of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAnArticle {
    /// It is no text: what it is.
    NotText(&'static str),
    /// It is not in the encoding that it is in by name or by its looks: the name, and the byte from which on it is not, from 0.
    NotIn(&'static str, usize),
    /// Its elements stand in each other deeper than anybody writes them.
    TooDeep,
    /// No words are left.
    Empty,
}

/// Reads an article. `name` is that of its file, which may tell its form; form and encoding are those asked for, else found out.
///
/// # Errors
/// Where it is no text, cannot be read whole in its encoding, or has no words.
pub fn import(
    name: &Path,
    bytes: &[u8],
    form: Option<Form>,
    encoding: Option<&'static Encoding>,
) -> Result<Imported, NotAnArticle> {
    let form = form.unwrap_or_else(|| form_of(name, bytes));
    let (text, encoding) = encoding::decode(bytes, encoding, form == Form::Html)?;
    let (text, mut known) = match form {
        Form::Text => plain::read(text),
        Form::Html => html::read(&text).ok_or(NotAnArticle::TooDeep)?,
        Form::Markdown => markdown::read(&text).ok_or(NotAnArticle::TooDeep)?,
    };
    if !text.contains(char::is_alphanumeric) {
        return Err(NotAnArticle::Empty);
    }
    known.language = language::of(&text, known.language.as_deref());
    Ok(Imported { text, form, encoding, known })
}

/// By the end of its name, else by how a page begins.
fn form_of(name: &Path, bytes: &[u8]) -> Form {
    let extension = name.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match extension.as_str() {
        "html" | "htm" | "xhtml" | "shtml" => return Form::Html,
        "md" | "markdown" | "mdown" => return Form::Markdown,
        _ => {}
    }
    // Of letters of two bytes one is zero.
    let beginning: Vec<u8> = bytes.iter().take(2048).filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let beginning = String::from_utf8_lossy(&beginning);
    let begins = beginning.trim_start_matches(|c: char| !c.is_ascii() || c.is_whitespace());
    let page = ["<!doctype html", "<html", "<head", "<body"];
    let behind = |mark: &str| beginning.contains("<html") && begins.starts_with(mark);
    if page.iter().any(|mark| begins.starts_with(mark)) || behind("<!--") || behind("<?xml") {
        Form::Html
    } else {
        Form::Text
    }
}

/// Words on one line, without what moves or hides others; nothing where there are none.
fn on_one_line(words: &str) -> Option<String> {
    let kept: String = words.chars().filter(|c| c.is_whitespace() || !unseen(*c)).collect();
    let line = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    line.contains(char::is_alphanumeric).then_some(line)
}

/// Whether a letter is none: control characters, and signs that only a browser needs. What joins letters, or tells which way words
/// run, stays.
fn unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}')
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rstest::rstest;

    use super::{Form, form_of, on_one_line};

    #[rstest]
    #[case("a.html", "words", Form::Html)]
    #[case("مقال.HTM", "كلمات", Form::Html)]
    #[case("a", "\u{feff}\n <!DOCTYPE html>", Form::Html)]
    #[case("-", "<!-- saved from url=(0019)http://gazette.example/ -->\n<html>", Form::Html)]
    #[case("a.txt", "<html lang=ar>", Form::Html)]
    #[case("a.txt", "<3 is how it began, in <html>", Form::Text)]
    #[case("a.md", "# A", Form::Markdown)]
    #[case("خبر.txt", "# خبر", Form::Text)]
    fn a_form_is_told_by_the_name_else_by_the_beginning(#[case] name: &str, #[case] text: &str, #[case] wanted: Form) {
        assert_eq!(form_of(Path::new(name), text.as_bytes()), wanted);
    }

    #[rstest]
    #[case(" A\n  title ", Some("A title"))]
    #[case("عن\u{202e}وان\u{7}", Some("عنوان"))]
    #[case("so\u{ad}ft", Some("soft"))]
    #[case(" – ", None)]
    fn words_about_an_article_stand_on_one_line(#[case] words: &str, #[case] wanted: Option<&str>) {
        assert_eq!(on_one_line(words).as_deref(), wanted);
    }
}
