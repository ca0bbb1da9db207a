//! What the terms of a filter find: fields, dates, phrases, negations and alternatives, on a small timeline.

use std::sync::Arc;

use rstest::rstest;
use tarikh::finding::UnlocatedFindings;
use tarikh::index::Index;
use tarikh::load;
use tarikh::query::facets::{self, Facet, Sign, Step};
use tarikh::query::line::with_value;
use tarikh::query::{Field, Scope, Search, Tier};
use tarikh::timeline::{Date, Event, EventIx, Ix, Timeline};

const YAML: &str = r"
title: {en: Trial}
language: en
sources:
  - {id: gazette, file: a.txt, publisher: The Gazette, url: https://example.org/}
  - {id: أفق, file: b.txt, title: {ar: أفق بعيد}}
actors:
  - {id: putin, name: {ar: فلاديمير بوتين, en: Vladimir Putin}, kind: person, aliases: [بوتين, Putin]}
  - {id: kim, name: {ar: كيم جونغ أون, en: Kim Jong Un}, kind: person, aliases: [كيم, الزعيم الكوري]}
  - {id: kim-yong-hyun, name: {ar: كيم يونغ هيون, en: Kim Yong-hyun}, kind: person}
  - {id: north-korea, name: {ar: كوريا الشمالية, en: North Korea}, kind: state, aliases: [بيونغ يانغ]}
  - {id: un, name: {en: United Nations}, kind: organisation, aliases: [UN]}
places:
  - {id: vladivostok, name: {en: Vladivostok, ar: فلاديفوستوك}}
tags:
  - {id: arms, name: {en: Weapons and shells, ar: أسلحة}}
facts:
  - {id: shells, name: {en: Shells}}
events:
  - {id: founding, date: 1948-09-09, title: The state is founded, actors: [north-korea], notes: Begin here.}
  - {id: visit, date: 2000-07, title: A state visit and talks, actors: [putin, kim], standing: established}
  - {id: war, date: 2022-02-24/.., title: The war goes on, tags: [arms]}
  - id: shells
    date: 2023~
    title: A state of war, a visit denied
    actors: [un, kim-yong-hyun, stranger]
    by: [un]
    standing: denied
    tags: [arms]
    excerpts: [{source: gazette, exact: six million shells, translation: {ar: ستة ملايين قذيفة}, facts: {shells: six}, date_text: million}]
  - {id: summit, date: 2023-09-13, title: Summit, actors: [kim, putin], places: [vladivostok], standing: established}
  - id: treaty
    date: 2024-06-18/2024-06-19
    title: {en: Treaty, ar: معاهدة}
    summary: The two countries sign treaties after a visit of state
    actors: [putin]
    excerpts: [{source: أفق, exact: وقع بوتين المعاهدة في بيونغ يانغ}]
  - {id: treaty-2, date: 2025, title: The second treaty, standing: forecast, by: [stranger]}
";

fn timeline() -> Timeline {
    let draft = load::draft("x/events.yaml", YAML.as_bytes().to_vec()).expect("a timeline");
    let articles = [
        ("a.txt".to_owned(), Ok(b"six million shells were sent\n".to_vec())),
        ("b.txt".to_owned(), Ok("وقع بوتين المعاهدة في بيونغ يانغ\n".as_bytes().to_vec())),
    ];
    draft.finish(articles.into()).report(UnlocatedFindings::default()).0
}

fn indexed(timeline: &Timeline) -> Arc<Index> {
    Arc::new(Index::new(timeline))
}

/// The ids of what a line finds, those that are only possible with a question mark.
fn found(line: &str) -> Vec<String> {
    let timeline = timeline();
    let (index, mut search) = (indexed(&timeline), Search::new(line, &Scope::of(&timeline)));
    let found = search.run(&index);
    let doubted = |event: &EventIx| if found.is_possible(*event) { "?" } else { "" };
    let id = |event: &EventIx| format!("{}{}", timeline.events[event.index()].id, doubted(event));
    let ids: Vec<String> = found.results().events.iter().map(id).collect();
    let possible = ids.iter().filter(|id| id.ends_with('?')).count();
    assert_eq!((found.results().sure(), found.results().possible), (ids.len() - possible, possible));
    ids
}

#[rstest]
#[case::whole_name("actor:putin", &["visit", "summit", "treaty"])]
#[case::an_alias_is_whole_and_keeps_the_namesake_out("actor:كيم", &["visit", "summit"])]
#[case::a_word_of_two_names("actor:jong,yong", &["visit", "shells", "summit"])]
#[case::half_a_name("actor:vlad", &["visit", "summit", "treaty"])]
#[case::a_title("actor:\"president putin\"", &["visit", "summit", "treaty"])]
#[case::a_title_that_is_not_quoted("actor:president-putin", &["visit", "summit", "treaty"])]
#[case::a_respelled_name("actor:جونج", &["visit", "summit"])]
#[case::a_typo("actor:vladmir", &["visit", "summit", "treaty"])]
#[case::two_words_as_one("actor:northkorea", &["founding"])]
#[case::nobody("actor:biden", &[])]
#[case::an_id("actor:kim-yong-hyun", &["shells"])]
#[case::an_id_the_timeline_lacks("actor:stranger", &["shells"])]
#[case::the_whole_alias_before_the_part("actor:un", &["shells"])]
#[case::quoted("actor:\"jong un\"", &["visit", "summit"])]
#[case::quoted_as_it_stands("actor:\"jon\"", &[])]
#[case::who_says_so("by:un", &["shells"])]
#[case::who_says_so_unknown("by:stranger", &["treaty-2"])]
#[case::place("place:فلاديفوستوك", &["summit"])]
#[case::tag_by_name("tag:weapons", &["war", "shells"])]
#[case::tag_by_id("tag:arms", &["war", "shells"])]
#[case::source_by_publisher("source:gazette", &["shells"])]
#[case::source_by_title("مصدر:افق", &["treaty"])]
#[case::repeated_is_or("actor:putin actor:un", &["visit", "shells", "summit", "treaty"])]
#[case::both("actor:putin+kim", &["visit", "summit"])]
#[case::both_in_arabic("فاعل:بوتين+كيم", &["visit", "summit"])]
#[case::both_or_another("actor:putin+kim,un", &["visit", "shells", "summit"])]
#[case::both_or_another_repeated("actor:putin+kim actor:un", &["visit", "shells", "summit"])]
#[case::this_too("actor:putin,un actor:+kim", &["visit", "summit"])]
#[case::not_both("-actor:putin+kim", &["founding", "war", "shells", "treaty", "treaty-2"])]
#[case::never_together("actor:putin+un", &[])]
#[case::traits_together("has:fact+link", &["shells"])]
#[case::both_or_a_word("actor:putin+kim|founded", &["founding", "visit", "summit"])]
#[case::a_plus_with_nothing("actor:putin+", &["visit", "summit", "treaty"])]
#[case::not("-actor:putin -actor:un", &["founding", "war", "treaty-2"])]
#[case::standing("standing:established", &["visit", "summit"])]
#[case::not_standing("!standing:reported -standing:established", &["shells", "treaty-2"])]
#[case::notes("has:note", &["founding"])]
#[case::links("has:link", &["shells"])]
#[case::translations("has:translation", &["shells"])]
#[case::facts("has:fact", &["shells"])]
#[case::places("has:place", &["summit"])]
#[case::sources("has:source", &["shells", "treaty"])]
#[case::no_source("-has:source", &["founding", "visit", "war", "summit", "treaty-2"])]
#[case::no_source_in_arabic("-فيه:مصدر since:2023-06", &["war", "summit", "treaty-2"])]
#[case::dating_words("has:date_text", &["shells"])]
#[case::no_dating_words("has:source -has:date_text", &["treaty"])]
#[case::no_dating_words_in_arabic("-فيه:نص_التاريخ فيه:مصدر", &["treaty"])]
#[case::approx("is:approx", &["visit", "shells", "treaty-2"])]
#[case::span("is:span", &["war", "treaty"])]
#[case::day("is:day", &["founding", "summit"])]
#[case::certain("is:certain", &["founding", "summit", "treaty"])]
#[case::single("is:single", &["shells", "treaty"])]
#[case::single_in_arabic("هو:وحيد", &["shells", "treaty"])]
#[case::on_one_article_alone("source:gazette is:single", &["shells"])]
#[case::id("id:treaty", &["treaty"])]
#[case::half_an_id("id:TREAT", &["treaty", "treaty-2"])]
#[case::inside_an_id("id:-2", &["treaty-2"])]
fn a_field_finds(#[case] line: &str, #[case] ids: &[&str]) {
    assert_eq!(found(line), ids, "{line}");
}

#[rstest]
#[case::a_month("2000-07", &["visit"])]
#[case::a_day_of_it("2000-07-04", &["visit?"])]
#[case::a_year("2023", &["war", "shells", "summit"])]
#[case::a_month_of_a_year("2023-09", &["war", "shells?", "summit"])]
#[case::both_ends_count("2024-06-19..2025", &["war", "treaty", "treaty-2"])]
#[case::open("..2000-07-15", &["founding", "visit?"])]
#[case::not("-date:2023-09", &["founding", "visit", "shells?", "treaty", "treaty-2"])]
#[case::either("2000-07|2023-09", &["visit", "war", "shells?", "summit"])]
#[case::either_this_or_a_word("founded|2000-07-04", &["founding", "visit?"])]
#[case::and_a_word("2000-07-04 visit", &["visit?"])]
#[case::and_not_a_word("2000-07-04 -visit", &[])]
#[case::sides_narrow("since:2000-08 until:2023-09-13", &["war", "shells?", "summit"])]
fn a_date_finds_surely_or_possibly(#[case] line: &str, #[case] ids: &[&str]) {
    assert_eq!(found(line), ids, "{line}");
}

#[rstest]
#[case::a_phrase("\"state visit\"", &["visit"])]
#[case::its_words_in_another_order("state visit", &["visit", "shells", "treaty"])]
#[case::across_a_sign("\"war a visit\"", &["shells"])]
#[case::across_two_texts("\"treaty the\"", &[])]
#[case::half_a_word("\"state visi\"", &[])]
#[case::in_an_excerpt("\"million shells\"", &["shells"])]
#[case::in_a_name("\"jong un\"", &["visit", "summit"])]
#[case::a_single_word_stays_whole("\"treat\"", &[])]
#[case::not_a_phrase("visit -\"state visit\"", &["shells", "treaty"])]
#[case::exact_is_a_part_of_a_word("'reat", &["treaty", "treaty-2"])]
#[case::exact_has_no_clitics("'معاهدة", &["treaty"])]
#[case::exact_forgives_nothing("'treatys", &[])]
#[case::or("founded|summit", &["founding", "summit"])]
#[case::or_not("founded|-actor:putin", &["founding", "war", "shells", "treaty-2"])]
#[case::not_a_typo("-putinn", &["founding", "visit", "war", "shells", "summit", "treaty", "treaty-2"])]
#[case::a_broken_plural("قذائف", &["shells"])]
#[case::a_broken_plural_with_clitics("والقذائف", &["shells"])]
#[case::not_a_broken_plural("موسكو -قذائف", &[])]
#[case::only_titles("in:title visit", &["visit", "shells"])]
#[case::only_texts("in:text visit", &["treaty"])]
#[case::only_titles_for_phrases("in:title \"visit of state\"", &[])]
#[case::names_are_fields_wherever_words_stand("in:title actor:putin treaty", &["treaty"])]
#[case::what_cannot_be_read_is_left_out("standing:nonsense summit", &["summit"])]
fn words_find(#[case] line: &str, #[case] ids: &[&str]) {
    assert_eq!(found(line), ids, "{line}");
}

#[rstest]
#[case::a_title("president putin", &["visit", "summit", "treaty"])]
#[case::an_arabic_title("الرئيس بوتين", &["visit", "summit", "treaty"])]
#[case::two_titles("mr president vladimir putin", &["visit", "summit", "treaty"])]
#[case::a_title_that_stands_there("الزعيم كيم", &["visit", "summit"])]
#[case::a_state_has_no_president("president korea", &[])]
#[case::nobody("president biden", &[])]
#[case::a_title_alone("president", &[])]
fn a_title_says_nothing_more_where_its_bearer_is_named(#[case] line: &str, #[case] ids: &[&str]) {
    let (mut found, mut wanted) = (found(line), ids.to_vec());
    found.sort();
    wanted.sort_unstable();
    assert_eq!(found, wanted, "{line}");
}

#[rstest]
#[case::two_typos("traetys", None)]
#[case::plural("معاهدات", Some(Tier::Stem))]
#[case::verb("يعاهد", Some(Tier::Derived))]
#[case::typo("traety", Some(Tier::Typo))]
#[case::name("actor:putin", Some(Tier::Exact))]
#[case::name_in_part("actor:puti", Some(Tier::Prefix))]
#[case::the_weakest("actor:putin traety", Some(Tier::Typo))]
#[case::dates_have_no_tier("2024", None)]
fn the_tier_of_a_hit_is_known(#[case] line: &str, #[case] tier: Option<Tier>) {
    let timeline = timeline();
    let (index, mut search) = (indexed(&timeline), Search::new(line, &Scope::of(&timeline)));
    let treaty = Ix::all(&timeline.events).find(|(_, event)| event.id == "treaty").expect("it is there").0;
    assert_eq!(search.run(&index).tier(treaty), tier);
}

const SIGNS: &str = "
title: Signs
language: en
sources: []
places:
  - {id: cologne, name: {de: Köln}}
tags:
  - {id: best, name: ★ best}
events:
  - {id: price, date: 2001, title: 'Bread costs 5 €, not 4 $'}
  - {id: arrow, date: 2002, title: 'Bonn → Berlin', tags: [best]}
  - {id: star, date: 2003, title: '★ of the year'}
  - {id: rupees, date: 2004, title: 'A loan of ₹12,50,000'}
  - {id: loan, date: 2005, title: 'A loan of 1,250,000'}
  - {id: nagari, date: 2006, title: '७२,५०० men'}
  - {id: tower, date: 2007, title: Fair, places: [cologne]}
  - {id: island, date: 2008, title: 'Årø and Ærø'}
  - {id: arab, date: 2009, title: 'بلغ ٪ من ٧٢٬٥٠٠ ★'}
  - {id: typed, date: 2010, title: 'Koeln again'}
";

/// The ids of what a line finds in the timeline of signs.
fn found_among_signs(line: &str) -> Vec<String> {
    let draft = load::draft("x/events.yaml", SIGNS.as_bytes().to_vec()).expect("a timeline");
    let timeline = draft.finish(Vec::new()).report(UnlocatedFindings::default()).0;
    let (index, mut search) = (indexed(&timeline), Search::new(line, &Scope::of(&timeline)));
    let id = |event: &EventIx| timeline.events[event.index()].id.clone();
    search.run(&index).results().events.iter().map(id).collect()
}

#[rstest]
#[case::currency("€", &["price"])]
#[case::another_currency("₹", &["rupees"])]
#[case::arrow("→", &["arrow"])]
#[case::in_a_tag_and_in_titles("★", &["arrow", "star", "arab"])]
#[case::of_a_tag("tag:★", &["arrow"])]
#[case::of_no_tag("tag:€", &[])]
#[case::nowhere("∞", &[])]
#[case::of_no_standing("standing:≠ loan", &["rupees", "loan"])]
#[case::what_disagrees("has:≠", &[])]
#[case::not("-★ loan", &["rupees", "loan"])]
#[case::beside_a_word("★ year", &["star"])]
#[case::beside_an_arabic_word("★ بلغ", &["arab"])]
#[case::no_sign_but_a_mark("loan …", &["rupees", "loan"])]
#[case::indian_groups("12,50,000", &["rupees", "loan"])]
#[case::no_groups("1250000", &["rupees", "loan"])]
#[case::indian_digits("७२,५००", &["nagari", "arab"])]
#[case::for_indian_digits("72500", &["nagari", "arab"])]
#[case::in_arabic_digits("٧٢٥٠٠", &["nagari", "arab"])]
#[case::letters_apart("koeln", &["tower", "typed"])]
#[case::of_a_place("place:koeln", &["tower"])]
#[case::with_the_letter("Köln", &["tower", "typed"])]
#[case::another_letter_apart("aeroe", &["island"])]
#[case::of_two_letters_one("aaro", &["island"])]
#[case::both("aaroe", &["island"])]
#[case::without_signs("aro aero", &["island"])]
fn signs_foreign_digits_and_letters_are_found(#[case] line: &str, #[case] ids: &[&str]) {
    assert_eq!(found_among_signs(line), ids, "{line}");
}

#[test]
fn where_a_word_stands_its_neighbours_by_a_typo_are_not_found() {
    assert_eq!(found("state"), found("'state"));
    assert_eq!(found("stote"), found("state"));
}

#[test]
fn a_hit_is_explained_word_by_word() {
    let timeline = timeline();
    let mut search = Search::new("traety بيونغيانغ actor:vladimir -kim 2024", &Scope::of(&timeline));
    let index = indexed(&timeline);
    let said: Vec<_> = search
        .run(&index)
        .explain(EventIx::new(5))
        .into_iter()
        .map(|one| (one.term, format!("{} {} {:?}", one.word, one.found, one.tier)))
        .collect();
    let wanted = [(0, "traety treaty Typo"), (1, "بيونغيانغ بيونغ يانغ Joined"), (2, "vladimir فلاديمير بوتين Exact")];
    assert_eq!(said, wanted.map(|(term, said)| (term, said.to_owned())));
}

fn counted(line: &str, field: Field) -> Vec<Facet> {
    let timeline = timeline();
    facets::count(Search::new(line, &Scope::of(&timeline)).run(&indexed(&timeline)), &timeline, field, "en")
}

fn said(facets: &[Facet]) -> Vec<String> {
    let sign = |choice| match choice {
        Some(Sign::Include | Sign::Together) => "+",
        Some(Sign::Exclude) => "-",
        None => "",
    };
    facets.iter().map(|facet| format!("{}{} {}", sign(facet.sign), facet.value, facet.count)).collect()
}

#[rstest]
#[case::actors("", Field::Actor, &["putin 3", "kim 2", "kim-yong-hyun 1", "north-korea 1", "un 1", "stranger 1"])]
#[case::under_the_rest("standing:established", Field::Actor, &["putin 2", "kim 2"])]
#[case::not_under_its_own_choice("actor:putin -actor:un standing:established", Field::Actor, &["+putin 2", "kim 2", "-un 0"])]
#[case::by("", Field::By, &["un 1", "stranger 1"])]
#[case::tags("visit", Field::Tag, &["arms 1"])]
#[case::places("2023", Field::Place, &["vladivostok 1"])]
#[case::sources("", Field::Source, &["gazette 1", "أفق 1"])]
#[case::standing("standing:denied", Field::Standing, &["reported 3", "established 2", "+denied 1", "forecast 1"])]
#[case::years("treaty", Field::Date, &["2024-06 1", "2025 1"])]
#[case::no_values("", Field::Id, &[])]
fn values_are_counted_under_the_rest_of_the_filter(#[case] line: &str, #[case] field: Field, #[case] wanted: &[&str]) {
    assert_eq!(said(&counted(line, field)), wanted, "{line}");
}

#[test]
fn what_is_counted_for_a_year_is_what_that_year_finds() {
    let timeline = timeline();
    let (index, scope) = (indexed(&timeline), Scope::of(&timeline));
    let mut search = Search::default();
    for (step, line) in [(Step::Year, ""), (Step::Month, ""), (Step::Year, "visit date:2023")] {
        search.parse(line, &scope);
        let facets = facets::when(search.run(&index), &timeline, Some(step));
        assert!(!facets.is_empty());
        for facet in facets {
            let rest = line.split(' ').next().unwrap_or("");
            let mut chosen = Search::new(&format!("{rest} date:{}", facet.value), &scope);
            assert_eq!(chosen.run(&index).results().events.len(), facet.count, "{line} {}", facet.value);
            assert_eq!(facet.sign.is_some(), line.ends_with(&facet.value) && !line.is_empty());
        }
    }
}

#[test]
fn in_the_shipped_timeline_what_a_facet_counts_is_what_choosing_it_finds() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let yaml = std::fs::read(folder.join("events.yaml")).expect("the timeline");
    let timeline = load::draft("x/events.yaml", yaml)
        .expect("a timeline")
        .finish([].into())
        .report(UnlocatedFindings::default())
        .0;
    let (index, scope) = (indexed(&timeline), Scope::of(&timeline));
    let fields = [Field::Actor, Field::Date, Field::Tag, Field::Source, Field::Standing, Field::Place];
    let mut search = Search::default();
    let lines = ["", "putin", "actor:putin", "tag:arms -kim", "standing:claimed"];
    for (line, field) in lines.iter().flat_map(|line| fields.map(|field| (*line, field))) {
        search.parse(line, &scope);
        if search.query().terms().iter().any(|term| term.field == Some(field)) {
            continue;
        }
        let found = search.run(&index);
        let listed = match field {
            Field::Date => [Step::Year, Step::Month].map(|step| facets::when(found, &timeline, Some(step))).concat(),
            _ => facets::count(found, &timeline, field, "en"),
        };
        assert!(!listed.is_empty(), "{line} {field:?}");
        for facet in listed {
            let chosen = with_value(line, &scope, field, &facet.value, Sign::Include, &[]);
            let found = Search::new(&chosen, &scope).run(&index).results().events.len();
            assert_eq!(found, facet.count, "{chosen}");
        }
    }
}

