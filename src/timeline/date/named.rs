//! Dates in the words of a writer: `June 2024`, `18 حزيران 2024`, `spring 2011`, `the 1990s`, `Q2-2019`, `الربع الثالث`.

use crate::text::fold;

use super::Date;

/// Months and parts of the year, as EDTF numbers them; the names folded.
const PARTS: [(u8, &[&str]); 16] = [
    (1, &["january", "يناير", "جانفي"]),
    (2, &["february", "فبراير", "شباط", "فيفري"]),
    (3, &["march", "مارس", "اذار"]),
    (4, &["april", "ابريل", "نيسان", "افريل"]),
    (5, &["may", "مايو", "ايار", "ماي"]),
    (6, &["june", "يونيو", "يونيه", "حزيران", "جوان"]),
    (7, &["july", "يوليو", "يوليه", "تموز", "جويليه", "يوليوز"]),
    (8, &["august", "اغسطس", "اب", "اوت", "غشت"]),
    (9, &["september", "سبتمبر", "ايلول", "شتنبر"]),
    (10, &["october", "اكتوبر"]),
    (11, &["november", "نوفمبر", "نونبر"]),
    (12, &["december", "ديسمبر", "دجنبر"]),
    (21, &["spring", "ربيع"]),
    (22, &["summer", "صيف"]),
    (23, &["autumn", "fall", "خريف"]),
    (24, &["winter", "شتا"]),
];
/// Months of two words, the second of which says which of the two it is.
const PAIRS: [(&str, [u8; 2]); 2] = [("تشرين", [10, 11]), ("كانون", [12, 1])];
/// What a year is divided into: the names, the number of the first part, and how many there are.
const DIVISIONS: [(&[&str], u8, u8); 2] = [(&["q", "quarter", "ربع"], 33, 4), (&["h", "half", "نصف"], 40, 2)];
const ORDINALS: [&[&str]; 4] =
    [&["اول", "first", "1"], &["ثاني", "second", "2"], &["ثالث", "third", "3"], &["رابع", "fourth", "4"]];
const ABOUT: &[&str] = &["about", "circa", "ca", "c", "approximately", "نحو", "حوالي"];
const FILLERS: &[&str] = &["of", "the", "in", "on", "في", "من", "عام", "سنه", "شهر"];
/// Fewer letters of an English month are no name for it.
const SHORTEST_NAME: usize = 3;

/// What words say of a date; its year may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Four digits, the last of which may be an `X`.
    year: Option<String>,
    /// Month, season, quarter or half, as the number EDTF writes in the place of the month.
    part: Option<u8>,
    day: Option<String>,
    about: bool,
}

impl Named {
    /// Reads words; nothing where one of them has no place in a date, or there is no word at all.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let folded = fold::search(text).text;
        let words: Vec<&str> = folded.split(' ').flat_map(runs).filter(|word| !word.is_empty()).collect();
        if words.iter().all(|word| is_number(word)) {
            return None;
        }
        let (mut named, mut at) = (Self::default(), 0);
        while at < words.len() {
            at += named.take(words.get(at..)?)?;
        }
        (named.year.is_some() || named.part.is_some()).then_some(named)
    }

    /// Whether they say of which year they speak.
    #[must_use]
    pub fn has_year(&self) -> bool {
        self.year.is_some()
    }

    /// As EDTF writes it; nothing without a year.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        let year = self.year.as_ref()?;
        let mark = if self.about { "~" } else { "" };
        match (self.part, &self.day) {
            (None, None) => Some(format!("{year}{mark}")),
            (Some(part), None) => Some(format!("{year}-{part:02}{mark}")),
            (Some(part), Some(day)) => Some(format!("{year}-{part:02}-{day:0>2}{mark}")),
            // A number beside a year alone is no day.
            (None, Some(_)) => None,
        }
    }

    /// The date, in this year where they do not say one; nothing where there is no such day.
    #[must_use]
    pub fn in_year(&self, year: i64) -> Option<Date> {
        let sign = if year < 0 { "-" } else { "" };
        let year = self.year.clone().unwrap_or_else(|| format!("{sign}{:04}", year.unsigned_abs()));
        Date::parse(&Self { year: Some(year), ..self.clone() }.written()?).ok()
    }

    /// Whether a text ends in letters with which the name of a month, a season or the like begins.
    #[must_use]
    pub fn is_begun(text: &str) -> bool {
        let folded = fold::search(text).text;
        let last = folded.split(' ').next_back().and_then(|word| runs(word).last()).unwrap_or("");
        let bare = last.strip_prefix("ال").unwrap_or(last);
        let names = PARTS.iter().flat_map(|(_, names)| names.iter()).chain(PAIRS.iter().map(|(name, _)| name));
        let mut names = names.chain(DIVISIONS.iter().flat_map(|(names, ..)| names.iter()));
        !bare.is_empty() && !is_number(bare) && names.any(|name| name.starts_with(bare))
    }

    /// Puts the first of some words in its place; returns how many it took, nothing where it has no place or another is
    /// there.
    fn take(&mut self, words: &[&str]) -> Option<usize> {
        let word = *words.first()?;
        if FILLERS.contains(&word) {
            return Some(1);
        }
        if ABOUT.contains(&word) && !self.about {
            self.about = true;
            return Some(1);
        }
        if let Some((taken, part)) = part(words) {
            // Two names of one month are often written at once: يونيو/حزيران.
            let same = self.part.is_none_or(|other| other == part);
            self.part = Some(part);
            return same.then_some(taken);
        }
        let next = words.get(1).copied().unwrap_or("");
        if !is_number(word) {
            return None;
        }
        let decade = next == "s" && word.len() == 4 && word.ends_with('0');
        let ending = decade || ["st", "nd", "rd", "th"].contains(&next);
        let (place, written) = match word.len() {
            4 if decade => (&mut self.year, format!("{}X", word.strip_suffix('0')?)),
            4 => (&mut self.year, word.to_owned()),
            1 | 2 => (&mut self.day, word.to_owned()),
            _ => return None,
        };
        place.replace(written).is_none().then_some(1 + usize::from(ending))
    }
}

