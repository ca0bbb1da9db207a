//! Which way words run by the language they are said to be in.

use unicode_bidi::{BidiClass, bidi_class};

use super::{Base, Direction};

/// The direction that a BCP 47 tag stands for: by its script where it names one (`az-Arab`), else by how its language is mostly
/// written. Nothing for one that names no language (`und`, `mul`) or is no tag.
#[must_use]
pub fn direction(tag: &str) -> Option<Direction> {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || matches!(language.as_str(), "und" | "mul" | "zxx" | "mis") {
        return None;
    }
    let script = subtags.find(|subtag| subtag.len() == 4 && subtag.chars().all(|c| c.is_ascii_alphabetic()));
    let rtl = script.map_or_else(|| is_written_rtl(&language), |script| is_rtl_script(&script.to_ascii_lowercase()));
    Some(if rtl { Direction::Rtl } else { Direction::Ltr })
}

/// How words find their base direction: by the language that they are declared to be in, and only where it says nothing by their
/// first strong letter; `otherwise` where they have none.
#[must_use]
pub fn base(tag: &str, otherwise: Direction) -> Base {
    direction(tag).map_or(Base::Auto(otherwise), Base::Fixed)
}

/// The same for words that are only taken to be in a language, since they stand among others that are: their letters are believed
/// more where they contradict it, most of them running from right to left, or all of them from left to right. Words from right
/// to left often hold a name from left to right, and hardly ever the other way round.
#[must_use]
pub fn presumed_base(tag: &str, words: &str) -> Base {
    let Some(direction) = direction(tag) else { return Base::Auto(Direction::Ltr) };
    let count = |is: fn(BidiClass) -> bool| words.chars().filter(|c| is(bidi_class(*c))).count();
    let rtl = count(|class| matches!(class, BidiClass::R | BidiClass::AL));
    let ltr = count(|class| class == BidiClass::L);
    Base::Fixed(match direction {
        Direction::Ltr if rtl > ltr => Direction::Rtl,
        Direction::Rtl if rtl == 0 && ltr > 0 => Direction::Ltr,
        declared => declared,
    })
}

fn is_rtl_script(script: &str) -> bool {
    matches!(script, "arab" | "aran" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm" | "rohg" | "samr" | "mand")
}

/// Languages, Arabic and its spoken forms first, that are written from right to left.
fn is_written_rtl(language: &str) -> bool {
    matches!(
        language,
        "ar" | "ara"
            | "arb"
            | "arz"
            | "ary"
            | "arq"
            | "apc"
            | "ajp"
            | "acm"
            | "afb"
            | "aeb"
            | "apd"
            | "ayl"
            | "ars"
            | "acw"
            | "ayn"
            | "fa"
            | "fas"
            | "per"
            | "prs"
            | "pes"
            | "ur"
            | "urd"
            | "ps"
            | "pus"
            | "pbt"
            | "pbu"
            | "he"
            | "heb"
            | "iw"
            | "yi"
            | "yid"
            | "ji"
            | "ckb"
            | "sdh"
            | "sd"
            | "snd"
            | "ug"
            | "uig"
            | "dv"
            | "div"
            | "ks"
            | "azb"
            | "lrc"
            | "mzn"
            | "glk"
            | "pnb"
            | "skr"
            | "bal"
            | "bgn"
            | "syr"
            | "arc"
            | "nqo"
            | "rhg"
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{base, direction, presumed_base};
    use crate::text::{Base, Direction};

    const LTR: Direction = Direction::Ltr;
    const RTL: Direction = Direction::Rtl;

    #[rstest]
    #[case("ar", Some(RTL))]
    #[case("AR-eg", Some(RTL))]
    #[case("az_Arab", Some(RTL))]
    #[case("ar-Latn-x-Arab", Some(LTR))]
    #[case("fas", Some(RTL))]
    #[case("he-IL", Some(RTL))]
    #[case("ru", Some(LTR))]
    #[case("zh-Hant", Some(LTR))]
    #[case("und", None)]
    #[case("", None)]
    #[case("Arabic", None)]
    fn a_tag_stands_for_a_direction(#[case] tag: &str, #[case] expected: Option<Direction>) {
        assert_eq!(direction(tag), expected);
        assert_eq!(base(tag, LTR), expected.map_or(Base::Auto(LTR), Base::Fixed));
    }

    #[rstest]
    #[case::latin_first("ar", "CNN نقلت عن الوزير", RTL)]
    #[case::mostly_latin("ar", "CNN, BBC, Reuters نقلت", RTL)]
    #[case::english_among_arabic("ar", "The bridge fell.", LTR)]
    #[case::no_letters("ar", "2024 – 3!", RTL)]
    #[case::arabic_among_english("en", "NATO لن يقف متفرجا", RTL)]
    #[case::a_name_in_english("en", "كيم is a family name", LTR)]
    fn letters_may_contradict_a_language_that_is_only_presumed(
        #[case] tag: &str,
        #[case] words: &str,
        #[case] expected: Direction,
    ) {
        assert_eq!(presumed_base(tag, words), Base::Fixed(expected));
    }
}
