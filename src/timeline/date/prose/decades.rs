//! Decades and centuries: `تسعينيات القرن الماضي`, `the 1990s`, `القرن العشرين`.

use super::Reading;
use super::calendar::Calendar;
use super::token::{Tokens, meaning};

/// `1990s`.
pub(super) fn in_digits(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
    let digits = tokens.digits(at).filter(|_| tokens.touches(at) && tokens.word(at + 1) == "s")?;
    let decade = digits.strip_suffix('0').filter(|decade| decade.len() == 3)?;
    Some((at + 2, Calendar::Written(format!("{decade}X"))))
}

/// A decade or a century in words: `تسعينيات القرن الماضي`, `the nineties`, `القرن العشرين`, `20th century`.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Calendar> {
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
