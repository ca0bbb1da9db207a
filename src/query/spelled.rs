//! What a word may be besides what it is folded to, where only one of two can be meant and nobody knows which.

use crate::text::digits;
use crate::text::fold::spelled_out;
use crate::text::words::words_or_signs;

use super::Test;
use super::pieces::{Piece, Style};

/// In names Persian has it where Arabic has غ or ج (جونگ, جونغ); elsewhere it stands for ك, as which it is folded.
const GAF: char = 'گ';
/// It parts what others write as one word (می‌خواهم, میخواهم).
const ZWNJ: char = '\u{200c}';

/// The digits of a group.
const THOUSAND: usize = 3;
/// Fewer digits are not written with a blank between them: years are not.
const FEWEST_GROUPED: usize = 5;

/// The test with each other spelling of the text that it was read from; none for most texts.
pub(super) fn others(test: &Test, value: &str) -> Vec<Test> {
    let mut spellings: Vec<String> = Vec::new();
    if value.contains(GAF) {
        spellings.push(value.replace(GAF, "غ"));
    }
    if value.contains(ZWNJ) {
        let joined = spellings.iter().map(String::as_str).chain([value]).map(|one| one.replace(ZWNJ, "")).collect();
        spellings.extend::<Vec<String>>(joined);
    }
    spellings.extend(spelled_out(value));
    let grouped = grouped(test);
    spellings.iter().filter_map(|spelling| with_words(test, words_or_signs(spelling))).chain(grouped).collect()
}

/// The number that a piece of the line is a part of, where others stand beside it that group its digits (`12 500`); for each of
/// them, so that whatever has the number has them all.
pub(super) fn number(pieces: &[Piece<'_>], at: usize) -> Option<Test> {
    let goes_on = |at: &usize| {
        let joins = pieces.get(*at).is_some_and(|piece| !piece.or && !piece.negated);
        joins && digits_of(pieces, *at).is_some_and(|digits| digits.len() == THOUSAND)
    };
    let begins = |at: &usize| digits_of(pieces, *at).is_some_and(|digits| is_first_group(&digits));
    let before = (1..=at).rev().take_while(goes_on).count();
    let first = [at - before, (at + 1).checked_sub(before)?].into_iter().find(|at| begins(at))?;
    let rest: Vec<usize> = (first + 1..pieces.len()).take_while(goes_on).collect();
    let all: Option<String> = [first].iter().chain(&rest).map(|at| digits_of(pieces, *at)).collect();
    let whole = !rest.is_empty() && (first..=first + rest.len()).contains(&at);
    all.filter(|_| whole).map(|number| Test::Words(vec![number]))
}

/// The digits of a bare piece that is nothing else.
fn digits_of(pieces: &[Piece<'_>], at: usize) -> Option<String> {
    let piece = pieces.get(at).filter(|piece| piece.field.is_none() && !piece.negated)?;
    let value = piece.values.first().filter(|value| value.style == Style::Bare && !value.text.is_empty())?;
    value.text.chars().map(|c| digits::decimal(c).and_then(|digit| char::from_digit(digit, 10))).collect()
}

/// A number as it is written with blanks between its groups, and the other way round.
fn grouped(test: &Test) -> Option<Test> {
    let is_number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
    match test {
        Test::Words(words) | Test::Phrase(words) if words.iter().all(is_number) => match words.as_slice() {
            [number] if number.len() >= FEWEST_GROUPED && !number.starts_with('0') => {
                let first = (number.len() - 1) % THOUSAND + 1;
                let (first, rest) = number.split_at_checked(first)?;
                let rest: Vec<char> = rest.chars().collect();
                let groups = rest.chunks(THOUSAND).map(|group| group.iter().collect());
                Some(Test::Phrase([first.to_owned()].into_iter().chain(groups).collect()))
            }
            [first, rest @ ..] if matches!(test, Test::Phrase(_)) && is_first_group(first) => {
                let all_groups = !rest.is_empty() && rest.iter().all(|group| group.len() == THOUSAND);
                all_groups.then(|| Test::Phrase(vec![words.concat()]))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether digits may begin a number of which others follow in groups.
fn is_first_group(digits: &str) -> bool {
    (1..=THOUSAND).contains(&digits.len()) && !digits.starts_with('0')
}

/// A test for other words; none where it is not about words.
fn with_words(test: &Test, words: Vec<String>) -> Option<Test> {
    Some(match test {
        Test::Words(_) => Test::Words(words),
        Test::Exact(_) => Test::Exact(words),
        Test::Phrase(_) => Test::Phrase(words),
        Test::Name { field, quoted, .. } => Test::Name { field: *field, words, quoted: *quoted },
        _ => return None,
    })
}
