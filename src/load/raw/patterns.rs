//! How ids and dates look, for editors that underline a wrong one while it is typed. What the reader accepts, they accept; of what it
//! refuses, they refuse what people mostly write.

/// An id: no blank, no sign but `-`, `_` and `.`. Written without classes of Unicode, which not every validator knows.
pub(crate) const ID: &str = "^[^\\u0000-\\u002c\\u002f\\u003a-\\u0040\\u005b-\\u005e\\u0060\\u007b-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u060c\\u061b\\u061f\\u2000-\\u206f]{1,64}$";

/// A date as EDTF writes it: a day, a month or season, a year, with its doubts; a span of two of them; one of several.
pub(crate) fn date() -> String {
    let doubt = "[?~%]*";
    let year = "(?:Y-?[0-9]{5,}|-?[0-9X]{4})";
    let month = "(?:0[1-9X]|1[0-2X]|2[1-9X]|3[0-9X]|4[01X]|X[0-9X])";
    let day = "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    let time = "(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?";
    let point = format!("{doubt}{year}{doubt}(?:-{doubt}{month}{doubt}(?:-{doubt}{day}{doubt})?)?{time}");
    let end = format!("(?:\\.\\.|(?:\\.\\.)?{point}(?:\\.\\.)?)?");
    let element = format!("(?:\\.\\.)?{point}(?:\\.\\.)?");
    let several = format!("\\[ *{element}(?:(?: *, *|\\.\\.){element})* *\\]");
    format!("^(?:{point}|{end}/{end}|{several})$")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
    use regex::Regex;
    use rstest::rstest;

    use super::{ID, date};
    use crate::timeline::Date;
    use crate::timeline::id::readable;

    fn fits(pattern: &str, text: &str) -> bool {
        Regex::new(pattern).expect("a pattern").is_match(text)
    }

    /// A date or what looks like one, of parts that dates are made of.
    fn point() -> impl Strategy<Value = String> {
        let year = prop_oneof!["-?[0-9X]{3,5}", "Y-?[0-9]{4,9}", "[?~%]?[0-9]{4}[?~%]?", "20[0-9]{2}"];
        let part = prop_oneof!["", "-[0-4][0-9]", "-[?~%]?[0-4X][0-9X][?~%]?", "-X[0-9X]"];
        let time = prop_oneof![9 => "", 1 => "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]", 1 => "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9])(:00)?)"];
        (year, part.clone(), part, "[?~%]{0,2}", time)
            .prop_map(|(year, month, day, doubt, time)| [year, month, day, doubt, time].concat())
    }

    fn written() -> impl Strategy<Value = String> {
        let end = || prop_oneof![4 => point(), 1 => point().prop_map(|point| format!("..{point}")), 1 => point().prop_map(|point| format!("{point}..")), 1 => "(\\.\\.)?"];
        let several = proptest::collection::vec((end(), prop_oneof![",", ", ", "\\.\\.", " , "]), 1..4);
        prop_oneof![
            point(),
            (end(), end()).prop_map(|(start, end)| format!("{start}/{end}")),
            several.prop_map(|parts| {
                let joined: String = parts.iter().flat_map(|(point, sign)| [point.as_str(), sign]).collect();
                format!("[{}]", joined.trim_end_matches([',', ' ']))
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn every_date_that_is_read_fits_the_pattern(text in written()) {
            prop_assert!(Date::parse(&text).is_err() || fits(&date(), &text), "{text}");
        }

        #[test]
        fn every_id_that_is_read_fits_the_pattern(id in prop_oneof!["\\PC{1,8}", "[\\p{L}\\p{N}\\p{M}._-]{1,70}", "[a-z-]{1,66}"]) {
            prop_assert!(!readable(&id) || fits(ID, &id), "{id:?}");
        }

        #[test]
        fn an_id_of_ascii_fits_only_where_it_is_read(id in "[ -~]{0,66}") {
            prop_assert_eq!(fits(ID, &id), readable(&id));
        }
    }

    #[rstest]
    fn what_people_write_for_a_date_is_underlined(
        #[values(
            "18/06/2024",
            "2024/06/18",
            "2024-6-18",
            "2024.06.18",
            "18.06.2024",
            "June 2024",
            "18 June 2024",
            "2024-13",
            "2024-06-32",
            "476",
            "24-06-18",
            "c. 2024",
            "44 BC",
            "٢٠٢٤",
            "يونيو 2024",
            "2024-06-18 ",
            "2024-06-18 10:00",
            "2024-06-18T10:00",
            "2024–2025",
            "20240618",
            "about 2024",
            "1718668800",
            "",
            "-44",
            "2024-Q2"
        )]
        text: &str,
    ) {
        assert!(Date::parse(text).is_err() && !fits(&date(), text));
    }

    #[rstest]
    fn dates_are_not(
        #[values(
            "2024",
            "2024-06",
            "2024-06-18",
            "2024-06-18/2024-06-19",
            "2024~",
            "?2024-06",
            "[2024,2025]",
            "[2024-01-01..2024-02-01]",
            "2024/..",
            "../2024",
            "/2024",
            "-0043-03-15",
            "Y-12000",
            "2024-21",
            "202X",
            "2024-06-XX",
            "2024-06-18T10:00:00Z"
        )]
        text: &str,
    ) {
        assert!(Date::parse(text).is_ok() && fits(&date(), text));
    }

    #[rstest]
    #[case("The mayor", false)]
    #[case("mayor, the", false)]
    #[case("a/b", false)]
    #[case("كيم، بوتين", false)]
    #[case("mayor", true)]
    #[case("كيم-جونغ-أون", true)]
    fn a_name_is_underlined_where_an_id_belongs(#[case] id: &str, #[case] wanted: bool) {
        assert_eq!((fits(ID, id), readable(id)), (wanted, wanted));
    }
}
