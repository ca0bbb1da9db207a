//! A day, week, month, year or season as the last, this or the next one: `العام الماضي`, `هذا الأسبوع`, `last September`,
//! `the year before last`, `the same year`.

use super::{month, shift, weekday};
use crate::text::words::is_one_of;
use crate::timeline::date::calendar::Calendar;
use crate::timeline::date::lexicon::{Count, Meaning, Unit};
use crate::timeline::date::relative::Relative;
use crate::timeline::date::tokens::{Reading, Tokens};

/// What العام is “general” of: the secretary general, public opinion.
const OFFICES: &str = "الامين المدير المدعي القائد النائب المفتش الراي الامن القطاع الاطار المؤتمر الاتجاه المنسق السكرتير المستشار \
                       المال الصالح المراقب الحاكم الوضع المجلس";

pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Relative> {
    if tokens.is_english(at) { english(tokens, at) } else { arabic(tokens, at) }
}

fn arabic(tokens: &Tokens<'_>, at: usize) -> Reading<Relative> {
    if tokens.is(at, &["عطلة"]) && tokens.is(at + 1, &["نهاية"]) && tokens.is(at + 2, &["الاسبوع"]) {
        let end = shift::behind(tokens, at + 3).map_or(at + 3, |(end, _)| end);
        return Some((end, Relative::Unknown));
    }
    let unit =
        |at: usize, step: i64| Some(tokens.own(at)?).filter(|_| tokens.is_definite(at)).and_then(|one| of(one, step));
    match tokens.meaning(at)? {
        Meaning::This if tokens.is(at + 1, &["اليوم"]) => Some((at + 2, Relative::Day(0))),
        Meaning::This => Some((at + 2, unit(at + 1, 0)?)),
        Meaning::That if tokens.is(at + 1, &["اليوم"]) => Some((at + 2, Relative::Unknown)),
        Meaning::That => {
            unit(at + 1, 0).filter(|unit| *unit != Relative::Century(0)).map(|_| (at + 2, Relative::Unknown))
        }
        meaning @ (Meaning::Unit(..) | Meaning::Season(_)) if tokens.is_definite(at) && !is_office(tokens, at) => {
            let is_known = of(meaning, 0).is_some() || meaning == Meaning::Unit(Unit::Day, Count::One);
            if tokens.own(at + 1) == Some(Meaning::That) {
                return is_known.then_some((at + 2, Relative::Unknown));
            }
            let (end, step) = shift::behind(tokens, at + 1)?;
            Some((end, of(meaning, step)?))
        }
        _ => None,
    }
}

fn english(tokens: &Tokens<'_>, at: usize) -> Reading<Relative> {
    let next = tokens.own(at + 1).filter(|_| tokens.is_english(at + 1));
    match tokens.own(at)? {
        Meaning::That => match next? {
            Meaning::Unit(Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Weekend, Count::One) => {
                Some((at + 2, Relative::Unknown))
            }
            Meaning::Weekday(_) => weekday::named(tokens, at + 1).map(|_| (at + 2, Relative::Unknown)),
            _ => None,
        },
        Meaning::Shift(step) => {
            if let Some((end, month)) = month::read(tokens, at + 1).filter(|_| tokens.is_english(at + 1)) {
                let calendar = Calendar::Months { year: None, from: month.number, to: month.number };
                return tokens.digits(end).is_none().then_some((end, Relative::Named(calendar, step)));
            }
            if let Some(weekday) = weekday::named(tokens, at + 1) {
                return Some((at + 2, Relative::Weekday(weekday, step)));
            }
            // The last week of May is not last week.
            of(next?, step).filter(|_| !tokens.is(at + 2, &["of"])).map(|unit| (at + 2, unit))
        }
        meaning => {
            let (end, step) = shift::behind(tokens, at + 1)?;
            Some((end, of(meaning, step)?))
        }
    }
}

/// The one before, this one, the next of such a unit.
fn of(unit: Meaning, step: i64) -> Option<Relative> {
    match unit {
        // Last night went on after midnight.
        Meaning::Unit(Unit::Night, Count::One) if step == -1 => Some(Relative::Unknown),
        Meaning::Unit(Unit::Night, Count::One) if step <= 0 => Some(Relative::Day(step)),
        Meaning::Unit(Unit::Week, Count::One) => Some(Relative::Week(step)),
        Meaning::Unit(Unit::Month, Count::One) => Some(Relative::Month(step)),
        Meaning::Unit(Unit::Year, Count::One) => Some(Relative::Year(step)),
        Meaning::Unit(Unit::Century, Count::One) => Some(Relative::Century(step)),
        Meaning::Unit(Unit::Weekend, Count::One) | Meaning::Season(_) => Some(Relative::Unknown),
        _ => None,
    }
}

fn is_office(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = tokens.before(at);
    let bare = before.strip_prefix(['و', 'ف', 'ب', 'ل']).unwrap_or(before);
    tokens.word(at).ends_with("العام") && (is_one_of(OFFICES, before) || is_one_of(OFFICES, bare))
}
