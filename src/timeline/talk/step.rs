//! What is told of an event, one step after the other.

use crate::timeline::Event;
use crate::timeline::disagreement::{Aspect, Comparison, compare};

/// What a step brings onto the stage. What came before stays, but for a passage that gives way to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// When it was.
    Date,
    /// What happened.
    Title,
    /// What happened, in a few words: of an event that quotes nothing.
    Summary,
    /// A passage of the first account, by place among the excerpts of the event.
    Passage(usize),
    /// A further account beside those before it, by place among the accounts.
    Account(usize),
    /// A point on which the accounts differ.
    Difference(Aspect),
}

/// The steps in which an event is told: date, title, the passages of its first account, each further account, each point on which
/// they differ. At least two.
#[must_use]
pub fn steps(event: &Event) -> Vec<Step> {
    let accounts = event.accounts();
    let mut steps = vec![Step::Date, Step::Title];
    match accounts.first() {
        Some(first) => steps.extend(first.excerpts.iter().map(|excerpt| Step::Passage(*excerpt))),
        None if event.summary.is_empty() => {}
        None => steps.push(Step::Summary),
    }
    steps.extend((1..accounts.len()).map(Step::Account));
    if accounts.len() > 1 {
        let differing = compare(event, &accounts).into_iter().filter(|compared: &Comparison<'_>| compared.differs);
        steps.extend(differing.map(|compared| Step::Difference(compared.aspect)));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::{Step, steps};
    use crate::timeline::disagreement::Aspect;
    use crate::timeline::{Event, Excerpt, Fact, FactValue, Ix, Ref, Source, Text};

    fn text(words: &str) -> Text {
        Text::new(vec![("en".to_owned(), words.to_owned())])
    }

    fn passage(source: usize, value: Option<&str>) -> Excerpt {
        let fact: Ref<Fact> = Ref::Known(Ix::new(0));
        let facts = value.map(|value| (fact, FactValue::new(text(value)))).into_iter().collect();
        Excerpt { source: Ref::<Source>::Known(Ix::new(source)), facts, ..Excerpt::default() }
    }

    #[test]
    fn each_account_follows_the_passages_of_the_first_and_what_differs_comes_last() {
        let excerpts = vec![passage(0, Some("8,000")), passage(1, Some("10,000")), passage(0, None)];
        let told = steps(&Event { excerpts, ..Event::default() });
        let differs = Step::Difference(Aspect::Fact(Ref::Known(Ix::new(0))));
        assert_eq!(told, [Step::Date, Step::Title, Step::Passage(0), Step::Passage(2), Step::Account(1), differs]);
    }

    #[test]
    fn an_event_that_quotes_nothing_is_told_in_its_own_words() {
        assert_eq!(steps(&Event::default()), [Step::Date, Step::Title]);
        let told = steps(&Event { summary: text("words"), ..Event::default() });
        assert_eq!(told, [Step::Date, Step::Title, Step::Summary]);
    }
}
