//! One number: in digits, in words, or in both.

use super::lexicon::{Part, part, scale, suffix};
use super::tokens::Tokens;
use crate::timeline::figure::Number;

/// A number that was read: a coefficient and a power of ten that stands behind it as a word.
#[derive(Clone, Debug)]
pub(super) struct Read {
    /// The place behind it.
    pub(super) end: usize,
    pub(super) coefficient: Number,
    pub(super) power: u32,
}

impl Read {
    pub(super) fn number(&self) -> Number {
        self.coefficient.times_ten_to(self.power)
    }
}

/// The number that begins at a place; `joins` is whether و and `and` may join its words (`مئة وعشرون`).
pub(super) fn read(tokens: &Tokens<'_>, at: usize, joins: bool) -> Option<Read> {
    match tokens.number(at) {
        Some(number) => Some(in_digits(tokens, at, number)),
        None => in_words(tokens, at, joins),
    }
}

/// `10,000`, `10 آلاف`, `10k`.
fn in_digits(tokens: &Tokens<'_>, at: usize, number: &Number) -> Read {
    let coefficient = number.clone();
    let short = if tokens.touches(at) { suffix(tokens.word(at + 1)) } else { None };
    let power = short.or_else(|| scale(tokens.word(at + 1)));
    Read { end: at + 1 + usize::from(power.is_some()), coefficient, power: power.unwrap_or(0) }
}

/// What the words before say together.
#[derive(Default)]
struct Sum {
    /// What the scales before hold.
    total: u128,
    /// What the words since the last scale say.
    current: u128,
    /// The last scale; the next one is smaller.
    scale: Option<u32>,
}

fn in_words(tokens: &Tokens<'_>, at: usize, joins: bool) -> Option<Read> {
    let mut sum = Sum::default();
    let (mut next, mut end) = (at, at);
    let mut before: Option<Part> = None;
    let mut single: Option<(u128, u32)> = None;
    loop {
        let joined = end > at && tokens.is(next, &["and", "و", "-"]);
        let place = if joined { next + 1 } else { next };
        let Some((said, particle)) = part(tokens.word(place)) else { break };
        let joined = joined || particle;
        if joined && end > at && !joins && !tokens.is(next, &["-"]) {
            break;
        }
        let coefficient = sum.current;
        let Some(after) = sum.with(said, before, joined && end > at) else { break };
        single = match said {
            Part::Scale(power) | Part::Scales(power) | Part::TwoOrScale(power)
                if sum.scale.is_none() && coefficient > 0 =>
            {
                Some((coefficient, power))
            }
            _ => None,
        };
        sum = after;
        before = Some(said);
        (next, end) = (place + 1, place + 1);
    }
    let (coefficient, power) = single.unwrap_or((sum.total + sum.current, 0));
    (end > at).then(|| Read { end, coefficient: Number::from(coefficient), power })
}

impl Sum {
    /// With one word more; nothing where it begins another number.
    fn with(&self, part: Part, before: Option<Part>, joined: bool) -> Option<Self> {
        let Self { total, current, scale } = *self;
        let fits = |power: u32| scale.is_none_or(|scale| power < scale);
        match part {
            Part::Add(number) => {
                let alone = before.is_none() || (current == 0 && joined);
                let follows = joined || matches!((before, number), (Some(Part::Add(20..=90)), 1..=9));
                let teen = matches!((before, number), (Some(Part::Add(1..=9)), 10)) && !joined;
                let free = is_free(current, number);
                let goes_on = before.is_some() && (teen || (free && (follows || is_hundred(before))));
                (alone || goes_on).then_some(Self { current: current + number, ..*self })
            }
            Part::Hundred if current == 0 && (before.is_none() || joined) => Some(Self { current: 100, ..*self }),
            Part::Hundred | Part::Hundreds if (1..=19).contains(&current) && !joined => {
                Some(Self { current: current * 100, ..*self })
            }
            Part::Scale(power) if current == 0 && (before.is_none() || joined) && fits(power) => {
                Some(Self { total: total + ten_to(power)?, current: 0, scale: Some(power) })
            }
            Part::Scale(power) | Part::Scales(power) | Part::TwoOrScale(power)
                if current > 0 && !joined && fits(power) =>
            {
                let more = current.checked_mul(ten_to(power)?)?;
                Some(Self { total: total.checked_add(more)?, current: 0, scale: Some(power) })
            }
            Part::Two(power) | Part::TwoOrScale(power)
                if current == 0 && (before.is_none() || joined) && fits(power) =>
            {
                Some(Self { total: total + 2 * ten_to(power)?, current: 0, scale: Some(power) })
            }
            _ => None,
        }
    }
}

fn ten_to(power: u32) -> Option<u128> {
    10_u128.checked_pow(power)
}

fn is_hundred(before: Option<Part>) -> bool {
    matches!(before, Some(Part::Hundred | Part::Hundreds | Part::Scale(_) | Part::Scales(_) | Part::TwoOrScale(_)))
}

/// Whether a number has room beside what is said: its decimal places are empty there.
fn is_free(current: u128, number: u128) -> bool {
    match number {
        0..=9 => current.is_multiple_of(10),
        10..=19 => current.is_multiple_of(100),
        20..=99 => (current / 10).is_multiple_of(10),
        _ => (current / 100).is_multiple_of(10),
    }
}
