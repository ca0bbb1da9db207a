//! What a sound timeline becomes.

use rstest::rstest;
use tarikh::anchor::State;
use tarikh::finding::UnlocatedFindings;
use tarikh::timeline::{Event, Ix, Ref, Timeline};

use super::{folder, library, report};

fn timeline() -> Timeline {
    let folder = folder("valid");
    let library = library(&folder);
    assert_eq!(report(&library.findings, &folder), "");
    library.timeline.expect("it is sound")
}

#[test]
fn events_stand_in_the_order_of_time_and_are_numbered() {
    let timeline = timeline();
    let events: Vec<(usize, &str)> =
        timeline.events.iter().map(|event| (event.number.get(), event.id.as_str())).collect();
    assert_eq!(events, [(1, "first-visit"), (2, "putin-visits-pyongyang"), (3, "troops-sent")]);
}

#[test]
fn references_lead_to_what_they_name() {
    let timeline = timeline();
    let visit = timeline.events.get(1).expect("the visit");
    assert_eq!(visit.actors, [Ref::Known(Ix::new(0)), Ref::Known(Ix::new(1))]);
    let stops: Vec<&Ref<Event>> = timeline.tours.iter().flat_map(|tour| &tour.stops).map(|stop| &stop.event).collect();
    assert_eq!(stops, [&Ref::Known(Ix::new(1)), &Ref::Known(Ix::new(2))]);
}

#[test]
fn an_excerpt_stands_at_its_words_in_the_whole_file_also_where_the_source_is_a_part_of_it() {
    let timeline = timeline();
    for excerpt in timeline.events.iter().flat_map(|event| &event.excerpts) {
        let source = timeline.find(&excerpt.source).expect("a source");
        let article = source.article.as_ref().expect("its article");
        let range = excerpt.anchor.range.clone().expect("a place");
        let (start, end) = (range.start as usize, range.end as usize);
        let words: String = article.text.chars().skip(start).take(end - start).collect();
        assert_eq!((excerpt.anchor.state, words.as_str()), (State::Exact, excerpt.exact.as_str()));
    }
}

#[test]
fn a_source_knows_its_own_paragraphs() {
    let timeline = timeline();
    let lines: Vec<Vec<u32>> = timeline
        .sources
        .iter()
        .map(|source| {
            let article = source.article.as_ref().expect("its article");
            article.paragraphs.get(source.paragraphs.clone()).into_iter().flatten().map(|one| one.line).collect()
        })
        .collect();
    assert_eq!(lines, [vec![1, 3, 5], vec![7, 9]]);
}

#[test]
fn accounts_with_other_figures_disagree_and_silent_ones_do_not() {
    let disputed: Vec<bool> = timeline().events.iter().map(|event| event.disputed).collect();
    assert_eq!(disputed, [false, false, true]);
}

#[test]
fn a_plain_string_is_in_the_language_of_the_timeline() {
    let timeline = timeline();
    let visit = timeline.events.get(1).expect("the visit");
    assert_eq!((visit.summary.get("ar"), visit.title.get("en")), (Some("زيارة"), Some("Putin visits Pyongyang")));
}

/// Whether the one event of a timeline is disputed, its accounts being (source, keys of the excerpt).
fn disputed(accounts: &[(&str, &str)]) -> bool {
    let excerpts: Vec<String> =
        accounts.iter().map(|(source, keys)| format!("{{source: {source}, exact: x, {keys}}}")).collect();
    let text =
        format!("title: t\nevents: [{{id: e, date: 2024-06-18, title: t, excerpts: [{}]}}]\n", excerpts.join(", "));
    let draft = tarikh::load::draft("f", text.into_bytes()).expect("a sound shape");
    let (timeline, _) = draft.finish(Vec::new()).report(UnlocatedFindings::default());
    timeline.events.first().expect("the event").disputed
}

#[rstest]
#[case::no_day_in_common(&[("a", "dated: explicit"), ("b", "date: 2024-06-20")], true)]
#[case::a_month_holds_its_day(&[("a", "dated: explicit"), ("b", "date: 2024-06")], false)]
#[case::one_says_no_date(&[("a", "note: n"), ("b", "date: 2024-06-20")], false)]
#[case::one_source_twice(&[("a", "date: 2024-06-18"), ("a", "date: 2024-06-20")], false)]
#[case::the_third_disagrees(&[("a", "date: 2024-06-17"), ("a", "date: 2024-06-20"), ("b", "date: 2024-06-20")], true)]
#[case::other_figures(&[("a", "facts: {f: 9}"), ("b", "facts: {f: 10}")], true)]
#[case::the_same_figure_grouped(&[("a", "facts: {f: \"10,000\"}"), ("b", "facts: {f: 10000}")], false)]
#[case::the_same_figure_in_other_digits(&[("a", "facts: {f: \"١٠٬٠٠٠\"}"), ("b", "facts: {f: 10 000}")], false)]
#[case::a_figure_by_language(&[("a", "facts: {f: {ar: ١٠٬٠٠٠, en: 10000}}"), ("b", "facts: {f: 10000.0}")], false)]
#[case::at_least_so_many(&[("a", "facts: {f: 9+}"), ("b", "facts: {f: 10}")], false)]
#[case::more_than_there_are(&[("a", "facts: {f: 11+}"), ("b", "facts: {f: 10}")], true)]
#[case::ranges_that_meet(&[("a", "facts: {f: 8–10}"), ("b", "facts: {f: 10-12}")], false)]
#[case::ranges_apart(&[("a", "facts: {f: 8–9}"), ("b", "facts: {f: 10-12}"), ("b", "facts: {f: 9}")], true)]
#[case::about_another_number(&[("a", "facts: {f: \"~9\"}"), ("b", "facts: {f: 10}")], true)]
#[case::decimals(&[("a", "facts: {f: 52.9}"), ("b", "facts: {f: ٥٢٫٩٠}")], false)]
#[case::one_source_with_two_figures(&[("a", "facts: {f: 9}"), ("a", "facts: {f: 10}")], false)]
#[case::words_beside_a_figure(&[("a", "facts: {f: آلاف}"), ("b", "facts: {f: 6700}")], false)]
#[case::other_words(&[("a", "facts: {f: war}"), ("b", "facts: {f: operation}")], true)]
#[case::other_words_in_one_language(&[("a", "facts: {f: {ar: حرب, en: war}}"), ("b", "facts: {f: {ar: الحرب, en: war}}")], false)]
#[case::other_words_in_both(&[("a", "facts: {f: {ar: حرب, en: war}}"), ("b", "facts: {f: {ar: عملية, en: operation}}")], true)]
#[case::no_language_in_common(&[("a", "facts: {f: {ar: حرب}}"), ("b", "facts: {f: {en: operation}}")], false)]
#[case::the_third_has_other_words(&[("a", "facts: {f: {ar: حرب}}"), ("b", "facts: {f: {ar: حرب, en: war}}"), ("c", "facts: {f: {en: raid}}")], true)]
#[case::figures_of_other_facts(&[("a", "facts: {f: 9}"), ("b", "facts: {g: 10}")], false)]
fn accounts_disagree_over_figures_and_days(#[case] accounts: &[(&str, &str)], #[case] wanted: bool) {
    assert_eq!(disputed(accounts), wanted);
}
