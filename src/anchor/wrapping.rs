//! Hyphens at the ends of lines, which belong to the lines more than to the words.

use std::iter::Peekable;
use std::str::Chars;

/// See [`super::is_as_read`].
pub(super) fn is_as_read(passage: &str, quote: &str) -> bool {
    let (mut own, mut wanted) = (passage.trim().chars().peekable(), quote.trim().chars().peekable());
    while let Some(c) = own.next() {
        if is_hyphen(c) && breaks(&own) {
            skip_blanks(&mut own);
            if wanted.next_if(|c| is_hyphen(*c)).is_some() {
                skip_blanks(&mut wanted);
            }
        } else if c.is_whitespace() {
            skip_blanks(&mut own);
            if wanted.next_if(|c| c.is_whitespace()).is_none() {
                return false;
            }
            skip_blanks(&mut wanted);
        } else if wanted.next() != Some(c) {
            return false;
        }
    }
    wanted.next().is_none()
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{ad}')
}

/// Whether the white space that comes next holds the end of a line.
fn breaks(chars: &Peekable<Chars<'_>>) -> bool {
    chars.clone().take_while(|c| c.is_whitespace()).any(|c| matches!(c, '\n' | '\r'))
}

fn skip_blanks(chars: &mut Peekable<Chars<'_>>) {
    while chars.next_if(|c| c.is_whitespace()).is_some() {}
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::is_as_read;

    #[rstest]
    #[case("the agree-\nment on", "the agreement on", true)]
    #[case("a well-\r\n  known man", "a well-known man", true)]
    #[case("a para\u{ad}\ngraph", "a  paragraph", true)]
    #[case("وقع الاتفا-\nق أمس", "وقع الاتفاق أمس", true)]
    #[case("the well-known man", "the wellknown man", false)]
    #[case("the agree-\nment on", "the Agreement on", false)]
    #[case("the agree-\nment", "the agreement on", false)]
    #[case("two\nlines", "twolines", false)]
    fn a_hyphen_at_the_end_of_a_line_may_be_left_out(#[case] passage: &str, #[case] quote: &str, #[case] wanted: bool) {
        assert_eq!(is_as_read(passage, quote), wanted);
    }
}
