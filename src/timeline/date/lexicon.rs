//! The words of time in both languages: each spelling, with what it means.

mod sorted;
mod words;

use chrono::Weekday;

use words::WORDS;

/// What a word says of when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// 1 to 12.
    Month(u8, Needs),
    /// The second word says which of the two it is: تشرين الأول.
    MonthOfTwo(u8, u8),
    /// As EDTF numbers it, 21 to 24.
    Season(u8),
    /// What a year is divided into: the number EDTF has for the first, and how many there are.
    Division(u8, u8),
    Weekday(Weekday),
    Unit(Unit, Count),
    /// Days from the day of writing: -1 is yesterday.
    Day(i64),
    /// 9 for the nineties.
    Decade(u8),
    Ordinal(u8),
    /// In Arabic also the tens of an ordinal.
    Cardinal(u8),
    /// Nobody says how many.
    Several,
    /// The last (-1), this (0), the next (1).
    Shift(i64),
    /// This very one, before a unit.
    This,
    /// One that was spoken of before.
    That,
    /// Of several: the last or the coming ones.
    Lately,
    /// No time in particular.
    Vague,
    Before,
    After,
    Since,
    Until,
    /// The beginning, the middle or the end of a time.
    Part,
    /// Near a time; `true` where the word has no other use.
    About(bool),
    Ago,
    Era(Era),
}

/// What must stand beside a name before it is a month for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// A word such as `في` or `in`, or a number: مارس is “practised” too, and March a march.
    Cue,
    /// A number: آب is a father in careless spelling, Jan a name.
    Number,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
    Century,
    /// No length in particular: الفترة, الآونة.
    Period,
}

/// How many of a unit its word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    One,
    Two,
    Many,
}

/// How years are counted; those of the Hijra are none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Era {
    BeforeChrist,
    Christian,
    Hijra,
}

/// Spellings of one meaning.
type Row = (Meaning, &'static [&'static str]);

/// A word that was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) meaning: Meaning,
    /// The Arabic particle that is written to it (و ف ب ل).
    pub(super) particle: Option<char>,
    /// Whether it has the Arabic article.
    pub(super) definite: bool,
}

/// What a word means, as [`fold::quote`](crate::text::fold::quote()) leaves it; Arabic words with or without the article and a
/// particle before it.
pub(super) fn look_up(word: &str) -> Option<Word> {
    let plain = |word: &str, particle| {
        let found = |word: &str, definite| Some(Word { meaning: sorted::meaning(word)?, particle, definite });
        found(word, false).or_else(|| found(word.strip_prefix("ال")?, true))
    };
    plain(word, None).or_else(|| {
        let particle = word.chars().next().filter(|c| "وفبل".contains(*c))?;
        let rest = word.strip_prefix(particle)?;
        // ل and the article are written لل.
        let joined = || Some(Word { definite: true, ..plain(rest.strip_prefix('ل')?, Some(particle))? });
        plain(rest, Some(particle)).or_else(|| joined().filter(|_| particle == 'ل'))
    })
}

/// The part of the year, as EDTF numbers it, whose name begins with these letters.
pub(super) fn begun(letters: &str) -> Option<u8> {
    let begins =
        |name: &&'static str| name.get(..letters.len()).is_some_and(|start| start.eq_ignore_ascii_case(letters));
    WORDS.iter().find_map(|(meaning, names)| match meaning {
        Meaning::Month(part, _) | Meaning::MonthOfTwo(part, _) | Meaning::Season(part) | Meaning::Division(part, _) => {
            names.iter().any(begins).then_some(*part)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::text::fold;

    #[test]
    fn each_word_is_written_as_it_is_looked_for_and_means_one_thing() {
        let names = || WORDS.iter().flat_map(|(_, names)| names.iter());
        for name in names() {
            assert_eq!(fold::quote(name).text, *name);
            assert_eq!(names().filter(|other| *other == name).count(), 1, "{name}");
        }
    }
}
