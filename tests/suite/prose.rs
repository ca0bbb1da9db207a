//! Dates in Arabic and English prose: what is read, what it means, and what is left alone. Many phrases are of `seeds/`.

use std::fmt::Write as _;

use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use tarikh::timeline::Date;
use tarikh::timeline::date::Range;
use tarikh::timeline::date::prose::{When, dates, says_when};

/// What is read in a text of a given date: `words = meaning`, one after another.
fn read(text: &str, around: &str) -> String {
    let around = Date::parse(around).ok();
    let said: Vec<String> =
        dates(text, around.as_ref()).iter().map(|one| format!("{} = {}", one.words, meaning(&one.when))).collect();
    said.join("; ")
}

fn meaning(when: &When) -> String {
    let day = |(month, day): (u8, u8)| format!("{month}-{day}");
    match when {
        When::Date(date) => date.written().to_owned(),
        When::Days { from, to } if from == to => day(*from),
        When::Days { from, to } => format!("{}..{}", day(*from), day(*to)),
        When::Months { from, to } if from == to => format!("month {from}"),
        When::Months { from, to } => format!("month {from}..{to}"),
        When::Weekday(weekday) => weekday.to_string(),
        When::Unresolved => "?".to_owned(),
        When::Vague => "~".to_owned(),
    }
}

