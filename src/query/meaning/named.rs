//! What the interface has a word for: how firm an event stands, whether its accounts disagree, what its date is like.

use crate::index::traits::{Has, Is};
use crate::timeline::Standing;

use super::super::facets::Label;
use super::super::field::Field;
use super::super::name_match::{Naming, name_of};
use super::super::pieces::Piece;
use super::super::value::{HAS, IS, STANDINGS};
use super::{Meaning, run};

/// What things are called besides.
type Synonyms<T> = [(T, &'static [&'static str])];

/// The most words that one of them has.
pub(in super::super) const MOST_WORDS: usize = 2;

/// What standings are called besides, folded.
const STANDINGS_TOO: &Synonyms<Standing> = &[
    (Standing::Established, &["confirmed", "موكده", "ثابته"]),
    (Standing::Reported, &["منقوله", "مرويه"]),
    (Standing::Claimed, &["alleged", "claims", "مزعومه", "مزاعم", "ادعاات"]),
    (Standing::Denied, &["denial", "denies", "منفيه", "نفت"]),
    (Standing::Forecast, &["forecasts", "predicted", "متوقعه", "توقعات"]),
    (
        Standing::Disputed,
        &[
            "contested",
            "dispute",
            "متنازعه",
            "متنازع عليه",
            "متنازع عليها",
            "مختلف عليه",
            "مختلف عليها",
            "مختلف فيه",
            "مختلف فيها",
        ],
    ),
];

/// What is said of events whose accounts disagree, and of others that have something, folded.
const HAD: &Synonyms<Has> = &[
    (
        Has::Conflict,
        &[
            "≠",
            "conflict",
            "conflicting",
            "conflicts",
            "contradict",
            "contradiction",
            "contradictions",
            "contradictory",
            "contradicts",
            "disagree",
            "disagreement",
            "disagreements",
            "disagrees",
            "differ",
            "differs",
            "تعارض",
            "تتعارض",
            "متعارض",
            "متعارضه",
            "تناقض",
            "تتناقض",
            "متناقض",
            "متناقضه",
            "خلاف",
            "اختلاف",
            "تختلف",
        ],
    ),
    (Has::Note, &["notes", "ملاحظات"]),
    (Has::Translation, &["translated", "مترجم", "مترجمه"]),
];

const DATED: &Synonyms<Is> = &[
    (Is::Approx, &["approximate", "uncertain", "تقريبي", "تقريبا"]),
    (Is::Certain, &["certain", "اكيد"]),
    (Is::Single, &["single source"]),
];

/// The standings and the like that words are the name of.
pub(super) fn meanings(pieces: &[Piece<'_>], at: usize, naming: Naming) -> Vec<Meaning> {
    let mut found = Vec::new();
    for (span, words) in (1..=MOST_WORDS).filter_map(|count| run(pieces, at, count)) {
        let mut add = |field: Field, value: &str, message| {
            let term = format!("{}:{value}", field.name(naming));
            found.push(Meaning { span: span.clone(), term, label: Label::Message(message) });
        };
        let named: Vec<_> = STANDINGS.iter().map(|(standing, _, names)| (*standing, *names)).collect();
        for standing in called(&words, &named).chain(called(&words, STANDINGS_TOO)) {
            add(Field::Standing, name_of(standing, STANDINGS, naming), standing.message());
        }
        for has in called(&words, HAD) {
            add(Field::Has, name_of(has, HAS, naming), has.into());
        }
        for is in called(&words, DATED) {
            add(Field::Is, name_of(is, IS, naming), is.into());
        }
    }
    found
}

/// What words are the name of, with or without the article.
fn called<'n, T: Copy>(words: &str, names: &'n Synonyms<T>) -> impl Iterator<Item = T> + 'n {
    let bare = words.strip_prefix("ال").unwrap_or(words).to_owned();
    let words = words.to_owned();
    names.iter().filter(move |(_, own)| own.iter().any(|name| *name == words || *name == bare)).map(|(thing, _)| *thing)
}

#[cfg(test)]
mod tests {
    use super::{DATED, HAD, MOST_WORDS, STANDINGS_TOO, Synonyms};
    use crate::query::name_match::assert_folded;

    #[test]
    fn names_are_written_as_they_are_looked_for() {
        fn names<T>(things: &Synonyms<T>) -> Vec<&'static str> {
            things.iter().flat_map(|(_, names)| names.iter().copied()).collect()
        }
        let names = [names(STANDINGS_TOO), names(HAD), names(DATED)].concat();
        assert_folded(&names);
        assert!(names.iter().all(|name| name.split(' ').count() <= MOST_WORDS));
    }
}
