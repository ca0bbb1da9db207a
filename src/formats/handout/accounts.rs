//! What the articles say of an event: their very words, and where they differ.

use super::phrase::address;
use super::{DateWords, Gathering, Line, Phrase, Piece, Sentence};
use crate::anchor::State;
use crate::i18n::Arg;
use crate::text::Direction;
use crate::timeline::disagreement::{Aspect, Comparison, Said, compare};
use crate::timeline::{Actor, Event, Excerpt, Ref, Source, Standing};

/// A passage of an article.
pub struct Passage {
    /// The words, verbatim.
    pub quote: Phrase,
    /// The address of the article, where it has one.
    pub cite: Option<String>,
    /// The words in the language of the reader, where the article is in another.
    pub translation: Option<Phrase>,
    /// Where they stand: title, publisher, date, file and lines; how firm this account takes it, where it says so.
    pub source: Line,
    /// What a curator says of it.
    pub note: Vec<Phrase>,
}

/// Something that accounts answer differently.
pub struct Difference {
    /// What is asked.
    pub asked: Sentence,
    /// The answers, each with who gives it.
    pub answers: Vec<(Sentence, Vec<Phrase>)>,
}

impl Gathering<'_> {
    /// What is quoted of an event, account by account.
    pub(super) fn passages(&self, event: &Event) -> Vec<Passage> {
        let accounts = event.accounts();
        let excerpts = accounts.iter().flat_map(|account| &account.excerpts);
        excerpts.filter_map(|place| event.excerpts.get(*place)).map(|excerpt| self.passage(excerpt)).collect()
    }

    fn passage(&self, excerpt: &Excerpt) -> Passage {
        let source = self.timeline.find(&excerpt.source);
        let language = source.and_then(|source| source.language.as_deref()).unwrap_or(&self.timeline.language);
        let quote = Phrase::based(language, self.timeline.base_of(excerpt), &excerpt.exact);
        let translated = source.and_then(|source| excerpt.translated(source, self.language));
        let translation = translated.map(|translated| self.phrase(self.language, translated));
        Passage {
            cite: source.and_then(|source| address(source.url.as_deref()?)),
            translation: translation.filter(|phrase| !phrase.text.is_empty() && phrase.text != quote.text),
            quote,
            source: self.cited(excerpt, source),
            note: self.paragraphs(&excerpt.note),
        }
    }

    fn cited(&self, excerpt: &Excerpt, source: Option<&Source>) -> Line {
        let mut line = match source {
            Some(source) => self.called(source),
            None => vec![self.phrase("", self.timeline.id(&excerpt.source)).into()],
        };
        if let Some(source) = source {
            line.push(self.place(excerpt, source));
        }
        if excerpt.anchor.state != State::Exact {
            line.push(self.own(excerpt.anchor.state.message()));
        }
        if let Some(standing) = excerpt.standing {
            line.push(self.stands(standing, &excerpt.by));
        }
        line
    }

    /// How firm something stands, and by whom.
    pub(super) fn stands(&self, standing: Standing, by: &[Ref<Actor>]) -> Sentence {
        if by.is_empty() {
            return self.own(standing.message());
        }
        let separator = self.words.text("list-separator");
        let mut who = Sentence::default();
        for actor in by {
            if !who.0.is_empty() {
                who.0.push(Piece::Own(separator.clone().into_owned()));
            }
            who.0.push(Piece::Data(self.best(self.timeline.name_version(actor, self.language))));
        }
        self.around(standing.message_by(), "who", who)
    }

    /// The file, and the lines from the first to the last word.
    fn place(&self, excerpt: &Excerpt, source: &Source) -> Sentence {
        let file = Piece::Data(Phrase::new("", Direction::Ltr, &source.file));
        let range = excerpt.anchor.range.as_ref().zip(source.article.as_ref());
        let Some((range, article)) = range else { return file.into() };
        let (first, last) = (article.line_of(range.start), article.line_of(range.end.saturating_sub(1)).max(1));
        let args = [("lines", Arg::from(last.abs_diff(first) + 1)), ("first", first.into()), ("last", last.into())];
        let lines = self.words.with("handout-lines", &args).into_owned();
        Sentence(vec![file, Piece::Own(format!("{}{lines}", self.words.text("list-separator")))])
    }

    pub(super) fn differences(&self, event: &Event) -> Vec<Difference> {
        let accounts = event.accounts();
        let who: Vec<Phrase> = accounts.iter().map(|account| self.who(&account.source)).collect();
        let compared = compare(event, &accounts);
        let differing = compared.iter().filter(|compared| compared.differs && accounts.len() > 1);
        differing.map(|compared| self.difference(compared, &who)).collect()
    }

    fn difference(&self, compared: &Comparison<'_>, who: &[Phrase]) -> Difference {
        let asked = match &compared.aspect {
            Aspect::When => self.own("question-when"),
            Aspect::Standing => self.own("question-standing"),
            Aspect::Fact(fact) => self.best(self.timeline.name_version(fact, self.language)).into(),
        };
        let answers = compared.answers().into_iter().map(|answer| {
            let said = match answer.said {
                Said::Date(date) => Piece::Date(DateWords::new(&date.long(self.words), Some(date))).into(),
                Said::Standing(standing) => self.own(standing.message()),
                Said::Value(value) => {
                    let stated = compared.aspect.fact().map(|fact| self.timeline.stated(fact, value, self.language));
                    // A figure may be in another language than its unit; alone it runs as figures do.
                    Phrase::new("", Direction::Ltr, &stated.unwrap_or_default()).into()
                }
            };
            (said, answer.accounts.iter().filter_map(|account| who.get(*account).cloned()).collect())
        });
        Difference { asked, answers: answers.collect() }
    }

    fn who(&self, source: &Ref<Source>) -> Phrase {
        let (language, called) = self.timeline.called(source, self.words);
        self.phrase(&language, &called)
    }
}
