//! Numbers in another order, with other separators or too few digits: `18/06/2024`, `2024.6`, `20240618`, `198`.

use super::super::DateError;
use super::{completed, guessed};

/// Up to three runs of digits, with what stands between them, and the mark at the end (`?`, `~`, `%`).
struct Groups<'a> {
    numbers: Vec<&'a str>,
    separators: Vec<char>,
    mark: &'a str,
}

pub(super) fn detect(text: &str) -> Option<DateError> {
    if text.starts_with('-') {
        return None;
    }
    if text.contains(['.', 'e']) && text.parse::<f64>().is_ok() {
        return Some(guessed("float", 0, text, from_float(text)));
    }
    let groups = Groups::of(text)?;
    match *groups.numbers.as_slice() {
        [year] => one(year, groups.mark),
        [first, second] => two(text, &groups, first, second),
        [first, second, third] => three(text, &groups, [first, second, third]),
        _ => None,
    }
}

impl<'a> Groups<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let body = text.trim_end_matches(['?', '~', '%']);
        let mark = text.strip_prefix(body).unwrap_or_default();
        let separators: Vec<char> = body.chars().filter(|c| !c.is_ascii_digit()).collect();
        let numbers: Vec<&str> = body.split(|c: char| !c.is_ascii_digit()).collect();
        let alike = separators.iter().all(|c| "-/.".contains(*c) && separators.first() == Some(c));
        let plain = alike && numbers.iter().all(|number| !number.is_empty());
        (plain && numbers.len() <= 3).then_some(Self { numbers, separators, mark })
    }

    fn uses_hyphens(&self) -> bool {
        self.separators.iter().all(|c| *c == '-')
    }
}

/// Digits alone: a year that lacks zeros, a century, a decade, a date without hyphens, a year that needs its `Y`.
fn one(digits: &str, mark: &str) -> Option<DateError> {
    let cut = |from: usize, to: usize| -> String { digits.chars().skip(from).take(to - from).collect() };
    match digits.len() {
        2 => Some(guessed("century", 0, digits, short_year(digits, mark))),
        3 => Some(guessed("decade", 0, digits, short_year(digits, mark))),
        6 if is_month(&cut(4, 6)) => {
            Some(guessed("compact", 0, digits, [format!("{}-{}{mark}", cut(0, 4), cut(4, 6))]))
        }
        8 => Some(guessed("compact", 0, digits, [format!("{}-{}-{}{mark}", cut(0, 4), cut(4, 6), cut(6, 8))])),
        5.. => Some(guessed("long-year", 0, digits, [format!("Y{digits}{mark}")])),
        _ => None,
    }
}

/// `33` is a year, `19` a century of late; `14` and `185` may be either.
fn short_year(digits: &str, mark: &str) -> Vec<String> {
    let (year, longer) = (format!("{digits:0>4}{mark}"), format!("{digits:X<4}{mark}"));
    match digits.get(..2).and_then(|century| century.parse().ok()) {
        Some(19_u8 | 20) => vec![longer],
        Some(10..=18) => vec![year, longer],
        Some(0) if digits.bytes().all(|byte| byte == b'0') => Vec::new(),
        _ => vec![year],
    }
}

fn two(text: &str, groups: &Groups<'_>, first: &str, second: &str) -> Option<DateError> {
    let mark = groups.mark;
    let is_year = |number: &str| number.len() >= 3 || number.parse().is_ok_and(|number: u8| number > 31);
    match (first.len(), second.len()) {
        // Years of less than four digits; `18/19` may be days.
        (2, 2) | (2..4, 3) | (3, 4)
            if is_year(first) && is_year(second) && (first.len(), first) < (second.len(), second) =>
        {
            Some(guessed("span", 0, text, [format!("{first:0>4}{mark}/{second:0>4}{mark}")]))
        }
        (2, 2 | 3) if !groups.uses_hyphens() => Some(DateError::plain("form", 0, text)),
        (4, 1) => Some(guessed("pad", 5, second, month_or_next_year(groups, first, second))),
        (4, 2) => year_and_more(text, groups, first, second),
        (4, 4) if groups.uses_hyphens() => Some(guessed("span", 4, text, [format!("{first}/{second}{mark}")])),
        (1 | 2, 4) if is_month(first) => Some(guessed("order", 0, text, [format!("{second}-{first:0>2}{mark}")])),
        (1 | 2, 4) => Some(DateError::plain("order", 0, text)),
        _ => None,
    }
}

