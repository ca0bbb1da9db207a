//! A filter in Arabic: what is typed in either language works, what the program writes is in the reader's.

use std::path::Path;
use std::sync::Arc;

use rstest::rstest;
use tarikh::i18n::{Arg, Catalog, Language};
use tarikh::index::Index;
use tarikh::query::completion::{Known, complete};
use tarikh::query::facets::Sign;
use tarikh::query::line::{called, with_value};
use tarikh::query::{FaultArg, Field, Naming, Query, Scope, Search};
use tarikh::read;
use tarikh::timeline::Timeline;

use super::{meaning, scope};

fn arabic() -> Scope {
    scope().named_in(Naming::Arabic)
}

#[rstest]
#[case("ثبوت:مختلف", "standing:disputed")]
#[case("ثبوت:\"مختلف فيه\"", "standing:disputed")]
#[case("ثبوت:مختلَف", "standing:disputed")]
#[case("فيه:معلومة", "has:fact")]
#[case("فيه:حقيقة", "has:fact")]
#[case("فيه:اختلاف", "has:conflict")]
#[case("-فيه:ترجمة", "-has:translation")]
#[case("هو:أكيد", "is:certain")]
#[case("قائل:كيم", "by:كيم")]
#[case("آخر:11يومًا", "last:11d")]
#[case("آخر:٣أشهر", "last:3m")]
#[case("آخر:أسبوعين", "last:2w")]
#[case("حتى:2024-06", "until:2024-06")]
fn what_is_shown_in_arabic_can_be_typed(#[case] line: &str, #[case] english: &str) {
    assert_eq!(meaning(line), meaning(english));
}

#[rstest]
#[case("ثبوت:xx", &["ثابت", "منقول", "مزعوم", "منفي", "متوقع", "مختلف"], None)]
#[case("has:اختلافف", &["ملاحظة", "اختلاف", "ترجمة", "رابط", "معلومة", "فاعل", "مكان", "وسم", "مصدر", "نص_التاريخ"], Some("اختلاف"))]
#[case("actr:كيم", &[], Some("فاعل"))]
#[case("مصذر:كيم", &[], Some("مصدر"))]
#[case("آخر:5قرون", &[], Some("5شهر"))]
fn what_cannot_be_read_is_answered_with_arabic_names(
    #[case] line: &str,
    #[case] names: &[&str],
    #[case] suggestion: Option<&str>,
) {
    let query = Query::parse(line, &arabic());
    let [fault] = query.faults() else { panic!("{:?}", query.faults()) };
    assert_eq!(fault.suggestion.as_deref(), suggestion);
    let told = fault.args.iter().find_map(|(_, arg)| if let FaultArg::Names(names) = arg { Some(names) } else { None });
    assert_eq!(told.cloned().unwrap_or_default(), names);
    if let Some(meant) = suggestion {
        let mended: String =
            line.chars().take(fault.span.start).chain(meant.chars()).chain(line.chars().skip(fault.span.end)).collect();
        assert!(Query::parse(&mended, &arabic()).faults().is_empty(), "{mended}");
    }
}

fn bridge() -> (Timeline, Arc<Index>) {
    let timeline = read::library(Some(Path::new("tests/fixtures/bridge"))).timeline.expect("the fixture can be read");
    let index = Arc::new(Index::new(&timeline));
    (timeline, index)
}

#[rstest]
#[case::nothing_typed("", "فاعل:", "حتى:")]
#[case::a_letter("ف", "فاعل:", "فيه:")]
#[case::hamza_and_alif("ا", "آخر:", "آخر:")]
#[case::english_letters("s", "source:", "since:")]
#[case::values_beside_an_arabic_name("هو:", "تقريبي", "وحيد")]
#[case::values_beside_an_english_name("is:", "approx", "single")]
#[case::stretches("آخر:", "شهر", "3أشهر")]
#[case::standings("ثبوت:", "منقول", "منقول")]
fn what_is_offered_is_in_arabic(#[case] line: &str, #[case] one: &str, #[case] other: &str) {
    let (timeline, index) = bridge();
    let scope = Scope::of(&timeline).named_in(Naming::Arabic);
    let known = Known { index: &index, timeline: &timeline, scope: &scope, language: "ar" };
    let found = complete(known, &mut Search::default(), line, line.chars().count());
    let offered: Vec<&str> = found.items.iter().map(|item| item.insert.as_str()).collect();
    assert!(offered.contains(&one) && offered.contains(&other), "{offered:?}");
    let foreign = |insert: &&&str| insert.contains(|c: char| c.is_ascii_alphabetic());
    assert!(line.is_ascii() && !line.is_empty() || !offered.iter().any(|insert| foreign(&insert)), "{offered:?}");
}

