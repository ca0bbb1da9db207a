//! `أمس`, `العام الماضي`, `قبل عامين`, `السنوات الأخيرة`.

use super::super::token::{Tokens, meaning};
use super::super::{Reading, Time, months, weekdays};
use super::{Relative, Shift, Unit, shift};

pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let word = tokens.word(at);
    let relative = |end: usize, unit: Unit, shift: Shift| Some((end, Time::Relative(Relative { unit, shift })));
    match meaning(word, |word| yesterday(word, tokens.word(at + 1))) {
        Some((length, days)) => return relative(at + length, Unit::Day(days), Shift::Now),
        None if is_today(tokens, at) => return relative(at + 1, Unit::Day(0), Shift::Now),
        None => {}
    }
    if let Some(found) = vague(tokens, at).or_else(|| before(tokens, at)) {
        return Some(found);
    }
    if word == "عطلة" && tokens.word(at + 1) == "نهاية" && tokens.word(at + 2) == "الاسبوع" {
        let end = if shift(tokens.word(at + 3)).is_some() { at + 4 } else { at + 3 };
        return relative(end, Unit::Unknown, Shift::Now);
    }
    let demonstrative = |word: &str| match word {
        "هذا" | "هذه" => Some(true),
        "ذلك" | "تلك" => Some(false),
        _ => None,
    };
    if let Some(now) = meaning(word, demonstrative) {
        let unit = unit(tokens.word(at + 1)).filter(|unit| now || !matches!(unit, Unit::Century))?;
        return relative(at + 2, if now { unit } else { Unit::Unknown }, Shift::Now);
    }
    let unit = meaning(word, unit)?;
    if word.ends_with("العام") && is_office(tokens.before(at)) {
        return None;
    }
    let next = tokens.word(at + 1);
    if matches!(next, "نفسه" | "نفسها" | "ذاته" | "ذاتها" | "التالي" | "التالية" | "السابق" | "السابقة")
    {
        return relative(at + 2, Unit::Unknown, Shift::Now);
    }
    let shift = shift(next)?;
    match unit {
        Unit::Day(_) if word.ends_with("الليلة") => relative(at + 2, Unit::Day(-1), Shift::Now),
        Unit::Day(_) => None,
        unit => relative(at + 2, unit, shift),
    }
}

/// How many words, and how many days from the day of writing.
fn yesterday(word: &str, next: &str) -> Option<(usize, i64)> {
    match (word, next) {
        ("امس" | "الامس", "الاول") => Some((2, -2)),
        ("امس" | "الامس" | "البارحة", _) => Some((1, -1)),
        ("يوم", "غد") => Some((2, 1)),
        ("غدا", _) if weekdays::named(next).is_some() => Some((1, 1)),
        _ => None,
    }
}

/// اليوم is “today” unless something makes it “the day”.
fn is_today(tokens: &Tokens<'_>, at: usize) -> bool {
    let (before, next) = (tokens.before(at), tokens.word(at + 1));
    let weekday = weekdays::named(next).is_some();
    let another =
        matches!(before, "في" | "هذا" | "ذلك" | "حتي" | "الي" | "وفي" | "وحتي" | "من" | "منذ" | "طوال" | "خلال");
    let described = next.is_empty() || next.starts_with("ال") || matches!(next, "نفسه" | "ذاته" | "من");
    tokens.word(at) == "اليوم" && (weekday || (!another && !described))
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "اليوم" | "الليلة" => Unit::Day(0),
        "الاسبوع" => Unit::Week,
        "الشهر" => Unit::Month,
        "العام" | "السنة" => Unit::Year,
        "القرن" => Unit::Century,
        "الربيع" | "الصيف" | "الخريف" | "الشتاء" => Unit::Unknown,
        _ => return None,
    })
}

/// Whether العام behind this word is “general”: the secretary general, public opinion.
fn is_office(word: &str) -> bool {
    let office = |word: &str| {
        matches!(
            word,
            "الامين"
                | "المدير"
                | "المدعي"
                | "القائد"
                | "النائب"
                | "المفتش"
                | "الراي"
                | "الامن"
                | "القطاع"
                | "الاطار"
                | "المؤتمر"
                | "الاتجاه"
                | "المنسق"
                | "السكرتير"
                | "المستشار"
                | "المال"
                | "الصالح"
                | "المراقب"
                | "الحاكم"
                | "الوضع"
                | "المجلس"
        )
        .then_some(())
    };
    meaning(word, office).is_some()
}

/// Times that are none in particular: `مؤخرا`, `السنوات الأخيرة`, `العامين الماضيين`.
fn vague(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let times = |word: &str| {
        matches!(
            word,
            "العامين"
                | "الاسبوعين"
                | "الشهرين"
                | "اليومين"
                | "السنتين"
                | "العقدين"
                | "الايام"
                | "الاسابيع"
                | "الاشهر"
                | "الشهور"
                | "السنوات"
                | "الاعوام"
                | "العقود"
                | "الاونة"
                | "الفترة"
        )
        .then_some(())
    };
    let word = tokens.word(at);
    if matches!(word, "مؤخرا" | "ومؤخرا") {
        return Some((at + 1, Time::Vague));
    }
    meaning(word, times)?;
    let mut end = at + 1;
    // السنوات العشر الأخيرة
    if tokens.is_number(end) || tokens.word(end).starts_with("ال") && !is_lately(tokens.word(end)) {
        end += 1;
    }
    is_lately(tokens.word(end)).then_some((end + 1, Time::Vague))
}

fn is_lately(word: &str) -> bool {
    matches!(word, "الماضيين" | "الاخيرين" | "المقبلين" | "القادمين" | "الاخيرة" | "الاخيرتين") || shift(word).is_some()
}

/// `قبل عامين`, `قبل ثلاثة أيام`: so long before; `منذ عامين` may also be “for two years”.
fn before(tokens: &Tokens<'_>, at: usize) -> Reading<Time> {
    let ago = meaning(tokens.word(at), |word| match word {
        "قبل" => Some(true),
        "منذ" => Some(false),
        _ => None,
    })?;
    let is_length = |at: usize| {
        matches!(
            tokens.word(at),
            "يوم"
                | "يومين"
                | "ايام"
                | "اسبوع"
                | "اسبوعين"
                | "اسابيع"
                | "شهر"
                | "شهرين"
                | "اشهر"
                | "شهور"
                | "عام"
                | "عامين"
                | "اعوام"
                | "عاما"
                | "سنة"
                | "سنتين"
                | "سنوات"
                | "عقد"
                | "عقدين"
                | "عقود"
                | "قرن"
                | "ساعات"
                | "ساعة"
        )
    };
    let mut end = at + 1;
    while end < at + 5 && !is_length(end) && is_quantity(tokens, end) {
        end += 1;
    }
    let named = tokens.is_number(end + 1)
        || months::read(tokens, end + 1).is_some()
        || weekdays::named(tokens.word(end + 1)).is_some();
    if !is_length(end) || named {
        return None;
    }
    Some((end + 1, if ago { Time::Relative(Relative::unknown()) } else { Time::Vague }))
}

fn is_quantity(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.word(at);
    let number = [
        "واحد",
        "ثلاث",
        "اربع",
        "خمس",
        "ست",
        "سبع",
        "ثماني",
        "تسع",
        "عشر",
        "عشرين",
        "بضع",
        "عدة",
        "نحو",
        "اكثر",
        "من",
        "حوالي",
    ];
    tokens.is_number(at) || number.iter().any(|start| word == *start || word.strip_prefix(start) == Some("ة"))
}