#[rstest]
#[case("عام 1948", "عام 1948 = 1948")]
#[case("معاهدة التحالف عام 1996 واستبدالها باتفاقيات غير عسكرية عام 2000،", "عام 1996 = 1996; عام 2000 = 2000")]
#[case("في 24 فبراير/شباط 2022.", "24 فبراير/شباط 2022 = 2022-02-24")]
#[case("لأول مرة منذ عام 2000، حيث", "منذ عام 2000 = 2000/..")]
#[case("وقع في 1961 بين الاتحاد السوفياتي", "1961 = 1961")]
#[case("في سبتمبر/أيلول 2023، وخلال", "سبتمبر/أيلول 2023 = 2023-09")]
#[case("بعد انهيار الاتحاد في عام 1991.", "عام 1991 = 1991")]
#[case("في أوكرانيا منذ أواخر 2022، وفق", "أواخر 2022 = 2022")]
#[case("فمنذ اندلاع الحرب في أوكرانيا في فبراير 2022", "فبراير 2022 = 2022-02")]
#[case("إلى روسيا منذ سبتمبر 2023 مقابل الغذاء", "منذ سبتمبر 2023 = 2023-09/..")]
#[case("إلى أوكرانيا في 30 ديسمبر 2023. وقال", "30 ديسمبر 2023 = 2023-12-30")]
#[case("منذ عام 2006، وتم", "منذ عام 2006 = 2006/..")]
#[case("نشر الخبر اول مرة بتاريخ : 2024-10-19 09:10:13", "2024-10-19 = 2024-10-19")]
#[case("24 لقاء في عام 2024 وحده", "عام 2024 = 2024")]
#[case("الروسية عام 2023، والتي", "عام 2023 = 2023")]
#[case("34.4 مليون دولار في 2023، وارتفع إلى 52.9", "2023 = 2023")]
#[case("دولار في النصف الأول من 2024. وهذه", "النصف الأول من 2024 = 2024-40")]
#[case("النفط بين مارس وأكتوبر 2024، متجاوزة", "مارس وأكتوبر 2024 = 2024-03/2024-10")]
#[case("وفق قرار مجلس الأمن الصادر في 2017.", "2017 = 2017")]
#[case("من إجمالي ذخائر روسيا في 2024.", "2024 = 2024")]
#[case("مع حلول عام 2025.", "عام 2025 = 2025")]
#[case("في يوليو 2025 كخطوة", "يوليو 2025 = 2025-07")]
#[case("١٨ يونيو ٢٠٢٤", "١٨ يونيو ٢٠٢٤ = 2024-06-18")]
#[case("۱۸ یونیو ۲۰۲۴", "۱۸ یونیو ۲۰۲۴ = 2024-06-18")]
#[case("18 و19 يونيو 2024", "18 و19 يونيو 2024 = 2024-06-18/2024-06-19")]
#[case("من 30 سبتمبر إلى 2 أكتوبر 2024", "30 سبتمبر إلى 2 أكتوبر 2024 = 2024-09-30/2024-10-02")]
#[case("من 30 ديسمبر إلى 2 يناير 2024", "30 ديسمبر إلى 2 يناير 2024 = 2023-12-30/2024-01-02")]
#[case("الـ18 من حزيران (يونيو) 2024", "الـ18 من حزيران (يونيو) 2024 = 2024-06-18")]
#[case("السادس من أغسطس/آب 2024", "السادس من أغسطس/آب 2024 = 2024-08-06")]
#[case("الحادي والعشرين من كانون الثاني/يناير 2011", "الحادي والعشرين من كانون الثاني/يناير 2011 = 2011-01-21")]
#[case("الخامس عشر من آذار 2011", "الخامس عشر من آذار 2011 = 2011-03-15")]
#[case("4 آب 2020", "4 آب 2020 = 2020-08-04")]
#[case("٤ آب/أغسطس ٢٠٢٠", "٤ آب/أغسطس ٢٠٢٠ = 2020-08-04")]
#[case("5 أوت 2021 و7 جويلية 2022", "5 أوت 2021 = 2021-08-05; 7 جويلية 2022 = 2022-07-07")]
#[case("25 كانون الأول 1991", "25 كانون الأول 1991 = 1991-12-25")]
#[case("تشرين الأول 1973", "تشرين الأول 1973 = 1973-10")]
#[case("يوم الجمعة، 18 أكتوبر 2024", "الجمعة، 18 أكتوبر 2024 = 2024-10-18")]
#[case("مايو من عام 1945", "مايو من عام 1945 = 1945-05")]
#[case("في سنة 622 هاجر", "سنة 622 = 0622")]
#[case("عامي 2022 و2023", "عامي 2022 و2023 = 2022/2023")]
#[case("بين 2022 و2024", "2022 و2024 = 2022/2024")]
#[case("من 2011 إلى 2019", "2011 إلى 2019 = 2011/2019")]
#[case("مطلع عام 2023", "مطلع عام 2023 = 2023")]
#[case("قبل عام 2019 كان", "قبل عام 2019 = ../2019")]
#[case("حتى نهاية 2023", "نهاية 2023 = 2023")]
#[case("ربيع 2011", "ربيع 2011 = 2011-21")]
#[case("في صيف عام 2023", "صيف عام 2023 = 2023-22")]
#[case("الربع الثاني من عام 2024", "الربع الثاني من عام 2024 = 2024-34")]
#[case("في تسعينيات القرن الماضي", "تسعينيات القرن الماضي = 199X")]
#[case("خلال الثمانينات", "الثمانينات = 198X")]
#[case("في القرن العشرين", "القرن العشرين = 19XX")]
#[case("عام 44 ق.م", "عام 44 ق.م = -0043")]
#[case("عام 1967م", "عام 1967م = 1967")]
#[case("وقعت المعاهدة (2024) في", "2024 = 2024")]
#[case("في 19/10/2024", "19/10/2024 = 2024-10-19")]
#[case("يوم 6/7/2024", "6/7/2024 = [2024-06-07,2024-07-06]")]
#[case("2024/06/18", "2024/06/18 = 2024-06-18")]
#[case("18.06.2024", "18.06.2024 = 2024-06-18")]
#[case("on 18 June 2024", "18 June 2024 = 2024-06-18")]
#[case("June 18, 2024", "June 18, 2024 = 2024-06-18")]
#[case("June 18–19, 2024", "June 18–19, 2024 = 2024-06-18/2024-06-19")]
#[case("18–19 June 2024", "18–19 June 2024 = 2024-06-18/2024-06-19")]
#[case("the 18th of June 2024", "18th of June 2024 = 2024-06-18")]
#[case("the sixth of August 1945", "sixth of August 1945 = 1945-08-06")]
#[case("the twenty-first of May 1991", "twenty-first of May 1991 = 1991-05-21")]
#[case("Sept. 11, 2001", "Sept. 11, 2001 = 2001-09-11")]
#[case("5 Oct 1973", "5 Oct 1973 = 1973-10-05")]
#[case("Friday, October 18, 2024", "Friday, October 18, 2024 = 2024-10-18")]
#[case("in June 2024", "June 2024 = 2024-06")]
#[case("in 2023, and since 2006 it", "2023 = 2023; since 2006 = 2006/..")]
#[case("from March to October 2024", "March to October 2024 = 2024-03/2024-10")]
#[case("from 2011 to 2019", "2011 to 2019 = 2011/2019")]
#[case("in late 2022", "late 2022 = 2022")]
#[case("mid-2024", "mid-2024 = 2024")]
#[case("the summer of 2023", "summer of 2023 = 2023-22")]
#[case("in the 1990s", "1990s = 199X")]
#[case("during the nineties", "nineties = 199X")]
#[case("Q2 2019", "Q2 2019 = 2019-34")]
#[case("the first half of 2024", "first half of 2024 = 2024-40")]
#[case("44 BCE", "44 BCE = -0043")]
#[case("until 2025", "until 2025 = ../2025")]
fn a_date_with_its_year_is_read_whole(#[case] text: &str, #[case] wanted: &str) {
    assert_eq!(read(text, ""), wanted);
}

