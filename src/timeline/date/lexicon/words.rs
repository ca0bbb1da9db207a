//! The spellings, as `fold::quote` leaves them, the Arabic ones without article and particle. Months of Egypt and the Gulf, of
//! the Levant and Iraq, of the Maghreb; letters that readers mix up (ة ه, ء) both ways where a word is often written so.

use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

use super::Count::{Many, One, Two};
use super::Era::{BeforeChrist, Christian, Hijra};
use super::Meaning::{
    About, After, Ago, Before, Cardinal, Day, Decade, Division, Era, Lately, Month, MonthOfTwo, Ordinal, Part, Season,
    Several, Shift, Since, That, This, Unit, Until, Vague, Weekday,
};
use super::Needs::{Cue, Nothing, Number};
use super::{Row, Unit as U};

macro_rules! words {
    ($($meaning:expr => $($name:literal)+;)+) => { &[$(($meaning, &[$($name),+])),+] };
}

pub(super) const WORDS: &[Row] = words! {
    Month(1, Nothing) => "january" "يناير" "جانفي"; Month(1, Number) => "jan";
    Month(2, Nothing) => "february" "فبراير" "شباط" "فيفري"; Month(2, Number) => "feb";
    Month(3, Nothing) => "اذار"; Month(3, Cue) => "march" "مارس"; Month(3, Number) => "mar";
    Month(4, Nothing) => "ابريل" "افريل"; Month(4, Cue) => "april" "نيسان"; Month(4, Number) => "apr";
    Month(5, Nothing) => "مايو" "ايار"; Month(5, Cue) => "may"; Month(5, Number) => "ماي";
    Month(6, Nothing) => "يونيو" "يونيه" "يونية" "حزيران"; Month(6, Cue) => "june"; Month(6, Number) => "jun" "جوان";
    Month(7, Nothing) => "july" "يوليو" "يوليه" "يولية" "جويلية" "جويليه" "يوليوز"; Month(7, Cue) => "تموز";
    Month(7, Number) => "jul"; Month(8, Number) => "aug" "اب" "اوت";
    Month(8, Nothing) => "اغسطس" "غشت"; Month(8, Cue) => "august";
    Month(9, Nothing) => "september" "سبتمبر" "ايلول" "شتنبر"; Month(9, Cue) => "sept"; Month(9, Number) => "sep";
    Month(10, Nothing) => "october" "اكتوبر"; Month(10, Number) => "oct";
    Month(11, Nothing) => "november" "نوفمبر" "نونبر"; Month(11, Number) => "nov";
    Month(12, Nothing) => "december" "ديسمبر" "دجنبر"; Month(12, Number) => "dec";
    MonthOfTwo(10, 11) => "تشرين"; MonthOfTwo(12, 1) => "كانون";

    Season(21) => "spring" "ربيع"; Season(22) => "summer" "صيف"; Season(23) => "autumn" "fall" "خريف";
    Season(24) => "winter" "شتاء" "شتا"; Division(33, 4) => "quarter" "q" "ربع"; Division(40, 2) => "half" "h" "نصف";

    Weekday(Mon) => "monday" "اثنين"; Weekday(Tue) => "tuesday" "ثلاثاء"; Weekday(Wed) => "wednesday" "اربعاء";
    Weekday(Thu) => "thursday" "خميس"; Weekday(Fri) => "friday" "جمعة" "جمعه"; Weekday(Sat) => "saturday" "سبت";
    Weekday(Sun) => "sunday" "احد";

    Unit(U::Hour, One) => "hour" "ساعة" "ساعه"; Unit(U::Hour, Two) => "ساعتين"; Unit(U::Hour, Many) => "hours" "ساعات";
    Unit(U::Night, One) => "night" "ليلة" "ليله"; Unit(U::Day, One) => "day" "يوم" "يوما";
    Unit(U::Day, Two) => "يومين" "يومان" "يومي"; Unit(U::Day, Many) => "days" "ايام";
    Unit(U::Week, One) => "week" "اسبوع" "اسبوعا"; Unit(U::Week, Two) => "اسبوعين" "اسبوعان";
    Unit(U::Week, Many) => "weeks" "اسابيع"; Unit(U::Weekend, One) => "weekend"; Unit(U::Fortnight, One) => "fortnight";
    Unit(U::Month, One) => "month" "شهر" "شهرا"; Unit(U::Month, Two) => "شهرين" "شهران";
    Unit(U::Month, Many) => "months" "اشهر" "شهور"; Unit(U::Year, One) => "year" "عام" "عاما" "سنة" "سنه";
    Unit(U::Year, Two) => "عامين" "عامان" "عامي" "سنتين" "سنتان" "سنتي"; Unit(U::Year, Many) => "years" "اعوام" "سنوات";
    Unit(U::Decade, One) => "decade" "عقد" "عقدا"; Unit(U::Decade, Two) => "عقدين" "عقدان";
    Unit(U::Decade, Many) => "decades" "عقود"; Unit(U::Century, One) => "century" "قرن" "قرنا";
    Unit(U::Century, Two) => "قرنين" "قرنان"; Unit(U::Century, Many) => "centuries" "قرون";
    Unit(U::Period, Many) => "اونة" "اونه" "فترة" "فتره";

    Day(-1) => "yesterday" "امس" "بارحة" "بارحه"; Day(0) => "today"; Day(1) => "tomorrow" "غد";
    Decade(2) => "twenties" "عشرينيات" "عشرينات"; Decade(3) => "thirties" "ثلاثينيات" "ثلاثينات";
    Decade(4) => "forties" "اربعينيات" "اربعينات"; Decade(5) => "fifties" "خمسينيات" "خمسينات";
    Decade(6) => "sixties" "ستينيات" "ستينات"; Decade(7) => "seventies" "سبعينيات" "سبعينات";
    Decade(8) => "eighties" "ثمانينيات" "ثمانينات"; Decade(9) => "nineties" "تسعينيات" "تسعينات";

    Ordinal(1) => "first" "اول" "حادي"; Ordinal(2) => "second" "ثاني"; Ordinal(3) => "third" "ثالث";
    Ordinal(4) => "fourth" "رابع"; Ordinal(5) => "fifth" "خامس"; Ordinal(6) => "sixth" "سادس"; Ordinal(7) => "seventh" "سابع";
    Ordinal(8) => "eighth" "ثامن"; Ordinal(9) => "ninth" "تاسع"; Ordinal(10) => "tenth" "عاشر"; Ordinal(11) => "eleventh";
    Ordinal(12) => "twelfth"; Ordinal(13) => "thirteenth"; Ordinal(14) => "fourteenth"; Ordinal(15) => "fifteenth";
    Ordinal(16) => "sixteenth"; Ordinal(17) => "seventeenth"; Ordinal(18) => "eighteenth"; Ordinal(19) => "nineteenth";
    Ordinal(20) => "twentieth"; Ordinal(30) => "thirtieth";
    Cardinal(1) => "one" "واحد" "واحدة"; Cardinal(2) => "two"; Cardinal(3) => "three" "ثلاث" "ثلاثة" "ثلاثه";
    Cardinal(4) => "four" "اربع" "اربعة" "اربعه"; Cardinal(5) => "five" "خمس" "خمسة" "خمسه";
    Cardinal(6) => "six" "ست" "ستة" "سته"; Cardinal(7) => "seven" "سبع" "سبعة" "سبعه";
    Cardinal(8) => "eight" "ثماني" "ثمانية" "ثمانيه"; Cardinal(9) => "nine" "تسع" "تسعة" "تسعه";
    Cardinal(10) => "ten" "عشر" "عشرة" "عشره"; Cardinal(11) => "eleven"; Cardinal(12) => "twelve";
    Cardinal(20) => "twenty" "عشرين" "عشرون"; Cardinal(30) => "thirty" "ثلاثين" "ثلاثون";
    Several => "few" "several" "many" "بضع" "بضعة" "عدة" "عده";

    Shift(-1) => "last" "ماضي" "ماضية" "ماضيه" "منصرم" "منصرمة" "فائت" "فائتة";
    Shift(0) => "this" "جاري" "جارية" "حالي" "حالية"; Shift(1) => "next" "مقبل" "مقبلة" "قادم" "قادمة";
    This => "هذا" "هذه"; That => "same" "following" "previous" "that";
    That => "ذلك" "تلك" "نفسه" "نفسها" "ذاته" "ذاتها" "تالي" "تالية" "سابق" "سابقة";
    Lately => "recent" "past" "coming" "ماضيين" "اخيرين" "مقبلين" "قادمين" "اخيرة" "اخيرتين";
    Vague => "recently" "lately" "مؤخرا"; Ago => "ago"; Before => "before" "قبل"; After => "after" "بعد";
    Since => "since" "منذ" "مذ"; Until => "until" "till" "حتي" "لغاية" "لغايه";
    Part => "early" "mid" "late" "beginning" "end";
    Part => "اوائل" "مطلع" "بداية" "بدايات" "منتصف" "اواسط" "اواخر" "نهاية" "نهايات";
    About(true) => "circa" "ca" "c"; About(false) => "about" "around" "approximately" "roughly" "nearly";
    About(false) => "نحو" "حوالي" "قرابة" "زهاء";
    Era(BeforeChrist) => "bc" "bce"; Era(Christian) => "ad" "ce" "ميلادي" "ميلادية" "ميلاديه" "للميلاد";
    Era(Hijra) => "ah" "ه" "هجري" "هجرية" "هجريه" "للهجرة" "للهجره";
};
