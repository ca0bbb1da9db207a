//! What can be opened on the web: the passage in its article, the article, its copy in an archive, a page about the event.

use crate::app::model::Model;
use crate::app::request::Request;
use crate::app::request::choice::Choice;
use crate::app::{Effect, Notice};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::address::Address;
use crate::timeline::{Ix, Source};

/// The addresses of an article, or else of the passage that is read and its event; why there is none.
pub(super) fn addresses(
    named: Option<Ix<Source>>,
    model: &Model,
    words: &Catalog,
) -> Result<Vec<Choice>, Option<Notice>> {
    let timeline = model.timeline().ok_or(None)?;
    let source = named.or_else(|| model.source()).and_then(|source| source.of(&timeline.sources));
    let event = model.event().filter(|_| named.is_none());
    let passage = event.and_then(|event| event.excerpts.get(model.selection.excerpt));
    let article = source.and_then(|source| source.url.as_deref());
    let written = [
        ("address-article", article),
        ("address-archive", source.and_then(|source| source.archive.as_deref())),
        ("address-event", event.and_then(|event| event.url.as_deref())),
    ];
    let read = |(message, written): (&'static str, Option<&str>)| Some((message, Address::of(written?)?));
    let mut found: Vec<(&str, Address)> = written.into_iter().filter_map(read).collect();
    if let Some((passage, address)) = passage.zip(article.and_then(Address::of)) {
        found.insert(0, ("address-passage", address.of_passage(&passage.exact)));
    }
    if found.is_empty() {
        return Err(Some(match written.into_iter().find_map(|(_, written)| written) {
            Some(written) => Notice::new("address-refused").with("address", isolated(written)),
            None => Notice::new("address-none").with("id", source.map_or_else(String::new, |source| source.id.clone())),
        }));
    }
    let listed = |(message, address): (&str, Address)| {
        let name = isolated(address.as_str());
        Choice::new(name, Request::Effect(Effect::Browse(address))).with(words.text(message).into_owned())
    };
    Ok(found.into_iter().map(listed).collect())
}
