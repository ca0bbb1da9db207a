//! A filter, while it is typed: every key is looked for at once.

use super::field::{Field, Typed};
use super::offers::{MadeIn, Offers};
use super::recall::Recall;
use crate::app::hint::Hint;
use crate::app::model::Change;
use crate::app::model::jumps::Spot;
use crate::app::model::library::Library;
use crate::app::model::search::Search;
use crate::app::model::search::isolates::isolates;
use crate::app::request::{Flow, Reply, Request};
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::input::MouseKind;
use crate::keymap::line::Typing;
use crate::keymap::{Action, Press};
use crate::query::Fault;

/// The line while it is typed.
#[derive(Clone, Debug)]
pub struct FilterPrompt {
    /// The line.
    pub field: Field,
    /// What is offered under it.
    pub offers: Offers,
    /// The line as it was when typing began.
    began: String,
    /// Where the reader was then.
    from: Option<Spot>,
    /// The term that is picked, by its place among the groups.
    pub(super) picked: Option<usize>,
    recall: Recall,
}

impl FilterPrompt {
    /// The present filter, to be typed on: after a blank, so that what is typed is a term of its own.
    #[must_use]
    pub fn new(line: &str, from: Option<Spot>) -> Self {
        let mut field = Field::new(line);
        if !line.is_empty() && !line.ends_with(char::is_whitespace) {
            field.insert(" ");
        }
        let began = line.to_owned();
        Self { field, offers: Offers::default(), began, from, picked: None, recall: Recall::default() }
    }

    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, search: &Search) -> Reply {
        match press.typing() {
            Some(Typing::Keep) => match self.offers.chosen {
                Some(chosen) => self.take_offer(chosen),
                None => Reply::closes([self.keep()]),
            },
            Some(Typing::Take) => self.complete(search),
            Some(Typing::AsBefore) => self.leave(search),
            Some(Typing::Next) => self.down(search),
            Some(Typing::Previous) => self.up(search),
            Some(Typing::Earlier) => self.recall(true, search),
            Some(Typing::Later) => self.recall(false, search),
            Some(Typing::PickLeft) => self.pick(false, search.query().groups()),
            Some(Typing::PickRight) => self.pick(true, search.query().groups()),
            Some(Typing::Erase | Typing::Delete) if self.remove_picked(search.query().groups()) => self.typed(),
            _ => {
                self.picked = None;
                if self.field.key(press) == Typed::Changed { self.typed() } else { Reply::HANDLED }
            }
        }
    }

    /// A pasted text is typed, line breaks as blanks.
    pub fn on_paste(&mut self, text: &str) -> Reply {
        if self.field.insert(text) { self.typed() } else { Reply::HANDLED }
    }

    /// A click takes an offer, or puts the caret; beside the line it keeps what was typed, and means what it means without it.
    /// The wheel scrolls what is behind.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target) -> Reply {
        match (kind, target) {
            (MouseKind::Press, Target::Offer(offer)) => self.take_offer(*offer),
            (MouseKind::Press, Target::Line(column)) => {
                self.field.click(*column);
                Reply::HANDLED
            }
            (MouseKind::Press, _) => Reply { flow: Flow::CloseAndPassOn, ..Reply::asks(self.keep()) },
            _ => Reply::PASSED_ON,
        }
    }

    /// Makes ready what is offered for the line as it is now, and lays it out with its terms kept apart.
    pub fn refresh(&mut self, search: &mut Search, library: &Library, words: &Catalog) {
        self.field.arrange(|line| isolates(line, search.query().groups()));
        let (line, caret) = (self.field.text(), self.field.caret().point);
        let state = MadeIn { caret, version: library.version, indexed: !library.indexing() };
        if !self.offers.fits(line, state) {
            self.offers.take(search.offers(library, line, caret, words), line, state);
        }
    }

    /// What cannot be read, where the caret is or at the beginning of the line; else what finds nothing, where something else
    /// may be meant.
    #[must_use]
    pub fn fault<'a>(&self, search: &'a Search) -> Option<&'a Fault> {
        let caret = self.field.caret().point;
        let here = |fault: &&Fault| (fault.span.start..=fault.span.end).contains(&caret);
        let reason = search.no_match_reasons().iter().find(|fault| fault.suggestion.is_some());
        self.faults(search).find(here).or(self.faults(search).next()).or(reason)
    }

    /// What cannot be read, but for what is only begun and still being typed.
    pub fn faults<'a>(&self, search: &'a Search) -> impl Iterator<Item = &'a Fault> {
        let caret = self.field.caret().point;
        search.query().faults().iter().filter(move |fault| !(fault.unfinished && fault.span.end == caret))
    }

    /// Whether Tab takes the suggestion there is: where the caret is at the fault, where nothing else is asked for or offered, or
    /// where a word before finds nothing and no value is being typed.
    #[must_use]
    pub fn mends(&self, search: &Search) -> bool {
        let caret = self.field.caret().point;
        let fault = self.fault(search).filter(|fault| fault.suggestion.is_some() && self.offers.chosen.is_none());
        fault.is_some_and(|fault| {
            (fault.span.start..=fault.span.end).contains(&caret)
                || self.untouched(search)
                || !self.offers.ready()
                || (search.no_match_reasons().contains(fault) && self.is_at_word())
        })
    }

    /// Whether the caret is at a word, and not at the value of a field.
    fn is_at_word(&self) -> bool {
        let before = self.field.text().chars().take(self.field.caret().point).collect::<String>();
        !before.rsplit(char::is_whitespace).next().is_some_and(|word| word.contains(':'))
    }

    /// The keys that matter.
    #[must_use]
    pub fn hints(&self, search: &Search) -> Vec<Hint> {
        let close = Hint::of(Action::Close);
        let pick = Hint::typing(&[Typing::PickLeft, Typing::PickRight], "line-pick");
        if self.picked.is_some() {
            return vec![Hint::typing(&[Typing::Delete], "line-remove"), pick, close];
        }
        if self.offers.chosen.is_some() {
            let choose = Hint::typing(&[Typing::Next, Typing::Previous], "line-choose");
            return vec![Hint::typing(&[Typing::Keep], "line-take"), choose, close];
        }
        let mut hints =
            vec![Hint::typing(&[Typing::Keep], "line-keep"), Hint::typing(&[Typing::AsBefore], "line-as-before")];
        if self.offers.shown() {
            hints.push(Hint::typing(&[Typing::Next], "line-choose"));
        }
        if self.offers.ready() || self.mends(search) {
            hints.push(Hint::typing(&[Typing::Take], "line-take"));
        }
        if search.query().groups().len() > 1 {
            hints.push(pick);
        }
        if self.untouched(search) && search.history.recent(1, self.field.text()).next().is_some() {
            hints.push(Hint::typing(&[Typing::Previous], "line-history"));
        }
        hints
    }

    /// Whether nobody has changed the line since typing began or since it was recalled.
    fn untouched(&self, search: &Search) -> bool {
        let line = self.field.text();
        self.began.trim_end() == line.trim_end() || line.is_empty() || self.recall.shows(search.history.lines(), line)
    }

    fn typed(&self) -> Reply {
        Reply::asks(self.look())
    }

    fn look(&self) -> Request {
        Request::Change(Change::Type(self.field.text().to_owned()))
    }

    fn keep(&mut self) -> Request {
        Request::Change(Change::Keep(self.from.take()))
    }

    /// Closes what is in front: what is picked, the list of offers, then the line. Offers that came by themselves, before anything
    /// was typed, go with the line.
    fn leave(&mut self, search: &Search) -> Reply {
        let asked = !self.untouched(search) || self.offers.chosen.is_some();
        if self.picked.take().is_some() || (asked && self.offers.close()) {
            return Reply::HANDLED;
        }
        Reply::closes([Request::Change(Change::Revert)])
    }

    /// What is wrong at the caret is mended first; then the offer that is chosen is taken, or the first.
    fn complete(&mut self, search: &Search) -> Reply {
        let mended = self.fault(search).filter(|_| self.mends(search));
        if let Some((span, meant)) = mended.and_then(|fault| Some((fault.span.clone(), fault.suggestion.clone()?))) {
            self.field.mend(span, &meant);
            return self.typed();
        }
        if self.offers.ready() { self.take_offer(self.offers.chosen.unwrap_or(0)) } else { Reply::HANDLED }
    }

    /// Takes an offer into the line; a whole filter is kept at once.
    fn take_offer(&mut self, place: usize) -> Reply {
        let Some(offer) = self.offers.items.get(place) else { return Reply::HANDLED };
        self.field.replace(offer.replace.clone(), &offer.insert);
        let whole = offer.whole;
        self.offers.forget();
        if whole { Reply::closes([self.look(), self.keep()]) } else { self.typed() }
    }

    /// Into the list of offers and down in it; back from an earlier filter; else down in the chronology.
    fn down(&mut self, search: &Search) -> Reply {
        if self.recall.shows(search.history.lines(), self.field.text()) {
            self.recall(false, search)
        } else if self.offers.step(true) {
            Reply::HANDLED
        } else {
            Reply::asks(Request::Change(Change::Step(1)))
        }
    }

    /// Up in the list of offers; from a line that nobody changed to the filters used before; else up in the chronology.
    fn up(&mut self, search: &Search) -> Reply {
        if self.offers.step(false) {
            Reply::HANDLED
        } else if self.untouched(search) {
            self.recall(true, search)
        } else {
            Reply::asks(Request::Change(Change::Step(-1)))
        }
    }

    /// Puts the filter used before, or after, into the line.
    fn recall(&mut self, earlier: bool, search: &Search) -> Reply {
        let (used, line) = (search.history.lines(), self.field.text().to_owned());
        let found = if earlier { self.recall.earlier(used, &line) } else { self.recall.later(used, &line) };
        let Some(found) = found else { return Reply::HANDLED };
        self.field.set(&found);
        self.typed()
    }
}

