//! Which lines of an article run on, since it was wrapped at a width, as mails, RFCs and books in plain text are.
//!
//! A program that fills lines breaks one only where the next word would not fit. So in a wrapped paragraph every line but the last is
//! full: with the next word it were longer than the longest. Poems, lists and headlines break elsewhere. One paragraph of three
//! lines or more that is full and reads like prose shows that an article is wrapped, and its width, and so does a sentence over two
//! lines of the usual width, and a paragraph of five lines as narrow as verse. Then shorter paragraphs of that width run on too, and
//! a line that is not full ends one, unless a sentence goes on after it. Never over a blank line.

use super::{Article, Paragraph};

mod line;

use line::{Ending, Line};

/// The widths, in columns, at which people wrap. Verse is mostly narrower, and who does not wrap writes wider.
const WIDTHS: std::ops::RangeInclusive<usize> = 50..=120;
/// Those of columns in newspapers, where more has to show that the lines are no verse.
const NARROW_WIDTHS: std::ops::RangeInclusive<usize> = 30..=49;
/// The fewest lines of a paragraph so narrow.
const NARROW_LINES: usize = 5;
/// Those of mails.
const USUAL_WIDTHS: std::ops::RangeInclusive<usize> = 60..=80;
/// The most bytes that a line so wide has.
const MOST_BYTES: usize = 4 * 120;
/// In place of what is written between two joined lines besides one blank.
const UNSEEN: char = '\u{2060}';

/// For each of these lines of an article whether the one before runs on into it; nothing where none does.
pub(super) fn runs_on(article: &Article, lines: &[Paragraph], is_wrapped: Option<bool>) -> Option<Vec<bool>> {
    let fits = |line: &Paragraph| is_wrapped == Some(true) || line.bytes.len() <= MOST_BYTES;
    let follows = |before: &Paragraph, line: &Paragraph| before.line + 1 == line.line && fits(before) && fits(line);
    if is_wrapped == Some(false) {
        return None;
    }
    let read = |block: &[Paragraph]| -> Vec<Line> {
        if block.len() < 2 { Vec::new() } else { block.iter().map(|line| Line::read(article.words(line))).collect() }
    };
    let blocks = lines.chunk_by(|before, line| follows(before, line));
    let blocks: Vec<(usize, Block)> = blocks.map(|block| (block.len(), Block::new(read(block)))).collect();
    // The width of the longest of the paragraphs that tell it.
    let sure = blocks.iter().filter(|(_, block)| block.is_wrapped());
    let width = match is_wrapped {
        Some(true) => Some(0),
        _ => sure.max_by_key(|(lines, _)| *lines).map(|(_, block)| block.width),
    };
    let width = width?;
    let joined: Vec<bool> = blocks.iter().flat_map(|(lines, block)| block.joined(*lines, width)).collect();
    joined.contains(&true).then_some(joined)
}

/// Lines without a blank one between them.
struct Block {
    lines: Vec<Line>,
    /// For each line whether it begins something of its own, whatever its width.
    begins: Vec<bool>,
    /// Columns of the longest.
    width: usize,
}

impl Block {
    fn new(lines: Vec<Line>) -> Self {
        let begins = line::begin(&lines);
        let width = lines.iter().map(|line| line.width).max().unwrap_or(0);
        Self { lines, begins, width }
    }

