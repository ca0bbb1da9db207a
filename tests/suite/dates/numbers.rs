//! Numbers of any length in the digits of any script: whatever reads dates reads on past them.

use std::fmt::Write as _;
use std::fs;

use proptest::prelude::{Strategy, prop, prop_oneof, proptest};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use tarikh::i18n::{Catalog, Language};
use tarikh::query::{Query, Scope};
use tarikh::timeline::date::prose::{When, dates};
use tarikh::timeline::date::{FirmDays, Gap, Named, Range, apart, median_gap, membership};
use tarikh::timeline::{Date, Event, Timeline};
use tempfile::TempDir;

/// The zeros of ASCII, Arabic, Persian, N'Ko, Devanagari, Bengali, Thai, full width and of mathematics.
const ZEROS: &[char] = &['0', '٠', '۰', '߀', '०', '০', '๐', '０', '𝟎'];
/// What stands between digits.
const BETWEEN: &[&str] = &["", ".", ",", "/", "-", ":", "٫", "٬", "،", " ", "–", "..", "\u{200f}"];
/// What numbers stand beside in prose, in files and in filters.
const BESIDE: &[&str] = &[
    "",
    "-",
    "Y",
    "Y-",
    "[",
    "~",
    "?",
    "%",
    "s",
    "th",
    "BC",
    " AD",
    " June ",
    "June ",
    "في ",
    "عام ",
    " يونيو ",
    "Q",
    "h",
    " ق.م",
    "قبل ",
    " days ago",
    " century",
    "منذ ",
    "in ",
    "since ",
    "X",
    "T",
    "$",
    "هـ",
    " to ",
    " و",
    "الـ",
];
/// Fields of the filter that take dates.
const FIELDS: &[&str] =
    &["", "date:", "since:", "until:", "before:", "after:", "last:", "<", ">=", "date:june..", "date:..", "تاريخ:"];

/// The largest numbers of their sizes: one more is too many.
const LIMITS: &[&str] = &["255", "127", "32767", "65535", "2147483647", "4294967295", "9223372036854775807"];

/// The same number in the digits that begin with a zero.
fn in_script(number: &str, zero: char) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c);
    number.chars().map(digit).collect()
}

/// Up to forty digits of one script, in up to six groups.
fn number() -> impl Strategy<Value = String> {
    let any = prop_oneof!["[0-9]{0,4}", "[0-9]{1,40}", "[9]{1,40}"];
    let group = prop_oneof![4 => any, 1 => ("[0-9]{0,3}", prop::sample::select(LIMITS)).prop_map(|(a, b)| a + b)];
    let groups = prop::collection::vec((prop::sample::select(BETWEEN), group), 1..=6);
    (groups, prop::sample::select(ZEROS)).prop_map(|(groups, zero)| {
        let written: String = groups.iter().flat_map(|(between, digits)| [*between, digits]).collect();
        in_script(&written, zero)
    })
}

/// A number with something before and behind it.
fn text() -> impl Strategy<Value = String> {
    let beside = || prop::sample::select(BESIDE);
    (beside(), number(), beside()).prop_map(|(before, number, behind)| format!("{before}{number}{behind}"))
}

/// A timeline of one event, as far from now as dates go, so that years are counted to their ends.
fn scopes() -> Vec<Scope> {
    let one = |written: &str| {
        let date = Date::parse(written).ok()?;
        Some(Scope::of(&Timeline { events: vec![Event { date, ..Event::default() }], ..Timeline::default() }))
    };
    ["2024-06-18", "Y9223372036854775807", "Y-9223372036854775807", "../2024"].into_iter().filter_map(one).collect()
}

thread_local! {
    static WORDS: Catalog = Catalog::new(Language::English);
}

/// Says a date in all ways, and counts from it to others.
fn say(date: &Date, others: &[Date]) {
    WORDS.with(|words| {
        let _ = (date.long(words), date.short(words), date.narrow(true, words), date.years(words));
        for other in others {
            let firm = FirmDays::of(date).zip(FirmDays::of(other));
            let gap = firm.and_then(|(date, other)| Gap::between(date, other, i64::MAX));
            let _ = (gap.map(|gap| gap.later(words)), apart(other, date, words));
            let _ = median_gap([date, other].into_iter().filter_map(FirmDays::of));
            let _ = membership(date, &Range::of(other));
        }
    });
}

