//! What is told on a terminal that can only be sent lines: what is new, and nothing that places a cursor.

use crate::app::{App, Signs};
use crate::terminal::encode::ascii;
use crate::ui::plain::{Statement, line, news, statements};

/// What was said last.
#[derive(Debug, Default)]
pub(super) struct Lines {
    said: Vec<Statement>,
}

impl Lines {
    /// Says everything with the next lines.
    pub(super) fn forget(&mut self) {
        self.said.clear();
    }

    /// The lines that say what is new, each ended; none where nothing is. Right-to-left text is in the order of reading: it is for a voice,
    /// for fingers, or for a program that shows it in its own way.
    pub(super) fn next(&mut self, app: &App) -> String {
        let now = statements(app);
        let said = news(&self.said, &now);
        self.said = now;
        let is_ascii = app.interface.signs == Signs::Ascii;
        said.into_iter().map(|line| if is_ascii { ascii(&line) } else { line } + "\r\n").collect()
    }
}

/// A text as lines, without anything that a terminal would obey.
pub(super) fn shown(text: &str) -> String {
    text.lines().map(|said| line(said) + "\r\n").collect()
}