#[rstest]
#[case("في 8 أكتوبر، وزير الدفاع", "8 أكتوبر = 10-8")]
#[case("في الفترة من 8 إلى 13 أكتوبر.", "8 إلى 13 أكتوبر = 10-8..10-13")]
#[case("يومي 18 و19 يونيو", "18 و19 يونيو = 6-18..6-19")]
#[case("وفي يوم الجمعة 18 أكتوبر، قال", "الجمعة 18 أكتوبر = 10-18")]
#[case("في 23 يونيو/حزيران، أصدرت", "23 يونيو/حزيران = 6-23")]
#[case("في السادس من أغسطس/آب", "السادس من أغسطس/آب = 8-6")]
#[case("في 2 يناير.", "2 يناير = 1-2")]
#[case("وفي يونيو/حزيران، أعلن", "يونيو/حزيران = month 6")]
#[case("في مارس/آذار، روسيا", "مارس/آذار = month 3")]
#[case("وفي مارس، أظهر", "مارس = month 3")]
#[case("وفي يناير/كانون الثاني، قال", "يناير/كانون الثاني = month 1")]
#[case("8 و9 و10 أكتوبر", "8 و9 و10 أكتوبر = 10-8..10-10")]
#[case("منذ أكتوبر", "منذ أكتوبر = ?")]
#[case("30 فبراير", "فبراير = month 2")]
#[case("بين مارس ومايو", "مارس ومايو = month 3..5")]
#[case("بين فبراير ويونيو", "فبراير ويونيو = month 2..6")]
#[case("ويونيو، وبعد ذلك", "يونيو = month 6")]
#[case("وفبراير، وفي يوم فالثلاثاء", "فبراير = month 2; الثلاثاء = Tue")]
#[case("on 8 October", "8 October = 10-8")]
#[case("18-19 June", "18-19 June = 6-18..6-19")]
#[case("October 8", "October 8 = 10-8")]
#[case("in May", "May = month 5")]
#[case("قال يوم الثلاثاء إن", "الثلاثاء = Tue")]
#[case("مساء الثلاثاء وسيعقد اجتماعات يوم الأربعاء.", "الثلاثاء = Tue; الأربعاء = Wed")]
#[case("on Tuesday", "Tuesday = Tue")]
fn a_date_without_its_year_stays_without(#[case] text: &str, #[case] wanted: &str) {
    assert_eq!(read(text, ""), wanted);
}