#[cfg(test)]
mod tests {
    use super::FilterPrompt;
    use crate::app::model::Change;
    use crate::app::model::search::Search;
    use crate::app::request::{Reply, Request};
    use crate::input::{Chord, Key};
    use crate::keymap::Keymap;

    /// The prompt with a line typed into it, and the search that follows.
    fn typed(line: &str) -> (FilterPrompt, Search) {
        let (mut prompt, mut search) = (FilterPrompt::new("", None), Search::default());
        for c in line.chars() {
            prompt.on_key(Keymap::default().press(Chord::char(c)), &search);
            search.set(prompt.field.text());
        }
        (prompt, search)
    }

    #[test]
    fn a_key_that_changes_the_line_asks_for_it_and_one_that_moves_does_not() {
        let (mut prompt, search) = typed("kim");
        assert!(prompt.on_key(Keymap::default().press(Chord::plain(Key::Left)), &search).requests.is_empty());
        let reply = prompt.on_key(Keymap::default().press(Chord::plain(Key::Backspace)), &search);
        assert_eq!(reply.requests.as_slice(), [Request::Change(Change::Type("km".to_owned()))]);
    }

    #[test]
    fn a_paste_brings_no_control_character_along() {
        let (mut prompt, _) = typed("");
        prompt.on_paste("a\u{1b}[2J\nb");
        assert_eq!(prompt.field.text(), "a[2J b");
    }

    #[test]
    fn typing_goes_on_with_a_term_of_its_own() {
        let prompt = FilterPrompt::new("putin", None);
        assert_eq!(prompt.field.text(), "putin ");
        assert!(prompt.untouched(&Search::default()));
    }

    #[test]
    fn escape_asks_for_the_filter_as_before() {
        let (mut prompt, search) = typed("kim");
        let reply = prompt.on_key(Keymap::default().press(Chord::plain(Key::Esc)), &search);
        assert_eq!(reply, Reply::closes([Request::Change(Change::Revert)]));
    }
}
