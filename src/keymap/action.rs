//! What a reader can ask for.

use strum::{IntoStaticStr, VariantArray};

/// Something a key, or a click, asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// Show the keys.
    Help,
    /// List everything that can be done here, to be found by words and run.
    Palette,
    /// Give the next pane the focus.
    NextPane,
    /// Give the pane before the focus.
    PreviousPane,
    /// Give the pane to the left the focus.
    PaneLeft,
    /// Give the pane to the right the focus.
    PaneRight,
    /// Give the focused pane the whole screen, or take it back.
    Zoom,
    /// Move the split towards the left or the top.
    SplitLess,
    /// Move the split towards the right or the bottom.
    SplitMore,
    /// Put the split back where it was at first.
    SplitEven,
    /// Close what is in front, or clear the filter; never quits.
    Close,
    /// Step back; quits where there is nothing to step back from.
    Back,
    /// Quit.
    Quit,
    /// Stop as a job of the shell.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// Dark or light colours.
    Theme,
    /// The other language of the interface.
    Language,
    /// Read titles, names and texts in the next of their languages.
    Titles,
    /// Take the mouse, or leave it to the terminal.
    Mouse,
    /// Show how right-to-left text is sent to the terminal, and choose.
    Terminal,
    /// Show what is wrong with the data.
    Problems,
    /// Read the files again.
    Reload,
    /// The next row.
    Down,
    /// The row before.
    Up,
    /// The next page.
    PageDown,
    /// The page before.
    PageUp,
    /// Half a page on.
    HalfDown,
    /// Half a page back.
    HalfUp,
    /// The first.
    First,
    /// The last, or the event whose number was typed before.
    Last,
    /// The next heading; in the source, the next marked passage and its event.
    NextMark,
    /// The heading before; in the source, the marked passage before and its event.
    PreviousMark,
    /// Read on: a page of the source, then the next event.
    ReadOn,
    /// Read back: a page of the source, then the event before.
    ReadBack,
    /// Scroll the source a row on, from wherever the focus is.
    SourceDown,
    /// Scroll the source a row back.
    SourceUp,
    /// The place before the last far jump.
    JumpBack,
    /// The place that was left by going back.
    JumpForward,
    /// Mark this place with a letter.
    Mark,
    /// Return to a place marked with a letter.
    Return,
    /// The next event that is new or has changed since the files were read before.
    NextChange,
    /// Type a filter; in the source, words to find in it.
    Search,
    /// Type a filter, from wherever the focus is.
    Filter,
    /// The next event that matches.
    NextMatch,
    /// The event before that matches.
    PreviousMatch,
    /// Filter by a value of the event: an actor, a tag, a place, a source, its month, its standing.
    Value,
    /// To an event that is to be seen beside this one.
    See,
    /// What the events found are about, with counts.
    Facets,
    /// The other scale of time: piece by piece, or one for all.
    TimeScale,
    /// A shorter time on the spine, around the selection.
    TimeNearer,
    /// A longer time on the spine.
    TimeWider,
    /// All of the time on the spine.
    TimeWhole,
    /// Brush a period in the list, from this event on.
    Brush,
    /// The next order of the list.
    Sort,
    /// Dim what does not match instead of hiding it, or hide it again.
    Dim,
    /// The filter as it was before the last change.
    Undo,
    /// The change of the filter that was undone.
    Redo,
    /// The filters with a name.
    Saved,
    /// Look for words in all articles.
    SearchArticles,
    /// Make an event of words that are selected.
    NewEvent,
    /// Open the article at the excerpt; with a number before, that event.
    Open,
    /// The next account of the event.
    NextAccount,
    /// The account before.
    PreviousAccount,
    /// The accounts of the event side by side.
    Compare,
    /// Everything on which accounts differ, event by event.
    Questions,
    /// The articles, each to be read from its beginning.
    Shelf,
    /// Everything the file says of the event.
    Details,
    /// Open the timeline in the editor, at the event.
    EditEvent,
    /// Open the article in the editor, at the passage.
    EditArticle,
    /// Choose an address of the article, or of the event, and open it in the browser.
    OpenAddress,
    /// Change something in the timeline's file.
    Changes,
    /// Take back the last change written to the timeline's file.
    TakeBack,
    /// Copy the passage, or the event, in a form to choose.
    Copy,
    /// Give a talk of what is listed, from the selected event on.
    PresentHere,
    /// Give a talk from its start: a tour, what is listed, what is marked.
    Present,
}

/// Where help lists an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "group-")]
pub enum Group {
    /// All else: panes, colours, the terminal, the program. Headed “Anywhere”, since most of them work whichever pane has the focus.
    Anywhere,
    /// Moves.
    Move,
    /// Finds.
    Find,
    /// Reads.
    Read,
    /// Presents.
    Present,
}

impl Group {
    /// All groups, in the order of help.
    pub const ALL: [Self; 5] = [Self::Move, Self::Read, Self::Find, Self::Anywhere, Self::Present];

    /// Names its message, `group-<word>`.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }
}