#[rstest]
#[case("في يونيو/حزيران الماضي، لأول", "2024-10-19", "يونيو/حزيران الماضي = 2024-06")]
#[case("في سبتمبر الماضي، إيذانا", "2024-06-18", "سبتمبر الماضي = 2023-09")]
#[case("في سبتمبر الماضي", "", "سبتمبر الماضي = ?")]
#[case("في الشرق الأقصى الروسي العام الماضي وأشار", "2024-06-18", "العام الماضي = 2023")]
#[case("إلى روسيا العام الماضي", "[2024-06-17,2024-06-18]", "العام الماضي = 2023")]
#[case("لكن هذا العام، سهلت", "2024-06-18", "هذا العام = 2024")]
#[case("وفي الشهر الماضي،", "2024-01-19", "الشهر الماضي = 2023-12")]
#[case("وفي الشهر الماضي،", "[2024-06-17,2024-07-02]", "الشهر الماضي = ?")]
#[case("في إيطاليا الأسبوع الماضي، أدان", "2024-06-18", "الأسبوع الماضي = [2024-06-05..2024-06-17]")]
#[case("في وقت سابق من هذا الشهر", "2024-10-19", "هذا الشهر = 2024-10")]
#[case("خطاب بالفيديو يوم الأحد حول", "2024-10-19", "الأحد = [2024-10-13,2024-10-20]")]
#[case("الثلاثاء الماضي", "2024-10-19", "الثلاثاء الماضي = 2024-10-15")]
#[case("قال أمس إن", "2024-03-01", "أمس = 2024-02-29")]
#[case("أعلن اليوم أن", "2024-03-01", "اليوم = 2024-03-01")]
#[case("أول من أمس", "2024-03-01", "أول من أمس = 2024-02-28")]
#[case("اليوم الثلاثاء", "2024-10-15", "اليوم = 2024-10-15; الثلاثاء = [2024-10-08,2024-10-15,2024-10-22]")]
#[case("يوليو المقبل", "2024-10-19", "يوليو المقبل = 2025-07")]
#[case("8 أكتوبر من العام الماضي", "2024-10-19", "8 أكتوبر من العام الماضي = 2023-10-08")]
#[case("خلال العام نفسه", "2024-10-19", "العام نفسه = ?")]
#[case("بالقرن الماضي", "2024-10-19", "القرن الماضي = 19XX")]
#[case("خلال عطلة نهاية الأسبوع", "2024-10-19", "عطلة نهاية الأسبوع = ?")]
#[case("قبل عامين", "2024-10-19", "قبل عامين = ?")]
#[case("قبل ثلاثة أيام", "2024-10-19", "قبل ثلاثة أيام = ?")]
#[case("هذا الأسبوع", "2024-10-19", "هذا الأسبوع = [2024-10-13..2024-10-25]")]
#[case("في العامين الماضيين،", "2024-10-19", "العامين الماضيين = ~")]
#[case("وفي السنوات الأخيرة،", "2024-10-19", "السنوات الأخيرة = ~")]
#[case("شهدت مؤخرا هجمات", "2024-10-19", "مؤخرا = ~")]
#[case("فى الأيام المقبلة", "2024-10-19", "الأيام المقبلة = ~")]
#[case("منذ أكثر من عقدين", "2024-10-19", "منذ أكثر من عقدين = ~")]
#[case("last September", "2024-06-18", "last September = 2023-09")]
#[case("last month", "2024-06-18", "last month = 2024-05")]
#[case("this week", "2024-06-18", "this week = [2024-06-12..2024-06-24]")]
#[case("on Tuesday", "2024-10-19", "Tuesday = [2024-10-15,2024-10-22]")]
#[case("last Tuesday", "2024-10-19", "last Tuesday = 2024-10-15")]
#[case("yesterday", "2024-01-01", "yesterday = 2023-12-31")]
#[case("two years ago", "2024-01-01", "two years ago = ?")]
#[case("in October of last year", "2024-01-01", "October of last year = 2023-10")]
#[case("in recent years", "2024-01-01", "recent years = ~")]
fn words_in_relation_to_the_day_of_writing_are_resolved_as_far_as_it_is_known(
    #[case] text: &str,
    #[case] around: &str,
    #[case] wanted: &str,
) {
    assert_eq!(read(text, around), wanted);
}

