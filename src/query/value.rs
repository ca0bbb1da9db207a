//! The values of fields that have no others than these.

use crate::timeline::Standing;

use super::name_match::Names;
use super::{Has, Is, Part};

pub(super) const STANDINGS: &Names<Standing> = &[
    (Standing::Established, &["established", "موكد", "ثابت"]),
    (Standing::Reported, &["reported", "منقول", "مروي"]),
    (Standing::Claimed, &["claimed", "مزعوم", "ادعا"]),
    (Standing::Denied, &["denied", "منفي", "نفي"]),
    (Standing::Forecast, &["forecast", "متوقع", "توقع"]),
    (Standing::Disputed, &["disputed", "متنازع", "خلاف"]),
];

pub(super) const HAS: &Names<Has> = &[
    (Has::Note, &["note", "ملاحظه"]),
    (Has::Conflict, &["conflict", "تعارض", "خلاف"]),
    (Has::Translation, &["translation", "ترجمه"]),
    (Has::Link, &["link", "رابط"]),
    (Has::Fact, &["fact", "حقيقه"]),
    (Has::Actor, &["actor", "فاعل"]),
    (Has::Place, &["place", "مكان"]),
    (Has::Tag, &["tag", "وسم"]),
    (Has::Source, &["source", "مصدر"]),
    (Has::DateText, &["date_text", "نص_التاريخ"]),
];

pub(super) const IS: &Names<Is> = &[
    (Is::Day, &["day", "يوم"]),
    (Is::Approx, &["approx", "about", "تقريبي", "نحو"]),
    (Is::Span, &["span", "مده", "فتره"]),
    (Is::Certain, &["certain", "اكيد", "يقين"]),
    (Is::Single, &["single", "وحيد", "منفرد"]),
];

pub(super) const IN: &Names<Part> = &[(Part::Title, &["title", "عنوان"]), (Part::Text, &["text", "نص"])];

#[cfg(test)]
mod tests {
    use super::super::field::KEYS;
    use super::{HAS, IN, IS, STANDINGS};
    use crate::query::name_match::folded_names;

    #[test]
    fn names_are_written_as_they_are_looked_for() {
        folded_names(KEYS);
        folded_names(STANDINGS);
        folded_names(HAS);
        folded_names(IS);
        folded_names(IN);
    }
}
