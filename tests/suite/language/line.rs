//! What is written into the filter line when a value is chosen or a term taken out.

use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use proptest::sample::select;
use rstest::rstest;
use tarikh::query::line::{Sign, with_value, without_term};
use tarikh::query::{Field, Query};

use super::{TYPED, meaning, read, said, scope};

#[rstest]
#[case::first("", Field::Actor, "putin", Sign::Include, "actor:putin")]
#[case::beside_words("kim ", Field::Actor, "putin", Sign::Include, "kim actor:putin")]
#[case::second("actor:kim 2024", Field::Actor, "putin", Sign::Include, "actor:kim,putin 2024")]
#[case::second_after_a_list("فاعل:كيم،بوتين", Field::Actor, "un", Sign::Include, "فاعل:كيم،بوتين,un")]
#[case::again("actor:kim,putin 2024", Field::Actor, "putin", Sign::Include, "actor:kim 2024")]
#[case::again_the_first("actor:kim,putin 2024", Field::Actor, "kim", Sign::Include, "actor:putin 2024")]
#[case::again_the_only_one("kim actor:putin 2024", Field::Actor, "putin", Sign::Include, "kim 2024")]
#[case::again_otherwise_spelled("فاعل:\"Putin\"", Field::Actor, "putin", Sign::Include, "")]
#[case::not("kim", Field::Tag, "arms", Sign::Exclude, "kim -tag:arms")]
#[case::neither("-tag:arms", Field::Tag, "trade", Sign::Exclude, "-tag:arms,trade")]
#[case::the_other_way("tag:arms kim", Field::Tag, "arms", Sign::Exclude, "kim -tag:arms")]
#[case::both_ways("tag:arms -tag:trade", Field::Tag, "aid", Sign::Include, "tag:arms,aid -tag:trade")]
#[case::beside_an_alternative(
    "actor:kim|tag:arms",
    Field::Actor,
    "putin",
    Sign::Include,
    "actor:kim|tag:arms actor:putin"
)]
#[case::out_of_an_alternative("a|tag:arms|b", Field::Tag, "arms", Sign::Include, "a|b")]
#[case::quoted("", Field::Place, "North Korea", Sign::Include, "place:\"North Korea\"")]
#[case::with_quotes("", Field::Place, "the «North», \"so\"", Sign::Include, "place:\"the  North ,  so\"")]
#[case::date("2024-06", Field::Date, "2024-07", Sign::Include, "2024-06 date:2024-07")]
#[case::date_again("kim 2024-06 date:2024-07", Field::Date, "2024-06", Sign::Include, "kim date:2024-07")]
#[case::together("actor:kim 2024", Field::Actor, "putin", Sign::Together, "actor:kim+putin 2024")]
#[case::together_in_arabic("فاعل:كيم", Field::Actor, "بوتين", Sign::Together, "فاعل:كيم+بوتين")]
#[case::all_together("actor:kim+putin", Field::Actor, "un", Sign::Together, "actor:kim+putin+un")]
#[case::together_with_one_of_several(
    "actor:kim,un",
    Field::Actor,
    "putin",
    Sign::Together,
    "actor:kim,un actor:+putin"
)]
#[case::together_with_nothing("kim", Field::Actor, "putin", Sign::Together, "kim actor:putin")]
#[case::together_again("actor:kim+putin 2024", Field::Actor, "putin", Sign::Together, "actor:kim 2024")]
#[case::together_again_alone("actor:kim,un actor:+putin", Field::Actor, "putin", Sign::Include, "actor:kim,un ")]
#[case::or_both("actor:kim+putin", Field::Actor, "un", Sign::Include, "actor:kim+putin,un")]
#[case::with_a_plus("", Field::Source, "A+B", Sign::Include, "source:\"A+B\"")]
#[case::standing("", Field::Standing, "claimed", Sign::Include, "standing:claimed")]
#[case::standing_again("ثبوت:مزعوم", Field::Standing, "claimed", Sign::Include, "")]
#[case::after_an_open_quotation("\"state vis", Field::Tag, "arms", Sign::Include, "\"state vis\" tag:arms")]
#[case::after_a_loose_bar("kim |", Field::Tag, "arms", Sign::Include, "kim tag:arms")]
#[case::after_an_empty_value("kim tag:", Field::Tag, "arms", Sign::Include, "kim tag: tag:arms")]
fn a_value_is_chosen(
    #[case] line: &str,
    #[case] field: Field,
    #[case] value: &str,
    #[case] sign: Sign,
    #[case] expected: &str,
) {
    assert_eq!(with_value(line, &scope(), field, value, sign, &[]), expected);
}