#[rstest]
#[case("the day before yesterday", "day before yesterday = 2024-06-18")]
#[case("the day after tomorrow", "day after tomorrow = 2024-06-22")]
#[case("the night before last", "night before last = 2024-06-18")]
#[case("tomorrow week", "tomorrow week = 2024-06-28")]
#[case("A year ago today", "A year ago today = 2023-06-20")]
#[case("two weeks ago today", "two weeks ago today = 2024-06-06")]
#[case("3 months ago yesterday", "3 months ago yesterday = ?")]
#[case("a week ago yesterday", "a week ago yesterday = 2024-06-12")]
#[case("a week yesterday", "a week yesterday = 2024-06-12")]
#[case("a week from tomorrow", "a week from tomorrow = 2024-06-28")]
#[case("a fortnight ago today", "a fortnight ago today = 2024-06-06")]
#[case("a week last Tuesday", "a week last Tuesday = 2024-06-11")]
#[case("two weeks last Tuesday", "two weeks last Tuesday = 2024-06-04")]
#[case("a week on Tuesday", "a week on Tuesday = 2024-07-02")]
#[case("a week ago on Tuesday", "a week ago on Tuesday = ?")]
#[case("two days after Tuesday", "two days after Tuesday = ?")]
#[case("Tuesday week", "Tuesday week = 2024-07-02")]
#[case("the Tuesday before last", "Tuesday before last = 2024-06-11")]
#[case("the Tuesday after next", "Tuesday after next = 2024-07-02")]
#[case("Tuesday last", "Tuesday last = 2024-06-18")]
#[case("Tuesday of last week", "Tuesday of last week = [2024-06-11,2024-06-18]")]
#[case("the following Tuesday", "following Tuesday = ?")]
#[case("the week before last", "week before last = [2024-05-31..2024-06-12]")]
#[case("the month after next", "month after next = 2024-08")]
#[case("the year before last", "year before last = 2022")]
#[case("the June before last", "June before last = 2022-06")]
#[case("the summer before last", "summer before last = ?")]
#[case("the day before Tuesday", "before Tuesday = ?")]
#[case("since yesterday", "since yesterday = ?")]
#[case("until next Tuesday", "until next Tuesday = ?")]
#[case("late last year", "late last year = 2023")]
#[case("early Tuesday", "early Tuesday = [2024-06-18,2024-06-25]")]
#[case("about last Tuesday", "about last Tuesday = ?")]
#[case("three years ago this week", "three years ago this week = ?")]
#[case("five years ago last June", "five years ago last June = ?")]
#[case("last night", "last night = ?")]
#[case("on Tuesday night", "Tuesday night = ?")]
#[case("Monday through Wednesday", "Monday through Wednesday = ?")]
#[case("بين الثلاثاء والخميس", "الثلاثاء والخميس = ?")]
#[case("the Tuesday before", "Tuesday before = ?")]
#[case("by June", "by June = ?")]
#[case("by 18 June 2024", "by 18 June 2024 = ../2024-06-18")]
#[case("before June", "before June = ?")]
#[case("mid-June", "mid-June = month 6")]
#[case("4 or 5 March 2019", "4 or 5 March 2019 = 2019-03-04/2019-03-05")]
#[case("4 أو 5 مارس 2019", "4 أو 5 مارس 2019 = 2019-03-04/2019-03-05")]
#[case("the eve of 18 June 2024", "eve of 18 June 2024 = ?")]
#[case("عشية 18 يونيو 2024", "عشية 18 يونيو 2024 = ?")]
#[case("the week of June 10", "week of June 10 = ?")]
#[case("the week ending 18 June 2024", "week ending 18 June 2024 = ?")]
#[case("الأسبوع الأول من يونيو", "يونيو = month 6")]
#[case("من عام 1935", "من عام 1935 = 1935/..")]
#[case("in fiscal year 2024", "")]
#[case("every Tuesday", "")]
#[case("the last week of May 2023", "May 2023 = 2023-05")]
#[case("وسقط الجسر أول من أمس.", "أول من أمس = 2024-06-18")]
#[case("وأُغلق الطريق أول أمس.", "أول أمس = 2024-06-18")]
#[case("أمس الأول", "أمس الأول = 2024-06-18")]
#[case("بعد غد", "بعد غد = 2024-06-22")]
#[case("يوم غد", "يوم غد = 2024-06-21")]
#[case("قبل أمس", "قبل أمس = ?")]
#[case("منذ أمس", "منذ أمس = ?")]
#[case("الأربعاء قبل الماضي", "الأربعاء قبل الماضي = 2024-06-12")]
#[case("الأربعاء ما قبل الماضي", "الأربعاء ما قبل الماضي = 2024-06-12")]
#[case("الأربعاء بعد المقبل", "الأربعاء بعد المقبل = 2024-07-03")]
#[case("الأربعاء من الأسبوع الماضي", "الأربعاء من الأسبوع الماضي = [2024-06-12,2024-06-19]")]
#[case("الأربعاء التالي", "الأربعاء التالي = ?")]
#[case("قبل الأربعاء", "قبل الأربعاء = ?")]
#[case("العام قبل الماضي", "العام قبل الماضي = 2022")]
#[case("الشهر ما قبل الماضي", "الشهر ما قبل الماضي = 2024-04")]
#[case("يونيو قبل الماضي", "يونيو قبل الماضي = 2022-06")]
#[case("قبل عام من اليوم", "قبل عام من اليوم = 2023-06-20")]
#[case("قبل أسبوع من أمس", "قبل أسبوع من أمس = 2024-06-12")]
#[case("قبل يومين من الثلاثاء", "قبل يومين من الثلاثاء = ?")]
#[case("بعد يومين من 18 يونيو 2024", "بعد يومين من 18 يونيو 2024 = ?")]
#[case("أواخر العام الماضي", "أواخر العام الماضي = 2023")]
fn what_shifts_a_time_is_read_with_it(#[case] text: &str, #[case] wanted: &str) {
    assert_eq!(read(text, "2024-06-20"), wanted);
}

