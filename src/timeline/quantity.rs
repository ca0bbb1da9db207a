//! Numbers as Arabic and English prose writes them: `10,000`, `١٠ آلاف`, `ten thousand`, `مئة وعشرون`, `between 8 and 10 thousand`;
//! never those of a date.

mod lexicon;
mod number;
mod tokens;

use std::ops::Range;

use super::date::prose::dates;
use super::figure::Number;
use crate::text::fold;
use number::Read;
use tokens::{Tokens, reach};

/// A place in a text that says how many, or how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Where it stands, in code points of the text.
    pub span: Range<u32>,
    /// The number, or the least and the most of a range.
    pub numbers: Vec<Number>,
}

/// The numbers of a text, in its order; none overlaps another or a date. What is vague (`thousands`, `عشرات الآلاف`) is none.
/// Takes time in proportion to the text.
#[must_use]
pub fn quantities(text: &str) -> Vec<Quantity> {
    let folded = fold::quote(text);
    let tokens = Tokens::of(&folded.text);
    let mut dated = dates(text, None).into_iter().map(|mention| mention.span).peekable();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((end, numbers)) = range(&tokens, at).or_else(|| one(&tokens, at)) else {
            at += 1;
            continue;
        };
        let span = folded.span(tokens.span(at, end));
        while dated.next_if(|date| date.end <= span.start).is_some() {}
        if dated.peek().is_none_or(|date| date.start >= span.end) {
            found.push(Quantity { span, numbers });
            at = end;
        } else {
            // What stands beside a date in one phrase may still be read by itself.
            at += 1;
        }
    }
    found
}

/// By what power of ten the words of a unit multiply its figures: 9 for `billion dollars`; 0 for a plain unit.
#[must_use]
pub fn power(unit: &str) -> u32 {
    let folded = fold::quote(unit);
    let tokens = Tokens::of(&folded.text);
    (0..tokens.len()).find_map(|at| lexicon::scale(tokens.word(at))).unwrap_or(0)
}

fn one(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Vec<Number>)> {
    let read = number::read(tokens, at, true)?;
    Some((read.end, vec![read.number()]))
}