#[test]
fn what_is_chosen_is_written_in_the_language_of_the_reader() {
    let chosen = |scope: &Scope, line, value| with_value(line, scope, Field::Standing, value, Sign::Include, &[]);
    assert_eq!(chosen(&arabic(), "كيم", "claimed"), "كيم ثبوت:مزعوم");
    assert_eq!(chosen(&scope(), "كيم", "claimed"), "كيم standing:claimed");
    assert_eq!(
        chosen(&arabic(), "standing:denied", "claimed"),
        "standing:denied,مزعوم",
        "a list that is there goes on"
    );
    assert_eq!(chosen(&arabic(), "كيم ثبوت:مزعوم", "claimed").trim(), "كيم", "and is taken out again");
    assert_eq!(with_value("", &arabic(), Field::Actor, "أ ب", Sign::Exclude, &[]), "-فاعل:\"أ ب\"");
}

/// An id says for certain who is meant; a name that only one has does, too.
#[test]
fn a_value_is_called_by_its_name_where_nothing_else_is_called_so() {
    let (timeline, index) = bridge();
    let name = timeline.actors.iter().find(|actor| actor.id == "city").map(|actor| actor.name.best("ar").to_owned());
    let name = name.expect("the city");
    let scope = Scope::of(&timeline);
    let written = |scope: &Scope, name| called(&index, scope, Field::Actor, "city", ("ar", name)).to_owned();
    assert_eq!(written(&scope.clone().named_in(Naming::Arabic), &name), name);
    assert_eq!(written(&scope.clone().named_in(Naming::Arabic), "لا أحد"), "city");
    assert_eq!(written(&scope, &name), "city");
}

#[rstest]
#[case(3, 1, "لا حدث يجمع الكلمات كلها، وعددها 3؛ أقرب الأحداث يجمع منها كلمة واحدة")]
#[case(2, 1, "لا حدث يجمع الكلمتين؛ أقرب الأحداث يجمع منها كلمة واحدة")]
#[case(4, 2, "لا حدث يجمع الكلمات كلها، وعددها 4؛ أقرب الأحداث يجمع منها كلمتين")]
#[case(12, 11, "لا حدث يجمع الكلمات كلها، وعددها 12؛ أقرب الأحداث يجمع منها 11 كلمة")]
fn what_is_counted_takes_the_form_of_its_number(#[case] all: usize, #[case] most: usize, #[case] said: &str) {
    let words = Catalog::new(Language::Arabic);
    assert_eq!(words.with("nothing-nearest", &[("words", Arg::from(all)), ("most", Arg::from(most))]), said);
}

#[rstest]
#[case("آخر:1", "1 ماذا؟ اكتب يوم أو أسبوع أو شهر أو سنة")]
#[case("آخر:2", "2 ماذا؟ اكتب يومين أو أسبوعين أو شهرين أو سنتين")]
#[case("آخر:7", "7 ماذا؟ اكتب 7أيام أو 7أسابيع أو 7أشهر أو 7سنوات")]
#[case("آخر:40", "40 ماذا؟ اكتب 40يومًا أو 40أسبوعًا أو 40شهرًا أو 40سنة")]
fn what_may_be_written_is_read(#[case] line: &str, #[case] said: &str) {
    let query = Query::parse(line, &arabic());
    let Some((_, FaultArg::Count(count))) = query.faults().first().and_then(|fault| fault.args.first()) else {
        panic!("{:?}", query.faults())
    };
    let words = Catalog::new(Language::Arabic);
    assert_eq!(words.with("filter-last-unit", &[("found", Arg::from(*count))]), said);
    let (_, offered) = said.split_once("اكتب ").expect("what may be written");
    for stretch in offered.split(" أو ") {
        assert!(Query::parse(&format!("آخر:{stretch}"), &arabic()).faults().is_empty(), "{stretch}");
    }
}
