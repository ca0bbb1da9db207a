//! Which words of a passage state something.

use std::ops::Range;

use crate::text::fold;
use crate::timeline::FactValue;
use crate::timeline::figure::Number;
use crate::timeline::quantity::{Quantity, quantities};

/// A value with the power of ten by which the unit of its fact multiplies it.
pub(super) type Stated<'a> = (&'a FactValue, u32);

/// What to mark in a text: the words that date it, where there are such, and those that state one of the values, a number in
/// whatever digits, words and scale. Code points of the text, ascending, none twice.
#[must_use]
pub(super) fn marks(text: &str, dating: Option<&str>, values: &[Stated<'_>]) -> Vec<Range<u32>> {
    let mut marks: Vec<Range<u32>> = dating.and_then(|dating| found(text, dating)).into_iter().collect();
    if !values.is_empty() {
        let all = quantities(text);
        let dated = |one: &&Quantity| marks.iter().all(|mark| mark.end <= one.span.start || one.span.end <= mark.start);
        let free: Vec<&Quantity> = all.iter().filter(dated).collect();
        for (value, power) in values {
            marks.extend(stating(text, value, *power, &free));
        }
    }
    marks.sort_by_key(|range| (range.start, range.end));
    marks.dedup();
    marks
}

/// What states one value: its numbers; else its words, in a language that the text has them in.
fn stating(text: &str, value: &FactValue, power: u32, all: &[&Quantity]) -> Vec<Range<u32>> {
    let wanted = numbers(value, power);
    let same = |one: &&&Quantity| one.numbers.iter().any(|number| wanted.contains(number));
    let stated: Vec<Range<u32>> = all.iter().filter(same).map(|one| one.span.clone()).collect();
    if !stated.is_empty() || value.figure.is_some() {
        return stated;
    }
    value.words.versions().find_map(|(_, version)| found(text, version)).into_iter().collect()
}

/// The numbers of a value, as they are and with the scale of its unit.
fn numbers(value: &FactValue, power: u32) -> Vec<Number> {
    let plain: Vec<Number> = if let Some(figure) = &value.figure {
        [Some(figure.least()), figure.most()].into_iter().flatten().cloned().collect()
    } else {
        let versions = value.words.versions();
        versions.flat_map(|(_, version)| quantities(version)).flat_map(|one| one.numbers).collect()
    };
    let scaled: Vec<Number> = plain.iter().map(|number| number.times_ten_to(power)).collect();
    [scaled, plain].concat()
}

/// Where words stand in a text, whole, in whatever spelling; an Arabic article or particle may be written to the first.
fn found(text: &str, words: &str) -> Option<Range<u32>> {
    let (text, words) = (fold::quote(text), fold::quote(words).text);
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let stands_whole = |byte: usize| {
        let before = text.text.get(..byte).unwrap_or_default();
        let after = text.text.get(byte + words.len()..).unwrap_or_default();
        let written_to = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let begins = matches!(written_to, "" | "و" | "ف" | "ب" | "ل" | "ك" | "ال" | "وال" | "بال" | "فال");
        begins && !after.starts_with(char::is_alphanumeric)
    };
    let (byte, _) = text.text.match_indices(words).find(|(byte, _)| stands_whole(*byte))?;
    let begins = text.text.get(..byte)?.chars().count();
    Some(text.span(begins..begins + words.chars().count()))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::marks;
    use crate::text::measure::part;
    use crate::timeline::{FactValue, Text};

    fn value(versions: &[(&str, &str)]) -> FactValue {
        FactValue::new(Text::new(
            versions.iter().map(|(tag, words)| ((*tag).to_owned(), (*words).to_owned())).collect(),
        ))
    }

    fn marked(text: &str, dating: Option<&str>, values: &[(&FactValue, u32)]) -> Vec<String> {
        marks(text, dating, values).iter().map(|mark| part(text, mark).to_owned()).collect()
    }

    #[rstest]
    #[case::digits("أرسلت نحو 10,000 جندي", "10,000")]
    #[case::arabic_digits("أرسلت ١٠٬٠٠٠ جندي", "١٠٬٠٠٠")]
    #[case::digits_and_scale("أرسلت 10 آلاف جندي في 10 أكتوبر", "10 آلاف")]
    #[case::words("أرسلت عشرة آلاف جندي", "عشرة آلاف")]
    #[case::english_words("sent ten thousand soldiers on October 10", "ten thousand")]
    #[case::english_scale("sent 10 thousand, not 10, soldiers", "10 thousand")]
    #[case::a_range("between 8 and 10 thousand soldiers from 8 to 10 October", "8 and 10 thousand")]
    #[case::an_arabic_range("ما بين ثمانية وعشرة آلاف جندي", "ثمانية وعشرة آلاف")]
    #[case::a_dash("8–10 آلاف جندي", "8–10 آلاف")]
    fn the_words_that_state_a_figure_are_marked_and_nothing_else(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(marked(text, None, &[(&value(&[("en", "~10,000")]), 0)]), [expected]);
    }

    #[rstest]
    #[case::eight_october("في الفترة من 8 إلى 13 أكتوبر نقل 1500 جندي", "8")]
    #[case::eight_june("on 8 June 1,500 men were moved, and 8 thousand more", "8")]
    #[case::two_days("يومي 18 و19 يونيو", "19")]
    #[case::a_year("since 2022 some 6,700 containers, in October 2024", "2024")]
    #[case::another_scale("نحو ٨ آلاف جندي", "8")]
    #[case::another_number("أرسلت 12 ألف جندي", "2")]
    fn a_number_of_a_date_or_of_another_scale_is_never_marked(#[case] text: &str, #[case] figure: &str) {
        assert_eq!(marked(text, None, &[(&value(&[("en", figure)]), 0)]), [""; 0]);
    }

    #[rstest]
    #[case("بقيمة ٤٢٥ مليون دولار لأوكرانيا", "425", 6, "٤٢٥ مليون")]
    #[case("between 1.72 and 5.52 billion dollars", "1.72–5.52", 9, "1.72 and 5.52 billion")]
    #[case("بلغ 34.4 مليون دولار في 2023، وارتفع إلى 52.9 مليون", "34.4", 6, "34.4 مليون")]
    fn a_unit_may_hold_the_scale(#[case] text: &str, #[case] figure: &str, #[case] power: u32, #[case] expected: &str) {
        assert_eq!(marked(text, None, &[(&value(&[("en", figure)]), power)]), [expected]);
    }

    #[rstest]
    #[case::in_another_spelling("بند «الدفاع المشترك» بينهما", &[("en", "joint defence"), ("ar", "الدِفاع المشترك")], "الدفاع المشترك")]
    #[case::with_a_particle("بالدفاع المشترك بينهما", &[("ar", "دفاع المشترك")], "دفاع المشترك")]
    #[case::in_english("a clause of joint defence, they say", &[("en", "joint defence")], "joint defence")]
    #[case::a_number_in_words("at a cost of 52 million dinars", &[("en", "52 million")], "52 million")]
    #[case::the_same_number_in_other_words("بكلفة اثنين وخمسين مليونا", &[("en", "52 million")], "اثنين وخمسين مليونا")]
    fn words_that_state_a_value_are_marked(
        #[case] text: &str,
        #[case] versions: &[(&str, &str)],
        #[case] expected: &str,
    ) {
        assert_eq!(marked(text, None, &[(&value(versions), 0)]), [expected]);
    }

    #[rstest]
    #[case("a norm of the noble", "no")]
    #[case("الاتحاد والسلاح", "لا")]
    #[case("thousands of men", "two thousand")]
    fn no_part_of_a_word_is_marked(#[case] text: &str, #[case] words: &str) {
        assert_eq!(marked(text, None, &[(&value(&[("en", words)]), 0)]), [""; 0]);
    }

    #[test]
    fn words_that_date_a_passage_are_marked_and_their_number_states_nothing_else() {
        let figure = value(&[("en", "15")]);
        assert_eq!(
            marked("في الخامس عشر، أي 15 منه، أرسلوا 15 جنديا", Some("15 منه"), &[(&figure, 0)]),
            ["15 منه", "15"]
        );
    }
}
