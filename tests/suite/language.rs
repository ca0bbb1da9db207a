//! How a filter line is read.

mod arabic;
mod completion;
mod line;
mod readme;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use tarikh::i18n::{Catalog, Language};
use tarikh::query::{Clause, FaultArg, Field, Naming, Query, Scope, Test};
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
            format!("{} {}{}", field.name(Naming::English), words.join("+"), if *quoted { " as it stands" } else { "" })
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
#[case::the_sign_of_disagreement("≠ -≠ a≠b", "has Conflict & not has Conflict & a+b")]
#[case::a_number_with_a_blank("12 500 men", "12 | 12500 & 500 | 12500 & men")]
#[case::a_name_in_persian("گرگان", "كركان | غرغان")]
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
#[case::text("10,000 24/7 3-day 5-may", "10000 | phrase 10 000 & 24+7 & 3+day & 5+may")]
#[case::edtf("2024-06-18/2024-06-19 date:199X", "2024-06-18..2024-06-19 | 1990-01-01..1999-12-31")]
#[case::set("date:[2024-06-01,2024-06-03],2022", "2024-06-01..2024-06-03 | 2022-01-01..2022-12-31")]
#[case::careless(
    "2024-6 2024/06/18 2024-6-8 2022–2023",
    "2024-06-01..2024-06-30 | 2024-06-18..2024-06-18 | 2024-06-08..2024-06-08 | 2022-01-01..2023-12-31"
)]
#[case::half_typed("2024-", "2024-01-01..2024-12-31")]
#[case::half_typed_month("2024-0", "2024-01-01..2024-12-31")]
#[case::half_typed_range("2024-06.", "2024-06-01..2024-06-30")]
#[case::signs_of_others(
    "*..2000 ≥٢٠٢٤ 2022…2023 2022...2023",
    "..2000-12-31 & 2024-01-01.. & 2022-01-01..2023-12-31 | 2022-01-01..2023-12-31"
)]
#[case::after_a_day(">2024-06-18 since:2024-06-18", "2024-06-19.. & 2024-06-18..")]
#[case::arabic_sides(
    "منذ:2024-06 قبل:2024-10 حتى:2024 بعد:2022",
    "2024-06-01.. & ..2024-09-30 & ..2024-12-31 & 2023-01-01.."
)]
#[case::not_then("-2024 -date:2022..2023", "not 2024-01-01..2024-12-31 & not 2022-01-01..2023-12-31")]
#[case::quarter("2024-q3 date:\"q3 2024\"", "2024-07-01..2024-09-30 | 2024-07-01..2024-09-30")]
#[case::quarters("..2024-q2", "..2024-06-30")]
#[case::season("2024-summer date:صيف-2024", "2024-06-01..2024-08-31 | 2024-06-01..2024-08-31")]
#[case::season_of_edtf("2024-22 2024-winter", "2024-06-01..2024-08-31 | 2024-12-01..2025-02-28")]
#[case::month(
    "date:june-2024,يونيو-2024,حزيران-2024,جوان-2024",
    "2024-06-01..2024-06-30 | 2024-06-01..2024-06-30 | 2024-06-01..2024-06-30 | 2024-06-01..2024-06-30"
)]
#[case::months("date:حزيران..تشرين-الأول-2024", "2024-06-01..2024-10-31")]
#[case::months_lending_a_year("date:2024-06..october", "2024-06-01..2024-10-31")]
#[case::months_lending_the_next("date:nov-2023..feb", "2023-11-01..2024-02-29")]
#[case::months_lending_the_last("date:nov..feb-2024", "2023-11-01..2024-02-29")]
#[case::day_in_words("18-june-2024 date:\"18 يونيو/حزيران 2024\"", "2024-06-18..2024-06-18 | 2024-06-18..2024-06-18")]
#[case::last("last:3m", "2024-07-20..2024-10-19")]
#[case::last_of_others(
    "last:2w,1y,90d,d",
    "2024-10-06..2024-10-19 | 2023-10-20..2024-10-19 | 2024-07-22..2024-10-19 | 2024-10-19..2024-10-19"
)]
#[case::last_in_arabic("آخر:شهرين،٣ش", "2024-08-20..2024-10-19 | 2024-07-20..2024-10-19")]
#[case::before_our_era("-0100..0100 ..-0001", "-0100-01-01..0100-12-31 & ..-0001-12-31")]
#[case::a_range_that_would_lead_back("-1200..0300 -0500..-0323", "-1200-01-01..0300-12-31 | -0500-01-01..-0323-12-31")]
#[case::not_before_our_era("-2024..", "not 2024-01-01..")]
#[case::neither_year_before_our_era("--0043 !-0043", "not -0043-01-01..-0043-12-31 & not -0043-01-01..-0043-12-31")]
#[case::compared_before_our_era("<-0043 ≥−٠١٠٠", "..-0044-12-31 & -0100-01-01..")]
#[case::with_its_era("45 BCE 45 bc", "-0044-01-01..-0044-12-31 | -0044-01-01..-0044-12-31")]
#[case::with_its_era_in_arabic("44 ق.م date:٤٤ ق.م", "-0043-01-01..-0043-12-31 | -0043-01-01..-0043-12-31")]
#[case::a_range_with_eras("100 BC..50 BC since:44 BC", "-0099-01-01..-0049-12-31 & -0043-01-01..")]
#[case::our_era("79 AD 2024 ad", "0079-01-01..0079-12-31 | 2024-01-01..2024-12-31 & ad")]
#[case::no_era("actor:44 BC", "actor 44 & bc")]
#[case::in_words("date:18 June 2024 kim", "2024-06-18..2024-06-18 & kim")]
#[case::in_words_with_a_comma("since:june 18, 2024", "2024-06-18..")]
#[case::in_words_in_arabic("تاريخ:18 يونيو 2024 بوتين", "2024-06-18..2024-06-18 & بوتين")]
#[case::in_words_in_another_order("date:2024 spring offensive", "2024-03-01..2024-05-31 & offensive")]
#[case::two_in_words("date:june 2024,ربيع 2023", "2024-06-01..2024-06-30 | 2023-03-01..2023-05-31")]
#[case::compared_in_words("date:>=18 June 2024 until:يونيو 2024", "2024-06-18.. & ..2024-06-30")]
#[case::a_range_in_words("date:june 2024..august 2024 kim", "2024-06-01..2024-08-31 & kim")]
#[case::a_range_in_words_in_arabic("تاريخ:18 يونيو 2024..آب 2024", "2024-06-18..2024-08-31")]
#[case::words_behind("date:2024 june in:title", "2024-06-01..2024-06-30")]
#[case::another_year("date:june-2024 2023", "2024-06-01..2024-06-30 | 2023-01-01..2023-12-31")]
#[case::no_date_in_words("date:2024 kim -june", "2024-01-01..2024-12-31 & kim & not june")]
#[case::joined_to_its_era(
    "date:45-bce,45bce date:٤٥-ق.م",
    "-0044-01-01..-0044-12-31 | -0044-01-01..-0044-12-31 | -0044-01-01..-0044-12-31"
)]
#[case::dashes_before_our_era(
    "–0100..0100 −0500..−0300 date:–0100..–0050",
    "-0100-01-01..0100-12-31 | -0500-01-01..-0300-12-31 | -0100-01-01..-0050-12-31"
)]
#[case::nothing_yet("date: .. date:.. > since:", "")]
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
#[case::bare_date("18/06/2024", 0..10, "date-order", Some("2024-06-18"), "")]
#[case::compared("date:>=20240618", 5..15, "date-compact", Some(">=2024-06-18"), "")]
#[case::no_such_day("date:31-june-2024 kim", 5..17, "date-day-of-month", None, "kim")]
#[case::reversed("2024-10..2024-06", 0..16, "date-reversed", Some("2024-06..2024-10"), "")]
#[case::one_side("2024-06..2", 0..10, "date-form", None, "2024-06-01..")]
#[case::no_year("since:june kim", 6..10, "filter-date-year", Some("june-2024"), "kim")]
#[case::no_year_at_an_end("date:..\u{200f}حزيران", 5..14, "filter-date-year", Some("..حزيران-2024"), "")]
#[case::no_year_after_a_sign("date:>june", 5..10, "filter-date-year", Some(">june-2024"), "")]
#[case::no_side("after:2024/..", 6..13, "date-open", None, "")]
#[case::no_unit("last:3", 5..6, "filter-last-unit", None, "")]
#[case::no_unit_in_arabic("آخر:٥ kim", 4..5, "filter-last-unit", None, "kim")]
#[case::either_year("date:-44", 5..8, "filter-date-two", Some("-0043"), "")]
#[case::either_day("date:>05/06/2024 kim", 5..16, "filter-date-two", Some(">2024-06-05"), "kim")]
#[case::hours("last:2h", 5..7, "filter-last-hours", Some("1d"), "")]
#[case::minutes("last:30min", 5..10, "filter-last-hours", Some("1d"), "")]
#[case::hours_in_arabic("آخر:ساعتين kim", 4..10, "filter-last-hours", Some("1d"), "kim")]
#[case::time("2024-06-18T10:00..", 0..18, "filter-time", Some("2024-06-18.."), "")]
#[case::time_of_a_field("kim date:2024-06-18T10", 9..22, "filter-time", Some("2024-06-18"), "kim")]
#[case::time_of_a_whole_date("since:٢٠٢٤-٠٦-١٨T١٠:٠٠:٠٠Z", 6..26, "filter-time", Some("2024-06-18"), "")]
#[case::short_years_before_our_era("-100..-50", 0..9, "date-pad", Some("-0099/-0049"), "")]
#[case::no_number("last:0d", 5..7, "filter-last", Some("1y"), "")]
fn a_fault_is_named_and_the_rest_works(
    #[case] line: &str,
    #[case] span: std::ops::Range<usize>,
    #[case] message: &str,
    #[case] suggestion: Option<&str>,
    #[case] rest: &str,
) {
    let query = read(line);
    let [fault] = query.faults() else { panic!("{:?}", query.faults()) };
    let words = Catalog::new(Language::English);
    assert!(
        words.knows(message)
            && fault.args.iter().any(|(name, found)| *name == "found" && *found != FaultArg::Words(String::new()))
    );
    assert_eq!((fault.span.clone(), fault.message.as_ref(), fault.suggestion.as_deref()), (span, message, suggestion));
    assert_eq!(meaning(line), rest);
}

