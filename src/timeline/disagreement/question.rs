//! What the accounts of an event answer differently, event by event.

use super::{Aspect, Comparison, compare};
use crate::timeline::{Event, EventIx, Ix, Standing, Timeline};

/// A question on which the accounts of an event differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which event.
    pub event: EventIx,
    /// The date, the standing, a fact.
    pub aspect: Aspect,
    /// How many different answers there are.
    pub answers: usize,
}

impl Timeline {
    /// Everything on which accounts differ: by event in the order of time, the aspects of each in the order of [`compare`]. Takes
    /// time in proportion to the excerpts.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let differing = Ix::all(&self.events).filter(|(_, event)| event.disputed || has_denial(event));
        let of_event = |(ix, event): (EventIx, &Event)| {
            let compared = compare(event, &event.accounts());
            let question = |line: &Comparison<'_>| Question {
                event: ix,
                aspect: line.aspect.clone(),
                answers: line.answers().len(),
            };
            compared.iter().filter(|line| line.differs).map(question).collect::<Vec<_>>()
        };
        differing.flat_map(of_event).collect()
    }
}

/// Whether an account denies what the event tells, so that accounts may differ in nothing but their standing.
fn has_denial(event: &Event) -> bool {
    event.excerpts.len() > 1 && event.standings().any(|standing| standing == Standing::Denied)
}

#[cfg(test)]
mod tests {
    use crate::timeline::disagreement::{Aspect, disagree};
    use crate::timeline::{Date, Event, Excerpt, Fact, FactValue, Ix, Ref, Source, Standing, Text, Timeline};

    fn source(ix: usize) -> Ref<Source> {
        Ref::Known(Ix::new(ix))
    }

    fn fact(ix: usize) -> Ref<Fact> {
        Ref::Known(Ix::new(ix))
    }

    fn value(words: &[(&str, &str)]) -> FactValue {
        FactValue::new(Text::new(words.iter().map(|(tag, words)| ((*tag).to_owned(), (*words).to_owned())).collect()))
    }

    fn timeline(excerpts: Vec<Excerpt>) -> Timeline {
        let date = Date::parse("2024-10").expect("a date");
        let disputed = disagree(&date, &excerpts);
        Timeline { events: vec![Event { date, excerpts, disputed, ..Event::default() }], ..Timeline::default() }
    }

    fn states(from: usize, facts: &[(usize, &[(&str, &str)])]) -> Excerpt {
        let facts = facts.iter().map(|(of, words)| (fact(*of), value(words))).collect();
        Excerpt { source: source(from), facts, ..Excerpt::default() }
    }

    #[test]
    fn a_fact_in_dispute_is_a_question_with_its_different_answers() {
        let timeline = timeline(vec![
            states(0, &[(0, &[("ar", "نعم"), ("en", "yes")]), (1, &[("en", "~10,000")])]),
            states(1, &[(0, &[("ar", "نعم")]), (1, &[("en", "١٠٬٠٠٠")])]),
            states(2, &[(0, &[("ar", "لا")]), (1, &[("en", "10 000")])]),
        ]);
        let questions = timeline.questions();
        let told: Vec<_> = questions.iter().map(|one| (one.aspect.clone(), one.answers)).collect();
        assert_eq!(told, [(Aspect::Fact(fact(0)), 2)], "the figures share a number");
    }

    #[test]
    fn dates_apart_and_a_denial_are_questions_too() {
        let dated = |from, date: &str, standing| Excerpt {
            date: Date::parse(date).ok(),
            standing: Some(standing),
            ..states(from, &[])
        };
        let timeline = timeline(vec![
            dated(0, "2024-10-01", Standing::Claimed),
            dated(1, "2024-10-08/2024-10-13", Standing::Denied),
            dated(2, "2024-10-01", Standing::Claimed),
        ]);
        let told: Vec<_> = timeline.questions().iter().map(|one| (one.aspect.clone(), one.answers)).collect();
        assert_eq!(told, [(Aspect::When, 2), (Aspect::Standing, 2)]);
    }

    #[test]
    fn where_accounts_agree_or_one_is_silent_nothing_is_asked() {
        let agreed = timeline(vec![states(0, &[(0, &[("en", "8,000")])]), states(1, &[(0, &[("ar", "٨٠٠٠")])])]);
        let silent = timeline(vec![states(0, &[(0, &[("en", "8,000")])]), states(1, &[])]);
        let one = timeline(vec![states(0, &[(0, &[("en", "yes")])]), states(0, &[(0, &[("en", "no")])])]);
        for timeline in [agreed, silent, one] {
            assert_eq!(timeline.questions(), []);
        }
    }
}
