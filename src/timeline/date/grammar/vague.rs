//! Times that are none in particular: `مؤخرا`, `السنوات الأخيرة`, `العامين الماضيين`, `in recent years`.

use crate::timeline::date::lexicon::{Count, Meaning};
use crate::timeline::date::tokens::Tokens;

/// The place behind such words.
pub(super) fn read(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let is_unit = |at: usize, more: &[Count]| matches!(tokens.meaning(at), Some(Meaning::Unit(_, count)) if more.contains(&count));
    let is_lately =
        |at: usize| tokens.is_definite(at) && matches!(tokens.own(at), Some(Meaning::Lately | Meaning::Shift(_)));
    match tokens.meaning(at)? {
        Meaning::Vague => Some(at + 1),
        Meaning::Unit(..) if tokens.is_definite(at) && is_unit(at, &[Count::Two, Count::Many]) => {
            // السنوات العشر الأخيرة
            let more = tokens.is_number(at + 1) || (tokens.word(at + 1).starts_with("ال") && !is_lately(at + 1));
            let end = at + 1 + usize::from(more);
            is_lately(end).then_some(end + 1)
        }
        Meaning::Lately | Meaning::Shift(-1 | 1) if tokens.is_english(at) => {
            let many =
                matches!(tokens.own(at + 1), Some(Meaning::Cardinal(_) | Meaning::Several)) || tokens.is_number(at + 1);
            let end = at + 1 + usize::from(many);
            is_unit(end, &[Count::Many]).then_some(end + 1)
        }
        _ => None,
    }
}
