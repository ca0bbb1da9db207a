//! Dates of the Hijra: `12 Ramadan 1445`, `1445 AH`, `رمضان ١٤٤٥`, `1445 هـ`. Which days they are is not known to the day here.

use super::super::DateError;
use super::super::tokens::Tokens;
use crate::text::fold;
use crate::text::words::is_one_of;

/// The months, as `fold::quote` leaves them and people spell them.
const MONTHS: &str =
    "muharram safar rabi rajab sha'ban shaban shaaban ramadan ramadhan shawwal محرم صفر رجب شعبان رمضان شوال";
/// Behind a year, and before the months that share a name with its neighbour.
const SIGNS: &str = "ah h هـ ه هجري هجرية للهجرة hijri";

pub(super) fn detect(text: &str) -> Option<DateError> {
    let folded = fold::quote(text);
    let tokens = Tokens::typed(&folded);
    let is = |at: usize| {
        let word = tokens.word(at).to_ascii_lowercase();
        let bare = word.strip_prefix("ال").unwrap_or(&word);
        is_one_of(MONTHS, bare) || is_one_of(SIGNS, bare) || (bare == "ذو" || bare == "ذي" || bare == "dhu")
    };
    let dated = (0..tokens.len()).any(|at| tokens.is_number(at)) && (0..tokens.len()).any(is);
    dated.then(|| DateError::plain("hijri", 0, text))
}
