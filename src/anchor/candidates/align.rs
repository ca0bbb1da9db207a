//! A quotation laid beside a stretch of an article, word by word.

use std::ops::Range;

use crate::text::fold;
use crate::text::measure::{narrow, points};

/// A word of a text.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// As it is written, with the signs on it.
    written: &'a str,
    /// Its letters and digits, folded; what two words are compared by.
    letters: String,
    /// Where it begins, in code points of the text.
    start: u32,
    /// Whether a sentence or a line ends behind it.
    ends: bool,
}

/// The words of a text that have letters or digits.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let written = piece.trim_end();
        let letters: String =
            fold::quote(written).text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        if !letters.is_empty() {
            let ends = written.ends_with(['.', '!', '?', '؟', '۔', '。', ':']);
            tokens.push(Token { written, letters, start, ends });
        }
        if piece.ends_with(['\n', '\r'])
            && let Some(last) = tokens.last_mut()
        {
            last.ends = true;
        }
        start += points(piece);
    }
    tokens
}

/// The passage of a stretch that a quotation is most like.
pub(super) struct Aligned {
    /// Code points of the stretch.
    pub(super) chars: Range<u32>,
    pub(super) shared: usize,
    pub(super) words: usize,
}

impl Aligned {
    /// Whether half of the words are the same, and more than one.
    pub(super) fn is_alike(&self) -> bool {
        self.shared > 1 && self.shared * 2 >= self.words
    }
}

/// How a cell of the table was come to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Both,
    Quote,
    Article,
}

/// Lays a quotation beside the words of a stretch so that as few words as can be are another, lacking or more; what stands before
/// and behind costs nothing.
pub(super) fn best(quote: &[Token<'_>], stretch: &str, exact: &str) -> Option<Aligned> {
    let article = tokens(stretch);
    let width = article.len() + 1;
    let mut steps = vec![Step::Quote; (quote.len() + 1) * width];
    let mut costs = vec![0_usize; width];
    for (row, word) in quote.iter().enumerate() {
        let mut before = costs[0];
        costs[0] += 1;
        for (at, other) in article.iter().enumerate() {
            let both = before + usize::from(word.letters != other.letters);
            let (left_out, more) = (costs[at + 1] + 1, costs[at] + 1);
            before = costs[at + 1];
            let least = both.min(left_out).min(more);
            costs[at + 1] = least;
            steps[(row + 1) * width + at + 1] = if least == both {
                Step::Both
            } else if least == left_out {
                Step::Quote
            } else {
                Step::Article
            };
        }
    }
    // Of several ends that cost the same, the last: another last word rather than none.
    let end = (0..width).rev().min_by_key(|at| costs[*at])?;
    let pairs = pairs(&steps, width, quote.len(), end);
    passage(quote, &article, within(quote, &article, &pairs), exact)
}

/// The words that stand beside each other, from first to last.
fn pairs(steps: &[Step], width: usize, mut row: usize, mut at: usize) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    while row > 0 {
        match if at == 0 { Step::Quote } else { steps[row * width + at] } {
            Step::Both => {
                (row, at) = (row - 1, at - 1);
                pairs.push((row, at));
            }
            Step::Quote => row -= 1,
            Step::Article => at -= 1,
        }
    }
    pairs.reverse();
    pairs
}

/// The pairs without a first or last word that is another one and stands beyond the end of a sentence.
fn within<'p>(quote: &[Token<'_>], article: &[Token<'_>], mut pairs: &'p [(usize, usize)]) -> &'p [(usize, usize)] {
    let same = |(mine, theirs): (usize, usize)| quote[mine].letters == article[theirs].letters;
    while let [first, rest @ ..] = pairs
        && !same(*first)
        && article[first.1].ends
        && !quote[first.0].ends
    {
        pairs = rest;
    }
    while let [rest @ .., before, last] = pairs
        && !same(*last)
        && article[last.1 - 1].ends
        && !quote[before.0].ends
    {
        pairs = pairs.get(..=rest.len()).unwrap_or_default();
    }
    pairs
}

fn passage(quote: &[Token<'_>], article: &[Token<'_>], pairs: &[(usize, usize)], exact: &str) -> Option<Aligned> {
    let ((_, first), (_, last)) = (*pairs.first()?, *pairs.last()?);
    let shared = pairs.iter().filter(|(mine, theirs)| quote[*mine].letters == article[*theirs].letters).count();
    let words = quote.len().max(last + 1 - first);
    let (first, last) = (article.get(first)?, article.get(last)?);
    let (opening, closing) = (exact.trim().chars().next(), exact.trim().chars().next_back());
    // Signs at the ends belong to the passage where the quotation has them too.
    let outside = |c: char, own: Option<char>| !c.is_alphanumeric() && !"%‰$€£".contains(c) && Some(c) != own;
    let skipped = first.written.chars().take_while(|c| outside(*c, opening)).count();
    let cut = last.written.chars().rev().take_while(|c| outside(*c, closing)).count();
    let end = last.start + points(last.written) - narrow(cut);
    Some(Aligned { chars: first.start + narrow(skipped)..end, shared, words })
}