proptest! {
    #[test]
    fn no_number_is_too_much_for_a_reader_of_dates(text in text()) {
        let others: Vec<Date> = ["2024-02-29", "Y9223372036854775807"].iter().flat_map(|text| Date::parse(text)).collect();
        let mut read = Vec::from_iter(Date::parse(&text));
        for around in others.iter().map(Some).chain([None]) {
            read.extend(dates(&text, around).into_iter().filter_map(|one| match one.when {
                When::Date(date) => Some(*date),
                _ => None,
            }));
        }
        for date in &read {
            say(date, &others);
        }
        let _ = Range::parse(&text);
        if let Some(named) = Named::read(&text) {
            for year in [2024, i64::MAX, i64::MIN, -1] {
                let _ = (named.written(), named.in_year(year));
            }
        }
        let _ = Named::is_begun(&text);
    }

    #[test]
    fn no_number_is_too_much_for_a_filter(text in text(), field in prop::sample::select(FIELDS)) {
        for scope in scopes() {
            let _ = Query::parse(&format!("{field}{text}"), &scope);
            let _ = Query::parse(&format!("{field}{text}..{text}"), &scope);
        }
    }
}

/// A step over the largest number of a size, in the first or the last digits of a number, whatever stands behind it.
#[test]
fn no_number_is_one_too_many() {
    let around = Date::parse("2024-02-29").ok();
    for (limit, before) in LIMITS.iter().flat_map(|limit| ["", "1", "18", "182"].map(|before| (limit, before))) {
        for (between, behind) in
            BETWEEN.iter().flat_map(|between| ["1", "12", "31", "2024"].map(|last| (between, last)))
        {
            for zero in ZEROS {
                let text = in_script(&format!("{before}{limit}{between}{behind}"), *zero);
                let _ = (dates(&text, around.as_ref()), Date::parse(&text), Range::parse(&text), Named::read(&text));
            }
        }
    }
}

/// As `check` meets them: in an article, in a quotation, as the words of a date, as a date, as a fact, as lines.
#[test]
fn no_number_is_too_much_for_check() {
    let mut runner = TestRunner::new(Config::default());
    let mut drawn: Vec<String> =
        (0..300).map(|_| text().new_tree(&mut runner).expect("a text").current().replace(['"', '\\'], "")).collect();
    drawn.extend(["18255.1", "20255-3", "11255/12", "١٨٢٥٥.١", "Y9223372036854775807"].map(str::to_owned));
    let folder = TempDir::new().expect("a folder");
    let mut yaml = "title: Numbers\nlanguage: en\nsources:\n".to_owned();
    yaml += "  - {id: a, file: a.txt, title: A, published: 2024-06-03}\n";
    for (n, text) in drawn.iter().enumerate().take(20) {
        let _ = writeln!(yaml, "  - {{id: s{n}, file: a.txt, lines: \"{text}\", title: A, published: \"{text}\"}}");
    }
    yaml += "facts: [{id: troops, name: Troops}]\nevents:\n";
    for (n, text) in drawn.iter().enumerate() {
        let quoted = format!("{{source: a, exact: \"{text}\", date_text: \"{text}\", facts: {{troops: \"{text}\"}}}}");
        let dated = format!("{{source: a, exact: \"It was {text} then\", date: \"{text}\", facts: {{troops: \"1\"}}}}");
        let _ = writeln!(yaml, "  - {{id: e{n}, date: \"2024\", title: A, excerpts: [{quoted}, {dated}]}}");
        let _ = writeln!(yaml, "  - {{id: d{n}, date: \"{text}\", title: \"{text}\"}}");
    }
    fs::write(folder.path().join("events.yaml"), yaml).expect("written");
    fs::write(folder.path().join("a.txt"), drawn.join("\n\n")).expect("written");
    for args in [&["check"][..], &["check", "--coverage"], &["list"]] {
        let mut command = crate::program();
        let output = command.current_dir(folder.path()).env_clear().args(args).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(matches!(output.status.code(), Some(0..=2)), "{args:?}: {said}");
    }
}
