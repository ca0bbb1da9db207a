//! Years, decades and centuries, and the many numbers that are none.

use super::Reading;
use super::calendar::Calendar;
use super::days::connector;
use super::token::{Tokens, meaning};

/// The year behind a month: `يونيو 2024`, `يونيو من عام 2024`, `June, 2024`.
pub(super) fn after(tokens: &Tokens<'_>, at: usize) -> Reading<i64> {
    let mut at = if tokens.sign(at).is_some_and(|sign| matches!(sign, ',' | '،')) { at + 1 } else { at };
    let mut steps = 0;
    while steps < 2 && matches!(tokens.word(at), "من" | "عام" | "لعام" | "سنة" | "العام" | "of") {
        (at, steps) = (at + 1, steps + 1);
    }
    era(tokens, at + 1, year(tokens, at)?)
}

/// A year, or a span of years, that a word calls so: `عام 1948`, `سنة 2000`, `عامي 2022 و2023`, `the year 1066`.
pub(super) fn named(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let word = tokens.word(at);
    let called = |word: &str| {
        matches!(
            word,
            "عام"
                | "العام"
                | "سنة"
                | "السنة"
                | "عامي"
                | "العامين"
                | "سنتي"
                | "الاعوام"
                | "اعوام"
                | "year"
                | "years"
        )
        .then_some(())
    };
    meaning(word, called)?;
    let digits = tokens.digits(at + 1).filter(|digits| digits.len() >= 3 || is_before_era(tokens, at + 2))?;
    let first = digits.parse().ok().filter(|year| (1..=2199).contains(year))?;
    let (end, first) = era(tokens, at + 2, first)?;
    Some(span(tokens, end, first))
}

/// A year that nothing calls a year, where what stands around it leaves no doubt: `في 2017`, `(1948)`, `in 2023`.
pub(super) fn bare(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    if let Some(found) = digits_decade(tokens, at) {
        return Some(found);
    }
    let before = tokens.before(at);
    let arabic = |word: &str| matches!(word, "في" | "خلال" | "حلول" | "بين").then_some(false);
    let arabic = meaning(before, arabic).or((before == "من").then_some(true));
    let cue = arabic.or_else(|| match before.to_ascii_lowercase().as_str() {
        "in" | "of" | "by" | "during" | "between" | "circa" => Some(false),
        "from" => Some(true),
        _ => None,
    });
    let bracketed = at.checked_sub(1).is_some_and(|before| tokens.sign(before) == Some('('))
        && tokens.number(at).is_some_and(|year| (1900..2100).contains(&year));
    let (end, calendar) = match cue {
        Some(needs_span) => cued(tokens, at).filter(|(end, _)| !needs_span || *end > at + 1)?,
        None if bracketed => cued(tokens, at).filter(|(end, _)| tokens.sign(*end) == Some(')'))?,
        None => return modern_era(tokens, at),
    };
    Some((end, calendar))
}

/// A year, or a span of years, where a word before it has made it one.
pub(super) fn cued(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let (end, first) = era(tokens, at + 1, year(tokens, at)?)?;
    Some(span(tokens, end, first))
}

/// A number that says itself that it is a year: `44 BCE`, `79 AD`.
fn modern_era(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let first = tokens.number(at)?.into();
    let (end, year) = era(tokens, at + 1, first)?;
    (end > at + 1 && tokens.word(at + 1) != "م").then(|| (end, written(year)))
}

fn span(tokens: &Tokens<'_>, end: usize, first: i64) -> (usize, Calendar) {
    let last = connector(tokens, end).and_then(|next| {
        let next = if matches!(tokens.word(next), "عام" | "سنة" | "العام") { next + 1 } else { next };
        era(tokens, next + 1, year(tokens, next)?)
    });
    match last.filter(|(_, last)| *last > first) {
        Some((end, last)) => (end, Calendar::Written(format!("{first:04}/{last:04}"))),
        None => (end, written(first)),
    }
}

fn written(year: i64) -> Calendar {
    let sign = if year < 0 { "-" } else { "" };
    Calendar::Written(format!("{sign}{:04}", year.unsigned_abs()))
}

/// Four digits that count no things.
fn year(tokens: &Tokens<'_>, at: usize) -> Option<i64> {
    let digits = tokens.digits(at).filter(|digits| digits.len() == 4)?;
    let year: i64 = digits.parse().ok().filter(|year| (1000..2200).contains(year))?;
    (!counts(tokens, at + 1, year)).then_some(year)
}

/// Whether the word behind a number tells what it counts: `2000 قرية`, `1950 منزلا`, `1,500 soldiers`.
fn counts(tokens: &Tokens<'_>, at: usize, number: i64) -> bool {
    let word = tokens.word(at);
    if word.is_empty() || is_unit(word) {
        return !word.is_empty();
    }
    let likely_year = (1900..2100).contains(&number) && number % 100 != 0;
    let definite = ["ال", "وال", "بال", "لل", "فال", "كال"].iter().any(|article| word.starts_with(article));
    if definite || is_function_word(word) {
        return false;
    }
    if word.is_ascii() {
        return !likely_year && word.ends_with('s') && word.starts_with(|c: char| c.is_ascii_lowercase());
    }
    // 11 to 99 take the accusative (منزلا), hundreds and thousands any noun without the article.
    !likely_year || (word.ends_with('ا') && word.chars().count() > 3)
}

fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "دولار"
            | "جندي"
            | "كيلومتر"
            | "كم"
            | "متر"
            | "شخص"
            | "طن"
            | "برميل"
            | "حاوية"
            | "موقع"
            | "منزل"
            | "قرية"
            | "مليون"
            | "الف"
            | "مليار"
            | "قذيفة"
            | "صاروخ"
            | "قتيل"
            | "جريح"
            | "عامل"
            | "ميل"
            | "يورو"
            | "شقة"
            | "وحدة"
            | "soldiers"
            | "people"
            | "containers"
            | "troops"
            | "km"
            | "miles"
            | "tons"
            | "tonnes"
            | "dollars"
            | "euros"
            | "men"
            | "women"
            | "children"
            | "metres"
            | "meters"
            | "workers"
            | "barrels"
            | "villages"
            | "homes"
            | "rounds"
    )
}

fn is_function_word(word: &str) -> bool {
    matches!(
        word,
        "في" | "من"
            | "الي"
            | "علي"
            | "عن"
            | "بين"
            | "مع"
            | "بعد"
            | "قبل"
            | "حتي"
            | "منذ"
            | "خلال"
            | "ان"
            | "او"
            | "و"
            | "م"
            | "ه"
            | "ثم"
            | "لكن"
            | "حيث"
            | "كما"
            | "عندما"
            | "بينما"
            | "وهو"
            | "وهي"
            | "لم"
            | "لا"
            | "قد"
            | "كان"
            | "كانت"
            | "نحو"
            | "وفق"
            | "بحسب"
            | "حسب"
            | "بسبب"
            | "عبر"
            | "ضد"
            | "لدي"
            | "وفي"
            | "ومن"
            | "وقد"
            | "وكان"
            | "تم"
            | "هذا"
            | "دون"
            | "وحده"
            | "was"
            | "is"
            | "has"
            | "as"
            | "its"
            | "this"
            | "his"
            | "across"
            | "versus"
    )
}

/// The era behind a year: before it (`ق.م`, BCE) the year is counted as astronomers do; a year of the Hijra is none of ours.
fn era(tokens: &Tokens<'_>, at: usize, year: i64) -> Reading<i64> {
    match tokens.word(at) {
        "ه" | "هجري" | "هجرية" | "للهجرة" => None,
        "م" if tokens.sign(at + 1) != Some('.') => Some((at + 1, year)),
        "ميلادي" | "ميلادية" | "للميلاد" | "AD" | "CE" => Some((at + 1, year)),
        "BC" | "BCE" => Some((at + 1, 1 - year)),
        _ if is_before_era(tokens, at) => Some((at + if tokens.word(at) == "ق" { 3 } else { 2 }, 1 - year)),
        _ => Some((at, year)),
    }
}

fn is_before_era(tokens: &Tokens<'_>, at: usize) -> bool {
    let letters = tokens.word(at) == "ق" && tokens.sign(at + 1) == Some('.') && tokens.word(at + 2) == "م";
    letters || (tokens.word(at) == "قبل" && tokens.word(at + 1) == "الميلاد") || matches!(tokens.word(at), "BC" | "BCE")
}

/// `1990s`.
fn digits_decade(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let digits = tokens.digits(at).filter(|_| tokens.touches(at) && tokens.word(at + 1) == "s")?;
    let decade = digits.strip_suffix('0').filter(|decade| decade.len() == 3)?;
    Some((at + 2, Calendar::Written(format!("{decade}X"))))
}

/// A decade or a century in words: `تسعينيات القرن الماضي`, `the nineties`, `القرن العشرين`, `20th century`.
pub(super) fn decade(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    const TENS: [(&str, &str, u8); 8] = [
        ("عشرين", "twenties", 2),
        ("ثلاثين", "thirties", 3),
        ("اربعين", "forties", 4),
        ("خمسين", "fifties", 5),
        ("ستين", "sixties", 6),
        ("سبعين", "seventies", 7),
        ("ثمانين", "eighties", 8),
        ("تسعين", "nineties", 9),
    ];
    if meaning(tokens.word(at), |word| (word == "القرن").then_some(())).is_some() {
        let (end, century) = match (tokens.word(at + 1), tokens.word(at + 2)) {
            ("العشرين", _) => (at + 2, 19),
            ("الحادي", "والعشرين") => (at + 3, 20),
            ("التاسع", "عشر") => (at + 3, 18),
            ("الثامن", "عشر") => (at + 3, 17),
            _ => return None,
        };
        return Some((end, Calendar::Written(format!("{century}XX"))));
    }
    let word = meaning(tokens.word(at), |word| word.strip_suffix("ات").map(str::to_owned))
        .map(|word| word.trim_start_matches("ال").trim_end_matches('ي').to_owned());
    let arabic = word.and_then(|word| TENS.iter().find(|(arabic, ..)| *arabic == word));
    let english = || TENS.iter().find(|(_, english, _)| tokens.lower(at) == *english);
    let (.., tens) = arabic.or_else(english)?;
    let last_century = tokens.word(at + 1) == "القرن" && matches!(tokens.word(at + 2), "الماضي" | "العشرين");
    let english_plain = tokens.word(at).is_ascii() && tokens.before(at) == "the" && *tens >= 3;
    match (last_century, english_plain) {
        (true, _) => Some((at + 3, Calendar::Written(format!("19{tens}X")))),
        (_, true) => Some((at + 1, Calendar::Written(format!("19{tens}X")))),
        // التسعينيات alone, with the article, are those of the last century.
        _ => (tokens.word(at).contains("ال") && *tens >= 3).then(|| (at + 1, Calendar::Written(format!("19{tens}X")))),
    }
}