#[rstest]
#[case("in 399 BC", "399 BC = -0398")]
#[case("in 44 B.C. he", "44 B.C = -0043")]
#[case("AD 79", "AD 79 = 0079")]
#[case("on 15 March 44 BC", "15 March 44 BC = -0043-03-15")]
#[case("the war of 431–404 BC", "431–404 BC = -0430/-0403")]
#[case("from 431 to 404 BC", "431 to 404 BC = -0430/-0403")]
#[case("between 31 BC and 14 AD", "31 BC and 14 AD = -0030/0014")]
#[case("about 399 BC", "about 399 BC = -0398~")]
#[case("about 1898", "about 1898 = 1898~")]
#[case("in about 1950", "about 1950 = 1950~")]
#[case("c. 1898", "c. 1898 = 1898~")]
#[case("circa 1900", "circa 1900 = 1900~")]
#[case("about 1950 were killed", "")]
#[case("around June 2024", "around June 2024 = 2024-06~")]
#[case("about 18 June", "about 18 June = ?")]
#[case("the 19th century", "19th century = 18XX")]
#[case("the nineteenth century", "nineteenth century = 18XX")]
#[case("the twenty-first century", "twenty-first century = 20XX")]
#[case("the fifth century BC", "fifth century BC = [-0499..-0400]")]
#[case("late 19th century", "late 19th century = 18XX")]
#[case("the eighties of the nineteenth century", "eighties of the nineteenth century = 188X")]
#[case("early 1990s", "early 1990s = 199X")]
#[case("in the 1800s", "1800s = 18XX")]
#[case("in 1948–49", "1948–49 = 1948/1949")]
#[case("in 2011-12", "2011-12 = 2011/2012")]
#[case("سنة 399 ق.م", "سنة 399 ق.م = -0398")]
#[case("في 399 ق.م", "399 ق.م = -0398")]
#[case("عام 44 قبل الميلاد", "عام 44 قبل الميلاد = -0043")]
#[case("من 431 إلى 404 ق.م", "431 إلى 404 ق.م = -0430/-0403")]
#[case("نحو عام 1898", "نحو عام 1898 = 1898~")]
#[case("في حوالي 1898", "حوالي 1898 = 1898~")]
#[case("حوالي سنة 399 ق.م", "حوالي سنة 399 ق.م = -0398~")]
#[case("القرن التاسع عشر", "القرن التاسع عشر = 18XX")]
#[case("القرن السادس عشر الميلادي", "القرن السادس عشر الميلادي = 15XX")]
#[case("القرن الـ19", "القرن الـ19 = 18XX")]
#[case("القرن الخامس قبل الميلاد", "القرن الخامس قبل الميلاد = [-0499..-0400]")]
#[case("القرن الثالث الهجري", "")]
#[case("ستينيات القرن التاسع عشر", "ستينيات القرن التاسع عشر = 186X")]
#[case("التسعينيات من القرن الماضي", "التسعينيات من القرن الماضي = 199X")]
#[case("أواخر القرن التاسع عشر", "أواخر القرن التاسع عشر = 18XX")]
fn eras_centuries_and_what_is_only_near_are_read_whole(#[case] text: &str, #[case] wanted: &str) {
    assert_eq!(read(text, "2024-06-20"), wanted);
}

#[test]
fn what_is_only_about_a_date_excludes_no_day_near_it() {
    let said = |text: &str, day: &str| {
        let range = Range::of(&Date::parse(day).expect("a date"));
        dates(text, None).iter().all(|one| one.when.may_touch(&range))
    };
    assert!(said("about 1898", "1895") && said("about 1898", "1898-05-01") && !said("about 1898", "1950"));
    assert!(said("c. 18 June 2024", "2024-06-20") && !said("c. 18 June 2024", "2024-09"));
    assert!(!said("in 1898", "1895"));
}

