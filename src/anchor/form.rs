//! The reading that minds words and figures and nothing else: what may differ between a quotation and its article in form only.
//!
//! Beyond what [`fold::quote`] joins: ligatures and other compatibility forms, signs between words, quotation marks of any kind,
//! dashes, the `>` of quoted mails, a hyphen at the end of a line, and a capital where a sentence or a quotation begins. A sign
//! between two digits stays, and the minus before one: they make another figure.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use crate::text::fold;

/// Signs inside a sentence.
const PAUSES: &str = " -,،٬、·•";
/// Signs, and ends of lines, after which a capital is a matter of form.
const BREAKS: &str = "\n.:;!؛۔。！\"'`«»‹›′″「」『』()[]{}";

/// How a letter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Case {
    /// As a capital.
    capital: bool,
    /// It begins a word where a sentence, a line or a quotation begins: a capital there is a matter of form.
    free: bool,
    /// It begins a word.
    begins: bool,
    /// What stands before it in its word, where that is no letter.
    hyphen: Hyphen,
}

/// A hyphen inside a word that is read as if it were not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Hyphen {
    #[default]
    None,
    /// One of the word.
    Own,
    /// At the end of a line: one of the word, or only of the line.
    OfLine,
}

impl Case {
    /// Whether two letters that are the same but for their case may stand for each other.
    pub(super) fn agrees(self, other: Self) -> bool {
        let of_line = self.hyphen == Hyphen::OfLine || other.hyphen == Hyphen::OfLine;
        let cased = self.capital == other.capital || (self.begins && other.begins && (self.free || other.free));
        cased && (of_line || self.hyphen == other.hyphen)
    }
}

/// A text read so: its characters, for each the code point of the text it came from, and its case.
#[derive(Debug, Default)]
pub(super) struct Formless {
    pub(super) text: String,
    pub(super) map: Vec<u32>,
    pub(super) cases: Vec<Case>,
}

/// Reads a text. Where words are joined, a hyphen between two letters is left out, and a letter behind one agrees only with another
/// such; behind one at the end of a line with any. Else it parts words, but at the end of a line before a small letter.
pub(super) fn formless(text: &str, joined: bool) -> Formless {
    let spelled = spelled(text);
    let mut writer = Writer { formless: Formless::default(), sentence: true, joined, hyphen: Hyphen::None };
    for (at, (c, origin)) in spelled.iter().enumerate() {
        let around = Around {
            before: at.checked_sub(1).and_then(|at| spelled.get(at)).map(|(c, _)| *c),
            after: spelled.get(at + 1).map(|(c, _)| *c),
            beyond: spelled.get(at + 2).map(|(c, _)| *c),
        };
        writer.write(*c, *origin, around);
    }
    writer.formless
}

/// The characters of a folded text, compatibility forms taken apart, a line break where one stands in a run of white space.
fn spelled(text: &str) -> Vec<(char, u32)> {
    let folded = fold::quote(text);
    let mut spelled: Vec<(char, u32)> = Vec::with_capacity(folded.map.len());
    let mut rest = (0_u32..).zip(text.chars()).peekable();
    let mut letters = folded.text.chars().zip(folded.map).peekable();
    while let Some((c, origin)) = letters.next() {
        while let Some((at, silent)) = rest.next_if(|(at, _)| *at < origin) {
            // Where it is written as a blank, which it parts words like; without either the folded text finds it.
            if silent == '\u{200c}' {
                spelled.push((' ', at));
            }
            // Seen at the end of a line only, as the hyphen it is.
            if silent == '\u{ad}' && rest.peek().is_some_and(|(_, next)| next.is_whitespace()) {
                spelled.push(('-', at));
            }
        }
        if c == ' ' {
            let mut breaks = false;
            while let Some((_, space)) = rest.next_if(|(_, c)| c.is_whitespace()) {
                breaks |= space == '\n' || space == '\r';
            }
            spelled.push((if breaks { '\n' } else { ' ' }, origin));
        } else {
            let digits = [spelled.last().map(|(c, _)| *c), letters.peek().map(|(c, _)| *c)];
            spell(c, digits.into_iter().flatten().any(|c| c.is_ascii_digit()), |c| spelled.push((c, origin)));
        }
    }
    spelled
}

/// Takes a compatibility form apart. One of a digit beside another digit stays: `10²` is not 102.
fn spell(c: char, beside_digit: bool, mut push: impl FnMut(char)) {
    if c.is_ascii() || is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes {
        return push(c);
    }
    let parts = || std::iter::once(c).nfkc();
    let figure = parts().any(char::is_numeric) && !matches!(c, '\u{ff10}'..='\u{ff19}' | '\u{1d7ce}'..='\u{1d7ff}');
    if (figure && beside_digit) || parts().next().is_some_and(char::is_whitespace) {
        return push(c);
    }
    parts().for_each(|part| push(if part == '\u{2044}' { '/' } else { part }));
}

/// The characters beside one.
#[derive(Clone, Copy)]
struct Around {
    before: Option<char>,
    after: Option<char>,
    beyond: Option<char>,
}