#[test]
fn a_month_without_its_year_is_that_of_each_year() {
    let june = (2019..=2025).map(|year| format!("{year}-06-01..{year}-06-30")).collect::<Vec<_>>().join(" ");
    assert_eq!(meaning("date:june"), june);
    assert_eq!(meaning("date:حزيران"), june);
    let leap = ["2020-02-29..2020-02-29", "2024-02-29..2024-02-29"].join(" ");
    assert_eq!(meaning("date:29-feb"), leap);
    let winter = meaning("date:winter");
    assert!(winter.starts_with("2018-12-01..2019-02-28 ") && winter.ends_with("2025-12-01..2026-02-28"), "{winter}");
    assert!(meaning("date:jun..oct").ends_with("2025-06-01..2025-10-31"));
}

#[rstest]
#[case("date:202", true)]
#[case("date:ju", true)]
#[case("2024-06..20", true)]
#[case("last:3", true)]
#[case("date:2024-13", false)]
#[case("acter:putin", false)]
fn what_may_only_be_begun_is_marked(#[case] line: &str, #[case] unfinished: bool) {
    let found: Vec<_> = read(line).faults().iter().map(|fault| fault.unfinished).collect();
    assert_eq!(found, [unfinished]);
}

#[test]
fn the_latest_day_is_one_that_something_surely_happened_on() {
    let told = ["2024", "2024-03/2024-10", "2024-06-18", "2023-12-30/"];
    let events = told.map(|date| event(date, Standing::Reported)).to_vec();
    let query = Query::parse("last:1d", &Scope::of(&Timeline { events, ..Timeline::default() }));
    assert_eq!(said(&query, 0), "2024-10-01..2024-10-01");
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

/// What people type, and what nobody does.
const TYPED: &str = "([-!|'\"«»“”,،:<>.=*\\[\\]/0-9٠-٩ \u{200f}]|actor|فاعل|date|تاريخ|since|last|is|has|june|حزيران|2024|q3|kim|كيم|..|3m|\\PC){0,40}";

proptest! {
    #[test]
    fn any_line_is_read_and_every_place_lies_within_it(typed in TYPED, any in any::<String>()) {
        for line in [typed, any] {
            let query = read(&line);
            let length = line.chars().count();
            let mut end = 0;
            for term in query.terms() {
                prop_assert!((end <= term.span.start || term.respells) && term.span.start < term.span.end && term.span.end <= length, "{line:?}");
                prop_assert!(term.span.start <= term.value.start && term.value.end == term.span.end, "{line:?}");
                end = term.span.end;
            }
            prop_assert!(query.groups().windows(2).all(|pair| pair[0].end < pair[1].start), "{line:?}");
            prop_assert!(query.groups().iter().all(|group| group.start < group.end && group.end <= length));
            prop_assert!(query.faults().iter().all(|fault| fault.span.start < fault.span.end && fault.span.end <= length), "{line:?}");
            prop_assert!(query.faults().is_sorted_by_key(|fault| fault.span.start));
            let terms = 0..query.terms().len();
            prop_assert!(query.clauses().iter().all(|clause| !clause.terms.is_empty() && clause.terms.iter().all(|term| terms.contains(term))));
            prop_assert!(query.clauses().iter().all(|clause| clause.terms.is_sorted()));
            for term in query.terms() {
                let Test::Dates(ranges) = &term.test else { continue };
                prop_assert!(ranges.windows(2).all(|pair| pair[0].to < pair[1].from), "{line:?}");
                prop_assert!(ranges.iter().all(|range| range.from.is_none() || range.to.is_none() || range.from <= range.to));
            }
        }
    }

    #[test]
    fn taking_a_suggestion_mends_the_line(typed in TYPED) {
        let query = read(&typed);
        let Some(fault) = query.faults().first() else { return Ok(()) };
        let Some(suggestion) = &fault.suggestion else { return Ok(()) };
        let before: String = typed.chars().take(fault.span.start).collect();
        let after: String = typed.chars().skip(fault.span.end).collect();
        let mended = read(&format!("{before}{suggestion}{after}"));
        let still = mended.faults().iter().any(|other| other.span.start == fault.span.start && other.message == fault.message);
        prop_assert_eq!(still, false, "{:?} became {:?}", typed, suggestion);
    }
}
