//! Words in brackets that YAML takes for a comment, and with them the comma or the bracket that they hold: `[Plan #2, river]`.

use std::iter::Peekable;

/// What stands before a sign on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing that a value is made of: a comma, a bracket that opens, a dash, or the line begins.
    Nothing,
    /// The colon of a key.
    Colon,
    /// A value without quotation marks.
    Words,
    /// A quotation, or a bracket that closes.
    Closed,
}

/// Where the first such comment begins and what it says, between two code points of a text: the one where a collection begins, or
/// nothing is open, and the one where the parser stopped. A comment that takes neither a comma nor a bracket with it, or follows
/// one, or is followed by one, is what it looks like.
pub(super) fn cutting(text: &str, from: usize, to: usize) -> Option<(usize, &str)> {
    let mut chars = text.char_indices().enumerate().skip(from).peekable();
    let (mut depth, mut before, mut blank) = (0_usize, Before::Nothing, true);
    while let Some((place, (byte, c))) = chars.next().filter(|(place, _)| *place < to) {
        let next = chars.peek().map(|(_, (_, next))| *next);
        let ends = next.is_none_or(|next| next.is_whitespace() || (depth > 0 && ",[]{}".contains(next)));
        match c {
            '\n' | '\r' => before = Before::Nothing,
            _ if c.is_whitespace() => {}
            '#' if blank => {
                let comment = text.get(byte..).and_then(|rest| rest.lines().next()).unwrap_or("").trim_end();
                let takes = before != Before::Nothing && comment.contains([',', ']', '}']);
                let behind = text.get(byte + comment.len()..).unwrap_or("").trim_start();
                if depth > 0 && takes && !behind.starts_with([',', ']', '}']) {
                    return Some((place, comment));
                }
                while chars.next_if(|(_, (_, c))| *c != '\n').is_some() {}
            }
            '"' | '\'' if before != Before::Words => {
                skip_quotation(&mut chars, c);
                before = Before::Closed;
            }
            '[' | '{' if before != Before::Words => {
                depth += 1;
                before = Before::Nothing;
            }
            ']' | '}' if depth > 0 => {
                depth -= 1;
                before = Before::Closed;
            }
            ',' if depth > 0 => before = Before::Nothing,
            ':' if ends || before == Before::Closed => before = Before::Colon,
            '-' | '?' if ends && before == Before::Nothing => {}
            _ => before = Before::Words,
        }
        blank = c.is_whitespace();
    }
    None
}

/// Goes on behind the mark that closes a quotation.
fn skip_quotation(chars: &mut Peekable<impl Iterator<Item = (usize, (usize, char))>>, mark: char) {
    while let Some((_, (_, c))) = chars.next() {
        let escapes = mark == '"' && c == '\\';
        let doubled = mark == '\'' && c == mark && chars.peek().is_some_and(|(_, (_, next))| *next == mark);
        if escapes || doubled {
            chars.next();
        } else if c == mark {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::cutting;

    #[rstest]
    #[case::list("aliases: [a #b, c]\n", Some("#b, c]"))]
    #[case::map("- {id: e, title: a #b}\n", Some("#b}"))]
    #[case::over_lines("- {id: e,\n   title: Plan #2, date: 2024,\n   by: [x]}\n", Some("#2, date: 2024,"))]
    #[case::arabic("names: [\"ok\", الخطة #٢, ب]\n", Some("#٢, ب]"))]
    #[case::nothing_but_it("- {title: #MeToo, id: e}\n", Some("#MeToo, id: e}"))]
    #[case::inside("a: {b: [x # y], c: d}\n", Some("# y], c: d}"))]
    #[case::behind_a_quotation_with_marks("a: ['it''s', \"\\\" # [\", b #c]\n", Some("#c]"))]
    #[case::behind_an_address("a: [http://b/#c, d #e]\n", Some("#e]"))]
    #[case::behind_a_comma("a: [b, # one, two]\n  c]\n", None)]
    #[case::behind_a_bracket("a: [ # one, two]\n  c]\n", None)]
    #[case::behind_a_quotation("a: [\"b\" # one, two]\n", Some("# one, two]"))]
    #[case::behind_a_quotation_in_arabic("a: {b: 'الخطة' #٢, ج: د}\n", Some("#٢, ج: د}"))]
    #[case::before_a_comma("a: [b # one, two\n  , c]\n", None)]
    #[case::without_either("a: [b # one\n  , c]\n", None)]
    #[case::of_a_line("a: [b,\n  # c, d]\n  e]\n", None)]
    #[case::out_of_brackets("a: [b] # c, d\nb: c # d, e\n", None)]
    #[case::brackets_of_words("a: see [1] and {2}\nb: c #d, e]\n", None)]
    fn a_comment_that_takes_a_comma_or_a_bracket_is_found(#[case] text: &str, #[case] wanted: Option<&str>) {
        let found = cutting(text, 0, text.chars().count());
        assert_eq!(found.map(|(_, comment)| comment), wanted);
        let place = |(place, comment)| text.chars().skip(place).take(2).eq(str::chars(comment).take(2));
        assert!(found.is_none_or(place));
    }
}
