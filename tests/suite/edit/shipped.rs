//! The timeline of the program, each of its events changed.

use similar::{ChangeTag, TextDiff};
use tarikh::edit::{Change, Editing, Error, Measured};
use tarikh::load::draft;

use super::{changed, file, key, remove, set};

const SHIPPED: &str = include_str!("../../../events.yaml");

/// How many lines are gone, and the new ones.
fn lines(before: &str, after: &str) -> (usize, Vec<String>) {
    let diff = TextDiff::from_lines(before, after);
    let of = |wanted: ChangeTag| diff.iter_all_changes().filter(move |change| change.tag() == wanted);
    let new = of(ChangeTag::Insert).map(|change| change.value().trim_end().to_owned()).collect();
    (of(ChangeTag::Delete).count(), new)
}

/// The same change of each event.
fn each(change: impl Fn(String) -> Change) -> Vec<Change> {
    let draft = draft("events.yaml", SHIPPED.as_bytes().to_vec()).expect("it can be read");
    (0..draft.finish(Vec::new()).order.len()).map(|n| change(format!("events.{n}"))).collect()
}

#[test]
fn titles_change_their_lines_alone() {
    let changes = each(|event| set(&format!("{event}.title.ar"), "كيم: «نعم»"));
    let after = changed(SHIPPED, &changes).expect("they can be set");
    assert_eq!(lines(SHIPPED, &after), (changes.len(), vec!["      ar: \"كيم: «نعم»\"".to_owned(); changes.len()]));
}

#[test]
fn events_take_a_key_and_give_it_back() {
    let changes = each(|event| key(&event, "remark", "قف هنا", Some("title")));
    let longer = changed(SHIPPED, &changes).expect("they can be put in");
    assert_eq!(lines(SHIPPED, &longer), (0, vec!["    remark: \"قف هنا\"".to_owned(); changes.len()]));
    let back = changed(&longer, &each(|event| remove(&format!("{event}.remark")))).expect("they can be removed");
    assert!(back == SHIPPED, "{:?}", lines(SHIPPED, &back));
}

#[test]
fn events_lose_their_titles_alone() {
    let changes = each(|event| remove(&format!("{event}.title")));
    let after = changed(SHIPPED, &changes).expect("they can be removed");
    assert_eq!(lines(SHIPPED, &after), (3 * changes.len(), Vec::new()));
}

#[test]
fn tours_are_planned_in_their_lines_alone() {
    let draft = draft("events.yaml", SHIPPED.as_bytes().to_vec()).expect("it can be read");
    let timeline = draft.finish(Vec::new()).timeline;
    let (_folder, path) = file(SHIPPED);
    let mut editing = Editing::open(&path).expect("it can be read");
    let mut stops = 0;
    for tour in &timeline.tours {
        let events = tour.stops.iter().filter_map(|stop| stop.event.known().and_then(|ix| ix.of(&timeline.events)));
        let measured = events.map(|event| Measured { event: event.id.clone(), seconds: Some(777) });
        let measured: Vec<Measured> = measured.collect();
        editing.plan_tour(&tour.id, &measured).expect("it can be planned");
        stops += measured.len();
    }
    assert!(stops > 10 && timeline.tours.len() == 2, "{stops}");
    let planned = SHIPPED.lines().filter(|line| line.trim_start().starts_with("seconds:")).count();
    assert_eq!(lines(SHIPPED, editing.text()), (planned, vec!["        seconds: 777".to_owned(); stops]));
}

#[test]
fn what_could_be_opened_can_still_be_opened() {
    assert!(matches!(changed(SHIPPED, &[remove("events")]), Err(Error::Unreadable(_))));
}