/// `2024-6` is a month; `1666/7` may be a year that began in March too, or a winter.
fn month_or_next_year(groups: &Groups<'_>, year: &str, digit: &str) -> Vec<String> {
    let mark = groups.mark;
    let next = next_year(year).filter(|next| groups.separators == ['/'] && next.ends_with(digit));
    let span = next.map(|next| format!("{year}{mark}/{next}{mark}"));
    [format!("{year}-0{digit}{mark}")].into_iter().chain(span).collect()
}

/// A year and its month, or a year and the last digits of a later one: `2024/06`, `1948-49`, either with `2011/12`.
fn year_and_more(text: &str, groups: &Groups<'_>, first: &str, second: &str) -> Option<DateError> {
    let (month, mark): (u8, _) = (second.parse().ok()?, groups.mark);
    let later = completed(first, second).filter(|_| !(1..=12).contains(&month) || is_next_year(first, month));
    let span = later.map(|last| format!("{first}{mark}/{last}{mark}"));
    if groups.uses_hyphens() {
        return span.map(|span| guessed("span", 4, text, [span]));
    }
    let in_month = (1..=12).contains(&month).then(|| format!("{first}-{second}{mark}"));
    let turn = || next_year(first).filter(|next| month == 0 && next.ends_with("00"));
    let span = span.or_else(|| Some(format!("{first}{mark}/{}{mark}", turn()?)));
    Some(guessed("separator", 4, text, in_month.into_iter().chain(span)))
}

/// A larger number would be read as a season or a quarter.
fn is_month(number: &str) -> bool {
    number.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
}

/// The year after one of four digits.
fn next_year(year: &str) -> Option<String> {
    let next = year.parse::<u16>().ok()?.checked_add(1)?;
    (next <= 9999).then(|| format!("{next:04}"))
}

fn is_next_year(year: &str, digits: u8) -> bool {
    year.parse().is_ok_and(|year: i64| (year + 1) % 100 == i64::from(digits))
}

fn three(text: &str, groups: &Groups<'_>, [a, b, c]: [&str; 3]) -> Option<DateError> {
    let mark = groups.mark;
    let written = |year: &str, month: &str, day: &str| format!("{year}-{month:0>2}-{day:0>2}{mark}");
    match (a.len(), b.len(), c.len()) {
        (4, 2, 2) if !groups.uses_hyphens() => Some(guessed("separator", 4, text, [written(a, b, c)])),
        // A month above twelve can only be a day; calendar speaks of the rest.
        (4, 2, 2) => is_day_only(b).then(|| guessed("month", 5, b, [written(a, c, b)])),
        (4, 1 | 2, 1 | 2) => Some(guessed("pad", if b.len() == 1 { 5 } else { 8 }, text, [written(a, b, c)])),
        (1 | 2, 1 | 2, 4) => Some(guessed("order", 0, text, [written(c, b, a), written(c, a, b)])),
        (1 | 2, 1 | 2, 1 | 2) => Some(DateError::plain("short-year", 0, text)),
        _ => None,
    }
}

fn is_day_only(number: &str) -> bool {
    number.parse::<u8>().is_ok_and(|number| (13..=31).contains(&number))
}

/// A YAML number: `2024.0` was a year, `2024.06` a month; `2024.1` was January, or October that lost its zero.
fn from_float(text: &str) -> Vec<String> {
    let Some((year, rest)) = text.split_once('.').filter(|(year, _)| year.len() == 4) else { return Vec::new() };
    if rest == "0" {
        return vec![year.to_owned()];
    }
    let mut months = match rest.len() {
        1 => vec![format!("{year}-0{rest}"), format!("{year}-{rest}0")],
        _ => vec![format!("{year}-{rest}")],
    };
    // `2023-50` would be a span of years and `2023-25` a season, which no decimal number says.
    months.retain(|month| month.split_once('-').is_some_and(|(_, month)| is_month(month)));
    months
}
