//! The values of fields that have no others than these.

use crate::timeline::Standing;

use super::name_match::Names;
use super::{Has, Is, Part};

pub(super) const STANDINGS: &Names<Standing> = &[
    (Standing::Established, "ثابت", &["established", "موكد", "ثابت"]),
    (Standing::Reported, "منقول", &["reported", "منقول", "مروي"]),
    (Standing::Claimed, "مزعوم", &["claimed", "مزعوم", "ادعا"]),
    (Standing::Denied, "منفي", &["denied", "منفي", "نفي"]),
    (Standing::Forecast, "متوقع", &["forecast", "متوقع", "توقع"]),
    (Standing::Disputed, "مختلف", &["disputed", "متنازع", "خلاف", "مختلف", "مختلف_فيه"]),
];

pub(super) const HAS: &Names<Has> = &[
    (Has::Note, "ملاحظة", &["note", "ملاحظه"]),
    (Has::Conflict, "اختلاف", &["conflict", "تعارض", "خلاف", "اختلاف"]),
    (Has::Translation, "ترجمة", &["translation", "ترجمه"]),
    (Has::Link, "رابط", &["link", "رابط"]),
    (Has::Fact, "معلومة", &["fact", "معلومه", "حقيقه"]),
    (Has::Actor, "فاعل", &["actor", "فاعل"]),
    (Has::Place, "مكان", &["place", "مكان"]),
    (Has::Tag, "وسم", &["tag", "وسم"]),
    (Has::Source, "مصدر", &["source", "مصدر"]),
    (Has::DateText, "نص_التاريخ", &["date_text", "نص_التاريخ", "دليل_التاريخ"]),
];

pub(super) const IS: &Names<Is> = &[
    (Is::Day, "يوم", &["day", "يوم"]),
    (Is::Approx, "تقريبي", &["approx", "about", "تقريبي", "نحو"]),
    (Is::Span, "مدة", &["span", "مده", "فتره"]),
    (Is::Certain, "أكيد", &["certain", "اكيد", "يقين"]),
    (Is::Single, "وحيد", &["single", "وحيد", "منفرد"]),
];

pub(super) const IN: &Names<Part> = &[(Part::Title, "عنوان", &["title", "عنوان"]), (Part::Text, "نص", &["text", "نص"])];

#[cfg(test)]
mod tests {
    use super::super::field::KEYS;
    use super::{HAS, IN, IS, STANDINGS};
    use crate::query::name_match::assert_read;

    #[test]
    fn names_are_written_as_they_are_looked_for() {
        assert_read(KEYS);
        assert_read(STANDINGS);
        assert_read(HAS);
        assert_read(IS);
        assert_read(IN);
    }
}