/// The part of the year that words begin with, and how many of them say it.
fn part(words: &[&str]) -> Option<(usize, u8)> {
    let word = *words.first()?;
    let next = words.get(1).copied().unwrap_or("");
    let ordinal = |word: &str| {
        let word = word.strip_prefix("ال").unwrap_or(word);
        ORDINALS.iter().position(|names| names.contains(&word)).and_then(|place| u8::try_from(place).ok())
    };
    let nth = |(first, count): (u8, u8), place: Option<u8>| place.filter(|at| *at < count).map(|at| (2, first + at));
    if let Some((_, months)) = PAIRS.iter().find(|(name, _)| *name == word) {
        return months.get(usize::from(ordinal(next)?)).map(|month| (2, *month));
    }
    if let Some(parts) = division(word) {
        return nth(parts, ordinal(next));
    }
    if let Some(parts) = division(next).filter(|_| ordinal(word).is_some() && next.len() > 1) {
        return nth(parts, ordinal(word));
    }
    let bare = word.strip_prefix("ال").unwrap_or(word);
    let named = |names: &[&str]| {
        let begun = word.len() >= SHORTEST_NAME && word.is_ascii();
        names.contains(&word) || names.iter().any(|name| begun && name.starts_with(word))
    };
    let found = PARTS.iter().find(|(part, names)| named(names) || (*part > 12 && names.contains(&bare)));
    found.map(|(part, _)| (1, *part))
}

/// What a year is divided into, as the number of the first part and how many there are.
fn division(word: &str) -> Option<(u8, u8)> {
    let word = word.strip_prefix("ال").unwrap_or(word);
    DIVISIONS.iter().find(|(names, ..)| names.contains(&word)).map(|(_, first, count)| (*first, *count))
}

/// A word in runs of digits and runs of letters: `2024q3`, `18th`, `1990s`.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let digits = rest.starts_with(|c: char| c.is_ascii_digit());
        let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(end)?;
        rest = after;
        (!run.is_empty()).then_some(run)
    })
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Named, PAIRS, PARTS};
    use crate::text::fold;

    #[rstest]
    #[case("June 2024", Some("2024-06"))]
    #[case("2024-june", Some("2024-06"))]
    #[case("18-sept-2024", Some("2024-09-18"))]
    #[case("June 18th, 2024", Some("2024-06-18"))]
    #[case("٨ حزيران ٢٠٢٤", Some("2024-06-08"))]
    #[case("يونيو/حزيران 2024", Some("2024-06"))]
    #[case("أكتوبر-2024", Some("2024-10"))]
    #[case("تشرين-الأول-2024", Some("2024-10"))]
    #[case("كانون ثاني 2024", Some("2024-01"))]
    #[case("آب من عام 2024", Some("2024-08"))]
    #[case("الصيف-2024", Some("2024-22"))]
    #[case("شتاء 2024", Some("2024-24"))]
    #[case("2024q3", Some("2024-35"))]
    #[case("q3-2024", Some("2024-35"))]
    #[case("الربع الثالث 2024", Some("2024-35"))]
    #[case("third quarter of 2024", Some("2024-35"))]
    #[case("2024-h2", Some("2024-41"))]
    #[case("النصف الأول 2024", Some("2024-40"))]
    #[case("the 1990s", Some("199X"))]
    #[case("circa 1948", Some("1948~"))]
    #[case("june", None)]
    fn words_are_written_as_edtf(#[case] text: &str, #[case] written: Option<&str>) {
        assert_eq!(Named::read(text).expect("a date in words").written().as_deref(), written);
    }

    #[rstest]
    #[case("2024-06")]
    #[case("2024")]
    #[case("")]
    #[case("ju")]
    #[case("june july")]
    #[case("ربيع الأول 1446")]
    #[case("q5-2024")]
    #[case("2024 containers")]
    #[case("الحزيران")]
    fn other_words_are_no_date(#[case] text: &str) {
        assert_eq!(Named::read(text), None);
    }

    #[test]
    fn a_year_is_lent_where_there_is_none() {
        let written = |text: &str, year| {
            let date = Named::read(text).expect("a date in words").in_year(year)?;
            Some(date.written().to_owned())
        };
        assert_eq!(written("june", 2024).as_deref(), Some("2024-06"));
        assert_eq!(written("june-2019", 2024).as_deref(), Some("2019-06"));
        assert_eq!(written("29-feb", 2023), None);
        assert_eq!(written("june", -43).as_deref(), Some("-0043-06"));
        assert_eq!(written("june", -12000), None, "EDTF has no months of such years");
    }

    #[rstest]
    #[case("ju", true)]
    #[case("2024-q", true)]
    #[case("حزير", true)]
    #[case("2024-تشرين", true)]
    #[case("jux", false)]
    #[case("2024-", false)]
    #[case("2024-1", false)]
    fn a_name_may_be_begun(#[case] text: &str, #[case] begun: bool) {
        assert_eq!(Named::is_begun(text), begun);
    }

    #[test]
    fn names_are_written_as_they_are_looked_for() {
        for name in PARTS.iter().flat_map(|(_, names)| names.iter()).chain(PAIRS.iter().map(|(name, _)| name)) {
            assert_eq!(fold::search(name).text, *name);
        }
    }
}
