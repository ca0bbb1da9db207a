//! The values of an event that a filter can ask for: under `*`, and under a click on a name.

use crate::i18n::Catalog;
use crate::query::Field;
use crate::text::bidi::isolated_in;
use crate::timeline::date::{Day, Year};
use crate::timeline::{Account, Actor, Date, Entity, Event, Place, Ref, Source, Standing, Tag, Timeline};

/// A value that a filter can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Of which field.
    pub field: Field,
    /// As the filter writes it.
    pub written: String,
    /// As people read it.
    pub name: String,
    /// The language of the name, a BCP 47 tag; nothing where it has none.
    pub language: String,
}

impl Value {
    /// Its name, to be set into a sentence without being turned around.
    #[must_use]
    pub fn isolated(&self) -> String {
        isolated_in(&self.language, &self.name)
    }
}

/// The fields that `*` asks for, each with its key; the keys are those of a Latin keyboard.
pub const ASKED: [(char, Field); 7] = [
    ('a', Field::Actor),
    ('t', Field::Tag),
    ('p', Field::Place),
    ('s', Field::Source),
    ('d', Field::Date),
    ('w', Field::Standing),
    ('b', Field::By),
];

/// Years that a period may have at the most.
const CENTURY: i64 = 100;

/// The values that an event has of a field, each once.
#[must_use]
pub fn of(timeline: &Timeline, event: &Event, field: Field, words: &Catalog) -> Vec<Value> {
    let tag = words.titles();
    let named = |written: &str, (language, name): (&str, &str)| Value {
        field,
        written: written.to_owned(),
        name: name.to_owned(),
        language: language.to_owned(),
    };
    let value = |written: &str, name: &str| named(written, (tag, name));
    let actor = |actor: &Ref<Actor>| named(timeline.id(actor), timeline.name_version(actor, tag));
    let place = |place: &Ref<Place>| named(timeline.id(place), timeline.name_version(place, tag));
    let topic = |topic: &Ref<Tag>| named(timeline.id(topic), timeline.name_version(topic, tag));
    match field {
        Field::Actor => event.actors.iter().map(actor).collect(),
        Field::By => event.by.iter().map(actor).collect(),
        Field::Place => event.places.iter().map(place).collect(),
        Field::Tag => event.tags.iter().map(topic).collect(),
        Field::Source => {
            let called = |account: &Account| {
                let (language, name) = timeline.called(&account.source, words);
                named(timeline.id(&account.source), (&language, &name))
            };
            event.accounts().iter().map(called).collect()
        }
        Field::Standing => {
            let own = |standing: &Standing| event.standings().any(|own| own == *standing);
            let told = Standing::ALL.iter().filter(|standing| own(standing));
            told.map(|standing| value(standing.word(), &words.text(standing.message()))).collect()
        }
        Field::Date => {
            period(&event.date).iter().map(|period| value(period, &said(period, &event.date, words))).collect()
        }
        Field::Has | Field::Is | Field::Id | Field::In => Vec::new(),
    }
}

/// An article as a value to filter by.
#[must_use]
pub fn source_value(source: &Source) -> Value {
    let (language, name) = source.name_version(source.language.as_deref().unwrap_or_default());
    Value { field: Field::Source, written: source.id.clone(), name: name.to_owned(), language: language.to_owned() }
}

/// The month in which an event lies or begins, or the years where it is known no better; nothing where a century does not hold it.
fn period(date: &Date) -> Option<String> {
    let beginning = date.beginning()?;
    let (day, other) = beginning.from.zip(beginning.to)?;
    if (day.year, day.month) == (other.year, other.month) {
        Some(month(day))
    } else if day.year == other.year {
        Some(Year(day.year).to_string())
    } else {
        (other.year.saturating_sub(day.year) < CENTURY).then(|| format!("{}..{}", Year(day.year), Year(other.year)))
    }
}

/// A period as people read it.
fn said(period: &str, date: &Date, words: &Catalog) -> String {
    Date::parse(period).map_or_else(|_| date.short(words), |period| period.short(words))
}

fn month(day: Day) -> String {
    format!("{}-{:02}", Year(day.year), day.month)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::period;
    use crate::timeline::Date;

    #[rstest]
    #[case::a_day("2024-06-18", Some("2024-06"))]
    #[case::a_month("2024-06", Some("2024-06"))]
    #[case::a_year("2024", Some("2024"))]
    #[case::some_month_of_a_year("2024-06~/2024-10", Some("2024-06"))]
    #[case::one_of_two_days("[2024-06-30,2024-07-01]", Some("2024"))]
    #[case::one_of_two_years("[2024-12-31,2025-01-01]", Some("2024..2025"))]
    #[case::since_some_day_of_a_year("2022/", Some("2022"))]
    #[case::since_a_year_and_still("2022/..", Some("2022"))]
    #[case::from_a_year_to_another("2022/2024", Some("2022"))]
    #[case::since_a_month("2022-03/", Some("2022-03"))]
    #[case::since_a_day("2022-02-24/..", Some("2022-02"))]
    #[case::until_a_year("/2022", Some("2022"))]
    #[case::a_year_or_earlier("[..2023]", Some("2023"))]
    #[case::before_our_era("-0043-03-15", Some("-0043-03"))]
    #[case::not_known("XXXX", None)]
    fn a_date_lies_in_a_month_or_a_year(#[case] date: &str, #[case] expected: Option<&str>) {
        let found = period(&Date::parse(date).expect("a date"));
        assert_eq!(found.as_deref(), expected);
    }
}