#[rstest]
#[case("نحو 6700 حاوية تحمل ملايين الذخائر")]
#[case("ما يزيد على 40 صاروخا باليستيا")]
#[case("أكثر من 13 ألف حاوية شحن")]
#[case("بما يتوافق مع المادة 51 من ميثاق الأمم المتحدة")]
#[case("نقل 1500 جندي كوري شمالي")]
#[case("أرسلت 10 آلاف جندي للتدريب في روسيا")]
#[case("الأمين العام لحلف شمال الأطلسي")]
#[case("الأمين العام الحالي للأمم المتحدة")]
#[case("استقرار ديناميكيات الأمن العالمي بشكل عام")]
#[case("زيارة الدولة الأولى خلال 24 عامًا، ووقعت")]
#[case("34.4 مليون دولار")]
#[case("شكلت نحو 40–50% من")]
#[case("بين 1.72 و5.52 مليار دولار")]
#[case("(500 ألف برميل)")]
#[case("سلسلة الصواريخ الكورية الشمالية Hwasong-11")]
#[case("مارس ضغوطا على سيول")]
#[case("من مارس العنف")]
#[case("قال أب لثلاثة أطفال")]
#[case("في أب")]
#[case("أم وأب 5")]
#[case("3 أب")]
#[case("ارتدى المايوه")]
#[case("كان أحد الأحد")]
#[case("الفرق بين الاثنين كبير")]
#[case("صلاة الجمعة")]
#[case("وهو الثاني خلال تسعة أشهر")]
#[case("الدول الثلاث")]
#[case("في 2000 قرية")]
#[case("في 1950 منزلا")]
#[case("في 1500 موقع")]
#[case("عام 1445 هـ")]
#[case("الساعة 18:08")]
#[case("رقم 2023/51")]
#[case("الأول من نوعه")]
#[case("في السادس عشر من الشارع")]
#[case("التأثيرات الثانية من القرار")]
#[case("لقناة الجزيرة: “لا يمكننا”")]
#[case("6,700 containers")]
#[case("They may march in august company")]
#[case("May I come in?")]
#[case("April Smith and June Jones")]
#[case("in 2000 villages")]
#[case("Article 51 of the Charter")]
#[case("10,000 soldiers")]
#[case("$2024")]
#[case("the Sunday Times")]
#[case("the first of many")]
#[case("a second visit")]
#[case("Jan and Mar are names")]
#[case("an autumn breeze")]
#[case("over 1990 soldiers")]
#[case("general this and that")]
#[case("day and night")]
#[case("لا يحدد أي مقال اليوم.")]
#[case("اليوم من مقال واحد")]
#[case("الأمين العام المقبل")]
#[case("بين 40 و50 صاروخا")]
#[case("رحلة 370 في")]
#[case("القرار 1718 (2006 صفحة)")]
#[case("the Class of 1999 met")]
#[case("The war of 1967 was recalled")]
#[case("a law of 1951 was repealed")]
#[case("the Great Fire of 1666.")]
#[case("the eve of New Year 1999")]
#[case("ليلة رأس السنة 1999")]
#[case("the May family")]
#[case("Boeing 747-400 of")]
fn numbers_and_words_that_only_look_like_dates_are_left_alone(#[case] text: &str) {
    assert_eq!(read(text, "2024-10-19"), "");
}

#[rstest]
#[case("منذ حرب عام 1967 لم تهدأ الجبهة", "عام 1967 = ?")]
#[case("وثورة 23 يوليو 1952", "23 يوليو 1952 = ?")]
#[case("بعد هجمات 11 سبتمبر", "11 سبتمبر = ?")]
#[case("إلى حدود عام 1967", "عام 1967 = ?")]
#[case("منذ الثورة الإيرانية عام 1979", "عام 1979 = ?")]
#[case("في أعقاب اتفاقية أوسلو عام 1993", "عام 1993 = ?")]
#[case("وقعت اتفاقية أوسلو عام 1993", "عام 1993 = 1993")]
#[case("بعد الحرب العالمية الثانية عام 1945", "عام 1945 = ?")]
#[case("since the Iranian Revolution in 1979", "1979 = ?")]
#[case("انتهت الحرب في أوكرانيا عام 2022", "عام 2022 = 2022")]
#[case("the Iranian Revolution in 1979 was", "1979 = 1979")]
#[case("الموازنة العامة لعام 2024", "عام 2024 = ?")]
#[case("لحرب تموز 2006", "تموز 2006 = ?")]
#[case("since the June 1967 war", "since the June 1967 = ?")]
#[case("the October 1973 Arab-Israeli War", "October 1973 = ?")]
#[case("after the 7 October 2023 attack", "after the 7 October 2023 = ?")]
#[case("the attacks of 11 September 2001", "11 September 2001 = ?")]
#[case("the April 20, 1999, massacre", "April 20, 1999 = ?")]
#[case("during 1948 war and after", "1948 = ?")]
#[case("بدأت الحرب عام 1967", "عام 1967 = 1967")]
#[case("حرب في عام 1967", "عام 1967 = 1967")]
#[case("In June 1967 the war began", "June 1967 = 1967-06")]
#[case("the war began on 5 June 1967", "5 June 1967 = 1967-06-05")]
fn a_date_that_something_is_called_by_says_of_nothing_else_when_it_was(#[case] text: &str, #[case] wanted: &str) {
    assert_eq!(read(text, "2024-10-19"), wanted);
}

#[rstest]
#[case("ثورة 1952")]
#[case("نكسة 67")]
#[case("the 1967 war")]
#[case("عرب 48")]
fn a_year_that_nothing_calls_so_stays_a_part_of_a_name(#[case] text: &str) {
    assert_eq!(read(text, "2024-10-19"), "");
}

