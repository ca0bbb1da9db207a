//! Which of several places is meant: the one beside which the written neighbours stand.

use std::ops::Range;

use super::view::View;
use super::{Quote, places};

/// Where a quotation stands in a view.
pub(super) enum Found {
    /// In one place, or in one that its neighbours single out; `beside` says whether all written neighbours stand there.
    One { bytes: Range<usize>, beside: bool },
    /// In several places, which begin at these bytes, and no neighbour decides.
    Several(Vec<usize>),
}

/// Finds a quotation in a view, `None` where it stands nowhere.
pub(super) fn single_out(view: &View, quote: Quote<'_>) -> Option<Found> {
    let words = view.reading.words(quote.exact);
    let starts = view.places(&words);
    let length = words.text.len();
    let first = *starts.first()?;
    let neighbours = Neighbours::new(view, quote);
    let count = |start: &usize| neighbours.beside(view, *start..start + length);
    if starts.len() == 1 {
        let bytes = first..first + length;
        return Some(Found::One { bytes, beside: count(&first) == neighbours.written });
    }
    if neighbours.prefix_ends.is_empty() && neighbours.suffix_starts.is_empty() {
        return Some(Found::Several(starts));
    }
    let most = starts.iter().map(count).max().unwrap_or(0);
    let mut best = starts.iter().filter(|start| count(start) == most);
    match (best.next(), best.next()) {
        (Some(start), None) => Some(Found::One { bytes: *start..start + length, beside: most == neighbours.written }),
        _ => Some(Found::Several(starts)),
    }
}

/// Where the written neighbours stand. Looked up once for all places, so that many places and long neighbours do not
/// multiply.
struct Neighbours {
    written: usize,
    prefix_ends: Vec<usize>,
    suffix_starts: Vec<usize>,
}

impl Neighbours {
    fn new(view: &View, quote: Quote<'_>) -> Self {
        let prefix = quote.prefix.map(|words| view.reading.words(words).text).unwrap_or_default();
        let suffix = quote.suffix.map(|words| view.reading.words(words).text).unwrap_or_default();
        let prefix_starts = places::all(&view.text, &prefix);
        Self {
            written: usize::from(!prefix.is_empty()) + usize::from(!suffix.is_empty()),
            prefix_ends: prefix_starts.into_iter().map(|start| start + prefix.len()).collect(),
            suffix_starts: places::all(&view.text, &suffix),
        }
    }

    /// How many of the neighbours stand beside a place; white space between them and it does not matter.
    fn beside(&self, view: &View, place: Range<usize>) -> usize {
        let text = view.text.as_bytes();
        let space = |byte: usize| text.get(byte) == Some(&b' ');
        let before = [Some(place.start), place.start.checked_sub(1).filter(|byte| space(*byte))];
        let after = [Some(place.end), Some(place.end + 1).filter(|_| space(place.end))];
        let stands = |at: &[usize], wanted: [Option<usize>; 2]| {
            usize::from(wanted.into_iter().flatten().any(|byte| at.binary_search(&byte).is_ok()))
        };
        stands(&self.prefix_ends, before) + stands(&self.suffix_starts, after)
    }
}
