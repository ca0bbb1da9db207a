//! The accounts of an event: which they are, what they differ in, what each says.

use super::page::{Page, joined};
use crate::app::screen::Compare;
use crate::app::view::answers::{answer, aspect_name};
use crate::i18n::Arg;
use crate::text::bidi::isolated;
use crate::timeline::disagreement::{Comparison, Said, compare};
use crate::timeline::{Account, Event, Timeline};

pub(super) fn tell(page: &mut Page<'_>, shown: &Compare, timeline: &Timeline) {
    let Some(event) = page.app.model.event() else { return };
    let words = page.words;
    let accounts = event.accounts();
    let compared = compare(event, &accounts);
    let differing = compared.iter().filter(|one| one.differs).count();
    let counts = [("accounts", accounts.len().into()), ("differences", differing.into())];
    let title = event.title.isolated(words.titles());
    page.add(&joined(&[title, timeline.when(event).long(words), words.with("compare-counts", &counts).into_owned()]));
    if let Some(account) = accounts.get(shown.account) {
        let place = [("shown", (shown.account + 1).into()), ("all", accounts.len().into())];
        let name: Arg = page.name_of(timeline, &account.source).into();
        page.say("plain-account-selected", &[place[0].clone(), place[1].clone(), ("source", name)]);
        page.here();
    }
    for one in compared.iter().filter(|one| one.differs).chain(compared.iter().filter(|one| !one.differs)) {
        matter(page, one, &accounts, timeline, false);
    }
    for (place, account) in accounts.iter().enumerate() {
        passages(page, (place, account), event, timeline);
    }
}

/// What is answered, and by whom: by the numbers of accounts that are told as well, else by what they are called.
pub(super) fn matter(
    page: &mut Page<'_>,
    one: &Comparison<'_>,
    accounts: &[Account],
    timeline: &Timeline,
    named: bool,
) {
    let words = page.words;
    let separator = words.text("list-separator");
    let called = |place: usize| match accounts.get(place).filter(|_| named) {
        Some(account) => page.name_of(timeline, &account.source),
        None => (place + 1).to_string(),
    };
    let said = one.answers().into_iter().map(|answered| {
        let who = answered.accounts.iter().map(|place| called(*place)).collect::<Vec<_>>().join(&separator);
        // Voices pass over the line between two days, and do not know short months.
        let what = match answered.said {
            Said::Date(date) => date.long(words),
            said => answer(said, &one.aspect, timeline, words),
        };
        let args = [("what", what.into()), ("who", who.into()), ("accounts", answered.accounts.len().into())];
        words.with(if named { "plain-answer" } else { "plain-answer-account" }, &args).into_owned()
    });
    let said = said.collect::<Vec<_>>().join(&words.text("plain-between-answers"));
    let what = aspect_name(&one.aspect, timeline, words);
    let message = if one.differs { "plain-differ" } else { "plain-answered" };
    page.say(message, &[("what", what.into()), ("answers", said.into())]);
}

/// The passages of an account: what it is called is said with the first.
fn passages(page: &mut Page<'_>, (place, account): (usize, &Account), event: &Event, timeline: &Timeline) {
    let excerpts = account.excerpts.iter().filter_map(|place| event.excerpts.get(*place));
    for (n, excerpt) in excerpts.enumerate() {
        let name = page.name_of(timeline, &account.source);
        let quoted = isolated(&excerpt.exact.replace('\n', " "));
        let args = [("shown", (place + 1).into()), ("source", name.into()), ("words", quoted.into())];
        page.say(if n == 0 { "plain-account-says" } else { "plain-quote" }, &args);
    }
}
