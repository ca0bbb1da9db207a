//! The plan of a talk: how long each stop of a tour takes.

use super::Editing;
use super::change::Change;
use super::error::Error;
use crate::finding::NodePath;
use crate::load::tree::Node;

/// How long a stop took, as measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The id of its event.
    pub event: String,
    /// Seconds; none where it was not shown, which leaves the plan of this stop as it is.
    pub seconds: Option<u32>,
}

impl Editing {
    /// Plans the stops of a tour as measured: `seconds` in place of what stands there, else behind the event. The stops are those
    /// of the file, in their order; some may be left out.
    ///
    /// # Errors
    /// Where the file has no such tour, or not these stops in this order, or it cannot be changed so.
    pub fn plan_tour(&mut self, tour: &str, stops: &[Measured]) -> Result<(), Error> {
        let changes = changes(&self.tree()?, tour, stops).ok_or_else(|| Error::OtherTour(tour.to_owned()))?;
        self.change(&changes)
    }
}

fn changes(tree: &Node, tour: &str, stops: &[Measured]) -> Option<Vec<Change>> {
    let tours = tree.get("tours")?.items()?;
    let is_it = |tour: &&Node, id: &str| tour.get("id").and_then(Node::scalar) == Some(id);
    let place = tours.iter().position(|node| is_it(&node, tour))?;
    let path = NodePath::item("tours", place).key("stops");
    let mut written = tours.get(place)?.get("stops")?.items()?.iter().enumerate();
    let mut changes = Vec::new();
    for stop in stops {
        let (n, node) = written.find(|(_, node)| node.get("event").and_then(Node::scalar) == Some(&stop.event))?;
        let at = path.nth(n);
        let Some(seconds) = stop.seconds else { continue };
        let value = seconds.into();
        changes.push(if node.get("seconds").is_some() {
            Change::Set { at: at.key("seconds"), value }
        } else {
            Change::Key { at, key: "seconds".to_owned(), value, after: Some("event".to_owned()) }
        });
    }
    Some(changes)
}