#[test]
fn a_value_that_is_meant_in_other_words_is_taken_out_too() {
    let line = "فاعل:بوتين,كيم -actor:kim-jong-un tag:arms";
    let toggled = |sign| with_value(line, &scope(), Field::Actor, "kim-jong-un", sign, &[1, 2]);
    assert_eq!(toggled(Sign::Include), "فاعل:بوتين tag:arms");
    assert_eq!(toggled(Sign::Exclude), "فاعل:بوتين tag:arms");
    let replaced = with_value("actor:كيم", &scope(), Field::Actor, "kim-jong-un", Sign::Exclude, &[0]);
    assert_eq!(replaced, "-actor:kim-jong-un");
}

#[rstest]
#[case("kim 2024 tag:x", 1, "kim tag:x")]
#[case("kim 2024 tag:x", 0, "2024 tag:x")]
#[case("kim 2024 tag:x ", 2, "kim 2024 ")]
#[case("-tag:a,b,c", 0, "-tag:b,c")]
#[case("-tag:a,b,c", 1, "-tag:a,c")]
#[case("-tag:a,b,c", 2, "-tag:a,b")]
#[case("a | b | c", 1, "a | c")]
#[case("a | b | c", 0, "b | c")]
#[case("a|\"b\"c", 1, "a c")]
#[case("kim", 7, "kim")]
fn a_term_is_taken_out(#[case] line: &str, #[case] place: usize, #[case] expected: &str) {
    assert_eq!(without_term(line, &scope(), place), expected);
}

/// What each term asks, in the order of the line.
fn asked(line: &str) -> Vec<String> {
    let query = read(line);
    written(&query).map(|place| said(&query, place)).collect()
}

/// The places of the terms that stand in the line, without those that spell one of them in another way.
fn written(query: &Query) -> impl Iterator<Item = usize> {
    (0..query.terms().len()).filter(|place| !query.terms()[*place].respells)
}

const VALUES: [(Field, &str); 8] = [
    (Field::Actor, "kim-jong-un"),
    (Field::Actor, "كيم جونغ أون"),
    (Field::Tag, "a|b, c"),
    (Field::Place, "'so\" [it] is'"),
    (Field::Standing, "claimed"),
    (Field::Date, "2024-06"),
    (Field::Id, "first-stone"),
    (Field::Has, "note"),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_term_taken_out_leaves_the_others_as_they_are(line in TYPED) {
        let before = asked(&line);
        for (nth, place) in written(&read(&line)).enumerate() {
            let mut expected = before.clone();
            expected.remove(nth);
            let after = without_term(&line, &scope(), place);
            prop_assert_eq!(asked(&after), expected, "{:?} became {:?}", line, after);
        }
    }

    #[test]
    fn a_value_chosen_is_read_and_chosen_twice_is_as_before(
        line in TYPED,
        (field, value) in select(&VALUES),
        sign in select(&[Sign::Include, Sign::Exclude]),
    ) {
        let before = asked(&line);
        let once = with_value(&line, &scope(), field, value, sign, &[]);
        let alone = asked(&with_value("", &scope(), field, value, sign, &[]));
        let other = if sign == Sign::Exclude { Sign::Include } else { Sign::Exclude };
        let opposite = asked(&with_value("", &scope(), field, value, other, &[]));
        if before.contains(&alone[0]) || before.contains(&opposite[0]) {
            return Ok(());
        }
        let mut sorted = [before.clone(), alone].concat();
        let mut found = asked(&once);
        sorted.sort();
        found.sort();
        prop_assert_eq!(found, sorted, "{:?} became {:?}", line, once);
        let twice = with_value(&once, &scope(), field, value, sign, &[]);
        prop_assert_eq!(meaning(&twice), meaning(&line), "{:?} became {:?} became {:?}", line, once, twice);
    }
}
