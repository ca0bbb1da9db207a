//! What the mouse is over, as the view knows it.

use super::model::Selection;
use super::model::values::Value;
use crate::timeline::EventIx;
use crate::timeline::date::Span;

/// Something on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Nothing that means anything.
    Nothing,
    /// The screen beside a box that lies over it.
    Beside,
    /// A row of a box that can be chosen, by its place among them.
    Row(usize),
    /// Something offered under a line, by its place.
    Offer(usize),
    /// A line that is typed, at a column of it.
    Line(u16),
    /// A field of a form, by its place, at a column of its line.
    Field(usize, u16),
    /// The name of the timeline, or a filter, at a column of the line.
    Title(u16),
    /// A term of a kept filter, by its place.
    Term(usize),
    /// A row of the facets, by its place among all of them.
    Facet(usize),
    /// The rule between the panes; while it is dragged, which way the mouse has gone from it: to the end (1), back (-1).
    Divider(i16),
    /// Days on the spine, the listed event nearest to them, and the times it may show next around them.
    Time(Span, Option<EventIx>, Zoom),
    /// An event of the chronology.
    Event(EventIx),
    /// What is said of the accounts of an event of the chronology.
    Accounts(EventIx),
    /// A heading of the chronology, by the first event under it.
    Heading(EventIx),
    /// The chronology, where neither stands.
    Chronology,
    /// A name in the event's own lines.
    Name(Value),
    /// An event named in them.
    Link(EventIx),
    /// A passage of the article that a listed event rests on.
    Passage(Selection),
    /// A letter of the article in front, by its code point of the file.
    Letter(u32),
    /// The source pane, where neither stands.
    Source,
}

/// The times that the spine can show next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Zoom {
    /// A shorter one; none where a column is a day already.
    pub nearer: Option<Span>,
    /// A longer one; none for all of the time.
    pub wider: Option<Span>,
    /// Whether there is another scale to turn to.
    pub scales: bool,
}