#[rstest]
#[case("from 1935", true)]
#[case("1898–1900", true)]
#[case("the 2024-25 season", true)]
#[case("10,000 BC", true)]
#[case("At 22:58", true)]
#[case("at 5 p.m.", true)]
#[case("two months earlier", true)]
#[case("a year later", true)]
#[case("decades ago", true)]
#[case("the day before", true)]
#[case("the next morning", true)]
#[case("last Christmas", true)]
#[case("on the 18th", true)]
#[case("in the summer", true)]
#[case("the end of the year", true)]
#[case("during the first quarter", true)]
#[case("الساعة 18:08", true)]
#[case("at 22.58 hours", true)]
#[case("at 6.45", true)]
#[case("الساعة 6.45", true)]
#[case("rose at 6.45 per cent", false)]
#[case("grew by 6.45", false)]
#[case("صبيحة الأحد وصل", true)]
#[case("ضحى الأحد", true)]
#[case("غداة الاثنين", true)]
#[case("Three Sundays ago", true)]
#[case("On Tuesdays", true)]
#[case("Mid-week", true)]
#[case("midweek", true)]
#[case("The other day", true)]
#[case("on the other hand", false)]
#[case("بعد شهرين", true)]
#[case("في وقت لاحق", true)]
#[case("عام 1445 هـ", true)]
#[case("رمضان الماضي", true)]
#[case("صباح اليوم", true)]
#[case("The mill burned down", false)]
#[case("2000 soldiers, 40 of them wounded", false)]
#[case("وسقط الجسر", false)]
#[case("الأمين العام للمنظمة", false)]
fn a_text_says_when_also_by_words_that_only_its_context_dates(#[case] text: &str, #[case] wanted: bool) {
    assert_eq!(says_when(text), wanted);
}

#[test]
fn a_span_counts_code_points_of_the_text_as_it_stands() {
    let text = "قَالَ في ١٨ يونيـــو ٢٠٢٤، ثم";
    let found = dates(text, None);
    let span = found.first().map(|one| one.span.clone()).expect("a date");
    let words: String = text.chars().skip(span.start as usize).take(span.len()).collect();
    assert_eq!(words, "١٨ يونيـــو ٢٠٢٤");
    assert_eq!(found.first().map(|one| one.words.as_str()), Some(words.as_str()));
}

#[test]
fn a_line_of_a_hundred_thousand_dates_is_read_to_its_end() {
    let mut text = String::new();
    for n in 0..100_000 {
        let _ = write!(text, "{} آب {} أب ", n % 31 + 1, 1900 + n % 100);
    }
    let found = dates(&text, None);
    assert_eq!((found.len(), found.last().map(|one| one.words.as_str())), (100_000, Some("25 آب 1999")));
}

/// Pieces of which dates are made, and some that only look like it.
const PIECES: &[&str] = &[
    "18",
    "٣١",
    "2024",
    "1,500",
    "يونيو",
    "و",
    "وأكتوبر",
    "آب",
    "أب",
    "/",
    "-",
    "–",
    "من",
    "إلى",
    "عام",
    "منذ",
    "القرن",
    "الماضي",
    "الثلاثاء",
    "هذا",
    "السادس",
    "عشر",
    "(",
    ")",
    "،",
    ".",
    " ",
    "\u{64e}",
    "ـ",
    "ق.م",
    "June",
    "May",
    "of",
    "the",
    "last",
    "year",
    "th",
    "s",
    "BCE",
    "Q",
    "twenty",
    "first",
    "half",
    "ago",
    "days",
    "\u{200f}",
    "ﻻ",
    "e\u{301}",
];

proptest! {
    #[test]
    fn whatever_the_text_mentions_stand_in_order_and_hold_their_words(
        pieces in prop::collection::vec((prop::sample::select(PIECES), any::<bool>()), 0..24),
        noise in any::<String>(),
    ) {
        let joined: String =
            pieces.iter().flat_map(|(piece, space)| [*piece, if *space { " " } else { "" }]).collect();
        for text in [joined, noise] {
            let around = Date::parse("2024-02-29").ok();
            prop_assert!(says_when(&text) || dates(&text, None).is_empty());
            let mut end = 0;
            for one in dates(&text, around.as_ref()) {
                prop_assert!(one.span.start >= end && one.span.start < one.span.end, "{text:?}: {one:?}");
                let words: String = text.chars().skip(one.span.start as usize).take(one.span.len()).collect();
                prop_assert_eq!(&words, &one.words);
                end = one.span.end;
            }
        }
    }
}
