//! What is taken out of a file with an item of a list.

use crate::file::{File, Span};
use crate::load::tree::{Node, Style};

/// The code points that go with an item: in brackets with its comma; else its lines, with the comments further in below it. None for
/// the only item, since its key would be left with nothing, and for one whose dash is on a line with others.
pub(super) fn of(file: &File<'_>, list: &Node, place: usize) -> Option<Span> {
    let items = list.items()?;
    let item = items.get(place).filter(|_| items.len() > 1)?;
    if list.style == Style::Flow {
        let next = items.get(place + 1).map(|next| Span { start: item.span.start, end: next.span.start });
        let final_one = || Some(Span { start: items.get(place.checked_sub(1)?)?.span.end, end: item.span.end });
        let span = next.or_else(final_one)?;
        let text: String = file.from(span.start).chars().take(span.end - span.start).collect();
        // What a comment between two items is about, nobody can say.
        return (!text.contains(['#', '\n'])).then_some(span);
    }
    lines(file, item)
}

fn lines(file: &File<'_>, item: &Node) -> Option<Span> {
    let first = file.position(item.span.start);
    let start = file.lines().chars(first.line).start;
    let before: String = file.from(start).chars().take(item.span.start - start).collect();
    let dash = before.find('-')?;
    if !before.trim_start_matches(' ').starts_with("- ") || before.matches('-').count() > 1 {
        return None;
    }
    let mut last = file.position(item.span.end.saturating_sub(1)).line;
    while is_comment_below(file.line(last + 1), dash) {
        last += 1;
    }
    let end = file.lines().chars(last).end;
    Some(Span { start, end })
}

/// Whether a line holds nothing but a comment that is further in than a dash.
fn is_comment_below(line: &str, dash: usize) -> bool {
    let words = line.trim_start_matches(' ');
    words.starts_with('#') && line.len() - words.len() > dash
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::of;
    use crate::file::File;
    use crate::finding::{Patch, apply};
    use crate::load::tree;

    #[rstest]
    #[case::lines("a:\n  - x # 1\n  - y\n", 0, Some("a:\n  - y\n"))]
    #[case::a_map_with_its_comments(
        "a:\n- ب: 1\n  # من هنا\n  c: |\n    x\n\n    y\n  # its own\n# of the next\n- d\n",
        0,
        Some("a:\n# of the next\n- d\n")
    )]
    #[case::the_last("a:\r\n  - x\r\n  - y\r\nb: 1\r\n", 1, Some("a:\r\n  - x\r\nb: 1\r\n"))]
    #[case::without_a_line_break("a:\n  - x\n  - y", 1, Some("a:\n  - x\n"))]
    #[case::in_brackets("a: [x, 'ب', z]\n", 1, Some("a: [x, z]\n"))]
    #[case::the_last_in_brackets("a: [x, y ]\n", 1, Some("a: [x ]\n"))]
    #[case::brackets_over_lines("a: [x, # 1\n  y]\n", 0, None)]
    #[case::the_only_one("a: [x]\n", 0, None)]
    #[case::two_dashes("a:\n- - x\n  - y\n", 0, None)]
    fn an_item_goes_with_what_is_its_own(#[case] text: &str, #[case] place: usize, #[case] wanted: Option<&str>) {
        let tree = tree::read(text).expect("it can be read");
        let mut list = tree.get("a").expect("a list");
        if text.contains("- - ") {
            list = &list.items().expect("a list")[0];
        }
        let file = File::new("f", text);
        let without = of(&file, list, place).map(|span| {
            let bytes = file.byte(span.start)..file.byte(span.end);
            let patch = Patch { span: bytes, text: String::new() };
            apply(text, &[patch]).expect("it lies inside")
        });
        assert_eq!(without.as_deref(), wanted);
    }
}
