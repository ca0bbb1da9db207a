//! Where in the file a finding belongs: one more reading, only when there is something to say.

use super::tree::{self, Node, Value};
use crate::file::{File, Position};
use crate::finding::{Finding, NodePath, Place, Step, UnlocatedFinding};

/// Gives each finding its place.
pub(super) fn locate(name: &str, text: &str, unlocated: Vec<UnlocatedFinding>) -> Vec<Finding> {
    let file = File::new(name, text);
    let tree = tree::read(text).ok();
    let place = |finding: &UnlocatedFinding| {
        let node = tree.as_ref().map(|tree| follow(tree, &finding.node_path));
        Place::of(&file, node.map_or(0, |node| inside(&file, node, finding.within)))
    };
    unlocated.into_iter().map(|finding| Finding::new(finding.code, Some(place(&finding)), finding.args)).collect()
}

/// Where an event of this id begins, in a file that can be read as YAML.
pub(super) fn event(text: &str, id: &str) -> Option<Position> {
    let tree = tree::read(text).ok()?;
    let Value::Map(top) = &tree.value else { return None };
    let Value::List(events) = &value(top, "events")?.value else { return None };
    let is_it = |event: &&Node| match &event.value {
        Value::Map(pairs) => value(pairs, "id").and_then(Node::scalar) == Some(id),
        _ => false,
    };
    Some(File::new("", text).position(events.iter().find(is_it)?.at))
}

/// The value at the end of a node path, or the last one on the way to it.
fn follow<'a>(tree: &'a Node, node_path: &NodePath) -> &'a Node {
    let mut here = tree;
    for step in &node_path.0 {
        let next = match (&here.value, step) {
            (Value::Map(pairs), Step::Key(key)) => value(pairs, key),
            (Value::Map(pairs), Step::Named(key)) => value(pairs, key),
            (Value::List(items), Step::Item(place)) => items.get(*place),
            _ => None,
        };
        match next {
            Some(node) => here = node,
            None => return here,
        }
    }
    here
}

fn value<'a>(pairs: &'a [(Node, Node)], wanted: &str) -> Option<&'a Node> {
    pairs.iter().find(|(key, _)| key.scalar() == Some(wanted)).map(|(_, value)| value)
}

/// The code point of the file that shows a code point of a scalar; the scalar's beginning where escapes or line breaks
/// stand between.
fn inside(file: &File<'_>, node: &Node, within: usize) -> usize {
    let Some(text) = node.scalar().filter(|_| within > 0) else { return node.at };
    let quote = usize::from(matches!(node.value, Value::Quoted(_)));
    let written = file.from(node.at + quote).chars().take(within);
    if written.eq(text.chars().take(within)) { node.at + quote + within } else { node.at }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::locate;
    use crate::finding::codes::DATE_INVALID;
    use crate::finding::{NodePath, UnlocatedFinding};

    #[rstest]
    #[case::a_value("events:\n- date: 2024-13\n", 5, (2, 14))]
    #[case::a_quoted_value("events:\n- date: \"2024-13\"\n", 5, (2, 15))]
    #[case::behind_an_escape("events:\n- date: \"\\x32024-13\"\n", 5, (2, 9))]
    #[case::a_missing_key("events:\n- id: a\n", 0, (2, 3))]
    fn a_remark_finds_its_place(#[case] text: &str, #[case] within: usize, #[case] at: (u32, u32)) {
        let finding = UnlocatedFinding::new(DATE_INVALID, NodePath::item("events", 0).key("date")).within(within);
        let findings = locate("f", text, vec![finding]);
        let place = findings.first().and_then(|finding| finding.place.clone()).expect("a place");
        assert_eq!((place.line, place.column), at);
    }
}
