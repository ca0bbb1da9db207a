//! What is called by its date: `حرب عام 1967`, `ثورة 23 يوليو 1952`, `موازنة لعام 2024`, `the June 1967 war`, `the attacks of 11 September`.
//!
//! The date is a part of the name there, and says of nothing else when it was.

use crate::text::words::is_one_of;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::tokens::Tokens;

/// Arabic words that stand right before a date which they are called by, without article and particle.
const ARABIC: &str = "حرب حربي حروب ثورة ثورات انتفاضة انتفاضات نكسة نكبة هزيمة معركة معارك غزو اجتياح انقلاب هدنة اتفاق اتفاقية \
                      اتفاقيات معاهدة مذبحة مجزرة مجازر زلزال ازمة احداث هجوم هجمات تفجير تفجيرات انتخابات دستور قانون قرار اعلان \
                      قمة مؤتمر مونديال اولمبياد كاس بطولة دورة موسم حملة عملية احتجاجات مظاهرات اضراب مجاعة فيضان فيضانات حصار \
                      اعصار جائحة ميثاق موازنة ميزانية حدود خطوط اراضي عرب جيل دفعة نسخة طبعة مستوي مستويات";
/// English words that stand behind such a date, or before it with “of” between them.
const ENGLISH: &str = "war wars revolution revolutions uprising revolt rebellion mutiny coup invasion offensive massacre attack attacks \
                       raid raids bombing bombings earthquake tsunami hurricane election elections referendum treaty pact agreement \
                       accord accords constitution law act declaration resolution borders lines ceasefire armistice truce crisis \
                       famine flood floods conflict battle siege genocide pogrom riots protests strike strikes pandemic olympics \
                       games cup championship summit conference census budget season edition generation";
/// Words behind a date with which something else begins.
const FUNCTION_WORDS: &str = "in on at of to by for from with and or the a an as when while where who which that this these it he she \
                              they we was were is are has had have after before but";
/// Arabic words that belong to no name.
const PREPOSITIONS: &str = "في من الي علي عن بين مع بعد قبل حتي منذ خلال ضد ان او ثم";
/// Arabic words with which a time begins that something else is told by.
const POINTERS: &str = "منذ بعد قبل حتي عقب اثر اعقاب غداة عشية";
/// Words of a name between such a word and the year.
const MORE: usize = 2;
/// Words that may stand between a date with the article and what it is a part of: `the June 1967 Six-Day War`.
const BETWEEN: usize = 3;

/// Whether a date, which stands from a place to another, is what something is called by.
pub(super) fn holds(tokens: &Tokens<'_>, at: usize, end: usize, date: &Calendar) -> bool {
    if tokens.is_typed() {
        return false;
    }
    let of_year = matches!(tokens.meaning(at), Some(Meaning::Unit(Unit::Year, Count::One)));
    if of_year && tokens.particle(at) == Some('ل') {
        return true;
    }
    let arabic = tokens.particle(at).is_none() && (is_named(tokens, at) || (of_year && is_called_more(tokens, at)));
    // A year behind “of” is read as one only where an era says so.
    let of = !matches!(date, Calendar::Written(_)) && is_behind(tokens, at);
    arabic || of || is_before(tokens, at, end) || is_capital(tokens, at, date)
}

/// Whether such an Arabic word stands right before a date, without the article.
fn is_named(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = tokens.before(at);
    let bare = before.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']).unwrap_or(before);
    [before, bare].iter().any(|word| is_one_of(ARABIC, word))
}

/// Whether such a word, with or without the article, stands before a year with more of what is called so between them, and before it what
/// makes a time of it: `بعد اتفاقية أوسلو عام 1993`, `منذ الثورة الإيرانية عام 1979`.
fn is_called_more(tokens: &Tokens<'_>, at: usize) -> bool {
    let named = |word: usize| {
        let word = tokens.word(word);
        is_one_of(ARABIC, word.strip_prefix("ال").unwrap_or(word))
    };
    let is_name = |word: usize| !tokens.word(word).is_empty() && !is_one_of(PREPOSITIONS, tokens.word(word));
    let since =
        |word: usize| is_one_of(POINTERS, tokens.before(word).strip_prefix(['و', 'ف']).unwrap_or(tokens.before(word)));
    let noun = (1..=MORE).filter_map(|more| at.checked_sub(more + 1)).find(|noun| named(*noun));
    noun.is_some_and(|noun| (noun..at).all(is_name) && since(noun))
}

/// Whether an English word of a name stands before “in” and a year, and before the name what makes a time of it: `since the Iranian
/// Revolution in 1979`.
fn is_capital(tokens: &Tokens<'_>, at: usize, date: &Calendar) -> bool {
    let year = matches!(date, Calendar::Written(_));
    let Some(noun) = at.checked_sub(2).filter(|_| year && tokens.before(at) == "in") else { return false };
    let is_capital = |word: usize| tokens.word(word).starts_with(|c: char| c.is_ascii_uppercase());
    let named = is_capital(noun) && is_one_of(ENGLISH, &tokens.word(noun).to_ascii_lowercase());
    let mut before = (0..noun).rev().skip_while(|word| is_capital(*word) || tokens.word(*word) == "the");
    named && before.next().is_some_and(|word| tokens.is(word, &["since", "after", "before", "until"]))
}

/// Whether “of” and before it an English word stand before a date.
fn is_behind(tokens: &Tokens<'_>, at: usize) -> bool {
    let of = at.checked_sub(1).filter(|of| tokens.is(*of, &["of"]));
    of.is_some_and(|of| is_one_of(ENGLISH, &tokens.before(of).to_ascii_lowercase()))
}

/// Whether an English word stands behind a date, right there or, where the date has the article, a little further on.
fn is_before(tokens: &Tokens<'_>, at: usize, end: usize) -> bool {
    let most = if tokens.before(at).eq_ignore_ascii_case("the") { BETWEEN } else { 0 };
    let comma = usize::from(tokens.sign(end) == Some(','));
    let words =
        (end + comma..).filter(|at| tokens.sign(*at) != Some('-')).map(|at| tokens.word(at).to_ascii_lowercase());
    let mut words = words.take(most + 1).take_while(|word| !word.is_empty() && !is_one_of(FUNCTION_WORDS, word));
    words.any(|word| is_one_of(ENGLISH, &word))
}
