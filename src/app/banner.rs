//! The row above all others, while the files cannot be read: what is wrong, and the keys that help. Worked out where it is drawn, and
//! where it is clicked.

use ratatui::layout::Rect;

use super::App;
use super::footer::{Footer, FooterPart, Tone, laid_out, rows};
use super::hint::Hint;
use super::view::inset;
use crate::keymap::Action;

/// Columns between two of its parts.
const BETWEEN: u16 = 2;

/// The row as it is now; nothing where there is none.
#[must_use]
pub fn banner(app: &App) -> Option<Footer> {
    let finding = app.model.library.unreadable.first().filter(|_| app.view.banner)?;
    let words = &app.interface.words;
    let area = inset(Rect { x: 0, y: 0, width: app.view.size.width, height: 1 });
    let mut parts = Vec::new();
    let mut end = area.width;
    for hint in [Hint::here(&[Action::Problems], "banner-all"), Hint::of(Action::EditEvent)] {
        let (keys, word) = rows(&hint, &app.interface);
        let chord = hint.chord(&app.interface.keymap);
        let word_at = end.saturating_sub(word.width());
        let at = word_at.saturating_sub(1 + keys.width());
        for (at, row, tone) in [(at, keys, Tone::Accent), (word_at, word, Tone::Muted)] {
            parts.push(FooterPart { at, row, tone, chord });
        }
        end = at.saturating_sub(BETWEEN);
    }
    let said = words.with("hint-unreadable", &[("what", finding.placed_shortly(words).into())]);
    let row = laid_out(&format!("✗ {said}"), end, words);
    parts.push(FooterPart { at: 0, row, tone: Tone::Error, chord: None });
    Some(Footer { area, parts })
}
