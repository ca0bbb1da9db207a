//! The different answers to one question, and who gives each of them.

use super::{Comparison, Statement, plain};
use crate::timeline::{Date, FactValue, Standing};

/// What an account answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// A date.
    Date(&'a Date),
    /// A standing.
    Standing(Standing),
    /// A value of a fact.
    Value(&'a FactValue),
}

impl Said<'_> {
    /// Whether both say the same: figures by their number, words in any language that both have.
    fn is_as(self, other: Said<'_>) -> bool {
        match (self, other) {
            (Said::Date(one), Said::Date(other)) => one == other,
            (Said::Standing(one), Said::Standing(other)) => one == other,
            (Said::Value(one), Said::Value(other)) => match (&one.figure, &other.figure) {
                (Some(one), Some(other)) => one == other,
                (None, None) => one.words.versions().any(|(language, words)| {
                    other.words.get(language).is_some_and(|others| plain(words) == plain(others))
                }),
                _ => false,
            },
            _ => false,
        }
    }
}

/// One answer, and the accounts that give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The answer.
    pub said: Said<'a>,
    /// By place among the accounts, ascending.
    pub accounts: Vec<usize>,
}

impl<'a> Comparison<'a> {
    /// The different answers of all accounts, in the order in which they are first given.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer<'a>> {
        let mut answers: Vec<Answer<'a>> = Vec::new();
        for (account, statement) in self.statements.iter().enumerate() {
            for said in statement.iter().flat_map(Statement::said) {
                match answers.iter_mut().find(|answer| answer.said.is_as(said)) {
                    Some(answer) if answer.accounts.last() == Some(&account) => {}
                    Some(answer) => answer.accounts.push(account),
                    None => answers.push(Answer { said, accounts: vec![account] }),
                }
            }
        }
        answers
    }
}

impl<'a> Statement<'a> {
    /// Everything that is said in it.
    #[must_use]
    pub fn said(&self) -> Vec<Said<'a>> {
        match self {
            Self::Date(date) => vec![Said::Date(date)],
            Self::Standing(standing) => vec![Said::Standing(*standing)],
            Self::Values(values) => values.iter().map(|value| Said::Value(value)).collect(),
        }
    }
}
