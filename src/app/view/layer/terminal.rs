//! The rows of the list of families: what is known of the terminal, a card, what can be chosen.

use crate::app::terminal::{Terminal, TerminalOption};
use crate::i18n::Catalog;
use crate::keymap::local::Local;
use crate::text::{Base, Direction, Row, lay_out, one_line};

use super::lines::{KEYS, ListLine};

/// What shows whether text reads right: left and right pane of each line, with a mixed line, digits, brackets and quotation
/// marks, lam-alef, vowel signs.
pub const CARD: [(&str, &str); 3] = [
    ("في 18 يونيو/حزيران 2024", "الاتفاق (المادة 4) «نافذ»"),
    ("بوتين Putin يزور عام ٢٠٢٤", "لا، الآن إلى الأسلاك!"),
    ("كِتَابٌ مُقَدَّمٌ", "Kim كيم (يونيو)"),
];

/// Columns for the key that chooses.
pub const KEY: u16 = 3;

/// The rows, `width` cells wide.
#[must_use]
pub fn rows(terminal: &Terminal, words: &Catalog, width: u16) -> Vec<ListLine> {
    let page = Page { terminal, words, width, base: Base::Fixed(words.language().direction()) };
    let why = format!("{}: {}", terminal.family, words.text(terminal.why));
    let mut lines = page.pair("terminal-known-as", &terminal.known_as);
    lines.extend(page.pair("terminal-family", &why));
    lines.push(ListLine::Blank);
    lines.extend(CARD.iter().map(|(left, right)| ListLine::Sample(page.pane(left), page.pane(right))));
    lines.push(ListLine::Heading(one_line(&words.text("terminal-question"), width, page.base)));
    lines.extend((0..).zip(terminal.options()).map(|(place, option)| page.option(place, option)));
    lines
}

struct Page<'a> {
    terminal: &'a Terminal,
    words: &'a Catalog,
    width: u16,
    base: Base,
}

impl Page<'_> {
    fn pair(&self, id: &str, said: &str) -> Vec<ListLine> {
        let mut name = one_line(&self.words.text(id), KEYS, self.base);
        let rows = lay_out(said, self.width.saturating_sub(KEYS + 1), self.base).into_iter();
        rows.map(|said| ListLine::Pair { name: std::mem::take(&mut name), said }).collect()
    }

    /// Half of the width, less what stands between.
    fn pane(&self, text: &str) -> Row {
        one_line(text, self.width.saturating_sub(3) / 2, Base::Auto(Direction::Rtl))
    }

    fn option(&self, place: usize, option: TerminalOption) -> ListLine {
        let (words, terminal) = (self.words, self.terminal);
        let (key, name, said) = match option {
            TerminalOption::Family(family) => {
                let name = family.name();
                (place.to_string(), name.into(), words.text(&format!("family-{name}")).into_owned())
            }
            TerminalOption::Auto => (
                Local::AutoFamily.letter().to_string(),
                words.text("terminal-auto"),
                words.text("terminal-auto-help").into_owned(),
            ),
            TerminalOption::Marks => {
                let shown = if terminal.marks { "terminal-marks-on" } else { "terminal-marks-off" };
                let said = words.text(terminal.no_marks.unwrap_or(shown)).into_owned();
                (Local::VowelSigns.letter().to_string(), words.text("terminal-marks"), said)
            }
        };
        ListLine::Choice {
            place,
            holds: terminal.holds(option),
            key: one_line(&key, KEY, self.base),
            name: one_line(&name, KEYS, self.base),
            said: one_line(&said, self.width.saturating_sub(KEY + 2 + KEYS + 1), self.base),
        }
    }
}
