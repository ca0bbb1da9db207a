//! Dates as people type them in words: `June 2024`, `18 حزيران 2024`, `2024-q3`, `spring 2011`, `the 1990s`, `44 BC`.

use super::calendar::Calendar;
use super::lexicon::{Count, Meaning, Unit, begun};
use super::tokens::Tokens;
use super::{Date, grammar};
use crate::text::fold;

/// What words say of a date; its year may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    calendar: Calendar,
    /// `~` where it is only about then, or the mark that was typed.
    mark: &'static str,
}

/// The parts of a date, in whatever order they come.
#[derive(Default)]
struct Parts<'a> {
    year: Option<&'a str>,
    is_decade: bool,
    /// Whether the year stands behind the month, where no day follows it: `June 2024/25` are two years.
    is_last: bool,
    /// Month, season, quarter or half, as EDTF numbers it.
    part: Option<u8>,
    day: Option<u8>,
    about: bool,
}

impl Named {
    /// Whether a word may be one of a date: it has a digit, or says something of time by itself. Others say nothing without one.
    #[must_use]
    pub fn may_be_of(word: &str) -> bool {
        let folded = fold::quote(word);
        let tokens = Tokens::typed(&folded);
        word.chars().any(char::is_numeric) || (0..tokens.len()).any(|at| tokens.meaning(at).is_some())
    }

    /// Reads words; nothing where one of them has no place in a date, or there is no word at all.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let marks = [("(?)", "?"), ("(؟)", "?"), ("?", "?"), ("؟", "?"), ("~", "~"), ("%", "%")];
        let (bare, mark) =
            marks.iter().find_map(|(end, mark)| Some((text.strip_suffix(end)?, *mark))).unwrap_or((text, ""));
        let folded = fold::quote(&ungrouped(bare.trim().trim_end_matches('.')));
        let tokens = Tokens::typed(&folded);
        if (0..tokens.len()).all(|at| tokens.word(at).is_empty()) {
            return None;
        }
        if let Some(calendar) = grammar::whole(&tokens) {
            return Some(Self { calendar, mark });
        }
        // Words that are joined: `45-bce`.
        let parted = fold::quote(&bare.replace('-', " "));
        if let Some(calendar) = grammar::whole(&Tokens::typed(&parted)) {
            return Some(Self { calendar, mark });
        }
        // In whatever order, whatever signs part them.
        let folded = fold::search(bare);
        let tokens = Tokens::typed(&folded);
        let (mut parts, mut at) = (Parts::default(), 0);
        while at < tokens.len() {
            at = parts.take(&tokens, at)?;
        }
        let mark = if parts.about && mark.is_empty() { "~" } else { mark };
        Some(Self { calendar: parts.calendar()?, mark })
    }

    /// Whether it says its year, or a day: `June` alone is a month of every year.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        !matches!(self.calendar, Calendar::Months { year: None, .. })
    }

    /// As EDTF writes it; nothing without a year.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        self.calendar.marked(self.mark)
    }

    /// The date, in this year where they do not say one; nothing where there is no such day.
    #[must_use]
    pub fn in_year(&self, year: i64) -> Option<Date> {
        Date::parse(&self.calendar.clone().in_year(year)?.marked(self.mark)?).ok()
    }

    /// Whether a text ends in letters with which the name of a month, a season or the like begins.
    #[must_use]
    pub fn is_begun(text: &str) -> bool {
        let folded = fold::quote(text).text;
        let last = folded.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let bare = last.strip_prefix("ال").unwrap_or(last);
        !bare.is_empty() && begun(bare).is_some()
    }
}

/// The text without the signs that group the digits of a number: `12,000 BCE`, `12 000 BCE`. A blank does where no word stands
/// before the number, such as a month with its day.
fn ungrouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(|letter| letter.is_numeric());
    let groups = |at: usize| at > 0 && is_digit(at - 1) && (1..=3).all(|more| is_digit(at + more)) && !is_digit(at + 4);
    let worded = letters.iter().position(|letter| letter.is_alphabetic()).unwrap_or(letters.len());
    let parts = |at: usize, letter: char| matches!(letter, ',' | '٬' | '،') || (letter.is_whitespace() && at < worded);
    let kept = |(at, letter): &(usize, &char)| !(parts(*at, **letter) && groups(*at));
    letters.iter().enumerate().filter(kept).map(|(_, letter)| *letter).collect()
}

impl<'a> Parts<'a> {
    /// Puts what stands at a place in its own; returns the place behind it, nothing where it has none or another is there.
    fn take(&mut self, tokens: &Tokens<'a>, at: usize) -> Option<usize> {
        let filler = matches!(tokens.own(at), Some(Meaning::Unit(Unit::Year | Unit::Month, Count::One)));
        if filler || tokens.is(at, &["of", "the", "in", "on", "في", "من"]) {
            return Some(at + 1);
        }
        if let Some((end, part)) = grammar::part(tokens, at) {
            // Two names of one month are often written at once: يونيو/حزيران.
            return (self.part.replace(part).unwrap_or(part) == part).then_some(end);
        }
        if let Some(Meaning::About(_)) = tokens.own(at) {
            return (!std::mem::replace(&mut self.about, true)).then_some(at + 1);
        }
        let digits = tokens.raw_digits(at);
        let decade = tokens.is(at + 1, &["s"]) && digits.len() == 4 && digits.ends_with('0');
        let ending = decade || tokens.is(at + 1, &["st", "nd", "rd", "th"]);
        self.is_decade |= decade;
        let is_first = match digits.len() {
            4 => {
                self.is_last = self.part.is_some();
                self.year.replace(digits).is_none()
            }
            1 | 2 if self.is_last => false,
            1 | 2 => self.day.replace(digits.parse().ok()?).is_none(),
            _ => false,
        };
        is_first.then_some(at + 1 + usize::from(ending))
    }

    /// The date they make; a number beside a year alone is no day.
    fn calendar(&self) -> Option<Calendar> {
        let year = self.year.and_then(|year| year.parse().ok());
        match (self.part, self.day) {
            (None, None) if self.is_decade => Some(Calendar::digits(self.year?.strip_suffix('0')?)),
            (None, None) => Some(Calendar::year(year?)),
            (Some(part), None) if !self.is_decade => Some(Calendar::Months { year, from: part, to: part }),
            (Some(part @ ..=12), Some(day)) if !self.is_decade => {
                Some(Calendar::Days { year, from: (part, day), to: (part, day) })
            }
            _ => None,
        }
    }
}
