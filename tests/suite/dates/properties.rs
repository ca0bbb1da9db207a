//! What holds for every date, and for every text.

use std::cmp::Ordering;

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use tarikh::i18n::{Catalog, Language};
use tarikh::timeline::Date;
use tarikh::timeline::date::{Day, Edge, FirmDays, Gap, Range, membership};

fn point() -> impl Strategy<Value = String> {
    prop_oneof![
        "(-?[0-9]{4}|[0-9X]{4}|[12][0-9]{2}X)[?~%]?",
        "20[0-9]{2}-(0[1-9]|1[0-2]|2[1-9]|3[0-9]|XX)[?~%]?",
        "20[0-9X]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9X]|2[0-8]|XX)[?~%]?",
        "20[0-9]{2}-0[1-9]-[?~%][12][0-9]",
        "Y-?[1-9][0-9]{4,17}",
    ]
}

fn date() -> impl Strategy<Value = Date> {
    let open =
        || prop_oneof![point(), proptest::strategy::Just("..".to_owned()), proptest::strategy::Just(String::new())];
    let text = prop_oneof![
        3 => point(),
        1 => "20[0-9]{2}-0[1-9]-[12][0-8]T[01][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+]03:00)?",
        2 => (open(), open()).prop_map(|(start, end)| format!("{start}/{end}")),
        1 => (point(), point()).prop_map(|(a, b)| format!("[{a},{b}]")),
        1 => point().prop_map(|a| format!("[..{a}]")),
    ];
    text.prop_filter_map("not in the calendar", |text| Date::parse(&text).ok())
}

fn day() -> impl Strategy<Value = Day> {
    (1900_i64..2100, 1_u8..=12, 1_u8..=28).prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

/// Any text, texts of the letters that dates are made of, and words.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[-0-9XTZYE/.,~?%: \\[\\]٠-٩–\u{200f}]{0,24}", "[a-z0-9 ]{0,12}"]
}

proptest! {
    #[test]
    fn a_date_written_again_is_the_same_date(date in date()) {
        prop_assert_eq!(Date::parse(&date.to_string()), Ok(date));
    }

    #[test]
    fn order_is_total_and_agrees_with_the_first_day(a in date(), b in date(), c in date()) {
        prop_assert_eq!(a.order(&b), b.order(&a).reverse());
        if a.order(&b) != Ordering::Greater && b.order(&c) != Ordering::Greater {
            prop_assert!(a.order(&c) != Ordering::Greater);
        }
        if let (Edge::Day(first), Edge::Day(second)) = (a.earliest(), b.earliest()) {
            prop_assert!(first == second || a.order(&b) == first.cmp(&second));
        }
    }

    #[test]
    fn a_wider_range_never_holds_a_date_less_surely(date in date(), mut days in proptest::array::uniform4(day())) {
        days.sort();
        let [first, from, to, last] = days;
        let narrow = Range { from: Some(from), to: Some(to) };
        let wider = [
            Range { from: Some(first), to: Some(last) },
            Range { from: None, to: Some(to) },
            Range { from: Some(from), to: None },
        ];
        for wide in wider {
            prop_assert!(membership(&date, &narrow) <= membership(&date, &wide));
        }
    }

    #[test]
    fn every_date_has_words(a in date(), b in date()) {
        let words = Catalog::new(Language::English);
        for said in [a.short(&words), a.narrow(true, &words), a.long(&words)] {
            prop_assert!(!said.is_empty());
            let unsaid = ["date-", "month-", "season-", "{"];
            prop_assert!(!unsaid.iter().any(|id| said.contains(id)), "{said}");
        }
        let gap = FirmDays::of(&a).zip(FirmDays::of(&b)).and_then(|(a, b)| Gap::between(a, b, 0));
        prop_assert!(gap.map(|gap| gap.later(&words)).is_none_or(|said| said.ends_with("later")));
    }

    #[test]
    fn no_text_is_refused_outside_itself(text in texts()) {
        if let Err(error) = Date::parse(&text) {
            prop_assert!(error.at <= text.chars().count(), "{error:?}");
            prop_assert!(error.repairs.iter().all(|repair| Date::parse(repair).is_ok()));
            let words = Catalog::new(Language::English);
            prop_assert!(!error.message(&words).starts_with("date-") && !error.help(&words).starts_with("date-"));
        }
        let _ = Range::parse(&text);
    }
}
