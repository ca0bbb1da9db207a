//! How a filter line is read.

use rstest::rstest;
use tarikh::query::{Clause, Field, Query, Scope, Test};
use tarikh::timeline::{Date, Event, Standing, Timeline};

fn event(date: &str, standing: Standing) -> Event {
    Event { date: Date::parse(date).expect("a date"), standing, ..Event::default() }
}

/// From 2019 to 2025, the last year foretold; what is known ends on 19 October 2024.
fn scope() -> Scope {
    let told = [("2019", Standing::Reported), ("2024-10-19", Standing::Claimed), ("2025-05-09", Standing::Forecast)];
    let events = told.map(|(date, standing)| event(date, standing)).to_vec();
    Scope::of(&Timeline { events, ..Timeline::default() })
}

fn read(line: &str) -> Query {
    Query::parse(line, &scope())
}

/// A term as a person would describe it.
fn said(query: &Query, place: usize) -> String {
    let term = &query.terms()[place];
    let sign = if term.negated { "not " } else { "" };
    let test = match &term.test {
        Test::Words(words) => words.join("+"),
        Test::Exact(words) => format!("exactly {}", words.join("+")),
        Test::Phrase(words) => format!("phrase {}", words.join(" ")),
        Test::Name { field, words, quoted } => {
            format!("{} {}{}", field.name(), words.join("+"), if *quoted { " as it stands" } else { "" })
        }
        Test::Standing(standing) => standing.word().to_owned(),
        Test::Has(has) => format!("has {has:?}"),
        Test::Is(is) => format!("is {is:?}"),
        Test::Id(id) => format!("id {id}"),
        Test::In(part) => format!("in {part:?}"),
        Test::Dates(ranges) => ranges
            .iter()
            .map(|range| {
                let day = |day: Option<tarikh::timeline::date::Day>| day.map_or(String::new(), |day| day.to_string());
                format!("{}..{}", day(range.from), day(range.to))
            })
            .collect::<Vec<_>>()
            .join(" "),
    };
    format!("{sign}{test}")
}

/// The clauses of a line: `&` between them, `|` between the terms of one.
fn meaning(line: &str) -> String {
    let query = read(line);
    let clause =
        |clause: &Clause| clause.terms.iter().map(|place| said(&query, *place)).collect::<Vec<_>>().join(" | ");
    query.clauses().iter().map(clause).collect::<Vec<_>>().join(" & ")
}

#[rstest]
#[case::words("kim بوتين", "kim & بوتين")]
#[case::a_word_of_two("بيونغ-يانغ", "بيونغ+يانغ")]
#[case::signs("-kim !بوتين −un", "not kim & not بوتين & not un")]
#[case::alternatives("kim|بوتين | un", "kim | بوتين | un")]
#[case::loose_ends("| kim || un | - !", "kim | un")]
#[case::exact("'حجر ’kim", "exactly حجر & exactly kim")]
#[case::phrase(
    "\"state visit\" «زيارة دولة» “a b” „c d“",
    "phrase state visit & phrase زياره دوله & phrase a b & phrase c d"
)]
#[case::not_phrase("-\"state visit\"", "not phrase state visit")]
#[case::unclosed("\"state vis", "phrase state vis")]
#[case::field("actor:putin", "actor putin")]
#[case::field_of_two_words("actor:kim-jong-un", "actor kim+jong+un")]
#[case::quoted_value("actor:\"Kim Jong Un\" tag:'arms", "actor kim+jong+un as it stands & tag arms as it stands")]
#[case::begun_field("ac:putin so:howl so:isw", "actor putin & source howl | source isw")]
#[case::arabic_field("فاعل:بوتين وسم:سلاح المكان:كورسك", "actor بوتين & tag سلاح & place كورسك")]
#[case::several_values("actor:putin,kim،كيم", "actor putin | actor kim | actor كيم")]
#[case::neither_value("-actor:putin,kim", "not actor putin & not actor kim")]
#[case::neither_or("-actor:a,b|tag:c", "not actor a | tag c & not actor b | tag c")]
#[case::repeated("actor:a tag:t actor:b", "actor a | actor b & tag t")]
#[case::not_repeated("-actor:a -actor:b actor:c", "not actor a & not actor b & actor c")]
#[case::standing("standing:claimed,denied ثبوت:متوقع", "claimed | denied | forecast")]
#[case::has("has:note -has:conf فيه:ترجمة", "has Note | has Translation & not has Conflict")]
#[case::is("is:approx هو:مدّة", "is Approx | is Span")]
#[case::id("id:putin-visits-pyongyang", "id putin-visits-pyongyang")]
#[case::nothing_yet("actor: -actor: date: kim", "kim")]
#[case::no_field("12:30 https://kremlin.ru", "12+30 & https+kremlin+ru")]
#[case::hidden("\u{200f}فاعل:\u{200e}putin\u{200f}", "actor putin")]
#[case::where_words_are("kim in:title", "kim")]
fn a_line_means(#[case] line: &str, #[case] expected: &str) {
    assert_eq!(meaning(line), expected);
    assert_eq!(read(line).faults(), []);
}