#[rstest]
#[case::only_a_year(&["2000"], &["2000 1"])]
#[case::a_year_beside_months(&["2000", "2000-07", "2001-02-03"], &["2000 2", "2000-07 2", "2001-02 1"])]
#[case::an_open_end_of_a_year(&["2022/", "2022-05-01"], &["2022 2", "2022-05 2"])]
#[case::a_span_of_days(&["2024-06-30/2024-07-01"], &["2024-06 1", "2024-07 1"])]
#[case::a_time_not_known(&["2024-06", "XXXX"], &["2024-06 2"])]
fn months_are_those_that_dates_give(#[case] dates: &[&str], #[case] wanted: &[&str]) {
    let events = dates.iter().enumerate().map(|(n, date)| Event {
        id: format!("e{n}"),
        date: Date::parse(date).expect("a date"),
        ..Event::default()
    });
    let timeline = Timeline { events: events.collect(), ..Timeline::default() };
    let (index, mut search) = (indexed(&timeline), Search::new("", &Scope::of(&timeline)));
    assert_eq!(said(&facets::when(search.run(&index), &timeline, Some(Step::Month))), wanted);
}

/// Terms as they may be typed after one another, in any order.
const TYPED: &[&str] = &[
    "state",
    "-visit",
    "actor:putin",
    "-actor:kim",
    "actor:un",
    "2023",
    "-date:2023-09",
    "\"state visit\"",
    "'reat",
    "tag:arms|treaty",
    "president",
    "putin",
    "in:title",
    "standing:denied,established",
    "has:note",
    "since:2023",
    "id:tre",
    "traety",
    "بيونغيانغ",
];

#[test]
fn typing_finds_what_the_whole_line_finds_whatever_is_changed() {
    let timeline = timeline();
    let (index, scope) = (indexed(&timeline), Scope::of(&timeline));
    let mut typed = Search::default();
    let mut seed = 7_usize;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % TYPED.len()
    };
    let mut line: Vec<&str> = Vec::new();
    for _ in 0..600 {
        match (next() % 4, line.len()) {
            (0, 1..) => drop(line.remove(next() % line.len())),
            (1, 1..) => line[0] = TYPED[next()],
            (_, 5..) => line.truncate(2),
            _ => line.insert(next() % (line.len() + 1), TYPED[next()]),
        }
        typed.parse(&line.join(" "), &scope);
        let mut fresh = Search::new(&line.join(" "), &scope);
        let (found, wanted) = (typed.run(&index), fresh.run(&index));
        assert_eq!(found.results(), wanted.results(), "{line:?}");
        assert!((0..9).map(EventIx::new).all(|event| found.rank_of(event) == wanted.rank_of(event)), "{line:?}");
        let count = |found| facets::count(found, &timeline, Field::Actor, "en");
        assert_eq!(count(found), count(wanted), "{line:?}");
    }
}
