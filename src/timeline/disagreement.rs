//! Where the accounts of an event contradict one another (`≠`), and what each of them says on each aspect.

mod answer;
mod question;

use std::collections::{HashMap, HashSet};

use crate::text::fold;

use super::figure::is_grouping;
use super::{Account, Date, Event, Excerpt, Fact, FactValue, Ref, Source, Standing};

pub use answer::{Answer, Said};
pub use question::Question;

/// What accounts can be compared by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The date.
    When,
    /// How firm they take it to be.
    Standing,
    /// A fact of the timeline.
    Fact(Ref<Fact>),
}

impl Aspect {
    /// The fact, where it is one.
    #[must_use]
    pub fn fact(&self) -> Option<&Ref<Fact>> {
        match self {
            Self::Fact(fact) => Some(fact),
            Self::When | Self::Standing => None,
        }
    }
}

/// What an account says on an aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement<'a> {
    /// A date.
    Date(&'a Date),
    /// A standing.
    Standing(Standing),
    /// Values of a fact, in the order of the file, each once.
    Values(Vec<&'a FactValue>),
}

/// One aspect, and what each account says on it: nothing where it is silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The aspect.
    pub aspect: Aspect,
    /// One for each account, in their order.
    pub statements: Vec<Option<Statement<'a>>>,
    /// Whether they contradict one another.
    pub differs: bool,
}

/// Everything on which at least one account says something: the date, the standing where an account has its own, each fact.
#[must_use]
pub fn compare<'a>(event: &'a Event, accounts: &[Account]) -> Vec<Comparison<'a>> {
    let of = |account: &Account| -> Vec<&'a Excerpt> {
        account.excerpts.iter().filter_map(|place| event.excerpts.get(*place)).collect()
    };
    let accounts: Vec<Vec<&Excerpt>> = accounts.iter().map(of).collect();
    let mut compared = vec![when(event, &accounts)];
    compared.extend(standing(event, &accounts));
    let mut facts: Vec<&Ref<Fact>> = Vec::new();
    for (fact, _) in event.excerpts.iter().flat_map(|excerpt| &excerpt.facts) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let disputed = disputed_facts(&event.excerpts);
    compared.extend(facts.into_iter().map(|fact| values(fact, &accounts, disputed.contains(fact))));
    compared
}

fn when<'a>(event: &'a Event, accounts: &[Vec<&'a Excerpt>]) -> Comparison<'a> {
    let date = |account: &Vec<&'a Excerpt>| {
        account.iter().find_map(|excerpt| date_stated(excerpt, &event.date)).map(Statement::Date)
    };
    let differs = dates_differ(&event.date, &event.excerpts);
    Comparison { aspect: Aspect::When, statements: accounts.iter().map(date).collect(), differs }
}

fn standing<'a>(event: &Event, accounts: &[Vec<&'a Excerpt>]) -> Option<Comparison<'a>> {
    let own = |account: &Vec<&'a Excerpt>| account.iter().find_map(|excerpt| excerpt.standing);
    accounts.iter().find_map(own)?;
    let stated: Vec<Standing> = accounts.iter().map(|account| own(account).unwrap_or(event.standing)).collect();
    let denied = stated.contains(&Standing::Denied) && stated.iter().any(|standing| *standing != Standing::Denied);
    let statements = stated.into_iter().map(|standing| Some(Statement::Standing(standing))).collect();
    Some(Comparison { aspect: Aspect::Standing, statements, differs: denied })
}

fn values<'a>(fact: &Ref<Fact>, accounts: &[Vec<&'a Excerpt>], differs: bool) -> Comparison<'a> {
    let stated = |account: &Vec<&'a Excerpt>| {
        let values = account.iter().flat_map(|excerpt| &excerpt.facts).filter(|(of, _)| of == fact);
        let mut once: Vec<&FactValue> = Vec::new();
        for (_, value) in values {
            if !once.iter().any(|said| is_same(said, value)) {
                once.push(value);
            }
        }
        (!once.is_empty()).then_some(Statement::Values(once))
    };
    Comparison { aspect: Aspect::Fact(fact.clone()), statements: accounts.iter().map(stated).collect(), differs }
}

/// Whether two accounts state the same fact with figures that share no number or with other words, or dates that share no day. A
/// silent account does not disagree; what one source says twice is one account. Takes time in proportion to the excerpts, however many there are.
#[must_use]
pub fn disagree(date: &Date, excerpts: &[Excerpt]) -> bool {
    dates_differ(date, excerpts) || !disputed_facts(excerpts).is_empty()
}

/// The facts that two accounts state differently.
fn disputed_facts(excerpts: &[Excerpt]) -> HashSet<&Ref<Fact>> {
    let mut stated: HashMap<&Ref<Fact>, Vec<(&Ref<Source>, &FactValue)>> = HashMap::new();
    for excerpt in excerpts {
        for (fact, value) in &excerpt.facts {
            stated.entry(fact).or_default().push((&excerpt.source, value));
        }
    }
    let disputed = stated.into_iter().filter(|(_, values)| figures_differ(values) || words_differ(values));
    disputed.map(|(fact, _)| fact).collect()
}

