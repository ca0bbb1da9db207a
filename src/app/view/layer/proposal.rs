//! The rows of a change of the timeline's file: what it does, which file, and the lines of it.

use super::lines::ListLine;
use crate::app::Proposal;
use crate::app::plan::{DiffLine, DiffSign};
use crate::i18n::{Arg, Catalog};
use crate::text::bidi::isolated;
use crate::text::measure::cells;
use crate::text::{Base, Direction, lay_out, one_line};

/// Columns between the number of a line and its words: a blank, the sign, a blank.
pub const SIGN: u16 = 3;

/// What a change does, and its lines, in rows of so many cells.
#[must_use]
pub fn rows(proposal: &Proposal, words: &Catalog, width: u16) -> Vec<ListLine> {
    let base = Base::Fixed(words.language().direction());
    let mut rows: Vec<ListLine> = lay_out(&proposal.said, width, base).into_iter().map(ListLine::Heading).collect();
    let count = |sign: DiffSign| Arg::from(proposal.lines.iter().filter(|line| line.sign == sign).count());
    let counts = [
        ("file", isolated(&proposal.file).into()),
        ("added", count(DiffSign::Added)),
        ("removed", count(DiffSign::Removed)),
    ];
    let file = words.with("proposal-file", &counts);
    rows.extend(lay_out(&file, width, base).into_iter().map(|row| ListLine::Advice(None, row)));
    rows.push(ListLine::Blank);
    let digits = proposal.lines.iter().map(|line| line.number).max().unwrap_or(0).to_string().len();
    let numbers = cells(digits);
    let mut last = None;
    for line in &proposal.lines {
        if line.sign != DiffSign::Removed {
            if last.is_some_and(|last| line.number > last + 1) {
                rows.push(ListLine::Heading(one_line("⋯", width, base)));
            }
            last = Some(line.number);
        }
        rows.extend(line_rows(line, numbers, width));
    }
    rows
}

/// A line in as many rows as it takes; a file is read from left to right, whatever stands in it.
fn line_rows(line: &DiffLine, numbers: u16, width: u16) -> impl Iterator<Item = ListLine> {
    let base = Base::Fixed(Direction::Ltr);
    let text = lay_out(&readable(&line.text), width.saturating_sub(numbers + SIGN), base);
    let text = if text.is_empty() { vec![one_line("", width, base)] } else { text };
    let number = one_line(&line.number.to_string(), numbers, base);
    let sign = line.sign;
    text.into_iter().enumerate().map(move |(nth, row)| {
        let number = (nth == 0).then(|| number.clone());
        ListLine::Diff { sign, number, numbers, row }
    })
}

/// A line of YAML of which the value has its own direction: of an Arabic sentence the full stop stands at its end.
fn readable(line: &str) -> String {
    let words = line.trim_start_matches([' ', '-']);
    let key = words.split_once(": ").map(|(key, _)| key).filter(|key| !key.contains(['"', '\'', '{', '[', ' ']));
    let value = key.and_then(|key| words.get(key.len() + 2..)).unwrap_or(words);
    let before = line.strip_suffix(value).unwrap_or_default();
    format!("{before}{}", isolated(value))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{ListLine, rows};
    use crate::app::Proposal;
    use crate::app::plan::{DiffLine, DiffSign};
    use crate::i18n::{Catalog, Language};
    use crate::text::{Row, RowCell};

    fn line(sign: DiffSign, number: usize, text: &str) -> DiffLine {
        DiffLine { sign, number, text: text.to_owned() }
    }

    fn seen(row: &Row) -> String {
        row.placed().map(|(_, shown): (_, &RowCell)| row.symbol(shown)).collect::<String>().trim_end().to_owned()
    }

    /// The rows of lines, as they are seen: their sign, their number, their words.
    fn shown(lines: Vec<DiffLine>, width: u16) -> Vec<String> {
        let proposal = Proposal { said: "it".to_owned(), file: "events.yaml".to_owned(), lines };
        let row = |line: ListLine| match line {
            ListLine::Diff { sign, number, row, .. } => {
                Some(format!("{}{} {}", number.as_ref().map(seen).unwrap_or_default(), sign.sign(), seen(&row)))
            }
            ListLine::Heading(row) => Some(seen(&row)),
            _ => None,
        };
        rows(&proposal, &Catalog::new(Language::English), width).into_iter().filter_map(row).skip(1).collect()
    }

    #[test]
    fn a_line_goes_on_below_itself_and_lines_left_out_are_told() {
        let lines = vec![
            line(DiffSign::Kept, 7, "    title: Harbour"),
            line(DiffSign::Added, 8, "    summary: The bridge was opened"),
            line(DiffSign::Kept, 30, "  - id: two"),
            line(DiffSign::Removed, 30, "    date: 2024"),
        ];
        let wanted = [
            "7      title: Harbour",
            "8+     summary: The",
            "+ bridge was opened",
            "⋯",
            "30    - id: two",
            "30-     date: 2024",
        ];
        assert_eq!(shown(lines, 26), wanted);
    }

    #[rstest]
    #[case::a_sentence("    exact: \"abc.\"", "    exact: \"abc.\"")]
    #[case::an_arabic_sentence("    exact: \"قد.\"", "    exact: \".ﺪﻗ\"")]
    #[case::an_arabic_sentence_that_goes_on("      قد، لن.", "      .ﻦﻟ ،ﺪﻗ")]
    #[case::both_languages("  - name: {ar: قد, en: Kim}", "  - name: {ar: ﺪﻗ, en: Kim}")]
    #[case::an_item("      - قد!", "      - !ﺪﻗ")]
    fn a_value_is_read_in_its_own_direction(#[case] text: &str, #[case] wanted: &str) {
        assert_eq!(shown(vec![line(DiffSign::Added, 1, text)], 60), [format!("1+ {wanted}")]);
    }
}