    /// Whether it shows that it was wrapped: most of its lines are full, and the longest run of them reads like prose.
    fn is_wrapped(&self) -> bool {
        let is_narrow = NARROW_WIDTHS.contains(&self.width);
        if !(is_narrow || WIDTHS.contains(&self.width)) {
            return false;
        }
        let goes_on = |at: usize| {
            let pair = self.lines.get(at - 1).zip(self.lines.get(at));
            self.begins.get(at) == Some(&false) && pair.is_some_and(|(line, next)| line.goes_on(next, self.width))
        };
        let inner = self.begins.iter().filter(|begins| !**begins).count();
        let pairs = self.lines.iter().zip(self.lines.iter().skip(1)).zip(self.begins.iter().skip(1));
        let full = pairs.filter(|((line, next), begins)| !**begins && line.is_full(next, self.width)).count();
        let places: Vec<usize> = (0..self.lines.len()).collect();
        let longest = places.chunk_by(|_, at| goes_on(*at)).max_by_key(|run| run.len()).unwrap_or_default();
        let run = longest.first().zip(longest.last()).and_then(|(first, last)| self.lines.get(*first..=*last));
        if is_narrow {
            return full == inner && run.is_some_and(is_narrow_prose);
        }
        full * 5 >= inner * 3 && run.is_some_and(|run| is_prose(run) || self.is_sentence(run))
    }

    /// Whether a sentence goes from one line to the next at a width that mails have.
    fn is_sentence(&self, run: &[Line]) -> bool {
        let [first, last] = run else { return false };
        let goes_on = first.ending == Ending::Word && last.upper == Some(false) && last.ending != Ending::Word;
        goes_on && USUAL_WIDTHS.contains(&self.width)
    }

    /// For each of so many lines whether the one before runs on into it, in an article of a width.
    fn joined(&self, lines: usize, width: usize) -> impl Iterator<Item = bool> {
        let width = if self.is_wrapped() { width.min(self.width) } else { width };
        (0..lines).map(move |at| {
            let pair = at.checked_sub(1).and_then(|before| Some((self.lines.get(before)?, self.lines.get(at)?)));
            let begins = self.begins.get(at).is_none_or(|begins| *begins);
            !begins && pair.is_some_and(|(before, line)| before.goes_on(line, width))
        })
    }
}

/// Whether three lines or more read like prose that was wrapped: sentences run over their ends, most do not begin with a capital, and
/// the last one ends with a sign; no rhyme, and no gaps as half-verses and columns of tables have.
fn is_prose(run: &[Line]) -> bool {
    let [first, inner @ .., last] = run else { return false };
    let pairs = inner.len() + 1;
    let open = run.iter().take(pairs).filter(|line| !matches!(line.ending, Ending::Sentence | Ending::Colon)).count();
    let [lower, upper] = [false, true].map(|upper| run.iter().skip(1).filter(|next| next.upper == Some(upper)).count());
    let is_capital = upper * 2 > pairs && upper > lower * 2;
    let rhymes = first.last_letter.is_some() && run.iter().all(|line| line.last_letter == first.last_letter);
    let gaps = run.iter().filter(|line| line.has_gap).count();
    !inner.is_empty()
        && open * 2 >= pairs
        && !is_capital
        && last.ending != Ending::Word
        && !rhymes
        && gaps * 2 < run.len()
}

/// Whether lines as narrow as verse are prose all the same: there are many of them, and where one ends has nothing to do with what it
/// says, as a sentence ends inside of a line, or a word is broken at the end of one.
fn is_narrow_prose(run: &[Line]) -> bool {
    let pairs = run.len().saturating_sub(1);
    let inside = run.iter().filter(|line| line.is_parted).count();
    let open = run.iter().take(pairs).filter(|line| line.ending == Ending::Word || line.is_broken).count();
    run.len() >= NARROW_LINES && is_prose(run) && inside > 0 && open * 2 >= pairs
}

/// Lines as one, code point for code point.
pub(super) fn flowing(words: &str) -> String {
    let mut flowing = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(['\n', '\r']) {
        let (line, more) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let body = line.trim_end();
        flowing.push_str(body);
        let between = rest.len() - body.len() - line::body(more.trim_start()).len();
        let (gap, next) = rest.get(body.len()..).and_then(|gap| gap.split_at_checked(between)).unwrap_or((more, ""));
        flowing.push(if line::is_broken(body) && next.starts_with(char::is_alphanumeric) { UNSEEN } else { ' ' });
        flowing.extend(gap.chars().skip(1).map(|_| UNSEEN));
        rest = next;
    }
    flowing + rest
}

#[cfg(test)]
mod tests;
