//! Presentation forms read backwards: which letter a form is of, and where it joins.

use super::forms::LETTERS;
use crate::text::measure::wide;

/// The blocks of presentation forms, from the first to the last of them.
const FIRST: usize = 0xfb50;
const COUNT: usize = 0xfefd - FIRST;

/// For each form its letter and its place among the letter's forms: isolated, final, initial, medial.
const FORMS: [Option<(char, u8)>; COUNT] = forms();

const fn forms() -> [Option<(char, u8)>; COUNT] {
    let mut known = [None; COUNT];
    let mut letter = 0;
    while letter < LETTERS.len() {
        let (base, forms) = LETTERS[letter];
        let mut place = 0;
        while place < 4 {
            let form = forms[place as usize] as usize;
            if form >= FIRST {
                known[form - FIRST] = Some((base, place));
            }
            place += 1;
        }
        letter += 1;
    }
    known
}

fn known(form: char) -> Option<(char, u8)> {
    FORMS.get(wide(form.into()).checked_sub(FIRST)?).copied().flatten()
}

/// The letter that a presentation form shows. Everything else stays: a lam-alef too, since it is two letters in one cell.
#[must_use]
pub fn letter_of(form: char) -> char {
    known(form).map_or(form, |(letter, _)| letter)
}

/// Whether a presentation form is joined to the letter read before it.
#[must_use]
pub fn is_joined_before(form: char) -> bool {
    // Of each lam-alef the final form is the even one.
    matches!(form, '\u{fef6}' | '\u{fef8}' | '\u{fefa}' | '\u{fefc}') || matches!(known(form), Some((_, 1 | 3)))
}

/// Whether a presentation form is joined to the letter read after it.
#[must_use]
pub fn is_joined_after(form: char) -> bool {
    matches!(known(form), Some((_, 2 | 3)))
}

#[cfg(test)]
mod tests {
    use super::{is_joined_after, is_joined_before, letter_of};
    use rstest::rstest;

    #[rstest]
    #[case('\u{fe8f}', 'ب', false, false)]
    #[case('\u{fe90}', 'ب', true, false)]
    #[case('\u{fe91}', 'ب', false, true)]
    #[case('\u{fe92}', 'ب', true, true)]
    #[case('\u{fefb}', '\u{fefb}', false, false)]
    #[case('\u{fefc}', '\u{fefc}', true, false)]
    #[case('\u{fbff}', 'ی', true, true)]
    #[case('a', 'a', false, false)]
    fn a_form_tells_its_letter_and_where_it_joins(
        #[case] form: char,
        #[case] letter: char,
        #[case] before: bool,
        #[case] after: bool,
    ) {
        assert_eq!((letter_of(form), is_joined_before(form), is_joined_after(form)), (letter, before, after));
    }
}