impl Around {
    fn is_between(self, is: fn(&char) -> bool) -> bool {
        self.before.as_ref().is_some_and(is) && self.after.as_ref().is_some_and(is)
    }
}

struct Writer {
    formless: Formless,
    /// Whether a sentence may begin with the next letter.
    sentence: bool,
    /// Whether hyphens inside words are left out.
    joined: bool,
    /// The one left out before the next letter.
    hyphen: Hyphen,
}

impl Writer {
    fn write(&mut self, c: char, origin: u32, around: Around) {
        match c {
            _ if c.is_alphanumeric() => self.push(c, origin),
            '-' if self.joined && self.is_inside(around) => {
                self.hyphen = if around.after == Some('\n') { Hyphen::OfLine } else { Hyphen::Own };
            }
            '\n' if self.hyphen == Hyphen::OfLine => {}
            // Of a word that was broken at the end of a line, and of a mail that is quoted.
            '\n' if around.before == Some('-') && self.joins_on(around.after) => {}
            '-' if around.after == Some('\n') && self.joins_on(around.beyond) => {}
            '>' if matches!(around.before, Some('\n' | '>')) && self.formless.text.ends_with(' ') => {}
            _ if self.is_of_a_figure(c, around) => self.push(same_separator(c), origin),
            '\'' if around.is_between(|c| c.is_alphanumeric()) => self.push(c, origin),
            '?' | '؟' => {
                self.push('?', origin);
                self.sentence = true;
            }
            _ if PAUSES.contains(c) => self.space(origin),
            _ if BREAKS.contains(c) => {
                self.space(origin);
                self.sentence = true;
            }
            _ => self.push(if c == '٪' { '%' } else { c }, origin),
        }
    }

    /// Whether a sign stands between two digits, or is the minus before one: it makes another figure.
    fn is_of_a_figure(&self, c: char, around: Around) -> bool {
        let between = || around.is_between(char::is_ascii_digit);
        match c {
            '-' => between() || self.is_minus(around),
            '.' | ',' | ':' | '،' | '٬' | '٫' => between(),
            _ => false,
        }
    }

    /// A word goes on after the end of its line.
    fn joins_on(&self, next: Option<char>) -> bool {
        self.formless.text.ends_with(char::is_alphabetic) && next.is_some_and(char::is_lowercase)
    }

    /// Whether a hyphen stands between two letters, be it over the end of a line.
    fn is_inside(&self, around: Around) -> bool {
        let next = if around.after == Some('\n') { around.beyond } else { around.after };
        self.formless.text.ends_with(char::is_alphabetic) && next.is_some_and(char::is_alphabetic)
    }

    fn is_minus(&self, around: Around) -> bool {
        around.after.is_some_and(|c| c.is_ascii_digit()) && !self.formless.text.ends_with(char::is_alphanumeric)
    }

    fn space(&mut self, origin: u32) {
        if !self.formless.text.is_empty() && !self.formless.text.ends_with(' ') {
            self.formless.text.push(' ');
            self.formless.map.push(origin);
            self.formless.cases.push(Case::default());
        }
    }

    fn push(&mut self, c: char, origin: u32) {
        let begins = self.formless.text.chars().next_back().is_none_or(|last| !last.is_alphanumeric());
        let mut lower = c.to_lowercase();
        let single = lower.next().filter(|_| lower.next().is_none());
        self.formless.text.push(single.unwrap_or(c));
        self.formless.map.push(origin);
        let hyphen = std::mem::take(&mut self.hyphen);
        self.formless.cases.push(Case { capital: c.is_uppercase(), begins, free: begins && self.sentence, hyphen });
        self.sentence &= !c.is_alphanumeric();
    }
}

fn same_separator(c: char) -> char {
    match c {
        '٬' | '،' => ',',
        '٫' => '.',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::formless;

    #[rstest]
    #[case::ligatures("The ﬁrst oﬃce", "the first office")]
    #[case::ellipsis("left… and … right", "left and right")]
    #[case::full_width("Ｔｏｋｙｏ，２０２４", "tokyo 2024")]
    #[case::compatibility("№ 5 in km²", "no 5 in km2")]
    #[case::not_another_figure("10² and 1½, ½", "10² and 1½ 1/2")]
    #[case::figures("10,000.5 – 12:30, -5; 3-4; ١٠٬٠٠٠", "10,000.5 12:30 -5 3-4 10,000")]
    #[case::signs("«The end.» (It is; is it?)", "the end it is is it?")]
    #[case::apostrophes("we’re the ‘students’", "we're the students")]
    #[case::dashes("a well-known man—he – left", "a well known man he left")]
    #[case::end_of_line("govern-\nment of COVID-\n19", "government of covid 19")]
    #[case::mail("> one\n> two", "> one two")]
    #[case::arabic("قال: «الاتفاقُ، جديد؛ لا»", "قال الاتفاق جديد لا")]
    fn words_and_figures_stay(#[case] text: &str, #[case] expected: &str) {
        let formless = formless(text, false);
        assert_eq!(formless.text.trim(), expected);
        assert_eq!(formless.text.chars().count(), formless.map.len());
        assert_eq!(formless.cases.len(), formless.map.len());
        assert!(formless.map.is_sorted());
    }
}