/// `8–10 thousand`, `between eight and ten thousand`, `من 8 إلى 10 آلاف`: a scale that is said once counts for both.
fn range(tokens: &Tokens<'_>, at: usize) -> Option<(usize, Vec<Number>)> {
    let between = at > 0 && tokens.is(at - 1, &["between", "بين"]);
    let from = number::read(tokens, at, false)?;
    let next = reach(tokens, from.end, between)?;
    let to = number::read(tokens, next, true)?;
    let shares = from.power == 0 && to.power > 0 && from.coefficient <= to.coefficient;
    let from = if shares { Read { power: to.power, ..from } } else { from };
    let numbers = vec![from.number(), to.number()];
    (numbers.first() <= numbers.last()).then_some((to.end, numbers))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{power, quantities};
    use crate::text::measure::part;
    use crate::timeline::Figure;

    /// The numbers of a text with their words: `ten thousand = 10000`.
    fn told(text: &str) -> Vec<String> {
        let told = quantities(text).into_iter().map(|one| {
            let numbers: Vec<String> = one.numbers.iter().map(ToString::to_string).collect();
            format!("{} = {}", part(text, &one.span), numbers.join("–"))
        });
        told.collect()
    }

    #[rstest]
    #[case::digits("some 6700 containers", &["6700 = 6700"])]
    #[case::commas("about 10,000 soldiers", &["10,000 = 10000"])]
    #[case::arabic_digits("نحو ١٠٬٠٠٠ جندي", &["١٠٬٠٠٠ = 10000"])]
    #[case::spaces("12\u{202f}500 men", &["12\u{202f}500 = 12500"])]
    #[case::decimals("34.4 مليون دولار", &["34.4 مليون = 34400000"])]
    #[case::digits_and_scale("نحو ٨ آلاف جندى، و2000 آخرين", &["٨ آلاف = 8000", "2000 = 2000"])]
    #[case::a_scale_in_the_accusative("أكثر من 13 ألفا", &["13 ألفا = 13000"])]
    #[case::half_a_million("500 ألف برميل", &["500 ألف = 500000"])]
    #[case::one_scale("بما يزيد عن مليون برميل", &["مليون = 1000000"])]
    #[case::two("ألفا جندي وألفين", &["ألفا = 2000", "ألفين = 2000"])]
    #[case::words("عشرة آلاف جندي", &["عشرة آلاف = 10000"])]
    #[case::hundreds("بلغ مئة وعشرين قتيلا", &["مئة وعشرين = 120"])]
    #[case::units_before_tens("خمسة وعشرون ألفا", &["خمسة وعشرون ألفا = 25000"])]
    #[case::long("ألف وخمسمئة وثلاثة", &["ألف وخمسمئة وثلاثة = 1503"])]
    #[case::teens("خمسة عشر ألف رجل", &["خمسة عشر ألف = 15000"])]
    #[case::a_particle("قتل بثلاثمائة", &["ثلاثمائة = 300"])]
    #[case::english("ten thousand soldiers", &["ten thousand = 10000"])]
    #[case::english_long("One hundred and twenty-five thousand", &["One hundred and twenty-five thousand = 125000"])]
    #[case::english_scale("a million barrels, 1.5 billion dollars", &["million = 1000000", "1.5 billion = 1500000000"])]
    #[case::short_scales("10k men, $5m", &["10k = 10000", "5m = 5000000"])]
    #[case::percent("40% and 50 ٪", &["40 = 40", "50 = 50"])]
    fn numbers_are_read_in_digits_and_in_words(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(told(text), expected);
    }

    #[rstest]
    #[case::a_dash("8–10 thousand people", &["8–10 thousand = 8000–10000"])]
    #[case::between("Between 8 and 10 thousand", &["8 and 10 thousand = 8000–10000"])]
    #[case::between_words("بين ثمانية وعشرة آلاف", &["ثمانية وعشرة آلاف = 8000–10000"])]
    #[case::from_to("من 8 إلى 10 آلاف جندي", &["8 إلى 10 آلاف = 8000–10000"])]
    #[case::decimals("تتراوح بين 1.72 و5.52 مليار دولار", &["1.72 و5.52 مليار = 1720000000–5520000000"])]
    #[case::percent("نحو 40–50% من", &["40–50 = 40–50"])]
    #[case::scales_of_their_own("800 thousand to 1 million", &["800 thousand to 1 million = 800000–1000000"])]
    #[case::not_between("eight and ten thousand", &["eight = 8", "ten thousand = 10000"])]
    fn a_range_is_one_and_shares_its_scale(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(told(text), expected);
    }

    #[rstest]
    #[case::a_month("in the period from 8 to 13 October")]
    #[case::an_arabic_month("في الفترة من 8 إلى 13 أكتوبر")]
    #[case::two_days("يومي 18 و19 يونيو")]
    #[case::a_whole_date("On Sunday, 2 June 2024, and 2024-10-19, and 19/10/2024")]
    #[case::years("since late 2022, في أكتوبر 2024")]
    #[case::vague("thousands of men, عشرات الآلاف, آلاف العمال")]
    #[case::names("an F16 of the 51st, B2B")]
    #[case::no_number("at 18:08, version 1.5.2")]
    fn dates_and_what_is_no_number_are_left_alone(#[case] text: &str) {
        assert_eq!(told(text), [""; 0]);
    }

    #[rstest]
    #[case("billion dollars", 9)]
    #[case("مليون دولار", 6)]
    #[case("soldiers", 0)]
    fn a_unit_may_multiply(#[case] unit: &str, #[case] expected: u32) {
        assert_eq!(power(unit), expected);
    }

    #[test]
    fn a_quantity_and_a_figure_share_their_numbers() {
        let figure = Figure::read("10,000").expect("a figure");
        for text in ["ten thousand", "عشرة آلاف", "10 آلاف", "10,000", "١٠٬٠٠٠", "10 thousand"] {
            let read = quantities(text);
            let numbers: Vec<_> = read.iter().flat_map(|one| &one.numbers).collect();
            assert_eq!(numbers, [figure.least()], "{text}");
        }
    }
}