/// Whether two accounts give figures that share no number. A figure and words do not contradict each other: `thousands` may be
/// any of them.
fn figures_differ(values: &[(&Ref<Source>, &FactValue)]) -> bool {
    let figures = values.iter().filter_map(|(source, value)| {
        let figure = value.figure.as_ref()?;
        Some(Span { source, begin: Some(figure.least()), end: figure.most() })
    });
    apart(&figures.collect::<Vec<_>>())
}

/// Whether two accounts give other words in a language that both have. Words that one value gives in two languages mean the same,
/// and so does all that is given together with either of them.
fn words_differ(values: &[(&Ref<Source>, &FactValue)]) -> bool {
    let mut classes = Classes::default();
    let mut stated: Vec<(&str, &Ref<Source>, usize)> = Vec::new();
    for (source, value) in values.iter().filter(|(_, value)| value.figure.is_none()) {
        let versions = value.words.versions().filter(|(_, words)| !words.trim().is_empty());
        let mut first = None;
        for (language, words) in versions {
            let class = classes.of(language, plain(words));
            classes.join(*first.get_or_insert(class), class);
            stated.push((language, source, class));
        }
    }
    let mut by_language: HashMap<&str, (HashSet<&Ref<Source>>, HashSet<usize>)> = HashMap::new();
    for (language, source, class) in stated {
        let (sources, meanings) = by_language.entry(language).or_default();
        sources.insert(source);
        meanings.insert(classes.root(class));
    }
    by_language.values().any(|(sources, meanings)| sources.len() > 1 && meanings.len() > 1)
}

/// Words that mean the same.
#[derive(Default)]
struct Classes<'a> {
    known: HashMap<(&'a str, String), usize>,
    /// For each of the words others that mean the same; itself where it stands for them all.
    parents: Vec<usize>,
}

impl<'a> Classes<'a> {
    fn of(&mut self, language: &'a str, words: String) -> usize {
        let next = self.parents.len();
        let class = *self.known.entry((language, words)).or_insert(next);
        if class == next {
            self.parents.push(class);
        }
        class
    }

    fn root(&mut self, mut class: usize) -> usize {
        while self.parents[class] != class {
            self.parents[class] = self.parents[self.parents[class]];
            class = self.parents[class];
        }
        class
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.parents[other] = one;
    }
}

/// What an account gives, from one end to the other; nothing where an end is open.
struct Span<'a, T> {
    source: &'a Ref<Source>,
    begin: Option<T>,
    end: Option<T>,
}

fn dates_differ(event: &Date, excerpts: &[Excerpt]) -> bool {
    let dated = excerpts.iter().filter_map(|excerpt| {
        let date = date_stated(excerpt, event)?;
        Some(Span { source: &excerpt.source, begin: date.earliest().day(), end: date.latest().day() })
    });
    apart(&dated.collect::<Vec<_>>())
}

/// Whether two accounts have nothing in common: the one that ends first against every other; for accounts of its own source, the
/// first to end of another.
fn apart<T: Ord + Copy>(spans: &[Span<'_, T>]) -> bool {
    let first = |without: Option<&Ref<Source>>| {
        let others = spans.iter().filter(|span| Some(span.source) != without);
        others.filter_map(|span| Some((span.end?, span.source))).min_by_key(|(end, _)| *end)
    };
    let Some((end, source)) = first(None) else { return false };
    let next = first(Some(source));
    spans.iter().any(|span| {
        let end = if span.source == source { next.map(|(end, _)| end) } else { Some(end) };
        end.zip(span.begin).is_some_and(|(end, begin)| end < begin)
    })
}

/// The date of an account: its own, else that of the event where it has words that date it.
fn date_stated<'a>(excerpt: &'a Excerpt, event: &'a Date) -> Option<&'a Date> {
    let speaks = excerpt.date_text.is_some() || excerpt.dated.is_some();
    excerpt.date.as_ref().or_else(|| speaks.then_some(event))
}

/// Whether two values are the same figure, or the same words in every language of both.
fn is_same(one: &FactValue, other: &FactValue) -> bool {
    let said = |value: &FactValue| -> Vec<(String, String)> {
        value.words.versions().map(|(language, words)| (language.to_owned(), plain(words))).collect()
    };
    match (&one.figure, &other.figure) {
        (Some(one), Some(other)) => one == other,
        (None, None) => said(one) == said(other),
        _ => false,
    }
}

/// A value without what typists vary: spelling by `fold::quote`, and the signs that group digits by three.
fn plain(value: &str) -> String {
    let folded: Vec<char> = fold::quote(value.trim()).text.chars().collect();
    let digit = |at: usize| folded.get(at).is_some_and(char::is_ascii_digit);
    let groups = |at: usize| at > 0 && digit(at - 1) && (at + 1..=at + 3).all(digit) && !digit(at + 4);
    let kept = folded.iter().enumerate().filter(|(at, c)| !(is_grouping(**c) && groups(*at)));
    kept.map(|(_, c)| *c).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::plain;

    #[rstest]
    #[case("10,000", "10000", true)]
    #[case("10 000", "10000", true)]
    #[case("1,000,000", "1000000", true)]
    #[case("10,000", "12,000", false)]
    #[case("10,5", "105", false)]
    #[case("9 أشخاص", "9أشخاص", false)]
    fn only_the_grouping_of_digits_is_set_aside(#[case] one: &str, #[case] other: &str, #[case] same: bool) {
        assert_eq!(plain(one) == plain(other), same);
    }
}