#[rstest]
#[case::year("2024", "2024-01-01..2024-12-31")]
#[case::no_year_of_the_timeline("6700 1950", "6700 & 1950")]
#[case::month("2024-06", "2024-06-01..2024-06-30")]
#[case::range("2024-06..2024-10", "2024-06-01..2024-10-31")]
#[case::open("..2000 2024-06..", "..2000-12-31 & 2024-06-01..")]
#[case::arabic_digits("٢٠٢٤-٠٦", "2024-06-01..2024-06-30")]
#[case::compared(">=2024-06 <2024-10", "2024-06-01.. & ..2024-09-30")]
#[case::sides("since:2024-06 until:2024-10", "2024-06-01.. & ..2024-10-31")]
#[case::outside("after:2024-06 before:2024-10", "2024-07-01.. & ..2024-09-30")]
#[case::text("10,000 24/7 3-day", "10+000 & 24+7 & 3+day")]
fn a_date_means(#[case] line: &str, #[case] expected: &str) {
    assert_eq!(meaning(line), expected);
    assert_eq!(read(line).faults(), []);
}

#[rstest]
#[case::field("acter:putin kim", 0..5, "filter-field-unknown", Some("actor"), "kim")]
#[case::arabic_field("kim فعل:بوتين", 4..7, "filter-field-unknown", Some("actor"), "kim")]
#[case::strange_field("قالها:بوتين", 0..11, "filter-field-unknown", Some("\"قالها:بوتين\""), "")]
#[case::ambiguous_field("s:howl", 0..1, "filter-field-ambiguous", Some("source"), "")]
#[case::value("kim standing:climed", 13..19, "filter-value-unknown", Some("claimed"), "kim")]
#[case::one_of_two("is:day,spam", 7..11, "filter-value-unknown", Some("span"), "is Day")]
#[case::month("2024-13", 0..7, "date-month", None, "")]
#[case::date("date:18/06/2024 kim", 5..15, "date-order", Some("2024-06-18"), "kim")]
fn a_fault_is_named_and_the_rest_works(
    #[case] line: &str,
    #[case] span: std::ops::Range<usize>,
    #[case] message: &str,
    #[case] suggestion: Option<&str>,
    #[case] rest: &str,
) {
    let query = read(line);
    let [fault] = query.faults() else { panic!("{:?}", query.faults()) };
    assert_eq!((fault.span.clone(), fault.message.as_ref(), fault.suggestion.as_deref()), (span, message, suggestion));
    assert_eq!(meaning(line), rest);
}

#[test]
fn terms_and_groups_know_where_they_stand() {
    let line = "kim -actor:\"putin\",كيم | tag:x  2024";
    let query = read(line);
    let terms: Vec<_> = query.terms().iter().map(|term| (term.span.clone(), term.value.clone(), term.field)).collect();
    let expected = [
        (0..3, 0..3, None),
        (4..18, 11..18, Some(Field::Actor)),
        (19..22, 19..22, Some(Field::Actor)),
        (25..30, 29..30, Some(Field::Tag)),
        (32..36, 32..36, Some(Field::Date)),
    ];
    assert_eq!(terms, expected);
    assert_eq!(query.groups(), [0..3, 4..22, 25..30, 32..36]);
}
