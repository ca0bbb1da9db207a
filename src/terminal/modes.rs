//! The modes that the program changes, and how they were found.
//!
//! What the terminal says of a mode before it is changed (DECRQM) is put back; where it says nothing, what its documentation has for
//! a terminal that was just started. The alternate screen is not asked for: two terminals print a letter of the question, and what
//! is on the other screen is not the program's to wipe.

/// Every mode that is changed, as DECSET and SM name it, with what it is in a terminal that was just started.
const CHANGED: [(&str, bool); 7] = [
    ("?25", true),
    ("?2004", false),
    ("?1004", false),
    ("?1006", false),
    ("?1002", false),
    ("?1000", false),
    (BIDI, true),
];

/// The bidi mode (BDSM): set where the terminal orders text itself.
const BIDI: &str = "8";

/// How the modes were found.
#[derive(Clone, Debug, Default)]
pub struct Modes {
    /// What was answered, mode by mode in the order of [`CHANGED`].
    found: [Option<bool>; CHANGED.len()],
}

impl Modes {
    /// Asks for all of them (DECRQM). To be sent before one is changed, on the screen that is drawn on, before it is cleared.
    #[must_use]
    pub fn questions() -> String {
        CHANGED.map(|(mode, _)| format!("\x1b[{mode}$p")).concat()
    }

    /// Takes an answer in, from `ESC` to its end; any other reply changes nothing, nor does the answer that a mode is not known.
    pub fn add_reply(&mut self, reply: &[u8]) {
        let body = std::str::from_utf8(reply).ok().and_then(|text| text.strip_prefix("\x1b[")?.strip_suffix("$y"));
        let Some((mode, state)) = body.and_then(|body| body.split_once(';')) else { return };
        let is = match state {
            "1" | "3" => true,
            "2" | "4" => false,
            _ => return,
        };
        let mut modes = CHANGED.iter().zip(&mut self.found);
        if let Some((_, found)) = modes.find(|((changed, _), _)| *changed == mode) {
            *found = Some(is);
        }
    }

    /// What puts the modes back that every family of terminals has changed.
    #[must_use]
    pub fn put_back(&self) -> String {
        let common = CHANGED.iter().zip(&self.found).filter(|((mode, _), _)| *mode != BIDI);
        let sequence = |mode, set| format!("\x1b[{mode}{}", if set { 'h' } else { 'l' });
        common.map(|((mode, started), found)| sequence(mode, found.unwrap_or(*started))).collect()
    }

    /// Whether the terminal ordered no text itself.
    #[must_use]
    pub fn was_explicit(&self) -> bool {
        CHANGED.iter().zip(&self.found).any(|((mode, _), found)| *mode == BIDI && *found == Some(false))
    }
}
