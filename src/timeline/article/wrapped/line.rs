//! What one line tells of how its text was broken into lines.

use unicode_width::UnicodeWidthChar;

/// Signs that begin an item of a list, with a blank after them.
const BULLETS: &str = "-*+•·–—◦▪‣●○";
/// The most digits of the number of an item; more are a year.
const DIGITS: usize = 3;
/// Blanks inside a line that no writer of prose leaves.
const GAP: &str = "   ";

/// How a line begins that may stand for itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// With the sign of an item of a list.
    Item,
    /// As a field of a mail's head does.
    Field,
}

/// With what a line ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// A letter or a digit.
    Word,
    /// A sign after which a sentence goes on.
    Sign,
    /// A sign that ends a sentence.
    Sentence,
    /// A colon.
    Colon,
}

impl Ending {
    fn of(line: &str) -> Self {
        let bare = line.trim_end_matches(|c: char| "\"'”’»)]}".contains(c));
        match bare.chars().next_back() {
            Some(':') => Self::Colon,
            Some('.' | '!' | '?' | '؟' | '…' | '۔' | '。') => Self::Sentence,
            _ if line.ends_with(char::is_alphanumeric) => Self::Word,
            _ => Self::Sign,
        }
    }
}

/// A line, measured.
pub(super) struct Line {
    /// Columns that it takes.
    pub(super) width: usize,
    /// Columns of its first word.
    first_word: usize,
    /// How deep it is quoted, as mails do by `>`.
    quoted: usize,
    /// Columns before its first word, and before the words after the sign of an item.
    indent: usize,
    text_indent: usize,
    opening: Option<Opening>,
    /// Whether its first letter is a capital, in scripts that have them.
    pub(super) upper: Option<bool>,
    pub(super) ending: Ending,
    pub(super) last_letter: Option<char>,
    pub(super) has_gap: bool,
    /// Whether its last word is broken by a hyphen.
    pub(super) is_broken: bool,
    /// Whether a sentence ends inside of it, or its last word is broken.
    pub(super) is_parted: bool,
}

impl Line {
    pub(super) fn read(line: &str) -> Self {
        let line = line.trim_end();
        let body = body(line.trim_start());
        let before = line.get(..line.len() - body.len()).unwrap_or("");
        let indent = columns(before);
        let mark = mark(body);
        let is_broken = is_broken(line);
        let ends_inside = [". ", "! ", "? ", "؟ ", "؛ ", "; "].iter().any(|end| body.contains(end));
        let letter = body.chars().find(|c| c.is_alphabetic());
        Self {
            width: columns(line),
            first_word: first_word(body),
            quoted: before.matches('>').count(),
            indent,
            text_indent: indent + mark.map_or(0, columns),
            opening: if mark.is_some() { Some(Opening::Item) } else { is_field(body).then_some(Opening::Field) },
            upper: letter.filter(|c| c.is_lowercase() || c.is_uppercase()).map(char::is_uppercase),
            ending: Ending::of(line),
            last_letter: line.chars().rev().find(|c| c.is_alphabetic()),
            is_broken,
            is_parted: is_broken || ends_inside,
            has_gap: body.contains(GAP) || body.contains('\t') || body.contains("***"),
        }
    }

    /// Whether the next line belongs to the same paragraph: it was begun since this one is full, or by hand somewhat earlier, inside of
    /// a sentence.
    pub(super) fn goes_on(&self, next: &Self, width: usize) -> bool {
        let inside = matches!(self.ending, Ending::Word | Ending::Sign) && next.upper == Some(false);
        self.is_full(next, width) || (inside && self.width * 5 >= width * 3)
    }

    /// Whether the first word of the next line would not have fitted in.
    pub(super) fn is_full(&self, next: &Self, width: usize) -> bool {
        self.width + 1 + next.first_word > width
    }
}

/// For each line whether it begins something of its own: an item, a field, another depth of quotation, an indented paragraph.
pub(super) fn begin(lines: &[Line]) -> Vec<bool> {
    let items = lines.iter().filter(|line| line.opening == Some(Opening::Item)).count();
    let fields = lines.first().is_some_and(|first| first.opening == Some(Opening::Field));
    let begins = |(before, line): (&Line, &Line)| {
        line.quoted != before.quoted
            || (line.opening == Some(Opening::Item) && (items > 1 || before.ending == Ending::Colon))
            || (line.opening == Some(Opening::Field) && fields)
            || (line.indent > before.text_indent + 1 && before.opening != Some(Opening::Field))
    };
    let first = lines.first().map(|_| true);
    first.into_iter().chain(lines.iter().zip(lines.iter().skip(1)).map(begins)).collect()
}

/// Whether the last word of a line is broken by a hyphen, or has one there.
pub(super) fn is_broken(line: &str) -> bool {
    line.strip_suffix(['-', '\u{2010}', '\u{ad}']).is_some_and(|rest| rest.ends_with(char::is_alphabetic))
}

/// A line without the `>` of a quoted mail before it.
pub(super) fn body(line: &str) -> &str {
    match line.strip_prefix('>') {
        Some(_) => line.trim_start_matches(['>', ' ', '\t']),
        None => line,
    }
}

/// The sign of an item with the blanks after it: `- `, `12. `, `أ) `, `(a) `, `[3] `, `# `.
fn mark(body: &str) -> Option<&str> {
    let word = body.split(char::is_whitespace).next().filter(|word| word.len() < body.len())?;
    let bare = word.trim_matches(|c| "()[].".contains(c));
    let numbered = bare.chars().count() <= DIGITS && !bare.is_empty() && bare.chars().all(char::is_numeric);
    let lettered = bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic) && word.ends_with([')', ']']);
    let is_mark = (word.chars().count() == 1 && word.chars().all(|c| BULLETS.contains(c) || c == '|'))
        || (numbered && bare.len() < word.len())
        || lettered
        || (!word.is_empty() && word.chars().all(|c| c == '#'));
    let after = body.get(word.len()..)?.trim_start();
    is_mark.then(|| body.get(..body.len() - after.len())).flatten()
}

/// Whether a line begins with the name of a field of a mail: `Subject: `.
fn is_field(body: &str) -> bool {
    let name = body.split_once(": ").map_or("", |(name, _)| name);
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphabetic() || c == '-')
}

/// Columns of the first word; a script without blanks may break after any letter.
fn first_word(body: &str) -> usize {
    let word = body.split(char::is_whitespace).next().unwrap_or("");
    match word.chars().next() {
        Some(first) if first.width() == Some(2) => 2,
        _ => columns(word),
    }
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| if c == '\t' { 8 } else { c.width().unwrap_or(0) }).sum()
}
