//! The language of `--keys`: what a person would do at the terminal, in one line.
//!
//! Characters stand for themselves, other keys for their names ([`Chord`]); besides there are `<click:COL,ROW>` and
//! `<wheel:±N@COL,ROW>` (column and row from 0; down is positive), `<resize:WxH>`, `<paste:…>` and `<wait:MS>`.

use std::time::Duration;

use crate::input::{Chord, Paste};

/// One thing done at the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A key is pressed.
    Press(Chord),
    /// The left button goes down and up in a cell.
    Click {
        /// From 0.
        column: u16,
        /// From 0.
        row: u16,
    },
    /// The wheel turns over a cell.
    Wheel {
        /// Down is positive.
        notches: i16,
        /// From 0.
        column: u16,
        /// From 0.
        row: u16,
    },
    /// The window gets another size, in cells.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// Text is pasted.
    Paste(Paste),
    /// Nothing is done for a while.
    Wait(Duration),
}

/// A name in a script that means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What was written, from its `<` on.
    pub name: String,
    /// Where it begins, from 1, in code points.
    pub column: usize,
}

/// Reads a script.
///
/// # Errors
/// The first name that means nothing, or that has no `>`.
pub fn parse(script: &str) -> Result<Vec<Step>, Unknown> {
    let mut steps = Vec::new();
    let mut column = 1;
    let mut rest = script.chars();
    while let Some(c) = rest.next() {
        if c != '<' {
            steps.push(Step::Press(Chord::char(c)));
            column += 1;
            continue;
        }
        let (inside, after) = rest.as_str().split_once('>').unwrap_or((rest.as_str(), ""));
        let closed = inside.len() < rest.as_str().len();
        let name = if closed { format!("<{inside}>") } else { format!("<{inside}") };
        match step(inside, &name).filter(|_| closed) {
            Some(step) => steps.push(step),
            None => return Err(Unknown { name, column }),
        }
        column += name.chars().count();
        rest = after.chars();
    }
    Ok(steps)
}

fn step(inside: &str, name: &str) -> Option<Step> {
    match inside.split_once(':') {
        Some(("click", place)) => {
            let (column, row) = pair(place, ',')?;
            Some(Step::Click { column, row })
        }
        Some(("wheel", turn)) => {
            let (notches, place) = turn.split_once('@')?;
            let (column, row) = pair(place, ',')?;
            Some(Step::Wheel { notches: notches.parse().ok()?, column, row })
        }
        Some(("resize", size)) => {
            let (width, height) = pair(size, 'x')?;
            Some(Step::Resize { width, height })
        }
        Some(("paste", text)) => Some(Step::Paste(Paste::new(text.as_bytes()))),
        Some(("wait", time)) => Some(Step::Wait(Duration::from_millis(time.parse().ok()?))),
        _ => name.parse().ok().map(Step::Press),
    }
}

/// Two numbers, as in `120x40`.
#[must_use]
pub fn pair(text: &str, between: char) -> Option<(u16, u16)> {
    let (first, second) = text.split_once(between)?;
    Some((first.parse().ok()?, second.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{Step, Unknown, parse};
    use crate::input::{Chord, Key, Paste};
    use rstest::rstest;
    use std::time::Duration;

    #[test]
    fn a_script_is_read_in_order() {
        let steps = parse("j<enter>/بوتين<c-d><click:3,4><wheel:-2@5,6><resize:80x24><paste:a b><wait:250>>").unwrap();
        let press = |c| Step::Press(Chord::char(c));
        assert_eq!(
            steps,
            [
                press('j'),
                Step::Press(Chord::plain(Key::Enter)),
                press('/'),
                press('ب'),
                press('و'),
                press('ت'),
                press('ي'),
                press('ن'),
                Step::Press(Chord::ctrl('d')),
                Step::Click { column: 3, row: 4 },
                Step::Wheel { notches: -2, column: 5, row: 6 },
                Step::Resize { width: 80, height: 24 },
                Step::Paste(Paste::new(b"a b")),
                Step::Wait(Duration::from_millis(250)),
                press('>'),
            ]
        );
    }

    #[rstest]
    #[case("jj<entr>k", "<entr>", 3)]
    #[case("بب<enter", "<enter", 3)]
    #[case("<", "<", 1)]
    #[case("<enter><click:1>", "<click:1>", 8)]
    #[case("<click:1,70000>", "<click:1,70000>", 1)]
    #[case("<wheel:2>", "<wheel:2>", 1)]
    #[case("<resize:80>", "<resize:80>", 1)]
    #[case("<wait:soon>", "<wait:soon>", 1)]
    fn an_unknown_name_is_told_with_its_column(#[case] script: &str, #[case] name: &str, #[case] column: usize) {
        assert_eq!(parse(script), Err(Unknown { name: name.to_owned(), column }));
    }
}
