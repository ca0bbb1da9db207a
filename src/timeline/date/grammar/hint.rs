//! Words that say when without naming a date that could be compared with another: `at 22:58`, `a year later`, `from 1935`,
//! `the next morning`, `في وقت لاحق`.

use super::{era, length, year};
use crate::text::words::is_one_of;
use crate::timeline::date::lexicon::{Count, Meaning, Needs, Unit, look_up};
use crate::timeline::date::tokens::Tokens;

/// Words that date by themselves.
const TIMES: &str = "tonight overnight nowadays meanwhile afterwards simultaneously earlier later soon formerly previously today now                      dawn dusk noon midnight midday midweek midsummer midwinter sunrise sunset لاحقا سابقا انذاك حينها وقتها حينذاك وقتذاك غدا قريبا الليلة الان اليوم                      رمضان شعبان رجب شوال محرم";
/// Parts of a day, and feasts.
const PARTS: &str = "morning afternoon evening night day dawn weekend christmas easter ramadan millennium century decade season term                      صباح مساء ظهر عصر فجر ليل ليلة نهار ضحي الفية موسم عيد";
/// Words before such a part that make a time of it.
const POINTERS: &str = "this that next last previous following same other the in on at by every one each early late mid turn of في هذا                         هذه ذلك تلك منذ حتي كل مع قبل بعد خلال طوال مطلع اوائل بداية نهاية اواخر منتصف";
/// Words behind a length of time that tell from where it is counted.
const COUNTED: [&str; 8] = ["later", "earlier", "before", "after", "afterwards", "previously", "hence", "on"];
const WITHIN: [&str; 6] = ["within", "over", "during", "throughout", "for", "خلال"];
/// Words behind a decimal number that is no time of day.
const COUNTED_IN: [&str; 8] = ["per", "percent", "million", "billion", "km", "metres", "dollars", "مليون"];
const HOURS: u32 = 24;
const MINUTES: u32 = 60;

/// Whether such words begin at a place.
pub(super) fn stands(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at).to_ascii_lowercase();
    let bare = word.strip_prefix("ال").unwrap_or(&word);
    is_clock(tokens, at)
        || is_number(tokens, at)
        || is_counted(tokens, at)
        || is_known(tokens, at)
        || is_one_of(TIMES, &word)
        || ((is_one_of(PARTS, &word) || is_one_of(PARTS, bare)) && is_pointed_at(tokens, at))
        || (tokens.is(at, &["وقت"]) && tokens.is(at + 1, &["سابق", "لاحق", "متاخر", "مبكر"]))
}

/// `22:58`, `at 6.45`, `22.58 hours`, `5 p.m.`.
fn is_clock(tokens: &Tokens<'_>, at: usize) -> bool {
    let number = |at: usize| tokens.raw_digits(at).parse::<u32>().ok();
    let Some(hour) = number(at).filter(|hour| *hour < HOURS) else { return false };
    // A point is also that of a decimal number.
    let counted = tokens.is(at + 3, &COUNTED_IN) || matches!(tokens.sign(at + 3), Some('%' | '٪'));
    let hours = tokens.is(at + 3, &["hours", "hrs"]) || (tokens.follows(at, &["at", "الساعة"]) && !counted);
    let minutes = (tokens.sign(at + 1) == Some(':') || (tokens.sign(at + 1) == Some('.') && hours))
        && tokens.touches(at)
        && tokens.raw_digits(at + 2).len() == 2
        && number(at + 2).is_some_and(|minutes| minutes < MINUTES);
    let half = tokens.is(at + 1, &["am", "pm"]) || (tokens.is(at + 1, &["a", "p"]) && tokens.is(at + 3, &["m"]));
    minutes || (hour > 0 && half)
}

/// A year that nothing calls so, `the 18th`, a number with its era: `the 2024 election`, `1898–1900`, `10,000 BC`, `1445 هـ`.
fn is_number(tokens: &Tokens<'_>, at: usize) -> bool {
    let ordinal = tokens.is(at + 1, &["st", "nd", "rd", "th"])
        && tokens.touches(at)
        && tokens.before(at).eq_ignore_ascii_case("the");
    tokens.is_number(at)
        && (ordinal
            || year::year(tokens, at).is_some()
            || year_of_span(tokens, at)
            || era::read(tokens, at + 1).is_some())
}

/// A year that a sign ties to another one: `1990/91`, `2024-25`.
fn year_of_span(tokens: &Tokens<'_>, at: usize) -> bool {
    let is_year = |at: usize| tokens.raw_digits(at).parse().is_ok_and(|year: u32| (1000..2200).contains(&year));
    is_year(at) && matches!(tokens.sign(at + 1), Some('-' | '/')) && tokens.touches(at) && tokens.is_number(at + 2)
}

/// A length of time from or within another one: `two months earlier`, `within two weeks`, `بعد شهرين`.
fn is_counted(tokens: &Tokens<'_>, at: usize) -> bool {
    let unit = |at: usize| matches!(tokens.own(at), Some(Meaning::Unit(..)));
    let behind = |end: usize| tokens.is(end, &COUNTED) || tokens.own(end) == Some(Meaning::Ago);
    let english = length::english(tokens, at).is_some_and(|(end, _)| behind(end) || tokens.follows(at, &WITHIN));
    english || (unit(at) && behind(at + 1)) || length::arabic(tokens, at).is_some()
}

/// A month, a weekday, a season or a quarter of no year in particular, or something called by a time: `early in the year`.
fn is_known(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.meaning(at) {
        Some(Meaning::Month(_, Needs::Nothing | Needs::Cue)) => tokens.is_name(at) && is_pointed_at(tokens, at),
        Some(
            Meaning::Season(_)
            | Meaning::Unit(Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Weekend, Count::One),
        ) => is_pointed_at(tokens, at) && (tokens.is_definite(at) || tokens.is_english(at)),
        Some(Meaning::Division(_, 4)) => matches!(tokens.meaning_before(at), Some(Meaning::Ordinal(_))),
        // three Sundays ago
        None => tokens
            .word(at)
            .strip_suffix('s')
            .and_then(look_up)
            .is_some_and(|word| matches!(word.meaning, Meaning::Weekday(_)) && tokens.is_name(at)),
        _ => false,
    }
}

/// Whether a word before it, perhaps with an article between them, or a word behind it makes a time of a word.
fn is_pointed_at(tokens: &Tokens<'_>, at: usize) -> bool {
    let pointer = |at: usize| is_one_of(POINTERS, &tokens.before(at).to_ascii_lowercase());
    let known = |at: Option<Meaning>| {
        matches!(
            at,
            Some(
                Meaning::Shift(_)
                    | Meaning::This
                    | Meaning::That
                    | Meaning::Before
                    | Meaning::After
                    | Meaning::Part
                    | Meaning::Day(_)
            )
        )
    };
    let hyphen = at.checked_sub(1).filter(|before| tokens.sign(*before) == Some('-'));
    pointer(at) || hyphen.is_some_and(pointer) || known(tokens.meaning_before(at)) || known(tokens.meaning(at + 1))
}
