//! The words of numbers in both languages, as `fold::quote` leaves them, the Arabic ones without a particle.

/// What a word adds to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// So many.
    Add(u128),
    /// A hundred, or so many hundreds as stand before it.
    Hundred,
    /// Hundreds, as many as stand before it.
    Hundreds,
    /// A power of ten, or so many of it as stand before it.
    Scale(u32),
    /// The same in the plural: by itself it does not say how many.
    Scales(u32),
    /// Two of a power of ten.
    Two(u32),
    /// Two of it before what is counted (ألفا جندي), or so many as stand before it (13 ألفا): both are written alike.
    TwoOrScale(u32),
}

use Part::{Add, Hundred, Hundreds, Scale, Scales, Two, TwoOrScale};

/// Spellings of one part.
type Row = (Part, &'static [&'static str]);

macro_rules! words {
    ($($part:expr => $($name:literal)+;)+) => { &[$(($part, &[$($name),+])),+] };
}

const WORDS: &[Row] = words! {
    Add(1) => "one" "واحد" "واحدة" "احد" "احدي"; Add(2) => "two" "اثنان" "اثنين" "اثنتان" "اثنتين" "اثنا" "اثني" "اثنتا" "اثنتي";
    Add(3) => "three" "ثلاث" "ثلاثة" "ثلاثه"; Add(4) => "four" "اربع" "اربعة" "اربعه"; Add(5) => "five" "خمس" "خمسة" "خمسه";
    Add(6) => "six" "ست" "ستة" "سته"; Add(7) => "seven" "سبع" "سبعة" "سبعه";
    Add(8) => "eight" "ثمان" "ثماني" "ثمانية" "ثمانيه"; Add(9) => "nine" "تسع" "تسعة" "تسعه";
    Add(10) => "ten" "عشر" "عشرة" "عشره"; Add(11) => "eleven"; Add(12) => "twelve"; Add(13) => "thirteen"; Add(14) => "fourteen";
    Add(15) => "fifteen"; Add(16) => "sixteen"; Add(17) => "seventeen"; Add(18) => "eighteen"; Add(19) => "nineteen";
    Add(20) => "twenty" "عشرون" "عشرين"; Add(30) => "thirty" "ثلاثون" "ثلاثين"; Add(40) => "forty" "اربعون" "اربعين";
    Add(50) => "fifty" "خمسون" "خمسين"; Add(60) => "sixty" "ستون" "ستين"; Add(70) => "seventy" "سبعون" "سبعين";
    Add(80) => "eighty" "ثمانون" "ثمانين"; Add(90) => "ninety" "تسعون" "تسعين";
    Add(200) => "مئتان" "مئتين" "مائتان" "مائتين" "مئتا" "مئتي" "مائتا" "مائتي";
    Add(300) => "ثلاثمئة" "ثلاثمائة" "ثلاثمائه"; Add(400) => "اربعمئة" "اربعمائة" "اربعمائه";
    Add(500) => "خمسمئة" "خمسمائة" "خمسمائه"; Add(600) => "ستمئة" "ستمائة" "ستمائه";
    Add(700) => "سبعمئة" "سبعمائة" "سبعمائه"; Add(800) => "ثمانمئة" "ثمانمائة" "ثمانيمئة" "ثمانيمائة" "ثمانمائه";
    Add(900) => "تسعمئة" "تسعمائة" "تسعمائه";
    Hundred => "hundred" "مئة" "مائة" "مئه" "مائه"; Hundreds => "hundreds" "مئات";
    Scale(3) => "thousand" "الف"; TwoOrScale(3) => "الفا"; Scales(3) => "thousands" "الاف"; Two(3) => "الفان" "الفين" "الفي";
    Scale(6) => "million" "مليون"; TwoOrScale(6) => "مليونا"; Scales(6) => "millions" "ملايين"; Two(6) => "مليونان" "مليونين" "مليوني";
    Scale(9) => "billion" "مليار" "بليون"; TwoOrScale(9) => "مليارا"; Scales(9) => "billions" "مليارات" "بلايين"; Two(9) => "ملياران" "مليارين" "ملياري";
    Scale(12) => "trillion" "تريليون"; TwoOrScale(12) => "تريليونا"; Scales(12) => "trillions" "تريليونات"; Two(12) => "تريليونان" "تريليونين";
};

/// What is written to digits: `10k`, `$5m`, `2bn`.
const SUFFIXES: &[(&str, u32)] = &[("k", 3), ("m", 6), ("mn", 6), ("bn", 9)];

/// What a word adds, and whether the particle و is written to it; ب, ل and ف say nothing of a number.
pub(super) fn part(word: &str) -> Option<(Part, bool)> {
    let plain = |word: &str| {
        WORDS.iter().find(|(_, names)| names.iter().any(|name| name.eq_ignore_ascii_case(word))).map(|(part, _)| *part)
    };
    let bare = |particle| word.strip_prefix(particle).and_then(plain);
    plain(word).map(|part| (part, false)).or_else(|| {
        bare('و')
            .map(|part| (part, true))
            .or_else(|| ['ب', 'ل', 'ف'].into_iter().find_map(bare).map(|part| (part, false)))
    })
}

/// Whether a particle is written to a word of a number.
pub(super) fn has_particle(word: &str) -> bool {
    let known = |word: &str| WORDS.iter().any(|(_, names)| names.contains(&word));
    !known(word) && word.strip_prefix(['و', 'ب', 'ل', 'ف']).is_some_and(known)
}

/// The power of ten that a word multiplies by.
pub(super) fn scale(word: &str) -> Option<u32> {
    match part(word) {
        Some((Scale(power) | Scales(power) | TwoOrScale(power), false)) => Some(power),
        _ => None,
    }
}

/// The power of ten of letters written to digits.
pub(super) fn suffix(letters: &str) -> Option<u32> {
    SUFFIXES.iter().find(|(suffix, _)| suffix.eq_ignore_ascii_case(letters)).map(|(_, power)| *power)
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::text::fold;

    #[test]
    fn each_word_is_written_as_it_is_looked_for_and_says_one_thing() {
        let names = || WORDS.iter().flat_map(|(_, names)| names.iter());
        for name in names() {
            assert_eq!(fold::quote(name).text, *name);
            assert_eq!(names().filter(|other| *other == name).count(), 1, "{name}");
        }
    }
}
