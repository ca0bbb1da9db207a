//! What may be typed next, with how many events it leaves.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::query::completion::{Completion, Known, complete};
use tarikh::query::facets::Label;
use tarikh::query::{Query, Scope, Search};
use tarikh::read;
use tarikh::timeline::Timeline;

use super::TYPED;

fn bridge() -> Timeline {
    let library = read::library(Some(Path::new("tests/fixtures/bridge")));
    library.timeline.expect("the fixture can be read")
}

struct Shelf {
    timeline: Timeline,
    index: Arc<Index>,
    scope: Scope,
}

impl Shelf {
    fn new() -> Self {
        let timeline = bridge();
        Self { index: Arc::new(Index::new(&timeline)), scope: Scope::of(&timeline), timeline }
    }

    fn complete(&self, line: &str, caret: usize) -> Completion {
        let known = Known { index: &self.index, timeline: &self.timeline, scope: &self.scope, language: "en" };
        complete(known, &mut Search::default(), line, caret)
    }

    fn found(&self, line: &str) -> usize {
        Search::new(line, &self.scope).run(&self.index).results().events.len()
    }
}

/// What is offered where `_` stands in the line, with counts.
fn offered(line: &str) -> Vec<String> {
    let caret = line.chars().position(|c| c == '_').expect("a caret");
    let found = Shelf::new().complete(&line.replace('_', ""), caret);
    let count = |count: Option<usize>| count.map_or(String::new(), |count| format!(" {count}"));
    found.items.iter().map(|item| format!("{}{}", item.insert, count(item.count))).collect()
}

#[rstest]
#[case::values("actor:_", &["city 3", "company 3", "fishermen 1"])]
#[case::in_arabic("فاعل:_", &["city 3", "company 3", "fishermen 1"])]
#[case::begun("actor:fi_", &["fishermen 1"])]
#[case::begun_in_arabic("actor:بلد_", &["city 3"])]
#[case::begun_inside("actor:mun_", &["city 3"])]
#[case::begun_and_quoted("actor:\"Fish_", &["fishermen 1"])]
#[case::under_the_rest("place:port actor:_", &["city 1", "company 1"])]
#[case::not_again("actor:city,_", &["company 3", "fishermen 1"])]
#[case::fixed("standing:est_", &["established 1"])]
#[case::fixed_in_arabic("standing:مؤ_", &["established 1"])]
#[case::stretches("last:_", &["1m", "3m", "6m", "1y"])]
#[case::fields("kim a_", &["actor:", "after:"])]
#[case::fields_in_arabic("فا_", &["فاعل:"])]
#[case::no_field("xyz_", &[])]
#[case::inside_a_word("ac_tor", &[])]
#[case::unknown_field("acter:_", &[])]
#[case::quoted("\"a_", &[])]
#[case::a_standing("disputed_", &["standing:disputed 1"])]
#[case::a_standing_that_nothing_has("Denied_", &["standing:denied 0"])]
#[case::under_other_terms("bridge -forecast_", &["standing:forecast 2"])]
#[case::what_accounts_do("disagree_", &["has:conflict 1"])]
#[case::a_sign("≠_", &["has:conflict 1"])]
#[case::a_standing_in_arabic("المتوقع_", &["standing:forecast 1"])]
#[case::two_words_in_arabic("الأعمال مختلف عليه_", &["standing:disputed 1"])]
#[case::two_meanings_in_arabic("خلاف_", &["standing:disputed 1", "has:conflict 1"])]
#[case::a_month("june 2024_", &["date:2024-06 2"])]
#[case::a_month_in_arabic("الجسر يونيو 2024_", &["date:2024-06 2"])]
#[case::a_day("18 June 2024_", &["date:2024-06-18 1"])]
#[case::a_day_of_every_year("18 June_", &["date:18-June 1"])]
#[case::a_day_of_every_year_in_arabic("١٨ يونيو_", &["date:١٨-يونيو 1"])]
#[case::no_such_day("31 June_", &[])]
#[case::a_season_behind_its_year("2024 spring_", &["date:2024-21 1"])]
#[case::a_season_in_arabic("ربيع 2024_", &["date:2024-21 1"])]
#[case::a_century_before_our_era("القرن الخامس قبل الميلاد_", &["date:[-0499..-0400] 0"])]
#[case::a_year_by_itself("in 2024_", &[])]
#[case::a_quoted_word_is_a_word("\"disputed\"_", &[])]
#[case::a_word_that_is_only_begun("dispu_", &[])]
#[case::two_words_with_a_sign_between("مختلف -عليه_", &[])]
fn what_fits_is_offered(#[case] line: &str, #[case] expected: &[&str]) {
    assert_eq!(offered(line), expected);
}

#[test]
fn after_a_blank_all_fields_are_offered_with_an_example_that_finds_something() {
    let shelf = Shelf::new();
    let words = Catalog::new(Language::English);
    for (line, caret) in [("", 0), ("kim ", 4), ("-", 1), ("a|", 2)] {
        let found = shelf.complete(line, caret);
        assert_eq!((found.replace.clone(), found.items.len()), (caret..caret, 16), "{line:?}");
    }
    for item in shelf.complete("", 0).items {
        let Label::Message(message) = item.label else { panic!("{item:?}") };
        assert!(words.knows(message), "{message}");
        let example = item.example.expect("an example");
        let query = Query::parse(&example, &shelf.scope);
        assert!(query.faults().is_empty() && query.terms().len() == 1, "{example}");
        let may_be_none = ["standing:", "after:", "by:"].iter().any(|field| example.starts_with(field));
        assert!(may_be_none || shelf.found(&example) > 0, "{example}");
    }
}

#[test]
fn the_values_of_a_field_have_words() {
    let (shelf, words) = (Shelf::new(), Catalog::new(Language::English));
    for line in ["has:", "is:", "in:", "standing:"] {
        let items = shelf.complete(line, line.len()).items;
        assert!(items.len() > 1, "{line}");
        for item in items {
            let Label::Message(message) = item.label else { panic!("{item:?}") };
            assert!(words.knows(message), "{message}");
        }
    }
}

proptest! {
    #[test]
    fn what_is_offered_is_read_and_finds_what_it_says(typed in TYPED, caret in 0..40_usize) {
        let shelf = Shelf::new();
        let caret = caret.min(typed.chars().count());
        let found = shelf.complete(&typed, caret);
        prop_assert!(found.replace.start <= caret && caret <= found.replace.end && found.replace.end <= typed.chars().count());
        for item in found.items {
            let before: String = typed.chars().take(found.replace.start).collect();
            let after: String = typed.chars().skip(found.replace.end).collect();
            let taken = format!("{before}{}{after}", item.insert);
            let query = Query::parse(&taken, &shelf.scope);
            let end = found.replace.start + item.insert.chars().count();
            let here = |span: &std::ops::Range<usize>| span.start < end && found.replace.start < span.end;
            prop_assert_eq!(query.faults().iter().find(|fault| here(&fault.span)), None, "{:?} became {:?}", typed, taken);
        }
    }
}
